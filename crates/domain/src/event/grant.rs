//! Keys of compartments: what a compartment is sealed to, and who was given its key.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::ObjectReference;
use crate::{id::OfficerId, key::Recipient, report::Compartment};

/// Who receives a copy of a compartment's key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum GrantedTo {
    /// An officer.
    Officer(OfficerId),
    /// The offline escrow.
    Escrow,
    /// The reporter herself, when nobody else may read.
    Reporter,
}

/// Keys of compartments, sealed to one holder: a change of who can open what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Grant {
    /// Which compartments.
    pub compartments: BTreeSet<Compartment>,
    /// Who can now open them.
    pub to: GrantedTo,
    /// The sealed key ring (`seal::key_ring`).
    pub keys: ObjectReference,
}

/// A compartment of a report: what it is sealed to and where its content lies.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CompartmentSeal {
    /// Which compartment.
    pub compartment: Compartment,
    /// The public half of its first key; additions are sealed to it until it is renewed.
    pub recipient: Recipient,
    /// Its content.
    pub content: ObjectReference,
}

/// The next key of a compartment. What was sealed before stays sealed to the keys before it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RenewedKey {
    /// Which compartment.
    pub compartment: Compartment,
    /// The public half of the key that it follows: renewals are a chain from the reporter's own
    /// event on, and none can be left out of its middle.
    pub previous: Recipient,
    /// The public half of the new key.
    pub recipient: Recipient,
}
