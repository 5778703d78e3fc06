//! `redress framework simulate`: what follows from a list of events, and what follows from silence.

mod events;
mod printed;

use std::{path::PathBuf, process::ExitCode};

use anyhow::{Context, anyhow};
use clap::Args;
use domain::id::CalendarName;
use jiff::{Span, Timestamp, tz::TimeZone};
use workflow::{
    calendar::Calendars,
    framework::Framework,
    rehearsal::{Act, Places, Rehearsal},
};

use self::{events::Planned, printed::Printed};
use super::read;
use crate::{
    calendar::{Start, read_text},
    machine::say,
};

/// `redress framework simulate`
///
/// The list of events is a table with the columns date, event, milestone, outcome, consent, reason and
/// period (those that no row needs may be left out), or a JSON array of objects with these keys. `date`
/// is a day (its beginning) or a moment. It begins with a report. Everything that nobody does stays
/// undone: the State, too, is silent unless an event says otherwise.
///
///   report             an unrestricted report
///   restricted-report  a report that asks for help and no investigation
///   unrestricted       the reporter asks for an investigation after all
///   consent            with consent: contact, share:state-authority:notice, share:family:progress, …
///   withdrawn          the same, taken back
///   opened             an officer opens the report and takes the case on
///   met                with milestone and, where it has several ways to end, outcome
///   stopped, resumed   with milestone and reason: survivor-asked, survivor-health, court-stay,
///                      force-majeure, reporter-silent
///   more-time          with milestone and period: asked for and granted by oversight
///   waived             with milestone and reason: survivor-declined, done-elsewhere,
///                      no-longer-applies, impossible
///   urgent             graded urgent after triage
///   closed             by two officers
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
pub(crate) struct SimulateCommand {
    /// A framework file, or the name of a shipped one.
    #[arg(long, value_name = "NAME|FILE")]
    framework: String,
    /// The list of events, as CSV or JSON; - for standard input.
    #[arg(long, value_name = "FILE")]
    events: PathBuf,
    /// Up to when; a year after the last event if not given.
    #[arg(long, value_name = "DATE")]
    until: Option<Start>,
    /// The calendar of the service that takes the report; the framework's own if not given.
    #[arg(long, value_name = "NAME")]
    service_calendar: Option<CalendarName>,
    /// The calendar of the State; the framework's own if not given.
    #[arg(long, value_name = "NAME")]
    state_calendar: Option<CalendarName>,
    /// The time zone in which all days end.
    #[arg(long, value_name = "ZONE", default_value = "UTC")]
    time_zone: String,
    /// Prints one JSON object.
    #[arg(long)]
    json: bool,
}

impl SimulateCommand {
    pub(crate) fn run(self) -> anyhow::Result<ExitCode> {
        let framework = read(&self.framework)?;
        let zone = TimeZone::get(&self.time_zone)
            .with_context(|| format!("there is no time zone {:?}", self.time_zone))?;
        let name = self.events.display();
        let planned = events::read(&read_text(&self.events)?, &zone)
            .with_context(|| format!("{name} is no list of events"))?;
        let until = self.until(&planned, &zone)?;
        let calendars = Calendars::shipped();
        let played = self.play(&framework, &calendars, &planned, until)?;
        let printed = Printed::of(&framework, &played, &zone, until)?;
        if self.json {
            say(serde_json::to_string_pretty(&printed)?)?;
        } else {
            say(printed.to_text().trim_end())?;
        }
        Ok(ExitCode::SUCCESS)
    }

    fn until(&self, planned: &[Planned], zone: &TimeZone) -> anyhow::Result<Timestamp> {
        if let Some(until) = self.until {
            return Ok(until.moment(zone)?);
        }
        let last = planned.last().context("there are no events")?;
        let year = last.at.to_zoned_datetime(zone.clone()).checked_add(Span::new().years(1))?;
        Ok(year.timestamp())
    }

    fn play<'a>(
        &self,
        framework: &'a Framework,
        calendars: &'a Calendars,
        planned: &[Planned],
        until: Timestamp,
    ) -> anyhow::Result<Rehearsal<'a>> {
        let or_policy = |named: &Option<CalendarName>| {
            let named = named.clone().unwrap_or_else(|| framework.policy_calendar.clone());
            calendars.get(&named).with_context(|| format!("there is no calendar {named}"))?;
            anyhow::Ok(named)
        };
        let places = Places {
            service_calendar: or_policy(&self.service_calendar)?,
            service_zone: self.time_zone.clone(),
            state_calendar: or_policy(&self.state_calendar)?,
            state_zone: self.time_zone.clone(),
        };
        let (first, others) = planned.split_first().context("there are no events")?;
        let Act::Received(option) = first.act else {
            return Err(anyhow!("event 1: a case begins with report or restricted-report"));
        };
        let mut played = Rehearsal::begin(framework, calendars, &places, first.at, option)?;
        for (number, planned) in (2_usize..).zip(others).filter(|(_, planned)| planned.at <= until)
        {
            let Planned { at, act } = planned;
            played.act(*at, act).with_context(|| format!("event {number}, of {at}"))?;
        }
        played.wait(until).context("--until")?;
        Ok(played)
    }
}
