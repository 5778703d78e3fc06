//! Answering for a State: what it owes, the letters it received, what its officers recorded, and the
//! messages between it and the team of the case.
//!
//! The hub shows this desk nothing else of the case, so the chain of events cannot be checked here;
//! what the State's own officers signed and what was sealed to them can, and is.

use std::sync::Arc;

use base64::{Engine, engine::general_purpose::STANDARD};
use domain::{
    casework::ExtensionReason,
    directory::{Directory, Organisation, OrganisationKind},
    event::{
        Actor, DeskCopies, DeskCopy, DeskMessage, EVENT_VERSION, Event, EventBody, ObjectReference,
        Occurrence, Stream,
    },
    id::{CaseId, EventId, MilestoneId, ObjectId, OfficerId, OrganisationId, Outcome},
    key::Recipient,
    limit::{DESK_COPIES_MAX, MESSAGE_CHARACTERS_MAX, NOTE_CHARACTERS_MAX},
    period::Period,
    report::Message,
};
use seal::{age_file::seal, envelope::Envelope, pad};
use wire::{
    notified::{DeskMessageView, NotifiedCase, NotifiedList, ReceivedLetter},
    types::{Append, Base64, ObjectUpload},
};
use workflow::framework::Framework;
use zeroize::Zeroizing;

use crate::{
    case_file::open_object,
    error::{Error, Result},
    program::Desk,
    session::Session,
    use_case::acting::{bounded, needed},
};

/// Whether the officer is of a State, and sees of cases what it was notified of.
pub(crate) fn is_of_state(session: &Session, directory: &Directory) -> bool {
    organisation(session, directory).is_ok_and(|own| own.kind == OrganisationKind::State)
}

fn organisation<'a>(session: &Session, directory: &'a Directory) -> Result<&'a Organisation> {
    let officer = directory.officer(session.officer).ok_or(Error::Absent)?;
    directory.organisation(&officer.organisation).ok_or(Error::Absent)
}

/// Cases of which the officer's State was notified, the next date first.
pub(crate) async fn list(desk: &Desk, session: &Session, first: u64) -> Result<NotifiedList> {
    Ok(desk.hub.notified(first, session.asks(&*desk.clock)).await?)
}

/// A letter to the State, open where it was sealed to this officer.
pub(crate) struct Letter {
    pub(crate) received: ReceivedLetter,
    pub(crate) message: Option<Message>,
}

/// A message between the team and the State, open where it was sealed to this officer.
pub(crate) struct Written {
    pub(crate) view: DeskMessageView,
    pub(crate) message: Option<Message>,
}

/// Something that an officer of the State did, with the note where this officer can open it.
pub(crate) struct Answer {
    pub(crate) event: Event,
    pub(crate) note: Option<Message>,
}

/// A case as the officer's State is shown it.
pub(crate) struct Notified {
    pub(crate) view: NotifiedCase,
    pub(crate) directory: Directory,
    pub(crate) framework: Arc<Framework>,
    pub(crate) own: OrganisationId,
    pub(crate) time_zone: String,
    pub(crate) letters: Vec<Letter>,
    pub(crate) written: Vec<Written>,
    pub(crate) answers: Vec<Answer>,
}

/// Fetches a case and opens what is sealed to the officer.
pub(crate) async fn case(desk: &Desk, session: &Session, case: CaseId) -> Result<Notified> {
    let directory = desk.directory().await?;
    let own = organisation(session, &directory)?.clone();
    let view = desk.hub.notified_case(case, session.asks(&*desk.clock)).await?;
    if view.case != case {
        return Err(Error::Untrusted("the hub shows another case".to_owned()));
    }
    let framework = desk.framework(view.framework).await?;
    let mut letters = Vec::new();
    for received in &view.letters {
        let message = if received.yours {
            let message = read(desk, session, received.message).await?;
            check_letter(received, &message)?;
            Some(message)
        } else {
            None
        };
        letters.push(Letter { received: received.clone(), message });
    }
    let mut written = Vec::new();
    for one in &view.messages {
        let message = if one.yours { Some(read(desk, session, one.message).await?) } else { None };
        written.push(Written { view: one.clone(), message });
    }
    let mut answers = Vec::new();
    for bytes in &view.answers {
        answers.push(answer(desk, session, (&directory, &own.id, case), bytes).await?);
    }
    let (own, time_zone) = (own.id, own.time_zone);
    Ok(Notified { view, directory, framework, own, time_zone, letters, written, answers })
}

async fn read(desk: &Desk, session: &Session, object: ObjectReference) -> Result<Message> {
    let plaintext = open_object(desk, session, &session.keys.secret, object).await?;
    Ok(serde_json::from_slice(&plaintext)?)
}

/// The letter must be the one whose digest is in the ledger.
fn check_letter(received: &ReceivedLetter, message: &Message) -> Result<()> {
    match pdf(message) {
        Some(pdf) if seal::digest(&pdf) == received.letter => Ok(()),
        _ => Err(Error::Untrusted("a letter is not the one that was approved".to_owned())),
    }
}

/// The finished letter that a message carries.
pub(crate) fn pdf(message: &Message) -> Option<Vec<u8>> {
    STANDARD.decode(message.letter.as_deref()?).ok()
}

/// An answer, signed by the officer of this State whom it names.
async fn answer(
    desk: &Desk,
    session: &Session,
    (directory, own, case): (&Directory, &OrganisationId, CaseId),
    bytes: &Base64,
) -> Result<Answer> {
    let envelope = Envelope::read(&bytes.0)?;
    let event = envelope.event().clone();
    let signer = match event.actor {
        Actor::Officer(officer) => directory.officer_ever(officer),
        _ => None,
    };
    let signer = signer.filter(|signer| signer.organisation == *own);
    let holds =
        signer.is_some_and(|signer| envelope.is_signed_by(event.actor, signer.verifying_key));
    if !holds || event.stream != Stream::Case(case) {
        return Err(Error::Untrusted(format!("answer {} is not signed as it must be", event.id)));
    }
    let note = match event.body {
        EventBody::MilestoneMet { note: Some(note), .. } => {
            match read(desk, session, note).await {
                Ok(note) => Some(note),
                // Written before this officer began.
                Err(Error::Fault(_)) => None,
                Err(error) => return Err(error),
            }
        }
        _ => None,
    };
    Ok(Answer { event, note })
}

/// Records a milestone that the State owes. The note is sealed to the report's readers and to the
/// officers of this State, so that they find again what they answered.
pub(crate) async fn record(
    desk: &Desk,
    session: &Session,
    id: CaseId,
    (milestone, outcome): (MilestoneId, Option<Outcome>),
    note: &str,
) -> Result<()> {
    let text = bounded("note", note, NOTE_CHARACTERS_MAX)?;
    let notified = case(desk, session, id).await?;
    let mut objects = Vec::new();
    let note = if text.is_empty() {
        None
    } else {
        let (note, upload) = sealed(desk, &Message { text, letter: None }, &readers(&notified))?;
        objects.push(upload);
        Some(note)
    };
    let body = EventBody::MilestoneMet { milestone, outcome, note };
    send(desk, session, &notified.view, body, objects).await
}

/// Who reads what this State writes: the readers of the report, and its own officers.
fn readers(notified: &Notified) -> Vec<&Recipient> {
    let colleagues = notified.directory.at_desk_of(&notified.own);
    let colleagues = colleagues.map(|officer| &officer.recipient);
    colleagues.chain([&notified.view.recipient]).collect()
}

fn sealed(
    desk: &Desk,
    message: &Message,
    to: &[&Recipient],
) -> Result<(ObjectReference, ObjectUpload)> {
    let plaintext = Zeroizing::new(pad::text(serde_json::to_vec(message)?));
    let sealed = seal(&plaintext, to)?;
    let reference = ObjectReference {
        object: ObjectId::from_random(desk.random.array()),
        sha256: seal::digest(&sealed),
        size_bytes: sealed.len() as u64,
    };
    Ok((reference, ObjectUpload { object: reference.object, content: Base64(sealed) }))
}

/// Writes to the team of the case. It answers nothing that is owed.
pub(crate) async fn write(desk: &Desk, session: &Session, id: CaseId, text: &str) -> Result<()> {
    let text = needed("message", text, MESSAGE_CHARACTERS_MAX)?;
    let notified = case(desk, session, id).await?;
    let (message, upload) = sealed(desk, &Message { text, letter: None }, &readers(&notified))?;
    let officers = notified.directory.at_desk_of(&notified.own);
    let body = EventBody::DeskMessageSent(DeskMessage {
        organisation: notified.own.clone(),
        officers: officers.map(|officer| officer.id).collect(),
        message,
    });
    send(desk, session, &notified.view, body, vec![upload]).await
}

/// What this officer can open and a colleague cannot: the object as it was first given, and what is
/// in it.
fn unread_by(notified: &Notified, colleague: OfficerId) -> Vec<(ObjectId, &Message)> {
    let letters = notified
        .letters
        .iter()
        .map(|one| (one.received.given, &one.received.readers, &one.message));
    let written =
        notified.written.iter().map(|one| (one.view.given, &one.view.readers, &one.message));
    let missing = letters.chain(written).filter(|(_, readers, _)| !readers.contains(&colleague));
    missing.filter_map(|(given, _, message)| Some((given, message.as_ref()?))).collect()
}

/// Colleagues who began after something came that this officer can open.
pub(crate) fn later_colleagues(notified: &Notified) -> impl Iterator<Item = OfficerId> {
    let colleagues = notified.directory.at_desk_of(&notified.own).map(|officer| officer.id);
    colleagues.filter(|colleague| !unread_by(notified, *colleague).is_empty())
}

/// Opens earlier letters and messages for a colleague who began later: each is sealed once more, to
/// them alone.
pub(crate) async fn give_copies(
    desk: &Desk,
    session: &Session,
    id: CaseId,
    colleague: OfficerId,
) -> Result<()> {
    let notified = case(desk, session, id).await?;
    let known = notified.directory.officer(colleague).ok_or(Error::Absent)?;
    let (mut copies, mut objects) = (Vec::new(), Vec::new());
    for (of, message) in unread_by(&notified, colleague).into_iter().take(DESK_COPIES_MAX) {
        let (copy, upload) = sealed(desk, message, &[&known.recipient])?;
        copies.push(DeskCopy { of, copy });
        objects.push(upload);
    }
    let body = EventBody::DeskCopiesGiven(DeskCopies { officer: colleague, copies });
    send(desk, session, &notified.view, body, objects).await
}

/// Asks for more time for something that the State owes.
pub(crate) async fn ask_time(
    desk: &Desk,
    session: &Session,
    id: CaseId,
    occurrence: Occurrence,
    (period, reason): (Period, ExtensionReason),
) -> Result<()> {
    let view = desk.hub.notified_case(id, session.asks(&*desk.clock)).await?;
    let body = EventBody::ExtensionAsked { occurrence, period, reason };
    send(desk, session, &view, body, Vec::new()).await
}

/// Signs the next event of the case. The rules are asked by the hub, which knows the case.
async fn send(
    desk: &Desk,
    session: &Session,
    view: &NotifiedCase,
    body: EventBody,
    objects: Vec<ObjectUpload>,
) -> Result<()> {
    let actor = Actor::Officer(session.officer);
    let event = Event {
        version: EVENT_VERSION,
        id: EventId::from_random(desk.random.array()),
        stream: Stream::Case(view.case),
        sequence: view.length,
        previous: view.last,
        at: desk.now(),
        actor,
        body,
    };
    let envelope = Envelope::sign(event, &[(actor, &session.keys.signing)]);
    let envelopes = vec![Base64(envelope.bytes().to_vec())];
    let append = Append { envelopes, objects };
    desk.hub.append(view.case, &append, session.asks(&*desk.clock)).await?;
    Ok(())
}
