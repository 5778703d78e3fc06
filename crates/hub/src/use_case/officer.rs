//! What officers ask and append: signed by them, checked against public facts.

use std::{
    io::{BufRead, Cursor, Write},
    sync::Arc,
};

use domain::{
    directory::{Officer, Organisation, OrganisationKind, Role},
    event::{EventBody, Grant, GrantedTo, ObjectReference},
    id::{CaseId, ObjectId, OfficerId},
    key::VerifyingKey,
    limit,
    queue::Count,
};
use seal::{RunningDigest, envelope::Envelope};
use store::{
    cases,
    deliveries::{self, Delivery, Tally},
    events::{self, StoredEvent},
    lent_keys,
    notices::{self, Notice},
    objects::{self, Content},
    queue::{self, Part, QueueRow, Whose},
};

use crate::{
    append::{Contents, append as append_events},
    case::Case,
    crash,
    error::{Error, Result},
    program::Hub,
    use_case::notified::{self, is_of_state},
};

/// Cases in one answer.
pub(crate) const CASES_PAGE: u64 = 200;

/// An officer of the directory, with the key that checks their requests.
pub(crate) fn known(hub: &Hub, officer: OfficerId) -> Result<(Arc<Officer>, VerifyingKey)> {
    let directory = hub.directory();
    let officer = directory.officer(officer).cloned().ok_or(Error::Unsigned)?;
    let key = officer.verifying_key;
    Ok((Arc::new(officer), key))
}

/// Whether the officer audits, for a body that watches the others.
pub(crate) fn audits(hub: &Hub, officer: &Officer) -> bool {
    let watches =
        |organisation: &Organisation| organisation.kind == OrganisationKind::OversightBody;
    officer.roles.contains(&Role::Auditor)
        && hub.directory().organisation(&officer.organisation).is_some_and(watches)
}

/// Whether an officer works on a case, and is of no State.
async fn works_on(hub: &Hub, officer: &Officer, case: CaseId) -> Result<bool> {
    let of_state = is_of_state(&hub.directory(), officer);
    Ok(!of_state && cases::sees(&hub.database, case, officer.id).await?)
}

/// Whether the officer may see that the case exists, and its events.
async fn sees(hub: &Hub, officer: &Officer, case: CaseId) -> Result<()> {
    if audits(hub, officer) || works_on(hub, officer, case).await? {
        Ok(())
    } else {
        Err(Error::Absent)
    }
}

/// Cases that the officer sees, the next date first; an auditor sees all, by pseudonym.
pub(crate) async fn list(hub: &Hub, officer: &Officer, first: u64) -> Result<Vec<cases::CaseRow>> {
    // One more than a page says whether there is another.
    let count = CASES_PAGE + 1;
    if audits(hub, officer) {
        Ok(cases::all(&hub.database, first, count).await?)
    } else if is_of_state(&hub.directory(), officer) {
        Ok(Vec::new())
    } else {
        Ok(cases::of_officer(&hub.database, officer.id, first, count).await?)
    }
}

/// A part of the officer's queue, and how many cases each choice shows; an auditor's holds every
/// case, by pseudonym.
pub(crate) async fn queue(
    hub: &Hub,
    officer: &Officer,
    part: Part,
) -> Result<(Vec<QueueRow>, Vec<Count>)> {
    if is_of_state(&hub.directory(), officer) {
        return Ok((Vec::new(), Vec::new()));
    }
    let whose = if audits(hub, officer) { Whose::Everybody } else { Whose::Officer(officer.id) };
    let rows = queue::page(&hub.database, whose, part).await?;
    Ok((rows, queue::counts(&hub.database, whose, part.now).await?))
}

/// The events of a case.
pub(crate) async fn case_events(
    hub: &Hub,
    officer: &Officer,
    case: CaseId,
) -> Result<Vec<StoredEvent>> {
    sees(hub, officer, case).await?;
    let stored = events::of_stream(&hub.database, domain::event::Stream::Case(case)).await?;
    if stored.is_empty() { Err(Error::Absent) } else { Ok(stored) }
}

/// Whether an officer may hand this in for a case: they see it, it is within its bounds, and they
/// signed it.
pub(super) async fn may_append(
    hub: &Hub,
    officer: &Officer,
    case: CaseId,
    envelopes: &[Envelope],
    contents: &Contents,
) -> Result<()> {
    if is_of_state(&hub.directory(), officer) {
        if !notified::sees(&hub.database, officer, case).await? {
            return Err(Error::Absent);
        }
    } else {
        sees(hub, officer, case).await?;
    }
    let own = domain::event::Actor::Officer(officer.id);
    if envelopes.is_empty() || envelopes.len() > limit::APPEND_EVENTS_MAX {
        let (limit, found) = (limit::APPEND_EVENTS_MAX as u64, envelopes.len() as u64);
        return Err(Error::TooLarge { field: "envelopes", limit, found });
    }
    if contents.len() > limit::APPEND_OBJECTS_MAX {
        let (limit, found) = (limit::APPEND_OBJECTS_MAX as u64, contents.len() as u64);
        return Err(Error::TooLarge { field: "objects", limit, found });
    }
    // Nobody hands in what somebody else signed, so that a request always tells who acted.
    if envelopes.iter().any(|envelope| envelope.event().actor != own) {
        return Err(Error::Unsigned);
    }
    Ok(())
}

/// Appends to a case, all or none; says how long it is now and under which checkpoint.
pub(crate) async fn append(
    hub: &Hub,
    officer: &Officer,
    case: CaseId,
    envelopes: &[Envelope],
    contents: &Contents,
) -> Result<(u32, String)> {
    may_append(hub, officer, case, envelopes, contents).await?;
    let links = |envelope: &Envelope| matches!(envelope.event().body, EventBody::CaseLinked { .. });
    // Half a link is none (`linking::link`).
    if envelopes.iter().any(links) {
        return Err(Error::Malformed { field: "envelopes" });
    }
    let mut tx = hub.database.begin().await?;
    let mut loaded = Case::load_in(hub, &mut tx, case).await?;
    append_events(hub, &mut tx, &mut loaded, envelopes, contents).await?;
    crash::point("before-commit");
    tx.commit().await?;
    crash::point("after-commit");
    let checkpoint = events::head(&hub.database).await?.checkpoint;
    Ok((loaded.history.length(), checkpoint))
}

/// A sealed object on its way out.
pub(crate) struct SealedObject {
    pub(crate) reference: ObjectReference,
    content: Box<dyn BufRead + Send>,
}

/// Whether an auditor may have a sealed object: only what was recorded for figures or sealed to
/// oversight, and the escrow's keys while an emergency waits for them.
async fn is_for_oversight(
    hub: &Hub,
    officer: &Officer,
    case: CaseId,
    object: ObjectId,
) -> Result<bool> {
    if !audits(hub, officer) {
        return Ok(false);
    }
    let history = Case::load(hub, case).await?.history;
    let emergencies = history.access().emergencies();
    let escrowed = |grant: &Grant| grant.to == GrantedTo::Escrow && grant.keys.object == object;
    let waits = emergencies.iter().any(|known| known.waits(hub.now()));
    let mut overrides = history.overrides().iter();
    if emergencies.iter().any(|known| known.words.object == object)
        || overrides.any(|known| known.words.object == object)
        || history.links().iter().any(|link| link.other.object == object)
        || (waits && history.grants().iter().any(escrowed))
    {
        return Ok(true);
    }
    let stored = events::of_stream(&hub.database, domain::event::Stream::Case(case)).await?;
    for stored in stored {
        let envelope = Envelope::read(&stored.envelope)?;
        if let EventBody::StatisticsRecorded { record } = &envelope.event().body
            && record.object == object
        {
            return Ok(true);
        }
    }
    Ok(false)
}

/// A sealed object, for an officer who works on its case. Auditors see dates and what was recorded
/// for figures or asked of oversight, and no other contents; those of a State what it was given and
/// what they brought.
pub(crate) async fn object(hub: &Hub, officer: &Officer, object: ObjectId) -> Result<SealedObject> {
    let stored = objects::get(&hub.database, object).await?.ok_or(Error::Absent)?;
    let case = stored.case.ok_or(Error::Absent)?;
    let may = if is_of_state(&hub.directory(), officer) {
        notified::may_have(hub, officer, case, object).await?
    } else {
        works_on(hub, officer, case).await? || is_for_oversight(hub, officer, case, object).await?
    };
    if !may {
        return Err(Error::Absent);
    }
    // A key that was lent is its officer's alone, and until its hour.
    let lent = lent_keys::find(&hub.database, object).await?;
    if lent.is_some_and(|lent| lent.officer != officer.id || hub.now() >= lent.until) {
        return Err(Error::Absent);
    }
    let (reference, content) = (stored.reference, content(hub, stored).await?);
    Ok(SealedObject { reference, content })
}

/// A sealed object, for the hub's own use: a text, small enough for memory.
pub(crate) async fn read_object(hub: &Hub, object: ObjectId) -> Result<Vec<u8>> {
    let stored = objects::get(&hub.database, object).await?.ok_or(Error::Absent)?;
    let (reference, content) = (stored.reference, content(hub, stored).await?);
    let mut bytes = Vec::new();
    SealedObject { reference, content }
        .copy_to(&mut bytes)
        .map_err(|error| Error::Damaged(Box::new(error)))?;
    Ok(bytes)
}

async fn content(hub: &Hub, stored: objects::StoredObject) -> Result<Box<dyn BufRead + Send>> {
    match stored.content {
        Content::Row(bytes) => Ok(Box::new(Cursor::new(bytes))),
        Content::Store => Ok(hub.files.read(stored.reference.object).await?),
    }
}

impl SealedObject {
    /// Writes it out in constant memory. Damage is found here and named, instead of failing to open
    /// later; what was written until then is not to be used.
    pub(crate) fn copy_to(mut self, out: &mut impl Write) -> std::io::Result<()> {
        let mut digest = RunningDigest::default();
        loop {
            let piece = self.content.fill_buf()?;
            let length = piece.len();
            if length == 0 {
                break;
            }
            digest.update(piece);
            out.write_all(piece)?;
            self.content.consume(length);
        }
        if digest.finish() == self.reference.sha256 {
            Ok(())
        } else {
            let what = format!("object {} is damaged", self.reference.object);
            tracing::error!(what, "a sealed object is damaged");
            Err(std::io::Error::other(what))
        }
    }
}

/// Notices that the officer's organisation has not read.
pub(crate) async fn unread_notices(hub: &Hub, officer: &Officer) -> Result<Vec<Notice>> {
    Ok(notices::unread(&hub.database, &officer.organisation, NOTICES_PAGE).await?)
}

const NOTICES_PAGE: u64 = 100;

/// Notes that the officer's organisation has read a notice.
pub(crate) async fn read_notice(hub: &Hub, officer: &Officer, notice: &str) -> Result<()> {
    let mut tx = hub.database.begin().await?;
    notices::mark_read(&mut tx, notice, &officer.organisation, hub.now()).await?;
    tx.commit().await?;
    Ok(())
}

/// Deliveries in one answer.
const DELIVERIES_PAGE: u64 = 200;

/// What goes out beside the desk and is not over: counts, and what failed. Oversight sees every
/// organisation's, a case manager that of their own, and nobody else any.
pub(crate) async fn deliveries(
    hub: &Hub,
    officer: &Officer,
) -> Result<(Vec<Tally>, Vec<Delivery>)> {
    let manages = officer.roles.contains(&Role::CaseManager);
    let whose = match (audits(hub, officer), manages) {
        (true, _) => None,
        (false, true) => Some(&officer.organisation),
        (false, false) => return Err(Error::Absent),
    };
    let tallies = deliveries::tallies(&hub.database, whose).await?;
    Ok((tallies, deliveries::troubled(&hub.database, whose, DELIVERIES_PAGE).await?))
}
