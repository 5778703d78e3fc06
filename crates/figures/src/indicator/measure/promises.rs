//! Promises to persons: what was owed to those who were harmed, who reported, who wait.

use jiff::ToSpan;

use super::{By, Measured, View, of_case, of_person};
use crate::{
    indicator::{
        Span,
        time::{Timed, days},
    },
    record::{Owed, Record},
};

/// How a duty that fell due in the quarter stands: met by its original date, met later, or open and
/// overdue. `None` where it is not of the quarter or fell away before its date.
pub(in crate::indicator) fn promptness(
    owed: &Owed,
    span: Span,
    seen: &mut Measured,
) -> Option<&'static str> {
    let Some(due) = owed.original_due else {
        seen.leave_out("undated");
        return None;
    };
    if due > span.as_of {
        seen.leave_out("not-due");
        return None;
    }
    if !span.quarter.holds(due) {
        return None;
    }
    if owed.waived_on.is_some_and(|waived| waived <= due) {
        seen.leave_out("waived");
        return None;
    }
    // What was met after the as-of date was open then.
    Some(match owed.met_on.filter(|met| *met <= span.as_of) {
        Some(met) if met <= due => "in-time",
        Some(_) => "late",
        None if owed.waived_on.is_some_and(|waived| waived <= span.as_of) => "late",
        None => "overdue",
    })
}

/// Counts the duties of a milestone, each for as many things as the case has.
fn promised(
    view: &View<'_>,
    seen: &mut Measured,
    milestone: &str,
    things: impl Fn(&Record) -> Vec<By>,
) {
    for record in &view.records {
        for owed in record.owed(milestone) {
            if let Some(column) = promptness(owed, view.span, seen) {
                for by in things(record) {
                    seen.see(column, by);
                }
            }
        }
    }
}

fn victims(record: &Record) -> Vec<By> {
    let victims = record.particulars.victims.iter();
    victims.map(|victim| of_person(record, victim.person)).collect()
}

fn case(record: &Record) -> Vec<By> {
    vec![of_case(record)]
}

/// I05.
pub(super) fn acknowledged(view: &View<'_>, seen: &mut Measured) {
    promised(view, seen, "M02", case);
}

/// I06.
pub(super) fn assistance_offered(view: &View<'_>, seen: &mut Measured) {
    promised(view, seen, "M05", victims);
}

/// I07: of offers accepted thirty days ago, those that were taken up; what is open was not.
pub(super) fn assistance_taken_up(view: &View<'_>, seen: &mut Measured) {
    let Span { quarter, as_of } = view.span;
    for record in &view.records {
        let mut accepted = record
            .reached("M05", as_of)
            .filter(|reached| reached.outcome.as_deref() == Some("accepted"));
        let Some(ripe) = accepted.next().map(|one| one.on.saturating_add(30.days())) else {
            continue;
        };
        if !quarter.holds(ripe) {
            continue;
        }
        let done = record.reached_on("M06", as_of).is_some();
        for victim in &record.particulars.victims {
            let mut by = of_person(record, victim.person);
            let service = victim.service.as_str().to_owned();
            by.insert(crate::indicator::Dimension::Service, service);
            seen.see(if done { "taken-up" } else { "not-taken-up" }, by);
        }
    }
}

/// I20: each month in which an update was owed.
pub(super) fn updates(view: &View<'_>, seen: &mut Measured) {
    promised(view, seen, "M17", case);
    // Whoever wants no updates is counted, beside the table.
    if let Some(waived) = seen.left_out.remove("waived") {
        seen.left_out.insert("opted-out", waived);
    }
}

/// I21: of cases open for ninety days, the longest time without an update; one that still lasts is
/// censored.
pub(super) fn silence(view: &View<'_>, seen: &mut Measured) {
    let as_of = view.span.as_of;
    for record in &view.records {
        let age = days(record.received_on, as_of);
        if age.is_none_or(|age| age < 90) || !record.is_open_on(as_of) {
            continue;
        }
        let updates = record.reached("M17", as_of).map(|reached| reached.on);
        let mut heard: Vec<_> = std::iter::once(record.received_on).chain(updates).collect();
        heard.sort_unstable();
        let gaps = heard.windows(2).filter_map(|pair| match pair {
            [from, to] => days(*from, *to),
            _ => None,
        });
        let longest = gaps.max().unwrap_or(0);
        let running = heard.last().and_then(|last| days(*last, as_of)).unwrap_or(0);
        let by = of_case(record);
        let (days, event) = if running >= longest { (running, 0) } else { (longest, 1) };
        seen.timed.push(Timed { days, event, by: by.clone() });
        seen.see(if event == 1 { "longest" } else { "running" }, by);
    }
}

/// I22.
pub(super) fn told_of_outcome(view: &View<'_>, seen: &mut Measured) {
    promised(view, seen, "M25", victims);
}

/// I23.
pub(super) fn family_told(view: &View<'_>, seen: &mut Measured) {
    promised(view, seen, "M26", case);
}
