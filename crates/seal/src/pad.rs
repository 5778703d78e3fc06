//! Padding, so that sizes say little.
//!
//! Texts grow to a few fixed sizes by spaces after their JSON, which every JSON reader skips; files
//! grow by Padmé (at most 12 % more) with zeros after their end, and their true size is kept inside
//! the seal.

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
