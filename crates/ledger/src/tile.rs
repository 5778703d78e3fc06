//! Tiles: the tree and its entries as resources that can be fetched and cached (C2SP `tlog-tiles`).

use std::{fmt, str::FromStr};

use tlog_tiles::tlog::stored_hash_index;

use crate::{Hash, LedgerFault};

/// Hashes or entries in a full tile.
pub const WIDTH: u64 = 256;

/// No ledger of ours reaches this index; longer paths are refused before they are counted.
const INDEX_MAX: u64 = 1 << 40;

/// What a tile holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Hashes of a level.
    Level(u8),
    /// Entries.
    Entries,
}

/// The path of a tile: `<L>/<N>[.p/<W>]` or `entries/<N>[.p/<W>]`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TilePath {
    /// What it holds.
    pub kind: Kind,
    /// Its place in its level.
    pub index: u64,
    /// How many it holds, from 1 to 256.
    pub width: u64,
}

impl fmt::Display for TilePath {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            Kind::Level(level) => write!(formatter, "{level}/")?,
            Kind::Entries => formatter.write_str("entries/")?,
        }
        let mut groups = vec![format!("{:03}", self.index % 1000)];
        let mut rest = self.index / 1000;
        while rest > 0 {
            groups.push(format!("x{:03}", rest % 1000));
            rest /= 1000;
        }
        groups.reverse();
        formatter.write_str(&groups.join("/"))?;
        if self.width < WIDTH {
            write!(formatter, ".p/{}", self.width)?;
        }
        Ok(())
    }
}

impl FromStr for TilePath {
    type Err = LedgerFault;

    fn from_str(path: &str) -> Result<Self, LedgerFault> {
        let (kind, rest) = path.split_once('/').ok_or(LedgerFault::Path)?;
        let kind = match kind {
            "entries" => Kind::Entries,
            level => {
                Kind::Level(decimal(level).filter(|level| *level < 64).ok_or(LedgerFault::Path)?)
            }
        };
        let (groups, width) = match rest.split_once(".p/") {
            None => (rest, WIDTH),
            Some((groups, width)) => {
                let width: u64 = decimal(width).ok_or(LedgerFault::Path)?;
                if !(1..WIDTH).contains(&width) {
                    return Err(LedgerFault::Path);
                }
                (groups, width)
            }
        };
        let mut index = 0_u64;
        let mut groups = groups.split('/').peekable();
        while let Some(group) = groups.next() {
            let digits = match (group.strip_prefix('x'), groups.peek()) {
                (Some(digits), Some(_)) => digits,
                (None, None) => group,
                _ => return Err(LedgerFault::Path),
            };
            if digits.len() != 3 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
                return Err(LedgerFault::Path);
            }
            let value: u64 = digits.parse().map_err(|_| LedgerFault::Path)?;
            index = index * 1000 + value;
            if index > INDEX_MAX {
                return Err(LedgerFault::Path);
            }
        }
        Ok(Self { kind, index, width })
    }
}

/// A decimal number without a leading zero.
fn decimal<T: FromStr>(text: &str) -> Option<T> {
    let plain = text == "0" || !text.starts_with('0');
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    (plain && digits).then(|| text.parse().ok()).flatten()
}

impl TilePath {
    /// The first place this tile covers: of entries, or of hashes in its level.
    #[must_use]
    pub fn first(&self) -> u64 {
        self.index * WIDTH
    }

    /// Whether a tree of this size has the tile.
    #[must_use]
    pub fn is_in(&self, size: u64) -> bool {
        let level = match self.kind {
            Kind::Level(level) => u32::from(level),
            Kind::Entries => 0,
        };
        let complete = size.checked_shr(8 * level).unwrap_or(0);
        self.first() + self.width <= complete
    }

    /// Which stored hashes a tile of hashes holds, in order; none for entries.
    #[must_use]
    pub fn hash_indexes(&self) -> Vec<u64> {
        match self.kind {
            // The deepest level that a tree can reach: beyond, no tile is in any tree.
            Kind::Level(level) if level < 8 => (self.first()..self.first() + self.width)
                .map(|place| stored_hash_index(level * 8, place))
                .collect(),
            Kind::Entries | Kind::Level(_) => Vec::new(),
        }
    }
}

/// The paths of the tiles that hold a tree's leaves (`Kind::Level(0)`) or entries, in order.
pub fn leaf_tiles(kind: Kind, size: u64) -> impl Iterator<Item = TilePath> {
    (0..size.div_ceil(WIDTH)).map(move |index| TilePath {
        kind,
        index,
        width: (size - index * WIDTH).min(WIDTH),
    })
}

/// An entry bundle: each entry after its length in two bytes.
#[must_use]
pub fn bundle(entries: &[Hash]) -> Vec<u8> {
    entries.iter().flat_map(|entry| [&[0, 32], entry.as_slice()].concat()).collect()
}

/// Reads a tile of hashes.
///
/// # Errors
///
/// When it is not a sequence of hashes.
pub fn read_hashes(bytes: &[u8]) -> Result<Vec<Hash>, LedgerFault> {
    let (hashes, rest) = bytes.as_chunks::<32>();
    if rest.is_empty() { Ok(hashes.to_vec()) } else { Err(LedgerFault::Hashes) }
}

/// Reads an entry bundle of ours.
///
/// # Errors
///
/// When it is not a sequence of 32-byte entries.
pub fn read_bundle(bytes: &[u8]) -> Result<Vec<Hash>, LedgerFault> {
    let (entries, rest) = bytes.as_chunks::<34>();
    if !rest.is_empty() {
        return Err(LedgerFault::Hashes);
    }
    entries
        .iter()
        .map(|entry| match entry.split_first_chunk::<2>() {
            Some(([0, 32], hash)) => hash.try_into().map_err(|_| LedgerFault::Hashes),
            _ => Err(LedgerFault::Hashes),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn paths_are_those_of_the_specification() {
        let path = TilePath { kind: Kind::Level(0), index: 1_234_067, width: WIDTH };
        assert_eq!(path.to_string(), "0/x001/x234/067");
        let path = TilePath { kind: Kind::Entries, index: 5, width: 17 };
        assert_eq!(path.to_string(), "entries/005.p/17");
        for bad in [
            "",
            "0",
            "0/5",
            "0/0005",
            "01/005",
            "0/005.p/0",
            "0/005.p/256",
            "0/x005",
            "0/001/234",
            "64/000",
            "0/005.p/017",
            "data/000",
            "0/x999/x999/x999/x999/x999/x999/999",
        ] {
            assert_eq!(bad.parse::<TilePath>(), Err(LedgerFault::Path), "{bad}");
        }
    }

    #[test]
    fn a_tree_has_the_tiles_of_the_specifications_example() {
        let tile = |path: &str| path.parse::<TilePath>().unwrap().is_in(70_000);
        for present in ["0/272", "0/273.p/112", "1/000", "1/001.p/17", "2/000.p/1"] {
            assert!(tile(present), "{present}");
        }
        for absent in ["0/273", "0/273.p/113", "1/001", "2/000.p/2", "3/000.p/1", "63/000.p/1"] {
            assert!(!tile(absent), "{absent}");
        }
    }

    proptest! {
        #[test]
        fn a_path_survives_its_text(index in 0_u64..INDEX_MAX, width in 1_u64..=WIDTH, level in 0_u8..64) {
            for kind in [Kind::Level(level), Kind::Entries] {
                let path = TilePath { kind, index, width };
                prop_assert_eq!(path.to_string().parse(), Ok(path));
            }
        }

        #[test]
        fn a_bundle_survives_its_bytes(entries in prop::collection::vec(any::<Hash>(), 0..20)) {
            prop_assert_eq!(read_bundle(&bundle(&entries)), Ok(entries));
        }

        #[test]
        fn no_path_makes_the_reader_panic(path in "[0-9x/.pentris]{0,40}") {
            if let Ok(path) = path.parse::<TilePath>() {
                let _ = (path.is_in(u64::MAX), path.hash_indexes().len());
            }
        }
    }
}
