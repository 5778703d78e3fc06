//! Events: the only way in which anything changes.
//!
//! An event is written once as JSON, signed over its exact bytes (`seal::Envelope`), checked by the
//! hub against public facts, and appended to its stream and to the ledger in one transaction.
//! It holds no words of a person, no name, no place: only pseudonyms, kinds, dates, public keys and
//! digests of sealed objects.

mod body;
mod delivery;
mod grant;
mod occurrence;
mod offer;
mod stream;

use std::collections::BTreeSet;

pub use delivery::{DeskCopies, DeskCopy, DeskDelivery, DeskMessage};
pub use grant::{CompartmentSeal, Grant, GrantedTo, RenewedKey};
use jiff::Timestamp;
pub use occurrence::Occurrence;
pub use offer::{CaseOffer, Note};
use serde::{Deserialize, Serialize};
pub use stream::{Actor, Stream};

use crate::{
    casework::{
        AsideReason, EmergencyReason, ExclusionReason, ExtensionReason, LinkReason, PauseReason,
        RecusalReason, WaiverReason,
    },
    consent::{ConsentAnswer, Purpose},
    custody::{CustodyRecorded, ItemRegistered, OutcomeRecorded, PersonsRecorded, WitnessRecorded},
    directory::{DirectoryChange, FrameworkReference},
    id::{
        ChannelId, DraftId, EventId, FamilyContactId, InboxId, MilestoneId, ObjectId, OfficerId,
        OrganisationId, Outcome, ReleaseName,
    },
    key::{Digest, Recipient, VerifyingKey},
    letter::{LetterStep, Template, Way},
    period::Period,
    report::{Compartment, ReportingOption},
};
pub use crate::{release::ReleaseFile, report::SealedBy};

/// A sealed object, named by its number and bound by the digest of its sealed bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ObjectReference {
    /// Its number.
    pub object: ObjectId,
    /// SHA-256 of the sealed bytes.
    pub sha256: Digest,
    /// Size of the sealed bytes.
    pub size_bytes: u64,
}

/// The public half of a receipt.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InboxKeys {
    /// The inbox.
    pub inbox: InboxId,
    /// SHA-256 of the authenticator that opens it.
    pub authenticator: Digest,
    /// What checks the holder's signatures.
    pub verifying_key: VerifyingKey,
    /// What messages to the holder are sealed to.
    pub recipient: Recipient,
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, strum::IntoStaticStr)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
#[strum(serialize_all = "kebab-case")]
pub enum EventBody {
    /// The directory changed.
    DirectoryChanged(DirectoryChange),
    /// A report was received and is durable. Signed by the hub (the hour) and the reporter (the
    /// content).
    ReportReceived {
        /// The entrance it came through.
        channel: ChannelId,
        /// The framework its duties follow.
        framework: FrameworkReference,
        /// What the reporter wants.
        option: ReportingOption,
        /// Where it was sealed.
        sealed_by: SealedBy,
        /// The reporter's inbox.
        inbox: InboxKeys,
        /// Its compartments.
        compartments: Vec<CompartmentSeal>,
        /// Copies of its files without metadata, sealed to the statement compartment.
        files: Vec<ObjectReference>,
        /// The untouched originals of its files, sealed to the evidence compartment.
        originals: Vec<ObjectReference>,
        /// Who can open what.
        grants: Vec<Grant>,
    },
    /// The reporter answered consent questions.
    ConsentRecorded {
        /// The answers.
        answers: Vec<ConsentAnswer>,
        /// The texts shown ([`crate::report::ConsentRecord`], sealed to the statement compartment).
        record: ObjectReference,
        /// Who can open what from now on, when the answer changed it.
        grants: Vec<Grant>,
    },
    /// The reporter asks for an investigation after all.
    BecameUnrestricted {},
    /// The reporter added something to what she had told.
    ReportAdded {
        /// What it is ([`crate::report::Addition`], sealed to the statement compartment).
        content: ObjectReference,
        /// Its files again ([`crate::file::EvidenceContent`], sealed to the evidence compartment).
        evidence: ObjectReference,
        /// Copies of its files without metadata, sealed to the statement compartment.
        files: Vec<ObjectReference>,
        /// The untouched originals of its files, sealed to the evidence compartment.
        originals: Vec<ObjectReference>,
    },
    /// The reporter named a family contact.
    FamilyContactNamed {
        /// The contact's number.
        contact: FamilyContactId,
        /// The contact ([`crate::report::FamilyContact`], sealed to the identity compartment).
        record: ObjectReference,
    },
    /// An officer opened a compartment: who opened my file, and when.
    CompartmentOpened {
        /// Which compartment.
        compartment: Compartment,
    },
    /// An officer opened an original of the evidence compartment: which, and why.
    OriginalOpened {
        /// The sealed object.
        original: ObjectId,
        /// The reason ([`crate::report::Message`], sealed to the statement and the evidence
        /// compartment).
        reason: ObjectReference,
    },
    /// An officer took something into the list of evidence.
    ItemRegistered(ItemRegistered),
    /// Something was done with an item of evidence.
    CustodyRecorded(CustodyRecorded),
    /// A witness was recorded, or what is known of one changed.
    WitnessRecorded(WitnessRecorded),
    /// An officer opened the list of witnesses.
    WitnessesOpened {},
    /// How many victims and accused there are, and who they are, was recorded.
    PersonsRecorded(PersonsRecorded),
    /// How a milestone ended for one victim or accused was recorded.
    OutcomeRecorded(OutcomeRecorded),
    /// Who holds keys gave them to an officer who is on the case already.
    KeysGranted {
        /// The officer.
        officer: OfficerId,
        /// The keys sealed to them.
        grants: Vec<Grant>,
    },
    /// Compartments got new keys, because somebody who had the last ones may not read any more.
    /// What is sealed after this is sealed to the new ones.
    KeysRenewed {
        /// The compartments, each with its new key.
        keys: Vec<RenewedKey>,
        /// The new keys, sealed to everybody who held the last ones and may still read.
        grants: Vec<Grant>,
    },
    /// An intake officer set a report aside that nobody has read. Its clocks run on.
    ReportSetAside {
        /// Why.
        reason: AsideReason,
    },
    /// An officer took a report back that had been set aside.
    ReportBroughtBack {},
    /// The reporter asks that somebody read her report, which had been set aside.
    ReadingAsked {},
    /// An intake officer took the report on as a case.
    CaseOpened {
        /// The framework, as pinned when the report was received.
        framework: FrameworkReference,
    },
    /// An officer was assigned, and can open what was granted.
    OfficerAssigned {
        /// The officer.
        officer: OfficerId,
        /// The keys sealed to them.
        grants: Vec<Grant>,
    },
    /// A milestone was reached.
    MilestoneMet {
        /// The milestone.
        milestone: MilestoneId,
        /// How it ended, where the framework names outcomes.
        outcome: Option<Outcome>,
        /// What was noted (sealed to the statement compartment).
        note: Option<ObjectReference>,
    },
    /// The investigator recorded what letters may be written from, and every known identifier.
    FactsRecorded {
        /// The facts (`disclosure::CaseFacts`, sealed to the statement compartment).
        facts: ObjectReference,
    },
    /// What is counted of the case was recorded, as the survivor agreed.
    StatisticsRecorded {
        /// The particulars, sealed to the statement compartment and to oversight.
        record: ObjectReference,
    },
    /// An officer wrote a note for those who work on the case, and for nobody else.
    NoteWritten(Note),
    /// A message was placed in an inbox.
    MessageSent {
        /// Whose inbox.
        inbox: InboxId,
        /// The message, sealed to the inbox and to the statement compartment.
        message: ObjectReference,
        /// The milestone that this message meets, if any.
        milestone: Option<MilestoneId>,
    },
    /// The holder of an inbox wrote.
    MessageReceived {
        /// From whose inbox.
        inbox: InboxId,
        /// The message, sealed to the statement compartment.
        message: ObjectReference,
    },
    /// A letter was drafted and passed the leak check.
    LetterDrafted {
        /// The draft.
        draft: DraftId,
        /// Which letter; for whom it is follows from it ([`crate::letter::RULES`]).
        template: Template,
        /// Which organisation, where it goes to one.
        organisation: Option<OrganisationId>,
        /// Which family contact, where it goes to one.
        contact: Option<FamilyContactId>,
        /// The letter's content (sealed to the statement compartment).
        content: ObjectReference,
        /// SHA-256 of the finished letter.
        letter: Digest,
    },
    /// A second officer approved a draft, and it goes out.
    LetterDisclosed {
        /// The draft.
        draft: DraftId,
        /// SHA-256 of the finished letter, as drafted.
        letter: Digest,
        /// How it reaches its recipient.
        way: Way,
        /// The recipient's inbox, where it is placed in one.
        inbox: Option<InboxKeys>,
        /// The letter, sealed to the statement compartment and to that inbox.
        message: ObjectReference,
        /// The letter as a file, sealed to the recipient's own key, where it goes out so.
        file: Option<ObjectReference>,
        /// The milestone that this meets, if any.
        milestone: Option<MilestoneId>,
    },
    /// A second officer approved a draft and it was delivered to the recipient's own desk.
    LetterDelivered(DeskDelivery),
    /// The team of the case wrote to the desk of the State, or an officer there to the team.
    DeskMessageSent(DeskMessage),
    /// An officer of a State opened earlier letters and messages for a colleague who began later.
    DeskCopiesGiven(DeskCopies),
    /// What became of a letter that was approved, as an officer noted it.
    LetterPassed {
        /// The draft.
        draft: DraftId,
        /// What became of it.
        step: LetterStep,
        /// The milestone that this meets, if any.
        milestone: Option<MilestoneId>,
    },
    /// How somebody may be written to without danger was recorded.
    SafeContactRecorded {
        /// Which family contact; the reporter where none is named.
        contact: Option<FamilyContactId>,
        /// The rules ([`crate::report::SafeContact`], sealed to the statement compartment).
        record: ObjectReference,
    },
    /// The clock of a milestone was stopped. Days after this one do not count.
    ClockStopped {
        /// The milestone.
        milestone: MilestoneId,
        /// Why.
        reason: PauseReason,
    },
    /// The clock of a milestone runs again. This day does not count yet.
    ClockResumed {
        /// The milestone.
        milestone: MilestoneId,
        /// Which stop ends.
        reason: PauseReason,
    },
    /// More time was asked for, before the date.
    ExtensionAsked {
        /// For which duty.
        occurrence: Occurrence,
        /// How much more.
        period: Period,
        /// Why.
        reason: ExtensionReason,
    },
    /// Oversight granted the time that was asked for.
    ExtensionGranted {
        /// For which duty.
        occurrence: Occurrence,
    },
    /// It was asked that a duty fall away.
    WaiverAsked {
        /// Which duty.
        occurrence: Occurrence,
        /// Why.
        reason: WaiverReason,
    },
    /// Oversight agreed that a duty falls away. A breach of it stays.
    WaiverGranted {
        /// Which duty.
        occurrence: Occurrence,
    },
    /// The case was graded urgent after its triage; it is never graded back.
    CaseGradedUrgent {},
    /// An officer proposes to close the case.
    ClosureProposed {
        /// The reasons, in words for the survivor (sealed to the statement compartment).
        reasons: ObjectReference,
    },
    /// A second officer closed the case. The reporter can object for thirty days.
    CaseClosed {},
    /// The reporter objects; the case is open again.
    ClosureObjected {},
    /// An officer opened the case again.
    CaseReopened {},
    /// An officer has nothing more to do with the case.
    OfficerRecused {
        /// Who.
        officer: OfficerId,
        /// Why.
        reason: RecusalReason,
    },
    /// A whole organisation has nothing more to do with the case: the chain of command of someone
    /// accused. What it owes, it still owes.
    OrganisationExcluded {
        /// Which.
        organisation: OrganisationId,
        /// Why.
        reason: ExclusionReason,
    },
    /// It was asked that an officer open a compartment without its key, in an emergency.
    EmergencyAsked {
        /// For whom.
        officer: OfficerId,
        /// What.
        compartment: Compartment,
        /// For how many hours from the grant on.
        hours: u32,
        /// Why.
        reason: EmergencyReason,
        /// The reason in words ([`crate::report::Message`], sealed to oversight and the officer).
        words: ObjectReference,
    },
    /// A second person opened the escrow and gave the officer the key, for the hours asked for.
    EmergencyGranted {
        /// The event that asked.
        request: EventId,
        /// The key, sealed to the officer.
        grant: Grant,
    },
    /// The hours are over: the key is given out no more.
    EmergencyEnded {
        /// The event that asked.
        request: EventId,
    },
    /// It was asked that one letter go out without the consent that it needs, in serious danger.
    OverrideAsked {
        /// Which letter.
        template: Template,
        /// The consent for which it would stand in.
        purpose: Purpose,
        /// Under which of the two rules that allow it.
        reason: EmergencyReason,
        /// The reason in words ([`crate::report::Message`], sealed to oversight and the statement's
        /// key).
        words: ObjectReference,
    },
    /// A second person, of oversight, granted it.
    OverrideGranted {
        /// The event that asked.
        request: EventId,
    },
    /// The case belongs together with another one, whose number only those read who see both.
    CaseLinked {
        /// Why.
        reason: LinkReason,
        /// The other case ([`crate::report::LinkedCase`], sealed to the officers of both and to
        /// oversight).
        other: ObjectReference,
    },
    /// It does not belong together with the other one after all.
    CaseUnlinked {
        /// The event that linked it.
        link: EventId,
    },
    /// The case was offered to another organisation, which owes an answer; nothing else moves yet.
    CaseOffered(CaseOffer),
    /// An officer to whom it was offered took the case over: their organisation owes from now on what
    /// the other one owed, and the keys that were offered are given out.
    OfferAccepted {
        /// The event that offered it.
        offer: EventId,
        /// Officers of the organisation that gave it away, who leave the case with this.
        leaving: BTreeSet<OfficerId>,
    },
    /// An officer to whom it was offered refused: everything stays where it was.
    OfferRefused {
        /// The event that offered it.
        offer: EventId,
        /// Why ([`crate::report::Message`], sealed as the reason of the offer is).
        reason: ObjectReference,
    },
    /// Whoever offered it took the offer back before it was answered.
    OfferWithdrawn {
        /// The event that offered it.
        offer: EventId,
    },
    /// Oversight made a release of figures; nobody but oversight sees it yet.
    FiguresDrafted {
        /// Which.
        release: ReleaseName,
        /// Its files.
        files: Vec<ReleaseFile>,
    },
    /// A second person of oversight counted again and approved: the release is public.
    FiguresApproved {
        /// The event that drafted it.
        draft: EventId,
    },
    /// The clock passed a duty's date. Recorded once, never undone.
    DutyBreached {
        /// The duty.
        occurrence: Occurrence,
        /// The moment that passed.
        due: Timestamp,
    },
    /// The framework's escalation ran.
    DutyEscalated {
        /// The duty.
        occurrence: Occurrence,
        /// Which rung of the ladder, counted from 0.
        rung: u32,
        /// The moment for which the rung was due.
        due: Timestamp,
    },
}

/// One event, as signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// The form of this record.
    pub version: u8,
    /// Its number.
    pub id: EventId,
    /// Its chain.
    pub stream: Stream,
    /// Its place in the chain, counted from 0 without a gap.
    pub sequence: u32,
    /// SHA-256 of the signed bytes of the event before it in its chain.
    pub previous: Digest,
    /// When it happened; to the hour for what a reporter does.
    pub at: Timestamp,
    /// Who did it.
    pub actor: Actor,
    /// What happened.
    pub body: EventBody,
}

/// The form of event that this program writes.
pub const EVENT_VERSION: u8 = 1;

#[cfg(test)]
mod tests;
