//! Reading a receipt as people write it: on a bad keyboard, in another script, from paper.

use std::{collections::HashMap, sync::OnceLock};

use bip39::{Language, Mnemonic};
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};
use zeroize::Zeroizing;

use super::{Receipt, WORDS};

/// A standard list of words.
#[derive(Debug, Clone, Copy)]
pub struct WordList {
    /// Its language (BCP 47).
    pub code: &'static str,
    pub(super) language: Language,
}

impl WordList {
    /// Its 2048 words, in their order.
    #[must_use]
    pub fn words(&self) -> &'static [&'static str] {
        self.language.word_list()
    }
}

/// The lists in which words may be typed; the first serves languages that have none.
///
/// Source: BIP 39, as the crate `bip39` has them (CC0-1.0).
pub const LISTS: [WordList; 4] = [
    WordList { code: "en", language: Language::English },
    WordList { code: "fr", language: Language::French },
    WordList { code: "es", language: Language::Spanish },
    WordList { code: "pt", language: Language::Portuguese },
];

/// Words of the standard lists differ within their first four letters.
const LETTERS_ENOUGH: usize = 4;

/// No list has a word of more letters; longer input is cut before it is compared.
const LETTERS_MAX: usize = 16;

/// What is wrong with a receipt as typed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Mistyped {
    /// Not twelve words or numbers.
    #[error("a receipt has {WORDS} words or numbers, and {found} were found")]
    Count {
        /// How many were found.
        found: usize,
    },
    /// A word or number that no receipt has.
    #[error("word {position} is in none of the lists")]
    Unknown {
        /// Which, counted from 1.
        position: usize,
        /// A word of the list that looks like it.
        meant: Option<&'static str>,
    },
    /// Every word is a word of a receipt, but not these together: one is wrong or two are swapped.
    #[error("these words do not belong together")]
    Checksum,
}

pub(super) fn parse(typed: &str) -> Result<Receipt, Mistyped> {
    let tokens = tokens(typed);
    match numbers(&tokens) {
        Some(numbers) => of_indices(&numbers?),
        None => words(&tokens),
    }
}

/// The checksum is over the places in the list, so one list can check them all.
fn of_indices(indices: &[u16]) -> Result<Receipt, Mistyped> {
    let list = Language::English.word_list();
    let words: Option<Vec<&str>> =
        indices.iter().map(|index| list.get(usize::from(*index)).copied()).collect();
    let words = Zeroizing::new(words.ok_or(Mistyped::Checksum)?.join(" "));
    let mnemonic =
        Mnemonic::parse_in_normalized(Language::English, &words).map_err(|_| Mistyped::Checksum)?;
    let entropy = Zeroizing::new(mnemonic.to_entropy());
    let entropy = <[u8; 16]>::try_from(entropy.as_slice()).map_err(|_| Mistyped::Checksum)?;
    Ok(Receipt::from_entropy(entropy))
}

/// Letters and digits, without accents, in lower case, in Latin digits; everything else separates.
fn tokens(typed: &str) -> Vec<Zeroizing<String>> {
    let plain: Zeroizing<String> = Zeroizing::new(
        typed
            .nfkd()
            .filter(|c| !is_combining_mark(*c))
            .flat_map(char::to_lowercase)
            .map(|c| latin_digit(c).unwrap_or(c))
            .collect(),
    );
    plain
        .split(|c: char| !c.is_alphanumeric())
        .filter(|token| !token.is_empty())
        .map(|token| Zeroizing::new(token.to_owned()))
        .collect()
}

/// A decimal digit of another script. Unicode lays each script's ten digits in a row.
fn latin_digit(c: char) -> Option<char> {
    const ZEROS: [char; 8] = ['٠', '۰', '०', '০', '੦', '๐', '၀', '០'];
    ZEROS.into_iter().find_map(|zero| {
        let value = u32::from(c).checked_sub(u32::from(zero))?;
        char::from_digit(value, 10)
    })
}

/// Twelve numbers, however grouped, if digits are all that was typed.
fn numbers(tokens: &[Zeroizing<String>]) -> Option<Result<Vec<u16>, Mistyped>> {
    let digits = |token: &Zeroizing<String>| token.bytes().all(|byte| byte.is_ascii_digit());
    if tokens.is_empty() || !tokens.iter().all(digits) {
        return None;
    }
    let groups: Vec<Zeroizing<String>> =
        if tokens.len() == WORDS && tokens.iter().all(|token| token.len() <= 4) {
            tokens.to_vec()
        } else {
            let all: Zeroizing<String> =
                Zeroizing::new(tokens.iter().map(|token| token.as_str()).collect());
            if all.len() != WORDS * 4 {
                return Some(Err(Mistyped::Count { found: all.len().div_ceil(4) }));
            }
            all.as_bytes()
                .chunks(4)
                .map(|chunk| Zeroizing::new(String::from_utf8_lossy(chunk).into_owned()))
                .collect()
        };
    let read = |(position, group): (usize, &Zeroizing<String>)| {
        let number = group.parse::<u16>().ok().filter(|number| (1..=2048).contains(number));
        number.map(|number| number - 1).ok_or(Mistyped::Unknown { position, meant: None })
    };
    Some((1..).zip(&groups).map(read).collect())
}

/// Words of one list. First letters may stand for words of several lists: the checksum tells which.
fn words(tokens: &[Zeroizing<String>]) -> Result<Receipt, Mistyped> {
    if tokens.len() != WORDS {
        return Err(Mistyped::Count { found: tokens.len() });
    }
    let mut best: Option<(usize, Mistyped)> = None;
    for list in lists() {
        let read: Vec<Option<u16>> = tokens.iter().map(|token| list.find(token)).collect();
        let known = read.iter().flatten().count();
        match read.iter().position(Option::is_none) {
            None => {
                let receipt = of_indices(&read.into_iter().flatten().collect::<Vec<_>>());
                if receipt.is_ok() {
                    return receipt;
                }
                best = Some((WORDS, Mistyped::Checksum));
            }
            Some(unknown) if best.as_ref().is_none_or(|(most, _)| known > *most) => {
                let token = tokens.get(unknown).map(|token| token.as_str()).unwrap_or_default();
                let mistyped =
                    Mistyped::Unknown { position: unknown + 1, meant: list.suggest(token) };
                best = Some((known, mistyped));
            }
            Some(_) => {}
        }
    }
    Err(best.map_or(Mistyped::Count { found: 0 }, |(_, mistyped)| mistyped))
}

/// A word list as people type it: without accents, by whole word and by first letters.
struct List {
    language: Language,
    plain: Vec<String>,
    places: HashMap<String, u16>,
}

fn lists() -> &'static [List] {
    static READ: OnceLock<Vec<List>> = OnceLock::new();
    READ.get_or_init(|| LISTS.map(|list| List::new(list.language)).into())
}

impl List {
    fn new(language: Language) -> Self {
        let plain: Vec<String> = language
            .word_list()
            .iter()
            .map(|word| word.nfkd().filter(|c| !is_combining_mark(*c)).collect())
            .collect();
        let mut places = HashMap::new();
        for (place, word) in (0..).zip(&plain) {
            places.entry(word.chars().take(LETTERS_ENOUGH).collect()).or_insert(place);
        }
        // A whole word goes before the beginning of another.
        for (place, word) in (0..).zip(&plain) {
            places.insert(word.clone(), place);
        }
        Self { language, plain, places }
    }

    /// The place of a word typed whole, or by its first four letters or more.
    fn find(&self, token: &str) -> Option<u16> {
        if let Some(place) = self.places.get(token) {
            return Some(*place);
        }
        let begin: String = token.chars().take(LETTERS_ENOUGH).collect();
        let place = *self.places.get(&begin)?;
        let word = self.plain.get(usize::from(place))?;
        word.starts_with(token).then_some(place)
    }

    /// The place of a whole word.
    fn find_whole(&self, token: &str) -> Option<u16> {
        let place = *self.places.get(token)?;
        let word = self.plain.get(usize::from(place))?;
        (word == token).then_some(place)
    }

    fn suggest(&self, token: &str) -> Option<&'static str> {
        let token: String = token.chars().take(LETTERS_MAX).collect();
        let distances = self.plain.iter().map(|word| strsim::damerau_levenshtein(word, &token));
        let (place, distance) = distances.enumerate().min_by_key(|(_, distance)| *distance)?;
        if distance > 2 {
            return None;
        }
        self.language.word_list().get(place).copied()
    }
}

pub(super) fn appears_in(text: &str) -> bool {
    let tokens = tokens(text);
    let number = |token: &str| {
        let digits = token.len() == 4 && token.bytes().all(|byte| byte.is_ascii_digit());
        let number = if digits {
            token.parse::<u16>().ok()?
        } else {
            return None;
        };
        number.checked_sub(1).filter(|place| *place < 2048)
    };
    let stands = |find: &dyn Fn(&str) -> Option<u16>| {
        let places: Vec<Option<u16>> = tokens.iter().map(|token| find(token)).collect();
        places.windows(WORDS).any(|window| {
            let known: Option<Vec<u16>> = window.iter().copied().collect();
            known.is_some_and(|known| of_indices(&known).is_ok())
        })
    };
    stands(&number) || lists().iter().any(|list| stands(&|token| list.find_whole(token)))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const WORDS_EN: &str =
        "legal winner thank year wave sausage worth useful legal winner thank yellow";

    fn receipt() -> Receipt {
        Receipt::from_entropy([0x7f; 16])
    }

    #[test]
    fn case_spacing_dashes_and_first_letters_do_not_matter() {
        let typings = [
            WORDS_EN.to_uppercase(),
            WORDS_EN.replace(' ', "-"),
            format!("  {}\n", WORDS_EN.replace(' ', " ,\t")),
            "lega winn than year wave saus wort usef lega winn than yell".to_owned(),
        ];
        for typed in typings {
            assert_eq!(Receipt::parse(&typed), Ok(receipt()), "{typed}");
        }
    }

    #[test]
    fn numbers_read_in_any_script_and_any_grouping() {
        let numbers = receipt().numbers();
        let arabic: String = numbers
            .join(" ")
            .chars()
            .map(|c| c.to_digit(10).and_then(|d| char::from_u32(0x660 + d)).unwrap_or(c))
            .collect();
        let persian: String = numbers
            .join("-")
            .chars()
            .map(|c| c.to_digit(10).and_then(|d| char::from_u32(0x6f0 + d)).unwrap_or(c))
            .collect();
        let unpadded: Vec<&str> =
            numbers.iter().map(|number| number.trim_start_matches('0')).collect();
        let pairs = numbers
            .concat()
            .as_bytes()
            .chunks(8)
            .map(String::from_utf8_lossy)
            .collect::<Vec<_>>()
            .join(" ");
        for typed in [numbers.concat(), arabic, persian, unpadded.join("  "), pairs] {
            assert_eq!(Receipt::parse(&typed), Ok(receipt()), "{typed}");
        }
    }

    #[test]
    fn words_of_every_list_read_without_their_accents_and_by_their_first_letters() {
        for entropy in [[0; 16], [0x7f; 16], [0x3c; 16], [0xff; 16]] {
            let receipt = Receipt::from_entropy(entropy);
            for list in LISTS {
                let words = receipt.words(list.code).join(" ");
                let plain: String = words.nfkd().filter(|c| !is_combining_mark(*c)).collect();
                let composed: String = words.nfc().collect();
                let short = plain.split(' ').map(|word| word.chars().take(4).collect::<String>());
                let short = short.collect::<Vec<_>>().join(" ");
                for typed in [words, composed, plain.to_uppercase(), plain, short] {
                    assert_eq!(Receipt::parse(&typed), Ok(receipt.clone()), "{typed}");
                }
            }
        }
    }

    #[test]
    fn a_mistyped_word_of_another_list_is_named_in_that_list() {
        let words = receipt().words("pt").join(" ");
        let typed = words.replacen("pomar", "pomra", 1);
        let meant = Some("pomar");
        assert_eq!(Receipt::parse(&typed), Err(Mistyped::Unknown { position: 6, meant }));
        let swapped = words.replacen("imitador vinheta", "vinheta imitador", 1);
        assert_eq!(Receipt::parse(&swapped), Err(Mistyped::Checksum));
    }

    #[test]
    fn a_mistyped_word_is_named_with_what_may_have_been_meant() {
        let typed = WORDS_EN.replace("sausage", "sausgae");
        let meant = Some("sausage");
        assert_eq!(Receipt::parse(&typed), Err(Mistyped::Unknown { position: 6, meant }));
        let typed = WORDS_EN.replace("sausage", "qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq");
        assert_eq!(Receipt::parse(&typed), Err(Mistyped::Unknown { position: 6, meant: None }));
        assert_eq!(Receipt::parse("legal winner"), Err(Mistyped::Count { found: 2 }));
        assert_eq!(Receipt::parse(""), Err(Mistyped::Count { found: 0 }));
        assert_eq!(
            Receipt::parse("0001 2049 0001 0001 0001 0001 0001 0001 0001 0001 0001 0001"),
            Err(Mistyped::Unknown { position: 2, meant: None })
        );
        let swapped = WORDS_EN.replacen("legal winner", "winner legal", 1);
        assert_eq!(Receipt::parse(&swapped), Err(Mistyped::Checksum));
    }

    #[test]
    fn every_word_of_every_list_is_told_from_the_others_by_four_letters() {
        for list in lists() {
            for (place, word) in (0..).zip(&list.plain) {
                let begin: String = word.chars().take(LETTERS_ENOUGH).collect();
                let typed = if word.chars().count() < LETTERS_ENOUGH { word } else { &begin };
                assert_eq!(list.find(typed), Some(place), "{word}");
                assert_eq!(list.find(word), Some(place), "{word}");
            }
        }
    }

    #[test]
    fn a_receipt_is_found_inside_a_text_and_a_text_is_not_taken_for_one() {
        let numbers = receipt().numbers().join(" ");
        for text in [
            format!("my code is {WORDS_EN} keep it"),
            format!("call\n{numbers}\ntomorrow"),
            format!("({})", receipt().words("fr").join(" ")),
        ] {
            assert!(Receipt::appears_in(&text), "{text}");
        }
        for text in ["", "They came at night, after the market had closed.", "0001 0002 0003"] {
            assert!(!Receipt::appears_in(text), "{text}");
        }
        let eleven = WORDS_EN.rsplit_once(' ').unwrap().0;
        assert!(!Receipt::appears_in(eleven));
    }

    proptest! {
        #[test]
        fn no_text_makes_the_reader_panic(typed in "\\PC{0,200}") {
            let _ = Receipt::parse(&typed);
            let _ = Receipt::appears_in(&typed);
        }
    }
}
