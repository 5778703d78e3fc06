//! Colour profiles: the colours stay, the words and numbers about devices and days go.
//!
//! A picture without its profile is shown in wrong colours, so the profile is built anew from the
//! tags that colour computation uses. What goes can be telling: a screenshot carries the profile
//! of its screen, with the screen's serial number and the day of its calibration.

use std::collections::BTreeMap;

use crate::{NotCleaned, Removals, Removed, cursor::Cursor, cursor::length, limit};

const HEADER_BYTES: usize = 128;
/// Most tags that are looked at; profiles have about twenty.
const TAGS_MAX: u32 = 256;

/// Tags that colour computation uses.
const TAGS: [&[u8; 4]; 26] = [
    b"rXYZ", b"gXYZ", b"bXYZ", b"rTRC", b"gTRC", b"bTRC", b"kTRC", b"wtpt", b"bkpt", b"chad",
    b"cicp", b"gamt", b"A2B0", b"A2B1", b"A2B2", b"A2B3", b"B2A0", b"B2A1", b"B2A2", b"B2A3",
    b"D2B0", b"D2B1", b"D2B2", b"D2B3", b"B2D0", b"B2D1",
];

/// The description and the copyright that every profile must have.
const DESCRIPTION: &str = "Colours";
const COPYRIGHT: &str = "None";

/// Builds a profile with the same colours. None where these bytes are no profile, which readers
/// would then not use either.
pub(crate) fn clean(profile: &[u8], removed: &mut Removals) -> Option<Vec<u8>> {
    let cleaned = read(profile).ok().flatten().map(|read| read.build());
    if cleaned.as_deref() != Some(profile) {
        removed.insert(Removed::Other);
        if memchr::memmem::find(profile, b"mmod").is_some() {
            removed.insert(Removed::Device);
        }
    }
    cleaned.filter(|cleaned| cleaned.len() <= limit::PROFILE_BYTES_MAX)
}

struct Profile<'a> {
    version: [u8; 4],
    /// Class, colour space and connection space.
    spaces: [u8; 12],
    intent: [u8; 4],
    illuminant: [u8; 12],
    tags: Vec<([u8; 4], Element<'a>)>,
}

/// What a tag holds; tags may share it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Element<'a> {
    kind: [u8; 4],
    value: &'a [u8],
}

fn read(profile: &[u8]) -> Result<Option<Profile<'_>>, NotCleaned> {
    let mut header = Cursor::new(profile);
    header.take(8)?;
    let version = header.array()?;
    let spaces: [u8; 12] = header.array()?;
    header.take(12)?;
    let signature: [u8; 4] = header.array()?;
    header.take(24)?;
    let intent = header.array()?;
    let illuminant = header.array()?;
    header.take(48)?;
    let usable = matches!(
        &spaces,
        [b's', b'c', b'n', b'r', ..]
            | [b'm', b'n', b't', b'r', ..]
            | [b'p', b'r', b't', b'r', ..]
            | [b's', b'p', b'a', b'c', ..]
    );
    if signature != *b"acsp" || !usable {
        return Ok(None);
    }
    let mut tags: Vec<([u8; 4], Element<'_>)> = Vec::new();
    for _ in 0..header.u32()?.min(TAGS_MAX) {
        let name: [u8; 4] = header.array()?;
        let (offset, size) = (length(header.u32()?), length(header.u32()?));
        if !TAGS.contains(&&name) || tags.iter().any(|(known, _)| *known == name) {
            continue;
        }
        let value = offset.checked_add(size).and_then(|end| profile.get(offset..end));
        let Some(element) = value.and_then(Element::read) else { return Ok(None) };
        tags.push((name, element));
    }
    tags.sort_by_key(|(name, _)| *name);
    Ok(Some(Profile { version, spaces, intent, illuminant, tags }))
}

impl<'a> Element<'a> {
    /// The element without what follows its value.
    fn read(bytes: &'a [u8]) -> Option<Self> {
        let mut cursor = Cursor::new(bytes);
        let kind: [u8; 4] = cursor.array().ok()?;
        let _reserved = cursor.take(4).ok()?;
        let body = cursor.rest();
        let length = match &kind {
            b"XYZ " => 12,
            b"sf32" => 36,
            b"cicp" => 4,
            b"curv" => length(cursor.u32().ok()?).checked_mul(2)?.checked_add(4)?,
            b"para" => match cursor.u16().ok()? {
                0 => 8,
                1 => 16,
                2 => 20,
                3 => 24,
                4 => 32,
                _ => return None,
            },
            // Tables: they fill their element.
            b"mft1" | b"mft2" | b"mAB " | b"mBA " | b"mpet" => body.len(),
            _ => return None,
        };
        Some(Self { kind, value: body.get(..length)? })
    }
}

impl Profile<'_> {
    fn build(&self) -> Vec<u8> {
        let texts = if self.version >= [4, 0, 0, 0] {
            [localised(DESCRIPTION), localised(COPYRIGHT)]
        } else {
            [description(DESCRIPTION), [b"text\0\0\0\0", COPYRIGHT.as_bytes(), b"\0"].concat()]
        };
        let mut entries = Vec::new();
        let mut data: Vec<u8> = Vec::new();
        let start = HEADER_BYTES + 4 + 12 * (self.tags.len() + texts.len());
        for (name, text) in [b"desc", b"cprt"].into_iter().zip(&texts) {
            entries.push((*name, start + data.len(), text.len()));
            data.extend(text);
            pad(&mut data);
        }
        let mut places = BTreeMap::new();
        for (name, element) in &self.tags {
            let place = *places.entry(element).or_insert_with(|| {
                let place = start + data.len();
                data.extend(element.kind);
                data.extend([0; 4]);
                data.extend(element.value);
                pad(&mut data);
                place
            });
            entries.push((*name, place, element.value.len() + 8));
        }
        let mut profile = Vec::with_capacity(start + data.len());
        profile.extend(number(start + data.len()));
        profile.extend([0; 4]);
        profile.extend(self.version);
        profile.extend(self.spaces);
        // The first day of 2000 stands for every day: a date must be there.
        profile.extend([0x07, 0xD0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0]);
        profile.extend(b"acsp");
        profile.extend([0; 24]);
        profile.extend(self.intent);
        profile.extend(self.illuminant);
        profile.extend([0; 48]);
        profile.extend(number(entries.len()));
        for (name, place, length) in entries {
            profile.extend(name);
            profile.extend(number(place));
            profile.extend(number(length));
        }
        profile.extend(data);
        profile
    }
}

/// A number in four bytes; every length here is below [`limit::INPUT_BYTES_MAX`] and a bit.
fn number(value: usize) -> [u8; 4] {
    u32::try_from(value).unwrap_or(u32::MAX).to_be_bytes()
}

fn pad(data: &mut Vec<u8>) {
    data.resize(data.len().next_multiple_of(4), 0);
}

/// A text as profiles of version 4 write it.
fn localised(text: &str) -> Vec<u8> {
    let words: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let mut element = b"mluc\0\0\0\0\0\0\0\x01\0\0\0\x0CenUS".to_vec();
    element.extend(number(words.len()));
    element.extend(number(28));
    element.extend(words);
    element
}

/// A description as older profiles write it.
fn description(text: &str) -> Vec<u8> {
    let mut element = b"desc\0\0\0\0".to_vec();
    element.extend(number(text.len() + 1));
    element.extend(text.as_bytes());
    // The end of the text, then no text in Unicode and none in the script of a Macintosh.
    element.extend([0; 1 + 8 + 3 + 67]);
    element
}

#[cfg(test)]
pub(crate) mod tests {
    use proptest::prelude::*;

    use super::*;

    /// A profile with one curve for three channels and the words of its screen.
    pub(crate) fn screen_profile(version: u8, word: &str) -> Vec<u8> {
        let curve = b"curv\0\0\0\0\0\0\0\x01\x02\x33\0\0";
        let colour = b"XYZ \0\0\0\0\0\0\x6F\xA2\0\0\x38\xF5\0\0\x03\x90";
        let words = [b"mmod\0\0\0\0", word.as_bytes()].concat();
        let names: [(&[u8; 4], &[u8]); 9] = [
            (b"rTRC", curve),
            (b"gTRC", curve),
            (b"bTRC", curve),
            (b"rXYZ", colour),
            (b"gXYZ", colour),
            (b"bXYZ", colour),
            (b"wtpt", colour),
            (b"mmod", &words),
            (b"desc", &words),
        ];
        let mut profile =
            [b"\0\0\0\0ACME".as_slice(), &[version, 0x40, 0, 0], b"mntrRGB XYZ "].concat();
        profile.extend(b"\x07\xEA\0\x03\0\x04\0\x05\0\x06\0\x07acspAPPL\0\0\0\0ACMEserl");
        profile.extend([0; 12]);
        profile.extend(b"\0\0\xF6\xD6\0\x01\0\0\0\0\xD3\x2DACME");
        profile.extend([9; 16]);
        profile.extend([0; 28]);
        profile.extend(number(names.len()));
        let mut data = Vec::new();
        for (name, element) in names {
            profile.extend(*name);
            profile.extend(number(132 + 12 * names.len() + data.len()));
            profile.extend(number(element.len()));
            data.extend(element);
            pad(&mut data);
        }
        profile.extend(data);
        let size = number(profile.len());
        profile[..4].copy_from_slice(&size);
        profile
    }

    #[test]
    fn the_colours_stay_and_the_screen_goes() {
        for version in [2, 4] {
            let profile = screen_profile(version, "CANARY");
            let mut removed = Removals::new();
            let cleaned = clean(&profile, &mut removed).unwrap();
            assert_eq!(removed, [Removed::Device, Removed::Other].into());
            for gone in ["CANARY", "ACME", "APPL", "serl", "mmod"] {
                assert_eq!(memchr::memmem::find(&cleaned, gone.as_bytes()), None, "{gone}");
            }
            let (before, after) =
                (read(&profile).unwrap().unwrap(), read(&cleaned).unwrap().unwrap());
            assert!(before.tags == after.tags && before.tags.len() == 7);
            let mut again = Removals::new();
            assert_eq!(clean(&cleaned, &mut again), Some(cleaned));
            assert_eq!(again, Removals::new());
        }
    }

    #[test]
    fn what_follows_a_value_inside_its_tag_goes() {
        let element = Element::read(b"curv\0\0\0\0\0\0\0\x01\x02\x33hidden").unwrap();
        assert_eq!(element.value, b"\0\0\0\x01\x02\x33");
    }

    #[test]
    fn what_is_no_profile_is_dropped() {
        for other in [b"".as_slice(), &[0; 300], &screen_profile(2, "x")[..140]] {
            let mut removed = Removals::new();
            assert_eq!(clean(other, &mut removed), None);
            assert_eq!(removed, [Removed::Other].into());
        }
    }

    proptest! {
        #[test]
        fn no_change_makes_it_panic(place in 0_usize..300, value: u8) {
            let mut profile = screen_profile(2, "x");
            if let Some(byte) = profile.get_mut(place) {
                *byte = value;
            }
            if let Some(cleaned) = clean(&profile, &mut Removals::new()) {
                let again = clean(&cleaned, &mut Removals::new());
                prop_assert_eq!(again, Some(cleaned));
            }
        }
    }
}
