//! How long things took: medians by Kaplan–Meier with open cases kept in, and shares at fixed
//! horizons, by Aalen–Johansen where a case may end without the event.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{definition::Definition, dimension::Dimension};
use crate::survival::{Group, estimate};

/// Days at which shares are told.
const HORIZONS_DAYS: [u32; 4] = [90, 183, 365, 730];

/// How long one case was watched, and what ended that: 0 nothing yet, 1 the event, 2 another end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Timed {
    /// Elapsed calendar days; pauses are never taken off.
    pub days: u32,
    /// What ended it.
    pub event: u32,
    /// Where it stands in each dimension.
    pub by: BTreeMap<Dimension, String>,
}

/// A duration that a share of cases has; `None` is "not reached".
pub type Duration = Option<f64>;

/// Quartiles, in days.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Spread {
    /// A quarter of the cases had it by then.
    pub first: Duration,
    /// Half.
    pub median: Duration,
    /// Three quarters.
    pub third: Duration,
}

/// The share that had the event by a fixed time.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Horizon {
    /// After how many days.
    pub days: u32,
    /// The share.
    pub share: f64,
    /// How many had it by then.
    pub reached: u64,
    /// How many were still watched then, without it.
    pub waiting: u64,
}

/// Times of one row.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Times {
    /// By what rows are told apart.
    pub dimension: Dimension,
    /// The row.
    pub row: String,
    /// How many cases.
    pub cases: u64,
    /// How many had the event.
    pub events: u64,
    /// Quartiles.
    pub spread: Spread,
    /// Shares at fixed horizons.
    pub horizons: Vec<Horizon>,
}

/// Days from one day to another; none if it is earlier.
#[must_use]
pub(super) fn days(from: Date, to: Date) -> Option<u32> {
    u32::try_from(from.duration_until(to).as_hours() / 24).ok()
}

/// The times of an indicator: of everybody, and of each State.
pub(super) fn times(definition: &Definition, timed: &[Timed]) -> Vec<Times> {
    if timed.is_empty() {
        return Vec::new();
    }
    let everybody = row(Dimension::All, "all", &timed.iter().collect::<Vec<_>>());
    let mut rows: Vec<Times> = everybody.into_iter().collect();
    for dimension in definition.dimensions.iter().copied() {
        let mut groups: BTreeMap<&str, Vec<&Timed>> = BTreeMap::new();
        for one in timed {
            if let Some(label) = one.by.get(&dimension) {
                groups.entry(label).or_default().push(one);
            }
        }
        rows.extend(groups.into_iter().filter_map(|(label, group)| row(dimension, label, &group)));
    }
    rows
}

fn row(dimension: Dimension, label: &str, timed: &[&Timed]) -> Option<Times> {
    let cases: Vec<(u32, u32)> = timed.iter().map(|one| (one.days, one.event)).collect();
    let group = estimate(label, &cases)?;
    let quartile = |percent: u8| {
        group.quartiles.iter().find(|one| one.percent == percent).and_then(|one| one.time)
    };
    let spread = Spread { first: quartile(25), median: quartile(50), third: quartile(75) };
    let by = |days: u32, event: u32| {
        cases.iter().filter(|(took, what)| *took <= days && *what == event).count() as u64
    };
    let horizons = HORIZONS_DAYS
        .into_iter()
        .map(|days| Horizon {
            days,
            share: share(&group, days),
            reached: by(days, 1),
            waiting: cases.iter().filter(|(took, _)| *took > days).count() as u64,
        })
        .collect();
    Some(Times {
        dimension,
        row: label.to_owned(),
        cases: cases.len() as u64,
        events: cases.iter().filter(|(_, event)| *event == 1).count() as u64,
        spread,
        horizons,
    })
}

/// The share with the event by then: by Aalen–Johansen where another end competes.
pub(super) fn share(group: &Group, days: u32) -> f64 {
    let until = f64::from(days);
    let competing = group.incidence.iter().find(|one| one.cause == 1);
    if let Some(incidence) = competing {
        let rows = incidence.rows.iter().take_while(|row| row.time <= until);
        return rows.last().map_or(0.0, |row| row.incidence);
    }
    if group.rows.iter().all(|row| row.n_event == 0) {
        return 0.0;
    }
    let rows = group.rows.iter().take_while(|row| row.time <= until);
    rows.last().map_or(0.0, |row| 1.0 - row.surv)
}
