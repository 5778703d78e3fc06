//! The list of events: CSV or JSON, one row an event.

use anyhow::{Context, anyhow, bail};
use domain::{id::MilestoneId, report::ReportingOption};
use jiff::{Timestamp, tz::TimeZone};
use serde::Deserialize;
use workflow::{framework::Requirement, rehearsal::Act};

use crate::calendar::Start;

const KINDS: &str = "report, restricted-report, unrestricted, consent, withdrawn, opened, met, \
    stopped, resumed, more-time, waived, urgent, offered, accepted, refused, closed";

/// No list is longer.
const EVENTS_MAX: usize = 10_000;

/// An event of the list.
#[derive(Debug)]
pub(super) struct Planned {
    pub(super) at: Timestamp,
    pub(super) act: Act,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    date: String,
    event: String,
    #[serde(default)]
    milestone: Option<String>,
    #[serde(default)]
    outcome: Option<String>,
    #[serde(default)]
    consent: Option<String>,
    #[serde(default)]
    reason: Option<String>,
    #[serde(default)]
    period: Option<String>,
}

/// Reads the list; a day is its beginning in `zone`.
pub(super) fn read(text: &str, zone: &TimeZone) -> anyhow::Result<Vec<Planned>> {
    let rows: Vec<Row> = if text.trim_start().starts_with('[') {
        serde_json::from_str(text)?
    } else {
        let mut reader =
            csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(text.as_bytes());
        reader.deserialize().collect::<Result<_, _>>()?
    };
    if rows.len() > EVENTS_MAX {
        bail!("it has more than {EVENTS_MAX} events");
    }
    (1_usize..)
        .zip(rows)
        .map(|(number, row)| row.planned(zone).with_context(|| format!("event {number}")))
        .collect()
}

impl Row {
    fn planned(&self, zone: &TimeZone) -> anyhow::Result<Planned> {
        let start: Start = self.date.parse().map_err(|reason: String| anyhow!("date: {reason}"))?;
        Ok(Planned { at: start.moment(zone)?, act: self.act()? })
    }

    fn act(&self) -> anyhow::Result<Act> {
        match self.event.as_str() {
            "report" => Ok(Act::Received(ReportingOption::Unrestricted)),
            "restricted-report" => Ok(Act::Received(ReportingOption::Restricted)),
            "unrestricted" => Ok(Act::BecameUnrestricted),
            "opened" => Ok(Act::Opened),
            "consent" => Ok(Act::Consented(self.requirement()?)),
            "withdrawn" => Ok(Act::Withdrawn(self.requirement()?)),
            "met" => {
                let milestone = self.milestone()?;
                let outcome = self.outcome.as_deref().filter(|outcome| !outcome.is_empty());
                let outcome = outcome.map(str::parse).transpose().context("outcome")?;
                Ok(Act::Met(milestone, outcome))
            }
            "stopped" => {
                Ok(Act::Stopped(self.milestone()?, code(self.reason.as_deref(), "reason")?))
            }
            "resumed" => {
                Ok(Act::Resumed(self.milestone()?, code(self.reason.as_deref(), "reason")?))
            }
            "more-time" => {
                let period = filled(self.period.as_deref(), "period")?.parse().context("period")?;
                Ok(Act::MoreTime(self.milestone()?, period))
            }
            "waived" => Ok(Act::Waived(self.milestone()?, code(self.reason.as_deref(), "reason")?)),
            "urgent" => Ok(Act::GradedUrgent),
            "offered" => Ok(Act::Offered),
            "accepted" => Ok(Act::Answered { accepted: true }),
            "refused" => Ok(Act::Answered { accepted: false }),
            "closed" => Ok(Act::Closed),
            other => bail!("event: {other:?} is none of {KINDS}"),
        }
    }

    fn milestone(&self) -> anyhow::Result<MilestoneId> {
        filled(self.milestone.as_deref(), "milestone")?.parse().context("milestone")
    }

    fn requirement(&self) -> anyhow::Result<Requirement> {
        let text = filled(self.consent.as_deref(), "consent")?.to_owned();
        Requirement::try_from(text).context("consent")
    }
}

fn filled<'a>(cell: Option<&'a str>, column: &str) -> anyhow::Result<&'a str> {
    cell.filter(|text| !text.is_empty()).with_context(|| format!("{column}: is missing"))
}

/// One of a closed list of reasons.
fn code<T: for<'a> Deserialize<'a>>(cell: Option<&str>, column: &str) -> anyhow::Result<T> {
    let text = filled(cell, column)?;
    serde_json::from_value(text.into()).with_context(|| format!("{column}: {text:?}"))
}
