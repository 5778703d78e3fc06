//! What a channel asks.
//!
//! The questions of a channel are a checked file, so that another mission asks other questions
//! without touching code: their kinds, their order, when each is asked, under which key each answer
//! is sealed, which choices send the report elsewhere, and words of their own where the shipped
//! ones do not fit.

pub mod answers;
mod check;
pub mod file;
pub mod flow;

use std::collections::BTreeMap;

use domain::{
    consent::Purpose,
    id::{ChannelId, ChoiceId, QuestionId},
    report::{Compartment, Identifying, ReportingOption},
};

/// The questions of a channel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Questions {
    /// Their name, for people who keep several.
    pub name: String,
    /// Their version, counted from 1.
    pub version: u32,
    /// In order.
    pub list: Vec<Question>,
    /// Words of their own, by language code and key, in place of or beside the shipped ones.
    pub words: BTreeMap<String, BTreeMap<String, String>>,
    /// Files in which a question is read aloud, by language code and question.
    pub sounds: BTreeMap<String, BTreeMap<QuestionId, String>>,
}

/// One question: one page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Its code; its words are found by it.
    pub id: QuestionId,
    /// What is asked.
    pub ask: Ask,
    /// When it is asked; always, if nothing is said.
    pub when: Option<When>,
    /// Under which key the answer is sealed.
    pub compartment: Compartment,
    /// Whether it says first that what follows can be hard.
    pub heavy: bool,
}

/// What a question asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ask {
    /// The kind of report: the only question that must be answered.
    Option {
        /// What this channel offers, in order.
        offers: Vec<ReportingOption>,
    },
    /// A choice.
    Choice {
        /// What may be chosen, in order.
        choices: Vec<Choice>,
        /// Whether more than one may be.
        several: bool,
    },
    /// Yes or no to one purpose.
    Consent {
        /// To what.
        purpose: Purpose,
    },
    /// Texts.
    Text {
        /// One or more fields.
        fields: Vec<Field>,
    },
    /// Files, one after the other.
    Files,
    /// Something that is only told.
    Notice,
}

/// Something that may be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// Its code.
    pub id: ChoiceId,
    /// The channel that receives the report if this is chosen.
    pub receives: Option<ChannelId>,
}

/// A field for text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Its code.
    pub id: QuestionId,
    /// How large it is.
    pub size: Size,
    /// Most characters.
    pub characters_max: usize,
    /// By what it could point at a person.
    pub identifies: Option<Identifying>,
}

/// How large a field is on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Size {
    /// One line.
    Line,
    /// A few lines.
    Lines,
    /// A page.
    Page,
}

/// When a question is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct When {
    /// A question before it.
    pub question: QuestionId,
    /// One of these was chosen there.
    pub chosen: Vec<ChoiceId>,
}

/// A yes to a consent question.
pub const YES: &str = "yes";
/// A no to a consent question.
pub const NO: &str = "no";

impl Questions {
    /// A question by its code.
    #[must_use]
    pub fn get(&self, id: &QuestionId) -> Option<&Question> {
        self.list.iter().find(|question| question.id == *id)
    }

    /// The question for the kind of report.
    #[must_use]
    pub fn for_option(&self) -> Option<&Question> {
        self.list.iter().find(|question| matches!(question.ask, Ask::Option { .. }))
    }

    /// The question for files, if there is one.
    #[must_use]
    pub fn for_files(&self) -> Option<&Question> {
        self.list.iter().find(|question| question.ask == Ask::Files)
    }

    /// A word of these questions' own in a language.
    #[must_use]
    pub fn word(&self, language: &str, key: &str) -> Option<&str> {
        self.words.get(language)?.get(key).map(String::as_str)
    }

    /// The keys of every word that these questions need, in order.
    #[must_use]
    pub fn keys(&self) -> Vec<String> {
        self.list.iter().flat_map(Question::keys).collect()
    }

    /// The channels to which a choice may send a report.
    pub fn receivers(&self) -> impl Iterator<Item = &ChannelId> {
        self.list.iter().flat_map(Question::choices).filter_map(|choice| choice.receives.as_ref())
    }
}

impl Question {
    /// What may be chosen, where there is a choice of the channel's own.
    fn choices(&self) -> &[Choice] {
        match &self.ask {
            Ask::Choice { choices, .. } => choices,
            _ => &[],
        }
    }

    /// The codes of everything that may be chosen here.
    #[must_use]
    pub fn codes(&self) -> Vec<&str> {
        match &self.ask {
            Ask::Option { offers } => offers.iter().map(|option| option.as_str()).collect(),
            Ask::Consent { .. } => vec![YES, NO],
            _ => self.choices().iter().map(|choice| choice.id.as_str()).collect(),
        }
    }

    /// The fields for text.
    #[must_use]
    pub fn fields(&self) -> &[Field] {
        match &self.ask {
            Ask::Text { fields } => fields,
            _ => &[],
        }
    }

    /// The keys of its words: title, question, why, and those of its choices or fields.
    fn keys(&self) -> Vec<String> {
        let id = &self.id;
        let frame = ["title", "question", "why"].map(|part| format!("{id}-{part}"));
        let choices = self.codes().into_iter().map(|code| format!("{id}-{code}"));
        let fields = self.fields().iter().map(|field| format!("{}-label", field.id));
        frame.into_iter().chain(choices).chain(fields).collect()
    }
}
