//! The receipt: twelve words, or twelve four-digit numbers, that are the only key a reporter has.
//!
//! BIP 39: 128 random bits and a checksum. HKDF-SHA256 with separate labels turns them into an
//! inbox, what opens it, an age identity and a signing key; at full entropy no slow function is
//! needed.

mod entry;

use std::fmt;

use bip39::{Language, Mnemonic};
use domain::{event::InboxKeys, id::InboxId, key::Digest};
use zeroize::Zeroizing;

pub use entry::{LISTS, Mistyped, WordList};

use crate::{
    digest,
    secret::{NotAKey, SecretKey, SigningKey, derive},
};

/// How many words.
pub const WORDS: usize = 12;

/// A receipt.
#[derive(Clone, PartialEq, Eq)]
pub struct Receipt(Zeroizing<[u8; 16]>);

/// What a receipt opens and signs with.
#[derive(Debug, Clone)]
pub struct ReceiptKeys {
    /// The inbox.
    pub inbox: InboxId,
    /// What proves to the hub that the holder may open the inbox.
    pub authenticator: Authenticator,
    /// Opens messages.
    pub secret: SecretKey,
    /// Signs what the holder decides.
    pub signing: SigningKey,
}

/// What opens an inbox; the hub keeps only its digest.
#[derive(Clone, PartialEq, Eq)]
pub struct Authenticator(Zeroizing<[u8; 32]>);

impl Authenticator {
    /// What the hub keeps: 256 unpredictable bits need no slow hash (ASVS 6.5.2).
    #[must_use]
    pub fn digest(&self) -> Digest {
        digest(&*self.0)
    }
}

impl fmt::Debug for Authenticator {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Authenticator")
    }
}

impl fmt::Debug for Receipt {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Receipt")
    }
}

/// The word list for a language; English where the standard has none.
fn word_list(language: &str) -> Language {
    let primary = language.split('-').next();
    let [english, ..] = LISTS;
    LISTS.iter().find(|list| primary == Some(list.code)).unwrap_or(&english).language
}

impl Receipt {
    /// The receipt of 128 unpredictable bits.
    #[must_use]
    pub fn from_entropy(entropy: [u8; 16]) -> Self {
        Self(Zeroizing::new(entropy))
    }

    /// Reads what a person typed: words in any enabled list, by their first letters, or numbers, in
    /// any script's digits, any case, any spacing.
    ///
    /// # Errors
    ///
    /// Says what is wrong with what was typed, which is never a secret: whether such a receipt was
    /// ever given out is not known here.
    pub fn parse(typed: &str) -> Result<Self, Mistyped> {
        entry::parse(typed)
    }

    /// Whether twelve words or numbers of a receipt stand in a row somewhere in a text.
    #[must_use]
    pub fn appears_in(text: &str) -> bool {
        entry::appears_in(text)
    }

    /// The bits, to keep under a seal until the words were shown.
    #[must_use]
    pub fn entropy(&self) -> &[u8; 16] {
        &self.0
    }

    fn mnemonic(&self, language: Language) -> Option<Mnemonic> {
        Mnemonic::from_entropy_in(language, &*self.0).ok()
    }

    /// The twelve words in the reporter's language where a standard list exists, else in English.
    #[must_use]
    pub fn words(&self, language: &str) -> Vec<&'static str> {
        self.mnemonic(word_list(language))
            .map(|mnemonic| mnemonic.words().collect())
            .unwrap_or_default()
    }

    /// The same receipt as twelve numbers from 0001 to 2048: the words' places in every list.
    #[must_use]
    pub fn numbers(&self) -> Vec<String> {
        self.mnemonic(Language::English)
            .map(|mnemonic| {
                mnemonic.word_indices().map(|index| format!("{:04}", index + 1)).collect()
            })
            .unwrap_or_default()
    }

    /// What the receipt opens and signs with.
    ///
    /// # Errors
    ///
    /// Never in practice; no secret path panics.
    pub fn keys(&self) -> Result<ReceiptKeys, NotAKey> {
        let of = |label: &str| derive(&*self.0, &format!("redress/receipt/v1/{label}"));
        let inbox = of("inbox");
        let (inbox, _) = inbox.split_first_chunk::<16>().ok_or(NotAKey)?;
        Ok(ReceiptKeys {
            inbox: InboxId::from_random(*inbox),
            authenticator: Authenticator(of("authenticator")),
            secret: SecretKey::from_seed(&of("identity"))?,
            signing: SigningKey::from_seed(&of("signature")),
        })
    }
}

impl ReceiptKeys {
    /// The public half, for the directory of inboxes and for whoever writes to this one.
    #[must_use]
    pub fn public(&self) -> InboxKeys {
        InboxKeys {
            inbox: self.inbox,
            authenticator: self.authenticator.digest(),
            verifying_key: self.signing.verifying_key(),
            recipient: self.secret.recipient(),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_words_are_those_of_the_published_vector() {
        // Trezor's BIP 39 vectors, the entries of 128 bits.
        let vectors = [
            (
                [0x00; 16],
                "abandon abandon abandon abandon abandon abandon abandon abandon abandon \
                          abandon abandon about",
            ),
            (
                [0x7f; 16],
                "legal winner thank year wave sausage worth useful legal winner thank \
                          yellow",
            ),
            ([0xff; 16], "zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo wrong"),
        ];
        for (entropy, words) in vectors {
            let receipt = Receipt::from_entropy(entropy);
            assert_eq!(receipt.words("en").join(" "), words);
            assert_eq!(receipt.words("ar"), receipt.words("en"));
        }
        assert_eq!(Receipt::from_entropy([0; 16]).numbers()[11], "0004");
    }

    #[test]
    fn the_words_of_other_lists_are_those_of_published_vectors() {
        use unicode_normalization::UnicodeNormalization;
        // The entropies of Trezor's vectors in other lists, as several wallets publish them.
        let eleven = |word: &str, last: &str| format!("{}{last}", format!("{word} ").repeat(11));
        let vectors = [
            ("fr", [0x00; 16], eleven("abaisser", "abeille")),
            ("es", [0x00; 16], eleven("ábaco", "abierto")),
            ("pt", [0x00; 16], eleven("abacate", "abater")),
            ("pt", [0xff; 16], eleven("zumbido", "xeque")),
            (
                "pt",
                [0x7f; 16],
                "imitador vinheta sogro xerife veleiro pomar volumoso tratador imitador vinheta \
                 sogro xingar"
                    .to_owned(),
            ),
            (
                "pt",
                [0x80; 16],
                "inalador acirrar barulho abotoar afivelar coruja abutre amostra inalador acirrar \
                 barulho abduzir"
                    .to_owned(),
            ),
        ];
        for (language, entropy, words) in vectors {
            let receipt = Receipt::from_entropy(entropy);
            let made: String = receipt.words(language).join(" ").nfc().collect();
            assert_eq!(made, words, "{language}");
            assert_eq!(Receipt::parse(&words), Ok(receipt));
        }
    }

    #[test]
    fn keys_of_one_receipt_are_unrelated_and_stable() {
        let receipt = Receipt::from_entropy([1; 16]);
        let keys = receipt.keys().unwrap();
        assert_eq!(keys.public(), receipt.keys().unwrap().public());
        assert_ne!(keys.public(), Receipt::from_entropy([2; 16]).keys().unwrap().public());
        assert_ne!(keys.authenticator.digest(), digest(keys.inbox.as_bytes()));
        assert_eq!(format!("{receipt:?} {:?}", keys.authenticator), "Receipt Authenticator");
    }

    proptest! {
        #[test]
        fn words_and_numbers_of_every_language_read_back(entropy in any::<[u8; 16]>()) {
            let receipt = Receipt::from_entropy(entropy);
            for language in ["en", "fr", "es", "pt", "ar"] {
                prop_assert_eq!(&Receipt::parse(&receipt.words(language).join(" ")), &Ok(receipt.clone()));
            }
            prop_assert_eq!(Receipt::parse(&receipt.numbers().concat()), Ok(receipt));
        }
    }
}
