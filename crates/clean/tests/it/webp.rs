//! WebP files with everything in them that telephones and programs write.

use clean::{Kind, Removed};

use crate::{
    camera, sample,
    support::{CANARY, cleaned_picture, told},
};

fn chunk(name: &[u8], data: &[u8]) -> Vec<u8> {
    let length = u32::try_from(data.len()).unwrap().to_le_bytes();
    let padding = &[0][..data.len() % 2];
    [name, length.as_slice(), data, padding].concat()
}

/// The chunks of a file.
fn chunks(file: &[u8]) -> Vec<([u8; 4], Vec<u8>)> {
    let mut rest = &file[12..];
    let mut found = Vec::new();
    while rest.len() >= 8 {
        let length = u32::from_le_bytes(rest[4..8].try_into().unwrap()) as usize;
        found.push((rest[..4].try_into().unwrap(), rest[8..8 + length].to_vec()));
        rest = &rest[(8 + length + length % 2).min(rest.len())..];
    }
    found
}

/// A file with an extended header and metadata in every place.
pub(crate) fn full(plain: &[u8]) -> Vec<u8> {
    let mut body = b"WEBP".to_vec();
    let found = chunks(plain);
    let header = match &found[0] {
        ([b'V', b'P', b'8', b'X'], header) => header.clone(),
        (name, data) => {
            let (width, height) = if name == b"VP8L" { (40, 30) } else { (16, 16) };
            assert!(!data.is_empty());
            vec![0, 0, 0, 0, width - 1, 0, 0, height - 1, 0, 0]
        }
    };
    let flags = header[0] | 0x2C;
    body.extend(chunk(b"VP8X", &[&[flags, 0x43, 0x41, 0x4E], &header[4..]].concat()));
    body.extend(chunk(b"CNRY", CANARY.as_bytes()));
    body.extend(chunk(b"ICCP", &camera::profile()));
    for (name, data) in found.iter().filter(|(name, _)| name != b"VP8X") {
        let data = match name {
            b"ANMF" => [data.as_slice(), &chunk(b"CNRY", CANARY.as_bytes())].concat(),
            _ => data.clone(),
        };
        body.extend(chunk(name, &data));
        body.extend(chunk(b"CNRY", CANARY.as_bytes()));
    }
    body.extend(chunk(b"EXIF", &camera::exif(6)));
    body.extend(chunk(b"EXIF", &camera::exif(3)));
    body.extend(chunk(b"XMP ", &camera::xmp()));
    body.extend(chunk(b"C2PA", CANARY.as_bytes()));
    let mut file = chunk(b"RIFF", &body);
    file.extend(b"PK\x03\x04");
    file.extend(CANARY.as_bytes());
    file
}

#[test]
fn nothing_that_a_program_writes_is_in_the_copy() {
    for (name, plain) in sample::webps() {
        let copy = cleaned_picture(name, &full(&plain), &plain);
        assert_eq!(copy.kind, Kind::WebP);
        told(
            &copy,
            &[
                Removed::Place,
                Removed::Time,
                Removed::Device,
                Removed::Author,
                Removed::Thumbnail,
                Removed::Provenance,
                Removed::Surplus,
                Removed::Other,
            ],
        );
        let names: Vec<_> = chunks(&copy.bytes).into_iter().map(|(name, _)| name).collect();
        assert_eq!((names[0], names[1]), (*b"VP8X", *b"ICCP"), "{name}");
        assert_eq!(names.last(), Some(b"EXIF"), "{name}");
        assert_eq!(copy.bytes[20] & 0x2C, 0x28, "{name}: flags of profile and orientation");
    }
}

#[test]
fn a_plain_picture_stays_as_it_was() {
    for (name, plain) in sample::webps() {
        let copy = cleaned_picture(name, &plain, &plain);
        assert_eq!((copy.bytes, copy.removed), (plain, [].into()), "{name}");
    }
}
