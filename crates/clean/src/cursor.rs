//! Reading numbers and pieces from bytes that may end at any moment.

use crate::NotCleaned;

/// A place in bytes from outside. Every step says whether there was enough to take.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Cursor<'a> {
    rest: &'a [u8],
}

impl<'a> Cursor<'a> {
    /// At the beginning.
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes }
    }

    /// What was not taken yet.
    pub(crate) fn rest(&self) -> &'a [u8] {
        self.rest
    }

    /// Whether everything was taken.
    pub(crate) fn is_empty(&self) -> bool {
        self.rest.is_empty()
    }

    /// Takes a piece.
    pub(crate) fn take(&mut self, length: usize) -> Result<&'a [u8], NotCleaned> {
        let (piece, rest) = self.rest.split_at_checked(length).ok_or(NotCleaned::NotUnderstood)?;
        self.rest = rest;
        Ok(piece)
    }

    /// Takes as many bytes as an array has.
    pub(crate) fn array<const N: usize>(&mut self) -> Result<[u8; N], NotCleaned> {
        let (piece, rest) = self.rest.split_first_chunk().ok_or(NotCleaned::NotUnderstood)?;
        self.rest = rest;
        Ok(*piece)
    }

    /// Takes a byte.
    pub(crate) fn byte(&mut self) -> Result<u8, NotCleaned> {
        let [byte] = self.array()?;
        Ok(byte)
    }

    /// Takes two bytes, the greater first.
    pub(crate) fn u16(&mut self) -> Result<u16, NotCleaned> {
        self.array().map(u16::from_be_bytes)
    }

    /// Takes four bytes, the greatest first.
    pub(crate) fn u32(&mut self) -> Result<u32, NotCleaned> {
        self.array().map(u32::from_be_bytes)
    }

    /// Takes four bytes, the least first.
    pub(crate) fn u32_least_first(&mut self) -> Result<u32, NotCleaned> {
        self.array().map(u32::from_le_bytes)
    }
}

/// A length from a file, as a number of bytes.
pub(crate) fn length(value: u32) -> usize {
    usize::try_from(value).unwrap_or(usize::MAX)
}
