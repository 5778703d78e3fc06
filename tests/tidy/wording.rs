//! Words that people see stand in locale files; every one that is named is there, and none is left
//! over.

use std::collections::{BTreeMap, BTreeSet};

use regex::Regex;

use crate::source::{File, files, none, sources};

/// Identifiers of messages, with the file each is in.
fn messages() -> BTreeMap<String, String> {
    let id = Regex::new(r"(?m)^([a-zA-Z][\w-]*) =").unwrap();
    let mut messages = BTreeMap::new();
    for file in files("crates/locale/words/en", ".ftl") {
        for found in id.captures_iter(&file.text) {
            messages.insert(found[1].to_owned(), file.path.clone());
        }
    }
    messages
}

fn readers() -> Vec<File> {
    let mut readers = sources();
    readers.extend(files("crates", ".html"));
    readers
}

#[test]
fn every_message_that_is_named_is_there() {
    let named = Regex::new(
        r#"(?:say|with|with_two|with_all|count|titled|knows)\(\s*"([a-z][a-zA-Z0-9]*-[\w-]+)""#,
    )
    .unwrap();
    let known = messages();
    let mut broken = Vec::new();
    for file in readers() {
        for found in named.captures_iter(&file.text) {
            if !known.contains_key(&found[1]) {
                broken.push(format!("{}: {}", file.path, &found[1]));
            }
        }
    }
    none("a message that no language has", &broken);
}

/// Identifiers that are derived from the names of an enum's variants, behind a prefix.
fn derived(text: &str) -> Vec<String> {
    let named =
        r#"(?s)serialize_all = "kebab-case", prefix = "([a-z-]+)"\)\]\npub enum \w+ \{(.*?)\n\}"#;
    let variant = Regex::new(r"(?m)^    ([A-Z]\w*)").unwrap();
    let capital = Regex::new("[A-Z]").unwrap();
    let kebab = |name: &str| {
        let parted = capital.replace_all(name, "-$0").to_lowercase();
        parted.trim_start_matches('-').to_owned()
    };
    let of = |prefix: &str, body: &str| -> Vec<String> {
        variant.captures_iter(body).map(|found| format!("{prefix}{}", kebab(&found[1]))).collect()
    };
    let found = Regex::new(named).unwrap();
    found.captures_iter(text).flat_map(|found| of(&found[1], &found[2])).collect()
}

#[test]
fn no_message_is_left_over() {
    let literal = Regex::new(r#""([a-z][\w-]*)""#).unwrap();
    let built = Regex::new(r#""((?:[a-z][\w-]*-)?)\{[^"]*?\}([\w-]*)""#).unwrap();
    let (mut whole, mut parts) = (BTreeSet::new(), BTreeSet::new());
    for file in readers() {
        whole.extend(literal.captures_iter(&file.text).map(|found| found[1].to_owned()));
        whole.extend(derived(&file.text));
        for found in built.captures_iter(&file.text) {
            if found[1].len() + found[2].len() > 0 {
                parts.insert((found[1].to_owned(), found[2].to_owned()));
            }
        }
    }
    let used = |id: &str| {
        let built = |(begin, end): &(String, String)| id.starts_with(begin) && id.ends_with(end);
        whole.contains(id) || parts.iter().any(built)
    };
    let left: Vec<String> = messages()
        .into_iter()
        .filter(|(id, _)| !used(id))
        .map(|(id, file)| format!("{file}: {id}"))
        .collect();
    none("a message that nothing says", &left);
}

#[test]
fn templates_hold_no_words_of_their_own() {
    let tag = Regex::new(r"(?s)<[^>]*>|\{[{%#].*?[}%#]\}").unwrap();
    let word = Regex::new(r"\b[A-Za-z]{3,}\b").unwrap();
    // Commands that a person types are not words of a language.
    let commands = Regex::new(r"(?s)<pre.*?</pre>|<title>.*?</title>").unwrap();
    let mut broken = Vec::new();
    for file in files("crates", ".html") {
        let text = commands.replace_all(&file.text, "");
        let plain = tag.replace_all(&text, " ");
        let words = word.find_iter(&plain).map(|at| at.as_str()).filter(|word| *word != "SHA");
        broken.extend(words.map(|word| format!("{}: {word}", file.path)));
    }
    none("words in a template", &broken);
}

#[test]
fn every_milestone_and_outcome_of_every_framework_has_its_words() {
    let known = messages();
    let mut broken = Vec::new();
    for (name, text) in workflow::framework::SHIPPED {
        let framework = workflow::framework::parse(text).unwrap();
        for milestone in &framework.milestones {
            let id = &milestone.id;
            let mut wanted = vec![format!("milestone-{id}"), format!("milestone-{id}-plain")];
            let outcomes = milestone.outcomes.iter().chain(&milestone.open_outcomes);
            wanted.extend(outcomes.map(|outcome| format!("outcome-{outcome}")));
            wanted.retain(|id| !known.contains_key(id));
            broken.extend(wanted.into_iter().map(|id| format!("{name}: {id}")));
        }
        for rung in framework.ladders.values().flatten() {
            let id = format!("rung-{}", rung.meaning);
            if !known.contains_key(&id) {
                broken.push(format!("{name}: {id}"));
            }
        }
    }
    none("a framework says something that has no words", &broken);
}

/// How many years of school an English text asks for (Flesch-Kincaid).
fn grade(text: &str) -> f64 {
    let sentences = text.matches(['.', '?', '!', ':']).count().max(1);
    let words: Vec<&str> =
        text.split_whitespace().filter(|word| word.contains(char::is_alphabetic)).collect();
    let vowels = Regex::new(r"(?i)[aeiouy]+").unwrap();
    let syllables: usize = words
        .iter()
        .map(|word| {
            let groups = vowels.find_iter(word).count();
            let silent =
                usize::from(word.to_lowercase().trim_end_matches(['.', ',']).ends_with('e'));
            groups.saturating_sub(silent).max(1)
        })
        .sum();
    let count = |number: usize| f64::from(u32::try_from(number).unwrap());
    let words = count(words.len().max(1));
    0.39 * words / count(sentences) + 11.8 * count(syllables) / words - 15.59
}

#[test]
fn survivors_are_spoken_to_in_plain_words() {
    let value = Regex::new(r"(?m)^(portal-[\w-]+|milestone-\w+-plain) = (.+)$").unwrap();
    let placeable = Regex::new(r"\{[^}]*\}").unwrap();
    let mut all = String::new();
    let mut broken = Vec::new();
    for file in files("crates/locale/words/en", ".ftl") {
        for found in value.captures_iter(&file.text) {
            let text = placeable.replace_all(&found[2], "it").into_owned();
            for sentence in text.split_inclusive(['.', '?', '!', ':']) {
                let words = sentence.split_whitespace().count();
                if words > 30 {
                    broken.push(format!("{}: {words} words in a sentence", &found[1]));
                }
            }
            all.push_str(&text);
            all.push_str(". ");
        }
    }
    none("a sentence that is too long", &broken);
    let grade = grade(&all);
    assert!(grade <= 6.0, "the portal reads at grade {grade:.1}");
}
