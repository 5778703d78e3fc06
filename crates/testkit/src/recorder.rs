//! A wire that listens: it passes everything on and keeps what browsers sent.

use std::{
    io::{Read, Write},
    net::{Shutdown, TcpListener, TcpStream},
    sync::{Arc, Mutex, PoisonError},
    thread,
};

/// A listening wire in front of a program.
#[derive(Debug)]
pub struct Recorder {
    /// The address for browsers.
    pub address: String,
    sent: Arc<Mutex<Vec<u8>>>,
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
        let sent = Arc::<Mutex<Vec<u8>>>::default();
        let kept = Arc::clone(&sent);
        thread::spawn(move || {
            for browser in listener.incoming().flatten() {
                if let Ok(program) = TcpStream::connect(("127.0.0.1", port)) {
                    join(&browser, &program, &kept);
                }
            }
        });
        Self { address: format!("http://127.0.0.1:{own}/"), sent }
    }

    /// Every byte that browsers sent so far.
    #[must_use]
    pub fn sent(&self) -> Vec<u8> {
        self.sent.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// Passes on in both directions until either end closes.
fn join(browser: &TcpStream, program: &TcpStream, kept: &Arc<Mutex<Vec<u8>>>) {
    let both = [(browser, program, Some(Arc::clone(kept))), (program, browser, None)];
    for (from, to, kept) in both {
        let (Ok(mut from), Ok(mut to)) = (from.try_clone(), to.try_clone()) else { return };
        thread::spawn(move || {
            let mut bytes = [0; 16 * 1024];
            while let Ok(count @ 1..) = from.read(&mut bytes) {
                let (read, _) = bytes.split_at(count);
                if let Some(kept) = &kept {
                    kept.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(read);
                }
                if to.write_all(read).is_err() {
                    break;
                }
            }
            let _closed = to.shutdown(Shutdown::Both);
        });
    }
}
