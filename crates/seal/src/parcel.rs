//! Parcels: short-lived things that are kept for somebody who holds the key, such as an unfinished
//! report.
//!
//! Not for evidence: what has to be opened in twenty years is an age file. A parcel is opened and
//! sealed again at every page, so it uses one symmetric key (XChaCha20-Poly1305) and no curve.

use chacha20poly1305::{
    AeadInPlace, KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use zeroize::Zeroizing;

use crate::age_file::{SealFault, Unsealable};

/// Bytes of a nonce: long enough that random ones never repeat.
pub const NONCE_BYTES: usize = 24;

/// Keeps parcels apart from anything else under the same key.
const DOMAIN: &[u8] = b"redress/parcel/v1";

/// The key of a parcel.
pub struct ParcelKey(XChaCha20Poly1305);

impl std::fmt::Debug for ParcelKey {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("ParcelKey")
    }
}

impl ParcelKey {
    /// The key of a secret; it must be unpredictable in full.
    #[must_use]
    #[expect(clippy::needless_pass_by_value, reason = "the secret ends here")]
    pub fn new(secret: Zeroizing<[u8; 32]>) -> Self {
        Self(XChaCha20Poly1305::new((&*secret).into()))
    }

    /// Seals bytes; `nonce` must be fresh and unpredictable.
    ///
    /// # Errors
    ///
    /// Never for what fits into memory.
    pub fn seal(&self, nonce: [u8; NONCE_BYTES], plaintext: &[u8]) -> Result<Vec<u8>, SealFault> {
        let payload = Payload { msg: plaintext, aad: DOMAIN };
        let sealed = self
            .0
            .encrypt(XNonce::from_slice(&nonce), payload)
            .map_err(|error| SealFault::Refused(error.to_string().into()))?;
        Ok([nonce.as_slice(), &sealed].concat())
    }

    /// Opens a parcel.
    ///
    /// # Errors
    ///
    /// When it is not of this key, or was changed.
    pub fn open(&self, parcel: &[u8]) -> Result<Zeroizing<Vec<u8>>, Unsealable> {
        let (nonce, sealed) = parcel.split_at_checked(NONCE_BYTES).ok_or(Unsealable)?;
        let mut content = Zeroizing::new(sealed.to_vec());
        self.0
            .decrypt_in_place(XNonce::from_slice(nonce), DOMAIN, &mut *content)
            .map_err(|_| Unsealable)?;
        Ok(content)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn key(byte: u8) -> ParcelKey {
        ParcelKey::new(Zeroizing::new([byte; 32]))
    }

    #[test]
    fn only_its_key_opens_a_parcel() {
        let parcel = key(1).seal([9; NONCE_BYTES], b"half a sentence").unwrap();
        assert_eq!(**key(1).open(&parcel).unwrap(), *b"half a sentence");
        assert_eq!(key(2).open(&parcel).unwrap_err(), Unsealable);
        assert!(!parcel.windows(4).any(|window| window == b"half"));
        assert_eq!(format!("{:?}", key(1)), "ParcelKey");
    }

    proptest! {
        #[test]
        fn a_changed_or_missing_byte_opens_nothing(position in any::<prop::sample::Index>()) {
            let mut parcel = key(1).seal([9; NONCE_BYTES], &[5; 200]).unwrap();
            let position = position.index(parcel.len());
            prop_assert!(key(1).open(&parcel[..position]).is_err());
            parcel[position] ^= 1;
            prop_assert!(key(1).open(&parcel).is_err());
        }
    }
}
