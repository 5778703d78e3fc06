//! The answer to one question, as text and as JSON.

use std::fmt::Write;

use anyhow::Context;
use jiff::{SignedDuration, Timestamp, civil::Date, tz::TimeZone};
use serde::Serialize;
use workflow::{
    calendar::Calendar,
    counting::{
        Counting, Rule, Skipped, Why, due, skipped, skipped_between, sure_last_day,
        sure_working_days_between,
    },
    period::Period,
};

use super::{
    Shelf,
    asked::{Asked, Wanted, Wrong},
};

/// What a calendar says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Answer {
    calendar: String,
    from: String,
    #[serde(flatten)]
    said: Said,
    /// Elapsed days of the calendar, always told beside counted ones (`rules/clock.md`, 8).
    calendar_days: i32,
    skipped: Vec<Left>,
    warnings: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
enum Said {
    Due { period: Period, rule: Rule, due: String },
    Between { to: String, elapsed: u32 },
}

/// A day that was left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Left {
    day: Date,
    why: &'static str,
    /// The holiday's name, where the calendar has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    /// Whether the holiday's date is an estimate.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    estimated: bool,
}

impl Answer {
    /// Answers a question.
    pub(super) fn to(asked: &Asked, shelf: &mut Shelf) -> anyhow::Result<Self> {
        let calendar = shelf
            .calendar(&asked.calendar)
            .map_err(|error| Wrong { column: "calendar", reason: format!("{error:#}") })?;
        match &asked.wanted {
            Wanted::Due { period, rule, zone } => {
                let zone = match zone {
                    None => asked.from.zone(),
                    Some(name) => TimeZone::get(name).map_err(|_| Wrong {
                        column: "time-zone",
                        reason: format!("there is no time zone {name:?}"),
                    })?,
                };
                Self::due(asked, calendar, *period, *rule, &zone)
            }
            Wanted::Between { to } => Self::between(
                asked,
                calendar,
                to.day(&to.zone()),
                asked.from.day(&asked.from.zone()),
            ),
        }
    }

    /// What the column of answers holds.
    pub(super) fn cell(&self) -> String {
        match &self.said {
            Said::Due { due, .. } => due.clone(),
            Said::Between { elapsed, .. } => elapsed.to_string(),
        }
    }

    fn due(
        asked: &Asked,
        calendar: &Calendar,
        period: Period,
        rule: Rule,
        zone: &TimeZone,
    ) -> anyhow::Result<Self> {
        let from = asked.from.day(zone);
        let (text, last, used) = if period.is_in_hours() {
            let counting = Counting { calendar, zone, rule, pauses: &asked.pauses };
            let ended = due(asked.from.moment(zone)?, period, counting)?;
            // A period that ends at midnight has used up the day before and none of the next.
            let before = ended.moment.checked_sub(SignedDuration::from_nanos(1))?;
            let used = before.to_zoned_datetime(zone.clone()).date();
            (moment_text(ended.moment, zone), ended.day, used)
        } else {
            let last = sure_last_day(from, period, calendar, rule, &asked.pauses)?;
            (last.to_string(), last, last)
        };
        let left = skipped(from, used, period, calendar, rule, &asked.pauses)?;
        let said = Said::Due { period, rule, due: text };
        Self::of(asked, calendar, from, last, said, &left)
    }

    fn between(asked: &Asked, calendar: &Calendar, to: Date, from: Date) -> anyhow::Result<Self> {
        if to < from {
            let reason = format!("{to} lies before {from}, from which it is counted");
            return Err(Wrong { column: "to", reason }.into());
        }
        let elapsed = sure_working_days_between(from, to, calendar, &asked.pauses)?;
        let left = skipped_between(from, to, calendar, &asked.pauses);
        let said = Said::Between { to: to.to_string(), elapsed };
        Self::of(asked, calendar, from, to, said, &left)
    }

    fn of(
        asked: &Asked,
        calendar: &Calendar,
        from: Date,
        last: Date,
        said: Said,
        left: &[Skipped],
    ) -> anyhow::Result<Self> {
        let days = from.until(last).context("the days cannot be counted")?.get_days();
        let skipped: Vec<Left> = left.iter().map(|skipped| Left::of(*skipped, calendar)).collect();
        let warnings = skipped
            .iter()
            .filter(|left| left.estimated)
            .map(|left| {
                let name = left.name.as_deref().unwrap_or("the holiday");
                format!("the date of {name} ({}) is an estimate", left.day)
            })
            .collect();
        let from = match asked.from {
            super::Start::Day(day) => day.to_string(),
            super::Start::Moment(moment, offset) => moment_text(moment, &TimeZone::fixed(offset)),
        };
        let calendar = calendar.name().to_string();
        Ok(Self { calendar, from, said, calendar_days: days, skipped, warnings })
    }

    /// The answer for people.
    pub(super) fn to_text(&self) -> String {
        let mut text = String::new();
        let mut line = |label: &str, value: &dyn std::fmt::Display| {
            // Writing to a string does not fail.
            let _written = writeln!(text, "{label}: {value}");
        };
        match &self.said {
            Said::Due { due, .. } => line("due", due),
            Said::Between { elapsed, .. } => line("elapsed", elapsed),
        }
        line("calendar days", &self.calendar_days);
        for left in &self.skipped {
            line("skipped", left);
        }
        for warning in &self.warnings {
            line("warning", warning);
        }
        text
    }
}

impl Left {
    fn of(skipped: Skipped, calendar: &Calendar) -> Self {
        let day = skipped.day;
        let holiday = calendar.holiday(day).filter(|_| skipped.why == Why::Holiday);
        let why = match skipped.why {
            Why::Weekend => "weekend",
            Why::Holiday => "holiday",
            Why::Paused => "paused",
        };
        Self {
            day,
            why,
            name: holiday.map(|holiday| holiday.name.clone()).filter(|name| !name.is_empty()),
            estimated: holiday.is_some_and(|holiday| holiday.estimated),
        }
    }
}

impl std::fmt::Display for Left {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { day, why, .. } = self;
        write!(formatter, "{day} {} {why}", day.strftime("%a"))?;
        if let Some(name) = &self.name {
            write!(formatter, ", {name}")?;
        }
        if self.estimated { formatter.write_str(" (estimate)") } else { Ok(()) }
    }
}

/// A moment in the zone in which it was asked.
fn moment_text(moment: Timestamp, zone: &TimeZone) -> String {
    let offset = zone.to_offset(moment);
    if offset.is_zero() {
        moment.to_string()
    } else {
        moment.display_with_offset(offset).to_string()
    }
}
