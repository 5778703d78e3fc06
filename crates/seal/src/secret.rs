//! Secret keys: age identities and Ed25519 signing keys, as types that do not print.

use std::fmt;

use age::secrecy::ExposeSecret;
use bech32::{Bech32, Hrp};
use domain::key::{Recipient, VerifyingKey};
use ed25519_dalek::Signer;
use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::{Zeroize, Zeroizing};

/// A key that something is not, or cannot be read as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a key of this kind")]
pub struct NotAKey;

/// An age identity: what opens.
///
/// X25519 today; callers see only this type, so that post-quantum identities can join it.
#[derive(Clone)]
pub struct SecretKey(age::x25519::Identity);

impl SecretKey {
    /// A new identity, from the operating system's randomness.
    #[must_use]
    pub fn generate() -> Self {
        Self(age::x25519::Identity::generate())
    }

    /// The identity that a secret seed makes. The seed must be unpredictable in full.
    ///
    /// # Errors
    ///
    /// Never for 32 bytes; kept as an error so that no secret path can panic.
    pub fn from_seed(seed: &[u8; 32]) -> Result<Self, NotAKey> {
        let prefix = Hrp::parse("age-secret-key-").map_err(|_| NotAKey)?;
        let text = Zeroizing::new(bech32::encode::<Bech32>(prefix, seed).map_err(|_| NotAKey)?);
        let upper = Zeroizing::new(text.to_uppercase());
        Self::from_text(&upper)
    }

    /// Reads `AGE-SECRET-KEY-1…`.
    ///
    /// # Errors
    ///
    /// When the text is not one.
    pub fn from_text(text: &str) -> Result<Self, NotAKey> {
        text.parse().map(Self).map_err(|_| NotAKey)
    }

    /// The identity as age programs read it. Whoever sees it can open everything sealed to it.
    #[must_use]
    pub fn to_text(&self) -> Zeroizing<String> {
        Zeroizing::new(self.0.to_string().expose_secret().to_owned())
    }

    /// What to seal to.
    ///
    /// # Panics
    ///
    /// Never: age writes recipients in the form that is read here.
    #[must_use]
    pub fn recipient(&self) -> Recipient {
        #[expect(clippy::expect_used, reason = "age writes recipients in the form read here")]
        Recipient::try_from(self.0.to_public().to_string()).expect("an age recipient")
    }

    pub(crate) fn as_identity(&self) -> &dyn age::Identity {
        &self.0
    }
}

impl fmt::Debug for SecretKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("SecretKey")
    }
}

/// An Ed25519 signing key.
#[derive(Clone)]
pub struct SigningKey(ed25519_dalek::SigningKey);

impl SigningKey {
    /// The key of a secret seed. The seed must be unpredictable in full.
    #[must_use]
    pub fn from_seed(seed: &[u8; 32]) -> Self {
        Self(ed25519_dalek::SigningKey::from_bytes(seed))
    }

    /// The seed, to store under a seal.
    #[must_use]
    pub fn seed(&self) -> Zeroizing<[u8; 32]> {
        Zeroizing::new(self.0.to_bytes())
    }

    /// What checks its signatures.
    #[must_use]
    pub fn verifying_key(&self) -> VerifyingKey {
        VerifyingKey(self.0.verifying_key().to_bytes())
    }

    /// Signs exact bytes.
    #[must_use]
    pub fn sign(&self, bytes: &[u8]) -> [u8; 64] {
        self.0.sign(bytes).to_bytes()
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("SigningKey")
    }
}

/// Whether `signature` is `key`'s over `bytes`.
#[must_use]
pub fn verify(key: VerifyingKey, bytes: &[u8], signature: &[u8; 64]) -> bool {
    let signature = ed25519_dalek::Signature::from_bytes(signature);
    ed25519_dalek::VerifyingKey::from_bytes(&key.0)
        .is_ok_and(|key| key.verify_strict(bytes, &signature).is_ok())
}

/// A 32-byte secret derived from another by HKDF-SHA256; each label gives an unrelated one.
///
/// # Panics
///
/// Never: 32 bytes are always within what HKDF-SHA256 gives.
#[must_use]
pub fn derive(secret: &[u8], label: &str) -> Zeroizing<[u8; 32]> {
    let mut derived = [0; 32];
    #[expect(clippy::expect_used, reason = "32 bytes are within the bound of HKDF-SHA256")]
    Hkdf::<Sha256>::new(None, secret)
        .expand(label.as_bytes(), &mut derived)
        .expect("within the bound");
    let out = Zeroizing::new(derived);
    derived.zeroize();
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_always_makes_the_same_keys_and_another_seed_others() {
        let one = SecretKey::from_seed(&[1; 32]).unwrap();
        let again = SecretKey::from_text(&one.to_text()).unwrap();
        assert_eq!(one.recipient(), again.recipient());
        assert_ne!(one.recipient(), SecretKey::from_seed(&[2; 32]).unwrap().recipient());
        assert!(one.to_text().starts_with("AGE-SECRET-KEY-1"));
    }

    #[test]
    fn labels_give_unrelated_secrets() {
        assert_ne!(*derive(b"secret", "one"), *derive(b"secret", "two"));
        assert_eq!(*derive(b"secret", "one"), *derive(b"secret", "one"));
    }

    #[test]
    fn a_signature_is_of_one_key_over_one_text() {
        let key = SigningKey::from_seed(&[3; 32]);
        let signature = key.sign(b"text");
        assert!(verify(key.verifying_key(), b"text", &signature));
        assert!(!verify(key.verifying_key(), b"texu", &signature));
        assert!(!verify(SigningKey::from_seed(&[4; 32]).verifying_key(), b"text", &signature));
        assert!(!verify(VerifyingKey([0; 32]), b"text", &signature));
    }

    #[test]
    fn secrets_do_not_print() {
        let shown = format!(
            "{:?} {:?}",
            SecretKey::from_seed(&[1; 32]).unwrap(),
            SigningKey::from_seed(&[1; 32])
        );
        assert_eq!(shown, "SecretKey SigningKey");
    }
}
