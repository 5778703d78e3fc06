//! Typesets many letters, of one page and of three, and prints the memory in use and the
//! processor time taken, of all threads, which does not depend on what else the machine does:
//! `cargo run --release -p letters --example flat_memory -- 1000`.

use std::{
    collections::BTreeMap,
    env, fs,
    time::{Duration, Instant},
};

use disclosure::letter::{Letter, Row, Typesetter};
use letters::LetterPress;

const SAMPLES: [&str; 3] = [
    include_str!("../samples/arabic.json"),
    include_str!("../samples/english.json"),
    include_str!("../samples/french.json"),
];
/// No sample needs more rows of facts to be three pages long.
const ROWS_MAX: usize = 200;

#[expect(clippy::disallowed_methods, reason = "a measurement needs a real clock")]
#[expect(clippy::print_stdout, reason = "the figures are what it is for")]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    let letters = env::args().nth(1).unwrap_or_else(|| "200".to_owned()).parse::<usize>()?;
    let short: Vec<Letter> =
        SAMPLES.iter().map(|sample| serde_json::from_str(sample)).collect::<Result<_, _>>()?;
    let start = Instant::now();
    let press = LetterPress::new()?;
    let idle = memory("VmRSS")?;
    println!("press: {:.1?}, {} kB of memory idle", start.elapsed(), idle);
    // Every second letter is a long one.
    let mut samples = Vec::new();
    for letter in short {
        let long = of_three_pages(&press, &letter)?;
        samples.extend([letter, long]);
    }
    let mut times: BTreeMap<usize, Vec<Duration>> = BTreeMap::new();
    for (number, sample) in samples.iter().cycle().take(letters).enumerate() {
        let mut letter = sample.clone();
        letter.opening.push(format!("{number} of {letters}"));
        let before = processor_time()?;
        let pages = press.typeset(&letter)?.pages;
        let took = processor_time()?.saturating_sub(before);
        times.entry(pages).or_default().push(took);
        if number < 6 || (number + 1).is_multiple_of(100) {
            println!("letter {}: {pages} pages, {took:.1?}, {} kB", number + 1, memory("VmRSS")?);
        }
    }
    for (pages, times) in &mut times {
        println!("pages {pages}: {}", told(times));
    }
    let (after, most) = (memory("VmRSS")?, memory("VmHWM")?);
    println!(
        "more memory than idle: {} kB after, {} kB at most",
        after.saturating_sub(idle),
        most.saturating_sub(idle)
    );
    Ok(())
}

/// The letter with as many rows in its table of facts as make it three pages long.
fn of_three_pages(
    press: &LetterPress,
    letter: &Letter,
) -> Result<Letter, Box<dyn std::error::Error>> {
    for count in (20..ROWS_MAX).step_by(5) {
        let rows: Vec<Row> = letter.rows.iter().cycle().take(count).cloned().collect();
        let long = Letter { rows, ..letter.clone() };
        if press.typeset(&long)?.pages == 3 {
            return Ok(long);
        }
    }
    Err("no number of rows makes three pages".into())
}

/// The median, the 95th percentile and the slowest.
fn told(times: &mut [Duration]) -> String {
    times.sort_unstable();
    let at = |percent: usize| {
        times.get((times.len() * percent / 100).min(times.len().saturating_sub(1))).copied()
    };
    let [half, most, last] = [at(50), at(95), at(100)].map(Option::unwrap_or_default);
    format!("{half:.1?} (median), {most:.1?} (p95), {last:.1?} (slowest) of {}", times.len())
}

/// The processor time that the program has had, as Linux reports it.
fn processor_time() -> Result<Duration, std::io::Error> {
    let mut spent = 0;
    for thread in fs::read_dir("/proc/self/task")? {
        let said = fs::read_to_string(thread?.path().join("schedstat"))?;
        let first = said.split_whitespace().next();
        spent += first.and_then(|number| number.parse::<u64>().ok()).unwrap_or(0);
    }
    Ok(Duration::from_nanos(spent))
}

/// A figure of memory in kB, as Linux reports it; 0 elsewhere.
fn memory(name: &str) -> Result<u64, std::io::Error> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix(name));
    let number = line.and_then(|line| line.trim_start_matches(':').split_whitespace().next());
    Ok(number.and_then(|number| number.parse().ok()).unwrap_or(0))
}
