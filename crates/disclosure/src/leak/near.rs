//! Slips of typing: a letter too many, too few, wrong or out of turn.

use super::text::Word;

/// Fewest letters in which one slip is forgiven.
const ONE_SLIP_LETTERS_MIN: usize = 5;
/// Fewest letters in which two are.
const TWO_SLIPS_LETTERS_MIN: usize = 9;
/// Fewest letters of a name that is looked for among words without a capital letter, or with one
/// that a sentence gave them.
const SMALL_LETTERS_MIN: usize = 7;

/// How many slips a name of so many letters may hold.
fn slips(letters: usize) -> usize {
    usize::from(letters >= ONE_SLIP_LETTERS_MIN) + usize::from(letters >= TWO_SLIPS_LETTERS_MIN)
}

/// Whether a word may be the name with a slip or two; the mask is that of `text::mask`.
pub(super) fn is_near(name: &str, mask: u32, word: &Word) -> bool {
    // Every slip changes two letters of the mask at most, and the longest names may hold two.
    if word.ordinary || (mask ^ word.mask).count_ones() > 4 {
        return false;
    }
    if word.script.has_capitals() && (!word.capital || word.opens) {
        let letters = name.chars().count();
        return letters >= SMALL_LETTERS_MIN && within(name, &word.folded, 1);
    }
    are_near(name, &word.folded)
}

/// Whether two folded words differ by no more slips than are forgiven.
pub(super) fn are_near(name: &str, word: &str) -> bool {
    within(name, word, slips(name.chars().count()))
}

fn within(name: &str, word: &str, slips: usize) -> bool {
    slips > 0
        && name.chars().count().abs_diff(word.chars().count()) <= slips
        && strsim::damerau_levenshtein(name, word) <= slips
}
