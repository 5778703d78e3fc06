//! What disclosure control costs: the table of 312 cells that the tests know, protected and
//! verified.

use anyhow::Context;
use figures::{
    Relation,
    protect::protect,
    tables::{Count, Tables},
    verify::verify,
};

use super::machine::{median_ms, percentile_ms, timed};

/// Rows, columns and layers: with their totals 13 × 4 × 6 = 312 cells.
const SIZES: [usize; 3] = [12, 3, 5];
const RUNS: usize = 20;

pub(crate) fn run() -> anyhow::Result<()> {
    let (mut protecting, mut verifying) = (Vec::new(), Vec::new());
    let (mut cells, mut small, mut hidden) = (0, 0, 0);
    for seed in 1..=RUNS as u64 {
        let tables = tables(seed);
        let mut made = Ok(None);
        protecting.push(timed(|| {
            made = protect(&tables, None).map(Some);
            Ok(())
        })?);
        let release = made?.context("nothing was protected")?;
        verifying.push(timed(|| {
            anyhow::ensure!(verify(&release, None).is_empty(), "seed {seed} does not verify");
            Ok(())
        })?);
        cells = tables.cells.len();
        small += tables.cells.iter().filter(|cell| (1..5).contains(&cell.value)).count();
        hidden += release.suppressed.len();
    }
    println!("| figure | value | beside |");
    println!("|---|---|---|");
    println!(
        "| {cells} cells protected (median, slowest) | {:.0}, {:.0} ms | {} small, {} hidden on average |",
        median_ms(&mut protecting),
        percentile_ms(&mut protecting, 100),
        small / RUNS,
        hidden / RUNS
    );
    println!(
        "| the same verified (median, slowest) | {:.2}, {:.2} ms | |",
        median_ms(&mut verifying),
        percentile_ms(&mut verifying, 100)
    );
    Ok(())
}

/// A table of counts, most of them small, the same for the same seed.
fn tables(seed: u64) -> Tables {
    let mut state = seed;
    let mut next = || {
        // Knuth's multiplier; the low bits are the poor ones.
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        // The smaller of two throws: counts of cases are mostly small.
        let (one, other) = ((state >> 33) % 24, (state >> 45) % 24);
        one.min(other)
    };
    let [rows, columns, layers] = SIZES;
    let name = |place: [usize; 3]| {
        let part = |size: usize, at: usize| {
            if at == size { "all".to_owned() } else { at.to_string() }
        };
        let [row, column, layer] = place;
        format!("{}|{}|{}", part(rows, row), part(columns, column), part(layers, layer))
    };
    let mut values = std::collections::BTreeMap::new();
    for row in 0..rows {
        for column in 0..columns {
            for layer in 0..layers {
                let value = next();
                // Every total that the cell is in.
                for place in totals([row, column, layer]) {
                    *values.entry(name(place)).or_insert(0) += value;
                }
            }
        }
    }
    Tables {
        threshold: 5,
        cells: values.into_iter().map(|(id, value)| Count { id, value }).collect(),
        relations: relations(name),
        dominance_percent: 80,
    }
}

/// A cell and every total that it is in.
fn totals(place: [usize; 3]) -> Vec<[usize; 3]> {
    let mut places = vec![place];
    for (axis, size) in SIZES.into_iter().enumerate() {
        let more: Vec<[usize; 3]> = places
            .iter()
            .map(|place| {
                let mut total = *place;
                if let Some(at) = total.get_mut(axis) {
                    *at = size;
                }
                total
            })
            .collect();
        places.extend(more);
    }
    places
}

/// Along each axis, every total is the sum of its parts.
fn relations(name: impl Fn([usize; 3]) -> String) -> Vec<Relation> {
    let [rows, columns, layers] = SIZES;
    let mut relations = Vec::new();
    for (axis, size) in SIZES.into_iter().enumerate() {
        for row in 0..=rows {
            for column in 0..=columns {
                for layer in 0..=layers {
                    let place = [row, column, layer];
                    if place.get(axis) != Some(&size) {
                        continue;
                    }
                    let part = |at: usize| {
                        let mut part = place;
                        if let Some(old) = part.get_mut(axis) {
                            *old = at;
                        }
                        name(part)
                    };
                    relations.push(Relation {
                        total: name(place),
                        parts: (0..size).map(part).collect(),
                        minus: Vec::new(),
                        guards: std::collections::BTreeSet::new(),
                    });
                }
            }
        }
    }
    relations
}
