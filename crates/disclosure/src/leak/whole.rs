//! Whole values with nothing between their letters: run together, broken at a line's end, in
//! another order, with other separators.

use memchr::memmem;

use super::{
    Found, How,
    text::{Text, Word},
};

/// Fewest letters of a whole value that is looked for inside longer words.
const INSIDE_LETTERS_MIN: usize = 8;
/// Fewest letters of a whole value that is looked for among words without a capital letter.
const SMALL_LETTERS_MIN: usize = 6;

/// Letters and digits to be looked for, in this order, whatever stands between them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Pattern {
    letters: Vec<char>,
    folded: String,
    how: How,
    capitals: Capitals,
    /// Whether it may stand inside a longer word.
    inside: bool,
}

/// Which words must begin with a capital letter, where the script has them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Capitals {
    /// None: there are digits among the letters, or nothing else is written like this.
    Needless,
    /// The first one of a short value, because short values are ordinary words as well.
    FirstOfShort,
    /// Every one.
    Every,
}

impl Pattern {
    /// A whole value; long ones are found inside words as well.
    pub(super) fn whole(folded: &str, how: How) -> Self {
        let letters: Vec<char> = folded.chars().collect();
        let inside = letters.len() >= INSIDE_LETTERS_MIN;
        let folded = folded.to_owned();
        Self { letters, folded, how, capitals: Capitals::FirstOfShort, inside }
    }

    /// A value that must stand between the edges of words.
    pub(super) fn between_edges(folded: &str, how: How) -> Self {
        Self { inside: false, ..Self::whole(folded, how) }
    }

    /// A value of which every word must begin with a capital letter.
    pub(super) fn capitalised(folded: &str, how: How) -> Self {
        Self { capitals: Capitals::Every, ..Self::between_edges(folded, how) }
    }

    /// A value that is no word: capital letters say nothing.
    pub(super) fn in_any_case(folded: &str, how: How) -> Self {
        Self { capitals: Capitals::Needless, ..Self::between_edges(folded, how) }
    }

    /// Every place where the text holds it.
    pub(super) fn find(&self, text: &Text<'_>) -> Vec<Found> {
        let Some(first_letter) = self.letters.first() else { return Vec::new() };
        let found = |first: usize| Found { first, last: first + self.letters.len(), how: self.how };
        if self.inside {
            let mut counted = (0, 0);
            return memmem::find_iter(text.unbroken.as_bytes(), &self.folded)
                .map(|byte| {
                    let passed = text.unbroken.get(counted.0..byte).unwrap_or_default();
                    counted = (byte, counted.1 + passed.chars().count());
                    found(counted.1)
                })
                .collect();
        }
        text.starts_with(*first_letter)
            .iter()
            .filter(|(first, _)| text.ends_at(first + self.letters.len()))
            .filter(|(first, _)| {
                text.run.get(*first..).is_some_and(|rest| rest.starts_with(&self.letters))
            })
            .filter(|(first, word)| self.is_written_as_a_name(text, *first, *word))
            .map(|(first, _)| found(*first))
            .collect()
    }

    fn is_written_as_a_name(&self, text: &Text<'_>, first: usize, word: usize) -> bool {
        let last = first + self.letters.len();
        let mut words = text.words.iter().skip(word).take_while(|word| word.first < last);
        let capital = |word: &Word| word.capital || !word.script.has_capitals();
        match self.capitals {
            Capitals::Needless => true,
            // An initial stands apart: "Des" is not "D. Es".
            Capitals::Every => {
                let apart = self.how != How::Initials || words.clone().nth(1).is_some();
                apart && words.all(capital)
            }
            Capitals::FirstOfShort => {
                self.letters.len() >= SMALL_LETTERS_MIN || words.next().is_some_and(capital)
            }
        }
    }
}
