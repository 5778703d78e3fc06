//! The dates of one duty: what each legal reading says, what people are shown, what never changes.
//!
//! Source: `rules/clock.md`, 2 (three dates), 4 (extensions), 9 (conservative anchor).

use domain::id::CalendarName;
use jiff::{Timestamp, tz::TimeZone};

use crate::{
    calendar::Calendar,
    counting::{Counting, Due, OutOfRange, Pause, Rule, due, end_of_day, last_day, start_of_day},
    framework::{DueRule, Trigger, WhoseCalendar},
    period::Period,
};

/// A grant of more time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Grant {
    /// How much more.
    pub period: Period,
    /// When it was granted; a grant after the date has passed keeps the breach.
    pub at: Timestamp,
}

/// What a date depends on besides its anchor.
#[derive(Debug, Clone, Copy)]
pub struct Circumstances<'a> {
    /// The calendar of the organisation that owes the duty.
    pub owner_calendar: &'a Calendar,
    /// The framework's policy calendar.
    pub policy_calendar: &'a Calendar,
    /// The zone in which the owner's days end.
    pub zone: &'a TimeZone,
    /// How last days are found.
    pub rule: Rule,
    /// Since when the case is graded urgent.
    pub urgent_since: Option<Timestamp>,
    /// Stopped days.
    pub pauses: &'a [Pause],
    /// Grants of more time, in the order in which they were given.
    pub grants: &'a [Grant],
}

/// A rule of a duty together with the moment from which it counts.
#[derive(Debug, Clone, Copy)]
pub struct Anchored<'a> {
    /// The rule.
    pub rule: &'a DueRule,
    /// The moment.
    pub at: Timestamp,
}

/// What one legal reading says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// The calendar on which it counts.
    pub calendar: CalendarName,
    /// What it counts from, where that is not the milestone's trigger.
    pub after: Option<Trigger>,
    /// Its period.
    pub period: Period,
    /// Its date.
    pub due: Due,
}

/// The dates of a duty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dates {
    /// Every legal reading (`legal_due`), in the order of the framework.
    pub readings: Vec<Reading>,
    /// The earliest reading (`shown_due`): what people are told.
    pub shown: Due,
    /// As first computed, without pauses, grants or re-grading (`original_due`): what every on-time
    /// figure uses.
    pub original: Due,
    /// From when the duty, if still open, is in breach. A grant after the date has passed moves the
    /// other dates and not this one.
    pub breached_from: Timestamp,
}

impl Dates {
    /// Whether the shown date is a moment, counted in hours, and not a day.
    #[must_use]
    pub fn is_in_hours(&self) -> bool {
        self.readings
            .iter()
            .any(|reading| reading.due == self.shown && reading.period.is_in_hours())
    }
}

/// The dates of a duty under all its readings; `None` where it has no clock.
///
/// # Errors
///
/// When a date lies beyond what can be counted.
pub fn dates(
    anchored: &[Anchored<'_>],
    circumstances: &Circumstances<'_>,
) -> Result<Option<Dates>, OutOfRange> {
    let mut readings = Vec::with_capacity(anchored.len());
    let mut breaches = Vec::with_capacity(anchored.len());
    for each in anchored {
        let (reading, breached_from) = read(each, circumstances)?;
        readings.push(reading);
        breaches.push(breached_from);
    }
    let shown = readings.iter().map(|reading| reading.due).min();
    let breached_from = breaches.into_iter().min();
    match (shown, breached_from, original(anchored, circumstances)?) {
        (Some(shown), Some(breached_from), Some(original)) => {
            Ok(Some(Dates { readings, shown, original, breached_from }))
        }
        _ => Ok(None),
    }
}

/// One reading with pauses and grants, and from when it is breached.
fn read(
    anchored: &Anchored<'_>,
    circumstances: &Circumstances<'_>,
) -> Result<(Reading, Timestamp), OutOfRange> {
    let counting = counting(anchored.rule.calendar, circumstances, circumstances.pauses);
    let (period, mut until) = graded(anchored, circumstances, counting)?;
    let mut missed: Option<Timestamp> = None;
    for grant in circumstances.grants {
        if grant.at >= until.moment {
            missed = missed.or(Some(until.moment));
        }
        until = extended(until, grant.period, counting)?;
    }
    let reading = Reading {
        calendar: counting.calendar.name().clone(),
        after: anchored.rule.after.clone(),
        period,
        due: until,
    };
    Ok((reading, missed.unwrap_or(until.moment)))
}

/// The earliest date as first computed. What counts from the trigger comes first; a later anchor is
/// the original only where there is no other.
fn original(
    anchored: &[Anchored<'_>],
    circumstances: &Circumstances<'_>,
) -> Result<Option<Due>, OutOfRange> {
    let from_trigger = anchored.iter().any(|each| each.rule.after.is_none());
    let mut earliest: Option<Due> = None;
    for each in anchored.iter().filter(|each| each.rule.after.is_none() == from_trigger) {
        let counting = counting(each.rule.calendar, circumstances, &[]);
        let urgent = circumstances.urgent_since.is_some_and(|since| since <= each.at);
        let period = if urgent { each.rule.urgent_period() } else { each.rule.period };
        let first = due(begun(each.rule, each.at, counting)?, period, counting)?;
        earliest = Some(earliest.map_or(first, |known| known.min(first)));
    }
    Ok(earliest)
}

/// The period that applies and its date. Re-grading to urgent shortens a running clock, but gives
/// the urgent period from the day of the re-grading, and never more than the standard one.
fn graded(
    anchored: &Anchored<'_>,
    circumstances: &Circumstances<'_>,
    counting: Counting<'_>,
) -> Result<(Period, Due), OutOfRange> {
    let rule = anchored.rule;
    let standard = due(begun(rule, anchored.at, counting)?, rule.period, counting)?;
    let Some(since) = circumstances.urgent_since else {
        return Ok((rule.period, standard));
    };
    let from = begun(rule, anchored.at, counting)?.max(since);
    let urgent = due(from, rule.urgent_period(), counting)?;
    if urgent < standard { Ok((rule.urgent_period(), urgent)) } else { Ok((rule.period, standard)) }
}

/// When the period of a rule begins: at its anchor, or some time after it. That time is not a
/// period of its own, so that Regulation 1182/71 does not move its end.
fn begun(rule: &DueRule, at: Timestamp, counting: Counting<'_>) -> Result<Timestamp, OutOfRange> {
    let plain = Counting { rule: Rule::Plain, ..counting };
    match rule.begins_after {
        None => Ok(at),
        Some(period) if period.is_in_hours() => Ok(due(at, period, plain)?.moment),
        Some(period) => start_of_day(due(at, period, plain)?.day, counting.zone),
    }
}

/// A grant runs on from the date that it moves.
fn extended(until: Due, period: Period, counting: Counting<'_>) -> Result<Due, OutOfRange> {
    if period.is_in_hours() {
        return due(until.moment, period, counting);
    }
    let day = last_day(until.day, period, counting.calendar, counting.rule, counting.pauses)?;
    Ok(Due { moment: end_of_day(day, counting.zone)?, day })
}

fn counting<'a>(
    whose: WhoseCalendar,
    circumstances: &Circumstances<'a>,
    pauses: &'a [Pause],
) -> Counting<'a> {
    let calendar = match whose {
        WhoseCalendar::Owner => circumstances.owner_calendar,
        WhoseCalendar::Policy => circumstances.policy_calendar,
    };
    Counting { calendar, zone: circumstances.zone, rule: circumstances.rule, pauses }
}
