//! The words themselves: every message in every language, with the same values, and well formed.
#![expect(clippy::unwrap_used, clippy::panic, reason = "what the tests share is part of the tests")]

use std::{
    collections::{BTreeMap, BTreeSet},
    path::PathBuf,
};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource},
    parser,
};
use locale::{Direction, Language, words};
use unicode_bidi::{BidiInfo, Level, get_base_direction};

const FILES: [&str; 7] = ["common", "portal", "desk", "letter", "framework", "figures", "error"];

fn text(language: Language, file: &str) -> String {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("words").join(language.code());
    std::fs::read_to_string(folder.join(format!("{file}.ftl"))).unwrap()
}

fn resource(language: Language, file: &str) -> Resource<String> {
    parser::parse(text(language, file)).unwrap_or_else(|(_, errors)| {
        panic!("{}/{file}.ftl: {errors:?}", language.code());
    })
}

/// Values that a pattern names.
fn values(pattern: &Pattern<String>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => value(inline, found),
            Expression::Select { selector, variants } => {
                value(selector, found);
                for variant in variants {
                    values(&variant.value, found);
                }
            }
        }
    }
}

fn value(inline: &InlineExpression<String>, found: &mut BTreeSet<String>) {
    if let InlineExpression::VariableReference { id } = inline {
        found.insert(id.name.clone());
    }
}

/// Every message of a language with the values that it names.
fn messages(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let mut messages = BTreeMap::new();
    for file in FILES {
        for entry in resource(language, file).body {
            let Entry::Message(message) = entry else { continue };
            let mut named = BTreeSet::new();
            values(message.value.as_ref().unwrap(), &mut named);
            let id = message.id.name;
            let place = format!("{}/{file}.ftl: {id}", language.code());
            assert!(messages.insert(id, named).is_none(), "{place} is there twice");
        }
    }
    messages
}

#[test]
fn every_language_has_every_message_with_the_same_values() {
    let source = messages(Language::English);
    for language in Language::ALL {
        assert_eq!(messages(language), source, "{}", language.code());
    }
}

#[test]
fn every_message_stands_under_a_mark_that_says_whether_a_speaker_checked_it() {
    for language in Language::ALL {
        for file in FILES {
            let mut mark: Option<String> = None;
            for entry in resource(language, file).body {
                match entry {
                    Entry::GroupComment(comment) => mark = comment.content.first().cloned(),
                    Entry::Message(message) => {
                        let allowed: &[&str] = match language {
                            Language::English => &["source"],
                            _ => &["machine-drafted", "reviewed"],
                        };
                        let marked = mark.as_deref().is_some_and(|mark| allowed.contains(&mark));
                        assert!(marked, "{}/{file}: {}", language.code(), message.id.name);
                    }
                    _ => {}
                }
            }
        }
    }
}

#[test]
fn every_message_can_be_said_with_its_values() {
    for language in Language::ALL {
        let words = words(language);
        for (id, named) in messages(language) {
            let values: Vec<(&str, String)> =
                named.iter().map(|name| (name.as_str(), format!("<{name}>"))).collect();
            let said = words.with_all(&id, &values);
            assert!(!said.contains("{$"), "{}: {id}: {said}", language.code());
            assert!(!said.contains('\n'), "{}: {id} holds a line feed", language.code());
        }
        for count in 0..120 {
            for id in ["hours", "days", "working-days", "weeks", "months", "years", "error-leak"] {
                assert!(!words.count(id, count).is_empty());
            }
        }
    }
}

#[test]
fn plurals_follow_the_language() {
    let days = |language, count| words(language).count("days", count);
    assert_eq!(days(Language::English, 1).replace(['\u{2068}', '\u{2069}'], ""), "1 day");
    assert_eq!(days(Language::French, 0).replace(['\u{2068}', '\u{2069}'], ""), "0 jour");
    let forms: BTreeSet<String> = [0, 1, 2, 3, 11, 100]
        .map(|count| {
            let said = days(Language::Arabic, count);
            said.chars().filter(|c| !c.is_ascii_digit()).collect()
        })
        .into();
    assert!(forms.len() >= 5, "{forms:?}");
}

#[test]
fn a_language_that_nobody_checked_says_so() {
    assert!(Language::English.is_reviewed());
    assert!(!Language::Arabic.is_reviewed() && !Language::French.is_reviewed());
}

#[test]
fn a_day_is_written_as_the_language_writes_it() {
    let plain = |language: Language| {
        let day = words(language).day(jiff::civil::date(2026, 3, 1));
        day.replace(['\u{2068}', '\u{2069}'], "")
    };
    assert_eq!(plain(Language::English), "1 March 2026");
    assert_eq!(plain(Language::French), "1er mars 2026");
    assert_eq!(plain(Language::Arabic), "\u{200f}1 مارس 2026");
}

/// A line as it stands on the paper, from left to right, without marks (UAX #9).
fn seen_from_left(text: &str, direction: Direction) -> String {
    let level = match direction {
        Direction::LeftToRight => Level::ltr(),
        Direction::RightToLeft => Level::rtl(),
    };
    let marks = ['\u{2068}', '\u{2069}', '\u{200f}'];
    let analysed = BidiInfo::new(text, Some(level));
    let [paragraph] = analysed.paragraphs.as_slice() else { panic!("one line: {text}") };
    analysed.reorder_line(paragraph, paragraph.range.clone()).replace(marks, "")
}

#[test]
fn a_day_within_a_sentence_is_read_in_the_direction_of_its_language() {
    let date = jiff::civil::date(2026, 3, 24);
    for language in Language::ALL {
        let (words, direction) = (words(language), language.direction());
        for (id, day) in [("portal-status-received", words.day(date)), ("window", words.day(date))]
        {
            let others = [("day", day.clone()), ("from", day.clone()), ("to", day.clone())];
            let sentence = words.with_all(id, &others);
            let (alone, within) =
                (seen_from_left(&day, direction), seen_from_left(&sentence, direction));
            assert!(within.contains(&alone), "{id}: {within:?} tears {alone:?}");
        }
        // Where no direction is given, as in a list or a cell, it is the day's own.
        let first = get_base_direction(words.day(date).as_str());
        let backwards = language.direction() == Direction::RightToLeft;
        assert_eq!(first == unicode_bidi::Direction::Rtl, backwards, "{language:?}");
    }
    // From the right: day, month, year.
    let arabic = words(Language::Arabic).day(date);
    let seen = seen_from_left(&arabic, Direction::RightToLeft);
    assert!(seen.starts_with("2026") && seen.ends_with("24"), "{seen:?}");
}
