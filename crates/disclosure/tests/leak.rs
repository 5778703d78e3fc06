//! The leak check against vectors: what it finds, what it must not find.

use std::collections::BTreeMap;

use disclosure::{
    facts::{Identifier, IdentifierKind},
    leak::check,
};

struct Case {
    id: String,
    class: String,
    lang: String,
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

    /// Which half of the vectors it belongs to; rows about the same person, number or day are in
    /// the same one.
    fn half(&self) -> usize {
        let key = match self.kind {
            IdentifierKind::Name | IdentifierKind::Phone | IdentifierKind::Date => {
                self.known.clone()
            }
            _ => format!("{}{}", self.id, self.text),
        };
        let hash = key.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
        usize::from(hash >> 20 & 1 == 1)
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
                id: row[0].into(),
                class: row[1].into(),
                lang: row[2].into(),
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

#[test]
fn table() {
    let show: Option<usize> = std::env::var("HALF").ok().map(|half| half.parse().unwrap());
    let mut classes: BTreeMap<(bool, bool, String), [[usize; 2]; 2]> = BTreeMap::new();
    let mut totals: BTreeMap<(bool, bool), [[usize; 2]; 2]> = BTreeMap::new();
    for case in cases() {
        let hits = check(&case.text, &[case.identifier()]);
        let good = hits.is_empty() != case.leak;
        let half = case.half();
        for tally in [
            classes.entry((case.leak, case.hard, case.class.clone())).or_default(),
            totals.entry((case.leak, case.hard)).or_default(),
        ] {
            tally[half][0] += usize::from(good);
            tally[half][1] += 1;
        }
        if !good && show.is_none_or(|show| show == half) && (show.is_some() || !case.leak) {
            println!("{} {} {} | {} | {:?}", case.class, case.lang, case.known, case.text, hits.first().map(|h| (&case.text[h.start..h.end], h.how)));
        }
    }
    for ((leak, hard, class), t) in &classes {
        println!("{leak} {hard} {class:35} {:4}/{:4} {:4}/{:4}", t[0][0], t[0][1], t[1][0], t[1][1]);
    }
    for (key, t) in &totals {
        println!("{key:?} {:.2} {:.2}", 100.0 * t[0][0] as f64 / t[0][1] as f64, 100.0 * t[1][0] as f64 / t[1][1] as f64);
    }
}
