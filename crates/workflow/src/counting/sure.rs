//! Answers that do not guess, and why days were left out of them.
//!
//! The engine goes on with weekends alone where a calendar knows no holidays of a year, because a
//! clock has to run. Who asks for a date is told instead that it cannot be known.

use domain::id::CalendarName;
use jiff::civil::Date;

use super::{
    OutOfRange, Pause, Rule, holds_two_working_days, is_paused, last_day, next, nominal_last_day,
    working_days_between,
};
use crate::{
    calendar::{Calendar, DayKind},
    period::Period,
};

/// Why there is no answer that is sure.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unsure {
    /// The answer depends on holidays that the calendar does not have.
    #[error(
        "calendar {calendar} has no holidays for {year}, and the answer depends on them \
         (it has {known})"
    )]
    Year {
        /// The calendar.
        calendar: CalendarName,
        /// The first year that is missing.
        year: i16,
        /// The years it has.
        known: String,
    },
    /// The answer lies beyond what can be counted.
    #[error(transparent)]
    OutOfRange(#[from] OutOfRange),
}

/// Why a day did not count, or a period could not end on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// Weekend, by the calendar's week.
    Weekend,
    /// A public holiday; [`Calendar::holiday`] tells which.
    Holiday,
    /// The clock was stopped.
    Paused,
}

/// A day that was left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Skipped {
    /// The day.
    pub day: Date,
    /// Why.
    pub why: Why,
}

/// [`last_day`], unless it depends on holidays of years that the calendar does not have.
///
/// # Errors
///
/// When it does, or when it lies beyond what can be counted.
pub fn sure_last_day(
    start: Date,
    period: Period,
    calendar: &Calendar,
    rule: Rule,
    pauses: &[Pause],
) -> Result<Date, Unsure> {
    let last = last_day(start, period, calendar, rule, pauses)?;
    let Some(year) = unknown_year(start, last, calendar) else {
        return Ok(last);
    };
    // Whatever the missing holidays are, the answer lies between all days worked and none.
    let closed = calendar.closed_when_unknown();
    match last_day(start, period, &closed, rule, pauses) {
        Ok(latest) if latest == last => Ok(last),
        _ => Err(missing(calendar, year)),
    }
}

/// [`working_days_between`], unless it depends on holidays of years that the calendar does not
/// have.
///
/// # Errors
///
/// When it does.
pub fn sure_working_days_between(
    from: Date,
    to: Date,
    calendar: &Calendar,
    pauses: &[Pause],
) -> Result<u32, Unsure> {
    match unknown_year(from, to, calendar) {
        Some(year) => Err(missing(calendar, year)),
        None if pauses.is_empty() => Ok(working_days_between(from, to, calendar)),
        None => {
            let mut worked = 0;
            for day in days(from, to) {
                worked += u32::from(calendar.works(day) && !is_paused(day, pauses));
            }
            Ok(worked)
        }
    }
}

/// The days after `from`, up to and including `to`.
fn days(from: Date, to: Date) -> impl Iterator<Item = Date> {
    std::iter::successors(next(from).ok(), |day| next(*day).ok()).take_while(move |day| *day <= to)
}

fn unknown_year(from: Date, to: Date, calendar: &Calendar) -> Option<i16> {
    days(from, to).find(|day| !calendar.knows(*day)).map(Date::year)
}

fn missing(calendar: &Calendar, year: i16) -> Unsure {
    let known: Vec<String> = calendar.years().iter().map(ToString::to_string).collect();
    Unsure::Year { calendar: calendar.name().clone(), year, known: known.join(" ") }
}

/// The days after `start` and up to `last` that did not count, and why: for working days the
/// weekends, holidays and stopped days; for other periods the stopped days, and under Regulation
/// 1182/71 those on which the period could not end.
///
/// # Errors
///
/// When the period ends beyond what can be counted.
pub fn skipped(
    start: Date,
    last: Date,
    period: Period,
    calendar: &Calendar,
    rule: Rule,
    pauses: &[Pause],
) -> Result<Vec<Skipped>, OutOfRange> {
    // From which day on a day that is not worked does not count.
    let closed_from = match (period, rule) {
        (Period::WorkingDays(_), _) => Some(start),
        (Period::Hours(_), _) | (_, Rule::Plain) => None,
        (_, Rule::Regulation1182) => {
            let nominal = nominal_last_day(start, period, calendar, pauses)?;
            let moved = nominal < last;
            // Two working days are looked for from the start of a short period.
            let short = moved
                && holds_two_working_days(period)
                && worked(start, last, calendar, pauses) <= 2;
            if short { Some(start) } else { Some(nominal).filter(|_| moved) }
        }
    };
    let why = |day: Date| {
        let closed = closed_from.is_some_and(|from| from <= day);
        match calendar.kind(day) {
            DayKind::Weekend if closed => Some(Why::Weekend),
            DayKind::Holiday if closed => Some(Why::Holiday),
            _ => is_paused(day, pauses).then_some(Why::Paused),
        }
    };
    Ok(days(start, last).filter_map(|day| Some(Skipped { day, why: why(day)? })).collect())
}

fn worked(start: Date, last: Date, calendar: &Calendar, pauses: &[Pause]) -> usize {
    days(start, last).filter(|day| calendar.works(*day) && !is_paused(*day, pauses)).count()
}

/// Days of working time after `from`, up to and including `to`, that were left out.
#[must_use]
pub fn skipped_between(
    from: Date,
    to: Date,
    calendar: &Calendar,
    pauses: &[Pause],
) -> Vec<Skipped> {
    let why = |day: Date| match calendar.kind(day) {
        DayKind::Weekend => Some(Why::Weekend),
        DayKind::Holiday => Some(Why::Holiday),
        DayKind::Working => is_paused(day, pauses).then_some(Why::Paused),
    };
    days(from, to).filter_map(|day| Some(Skipped { day, why: why(day)? })).collect()
}
