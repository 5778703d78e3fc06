//! How long protecting and verifying take, as multiples of one linear programme of the same table,
//! measured in the same run: a number that means the same on every machine.
//!
//! `cargo run --release -p figures --example ratios`
#![expect(clippy::print_stdout, reason = "an example prints")]
#![expect(clippy::disallowed_methods, reason = "an example measures time")]
#![expect(clippy::cast_precision_loss, reason = "counts of a table are small")]

use std::{
    collections::{BTreeMap, BTreeSet},
    time::{Duration, Instant},
};

use figures::{
    Relation,
    protect::{ProtectFault, protect},
    release::Release,
    tables::{Count, Tables},
    verify::verify,
};
use microlp::{ComparisonOp, LinearExpr, OptimizationDirection, Problem};

/// A table of three dimensions with all its margins.
fn cube(sizes: [u64; 3], seed: u64) -> Tables {
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    let mut below = move |end: u64| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 16) % end
    };
    let name = |place: [Option<u64>; 3]| {
        place
            .map(|number| number.map_or_else(|| "Total".to_owned(), |number| number.to_string()))
            .join("|")
    };
    let [height, width, depth] = sizes;
    let mut values: BTreeMap<String, u64> = BTreeMap::new();
    for number in 0..height * width * depth {
        let count = match below(10) {
            0..3 => 0,
            3..9 => 1 + below(7),
            _ => 8 + below(40),
        };
        let place = [number / (width * depth), number / depth % width, number % depth];
        for margins in 0..8_u8 {
            let mut cell = place.map(Some);
            for (axis, number) in cell.iter_mut().enumerate() {
                if margins >> axis & 1 == 1 {
                    *number = None;
                }
            }
            *values.entry(name(cell)).or_default() += count;
        }
    }
    let mut relations = BTreeSet::new();
    for (axis, size) in sizes.into_iter().enumerate() {
        for cell in values.keys() {
            let places: Vec<&str> = cell.split('|').collect();
            if places.get(axis).copied() != Some("Total") {
                continue;
            }
            let part = |number: u64| {
                let mut part: Vec<String> = places.iter().map(ToString::to_string).collect();
                if let Some(place) = part.get_mut(axis) {
                    *place = number.to_string();
                }
                part.join("|")
            };
            let parts = (0..size).map(part).collect();
            let (total, minus, guards) = (cell.clone(), Vec::new(), BTreeSet::new());
            relations.insert(Relation { total, parts, minus, guards });
        }
    }
    let cells = values.into_iter().map(|(id, value)| Count { id, value }).collect();
    let relations = relations.into_iter().collect();
    Tables { threshold: 5, cells, relations, dominance_percent: 80 }
}

/// One linear programme: the cheapest other table in which the first small cell is 0.
fn one_programme(tables: &Tables) -> Option<f64> {
    let mut problem = Problem::new(OptimizationDirection::Minimize);
    let small = tables.cells.iter().find(|cell| (1..tables.threshold).contains(&cell.value))?;
    let mut moves = BTreeMap::new();
    for cell in &tables.cells {
        let value = cell.value as f64;
        let (least, most) = if cell.id == small.id { (value, value) } else { (0.0, value) };
        let up = problem.add_var(1.0, (0.0, f64::INFINITY));
        let down = problem.add_var(1.0, (least, most));
        moves.insert(cell.id.as_str(), (up, down));
    }
    for relation in &tables.relations {
        let mut left = LinearExpr::empty();
        let parts = relation.parts.iter().map(|part| (part, 1.0));
        for (cell, sign) in parts.chain([(&relation.total, -1.0)]) {
            let (up, down) = moves.get(cell.as_str())?;
            left.add(*up, sign);
            left.add(*down, -sign);
        }
        problem.add_constraint(left, ComparisonOp::Eq, 0.0);
    }
    Some(problem.solve().ok()?.into_solution().ok()?.objective())
}

/// The middle of several runs.
fn time<T>(runs: usize, mut work: impl FnMut() -> T) -> Duration {
    let mut times: Vec<Duration> = (0..runs)
        .map(|_| {
            let start = Instant::now();
            let _done = std::hint::black_box(work());
            start.elapsed()
        })
        .collect();
    times.sort();
    times.get(runs / 2).copied().unwrap_or_default()
}

fn measure(sizes: [u64; 3]) -> Result<(), ProtectFault> {
    let tables = cube(sizes, 1325);
    let small = tables.cells.iter().filter(|cell| (1..5).contains(&cell.value)).count();
    let programme = time(21, || one_programme(&tables));
    let release = protect(&tables, None)?;
    let protecting = time(3, || protect(&tables, None));
    let verifying = time(21, || verify(&release, None));
    let printed = serde_json::to_string(&release).unwrap_or_default();
    let reading = time(5, || Release::parse(&printed));
    let [height, width, depth] = sizes;
    println!(
        "{height}x{width}x{depth}: {} cells, {small} small, {} hidden, {} KiB printed, {} faults",
        tables.cells.len(),
        release.suppressed.len(),
        printed.len() / 1024,
        verify(&release, None).len(),
    );
    for (what, took) in [
        ("one programme", programme),
        ("protect", protecting),
        ("verify", verifying),
        ("read the release", reading),
    ] {
        let ratio = took.as_secs_f64() / programme.as_secs_f64();
        println!("  {what:<17} {:>10.3} ms  {ratio:>9.3} programmes", took.as_secs_f64() * 1e3);
    }
    Ok(())
}

fn main() -> Result<(), ProtectFault> {
    [[6, 3, 4], [12, 3, 5], [20, 3, 8]].into_iter().try_for_each(measure)
}
