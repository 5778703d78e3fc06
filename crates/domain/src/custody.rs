//! Items of evidence with their chain of custody, witnesses, and the persons of a case.
//!
//! What an officer writes of them is sealed; events say a number, a code and a digest.

use std::{fmt, str::FromStr};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{
    event::ObjectReference,
    file::PlainFile,
    id::{Malformed, MilestoneId, ObjectId, OfficerId, Outcome},
    limit::PERSONS_MAX,
};

/// What an item of evidence is, as far as it shows from outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ItemKind {
    /// The report as it was told.
    Report,
    /// What the reporter told later.
    Addition,
    /// A copy of a file, without metadata.
    Copy,
    /// The untouched original of a file.
    Original,
    /// What the holder of an inbox wrote.
    Message,
    /// What an officer took in: a thing, or a document from outside.
    Registered,
}

impl ItemKind {
    /// Every kind.
    pub const ALL: [Self; 6] =
        [Self::Report, Self::Addition, Self::Copy, Self::Original, Self::Message, Self::Registered];

    /// The kind as written in exports and message identifiers.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Report => "report",
            Self::Addition => "addition",
            Self::Copy => "copy",
            Self::Original => "original",
            Self::Message => "message",
            Self::Registered => "registered",
        }
    }
}

/// What is done with an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CustodyStep {
    /// Its bag or its file was opened.
    Opened,
    /// It was given to somebody, who has not yet said that they have it.
    HandedOver,
    /// Who it was given to has it: an officer says so, or a receipt from outside lies here.
    TakenOver,
    /// It came back.
    Returned,
    /// A copy was made for somebody.
    Copied,
}

impl CustodyStep {
    /// Every step.
    pub const ALL: [Self; 5] =
        [Self::Opened, Self::HandedOver, Self::TakenOver, Self::Returned, Self::Copied];

    /// The step as written in events, forms and message identifiers.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Opened => "opened",
            Self::HandedOver => "handed-over",
            Self::TakenOver => "taken-over",
            Self::Returned => "returned",
            Self::Copied => "copied",
        }
    }
}

impl FromStr for CustodyStep {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        let known = Self::ALL.into_iter().find(|step| step.as_str() == text);
        known.ok_or(Malformed { kind: "custody step" })
    }
}

/// An officer took something into the list of evidence: event `item-registered`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ItemRegistered {
    /// What it is ([`ItemRecord`], sealed to the statement and the evidence compartment).
    pub record: ObjectReference,
    /// Its file, sealed to the evidence compartment.
    pub file: Option<ObjectReference>,
}

/// Something was done with an item: event `custody-recorded`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CustodyRecorded {
    /// Which item of the case, counted from 1.
    pub item: u32,
    /// What was done.
    pub step: CustodyStep,
    /// The officer it was handed over to; `None` outside, and for every other step.
    pub to: Option<OfficerId>,
    /// Why, to whom, with which receipt ([`CustodyWords`], sealed to the statement and the evidence
    /// compartment).
    pub words: ObjectReference,
}

/// What an item is, inside the seal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ItemRecord {
    /// What it is, in words; at most [`crate::limit::NOTE_CHARACTERS_MAX`] characters.
    pub what: String,
    /// Where it is kept; at most [`crate::limit::LINE_CHARACTERS_MAX`] characters.
    pub kept: String,
    /// Its file.
    pub file: Option<ItemFile>,
}

/// The file of an item, inside the seal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ItemFile {
    /// Its name.
    pub name: String,
    /// Its bytes.
    pub plain: PlainFile,
}

/// What is said of a custody step, inside the seal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CustodyWords {
    /// Why, or the number of the receipt.
    pub reason: String,
    /// The person or institution outside, where there is one.
    pub who: String,
}

/// A witness was recorded, or what is known of one changed: event `witness-recorded`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WitnessRecorded {
    /// Which witness of the case, counted from 1.
    pub witness: u32,
    /// Who it is ([`WitnessRecord`], sealed to the evidence compartment).
    pub record: ObjectReference,
}

/// What part a witness has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WitnessRole {
    /// Saw or heard it.
    Eyewitness,
    /// Was told of it soon after.
    FirstTold,
    /// Knows of circumstances.
    Circumstances,
    /// Speaks as an expert.
    Expert,
}

impl WitnessRole {
    /// Every role.
    pub const ALL: [Self; 4] =
        [Self::Eyewitness, Self::FirstTold, Self::Circumstances, Self::Expert];

    /// The role as written in forms and message identifiers.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Eyewitness => "eyewitness",
            Self::FirstTold => "first-told",
            Self::Circumstances => "circumstances",
            Self::Expert => "expert",
        }
    }
}

impl FromStr for WitnessRole {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        let known = Self::ALL.into_iter().find(|role| role.as_str() == text);
        known.ok_or(Malformed { kind: "role of a witness" })
    }
}

/// A person who may testify, inside the seal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WitnessRecord {
    /// The person's name.
    pub name: String,
    /// What the person can testify to.
    pub role: WitnessRole,
    /// Which protection the person wants, in words; empty where none.
    pub protection: String,
    /// How to reach the person.
    pub reach: String,
    /// Whether the person may be reached without danger.
    pub safe: bool,
    /// Items of evidence that hold the person's statement.
    pub statements: Vec<ObjectId>,
}

/// As what a person is in a case.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum PersonKind {
    /// Somebody who was harmed.
    Victim,
    /// Somebody who is accused.
    Accused,
}

impl PersonKind {
    /// Both kinds.
    pub const ALL: [Self; 2] = [Self::Victim, Self::Accused];

    /// The kind as written in frameworks, events and message identifiers.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Victim => "victim",
            Self::Accused => "accused",
        }
    }
}

/// A person of a case by number, as `accused-2`: never a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CasePerson {
    kind: PersonKind,
    number: u32,
}

impl CasePerson {
    /// The person of this number, counted from 1.
    ///
    /// # Errors
    ///
    /// When no case has so many ([`PERSONS_MAX`]), or the number is 0.
    pub fn of(kind: PersonKind, number: u32) -> Result<Self, Malformed> {
        if (1..=PERSONS_MAX).contains(&number) {
            Ok(Self { kind, number })
        } else {
            Err(Malformed { kind: "person of a case" })
        }
    }

    /// As what.
    #[must_use]
    pub fn kind(self) -> PersonKind {
        self.kind
    }

    /// Which one, counted from 1.
    #[must_use]
    pub fn number(self) -> u32 {
        self.number
    }
}

impl fmt::Display for CasePerson {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}-{}", self.kind.as_str(), self.number)
    }
}

impl FromStr for CasePerson {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        let malformed = Malformed { kind: "person of a case" };
        let (kind, digits) = text.rsplit_once('-').ok_or(malformed)?;
        let kind = PersonKind::ALL.into_iter().find(|known| known.as_str() == kind);
        let number = digits.parse().map_err(|_| malformed)?;
        let person = Self::of(kind.ok_or(malformed)?, number)?;
        if person.to_string() == text { Ok(person) } else { Err(malformed) }
    }
}

impl TryFrom<String> for CasePerson {
    type Error = Malformed;

    fn try_from(text: String) -> Result<Self, Malformed> {
        text.parse()
    }
}

impl From<CasePerson> for String {
    fn from(person: CasePerson) -> Self {
        person.to_string()
    }
}

/// How many victims and accused a case has, and who they are: event `persons-recorded`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PersonsRecorded {
    /// How many victims; never fewer than before.
    pub victims: u32,
    /// How many accused; never fewer than before.
    pub accused: u32,
    /// Who they are ([`PersonRecords`], sealed to the statement compartment).
    pub record: ObjectReference,
}

impl PersonsRecorded {
    /// How many of a kind.
    #[must_use]
    pub fn count(&self, kind: PersonKind) -> u32 {
        match kind {
            PersonKind::Victim => self.victims,
            PersonKind::Accused => self.accused,
        }
    }
}

/// The persons of a case, inside the seal.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PersonRecords {
    /// One record for each of whom something is known.
    pub persons: Vec<PersonRecord>,
}

/// What is known of one person, inside the seal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PersonRecord {
    /// Who.
    pub person: CasePerson,
    /// By which name, or what they are called; may be empty.
    pub name: String,
    /// Unit, rank, act: what is to be known of this person alone.
    pub facts: String,
}

/// How a milestone ended for one person: event `outcome-recorded`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OutcomeRecorded {
    /// For whom.
    pub person: CasePerson,
    /// Which milestone.
    pub milestone: MilestoneId,
    /// How it ended.
    pub outcome: Outcome,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_is_a_kind_and_a_number_within_the_bound() {
        let second = CasePerson::of(PersonKind::Accused, 2).unwrap();
        assert_eq!(second.to_string(), "accused-2");
        assert_eq!(serde_json::to_string(&second).unwrap(), "\"accused-2\"");
        assert_eq!("accused-2".parse::<CasePerson>().unwrap(), second);
        for bad in ["accused-0", "accused-02", "accused-101", "witness-1", "accused", "-1", "2"] {
            assert!(bad.parse::<CasePerson>().is_err(), "{bad}");
        }
    }

    #[test]
    fn a_step_and_a_role_are_written_as_in_their_records() {
        for step in CustodyStep::ALL {
            assert_eq!(serde_json::to_string(&step).unwrap(), format!("\"{}\"", step.as_str()));
            assert_eq!(step.as_str().parse::<CustodyStep>().unwrap(), step);
        }
        for role in WitnessRole::ALL {
            assert_eq!(serde_json::to_string(&role).unwrap(), format!("\"{}\"", role.as_str()));
            assert_eq!(role.as_str().parse::<WitnessRole>().unwrap(), role);
        }
    }
}
