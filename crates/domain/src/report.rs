//! What a report holds, before it is sealed and after it is opened.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::{
    file::FileManifest,
    id::{CaseId, ChoiceId, FamilyContactId, QuestionId},
    key::Digest,
    letter::Way,
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

/// How a person may be written to without danger, as an officer learned it; sealed to the statement
/// compartment, so that who approves a letter knows it without opening the identity.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SafeContact {
    /// The ways that are safe; none of them means: no letter.
    pub ways: BTreeSet<Way>,
    /// The hours of the day within which something may be sent or handed over, in the service's
    /// time zone: from the first, up to but not in the last. Over midnight if the first is later.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<(u8, u8)>,
    /// A word by which the person knows that a letter is ours: every letter must show it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code_word: Option<String>,
}

/// A rule of safe contact that a letter breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unsafe {
    /// Nobody has asked yet how this person may be written to.
    #[error("no rules of safe contact are recorded for this person")]
    NotAsked,
    /// The person is not written to at all.
    #[error("this person wants no letter")]
    NoLetter,
    /// This way is not safe.
    #[error("this way is not safe for this person")]
    Way,
    /// It is not the time.
    #[error("this person may be reached from {0} to {1} o'clock only")]
    Hours(u8, u8),
    /// The letter does not show the code word.
    #[error("the letter does not show the code word")]
    CodeWord,
}

impl SafeContact {
    /// Checks a letter: its way, the hour of the day at which it would go out, its text.
    ///
    /// # Errors
    ///
    /// Names the rule that it breaks.
    pub fn check(&self, way: Way, hour: u8, text: &str) -> Result<(), Unsafe> {
        if self.ways.is_empty() {
            return Err(Unsafe::NoLetter);
        }
        if !self.ways.contains(&way) {
            return Err(Unsafe::Way);
        }
        if let Some((from, to)) = self.hours {
            let within =
                if from <= to { (from..to).contains(&hour) } else { hour >= from || hour < to };
            if !within {
                return Err(Unsafe::Hours(from, to));
            }
        }
        match &self.code_word {
            Some(word) if !text.contains(word.as_str()) => Err(Unsafe::CodeWord),
            _ => Ok(()),
        }
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    fn rules() -> SafeContact {
        SafeContact {
            ways: BTreeSet::from([Way::Print]),
            hours: Some((9, 12)),
            code_word: Some("Mango".to_owned()),
        }
    }

    #[test]
    fn a_letter_that_breaks_a_rule_of_safe_contact_is_refused_by_that_rule() {
        let text = "Mango\nNews";
        assert_eq!(rules().check(Way::Print, 9, text), Ok(()));
        assert_eq!(rules().check(Way::Inbox, 9, text), Err(Unsafe::Way));
        assert_eq!(rules().check(Way::Print, 12, text), Err(Unsafe::Hours(9, 12)));
        assert_eq!(rules().check(Way::Print, 9, "News"), Err(Unsafe::CodeWord));
        assert_eq!(SafeContact::default().check(Way::Print, 9, text), Err(Unsafe::NoLetter));
    }

    #[test]
    fn hours_may_run_over_midnight() {
        let night = SafeContact { hours: Some((22, 5)), ..rules() };
        for (hour, fits) in [(21, false), (22, true), (0, true), (4, true), (5, false)] {
            assert_eq!(night.check(Way::Print, hour, "Mango").is_ok(), fits, "{hour}");
        }
    }
}
