//! Tables of words that are looked up for every word of a text.

use std::{
    collections::{HashMap, HashSet},
    hash::{BuildHasherDefault, Hasher},
};

/// What is said of each word; the words are the program's own, never a stranger's.
pub(super) type Table<Word, Said> = HashMap<Word, Said, BuildHasherDefault<Short>>;
/// Words.
pub(super) type Words<Word> = HashSet<Word, BuildHasherDefault<Short>>;

/// A hash of short keys (FNV-1a, 64 bits): quicker than the standard one, whose keys may be chosen
/// by an enemy.
#[derive(Debug, Clone)]
pub(super) struct Short(u64);

impl Default for Short {
    fn default() -> Self {
        Self(0xCBF2_9CE4_8422_2325)
    }
}

impl Hasher for Short {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01B3);
        }
    }

    fn finish(&self) -> u64 {
        self.0
    }
}
