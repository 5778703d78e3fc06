//! What a case remembers, each thing as its event said it.

use std::collections::BTreeSet;

use domain::{
    consent::{Audience, DataClass},
    directory::FrameworkReference,
    event::{Actor, CompartmentSeal, InboxKeys, ObjectReference, SealedBy},
    id::{ChannelId, DraftId, FamilyContactId, InboxId, OfficerId, OrganisationId, Outcome},
    key::Digest,
    letter::{LetterStep, Template, Way},
    limit::DRAFT_DAYS_MAX,
    report::ReportingOption,
};
use jiff::{SignedDuration, Timestamp};

/// A milestone that was met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Met {
    /// When.
    pub at: Timestamp,
    /// How it ended.
    pub outcome: Option<Outcome>,
    /// By which event of the case.
    pub sequence: u32,
    /// What was noted.
    pub note: Option<ObjectReference>,
}

/// Who holds an inbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Holder {
    /// The reporter.
    Reporter,
    /// The State of the accused.
    State(OrganisationId),
    /// A family contact.
    Family(FamilyContactId),
    /// A commander of a State.
    Commander(OrganisationId),
    /// A prosecutor of a State.
    Prosecutor(OrganisationId),
}

/// An inbox of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inbox {
    /// Its keys.
    pub keys: InboxKeys,
    /// Who holds it.
    pub holder: Holder,
}

/// A message of an inbox, in either direction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MessageEntry {
    /// Whose inbox.
    pub inbox: InboxId,
    /// Who wrote it.
    pub from: Actor,
    /// When.
    pub at: Timestamp,
    /// The message.
    pub message: ObjectReference,
    /// By which event of the case.
    pub sequence: u32,
    /// The letter that it carries, if it is one.
    pub letter: Option<DraftId>,
}

/// A letter that was delivered to an organisation's own desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivered {
    /// Whose desk.
    pub organisation: OrganisationId,
    /// When.
    pub at: Timestamp,
    /// The finished letter.
    pub letter: Digest,
    /// Who can open it.
    pub officers: BTreeSet<OfficerId>,
    /// The letter, sealed to them and to the statement compartment.
    pub message: ObjectReference,
}

/// A letter in preparation or sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// Who drafted it.
    pub drafter: OfficerId,
    /// When.
    pub at: Timestamp,
    /// By which event of the case.
    pub sequence: u32,
    /// Which letter.
    pub template: Template,
    /// For whom.
    pub audience: Audience,
    /// Which organisation.
    pub organisation: Option<OrganisationId>,
    /// Which family contact.
    pub contact: Option<FamilyContactId>,
    /// Which class of data it gives to a third party.
    pub class: Option<DataClass>,
    /// Its content.
    pub content: ObjectReference,
    /// The finished letter.
    pub letter: Digest,
    /// How it went out, once it was approved.
    pub disclosed: Option<Disclosed>,
}

impl Draft {
    /// When it can no longer be approved.
    #[must_use]
    pub fn expires(&self) -> Timestamp {
        let period = SignedDuration::from_hours(24 * DRAFT_DAYS_MAX);
        self.at.checked_add(period).unwrap_or(Timestamp::MAX)
    }
}

/// How a letter went out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Disclosed {
    /// Who approved it.
    pub by: OfficerId,
    /// When.
    pub at: Timestamp,
    /// How it reaches its recipient.
    pub way: Way,
    /// The letter, for the case.
    pub message: ObjectReference,
    /// The letter as a file of the recipient's own.
    pub file: Option<ObjectReference>,
    /// What became of it: who noted it, and when.
    pub passed: Vec<(LetterStep, OfficerId, Timestamp)>,
}

/// The report as it was received.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Received {
    /// The entrance.
    pub channel: ChannelId,
    /// The framework it is under.
    pub framework: FrameworkReference,
    /// When, to the hour.
    pub at: Timestamp,
    /// What the reporter wanted then.
    pub option: ReportingOption,
    /// Where it was sealed.
    pub sealed_by: SealedBy,
    /// Its compartments.
    pub compartments: Vec<CompartmentSeal>,
    /// Copies of its files without metadata.
    pub files: Vec<ObjectReference>,
    /// The untouched originals of its files.
    pub originals: Vec<ObjectReference>,
}

/// What the reporter added to the report later.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Added {
    /// When, to the hour.
    pub at: Timestamp,
    /// By which event of the case.
    pub sequence: u32,
    /// What it is.
    pub content: ObjectReference,
    /// Its files as who keeps evidence reads of them.
    pub evidence: ObjectReference,
    /// Copies of its files without metadata.
    pub files: Vec<ObjectReference>,
    /// The untouched originals of its files.
    pub originals: Vec<ObjectReference>,
}
