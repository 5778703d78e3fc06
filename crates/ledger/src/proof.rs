//! A proof that can be kept on paper or in a file and checked offline (C2SP `tlog-proof`).

use std::fmt::Write;

use base64::{Engine, engine::general_purpose::STANDARD};

use crate::{
    Hash, LedgerFault,
    checkpoint::{Checkpoint, verify},
    tree::check_inclusion,
};

const HEADING: &str = "c2sp.org/tlog-proof@v1";

/// No tree has more levels.
const HASHES_MAX: usize = 64;

/// An inclusion proof with the checkpoint that it leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proof {
    /// The entry's place in the ledger.
    pub index: u64,
    /// The hashes beside its way to the root.
    pub hashes: Vec<Hash>,
    /// The signed checkpoint, verbatim.
    pub checkpoint: String,
}

impl Proof {
    /// The proof as text.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut text = format!("{HEADING}\nindex {}\n", self.index);
        for hash in &self.hashes {
            // Writing to a string cannot fail.
            let _ = writeln!(text, "{}", STANDARD.encode(hash));
        }
        text.push('\n');
        text.push_str(&self.checkpoint);
        text
    }

    /// Reads a proof.
    ///
    /// # Errors
    ///
    /// When the text is not one.
    pub fn from_text(text: &str) -> Result<Self, LedgerFault> {
        let (head, checkpoint) = text.split_once("\n\n").ok_or(LedgerFault::Proof)?;
        let mut lines = head.lines();
        if lines.next() != Some(HEADING) {
            return Err(LedgerFault::Proof);
        }
        let mut line = lines.next().ok_or(LedgerFault::Proof)?;
        if line.starts_with("extra ") {
            line = lines.next().ok_or(LedgerFault::Proof)?;
        }
        let index = line.strip_prefix("index ").ok_or(LedgerFault::Proof)?;
        if index != "0" && index.starts_with('0') {
            return Err(LedgerFault::Proof);
        }
        let index = index.parse().map_err(|_| LedgerFault::Proof)?;
        let hashes = lines
            .take(HASHES_MAX + 1)
            .map(|line| STANDARD.decode(line).ok()?.try_into().ok())
            .collect::<Option<Vec<Hash>>>()
            .filter(|hashes| hashes.len() <= HASHES_MAX)
            .ok_or(LedgerFault::Proof)?;
        Ok(Self { index, hashes, checkpoint: checkpoint.to_owned() })
    }

    /// Checks the checkpoint's signature and that `entry` is in the tree it signs.
    ///
    /// # Errors
    ///
    /// When either does not hold.
    pub fn verify(&self, entry: &Hash, verifier: &str) -> Result<Checkpoint, LedgerFault> {
        let checkpoint = verify(&self.checkpoint, verifier)?;
        check_inclusion(&self.hashes, checkpoint.size, checkpoint.root, self.index, entry)?;
        Ok(checkpoint)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{checkpoint::LedgerKey, tree::Frontier};

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(32))]

        #[test]
        fn a_proof_survives_its_text_and_proves_one_entry(size in 1_u8..40, index in 0_u8..40) {
            let index = index % size;
            let key = LedgerKey::from_seed("hub.example/ledger", &[4; 32]).unwrap();
            let entries: Vec<Hash> = (0..size).map(|number| [number; 32]).collect();
            let tree = Frontier::default().append(&entries).unwrap();
            let proof = Proof {
                index: index.into(),
                hashes: tree.inclusion(index.into()).unwrap(),
                checkpoint: key.sign(size.into(), tree.root).unwrap(),
            };
            let read = Proof::from_text(&proof.to_text()).unwrap();
            prop_assert_eq!(&read, &proof);
            prop_assert!(read.verify(&[index; 32], key.verifier()).is_ok());
            prop_assert!(read.verify(&[200; 32], key.verifier()).is_err());
        }

        #[test]
        fn no_text_makes_the_reader_panic(text in "\\PC{0,300}") {
            let _ = Proof::from_text(&text);
            let _ = Proof::from_text(&format!("{HEADING}\n{text}\n\n{text}"));
        }
    }
}
