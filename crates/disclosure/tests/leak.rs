//! The leak check against vectors: what it finds, what it must not find.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "what the tests share is part of the tests"
)]

use std::collections::BTreeMap;

use disclosure::{
    facts::{Identifier, IdentifierKind},
    leak::check,
};

struct Case {
    class: String,
    kind: IdentifierKind,
    known: String,
    text: String,
    leak: bool,
    hard: bool,
}

impl Case {
    fn identifier(&self) -> Identifier {
        Identifier { kind: self.kind, value: self.known.clone(), aliases: vec![] }
    }
}

fn cases() -> Vec<Case> {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vectors/leak_cases_dev.csv");
    let mut reader = csv::Reader::from_path(file).unwrap();
    reader
        .records()
        .map(|row| {
            let row = row.unwrap();
            Case {
                class: row[1].into(),
                kind: match &row[3] {
                    "person" => IdentifierKind::Name,
                    "phone" => IdentifierKind::Phone,
                    "date" => IdentifierKind::Date,
                    "place" | "coord" => IdentifierKind::Place,
                    "unit" => IdentifierKind::Unit,
                    "rank" => IdentifierKind::Rank,
                    "email" => IdentifierKind::Email,
                    "ref" => IdentifierKind::Reference,
                    other => panic!("{other}"),
                },
                known: row[4].into(),
                text: row[5].into(),
                leak: &row[7] == "1",
                hard: &row[8] == "1",
            }
        })
        .collect()
}

/// How many cases of a class there are, and how many were answered rightly.
#[derive(Debug, Default, Clone, Copy)]
struct Tally {
    right: usize,
    all: usize,
}

impl Tally {
    fn share(self) -> f64 {
        let (right, all) = (u32::try_from(self.right).unwrap(), u32::try_from(self.all).unwrap());
        f64::from(right) / f64::from(all.max(1))
    }
}

/// By class; `keep` says which cases count.
fn tallies(keep: impl Fn(&Case) -> bool) -> BTreeMap<String, Tally> {
    let mut tallies: BTreeMap<String, Tally> = BTreeMap::new();
    for case in cases().into_iter().filter(|case| keep(case)) {
        let found = !check(&case.text, &[case.identifier()]).is_empty();
        let tally = tallies.entry(case.class).or_default();
        tally.right += usize::from(found == case.leak);
        tally.all += 1;
    }
    assert!(!tallies.is_empty());
    tallies
}

fn total(tallies: &BTreeMap<String, Tally>) -> Tally {
    tallies.values().fold(Tally::default(), |sum, tally| Tally {
        right: sum.right + tally.right,
        all: sum.all + tally.all,
    })
}

#[test]
fn every_core_class_of_leaks_is_found() {
    for (class, tally) in tallies(|case| case.leak && !case.hard) {
        assert!(tally.share() >= 0.995, "{class}: {tally:?}");
    }
}

#[test]
fn most_hard_leaks_are_found() {
    let tallies = tallies(|case| case.leak && case.hard);
    assert!(total(&tallies).share() >= 0.8, "{tallies:#?}");
}

#[test]
fn texts_that_give_nothing_away_are_let_through() {
    let tallies = tallies(|case| !case.leak);
    assert!(total(&tallies).share() >= 0.99, "{tallies:#?}");
}
