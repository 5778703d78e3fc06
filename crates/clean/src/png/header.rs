//! The header of a PNG file, and how many bytes its pixels unpack to.

use crate::{Limit, NotCleaned, cursor::Cursor, limit::PICTURE_PIXELS_MAX};

/// The first chunk.
#[derive(Debug, Clone, Copy)]
pub(super) struct Header {
    width: u32,
    height: u32,
    depth: u8,
    colour: u8,
    interlaced: bool,
}

/// Adam7: first column, first row, step of columns, step of rows of each pass.
const PASSES: [[u32; 4]; 7] = [
    [0, 0, 8, 8],
    [4, 0, 8, 8],
    [0, 4, 4, 8],
    [2, 0, 4, 4],
    [0, 2, 2, 4],
    [1, 0, 2, 2],
    [0, 1, 1, 2],
];

impl Header {
    /// Reads the chunk's data.
    pub(super) fn read(data: &[u8]) -> Result<Self, NotCleaned> {
        let mut cursor = Cursor::new(data);
        let (width, height) = (cursor.u32()?, cursor.u32()?);
        let [depth, colour, 0, 0, interlacing @ (0 | 1)] = cursor.array()? else {
            return Err(NotCleaned::NotUnderstood);
        };
        let known = match colour {
            0 => matches!(depth, 1 | 2 | 4 | 8 | 16),
            3 => matches!(depth, 1 | 2 | 4 | 8),
            2 | 4 | 6 => matches!(depth, 8 | 16),
            _ => false,
        };
        if !known || !cursor.is_empty() {
            return Err(NotCleaned::NotUnderstood);
        }
        let header = Self { width, height, depth, colour, interlaced: interlacing == 1 };
        header.check(width, height).map(|()| header)
    }

    fn check(self, width: u32, height: u32) -> Result<(), NotCleaned> {
        if width == 0 || height == 0 || width > self.width || height > self.height {
            return Err(NotCleaned::NotUnderstood);
        }
        if u64::from(width) * u64::from(height) > PICTURE_PIXELS_MAX {
            return Err(NotCleaned::TooLarge(Limit::Pixels));
        }
        Ok(())
    }

    /// How many bytes the pixels of the whole picture unpack to.
    pub(super) fn pixel_bytes(self) -> u64 {
        self.bytes_of(self.width, self.height)
    }

    /// How many bytes the pixels of a frame unpack to.
    pub(super) fn frame_bytes(self, width: u32, height: u32) -> Result<u64, NotCleaned> {
        self.check(width, height)?;
        Ok(self.bytes_of(width, height))
    }

    fn bytes_of(self, width: u32, height: u32) -> u64 {
        if !self.interlaced {
            return self.rows(width, height);
        }
        PASSES
            .iter()
            .map(|[column, row, columns, rows]| {
                let width = width.saturating_sub(*column).div_ceil(*columns);
                self.rows(width, height.saturating_sub(*row).div_ceil(*rows))
            })
            .sum()
    }

    /// The bytes of rows, each with its filter; a pass without pixels has none.
    fn rows(self, width: u32, height: u32) -> u64 {
        if width == 0 {
            return 0;
        }
        let bits = u64::from(width) * u64::from(self.channels()) * u64::from(self.depth);
        (bits.div_ceil(8) + 1) * u64::from(height)
    }

    fn channels(self) -> u8 {
        match self.colour {
            0 | 3 => 1,
            4 => 2,
            2 => 3,
            _ => 4,
        }
    }

    /// Whether the pixels are numbers of colours in a palette.
    pub(super) fn is_indexed(self) -> bool {
        self.colour == 3
    }

    /// The length of a background colour.
    pub(super) fn background_bytes(self) -> usize {
        match self.colour {
            3 => 1,
            0 | 4 => 2,
            _ => 6,
        }
    }

    /// The length of the significant bits.
    pub(super) fn significant_bytes(self) -> usize {
        if self.is_indexed() { 3 } else { self.channels().into() }
    }

    /// Whether a transparency of this length fits.
    pub(super) fn has_transparency(self, length: usize) -> bool {
        match self.colour {
            0 => length == 2,
            2 => length == 6,
            3 => (1..=256).contains(&length),
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header(width: u32, height: u32, rest: [u8; 5]) -> Result<Header, NotCleaned> {
        let size = [width.to_be_bytes(), height.to_be_bytes()].concat();
        Header::read(&[size, rest.to_vec()].concat())
    }

    #[test]
    fn pixels_are_counted_row_by_row_and_pass_by_pass() {
        assert_eq!(header(10, 3, [1, 0, 0, 0, 0]).unwrap().pixel_bytes(), 3 * (2 + 1));
        assert_eq!(header(10, 3, [16, 6, 0, 0, 0]).unwrap().pixel_bytes(), 3 * (80 + 1));
        // One pixel: only the first pass has a row.
        assert_eq!(header(1, 1, [8, 2, 0, 0, 1]).unwrap().pixel_bytes(), 4);
        // Eight by eight pixels in passes of 1, 1, 2, 4, 8, 16 and 32 pixels and 15 rows.
        assert_eq!(header(8, 8, [8, 0, 0, 0, 1]).unwrap().pixel_bytes(), 64 + 15);
    }

    #[test]
    fn headers_without_sense_are_refused() {
        for rest in
            [[3, 0, 0, 0, 0], [16, 3, 0, 0, 0], [8, 5, 0, 0, 0], [8, 0, 1, 0, 0], [8, 0, 0, 0, 2]]
        {
            assert_eq!(header(1, 1, rest).err(), Some(NotCleaned::NotUnderstood));
        }
        assert_eq!(header(0, 1, [8, 0, 0, 0, 0]).err(), Some(NotCleaned::NotUnderstood));
        let bomb = header(1 << 20, 1 << 20, [8, 0, 0, 0, 0]).err();
        assert_eq!(bomb, Some(NotCleaned::TooLarge(Limit::Pixels)));
    }
}
