//! `redress framework explain`: a framework in plain words, with its timeline.

mod page;
mod timeline;

use std::{path::PathBuf, process::ExitCode};

use anyhow::{Context, anyhow};
use clap::Args;
use locale::{Language, Words, words};
use workflow::{
    framework::{Framework, Milestone, Owner, Requirement, Trigger},
    period::Period,
};

use super::read;
use crate::machine::say;

/// `redress framework explain`
#[derive(Debug, Args)]
pub(crate) struct ExplainCommand {
    /// A framework file, or the name of a shipped one.
    framework: String,
    /// In which language: en, fr or ar.
    #[arg(long, value_name = "CODE", default_value = "en", value_parser = language)]
    language: Language,
    /// Also draws the timeline into this file.
    #[arg(long, value_name = "FILE")]
    svg: Option<PathBuf>,
}

fn language(code: &str) -> Result<Language, String> {
    Language::of_code(code).ok_or_else(|| {
        let known = Language::ALL.map(Language::code).join(", ");
        format!("there are no words in {code:?}; there are {known}")
    })
}

impl ExplainCommand {
    pub(crate) fn run(self) -> anyhow::Result<ExitCode> {
        let framework = read(&self.framework)?;
        let explained = Explained { framework: &framework, words: words(self.language) };
        if let Some(path) = &self.svg {
            let picture = timeline::draw(&explained)?;
            std::fs::write(path, picture)
                .with_context(|| format!("{} cannot be written", path.display()))?;
        }
        say(page::write(&explained).trim_end())?;
        Ok(ExitCode::SUCCESS)
    }
}

/// A framework and the language in which it is told.
#[derive(Debug, Clone, Copy)]
struct Explained<'a> {
    framework: &'a Framework,
    words: Words,
}

impl Explained<'_> {
    /// The code of a milestone with its name, where the words have one.
    fn step(&self, milestone: &Milestone) -> String {
        let id = format!("milestone-{}", milestone.id);
        if self.words.knows(&id) {
            format!("{} {}", milestone.id, self.words.say(&id))
        } else {
            milestone.id.to_string()
        }
    }

    /// A message of the words, or the code itself: frameworks of others have codes of their own.
    fn known(&self, kind: &str, code: &str) -> String {
        let id = format!("{kind}-{code}");
        if self.words.knows(&id) { self.words.say(&id) } else { code.to_owned() }
    }

    fn owner(&self, owner: Owner) -> String {
        self.words.say(&format!("owner-{}", owner.as_str()))
    }

    fn owners(&self, owners: &[Owner]) -> String {
        self.list(owners.iter().map(|owner| self.owner(*owner)))
    }

    fn list(&self, items: impl Iterator<Item = String>) -> String {
        items.collect::<Vec<_>>().join(&self.words.say("list-separator"))
    }

    fn period(&self, period: Period) -> String {
        let amount = usize::try_from(period.amount()).unwrap_or(usize::MAX);
        self.words.count(period.counted(), amount)
    }

    fn trigger(&self, trigger: &Trigger) -> String {
        let step = |id| match self.framework.milestone(id) {
            Some(milestone) => self.step(milestone),
            None => id.to_string(),
        };
        match trigger {
            Trigger::Met(id) => step(id),
            Trigger::MetAs(id, outcome) => {
                format!("{}: {}", step(id), self.known("outcome", outcome.as_str()))
            }
            Trigger::Overdue(id) => self.words.with("trigger-overdue", "what", step(id)),
            Trigger::Opened => self.words.say("trigger-opened"),
            Trigger::Offered => self.words.say("trigger-offered"),
            Trigger::Settled => self.words.say("trigger-settled"),
        }
    }

    fn triggers(&self, triggers: &[Trigger]) -> String {
        if triggers.is_empty() {
            return self.words.say("trigger-submission");
        }
        self.list(triggers.iter().map(|trigger| self.trigger(trigger)))
    }

    fn requirement(&self, requirement: Requirement) -> String {
        let kind = match requirement {
            Requirement::Consent(purpose) => purpose.kind(),
            Requirement::AnyFamily(_) => "share-family",
        };
        self.words.say(&format!("consent-{kind}-short"))
    }

    /// Marks around values keep a right-to-left text in order, and are noise in others.
    fn plain(&self, text: &str) -> String {
        if self.words.language().direction() == locale::Direction::RightToLeft {
            text.to_owned()
        } else {
            text.replace(['\u{2068}', '\u{2069}'], "")
        }
    }
}

/// A day of the plan, as a whole number.
fn day(day: f64) -> anyhow::Result<i64> {
    let text = format!("{day:.0}");
    text.parse().map_err(|_| anyhow!("{day} is not a day"))
}
