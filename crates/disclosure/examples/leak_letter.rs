//! How long the leak check of a letter takes:
//! `cargo run --release -p disclosure --example leak_letter`.
//!
//! Letters of about 5,000 characters in many languages, against a case with thirty identifiers; then
//! the longest text that is looked through, against the most identifiers.

use std::time::Instant;

use disclosure::{
    facts::{Identifier, IdentifierKind},
    leak::{KNOWN_IDENTIFIERS_MAX, TEXT_BYTES_MAX, check},
};

const ROUNDS: u32 = 200;
const LETTER_CHARACTERS: usize = 5_000;
/// The longest text of a letter that the typesetter takes (sixty thousand characters).
const LONG_CHARACTERS: usize = 60_000;

#[expect(clippy::disallowed_methods, reason = "a measurement needs a real clock")]
#[expect(clippy::print_stdout, reason = "the figures are what it is for")]
fn main() {
    let sentences = include_str!("../tests/vectors/innocent_letters.txt");
    let sentences: Vec<&str> = sentences.lines().filter(|line| !line.starts_with('#')).collect();
    let text: String = sentences.join("\n").chars().take(LETTER_CHARACTERS).collect();
    let known = known(30);
    let start = Instant::now();
    for _ in 0..ROUNDS {
        std::hint::black_box(check(std::hint::black_box(&text), &known));
    }
    let one = start.elapsed() / ROUNDS;
    println!("a letter of {LETTER_CHARACTERS} characters, 30 identifiers: {one:?}");
    for (characters, identifiers) in
        [(LONG_CHARACTERS, 30), (LONG_CHARACTERS, 500), (usize::MAX, KNOWN_IDENTIFIERS_MAX)]
    {
        let mut long: String = sentences.join("\n").repeat(100).chars().take(characters).collect();
        while long.len() > TEXT_BYTES_MAX {
            long.pop();
        }
        let known = self::known(identifiers);
        let start = Instant::now();
        let hits = check(&long, &known).len();
        let spent = start.elapsed();
        println!("{} bytes, {identifiers} identifiers: {spent:?}, {hits} hits", long.len());
    }
}

/// Invented identifiers, every kind in turn.
fn known(count: usize) -> Vec<Identifier> {
    let value = |at: usize| match at % 6 {
        0 => (IdentifierKind::Name, format!("Ama{} Keita{}", letters(at), letters(at / 7))),
        1 => (IdentifierKind::Name, format!("خالد{} الهاشمي", letters(at))),
        2 => (IdentifierKind::Phone, format!("+2547{:08}", at * 7919)),
        3 => (IdentifierKind::Date, format!("2019-{:02}-{:02}", at % 12 + 1, at % 28 + 1)),
        4 => (IdentifierKind::Place, format!("Mala{}kal", letters(at))),
        _ => (IdentifierKind::Reference, format!("CASE-2026-{at:05}")),
    };
    (0..count)
        .map(|at| {
            let (kind, value) = value(at);
            Identifier { kind, value, aliases: Vec::new() }
        })
        .collect()
}

fn letters(mut number: usize) -> String {
    let mut letters = String::new();
    while number > 0 {
        letters.extend(char::from_digit(u32::try_from(number % 16).unwrap_or(0) + 10, 26));
        number /= 16;
    }
    letters
}
