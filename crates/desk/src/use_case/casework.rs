//! Casework: clocks stopped, time asked for, duties waived, cases graded, closed and left, each one
//! event; and what an event would do to dates, before anybody signs it.

use domain::{
    event::{Actor, EVENT_VERSION, Event, EventBody, Occurrence, Stream},
    id::{CaseId, EventId},
    limit::NOTE_CHARACTERS_MAX,
    report::{Compartment, Message},
};
use jiff::civil::Date;
use workflow::duty::{Duty, duties};

use crate::{
    case_file::CaseFile,
    error::{Error, Result},
    program::Desk,
    session::Session,
    use_case::{
        acting::{Act, needed},
        reading::reporter_inbox,
    },
};

/// Records one event, if the rules allow it.
pub(crate) async fn record(
    desk: &Desk,
    session: &Session,
    case: CaseId,
    body: EventBody,
) -> Result<()> {
    let mut file = CaseFile::fetch(desk, session, case).await?;
    let mut act = Act::on(desk, session, &mut file);
    act.event(body)?;
    act.send().await
}

/// Proposes to close the case, with reasons in words for the reporter.
pub(crate) async fn propose_closure(
    desk: &Desk,
    session: &Session,
    case: CaseId,
    reasons: &str,
) -> Result<()> {
    let text = needed("reasons", reasons, NOTE_CHARACTERS_MAX)?;
    let mut file = CaseFile::fetch(desk, session, case).await?;
    let mut act = Act::on(desk, session, &mut file);
    let to = act.recipient(Compartment::Statement)?;
    let reasons = act.seal_json(&Message { text, letter: None }, &[&to])?;
    act.event(EventBody::ClosureProposed { reasons })?;
    act.send().await
}

/// Closes the case as a second officer, and gives the reporter the reasons that were proposed.
pub(crate) async fn close(desk: &Desk, session: &Session, case: CaseId) -> Result<()> {
    let mut file = CaseFile::fetch(desk, session, case).await?;
    let proposed = file.events.iter().rev().find_map(|event| match &event.body {
        EventBody::ClosureProposed { reasons } => Some(*reasons),
        _ => None,
    });
    let reasons = match proposed {
        Some(reasons) => {
            let key = file.key(desk, session, Compartment::Statement).await?;
            Some(file.read_message(desk, session, &key, reasons).await?)
        }
        None => None,
    };
    let keys = reporter_inbox(&file)?.keys.clone();
    let contact = file.history.consents().covers(domain::consent::Purpose::Contact);
    let mut act = Act::on(desk, session, &mut file);
    act.event(EventBody::CaseClosed {})?;
    // Whoever asked not to be written to is not: her page says that the case is closed.
    if let Some(reasons) = reasons.filter(|_| contact) {
        let own = act.recipient(Compartment::Statement)?;
        let message = act.seal_json(&reasons, &[&keys.recipient, &own])?;
        act.event(EventBody::MessageSent { inbox: keys.inbox, message, milestone: None })?;
    }
    act.send().await
}

/// A date that would move.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Moved {
    pub(crate) occurrence: Occurrence,
    pub(crate) before: Option<Date>,
    pub(crate) after: Option<Date>,
}

/// Which dates would move if an officer did this now; nothing is signed or sent.
pub(crate) fn effect(
    desk: &Desk,
    session: &Session,
    file: &CaseFile,
    bodies: &[EventBody],
) -> Result<Vec<Moved>> {
    let shown = |duty: &Duty| duty.dates.as_ref().map(|dates| dates.shown.day);
    let after = after(desk, session, file, bodies)?;
    let moved = after.iter().filter_map(|duty| {
        let before = file.duties.iter().find(|known| known.occurrence == duty.occurrence)?;
        let (before, after) = (shown(before), shown(duty));
        let occurrence = duty.occurrence.clone();
        (before != after).then_some(Moved { occurrence, before, after })
    });
    Ok(moved.collect())
}

/// How every duty would stand if an officer did this now; nothing is signed or sent.
pub(crate) fn after(
    desk: &Desk,
    session: &Session,
    file: &CaseFile,
    bodies: &[EventBody],
) -> Result<Vec<Duty>> {
    let now = desk.now();
    let mut history = file.history.clone();
    for body in bodies {
        let event = Event {
            version: EVENT_VERSION,
            id: EventId::from_random([0; 16]),
            stream: Stream::Case(history.case()),
            sequence: history.length(),
            previous: file.last,
            at: now,
            actor: Actor::Officer(session.officer),
            body: body.clone(),
        };
        history.apply(&event).map_err(Error::from)?;
    }
    Ok(duties(&history, &file.ground(&desk.calendars), now)?)
}
