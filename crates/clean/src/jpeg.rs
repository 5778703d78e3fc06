//! JPEG: the tables, the frames and the scans stay; applications' segments and comments go.
//!
//! Kept and written anew are the density of a JFIF header, the colour transform of Adobe's, the
//! colour profile and the orientation. Compressed data is copied byte by byte up to the end
//! marker, whatever its coding is: sequential, progressive, lossless or arithmetic. No library
//! was found that walks through all scans: the usual ones stop at the first and keep the rest of
//! the file unread, with what comes after the end.

mod segment;

use memchr::memchr;
use segment::Segment;

use crate::{
    Limit, NotCleaned, Removals, Removed,
    cursor::Cursor,
    exif::Orientation,
    icc,
    limit::{PICTURE_PIXELS_MAX, SCANS_MAX},
};

/// The most bytes that a segment holds after its length.
const SEGMENT_BYTES_MAX: usize = 65_533;
const PROFILE_NAME: &[u8] = b"ICC_PROFILE\0";

/// Cleans a file that holds one picture.
pub(crate) fn clean(bytes: &[u8], removed: &mut Removals) -> Result<Vec<u8>, NotCleaned> {
    let (copy, rest) = clean_first(bytes, removed)?;
    if !rest.is_empty() {
        removed.insert(Removed::Surplus);
    }
    Ok(copy)
}

/// Cleans the picture at the beginning of these bytes, and gives back what follows it.
pub(crate) fn clean_first<'a>(
    bytes: &'a [u8],
    removed: &mut Removals,
) -> Result<(Vec<u8>, &'a [u8]), NotCleaned> {
    let mut walk = Walk { cursor: Cursor::new(bytes), removed };
    if walk.cursor.array()? != [0xFF, segment::START] {
        return Err(NotCleaned::NotUnderstood);
    }
    let (head, kept) = walk.head()?;
    let mut copy = Vec::with_capacity(bytes.len());
    copy.extend([0xFF, segment::START]);
    head.write(&mut copy, walk.removed);
    for segment in kept {
        segment.write(&mut copy);
    }
    walk.scans(&mut copy)?;
    copy.extend([0xFF, segment::END]);
    Ok((copy, walk.cursor.rest()))
}

/// What is kept of the applications' segments.
#[derive(Default)]
struct Head<'a> {
    /// Version, unit of density, two densities.
    density: Option<[u8; 7]>,
    orientation: Option<Orientation>,
    transform: Option<u8>,
    /// Number, count and bytes of each part of the colour profile.
    profile: Vec<(u8, u8, &'a [u8])>,
    exif_seen: bool,
}

impl Head<'_> {
    fn write(mut self, copy: &mut Vec<u8>, removed: &mut Removals) {
        if let Some(density) = self.density {
            let body = [b"JFIF\0".as_slice(), &density, &[0, 0]].concat();
            Segment { marker: 0xE0, body: &body }.write(copy);
        }
        if let Some(orientation) = self.orientation {
            let body = [b"Exif\0\0".as_slice(), &orientation.block()].concat();
            Segment { marker: 0xE1, body: &body }.write(copy);
        }
        self.write_profile(copy, removed);
        if let Some(transform) = self.transform {
            let body = [b"Adobe\0\x64\0\0\0\0".as_slice(), &[transform]].concat();
            Segment { marker: 0xEE, body: &body }.write(copy);
        }
    }

    fn write_profile(&mut self, copy: &mut Vec<u8>, removed: &mut Removals) {
        if self.profile.is_empty() {
            return;
        }
        // Readers ignore a profile whose parts do not make a whole.
        self.profile.sort_by_key(|(number, ..)| *number);
        let count = self.profile.len();
        let whole = self.profile.iter().zip(1..).all(|((number, of, _), expected)| {
            usize::from(*number) == expected && usize::from(*of) == count
        });
        let joined = self.profile.iter().flat_map(|(.., part)| *part).copied().collect::<Vec<u8>>();
        let cleaned = if whole { icc::clean(&joined, removed) } else { None };
        let Some(cleaned) = cleaned else {
            removed.insert(Removed::Other);
            return;
        };
        let part_bytes_max = SEGMENT_BYTES_MAX - PROFILE_NAME.len() - 2;
        // At most as many parts as there were: a cleaned profile is not larger than it was by a
        // part.
        let count = u8::try_from(cleaned.len().div_ceil(part_bytes_max)).unwrap_or(u8::MAX);
        for (part, number) in cleaned.chunks(part_bytes_max).zip(1_u8..) {
            let body = [PROFILE_NAME, &[number, count], part].concat();
            Segment { marker: 0xE2, body: &body }.write(copy);
        }
    }
}

struct Walk<'a, 'b> {
    cursor: Cursor<'a>,
    removed: &'b mut Removals,
}

impl<'a> Walk<'a, '_> {
    /// Everything up to and with the header of the first scan.
    fn head(&mut self) -> Result<(Head<'a>, Vec<Segment<'a>>), NotCleaned> {
        let mut head = Head::default();
        let mut kept = Vec::new();
        let mut framed = false;
        loop {
            let marker = self.marker().ok_or(NotCleaned::NotUnderstood)?;
            if !segment::has_length(marker)? {
                return Err(NotCleaned::NotUnderstood);
            }
            let segment = Segment::read(marker, &mut self.cursor)?;
            if segment.is_metadata() {
                segment.note(&mut head, self.removed);
                continue;
            }
            segment.check()?;
            framed |= check_pixels(segment)?;
            kept.push(segment);
            if marker == segment::SCAN {
                return if framed { Ok((head, kept)) } else { Err(NotCleaned::NotUnderstood) };
            }
        }
    }

    /// Everything after the header of the first scan, without the end marker.
    fn scans(&mut self, copy: &mut Vec<u8>) -> Result<(), NotCleaned> {
        self.compressed(copy);
        let mut scans = 1;
        // A file that ends in the middle is shown as far as it goes; the copy gets an end.
        while let Some(marker) = self.marker() {
            if marker == segment::END {
                break;
            }
            if !segment::has_length(marker)? {
                return Err(NotCleaned::NotUnderstood);
            }
            let segment = Segment::read(marker, &mut self.cursor)?;
            if segment.is_metadata() {
                // Readers take nothing from segments that come after the first scan.
                segment.note(&mut Head::default(), self.removed);
                self.removed.insert(Removed::Other);
                continue;
            }
            segment.check()?;
            check_pixels(segment)?;
            segment.write(copy);
            if marker == segment::SCAN {
                scans += 1;
                if scans > SCANS_MAX {
                    return Err(NotCleaned::TooLarge(Limit::Scans));
                }
                self.compressed(copy);
            }
        }
        Ok(())
    }

    /// Copies compressed data up to the next marker that is not part of it.
    fn compressed(&mut self, copy: &mut Vec<u8>) {
        let bytes = self.cursor.rest();
        let piece = |from: usize, to: usize| bytes.get(from..to).unwrap_or_default();
        let (mut copied, mut place) = (0, 0);
        let end = loop {
            let found = bytes.get(place..).and_then(|rest| memchr(0xFF, rest));
            let Some(escape) = found.map(|found| place + found) else { break bytes.len() };
            match bytes.get(escape + 1) {
                Some(0 | 0xD0..=0xD7) => place = escape + 2,
                // A filling byte, of which there may be any number.
                Some(0xFF) => {
                    copy.extend(piece(copied, escape));
                    (copied, place) = (escape + 1, escape + 1);
                }
                Some(_) => break escape,
                None => {
                    copy.extend(piece(copied, escape));
                    self.cursor = Cursor::new(&[]);
                    return;
                }
            }
        };
        copy.extend(piece(copied, end));
        self.cursor = Cursor::new(bytes.get(end..).unwrap_or_default());
    }

    /// Skips to the next marker and takes it; none at the end of the bytes.
    fn marker(&mut self) -> Option<u8> {
        let mut skipped = false;
        let mut escaped = false;
        while let Ok(byte) = self.cursor.byte() {
            match (byte, escaped) {
                (0xFF, _) => escaped = true,
                (1.., true) => {
                    if skipped {
                        self.removed.insert(Removed::Surplus);
                    }
                    return Some(byte);
                }
                _ => (skipped, escaped) = (true, false),
            }
        }
        None
    }
}

/// Whether a segment is a frame's header. Refuses one of too many pixels, and one that leaves its
/// size to be told later, which no bound could be compared with.
fn check_pixels(segment: Segment<'_>) -> Result<bool, NotCleaned> {
    match segment.pixels() {
        Some(0) => Err(NotCleaned::NotUnderstood),
        Some(pixels) if pixels > PICTURE_PIXELS_MAX => Err(NotCleaned::TooLarge(Limit::Pixels)),
        pixels => Ok(pixels.is_some()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The smallest file with a frame and a scan.
    const SMALLEST: [&[u8]; 4] = [
        b"\xFF\xD8",
        b"\xFF\xC0\0\x0B\x08\0\x01\0\x01\x01\x01\x11\0",
        b"\xFF\xDA\0\x08\x01\x01\0\0\x3F\0",
        b"ab\xFF\0cd\xFF\xD0ef\xFF\xD9",
    ];

    fn cleaned(parts: &[&[u8]]) -> (Result<Vec<u8>, NotCleaned>, Removals) {
        let mut removed = Removals::new();
        (clean(&parts.concat(), &mut removed), removed)
    }

    #[test]
    fn compressed_data_stays_as_it_was() {
        let (copy, removed) = cleaned(&SMALLEST);
        assert_eq!(copy, Ok(SMALLEST.concat()));
        assert_eq!(removed, Removals::new());
    }

    #[test]
    fn bytes_between_and_after_go() {
        let [start, frame, scan, data] = SMALLEST;
        let comment = b"\xFF\xFE\0\x05abc".as_slice();
        let table = b"\xFF\xFF\xFF\xDD\0\x04\0\x01".as_slice();
        let parts = [
            start,
            b"abc\xFF\0",
            frame,
            comment,
            scan,
            &data[..8],
            comment,
            table,
            scan,
            data,
            b"x",
        ];
        let (copy, removed) = cleaned(&parts);
        let expected = [start, frame, scan, &data[..8], &table[2..], scan, data];
        assert_eq!(copy, Ok(expected.concat()));
        assert_eq!(removed, [Removed::Comment, Removed::Surplus, Removed::Other].into());
    }

    #[test]
    fn a_cut_file_gets_an_end() {
        let [start, frame, scan, data] = SMALLEST;
        for cut in 0..data.len() {
            let (copy, _) = cleaned(&[start, frame, scan, &data[..cut]]);
            let copy = copy.unwrap();
            assert_eq!(clean(&copy, &mut Removals::new()), Ok(copy.clone()));
            assert!(copy.ends_with(b"\xFF\xD9"));
        }
        for parts in
            [[start, frame, b"", b""], [start, scan, data, b""], [start, frame, b"\xFF\xD9", b""]]
        {
            assert_eq!(cleaned(&parts).0, Err(NotCleaned::NotUnderstood));
        }
    }

    #[test]
    fn filling_bytes_go() {
        let [start, frame, scan, _] = SMALLEST;
        let (copy, _) = cleaned(&[start, frame, scan, b"a\xFF\xFF\xFF\0b\xFF\xFF\xD9"]);
        assert_eq!(copy, Ok([start, frame, scan, b"a\xFF\0b\xFF\xD9"].concat()));
    }

    #[test]
    fn a_pixel_bomb_is_refused() {
        let [start, _, scan, data] = SMALLEST;
        let frame = b"\xFF\xC0\0\x0B\x08\xFF\xFF\xFF\xFF\x01\x01\x11\0";
        let refused = Err(NotCleaned::TooLarge(Limit::Pixels));
        assert_eq!(cleaned(&[start, frame, scan, data]).0, refused);
    }

    #[test]
    fn a_picture_without_a_size_and_one_of_too_many_scans_are_refused() {
        let [start, frame, scan, data] = SMALLEST;
        let without = b"\xFF\xC0\0\x0B\x08\0\0\0\x01\x01\x01\x11\0";
        let lines = b"\xFF\xDC\0\x04\xFF\xFF";
        let parts = [start, without, scan, &data[..8], lines, b"\xFF\xD9"];
        assert_eq!(cleaned(&parts).0, Err(NotCleaned::NotUnderstood));
        let many = [scan, &data[..8]].concat().repeat(SCANS_MAX);
        assert!(cleaned(&[start, frame, &many]).0.is_ok());
        let refused = Err(NotCleaned::TooLarge(Limit::Scans));
        assert_eq!(cleaned(&[start, frame, &many, scan, data]).0, refused);
    }
}
