//! What is owed in a case at a moment: every duty of every track, with its dates and its state.
//!
//! A pure function of (events, framework, calendars, now). The hub runs it to keep the clocks, the
//! desk to show them, an auditor to check both.

mod instances;

use domain::{
    casework::PauseReason,
    custody::CasePerson,
    directory::Organisation,
    event::Occurrence,
    id::{MilestoneId, Outcome},
    limit,
    period::Period,
};
use jiff::{Timestamp, tz::TimeZone};

use crate::{
    calendar::{Calendar, Calendars},
    clock::Dates,
    counting::{Counting, Due, OutOfRange, Rule, due},
    framework::{Framework, MetBy, Milestone, Owner, Requirement, Trigger},
    history::{Closure, History, Met},
};

/// How a duty stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Status {
    /// Not owed until this consent is given; its clock does not run.
    Waiting(Requirement),
    /// Owed.
    Open,
    /// Owed, and its date has passed.
    Late,
    /// Done.
    Met {
        /// When.
        at: Timestamp,
        /// How it ended.
        outcome: Option<Outcome>,
        /// Whether by its original date.
        in_time: bool,
    },
    /// It fell away; a breach of it stays.
    Waived {
        /// When oversight agreed.
        at: Timestamp,
    },
}

/// A duty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Duty {
    /// Which.
    pub occurrence: Occurrence,
    /// Since when it is owed; `None` while it waits.
    pub since: Option<Timestamp>,
    /// Its dates; `None` where it has no clock, or waits.
    pub dates: Option<Dates>,
    /// How it stands.
    pub status: Status,
    /// The breach that the clock recorded.
    pub breached: Option<Timestamp>,
    /// Why its clock stands still now, if it does.
    pub stopped: Option<PauseReason>,
}

impl Duty {
    /// Whether something is still to be done.
    #[must_use]
    pub fn is_open(&self) -> bool {
        matches!(self.status, Status::Open | Status::Late)
    }
}

/// What the duties of a case are computed from, besides its events.
#[derive(Debug, Clone, Copy)]
pub struct Ground<'a> {
    /// The framework the case is under.
    pub framework: &'a Framework,
    /// The calendars it counts on.
    pub calendars: &'a Calendars,
    /// The organisation that runs the channel.
    pub service: &'a Organisation,
    /// The State of the accused, once it is known.
    pub state: Option<&'a Organisation>,
}

/// Why duties cannot be computed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Uncountable {
    /// A calendar is missing.
    #[error("there is no calendar {0}")]
    Calendar(String),
    /// A time zone is missing.
    #[error("there is no time zone {0}")]
    Zone(String),
    /// A date is out of range.
    #[error(transparent)]
    OutOfRange(#[from] OutOfRange),
}

/// A calendar and a zone in which someone's duties are counted.
pub(crate) struct Place<'a> {
    pub(crate) calendar: &'a Calendar,
    pub(crate) zone: TimeZone,
}

impl<'a> Ground<'a> {
    pub(crate) fn place(&self, owner: Owner) -> Result<Place<'a>, Uncountable> {
        let calendar =
            |name| self.calendars.get(name).ok_or_else(|| Uncountable::Calendar(name.to_string()));
        let (calendar, zone) = match (owner, self.state) {
            (Owner::State, Some(state)) => (calendar(&state.calendar)?, &state.time_zone),
            (Owner::State, None) => {
                (calendar(&self.framework.policy_calendar)?, &self.service.time_zone)
            }
            _ => (calendar(&self.service.calendar)?, &self.service.time_zone),
        };
        let zone = TimeZone::get(zone).map_err(|_| Uncountable::Zone(zone.clone()))?;
        Ok(Place { calendar, zone })
    }

    fn policy_calendar(&self) -> Result<&'a Calendar, Uncountable> {
        let name = &self.framework.policy_calendar;
        self.calendars.get(name).ok_or_else(|| Uncountable::Calendar(name.to_string()))
    }
}

/// Every duty of a case, in the order of the framework.
///
/// # Errors
///
/// When a calendar or zone is missing, or a date is out of range.
pub fn duties(
    history: &History,
    ground: &Ground<'_>,
    now: Timestamp,
) -> Result<Vec<Duty>, Uncountable> {
    let mut duties = Vec::new();
    let mut settled = Vec::new();
    for milestone in &ground.framework.milestones {
        if milestone.trigger.contains(&Trigger::Settled) {
            settled.push(milestone);
            continue;
        }
        duties.extend(instances::of(milestone, history, ground, None, now)?);
    }
    let since = settled_since(&duties, ground.framework);
    for milestone in settled {
        duties.extend(instances::of(milestone, history, ground, since, now)?);
    }
    Ok(duties)
}

/// Since when nothing that blocks closing is open; `None` while something is.
fn settled_since(duties: &[Duty], framework: &Framework) -> Option<Timestamp> {
    let mut last = None;
    for duty in duties {
        let blocks = framework
            .milestone(&duty.occurrence.milestone)
            .is_some_and(|milestone| !milestone.may_stay_open);
        match &duty.status {
            Status::Open | Status::Late if blocks => return None,
            Status::Met { at, .. } | Status::Waived { at } => last = last.max(Some(*at)),
            _ => {}
        }
    }
    last
}

/// Whether the case may be closed: no included duty is pending (`rules/clock.md`, 12).
#[must_use]
pub fn may_close(duties: &[Duty], framework: &Framework) -> bool {
    settled_since(duties, framework).is_some()
}

/// The first milestone that the framework wants met before a case is closed and that is neither met nor
/// waived; `None` where nothing is missing.
#[must_use]
pub fn missing_for_closing<'a>(
    duties: &[Duty],
    framework: &'a Framework,
) -> Option<&'a MilestoneId> {
    framework.closes_with.iter().find(|id| {
        let done = |duty: &Duty| {
            let ended = matches!(duty.status, Status::Met { .. } | Status::Waived { .. });
            duty.occurrence.milestone == **id && ended
        };
        !duties.iter().any(done)
    })
}

/// Whether a milestone is asked of this person: one of the kind of which the framework asks it, for
/// whom that ended so which it waits for.
#[must_use]
pub fn asked_of(history: &History, milestone: &Milestone, person: CasePerson) -> bool {
    let persons = history.persons();
    let comes = match &milestone.per_after {
        Some(Trigger::MetAs(id, outcome)) => {
            persons.outcome(id, person).is_some_and(|known| known.outcome == *outcome)
        }
        Some(_) => false,
        None => true,
    };
    comes && milestone.per == Some(person.kind()) && persons.has(person)
}

/// The first milestone that has ended for the case and not yet for each person of whom the framework
/// asks it, with that person; `None` where nothing is missing.
#[must_use]
pub fn without_outcome<'a>(
    history: &History,
    framework: &'a Framework,
) -> Option<(&'a MilestoneId, CasePerson)> {
    framework.milestones.iter().find_map(|milestone| {
        let kind = milestone.per?;
        let ended = |met: &Met| milestone.ends_with(met.outcome.as_ref());
        if !history.met(&milestone.id).iter().any(ended) {
            return None;
        }
        let missing = |person: &CasePerson| {
            asked_of(history, milestone, *person)
                && match history.persons().outcome(&milestone.id, *person) {
                    Some(known) => !milestone.ends_with(Some(&known.outcome)),
                    // What begins with a claim of her own is missing for nobody who made none.
                    None => !milestone.begins_itself(),
                }
        };
        let person = history.persons().of(kind).find(missing);
        person.map(|person| (&milestone.id, person))
    })
}

/// The duties that are open and block closing.
pub fn blocking<'a>(
    duties: &'a [Duty],
    framework: &'a Framework,
) -> impl Iterator<Item = &'a Duty> {
    duties.iter().filter(|duty| {
        let milestone = framework.milestone(&duty.occurrence.milestone);
        duty.is_open() && milestone.is_some_and(|milestone| !milestone.may_stay_open)
    })
}

/// Until when the reporter can object to the closing of her case; `None` while it is not closed
/// (`rules/clock.md`, 12).
///
/// # Errors
///
/// When a calendar or zone is missing, or a date is out of range.
pub fn objection_ends(history: &History, ground: &Ground<'_>) -> Result<Option<Due>, Uncountable> {
    let Closure::Closed { at } = history.casework().closure() else { return Ok(None) };
    let place = ground.place(Owner::IntakeService)?;
    let counting =
        Counting { calendar: place.calendar, zone: &place.zone, rule: Rule::Plain, pauses: &[] };
    Ok(Some(due(at, Period::Days(limit::OBJECTION_DAYS), counting)?))
}

/// When a milestone was met, each time, with its outcome: also by receiving the report and by
/// answering the consent questions.
fn met_times<'a>(
    history: &'a History,
    milestone: &Milestone,
) -> Vec<(Timestamp, Option<&'a Outcome>)> {
    match milestone.met_by {
        MetBy::Submission => vec![(history.received().at, None)],
        MetBy::Consent => history.consented_at().map(|at| (at, None)).into_iter().collect(),
        MetBy::Message | MetBy::Letter | MetBy::Record => {
            history.met(&milestone.id).iter().map(|met| (met.at, met.outcome.as_ref())).collect()
        }
        MetBy::Answer => history.offers().answers().map(|at| (at, None)).collect(),
    }
}

/// When a trigger has come, each time, in order.
fn trigger_times(
    trigger: &Trigger,
    history: &History,
    framework: &Framework,
    settled: Option<Timestamp>,
) -> Vec<Timestamp> {
    let met = |id: &MilestoneId| {
        framework.milestone(id).map(|other| met_times(history, other)).unwrap_or_default()
    };
    match trigger {
        Trigger::Met(id) => {
            let ends = |outcome: Option<&Outcome>| {
                framework.milestone(id).is_some_and(|other| other.ends_with(outcome))
            };
            met(id).into_iter().filter(|(_, outcome)| ends(*outcome)).map(|(at, _)| at).collect()
        }
        Trigger::MetAs(id, wanted) => met(id)
            .into_iter()
            .filter(|(_, outcome)| *outcome == Some(wanted))
            .map(|(at, _)| at)
            .collect(),
        Trigger::Overdue(id) => {
            let mut times: Vec<Timestamp> = history
                .breaches()
                .filter(|(occurrence, _)| occurrence.milestone == *id)
                .map(|(_, due)| due)
                .collect();
            times.sort_unstable();
            times
        }
        Trigger::Opened => history
            .opened(domain::report::Compartment::Statement)
            .first()
            .map(|(_, at)| *at)
            .into_iter()
            .collect(),
        Trigger::Offered => history.offers().all().iter().map(|offer| offer.at).collect(),
        Trigger::Settled => settled.into_iter().collect(),
    }
}

/// Since when the case is graded urgent, at its triage or after it.
pub(crate) fn urgent_since(history: &History, framework: &Framework) -> Option<Timestamp> {
    let at_triage = framework
        .urgent
        .as_ref()
        .and_then(|trigger| trigger_times(trigger, history, framework, None).first().copied());
    at_triage.into_iter().chain(history.casework().urgent_since()).min()
}
