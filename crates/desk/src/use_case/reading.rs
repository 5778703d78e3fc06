//! Reading a case: what an officer may open, each opening an event.

use domain::{
    custody::ItemRecord,
    event::{Actor, CaseOffer, DeskMessage, EventBody, Note, ObjectReference},
    file::{CleanCopy, EvidenceContent, FileManifest},
    id::{CaseId, FamilyContactId},
    report::{Addition, Compartment, FamilyContact, IdentityContent, Message, Statement},
};
use jiff::Timestamp;
use seal::secret::SecretKey;
use workflow::history::{Holder, Inbox};

use crate::{
    case_file::CaseFile,
    error::{Error, Result},
    program::Desk,
    session::Session,
    use_case::acting::Act,
};
use disclosure::facts::CaseFacts;

/// Says that the officer opens a compartment; the event is there before the content is.
pub(crate) async fn open_compartment(
    desk: &Desk,
    session: &Session,
    case: CaseId,
    compartment: Compartment,
) -> Result<()> {
    let mut file = CaseFile::fetch(desk, session, case).await?;
    let mut act = Act::on(desk, session, &mut file);
    act.event(EventBody::CompartmentOpened { compartment })?;
    act.send().await
}

/// A message of the case, opened.
pub(crate) struct OpenedMessage {
    pub(crate) holder: Holder,
    pub(crate) from: Actor,
    pub(crate) at: Timestamp,
    pub(crate) message: Message,
}

/// What is open to the officer now.
#[derive(Default)]
pub(crate) struct Opened {
    pub(crate) statement: Option<Statement>,
    /// What the reporter added, with the number of the event.
    pub(crate) added: Vec<(u32, Addition)>,
    pub(crate) identity: Option<IdentityContent>,
    pub(crate) contacts: Vec<FamilyContact>,
    pub(crate) messages: Vec<OpenedMessage>,
    pub(crate) notes: Vec<(u32, Message)>,
    pub(crate) facts: Option<CaseFacts>,
    /// The reasons last given for closing.
    pub(crate) closing: Option<Message>,
    /// What the originals are, once one of them was opened.
    pub(crate) evidence: Option<EvidenceContent>,
}

/// Opens what the officer has said they open in this session.
pub(crate) async fn opened(desk: &Desk, session: &Session, file: &CaseFile) -> Result<Opened> {
    let case = file.history.case();
    let mut opened = Opened::default();
    // A key that was lent opens nothing any more once its hours are over.
    let open = |part| session.opened.contains(&(case, part)) && file.holds_key(session, part);
    if open(Compartment::Statement) {
        let key = file.key(desk, session, Compartment::Statement).await?;
        let content = content(file, Compartment::Statement)?;
        opened.statement = Some(file.read(desk, session, &key, content).await?);
        opened.added = added(desk, session, file, &key).await?;
        opened.facts = match file.history.facts() {
            None => None,
            Some(facts) => Some(file.read(desk, session, &key, facts).await?),
        };
        for inbox in file.history.inboxes() {
            for entry in file.history.messages(inbox.keys.inbox) {
                let message = file.read_message(desk, session, &key, entry.message).await?;
                let (holder, from, at) = (inbox.holder.clone(), entry.from, entry.at);
                opened.messages.push(OpenedMessage { holder, from, at, message });
            }
        }
        opened.messages.sort_by_key(|message| message.at);
        opened.notes = noted_by_officers(desk, session, file, &key).await?;
        opened.notes.extend(opened.added.iter().map(noted));
        reasons(desk, session, file, &key, &mut opened.notes).await?;
        for event in &file.events {
            if let EventBody::ClosureProposed { reasons } = &event.body {
                let reasons = file.read_message(desk, session, &key, *reasons).await?;
                opened.notes.push((event.sequence, reasons.clone()));
                opened.closing = Some(reasons);
            }
        }
    }
    if open(Compartment::Identity) {
        let key = file.key(desk, session, Compartment::Identity).await?;
        let content = content(file, Compartment::Identity)?;
        opened.identity = Some(file.read(desk, session, &key, content).await?);
        for (_, record) in file.history.contacts() {
            opened.contacts.push(file.read(desk, session, &key, record).await?);
        }
    }
    if session.originals.iter().any(|(of, _)| *of == case) {
        let key = file.key(desk, session, Compartment::Evidence).await?;
        opened.evidence = Some(evidence(desk, session, file, &key).await?);
        reasons(desk, session, file, &key, &mut opened.notes).await?;
    }
    Ok(opened)
}

/// What officers wrote beside events: remarks, notes, reasons of offers and of their refusal.
pub(super) async fn noted_by_officers(
    desk: &Desk,
    session: &Session,
    file: &CaseFile,
    keys: &[SecretKey],
) -> Result<Vec<(u32, Message)>> {
    let mut notes = Vec::new();
    for event in &file.events {
        match &event.body {
            EventBody::MilestoneMet { note: Some(note), .. }
            | EventBody::NoteWritten(Note { note, .. })
            | EventBody::DeskMessageSent(DeskMessage { message: note, .. })
            | EventBody::CaseOffered(CaseOffer { reason: note, .. }) => {
                let note = file.read_message(desk, session, keys, *note).await?;
                notes.push((event.sequence, note));
            }
            EventBody::OfferRefused { reason, .. } => {
                // Whoever refused held no key; what they sealed wrongly hides nothing of the case.
                if let Ok(reason) = file.read_message(desk, session, keys, *reason).await {
                    notes.push((event.sequence, reason));
                }
            }
            _ => {}
        }
    }
    Ok(notes)
}

/// What was added, beside its event: the words, then the names of the files.
fn noted((sequence, addition): &(u32, Addition)) -> (u32, Message) {
    let text = Some(&addition.text).filter(|text| !text.is_empty());
    let lines: Vec<&str> = text
        .into_iter()
        .chain(addition.files.iter().map(|file| &file.name))
        .map(String::as_str)
        .collect();
    (*sequence, Message { text: lines.join("\n"), letter: None })
}

/// What the reporter added, oldest first, with the number of the event.
pub(super) async fn added(
    desk: &Desk,
    session: &Session,
    file: &CaseFile,
    key: &[SecretKey],
) -> Result<Vec<(u32, Addition)>> {
    let mut additions = Vec::new();
    for added in file.history.added() {
        additions.push((added.sequence, file.read(desk, session, key, added.content).await?));
    }
    Ok(additions)
}

/// What the originals are: those of the report, those that were added, those that officers took in.
pub(super) async fn evidence(
    desk: &Desk,
    session: &Session,
    file: &CaseFile,
    key: &[SecretKey],
) -> Result<EvidenceContent> {
    let content = content(file, Compartment::Evidence)?;
    let mut all: EvidenceContent = file.read(desk, session, key, content).await?;
    for added in file.history.added() {
        let one: EvidenceContent = file.read(desk, session, key, added.evidence).await?;
        all.files.extend(one.files);
    }
    for item in file.history.evidence().items().iter().filter(|item| item.is_original()) {
        let Some(record) = item.record else { continue };
        let record: ItemRecord = file.read(desk, session, key, record).await?;
        all.files.extend(record.file.map(|file| FileManifest {
            name: file.name,
            media_type: String::new(),
            original: Some(file.plain),
            copy: CleanCopy::NotMade { why: "sealed-on-device".to_owned() },
        }));
    }
    Ok(all)
}

/// Why originals were opened: for who reads the report and for who opens originals.
async fn reasons(
    desk: &Desk,
    session: &Session,
    file: &CaseFile,
    key: &[SecretKey],
    notes: &mut Vec<(u32, Message)>,
) -> Result<()> {
    for event in &file.events {
        let known = notes.iter().any(|(sequence, _)| *sequence == event.sequence);
        if let (EventBody::OriginalOpened { reason, .. }, false) = (&event.body, known) {
            let reason = file.read_message(desk, session, key, *reason).await?;
            notes.push((event.sequence, reason));
        }
    }
    Ok(())
}

pub(super) fn content(file: &CaseFile, compartment: Compartment) -> Result<ObjectReference> {
    file.history.compartment(compartment).map(|seal| seal.content).ok_or(Error::Absent)
}

/// A family contact, for whoever holds the identity compartment's key.
pub(crate) async fn contact(
    desk: &Desk,
    session: &Session,
    file: &CaseFile,
    contact: FamilyContactId,
) -> Result<FamilyContact> {
    let record = file.history.contacts().find(|(known, _)| *known == contact);
    let (_, record) = record.ok_or(Error::Absent)?;
    let key = file.key(desk, session, Compartment::Identity).await?;
    file.read(desk, session, &key, record).await
}

/// The reporter's inbox.
pub(crate) fn reporter_inbox(file: &CaseFile) -> Result<&Inbox> {
    file.history.inboxes().find(|inbox| inbox.holder == Holder::Reporter).ok_or(Error::Absent)
}
