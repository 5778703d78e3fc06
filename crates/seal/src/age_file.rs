//! Sealing and opening: plain age v1 files, nothing else.

use std::{
    io::{BufRead, Read, Write},
    str::FromStr,
    sync::{Arc, Mutex, PoisonError},
};

use age::stream::StreamWriter;
use domain::key::Recipient;
use zeroize::Zeroizing;

use crate::secret::{NotAKey, SecretKey};

/// Something could not be opened. One word for every cause, so that no answer tells which.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this key does not open this seal")]
pub struct Unsealable;

/// Something could not be sealed.
#[derive(Debug, thiserror::Error)]
pub enum SealFault {
    /// No recipient, or one that is not a key.
    #[error("a recipient is missing or is not a key")]
    Recipient,
    /// The primitive refused.
    #[error("it could not be sealed")]
    Refused(#[source] Box<dyn std::error::Error + Send + Sync>),
}

impl From<NotAKey> for SealFault {
    fn from(_: NotAKey) -> Self {
        Self::Recipient
    }
}

impl From<std::io::Error> for SealFault {
    fn from(error: std::io::Error) -> Self {
        Self::Refused(Box::new(error))
    }
}

/// What opens: one key, or several of which one has to fit.
pub trait Opener {
    /// The keys.
    fn keys(&self) -> &[SecretKey];
}

impl Opener for SecretKey {
    fn keys(&self) -> &[SecretKey] {
        std::slice::from_ref(self)
    }
}

impl Opener for [SecretKey] {
    fn keys(&self) -> &[SecretKey] {
        self
    }
}

impl Opener for Vec<SecretKey> {
    fn keys(&self) -> &[SecretKey] {
        self
    }
}

fn identities(opener: &(impl Opener + ?Sized)) -> impl Iterator<Item = &dyn age::Identity> {
    opener.keys().iter().map(SecretKey::as_identity)
}

fn encryptor(recipients: &[&Recipient]) -> Result<age::Encryptor, SealFault> {
    let recipients = recipients
        .iter()
        .map(|recipient| age::x25519::Recipient::from_str(recipient.as_str()))
        .collect::<Result<Vec<_>, _>>()
        .map_err(|_| SealFault::Recipient)?;
    let recipients = recipients.iter().map(|recipient| recipient as &dyn age::Recipient);
    age::Encryptor::with_recipients(recipients).map_err(|error| SealFault::Refused(Box::new(error)))
}

/// Seals bytes to every one of the recipients.
///
/// # Errors
///
/// When there is no recipient or one is not a key.
pub fn seal(plaintext: &[u8], recipients: &[&Recipient]) -> Result<Vec<u8>, SealFault> {
    let mut sealed = Vec::with_capacity(plaintext.len() + 512);
    let mut writer = encryptor(recipients)?.wrap_output(&mut sealed)?;
    writer.write_all(plaintext)?;
    writer.finish()?;
    Ok(sealed)
}

/// Opens a sealed object.
///
/// # Errors
///
/// When no key fits, or a byte was changed or is missing: nothing is given back then.
pub fn open(sealed: &[u8], key: &(impl Opener + ?Sized)) -> Result<Zeroizing<Vec<u8>>, Unsealable> {
    let decryptor = age::Decryptor::new_buffered(sealed).map_err(|_| Unsealable)?;
    let mut reader = decryptor.decrypt(identities(key)).map_err(|_| Unsealable)?;
    let mut plaintext = Zeroizing::new(Vec::with_capacity(sealed.len()));
    reader.read_to_end(&mut plaintext).map_err(|_| Unsealable)?;
    Ok(plaintext)
}

/// A chunk of an age file, and what its seal adds to it (C2SP `age`, "Payload").
const CHUNK_BYTES: u64 = 64 * 1024;
const CHUNK_SEAL_BYTES: u64 = 16;

/// How many bytes are under a seal, for whoever cannot open it.
///
/// # Errors
///
/// When it is no age file.
pub fn plaintext_bytes(sealed: &[u8]) -> Result<u64, Unsealable> {
    let mut rest = sealed;
    age::Decryptor::new_buffered(&mut rest).map_err(|_| Unsealable)?;
    let payload = rest.len() as u64;
    let chunks = payload.div_ceil(CHUNK_BYTES + CHUNK_SEAL_BYTES);
    if chunks == 0 {
        Err(Unsealable)
    } else {
        payload.checked_sub(chunks * CHUNK_SEAL_BYTES).ok_or(Unsealable)
    }
}

/// Opens a sealed object to be read piece by piece, in constant memory. What was read is to be
/// trusted only once it was read to its end: a file that was cut ends in an error.
///
/// # Errors
///
/// When no key fits.
pub fn open_reader<R: BufRead, O: Opener + ?Sized>(
    sealed: R,
    key: &O,
) -> Result<impl Read + use<R, O>, Unsealable> {
    let decryptor = age::Decryptor::new_buffered(sealed).map_err(|_| Unsealable)?;
    decryptor.decrypt(identities(key)).map_err(|_| Unsealable)
}

/// Seals something that arrives piece by piece, in constant memory.
///
/// Push pieces in, write what comes out, and finish: an unfinished file does not open.
pub struct Sealer {
    writer: StreamWriter<Outlet>,
    outlet: Outlet,
}

/// Where the sealed bytes wait to be taken away. Only sealed bytes ever lie here.
#[derive(Clone, Default)]
struct Outlet(Arc<Mutex<Vec<u8>>>);

impl Outlet {
    fn take(&self) -> Vec<u8> {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Write for Outlet {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Sealer {
    /// Begins a sealed file.
    ///
    /// # Errors
    ///
    /// When there is no recipient or one is not a key.
    pub fn new(recipients: &[&Recipient]) -> Result<Self, SealFault> {
        let outlet = Outlet::default();
        let writer = encryptor(recipients)?.wrap_output(outlet.clone())?;
        Ok(Self { writer, outlet })
    }

    /// Takes a piece of plaintext and gives the sealed bytes that are ready.
    ///
    /// # Errors
    ///
    /// When age refuses.
    pub fn push(&mut self, piece: &[u8]) -> Result<Vec<u8>, SealFault> {
        self.writer.write_all(piece)?;
        Ok(self.outlet.take())
    }

    /// Ends the file and gives the last sealed bytes.
    ///
    /// # Errors
    ///
    /// When age refuses.
    pub fn finish(self) -> Result<Vec<u8>, SealFault> {
        self.writer.finish()?;
        Ok(self.outlet.take())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn only_a_recipient_opens_and_every_recipient_does() {
        let keys = [SecretKey::generate(), SecretKey::generate()];
        let recipients = [keys[0].recipient(), keys[1].recipient()];
        let sealed = seal(b"secret", &[&recipients[0], &recipients[1]]).unwrap();
        for key in &keys {
            assert_eq!(**open(&sealed, key).unwrap(), *b"secret");
        }
        assert_eq!(open(&sealed, &SecretKey::generate()).unwrap_err(), Unsealable);
    }

    #[test]
    fn of_several_keys_the_one_that_fits_opens() {
        let keys = [(); 3].map(|()| SecretKey::generate());
        for key in &keys {
            let sealed = seal(b"secret", &[&key.recipient()]).unwrap();
            assert_eq!(**open(&sealed, &keys[..]).unwrap(), *b"secret");
            let mut read = Vec::new();
            open_reader(&*sealed, &keys[..]).unwrap().read_to_end(&mut read).unwrap();
            assert_eq!(read, b"secret");
        }
        let later = seal(b"secret", &[&SecretKey::generate().recipient()]).unwrap();
        assert_eq!(open(&later, &keys[..]).unwrap_err(), Unsealable);
        assert_eq!(open(&later, &keys[..0]).unwrap_err(), Unsealable);
    }

    #[test]
    fn nothing_is_sealed_to_nobody() {
        assert!(matches!(seal(b"x", &[]), Err(SealFault::Refused(_))));
        let bad = Recipient::try_from("age1notakey".to_owned()).unwrap();
        assert!(matches!(seal(b"x", &[&bad]), Err(SealFault::Recipient)));
    }

    proptest! {
        #[test]
        fn pieces_seal_to_the_same_content_as_a_whole(
            pieces in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..70_000), 0..4),
        ) {
            let key = SecretKey::from_seed(&[5; 32]).unwrap();
            let mut sealer = Sealer::new(&[&key.recipient()]).unwrap();
            let mut sealed = Vec::new();
            for piece in &pieces {
                sealed.extend(sealer.push(piece).unwrap());
            }
            sealed.extend(sealer.finish().unwrap());
            prop_assert_eq!(&**open(&sealed, &key).unwrap(), &pieces.concat());
            let mut read = Vec::new();
            open_reader(&*sealed, &key).unwrap().read_to_end(&mut read).unwrap();
            prop_assert_eq!(&read, &pieces.concat());
            let cut = &sealed[..sealed.len() - 1];
            let cut = open_reader(cut, &key).unwrap().read_to_end(&mut Vec::new());
            prop_assert!(cut.is_err());
        }

        #[test]
        fn the_size_of_what_is_sealed_is_seen_without_a_key(bytes in 0_usize..200_000) {
            let key = SecretKey::from_seed(&[5; 32]).unwrap();
            let sealed = seal(&vec![7; bytes], &[&key.recipient()]).unwrap();
            prop_assert_eq!(plaintext_bytes(&sealed), Ok(bytes as u64));
            prop_assert_eq!(plaintext_bytes(&sealed[..100]), Err(Unsealable));
        }

        #[test]
        fn a_changed_or_missing_byte_opens_nothing(position in any::<prop::sample::Index>()) {
            let key = SecretKey::from_seed(&[5; 32]).unwrap();
            let mut sealed = seal(&[9; 300], &[&key.recipient()]).unwrap();
            let position = position.index(sealed.len());
            prop_assert!(open(&sealed[..position], &key).is_err());
            sealed[position] ^= 1;
            prop_assert!(open(&sealed, &key).is_err());
        }
    }
}
