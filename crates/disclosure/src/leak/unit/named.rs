//! Units that go by a name rather than a number: "Bravo Company", "Rapid Deployment Battalion".

use super::{
    FILLERS, Term,
    terms::{number_of, term},
};
use crate::leak::{
    Found, How,
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
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Size(u8),
    Branches(u32),
    Word(String),
}

/// Every place where a text gives a unit without a number away: the same words in any order, each
/// in any language or abbreviation that is known.
pub(in crate::leak) fn find_named_unit(text: &Text<'_>, value: &str) -> Vec<Found> {
    let known = Text::of(value);
    if known.words.len() > WORDS_MAX || known.words.iter().any(|word| number_of(word).is_some()) {
        return Vec::new();
    }
    let mut keys: Vec<Key> = known.words.iter().filter_map(key).collect();
    let sized = keys.iter().any(|key| matches!(key, Key::Size(_)));
    let named = keys.iter().any(|key| matches!(key, Key::Word(_)));
    if !sized || !named {
        return Vec::new();
    }
    keys.sort();
    (0..text.words.len()).filter_map(|at| unit_at(text, at, &keys)).collect()
}

/// The unit that begins at a word, if its words are these.
fn unit_at(text: &Text<'_>, at: usize, known: &[Key]) -> Option<Found> {
    let first = text.words.get(at)?;
    let mut keys = Vec::with_capacity(known.len());
    let mut last = first;
    for word in text.words.get(at..)? {
        if word.first != first.first && text.gap(last, word).len() > GAP_MAX {
            return None;
        }
        last = word;
        let Some(key) = key(word) else {
            // A unit begins with one of its own words.
            if keys.is_empty() {
                return None;
            }
            continue;
        };
        if !known.contains(&key) {
            return None;
        }
        keys.push(key);
        if keys.len() == known.len() {
            break;
        }
    }
    keys.sort();
    (keys == known).then_some(Found { first: first.first, last: last.last, how: How::Terms })
}

/// What a word says; nothing, if it is a small word.
fn key(word: &Word) -> Option<Key> {
    if let Some(letter) = letter_of(word) {
        return Some(Key::Word(letter.to_string()));
    }
    if FILLERS.contains(&word.folded.as_str()) {
        return None;
    }
    Some(match term(word) {
        Some(Term { size: Some(size), branches: 0 }) => Key::Size(size),
        Some(Term { branches, .. }) => Key::Branches(branches),
        None => Key::Word(word.folded.clone()),
    })
}

/// The capital letter that a word is or spells.
fn letter_of(word: &Word) -> Option<char> {
    if word.letters() == 1 && word.capital {
        return word.folded.chars().next().filter(char::is_ascii_lowercase);
    }
    ALPHABET.contains(&word.folded.as_str()).then(|| word.folded.chars().next()).flatten()
}
