//! A text made ready once, and the search for each kind of identifier in it.

use std::{cell::OnceCell, cmp::Reverse};

use memchr::memmem;

use super::{
    Found, Hit, How,
    coordinates::{Point, find_point, points_in},
    date::{Dated, dates_in, find_date},
    disguise::{Disguised, disguised},
    email::find_email,
    heard::HeardWords,
    name::Name,
    number::{DigitRun, digit_runs, find_phone, find_reference},
    place::{find_row, other_names},
    rank::{Ranked, find_rank, is_ordinary_word, ranks_in},
    spaced::{Row, rows},
    spoken::spoken_runs,
    text::{Text, is_unspaced},
    unit::{Key, Unit, find_named_unit, find_unit, keys_of, units_in},
    whole::Pattern,
};
use crate::facts::{Identifier, IdentifierKind};

/// A text in every view that a search needs; each view is made when one first needs it.
#[derive(Debug)]
pub(super) struct Search<'a> {
    text: &'a Text<'a>,
    heard: OnceCell<HeardWords>,
    disguised: OnceCell<Vec<Disguised>>,
    rows: OnceCell<Vec<Row>>,
    runs: OnceCell<Vec<DigitRun>>,
    dates: OnceCell<Vec<Dated>>,
    units: OnceCell<Vec<Unit>>,
    keys: OnceCell<Vec<Option<Key<'a>>>>,
    ranks: OnceCell<Vec<Ranked>>,
    points: OnceCell<Vec<Point>>,
}

impl<'a> Search<'a> {
    /// A search in a text.
    pub(super) fn of(text: &'a Text<'a>) -> Self {
        Self {
            text,
            heard: OnceCell::new(),
            disguised: OnceCell::new(),
            rows: OnceCell::new(),
            runs: OnceCell::new(),
            dates: OnceCell::new(),
            units: OnceCell::new(),
            keys: OnceCell::new(),
            ranks: OnceCell::new(),
            points: OnceCell::new(),
        }
    }

    fn heard(&self) -> &HeardWords {
        self.heard.get_or_init(|| HeardWords::of(self.text))
    }

    fn rows(&self) -> &[Row] {
        self.rows.get_or_init(|| rows(self.text))
    }

    /// Runs of digits, those in words last.
    fn runs(&self) -> &[DigitRun] {
        self.runs.get_or_init(|| {
            let mut runs = digit_runs(self.text);
            runs.extend(spoken_runs(self.text));
            runs
        })
    }

    /// Every place where the text gives an identifier away, the same place once.
    pub(super) fn hits(&self, identifier: &Identifier) -> Vec<Hit> {
        let mut spans: Vec<(usize, usize, How)> = Vec::new();
        for value in std::iter::once(&identifier.value).chain(&identifier.aliases) {
            let found = self.find(identifier.kind, value);
            spans.extend(found.into_iter().filter_map(|found| {
                let (start, end) = self.text.bytes(found.first, found.last)?;
                Some((start, end, found.how))
            }));
            // "General" and "major" are ordinary words as well: `rank` looks at their neighbours.
            if identifier.kind != IdentifierKind::Rank || !is_ordinary_word(value) {
                spans.extend(verbatim(self.text.raw, value));
            }
        }
        widest(spans)
            .into_iter()
            .map(|(start, end, how)| Hit {
                kind: identifier.kind,
                value: identifier.value.clone(),
                start,
                end,
                how,
            })
            .collect()
    }

    fn find(&self, kind: IdentifierKind, value: &str) -> Vec<Found> {
        match kind {
            IdentifierKind::Name => self.name(value),
            IdentifierKind::Phone => {
                // What someone can be reached by is not always a number.
                let mut found = find_phone(self.runs(), value);
                if value.contains('@') {
                    found.extend(find_email(self.text, value));
                }
                found
            }
            IdentifierKind::Date => {
                find_date(self.dates.get_or_init(|| dates_in(self.text)), value)
            }
            IdentifierKind::Place => {
                let mut found = find_point(self.points.get_or_init(|| points_in(self.text)), value);
                found.extend(self.row(value));
                found.extend(other_names(value).iter().flat_map(|name| self.row(name)));
                found
            }
            IdentifierKind::Unit => {
                let mut found = find_unit(self.units.get_or_init(|| units_in(self.text)), value);
                let keys = self.keys.get_or_init(|| keys_of(self.text));
                found.extend(find_named_unit(self.text, keys, value));
                found.extend(self.row(value));
                found
            }
            IdentifierKind::Rank => {
                let mut found = find_rank(self.ranks.get_or_init(|| ranks_in(self.text)), value);
                if !is_ordinary_word(value) {
                    found.extend(self.row(value));
                }
                found
            }
            IdentifierKind::Email => find_email(self.text, value),
            IdentifierKind::Reference => find_reference(self.text, self.runs(), value),
        }
    }

    fn name(&self, value: &str) -> Vec<Found> {
        let name = Name::of(value);
        let mut found = name.find(self.text);
        found.extend(name.find_disguised(self.disguised.get_or_init(|| disguised(self.text))));
        found.extend(name.find_spaced(self.rows()));
        found.extend(name.find_heard(self.heard()));
        found
    }

    /// A value of one word or several that leak only together.
    fn row(&self, value: &str) -> Vec<Found> {
        let known = Text::of(value);
        if known.run.iter().any(char::is_ascii_digit) {
            let letters: String = known.run.iter().collect();
            return Pattern::in_any_case(&letters, How::Rearranged).find(self.text);
        }
        let name = Name::of(value);
        let mut found = name.find_whole(self.text);
        found.extend(find_row(self.text, self.heard(), &name));
        found.extend(name.find_spaced(self.rows()));
        found
    }
}

/// Every place where a value stands in the text as it is known, between the edges of words.
fn verbatim<'a>(text: &'a str, value: &'a str) -> impl Iterator<Item = (usize, usize, How)> {
    let value = value.trim();
    let is_edge = |inside: Option<char>, outside: Option<char>| {
        let letters = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
        !letters(inside) || !letters(outside) || inside.is_some_and(is_unspaced)
    };
    let matches = memmem::find_iter(text.as_bytes(), value).filter(move |_| !value.is_empty());
    matches.filter_map(move |start| {
        let end = start + value.len();
        let before = text.get(..start)?.chars().next_back();
        let after = text.get(end..)?.chars().next();
        let edges =
            is_edge(value.chars().next(), before) && is_edge(value.chars().next_back(), after);
        edges.then_some((start, end, How::Exact))
    })
}

/// The spans that lie in no other span.
fn widest(mut spans: Vec<(usize, usize, How)>) -> Vec<(usize, usize, How)> {
    spans.sort_by_key(|(start, end, how)| (*start, Reverse(*end), *how));
    let mut reached = 0;
    spans.retain(|(_, end, _)| {
        let new = *end > reached;
        reached = reached.max(*end);
        new
    });
    spans
}
