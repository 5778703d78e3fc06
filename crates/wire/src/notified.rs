//! What an organisation is shown of a case that it was notified of: what it owes, what it was given
//! and what it did, and nothing else of the case.

use std::collections::BTreeSet;

use domain::{
    event::{ObjectReference, Occurrence},
    id::{CaseId, ObjectId, OfficerId, OrganisationId, Outcome},
    key::{Digest, Recipient},
    period::Period,
    queue::NextDuty,
};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::types::Base64;

/// A case in the queue of an organisation that was notified of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct NotifiedEntry {
    /// The case.
    #[schema(value_type = String, format = Uuid)]
    pub case: CaseId,
    /// When the organisation was first notified.
    #[schema(value_type = String, format = DateTime)]
    pub notified: Timestamp,
    /// What it owes next.
    #[schema(value_type = Option<Object>)]
    pub next: Option<NextDuty>,
}

/// Cases of which an organisation was notified, the next date first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct NotifiedList {
    /// The hub's time.
    #[schema(value_type = String, format = DateTime)]
    pub now: Timestamp,
    /// The cases.
    pub cases: Vec<NotifiedEntry>,
    /// Where the next page begins, if there is one.
    pub next: Option<u64>,
}

/// A letter that was delivered to the desk of the organisation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ReceivedLetter {
    /// When.
    #[schema(value_type = String, format = DateTime)]
    pub at: Timestamp,
    /// SHA-256 of the finished letter.
    #[schema(value_type = String)]
    pub letter: Digest,
    /// The letter, sealed.
    #[schema(value_type = Object)]
    pub message: ObjectReference,
    /// Whether the officer who asks can open it: then this is what they open.
    pub yours: bool,
    /// The letter as it was first given, which copies name.
    #[schema(value_type = String, format = Uuid)]
    pub given: ObjectId,
    /// Which officers of the organisation can open it.
    #[schema(value_type = Vec<String>)]
    pub readers: BTreeSet<OfficerId>,
}

/// A message between the team of the case and the desk of the organisation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct DeskMessageView {
    /// When.
    #[schema(value_type = String, format = DateTime)]
    pub at: Timestamp,
    /// Which officer of the organisation wrote it; none where the team of the case did.
    #[schema(value_type = Option<String>, format = Uuid)]
    pub by: Option<OfficerId>,
    /// The message, sealed.
    #[schema(value_type = Object)]
    pub message: ObjectReference,
    /// Whether the officer who asks can open it: then this is what they open.
    pub yours: bool,
    /// The message as it was first given, which copies name.
    #[schema(value_type = String, format = Uuid)]
    pub given: ObjectId,
    /// Which officers of the organisation can open it.
    #[schema(value_type = Vec<String>)]
    pub readers: BTreeSet<OfficerId>,
}

/// How a duty of the organisation stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(tag = "status", rename_all = "kebab-case")]
pub enum Standing {
    /// Owed.
    Open,
    /// Owed, and its date has passed.
    Late,
    /// Done.
    Met {
        /// When.
        #[schema(value_type = String, format = DateTime)]
        at: Timestamp,
        /// How it ended.
        #[schema(value_type = Option<String>)]
        outcome: Option<Outcome>,
        /// Whether by its original date.
        in_time: bool,
    },
    /// It fell away.
    Waived {
        /// When oversight agreed.
        #[schema(value_type = String, format = DateTime)]
        at: Timestamp,
    },
}

/// More time that was asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct TimeAsked {
    /// When.
    #[schema(value_type = String, format = DateTime)]
    pub at: Timestamp,
    /// How much more.
    #[schema(value_type = String)]
    pub period: Period,
    /// When oversight granted it.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub granted: Option<Timestamp>,
}

/// A duty of the organisation. What it is, where it comes from and to whom it goes when its date
/// passes is in the framework, which is public.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct OwedDuty {
    /// Which.
    #[schema(value_type = Object)]
    pub occurrence: Occurrence,
    /// How it stands.
    pub standing: Standing,
    /// Since when it is owed.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub since: Option<Timestamp>,
    /// The moment after which it is late.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub due: Option<Timestamp>,
    /// The day that people are shown; none where the period is in hours.
    #[schema(value_type = Option<String>, format = Date)]
    pub day: Option<Date>,
    /// The day as first computed.
    #[schema(value_type = Option<String>, format = Date)]
    pub original_day: Option<Date>,
    /// The breach that the clock recorded.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub breached: Option<Timestamp>,
    /// Whether its clock stands still. Why is not said: it may be the survivor's reason.
    pub stopped: bool,
    /// Rungs of its ladder that the clock recorded, counted from 0.
    pub escalated: Vec<u32>,
    /// More time that was asked for.
    pub time_asked: Vec<TimeAsked>,
}

/// A case as the organisation is shown it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct NotifiedCase {
    /// The hub's time.
    #[schema(value_type = String, format = DateTime)]
    pub now: Timestamp,
    /// The case.
    #[schema(value_type = String, format = Uuid)]
    pub case: CaseId,
    /// Who notified.
    #[schema(value_type = String)]
    pub service: OrganisationId,
    /// SHA-256 of the framework's text.
    #[schema(value_type = String)]
    pub framework: Digest,
    /// What the organisation owes.
    pub duties: Vec<OwedDuty>,
    /// What it was given.
    pub letters: Vec<ReceivedLetter>,
    /// What it and the team of the case wrote to one another, oldest first.
    pub messages: Vec<DeskMessageView>,
    /// What its officers did: their signed envelopes, in order.
    pub answers: Vec<Base64>,
    /// What answers are sealed to.
    #[schema(value_type = String)]
    pub recipient: Recipient,
    /// The number of the next event of the case.
    pub length: u32,
    /// SHA-256 of the event before it: a number that tells nothing of that event.
    #[schema(value_type = String)]
    pub last: Digest,
}
