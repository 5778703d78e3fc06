//! JPEG files with everything in them that telephones and programs write.

use clean::{Kind, NotCleaned, Removed, clean};
use image::ImageDecoder;

use crate::{
    camera, sample,
    support::{CANARY, cleaned_picture, told},
};

fn segment(marker: u8, parts: &[&[u8]]) -> Vec<u8> {
    let body = parts.concat();
    let length = u16::try_from(body.len() + 2).unwrap().to_be_bytes();
    [&[0xFF, marker], length.as_slice(), &body].concat()
}

/// Every segment that is known to hold metadata.
pub(crate) fn metadata() -> Vec<Vec<u8>> {
    let canary = CANARY.as_bytes();
    let (exif, xmp, photoshop, profile) =
        (camera::exif(6), camera::xmp(), camera::photoshop(), camera::profile());
    vec![
        segment(0xE0, &[b"JFXX\0\x10", canary]),
        segment(0xE0, &[b"JFIF\0\x01\x02\x01\0\x48\0\x48\x01\x02", canary]),
        segment(0xE1, &[b"Exif\0\0", &exif]),
        segment(0xE1, &[b"Exif\0\0", &camera::exif(3)]),
        segment(0xE1, &[b"http://ns.adobe.com/xap/1.0/\0", &xmp]),
        segment(0xE1, &[b"http://ns.adobe.com/xmp/extension/\0", &xmp]),
        segment(0xE2, &[b"ICC_PROFILE\0\x01\x01", &profile]),
        segment(0xE2, &[b"MPF\0II*\0", canary]),
        segment(0xE2, &[b"FPXR\0", canary]),
        segment(0xE4, &[canary]),
        segment(0xEA, &[b"AROT", canary]),
        segment(0xEB, &[b"JP\0\x01", canary]),
        segment(0xEC, &[b"Ducky", canary]),
        segment(0xED, &[b"Photoshop 3.0\0", &photoshop]),
        segment(0xED, &[canary]),
        segment(0xEF, &[canary]),
        segment(0xFE, &[canary]),
    ]
}

/// A file with metadata before the picture, between its scans and after its end.
pub(crate) fn full(plain: &[u8]) -> Vec<u8> {
    let (start, rest) = plain.split_at(2);
    // The header of another application must come first where it is one of the picture's own.
    let own = usize::from(u16::from_be_bytes([rest[2], rest[3]])) + 2;
    let (own, rest) = rest.split_at(own);
    let mut file = [start, own, CANARY.as_bytes(), &metadata().concat(), rest].concat();
    let end = file.split_off(file.len() - 2);
    file.extend(segment(0xFE, &[CANARY.as_bytes()]));
    file.extend(segment(0xE1, &[b"Exif\0\0", &camera::exif(5)]));
    file.extend(CANARY.as_bytes());
    file.extend(end);
    file.extend(b"\xFF\xD8\xFF\xE1");
    file.extend(CANARY.as_bytes());
    file.extend(b"<script>PK\x03\x04%PDF-1.4");
    file
}

#[test]
fn nothing_that_a_telephone_writes_is_in_the_copy() {
    for (name, plain) in sample::jpegs() {
        let copy = cleaned_picture(name, &full(&plain), &plain);
        assert_eq!(copy.kind, Kind::Jpeg);
        told(
            &copy,
            &[
                Removed::Place,
                Removed::Time,
                Removed::Device,
                Removed::Program,
                Removed::Author,
                Removed::History,
                Removed::Identifier,
                Removed::Thumbnail,
                Removed::FurtherPictures,
                Removed::Comment,
                Removed::Provenance,
                Removed::Surplus,
                Removed::Other,
            ],
        );
        let grown = copy.bytes.len() - plain.len();
        assert!(grown < 600, "{name}: {grown} bytes more than a file without metadata");
    }
}

#[test]
fn a_plain_picture_stays_as_it_was() {
    for (name, plain) in sample::jpegs() {
        let copy = cleaned_picture(name, &plain, &plain);
        // The encoder of the last one writes an old number into Adobe's segment.
        let changed = name.contains("four").then_some(Removed::Other);
        assert_eq!(copy.removed, changed.into_iter().collect(), "{name}");
        assert_eq!(copy.bytes.len(), plain.len(), "{name}");
    }
}

#[test]
fn the_orientation_and_the_colours_stay() {
    let (_, plain) = sample::jpegs().swap_remove(0);
    let copy = cleaned_picture("jpeg", &full(&plain), &plain);
    let mut decoder =
        image::codecs::jpeg::JpegDecoder::new(std::io::Cursor::new(&copy.bytes)).unwrap();
    assert_eq!(decoder.orientation().unwrap(), image::metadata::Orientation::Rotate90);
    let profile = decoder.icc_profile().unwrap().unwrap();
    assert!(profile.windows(4).any(|tag| tag == b"rTRC"));
    assert_eq!(decoder.exif_metadata().unwrap().unwrap().len(), 26);
}

#[test]
fn a_large_profile_in_parts_stays_in_parts() {
    // A table as large as two segments.
    let mut profile = camera::profile();
    let size = u32::try_from(profile.len()).unwrap();
    let entry = 132 + 12 * 7;
    profile[entry..entry + 4].copy_from_slice(b"A2B0");
    profile[entry + 4..entry + 8].copy_from_slice(&size.to_be_bytes());
    profile[entry + 8..entry + 12].copy_from_slice(&100_000_u32.to_be_bytes());
    profile.extend(b"mft2\0\0\0\0");
    profile.extend(std::iter::repeat_n(7, 99_992));
    let total = u32::try_from(profile.len()).unwrap().to_be_bytes();
    profile[..4].copy_from_slice(&total);
    let count = profile.chunks(60_000).count();
    let mut parts: Vec<Vec<u8>> = (1..)
        .zip(profile.chunks(60_000))
        .map(|(number, part)| {
            let numbers = [number, u8::try_from(count).unwrap()];
            segment(0xE2, &[b"ICC_PROFILE\0", &numbers, part])
        })
        .collect();
    parts.reverse();
    let (_, plain) = sample::jpegs().swap_remove(0);
    let file = [&plain[..2], &parts.concat(), &plain[2..]].concat();
    let copy = cleaned_picture("jpeg with a large profile", &file, &plain);
    let mut decoder =
        image::codecs::jpeg::JpegDecoder::new(std::io::Cursor::new(&copy.bytes)).unwrap();
    assert!(decoder.icc_profile().unwrap().unwrap().len() > 100_000);
}

#[test]
fn a_table_with_something_behind_it_is_refused() {
    let (_, plain) = sample::jpegs().swap_remove(0);
    let table = segment(0xDB, &[&[0; 65], CANARY.as_bytes()]);
    let file = [&plain[..2], &table, &plain[2..]].concat();
    assert_eq!(clean(&file), Err(NotCleaned::NotUnderstood));
}
