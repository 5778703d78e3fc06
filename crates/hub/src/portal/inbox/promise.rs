//! A duty in plain words: what was promised, by whom, by when, and whether it was kept.

use jiff::tz::TimeZone;
use locale::Words;
use workflow::{
    clock::Dates,
    duty::{Duty, Status},
    framework::{Label, Milestone},
};

use crate::use_case::inbox::Opened;

/// A duty as people read it.
pub(super) struct Promise {
    pub(super) what: String,
    pub(super) plain: String,
    pub(super) who: String,
    pub(super) by: Option<String>,
    pub(super) state: String,
    /// Who was told that the date has passed.
    pub(super) told: Option<String>,
    pub(super) source: String,
    /// For the style sheet; the words say the same.
    pub(super) class: &'static str,
}

pub(super) fn promise(
    opened: &Opened,
    words: Words,
    zone: &TimeZone,
    milestone: &Milestone,
    duty: &Duty,
) -> Promise {
    let day = |at: jiff::Timestamp| words.day(at.to_zoned_datetime(zone.clone()).date());
    let (class, state) = match &duty.status {
        Status::Waiting(_) => ("waiting", words.say("promise-waiting")),
        Status::Open => ("open", words.say("promise-open")),
        Status::Late => ("late", words.say("promise-late")),
        Status::Met { at, outcome, in_time } => {
            let id = if *in_time { "promise-kept" } else { "promise-kept-late" };
            let ended = words.with(id, "day", day(*at));
            let how = outcome
                .as_ref()
                .map(|outcome| format!(" {}", words.say(&format!("outcome-{outcome}"))));
            let class = if *in_time { "kept" } else { "late" };
            (class, format!("{ended}{}", how.unwrap_or_default()))
        }
        Status::Waived { at } => ("waived", words.with("promise-waived", "day", day(*at))),
    };
    Promise {
        what: words.say(&format!("milestone-{}", milestone.id)),
        plain: words.say(&format!("milestone-{}-plain", milestone.id)),
        who: words.say(&format!("owner-{}", milestone.owed_by.as_str())),
        by: duty.dates.as_ref().map(|dates| when(words, dates, zone)),
        state,
        told: told(opened, words, milestone, duty, zone),
        source: source(opened, words, milestone),
        class,
    }
}

/// The date that people are shown: a day, or a moment where the period is in hours.
fn when(words: Words, dates: &Dates, zone: &TimeZone) -> String {
    if dates.is_in_hours() {
        words.moment(dates.shown.moment, zone)
    } else {
        words.day(dates.shown.day)
    }
}

/// "This date has passed; here is who was told."
fn told(
    opened: &Opened,
    words: Words,
    milestone: &Milestone,
    duty: &Duty,
    zone: &TimeZone,
) -> Option<String> {
    let breached = duty.breached?;
    let day = words.day(breached.to_zoned_datetime(zone.clone()).date());
    let mut names: Vec<String> = Vec::new();
    for (number, rung) in (0..).zip(opened.case.framework().ladder_of(milestone)) {
        let recorded = opened.case.history.has_escalated(&duty.occurrence, number);
        if !recorded || rung.at.before {
            continue;
        }
        for owner in &rung.tell {
            let name = words.say(&format!("owner-{}", owner.as_str()));
            if !names.contains(&name) {
                names.push(name);
            }
        }
    }
    if names.is_empty() {
        return Some(words.with("promise-passed", "day", day));
    }
    let names = names.join(&words.say("list-separator"));
    Some(words.with_all("promise-passed-told", &[("day", day), ("names", names)]))
}

/// Where the duty and its number come from, and what they are worth.
fn source(opened: &Opened, words: Words, milestone: &Milestone) -> String {
    let label = |label| match label {
        Label::Rule => words.say("label-rule"),
        Label::OwnPromise => words.say("label-own-promise"),
    };
    let mut text = if milestone.duty_label == milestone.number_label {
        label(milestone.duty_label)
    } else {
        let values =
            [("duty", label(milestone.duty_label)), ("number", label(milestone.number_label))];
        words.with_all("label-both", &values)
    };
    if milestone.duty_label == Label::Rule || milestone.number_label == Label::Rule {
        let citations: Vec<&str> = milestone
            .sources
            .iter()
            .filter_map(|source| opened.case.framework().source(source))
            .map(|source| source.citation.as_str())
            .take(1)
            .collect();
        for citation in citations {
            text.push_str(": ");
            text.push_str(citation);
        }
    }
    text
}
