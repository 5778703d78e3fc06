//! Units that go by a name rather than a number: "Bravo Company", "Rapid Deployment Battalion".

use std::sync::LazyLock;

use super::{
    FILLERS, Term,
    terms::{number_of, term},
};
use crate::leak::{
    Found, How,
    table::Table,
    text::{Text, Word},
};

/// Most words of such a name.
const WORDS_MAX: usize = 8;
/// Widest gap within it, in characters.
const GAP_MAX: usize = 3;

/// The spelling alphabet, by which companies are called.
const ALPHABET: [&str; 26] = [
    "alpha", "bravo", "charlie", "delta", "echo", "foxtrot", "golf", "hotel", "india", "juliett",
    "kilo", "lima", "mike", "november", "oscar", "papa", "quebec", "romeo", "sierra", "tango",
    "uniform", "victor", "whiskey", "xray", "yankee", "zulu",
];

/// What a word says in the name of a unit, whatever its language or abbreviation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::leak) enum Key<'a> {
    Size(u8),
    Branches(u32),
    Letter(char),
    Word(&'a str),
}

/// What every word of a text says in the name of a unit.
pub(in crate::leak) fn keys_of<'a>(text: &'a Text<'_>) -> Vec<Option<Key<'a>>> {
    text.words.iter().map(key).collect()
}

/// Every place where a text gives a unit without a number away: the same words in any order, each
/// in any language or abbreviation that is known.
///
/// `said` is what the words of the text say.
pub(in crate::leak) fn find_named_unit(
    text: &Text<'_>,
    said: &[Option<Key<'_>>],
    value: &str,
) -> Vec<Found> {
    let known = Text::of(value);
    if known.words.len() > WORDS_MAX || known.words.iter().any(|word| number_of(word).is_some()) {
        return Vec::new();
    }
    let mut keys: Vec<Key<'_>> = known.words.iter().filter_map(key).collect();
    let sized = keys.iter().any(|key| matches!(key, Key::Size(_)));
    let named = keys.iter().any(|key| matches!(key, Key::Word(_) | Key::Letter(_)));
    if !sized || !named {
        return Vec::new();
    }
    keys.sort();
    let begins =
        |at: &usize| said.get(*at).copied().flatten().is_some_and(|key| keys.contains(&key));
    (0..text.words.len()).filter(begins).filter_map(|at| unit_at(text, said, at, &keys)).collect()
}

/// The unit that begins at a word, if its words are these.
fn unit_at(
    text: &Text<'_>,
    said: &[Option<Key<'_>>],
    at: usize,
    known: &[Key<'_>],
) -> Option<Found> {
    let first = text.words.get(at)?;
    let mut keys = Vec::with_capacity(known.len());
    let mut last = first;
    for (word, key) in text.words.get(at..)?.iter().zip(said.get(at..)?) {
        if word.first != first.first && text.gap(last, word).len() > GAP_MAX {
            return None;
        }
        last = word;
        let Some(key) = key else { continue };
        if !known.contains(key) {
            return None;
        }
        keys.push(*key);
        if keys.len() == known.len() {
            break;
        }
    }
    keys.sort();
    (keys == known).then_some(Found { first: first.first, last: last.last, how: How::Terms })
}

/// What a word says; nothing, if it is a small word.
fn key(word: &Word) -> Option<Key<'_>> {
    if word.letters() == 1 && word.capital {
        let letter = word.folded.chars().next().filter(char::is_ascii_lowercase);
        if let Some(letter) = letter {
            return Some(Key::Letter(letter));
        }
    }
    match SMALL.get(word.folded.as_str()) {
        Some(Some(letter)) => return Some(Key::Letter(*letter)),
        Some(None) => return None,
        None => {}
    }
    Some(match term(word) {
        Some(Term { size: Some(size), branches: 0 }) => Key::Size(size),
        Some(Term { branches, .. }) => Key::Branches(branches),
        None => Key::Word(&word.folded),
    })
}

/// The letters that words of the spelling alphabet spell, and small words, which say nothing.
static SMALL: LazyLock<Table<&str, Option<char>>> = LazyLock::new(|| {
    let fillers = FILLERS.iter().map(|word| (*word, None));
    let letters = ALPHABET.iter().map(|word| (*word, word.chars().next()));
    fillers.chain(letters).collect()
});
