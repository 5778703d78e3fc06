//! One chunk of a PNG file: a length, a name, data, a checksum.

use crate::{NotCleaned, cursor::Cursor, cursor::length};

/// A chunk.
#[derive(Debug, Clone, Copy)]
pub(super) struct Chunk<'a> {
    /// Its name.
    pub(super) name: [u8; 4],
    /// Its data.
    pub(super) data: &'a [u8],
    checksum: u32,
}

impl<'a> Chunk<'a> {
    /// Reads a chunk.
    pub(super) fn read(cursor: &mut Cursor<'a>) -> Result<Self, NotCleaned> {
        let length = length(cursor.u32()?);
        let name = cursor.array()?;
        let data = cursor.take(length)?;
        Ok(Self { name, data, checksum: cursor.u32()? })
    }

    /// Refuses a chunk whose checksum is wrong.
    pub(super) fn check(&self) -> Result<(), NotCleaned> {
        let right = checksum(self.name, self.data) == self.checksum;
        if right { Ok(()) } else { Err(NotCleaned::NotUnderstood) }
    }

    /// Whether a reader that does not know the chunk must give up.
    pub(super) fn is_critical(&self) -> bool {
        matches!(self.name, [b'A'..=b'Z', ..])
    }
}

fn checksum(name: [u8; 4], data: &[u8]) -> u32 {
    let mut hasher = crc32fast::Hasher::new();
    hasher.update(&name);
    hasher.update(data);
    hasher.finalize()
}

/// Writes a chunk.
pub(super) fn write(name: [u8; 4], data: &[u8], copy: &mut Vec<u8>) {
    // Data was read with such a length, or is built shorter.
    copy.extend(u32::try_from(data.len()).unwrap_or(u32::MAX).to_be_bytes());
    copy.extend(name);
    copy.extend(data);
    copy.extend(checksum(name, data).to_be_bytes());
}
