//! Typesets the same kind of letter many times and prints the memory in use and the time taken:
//! `cargo run --release -p letters --example flat_memory -- 200`.

use std::{env, fs, time::Instant};

use disclosure::letter::{Letter, Typesetter};
use letters::LetterPress;

const SAMPLES: [&str; 3] = [
    include_str!("../samples/arabic.json"),
    include_str!("../samples/english.json"),
    include_str!("../samples/french.json"),
];

#[expect(clippy::disallowed_methods, reason = "a measurement needs a real clock")]
#[expect(clippy::print_stdout, reason = "the figures are what it is for")]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    let letters = env::args().nth(1).unwrap_or_else(|| "200".to_owned()).parse::<usize>()?;
    let samples: Vec<Letter> =
        SAMPLES.iter().map(|sample| serde_json::from_str(sample)).collect::<Result<_, _>>()?;

    let start = Instant::now();
    let press = LetterPress::new()?;
    println!("press: {:.1?}, {} of memory", start.elapsed(), memory()?);
    for (number, sample) in samples.iter().cycle().take(letters).enumerate() {
        let mut letter = sample.clone();
        letter.opening.push(format!("{number} of {letters}"));
        let start = Instant::now();
        press.typeset(&letter)?;
        if number < 3 || (number + 1).is_multiple_of(20) {
            println!("letter {}: {:.1?}, {} of memory", number + 1, start.elapsed(), memory()?);
        }
    }
    Ok(())
}

/// Resident memory, as Linux reports it.
fn memory() -> Result<String, std::io::Error> {
    let status = fs::read_to_string("/proc/self/status")?;
    let resident = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    Ok(resident.map_or_else(|| "an unknown amount".to_owned(), |size| size.trim().to_owned()))
}
