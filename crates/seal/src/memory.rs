//! Memory for what must not reach a disk: not swapped out where the system allows, and overwritten
//! when it is given back.
//!
//! A system allows only so much of it (`RLIMIT_MEMLOCK`). Where it refuses, the bytes are kept all
//! the same: the service's unit forbids swapping, and this is a second wall.

use region::LockGuard;
use zeroize::Zeroize;

/// Bytes in such memory.
pub struct LockedBytes {
    bytes: Vec<u8>,
    guard: Option<LockGuard>,
}

impl LockedBytes {
    /// So many zeros, to be written over.
    #[must_use]
    pub fn zeroed(size_bytes: usize) -> Self {
        Self::from(vec![0; size_bytes])
    }
}

impl From<Vec<u8>> for LockedBytes {
    fn from(bytes: Vec<u8>) -> Self {
        let guard = region::lock(bytes.as_ptr(), bytes.len()).ok();
        Self { bytes, guard }
    }
}

impl AsRef<[u8]> for LockedBytes {
    fn as_ref(&self) -> &[u8] {
        &self.bytes
    }
}

impl AsMut<[u8]> for LockedBytes {
    fn as_mut(&mut self) -> &mut [u8] {
        &mut self.bytes
    }
}

impl Drop for LockedBytes {
    fn drop(&mut self) {
        self.bytes.zeroize();
        // Before the memory is given back: then it may be somebody else's.
        drop(self.guard.take());
    }
}

impl std::fmt::Debug for LockedBytes {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "LockedBytes({})", self.bytes.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_kept_whether_or_not_the_system_locks_them_and_never_print() {
        for size in [0, 10, 1 << 20] {
            let mut bytes = LockedBytes::zeroed(size);
            bytes.as_mut().fill(7);
            assert!(bytes.as_ref().iter().all(|byte| *byte == 7) && bytes.as_ref().len() == size);
            assert_eq!(format!("{bytes:?}"), format!("LockedBytes({size})"));
        }
    }
}
