//! Answers that are written piece by piece, in constant memory.

use std::io::Write;

use axum::body::{Body, Bytes};
use futures_util::stream::poll_fn;
use tokio::{
    sync::mpsc::{Sender, channel},
    task::spawn_blocking,
};

/// Bytes that are gathered before they are handed on.
const PIECE_BYTES: usize = 64 * 1024;
/// Pieces that wait for a slow reader.
const PIECES_WAITING: usize = 2;

/// A body that is written by something that may block. When writing fails the connection is cut, so
/// that nobody takes a part for the whole.
pub fn streamed(
    write: impl FnOnce(&mut BodyWriter) -> std::io::Result<()> + Send + 'static,
) -> Body {
    let (sender, mut receiver) = channel(PIECES_WAITING);
    spawn_blocking(move || {
        let mut writer = BodyWriter { sender, waiting: Vec::with_capacity(PIECE_BYTES) };
        if let Err(error) = write(&mut writer).and_then(|()| writer.flush()) {
            // Whoever reads may be gone already.
            let _gone = writer.sender.blocking_send(Err(error));
        }
    });
    Body::from_stream(poll_fn(move |context| receiver.poll_recv(context)))
}

/// Where such a body is written to.
#[derive(Debug)]
pub struct BodyWriter {
    sender: Sender<std::io::Result<Bytes>>,
    waiting: Vec<u8>,
}

impl Write for BodyWriter {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.waiting.extend_from_slice(bytes);
        if self.waiting.len() >= PIECE_BYTES {
            self.flush()?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        if self.waiting.is_empty() {
            return Ok(());
        }
        let piece = std::mem::replace(&mut self.waiting, Vec::with_capacity(PIECE_BYTES));
        let gone = |_| std::io::Error::from(std::io::ErrorKind::BrokenPipe);
        self.sender.blocking_send(Ok(piece.into())).map_err(gone)
    }
}

#[cfg(test)]
mod tests {
    use axum::body::to_bytes;

    use super::*;

    #[tokio::test]
    async fn a_body_is_what_was_written_and_a_failure_cuts_it() {
        let whole = vec![7; 3 * PIECE_BYTES + 5];
        let expected = whole.clone();
        let body = streamed(move |out| out.write_all(&whole));
        assert_eq!(to_bytes(body, usize::MAX).await.unwrap(), expected);
        let body = streamed(|out| {
            out.write_all(&vec![7; 2 * PIECE_BYTES])?;
            Err(std::io::Error::other("damaged"))
        });
        assert!(to_bytes(body, usize::MAX).await.is_err());
    }
}
