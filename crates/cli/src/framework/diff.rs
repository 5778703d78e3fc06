//! `redress framework diff`: what changed between two versions, and whether a clock that runs would
//! be shortened.

use std::process::ExitCode;

use clap::Args;
use workflow::{
    calendar::Calendars,
    framework::{Change, compare},
};

use super::read;
use crate::machine::say;

/// `redress framework diff`
///
/// Exits with 1 where adopting the newer version for a running case would shorten a clock.
#[derive(Debug, Args)]
pub(crate) struct DiffCommand {
    /// The older version: a framework file, or the name of a shipped one.
    older: String,
    /// The newer version.
    newer: String,
}

impl DiffCommand {
    pub(crate) fn run(&self) -> anyhow::Result<ExitCode> {
        let (older, newer) = (read(&self.older)?, read(&self.newer)?);
        let comparison = compare(&older, &newer, &Calendars::shipped())?;
        for change in &comparison.changes {
            say(line(change))?;
        }
        for shortened in &comparison.shortened {
            say(format!("SHORTENED {shortened}"))?;
        }
        let name = format!("{} {} to {} {}", older.name, older.version, newer.name, newer.version);
        let changes = comparison.changes.len();
        if !comparison.changes.is_empty() && older.version >= newer.version {
            say(format!("note: version {} is not above {}", newer.version, older.version))?;
        }
        if comparison.shortened.is_empty() {
            say(format!("{name}: {changes} changes, no running clock is shortened"))?;
            Ok(ExitCode::SUCCESS)
        } else {
            let shortened = comparison.shortened.len();
            say(format!("{name}: {changes} changes, {shortened} would shorten running clocks"))?;
            Ok(ExitCode::FAILURE)
        }
    }
}

fn line(change: &Change) -> String {
    let Change { place, key, before, after } = change;
    let flat = |text: &str| text.trim().replace('\n', "; ");
    let place = key.as_ref().map_or_else(|| place.clone(), |key| format!("{place}: {key}"));
    match (before, after) {
        (Some(before), Some(after)) => format!("{place}: {} -> {}", flat(before), flat(after)),
        (Some(before), None) => format!("{place}: removed: {}", flat(before)),
        (None, Some(after)) => format!("{place}: added: {}", flat(after)),
        (None, None) => place,
    }
}
