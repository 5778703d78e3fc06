//! The printed report of a release: the same words and numbers as the public page.

use disclosure::letter::{Letter, Row, Section};
use figures::publication::Publication;
use locale::Words;
use site::figures::printed;

/// The report, for the typesetter.
pub(crate) fn report(words: Words, publication: &Publication) -> Letter {
    let rules = ["on-time", "open", "units", "missing", "small", "consent", "fewer"];
    let how = Section {
        heading: words.say("figures-rules-heading"),
        paragraphs: rules.iter().map(|rule| words.say(&format!("figures-rule-{rule}"))).collect(),
        ..Section::default()
    };
    let changed = Section {
        heading: words.say("figures-restated-heading"),
        paragraphs: if publication.restated.is_empty() {
            vec![words.say("figures-restated-none")]
        } else {
            Vec::new()
        },
        rows: publication
            .restated
            .iter()
            .map(|change| {
                let name = words.say(&format!("figures-{}", change.indicator));
                let now = change
                    .now
                    .map_or_else(|| words.say("figures-restated-small"), |now| now.to_string());
                let (before, after) =
                    (words.say("figures-restated-before"), words.say("figures-restated-now"));
                Row {
                    label: format!("{name} ({})", change.quarter),
                    value: format!("{before}: {} · {after}: {now}", change.before),
                }
            })
            .collect(),
        begins_page: false,
    };
    let indicators = printed(words, publication).into_iter().map(|one| Section {
        heading: one.heading,
        paragraphs: one.lines,
        rows: one.rows.into_iter().map(|(label, value)| Row { label, value }).collect(),
        begins_page: false,
    });
    let frameworks = publication.frameworks.iter();
    let frameworks: Vec<String> =
        frameworks.map(|one| format!("{} {}", one.name, one.version)).collect();
    let as_of = words.day(publication.as_of);
    Letter {
        language: words.language().code().to_owned(),
        direction: words.language().direction(),
        date: publication.as_of.to_string(),
        date_line: as_of.clone(),
        sender: vec![publication.publisher.clone()],
        recipient: Vec::new(),
        reference: String::new(),
        subject: words.with("figures-report-subject", "quarter", publication.quarter),
        opening: vec![
            words.say("figures-text"),
            words.with("figures-as-of", "day", as_of),
            format!("{} {}", words.say("figures-frameworks"), frameworks.join(", ")),
        ],
        rows: Vec::new(),
        sections: [how, changed].into_iter().chain(indicators).collect(),
        closing: Vec::new(),
        footer: words.say("figures-report-footer"),
    }
}
