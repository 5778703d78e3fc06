//! Slips of typing: a letter too many, too few, wrong or out of turn.

use super::text::Word;

/// Fewest letters in which one slip is forgiven.
const ONE_SLIP_LETTERS_MIN: usize = 5;
/// Fewest letters in which two are.
const TWO_SLIPS_LETTERS_MIN: usize = 9;
/// Most slips that are forgiven.
pub(super) const SLIPS_MAX: usize = 2;
/// Fewest letters of a name that is looked for among words without a capital letter, or with one
/// that a sentence gave them.
const SMALL_LETTERS_MIN: usize = 7;

/// How many slips a name of so many letters may hold.
fn slips(letters: usize) -> usize {
    usize::from(letters >= ONE_SLIP_LETTERS_MIN) + usize::from(letters >= TWO_SLIPS_LETTERS_MIN)
}

/// Whether words with such letters, as `text::mask`, differ by more than is ever forgiven: every
/// slip changes two of them at most.
pub(super) fn are_apart(one: u32, other: u32) -> bool {
    (one ^ other).count_ones() > 4
}

/// A folded name or word, with its letters as `text::mask` and as a number.
#[derive(Debug, Clone, Copy)]
pub(super) struct Letters<'a> {
    pub(super) folded: &'a str,
    pub(super) mask: u32,
    pub(super) count: usize,
}

/// Whether a word may be the name with a slip or two.
pub(super) fn is_near(name: Letters<'_>, word: &Word) -> bool {
    if word.usage.is_ordinary() {
        return false;
    }
    let letters = Letters { folded: &word.folded, mask: word.mask, count: word.letters() };
    if word.script.has_capitals() && (!word.capital || word.opens) {
        return name.count >= SMALL_LETTERS_MIN && within(name, letters, 1);
    }
    are_near(name, letters)
}

/// Whether a name and a word differ by no more slips than are forgiven.
pub(super) fn are_near(name: Letters<'_>, word: Letters<'_>) -> bool {
    within(name, word, slips(name.count))
}

fn within(name: Letters<'_>, word: Letters<'_>, slips: usize) -> bool {
    slips > 0
        && !are_apart(name.mask, word.mask)
        && name.count.abs_diff(word.count) <= slips
        && strsim::damerau_levenshtein(name.folded, word.folded) <= slips
}
