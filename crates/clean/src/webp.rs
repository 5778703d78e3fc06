//! WebP: the pictures, their transparency and their timing stay.
//!
//! The container is built anew from what was recognised: the extended header with flags that are
//! true, the cleaned colour profile, the animation's parameters, each picture, the orientation.
//! Everything else goes, inside the frames of an animation too.

use crate::{
    Limit, NotCleaned, Removals, Removed,
    cursor::Cursor,
    cursor::length,
    exif,
    exif::Orientation,
    icc,
    limit::{FRAMES_MAX, PICTURE_PIXELS_MAX},
    notes,
};

const FLAG_PROFILE: u8 = 0x20;
const FLAG_TRANSPARENCY: u8 = 0x10;
const FLAG_EXIF: u8 = 0x08;
const FLAG_ANIMATION: u8 = 0x02;

/// Cleans a file.
pub(crate) fn clean(bytes: &[u8], removed: &mut Removals) -> Result<Vec<u8>, NotCleaned> {
    let mut file = Cursor::new(bytes);
    if file.array()? != *b"RIFF" {
        return Err(NotCleaned::NotUnderstood);
    }
    let size = length(file.u32_least_first()?);
    let mut body = Cursor::new(file.take(size)?);
    // The body is padded to an even length.
    let padding = file.rest().get(..size % 2).unwrap_or_default();
    if file.rest().len() > padding.len() || padding.iter().any(|byte| *byte != 0) {
        removed.insert(Removed::Surplus);
    }
    if body.array()? != *b"WEBP" {
        return Err(NotCleaned::NotUnderstood);
    }
    let mut chunks = Vec::new();
    let first = Chunk::read(&mut body)?;
    if first.name == *b"VP8X" {
        extended(first.data, body, removed, &mut chunks)?;
    } else {
        first.pixels()?;
        write(first.name, first.data, &mut chunks);
        while !body.is_empty() {
            Chunk::read(&mut body)?.note(removed);
        }
    }
    let mut copy = Vec::with_capacity(chunks.len() + 12);
    copy.extend(b"RIFF");
    copy.extend(size_of_chunk(chunks.len() + 4));
    copy.extend(b"WEBP");
    copy.extend(chunks);
    Ok(copy)
}

#[derive(Clone, Copy)]
struct Chunk<'a> {
    name: [u8; 4],
    data: &'a [u8],
}

impl<'a> Chunk<'a> {
    fn read(cursor: &mut Cursor<'a>) -> Result<Self, NotCleaned> {
        let name = cursor.array()?;
        let length = length(cursor.u32_least_first()?);
        let data = cursor.take(length)?;
        // The last padding is forgotten by some programs.
        let _padding = cursor.take(length % 2);
        Ok(Self { name, data })
    }

    /// Checks that this is a picture, and says how many pixels it declares.
    fn pixels(&self) -> Result<u64, NotCleaned> {
        let (width, height) = match (&self.name, self.data) {
            (b"VP8 ", [tag, _, _, 0x9D, 0x01, 0x2A, w, idth, h, eight, ..]) if tag & 1 == 0 => {
                let side = |bytes| u32::from(u16::from_le_bytes(bytes) & 0x3FFF);
                (side([*w, *idth]), side([*h, *eight]))
            }
            (b"VP8L", [0x2F, a, b, c, d, ..]) => {
                let bits = u32::from_le_bytes([*a, *b, *c, *d]);
                ((bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1)
            }
            _ => return Err(NotCleaned::NotUnderstood),
        };
        bounded(width, height)
    }

    fn is_picture(&self) -> bool {
        matches!(&self.name, b"VP8 " | b"VP8L")
    }

    /// Says what a chunk that goes held.
    fn note(&self, removed: &mut Removals) {
        let meaning = match &self.name {
            b"EXIF" => {
                let _ = orientation(self.data, removed);
                Removed::Other
            }
            b"XMP " => {
                notes::xmp(self.data, removed);
                Removed::Other
            }
            b"C2PA" => Removed::Provenance,
            b"VP8 " | b"VP8L" | b"ALPH" | b"ANIM" | b"ANMF" => Removed::FurtherPictures,
            _ => Removed::Other,
        };
        removed.insert(meaning);
    }
}

fn bounded(width: u32, height: u32) -> Result<u64, NotCleaned> {
    let pixels = u64::from(width) * u64::from(height);
    if pixels > PICTURE_PIXELS_MAX {
        return Err(NotCleaned::TooLarge(Limit::Pixels));
    }
    Ok(pixels)
}

fn orientation(data: &[u8], removed: &mut Removals) -> Option<Orientation> {
    let block = data.strip_prefix(b"Exif\0\0").unwrap_or(data);
    exif::read(block, removed)
}

/// A length in four bytes; every length here is that of a file or less.
fn size_of_chunk(length: usize) -> [u8; 4] {
    u32::try_from(length).unwrap_or(u32::MAX).to_le_bytes()
}

fn write(name: [u8; 4], data: &[u8], copy: &mut Vec<u8>) {
    copy.extend(name);
    copy.extend(size_of_chunk(data.len()));
    copy.extend(data);
    if !data.len().is_multiple_of(2) {
        copy.push(0);
    }
}

/// Reads a file with an extended header and writes what stays of it.
fn extended(
    header: &[u8],
    mut body: Cursor<'_>,
    removed: &mut Removals,
    copy: &mut Vec<u8>,
) -> Result<(), NotCleaned> {
    let [flags, _, _, _, w, i, dth, h, ei, ght] = header else {
        return Err(NotCleaned::NotUnderstood);
    };
    bounded(side([*w, *i, *dth]), side([*h, *ei, *ght]))?;
    let moves = flags & FLAG_ANIMATION != 0;
    let mut kept = Kept::default();
    while !body.is_empty() {
        let chunk = Chunk::read(&mut body)?;
        match &chunk.name {
            b"ICCP" if kept.profile.is_none() => kept.profile = icc::clean(chunk.data, removed),
            b"EXIF" if flags & FLAG_EXIF != 0 && !kept.exif_seen => {
                kept.exif_seen = true;
                kept.orientation = orientation(chunk.data, removed);
            }
            b"ANIM" if moves && kept.parameters.is_none() && chunk.data.len() == 6 => {
                kept.parameters = Some(chunk.data);
            }
            b"ANMF" if moves && kept.parameters.is_some() => {
                kept.frames += 1;
                if kept.frames > FRAMES_MAX {
                    return Err(NotCleaned::TooLarge(Limit::Frames));
                }
                let frame = frame(chunk.data, removed)?;
                write(chunk.name, &frame, &mut kept.pictures);
            }
            b"ALPH" | b"VP8 " | b"VP8L" if !moves => {
                kept.still.take(chunk, removed)?;
            }
            _ => chunk.note(removed),
        }
    }
    kept.still.write(&mut kept.pictures, removed);
    if kept.pictures.is_empty() {
        return Err(NotCleaned::NotUnderstood);
    }
    let mut flags = flags & (FLAG_TRANSPARENCY | FLAG_ANIMATION);
    flags |= kept.profile.as_ref().map_or(0, |_| FLAG_PROFILE);
    flags |= kept.orientation.map_or(0, |_| FLAG_EXIF);
    write(*b"VP8X", &[flags, 0, 0, 0, *w, *i, *dth, *h, *ei, *ght], copy);
    if let Some(profile) = kept.profile {
        write(*b"ICCP", &profile, copy);
    }
    if let Some(parameters) = kept.parameters {
        write(*b"ANIM", parameters, copy);
    }
    copy.extend(kept.pictures);
    if let Some(orientation) = kept.orientation {
        write(*b"EXIF", &orientation.block(), copy);
    }
    Ok(())
}

/// What stays of a file with an extended header.
#[derive(Default)]
struct Kept<'a> {
    profile: Option<Vec<u8>>,
    exif_seen: bool,
    orientation: Option<Orientation>,
    parameters: Option<&'a [u8]>,
    frames: usize,
    still: Picture<'a>,
    /// Frames, or the still picture, as chunks.
    pictures: Vec<u8>,
}

/// One picture: its transparency, where that is kept apart, and its pixels.
#[derive(Default)]
struct Picture<'a> {
    transparency: Option<&'a [u8]>,
    picture: Option<Chunk<'a>>,
}

impl<'a> Picture<'a> {
    fn take(&mut self, chunk: Chunk<'a>, removed: &mut Removals) -> Result<(), NotCleaned> {
        if self.picture.is_some() {
            chunk.note(removed);
        } else if chunk.is_picture() {
            chunk.pixels()?;
            self.picture = Some(chunk);
        } else if self.transparency.replace(chunk.data).is_some() {
            // Which of two is shown depends on the reader.
            return Err(NotCleaned::NotUnderstood);
        }
        Ok(())
    }

    fn write(&self, copy: &mut Vec<u8>, removed: &mut Removals) {
        let Some(picture) = self.picture else { return };
        match self.transparency {
            Some(transparency) if picture.name == *b"VP8 " => {
                write(*b"ALPH", transparency, copy);
            }
            // A lossless picture has its transparency inside.
            Some(_) => {
                removed.insert(Removed::FurtherPictures);
            }
            None => {}
        }
        write(picture.name, picture.data, copy);
    }
}

fn side([a, b, c]: [u8; 3]) -> u32 {
    u32::from_le_bytes([a, b, c, 0]) + 1
}

/// What stays of a frame: its place, its timing, its picture.
fn frame(data: &[u8], removed: &mut Removals) -> Result<Vec<u8>, NotCleaned> {
    let mut cursor = Cursor::new(data);
    let place: [u8; 15] = cursor.array()?;
    let [.., w, i, dth, h, ei, ght, _, _, _] = place;
    bounded(side([w, i, dth]), side([h, ei, ght]))?;
    let blending = cursor.byte()? & 3;
    let mut picture = Picture::default();
    while !cursor.is_empty() {
        let chunk = Chunk::read(&mut cursor)?;
        if chunk.is_picture() || chunk.name == *b"ALPH" {
            picture.take(chunk, removed)?;
        } else {
            chunk.note(removed);
        }
    }
    let mut frame = [place.as_slice(), &[blending]].concat();
    picture.write(&mut frame, removed);
    if picture.picture.is_some() { Ok(frame) } else { Err(NotCleaned::NotUnderstood) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PICTURE: &[u8] = b"\x2F\0\0\0\0abc";

    fn file(chunks: &[(&[u8; 4], &[u8])]) -> Vec<u8> {
        let mut body = b"WEBP".to_vec();
        for (name, data) in chunks {
            write(**name, data, &mut body);
        }
        [b"RIFF".as_slice(), &size_of_chunk(body.len()), &body].concat()
    }

    fn cleaned(chunks: &[(&[u8; 4], &[u8])]) -> (Result<Vec<u8>, NotCleaned>, Removals) {
        let mut removed = Removals::new();
        (clean(&file(chunks), &mut removed), removed)
    }

    #[test]
    fn a_simple_file_is_its_picture() {
        let (copy, removed) = cleaned(&[(b"VP8L", PICTURE), (b"EXIF", b"x"), (b"CNRY", b"x")]);
        assert_eq!(copy, Ok(file(&[(b"VP8L", PICTURE)])));
        assert_eq!(removed, [Removed::Other].into());
    }

    #[test]
    fn the_flags_of_an_extended_file_become_true() {
        let header = [!FLAG_ANIMATION, 1, 2, 3, 0, 0, 0, 0, 0, 0];
        let (copy, _) = cleaned(&[
            (b"VP8X", &header),
            (b"ICCP", b"no profile"),
            (b"VP8L", PICTURE),
            (b"ANMF", b"hidden"),
            (b"EXIF", b"Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x08\0\0\0\0\0\0\0"),
            (b"XMP ", b"x"),
        ]);
        let header = [FLAG_TRANSPARENCY | FLAG_EXIF, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        let block = b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x08\0\0\0\0\0\0";
        let expected = file(&[(b"VP8X", &header), (b"VP8L", PICTURE), (b"EXIF", block)]);
        assert_eq!(copy, Ok(expected));
    }

    #[test]
    fn frames_are_cleaned_inside() {
        let header = [FLAG_ANIMATION, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        let place = [0; 15];
        let mut inside = [place.as_slice(), &[0xFF]].concat();
        write(*b"CNRY", b"CANARY", &mut inside);
        write(*b"VP8L", PICTURE, &mut inside);
        let (copy, removed) =
            cleaned(&[(b"VP8X", &header), (b"ANIM", &[0; 6]), (b"ANMF", &inside)]);
        let mut expected = [place.as_slice(), &[3]].concat();
        write(*b"VP8L", PICTURE, &mut expected);
        let expected = file(&[(b"VP8X", &header), (b"ANIM", &[0; 6]), (b"ANMF", &expected)]);
        assert_eq!((copy, removed), (Ok(expected), [Removed::Other].into()));
    }

    #[test]
    fn too_many_frames_are_refused() {
        let header = [FLAG_ANIMATION, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        let mut frame = vec![0; 16];
        write(*b"VP8L", PICTURE, &mut frame);
        let mut chunks = vec![(b"VP8X", header.as_slice()), (b"ANIM", &[0; 6])];
        chunks.extend(std::iter::repeat_n((b"ANMF", frame.as_slice()), FRAMES_MAX));
        assert!(cleaned(&chunks).0.is_ok());
        chunks.push((b"ANMF", &frame));
        assert_eq!(cleaned(&chunks).0, Err(NotCleaned::TooLarge(Limit::Frames)));
    }

    #[test]
    fn what_has_no_picture_is_refused() {
        let header = [0; 10];
        for chunks in [
            [(b"VP8X", header.as_slice()), (b"EXIF", b"x".as_slice())],
            [(b"ALPH", b"x"), (b"VP8L", PICTURE)],
            [(b"VP8L", b"\x2E\0\0\0\0"), (b"VP8L", PICTURE)],
        ] {
            assert_eq!(cleaned(&chunks).0, Err(NotCleaned::NotUnderstood));
        }
    }
}
