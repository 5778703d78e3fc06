//! Padding, so that sizes say little.
//!
//! Texts grow to a few fixed sizes by spaces after their JSON, which every JSON reader skips; files
//! grow by Padmé (at most 12 % more) with zeros after their end, and their true size is kept inside
//! the seal. A letter that is sealed to a stranger's key grows inside of its PDF: whoever opens the
//! seal has a PDF, and nothing to take off.

/// The sizes to which texts grow, in bytes.
pub const TEXT_BYTES: [usize; 6] = [1024, 4 * 1024, 16 * 1024, 64 * 1024, 256 * 1024, 1024 * 1024];

/// Pads a JSON text with spaces to the next fixed size; beyond the largest, by Padmé.
#[must_use]
pub fn text(mut json: Vec<u8>) -> Vec<u8> {
    let fixed = TEXT_BYTES.into_iter().find(|size| json.len() <= *size);
    let size = fixed.or_else(|| usize::try_from(padme(json.len() as u64)).ok());
    json.resize(size.unwrap_or(json.len()), b' ');
    json
}

/// The sizes to which PDFs of letters grow, in bytes: nearly every letter has the first.
pub const PDF_BYTES: [usize; 2] = [256 * 1024, 1024 * 1024];

/// The last of the lines of a PDF that say where its table of objects is.
const LAST_KEYWORD: &[u8] = b"startxref";
/// From how far before its end a reader looks for it, in bytes (ISO 32000-1, annex H.3, note 18).
const END_BYTES: usize = 1024;
/// How long a line of padding is, in bytes.
const LINE_BYTES: usize = 64;

/// Bytes that end as no PDF does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("these bytes do not end as a PDF does")]
pub struct NotAPdf;

/// Pads a PDF to the next fixed size; beyond the largest, by Padmé. White space goes before its last
/// keyword: there it moves no object, every reader skips it, and nothing follows the end of the file,
/// which PDF/A forbids (ISO 19005-2, 6.1.3).
///
/// # Errors
///
/// When that keyword is not where a PDF has it.
pub fn pdf(mut pdf: Vec<u8>) -> Result<Vec<u8>, NotAPdf> {
    let from = pdf.len().saturating_sub(END_BYTES);
    let end = pdf.get(from..).ok_or(NotAPdf)?;
    let last = end.windows(LAST_KEYWORD.len()).rposition(|window| window == LAST_KEYWORD);
    let place = from + last.ok_or(NotAPdf)?;
    let fixed = PDF_BYTES.into_iter().find(|size| pdf.len() <= *size);
    let size = fixed.or_else(|| usize::try_from(padme(pdf.len() as u64)).ok());
    let missing = size.unwrap_or(pdf.len()).saturating_sub(pdf.len());
    let ends_line = |left: usize| left.is_multiple_of(LINE_BYTES);
    let padding = (0..missing).rev().map(|left| if ends_line(left) { b'\n' } else { b' ' });
    pdf.splice(place..place, padding);
    Ok(pdf)
}

/// The padded size of a file of this many bytes, after Nikitin et al., "Reducing Metadata Leakage
/// from Encrypted Files and Communication with PURBs" (2019), section 4.
#[must_use]
pub fn padme(bytes: u64) -> u64 {
    if bytes < 2 {
        return bytes;
    }
    let exponent = u64::from(bytes.ilog2());
    let mantissa_bits = u64::from(exponent.max(1).ilog2()) + 1;
    let low_bits = exponent.saturating_sub(mantissa_bits);
    let mask = (1_u64 << low_bits) - 1;
    bytes.saturating_add(mask) & !mask
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn texts_come_in_fixed_sizes_and_stay_json() {
        let padded = text(br#"{"a":1}"#.to_vec());
        assert_eq!(padded.len(), 1024);
        assert_eq!(serde_json::from_slice::<serde_json::Value>(&padded).unwrap()["a"], 1);
        assert_eq!(text(vec![b'1'; 1025]).len(), 4096);
    }

    #[test]
    fn a_pdf_grows_before_its_last_keyword() {
        let short = b"%PDF-1.7\nxref\n0 0\ntrailer\n<<>>\nstartxref\n9\n%%EOF".to_vec();
        let padded = pdf(short.clone()).unwrap();
        assert_eq!(padded.len(), PDF_BYTES[0]);
        assert!(padded.ends_with(b" \nstartxref\n9\n%%EOF"));
        assert_eq!(padded.split(|byte| *byte == b'\n').map(<[u8]>::len).max(), Some(63));
        let unpadded: Vec<u8> = padded.iter().copied().filter(|byte| *byte != b' ').collect();
        assert!(unpadded.starts_with(b"%PDF-1.7\nxref\n00\ntrailer\n<<>>\n\n"));
        assert_eq!(pdf(padded.clone()), Ok(padded));
        let mut long = vec![b'%'; PDF_BYTES[1]];
        long.extend(short);
        assert_eq!(pdf(long.clone()).unwrap().len() as u64, padme(long.len() as u64));
        assert_eq!(pdf(b"%PDF-1.7".to_vec()), Err(NotAPdf));
        assert_eq!(pdf(Vec::new()), Err(NotAPdf));
    }

    #[test]
    fn the_largest_file_is_not_padded_and_fits_when_sealed() {
        use domain::limit::{FILE_BYTES_MAX, SEALED_FILE_BYTES_MAX};
        assert_eq!(padme(FILE_BYTES_MAX), FILE_BYTES_MAX);
        let tags = (FILE_BYTES_MAX / (64 * 1024) + 1) * 16;
        assert!(FILE_BYTES_MAX + tags + 64 * 1024 < SEALED_FILE_BYTES_MAX);
    }

    proptest! {
        #[test]
        fn padme_never_shrinks_grows_little_and_is_stable(bytes in 0_u64..1 << 40) {
            let padded = padme(bytes);
            prop_assert!(padded >= bytes);
            prop_assert!(padded - bytes <= bytes / 8 + 1);
            prop_assert_eq!(padme(padded), padded);
        }

        #[test]
        fn padme_keeps_few_sizes(exponent in 10_u32..40) {
            let sizes: std::collections::BTreeSet<u64> =
                (0..1000).map(|step| padme((1 << exponent) + step * ((1_u64 << exponent) / 1000))).collect();
            prop_assert!(sizes.len() <= 65);
        }
    }
}
