//! Letters: drafted through the gate, checked for leaks, approved by a second officer, delivered.

use std::{collections::BTreeMap, sync::Arc};

use base64::{Engine, engine::general_purpose::STANDARD};
use disclosure::{
    compose::{AnswerPeriods, Frame, as_text, family_news, state_notification},
    facts::{CaseFacts, Identifier, IdentifierKind},
    gate::{Gate, Step},
    leak::{self, Shown},
    letter::{Letter, Typeset},
};
use domain::{
    consent::{Audience, DataClass},
    directory::Officer,
    event::{DeskDelivery, EventBody},
    id::{CaseId, DraftId, FamilyContactId, MilestoneId, OfficerId, OrganisationId},
    key::Recipient,
    report::{
        Answered, Compartment, FamilyContact, Identifying, IdentityContent, Message, Statement,
    },
};
use jiff::tz::TimeZone;
use locale::{Language, Words, words};
use seal::receipt::Receipt;
use workflow::{
    duty::Status,
    framework::{MetBy, Sight},
    history::Draft,
    permit::Rejection,
};

use crate::{
    case_file::CaseFile,
    error::{Error, Result},
    program::Desk,
    session::{Handover, Session},
    use_case::{acting::Act, reading::contact},
};

/// For whom a letter is drafted.
pub(crate) enum Addressee {
    /// A State.
    State(OrganisationId),
    /// A family contact.
    Family(FamilyContactId),
}

/// Drafts a letter: facts → gate → words → typesetter → leak check → event.
pub(crate) async fn draft(
    desk: &Desk,
    session: &Session,
    case: CaseId,
    addressee: &Addressee,
) -> Result<DraftId> {
    let mut file = CaseFile::fetch(desk, session, case).await?;
    let Written { letter, class, known, shown } = match addressee {
        Addressee::State(organisation) => for_state(desk, session, &file, organisation).await?,
        Addressee::Family(contact) => for_family(desk, session, &file, *contact).await?,
    };
    let finished = typeset(desk, letter.clone()).await?;
    check_leaks(&finished.text, &known, &shown)?;
    let draft = DraftId::from_random(desk.random.array());
    let mut act = Act::on(desk, session, &mut file);
    let to = act.recipient(Compartment::Statement)?;
    let content = act.seal_json(&letter, &[&to])?;
    let (audience, organisation, contact) = match addressee {
        Addressee::State(organisation) => {
            (Audience::StateAuthority, Some(organisation.clone()), None)
        }
        Addressee::Family(contact) => (Audience::Family, None, Some(*contact)),
    };
    act.event(EventBody::LetterDrafted {
        draft,
        audience,
        organisation,
        contact,
        class,
        content,
        letter: seal::digest(&finished.pdf),
    })?;
    act.send().await?;
    Ok(draft)
}

/// A letter before it is checked.
struct Written {
    letter: Letter,
    /// The class of data it gives away.
    class: DataClass,
    /// What it must not hold.
    known: Vec<Identifier>,
    /// What it shows on purpose.
    shown: Vec<(String, Option<IdentifierKind>)>,
}

async fn for_state(
    desk: &Desk,
    session: &Session,
    file: &CaseFile,
    organisation: &OrganisationId,
) -> Result<Written> {
    let state = file.directory.organisation(organisation).ok_or(Rejection::NoRecipient)?;
    let key = file.key(desk, session, Compartment::Statement).await?;
    let facts = file.history.facts().ok_or(Error::NoFacts)?;
    let facts: CaseFacts = file.read(desk, session, &key, facts).await?;
    let gate = Gate { policy: &desk.policy, consents: file.history.consents() };
    let notice = gate.state_notice(&facts).map_err(|shut| Rejection::ConsentMissing(shut.0))?;
    // The language in which the State is written to is the one of the desk's officer.
    let words = words(session.language);
    let frame = Frame {
        date: today(desk, file)?,
        sender: vec![file.service.name.clone()],
        recipient: vec![state.name.clone()],
        reference: file.history.case().short(),
    };
    let letter = state_notification(words, &frame, &notice, answer_periods(file));
    let known = identifiers(desk, session, file, &facts).await?;
    let shown = vec![(facts.unit, Some(IdentifierKind::Unit)), (facts.place_band, None)];
    Ok(Written { letter, class: DataClass::Notice, known, shown })
}

async fn for_family(
    desk: &Desk,
    session: &Session,
    file: &CaseFile,
    id: FamilyContactId,
) -> Result<Written> {
    // The consent is looked at before the contact is opened: no consent, no look.
    let gate = Gate { policy: &desk.policy, consents: file.history.consents() };
    if !file.history.contacts().any(|(known, _)| known == id) {
        return Err(Rejection::NoSuchContact.into());
    }
    let progress = gate
        .family_progress(id, family_steps(file)?)
        .map_err(|shut| Rejection::ConsentMissing(shut.0))?;
    let addressee = contact(desk, session, file, id).await?;
    let language = Language::of_code(&addressee.language).unwrap_or_default();
    let words = words(language);
    let frame = Frame {
        date: today(desk, file)?,
        sender: vec![words.say("letter-neutral-sender")],
        recipient: vec![addressee.name.clone()],
        reference: file.history.case().short(),
    };
    let letter = family_news(words, &frame, &progress);
    let key = file.key(desk, session, Compartment::Statement).await?;
    let known = match file.history.facts() {
        None => Vec::new(),
        Some(facts) => {
            let facts: CaseFacts = file.read(desk, session, &key, facts).await?;
            identifiers(desk, session, file, &facts).await?
        }
    };
    let shown = vec![(addressee.name, Some(IdentifierKind::Name))];
    Ok(Written { letter, class: DataClass::Progress, known, shown })
}

fn today(desk: &Desk, file: &CaseFile) -> Result<jiff::civil::Date> {
    let zone = TimeZone::get(&file.service.time_zone)?;
    Ok(desk.now().to_zoned_datetime(zone).date())
}

/// How long the State has to confirm receipt and to answer, from the framework itself.
fn answer_periods(file: &CaseFile) -> AnswerPeriods {
    let of = |milestone: Option<&MilestoneId>| {
        milestone
            .and_then(|id| file.framework.milestone(id))
            .and_then(|milestone| milestone.due.first())
            .map_or(0, |due| due.period.amount())
    };
    AnswerPeriods {
        receipt_working_days: of(file.framework.state_receipt.as_ref()),
        answer_working_days: of(file.framework.state_answer.as_ref()),
    }
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

/// Every identifier that the case knows, so far as this officer can open it.
async fn identifiers(
    desk: &Desk,
    session: &Session,
    file: &CaseFile,
    facts: &CaseFacts,
) -> Result<Vec<Identifier>> {
    let of = |kind, value: &str| Identifier { kind, value: value.to_owned(), aliases: vec![] };
    let mut known = facts.identifiers.clone();
    if !facts.place.is_empty() {
        known.push(of(IdentifierKind::Place, &facts.place));
    }
    known.push(of(IdentifierKind::Date, &facts.from.to_string()));
    known.push(of(IdentifierKind::Date, &facts.to.to_string()));
    if file.holds_key(session, Compartment::Identity) {
        let key = file.key(desk, session, Compartment::Identity).await?;
        if let Some(seal) = file.history.compartment(Compartment::Identity) {
            let identity: IdentityContent = file.read(desk, session, &key, seal.content).await?;
            known.extend(identifying(&identity.answers));
        }
        for (_, record) in file.history.contacts() {
            let contact: FamilyContact = file.read(desk, session, &key, record).await?;
            known.push(of(IdentifierKind::Name, &contact.name));
            known.push(of(IdentifierKind::Phone, &contact.reach));
        }
    }
    if file.holds_key(session, Compartment::Statement) {
        let key = file.key(desk, session, Compartment::Statement).await?;
        if let Some(seal) = file.history.compartment(Compartment::Statement) {
            let statement: Statement = file.read(desk, session, &key, seal.content).await?;
            known.extend(identifying(&statement.answers));
        }
    }
    known.retain(|identifier| !identifier.value.trim().is_empty());
    Ok(known)
}

/// The answers by which somebody could be found.
fn identifying(answers: &[Answered]) -> impl Iterator<Item = Identifier> {
    answers.iter().filter_map(|answered| {
        let kind = match answered.identifies? {
            Identifying::Name => IdentifierKind::Name,
            Identifying::Phone => IdentifierKind::Phone,
            Identifying::Place => IdentifierKind::Place,
            Identifying::Date => IdentifierKind::Date,
            Identifying::Email => IdentifierKind::Email,
            Identifying::Reference => IdentifierKind::Reference,
        };
        Some(Identifier { kind, value: answered.answer.clone(), aliases: Vec::new() })
    })
}

fn check_leaks(
    text: &str,
    known: &[Identifier],
    shown: &[(String, Option<IdentifierKind>)],
) -> Result<()> {
    let shown: Vec<Shown<'_>> =
        shown.iter().map(|(text, kind)| Shown { text, kind: *kind }).collect();
    let hits = leak::check_beside(text, known, &shown);
    if !hits.is_empty() {
        return Err(Error::Leak(hits));
    }
    if Receipt::appears_in(text) {
        return Err(Error::Invalid { field: "letter", reason: "error-receipt-in-text" });
    }
    Ok(())
}

async fn typeset(desk: &Desk, letter: Letter) -> Result<Typeset> {
    let typesetter = Arc::clone(&desk.typesetter);
    Ok(tokio::task::spawn_blocking(move || typesetter.typeset(&letter)).await??)
}

/// A draft as an officer of the case reads it.
pub(crate) struct ReadDraft {
    pub(crate) draft: Draft,
    pub(crate) letter: Letter,
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
    let key = file.key(desk, session, Compartment::Statement).await?;
    let letter: Letter = file.read(desk, session, &key, draft.content).await?;
    Ok((file, ReadDraft { draft, letter }))
}

/// The finished letter, exactly as it was drafted.
pub(crate) async fn finished(desk: &Desk, read: &ReadDraft) -> Result<Typeset> {
    let finished = typeset(desk, read.letter.clone()).await?;
    if seal::digest(&finished.pdf) == read.draft.letter {
        Ok(finished)
    } else {
        Err(Error::OtherLetter)
    }
}

/// The officers to whose desk a letter goes; none if its recipient has no desk.
pub(crate) fn at_desk<'a>(file: &'a CaseFile, draft: &'a Draft) -> Vec<&'a Officer> {
    let organisation = draft.organisation.as_ref();
    let officers = organisation.into_iter().flat_map(|id| file.directory.at_desk_of(id));
    let recused = |officer: &Officer| file.history.casework().is_recused(officer.id);
    officers.filter(|officer| !recused(officer)).collect()
}

/// Approves and delivers: to the recipient's own desk if there is one, else to a new inbox, whose
/// receipt is to be handed over.
pub(crate) async fn approve(
    desk: &Desk,
    session: &Session,
    case: CaseId,
    id: DraftId,
) -> Result<Option<Handover>> {
    let (mut file, read) = read(desk, session, case, id).await?;
    let finished = finished(desk, &read).await?;
    let message =
        Message { text: as_text(&read.letter), letter: Some(STANDARD.encode(&finished.pdf)) };
    let milestone = owed_letter(&file, read.draft.audience);
    let letter = read.draft.letter;
    let there = at_desk(&file, &read.draft).into_iter();
    let there: BTreeMap<OfficerId, Recipient> =
        there.map(|officer| (officer.id, officer.recipient.clone())).collect();
    let mut act = Act::on(desk, session, &mut file);
    let own = act.recipient(Compartment::Statement)?;
    if !there.is_empty() {
        let to: Vec<&Recipient> = there.values().chain([&own]).collect();
        let message = act.seal_json(&message, &to)?;
        let officers = there.keys().copied().collect();
        let delivery = DeskDelivery { draft: id, letter, officers, message, milestone };
        act.event(EventBody::LetterDelivered(delivery))?;
        act.send().await?;
        return Ok(None);
    }
    let receipt = Receipt::from_entropy(desk.random.array());
    let inbox = receipt.keys()?.public();
    let message = act.seal_json(&message, &[&inbox.recipient, &own])?;
    act.event(EventBody::LetterDisclosed { draft: id, letter, inbox, message, milestone })?;
    act.send().await?;
    Ok(Some(Handover { draft: id, receipt }))
}

/// The milestone that a letter to this audience meets, if one is owed.
fn owed_letter(file: &CaseFile, audience: Audience) -> Option<MilestoneId> {
    let owed = file.duties.iter().filter(|duty| duty.is_open());
    let mut owed = owed.filter_map(|duty| file.framework.milestone(&duty.occurrence.milestone));
    owed.find(|milestone| milestone.letter == Some(audience)).map(|milestone| milestone.id.clone())
}

/// Whether the officer could approve a draft: it waits, and somebody else drafted it.
pub(crate) fn may_approve(session: &Session, draft: &Draft) -> bool {
    draft.disclosed.is_none() && draft.drafter != session.officer
}

/// The words of a letter's language, for the page that shows it.
pub(crate) fn letter_words(letter: &Letter) -> Words {
    words(Language::of_code(&letter.language).unwrap_or_default())
}
