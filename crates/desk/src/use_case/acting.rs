//! Acting on a case: objects sealed, events signed, rules asked, all sent in one request.

use domain::{
    event::{Actor, EVENT_VERSION, Event, EventBody, ObjectReference, Stream},
    id::{EventId, ObjectId},
    key::Recipient,
    report::Compartment,
};
use seal::{age_file::seal, envelope::Envelope, pad};
use serde::Serialize;
use wire::types::{Append, Base64, CaseAppend, LinkAppend, ObjectUpload};
use workflow::permit::admit;
use zeroize::Zeroizing;

use crate::{
    case_file::CaseFile,
    error::{Error, Result},
    program::Desk,
    session::Session,
};

/// Something that an officer does, in preparation.
pub(crate) struct Act<'a> {
    desk: &'a Desk,
    session: &'a Session,
    file: &'a mut CaseFile,
    envelopes: Vec<Base64>,
    objects: Vec<ObjectUpload>,
}

impl<'a> Act<'a> {
    pub(crate) fn on(desk: &'a Desk, session: &'a Session, file: &'a mut CaseFile) -> Self {
        Self { desk, session, file, envelopes: Vec::new(), objects: Vec::new() }
    }

    /// The recipient of a compartment, its newest: what its additions are sealed to.
    pub(crate) fn recipient(&self, compartment: Compartment) -> Result<Recipient> {
        self.file.history.recipient(compartment).cloned().ok_or(Error::Absent)
    }

    /// Seals a value as padded JSON.
    pub(crate) fn seal_json(
        &mut self,
        value: &impl Serialize,
        to: &[&Recipient],
    ) -> Result<ObjectReference> {
        let plaintext = Zeroizing::new(pad::text(serde_json::to_vec(value)?));
        self.seal(&plaintext, to)
    }

    /// Seals bytes.
    pub(crate) fn seal(&mut self, plaintext: &[u8], to: &[&Recipient]) -> Result<ObjectReference> {
        Ok(self.keep(seal(plaintext, to)?))
    }

    /// Sends sealed bytes along with the events.
    pub(crate) fn keep(&mut self, sealed: Vec<u8>) -> ObjectReference {
        let reference = ObjectReference {
            object: ObjectId::from_random(self.desk.random.array()),
            sha256: seal::digest(&sealed),
            size_bytes: sealed.len() as u64,
        };
        let upload = ObjectUpload { object: reference.object, content: Base64(sealed) };
        self.objects.push(upload);
        reference
    }

    /// Signs the next event, if the rules allow it: the hub will ask the same.
    pub(crate) fn event(&mut self, body: EventBody) -> Result<()> {
        let actor = Actor::Officer(self.session.officer);
        let event = Event {
            version: EVENT_VERSION,
            id: EventId::from_random(self.desk.random.array()),
            stream: Stream::Case(self.file.history.case()),
            sequence: self.file.history.length(),
            previous: self.file.last,
            at: self.desk.now(),
            actor,
            body,
        };
        let ground = self.file.ground(&self.desk.calendars);
        admit(&event, &self.file.history, &self.file.directory, &ground, self.desk.now())?;
        self.file.history.apply(&event)?;
        let envelope = Envelope::sign(event, &[(actor, &self.session.keys.signing)]);
        self.file.last = envelope.digest();
        self.envelopes.push(Base64(envelope.bytes().to_vec()));
        Ok(())
    }

    /// What there is to send, for the case.
    fn prepared(self) -> CaseAppend {
        let append = Append { envelopes: self.envelopes, objects: self.objects };
        CaseAppend { case: self.file.history.case(), append }
    }

    /// Sends everything, all or none.
    pub(crate) async fn send(self) -> Result<()> {
        let (desk, session) = (self.desk, self.session);
        let CaseAppend { case, append } = self.prepared();
        desk.hub.append(case, &append, session.asks(&*desk.clock)).await?;
        Ok(())
    }

    /// Sends what is done in two cases at once: in both or in neither.
    pub(crate) async fn send_with(self, other: Self) -> Result<()> {
        let (desk, session) = (self.desk, self.session);
        let link = LinkAppend { one: self.prepared(), other: other.prepared() };
        desk.hub.append_link(&link, session.asks(&*desk.clock)).await?;
        Ok(())
    }
}

/// A text within its bound, counted as people count.
pub(crate) fn bounded(field: &'static str, text: &str, limit: usize) -> Result<String> {
    let text = text.replace("\r\n", "\n");
    let found = text.chars().count();
    if found > limit {
        return Err(Error::TooLarge { field, limit, found });
    }
    Ok(text.trim().to_owned())
}

/// The same, and not empty.
pub(crate) fn needed(field: &'static str, text: &str, limit: usize) -> Result<String> {
    let text = bounded(field, text, limit)?;
    if text.is_empty() {
        return Err(Error::Invalid { field, reason: "error-empty" });
    }
    Ok(text)
}
