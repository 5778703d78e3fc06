//! The one place where anything is appended: event, ledger leaf, projection and outbox, in the
//! transaction of the use case that calls it.

mod offers;

use std::collections::BTreeMap;

use domain::{
    directory::{Organisation, OrganisationKind},
    event::{Actor, EVENT_VERSION, Event, EventBody, ObjectReference, Occurrence, Stream},
    id::{EventId, InboxId, ObjectId},
};
use ledger::{Hash, commitment, proof::Proof, tree::Frontier};
use seal::envelope::Envelope;
use store::{
    Transaction, cases,
    deliveries::Kind,
    events::{self, NewEvent, NewHead},
    figures::{self, Unanswered},
    inboxes,
    lent_keys::{self, LentKey},
    notices::{self, Notice},
    notified, objects,
};
use workflow::{
    duty::Duty,
    framework::Owner,
    history::Holder,
    permit::{admit, admit_report},
    register,
    watch::Outlook,
};

use crate::{
    case::Case,
    error::{Error, Result},
    outbox,
    program::Hub,
    summary,
};

/// The bytes of the objects that a batch of events brings; `None` for one that is staged already.
pub(crate) type Contents = BTreeMap<ObjectId, Option<Vec<u8>>>;

/// No case can owe so much at one moment that its clock needs more rounds than this.
const CLOCK_ROUNDS_MAX: usize = 64;

/// That an event is in the ledger, and what opens its leaf.
pub(crate) struct Recorded {
    pub(crate) proof: Proof,
    pub(crate) salt: Hash,
}

/// A case that a report begins, checked and not appended yet. Checking needs no database, so no other
/// report waits for the one writer meanwhile.
pub(crate) struct NewCase {
    case: Case,
    envelopes: Vec<Envelope>,
    marked: bool,
}

impl NewCase {
    /// Checks the report that was received and what its reporter sends with it. `marked` says that a
    /// machine seems to have filled it in.
    pub(crate) async fn check(hub: &Hub, envelopes: &[Envelope], marked: bool) -> Result<Self> {
        let (first, rest) = envelopes.split_first().ok_or(Error::Absent)?;
        let Stream::Case(id) = first.event().stream else {
            return Err(Error::Absent);
        };
        admit_report(first.event(), &hub.directory())?;
        let mut case = Case::begin(hub, id, first).await?;
        let inbox = case.history.inboxes().next().cloned().ok_or(Error::Absent)?;
        let reporter = Actor::Inbox(inbox.keys.inbox);
        let witness = case.key_of(first.event().actor).ok_or(Error::Unsigned)?;
        let signed = first.is_signed_by(first.event().actor, witness)
            && first.is_signed_by(reporter, inbox.keys.verifying_key);
        if !signed {
            return Err(Error::Unsigned);
        }
        for envelope in rest {
            accept(hub, &mut case, envelope)?;
        }
        Ok(Self { case, envelopes: envelopes.to_vec(), marked })
    }

    /// Appends it; gives the inclusion proof of its report.
    pub(crate) async fn append(
        &self,
        hub: &Hub,
        tx: &mut Transaction,
        contents: &Contents,
    ) -> Result<Recorded> {
        let before = Before::Nothing { marked: self.marked };
        let (mut case, envelopes) = (self.case.clone(), self.envelopes.clone());
        let proofs = finish(hub, tx, &mut case, before, envelopes, contents).await?;
        proofs.into_iter().next().ok_or(Error::Absent)
    }
}

/// Appends to a case, all or none.
pub(crate) async fn append(
    hub: &Hub,
    tx: &mut Transaction,
    case: &mut Case,
    envelopes: &[Envelope],
    contents: &Contents,
) -> Result<()> {
    let before = case.history.length();
    for envelope in envelopes {
        accept(hub, case, envelope)?;
    }
    let before = Before::Length(before);
    finish(hub, tx, case, before, envelopes.to_vec(), contents).await.map(|_| ())
}

/// Records what the clock has to record in a case; nothing, if there is nothing.
pub(crate) async fn append_clock(hub: &Hub, tx: &mut Transaction, case: &mut Case) -> Result<()> {
    let before = case.history.length();
    let before = Before::Length(before);
    finish(hub, tx, case, before, Vec::new(), &Contents::new()).await.map(|_| ())
}

/// Takes an event into the case if it follows, is signed and is allowed.
fn accept(hub: &Hub, case: &mut Case, envelope: &Envelope) -> Result<()> {
    let event = envelope.event();
    let follows = event.version == EVENT_VERSION
        && event.stream == Stream::Case(case.id)
        && event.sequence == case.history.length()
        && event.previous == case.last;
    if !follows {
        return Err(Error::Conflict);
    }
    let key = case.key_of(event.actor).ok_or(Error::Unsigned)?;
    if !envelope.is_signed_by(event.actor, key) {
        return Err(Error::Unsigned);
    }
    admit(event, &case.history, case.directory(), &case.ground(hub), hub.now())?;
    case.history.apply(event)?;
    case.last = envelope.digest();
    Ok(())
}

/// What there was of a case before an append.
#[derive(Clone, Copy)]
enum Before {
    Nothing { marked: bool },
    Length(u32),
}

/// Everything that follows from accepted events: the clock's own, the projection, objects, inboxes,
/// notices and the ledger.
async fn finish(
    hub: &Hub,
    tx: &mut Transaction,
    case: &mut Case,
    before: Before,
    mut envelopes: Vec<Envelope>,
    contents: &Contents,
) -> Result<Vec<Recorded>> {
    let outlook = run_clock(hub, case, &mut envelopes)?;
    let change = |length_before| summary::change_of(hub, case, &outlook, length_before);
    let wake = match before {
        Before::Length(before) => {
            let change = change(before);
            cases::update(tx, case.id, &change).await?;
            change.wake
        }
        Before::Nothing { marked } => {
            let change = change(0);
            cases::insert(tx, case.id, &change, marked).await?;
            change.wake
        }
    };
    keep_objects(tx, case, &envelopes, contents).await?;
    for envelope in &envelopes {
        project(hub, tx, case, envelope.event(), &outlook.duties).await?;
    }
    // A case in which no State owes anything yet leaves nothing unanswered.
    if case.history.state().is_some() {
        let duties = &outlook.duties;
        figures::replace_unanswered(tx, case.id, &unanswered(case, duties)).await?;
        for organisation in case.history.notified() {
            if let Some(row) = summary::notified_row(case, organisation, duties) {
                notified::put(tx, organisation, case.id, &row).await?;
            }
        }
    }
    hub.alarm.wants(wake);
    record(hub, tx, &envelopes).await
}

/// What the State leaves unanswered, and is named for in public.
fn unanswered(case: &Case, duties: &[Duty]) -> Vec<(Occurrence, Unanswered)> {
    let Some(state) = case.history.state() else { return Vec::new() };
    let named = register::unanswered(&case.history, case.framework(), duties);
    named
        .filter_map(|duty| {
            let due = duty.dates.as_ref()?.original.moment;
            Some((duty.occurrence.clone(), Unanswered { state: state.clone(), due }))
        })
        .collect()
}

/// The clock's own events come after what was done, in the same transaction.
fn run_clock(hub: &Hub, case: &mut Case, envelopes: &mut Vec<Envelope>) -> Result<Outlook> {
    let now = hub.now();
    let mut outlook = Outlook::of(&case.history, &case.ground(hub), now)?;
    if hub.is_frozen() {
        return Ok(outlook);
    }
    for _ in 0..CLOCK_ROUNDS_MAX {
        let bodies = outlook.overdue();
        if bodies.is_empty() {
            break;
        }
        for body in bodies {
            let event = case.next_event(hub, Actor::Hub, now, body);
            let envelope = Envelope::sign(event, &[(Actor::Hub, &hub.keys.signing)]);
            accept(hub, case, &envelope)?;
            envelopes.push(envelope);
        }
        outlook = Outlook::of(&case.history, &case.ground(hub), now)?;
    }
    Ok(outlook)
}

/// Every object that an event names must come with it, with the digest that it names.
async fn keep_objects(
    tx: &mut Transaction,
    case: &Case,
    envelopes: &[Envelope],
    contents: &Contents,
) -> Result<()> {
    let mut kept = 0;
    let mut new = Vec::new();
    for reference in envelopes.iter().flat_map(|envelope| envelope.event().body.objects()) {
        let invalid = Error::Invalid { field: "objects", reason: "error-object" };
        let Some(content) = contents.get(&reference.object) else {
            return Err(invalid);
        };
        match content {
            None => objects::adopt(tx, reference, case.id).await?,
            Some(bytes) if matches(&reference, bytes) => new.push((reference, bytes.as_slice())),
            Some(_) => return Err(invalid),
        }
        kept += 1;
    }
    // Nothing is stored that no event explains.
    if kept != contents.len() {
        return Err(Error::Invalid { field: "objects", reason: "error-object" });
    }
    Ok(objects::insert(tx, case.id, &new).await?)
}

fn matches(reference: &ObjectReference, bytes: &[u8]) -> bool {
    reference.size_bytes == bytes.len() as u64 && reference.sha256 == seal::digest(bytes)
}

/// What lists, inboxes and the outbox need of an event.
async fn project(
    hub: &Hub,
    tx: &mut Transaction,
    case: &Case,
    event: &Event,
    duties: &[Duty],
) -> Result<()> {
    match &event.body {
        EventBody::OfficerRecused { officer, .. } => cases::hide(tx, case.id, *officer).await?,
        EventBody::OrganisationExcluded { organisation, .. } => {
            let officers = case.directory().officers();
            for officer in officers.filter(|officer| officer.organisation == *organisation) {
                cases::hide(tx, case.id, officer.id).await?;
            }
        }
        EventBody::EmergencyGranted { request, .. } | EventBody::EmergencyEnded { request } => {
            lend(hub, tx, case, *request).await?;
        }
        EventBody::CaseOffered(_)
        | EventBody::OfferAccepted { .. }
        | EventBody::OfferRefused { .. }
        | EventBody::OfferWithdrawn { .. } => offers::project(hub, tx, case, event).await?,
        EventBody::ReportReceived { inbox, .. } => {
            inboxes::insert(tx, inbox.inbox, case.id, inbox.authenticator).await?;
        }
        EventBody::LetterDisclosed { draft, inbox, file, .. } => {
            if let Some(inbox) = inbox
                && is_new(case, event, inbox.inbox)
            {
                inboxes::insert(tx, inbox.inbox, case.id, inbox.authenticator).await?;
            }
            let draft = case.history.draft(*draft);
            let addressee = draft.and_then(|draft| draft.organisation.as_ref());
            if let (Some(file), Some(addressee)) = (file, addressee) {
                outbox::put_sealed_file(hub, tx, addressee, file.object).await?;
            }
        }
        EventBody::DutyEscalated { occurrence, rung, due } => {
            let duty = duties.iter().find(|duty| duty.occurrence == *occurrence);
            tell(hub, tx, case, event, duty, (occurrence, *rung, *due)).await?;
        }
        _ => {}
    }
    Ok(())
}

/// Notes until when a key is given out, and takes the case out of the sight of who had it, if they do
/// not work on it.
async fn lend(hub: &Hub, tx: &mut Transaction, case: &Case, request: EventId) -> Result<()> {
    let mut emergencies = case.history.access().emergencies().iter();
    let Some(emergency) = emergencies.find(|known| known.request == request) else {
        return Ok(());
    };
    let Some(lent) = &emergency.granted else { return Ok(()) };
    let officer = emergency.officer;
    if !emergency.ended {
        let until = lent.until;
        return Ok(lent_keys::insert(tx, lent.keys.object, LentKey { officer, until }).await?);
    }
    let seen_by = summary::seen_by(case, hub.now());
    if seen_by.iter().all(|(sees, _)| *sees != officer) {
        cases::hide(tx, case.id, officer).await?;
    }
    Ok(())
}

/// Whether an inbox was made by this letter: later ones go into the one that is there.
fn is_new(case: &Case, event: &Event, inbox: InboxId) -> bool {
    let first = case.history.messages(inbox).next();
    let own = case.history.inboxes().find(|known| known.keys.inbox == inbox);
    own.is_some_and(|known| known.holder != Holder::Reporter)
        && first.is_some_and(|first| first.sequence == event.sequence)
}

/// Puts a rung's notices into the outbox, with what goes out beside the desk.
async fn tell(
    hub: &Hub,
    tx: &mut Transaction,
    case: &Case,
    event: &Event,
    duty: Option<&Duty>,
    (occurrence, rung, due): (&Occurrence, u32, jiff::Timestamp),
) -> Result<()> {
    let Some(milestone) = case.framework().milestone(&occurrence.milestone) else {
        return Ok(());
    };
    let ladder = case.framework().ladder_of(milestone);
    let Some(step) = usize::try_from(rung).ok().and_then(|rung| ladder.get(rung)) else {
        return Ok(());
    };
    let kind = match (step.at.before, ladder.last() == Some(step)) {
        (true, _) => Kind::Reminder,
        (false, true) => Kind::LastEscalation,
        (false, false) => Kind::Escalation,
    };
    let dates = duty.and_then(|duty| duty.dates.as_ref());
    for owner in &step.tell {
        for organisation in addressees(case, *owner, occurrence) {
            let notice = Notice {
                notice: format!("{}.{}", event.id, organisation.id),
                addressee: organisation.id.clone(),
                case: case.id,
                event: event.id,
                milestone: occurrence.milestone.clone(),
                meaning: step.meaning.clone(),
                due,
                duty_due: dates.map(|dates| dates.shown.moment),
            };
            let is_new = notices::insert(tx, &notice).await?;
            if let (true, Some(dates)) = (is_new, dates) {
                outbox::put(hub, tx, &notice, organisation, (kind, dates.shown.day)).await?;
            }
        }
    }
    Ok(())
}

/// Who is told when an owner is. Those who have no desk are told through the service; in place of who
/// is kept out of the case, those who watch.
fn addressees<'a>(case: &'a Case, owner: Owner, occurrence: &Occurrence) -> Vec<&'a Organisation> {
    let kept_out = |one: &&Organisation| case.history.access().is_excluded(&one.id);
    let named = named(case, owner, occurrence);
    let excluded = named.iter().any(kept_out);
    let mut told: Vec<_> = named.into_iter().filter(|one| !kept_out(one)).collect();
    if excluded && told.is_empty() {
        told = self::named(case, Owner::OversightBody, occurrence);
    }
    told
}

fn named<'a>(case: &'a Case, owner: Owner, occurrence: &Occurrence) -> Vec<&'a Organisation> {
    let of_kind = |kind| {
        case.directory()
            .organisations()
            .filter(move |organisation| organisation.kind == kind)
            .collect::<Vec<_>>()
    };
    match owner {
        Owner::State => case
            .history
            .state()
            .and_then(|state| case.directory().organisation(state))
            .into_iter()
            .collect(),
        Owner::IndependentBody => of_kind(OrganisationKind::InvestigationUnit),
        Owner::OversightBody => of_kind(OrganisationKind::OversightBody),
        Owner::Receiver => offers::receiver(case, occurrence).into_iter().collect(),
        _ => vec![case.answers()],
    }
}

/// Appends the leaves and signs the checkpoint. Nothing outside this transaction sees either before
/// it commits.
pub(crate) async fn record(
    hub: &Hub,
    tx: &mut Transaction,
    envelopes: &[Envelope],
) -> Result<Vec<Recorded>> {
    if envelopes.is_empty() {
        return Ok(Vec::new());
    }
    let head = events::lock_head(tx).await?;
    let frontier = Frontier::from_bytes(head.size, &head.frontier)?;
    let mut entries = Vec::with_capacity(envelopes.len());
    let mut salts = Vec::with_capacity(envelopes.len());
    let mut new_events = Vec::with_capacity(envelopes.len());
    for (leaf_index, envelope) in (head.size..).zip(envelopes) {
        let salt: Hash = hub.random.array();
        salts.push(salt);
        entries.push(commitment(&salt, envelope.bytes()));
        let event = envelope.event();
        new_events.push(NewEvent {
            leaf_index,
            stream: event.stream,
            sequence: event.sequence,
            event_id: event.id,
            envelope: envelope.bytes(),
            salt,
        });
    }
    events::insert(tx, &new_events).await?;
    let tree = frontier.append(&entries)?;
    let checkpoint = hub.keys.ledger.sign(tree.frontier.size(), tree.root)?;
    let new_head = NewHead {
        size_before: head.size,
        size: tree.frontier.size(),
        frontier: &tree.frontier.to_bytes(),
        checkpoint: &checkpoint,
        hashes: &tree.stored,
    };
    events::advance(tx, new_head).await?;
    (head.size..)
        .zip(salts)
        .map(|(index, salt)| {
            let hashes = tree.inclusion(index)?;
            Ok(Recorded { proof: Proof { index, hashes, checkpoint: checkpoint.clone() }, salt })
        })
        .collect()
}
