//! An inbox: opened with a receipt, read in memory, answered, and forgotten.

use std::collections::BTreeSet;

use domain::{
    consent::{Answer, ConsentAnswer, DataClass, Purpose, SharedWith},
    event::{Actor, EventBody, Grant, GrantedTo, ObjectReference},
    id::{CaseId, EventId, FamilyContactId, InboxId, MilestoneId, ObjectId, Outcome},
    key::{Digest, Recipient},
    limit::{LINE_CHARACTERS_MAX, MESSAGE_CHARACTERS_MAX},
    report::{
        Addition, Answered, Compartment, ConsentRecord, ConsentText, FamilyContact,
        IdentityContent, Message, Statement,
    },
};
use jiff::Timestamp;
use locale::Language;
use seal::{
    age_file::{open, seal},
    envelope::Envelope,
    key_ring::{key_for, open_ring, seal_ring},
    pad,
    receipt::Receipt,
    secret::{SecretKey, SigningKey},
};
use serde::Serialize;
use store::{events, inboxes};
use subtle::ConstantTimeEq;
use workflow::{
    duty::{Duty, duties},
    history::{Added, History, Holder},
};
use zeroize::Zeroizing;

use crate::{
    append::{Contents, append},
    case::Case,
    crash,
    error::{Error, Result},
    program::{Hub, unsound},
    use_case::{
        answering::{bounded, refuse_receipt},
        officer::read_object,
        visit::Reading,
    },
};

/// Why an inbox was not opened.
#[derive(Debug)]
pub(crate) enum NotOpened {
    /// What was typed is no receipt at all; that is no secret.
    Mistyped,
    /// No inbox for this receipt, or not its authenticator: the two are never told apart.
    Unknown,
    /// Something else.
    Error(Error),
}

impl<E: Into<Error>> From<E> for NotOpened {
    fn from(error: E) -> Self {
        Self::Error(error.into())
    }
}

/// Opens the inbox of a receipt. The same steps are taken whether it exists or not.
pub(crate) async fn open_with(hub: &Hub, typed: &str) -> std::result::Result<Reading, NotOpened> {
    let receipt = Receipt::parse(typed).map_err(|_| NotOpened::Mistyped)?;
    let keys = receipt.keys()?;
    let known = case_of(hub, keys.inbox, keys.authenticator.digest()).await?;
    let (case, last_used) = known.ok_or(NotOpened::Unknown)?;
    Ok(Reading {
        case,
        inbox: keys.inbox,
        last_used,
        secret: keys.secret.to_text().to_string(),
        signing_seed: *keys.signing.seed(),
    })
}

/// The case of an inbox, and the day on which the inbox was opened before this.
pub(crate) type Known = (CaseId, Option<String>);

/// The case of an inbox, for whoever proves to hold it; that it was opened today is noted. The same
/// steps are taken whether it exists or not.
pub(crate) async fn case_of(
    hub: &Hub,
    inbox: InboxId,
    authenticator: Digest,
) -> Result<Option<Known>> {
    let found = inboxes::get(&hub.database, inbox).await?;
    let known = found.as_ref().map_or(Digest::ZERO, |inbox| inbox.authenticator);
    let fits: bool = known.0.ct_eq(&authenticator.0).into();
    let mut tx = hub.database.begin().await?;
    inboxes::used(&mut tx, inbox, &hub.now().strftime("%Y-%m-%d").to_string()).await?;
    match found {
        Some(inbox) if fits => {
            tx.commit().await?;
            Ok(Some((inbox.case, inbox.last_used_day)))
        }
        _ => Ok(None),
    }
}

/// What the holder of an inbox may see.
pub(crate) struct Opened {
    pub(crate) case: Case,
    pub(crate) holder: Holder,
    pub(crate) duties: Vec<Duty>,
    pub(crate) messages: Vec<OpenedMessage>,
    /// The day on which the receipt was used before this.
    pub(crate) last_used: Option<String>,
}

/// A message.
pub(crate) struct OpenedMessage {
    pub(crate) object: ObjectId,
    pub(crate) from: Actor,
    pub(crate) at: Timestamp,
    pub(crate) content: Content,
}

/// What is known of the content of a message.
pub(crate) enum Content {
    /// The holder wrote it; it is sealed to the case alone.
    Own,
    /// It was opened in memory.
    Open(Message),
    /// The holder's browser opens it.
    Sealed,
}

/// Opens everything that the holder may see.
pub(crate) async fn view(hub: &Hub, reading: &Reading) -> Result<Opened> {
    let secret = SecretKey::from_text(&reading.secret)?;
    let last_used = reading.last_used.clone();
    see(hub, (reading.case, last_used), reading.inbox, Some(&secret)).await
}

/// Everything that the holder may see; without her key, messages stay sealed.
pub(crate) async fn see(
    hub: &Hub,
    (case, last_used): Known,
    inbox: InboxId,
    secret: Option<&SecretKey>,
) -> Result<Opened> {
    let case = Case::load(hub, case).await?;
    let holder = case.history.inbox(inbox).ok_or(Error::Absent)?.holder.clone();
    let duties = duties(&case.history, &case.ground(hub), hub.now())?;
    let hidden = inboxes::hidden(&hub.database, inbox).await?;
    let mut messages = Vec::new();
    let entries = case.history.messages(inbox);
    for entry in entries.filter(|entry| !hidden.contains(&entry.message.object)) {
        let content = match secret {
            _ if entry.from == Actor::Inbox(inbox) => Content::Own,
            None => Content::Sealed,
            Some(secret) => Content::Open(read(hub, entry.message.object, secret).await?),
        };
        let (object, from, at) = (entry.message.object, entry.from, entry.at);
        messages.push(OpenedMessage { object, from, at, content });
    }
    Ok(Opened { case, holder, duties, messages, last_used })
}

async fn read(hub: &Hub, object: ObjectId, secret: &SecretKey) -> Result<Message> {
    let sealed = read_object(hub, object).await?;
    let plaintext = open(&sealed, secret).map_err(|error| Error::Damaged(Box::new(error)))?;
    serde_json::from_slice(&plaintext).map_err(|error| Error::Damaged(Box::new(error)))
}

/// Takes a message out of the holder's view; the case keeps it.
pub(crate) async fn hide(hub: &Hub, case: CaseId, inbox: InboxId, object: ObjectId) -> Result<()> {
    let case = Case::load(hub, case).await?;
    let held = case.history.messages(inbox).any(|entry| entry.message.object == object);
    if !held {
        return Err(Error::Absent);
    }
    let mut tx = hub.database.begin().await?;
    inboxes::hide(&mut tx, inbox, object).await?;
    Ok(tx.commit().await?)
}

/// What the reporter once wrote, where it was sealed to her receipt and to nobody else. A report
/// that the service can read is never opened again by a receipt: somebody may force her to show it.
pub(crate) async fn kept(hub: &Hub, reading: &Reading) -> Result<Kept> {
    let case = Case::load(hub, reading.case).await?;
    let history = &case.history;
    let own = history.grants().iter().find(|grant| grant.to == GrantedTo::Reporter);
    let (Some(own), None) = (own, history.asked_since()) else {
        return Err(Error::Absent);
    };
    let secret = SecretKey::from_text(&reading.secret)?;
    let damaged = |error| Error::Damaged(Box::new(error));
    let ring = open_ring(&read_object(hub, own.keys.object).await?, &secret).map_err(damaged)?;
    let mut answers = Vec::new();
    for part in [Compartment::Statement, Compartment::Identity] {
        let sealed = history.compartment(part).ok_or(Error::Absent)?;
        let key = key_for(&ring, &sealed.recipient).ok_or(Error::Absent)?;
        let content = read_object(hub, sealed.content.object).await?;
        let content = open(&content, &key).map_err(damaged)?;
        match part {
            Compartment::Identity => {
                answers.extend(serde_json::from_slice::<IdentityContent>(&content)?.answers);
            }
            Compartment::Statement => {
                answers.extend(serde_json::from_slice::<Statement>(&content)?.answers);
            }
            Compartment::Evidence => {}
        }
    }
    let key = statement_key(history, &ring)?;
    let mut added = Vec::new();
    for addition in history.added() {
        let content = open(&read_object(hub, addition.content.object).await?, &key);
        let content = serde_json::from_slice::<Addition>(&content.map_err(damaged)?)?;
        added.push((addition.clone(), content.text));
    }
    Ok(Kept { answers, added })
}

/// What a reporter kept for herself alone.
pub(crate) struct Kept {
    pub(crate) answers: Vec<Answered>,
    /// What she added later, with the words of it.
    pub(crate) added: Vec<(Added, String)>,
}

fn statement_key(history: &History, ring: &[SecretKey]) -> Result<SecretKey> {
    let recipient = recipient(history, Compartment::Statement)?;
    key_for(ring, &recipient).ok_or(Error::Absent)
}

/// A letter's PDF, opened in memory, if this inbox holds it.
pub(crate) async fn letter(hub: &Hub, reading: &Reading, object: ObjectId) -> Result<Vec<u8>> {
    use base64::{Engine, engine::general_purpose::STANDARD};
    let case = Case::load(hub, reading.case).await?;
    let held = case.history.messages(reading.inbox).any(|entry| entry.message.object == object);
    if !held {
        return Err(Error::Absent);
    }
    let message = read(hub, object, &SecretKey::from_text(&reading.secret)?).await?;
    let letter = message.letter.ok_or(Error::Absent)?;
    STANDARD.decode(letter).map_err(|error| Error::Damaged(Box::new(error)))
}

/// Something the holder decided, being sealed and signed with what the receipt gave.
pub(super) struct Act<'a> {
    hub: &'a Hub,
    reading: &'a Reading,
    contents: Contents,
    /// What was sealed to.
    sealed_to: BTreeSet<Recipient>,
}

impl<'a> Act<'a> {
    pub(super) fn new(hub: &'a Hub, reading: &'a Reading) -> Self {
        Self { hub, reading, contents: Contents::new(), sealed_to: BTreeSet::new() }
    }

    /// Names sealed objects that are staged already.
    pub(super) fn adopt(&mut self, objects: impl IntoIterator<Item = ObjectReference>) {
        self.contents.extend(objects.into_iter().map(|object| (object.object, None)));
    }

    pub(super) fn seal_json(
        &mut self,
        value: &impl Serialize,
        to: &Recipient,
    ) -> Result<ObjectReference> {
        let plaintext = Zeroizing::new(pad::text(serde_json::to_vec(value)?));
        self.sealed_to.insert(to.clone());
        Ok(self.keep(seal(&plaintext, &[to])?))
    }

    fn keep(&mut self, sealed: Vec<u8>) -> ObjectReference {
        let reference = ObjectReference {
            object: ObjectId::from_random(self.hub.random.array()),
            sha256: seal::digest(&sealed),
            size_bytes: sealed.len() as u64,
        };
        self.contents.insert(reference.object, Some(sealed));
        reference
    }

    /// Signs and appends, all or none. `once` is the number of the first event: a form that is sent
    /// twice, because the network or a finger was quick, does the same thing once.
    pub(super) async fn append(self, once: EventId, bodies: Vec<EventBody>) -> Result<()> {
        let Self { hub, reading, contents, sealed_to } = self;
        let key = SigningKey::from_seed(&reading.signing_seed);
        let actor = Actor::Inbox(reading.inbox);
        let mut tx = hub.database.begin().await?;
        if events::exists(&mut tx, once).await? {
            return Ok(());
        }
        let mut case = Case::load_in(hub, &mut tx, reading.case).await?;
        // A key was renewed while this was sealed to the one before: somebody is kept from it.
        if sealed_to.iter().any(|to| case.history.is_former(to)) {
            return Err(Error::Conflict);
        }
        let at = case.visitor_time(hub);
        let mut next = case.next_event(hub, actor, at, EventBody::BecameUnrestricted {});
        next.id = once;
        let mut envelopes = Vec::with_capacity(bodies.len());
        for body in bodies {
            next.body = body;
            let envelope = Envelope::sign(next.clone(), &[(actor, &key)]);
            next.id = EventId::from_random(hub.random.array());
            next.sequence += 1;
            next.previous = envelope.digest();
            envelopes.push(envelope);
        }
        append(hub, &mut tx, &mut case, &envelopes, &contents).await?;
        crash::point("before-commit");
        tx.commit().await?;
        crash::point("after-commit");
        Ok(())
    }
}

pub(super) fn recipient(history: &History, compartment: Compartment) -> Result<Recipient> {
    history.recipient(compartment).cloned().ok_or(Error::Absent)
}

/// Writes to the people on the case.
pub(crate) async fn reply(hub: &Hub, reading: &Reading, once: EventId, text: &str) -> Result<()> {
    let text = bounded("message", text, MESSAGE_CHARACTERS_MAX)?;
    if text.is_empty() {
        return Err(Error::Invalid { field: "message", reason: "error-empty" });
    }
    refuse_receipt(&text)?;
    let case = Case::load(hub, reading.case).await?;
    let mut act = Act::new(hub, reading);
    let to = recipient(&case.history, Compartment::Statement)?;
    let message = act.seal_json(&Message { text, letter: None }, &to)?;
    act.append(once, vec![EventBody::MessageReceived { inbox: reading.inbox, message }]).await
}

/// Gives or withdraws consents, with the texts that were shown.
pub(crate) async fn consent(
    hub: &Hub,
    reading: &Reading,
    once: EventId,
    language: Language,
    asked: &[(Purpose, Answer, String)],
) -> Result<()> {
    let case = Case::load(hub, reading.case).await?;
    let mut act = Act::new(hub, reading);
    let body = consent_event(hub, &case, &mut act, language, asked).await?;
    act.append(once, vec![body]).await
}

async fn consent_event(
    hub: &Hub,
    case: &Case,
    act: &mut Act<'_>,
    language: Language,
    asked: &[(Purpose, Answer, String)],
) -> Result<EventBody> {
    let texts = asked
        .iter()
        .map(|(purpose, _, text)| ConsentText {
            purpose: *purpose,
            sha256: seal::digest(text.as_bytes()),
        })
        .collect();
    let record = ConsentRecord { language: language.code().to_owned(), texts };
    let record = act.seal_json(&record, &recipient(&case.history, Compartment::Statement)?)?;
    let answers: Vec<ConsentAnswer> = asked
        .iter()
        .map(|(purpose, answer, _)| ConsentAnswer { purpose: *purpose, answer: *answer })
        .collect();
    let opens = answers
        .iter()
        .any(|answer| answer.purpose == Purpose::Read && answer.answer == Answer::Given);
    let grants = if opens { let_read(hub, case, act).await? } else { Vec::new() };
    Ok(EventBody::ConsentRecorded { answers, record, grants })
}

/// A report that only its reporter could open is given to the service: its keys are opened in
/// memory with her receipt and sealed to the officers of the channel.
async fn let_read(hub: &Hub, case: &Case, act: &mut Act<'_>) -> Result<Vec<Grant>> {
    let grants = case.history.grants();
    let already = grants.iter().any(|grant| matches!(grant.to, GrantedTo::Officer(_)));
    let channel = case.directory().channel(&case.history.received().channel);
    let Some(channel) = channel.filter(|_| !already) else {
        return Ok(Vec::new());
    };
    let secret = SecretKey::from_text(&act.reading.secret)?;
    let mut given = Vec::new();
    for own in grants.iter().filter(|grant| grant.to == GrantedTo::Reporter) {
        let sealed = read_object(hub, own.keys.object).await?;
        let ring = open_ring(&sealed, &secret).map_err(|error| Error::Damaged(Box::new(error)))?;
        for intake::Holder { to, recipient, compartments } in
            intake::holders(&hub.directory(), channel)
        {
            let compartments: BTreeSet<Compartment> =
                own.compartments.intersection(&compartments).copied().collect();
            let keys: Vec<SecretKey> = compartments
                .iter()
                .filter_map(|compartment| case.history.compartment(*compartment))
                .filter_map(|seal| key_for(&ring, &seal.recipient))
                .collect();
            if keys.len() != compartments.len() {
                return Err(unsound("a key ring lacks a key that it was given"));
            }
            let keys = act.keep(seal_ring(&keys, &recipient)?);
            given.push(Grant { compartments, to, keys });
        }
    }
    Ok(given)
}

/// Asks for an investigation after all. There is no way back, and she was told so twice.
pub(crate) async fn become_unrestricted(hub: &Hub, reading: &Reading, once: EventId) -> Result<()> {
    Act::new(hub, reading).append(once, vec![EventBody::BecameUnrestricted {}]).await
}

/// Asks that somebody read her report, which had been set aside.
pub(crate) async fn ask_reading(hub: &Hub, reading: &Reading, once: EventId) -> Result<()> {
    Act::new(hub, reading).append(once, vec![EventBody::ReadingAsked {}]).await
}

/// Objects to the closing of her case; it is open again.
pub(crate) async fn object(hub: &Hub, reading: &Reading, once: EventId) -> Result<()> {
    Act::new(hub, reading).append(once, vec![EventBody::ClosureObjected {}]).await
}

/// A family contact as typed.
pub(crate) struct NewContact {
    pub(crate) name: String,
    pub(crate) relation: String,
    pub(crate) reach: String,
    pub(crate) language: String,
    /// Whether the steps of the case may be told to this person, with the text that was shown.
    pub(crate) progress: Option<String>,
}

/// Names a family contact, and consents to what this person may be told, in one act.
pub(crate) async fn name_contact(
    hub: &Hub,
    reading: &Reading,
    once: EventId,
    language: Language,
    typed: NewContact,
) -> Result<()> {
    let name = bounded("contact-name", &typed.name, LINE_CHARACTERS_MAX)?;
    if name.is_empty() {
        return Err(Error::Invalid { field: "contact-name", reason: "error-empty" });
    }
    let spoken = Language::of_code(&typed.language)
        .ok_or(Error::Invalid { field: "contact-language", reason: "error-choose" })?;
    let contact = FamilyContactId::from_random(hub.random.array());
    let record = FamilyContact {
        contact,
        name,
        relation: bounded("contact-relation", &typed.relation, LINE_CHARACTERS_MAX)?,
        reach: bounded("contact-reach", &typed.reach, LINE_CHARACTERS_MAX)?,
        language: spoken.code().to_owned(),
    };
    let case = Case::load(hub, reading.case).await?;
    let mut act = Act::new(hub, reading);
    let to = recipient(&case.history, Compartment::Identity)?;
    let record = act.seal_json(&record, &to)?;
    let mut bodies = vec![EventBody::FamilyContactNamed { contact, record }];
    if let Some(text) = typed.progress {
        let purpose =
            Purpose::Share { with: SharedWith::Family(contact), class: DataClass::Progress };
        let asked = [(purpose, Answer::Given, text)];
        bodies.push(consent_event(hub, &case, &mut act, language, &asked).await?);
    }
    act.append(once, bodies).await
}

/// The State records what it owes.
pub(crate) async fn record_milestone(
    hub: &Hub,
    reading: &Reading,
    once: EventId,
    (milestone, outcome): (MilestoneId, Option<Outcome>),
    note: &str,
) -> Result<()> {
    let text = bounded("note", note, MESSAGE_CHARACTERS_MAX)?;
    let case = Case::load(hub, reading.case).await?;
    let mut act = Act::new(hub, reading);
    let note = if text.is_empty() {
        None
    } else {
        let to = recipient(&case.history, Compartment::Statement)?;
        Some(act.seal_json(&Message { text, letter: None }, &to)?)
    };
    act.append(once, vec![EventBody::MilestoneMet { milestone, outcome, note }]).await
}
