//! The leak check against disguises that were written for it, and against innocent letters.
#![expect(clippy::unwrap_used, clippy::panic, reason = "what the tests share is part of the tests")]

use disclosure::{
    facts::{Identifier, IdentifierKind},
    leak::check,
};

/// Sentences around a disguise, so that it stands at the edges and in the middle of a text.
const AROUND: [(&str, &str); 4] = [
    ("We write about ", ", as agreed."),
    ("Le dossier concernant ", " a été transmis au parquet."),
    ("أُحيل الملف المتعلق ب ", " إلى النيابة العامة."),
    ("Subject\n\n", "\n\nWith respect"),
];

/// Most false alarms, in a thousand pairs of an identifier and a sentence. The sentences are full
/// of words that are names elsewhere.
const FALSE_ALARMS_MAX: usize = 2;

fn kind(name: &str) -> IdentifierKind {
    match name {
        "name" => IdentifierKind::Name,
        "phone" => IdentifierKind::Phone,
        "date" => IdentifierKind::Date,
        "place" => IdentifierKind::Place,
        "unit" => IdentifierKind::Unit,
        "rank" => IdentifierKind::Rank,
        "email" => IdentifierKind::Email,
        "reference" => IdentifierKind::Reference,
        other => panic!("{other}"),
    }
}

/// The text with its `\n` and `\u{…}` read.
fn read(line: &str) -> String {
    let mut text = String::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('\\') {
        text.push_str(before);
        rest = if let Some(after) = after.strip_prefix('n') {
            text.push('\n');
            after
        } else {
            let (code, after) = after.strip_prefix("u{").unwrap().split_once('}').unwrap();
            text.push(char::from_u32(u32::from_str_radix(code, 16).unwrap()).unwrap());
            after
        };
    }
    text + rest
}

fn disguises() -> Vec<(Identifier, Vec<String>)> {
    let file = include_str!("vectors/disguises.txt");
    let paragraphs = file.split("\n\n").skip(1);
    paragraphs
        .map(|paragraph| {
            let mut lines = paragraph.lines().filter(|line| !line.is_empty());
            let (name, value) = lines.next().unwrap().split_once(": ").unwrap();
            let identifier =
                Identifier { kind: kind(name), value: value.to_owned(), aliases: Vec::new() };
            (identifier, lines.map(read).collect())
        })
        .collect()
}

#[test]
fn every_disguise_is_found_where_it_stands() {
    let mut missed = Vec::new();
    for (identifier, disguises) in disguises() {
        for disguise in disguises.iter().chain([&identifier.value]) {
            for (before, after) in AROUND {
                let text = format!("{before}{disguise}{after}");
                let inside = before.len()..text.len() - after.len();
                let hits = check(&text, std::slice::from_ref(&identifier));
                let found = hits.iter().any(|hit| {
                    hit.start < inside.end
                        && inside.start < hit.end
                        && text.get(hit.start..hit.end).is_some()
                });
                if !found {
                    missed.push(format!("{}: {text:?} {hits:?}", identifier.value));
                }
            }
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

#[test]
fn innocent_letters_are_let_through() {
    let known: Vec<Identifier> =
        disguises().into_iter().map(|(identifier, _)| identifier).collect();
    let letters = include_str!("vectors/innocent_letters.txt");
    for sentence in letters.lines().filter(|line| !line.starts_with('#')) {
        assert_eq!(check(sentence, &known), vec![], "{sentence}");
    }
}

#[test]
fn common_names_raise_few_alarms_in_innocent_letters() {
    let file = include_str!("vectors/leak_cases_dev.csv");
    let mut names: Vec<String> = csv::Reader::from_reader(file.as_bytes())
        .records()
        .map(|row| row.unwrap())
        .filter(|row| row.get(3) == Some("person"))
        .map(|row| row.get(4).unwrap().to_owned())
        .collect();
    names.sort();
    names.dedup();
    let known: Vec<Identifier> = names
        .into_iter()
        .map(|value| Identifier { kind: IdentifierKind::Name, value, aliases: Vec::new() })
        .collect();
    let sentences: Vec<&str> = include_str!("vectors/innocent_letters.txt")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .collect();
    let alarms: Vec<String> = sentences
        .iter()
        .flat_map(|sentence| check(sentence, &known))
        .map(|hit| format!("{} {:?}", hit.value, hit.how))
        .collect();
    let pairs = known.len() * sentences.len();
    assert!(alarms.len() * 1000 <= pairs * FALSE_ALARMS_MAX, "{pairs}: {alarms:#?}");
}

#[test]
fn more_identifiers_never_find_less() {
    let all: Vec<Identifier> = disguises().into_iter().map(|(identifier, _)| identifier).collect();
    for (identifier, disguises) in disguises() {
        let text = disguises.join(". Then: ");
        let alone = check(&text, std::slice::from_ref(&identifier));
        let among = check(&text, &all);
        assert!(alone.iter().all(|hit| among.contains(hit)), "{}", identifier.value);
    }
}
