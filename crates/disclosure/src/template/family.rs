//! Letters to a family contact: from a neutral sender, without what happened or to whom.

use domain::{
    id::MilestoneId,
    limit::{CODE_CHARACTERS_MAX, LINE_CHARACTERS_MAX},
};
use jiff::civil::Date;
use locale::Words;
use serde::Deserialize;

use super::{
    BadView, View,
    bound::{in_order, list, step, text},
    reporter::Finding,
};
use crate::{
    compose::{Frame, family_news, frame_letter},
    gate::{FamilyProgress, Step},
    letter::Letter,
};

/// Most lines of an address.
const ADDRESS_LINES_MAX: usize = 8;

/// What stands around a letter to a family contact. Its sender is always the neutral one.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct FamilyFrame {
    date: Date,
    recipient: Vec<String>,
    reference: String,
}

impl FamilyFrame {
    fn check(&self) -> Result<(), BadView> {
        list("frame.recipient", &self.recipient, ADDRESS_LINES_MAX, |field, line| {
            text(field, line, LINE_CHARACTERS_MAX)
        })?;
        text("frame.reference", &self.reference, CODE_CHARACTERS_MAX)
    }

    fn frame(&self, words: Words) -> Frame {
        Frame {
            date: self.date,
            sender: vec![words.say("letter-neutral-sender")],
            recipient: self.recipient.clone(),
            reference: self.reference.clone(),
        }
    }

    /// A letter with nothing in it but what all letters to families say.
    fn letter(&self, words: Words) -> Letter {
        let mut letter = frame_letter(words, &self.frame(words), "letter-family");
        letter.opening =
            vec![words.say("letter-family-opening"), words.say("letter-family-choice")];
        letter
    }
}

/// Most steps that a letter tells.
const STEPS_MAX: usize = 100;

/// `family-news`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct News {
    frame: FamilyFrame,
    /// Steps that were taken, in order; there may be none yet.
    steps: Vec<Step>,
}

impl View for News {
    fn check(&self) -> Result<(), BadView> {
        self.frame.check()?;
        if self.steps.is_empty() {
            return Ok(());
        }
        list("steps", &self.steps, STEPS_MAX, |field, taken| step(field, &taken.milestone))
    }

    fn compose(&self, words: Words) -> Letter {
        let progress = FamilyProgress { steps: self.steps.clone() };
        family_news(words, &self.frame.frame(words), &progress)
    }
}

/// `family-opening`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Opening {
    frame: FamilyFrame,
    opened: Date,
    next: Date,
}

impl View for Opening {
    fn check(&self) -> Result<(), BadView> {
        self.frame.check()?;
        in_order(&[("opened", self.opened), ("frame.date", self.frame.date), ("next", self.next)])
    }

    fn compose(&self, words: Words) -> Letter {
        let mut letter = self.frame.letter(words);
        letter.closing = vec![
            words.with("letter-family-begun", "opened", words.day(self.opened)),
            words.with("letter-family-next", "next", words.day(self.next)),
            words.say("letter-family-ask"),
        ];
        letter
    }
}

/// `family-outcome`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FamilyOutcome {
    frame: FamilyFrame,
    decided: Date,
    finding: Finding,
    /// Until when the decision can still change; none if it is final.
    open_until: Option<Date>,
}

impl View for FamilyOutcome {
    fn check(&self) -> Result<(), BadView> {
        self.frame.check()?;
        let written = ("frame.date", self.frame.date);
        in_order(&[("decided", self.decided), written])?;
        self.open_until.map_or(Ok(()), |until| in_order(&[written, ("open_until", until)]))
    }

    fn compose(&self, words: Words) -> Letter {
        let mut letter = self.frame.letter(words);
        letter.closing = vec![
            words.with("letter-family-decided", "decided", words.day(self.decided)),
            words.say(&format!("letter-family-{}", self.finding.as_str())),
        ];
        letter.closing.extend(self.finding.note(words));
        letter.closing.push(match self.open_until {
            Some(until) => words.with("letter-family-open-until", "until", words.day(until)),
            None => words.say("letter-family-final"),
        });
        letter.closing.push(words.say("letter-family-ask"));
        letter
    }
}

/// Why a step is late, as wide as a family contact may be told.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Reason {
    State,
    Court,
    Safety,
    Work,
}

/// `family-delay`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Delay {
    frame: FamilyFrame,
    /// Which step, by its milestone.
    step: MilestoneId,
    due: Date,
    reason: Reason,
    expected: Date,
}

impl View for Delay {
    fn check(&self) -> Result<(), BadView> {
        self.frame.check()?;
        step("step", &self.step)?;
        in_order(&[("due", self.due), ("expected", self.expected)])
    }

    fn compose(&self, words: Words) -> Letter {
        let mut letter = self.frame.letter(words);
        let what = words.say(&format!("milestone-{}", self.step));
        let late = [("due", words.day(self.due)), ("what", what)];
        letter.closing = vec![
            words.with_all("letter-family-late", &late),
            words.say(match self.reason {
                Reason::State => "letter-family-late-state",
                Reason::Court => "letter-family-late-court",
                Reason::Safety => "letter-family-late-safety",
                Reason::Work => "letter-family-late-work",
            }),
            words.with("letter-family-expected", "expected", words.day(self.expected)),
            words.say("letter-family-recorded"),
            words.say("letter-family-ask"),
        ];
        letter
    }
}
