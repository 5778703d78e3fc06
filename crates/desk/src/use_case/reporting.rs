//! The printed report of a release: the same words and numbers as the public page.

use ::figures::publication::{Publication, Restated, Unanswered};
use disclosure::letter::{Counts, Letter, Section, Table};
use locale::Words;
use site::figures::{self, printed};

/// The report, for the typesetter.
pub(crate) fn report(words: Words, publication: &Publication) -> Letter {
    let rules = ["on-time", "open", "units", "missing", "small", "consent", "fewer"];
    let how = Section {
        heading: words.say("figures-rules-heading"),
        paragraphs: rules.iter().map(|rule| words.say(&format!("figures-rule-{rule}"))).collect(),
        ..Section::default()
    };
    let indicators = printed(words, publication).into_iter().map(|one| Section {
        heading: one.heading,
        paragraphs: one.lines,
        tables: one.tables.into_iter().map(with_bars).collect(),
        ..Section::default()
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
        sections: [how, unanswered(words, publication), changed(words, publication)]
            .into_iter()
            .chain(indicators)
            .collect(),
        closing: Vec::new(),
        footer: words.say("figures-report-footer"),
    }
}

/// A table of the public page, with its bars.
fn with_bars(table: figures::Table) -> Table {
    let description = format!("{}. {}", table.caption, table.description);
    let row = |row: figures::Row| Counts { label: row.label, cells: row.cells, pieces: row.pieces };
    Table {
        caption: table.told_apart,
        columns: table.columns,
        rows: table.rows.into_iter().map(row).collect(),
        description,
        ..Table::default()
    }
}

/// The register of States that do not answer, as it stood.
fn unanswered(words: Words, publication: &Publication) -> Section {
    let register = &publication.unanswered;
    let row = |state: &Unanswered| Counts {
        label: publication.states.get(&state.state).unwrap_or(&state.state).clone(),
        cells: [state.duties, state.longest_days, state.days_together]
            .map(|count| count.to_string())
            .into(),
        ..Counts::default()
    };
    let columns = ["duties", "longest", "together"];
    let table = Table {
        caption: words.with("figures-as-of", "day", words.day(publication.as_of)),
        corner: words.say("figures-by-state"),
        columns: columns.map(|one| words.say(&format!("figures-register-{one}"))).into(),
        rows: register.iter().map(row).collect(),
        ..Table::default()
    };
    let said = if register.is_empty() { "figures-register-none" } else { "figures-register-text" };
    Section {
        heading: words.say("figures-register-heading"),
        paragraphs: vec![words.say(said)],
        tables: if register.is_empty() { Vec::new() } else { vec![table] },
        ..Section::default()
    }
}

/// What changed since it was published.
fn changed(words: Words, publication: &Publication) -> Section {
    let heading = words.say("figures-restated-heading");
    if publication.restated.is_empty() {
        let paragraphs = vec![words.say("figures-restated-none")];
        return Section { heading, paragraphs, ..Section::default() };
    }
    let row = |change: &Restated| {
        let now = change.now.map(|now| now.to_string());
        Counts {
            label: words.say(&format!("figures-{}", change.indicator)),
            cells: vec![
                change.quarter.to_string(),
                change.before.to_string(),
                now.unwrap_or_else(|| words.say("figures-restated-small")),
            ],
            ..Counts::default()
        }
    };
    let columns = ["figures-quarter", "figures-restated-before", "figures-restated-now"];
    let table = Table {
        caption: words.with("figures-as-of", "day", words.day(publication.as_of)),
        columns: columns.map(|one| words.say(one)).into(),
        rows: publication.restated.iter().map(row).collect(),
        ..Table::default()
    };
    Section { heading, tables: vec![table], ..Section::default() }
}

#[cfg(test)]
mod tests {
    use locale::{Language, words};

    use super::*;

    fn publication(more: &str) -> Publication {
        let text = format!(
            r#"{{"format":"redress-figures-publication/1","quarter":"2026-Q3",
            "as_of":"2026-10-01","publisher":"Panel","states":{{"ardenia":"Ardenia"}},
            "frameworks":[{{"name":"rules","version":3,"digest":"00"}}],
            "indicators":[],"compared":1,{more}}}"#
        );
        Publication::parse(&text).unwrap()
    }

    #[test]
    fn a_report_says_as_of_when_under_which_rules_and_who_does_not_answer() {
        let silent = r#""restated":[{"indicator":"I01","quarter":"2026-Q1","before":9,"now":null}],
            "unanswered":[{"state":"ardenia","duties":3,"longest_days":300,"days_together":451}]"#;
        let told = report(words(Language::English), &publication(silent));
        let texts: Vec<&str> = told.texts().collect();
        for said in ["Panel", "Ardenia", "3", "300", "451", "9", "changed a little"] {
            assert!(texts.contains(&said), "{said} is not in {texts:?}");
        }
        assert!(texts.iter().any(|text| text.ends_with("rules 3")), "{texts:?}");
        let day =
            |text: &&str| text.replace(['\u{2068}', '\u{2069}'], "").contains("1 October 2026");
        assert!(texts.iter().any(day), "{texts:?}");
        let nobody = report(words(Language::English), &publication(r#""restated":[]"#));
        let texts: Vec<&str> = nobody.texts().collect();
        for said in ["No State is listed.", "No figure changed since it was published."] {
            assert!(texts.contains(&said), "{said} is not in {texts:?}");
        }
        assert!(nobody.sections.iter().all(|section| section.tables.is_empty()));
    }
}
