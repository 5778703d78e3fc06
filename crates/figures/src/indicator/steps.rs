//! How long each step takes and whether its date is kept: for oversight only, unprotected.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Serialize;

use super::{
    Span,
    measure::{Measured, promptness},
    time::{days, share},
};
use crate::{
    record::{Owed, Record},
    survival::estimate,
};

/// How much of a promise was kept.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Kept {
    /// By the original date.
    pub in_time: u64,
    /// All that fell due.
    pub due: u64,
}

/// One step of casework, as it went in every case that is counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Step {
    /// The milestone.
    pub milestone: String,
    /// Of those whose original date lies in the quarter.
    pub kept: Kept,
    /// Of those of the quarter before, as they stand at the same as-of date.
    pub kept_before: Kept,
    /// After how many days half were done, with what is open kept in; `None` is "not reached".
    pub median_days: Option<u32>,
    /// After how many days nine of ten were.
    pub ninth_tenth_days: Option<u32>,
    /// How many are open.
    pub open: u64,
    /// Days on which their clocks stood still, together.
    pub paused_days: u64,
}

/// Every step that was ever owed with a date, in the order of milestones.
#[must_use]
pub fn steps(records: &[Record], span: Span) -> Vec<Step> {
    let mut by_milestone: BTreeMap<&str, Vec<&Owed>> = BTreeMap::new();
    for record in records.iter().filter(|record| record.consented) {
        for owed in record.owed.iter().filter(|owed| owed.original_due.is_some()) {
            by_milestone.entry(&owed.milestone).or_default().push(owed);
        }
    }
    by_milestone.into_iter().map(|(milestone, owed)| step(milestone, &owed, span)).collect()
}

fn step(milestone: &str, owed: &[&Owed], span: Span) -> Step {
    let watched: Vec<(u32, u32)> = owed.iter().filter_map(|one| watched(one, span.as_of)).collect();
    let before = Span { quarter: span.quarter.before(), ..span };
    let paused = owed.iter().flat_map(|one| &one.paused).map(|(_, days)| u64::from(*days));
    Step {
        milestone: milestone.to_owned(),
        kept: kept(owed, span),
        kept_before: kept(owed, before),
        median_days: reached(&watched, 0.5),
        ninth_tenth_days: reached(&watched, 0.9),
        open: watched.iter().filter(|(_, event)| *event == 0).count() as u64,
        paused_days: paused.sum(),
    }
}

fn kept(owed: &[&Owed], span: Span) -> Kept {
    let mut kept = Kept::default();
    for one in owed {
        if let Some(column) = promptness(one, span, &mut Measured::default()) {
            kept.due += 1;
            kept.in_time += u64::from(column == "in-time");
        }
    }
    kept
}

/// For how many days one was watched, and what ended that: 0 nothing yet, 1 done, 2 it fell away.
fn watched(owed: &Owed, as_of: Date) -> Option<(u32, u32)> {
    let since = owed.since.filter(|since| *since <= as_of)?;
    let known = |day: Option<Date>| day.filter(|day| *day <= as_of);
    let (until, event) = match (known(owed.met_on), known(owed.waived_on)) {
        (Some(met), _) => (met, 1),
        (None, Some(waived)) => (waived, 2),
        (None, None) => (as_of, 0),
    };
    // What was met ahead of being owed took no time.
    Some((days(since, until).unwrap_or(0), event))
}

/// The first day by which a share was done.
fn reached(watched: &[(u32, u32)], wanted: f64) -> Option<u32> {
    let group = estimate("all", watched)?;
    let mut done: Vec<u32> =
        watched.iter().filter(|(_, event)| *event == 1).map(|(days, _)| *days).collect();
    done.sort_unstable();
    // Shares are sums of quotients: what is half may be a hair below it.
    done.into_iter().find(|days| share(&group, *days) >= wanted - 1e-9)
}
