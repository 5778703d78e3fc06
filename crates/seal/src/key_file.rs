//! An officer's keys, locked under a passphrase.
//!
//! The passphrase is stretched by Argon2id into an age identity; the keys are an age file sealed to
//! it. Without the passphrase the file says nothing.

use argon2::{Algorithm, Argon2, Params, Version};
use base64::{Engine, engine::general_purpose::STANDARD};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::{
    age_file::{SealFault, Unsealable, open, seal},
    secret::{SecretKey, SigningKey},
};

/// What an officer opens and signs with.
#[derive(Debug, Clone)]
pub struct OfficerKeys {
    /// Opens copies of case keys.
    pub secret: SecretKey,
    /// Signs events and requests.
    pub signing: SigningKey,
}

/// How a passphrase is stretched.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stretch {
    /// Memory, in KiB.
    pub memory_kib: u32,
    /// Passes over it.
    pub passes: u32,
    /// Lanes.
    pub lanes: u32,
}

impl Stretch {
    /// For officers: 64 MiB, three passes, one lane (about 0.15 s).
    pub const OFFICER: Self = Self { memory_kib: 64 * 1024, passes: 3, lanes: 1 };

    /// No file is opened that asks for more: it could not be ours.
    const MEMORY_KIB_MAX: u32 = 1024 * 1024;
    const PASSES_MAX: u32 = 32;

    fn key(self, passphrase: &str, salt: &[u8]) -> Result<SecretKey, Unsealable> {
        if self.memory_kib > Self::MEMORY_KIB_MAX || self.passes > Self::PASSES_MAX {
            return Err(Unsealable);
        }
        let parameters = Params::new(self.memory_kib, self.passes, self.lanes, Some(32))
            .map_err(|_| Unsealable)?;
        let mut seed = Zeroizing::new([0; 32]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, parameters)
            .hash_password_into(passphrase.as_bytes(), salt, &mut *seed)
            .map_err(|_| Unsealable)?;
        SecretKey::from_seed(&seed).map_err(|_| Unsealable)
    }
}

/// Locked keys, as stored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeyFile {
    stretch: Stretch,
    salt: String,
    /// An age file, base64.
    sealed: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Content {
    identity: Zeroizing<String>,
    signing_seed: Zeroizing<String>,
}

impl KeyFile {
    /// Locks keys under a passphrase; `salt` must be fresh and unpredictable.
    ///
    /// # Errors
    ///
    /// When Argon2 or age refuses.
    pub fn lock(
        keys: &OfficerKeys,
        passphrase: &str,
        salt: [u8; 16],
        stretch: Stretch,
    ) -> Result<Self, SealFault> {
        let content = Content {
            identity: keys.secret.to_text(),
            signing_seed: Zeroizing::new(STANDARD.encode(*keys.signing.seed())),
        };
        let plaintext = Zeroizing::new(
            serde_json::to_vec(&content).map_err(|error| SealFault::Refused(Box::new(error)))?,
        );
        let key =
            stretch.key(passphrase, &salt).map_err(|error| SealFault::Refused(Box::new(error)))?;
        let sealed = seal(&plaintext, &[&key.recipient()])?;
        Ok(Self { stretch, salt: STANDARD.encode(salt), sealed: STANDARD.encode(sealed) })
    }

    /// Unlocks the keys.
    ///
    /// # Errors
    ///
    /// When the passphrase is wrong or the file damaged; which of them is not told.
    pub fn unlock(&self, passphrase: &str) -> Result<OfficerKeys, Unsealable> {
        let salt = STANDARD.decode(&self.salt).map_err(|_| Unsealable)?;
        let sealed = STANDARD.decode(&self.sealed).map_err(|_| Unsealable)?;
        let plaintext = open(&sealed, &self.stretch.key(passphrase, &salt)?)?;
        let content: Content = serde_json::from_slice(&plaintext).map_err(|_| Unsealable)?;
        let seed = Zeroizing::new(STANDARD.decode(&*content.signing_seed).map_err(|_| Unsealable)?);
        let seed = <[u8; 32]>::try_from(seed.as_slice()).map_err(|_| Unsealable)?;
        Ok(OfficerKeys {
            secret: SecretKey::from_text(&content.identity).map_err(|_| Unsealable)?,
            signing: SigningKey::from_seed(&Zeroizing::new(seed)),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const QUICK: Stretch = Stretch { memory_kib: 64, passes: 1, lanes: 1 };

    fn keys() -> OfficerKeys {
        OfficerKeys {
            secret: SecretKey::from_seed(&[1; 32]).unwrap(),
            signing: SigningKey::from_seed(&[2; 32]),
        }
    }

    #[test]
    fn only_the_passphrase_opens_the_keys() {
        let file = KeyFile::lock(&keys(), "correct horse", [3; 16], QUICK).unwrap();
        let unlocked = file.unlock("correct horse").unwrap();
        assert_eq!(unlocked.secret.recipient(), keys().secret.recipient());
        assert_eq!(unlocked.signing.verifying_key(), keys().signing.verifying_key());
        assert_eq!(file.unlock("correct horsf").unwrap_err(), Unsealable);
        let text = serde_json::to_string(&file).unwrap();
        assert!(!text.contains("AGE-SECRET-KEY"));
        assert_eq!(serde_json::from_str::<KeyFile>(&text).unwrap(), file);
    }

    #[test]
    fn a_file_that_asks_for_all_the_memory_is_refused() {
        let mut file = KeyFile::lock(&keys(), "x", [3; 16], QUICK).unwrap();
        file.stretch.memory_kib = u32::MAX;
        assert_eq!(file.unlock("x").unwrap_err(), Unsealable);
    }
}
