//! What States and investigating bodies did with what they were told.

use jiff::{ToSpan, civil::Date};

use super::{Measured, View, of_case, promises::promptness};
use crate::{
    indicator::{
        Dimension, Span,
        time::{Timed, days},
    },
    record::{ClaimKind, ClaimStage, Perpetrator, Prosecution, Record, Sanction},
};

/// I08.
pub(super) fn answered(view: &View<'_>, seen: &mut Measured) {
    for record in &view.records {
        for owed in record.owed("M11") {
            if let Some(column) = promptness(owed, view.span, seen) {
                seen.see(column, of_case(record));
            }
        }
    }
}

/// I09: of everything that was ever due, what is still open at the as-of date, by how long.
pub(super) fn never_answered(view: &View<'_>, seen: &mut Measured) {
    let as_of = view.span.as_of;
    for record in &view.records {
        for owed in record.owed("M11") {
            let overdue = owed.original_due.and_then(|due| days(due, as_of));
            let Some(overdue) = overdue.filter(|_| owed.waived_on.is_none()) else { continue };
            let column = match overdue {
                _ if owed.met_on.is_some_and(|met| met <= as_of) => "answered",
                0..=30 => "overdue-30",
                31..=90 => "overdue-90",
                91..=365 => "overdue-365",
                _ => "overdue-longer",
            };
            seen.see(column, of_case(record));
        }
    }
}

/// I10: from notification, in elapsed calendar days; pauses are never taken off.
pub(super) fn time_to_answer(view: &View<'_>, seen: &mut Measured) {
    let as_of = view.span.as_of;
    for record in view.records.iter().filter(|record| record.state.is_some()) {
        let Some(from) = record.reached_on("M09", as_of) else { continue };
        let answer = record.reached_on("M11", as_of);
        let by = of_case(record);
        if let Some(days) = days(from, answer.unwrap_or(as_of)) {
            let event = u32::from(answer.is_some());
            seen.timed.push(Timed { days, event, by: by.clone() });
            seen.see(if answer.is_some() { "reached" } else { "open" }, by);
        }
    }
}

/// I11: by the original date, with what was met or may still be met by the extended one apart.
pub(super) fn investigated(view: &View<'_>, seen: &mut Measured) {
    let as_of = view.span.as_of;
    for record in &view.records {
        for owed in record.owed("M15") {
            let Some(column) = promptness(owed, view.span, seen) else { continue };
            let extended = owed.due.filter(|_| !owed.extended.is_empty());
            let met = owed.met_on.filter(|met| *met <= as_of);
            let within = extended.is_some_and(|due| met.unwrap_or(as_of) <= due);
            let column = if column != "in-time" && within { "in-extension" } else { column };
            seen.see(column, of_case(record));
        }
    }
}

/// I12: a case that is closed without an investigation has ended in another way.
pub(super) fn time_to_investigation(view: &View<'_>, seen: &mut Measured) {
    let as_of = view.span.as_of;
    for record in &view.records {
        let Some(from) = record.reached_on("M09", as_of) else { continue };
        let done = record.reached_on("M15", as_of);
        let is_over = |on: &Date| *on <= as_of && *on >= from;
        let closed = record.closed.iter().map(|(closed, _)| *closed).find(is_over);
        let (until, event, column) = match (done, closed) {
            (Some(done), _) => (done, 1, "reached"),
            (None, Some(closed)) => (closed, 2, "ended"),
            (None, None) => (as_of, 0, "open"),
        };
        if let Some(days) = days(from, until) {
            seen.timed.push(Timed { days, event, by: of_case(record) });
            seen.see(column, of_case(record));
        }
    }
}

/// How the findings of a case ended, if they were made.
fn finding(record: &Record, until: Date) -> Option<(Date, &'static str)> {
    let reached = record.reached("M18", until).last()?;
    let column = match reached.outcome.as_deref() {
        Some("substantiated") => "substantiated",
        Some("not-substantiated") => "not-substantiated",
        Some("unfounded") => "unfounded",
        _ => "closed-other",
    };
    Some((reached.on, column))
}

/// I15: findings of the quarter; beside them, those of all cases received in its year, the open
/// ones shown.
pub(super) fn findings(view: &View<'_>, seen: &mut Measured) {
    let Span { quarter, as_of } = view.span;
    for record in &view.records {
        let found = finding(record, as_of);
        if let Some((_, column)) = found.filter(|(on, _)| quarter.holds(*on)) {
            seen.see(column, of_case(record));
        }
        if record.received_on.year() == quarter.year && record.received_on <= as_of {
            seen.add(
                match found.map(|(_, column)| column) {
                    Some("substantiated") => "cohort-substantiated",
                    Some("not-substantiated") => "cohort-not-substantiated",
                    Some("unfounded") => "cohort-unfounded",
                    Some(_) => "cohort-closed-other",
                    None => "cohort-open",
                },
                1,
            );
        }
    }
}

/// I16: the date of the duty is ten working days after the finding; what is open was not done.
pub(super) fn forwarded(view: &View<'_>, seen: &mut Measured) {
    let Span { quarter, as_of } = view.span;
    for record in &view.records {
        for owed in record.owed("M19") {
            if owed.original_due.is_some_and(|due| quarter.holds(due)) && owed.waived_on.is_none() {
                let done = owed.met_on.is_some_and(|met| met <= as_of);
                seen.see(if done { "forwarded" } else { "not-forwarded" }, of_case(record));
            }
        }
    }
}

/// I17: everybody accused in what was substantiated, by the furthest step.
pub(super) fn accountability(view: &View<'_>, seen: &mut Measured) {
    let as_of = view.span.as_of;
    for record in &view.records {
        let found = finding(record, as_of).map(|(_, column)| column);
        if found != Some("substantiated") {
            continue;
        }
        for one in &record.particulars.perpetrators {
            let mut by = of_case(record);
            by.insert(Dimension::Category, one.category.as_str().to_owned());
            by.insert(Dimension::Rank, one.rank.as_str().to_owned());
            by.insert(Dimension::Sex, one.sex.as_str().to_owned());
            let furthest = furthest(record, one, as_of).as_str();
            seen.see(if one.criminal { furthest } else { "disciplinary-only" }, by);
        }
    }
}

/// The furthest step against a person: as recorded of them, or as the milestones of the case say.
fn furthest(record: &Record, one: &Perpetrator, until: Date) -> Prosecution {
    let ended = |milestone: &str, outcome: &str| {
        let mut reached = record.reached(milestone, until);
        reached.any(|reached| reached.outcome.as_deref() == Some(outcome))
    };
    let of_case = if ended("M22", "convicted") {
        Prosecution::Convicted
    } else if record.reached_on("M21", until).is_some() {
        Prosecution::Tried
    } else if ended("M20", "prosecute") {
        Prosecution::Charged
    } else {
        Prosecution::NotCharged
    };
    // With several accused nobody knows whom a step of the case is about.
    if record.particulars.perpetrators.len() == 1 {
        one.prosecution.max(of_case)
    } else {
        one.prosecution
    }
}

/// I18: of what was referred twelve months ago; open without a report is unknown.
pub(super) fn outcome_known(view: &View<'_>, seen: &mut Measured) {
    let Span { quarter, as_of } = view.span;
    for record in &view.records {
        let referred = record.reached_on("M09", as_of);
        let ripe = referred.map(|on| on.saturating_add(12.months()));
        if ripe.is_some_and(|ripe| quarter.holds(ripe)) {
            let known = record.reached_on("M24", as_of).is_some();
            seen.see(if known { "reported" } else { "unreported" }, of_case(record));
        }
    }
}

/// I19.
pub(super) fn sanctions(view: &View<'_>, seen: &mut Measured) {
    let Span { quarter, as_of } = view.span;
    for record in &view.records {
        if !record.reached_on("M22", as_of).is_some_and(|on| quarter.holds(on)) {
            continue;
        }
        for one in &record.particulars.perpetrators {
            match one.sanction.map(Sanction::as_str) {
                Some(column) => {
                    let mut by = of_case(record);
                    by.insert(Dimension::Sex, one.sex.as_str().to_owned());
                    seen.see(column, by);
                }
                None => seen.leave_out("unknown"),
            }
        }
    }
}

/// I24: of claims lodged twelve months ago, by the furthest step. Claims for compensation are
/// another unit, and told beside it.
pub(super) fn claims(view: &View<'_>, seen: &mut Measured) {
    let quarter = view.span.quarter;
    for record in &view.records {
        for claim in &record.particulars.claims {
            if !quarter.holds(claim.lodged_on.saturating_add(12.months())) {
                continue;
            }
            match claim.kind {
                ClaimKind::Paternity => seen.see(claim.stage.as_str(), of_case(record)),
                ClaimKind::Compensation => {
                    seen.add("compensation-claims", 1);
                    let paid = claim.stage == ClaimStage::FirstPayment;
                    seen.add("compensation-paid", u64::from(paid));
                }
            }
        }
    }
}
