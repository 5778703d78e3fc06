//! Releases of figures, as events name them.

use serde::{Deserialize, Serialize};

use crate::key::Digest;

/// A file of a release of figures.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReleaseFile {
    /// Its name, the last part of its public address.
    pub name: String,
    /// SHA-256 of its bytes.
    pub sha256: Digest,
    /// How many bytes it has.
    pub size_bytes: u64,
}
