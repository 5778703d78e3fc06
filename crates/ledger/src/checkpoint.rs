//! Checkpoints: a size and a root, signed (C2SP `tlog-checkpoint` in a `signed-note`).

use base64::{Engine, engine::general_purpose::STANDARD};
use signed_note::{Note, Signer, StandardSigner, StandardVerifier, Verifier, VerifierList};
use tlog_tiles::{checkpoint::Checkpoint as Body, tlog};

use crate::{Hash, LedgerFault};

/// Ed25519, in the numbering of signed notes.
const ALGORITHM: u8 = 1;

/// The name and key that sign checkpoints.
pub struct LedgerKey {
    origin: String,
    signer: StandardSigner,
    verifier: String,
}

impl std::fmt::Debug for LedgerKey {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "LedgerKey({})", self.verifier)
    }
}

impl LedgerKey {
    /// The key of a secret seed, under the ledger's name (its address without the scheme).
    ///
    /// # Errors
    ///
    /// When the name holds a space or a plus, or nothing.
    pub fn from_seed(origin: &str, seed: &[u8; 32]) -> Result<Self, LedgerFault> {
        let public = ed25519_dalek::SigningKey::from_bytes(seed).verifying_key();
        let tagged = [&[ALGORITHM], public.as_bytes().as_slice()].concat();
        let id = signed_note::key_id(origin, &tagged);
        let secret = STANDARD.encode([&[ALGORITHM], seed.as_slice()].concat());
        let signer = StandardSigner::new(&format!("PRIVATE+KEY+{origin}+{id:08x}+{secret}"))
            .map_err(|_| LedgerFault::Key)?;
        let verifier = signed_note::new_ed25519_verifier_key(origin, &public);
        Ok(Self { origin: origin.to_owned(), signer, verifier })
    }

    /// The public half as auditors write it: `name+hash+key`.
    #[must_use]
    pub fn verifier(&self) -> &str {
        &self.verifier
    }

    /// The ledger's name.
    #[must_use]
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// Signs a size and root.
    ///
    /// # Errors
    ///
    /// Never for a key that was made here.
    pub fn sign(&self, size: u64, root: Hash) -> Result<String, LedgerFault> {
        let body = Body::new(&self.origin, size, tlog::Hash(root), "")
            .map_err(|_| LedgerFault::Checkpoint)?;
        let mut note = Note::new(&body.to_bytes(), &[]).map_err(|_| LedgerFault::Checkpoint)?;
        let signer: &dyn Signer = &self.signer;
        note.add_sigs(&[signer]).map_err(|_| LedgerFault::Signature)?;
        String::from_utf8(note.to_bytes()).map_err(|_| LedgerFault::Checkpoint)
    }
}

/// A checkpoint whose signature was checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    /// The ledger's name.
    pub origin: String,
    /// How many entries.
    pub size: u64,
    /// The root over them.
    pub root: Hash,
}

/// Reads a checkpoint and checks that `verifier` (`name+hash+key`) signed it.
///
/// # Errors
///
/// When it is malformed or not signed by that key.
pub fn verify(note: &str, verifier: &str) -> Result<Checkpoint, LedgerFault> {
    let verifier = StandardVerifier::new(verifier).map_err(|_| LedgerFault::Key)?;
    let name = verifier.name().to_owned();
    let note = Note::from_bytes(note.as_bytes()).map_err(|_| LedgerFault::Checkpoint)?;
    let (signatures, _unknown) = note
        .verify(&VerifierList::new(vec![Box::new(verifier)]))
        .map_err(|_| LedgerFault::Signature)?;
    if signatures.is_empty() {
        return Err(LedgerFault::Signature);
    }
    let body = Body::from_bytes(note.text()).map_err(|_| LedgerFault::Checkpoint)?;
    if body.origin() != name {
        return Err(LedgerFault::Signature);
    }
    Ok(Checkpoint { origin: body.origin().to_owned(), size: body.size(), root: body.hash().0 })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_checkpoint_is_signed_by_one_ledger_over_one_tree() {
        let key = LedgerKey::from_seed("hub.example/ledger", &[4; 32]).unwrap();
        let note = key.sign(7, [9; 32]).unwrap();
        let checkpoint = verify(&note, key.verifier()).unwrap();
        assert_eq!((checkpoint.size, checkpoint.root), (7, [9; 32]));
        let other = LedgerKey::from_seed("hub.example/ledger", &[5; 32]).unwrap();
        assert_eq!(verify(&note, other.verifier()), Err(LedgerFault::Signature));
        let changed = note.replacen("\n7\n", "\n8\n", 1);
        assert_eq!(verify(&changed, key.verifier()), Err(LedgerFault::Signature));
        assert_eq!(verify("", key.verifier()), Err(LedgerFault::Checkpoint));
        assert!(LedgerKey::from_seed("two words", &[4; 32]).is_err());
    }

    #[test]
    fn the_key_does_not_print_its_secret() {
        let key = LedgerKey::from_seed("hub.example/ledger", &[4; 32]).unwrap();
        assert!(!format!("{key:?}").contains("PRIVATE"));
    }
}
