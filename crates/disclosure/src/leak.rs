//! The leak check: does a finished text give away an identifier that the case knows?
//!
//! The case knows its own identifiers, so nothing has to be guessed: each is looked for as written
//! and in every way in which people, machines and mischief write it otherwise. Each identifier is
//! looked for by itself; more identifiers never find less.
//!
//! A text is folded once (`fold`) and seen as words (`text`). Then each kind has its own search:
//! names by `name`, `whole`, `near`, `disguise`, `spaced` and `heard`; numbers by `number` and `spoken`;
//! dates by `date`; units, ranks and places by `unit`, `rank`, `place` and `coordinates`; addresses by
//! `email`. What no case knows but looks like an identifier is found by `pattern`.

use crate::facts::{Identifier, IdentifierKind};

mod arabic;
mod common;
mod coordinates;
mod date;
mod disguise;
mod email;
mod ending;
mod fold;
mod heard;
mod known;
mod look;
mod month;
mod name;
mod near;
mod number;
mod numeral;
mod pattern;
mod place;
mod rank;
mod search;
mod shown;
mod sound;
mod spaced;
mod spoken;
mod table;
mod text;
mod unit;
mod whole;

pub use fold::folded;
pub use known::{
    BadKnown, HitInCharacters, KNOWN_ALIASES_MAX, KNOWN_BYTES_MAX, KNOWN_IDENTIFIERS_MAX, Known,
    TEXT_BYTES_MAX, in_characters,
};
pub use shown::{Shown, check_beside};

use search::Search;
use text::Text;

/// An identifier found in a text.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Hit {
    /// What was found.
    pub kind: IdentifierKind,
    /// The identifier as known, or what a general recogniser saw.
    pub value: String,
    /// Where it begins in the text, in bytes.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// How it was recognised.
    pub how: How,
}

/// How an identifier was recognised.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum How {
    /// As known, after folding.
    Exact,
    /// One word of a name.
    Part,
    /// Its words or signs in another order, run together, broken, or with others between them.
    Rearranged,
    /// The initial of one word of a name beside another word of it.
    Initials,
    /// The same digits, or the last of them, whatever stands between.
    Digits,
    /// The same day, written in another way.
    Date,
    /// The same unit or rank in other words.
    Terms,
    /// The same place on the map.
    Coordinates,
    /// Letters set apart.
    Spaced,
    /// Letters replaced by others that look like them.
    Disguised,
    /// A slip of typing away.
    Slip,
    /// The same sound, in another spelling or script.
    Sound,
    /// Nothing that the case knows: it looks like an identifier.
    Pattern,
}

/// A place in a text where something was recognised; places are those of `Text::run`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Found {
    first: usize,
    last: usize,
    how: How,
}

/// Finds every identifier that a text gives away, in the order of the text.
#[must_use]
pub fn check(text: &str, identifiers: &[Identifier]) -> Vec<Hit> {
    let text = Text::of(text);
    let search = Search::of(&text);
    let mut hits: Vec<Hit> =
        identifiers.iter().flat_map(|identifier| search.hits(identifier)).collect();
    hits.extend(turned(text.raw, identifiers));
    hits.sort_by_key(|hit| (hit.start, hit.end));
    hits
}

/// What a text gives away where a character that nobody sees (U+202E) has it shown from its end to
/// its beginning; each hit is the whole of such a part.
fn turned(text: &str, identifiers: &[Identifier]) -> Vec<Hit> {
    let mut parts = Vec::new();
    let mut shown = String::new();
    for (at, sign) in text.match_indices('\u{202E}') {
        let start = at + sign.len();
        let rest = text.get(start..).unwrap_or_default();
        let part = rest.split(['\u{202C}', '\u{202E}', '\n']).next().unwrap_or_default();
        if !part.is_empty() {
            shown.extend(part.chars().rev());
            // A blank line, so that nothing grows together.
            shown.push_str("\n\n");
            parts.push((shown.len(), start, start + part.len()));
        }
    }
    if parts.is_empty() {
        return Vec::new();
    }
    let whole = |hit: Hit| {
        let part = parts.get(parts.partition_point(|(end, ..)| *end <= hit.start));
        part.map(|(_, start, end)| Hit { start: *start, end: *end, how: How::Disguised, ..hit })
    };
    let mut hits: Vec<Hit> = check(&shown, identifiers).into_iter().filter_map(whole).collect();
    hits.dedup();
    hits
}

/// Finds what looks like an identifier although the case knows none like it: a second net.
#[must_use]
pub fn recognise(text: &str) -> Vec<Hit> {
    let text = Text::of(text);
    let mut hits: Vec<Hit> = pattern::find(&text)
        .into_iter()
        .filter_map(|(kind, found)| {
            let (start, end) = text.bytes(found.first, found.last)?;
            let value = text.raw.get(start..end)?.to_owned();
            Some(Hit { kind, value, start, end, how: found.how })
        })
        .collect();
    hits.sort_by_key(|hit| (hit.start, hit.end));
    hits
}
