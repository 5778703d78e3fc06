//! What goes to and from an organisation that has a desk of its own: letters, messages, and copies
//! for those who began there later.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::ObjectReference;
use crate::{
    id::{DraftId, MilestoneId, ObjectId, OfficerId, OrganisationId},
    key::Digest,
};

/// A letter that a second officer approved, sealed to those who answer for its recipient.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeskDelivery {
    /// The draft.
    pub draft: DraftId,
    /// SHA-256 of the finished letter, as drafted.
    pub letter: Digest,
    /// Who can open it: every officer who answers for the recipient, and nobody else.
    pub officers: BTreeSet<OfficerId>,
    /// The letter, sealed to these officers and to the statement compartment.
    pub message: ObjectReference,
    /// The milestone that this meets, if any.
    pub milestone: Option<MilestoneId>,
}

/// A message between the team of a case and the desk of a State. It meets no duty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeskMessage {
    /// The State.
    pub organisation: OrganisationId,
    /// Who can open it there: every officer who answers for it, and nobody else.
    pub officers: BTreeSet<OfficerId>,
    /// The message ([`crate::report::Message`], sealed to these officers and to the statement
    /// compartment).
    pub message: ObjectReference,
}

/// Letters and messages that an officer of a desk opened again for a colleague who began later.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeskCopies {
    /// For whom.
    pub officer: OfficerId,
    /// Which.
    pub copies: Vec<DeskCopy>,
}

/// One letter or message, sealed once more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeskCopy {
    /// What it is a copy of: the sealed letter or message as it was first given.
    pub of: ObjectId,
    /// The copy, sealed to the colleague alone.
    pub copy: ObjectReference,
}
