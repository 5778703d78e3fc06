//! PNG files with everything in them that telephones and programs write.

use std::io::Write;

use clean::{Kind, Limit, NotCleaned, Removed, clean};

use crate::{
    camera, sample,
    support::{CANARY, cleaned, cleaned_picture, told},
};

fn chunk(name: &[u8], parts: &[&[u8]]) -> Vec<u8> {
    let data = parts.concat();
    let named = [name, &data].concat();
    let length = u32::try_from(data.len()).unwrap().to_be_bytes();
    [length.as_slice(), &named, &crc32fast::hash(&named).to_be_bytes()].concat()
}

fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

/// The length of the signature and the header.
pub(crate) const HEAD: usize = 8 + 25;

/// Every chunk that is known to hold metadata.
pub(crate) fn metadata() -> Vec<Vec<u8>> {
    let canary = CANARY.as_bytes();
    vec![
        chunk(b"iCCP", &[canary, b"\0\0", &packed(&camera::profile())]),
        chunk(b"gAMA", &[&45455_u32.to_be_bytes()]),
        chunk(b"gAMA", &[canary]),
        chunk(b"tIME", &[b"\x07\xEA\x0B\x0C\x0D\x0E\x0F"]),
        chunk(b"tEXt", &[b"Author\0", canary]),
        chunk(b"tEXt", &[b"Software\0", canary]),
        chunk(b"tEXt", &[canary, b"\0", canary]),
        chunk(b"zTXt", &[b"Comment\0\0", &packed(canary)]),
        chunk(b"zTXt", &[b"Raw profile type exif\0\0", &packed(b"43414e415259")]),
        chunk(b"iTXt", &[b"Creation Time\0\0\0en\0\0", canary]),
        chunk(b"iTXt", &[b"XML:com.adobe.xmp\0\0\0\0\0", &camera::xmp()]),
        chunk(b"eXIf", &[&camera::exif(8)]),
        chunk(b"eXIf", &[&camera::exif(3)]),
        chunk(b"sPLT", &[canary, b"\0\x08\0\0\0\0\0\0"]),
        chunk(b"sCAL", &[b"\x01", canary]),
        chunk(b"caBX", &[canary]),
        chunk(b"prVt", &[canary]),
        chunk(b"fdAT", &[canary]),
    ]
}

/// A file with metadata before the pixels, between them, inside their chunks and after the end.
pub(crate) fn full(plain: &[u8]) -> Vec<u8> {
    let (head, rest) = plain.split_at(HEAD);
    let (pixels, end) = rest.split_at(rest.len() - 12);
    let canary = CANARY.as_bytes();
    let mut file = [head, &metadata().concat(), pixels].concat();
    file.extend(chunk(b"tEXt", &[b"Title\0", canary]));
    file.extend(chunk(b"IDAT", &[canary]));
    file.extend(chunk(b"tRNS", &[canary]));
    file.extend(end);
    file.extend(canary);
    file.extend(b"PK\x03\x04<html>");
    file
}

#[test]
fn nothing_that_a_program_writes_is_in_the_copy() {
    for (name, plain) in sample::pngs() {
        let copy = cleaned_picture(name, &full(&plain), &plain);
        assert_eq!(copy.kind, Kind::Png);
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
    }
}

#[test]
fn a_plain_picture_stays_as_it_was() {
    for (name, plain) in sample::pngs() {
        let copy = cleaned_picture(name, &plain, &plain);
        assert_eq!((copy.bytes, copy.removed), (plain, [].into()), "{name}");
    }
}

#[test]
fn the_orientation_and_the_colours_stay() {
    use image::ImageDecoder;
    let (_, plain) = sample::pngs().swap_remove(2);
    let copy = cleaned_picture("png", &full(&plain), &plain);
    let mut decoder =
        image::codecs::png::PngDecoder::new(std::io::Cursor::new(&copy.bytes)).unwrap();
    assert_eq!(decoder.orientation().unwrap(), image::metadata::Orientation::Rotate270);
    assert!(decoder.icc_profile().unwrap().unwrap().windows(4).any(|tag| tag == b"rTRC"));
}

/// A moving picture of two frames, of which the second has a canary behind its pixels.
fn moving() -> Vec<u8> {
    let (_, plain) = sample::pngs().swap_remove(0);
    let (head, rest) = plain.split_at(HEAD);
    let (pixels, end) = rest.split_at(rest.len() - 12);
    let frame = |number: u32| {
        let size = [64_u32, 47, 0, 0].map(u32::to_be_bytes).concat();
        chunk(b"fcTL", &[&number.to_be_bytes(), &size, &[0, 1, 0, 10, 0, 0]])
    };
    let second = packed(&[0; 47 * 65]);
    let (first_half, second_half) = second.split_at(10);
    let canary = CANARY.as_bytes();
    [
        head,
        &chunk(b"acTL", &[&[0, 0, 0, 2, 0, 0, 0, 0]]),
        &frame(0),
        pixels,
        &chunk(b"tEXt", &[b"Title\0", canary]),
        &frame(1),
        &chunk(b"fdAT", &[&[0, 0, 0, 2], first_half]),
        &chunk(b"prVt", &[canary]),
        &chunk(b"fdAT", &[&[0, 0, 0, 3], second_half, canary]),
        &chunk(b"fdAT", &[&[0, 0, 0, 4], canary]),
        end,
    ]
    .concat()
}

#[test]
fn a_moving_picture_moves_on() {
    let copy = cleaned("apng", &moving());
    told(&copy, &[Removed::Comment, Removed::Other, Removed::Surplus]);
    assert_eq!(crate::support::pixels(&copy.bytes).len(), 2);
}

#[test]
fn too_many_frames_are_refused() {
    let (_, plain) = sample::pngs().swap_remove(0);
    let (head, rest) = plain.split_at(HEAD);
    let size = [0_u32, 64, 47, 0, 0].map(u32::to_be_bytes).concat();
    let frames = chunk(b"fcTL", &[&size, &[0, 1, 0, 10, 0, 0]]).repeat(10_001);
    let file = [head, &chunk(b"acTL", &[&[0, 0, 0, 2, 0, 0, 0, 0]]), &frames, rest].concat();
    assert_eq!(clean(&file), Err(NotCleaned::TooLarge(Limit::Frames)));
}

#[test]
fn damage_is_refused() {
    let (_, plain) = sample::pngs().swap_remove(2);
    let mut wrong_sum = plain.clone();
    wrong_sum[HEAD + 20] ^= 1;
    let cut = &plain[..plain.len() - 13];
    let unknown = [&plain[..HEAD], &chunk(b"CgBI", &[b"\0"]), &plain[HEAD..]].concat();
    let (pixels, end) = plain.split_at(plain.len() - 12);
    let many = packed(&[0; 64 * 48 * 3]);
    let hidden_row = [&plain[..HEAD], &chunk(b"IDAT", &[&many]), end].concat();
    for file in [&wrong_sum, cut, pixels, &unknown, &hidden_row] {
        assert_eq!(clean(file), Err(NotCleaned::NotUnderstood));
    }
}

#[test]
fn a_bomb_is_refused_in_small_memory() {
    let header = chunk(b"IHDR", &[&[0, 0, 0x40, 0, 0, 0, 0x40, 0, 8, 0, 0, 0, 0]]);
    let pixels = chunk(b"IDAT", &[&packed(&vec![0; 40 << 20])]);
    let end = chunk(b"IEND", &[]);
    let file = [b"\x89PNG\r\n\x1A\n", header.as_slice(), &pixels, &end].concat();
    assert!(file.len() < 100_000);
    assert_eq!(clean(&file), Err(NotCleaned::NotUnderstood));
}
