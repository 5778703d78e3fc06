//! Answers: taken within their bounds, and given back in the order of the questions.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    consent::{Answer, Purpose},
    id::{ChannelId, ChoiceId, QuestionId},
    report::{Answered, Compartment, ReportingOption},
};
use serde::{Deserialize, Serialize};

use crate::{Ask, NO, Question, Questions, YES};

/// What was answered so far. Nothing but the kind of report is ever required.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answers {
    /// What was chosen, by question.
    choices: BTreeMap<QuestionId, BTreeSet<ChoiceId>>,
    /// What was typed, by field.
    texts: BTreeMap<QuestionId, String>,
}

/// What a form gave for one question.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Given {
    /// What was chosen.
    pub choices: Vec<String>,
    /// What was typed, by field code.
    pub texts: BTreeMap<String, String>,
}

/// An answer that is not taken. What was typed is shown again beside it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotTaken {
    /// The kind of report has to be chosen.
    #[error("{0}: nothing is chosen")]
    Unchosen(QuestionId),
    /// Not one of the choices.
    #[error("{0}: this cannot be chosen")]
    Unknown(QuestionId),
    /// Too long.
    #[error("{field}: {found} characters, at most {limit}")]
    TooLong {
        /// The field.
        field: QuestionId,
        /// Most characters.
        limit: usize,
        /// How many there were.
        found: usize,
    },
}

/// A text as people count it: browsers send line ends as two characters, people see one.
#[must_use]
pub fn as_typed(text: &str) -> String {
    text.replace("\r\n", "\n").trim().to_owned()
}

impl Answers {
    /// Takes what a form gave for a question. Nothing chosen where nothing is required is no
    /// answer, and takes back an earlier one.
    ///
    /// # Errors
    ///
    /// When a text is too long or a choice is not offered; then nothing is changed.
    pub fn take(&mut self, question: &Question, given: &Given) -> Result<(), NotTaken> {
        let chosen = chosen(question, given)?;
        let texts = typed(question, given)?;
        if chosen.is_empty() {
            self.choices.remove(&question.id);
        } else {
            self.choices.insert(question.id.clone(), chosen);
        }
        for (field, text) in texts {
            if text.is_empty() {
                self.texts.remove(&field);
            } else {
                self.texts.insert(field, text);
            }
        }
        Ok(())
    }

    /// Whether this was chosen.
    #[must_use]
    pub fn has(&self, question: &QuestionId, code: &str) -> bool {
        self.choices
            .get(question)
            .is_some_and(|chosen| chosen.iter().any(|choice| choice.as_str() == code))
    }

    /// What was typed into a field; nothing, if nothing was.
    #[must_use]
    pub fn text(&self, field: &QuestionId) -> &str {
        self.texts.get(field).map_or("", String::as_str)
    }

    /// The answer to a consent question, if there is one.
    #[must_use]
    pub fn consent(&self, question: &QuestionId) -> Option<Answer> {
        if self.has(question, YES) {
            Some(Answer::Given)
        } else {
            self.has(question, NO).then_some(Answer::Refused)
        }
    }

    /// What the reporter wants to happen.
    #[must_use]
    pub fn option(&self, questions: &Questions) -> Option<ReportingOption> {
        let question = questions.for_option()?;
        ReportingOption::ALL.into_iter().find(|option| self.has(&question.id, option.as_str()))
    }

    /// Whether a question is asked, given what was answered: the question that it depends on must be
    /// asked too. That lies before it, so this ends.
    #[must_use]
    pub fn are_asked(&self, questions: &Questions, question: &Question) -> bool {
        question.when.as_ref().is_none_or(|when| {
            when.chosen.iter().any(|choice| self.has(&when.question, choice.as_str()))
                && questions.get(&when.question).is_some_and(|on| self.are_asked(questions, on))
        })
    }

    /// The consents that were asked for and answered. An answer to a question that is not asked any
    /// more counts for nothing.
    #[must_use]
    pub fn consents(&self, questions: &Questions) -> Vec<(QuestionId, Purpose, Answer)> {
        let asked = questions.list.iter().filter(|question| self.are_asked(questions, question));
        asked
            .filter_map(|question| match question.ask {
                Ask::Consent { purpose } => {
                    Some((question.id.clone(), purpose, self.consent(&question.id)?))
                }
                _ => None,
            })
            .collect()
    }

    /// Who receives the report: the channel that a choice names, else the one it came in by.
    #[must_use]
    pub fn receiver(&self, questions: &Questions, channel: &ChannelId) -> ChannelId {
        let asked = questions.list.iter().filter(|question| self.are_asked(questions, question));
        asked
            .flat_map(|question| question.choices().iter().map(|choice| (&question.id, choice)))
            .filter(|(question, choice)| self.has(question, choice.id.as_str()))
            .find_map(|(_, choice)| choice.receives.clone())
            .unwrap_or_else(|| channel.clone())
    }

    /// What belongs into a compartment, with the words that were shown. `say` gives the word of a
    /// key in the reporter's language.
    #[must_use]
    pub fn of_compartment(
        &self,
        questions: &Questions,
        compartment: Compartment,
        say: impl Fn(&str) -> String,
    ) -> Vec<Answered> {
        let asked = questions.list.iter().filter(|question| self.are_asked(questions, question));
        asked
            .filter(|question| question.compartment == compartment)
            .flat_map(|question| self.answered(question, &say))
            .collect()
    }

    fn answered(&self, question: &Question, say: &impl Fn(&str) -> String) -> Vec<Answered> {
        let id = &question.id;
        match &question.ask {
            Ask::Choice { choices, .. } => {
                let chosen = choices.iter().map(|choice| &choice.id);
                let chosen: Vec<ChoiceId> =
                    chosen.filter(|choice| self.has(id, choice.as_str())).cloned().collect();
                let shown: Vec<String> =
                    chosen.iter().map(|choice| say(&format!("{id}-{choice}"))).collect();
                let answered = Answered {
                    question: id.clone(),
                    asked: say(&format!("{id}-question")),
                    answer: shown.join("\n"),
                    choices: chosen,
                    identifies: None,
                };
                if answered.choices.is_empty() { Vec::new() } else { vec![answered] }
            }
            Ask::Text { fields } => {
                let typed = fields.iter().filter(|field| !self.text(&field.id).is_empty());
                typed
                    .map(|field| Answered {
                        question: field.id.clone(),
                        asked: asked(question, field.id.as_str(), fields.len(), say),
                        answer: self.text(&field.id).to_owned(),
                        choices: Vec::new(),
                        identifies: field.identifies,
                    })
                    .collect()
            }
            _ => Vec::new(),
        }
    }
}

/// What was asked by a field: the question, and the field's label where the page had several.
fn asked(question: &Question, field: &str, fields: usize, say: &impl Fn(&str) -> String) -> String {
    let asked = say(&format!("{}-question", question.id));
    if fields == 1 { asked } else { format!("{asked} {}", say(&format!("{field}-label"))) }
}

fn chosen(question: &Question, given: &Given) -> Result<BTreeSet<ChoiceId>, NotTaken> {
    let unknown = || NotTaken::Unknown(question.id.clone());
    let codes = question.codes();
    if codes.is_empty() {
        return Ok(BTreeSet::new());
    }
    let mut chosen = BTreeSet::new();
    for code in &given.choices {
        if !codes.contains(&code.as_str()) {
            return Err(unknown());
        }
        chosen.insert(code.parse().map_err(|_| unknown())?);
    }
    let several = matches!(question.ask, Ask::Choice { several: true, .. });
    if chosen.len() > 1 && !several {
        return Err(unknown());
    }
    if chosen.is_empty() && matches!(question.ask, Ask::Option { .. }) {
        return Err(NotTaken::Unchosen(question.id.clone()));
    }
    Ok(chosen)
}

fn typed(question: &Question, given: &Given) -> Result<Vec<(QuestionId, String)>, NotTaken> {
    question
        .fields()
        .iter()
        .filter_map(|field| Some((field, given.texts.get(field.id.as_str())?)))
        .map(|(field, text)| {
            let text = as_typed(text);
            let found = text.chars().count();
            if found > field.characters_max {
                let (field, limit) = (field.id.clone(), field.characters_max);
                return Err(NotTaken::TooLong { field, limit, found });
            }
            Ok((field.id.clone(), text))
        })
        .collect()
}
