//! What a rehearsal prints: lines with dates, or JSON with the same.

use std::fmt::Write;

use domain::{event::Occurrence, report::ReportingOption};
use jiff::{Timestamp, tz::TimeZone};
use locale::{Language, words};
use serde::Serialize;
use workflow::{
    clock::Dates,
    counting::{Due, start_of_day},
    duty::{Duty, Status},
    framework::{Framework, Owner, Requirement},
    rehearsal::{Act, Entry, Rehearsal, What},
};

/// A rehearsal as printed.
#[derive(Debug, Serialize)]
pub(super) struct Printed {
    framework: String,
    until: Timestamp,
    entries: Vec<Line>,
    /// How every duty stands at the end.
    standing: Vec<Standing>,
}

/// What followed, and when.
#[derive(Debug, Serialize)]
struct Line {
    at: Timestamp,
    /// The day, in the time zone asked for.
    day: String,
    /// did, waits, owed, moved, reminder, told, breached, done.
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    milestone: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    duty: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    number: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    due: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    owed_by: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    meaning: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    tell: Vec<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    outcome: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    in_time: Option<bool>,
    text: String,
}

#[derive(Debug, Serialize)]
struct Standing {
    milestone: String,
    duty: String,
    number: u32,
    name: String,
    owed_by: &'static str,
    status: &'static str,
    due: Option<String>,
    original_due: Option<String>,
    /// The moment whose passing the clock recorded.
    breached: Option<Timestamp>,
}

/// A day, or a moment where a period ends within a day.
fn due_text(due: Due, zone: &TimeZone) -> String {
    let ends_with_the_day = due
        .day
        .tomorrow()
        .is_ok_and(|next| start_of_day(next, zone).is_ok_and(|midnight| midnight == due.moment));
    if ends_with_the_day { due.day.to_string() } else { due.moment.to_string() }
}

struct Printer<'a> {
    framework: &'a Framework,
    zone: &'a TimeZone,
}

impl Printed {
    pub(super) fn of(
        framework: &Framework,
        played: &Rehearsal<'_>,
        zone: &TimeZone,
        until: Timestamp,
    ) -> anyhow::Result<Self> {
        let printer = Printer { framework, zone };
        Ok(Self {
            framework: format!("{} {}", framework.name, framework.version),
            until,
            entries: played.entries().iter().map(|entry| printer.line(entry)).collect(),
            standing: played.duties()?.iter().map(|duty| printer.standing(duty)).collect(),
        })
    }

    pub(super) fn to_text(&self) -> String {
        let mut text = String::new();
        let mut put = |line: std::fmt::Arguments<'_>| {
            // Writing to a string does not fail.
            let _written = writeln!(text, "{line}");
        };
        put(format_args!("{}", self.framework));
        for Line { day, kind, text, .. } in &self.entries {
            put(format_args!("{day}  {kind:<8}  {text}"));
        }
        put(format_args!("\nAs it stands at {}:", self.until));
        for standing in &self.standing {
            let Standing { milestone, duty, number, name, owed_by, status, due, .. } = standing;
            let duty = if duty == "main" { String::new() } else { format!("/{duty}") };
            let due = due.as_ref().map(|due| format!(", due {due}")).unwrap_or_default();
            let breached = if standing.breached.is_some() { ", breach recorded" } else { "" };
            put(format_args!(
                "{status:<8}  {milestone}{duty}#{number} {name} ({owed_by}{due}{breached})"
            ));
        }
        text
    }
}

fn name(occurrence: &Occurrence) -> String {
    let words = words(Language::English);
    let id = format!("milestone-{}", occurrence.milestone);
    if words.knows(&id) { words.say(&id) } else { String::new() }
}

fn called(occurrence: &Occurrence) -> String {
    let Occurrence { milestone, duty, number } = occurrence;
    let duty = if duty.as_str() == "main" { String::new() } else { format!("/{duty}") };
    let number = if *number == 1 { String::new() } else { format!("#{number}") };
    format!("{milestone}{duty}{number} {}", name(occurrence))
}

impl Printer<'_> {
    fn line(&self, entry: &Entry) -> Line {
        let at = entry.at;
        let mut line = Line {
            at,
            day: at.to_zoned_datetime(self.zone.clone()).date().to_string(),
            kind: "did",
            milestone: None,
            duty: None,
            number: None,
            due: None,
            owed_by: None,
            meaning: None,
            tell: Vec::new(),
            outcome: None,
            in_time: None,
            text: String::new(),
        };
        self.fill(&mut line, &entry.what);
        line
    }

    fn fill(&self, line: &mut Line, what: &What) {
        let mut named = |occurrence: &Occurrence| {
            line.milestone = Some(occurrence.milestone.to_string());
            line.duty = Some(occurrence.duty.to_string());
            line.number = Some(occurrence.number);
            called(occurrence)
        };
        match what {
            What::Did(act) => line.text = did(act),
            What::Waits { occurrence, requirement } => {
                line.text = format!("{}: for consent {requirement}", named(occurrence));
                line.kind = "waits";
            }
            What::Owed { occurrence, by, due } => {
                let due = due.map(|due| due_text(due, self.zone));
                let by_when = due.clone().unwrap_or_else(|| "no date".to_owned());
                line.text = format!("{} by {by_when}, by {}", named(occurrence), by.as_str());
                (line.kind, line.due, line.owed_by) = ("owed", due, Some(by.as_str()));
            }
            What::Moved { occurrence, due } => {
                let due = due_text(*due, self.zone);
                line.text = format!("{} to {due}", named(occurrence));
                (line.kind, line.due) = ("moved", Some(due));
            }
            What::Told { occurrence, meaning, tell, before } => {
                let tell: Vec<&str> = tell.iter().map(|owner| Owner::as_str(*owner)).collect();
                line.text = format!("{}: {meaning}, to {}", named(occurrence), tell.join(", "));
                line.kind = if *before { "reminder" } else { "told" };
                (line.meaning, line.tell) = (Some(meaning.clone()), tell);
            }
            What::Breached { occurrence } => {
                line.text = format!("{}: the date has passed", named(occurrence));
                line.kind = "breached";
            }
            What::Waived { occurrence } => {
                line.text = format!("{}: falls away", named(occurrence));
                line.kind = "waived";
            }
            What::Done { occurrence, outcome, in_time } => {
                let how = outcome.as_ref().map(|how| format!(": {how}")).unwrap_or_default();
                let when = if *in_time { "in time" } else { "late" };
                line.text = format!("{}{how}, {when}", named(occurrence));
                (line.kind, line.in_time) = ("done", Some(*in_time));
                line.outcome = outcome.as_ref().map(ToString::to_string);
            }
        }
    }

    fn standing(&self, duty: &Duty) -> Standing {
        let milestone = self.framework.milestone(&duty.occurrence.milestone);
        let owner = milestone.map_or(Owner::System, |milestone| milestone.owed_by);
        let date = |pick: fn(&Dates) -> Due| {
            duty.dates.as_ref().map(|dates| due_text(pick(dates), self.zone))
        };
        Standing {
            milestone: duty.occurrence.milestone.to_string(),
            duty: duty.occurrence.duty.to_string(),
            number: duty.occurrence.number,
            name: name(&duty.occurrence),
            owed_by: owner.as_str(),
            status: match duty.status {
                Status::Waiting(_) => "waiting",
                Status::Open => "open",
                Status::Late => "late",
                Status::Met { .. } => "done",
                Status::Waived { .. } => "waived",
            },
            due: date(|dates| dates.shown),
            original_due: date(|dates| dates.original),
            breached: duty.breached,
        }
    }
}

fn did(act: &Act) -> String {
    let consent = |requirement: &Requirement| requirement.to_string();
    match act {
        Act::Received(ReportingOption::Unrestricted) => "report received".to_owned(),
        Act::Received(_) => "restricted report received".to_owned(),
        Act::BecameUnrestricted => "the reporter asks for an investigation".to_owned(),
        Act::Consented(requirement) => format!("consent given: {}", consent(requirement)),
        Act::Withdrawn(requirement) => format!("consent withdrawn: {}", consent(requirement)),
        Act::Opened => "report opened, case taken on".to_owned(),
        Act::Met(milestone, Some(outcome)) => format!("{milestone} recorded: {outcome}"),
        Act::Met(milestone, None) => format!("{milestone} recorded"),
        Act::Stopped(milestone, reason) => {
            format!("clock of {milestone} stopped: {}", reason.as_str())
        }
        Act::Resumed(milestone, reason) => {
            format!("clock of {milestone} runs again: {}", reason.as_str())
        }
        Act::MoreTime(milestone, period) => format!("{milestone}: {period} more, by oversight"),
        Act::Waived(milestone, _) => format!("{milestone} falls away, by oversight"),
        Act::GradedUrgent => "graded urgent".to_owned(),
        Act::Offered => "offered to another organisation".to_owned(),
        Act::Answered { accepted: true } => "taken over".to_owned(),
        Act::Answered { accepted: false } => "offer refused".to_owned(),
        Act::Closed => "closed by two officers".to_owned(),
    }
}
