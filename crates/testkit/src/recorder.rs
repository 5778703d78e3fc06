//! A wire that listens: it passes everything on and keeps what browsers sent. It can be cut.

use std::{
    io::{Read, Write},
    net::{Shutdown, TcpListener, TcpStream},
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    thread,
};

/// A listening wire in front of a program.
#[derive(Debug)]
pub struct Recorder {
    /// The address for browsers.
    pub address: String,
    wire: Arc<Wire>,
}

#[derive(Debug, Default)]
struct Wire {
    sent: Mutex<Vec<u8>>,
    /// The requests whose answers are lost.
    cut: Mutex<Option<&'static str>>,
}

impl Wire {
    fn keep(&self, bytes: &[u8]) {
        self.sent.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
    }

    /// Whether the answer to this is to be lost.
    fn cuts(&self, bytes: &[u8]) -> bool {
        let cut = self.cut.lock().unwrap_or_else(PoisonError::into_inner);
        cut.is_some_and(|request| bytes.starts_with(request.as_bytes()))
    }
}

impl Recorder {
    /// Begins to listen in front of a port of this machine.
    ///
    /// # Panics
    ///
    /// When no port can be opened.
    #[must_use]
    pub fn before(port: u16) -> Self {
        #[expect(clippy::expect_used, reason = "a test cannot go on without a port")]
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let own = listener.local_addr().map_or(0, |address| address.port());
        let wire = Arc::<Wire>::default();
        let joined = Arc::clone(&wire);
        thread::spawn(move || {
            for browser in listener.incoming().flatten() {
                if let Ok(program) = TcpStream::connect(("127.0.0.1", port)) {
                    join(&browser, &program, &joined);
                }
            }
        });
        Self { address: format!("http://127.0.0.1:{own}/"), wire }
    }

    /// Every byte that browsers sent so far.
    #[must_use]
    pub fn sent(&self) -> Vec<u8> {
        self.wire.sent.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Lets requests that begin so arrive and loses their answers, until nothing is lost any more.
    pub fn lose_answers_to(&self, request: Option<&'static str>) {
        *self.wire.cut.lock().unwrap_or_else(PoisonError::into_inner) = request;
    }
}

/// Passes on in both directions until either end closes.
fn join(browser: &TcpStream, program: &TcpStream, wire: &Arc<Wire>) {
    let lost = Arc::new(AtomicBool::new(false));
    for (from, to, sends) in [(browser, program, true), (program, browser, false)] {
        let (Ok(mut from), Ok(mut to)) = (from.try_clone(), to.try_clone()) else { return };
        let (wire, lost) = (Arc::clone(wire), Arc::clone(&lost));
        thread::spawn(move || {
            let mut bytes = [0; 16 * 1024];
            while let Ok(count @ 1..) = from.read(&mut bytes) {
                let (read, _) = bytes.split_at(count);
                if sends {
                    wire.keep(read);
                    lost.fetch_or(wire.cuts(read), Ordering::SeqCst);
                } else if lost.load(Ordering::SeqCst) {
                    let _closed = from.shutdown(Shutdown::Both);
                    break;
                }
                if to.write_all(read).is_err() {
                    break;
                }
            }
            let _closed = to.shutdown(Shutdown::Both);
        });
    }
}
