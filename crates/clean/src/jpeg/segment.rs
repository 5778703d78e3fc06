//! One segment of a JPEG file: a marker, a length, a body.

use super::{Head, PROFILE_NAME};
use crate::{NotCleaned, Removals, Removed, cursor::Cursor, exif, notes};

/// The picture begins.
pub(super) const START: u8 = 0xD8;
/// The picture ends.
pub(super) const END: u8 = 0xD9;
/// The header of a scan; compressed data follows.
pub(super) const SCAN: u8 = 0xDA;

/// Whether a marker has a body, or an error if the marker is not one of a picture.
pub(super) fn has_length(marker: u8) -> Result<bool, NotCleaned> {
    match marker {
        0xC0..=0xC7 | 0xC9..=0xCF | 0xDA..=0xEF | 0xFE => Ok(true),
        0x01 | 0xD0..=0xD9 => Ok(false),
        // Reserved, or of a format that only shares the beginning (JPEG-LS).
        _ => Err(NotCleaned::NotUnderstood),
    }
}

/// A segment.
#[derive(Debug, Clone, Copy)]
pub(super) struct Segment<'a> {
    /// Its marker's second byte.
    pub(super) marker: u8,
    /// What follows its length.
    pub(super) body: &'a [u8],
}

impl<'a> Segment<'a> {
    /// Reads the segment after its marker.
    pub(super) fn read(marker: u8, cursor: &mut Cursor<'a>) -> Result<Self, NotCleaned> {
        let length = usize::from(cursor.u16()?).checked_sub(2).ok_or(NotCleaned::NotUnderstood)?;
        Ok(Self { marker, body: cursor.take(length)? })
    }

    /// Writes marker, length and body.
    pub(super) fn write(self, copy: &mut Vec<u8>) {
        // Bodies were read with such a length, or are built shorter.
        let length = u16::try_from(self.body.len() + 2).unwrap_or(u16::MAX);
        copy.extend([0xFF, self.marker]);
        copy.extend(length.to_be_bytes());
        copy.extend(self.body);
    }

    /// Whether it is an application's or a comment.
    pub(super) fn is_metadata(self) -> bool {
        matches!(self.marker, 0xE0..=0xEF | 0xFE)
    }

    /// Whether it is a frame's header.
    fn is_frame(self) -> bool {
        matches!(self.marker, 0xC0..=0xC3 | 0xC5..=0xC7 | 0xC9..=0xCB | 0xCD..=0xCF | 0xDE)
    }

    /// How many pixels a frame's header declares.
    pub(super) fn pixels(self) -> Option<u64> {
        match self.body {
            [_, h, eight, w, idth, ..] if self.is_frame() => {
                let (height, width) = ([*h, *eight], [*w, *idth]);
                Some(u64::from(u16::from_be_bytes(height)) * u64::from(u16::from_be_bytes(width)))
            }
            _ => None,
        }
    }

    /// Checks that the body is filled by what it should hold, so that nothing else hides in it.
    pub(super) fn check(self) -> Result<(), NotCleaned> {
        let body = self.body;
        let count = |place: usize| body.get(place).copied().map_or(usize::MAX, usize::from);
        let fits = match self.marker {
            0xC4 => fills(body, huffman_table),
            0xDB => fills(body, quantisation_table),
            0xCC => body.len().is_multiple_of(2),
            0xDA => body.len() == count(0).saturating_mul(2).saturating_add(4),
            0xDC | 0xDD => body.len() == 2,
            0xDF => body.len() == 1,
            _ => body.len() == count(5).saturating_mul(3).saturating_add(6),
        };
        if fits { Ok(()) } else { Err(NotCleaned::NotUnderstood) }
    }

    /// Says what the segment held, and takes what is kept of it.
    pub(super) fn note(self, head: &mut Head<'a>, removed: &mut Removals) {
        match self.marker {
            0xE0 => self.note_density(head, removed),
            0xE1 => self.note_exif(head, removed),
            0xE2 => match self.body.strip_prefix(PROFILE_NAME) {
                Some([number, count, part @ ..]) => head.profile.push((*number, *count, part)),
                _ if self.body.starts_with(b"MPF\0") => {
                    removed.insert(Removed::FurtherPictures);
                }
                _ => {
                    removed.insert(Removed::Other);
                }
            },
            0xEB => {
                removed.insert(Removed::Provenance);
            }
            0xED => match self.body.strip_prefix(b"Photoshop 3.0\0") {
                Some(resources) => notes::photoshop(resources, removed),
                None => {
                    removed.insert(Removed::Other);
                }
            },
            0xEE => match self.body {
                [b'A', b'd', b'o', b'b', b'e', _, version, _, _, _, _, transform, rest @ ..] => {
                    head.transform = Some(*transform);
                    if *version != 100 || !rest.is_empty() {
                        removed.insert(Removed::Other);
                    }
                }
                _ => {
                    removed.insert(Removed::Other);
                }
            },
            0xFE => {
                removed.insert(Removed::Comment);
            }
            _ => {
                removed.insert(Removed::Other);
            }
        }
    }

    fn note_density(self, head: &mut Head<'a>, removed: &mut Removals) {
        let body = self.body.strip_prefix(b"JFIF\0").and_then(|rest| rest.split_first_chunk());
        match body {
            Some((density, [0, 0])) => head.density = Some(*density),
            Some((density, [_, _, ..])) => {
                head.density = Some(*density);
                removed.insert(Removed::Thumbnail);
            }
            _ if self.body.starts_with(b"JFXX\0") => {
                removed.insert(Removed::Thumbnail);
            }
            _ => {
                removed.insert(Removed::Other);
            }
        }
    }

    fn note_exif(self, head: &mut Head<'a>, removed: &mut Removals) {
        if let Some(block) = self.body.strip_prefix(b"Exif\0\0") {
            let orientation = exif::read(block, removed);
            // Readers believe the first block.
            if std::mem::replace(&mut head.exif_seen, true) {
                removed.insert(Removed::Other);
            } else {
                head.orientation = orientation;
            }
        } else if self.body.starts_with(b"http://ns.adobe.com/x") {
            notes::xmp(self.body, removed);
        } else {
            removed.insert(Removed::Other);
        }
    }
}

/// Whether a body is nothing but tables, each of which is taken by `take`.
fn fills(body: &[u8], take: fn(&mut Cursor<'_>) -> Result<(), NotCleaned>) -> bool {
    let mut cursor = Cursor::new(body);
    while !cursor.is_empty() {
        if take(&mut cursor).is_err() {
            return false;
        }
    }
    true
}

fn huffman_table(cursor: &mut Cursor<'_>) -> Result<(), NotCleaned> {
    let _class = cursor.byte()?;
    let counts: [u8; 16] = cursor.array()?;
    cursor.take(counts.into_iter().map(usize::from).sum()).map(|_| ())
}

fn quantisation_table(cursor: &mut Cursor<'_>) -> Result<(), NotCleaned> {
    let bytes_each = if cursor.byte()? < 0x10 { 1 } else { 2 };
    cursor.take(64 * bytes_each).map(|_| ())
}
