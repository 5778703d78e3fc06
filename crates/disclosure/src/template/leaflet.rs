//! The leaflet of a framework: two pages in plain language.

use domain::{id::MilestoneId, limit::LINE_CHARACTERS_MAX};
use locale::Words;
use serde::Deserialize;

use super::{
    BadView, View,
    bound::{frame_without_recipient, line, list, number, step, text},
};
use crate::{
    compose::{Frame, frame_letter},
    letter::{Letter, Row, Section},
};

/// Most duties: more do not fit on the first page.
const DUTIES_MAX: usize = 10;
/// Most lines of help: more do not fit on the second.
const HELP_LINES_MAX: usize = 8;
/// Longest period, in its unit.
const PERIOD_MAX: u32 = 1_000;
/// Largest version.
const VERSION_MAX: u32 = 10_000;

/// Who owes something.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Party {
    Service,
    State,
    Oversight,
    Mission,
}

/// In what a period is counted.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Unit {
    Hours,
    Days,
    WorkingDays,
    Weeks,
    Months,
}

/// One duty of the framework.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Duty {
    /// What must happen, by its milestone.
    milestone: MilestoneId,
    who: Party,
    within: u32,
    unit: Unit,
}

/// `framework-leaflet`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FrameworkLeaflet {
    frame: Frame,
    name: String,
    version: u32,
    duties: Vec<Duty>,
    help: Vec<String>,
}

impl View for FrameworkLeaflet {
    fn check(&self) -> Result<(), BadView> {
        frame_without_recipient(&self.frame)?;
        line("name", &self.name)?;
        number("version", self.version, VERSION_MAX)?;
        list("duties", &self.duties, DUTIES_MAX, |field, duty| {
            step(&format!("{field}.milestone"), &duty.milestone)?;
            number("duties.within", duty.within, PERIOD_MAX)
        })?;
        list("help", &self.help, HELP_LINES_MAX, |field, line| {
            text(field, line, LINE_CHARACTERS_MAX)
        })
    }

    fn compose(&self, words: Words) -> Letter {
        let mut letter = frame_letter(words, &self.frame, "letter-leaflet");
        letter.footer = words.with_all(
            "letter-leaflet-footer",
            &[("name", self.name.clone()), ("version", self.version.to_string())],
        );
        if !words.language().is_reviewed() {
            letter.footer.push(' ');
            letter.footer.push_str(&words.say("common-not-reviewed"));
        }
        let section = |heading: &str, paragraphs: &[&str]| Section {
            heading: words.say(heading),
            paragraphs: paragraphs.iter().map(|id| words.say(id)).collect(),
            ..Section::default()
        };
        letter.sections = vec![
            section("letter-leaflet-what", &["letter-leaflet-what-text"]),
            section(
                "letter-leaflet-you",
                &["letter-leaflet-you-text", "letter-leaflet-you-consent"],
            ),
            Section {
                rows: self.duties.iter().map(|duty| duty.row(words)).collect(),
                ..section("letter-leaflet-dates", &[])
            },
            Section {
                begins_page: true,
                ..section(
                    "letter-leaflet-see",
                    &[
                        "letter-leaflet-see-text",
                        "letter-leaflet-see-family",
                        "letter-leaflet-see-public",
                    ],
                )
            },
            section("letter-leaflet-never", &["letter-leaflet-never-text"]),
            section("letter-leaflet-late", &["letter-leaflet-late-text"]),
            section("letter-leaflet-end", &["letter-leaflet-end-text"]),
            Section {
                paragraphs: vec![self.help.join("\n")],
                ..section("letter-leaflet-help", &[])
            },
        ];
        letter
    }
}

impl Duty {
    fn row(&self, words: Words) -> Row {
        let unit = match self.unit {
            Unit::Hours => "hours",
            Unit::Days => "days",
            Unit::WorkingDays => "working-days",
            Unit::Weeks => "weeks",
            Unit::Months => "months",
        };
        let who = match self.who {
            Party::Service => "letter-leaflet-party-service",
            Party::State => "letter-leaflet-party-state",
            Party::Oversight => "letter-leaflet-party-oversight",
            Party::Mission => "letter-leaflet-party-mission",
        };
        let within = usize::try_from(self.within).unwrap_or(usize::MAX);
        let when = words.with("letter-leaflet-within", "period", words.count(unit, within));
        Row {
            label: words.say(&format!("milestone-{}-plain", self.milestone)),
            value: words.with_all("letter-leaflet-who", &[("who", words.say(who)), ("when", when)]),
        }
    }
}
