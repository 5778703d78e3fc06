//! Files packed as gzip (RFC 1952), unpacked within a bound.

use std::io::{Read, Write};

use flate2::{Compression, read::GzDecoder, write::GzEncoder};

/// Packs bytes; the same bytes give the same file.
///
/// # Errors
///
/// Never in practice: it writes to memory.
pub fn pack(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut packer = GzEncoder::new(Vec::new(), Compression::best());
    packer.write_all(bytes)?;
    packer.finish()
}

/// Unpacks at most so many bytes; `None` where it is no such file, or there are more.
#[must_use]
pub fn unpack(packed: &[u8], bytes_max: u64) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut unpacker = GzDecoder::new(packed).take(bytes_max.saturating_add(1));
    unpacker.read_to_end(&mut bytes).ok()?;
    (bytes.len() as u64 <= bytes_max).then_some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_packed_comes_back_within_its_bound() {
        let bytes = vec![7; 10_000];
        let packed = pack(&bytes).unwrap();
        assert!(packed.len() < 200);
        assert_eq!(unpack(&packed, 10_000), Some(bytes));
        assert_eq!(unpack(&packed, 9_999), None);
        assert_eq!(unpack(b"no gzip", 100), None);
    }
}
