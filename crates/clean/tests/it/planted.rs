//! Whatever metadata stands wherever in whatever order: nothing of it is in a copy.

use clean::clean;
use lopdf::{Document, Object, Stream, StringFormat, dictionary};
use proptest::{prelude::*, sample::Index};

use crate::{
    camera, document, jpeg, png, sample,
    support::{CANARY, sings},
};

/// Some of these pieces, in any order, some of them twice.
fn pieces(all: Vec<Vec<u8>>) -> impl Strategy<Value = Vec<Vec<u8>>> {
    prop::collection::vec(prop::sample::select(all), 0..8)
}

/// A value that holds the canary, in one of the ways in which values hold text.
fn secret(document: &mut Document, how: u8) -> Object {
    let text = Object::string_literal(CANARY);
    match how {
        0 => text,
        1 => Object::String(CANARY.into(), StringFormat::Hexadecimal),
        2 => vec![text].into(),
        3 => dictionary! { "Own" => text }.into(),
        4 => dictionary! { "Type" => "Metadata", "Own" => vec![text] }.into(),
        5 => document.add_object(text).into(),
        6 => document.add_object(Stream::new(dictionary! { "Own" => text }, camera::xmp())).into(),
        _ => document.add_object(dictionary! { "Own" => vec![text] }).into(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn segments_of_a_jpeg(pieces in pieces(jpeg::metadata()), which in 0_usize..6) {
        let (name, plain) = sample::jpegs().swap_remove(which);
        let (start, rest) = plain.split_at(2);
        let copy = clean(&[start, &pieces.concat(), rest].concat());
        prop_assert!(copy.is_ok(), "{}: {:?}", name, copy);
        prop_assert!(!sings(&copy.unwrap().bytes), "{}", name);
    }

    #[test]
    fn chunks_of_a_png(before in pieces(png::metadata()), after in pieces(png::metadata())) {
        for (name, plain) in sample::pngs() {
            let (head, rest) = plain.split_at(png::HEAD);
            let (pixels, end) = rest.split_at(rest.len() - 12);
            let file = [head, &before.concat(), pixels, &after.concat(), end].concat();
            let copy = clean(&file);
            prop_assert!(copy.is_ok(), "{}: {:?}", name, copy);
            prop_assert!(!sings(&copy.unwrap().bytes), "{}", name);
        }
    }

    /// A part that must be of another kind makes the copy impossible; there is none with it.
    #[test]
    fn keys_of_parts_of_a_pdf(
        places in prop::collection::vec((any::<Index>(), "[A-Z][A-Za-z0-9]{0,12}", 0_u8..8), 1..6),
        known in prop::sample::subsequence(
            vec!["Metadata", "PieceInfo", "Lang", "AA", "Alternates", "OC", "Annots", "B", "AF"],
            0..5,
        ),
    ) {
        let file = document::with(|document| {
            let ids: Vec<_> = document.objects.keys().copied().collect();
            let known = known.iter().map(|key| (*key).to_owned());
            let keys = places.iter().map(|(_, key, _)| key.clone()).chain(known);
            for (key, (index, _, how)) in keys.zip(places.iter().cycle()) {
                let secret = secret(document, *how);
                match document.objects.get_mut(index.get(&ids)).unwrap() {
                    Object::Dictionary(part) => part.set(key, secret),
                    Object::Stream(stream) => stream.dict.set(key, secret),
                    _ => {}
                }
            }
        });
        if let Ok(copy) = clean(&file) {
            prop_assert!(!sings(&copy.bytes));
            let again = clean(&copy.bytes).map(|again| (again.bytes, again.removed));
            prop_assert_eq!(again, Ok((copy.bytes, [].into())));
        }
    }
}
