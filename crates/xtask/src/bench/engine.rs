//! What the engine costs: a long case computed again, and a million open clocks.
//!
//! The engine's own example measures it, since its cases are those of its tests.

use std::process::Command;

use anyhow::Context;
use serde_json::Value;

/// Aims: a case of 200 events within 200 microseconds, a million clocks within two seconds and 1 GB.
const AIMS: [(&str, f64); 3] = [("median_us", 200.0), ("seconds", 2.0), ("peak_mb", 1024.0)];

pub(crate) fn run() -> anyhow::Result<()> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["run", "--release", "--quiet", "--package", "workflow", "--example", "engine"])
        .output()?;
    anyhow::ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let found: Value = serde_json::from_slice(&output.stdout)?;
    let number =
        |name: &str| found.get(name).and_then(Value::as_f64).context("a number is missing");
    println!("| figure | value | aim |");
    println!("|---|---|---|");
    println!(
        "| a case of {} events computed again (median, slowest) | {}, {} µs | ≤ 200 µs |",
        number("events")?,
        number("median_us")?,
        number("slowest_us")?
    );
    println!(
        "| {} open clocks of {} cases, computed and the next found | {:.2} s | ≤ 2 s |",
        number("clocks")?,
        number("cases")?,
        number("seconds")?
    );
    println!("| memory for that, at most | {} MB | ≤ 1024 MB |", number("peak_mb")?);
    for (name, aim) in AIMS {
        let value = number(name)?;
        anyhow::ensure!(value <= aim, "{name} is {value} and should be {aim} at most");
    }
    Ok(())
}
