//! Reading questions from their TOML text, and the questions that come with Redress.

use std::collections::BTreeMap;

use domain::{
    id::{ChannelId, ChoiceId, QuestionId},
    limit::{ACCOUNT_CHARACTERS_MAX, ANSWER_CHARACTERS_MAX, LINE_CHARACTERS_MAX},
    report::{Compartment, Identifying, ReportingOption},
};
use serde::Deserialize;

pub use crate::check::{Fault, sound_type};
use crate::{Ask, Choice, Field, Question, Questions, Size, When, check::check};

/// The questions of a mission with military contingents.
pub const SHIPPED: &str = include_str!("../questions/mission.toml");

/// Most bytes of a file of questions.
pub const FILE_BYTES_MAX: usize = 1024 * 1024;

/// Why a text is no list of questions.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// Too long.
    #[error("the file has {0} bytes, at most {FILE_BYTES_MAX} are read")]
    TooLong(usize),
    /// Not the TOML that is read; says in which line what was expected.
    #[error("{0}")]
    Toml(String),
    /// Read, but unsound: every fault, not only the first.
    #[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))]
    Unsound(Vec<Fault>),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenQuestions {
    name: String,
    version: u32,
    question: Vec<WrittenQuestion>,
    #[serde(default)]
    words: BTreeMap<String, BTreeMap<String, String>>,
    #[serde(default)]
    sounds: BTreeMap<String, BTreeMap<QuestionId, String>>,
}

#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Kind {
    Option,
    Choice,
    Choices,
    Consent,
    Text,
    Files,
    Notice,
}

/// Where answers may be sealed; the evidence compartment is for files.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Part {
    Statement,
    Identity,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenQuestion {
    id: QuestionId,
    kind: Kind,
    when: Option<WrittenWhen>,
    compartment: Option<Part>,
    offers: Option<Vec<ReportingOption>>,
    choices: Option<Vec<WrittenChoice>>,
    purpose: Option<domain::consent::Purpose>,
    fields: Option<Vec<WrittenField>>,
    #[serde(default)]
    heavy: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenWhen {
    question: QuestionId,
    chosen: Vec<ChoiceId>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenChoice {
    id: ChoiceId,
    receives: Option<ChannelId>,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum WrittenSize {
    Line,
    Lines,
    Page,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenField {
    id: QuestionId,
    size: WrittenSize,
    characters_max: Option<usize>,
    identifies: Option<Identifying>,
}

/// Reads and checks questions.
///
/// # Errors
///
/// When the text is too long, is no list of questions, or is unsound; every fault is named.
pub fn parse(text: &str) -> Result<Questions, Unreadable> {
    if text.len() > FILE_BYTES_MAX {
        return Err(Unreadable::TooLong(text.len()));
    }
    let written: WrittenQuestions =
        toml::from_str(text).map_err(|error| Unreadable::Toml(error.to_string()))?;
    let mut faults = Vec::new();
    let mut list = Vec::new();
    for question in written.question {
        match question.read() {
            Ok(question) => list.push(question),
            Err(fault) => faults.push(fault),
        }
    }
    let questions = Questions {
        name: written.name,
        version: written.version,
        list,
        words: written.words,
        sounds: written.sounds,
    };
    faults.extend(check(&questions));
    if faults.is_empty() { Ok(questions) } else { Err(Unreadable::Unsound(faults)) }
}

/// The questions that come with Redress.
///
/// # Panics
///
/// Never: a test reads them.
#[must_use]
pub fn shipped() -> Questions {
    #[expect(clippy::expect_used, reason = "a test reads them")]
    parse(SHIPPED).expect("the shipped questions")
}

impl WrittenQuestion {
    fn read(self) -> Result<Question, Fault> {
        let Self { id, kind, when, compartment, offers, choices, purpose, fields, heavy } = self;
        let missing = |what| Fault::Missing(id.clone(), what);
        let wanted = match kind {
            Kind::Option => [offers.is_some(), false, false, false],
            Kind::Choice | Kind::Choices => [false, choices.is_some(), false, false],
            Kind::Consent => [false, false, purpose.is_some(), false],
            Kind::Text => [false, false, false, fields.is_some()],
            Kind::Files | Kind::Notice => [false; 4],
        };
        let given = [offers.is_some(), choices.is_some(), purpose.is_some(), fields.is_some()];
        if given != wanted {
            return Err(Fault::Foreign(id));
        }
        let ask = match kind {
            Kind::Option => Ask::Option { offers: offers.ok_or_else(|| missing("offers"))? },
            Kind::Choice | Kind::Choices => Ask::Choice {
                choices: choices
                    .ok_or_else(|| missing("choices"))?
                    .into_iter()
                    .map(choice)
                    .collect(),
                several: kind == Kind::Choices,
            },
            Kind::Consent => Ask::Consent { purpose: purpose.ok_or_else(|| missing("purpose"))? },
            Kind::Text => Ask::Text {
                fields: fields.ok_or_else(|| missing("fields"))?.into_iter().map(field).collect(),
            },
            Kind::Files => Ask::Files,
            Kind::Notice => Ask::Notice,
        };
        let when = when.map(|when| When { question: when.question, chosen: when.chosen });
        let compartment = match compartment {
            Some(Part::Identity) => Compartment::Identity,
            Some(Part::Statement) | None => Compartment::Statement,
        };
        Ok(Question { id, ask, when, compartment, heavy })
    }
}

fn choice(written: WrittenChoice) -> Choice {
    Choice { id: written.id, receives: written.receives }
}

fn field(written: WrittenField) -> Field {
    let (size, usual) = match written.size {
        WrittenSize::Line => (Size::Line, LINE_CHARACTERS_MAX),
        WrittenSize::Lines => (Size::Lines, ANSWER_CHARACTERS_MAX),
        WrittenSize::Page => (Size::Page, ACCOUNT_CHARACTERS_MAX),
    };
    let characters_max = written.characters_max.unwrap_or(usual);
    Field { id: written.id, size, characters_max, identifies: written.identifies }
}
