//! What holds for any bytes: no panic, and a copy is its own copy.

use clean::{Kind, Limit, NotCleaned, clean};
use proptest::prelude::*;

use crate::sample;

fn full_samples() -> Vec<Vec<u8>> {
    let pictures = sample::all_full().into_iter().map(|(_, _, full)| full);
    let documents = sample::pdfs().into_iter().map(|(_, plain)| plain);
    pictures.chain(documents).chain([crate::document::full()]).collect()
}

fn check(file: &[u8]) -> Result<(), TestCaseError> {
    let Ok(copy) = clean(file) else { return Ok(()) };
    prop_assert!(copy.kind == Kind::Pdf || copy.bytes.len() <= file.len() + 512);
    let again = clean(&copy.bytes);
    prop_assert_eq!(again.as_ref().map(|again| &again.bytes), Ok(&copy.bytes));
    prop_assert_eq!(again.map(|again| again.removed), Ok([].into()));
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn random_bytes_make_no_panic(tail in prop::collection::vec(any::<u8>(), 0..300)) {
        let starts: [&[u8]; 6] = [
            b"",
            b"\xFF\xD8\xFF",
            b"\x89PNG\r\n\x1A\n",
            b"RIFF\x40\x01\0\0WEBPVP8X\x0A\0\0\0",
            b"GIF89a",
            b"%PDF-1.7\n",
        ];
        for start in starts {
            check(&[start, &tail].concat())?;
        }
    }
}

#[test]
fn other_formats_are_refused() {
    let others: [&[u8]; 9] = [
        b"",
        b"\0\0\0\x18ftypheic\0\0\0\0mif1heic",
        b"\0\0\0\x1cftypavif\0\0\0\0avifmif1",
        b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom",
        b"PK\x03\x04\x14\0\x06\0",
        b"II*\0\x08\0\0\0",
        b"BM\x46\0\0\0",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"\xFF\x0A\xFA\x7F",
    ];
    for other in others {
        assert_eq!(clean(other), Err(NotCleaned::UnknownFormat));
    }
    let large = vec![0xFF; clean::limit::INPUT_BYTES_MAX + 1];
    assert_eq!(clean(&large), Err(NotCleaned::TooLarge(Limit::InputBytes)));
}

/// Every sample, changed in a few places, cut, or with bytes moved inside it.
#[test]
fn changed_files_make_no_panic() {
    let samples = full_samples();
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig::with_cases(1_500));
    let changes = prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..4);
    let strategy = (
        0..samples.len(),
        changes,
        any::<prop::sample::Index>(),
        any::<prop::sample::Index>(),
        0_u8..4,
    );
    let tried = runner.run(&strategy, |(sample, changes, from, to, how)| {
        let mut file = samples[sample].clone();
        for (place, value) in changes {
            let place = place.index(file.len());
            file[place] = value;
        }
        let (from, to) = (from.index(file.len()), to.index(file.len()));
        match how {
            0 => file.truncate(from),
            1 => {
                file.drain(from.min(to)..from.max(to));
            }
            2 => {
                let piece = file[from.min(to)..from.max(to)].to_vec();
                file.splice(to..to, piece);
            }
            _ => {}
        }
        check(&file)
    });
    tried.unwrap();
}
