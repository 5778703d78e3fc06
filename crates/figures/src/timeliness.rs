//! Counting what is owed: on-time rates over what fell due, stocks that balance, age bands that add
//! up, figures that changed.
//!
//! A missing date is missing: counted and shown, never taken as zero days. Open and overdue is not
//! on time; not yet due is not counted at all.

mod age;
mod restated;
mod stock;

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Serialize;

pub use crate::quarter::Quarter;
pub use age::{Age, AgeBand, AgeFault, Bands, YEARS_MAX};
pub use restated::{Change, Restatement, restated};
pub use stock::{Stock, StockFault, balance};

/// One duty: when it was first due, and when it was met.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Duty {
    /// The original due date, before any extension; `None` where it is missing.
    pub original_due: Option<Date>,
    /// The day on which it was met; `None` while it is open.
    pub met_on: Option<Date>,
}

/// How many duties that fell due were met by then.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct OnTime {
    /// Fell due: the denominator.
    pub fell_due: u64,
    /// Met by the original due date: the numerator.
    pub on_time: u64,
    /// Met, but later.
    pub late: u64,
    /// Open and overdue.
    pub overdue: u64,
}

impl OnTime {
    /// The share that was on time; `None` where nothing fell due.
    #[must_use]
    pub fn rate(&self) -> Option<f64> {
        #[expect(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
        let share = |count: u64| count as f64 / self.fell_due as f64;
        (self.fell_due > 0).then(|| share(self.on_time))
    }

    fn add(&mut self, due: Date, met_on: Option<Date>, as_of: Date) {
        self.fell_due += 1;
        // What was met after the as-of date was open then.
        match met_on.filter(|met_on| *met_on <= as_of) {
            Some(met_on) if met_on <= due => self.on_time += 1,
            Some(_) => self.late += 1,
            None => self.overdue += 1,
        }
    }
}

/// On-time figures, and what is not in them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Timeliness<K: Ord> {
    /// By cohort: by the period in which the duties fell due.
    pub cohorts: BTreeMap<K, OnTime>,
    /// Not yet due on the as-of date.
    pub not_yet_due: u64,
    /// Without a due date.
    pub undated: u64,
}

/// Counts duties by the cohort in which they fell due, as things stood at the end of `as_of`.
///
/// A duty may be met until the end of its due day, so one that was due on `as_of` has fallen due.
pub fn on_time<K: Ord>(
    duties: impl IntoIterator<Item = Duty>,
    as_of: Date,
    cohort: impl Fn(Date) -> K,
) -> Timeliness<K> {
    let mut timeliness = Timeliness { cohorts: BTreeMap::new(), not_yet_due: 0, undated: 0 };
    for duty in duties {
        match duty.original_due {
            None => timeliness.undated += 1,
            Some(due) if due > as_of => timeliness.not_yet_due += 1,
            Some(due) => {
                let figures: &mut OnTime = timeliness.cohorts.entry(cohort(due)).or_default();
                figures.add(due, duty.met_on, as_of);
            }
        }
    }
    timeliness
}
