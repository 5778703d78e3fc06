//! `redress framework due`: the dates of one milestone from one moment, by the same functions that
//! hub, desk and auditor use.

use std::{process::ExitCode, str::FromStr};

use anyhow::{Context, anyhow, bail};
use clap::Args;
use domain::id::{DutyName, MilestoneId};
use jiff::{Timestamp, tz::TimeZone};
use serde::Serialize;
use workflow::{
    calendar::{Calendar, Calendars},
    clock::{Anchored, Circumstances, Dates, Grant, Reading, dates},
    counting::Pause,
    framework::{DueRule, Extension, Framework, Label, Milestone},
    period::Period,
};

use super::read;
use crate::{
    calendar::{Shelf, Start, pause},
    machine::say,
};

/// `redress framework due`
#[derive(Debug, Args)]
pub(crate) struct DueCommand {
    /// A framework file, or the name of a shipped one.
    #[arg(long)]
    framework: String,
    /// The milestone.
    #[arg(long)]
    milestone: MilestoneId,
    /// Which of the milestone's duties, where it has several.
    #[arg(long)]
    duty: Option<DutyName>,
    /// The day or moment from which it counts.
    #[arg(long, value_name = "RFC3339-or-date")]
    from: Start,
    /// Counts the periods of an urgent case.
    #[arg(long)]
    urgent: bool,
    /// The calendar of whoever owes it: a shipped one by name, or a file.
    #[arg(long, value_name = "NAME|FILE")]
    calendar: Option<String>,
    /// The time zone in which its days end.
    #[arg(long, default_value = "UTC")]
    time_zone: String,
    /// Stopped days: a day d is stopped when FROM < d ≤ TO. May be given several times.
    #[arg(long, value_name = "FROM/TO", value_parser = pause)]
    pause: Vec<Pause>,
    /// More time, and when it was granted. May be given several times.
    #[arg(long, value_name = "PERIOD@DATE", value_parser = Granted::from_str)]
    extension: Vec<Granted>,
    /// Prints one JSON object.
    #[arg(long)]
    json: bool,
}

/// A grant as typed.
#[derive(Debug, Clone, Copy)]
struct Granted {
    period: Period,
    on: Start,
}

impl FromStr for Granted {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = "an extension is a period and a date, such as P3M@2026-07-01";
        let (period, on) = text.split_once('@').ok_or(wrong)?;
        Ok(Self { period: period.parse().map_err(|_| wrong.to_owned())?, on: on.parse()? })
    }
}

#[derive(Serialize)]
struct PrintedReading {
    calendar: String,
    period: Period,
    #[serde(skip_serializing_if = "Option::is_none")]
    after: Option<String>,
    due: String,
}

#[derive(Serialize)]
struct Printed {
    framework: String,
    milestone: String,
    duty: String,
    /// The date of the first legal reading; all are in `legal_readings`.
    legal_due: Option<String>,
    shown_due: Option<String>,
    original_due: Option<String>,
    breached_if_open_at: Option<String>,
    legal_readings: Vec<PrintedReading>,
    number_label: Label,
    sources: Vec<String>,
    /// What was asked for and the rules do not allow, so that it was not counted.
    not_counted: Vec<String>,
    warnings: Vec<String>,
}

/// What the rules allow of what was asked for.
struct Allowed {
    pauses: Vec<Pause>,
    grants: Vec<Grant>,
    not_counted: Vec<String>,
}

impl DueCommand {
    pub(crate) fn run(self) -> anyhow::Result<ExitCode> {
        let framework = read(&self.framework)?;
        let milestone = framework.milestone(&self.milestone).ok_or_else(|| {
            let known: Vec<&str> =
                framework.milestones.iter().map(|known| known.id.as_str()).collect();
            anyhow!("{} is not a milestone of it; there are {}", self.milestone, known.join(" "))
        })?;
        let zone = TimeZone::get(&self.time_zone)
            .with_context(|| format!("there is no time zone {:?}", self.time_zone))?;
        let calendars = Calendars::shipped();
        let calendar = self.calendar(&calendars, &framework)?;
        let allowed = self.allowed(milestone, &zone)?;
        let rules = self.rules(milestone)?;
        let from = self.from.moment(&zone)?;
        let anchored: Vec<Anchored<'_>> =
            rules.iter().map(|rule| Anchored { rule, at: from }).collect();
        let circumstances = Circumstances {
            owner_calendar: &calendar,
            policy_calendar: &calendar,
            zone: &zone,
            rule: framework.counting,
            urgent_since: self.urgent.then_some(from),
            pauses: &allowed.pauses,
            grants: &allowed.grants,
        };
        let dates = dates(&anchored, &circumstances)?;
        let duty = rules.first().map_or("main", |rule| rule.duty.as_str());
        let warnings = warnings(&calendar, from, &zone, dates.as_ref());
        let printed = Printed {
            framework: format!("{} {}", framework.name, framework.version),
            milestone: milestone.id.to_string(),
            duty: duty.to_owned(),
            legal_due: dates.as_ref().and_then(|dates| dates.readings.first()).map(reading_due),
            shown_due: dates.as_ref().and_then(shown_due),
            original_due: dates.as_ref().map(|dates| original_due(dates, self.urgent, &rules)),
            breached_if_open_at: dates.as_ref().map(|dates| dates.breached_from.to_string()),
            legal_readings: dates.iter().flat_map(|dates| &dates.readings).map(printed).collect(),
            number_label: milestone.number_label,
            sources: sources(&framework, milestone),
            not_counted: allowed.not_counted,
            warnings,
        };
        self.print(&printed)?;
        Ok(ExitCode::SUCCESS)
    }

    /// The calendar named, or the framework's own.
    fn calendar(&self, calendars: &Calendars, framework: &Framework) -> anyhow::Result<Calendar> {
        let Some(named) = &self.calendar else {
            let policy = calendars.get(&framework.policy_calendar);
            return policy
                .cloned()
                .with_context(|| format!("there is no calendar {}", framework.policy_calendar));
        };
        Ok(Shelf::default().calendar(named)?.clone())
    }

    /// The rules of one duty that count from the milestone's trigger; of a duty that has only
    /// later anchors, those.
    fn rules(&self, milestone: &Milestone) -> anyhow::Result<Vec<DueRule>> {
        let duty = match (&self.duty, milestone.due.first()) {
            (Some(duty), _) => duty,
            (None, Some(first)) => &first.duty,
            (None, None) => return Ok(Vec::new()),
        };
        let of_duty: Vec<&DueRule> =
            milestone.due.iter().filter(|rule| rule.duty == *duty).collect();
        if of_duty.is_empty() {
            bail!("{} has no duty {duty}", milestone.id);
        }
        let direct: Vec<DueRule> = of_duty
            .iter()
            .filter(|rule| rule.after.is_none())
            .map(|rule| (*rule).clone())
            .collect();
        let mut rules =
            if direct.is_empty() { of_duty.into_iter().cloned().collect() } else { direct };
        // With a calendar named, two readings that differ only in whose calendar are one.
        rules.dedup_by(|one, other| {
            self.calendar.is_some() && one.period == other.period && one.urgent == other.urgent
        });
        Ok(rules)
    }

    fn allowed(&self, milestone: &Milestone, zone: &TimeZone) -> anyhow::Result<Allowed> {
        let mut not_counted = Vec::new();
        let mut pauses = self.pause.clone();
        if milestone.pauses.is_empty() && !pauses.is_empty() {
            not_counted.push(format!("{} allows no pause", milestone.id));
            pauses.clear();
        }
        let mut grants = Vec::new();
        for granted in &self.extension {
            match refusal(milestone, granted, grants.len()) {
                Some(why) => not_counted.push(why),
                None => {
                    grants.push(Grant { period: granted.period, at: granted.on.moment(zone)? });
                }
            }
        }
        Ok(Allowed { pauses, grants, not_counted })
    }

    fn print(&self, printed: &Printed) -> anyhow::Result<()> {
        if self.json {
            return say(serde_json::to_string_pretty(printed)?);
        }
        let none = || "none (tracked without a clock)".to_owned();
        let line = |value: &Option<String>| value.clone().unwrap_or_else(none);
        say(format!("legal_due: {}", line(&printed.legal_due)))?;
        say(format!("shown_due: {}", line(&printed.shown_due)))?;
        say(format!("original_due: {}", line(&printed.original_due)))?;
        say(format!("breached_if_open_at: {}", line(&printed.breached_if_open_at)))?;
        if printed.legal_readings.len() > 1 {
            for reading in &printed.legal_readings {
                let PrintedReading { calendar, period, due, .. } = reading;
                say(format!("reading: {due} ({period} on {calendar})"))?;
            }
        }
        for line in printed.not_counted.iter().map(|why| format!("not counted: {why}")) {
            say(line)?;
        }
        for line in printed.warnings.iter().map(|why| format!("warning: {why}")) {
            say(line)?;
        }
        Ok(())
    }
}

/// Why a grant is not one that the framework allows (`rules/clock.md`, 4).
fn refusal(milestone: &Milestone, granted: &Granted, before: usize) -> Option<String> {
    match &milestone.extension {
        None => Some(format!("{} allows no extension", milestone.id)),
        Some(Extension::CourtOrder) => None,
        Some(Extension::Once(_)) if before > 0 => {
            Some(format!("{} may be extended once", milestone.id))
        }
        Some(Extension::Once(most)) => {
            let within = std::mem::discriminant(most) == std::mem::discriminant(&granted.period)
                && granted.period.amount() <= most.amount();
            (!within).then(|| format!("{} may be extended by {most} at most", milestone.id))
        }
    }
}

/// A date, or a moment where the period is in hours.
fn due_text(reading: &Reading, due: workflow::counting::Due) -> String {
    if reading.period.is_in_hours() { due.moment.to_string() } else { due.day.to_string() }
}

fn reading_due(reading: &Reading) -> String {
    due_text(reading, reading.due)
}

fn shown_due(dates: &Dates) -> Option<String> {
    dates.readings.iter().min_by_key(|reading| reading.due).map(reading_due)
}

fn original_due(dates: &Dates, urgent: bool, rules: &[DueRule]) -> String {
    let in_hours = rules.iter().any(|rule| {
        let period = if urgent { rule.urgent_period() } else { rule.period };
        period.is_in_hours()
    });
    if in_hours { dates.original.moment.to_string() } else { dates.original.day.to_string() }
}

fn printed(reading: &Reading) -> PrintedReading {
    PrintedReading {
        calendar: reading.calendar.to_string(),
        period: reading.period,
        after: reading.after.as_ref().map(ToString::to_string),
        due: reading_due(reading),
    }
}

fn sources(framework: &Framework, milestone: &Milestone) -> Vec<String> {
    milestone
        .sources
        .iter()
        .filter_map(|id| framework.source(id))
        .map(|source| format!("{} {}", source.id, source.citation))
        .collect()
}

/// Years of which no holidays are known: only weekends were counted in them.
fn warnings(
    calendar: &Calendar,
    from: Timestamp,
    zone: &TimeZone,
    dates: Option<&Dates>,
) -> Vec<String> {
    let Some(dates) = dates else { return Vec::new() };
    let counts_working_days =
        dates.readings.iter().any(|reading| matches!(reading.period, Period::WorkingDays(_)));
    if calendar.is_weekend_only() || !counts_working_days {
        return Vec::new();
    }
    let first = from.to_zoned_datetime(zone.clone()).year();
    (first..=dates.shown.day.year())
        .filter(|year| !calendar.covers(*year))
        .map(|year| {
            format!(
                "calendar {} has no holidays for {year}; only weekends were left out",
                calendar.name()
            )
        })
        .collect()
}
