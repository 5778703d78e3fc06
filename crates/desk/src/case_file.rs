//! A case as the desk sees it: events checked, keys found, contents opened, duties computed here.

use std::{fs::File, sync::Arc};

use domain::{
    directory::{Directory, Organisation},
    event::{Actor, Event, EventBody, GrantedTo, ObjectReference, Stream},
    id::{CaseId, ObjectId, OfficerId, OrganisationId},
    key::{Digest, VerifyingKey},
    report::{Compartment, Message},
};
use jiff::Timestamp;
use seal::{
    RunningDigest,
    age_file::{Opener, open},
    envelope::Envelope,
    key_ring::{key_for, open_ring},
    secret::SecretKey,
};
use serde::de::DeserializeOwned;
use tokio::io::{AsyncSeekExt, AsyncWriteExt};
use workflow::{
    calendar::Calendars,
    duty::{Duty, Ground, duties},
    framework::Framework,
    history::History,
};
use zeroize::Zeroizing;

use crate::{
    error::{Error, Result},
    program::Desk,
    session::Session,
};

/// A case.
pub(crate) struct CaseFile {
    pub(crate) history: History,
    pub(crate) events: Vec<Event>,
    pub(crate) last: Digest,
    pub(crate) framework: Arc<Framework>,
    pub(crate) directory: Directory,
    pub(crate) duties: Vec<Duty>,
    pub(crate) service: Organisation,
    /// When it was fetched: what was lent by then opens.
    pub(crate) now: Timestamp,
}

impl CaseFile {
    /// Fetches a case and checks every link and signature of its chain.
    pub(crate) async fn fetch(desk: &Desk, session: &Session, case: CaseId) -> Result<Self> {
        let directory = desk.directory().await?;
        let answer = desk.hub.events(case, session.asks(&*desk.clock)).await?;
        let mut envelopes = answer.envelopes.iter();
        let first = envelopes.next().ok_or(Error::Absent)?;
        let first = Envelope::read(&first.0)?;
        if first.event().stream != Stream::Case(case) {
            return Err(Error::Untrusted("the hub shows another case".to_owned()));
        }
        let mut history = History::begin(first.event())?;
        signed(&first, &directory, &history)?;
        let mut events = vec![first.event().clone()];
        let mut last = first.digest();
        for bytes in envelopes {
            let envelope = Envelope::read(&bytes.0)?;
            let event = envelope.event();
            if event.previous != last {
                let gap = format!("event {} does not follow the one before", event.sequence);
                return Err(Error::Untrusted(gap));
            }
            signed(&envelope, &directory, &history)?;
            renewed_by_a_reader(event, &directory, &history)?;
            history.apply(event)?;
            events.push(event.clone());
            last = envelope.digest();
        }
        let framework = desk.framework(history.received().framework.digest).await?;
        let service = directory
            .channel(&history.received().channel)
            .and_then(|channel| directory.organisation(&channel.organisation))
            .cloned()
            .ok_or(Error::Absent)?;
        let now = desk.now();
        let mut file =
            Self { history, events, last, framework, directory, duties: Vec::new(), service, now };
        file.duties = duties(&file.history, &file.ground(&desk.calendars), now)?;
        Ok(file)
    }

    /// What its duties are computed from.
    pub(crate) fn ground<'a>(&'a self, calendars: &'a Calendars) -> Ground<'a> {
        Ground {
            framework: &self.framework,
            calendars,
            service: &self.service,
            state: self.history.state().and_then(|state| self.directory.organisation(state)),
        }
    }

    /// An organisation by its name.
    pub(crate) fn organisation(&self, id: &OrganisationId) -> String {
        let known = self.directory.organisation(id);
        known.map_or_else(|| id.to_string(), |known| known.name.clone())
    }

    /// Whether an officer has nothing more to do with the case: alone, or with their organisation.
    pub(crate) fn is_apart(&self, officer: OfficerId) -> bool {
        let known = self.directory.officer_ever(officer);
        known.is_none_or(|known| self.history.is_apart(known))
    }

    /// Whether the officer holds a key to a compartment.
    pub(crate) fn holds_key(&self, session: &Session, compartment: Compartment) -> bool {
        self.grants(session, compartment).next().is_some()
    }

    /// What the officer was given of a compartment, and what they were lent and may still use.
    fn grants(
        &self,
        session: &Session,
        compartment: Compartment,
    ) -> impl Iterator<Item = ObjectReference> {
        let own = GrantedTo::Officer(session.officer);
        let given = self.history.grants().iter();
        let given =
            given.filter(move |grant| grant.to == own && grant.compartments.contains(&compartment));
        let lent = self.history.access().lent(session.officer, compartment, self.now);
        given.map(|grant| grant.keys).chain(lent.map(|lent| lent.keys))
    }

    /// A compartment's keys, opened with the officer's own: each that the compartment was ever
    /// sealed to and that the officer was given.
    pub(crate) async fn key(
        &self,
        desk: &Desk,
        session: &Session,
        compartment: Compartment,
    ) -> Result<Vec<SecretKey>> {
        let mut rings = Vec::new();
        for grant in self.grants(session, compartment) {
            let sealed = fetch_object(desk, session, grant.object).await?;
            rings.extend(open_ring(&sealed, &session.keys.secret)?);
        }
        let keys = self.history.recipients(compartment);
        let keys: Vec<SecretKey> =
            keys.filter_map(|recipient| key_for(&rings, recipient)).collect();
        if keys.is_empty() { Err(Error::NoKey) } else { Ok(keys) }
    }

    /// The content of a sealed object of a compartment.
    pub(crate) async fn read<T: DeserializeOwned>(
        &self,
        desk: &Desk,
        session: &Session,
        key: &[SecretKey],
        object: ObjectReference,
    ) -> Result<T> {
        let plaintext = open_object(desk, session, key, object).await?;
        Ok(serde_json::from_slice(&plaintext)?)
    }

    /// A message that someone with a receipt wrote, or a note.
    pub(crate) async fn read_message(
        &self,
        desk: &Desk,
        session: &Session,
        key: &[SecretKey],
        object: ObjectReference,
    ) -> Result<Message> {
        self.read(desk, session, key, object).await
    }
}

/// Fetches a sealed object.
pub(crate) async fn fetch_object(
    desk: &Desk,
    session: &Session,
    object: ObjectId,
) -> Result<Vec<u8>> {
    Ok(desk.hub.object(object, session.asks(&*desk.clock)).await?.to_vec())
}

/// Fetches a sealed file to a nameless file of this machine, still sealed, and checks that it is the
/// one that was signed for.
pub(crate) async fn fetch_file(
    desk: &Desk,
    session: &Session,
    object: ObjectReference,
) -> Result<File> {
    let other = || {
        let message = format!("object {} is not the one that was signed for", object.object);
        Error::Untrusted(message)
    };
    let mut pieces = desk.hub.object_pieces(object.object, session.asks(&*desk.clock)).await?;
    let mut file = tokio::fs::File::from_std(tempfile::tempfile()?);
    let (mut digest, mut size_bytes) = (RunningDigest::default(), 0);
    while let Some(piece) = pieces.next().await? {
        size_bytes += piece.len() as u64;
        if size_bytes > object.size_bytes {
            return Err(other());
        }
        digest.update(&piece);
        file.write_all(&piece).await?;
    }
    if digest.finish() != object.sha256 {
        return Err(other());
    }
    file.rewind().await?;
    Ok(file.into_std().await)
}

/// Fetches a sealed object, checks that it is the one that was signed for, and opens it.
pub(crate) async fn open_object(
    desk: &Desk,
    session: &Session,
    key: &(impl Opener + ?Sized),
    object: ObjectReference,
) -> Result<Zeroizing<Vec<u8>>> {
    let sealed = fetch_object(desk, session, object.object).await?;
    if seal::digest(&sealed) != object.sha256 {
        let message = format!("object {} is not the one that was signed for", object.object);
        return Err(Error::Untrusted(message));
    }
    Ok(open(&sealed, key)?)
}

/// What is sealed here goes to the newest key: it must not come from somebody who was kept out, even
/// if a hub lets that through. That they held the key before it, the history asks.
fn renewed_by_a_reader(event: &Event, directory: &Directory, history: &History) -> Result<()> {
    let (EventBody::KeysRenewed { .. }, Actor::Officer(officer)) = (&event.body, event.actor)
    else {
        return Ok(());
    };
    match directory.officer_ever(officer) {
        Some(officer) if !history.is_apart(officer) => Ok(()),
        _ => {
            let message = format!("event {} renews a key by who is kept out", event.sequence);
            Err(Error::Untrusted(message))
        }
    }
}

fn signed(envelope: &Envelope, directory: &Directory, history: &History) -> Result<()> {
    let event = envelope.event();
    let of = |actor: Actor| -> Option<VerifyingKey> {
        match actor {
            Actor::Hub => directory.hub(),
            Actor::Authority => directory.authority(),
            Actor::Officer(officer) => {
                directory.officer_ever(officer).map(|officer| officer.verifying_key)
            }
            Actor::Inbox(inbox) => history.inbox(inbox).map(|inbox| inbox.keys.verifying_key),
        }
    };
    let by = |actor: Actor| of(actor).is_some_and(|key| envelope.is_signed_by(actor, key));
    // The first event is the hub's word for the hour and the reporter's for the content.
    let reporter = match &event.body {
        EventBody::ReportReceived { inbox, .. } => by(Actor::Inbox(inbox.inbox)),
        _ => true,
    };
    if by(event.actor) && reporter {
        Ok(())
    } else {
        Err(Error::Untrusted(format!("event {} is not signed as it must be", event.sequence)))
    }
}

/// What somebody wrote to whoever holds this key; `None` where it is not theirs to read.
pub(crate) async fn read_words(
    desk: &Desk,
    session: &Session,
    key: &(impl Opener + ?Sized),
    words: ObjectReference,
) -> Option<String> {
    let sealed = open_object(desk, session, key, words).await.ok()?;
    let message: Message = serde_json::from_slice(&sealed).ok()?;
    Some(message.text)
}
