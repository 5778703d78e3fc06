//! Unpacking of deflated bytes, always under a bound.
//!
//! Compressed data can grow a thousandfold. Bytes are unpacked here into a small buffer and
//! counted, or kept up to a bound that the caller names; nothing is ever reserved because a file
//! says that it will be needed.

use std::io::Write;

use flate2::{Compression, Decompress, FlushDecompress, Status, write::ZlibEncoder};

use crate::{Limit, NotCleaned, limit::UNPACKED_BYTES_MAX};

const BUFFER_BYTES: usize = 64 * 1024;

/// The zlib streams of one file, one after the other, each piece by piece.
pub(crate) struct Unpacker {
    stream: Decompress,
    buffer: Box<[u8]>,
    ended: bool,
    /// What all streams of the file gave so far, in bytes.
    total: u64,
}

impl Unpacker {
    /// A stream of which nothing was seen yet.
    pub(crate) fn new() -> Self {
        Self {
            stream: Decompress::new(true),
            buffer: vec![0; BUFFER_BYTES].into(),
            ended: false,
            total: 0,
        }
    }

    /// Starts with another stream.
    pub(crate) fn reset(&mut self) {
        self.stream.reset(true);
        self.ended = false;
    }

    /// Whether the stream came to its end and its checksum was right.
    pub(crate) fn has_ended(&self) -> bool {
        self.ended
    }

    /// How many bytes the stream gave so far.
    pub(crate) fn produced(&self) -> u64 {
        self.stream.total_out()
    }

    /// Takes a piece, hands what it unpacks to in pieces to `keep`, and says how many bytes of it
    /// belong to the stream.
    pub(crate) fn feed(
        &mut self,
        piece: &[u8],
        mut keep: impl FnMut(&[u8]) -> Result<(), NotCleaned>,
    ) -> Result<usize, NotCleaned> {
        let mut used = 0;
        while !self.ended {
            let rest = piece.get(used..).unwrap_or_default();
            let (taken_before, given_before) = (self.stream.total_in(), self.stream.total_out());
            let status = self
                .stream
                .decompress(rest, &mut self.buffer, FlushDecompress::None)
                .map_err(|_| NotCleaned::NotUnderstood)?;
            let taken = bytes_of(self.stream.total_in() - taken_before);
            let given = bytes_of(self.stream.total_out() - given_before);
            used += taken;
            keep(self.buffer.get(..given).unwrap_or_default())?;
            self.count(given)?;
            self.ended = status == Status::StreamEnd;
            if taken == 0 && given == 0 && !self.ended {
                // Nothing more comes out of this piece.
                break;
            }
        }
        Ok(used)
    }

    /// Counts bytes that were unpacked, here or elsewhere.
    pub(crate) fn count(&mut self, unpacked: usize) -> Result<(), NotCleaned> {
        self.total = self.total.saturating_add(unpacked as u64);
        if self.total > UNPACKED_BYTES_MAX {
            return Err(NotCleaned::TooLarge(Limit::UnpackedBytes));
        }
        Ok(())
    }

    /// Unpacks a whole stream of at most `most` bytes. Also says how many packed bytes belong to
    /// it.
    pub(crate) fn whole(
        &mut self,
        packed: &[u8],
        most: usize,
        over: Limit,
    ) -> Result<(Vec<u8>, usize), NotCleaned> {
        let mut unpacked = Vec::new();
        self.reset();
        let used = self.feed(packed, |piece| {
            if unpacked.len() + piece.len() > most {
                return Err(NotCleaned::TooLarge(over));
            }
            unpacked.extend_from_slice(piece);
            Ok(())
        })?;
        if self.ended { Ok((unpacked, used)) } else { Err(NotCleaned::NotUnderstood) }
    }
}

fn bytes_of(bytes: u64) -> usize {
    usize::try_from(bytes).unwrap_or(usize::MAX)
}

/// Packs bytes into a zlib stream; the same bytes always into the same stream.
pub(crate) fn pack(bytes: &[u8]) -> Result<Vec<u8>, NotCleaned> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
    // Writing to memory does not fail; were it to, there is no copy.
    encoder.write_all(bytes).map_err(|_| NotCleaned::NotUnderstood)?;
    encoder.finish().map_err(|_| NotCleaned::NotUnderstood)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_packed_is_unpacked_and_what_follows_is_not_taken() {
        let bytes: Vec<u8> = (0..200_000_u32).flat_map(u32::to_le_bytes).collect();
        let packed = pack(&bytes).unwrap();
        let with_tail = [packed.as_slice(), b"tail"].concat();
        let (unpacked, used) =
            Unpacker::new().whole(&with_tail, 1 << 20, Limit::UnpackedBytes).unwrap();
        assert_eq!((unpacked, used), (bytes, packed.len()));
    }

    #[test]
    fn a_bomb_is_refused_before_it_is_held() {
        let packed = pack(&vec![0; 10 << 20]).unwrap();
        assert!(packed.len() < 20_000);
        let refused = Err(NotCleaned::TooLarge(Limit::UnpackedBytes));
        assert_eq!(Unpacker::new().whole(&packed, 1 << 20, Limit::UnpackedBytes), refused);
    }

    #[test]
    fn a_cut_or_changed_stream_is_not_understood() {
        let packed = pack(b"some words and some more words").unwrap();
        let refused = Err(NotCleaned::NotUnderstood);
        assert_eq!(
            Unpacker::new().whole(&packed[..packed.len() - 1], 99, Limit::UnpackedBytes),
            refused
        );
        let mut changed = packed;
        *changed.last_mut().unwrap() ^= 1;
        assert_eq!(Unpacker::new().whole(&changed, 99, Limit::UnpackedBytes), refused);
        assert_eq!(Unpacker::new().whole(b"", 99, Limit::UnpackedBytes), refused);
    }

    #[test]
    fn pieces_may_be_cut_anywhere() {
        let packed = pack(&[7; 1000]).unwrap();
        let mut unpacker = Unpacker::new();
        let mut used = 0;
        for piece in packed.chunks(3) {
            used += unpacker.feed(piece, |_| Ok(())).unwrap();
        }
        assert!(unpacker.has_ended());
        assert_eq!((used, unpacker.produced()), (packed.len(), 1000));
    }
}
