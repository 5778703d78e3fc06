//! Sealing and signing: everything that touches a key.
//!
//! Every sealed object is a plain age v1 file, every signature an Ed25519 signature in a DSSE
//! envelope over exact bytes. Nothing here is home-made but the order in which primitives are
//! called, and nothing here knows a table, a page or a clock.

pub mod age_file;
pub mod directory;
pub mod envelope;
pub mod key_file;
pub mod key_ring;
pub mod memory;
pub mod pad;
pub mod parcel;
pub mod receipt;
pub mod secret;

use domain::key::Digest;
use sha2::{Digest as _, Sha256};

/// SHA-256.
#[must_use]
pub fn digest(bytes: &[u8]) -> Digest {
    Digest(Sha256::digest(bytes).into())
}

/// SHA-256 of bytes that arrive piece by piece.
#[derive(Clone, Default)]
pub struct RunningDigest(Sha256);

impl RunningDigest {
    /// Takes a piece into account.
    pub fn update(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// The digest of all pieces.
    #[must_use]
    pub fn finish(self) -> Digest {
        Digest(self.0.finalize().into())
    }
}
