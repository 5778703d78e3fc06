//! What has happened in a case: the fold of its events, without a clock.

mod access;
mod casework;
mod desk;
mod entry;
mod evidence;
mod keys;
mod letters;
mod links;
mod offers;
mod overrides;
mod persons;

use std::collections::{BTreeMap, BTreeSet};

pub use access::{Access, Emergency, Lent};
pub use casework::{Aside, Casework, Closure, ExtensionWish, Stop, WaiverWish};
pub use desk::{Desk, DeskEntry};
use domain::{
    consent::{Answer, ConsentAnswer, Consents, Purpose},
    directory::Officer,
    event::{Actor, Event, EventBody, ObjectReference, Occurrence, Stream},
    id::{
        CaseId, DraftId, EventId, FamilyContactId, InboxId, MilestoneId, OfficerId, OrganisationId,
        Outcome,
    },
    report::{Compartment, ReportingOption},
};
pub use entry::{Added, Delivered, Disclosed, Draft, Holder, Inbox, MessageEntry, Met, Received};
pub use evidence::{Custody, CustodyAct, Evidence, Item, Witness};
use jiff::Timestamp;
use keys::Keys;
pub(crate) use letters::holder_of;
pub use links::Link;
use links::Links;
pub use offers::{Answer as OfferAnswer, Answered, Offer, Offers};
pub use overrides::{Override, Overrides};
pub use persons::{PersonOutcome, Persons};

/// What has happened in a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct History {
    case: CaseId,
    received: Received,
    added: Vec<Added>,
    length: u32,
    last_at: Timestamp,
    unrestricted_since: Option<Timestamp>,
    /// When the reporter first let the service read it; taking that back does not undo what began.
    read_since: Option<Timestamp>,
    consents: Consents,
    consented_at: Option<Timestamp>,
    met: BTreeMap<MilestoneId, Vec<Met>>,
    opened: BTreeMap<Compartment, Vec<(OfficerId, Timestamp)>>,
    taken_on: Option<(OfficerId, Timestamp)>,
    assigned: BTreeMap<OfficerId, Timestamp>,
    keys: Keys,
    inboxes: BTreeMap<InboxId, Inbox>,
    contacts: BTreeMap<FamilyContactId, ObjectReference>,
    drafts: BTreeMap<DraftId, Draft>,
    delivered: Vec<Delivered>,
    /// States that were notified, the first one first.
    notified: Vec<OrganisationId>,
    safe_contacts: BTreeMap<Option<FamilyContactId>, ObjectReference>,
    messages: Vec<MessageEntry>,
    facts: Option<ObjectReference>,
    statistics: Option<ObjectReference>,
    breaches: BTreeMap<Occurrence, Timestamp>,
    rungs: BTreeSet<(Occurrence, u32)>,
    casework: Casework,
    access: Access,
    overrides: Overrides,
    links: Links,
    offers: Offers,
    notes: Vec<EventId>,
    desk: Desk,
    evidence: Evidence,
    persons: Persons,
}

/// An event that cannot follow those before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Incoherent {
    /// A case begins with its report.
    #[error("a case begins with the report that was received")]
    NoReport,
    /// It belongs to another stream.
    #[error("the event belongs to another stream")]
    OtherStream,
    /// There is a gap or an overlap.
    #[error("the event has number {found} in its case, and {expected} was expected")]
    OutOfSequence {
        /// The number that comes next.
        expected: u32,
        /// The number it carries.
        found: u32,
    },
    /// It does not name the event before it.
    #[error("the event does not name the one before it")]
    OtherPrevious,
    /// It names a draft that was never made.
    #[error("the event approves a draft that was never made")]
    NoSuchDraft,
    /// It ends or grants what never began or was never asked for.
    #[error("the event ends or grants what nobody began or asked for")]
    NothingAsked,
    /// It gives or renews a key that its maker was never given.
    #[error("the event gives or renews a key that its maker was never given")]
    NoKey,
    /// It names an item, a witness or an original that is not in the case.
    #[error("the event names an item or a witness that is not in the case")]
    NoSuchItem,
    /// It breaks an item's chain of custody.
    #[error("the event breaks the chain of custody of an item")]
    ChainBroken,
    /// It was made by someone who cannot make it.
    #[error("the event was made by someone who cannot make it")]
    WrongActor,
}

impl History {
    /// Folds the events of a case.
    ///
    /// # Errors
    ///
    /// When they do not follow from one another.
    pub fn of<'a>(events: impl IntoIterator<Item = &'a Event>) -> Result<Self, Incoherent> {
        let mut events = events.into_iter();
        let mut history = Self::begin(events.next().ok_or(Incoherent::NoReport)?)?;
        for event in events {
            history.apply(event)?;
        }
        Ok(history)
    }

    /// The history that begins with this event.
    ///
    /// # Errors
    ///
    /// When it is not the first event of a case.
    pub fn begin(event: &Event) -> Result<Self, Incoherent> {
        let Stream::Case(case) = event.stream else {
            return Err(Incoherent::OtherStream);
        };
        if event.sequence != 0 {
            return Err(Incoherent::OutOfSequence { expected: 0, found: event.sequence });
        }
        let EventBody::ReportReceived {
            channel,
            framework,
            option,
            sealed_by,
            inbox,
            compartments,
            files,
            originals,
            grants,
        } = &event.body
        else {
            return Err(Incoherent::NoReport);
        };
        let received = Received {
            channel: channel.clone(),
            framework: framework.clone(),
            at: event.at,
            option: *option,
            sealed_by: *sealed_by,
            compartments: compartments.clone(),
            files: files.clone(),
            originals: originals.clone(),
        };
        let mut evidence = Evidence::default();
        evidence.apply(event)?;
        let keys = inbox.clone();
        let inboxes = BTreeMap::from([(keys.inbox, Inbox { keys, holder: Holder::Reporter })]);
        Ok(Self {
            case,
            read_since: None,
            unrestricted_since: (*option == ReportingOption::Unrestricted).then_some(event.at),
            received,
            added: Vec::new(),
            length: 1,
            last_at: event.at,
            consents: Consents::default(),
            consented_at: None,
            met: BTreeMap::new(),
            opened: BTreeMap::new(),
            taken_on: None,
            assigned: BTreeMap::new(),
            keys: Keys::of(compartments, grants),
            inboxes,
            contacts: BTreeMap::new(),
            drafts: BTreeMap::new(),
            delivered: Vec::new(),
            notified: Vec::new(),
            safe_contacts: BTreeMap::new(),
            messages: Vec::new(),
            facts: None,
            statistics: None,
            breaches: BTreeMap::new(),
            rungs: BTreeSet::new(),
            casework: Casework::default(),
            access: Access::default(),
            overrides: Overrides::default(),
            links: Links::default(),
            offers: Offers::default(),
            notes: Vec::new(),
            desk: Desk::default(),
            evidence,
            persons: Persons::default(),
        })
    }

    /// Takes the next event into account.
    ///
    /// # Errors
    ///
    /// When it does not follow; the history is then as it was.
    pub fn apply(&mut self, event: &Event) -> Result<(), Incoherent> {
        if event.stream != Stream::Case(self.case) {
            return Err(Incoherent::OtherStream);
        }
        if event.sequence != self.length {
            return Err(Incoherent::OutOfSequence { expected: self.length, found: event.sequence });
        }
        self.evidence.apply(event)?;
        self.apply_body(event)?;
        self.casework.noted(event);
        self.length += 1;
        self.last_at = self.last_at.max(event.at);
        Ok(())
    }

    fn apply_body(&mut self, event: &Event) -> Result<(), Incoherent> {
        match &event.body {
            EventBody::DirectoryChanged(_) | EventBody::ReportReceived { .. } => {
                return Err(Incoherent::NoReport);
            }
            EventBody::ConsentRecorded { answers, grants, .. } => {
                self.give_keys(grants, event)?;
                self.record_consents(answers, event.at);
            }
            EventBody::BecameUnrestricted {} => {
                self.unrestricted_since.get_or_insert(event.at);
            }
            EventBody::ReportAdded { .. } => self.record_added(event),
            EventBody::FamilyContactNamed { contact, record } => {
                self.contacts.insert(*contact, *record);
            }
            EventBody::CompartmentOpened { compartment } => {
                self.record_opened(*compartment, event)?;
            }
            EventBody::OriginalOpened { .. } => {
                self.record_opened(Compartment::Evidence, event)?;
            }
            EventBody::KeysGranted { grants, .. } => self.give_keys(grants, event)?,
            EventBody::KeysRenewed { keys, grants } => {
                self.renew_keys(keys, grants, event)?;
                self.offers.lapse(event);
            }
            EventBody::CaseOpened { .. } => {
                self.taken_on.get_or_insert((officer_of(event)?, event.at));
            }
            EventBody::OfficerAssigned { officer, grants } => {
                self.give_keys(grants, event)?;
                self.assign(*officer, event.at);
            }
            EventBody::OfferAccepted { offer, leaving } => {
                self.accept_offer(*offer, leaving, event)?;
            }
            EventBody::NoteWritten(_) => self.notes.push(event.id),
            EventBody::MilestoneMet { milestone, outcome, note } => {
                self.record_met(milestone, outcome.clone(), *note, event);
            }
            EventBody::FactsRecorded { facts } => self.facts = Some(*facts),
            EventBody::StatisticsRecorded { record } => self.statistics = Some(*record),
            EventBody::MessageSent { inbox, message, milestone } => {
                self.add_message(*inbox, *message, None, event);
                if let Some(milestone) = milestone {
                    self.record_met(milestone, None, None, event);
                }
            }
            EventBody::MessageReceived { inbox, message } => {
                self.add_message(*inbox, *message, None, event);
                if self.inboxes.get(inbox).is_some_and(|inbox| inbox.holder == Holder::Reporter) {
                    self.casework.reporter_wrote(event.at);
                }
            }
            EventBody::LetterDrafted { .. }
            | EventBody::LetterDisclosed { .. }
            | EventBody::LetterDelivered(_)
            | EventBody::LetterPassed { .. }
            | EventBody::SafeContactRecorded { .. } => self.apply_letter(event)?,
            EventBody::DutyBreached { occurrence, due } => {
                self.breaches.entry(occurrence.clone()).or_insert(*due);
            }
            EventBody::DutyEscalated { occurrence, rung, .. } => {
                self.rungs.insert((occurrence.clone(), *rung));
            }
            _ => self.apply_rest(event)?,
        }
        Ok(())
    }

    /// What parts of the history of their own take into account.
    fn apply_rest(&mut self, event: &Event) -> Result<(), Incoherent> {
        if let EventBody::CaseOffered(offer) = &event.body {
            self.may_give(&offer.grants, event)?;
        }
        self.offers.lapse(event);
        self.persons.apply(event)?;
        let taken = self.access.apply(event)?
            || self.overrides.apply(event)?
            || self.links.apply(event)?
            || self.offers.apply(event)?
            || self.desk.apply(event)?;
        if taken {
            return Ok(());
        }
        self.casework.apply(event)
    }

    fn record_consents(&mut self, answers: &[ConsentAnswer], at: Timestamp) {
        for answer in answers {
            self.consents.record(*answer, at);
            if answer.purpose == Purpose::Read && answer.answer == Answer::Given {
                self.read_since.get_or_insert(at);
            }
        }
        self.consented_at.get_or_insert(at);
    }

    fn record_added(&mut self, event: &Event) {
        let EventBody::ReportAdded { content, evidence, files, originals } = &event.body else {
            return;
        };
        self.added.push(Added {
            at: event.at,
            sequence: event.sequence,
            content: *content,
            evidence: *evidence,
            files: files.clone(),
            originals: originals.clone(),
        });
        self.casework.reporter_wrote(event.at);
    }

    fn add_message(
        &mut self,
        inbox: InboxId,
        message: ObjectReference,
        letter: Option<DraftId>,
        event: &Event,
    ) {
        let (from, at, sequence) = (event.actor, event.at, event.sequence);
        self.messages.push(MessageEntry { inbox, from, at, message, sequence, letter });
    }

    fn record_opened(&mut self, compartment: Compartment, event: &Event) -> Result<(), Incoherent> {
        let opening = (officer_of(event)?, event.at);
        self.access.opened(opening.0, compartment, event.at);
        self.opened.entry(compartment).or_default().push(opening);
        Ok(())
    }

    fn record_met(
        &mut self,
        milestone: &MilestoneId,
        outcome: Option<Outcome>,
        note: Option<ObjectReference>,
        event: &Event,
    ) {
        let met = Met { at: event.at, outcome, sequence: event.sequence, note };
        self.met.entry(milestone.clone()).or_default().push(met);
    }

    /// The case.
    #[must_use]
    pub fn case(&self) -> CaseId {
        self.case
    }

    /// The report as received.
    #[must_use]
    pub fn received(&self) -> &Received {
        &self.received
    }

    /// What the reporter added to the report, oldest first.
    #[must_use]
    pub fn added(&self) -> &[Added] {
        &self.added
    }

    /// Copies of files without metadata: those of the report, then those that were added.
    pub fn files(&self) -> impl Iterator<Item = &ObjectReference> {
        self.received.files.iter().chain(self.added.iter().flat_map(|added| &added.files))
    }

    /// Untouched originals of files: those of the report, then those that were added.
    pub fn originals(&self) -> impl Iterator<Item = &ObjectReference> {
        let added = self.added.iter().flat_map(|added| &added.originals);
        self.received.originals.iter().chain(added)
    }

    /// Its items of evidence, and its witnesses.
    #[must_use]
    pub fn evidence(&self) -> &Evidence {
        &self.evidence
    }

    /// Its victims and accused, by number.
    #[must_use]
    pub fn persons(&self) -> &Persons {
        &self.persons
    }

    /// How many events; the next carries this number.
    #[must_use]
    pub fn length(&self) -> u32 {
        self.length
    }

    /// When something last happened.
    #[must_use]
    pub fn last_at(&self) -> Timestamp {
        self.last_at
    }

    /// Since when an investigation is wanted; `None` while the report is restricted.
    #[must_use]
    pub fn unrestricted_since(&self) -> Option<Timestamp> {
        self.unrestricted_since
    }

    /// Since when the service is asked for anything: a report that is only kept for its reporter
    /// asks for nothing until she lets the service read it.
    #[must_use]
    pub fn asked_since(&self) -> Option<Timestamp> {
        match self.received.option {
            ReportingOption::Record => self.read_since,
            _ => Some(self.received.at),
        }
    }

    /// The consents as they stand.
    #[must_use]
    pub fn consents(&self) -> &Consents {
        &self.consents
    }

    /// When consent questions were first answered.
    #[must_use]
    pub fn consented_at(&self) -> Option<Timestamp> {
        self.consented_at
    }

    /// How and when a milestone was recorded as met, each time.
    #[must_use]
    pub fn met(&self, milestone: &MilestoneId) -> &[Met] {
        self.met.get(milestone).map_or(&[], Vec::as_slice)
    }

    /// Who opened a compartment, and when; of the evidence compartment, each original.
    #[must_use]
    pub fn opened(&self, compartment: Compartment) -> &[(OfficerId, Timestamp)] {
        self.opened.get(&compartment).map_or(&[], Vec::as_slice)
    }

    /// Who took the report on as a case, and when.
    #[must_use]
    pub fn taken_on(&self) -> Option<(OfficerId, Timestamp)> {
        self.taken_on
    }

    /// Whether the officer is assigned.
    #[must_use]
    pub fn is_assigned(&self, officer: OfficerId) -> bool {
        self.assigned.contains_key(&officer)
    }

    /// Who is assigned, and since when.
    pub fn assigned(&self) -> impl Iterator<Item = (OfficerId, Timestamp)> + '_ {
        self.assigned.iter().map(|(officer, at)| (*officer, *at))
    }

    /// An inbox of this case.
    #[must_use]
    pub fn inbox(&self, inbox: InboxId) -> Option<&Inbox> {
        self.inboxes.get(&inbox)
    }

    /// Every inbox of this case.
    pub fn inboxes(&self) -> impl Iterator<Item = &Inbox> {
        self.inboxes.values()
    }

    /// Family contacts whom the survivor named.
    pub fn contacts(&self) -> impl Iterator<Item = (FamilyContactId, ObjectReference)> + '_ {
        self.contacts.iter().map(|(contact, record)| (*contact, *record))
    }

    /// Messages of an inbox, oldest first.
    pub fn messages(&self, inbox: InboxId) -> impl Iterator<Item = &MessageEntry> {
        self.messages.iter().filter(move |entry| entry.inbox == inbox)
    }

    /// The facts last recorded.
    #[must_use]
    pub fn facts(&self) -> Option<ObjectReference> {
        self.facts
    }

    /// What was last recorded for figures.
    #[must_use]
    pub fn statistics(&self) -> Option<ObjectReference> {
        self.statistics
    }

    /// The breach that the clock recorded for a duty: the moment that had passed.
    #[must_use]
    pub fn breach(&self, occurrence: &Occurrence) -> Option<Timestamp> {
        self.breaches.get(occurrence).copied()
    }

    /// Every breach that the clock recorded.
    pub fn breaches(&self) -> impl Iterator<Item = (&Occurrence, Timestamp)> {
        self.breaches.iter().map(|(occurrence, due)| (occurrence, *due))
    }

    /// Whether a rung of a duty's ladder was recorded.
    #[must_use]
    pub fn has_escalated(&self, occurrence: &Occurrence, rung: u32) -> bool {
        self.rungs.contains(&(occurrence.clone(), rung))
    }

    /// What was decided about duties, closure and officers.
    #[must_use]
    pub fn casework(&self) -> &Casework {
        &self.casework
    }

    /// Who is kept out of the case.
    #[must_use]
    pub fn access(&self) -> &Access {
        &self.access
    }

    /// Letters that went out, or may, without the consent that they need.
    #[must_use]
    pub fn overrides(&self) -> &Overrides {
        &self.overrides
    }

    /// Cases with which this one belongs together.
    #[must_use]
    pub fn links(&self) -> &[Link] {
        self.links.standing()
    }

    /// Whether an officer has nothing more to do with the case: alone, or with their organisation.
    #[must_use]
    pub fn is_apart(&self, officer: &Officer) -> bool {
        self.casework.is_recused(officer.id) || self.access.is_excluded(&officer.organisation)
    }

    /// Every State that was notified, the first one first.
    #[must_use]
    pub fn notified(&self) -> &[OrganisationId] {
        &self.notified
    }

    /// The State that owes what States owe: the first that was notified.
    #[must_use]
    pub fn state(&self) -> Option<&OrganisationId> {
        self.notified.first()
    }
}

fn officer_of(event: &Event) -> Result<OfficerId, Incoherent> {
    match event.actor {
        Actor::Officer(officer) => Ok(officer),
        _ => Err(Incoherent::WrongActor),
    }
}
