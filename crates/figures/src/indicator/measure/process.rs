//! How the work itself stands: extensions, pauses, backlog, restatements, audits.

use super::{By, Measured, View, of_case, persons::stage};
use crate::{
    indicator::{Dimension, Span, time::days},
    record::Record,
};

fn with_reason(record: &Record, reason: Option<&str>) -> By {
    let mut by = of_case(record);
    by.insert(Dimension::Reason, reason.unwrap_or("none").to_owned());
    by
}

/// I13: clocks whose original date lies in the quarter.
pub(super) fn extensions(view: &View<'_>, seen: &mut Measured) {
    let quarter = view.span.quarter;
    for record in &view.records {
        for owed in &record.owed {
            if !owed.original_due.is_some_and(|due| quarter.holds(due)) {
                continue;
            }
            let days: u64 = owed.extended.iter().map(|(_, days)| u64::from(*days)).sum();
            seen.add("extension-days", days);
            let first = owed.extended.first().map(|(reason, _)| reason.as_str());
            let column = if first.is_some() { "extended" } else { "not-extended" };
            seen.see(column, with_reason(record, first));
        }
    }
}

/// I14: clocks that ran in the quarter.
pub(super) fn pauses(view: &View<'_>, seen: &mut Measured) {
    let quarter = view.span.quarter;
    let (first_day, last_day) = (quarter.first_day(), quarter.last_day());
    for record in &view.records {
        for owed in record.owed.iter().filter(|owed| owed.original_due.is_some()) {
            let began = owed.since.is_some_and(|since| since <= last_day);
            let over = owed.met_on.or(owed.waived_on).is_some_and(|on| on < first_day);
            if !began || over {
                continue;
            }
            let days: u64 = owed.paused.iter().map(|(_, days)| u64::from(*days)).sum();
            seen.add("pause-days", days);
            let longest = owed.paused.iter().max_by_key(|(_, days)| *days);
            let reason = longest.map(|(reason, _)| reason.as_str());
            let column = if days > 0 { "paused" } else { "not-paused" };
            seen.see(column, with_reason(record, reason.filter(|_| days > 0)));
        }
    }
}

/// I27: open at the end of the quarter, by age.
pub(super) fn backlog(view: &View<'_>, seen: &mut Measured) {
    let day = view.span.quarter.last_day();
    for record in view.records.iter().filter(|record| record.is_open_on(day)) {
        let column = match days(record.received_on, day).unwrap_or(0) {
            0..=90 => "open-90",
            91..=183 => "open-183",
            184..=365 => "open-365",
            _ => "open-longer",
        };
        let mut by = of_case(record);
        by.insert(Dimension::Stage, stage(record, day).to_owned());
        seen.see(column, by);
    }
}

/// I28.
pub(super) fn restatement(view: &View<'_>, seen: &mut Measured) {
    let outside = view.outside;
    for _ in 0..outside.restated {
        seen.see("changed", By::new());
    }
    for _ in outside.restated..outside.published {
        seen.see("unchanged", By::new());
    }
}

/// I29: of cases open at some time in the quarter.
pub(super) fn audited(view: &View<'_>, seen: &mut Measured) {
    let Span { quarter, .. } = view.span;
    let (first_day, last_day) = (quarter.first_day(), quarter.last_day());
    for record in &view.records {
        let began = record.received_on <= last_day;
        if began
            && (record.is_open_on(first_day)
                || record.is_open_on(last_day)
                || quarter.holds(record.received_on))
        {
            let column = if record.verified { "verified" } else { "not-verified" };
            seen.see(column, of_case(record));
        }
    }
}
