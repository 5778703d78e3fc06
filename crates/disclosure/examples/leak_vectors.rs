//! Runs the leak check over a table of cases and prints, for each class, how many were answered
//! rightly, and how long a check took:
//! `cargo run --release -p disclosure --example leak_vectors -- CASES.csv [wrong]`.
//!
//! The columns are those of `tests/vectors/leak_cases_dev.csv`; with `wrong`, the cases that were
//! answered wrongly are printed as well.

use std::{collections::BTreeMap, env, error::Error, time::Instant};

use disclosure::{
    facts::{Identifier, IdentifierKind},
    leak::check,
};

#[expect(clippy::disallowed_methods, reason = "a measurement needs a real clock")]
#[expect(clippy::print_stdout, reason = "the figures are what it is for")]
fn main() -> Result<(), Box<dyn Error>> {
    let path = env::args_os().nth(1).ok_or("usage: leak_vectors CASES.csv [wrong]")?;
    let wrong = env::args().nth(2).is_some();
    let mut tallies: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    let (mut checks, mut spent) = (0_u32, std::time::Duration::ZERO);
    for row in csv::Reader::from_path(path)?.records() {
        let row = row?;
        let field = |at: usize| row.get(at).ok_or("a column is missing");
        let identifier = Identifier {
            kind: kind(field(3)?).ok_or("an unknown kind")?,
            value: field(4)?.to_owned(),
            aliases: Vec::new(),
        };
        let start = Instant::now();
        let hits = check(field(5)?, std::slice::from_ref(&identifier));
        spent += start.elapsed();
        checks += 1;
        let right = hits.is_empty() == (field(7)? == "0");
        let class = format!("{} {} hard={}", field(1)?, field(3)?, field(8)?);
        let tally = tallies.entry(class).or_default();
        *tally = (tally.0 + usize::from(right), tally.1 + 1);
        if wrong && !right {
            println!("{} | {} | {} | {hits:?}", field(1)?, field(4)?, field(5)?);
        }
    }
    for (class, (right, all)) in &tallies {
        println!("{right:>6} of {all:>6}  {class}");
    }
    println!("{:?} a check", spent.checked_div(checks).unwrap_or_default());
    Ok(())
}

fn kind(name: &str) -> Option<IdentifierKind> {
    Some(match name {
        "person" => IdentifierKind::Name,
        "phone" => IdentifierKind::Phone,
        "date" => IdentifierKind::Date,
        "place" | "coord" => IdentifierKind::Place,
        "unit" => IdentifierKind::Unit,
        "rank" => IdentifierKind::Rank,
        "email" => IdentifierKind::Email,
        "ref" => IdentifierKind::Reference,
        _ => return None,
    })
}
