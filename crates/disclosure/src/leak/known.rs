//! What is known, as a document: the identifiers that a text is looked through for.

use domain::limit::NOTE_CHARACTERS_MAX;
use serde::{Deserialize, Serialize};

use super::{Hit, How};
use crate::facts::{Identifier, IdentifierKind};

/// Most identifiers that one text is looked through for.
pub const KNOWN_IDENTIFIERS_MAX: usize = 5_000;
/// Most other spellings of one identifier.
pub const KNOWN_ALIASES_MAX: usize = 100;
/// Longest document of identifiers, in bytes.
pub const KNOWN_BYTES_MAX: usize = 4 * 1024 * 1024;
/// Longest text that is looked through, in bytes.
pub const TEXT_BYTES_MAX: usize = 1024 * 1024;

/// The identifiers that a case knows.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Known {
    /// Each with its kind, its value and its other spellings.
    pub identifiers: Vec<Identifier>,
}

/// Identifiers that cannot be looked for. Places are counted from 0, as in the document.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BadKnown {
    /// More identifiers than a case can have.
    #[error("identifiers holds {0} of at most {KNOWN_IDENTIFIERS_MAX}")]
    TooMany(usize),
    /// More spellings than a name can have.
    #[error("identifiers[{at}].aliases holds {found} of at most {KNOWN_ALIASES_MAX}")]
    TooManyAliases {
        /// Which identifier.
        at: usize,
        /// How many it has.
        found: usize,
    },
    /// Nothing by which it could be found: it would pass as clean for ever.
    #[error("identifiers[{at}].{field} holds no letter and no digit")]
    Empty {
        /// Which identifier.
        at: usize,
        /// Its value or one of its aliases.
        field: String,
    },
    /// Too long.
    #[error("identifiers[{at}].{field} holds {found} of at most {NOTE_CHARACTERS_MAX} characters")]
    TooLong {
        /// Which identifier.
        at: usize,
        /// Its value or one of its aliases.
        field: String,
        /// How many characters it has.
        found: usize,
    },
}

impl Known {
    /// Checks that each identifier can be looked for.
    ///
    /// # Errors
    ///
    /// Names the first one that cannot, and the limit.
    pub fn check(&self) -> Result<(), BadKnown> {
        if self.identifiers.len() > KNOWN_IDENTIFIERS_MAX {
            return Err(BadKnown::TooMany(self.identifiers.len()));
        }
        self.identifiers.iter().enumerate().try_for_each(|(at, one)| check_one(at, one))
    }
}

fn check_one(at: usize, identifier: &Identifier) -> Result<(), BadKnown> {
    let found = identifier.aliases.len();
    if found > KNOWN_ALIASES_MAX {
        return Err(BadKnown::TooManyAliases { at, found });
    }
    let aliases = identifier.aliases.iter().enumerate();
    let aliases = aliases.map(|(place, alias)| (format!("aliases[{place}]"), alias));
    for (field, text) in std::iter::once(("value".to_owned(), &identifier.value)).chain(aliases) {
        if !text.chars().any(char::is_alphanumeric) {
            return Err(BadKnown::Empty { at, field });
        }
        let found = text.chars().count();
        if found > NOTE_CHARACTERS_MAX {
            return Err(BadKnown::TooLong { at, field, found });
        }
    }
    Ok(())
}

/// A hit whose places are counted in characters (Unicode scalar values) of the text, as most
/// programs that are not written in Rust count them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct HitInCharacters {
    /// What was found.
    pub kind: IdentifierKind,
    /// The identifier as known, or what a general recogniser saw.
    pub value: String,
    /// Where it begins in the text, in characters.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// How it was recognised.
    pub how: How,
}

/// The hits of a text, their places counted in characters.
#[must_use]
pub fn in_characters(text: &str, hits: Vec<Hit>) -> Vec<HitInCharacters> {
    let mut counted = Counted { text, byte: 0, characters: 0 };
    let mut placed = Vec::with_capacity(hits.len());
    for Hit { kind, value, start, end, how } in hits {
        let start = counted.to(start);
        let end = Counted { ..counted }.to(end);
        placed.push(HitInCharacters { kind, value, start, end, how });
    }
    placed
}

/// Characters counted so far; hits stand in the order of the text, so that one pass is enough.
#[derive(Clone, Copy)]
struct Counted<'a> {
    text: &'a str,
    byte: usize,
    characters: usize,
}

impl Counted<'_> {
    fn to(&mut self, byte: usize) -> usize {
        if byte < self.byte {
            (self.byte, self.characters) = (0, 0);
        }
        let passed = self.text.get(self.byte..byte).unwrap_or_default();
        self.characters += passed.chars().count();
        self.byte = byte;
        self.characters
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::leak::check;

    fn known(value: &str, aliases: &[&str]) -> Known {
        let aliases = aliases.iter().map(|alias| (*alias).to_owned()).collect();
        Known {
            identifiers: vec![Identifier {
                kind: IdentifierKind::Name,
                value: value.to_owned(),
                aliases,
            }],
        }
    }

    #[test]
    fn what_cannot_be_looked_for_is_refused_by_its_place() {
        let refused = |known: &Known| known.check().unwrap_err().to_string();
        assert_eq!(known("Amina Keita", &["Mina"]).check(), Ok(()));
        assert_eq!(refused(&known(" ", &[])), "identifiers[0].value holds no letter and no digit");
        let empty = refused(&known("Amina", &["Mina", ""]));
        assert_eq!(empty, "identifiers[0].aliases[1] holds no letter and no digit");
        let long = refused(&known(&"a".repeat(4_001), &[]));
        assert_eq!(long, "identifiers[0].value holds 4001 of at most 4000 characters");
        let aliases = refused(&known("Amina", &["Mina"; 101]));
        assert_eq!(aliases, "identifiers[0].aliases holds 101 of at most 100");
        let one = known("Amina", &[]).identifiers.remove(0);
        let many = Known { identifiers: vec![one; KNOWN_IDENTIFIERS_MAX + 1] };
        assert_eq!(refused(&many), "identifiers holds 5001 of at most 5000");
    }

    #[test]
    fn places_are_counted_in_characters() {
        let text = "Réunion: Émile et Zoé. Zoé écrit.";
        let known = known("Zoé", &[]).identifiers;
        let hits = in_characters(text, check(text, &known));
        let read = |hit: &HitInCharacters| {
            text.chars().skip(hit.start).take(hit.end - hit.start).collect::<String>()
        };
        assert_eq!(hits.iter().map(read).collect::<Vec<_>>(), ["Zoé", "Zoé"]);
    }
}
