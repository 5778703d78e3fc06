//! GIF: pictures, colours, timing and the number of repetitions stay.
//!
//! Comments, texts and applications' blocks go, and so does everything behind the end of a
//! picture's compressed data or of the file. The compressed data is walked through code by code to
//! find that end; it is not unpacked.

use crate::{
    Limit, NotCleaned, Removals, Removed,
    cursor::Cursor,
    limit::{FRAMES_MAX, PICTURE_PIXELS_MAX},
    notes,
};

const EXTENSION: u8 = 0x21;
const PICTURE: u8 = 0x2C;
const END: u8 = 0x3B;
const BLOCK_BYTES_MAX: usize = 255;

/// Cleans a file.
pub(crate) fn clean(bytes: &[u8], removed: &mut Removals) -> Result<Vec<u8>, NotCleaned> {
    let mut walk = Walk {
        cursor: Cursor::new(bytes),
        copy: Vec::with_capacity(bytes.len()),
        removed,
        control: None,
        repeats: false,
        pictures: 0,
    };
    walk.screen()?;
    // Some programs forget the end.
    while !walk.cursor.is_empty() {
        match walk.cursor.byte()? {
            EXTENSION => walk.extension()?,
            PICTURE => walk.picture()?,
            END => break,
            _ => return Err(NotCleaned::NotUnderstood),
        }
    }
    if walk.pictures == 0 {
        return Err(NotCleaned::NotUnderstood);
    }
    walk.copy.push(END);
    if !walk.cursor.is_empty() {
        walk.removed.insert(Removed::Surplus);
    }
    Ok(walk.copy)
}

struct Walk<'a, 'b> {
    cursor: Cursor<'a>,
    copy: Vec<u8>,
    removed: &'b mut Removals,
    /// The timing and transparency of the next picture.
    control: Option<[u8; 4]>,
    repeats: bool,
    pictures: usize,
}

impl Walk<'_, '_> {
    /// The header, the screen and its colours.
    fn screen(&mut self) -> Result<(), NotCleaned> {
        let header: [u8; 13] = self.cursor.array()?;
        let [.., w, idth, h, eight, flags, _, _] = header;
        pixels([w, idth], [h, eight])?;
        self.copy.extend(header);
        self.colours(flags)
    }

    fn colours(&mut self, flags: u8) -> Result<(), NotCleaned> {
        if flags & 0x80 != 0 {
            self.copy.extend(self.cursor.take(3 << ((flags & 7) + 1))?);
        }
        Ok(())
    }

    fn picture(&mut self) -> Result<(), NotCleaned> {
        self.pictures += 1;
        if self.pictures > FRAMES_MAX {
            return Err(NotCleaned::TooLarge(Limit::Frames));
        }
        let place: [u8; 9] = self.cursor.array()?;
        let [_, _, _, _, w, idth, h, eight, flags] = place;
        let pixels = pixels([w, idth], [h, eight])?;
        if let Some(control) = self.control.take() {
            self.copy.extend([EXTENSION, 0xF9, 4]);
            self.copy.extend(control);
            self.copy.push(0);
        }
        self.copy.push(PICTURE);
        self.copy.extend(place);
        self.colours(flags)?;
        let bits = self.cursor.byte()?;
        if !(1..=8).contains(&bits) {
            return Err(NotCleaned::NotUnderstood);
        }
        self.copy.push(bits);
        let data = self.blocks()?;
        let used = packed_bytes(&data, bits, pixels)?;
        let kept = data.get(..used).unwrap_or(&data);
        if kept.len() < data.len() {
            self.removed.insert(Removed::Surplus);
        }
        for block in kept.chunks(BLOCK_BYTES_MAX) {
            // A chunk is at most 255 bytes long.
            self.copy.push(u8::try_from(block.len()).unwrap_or(u8::MAX));
            self.copy.extend(block);
        }
        self.copy.push(0);
        Ok(())
    }

    /// The bytes of blocks up to an empty one.
    fn blocks(&mut self) -> Result<Vec<u8>, NotCleaned> {
        let mut data = Vec::new();
        loop {
            match self.cursor.byte()? {
                0 => return Ok(data),
                length => data.extend(self.cursor.take(length.into())?),
            }
        }
    }

    fn extension(&mut self) -> Result<(), NotCleaned> {
        let label = self.cursor.byte()?;
        let data = self.blocks()?;
        match (label, data.as_slice()) {
            (0xF9, [flags, low, high, transparent]) => {
                self.control = Some([flags & 0x1F, *low, *high, *transparent]);
            }
            (0xFF, [application @ .., 1, low, high]) if is_loop(application) => {
                if !std::mem::replace(&mut self.repeats, true) {
                    self.copy.extend([EXTENSION, 0xFF, 11]);
                    self.copy.extend(b"NETSCAPE2.0");
                    self.copy.extend([3, 1, *low, *high, 0]);
                }
            }
            (0xFF, [b'X', b'M', b'P', ..]) => notes::xmp(&data, self.removed),
            (0xFE, _) => {
                self.removed.insert(Removed::Comment);
            }
            (0x01, _) => {
                // A text of its own, which no reader shows; it uses the timing that stood before.
                self.control = None;
                self.removed.insert(Removed::Comment);
            }
            _ => {
                self.removed.insert(Removed::Other);
            }
        }
        Ok(())
    }
}

/// Whether an application's block tells how often a moving picture is repeated.
fn is_loop(application: &[u8]) -> bool {
    matches!(application, b"NETSCAPE2.0" | b"ANIMEXTS1.0")
}

fn pixels(width: [u8; 2], height: [u8; 2]) -> Result<u64, NotCleaned> {
    let pixels = u64::from(u16::from_le_bytes(width)) * u64::from(u16::from_le_bytes(height));
    if pixels > PICTURE_PIXELS_MAX {
        return Err(NotCleaned::TooLarge(Limit::Pixels));
    }
    Ok(pixels)
}

/// How many bytes of compressed data belong to a picture: up to its end code, if there is one.
/// More pixels than the picture has are refused, because they would be hidden.
fn packed_bytes(data: &[u8], bits: u8, pixels: u64) -> Result<usize, NotCleaned> {
    const CODE_BITS_MAX: u32 = 12;
    const CODES: usize = 1 << CODE_BITS_MAX;
    let clear = 1_usize << bits;
    // How many pixels each code stands for; the codes from `next` on stand for none yet.
    let mut pixels_of = vec![1_u64; CODES];
    let (mut next, mut width, mut before) = (clear + 2, u32::from(bits) + 1, None);
    let (mut buffer, mut buffered, mut count) = (0_u32, 0_u32, 0_u64);
    let mut bytes = data.iter().enumerate();
    let mut used = 0;
    loop {
        while buffered < width {
            let Some((place, byte)) = bytes.next() else { return Ok(data.len()) };
            buffer |= u32::from(*byte) << buffered;
            buffered += 8;
            used = place + 1;
        }
        let code = usize::try_from(buffer & ((1 << width) - 1)).unwrap_or(usize::MAX);
        buffer >>= width;
        buffered -= width;
        if code == clear {
            (next, width, before) = (clear + 2, u32::from(bits) + 1, None);
            continue;
        }
        if code == clear + 1 {
            return Ok(used);
        }
        // A code may be used in the moment in which it is made.
        let made = before.map(|before: u64| before + 1).filter(|_| next < CODES);
        if let Some((made, slot)) = made.zip(pixels_of.get_mut(next)) {
            *slot = made;
            next += 1;
            if next == 1 << width && width < CODE_BITS_MAX {
                width += 1;
            }
        }
        let Some(length) = pixels_of.get(code).filter(|_| code < next) else {
            return Err(NotCleaned::NotUnderstood);
        };
        count = count.saturating_add(*length);
        if count > pixels {
            return Err(NotCleaned::NotUnderstood);
        }
        before = Some(*length);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two colours, one picture of two pixels: clear, 0, 1, end in codes of three bits.
    const HEAD: &[u8] = b"GIF89a\x02\0\x01\0\x80\0\0\0\0\0\xFF\xFF\xFF";
    const SHOWN: &[u8] = b"\x2C\0\0\0\0\x02\0\x01\0\0\x02\x02\x44\x0A\0";

    fn cleaned(parts: &[&[u8]]) -> (Result<Vec<u8>, NotCleaned>, Removals) {
        let mut removed = Removals::new();
        (clean(&parts.concat(), &mut removed), removed)
    }

    #[test]
    fn a_plain_picture_stays_as_it_was() {
        let (copy, removed) = cleaned(&[HEAD, SHOWN, b";"]);
        assert_eq!((copy, removed), (Ok([HEAD, SHOWN, b";"].concat()), Removals::new()));
        assert_eq!(cleaned(&[HEAD, SHOWN]).0, Ok([HEAD, SHOWN, b";"].concat()));
    }

    #[test]
    fn comments_applications_and_tails_go() {
        let (copy, removed) = cleaned(&[
            HEAD,
            b"!\xFE\x06CANARY\0",
            b"!\xFF\x0BNETSCAPE2.0\x03\x01\x05\0\0",
            b"!\xFF\x0BNETSCAPE2.0\x05\x02CNRY\0",
            b"!\xFF\x0BXMP DataXMP\x06CANARY\0",
            b"!\xF9\x04\xFF\x01\0\x02\0",
            &SHOWN[..SHOWN.len() - 1],
            b"\x06CANARY\0;CANARY",
        ]);
        let kept = [
            HEAD,
            b"!\xFF\x0BNETSCAPE2.0\x03\x01\x05\0\0",
            b"!\xF9\x04\x1F\x01\0\x02\0",
            SHOWN,
            b";",
        ];
        assert_eq!(copy, Ok(kept.concat()));
        let expected = [Removed::Comment, Removed::Surplus, Removed::Other];
        assert_eq!(removed, expected.into());
    }

    #[test]
    fn hidden_pixels_and_wrong_codes_are_refused() {
        // Four pixels instead of two; a code that was never made.
        for data in [b"\x02\x44\x90\x02\0".as_slice(), b"\x01\x3C\0"] {
            let picture = [&SHOWN[..11], data].concat();
            assert_eq!(cleaned(&[HEAD, &picture, b";"]).0, Err(NotCleaned::NotUnderstood));
        }
        assert_eq!(cleaned(&[HEAD, b";"]).0, Err(NotCleaned::NotUnderstood));
    }

    #[test]
    fn too_many_pictures_are_refused() {
        let many = SHOWN.repeat(FRAMES_MAX);
        assert!(cleaned(&[HEAD, &many, b";"]).0.is_ok());
        let refused = Err(NotCleaned::TooLarge(Limit::Frames));
        assert_eq!(cleaned(&[HEAD, &many, SHOWN, b";"]).0, refused);
    }
}
