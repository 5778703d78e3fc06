//! Notes that only those who work on a case read, and offers of a case to another organisation.

use serde::{Deserialize, Serialize};

use super::{Grant, ObjectReference};
use crate::id::{EventId, OrganisationId};

/// A note of an officer. It is never changed: a correction is another note that names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Note {
    /// What it says ([`crate::report::Message`], sealed to the statement compartment).
    pub note: ObjectReference,
    /// The event of the note that it corrects, if it corrects one.
    pub corrects: Option<EventId>,
}

/// A case offered to officers of another organisation, who must say whether they take it over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaseOffer {
    /// The organisation.
    pub organisation: OrganisationId,
    /// Why ([`crate::report::Message`], sealed to the statement compartment and to those officers).
    pub reason: ObjectReference,
    /// The keys, sealed to those officers; given out when one of them accepts.
    pub grants: Vec<Grant>,
}
