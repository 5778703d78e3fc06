//! The other side of an outbox: a mail server and a web service on loopback that keep what comes.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    sync::{
        Arc, Condvar, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

/// How long a test waits for something to come, in seconds.
const WAIT_SECONDS_MAX: u64 = 60;

/// Something that came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// Lines before the empty one: headers, and before them the addressees of a mail.
    pub head: String,
    /// What follows.
    pub body: String,
}

impl Letter {
    /// A header's value; its name in any case.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (found, value) = line.split_once(':')?;
            found.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }
}

#[derive(Debug, Default)]
struct Kept {
    letters: Mutex<Vec<Letter>>,
    came: Condvar,
    refusing: AtomicBool,
}

/// A place where letters come, on a port of its own.
#[derive(Debug)]
pub struct Postbox {
    address: SocketAddr,
    kept: Arc<Kept>,
}

impl Postbox {
    /// A mail server.
    ///
    /// # Panics
    ///
    /// When loopback has no free port.
    #[must_use]
    pub fn smtp() -> Self {
        Self::with(take_mail)
    }

    /// A web service.
    ///
    /// # Panics
    ///
    /// When loopback has no free port.
    #[must_use]
    pub fn http() -> Self {
        Self::with(take_request)
    }

    fn with(take: fn(TcpStream, &Kept) -> std::io::Result<()>) -> Self {
        #[expect(clippy::expect_used, reason = "a test cannot go on without a port")]
        let listener = TcpListener::bind("127.0.0.1:0").expect("loopback has a free port");
        #[expect(clippy::expect_used, reason = "a bound listener has an address")]
        let address = listener.local_addr().expect("a bound listener has an address");
        let kept = Arc::new(Kept::default());
        let to = Arc::clone(&kept);
        std::thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                let kept = Arc::clone(&to);
                // Whoever hangs up in the middle has sent nothing.
                std::thread::spawn(move || take(stream, &kept));
            }
        });
        Self { address, kept }
    }

    /// Where it listens: host and port.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Says no to everything, or takes everything again.
    pub fn refuse(&self, refusing: bool) {
        self.kept.refusing.store(refusing, Ordering::SeqCst);
    }

    /// What has come so far.
    #[must_use]
    pub fn letters(&self) -> Vec<Letter> {
        self.kept.letters.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Waits until so many have come, and gives all.
    ///
    /// # Panics
    ///
    /// When they do not come within a minute.
    #[must_use]
    #[track_caller]
    pub fn wait_for(&self, count: usize) -> Vec<Letter> {
        let letters = self.kept.letters.lock().unwrap_or_else(PoisonError::into_inner);
        let limit = Duration::from_secs(WAIT_SECONDS_MAX);
        let waited = self.kept.came.wait_timeout_while(letters, limit, |all| all.len() < count);
        let (letters, timeout) = waited.unwrap_or_else(PoisonError::into_inner);
        assert!(!timeout.timed_out(), "{} of {count} came: {letters:?}", letters.len());
        letters.clone()
    }
}

impl Kept {
    fn keep(&self, letter: Letter) {
        self.letters.lock().unwrap_or_else(PoisonError::into_inner).push(letter);
        self.came.notify_all();
    }

    fn refuses(&self) -> bool {
        self.refusing.load(Ordering::SeqCst)
    }
}

/// As much of RFC 5321 as one client needs.
fn take_mail(mut stream: TcpStream, kept: &Kept) -> std::io::Result<()> {
    let mut lines = BufReader::new(stream.try_clone()?);
    let mut envelope = String::new();
    stream.write_all(b"220 postbox.example\r\n")?;
    loop {
        let mut line = String::new();
        if lines.read_line(&mut line)? == 0 {
            return Ok(());
        }
        let command = line.get(..4).unwrap_or_default().to_ascii_uppercase();
        match command.as_str() {
            "QUIT" => return stream.write_all(b"221 bye\r\n"),
            "MAIL" if kept.refuses() => stream.write_all(b"451 not now\r\n")?,
            "DATA" => {
                stream.write_all(b"354 go on\r\n")?;
                kept.keep(read_mail(&mut lines, &envelope)?);
                envelope.clear();
                stream.write_all(b"250 taken\r\n")?;
            }
            _ => {
                envelope.push_str(&line);
                stream.write_all(b"250 postbox.example\r\n")?;
            }
        }
    }
}

fn read_mail(lines: &mut impl BufRead, envelope: &str) -> std::io::Result<Letter> {
    let mut text = String::new();
    let mut line = String::new();
    while lines.read_line(&mut line)? > 0 && line != ".\r\n" {
        text.push_str(&line);
        line.clear();
    }
    let (head, body) = text.split_once("\r\n\r\n").unwrap_or((&text, ""));
    Ok(Letter { head: format!("{envelope}{head}"), body: body.to_owned() })
}

/// As much of RFC 9112 as one client needs.
fn take_request(mut stream: TcpStream, kept: &Kept) -> std::io::Result<()> {
    let mut lines = BufReader::new(stream.try_clone()?);
    let mut letter = Letter { head: String::new(), body: String::new() };
    while !letter.head.ends_with("\r\n\r\n") {
        if lines.read_line(&mut letter.head)? == 0 {
            return Ok(());
        }
    }
    let length = letter.header("content-length").and_then(|length| length.parse().ok());
    lines.take(length.unwrap_or(0)).read_to_string(&mut letter.body)?;
    let status = if kept.refuses() { "503 Service Unavailable" } else { "204 No Content" };
    if !kept.refuses() {
        kept.keep(letter);
    }
    stream.write_all(format!("HTTP/1.1 {status}\r\nConnection: close\r\n\r\n").as_bytes())
}
