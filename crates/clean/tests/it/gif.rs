//! GIF files with everything in them that programs write.

use clean::{Kind, Removed};

use crate::{
    camera, sample,
    support::{CANARY, cleaned_picture, told},
};

fn block(label: u8, parts: &[&[u8]]) -> Vec<u8> {
    let mut block = vec![0x21, label];
    for part in parts {
        for piece in part.chunks(255) {
            block.push(u8::try_from(piece.len()).unwrap());
            block.extend(piece);
        }
    }
    block.push(0);
    block
}

/// A file with metadata before the pictures and after the end.
pub(crate) fn full(plain: &[u8]) -> Vec<u8> {
    let canary = CANARY.as_bytes();
    let colours = if plain[10] & 0x80 == 0 { 0 } else { 3 << ((plain[10] & 7) + 1) };
    let (head, rest) = plain.split_at(13 + colours);
    let (pictures, end) = rest.split_at(rest.len() - 1);
    [
        head,
        &block(0xFE, &[canary]),
        &block(0xFF, &[b"XMP DataXMP", &camera::xmp()]),
        &block(0xFF, &[b"ICCRGBG1012", &camera::profile()]),
        &block(0x01, &[&[0; 12], canary]),
        pictures,
        &block(0xFE, &[canary]),
        end,
        canary,
    ]
    .concat()
}

#[test]
fn nothing_that_a_program_writes_is_in_the_copy() {
    for (name, plain) in sample::gifs() {
        let copy = cleaned_picture(name, &full(&plain), &plain);
        assert_eq!(copy.kind, Kind::Gif);
        told(&copy, &[Removed::Place, Removed::Comment, Removed::Surplus, Removed::Other]);
        assert_eq!(copy.bytes, plain, "{name}");
    }
}

#[test]
fn a_plain_picture_stays_as_it_was() {
    for (name, plain) in sample::gifs() {
        let copy = cleaned_picture(name, &plain, &plain);
        assert_eq!((copy.bytes, copy.removed), (plain, [].into()), "{name}");
    }
}
