//! Words in which letters are replaced by others that look like them.

use super::{
    Found, How,
    fold::Class,
    look::{looks_like, run_together, words_alike},
    name::Name,
    text::{Script, Text},
};

/// Fewest letters of a name that is looked for behind letters that run together.
const RUN_TOGETHER_LETTERS_MIN: usize = 4;
/// Fewest letters and signs of a disguised word.
const LETTERS_MIN: usize = 3;

/// A word that may be another in disguise.
#[derive(Debug)]
pub(super) struct Disguised {
    first: usize,
    last: usize,
    folded: String,
    /// Whether it is compared after pairs of letters have run together.
    pairs: bool,
}

/// Every word of a text that may be another in disguise.
pub(super) fn disguised(text: &Text<'_>) -> Vec<Disguised> {
    let mut words = loose_words(text);
    for word in &text.words {
        let mixed = word.script == Script::Mixed;
        let latin_looks = word.script == Script::CyrillicOrGreek
            && word.folded.chars().all(|letter| !looks_like(letter).is_empty());
        let pairs = word.script == Script::Latin
            && !word.usage.is_common()
            && ["rn", "vv"].iter().any(|pair| word.folded.contains(pair));
        if mixed || latin_looks || pairs {
            let folded = if pairs { run_together(&word.folded) } else { word.folded.clone() };
            words.push(Disguised { first: word.first, last: word.last, folded, pairs });
        }
    }
    words
}

/// Runs of letters with digits or signs among them.
fn loose_words(text: &Text<'_>) -> Vec<Disguised> {
    let mut words = Vec::new();
    let mut first = 0;
    let mut at = 0;
    let mut folded = String::new();
    let mut plain = true;
    for letter in &text.letters {
        let counted = letter.class != Class::Separator;
        if counted || is_sign(letter.folded) {
            if folded.is_empty() {
                first = at;
            }
            folded.push(letter.folded);
            plain &= letter.class == Class::Letter;
            at += usize::from(counted);
            continue;
        }
        if !plain {
            close(&mut words, first, at, &folded);
        }
        folded.clear();
        plain = true;
    }
    if !plain {
        close(&mut words, first, at, &folded);
    }
    words
}

fn close(words: &mut Vec<Disguised>, first: usize, last: usize, folded: &str) {
    let trimmed = folded.trim_matches(is_sign);
    for word in [folded, trimmed] {
        let letters = word.chars().filter(|letter| letter.is_alphabetic()).count();
        let all = word.chars().count();
        // Too few letters among the digits: a number, a plate, a grid square.
        let share = if all <= 4 { 2 } else { 3 };
        if all >= LETTERS_MIN && letters < all && letters * share >= all {
            words.push(Disguised { first, last, folded: word.to_owned(), pairs: false });
        }
        if trimmed.len() == folded.len() {
            break;
        }
    }
}

fn is_sign(character: char) -> bool {
    !character.is_alphanumeric() && !looks_like(character).is_empty()
}

impl Name {
    /// Every disguised word that may be the name or a word of it.
    pub(super) fn find_disguised(&self, words: &[Disguised]) -> Vec<Found> {
        let tokens = self.tokens.iter().map(|token| token.folded.as_str());
        let values: Vec<&str> = tokens.chain(self.wholes.iter().map(String::as_str)).collect();
        let is_one = |word: &&Disguised| values.iter().any(|value| word.may_be(value));
        let found =
            |word: &Disguised| Found { first: word.first, last: word.last, how: How::Disguised };
        words.iter().filter(is_one).map(found).collect()
    }
}

impl Disguised {
    fn may_be(&self, value: &str) -> bool {
        if self.pairs {
            return value.chars().count() >= RUN_TOGETHER_LETTERS_MIN
                && self.folded == run_together(value);
        }
        words_alike(&self.folded, value)
    }
}
