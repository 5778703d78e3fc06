//! Letters to the person who reported.

use domain::limit::NOTE_CHARACTERS_MAX;
use jiff::civil::Date;
use locale::Words;
use serde::Deserialize;

use super::{
    BadView, View,
    bound::{choices, frame_without_recipient, in_order, list, text},
    state::rows,
};
use crate::{
    compose::{Frame, frame_letter},
    letter::Letter,
};

/// Most paragraphs of reasons.
const REASONS_MAX: usize = 20;

/// What was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Finding {
    Substantiated,
    PartlySubstantiated,
    NotSubstantiated,
    NoJurisdiction,
}

impl Finding {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Substantiated => "substantiated",
            Self::PartlySubstantiated => "partly-substantiated",
            Self::NotSubstantiated => "not-substantiated",
            Self::NoJurisdiction => "no-jurisdiction",
        }
    }

    /// The note that a finding never goes without (`rules/clock.md`, "Counting").
    pub(super) fn note(self, words: Words) -> Option<String> {
        let unshown = matches!(self, Self::NotSubstantiated | Self::NoJurisdiction);
        unshown.then(|| words.say("letter-not-shown"))
    }
}

/// What was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Measure {
    None,
    SentHome,
    Discipline,
    Dismissal,
    Prosecution,
    Conviction,
    Compensation,
}

impl Measure {
    fn text(self, words: Words) -> String {
        words.say(match self {
            Self::None => "letter-measure-none",
            Self::SentHome => "letter-measure-sent-home",
            Self::Discipline => "letter-measure-discipline",
            Self::Dismissal => "letter-measure-dismissal",
            Self::Prosecution => "letter-measure-prosecution",
            Self::Conviction => "letter-measure-conviction",
            Self::Compensation => "letter-measure-compensation",
        })
    }
}

/// `outcome-to-reporter`: it has no place for a name of anybody accused.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OutcomeToReporter {
    frame: Frame,
    reported: Date,
    decided: Date,
    finding: Finding,
    /// Written for the person who reported, and read by a second person.
    reasons: Vec<String>,
    measures: Vec<Measure>,
    objection_until: Date,
}

impl View for OutcomeToReporter {
    fn check(&self) -> Result<(), BadView> {
        frame_without_recipient(&self.frame)?;
        list("reasons", &self.reasons, REASONS_MAX, |field, reason| {
            text(field, reason, NOTE_CHARACTERS_MAX)
        })?;
        choices("measures", &self.measures)?;
        in_order(&[
            ("reported", self.reported),
            ("decided", self.decided),
            ("frame.date", self.frame.date),
            ("objection_until", self.objection_until),
        ])
    }

    fn compose(&self, words: Words) -> Letter {
        let mut letter = frame_letter(words, &self.frame, "letter-outcome");
        let days = [("reported", words.day(self.reported)), ("decided", words.day(self.decided))];
        let finding = words.say(&format!("letter-outcome-{}", self.finding.as_str()));
        letter.opening = vec![words.with_all("letter-outcome-opening", &days), finding];
        letter.opening.extend(self.finding.note(words));
        letter.opening.push(words.say("letter-outcome-reasons"));
        letter.opening.extend(self.reasons.iter().cloned());
        let measures: Vec<String> = self.measures.iter().map(|one| one.text(words)).collect();
        letter.rows = rows(words, [("letter-row-measure", measures.join("\n"))]);
        letter.closing = vec![
            words.with("letter-outcome-object", "until", words.day(self.objection_until)),
            words.say("letter-outcome-help"),
        ];
        letter
    }
}
