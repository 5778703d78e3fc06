//! Records for statistics: what the signed events of every case say of it, as things stood at the
//! end of a day, and what was recorded for figures, sealed to oversight. What neither says is not
//! known.

use std::collections::BTreeMap;

use domain::{
    consent::{DataClass, Purpose, SharedWith},
    event::EventBody,
    id::ObjectId,
    report::ReportingOption,
};
use figures::{
    indicator::Domains,
    record::{Owed, Particulars, Reached, Record, Wish},
};
use jiff::{Timestamp, ToSpan, civil::Date, tz::TimeZone};
use workflow::{
    duty::{Duty, Ground, Status, duties},
    framework::MetBy,
    history::History,
};

use crate::{
    case_file::{CaseFile, open_object},
    error::{Error, Result},
    program::Desk,
    session::Session,
    use_case::overseeing,
};

/// The last second of a day.
fn end_of(day: Date) -> Result<Timestamp> {
    Ok(TimeZone::UTC.to_timestamp(day.at(23, 59, 59, 0))?)
}

/// What can be said where the directory says it.
pub(crate) fn domains(directory: &domain::directory::Directory) -> Domains {
    let states = directory
        .organisations()
        .filter(|one| one.kind == domain::directory::OrganisationKind::State)
        .map(|one| one.id.to_string());
    Domains {
        states: states.collect(),
        channels: directory.channels().map(|channel| channel.id.to_string()).collect(),
        ..Domains::default()
    }
}

/// The records of all cases, as things stood at the end of a day.
pub(crate) fn records(desk: &Desk, cases: &Cases, as_of: Date) -> Result<Vec<Record>> {
    let until = end_of(as_of)?;
    let mut records = Vec::new();
    for file in &cases.files {
        if file.history.received().at <= until {
            records.push(record(desk, file, &cases.particulars, until)?);
        }
    }
    Ok(records)
}

/// Every case, with what was recorded of it for figures.
pub(crate) struct Cases {
    pub(crate) files: Vec<CaseFile>,
    particulars: BTreeMap<ObjectId, Particulars>,
}

impl Cases {
    /// Fetches every case and opens what was sealed to this auditor. What was sealed before the
    /// auditor was registered stays closed, and counts as not known.
    pub(crate) async fn gather(desk: &Desk, session: &Session) -> Result<Self> {
        let cases = overseeing::cases(desk, session).await?;
        let files: Vec<CaseFile> = cases.into_iter().map(|(_, file)| file).collect();
        let mut particulars = BTreeMap::new();
        for event in files.iter().flat_map(|file| &file.events) {
            let EventBody::StatisticsRecorded { record } = &event.body else { continue };
            match open_object(desk, session, &session.keys.secret, *record).await {
                Ok(plaintext) => {
                    particulars.insert(record.object, serde_json::from_slice(&plaintext)?);
                }
                Err(Error::Fault(_)) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(Self { files, particulars })
    }
}

fn record(
    desk: &Desk,
    file: &CaseFile,
    particulars: &BTreeMap<ObjectId, Particulars>,
    until: Timestamp,
) -> Result<Record> {
    let known = || file.events.iter().filter(|event| event.at <= until);
    let history = History::of(known())?;
    let zone = TimeZone::get(&file.service.time_zone)?;
    let day = |at: Timestamp| zone.to_datetime(at).date();
    let ground = Ground {
        framework: &file.framework,
        calendars: &desk.calendars,
        service: &file.service,
        state: history.state().and_then(|state| file.directory.organisation(state)),
    };
    let owed = duties(&history, &ground, until)?;
    let mut closed: Vec<(Date, Option<Date>)> = Vec::new();
    for event in known() {
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
    Ok(Record {
        case: history.case().to_string(),
        consented: history.consents().covers(Purpose::Statistics),
        wish: wish(&history),
        channel: history.received().channel.to_string(),
        language: None,
        mission: None,
        state: history.state().map(ToString::to_string),
        urgent: history.casework().urgent_since().is_some(),
        received_on: day(history.received().at),
        owed: owed
            .iter()
            .map(|duty| one_owed(duty, &history, until, &day))
            .collect::<Result<Vec<_>>>()?,
        reached: reached(file, &history, &day),
        closed,
        verified: false,
        particulars: history
            .statistics()
            .and_then(|record| particulars.get(&record.object).cloned())
            .unwrap_or_else(Particulars::unknown),
    })
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

fn reached(file: &CaseFile, history: &History, day: &impl Fn(Timestamp) -> Date) -> Vec<Reached> {
    let mut reached = Vec::new();
    for milestone in &file.framework.milestones {
        let at: Vec<(Timestamp, Option<String>)> = match milestone.met_by {
            MetBy::Submission => vec![(history.received().at, None)],
            MetBy::Consent => history.consented_at().map(|at| (at, None)).into_iter().collect(),
            MetBy::Message | MetBy::Letter | MetBy::Record => {
                let met = history.met(&milestone.id).iter();
                met.map(|met| (met.at, met.outcome.as_ref().map(ToString::to_string))).collect()
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
fn code(value: &impl serde::Serialize) -> Result<String> {
    match serde_json::to_value(value)? {
        serde_json::Value::String(code) => Ok(code),
        _ => Err(Error::Untrusted("a reason is no code".to_owned())),
    }
}

fn one_owed(
    duty: &Duty,
    history: &History,
    until: Timestamp,
    day: &impl Fn(Timestamp) -> Date,
) -> Result<Owed> {
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
