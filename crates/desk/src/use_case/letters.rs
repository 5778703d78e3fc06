//! Letters: drafted through the gate, checked for leaks, approved by a second officer, delivered.

mod form;
mod known;
mod passing;
mod safe_contact;

use std::{collections::BTreeMap, sync::Arc};

use base64::{Engine, engine::general_purpose::STANDARD};
use disclosure::{
    compose::{as_text, with_code_word},
    facts::{CaseFacts, IdentifierKind},
    gate::{Gate, Given, Shut, Step},
    letter::{Letter, Typeset},
    template::{Refused, compose},
};
use domain::{
    consent::Audience,
    directory::Officer,
    event::{DeskDelivery, EventBody, InboxKeys},
    id::{CaseId, DraftId, FamilyContactId, MilestoneId, OfficerId, OrganisationId},
    key::{Digest, Recipient},
    letter::{Template, Way},
    limit::LETTER_BYTES_MAX,
    report::{Compartment, Message, Statement},
};
pub(crate) use form::{Filled, prefilled};
use jiff::tz::TimeZone;
use known::{OnPurpose, check_leaks, identifiers};
use locale::{Language, Words, words};
pub(crate) use passing::pass;
pub(crate) use safe_contact::{record as record_safe_contact, recorded as safe_contact};
use seal::{pad, receipt::Receipt};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use workflow::{
    duty::Status,
    framework::{MetBy, Sight},
    history::{Draft, Holder},
    permit::Rejection,
    stage::stage,
};

use crate::{
    case_file::CaseFile,
    error::{Error, Result},
    program::Desk,
    session::{Handover, Session},
    use_case::{acting::Act, reading::contact},
};

/// A letter that an officer wants drafted.
#[derive(Debug, Clone)]
pub(crate) struct Order {
    pub(crate) template: Template,
    pub(crate) organisation: Option<OrganisationId>,
    pub(crate) contact: Option<FamilyContactId>,
    /// Name and address of a person or an office, where the organisation's own name does not do.
    pub(crate) recipient: Vec<String>,
    /// What was filled in, as the template reads it.
    pub(crate) filled_in: Filled,
    /// How it is to go out, and to which key where it goes out as a sealed file.
    pub(crate) way: Way,
    pub(crate) key: Option<Recipient>,
}

/// A draft, as it is sealed to the case.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Content {
    letter: Letter,
    way: Way,
    key: Option<Recipient>,
    /// How many pages it has.
    pages: usize,
    /// What it shows on purpose, for the leak check before it goes out.
    shown: OnPurpose,
}

/// The leak check on words that an officer writes to somebody outside the team: nothing that the case
/// knows is shown in them.
pub(super) async fn check_words(
    desk: &Desk,
    session: &Session,
    file: &CaseFile,
    text: &str,
) -> Result<()> {
    let facts = facts(desk, session, file).await?;
    let known = identifiers(desk, session, file, facts.as_ref()).await?;
    check_leaks(text, &known, &OnPurpose::new())
}

/// Drafts a letter: facts → gate → words → typesetter → leak check → event.
pub(crate) async fn draft(
    desk: &Desk,
    session: &Session,
    case: CaseId,
    order: &Order,
) -> Result<DraftId> {
    let mut file = CaseFile::fetch(desk, session, case).await?;
    let facts = facts(desk, session, &file).await?;
    let mut content = written(desk, session, &file, facts.as_ref(), order).await?;
    let finished = typeset(desk, content.letter.clone(), content.way).await?;
    if finished.pdf.len() > LETTER_BYTES_MAX {
        let (limit, found) = (LETTER_BYTES_MAX, finished.pdf.len());
        return Err(Error::TooLarge { field: "letter", limit, found });
    }
    content.pages = finished.pages;
    let known = identifiers(desk, session, &file, facts.as_ref()).await?;
    check_leaks(&finished.text, &known, &content.shown)?;
    let draft = DraftId::from_random(desk.random.array());
    let mut act = Act::on(desk, session, &mut file);
    let to = act.recipient(Compartment::Statement)?;
    let content = act.seal_json(&content, &[&to])?;
    act.event(EventBody::LetterDrafted {
        draft,
        template: order.template,
        organisation: order.organisation.clone(),
        contact: order.contact,
        content,
        letter: seal::digest(&finished.pdf),
    })?;
    act.send().await?;
    Ok(draft)
}

/// Whether a letter may be written at all now, asked before anything is opened for it.
fn opened<'a>(desk: &'a Desk, file: &'a CaseFile, order: &Order) -> Result<Gate<'a>> {
    let gate = Gate {
        policy: &desk.policy,
        consents: file.history.consents(),
        stage: stage(&file.history, &file.framework),
        overriding: file
            .history
            .overrides()
            .standing(order.template, file.now)
            .map(|known| known.template),
    };
    if let Some(contact) = order.contact
        && !file.history.contacts().any(|(known, _)| known == contact)
    {
        return Err(Rejection::NoSuchContact.into());
    }
    gate.open(order.template, order.contact).map_err(shut)?;
    if order.way == Way::SealedFile {
        // What looks like a key may be none: better known now than when a second officer approves.
        let seals = order.key.as_ref().is_some_and(|key| seal::age_file::seal(b"", &[key]).is_ok());
        if !seals {
            return Err(Error::Invalid { field: "age-key", reason: "error-malformed" });
        }
    }
    Ok(gate)
}

fn shut(shut: Shut) -> Error {
    Error::Rejected(match shut {
        Shut::Consent(purpose) => Rejection::ConsentMissing(purpose),
        Shut::Stage(stage) => Rejection::TooEarly(stage),
        Shut::NoLetter => Rejection::NoRecipient,
    })
}

async fn written(
    desk: &Desk,
    session: &Session,
    file: &CaseFile,
    facts: Option<&CaseFacts>,
    order: &Order,
) -> Result<Content> {
    let gate = opened(desk, file, order)?;
    let needs_facts = matches!(
        order.template,
        Template::NationalNotification
            | Template::ReferralToProsecution
            | Template::PreservationOrder
    );
    if needs_facts && facts.is_none() {
        return Err(Error::NoFacts);
    }
    let safe = safe_contact::rules(desk, session, file, order.template, order.contact).await?;
    let addressed = addressed(desk, session, file, order).await?;
    let words = words(addressed.language);
    let steps = family_steps(file)?;
    let given = Given { facts, steps: &steps };
    let mut filled_in = order.filled_in.0.clone();
    form::compute(desk, file, order, &mut filled_in)?;
    filled_in.insert("frame".to_owned(), frame(desk, file, order, &addressed.recipient)?);
    let view = gate.view(order.template, order.contact, given, filled_in).map_err(shut)?;
    let shown = on_purpose(facts, &view.data, addressed.on_purpose);
    let letter = compose(order.template, words, Value::Object(view.data)).map_err(refused)?;
    let letter = match safe.as_ref().and_then(|safe| safe.code_word.as_deref()) {
        Some(word) => with_code_word(words, letter, word),
        None => letter,
    };
    safe_contact::allows_way(safe.as_ref(), order.way, &as_text(&letter))?;
    Ok(Content { letter, way: order.way, key: order.key.clone(), pages: 0, shown })
}

fn refused(refused: Refused<serde_json::Error>) -> Error {
    match refused {
        Refused::Bad(bad) => Error::View(bad),
        Refused::Unread(error) => Error::Fault(Box::new(error)),
    }
}

/// To whom a letter is written, and in which language.
struct Addressed {
    recipient: Vec<String>,
    language: Language,
    on_purpose: OnPurpose,
}

async fn addressed(
    desk: &Desk,
    session: &Session,
    file: &CaseFile,
    order: &Order,
) -> Result<Addressed> {
    match (order.template.audience(), order.contact) {
        (Audience::Family, Some(id)) => {
            let person = contact(desk, session, file, id).await?;
            Ok(Addressed {
                recipient: vec![person.name.clone()],
                language: Language::of_code(&person.language).unwrap_or_default(),
                on_purpose: vec![(person.name, Some(IdentifierKind::Name))],
            })
        }
        (Audience::Reporter, _) => {
            let key = file.key(desk, session, Compartment::Statement).await?;
            let sealed = file.history.compartment(Compartment::Statement).ok_or(Error::NoKey)?;
            let statement: Statement = file.read(desk, session, &key, sealed.content).await?;
            let language = Language::of_code(&statement.language).unwrap_or_default();
            let reported = words(language).day(local_day(file, file.history.received().at)?);
            let on_purpose = vec![(reported, Some(IdentifierKind::Date))];
            Ok(Addressed { recipient: Vec::new(), language, on_purpose })
        }
        _ => {
            let organisation = order.organisation.as_ref();
            let known = organisation.and_then(|id| file.directory.organisation(id));
            let name = known.ok_or(Rejection::NoRecipient)?.name.clone();
            let mut recipient = order.recipient.clone();
            recipient.push(name);
            // An organisation is written to in the language of the desk's officer.
            Ok(Addressed { recipient, language: session.language, on_purpose: Vec::new() })
        }
    }
}

/// What the letter shows of the case on purpose: what the gate let through, and nothing beside.
fn on_purpose(
    facts: Option<&CaseFacts>,
    view: &Map<String, Value>,
    mut shown: OnPurpose,
) -> OnPurpose {
    let Some(facts) = facts else { return shown };
    let notice = view.get("notice").and_then(Value::as_object);
    let holds =
        |name: &str| view.contains_key(name) || notice.is_some_and(|n| n.contains_key(name));
    if holds("unit") {
        shown.push((facts.unit.clone(), Some(IdentifierKind::Unit)));
    }
    if holds("place_band") {
        shown.push((facts.place_band.clone(), None));
    }
    shown
}

/// What stands around the letter. A family's has no sender: it is always the neutral one.
fn frame(desk: &Desk, file: &CaseFile, order: &Order, recipient: &[String]) -> Result<Value> {
    let mut frame = json!({
        "date": today(desk, file)?,
        "recipient": recipient,
        "reference": file.history.case().short(),
    });
    if order.template.audience() != Audience::Family
        && let Some(frame) = frame.as_object_mut()
    {
        frame.insert("sender".to_owned(), json!([file.service.name]));
    }
    Ok(frame)
}

fn today(desk: &Desk, file: &CaseFile) -> Result<jiff::civil::Date> {
    local_day(file, desk.now())
}

fn local_day(file: &CaseFile, at: jiff::Timestamp) -> Result<jiff::civil::Date> {
    let zone = TimeZone::get(&file.service.time_zone)?;
    Ok(at.to_zoned_datetime(zone).date())
}

/// The facts of the case, if any were recorded.
async fn facts(desk: &Desk, session: &Session, file: &CaseFile) -> Result<Option<CaseFacts>> {
    let Some(facts) = file.history.facts() else { return Ok(None) };
    let key = file.key(desk, session, Compartment::Statement).await?;
    Ok(Some(file.read(desk, session, &key, facts).await?))
}

/// Steps that the framework lets a family contact see: those that were taken, and nothing else.
fn family_steps(file: &CaseFile) -> Result<Vec<Step>> {
    let zone = TimeZone::get(&file.service.time_zone)?;
    let steps = file.duties.iter().filter_map(|duty| {
        let milestone = file.framework.milestone(&duty.occurrence.milestone)?;
        let Status::Met { at, outcome, .. } = &duty.status else { return None };
        (milestone.see.family != Sight::No && milestone.met_by == MetBy::Record).then(|| Step {
            milestone: milestone.id.clone(),
            day: at.to_zoned_datetime(zone.clone()).date(),
            outcome: outcome.clone(),
        })
    });
    Ok(steps.collect())
}

/// What goes out as a sealed file is padded, so that its size says nothing; what is printed, or
/// padded together with its message, stays small.
async fn typeset(desk: &Desk, letter: Letter, way: Way) -> Result<Typeset> {
    let typesetter = Arc::clone(&desk.typesetter);
    let mut typeset = tokio::task::spawn_blocking(move || typesetter.typeset(&letter)).await??;
    if way == Way::SealedFile {
        typeset.pdf = pad::pdf(typeset.pdf).map_err(|fault| Error::Fault(Box::new(fault)))?;
    }
    Ok(typeset)
}

/// A page of a letter as a picture (PNG). It exists in memory only.
pub(crate) async fn picture(desk: &Desk, letter: Letter, page: usize) -> Result<Vec<u8>> {
    let typesetter = Arc::clone(&desk.typesetter);
    let drawn = tokio::task::spawn_blocking(move || typesetter.picture(&letter, page)).await??;
    drawn.ok_or(Error::Absent)
}

/// A draft as an officer of the case reads it.
pub(crate) struct ReadDraft {
    pub(crate) draft: Draft,
    pub(crate) letter: Letter,
    pub(crate) way: Way,
    pub(crate) key: Option<Recipient>,
    pub(crate) pages: usize,
    shown: OnPurpose,
}

/// Opens a draft.
pub(crate) async fn read(
    desk: &Desk,
    session: &Session,
    case: CaseId,
    id: DraftId,
) -> Result<(CaseFile, ReadDraft)> {
    let file = CaseFile::fetch(desk, session, case).await?;
    let draft = file.history.draft(id).cloned().ok_or(Rejection::NoSuchDraft)?;
    let read = content(desk, session, &file, draft).await?;
    Ok((file, read))
}

async fn content(
    desk: &Desk,
    session: &Session,
    file: &CaseFile,
    draft: Draft,
) -> Result<ReadDraft> {
    let key = file.key(desk, session, Compartment::Statement).await?;
    let content: Content = file.read(desk, session, &key, draft.content).await?;
    let Content { letter, way, key, pages, shown } = content;
    Ok(ReadDraft { draft, letter, way, key, pages, shown })
}

/// The draft of the same letter to the same recipient that was written before this one.
pub(crate) async fn earlier(
    desk: &Desk,
    session: &Session,
    file: &CaseFile,
    draft: &Draft,
) -> Result<Option<Letter>> {
    let same = |other: &&Draft| {
        other.template == draft.template
            && other.organisation == draft.organisation
            && other.contact == draft.contact
            && other.sequence < draft.sequence
    };
    let before = file.history.drafts().map(|(_, other)| other).filter(same);
    match before.max_by_key(|other| other.sequence) {
        None => Ok(None),
        Some(before) => Ok(Some(content(desk, session, file, before.clone()).await?.letter)),
    }
}

/// The finished letter, exactly as it was drafted.
pub(crate) async fn finished(desk: &Desk, read: &ReadDraft) -> Result<Typeset> {
    let finished = typeset(desk, read.letter.clone(), read.way).await?;
    if seal::digest(&finished.pdf) == read.draft.letter {
        Ok(finished)
    } else {
        Err(Error::OtherLetter)
    }
}

/// The officers to whose desk a letter goes; none if its recipient has no desk.
pub(crate) fn at_desk<'a>(
    file: &'a CaseFile,
    read: &'a ReadDraft,
) -> impl Iterator<Item = &'a Officer> {
    let to_desk = read.way == Way::Inbox && read.draft.audience == Audience::StateAuthority;
    let organisation = read.draft.organisation.as_ref().filter(|_| to_desk);
    organisation.into_iter().flat_map(|id| file.history.at_desk_of(&file.directory, id))
}

/// Approves, and sends what goes out by itself: to the recipient's own desk if there is one, else
/// into the inbox that the recipient has, or into a new one, whose receipt is given back to be handed
/// over. What is printed or fetched waits.
pub(crate) async fn approve(
    desk: &Desk,
    session: &Session,
    case: CaseId,
    id: DraftId,
    meets: Option<MilestoneId>,
) -> Result<Option<Handover>> {
    let (mut file, read) = read(desk, session, case, id).await?;
    let finished = finished(desk, &read).await?;
    // More may be known than when it was drafted, and other rules may hold.
    let facts = facts(desk, session, &file).await?;
    let known = identifiers(desk, session, &file, facts.as_ref()).await?;
    check_leaks(&finished.text, &known, &read.shown)?;
    let (template, contact) = (read.draft.template, read.draft.contact);
    let safe = safe_contact::rules(desk, session, &file, template, contact).await?;
    safe_contact::allows(desk, &file, safe.as_ref(), read.way, &as_text(&read.letter))?;
    let message =
        Message { text: as_text(&read.letter), letter: Some(STANDARD.encode(&finished.pdf)) };
    let there: BTreeMap<OfficerId, Recipient> =
        at_desk(&file, &read).map(|officer| (officer.id, officer.recipient.clone())).collect();
    if !there.is_empty() {
        let milestone = owed_letter(&file, &read.draft);
        let act = Act::on(desk, session, &mut file);
        deliver(act, id, read.draft.letter, &there, &message, milestone).await?;
        return Ok(None);
    }
    let new = Receipt::from_entropy(desk.random.array());
    let (inbox, handover) = match (read.way, own_inbox(&file, &read.draft)) {
        (Way::Print | Way::SealedFile, _) => (None, None),
        (Way::Inbox, Some(keys)) => (Some(keys), None),
        (Way::Inbox, None) => {
            (Some(new.keys()?.public()), Some(Handover { draft: id, receipt: new }))
        }
    };
    let milestone = match (read.way, read.draft.audience) {
        (Way::Print | Way::SealedFile, _) => None,
        (Way::Inbox, Audience::Reporter) => meets,
        (Way::Inbox, _) => owed_letter(&file, &read.draft),
    };
    let act = Act::on(desk, session, &mut file);
    send(act, id, &read, inbox, (&message, &finished.pdf), milestone).await?;
    Ok(handover)
}

/// To every officer at the recipient's desk.
async fn deliver(
    mut act: Act<'_>,
    draft: DraftId,
    letter: Digest,
    there: &BTreeMap<OfficerId, Recipient>,
    message: &Message,
    milestone: Option<MilestoneId>,
) -> Result<()> {
    let own = act.recipient(Compartment::Statement)?;
    let message = act.seal_json(message, &there.values().chain([&own]).collect::<Vec<_>>())?;
    let officers = there.keys().copied().collect();
    let delivery = DeskDelivery { draft, letter, officers, message, milestone };
    act.event(EventBody::LetterDelivered(delivery))?;
    act.send().await
}

/// Into an inbox, to paper or to a sealed file.
async fn send(
    mut act: Act<'_>,
    draft: DraftId,
    read: &ReadDraft,
    inbox: Option<InboxKeys>,
    (message, pdf): (&Message, &[u8]),
    milestone: Option<MilestoneId>,
) -> Result<()> {
    let own = act.recipient(Compartment::Statement)?;
    let recipients = inbox.iter().map(|keys| &keys.recipient).chain([&own]);
    let message = act.seal_json(message, &recipients.collect::<Vec<_>>())?;
    let file = match (read.way, &read.key) {
        (Way::SealedFile, Some(key)) => Some(act.seal(pdf, &[key])?),
        _ => None,
    };
    act.event(EventBody::LetterDisclosed {
        draft,
        letter: read.draft.letter,
        way: read.way,
        inbox,
        message,
        file,
        milestone,
    })?;
    act.send().await
}

/// The inbox that the recipient of a draft has in this case.
fn own_inbox(file: &CaseFile, draft: &Draft) -> Option<InboxKeys> {
    let holder = match (draft.audience, &draft.organisation, draft.contact) {
        (Audience::Reporter, ..) => Holder::Reporter,
        (Audience::Family, _, Some(contact)) => Holder::Family(contact),
        (Audience::StateAuthority, Some(state), _) => Holder::State(state.clone()),
        (Audience::Commander, Some(state), _) => Holder::Commander(state.clone()),
        (Audience::Prosecutor, Some(state), _) => Holder::Prosecutor(state.clone()),
        _ => return None,
    };
    file.history.inbox_of(&holder).map(|inbox| inbox.keys.clone())
}

/// The milestone that this letter meets, if one is owed.
fn owed_letter(file: &CaseFile, draft: &Draft) -> Option<MilestoneId> {
    draft.template.rule().filter(|rule| rule.meets)?;
    let owed = file.duties.iter().filter(|duty| duty.is_open());
    let mut owed = owed.filter_map(|duty| file.framework.milestone(&duty.occurrence.milestone));
    let owed = owed.find(|milestone| milestone.letter == Some(draft.audience));
    owed.map(|milestone| milestone.id.clone())
}

/// Whether the officer could approve a draft: it waits, and somebody else drafted it.
pub(crate) fn may_approve(session: &Session, draft: &Draft) -> bool {
    draft.disclosed.is_none() && draft.drafter != session.officer
}

/// The words of a letter's language, for the page that shows it.
pub(crate) fn letter_words(letter: &Letter) -> Words {
    words(Language::of_code(&letter.language).unwrap_or_default())
}
