//! How fast the engine is: a long case computed again, and a million open clocks with the next one
//! found. Prints one line of JSON; `xtask bench engine` runs it.
#![expect(
    dead_code,
    clippy::panic,
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a benchmark measures time, prints what it found, and shares the cases of the tests"
)]

#[path = "../tests/support/mod.rs"]
mod support;

use std::time::Instant;

use domain::{
    event::{Event, EventBody},
    report::ReportingOption,
};
use support::{Case, REPORTER, World, inbox, reference, reporter};
use workflow::{
    duty::{Ground, duties},
    history::History,
    watch::next_due,
};

/// Events of a long case.
const LONG_CASE_EVENTS: usize = 200;
const RUNS: usize = 200;
/// Clocks that are open at once.
const CLOCKS: usize = 1_000_000;

fn main() {
    let world = World::new();
    let long = long_case(&world);
    let mut micros: Vec<u128> = (0..RUNS).map(|_| recomputed(&long)).collect();
    micros.sort_unstable();
    let (cases, clocks, seconds) = million(&world);
    let found = serde_json::json!({
        "events": long.events.len(),
        "median_us": micros.get(RUNS / 2),
        "slowest_us": micros.last(),
        "cases": cases,
        "clocks": clocks,
        "seconds": seconds,
        "peak_mb": peak_mb(),
    });
    println!("{found}");
}

/// A case that went on for months: a State that was told, dates that passed, and many messages.
fn long_case(world: &World) -> Case<'_> {
    let mut case = Case::notified(world, "2026-03-06T10:00:00Z");
    case.wait_until("2026-09-30T10:00:00Z");
    let (inbox, message) = (inbox(REPORTER).inbox, reference());
    while case.events.len() < LONG_CASE_EVENTS {
        case.append(reporter(), EventBody::MessageReceived { inbox, message });
    }
    case
}

fn recomputed(case: &Case<'_>) -> u128 {
    let begun = Instant::now();
    let history = History::of(&case.events).unwrap();
    let owed = duties(&history, &case.ground(), case.now).unwrap();
    let elapsed = begun.elapsed().as_micros();
    assert!(!owed.is_empty());
    elapsed
}

/// Cases are folded and computed one by one, as a hub does that has nothing but their events; of each,
/// its open clocks are counted and its next date is kept.
fn million(world: &World) -> (usize, usize, f64) {
    let fresh = Case::received(world, "2026-03-05T10:00:00Z", ReportingOption::Unrestricted);
    let notified = Case::notified(world, "2026-03-06T10:00:00Z");
    let cases = [&fresh, &notified].map(|case| (case.events.clone(), case.ground(), case.now));
    let (mut count, mut clocks, mut next) = (0, 0, Vec::new());
    let begun = processor_seconds();
    for (events, ground, now) in cases.iter().cycle() {
        clocks += open_clocks(events, ground, *now, &mut next);
        count += 1;
        if clocks >= CLOCKS {
            break;
        }
    }
    let first = next.iter().min();
    let seconds = processor_seconds() - begun;
    assert!(first.is_some());
    (count, clocks, seconds)
}

fn open_clocks(
    events: &[Event],
    ground: &Ground<'_>,
    now: jiff::Timestamp,
    next: &mut Vec<jiff::Timestamp>,
) -> usize {
    let history = History::of(events).unwrap();
    let owed = duties(&history, ground, now).unwrap();
    next.extend(next_due(&owed).and_then(|duty| duty.dates.as_ref()).map(|due| due.shown.moment));
    owed.iter().filter(|duty| duty.is_open() && duty.dates.is_some()).count()
}

/// Processor time that this process has used: a machine that does other things too tells nothing by its
/// clock.
fn processor_seconds() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap();
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap().split_whitespace().collect();
    // The 14th and 15th fields of the line, in hundredths of a second.
    let ticks = |place: usize| fields.get(place).unwrap().parse::<f64>().unwrap();
    (ticks(11) + ticks(12)) / 100.0
}

/// The most memory that was resident, in megabytes.
fn peak_mb() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap();
    let kilobytes: u64 = line.split_whitespace().nth(1).unwrap().parse().unwrap();
    kilobytes / 1024
}
