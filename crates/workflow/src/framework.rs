//! A framework: which duties follow from what, by when, owed by whom, and where each number comes
//! from. Data in a TOML file, pinned by version and digest in every case.

mod check;
mod compare;
mod parties;
mod text;
mod trigger;

use std::{collections::BTreeMap, str::FromStr};

use domain::{
    consent::Audience,
    custody::PersonKind,
    id::{CalendarName, DutyName, FrameworkName, MilestoneId, Outcome},
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use check::{Fault, check};
pub use compare::{Change, Comparison, Shortened, compare};
pub use domain::casework::PauseReason;
pub use parties::{MetBy, Owner, Track};
pub use text::{SHIPPED, parse, schema, shipped};
pub use trigger::{Requirement, Trigger};

use crate::{
    counting::Rule,
    period::{Offset, Period},
};

/// A framework.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Framework {
    /// Its name.
    #[schemars(with = "String")]
    pub name: FrameworkName,
    /// Its version, counted from 1.
    pub version: u32,
    /// The edition of calendars it counts on.
    pub calendars: String,
    /// The calendar of duties that name `policy`, and of organisations not yet known.
    #[schemars(with = "String")]
    pub policy_calendar: CalendarName,
    /// How last days are found.
    #[serde(default)]
    pub counting: Rule,
    /// What makes a case urgent.
    #[serde(default)]
    pub urgent: Option<Trigger>,
    /// The milestone by which a notified State confirms receipt.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub state_receipt: Option<MilestoneId>,
    /// The milestone by which a notified State answers whether it will investigate.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub state_answer: Option<MilestoneId>,
    /// The milestone by which a report is found to be within the mandate.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub assessment: Option<MilestoneId>,
    /// The milestone by which it is decided what could be shown.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub decision: Option<MilestoneId>,
    /// Milestones without which no case is closed, beyond that nothing is pending: the review of what
    /// was done. Met, or waived.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub closes_with: Vec<MilestoneId>,
    /// Where its rules are written.
    #[serde(rename = "source")]
    pub sources: Vec<Source>,
    /// Who is told when, by name of the ladder.
    #[serde(default, rename = "ladder")]
    pub ladders: BTreeMap<String, Vec<Rung>>,
    /// Its milestones.
    #[serde(rename = "milestone")]
    pub milestones: Vec<Milestone>,
}

impl Framework {
    /// A milestone.
    #[must_use]
    pub fn milestone(&self, id: &MilestoneId) -> Option<&Milestone> {
        self.milestones.iter().find(|milestone| milestone.id == *id)
    }

    /// A source.
    #[must_use]
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id)
    }

    /// The escalation of a milestone; empty where the framework names none.
    #[must_use]
    pub fn ladder_of(&self, milestone: &Milestone) -> &[Rung] {
        milestone.ladder.as_ref().and_then(|name| self.ladders.get(name)).map_or(&[], Vec::as_slice)
    }
}

/// How well a source is known (`rules/clock.md`, evidence labels).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Evidence {
    /// Seen in the text cited.
    Read,
    /// Reported by another text.
    Reported,
    /// Known from memory, unconfirmed: never shown as law.
    Unconfirmed,
    /// Set by this body.
    Ours,
}

/// Where a rule is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// How milestones name it.
    pub id: String,
    /// The document and paragraph.
    pub citation: String,
    /// How well it is known.
    pub evidence: Evidence,
    /// Where it was read.
    #[serde(default)]
    pub address: Option<String>,
}

/// What users are told of a duty or a number.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Label {
    /// A rule.
    Rule,
    /// This body's own promise.
    OwnPromise,
}

/// Whose working days a clock counts.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum WhoseCalendar {
    /// The organisation that owes the duty.
    #[default]
    Owner,
    /// The framework's policy calendar.
    Policy,
}

/// One legal reading of when a duty is due; a duty may have several, the earliest is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DueRule {
    /// Which of the milestone's duties; most milestones have one.
    #[serde(default = "main_duty")]
    #[schemars(with = "String")]
    pub duty: DutyName,
    /// The period in a standard case.
    pub period: Period,
    /// The period in an urgent case; the standard one where absent.
    #[serde(default)]
    pub urgent: Option<Period>,
    /// What it counts from; the milestone's trigger where absent.
    #[serde(default)]
    pub after: Option<Trigger>,
    /// How long after that the period begins, in calendar days, weeks, months or hours: "three
    /// months from the end of seven days". At once where absent.
    #[serde(default)]
    pub begins_after: Option<Period>,
    /// Whose working days.
    #[serde(default)]
    pub calendar: WhoseCalendar,
    /// The outcomes that end this duty; those of the milestone where absent.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub ends_with: Vec<Outcome>,
}

impl DueRule {
    /// The period in an urgent case.
    #[must_use]
    pub fn urgent_period(&self) -> Period {
        self.urgent.unwrap_or(self.period)
    }
}

pub(crate) fn main_duty() -> DutyName {
    #[expect(clippy::expect_used, reason = "a literal that is a code")]
    DutyName::from_str("main").expect("a code")
}

/// One rung of an escalation ladder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Rung {
    /// When, before or after the due date.
    pub at: Offset,
    /// Who is told.
    pub tell: Vec<Owner>,
    /// What it means: a message identifier's last part (`reminder`, `breach`, `register`).
    pub meaning: String,
}

/// Whether and how far a date may be moved by a grant (`rules/clock.md`, 4).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Extension {
    /// Once, by at most this period.
    Once(Period),
    /// By order of a court, as the order says.
    CourtOrder,
}

/// How much of a milestone an audience may see.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Sight {
    /// Nothing.
    #[default]
    No,
    /// Only where the survivor consented.
    Consented,
    /// The milestone, its dates and outcome.
    Yes,
}

/// Who may see a milestone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Sights {
    /// The reporter.
    #[serde(default)]
    pub reporter: Sight,
    /// A family contact.
    #[serde(default)]
    pub family: Sight,
    /// The State.
    #[serde(default)]
    pub state: Sight,
}

/// A milestone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Milestone {
    /// Its code.
    #[schemars(with = "String")]
    pub id: MilestoneId,
    /// Its track.
    pub track: Track,
    /// Who owes it.
    pub owed_by: Owner,
    /// What makes it met.
    pub met_by: MetBy,
    /// For whom the letter is that meets it.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub letter: Option<Audience>,
    /// What it begins with; any one of them.
    pub trigger: Vec<Trigger>,
    /// Whether it belongs to an investigation, so that a restricted report does not have it.
    #[serde(default)]
    pub investigation: bool,
    /// The consent without which it is not owed.
    #[serde(default)]
    pub requires: Option<Requirement>,
    /// How it may end; empty where it simply is met.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub outcomes: Vec<Outcome>,
    /// Outcomes that are recorded but leave the duty open.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub open_outcomes: Vec<Outcome>,
    /// Of whom it is asked one by one: the case is not closed until it has ended for each of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub per: Option<PersonKind>,
    /// Of those of them only for whom another milestone ended so: what a court decides is asked of
    /// who is prosecuted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub per_after: Option<Trigger>,
    /// Whether every trigger begins it anew.
    #[serde(default)]
    pub each: bool,
    /// Whether it comes again and again until one of these.
    #[serde(default)]
    pub repeat_until: Vec<Trigger>,
    /// Its clocks; none where it is only tracked.
    #[serde(default, rename = "due")]
    pub due: Vec<DueRule>,
    /// Whether its date may be moved.
    #[serde(default)]
    pub extension: Option<Extension>,
    /// What may stop its clock.
    #[serde(default)]
    pub pauses: Vec<PauseReason>,
    /// Which ladder runs when it is late.
    #[serde(default)]
    pub ladder: Option<String>,
    /// Whether a case can be closed while it is open.
    #[serde(default)]
    pub may_stay_open: bool,
    /// What users are told of the duty.
    pub duty_label: Label,
    /// What users are told of the number.
    pub number_label: Label,
    /// Where it is written; empty where it is ours alone.
    #[serde(default)]
    pub sources: Vec<String>,
    /// Who may see it.
    #[serde(default)]
    pub see: Sights,
}

impl Milestone {
    /// Whether it comes again and again.
    #[must_use]
    pub fn repeats(&self) -> bool {
        !self.repeat_until.is_empty()
    }

    /// Whether an outcome of its own begins it, as the claim of a survivor does.
    #[must_use]
    pub fn begins_itself(&self) -> bool {
        let own = |trigger: &Trigger| matches!(trigger, Trigger::MetAs(id, _) if *id == self.id);
        self.trigger.iter().any(own)
    }

    /// Whether this outcome ends the duty.
    #[must_use]
    pub fn ends_with(&self, outcome: Option<&Outcome>) -> bool {
        outcome.is_none_or(|outcome| !self.open_outcomes.contains(outcome))
    }

    /// Whether this outcome is one of those named, or rightly absent.
    #[must_use]
    pub fn allows(&self, outcome: Option<&Outcome>) -> bool {
        match outcome {
            None => self.outcomes.is_empty(),
            Some(outcome) => {
                self.outcomes.contains(outcome) || self.open_outcomes.contains(outcome)
            }
        }
    }
}
