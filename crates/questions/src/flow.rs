//! Which page comes next.

use std::fmt;

use domain::id::{Malformed, QuestionId};
use serde::{Deserialize, Serialize};

use crate::{Question, Questions, answers::Answers};

/// A page of the way through.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Step {
    /// What will happen, who will read it, what leaving does: before anything is asked.
    #[default]
    Before,
    /// A question.
    Question(QuestionId),
    /// Everything together, before it is sent.
    Check,
}

/// The code of the page before the questions.
pub(crate) const BEFORE: &str = "before";
/// The code of the page after them.
pub(crate) const CHECK: &str = "check";

impl fmt::Display for Step {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Before => formatter.write_str(BEFORE),
            Self::Question(id) => id.fmt(formatter),
            Self::Check => formatter.write_str(CHECK),
        }
    }
}

impl From<Step> for String {
    fn from(step: Step) -> Self {
        step.to_string()
    }
}

impl TryFrom<String> for Step {
    type Error = Malformed;

    fn try_from(text: String) -> Result<Self, Malformed> {
        match text.as_str() {
            BEFORE => Ok(Self::Before),
            CHECK => Ok(Self::Check),
            _ => text.try_into().map(Self::Question),
        }
    }
}

impl Questions {
    /// The page of a code, if these questions have it.
    #[must_use]
    pub fn step(&self, code: &str) -> Option<Step> {
        match code {
            BEFORE => Some(Step::Before),
            CHECK => Some(Step::Check),
            _ => {
                let question = self.list.iter().find(|question| question.id.as_str() == code)?;
                Some(Step::Question(question.id.clone()))
            }
        }
    }

    /// The question of a page, where the page is one.
    #[must_use]
    pub fn of_step(&self, step: &Step) -> Option<&Question> {
        match step {
            Step::Question(id) => self.get(id),
            _ => None,
        }
    }

    /// The questions that are asked, given what was answered, in order.
    pub fn asked<'a>(&'a self, answers: &'a Answers) -> impl Iterator<Item = &'a Question> {
        self.list.iter().filter(|question| answers.are_asked(self, question))
    }

    /// The page after this one.
    #[must_use]
    pub fn next(&self, step: &Step, answers: &Answers) -> Step {
        let from = match step {
            Step::Before => 0,
            Step::Check => return Step::Check,
            Step::Question(id) => self.place(id).map_or(self.list.len(), |place| place + 1),
        };
        let later = self.list.iter().skip(from);
        later
            .into_iter()
            .find(|question| answers.are_asked(self, question))
            .map_or(Step::Check, |question| Step::Question(question.id.clone()))
    }

    /// The page before this one; none before the first.
    #[must_use]
    pub fn previous(&self, step: &Step, answers: &Answers) -> Option<Step> {
        let end = match step {
            Step::Before => return None,
            Step::Check => self.list.len(),
            Step::Question(id) => self.place(id).unwrap_or_default(),
        };
        let earlier = self.list.iter().take(end).rev();
        let question = earlier.into_iter().find(|question| answers.are_asked(self, question));
        Some(question.map_or(Step::Before, |question| Step::Question(question.id.clone())))
    }

    fn place(&self, id: &QuestionId) -> Option<usize> {
        self.list.iter().position(|question| question.id == *id)
    }
}
