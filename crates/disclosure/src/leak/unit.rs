//! Military and police units: the same number and the same size, in the words and abbreviations of
//! several languages.
#![expect(clippy::match_same_arms, reason = "a table is read line by line")]

use super::{
    Found, How,
    text::{Script, Text, Word},
};

mod named;
mod terms;

pub(super) use named::{Key, find_named_unit, keys_of};
use terms::{Term, number_of, numbers_in, term};

/// Most words between the size of a unit and its number.
const REACH_WORDS: usize = 5;
/// Widest gap within the name of a unit, in characters.
const GAP_MAX: usize = 3;

/// Small words, and what is written behind a number.
const FILLERS: &[&str] = &[
    "a",
    "al",
    "cha",
    "d",
    "da",
    "de",
    "del",
    "do",
    "du",
    "e",
    "el",
    "em",
    "eme",
    "er",
    "ere",
    "l",
    "la",
    "formed",
    "constituee",
    "fd",
    "field",
    "foreign",
    "force",
    "forces",
    "и",
    "etranger",
    "le",
    "n",
    "nd",
    "no",
    "nr",
    "num",
    "numero",
    "o",
    "of",
    "ra",
    "rd",
    "st",
    "th",
    "the",
    "wa",
    "ya",
];

/// A unit as a text names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Unit {
    first: usize,
    last: usize,
    number: u32,
    /// From the smallest size to the largest.
    size: u8,
    /// Infantry, artillery and so on, one bit for each; none where the text does not say.
    branches: u32,
}

/// Every unit in a text that has a number.
pub(super) fn units_in(text: &Text<'_>) -> Vec<Unit> {
    let sizes: Vec<(usize, Term)> = (0..text.words.len())
        .filter_map(|at| Some((at, text.words.get(at).and_then(term)?)))
        .filter(|(_, term)| term.size.is_some())
        .collect();
    if sizes.is_empty() {
        return Vec::new();
    }
    let numbers = numbers_in(text);
    sizes.into_iter().filter_map(|(at, term)| unit_at(text, &numbers, at, term)).collect()
}

/// Every place where a text gives a unit with a number away.
pub(super) fn find_unit(units: &[Unit], value: &str) -> Vec<Found> {
    let known = units_in(&Text::of(value));
    // "2nd Company, 12th Battalion" is the company; its battalion alone may be known to all.
    let Some(known) = known.iter().min_by_key(|unit| unit.size) else { return Vec::new() };
    let is_known = |unit: &&Unit| {
        unit.number == known.number
            && unit.size == known.size
            && (unit.branches == 0
                || known.branches == 0
                || unit.branches & known.branches == unit.branches.min(known.branches)
                || unit.branches & known.branches != 0)
    };
    let found = |unit: &Unit| Found { first: unit.first, last: unit.last, how: How::Terms };
    units.iter().filter(is_known).map(found).collect()
}

/// The unit whose size this word says.
fn unit_at(text: &Text<'_>, numbers: &[Option<u32>], at: usize, said: Term) -> Option<Unit> {
    let word = text.words.get(at)?;
    let Term { size: Some(size), branches } = said else { return None };
    let mut unit = Unit { first: word.first, last: word.last, number: 0, size, branches };
    let words = || text.words.iter().zip(numbers.iter().copied());
    let before = words().take(at).rev().take(REACH_WORDS);
    let number = unit.walk(text, word, before, true);
    let after = words().skip(at + 1).take(REACH_WORDS);
    let other = unit.walk(text, word, after, number.is_none());
    unit.number = number.or(other)?;
    Some(unit)
}

impl Unit {
    /// Goes on from the word of its size in one direction: gathers branches, and stops at a number.
    fn walk<'a>(
        &mut self,
        text: &Text<'_>,
        from: &'a Word,
        words: impl Iterator<Item = (&'a Word, Option<u32>)>,
        wants_number: bool,
    ) -> Option<u32> {
        let mut last = from;
        let mut tens = 0;
        for (word, number) in words {
            let back = word.first < last.first;
            let gap = if back { text.gap(word, last) } else { text.gap(last, word) };
            let narrow = gap.len() <= GAP_MAX
                && !gap.iter().any(|mark| matches!(mark.folded, ',' | ';' | ':' | '\n'));
            if !narrow {
                return None;
            }
            last = word;
            if let Some(number) = number {
                if !wants_number {
                    return None;
                }
                // Arabic says "second ten" for the twelfth.
                if back && number == 10 && word.script == Script::Arabic {
                    tens = 10;
                    continue;
                }
                self.reach(word);
                let next = text.words.iter().find(|next| next.first == word.last);
                let ten = next.is_some_and(|next| {
                    number < 10 && next.script == Script::Arabic && number_of(next) == Some(10)
                });
                return Some(number + if ten && !back { 10 } else { tens });
            }
            match term(word) {
                Some(Term { size: None, branches }) => {
                    self.branches |= branches;
                    self.reach(word);
                }
                Some(_) => return None,
                None if FILLERS.contains(&word.folded.as_str()) => {}
                None => return None,
            }
        }
        None
    }

    fn reach(&mut self, word: &Word) {
        self.first = self.first.min(word.first);
        self.last = self.last.max(word.last);
    }
}
