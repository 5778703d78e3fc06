//! Records for statistics: what the signed events of every case say of it, as things stood at the
//! end of a day, and what was recorded for figures, sealed to oversight. What neither says is not
//! known.
//!
//! One function of events for the desk that publishes and for whoever counts again.

use std::collections::BTreeMap;

use domain::{
    consent::{DataClass, Purpose, SharedWith},
    directory::{Directory, OrganisationKind},
    event::{Event, EventBody},
    id::ObjectId,
    report::ReportingOption,
};
use figures::{
    indicator::{CountFault, Domains},
    protect::ProtectFault,
    record::{Owed, Particulars, Reached, Record, Wish},
};
use jiff::{SignedDuration, Timestamp, ToSpan, civil::Date, tz::TimeZone};
use workflow::{
    calendar::Calendars,
    duty::{Duty, Ground, Status, Uncountable, duties},
    framework::{Framework, MetBy},
    history::{History, Incoherent},
    register::unanswered,
};

/// Why nothing could be counted.
#[derive(Debug, thiserror::Error)]
pub enum CountingFault {
    /// Events that do not follow from one another.
    #[error(transparent)]
    History(#[from] Incoherent),
    /// A duty without a date that can be computed.
    #[error(transparent)]
    Duty(#[from] Uncountable),
    /// A day or a time zone.
    #[error(transparent)]
    Time(#[from] jiff::Error),
    /// A reason that no closed list has.
    #[error("a reason is no code")]
    Code,
    /// A reason that cannot be written.
    #[error(transparent)]
    Json(#[from] serde_json::Error),
    /// Figures that do not add up.
    #[error(transparent)]
    Count(#[from] CountFault),
    /// Figures that contradict what was published.
    #[error(transparent)]
    Protect(#[from] ProtectFault),
    /// Something that the directory or the hub does not show.
    #[error("there is no {0}")]
    Absent(&'static str),
}

/// The last second of a day.
fn end_of(day: Date) -> Result<Timestamp, CountingFault> {
    Ok(TimeZone::UTC.to_timestamp(day.at(23, 59, 59, 0))?)
}

/// What can be said where the directory says it.
pub(crate) fn domains(directory: &Directory) -> Domains {
    let of = |kind: OrganisationKind| {
        let organisations = directory.organisations().filter(move |one| one.kind == kind);
        organisations.map(|one| one.id.to_string()).collect()
    };
    Domains {
        states: of(OrganisationKind::State),
        // A mission takes part as the organisation that takes reports for it.
        missions: of(OrganisationKind::IntakeService),
        channels: directory.channels().map(|channel| channel.id.to_string()).collect(),
    }
}

/// A case to count.
pub(crate) struct Countable<'a> {
    pub(crate) events: &'a [Event],
    pub(crate) framework: &'a Framework,
    /// Whether the audit found its log complete and signed, under the ledger.
    pub(crate) verified: bool,
}

/// What all cases are counted with.
pub(crate) struct Means<'a> {
    pub(crate) directory: &'a Directory,
    pub(crate) calendars: &'a Calendars,
    /// What was recorded for figures, as far as it is sealed to whoever counts.
    pub(crate) particulars: &'a BTreeMap<ObjectId, Particulars>,
}

impl Means<'_> {
    /// The records of all cases, as things stood at the end of a day, and of how many of them what
    /// was recorded is not sealed to whoever counts.
    pub(crate) fn records<'c>(
        &self,
        cases: impl Iterator<Item = Countable<'c>>,
        as_of: Date,
    ) -> Result<(Vec<Record>, usize), CountingFault> {
        let until = end_of(as_of)?;
        let (mut records, mut unopened) = (Vec::new(), 0);
        for case in cases {
            if case.events.first().is_some_and(|event| event.at <= until) {
                let (record, is_open) = self.record(&case, until)?;
                unopened += usize::from(record.consented && !is_open);
                records.push(record);
            }
        }
        Ok((records, unopened))
    }

    fn record(
        &self,
        case: &Countable<'_>,
        until: Timestamp,
    ) -> Result<(Record, bool), CountingFault> {
        let known = || case.events.iter().filter(|event| event.at <= until);
        let history = History::of(known())?;
        let service = self
            .directory
            .channel(&history.received().channel)
            .and_then(|channel| self.directory.organisation(&channel.organisation))
            .ok_or(CountingFault::Absent("organisation of the channel of a case"))?;
        let zone = TimeZone::get(&service.time_zone)?;
        let day = |at: Timestamp| zone.to_datetime(at).date();
        let ground = Ground {
            framework: case.framework,
            calendars: self.calendars,
            service,
            state: history.state().and_then(|state| self.directory.organisation(state)),
        };
        let owed = duties(&history, &ground, until)?;
        let recorded = history.statistics().map(|record| self.particulars.get(&record.object));
        let record = Record {
            case: history.case().to_string(),
            consented: history.consents().covers(Purpose::Statistics),
            wish: wish(&history),
            channel: history.received().channel.to_string(),
            mission: Some(service.id.to_string()),
            state: history.state().map(ToString::to_string),
            urgent: history.casework().urgent_since().is_some(),
            received_on: day(history.received().at),
            owed: owed
                .iter()
                .map(|duty| one_owed(duty, &history, until, &day))
                .collect::<Result<Vec<_>, _>>()?,
            reached: reached(case.framework, &history, &day),
            unanswered_days: unanswered(&history, case.framework, &owed)
                .filter_map(|duty| duty.dates.as_ref())
                .map(|dates| whole_days(until.duration_since(dates.original.moment)))
                .collect(),
            closed: closed(known(), &day),
            verified: case.verified,
            particulars: recorded.flatten().cloned().unwrap_or_else(Particulars::unknown),
        };
        Ok((record, !matches!(recorded, Some(None))))
    }
}

fn whole_days(duration: SignedDuration) -> u64 {
    u64::try_from(duration.as_hours() / 24).unwrap_or_default()
}

/// Each closure, with the day on which the case was opened again.
fn closed<'e>(
    events: impl Iterator<Item = &'e Event>,
    day: &impl Fn(Timestamp) -> Date,
) -> Vec<(Date, Option<Date>)> {
    let mut closed: Vec<(Date, Option<Date>)> = Vec::new();
    for event in events {
        match event.body {
            EventBody::CaseClosed {} => closed.push((day(event.at), None)),
            EventBody::CaseReopened {} | EventBody::ClosureObjected {} => {
                if let Some((_, again)) = closed.last_mut() {
                    *again = Some(day(event.at));
                }
            }
            _ => {}
        }
    }
    closed
}

fn wish(history: &History) -> Wish {
    let consents = history.consents();
    let with = SharedWith::StateAuthority;
    match history.received().option {
        _ if history.asked_since().is_some() || history.unrestricted_since().is_some() => {
            let share = Purpose::Share { with, class: DataClass::Notice };
            if consents.covers(share) { Wish::State } else { Wish::OversightOnly }
        }
        ReportingOption::Unrestricted => Wish::OversightOnly,
        _ if consents.covers(Purpose::Matching) => Wish::Match,
        _ => Wish::ServicesOnly,
    }
}

fn reached(
    framework: &Framework,
    history: &History,
    day: &impl Fn(Timestamp) -> Date,
) -> Vec<Reached> {
    let mut reached = Vec::new();
    for milestone in &framework.milestones {
        let at: Vec<(Timestamp, Option<String>)> = match milestone.met_by {
            MetBy::Submission => vec![(history.received().at, None)],
            MetBy::Consent => history.consented_at().map(|at| (at, None)).into_iter().collect(),
            MetBy::Message | MetBy::Letter | MetBy::Record => {
                let met = history.met(&milestone.id).iter();
                met.map(|met| (met.at, met.outcome.as_ref().map(ToString::to_string))).collect()
            }
            MetBy::Answer => {
                let answered = history.offers().all().iter().filter_map(|offer| offer.answered);
                answered.map(|answered| (answered.at, None)).collect()
            }
        };
        reached.extend(at.into_iter().map(|(at, outcome)| Reached {
            milestone: milestone.id.to_string(),
            on: day(at),
            outcome,
        }));
    }
    reached
}

/// A code of a closed list, as events write it.
fn code(value: &impl serde::Serialize) -> Result<String, CountingFault> {
    match serde_json::to_value(value)? {
        serde_json::Value::String(code) => Ok(code),
        _ => Err(CountingFault::Code),
    }
}

fn one_owed(
    duty: &Duty,
    history: &History,
    until: Timestamp,
    day: &impl Fn(Timestamp) -> Date,
) -> Result<Owed, CountingFault> {
    let original_due = duty.dates.as_ref().map(|dates| dates.original.day);
    let due = duty.dates.as_ref().map(|dates| dates.shown.day);
    let (met_on, waived_on) = match &duty.status {
        Status::Met { at, in_time, .. } => (Some(met(day(*at), original_due, *in_time)), None),
        Status::Waived { at } => (None, Some(day(*at))),
        _ => (None, None),
    };
    let days = |from: Date, to: Date| {
        u32::try_from(from.duration_until(to).as_hours() / 24).unwrap_or_default()
    };
    let casework = history.casework();
    let longer = original_due.zip(due).map_or(0, |(original, due)| days(original, due));
    let mut extended = Vec::new();
    for wish in casework.extensions(&duty.occurrence).iter().filter(|wish| wish.granted.is_some()) {
        // What was granted more than once is one length, told with the first reason.
        extended.push((code(&wish.reason)?, if extended.is_empty() { longer } else { 0 }));
    }
    let stops = casework.stops(&duty.occurrence.milestone);
    Ok(Owed {
        milestone: duty.occurrence.milestone.to_string(),
        original_due,
        due,
        met_on,
        waived_on,
        extended,
        paused: stops
            .map(|stop| {
                let length = days(day(stop.from), day(stop.to.unwrap_or(until)));
                (stop.reason.as_str().to_owned(), length)
            })
            .collect(),
        since: duty.since.map(day),
    })
}

/// The day on which a duty was met. Days end in the zone of whoever owes it; whether it was in time
/// is decided there and not by the day that it was here.
fn met(on: Date, due: Option<Date>, in_time: bool) -> Date {
    match due {
        Some(due) if in_time => on.min(due),
        Some(due) => on.max(due.saturating_add(1.day())),
        None => on,
    }
}
