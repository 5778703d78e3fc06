//! The tree: appending, roots, proofs. Stored hashes are numbered as in Go's `sumdb/tlog`.

use std::{cell::RefCell, collections::BTreeMap};

use tlog_tiles::tlog::{self, HashReader};

use crate::{Hash, LedgerFault};

/// Stored hashes by number.
#[derive(Debug, Clone, Default)]
pub struct Hashes(BTreeMap<u64, Hash>);

impl FromIterator<(u64, Hash)> for Hashes {
    fn from_iter<T: IntoIterator<Item = (u64, Hash)>>(hashes: T) -> Self {
        Self(hashes.into_iter().collect())
    }
}

impl HashReader for Hashes {
    fn read_hashes(&self, indexes: &[u64]) -> Result<Vec<tlog::Hash>, tlog::Error> {
        indexes
            .iter()
            .map(|index| self.0.get(index).copied().map(tlog::Hash))
            .collect::<Option<_>>()
            .ok_or(tlog::Error::IndexesNotInTree)
    }
}

/// Notes which hashes a computation asks for, so that they can be fetched before it runs.
#[derive(Default)]
struct Planner(RefCell<Vec<u64>>);

impl HashReader for Planner {
    fn read_hashes(&self, indexes: &[u64]) -> Result<Vec<tlog::Hash>, tlog::Error> {
        self.0.borrow_mut().extend(indexes);
        Ok(vec![tlog::EMPTY_HASH; indexes.len()])
    }
}

/// The roots of the complete subtrees of a tree: all that appending needs.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Frontier {
    size: u64,
    hashes: Vec<Hash>,
}

/// A tree after entries were appended.
#[derive(Debug, Clone)]
pub struct Appended {
    /// The frontier now.
    pub frontier: Frontier,
    /// The root now.
    pub root: Hash,
    /// New hashes to store, by number.
    pub stored: Vec<(u64, Hash)>,
    known: Hashes,
}

fn frontier_indexes(size: u64) -> Vec<u64> {
    if size == 0 { Vec::new() } else { tlog::sub_tree_index(0, size, Vec::new()) }
}

impl Frontier {
    /// The frontier as read back from where it was stored.
    ///
    /// # Errors
    ///
    /// When the bytes are not the hashes of a tree of this size.
    pub fn from_bytes(size: u64, bytes: &[u8]) -> Result<Self, LedgerFault> {
        let (hashes, rest) = bytes.as_chunks::<32>();
        if !rest.is_empty() || hashes.len() != frontier_indexes(size).len() {
            return Err(LedgerFault::Hashes);
        }
        Ok(Self { size, hashes: hashes.to_vec() })
    }

    /// The frontier as stored.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        self.hashes.concat()
    }

    /// How many entries the tree has.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.size
    }

    /// The root of the tree.
    ///
    /// # Errors
    ///
    /// When the frontier is not one.
    pub fn root(&self) -> Result<Hash, LedgerFault> {
        root(self.size, &self.known())
    }

    fn known(&self) -> Hashes {
        frontier_indexes(self.size).into_iter().zip(self.hashes.iter().copied()).collect()
    }

    /// The tree with these entries after its last.
    ///
    /// # Errors
    ///
    /// When the frontier is not one.
    pub fn append(&self, entries: &[Hash]) -> Result<Appended, LedgerFault> {
        self.append_leaves(entries.iter().map(leaf_hash))
    }

    /// The tree with these leaves after its last.
    ///
    /// # Errors
    ///
    /// When the frontier is not one.
    pub fn append_leaves(
        &self,
        leaves: impl IntoIterator<Item = Hash>,
    ) -> Result<Appended, LedgerFault> {
        let mut known = self.known();
        let mut stored = Vec::new();
        let mut size = self.size;
        for leaf in leaves {
            let hashes = tlog::stored_hashes_for_record_hash(size, tlog::Hash(leaf), &known)
                .map_err(|_| LedgerFault::Hashes)?;
            for (index, hash) in (tlog::stored_hash_index(0, size)..).zip(hashes) {
                known.0.insert(index, hash.0);
                stored.push((index, hash.0));
            }
            size += 1;
        }
        let hashes = frontier_indexes(size)
            .into_iter()
            .map(|index| known.0.get(&index).copied())
            .collect::<Option<_>>()
            .ok_or(LedgerFault::Hashes)?;
        Ok(Appended { frontier: Self { size, hashes }, root: root(size, &known)?, stored, known })
    }
}

impl Appended {
    /// The inclusion proof of an entry that was just appended.
    ///
    /// # Errors
    ///
    /// When the entry was not among them.
    pub fn inclusion(&self, index: u64) -> Result<Vec<Hash>, LedgerFault> {
        inclusion(self.frontier.size, index, &self.known)
    }
}

/// The root of a tree of `size` entries, from stored hashes.
///
/// # Errors
///
/// When hashes are missing.
pub fn root(size: u64, hashes: &Hashes) -> Result<Hash, LedgerFault> {
    tlog::tree_hash(size, hashes).map(|hash| hash.0).map_err(|_| LedgerFault::Hashes)
}

/// The hash of an entry as a leaf of the tree.
#[must_use]
pub fn leaf_hash(entry: &Hash) -> Hash {
    tlog::record_hash(entry).0
}

/// Which stored hashes the inclusion proof of an entry is made of.
#[must_use]
pub fn inclusion_indexes(size: u64, index: u64) -> Vec<u64> {
    let planner = Planner::default();
    let _planned = tlog::prove_record(size, index, &planner);
    planner.0.into_inner()
}

/// The inclusion proof of an entry.
///
/// # Errors
///
/// When the entry is not in the tree or hashes are missing.
pub fn inclusion(size: u64, index: u64, hashes: &Hashes) -> Result<Vec<Hash>, LedgerFault> {
    tlog::prove_record(size, index, hashes)
        .map(|proof| proof.into_iter().map(|hash| hash.0).collect())
        .map_err(|_| LedgerFault::Hashes)
}

/// Checks that an entry is in the tree of this size and root.
///
/// # Errors
///
/// When it is not.
pub fn check_inclusion(
    proof: &[Hash],
    size: u64,
    root: Hash,
    index: u64,
    entry: &Hash,
) -> Result<(), LedgerFault> {
    let proof = proof.iter().copied().map(tlog::Hash).collect();
    tlog::check_record(&proof, size, tlog::Hash(root), index, tlog::record_hash(entry))
        .map_err(|_| LedgerFault::Proof)
}

/// Which stored hashes the consistency proof between two sizes is made of.
#[must_use]
pub fn consistency_indexes(size: u64, earlier: u64) -> Vec<u64> {
    let planner = Planner::default();
    let _planned = tlog::prove_tree(size, earlier, &planner);
    planner.0.into_inner()
}

/// The proof that a tree of `size` begins with the tree of `earlier` entries.
///
/// # Errors
///
/// When it cannot, or hashes are missing.
pub fn consistency(size: u64, earlier: u64, hashes: &Hashes) -> Result<Vec<Hash>, LedgerFault> {
    tlog::prove_tree(size, earlier, hashes)
        .map(|proof| proof.into_iter().map(|hash| hash.0).collect())
        .map_err(|_| LedgerFault::Hashes)
}

/// Checks that a tree begins with an earlier one.
///
/// # Errors
///
/// When it does not.
pub fn check_consistency(
    proof: &[Hash],
    (size, root): (u64, Hash),
    (earlier, earlier_root): (u64, Hash),
) -> Result<(), LedgerFault> {
    let proof = proof.iter().copied().map(tlog::Hash).collect();
    tlog::check_tree(&proof, size, tlog::Hash(root), earlier, tlog::Hash(earlier_root))
        .map_err(|_| LedgerFault::Proof)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use sha2::{Digest, Sha256};

    use super::*;
    use crate::commitment;

    fn entries(count: u64) -> Vec<Hash> {
        (0..count).map(|number| commitment(&[7; 32], &number.to_be_bytes())).collect()
    }

    /// RFC 6962, section 2.1, written down as it reads.
    fn by_definition(entries: &[Hash]) -> Hash {
        match entries {
            [] => Sha256::digest([]).into(),
            [one] => Sha256::new().chain_update([0]).chain_update(one).finalize().into(),
            _ => {
                let split = entries.len().next_power_of_two() / 2;
                let (left, right) = entries.split_at(split);
                Sha256::new()
                    .chain_update([1])
                    .chain_update(by_definition(left))
                    .chain_update(by_definition(right))
                    .finalize()
                    .into()
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]

        #[test]
        fn the_root_is_the_one_of_the_rfc_however_entries_arrive(
            first in 0_u64..70, second in 0_u64..70,
        ) {
            let all = entries(first + second);
            let (left, right) = all.split_at(usize::try_from(first).unwrap());
            let begun = Frontier::default().append(left).unwrap();
            let bytes = begun.frontier.to_bytes();
            let frontier = Frontier::from_bytes(first, &bytes).unwrap();
            let whole = frontier.append(right).unwrap();
            prop_assert_eq!(whole.root, by_definition(&all));
            prop_assert_eq!(whole.frontier.root().unwrap(), whole.root);
            prop_assert!(Frontier::from_bytes(first, &[&bytes[..], &[0]].concat()).is_err());
        }

        #[test]
        fn every_proof_holds_and_no_changed_proof_does(
            size in 1_u64..90, index in 0_u64..90, earlier in 1_u64..90, flip in any::<prop::sample::Index>(),
        ) {
            let (index, earlier) = (index % size, earlier % size + 1);
            let all = entries(size);
            let tree = Frontier::default().append(&all).unwrap();
            let entry = &all[usize::try_from(index).unwrap()];
            let planned = inclusion_indexes(size, index);
            let hashes: Hashes =
                tree.stored.iter().copied().filter(|(index, _)| planned.contains(index)).collect();
            let mut proof = inclusion(size, index, &hashes).unwrap();
            prop_assert_eq!(&proof, &tree.inclusion(index).unwrap());
            prop_assert_eq!(check_inclusion(&proof, size, tree.root, index, entry), Ok(()));
            prop_assert!(check_inclusion(&proof, size, tree.root, index, &[0; 32]).is_err());
            if !proof.is_empty() {
                let at = flip.index(proof.len());
                proof[at][0] ^= 1;
                prop_assert!(check_inclusion(&proof, size, tree.root, index, entry).is_err());
            }
            let before = by_definition(&all[..usize::try_from(earlier).unwrap()]);
            let planned = consistency_indexes(size, earlier);
            let hashes: Hashes =
                tree.stored.iter().copied().filter(|(index, _)| planned.contains(index)).collect();
            let proof = consistency(size, earlier, &hashes).unwrap();
            prop_assert_eq!(
                check_consistency(&proof, (size, tree.root), (earlier, before)),
                Ok(())
            );
            prop_assert!(
                check_consistency(&proof, (size, tree.root), (earlier, [1; 32])).is_err()
            );
        }
    }
}
