//! EXIF: which way is up stays, everything else goes.
//!
//! Without the orientation a picture would be shown turned, so a block with that one value takes
//! the place of the camera's. The rest is read only as far as needed to say what was removed; a
//! block that makes no sense is dropped like any other.

use crate::{Removals, Removed};

/// Most values that are looked at in one directory; cameras write fewer than a hundred.
const ENTRIES_MAX: u16 = 512;

const TAG_ORIENTATION: u16 = 0x0112;
const TAG_EXIF: u16 = 0x8769;
const TAG_PLACE: u16 = 0x8825;
const TYPE_SHORT: u16 = 3;

/// Which way is up, where it is not the top row: 2 to 8.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Orientation(u8);

impl Orientation {
    fn of(value: u16) -> Option<Self> {
        u8::try_from(value).ok().filter(|value| (2..=8).contains(value)).map(Self)
    }

    /// A block that holds the orientation and nothing else.
    pub(crate) fn block(self) -> [u8; 26] {
        let mut block = *b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0";
        // The value's low byte; the array is longer than that.
        if let Some(value) = block.get_mut(19) {
            *value = self.0;
        }
        block
    }
}

/// Reads a block: gives the orientation back and notes what else it held.
pub(crate) fn read(block: &[u8], removed: &mut Removals) -> Option<Orientation> {
    let reader = Reader::new(block);
    let first = reader.and_then(|reader| Some((reader, reader.long(4)?)));
    let Some((reader, first)) = first else {
        removed.insert(Removed::Other);
        return None;
    };
    let mut found = Found::default();
    let next = reader.directory(first, Directory::Picture, &mut found);
    if next.is_some_and(|next| next != 0) {
        found.held.insert(Removed::Thumbnail);
    }
    if let Some(detail) = found.detail {
        reader.directory(detail, Directory::Detail, &mut found);
    }
    if let Some(place) = found.place {
        reader.directory(place, Directory::Place, &mut found);
    }
    let minimal = found.orientation.is_some_and(|kept| kept.block() == block);
    if !minimal {
        if found.held.is_empty() {
            found.held.insert(Removed::Other);
        }
        removed.append(&mut found.held);
    }
    found.orientation
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Directory {
    Picture,
    Detail,
    Place,
}

#[derive(Default)]
struct Found {
    orientation: Option<Orientation>,
    detail: Option<u32>,
    place: Option<u32>,
    held: Removals,
}

#[derive(Clone, Copy)]
struct Reader<'a> {
    block: &'a [u8],
    greatest_first: bool,
}

impl<'a> Reader<'a> {
    fn new(block: &'a [u8]) -> Option<Self> {
        let greatest_first = match block {
            [b'M', b'M', 0, 42, ..] => true,
            [b'I', b'I', 42, 0, ..] => false,
            _ => return None,
        };
        Some(Self { block, greatest_first })
    }

    fn short(self, place: usize) -> Option<u16> {
        let bytes = *self.block.get(place..)?.first_chunk()?;
        Some(if self.greatest_first {
            u16::from_be_bytes(bytes)
        } else {
            u16::from_le_bytes(bytes)
        })
    }

    fn long(self, place: usize) -> Option<u32> {
        let bytes = *self.block.get(place..)?.first_chunk()?;
        Some(if self.greatest_first {
            u32::from_be_bytes(bytes)
        } else {
            u32::from_le_bytes(bytes)
        })
    }

    /// Looks at a directory's values and gives the place of the next directory back.
    fn directory(self, offset: u32, directory: Directory, found: &mut Found) -> Option<u32> {
        let mut place = usize::try_from(offset).ok()?;
        let count = self.short(place)?;
        place = place.checked_add(2)?;
        for _ in 0..count.min(ENTRIES_MAX) {
            let (tag, kind) = (self.short(place)?, self.short(place.checked_add(2)?)?);
            let value = place.checked_add(8)?;
            match (directory, tag) {
                (Directory::Picture, TAG_ORIENTATION) if kind == TYPE_SHORT => {
                    found.orientation = found.orientation.or(Orientation::of(self.short(value)?));
                }
                (Directory::Picture, TAG_EXIF) => found.detail = self.long(value),
                (Directory::Picture, TAG_PLACE) => found.place = self.long(value),
                _ => {
                    found.held.insert(meaning(directory, tag));
                }
            }
            place = place.checked_add(12)?;
        }
        self.long(place)
    }
}

fn meaning(directory: Directory, tag: u16) -> Removed {
    match (directory, tag) {
        (Directory::Place, 0x0007 | 0x001D) => Removed::Time,
        (Directory::Place, _) => Removed::Place,
        (_, 0x0132 | 0x9003 | 0x9004 | 0x9010..=0x9012 | 0x9290..=0x9292) => Removed::Time,
        (_, 0x010F | 0x0110 | 0x013C | 0x927C | 0xA431..=0xA435 | 0xC614..=0xC62F) => {
            Removed::Device
        }
        (_, 0x0131 | 0x000B) => Removed::Program,
        (_, 0x013B | 0x8298 | 0x9C9D | 0xA430) => Removed::Author,
        (_, 0x010E | 0x9286 | 0x9C9B | 0x9C9C | 0x9C9E | 0x9C9F) => Removed::Comment,
        (_, 0xA420) => Removed::Identifier,
        _ => Removed::Other,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// A block in the other byte order with a place, a maker and a second directory.
    fn camera_block() -> Vec<u8> {
        let mut block = b"II*\0\x08\0\0\0\x03\0".to_vec();
        block.extend(b"\x0F\x01\x02\0\x04\0\0\0ACME");
        block.extend(b"\x12\x01\x03\0\x01\0\0\0\x06\0\0\0");
        block.extend(b"\x25\x88\x04\0\x01\0\0\0\x40\0\0\0");
        block.extend(b"\x60\0\0\0");
        block.resize(0x40, 0);
        block.extend(b"\x01\0\x01\0\x02\0\x02\0\0\0N\0\0\0\0\0\0\0");
        block
    }

    #[test]
    fn the_orientation_stays_and_the_rest_is_named() {
        let mut removed = Removals::new();
        assert_eq!(read(&camera_block(), &mut removed), Some(Orientation(6)));
        assert_eq!(removed, [Removed::Place, Removed::Device, Removed::Thumbnail].into());
    }

    #[test]
    fn the_kept_block_holds_nothing_else() {
        for value in 2..=8 {
            let mut removed = Removals::new();
            let block = Orientation(value).block();
            assert_eq!(read(&block, &mut removed), Some(Orientation(value)));
            assert_eq!(removed, Removals::new());
        }
        assert_eq!(Orientation::of(1), None);
        assert_eq!(Orientation::of(9), None);
    }

    #[test]
    fn nonsense_is_still_metadata() {
        let mut removed = Removals::new();
        assert_eq!(read(b"no block", &mut removed), None);
        assert_eq!(removed, [Removed::Other].into());
    }

    proptest! {
        #[test]
        fn no_block_makes_the_reader_panic(tail in prop::collection::vec(any::<u8>(), 0..200)) {
            for start in [b"MM\0*".as_slice(), b"II*\0", b""] {
                let _ = read(&[start, &tail].concat(), &mut Removals::new());
            }
        }
    }
}
