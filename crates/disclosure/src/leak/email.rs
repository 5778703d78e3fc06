//! Addresses for electronic mail, also where "at" and "dot" are spelled out or a line breaks.

use super::{
    Found, How,
    text::{Text, Word},
    whole::Pattern,
};

/// Words that stand for the signs of an address, in the languages of letters.
const SIGNS: &[&str] = &[
    "a", "arobas", "arobase", "arroba", "at", "chez", "dot", "kwenye", "na", "nukta", "point",
    "ponto", "punto", "نقطه", "ات", "علي",
];

/// Fewest letters and digits of an address.
const LETTERS_MIN: usize = 6;

/// Every place where a text gives an address away.
pub(super) fn find_email(text: &Text<'_>, value: &str) -> Vec<Found> {
    let known = Text::of(value);
    let Some((name, rest)) = known.words.split_first() else { return Vec::new() };
    if known.run.len() < LETTERS_MIN {
        return Vec::new();
    }
    let letters: String = known.run.iter().collect();
    let mut found = Pattern::in_any_case(&letters, How::Rearranged).find(text);
    for (at, first) in text.words.iter().enumerate() {
        if first.folded == name.folded
            && let Some(last) = spelled_out(text.words.iter().skip(at + 1), rest)
        {
            found.push(Found { first: first.first, last, how: How::Rearranged });
        }
    }
    found
}

/// Where the rest of an address ends, if these words are it and words for its signs.
fn spelled_out<'a>(mut words: impl Iterator<Item = &'a Word>, rest: &[Word]) -> Option<usize> {
    let mut last = None;
    for part in rest {
        let word = words
            .find(|word| word.folded == part.folded || !SIGNS.contains(&word.folded.as_str()))?;
        if word.folded != part.folded {
            return None;
        }
        last = Some(word.last);
    }
    last
}
