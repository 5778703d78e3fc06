//! Counting days: from an event to the last day of a period.
//!
//! The day of the event is day 0. Source: `rules/clock.md`, 1, 3 and 4; Regulation (EEC, Euratom)
//! No 1182/71, Article 3, where a framework names it.

mod sure;

use std::{fmt, str::FromStr};

use jiff::{SignedDuration, Span, Timestamp, civil::Date, tz::TimeZone};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use sure::{
    Skipped, Unsure, Why, skipped, skipped_between, sure_last_day, sure_working_days_between,
};

use crate::{calendar::Calendar, period::Period};

/// How the last day is found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Rule {
    /// The period's own last day, working or not.
    #[default]
    Plain,
    /// Regulation 1182/71: the last day is a working day (Article 3(4)), and two days or more hold
    /// two working days (Article 3(5)).
    #[serde(rename = "eu-1182-71")]
    Regulation1182,
}

impl Rule {
    const ALL: [Self; 2] = [Self::Plain, Self::Regulation1182];

    /// The rule as written in frameworks and on the command line.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Regulation1182 => "eu-1182-71",
        }
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// Text that is not a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a rule is plain or eu-1182-71")]
pub struct NotARule;

impl FromStr for Rule {
    type Err = NotARule;

    fn from_str(text: &str) -> Result<Self, NotARule> {
        Self::ALL.into_iter().find(|known| known.as_str() == text).ok_or(NotARule)
    }
}

/// Days that do not count: a day d is paused when `from` < d ≤ `to`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Pause {
    /// The day on which the pause was recorded; it still counts.
    pub from: Date,
    /// The last paused day.
    pub to: Date,
}

/// A period that has no last day in the years that can be counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the period ends beyond the dates that can be counted")]
pub struct OutOfRange;

/// No rule of this field runs for longer than this many days.
const DAYS_MAX: u32 = 200_000;

fn next(day: Date) -> Result<Date, OutOfRange> {
    day.tomorrow().map_err(|_| OutOfRange)
}

fn is_paused(day: Date, pauses: &[Pause]) -> bool {
    pauses.iter().any(|pause| pause.from < day && day <= pause.to)
}

/// The day on which `count` more days that satisfy `counts` have passed after `start`.
fn count_days(start: Date, count: u32, counts: impl Fn(Date) -> bool) -> Result<Date, OutOfRange> {
    let mut day = start;
    let mut left = count;
    for _ in 0..DAYS_MAX {
        if left == 0 {
            return Ok(day);
        }
        day = next(day)?;
        if counts(day) {
            left -= 1;
        }
    }
    Err(OutOfRange)
}

/// The last day of `period` after the event on `start`.
///
/// A period in hours ends at a moment and not with a day; its days here are whole days of 24 hours,
/// rounded up. Use `due_moment` for it.
///
/// # Errors
///
/// When the last day lies beyond what can be counted.
pub fn last_day(
    start: Date,
    period: Period,
    calendar: &Calendar,
    rule: Rule,
    pauses: &[Pause],
) -> Result<Date, OutOfRange> {
    let nominal = nominal_last_day(start, period, calendar, pauses)?;
    match rule {
        Rule::Plain => Ok(nominal),
        Rule::Regulation1182 if period.is_in_hours() => Ok(nominal),
        Rule::Regulation1182 => {
            let counts = |day: Date| calendar.works(day) && !is_paused(day, pauses);
            let mut last = nominal;
            // A clock that is stopped does not run out either. The day of the event itself, the
            // last day of an empty period, is never a stopped one.
            while last != start && !counts(last) || !calendar.works(last) {
                last = next(last)?;
            }
            if holds_two_working_days(period) {
                last = last.max(count_days(start, 2, counts)?);
            }
            Ok(last)
        }
    }
}

/// Article 3(5): two days or more; a week, a month and a year are more.
fn holds_two_working_days(period: Period) -> bool {
    match period {
        Period::Hours(_) => false,
        Period::Days(days) | Period::WorkingDays(days) => days >= 2,
        Period::Weeks(amount) | Period::Months(amount) | Period::Years(amount) => amount >= 1,
    }
}

fn nominal_last_day(
    start: Date,
    period: Period,
    calendar: &Calendar,
    pauses: &[Pause],
) -> Result<Date, OutOfRange> {
    let runs = |day: Date| !is_paused(day, pauses);
    match period {
        Period::Hours(hours) => count_days(start, hours.div_ceil(24), runs),
        Period::Days(days) => count_days(start, days, runs),
        Period::WorkingDays(days) => {
            count_days(start, days, |day| calendar.works(day) && runs(day))
        }
        Period::Weeks(weeks) => count_days(start, weeks.saturating_mul(7), runs),
        Period::Months(months) => after_months(start, Span::new().try_months(months), pauses),
        Period::Years(years) => after_months(start, Span::new().try_years(years), pauses),
    }
}

/// The same date some months on, clamped to the month's last day, and then as many running days
/// later as were paused on the way.
fn after_months(
    start: Date,
    span: Result<Span, jiff::Error>,
    pauses: &[Pause],
) -> Result<Date, OutOfRange> {
    let span = span.map_err(|_| OutOfRange)?;
    let date = start.checked_add(span).map_err(|_| OutOfRange)?;
    if pauses.is_empty() {
        return Ok(date);
    }
    let mut stopped = 0;
    let mut day = start;
    while day < date {
        day = next(day)?;
        if is_paused(day, pauses) {
            stopped += 1;
        }
    }
    count_days(date, stopped, |day| !is_paused(day, pauses))
}

/// Working days after `from`, up to and including `to`.
#[must_use]
pub fn working_days_between(from: Date, to: Date, calendar: &Calendar) -> u32 {
    let mut day = from;
    let mut worked = 0;
    while day < to {
        let Ok(following) = next(day) else { break };
        day = following;
        if calendar.works(day) {
            worked += 1;
        }
    }
    worked
}

/// The end of `day` in `zone`: the first moment of the day after.
///
/// # Errors
///
/// When there is no day after.
pub fn end_of_day(day: Date, zone: &TimeZone) -> Result<Timestamp, OutOfRange> {
    start_of_day(next(day)?, zone)
}

/// The first moment of `day` in `zone`.
///
/// # Errors
///
/// When the moment cannot be expressed.
pub fn start_of_day(day: Date, zone: &TimeZone) -> Result<Timestamp, OutOfRange> {
    day.to_zoned_datetime(zone.clone()).map(|start| start.timestamp()).map_err(|_| OutOfRange)
}

/// Where and how a period is counted.
#[derive(Debug, Clone, Copy)]
pub struct Counting<'a> {
    /// Whose working days.
    pub calendar: &'a Calendar,
    /// Where days end.
    pub zone: &'a TimeZone,
    /// How the last day is found.
    pub rule: Rule,
    /// Days that do not count.
    pub pauses: &'a [Pause],
}

/// A moment by which something is due, and the civil day that people are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Due {
    /// The first moment at which it is late.
    pub moment: Timestamp,
    /// The last day on which it is in time.
    pub day: Date,
}

/// When a period that began at `start` ends.
///
/// # Errors
///
/// When it ends beyond what can be counted.
pub fn due(start: Timestamp, period: Period, counting: Counting<'_>) -> Result<Due, OutOfRange> {
    let civil = start.to_zoned_datetime(counting.zone.clone()).date();
    if let Period::Hours(hours) = period {
        let moment = after_hours(start, hours, counting)?;
        let day = moment.to_zoned_datetime(counting.zone.clone()).date();
        return Ok(Due { moment, day });
    }
    let day = last_day(civil, period, counting.calendar, counting.rule, counting.pauses)?;
    Ok(Due { moment: end_of_day(day, counting.zone)?, day })
}

/// The moment at which `hours` have run since `start`, paused days left out.
fn after_hours(
    start: Timestamp,
    hours: u32,
    counting: Counting<'_>,
) -> Result<Timestamp, OutOfRange> {
    let mut now = match counting.rule {
        Rule::Plain => start,
        // Article 3(1): the hour in which the event occurs does not count, also when it occurs as
        // that hour begins.
        Rule::Regulation1182 => next_hour(start)?,
    };
    let mut left = SignedDuration::from_hours(i64::from(hours));
    for _ in 0..DAYS_MAX {
        if counting.pauses.is_empty() {
            break;
        }
        let day = now.to_zoned_datetime(counting.zone.clone()).date();
        let midnight = end_of_day(day, counting.zone)?;
        if !is_paused(day, counting.pauses) {
            let until_midnight = midnight.duration_since(now);
            if left <= until_midnight {
                break;
            }
            left -= until_midnight;
        }
        now = midnight;
    }
    now.checked_add(left).map_err(|_| OutOfRange)
}

fn next_hour(moment: Timestamp) -> Result<Timestamp, OutOfRange> {
    domain::source::hour_of(moment)
        .checked_add(SignedDuration::from_hours(1))
        .map_err(|_| OutOfRange)
}

/// The moment that lies `period` before or after a due date, for reminders and escalations.
///
/// Working days before a date are counted backwards on the same calendar.
///
/// # Errors
///
/// When it lies beyond what can be counted.
pub fn offset(
    due: Due,
    offset: crate::period::Offset,
    counting: Counting<'_>,
) -> Result<Timestamp, OutOfRange> {
    if let Period::Hours(hours) = offset.period {
        let hours = SignedDuration::from_hours(i64::from(hours));
        let moved = if offset.before {
            due.moment.checked_sub(hours)
        } else {
            due.moment.checked_add(hours)
        };
        return moved.map_err(|_| OutOfRange);
    }
    if offset.period.amount() == 0 {
        return Ok(due.moment);
    }
    if offset.before {
        return start_of_day(
            days_before(due.day, offset.period, counting.calendar)?,
            counting.zone,
        );
    }
    let day = last_day(due.day, offset.period, counting.calendar, Rule::Plain, &[])?;
    end_of_day(day, counting.zone)
}

fn days_before(day: Date, period: Period, calendar: &Calendar) -> Result<Date, OutOfRange> {
    let back = |span: Result<Span, jiff::Error>| {
        day.checked_sub(span.map_err(|_| OutOfRange)?).map_err(|_| OutOfRange)
    };
    match period {
        Period::Hours(hours) => back(Span::new().try_days(hours / 24)),
        Period::Days(days) => back(Span::new().try_days(days)),
        Period::Weeks(weeks) => back(Span::new().try_weeks(weeks)),
        Period::Months(months) => back(Span::new().try_months(months)),
        Period::Years(years) => back(Span::new().try_years(years)),
        Period::WorkingDays(days) => {
            let mut day = day;
            let mut left = days;
            for _ in 0..DAYS_MAX {
                if left == 0 {
                    return Ok(day);
                }
                day = day.yesterday().map_err(|_| OutOfRange)?;
                if calendar.works(day) {
                    left -= 1;
                }
            }
            Err(OutOfRange)
        }
    }
}
