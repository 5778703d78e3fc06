//! What a report holds, before it is sealed and after it is opened.

use serde::{Deserialize, Serialize};

use crate::{file::FileManifest, id::FamilyContactId, key::Digest};

/// What the reporter wants to happen.
///
/// Restricted may become unrestricted at any time, never the other way
/// (`rules/clock.md`, "Consent"; US DoDI 6495.02, R26).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReportingOption {
    /// Help and a safe record; no investigation starts.
    Restricted,
    /// An investigation starts.
    Unrestricted,
}

/// A part of a report with a key and a consent of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Compartment {
    /// What happened, who did it, evidence.
    Statement,
    /// Who the reporter is and how to reach her; family contacts.
    Identity,
    /// The untouched originals of files. Everybody else gets copies without metadata.
    Evidence,
}

impl Compartment {
    /// Every compartment.
    pub const ALL: [Self; 3] = [Self::Statement, Self::Identity, Self::Evidence];

    /// The compartment as written in events and message identifiers.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Statement => "statement",
            Self::Identity => "identity",
            Self::Evidence => "evidence",
        }
    }
}

/// The content of the statement compartment.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Statement {
    /// The language in which it was written (BCP 47).
    pub language: String,
    /// The account in the reporter's own words.
    pub account: String,
    /// Where it happened, as the reporter says it.
    pub place: String,
    /// When it happened, as the reporter says it: a date, a season, "before the election".
    pub time: String,
    /// What is known of those who did it.
    pub accused: String,
    /// Files.
    pub files: Vec<FileManifest>,
}

/// The content of the identity compartment.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct IdentityContent {
    /// The name the reporter gave, if any.
    pub name: String,
    /// How to reach her safely, if she said so.
    pub contact: String,
}

/// The record behind one consent event: which text was shown, in which language, sealed to the case
/// because a language can point at a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConsentRecord {
    /// The language of the texts (BCP 47).
    pub language: String,
    /// Each question by purpose, with SHA-256 of the text that was shown.
    pub texts: Vec<ConsentText>,
}

/// One consent question as it was shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConsentText {
    /// What was asked ([`crate::consent::Purpose`] as text).
    pub purpose: crate::consent::Purpose,
    /// SHA-256 of the text.
    pub sha256: Digest,
}

/// A family contact, sealed to the identity compartment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FamilyContact {
    /// The number under which consents name this contact.
    pub contact: FamilyContactId,
    /// The person's name.
    pub name: String,
    /// Who the person is to the survivor.
    pub relation: String,
    /// How to reach the person safely.
    pub reach: String,
    /// The language for letters to this person (BCP 47).
    pub language: String,
}

/// A message as it lies in an inbox, sealed to its holder and to the case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Message {
    /// What is written.
    pub text: String,
    /// The finished letter (PDF, base64) where the message carries one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub letter: Option<String>,
}
