//! What a report holds, before it is sealed and after it is opened.

use serde::{Deserialize, Serialize};

use crate::{
    file::FileManifest,
    id::{CaseId, ChoiceId, FamilyContactId, QuestionId},
    key::Digest,
};

/// Where a report was sealed, said truthfully to the reporter and in the case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SealedBy {
    /// In the hub's memory, because the browser ran no scripts.
    Hub,
    /// In the reporter's browser.
    Browser,
    /// On the device of an officer who took it without a network, and who vouches for the hour.
    Officer,
}

/// What the reporter wants to happen.
///
/// Each may become the next at any time, never the other way
/// (`rules/clock.md`, "Consent"; US DoDI 6495.02, R26).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReportingOption {
    /// Nothing happens: it is kept for the reporter, and only she can open it.
    Record,
    /// Help and a safe record; no investigation starts.
    Restricted,
    /// An investigation starts.
    Unrestricted,
}

impl ReportingOption {
    /// All of them, from the one that starts nothing to the one that starts most.
    pub const ALL: [Self; 3] = [Self::Record, Self::Restricted, Self::Unrestricted];

    /// The option as written in events and message identifiers.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Record => "record",
            Self::Restricted => "restricted",
            Self::Unrestricted => "unrestricted",
        }
    }

    /// The option of a code.
    #[must_use]
    pub fn of(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|option| option.as_str() == code)
    }
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

/// By what an answer could point at a person: what the leak check looks for in letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Identifying {
    /// A person's name.
    Name,
    /// A telephone number or another way to reach a person.
    Phone,
    /// A place.
    Place,
    /// A day or a season.
    Date,
    /// An address for electronic mail.
    Email,
    /// A number of a file, a plate, a badge.
    Reference,
}

/// One question with its answer, as they were shown and given: whoever opens a report in twenty
/// years needs no list of questions beside it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answered {
    /// The code of the question.
    pub question: QuestionId,
    /// The question as it was shown, in the reporter's language.
    pub asked: String,
    /// What was typed, or the choices as they were shown.
    pub answer: String,
    /// The codes of what was chosen; empty where something was typed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<ChoiceId>,
    /// By what it could point at a person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identifies: Option<Identifying>,
}

/// The content of the statement compartment.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Statement {
    /// The language in which it was written (BCP 47).
    pub language: String,
    /// What was answered, in the order of the questions.
    pub answers: Vec<Answered>,
    /// Files.
    pub files: Vec<FileManifest>,
}

/// What a reporter added later, sealed to the statement compartment.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Addition {
    /// What was written; may be empty where there are files.
    pub text: String,
    /// Files.
    pub files: Vec<FileManifest>,
}

/// The content of the identity compartment.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct IdentityContent {
    /// What was answered about who the reporter is and how to reach her.
    pub answers: Vec<Answered>,
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

/// The case that another one belongs together with, as sealed to who sees both.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LinkedCase {
    /// Its number.
    pub case: CaseId,
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
