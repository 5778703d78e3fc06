//! A transparency log: RFC 6962 tree, C2SP tiles, checkpoints and proofs.
//!
//! It knows nothing of cases. A leaf is a commitment that only its opening explains; erasing the
//! opening leaves a proof that something was there and nothing of what it was.

pub mod checkpoint;
pub mod proof;
pub mod tile;
pub mod tree;

use sha2::{Digest, Sha256};

/// A SHA-256 hash.
pub type Hash = [u8; 32];

/// What keeps our commitments apart from any other hash of the same bytes.
const COMMITMENT_DOMAIN: &[u8] = b"redress/leaf/v1\n";

/// The entry of an envelope: hiding because of 256 random bits, binding because of SHA-256.
#[must_use]
pub fn commitment(salt: &Hash, envelope: &[u8]) -> Hash {
    Sha256::new()
        .chain_update(COMMITMENT_DOMAIN)
        .chain_update(salt)
        .chain_update(envelope)
        .finalize()
        .into()
}

/// Something about the ledger that cannot be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LedgerFault {
    /// Hashes that the tree needs are missing or too many.
    #[error("the hashes do not fit the size of the tree")]
    Hashes,
    /// A proof does not prove what it says.
    #[error("the proof does not hold")]
    Proof,
    /// A checkpoint is malformed.
    #[error("not a checkpoint")]
    Checkpoint,
    /// A signature is missing or wrong.
    #[error("the checkpoint is not signed by the key of this ledger")]
    Signature,
    /// A key or name is malformed.
    #[error("not a name or key of a ledger")]
    Key,
    /// A path names no tile.
    #[error("not the path of a tile")]
    Path,
}
