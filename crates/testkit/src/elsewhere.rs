//! A page on another origin: where an exit leads in a test, or what a browser is tried with.

use std::{
    io::{BufRead, BufReader, Write},
    net::{TcpListener, TcpStream},
    thread,
};

/// A site of one page.
#[derive(Debug)]
pub struct Elsewhere {
    /// Its address; another host than the demonstration's, so that no cookie is shared.
    pub address: String,
}

impl Elsewhere {
    /// Begins to serve a page. It is served until the tests end.
    ///
    /// # Panics
    ///
    /// When no port can be opened.
    #[must_use]
    pub fn serving(html: &'static str) -> Self {
        #[expect(clippy::expect_used, reason = "a test cannot go on without a port")]
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let port = listener.local_addr().map_or(0, |address| address.port());
        thread::spawn(move || {
            for browser in listener.incoming().flatten() {
                thread::spawn(move || answer(&browser, html));
            }
        });
        Self { address: format!("http://localhost:{port}/") }
    }
}

/// Reads a request to the end of its head and answers with the page.
fn answer(mut browser: &TcpStream, html: &str) {
    let mut lines = BufReader::new(browser).lines();
    while let Some(Ok(line)) = lines.next() {
        if line.is_empty() {
            let _answered = write!(
                browser,
                "HTTP/1.1 200 OK\r\ncontent-type: text/html; charset=utf-8\r\n\
                 content-length: {}\r\nconnection: close\r\n\r\n{html}",
                html.len()
            );
            return;
        }
    }
}
