//! Key rings: the keys that one holder was given, as one age file of age identities, a line each.
//!
//! Any age program reads it: opened, it is the identity file that opens what the keys open.

use domain::key::Recipient;
use zeroize::Zeroizing;

use crate::{
    age_file::{SealFault, Unsealable, open, seal},
    secret::SecretKey,
};

/// No holder is given more keys at once: three compartments, each with every key that it ever had.
const KEYS_MAX: usize = 3 * (domain::limit::RENEWALS_MAX + 1);

/// Seals keys to their holder.
///
/// # Errors
///
/// When the recipient is not one.
pub fn seal_ring<'a>(
    keys: impl IntoIterator<Item = &'a SecretKey>,
    to: &Recipient,
) -> Result<Vec<u8>, SealFault> {
    let mut text = Zeroizing::new(String::new());
    for key in keys {
        text.push_str(&key.to_text());
        text.push('\n');
    }
    seal(text.as_bytes(), &[to])
}

/// Opens a ring.
///
/// # Errors
///
/// When the key does not open it, or it holds something else than keys.
pub fn open_ring(sealed: &[u8], key: &SecretKey) -> Result<Vec<SecretKey>, Unsealable> {
    let text = open(sealed, key)?;
    let text = std::str::from_utf8(&text).map_err(|_| Unsealable)?;
    let lines: Vec<&str> = text.lines().filter(|line| !line.is_empty()).collect();
    if lines.len() > KEYS_MAX {
        return Err(Unsealable);
    }
    lines.into_iter().map(|line| SecretKey::from_text(line).map_err(|_| Unsealable)).collect()
}

/// The key of a ring that opens what is sealed to this recipient.
#[must_use]
pub fn key_for(ring: &[SecretKey], recipient: &Recipient) -> Option<SecretKey> {
    ring.iter().find(|key| key.recipient() == *recipient).cloned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ring_gives_its_keys_to_its_holder_alone() {
        let holder = SecretKey::generate();
        let keys = [SecretKey::generate(), SecretKey::generate()];
        let sealed = seal_ring(&keys, &holder.recipient()).unwrap();
        let ring = open_ring(&sealed, &holder).unwrap();
        for key in &keys {
            let found = key_for(&ring, &key.recipient()).unwrap();
            assert_eq!(*found.to_text(), *key.to_text());
        }
        assert!(key_for(&ring, &holder.recipient()).is_none());
        assert_eq!(open_ring(&sealed, &keys[0]).unwrap_err(), Unsealable);
        let other = seal(b"not a key\n", &[&holder.recipient()]).unwrap();
        assert_eq!(open_ring(&other, &holder).unwrap_err(), Unsealable);
    }
}
