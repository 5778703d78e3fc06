//! A letter on its way to an organisation that has a desk of its own.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::ObjectReference;
use crate::{
    id::{DraftId, MilestoneId, OfficerId},
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
