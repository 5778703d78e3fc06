//! A report with tables of counts and the same as bars, in every language.

use std::sync::LazyLock;

use disclosure::letter::{Counts, Letter, Section, Table};
use locale::{Language, Words, words};

use crate::{
    pdf::run,
    samples::{bare, typeset},
};

/// The widest table that a release has.
const COLUMNS: [&str; 7] = [
    "figures-not-charged",
    "figures-charged",
    "figures-tried",
    "outcome-convicted",
    "figures-custodial",
    "figures-disciplinary-only",
    "figures-all",
];
/// More than one chart holds.
const STATES: usize = 70;

fn row(label: String, counts: &[usize]) -> Counts {
    let whole: usize = counts.iter().sum();
    let total = counts.len() == COLUMNS.len() - 1;
    let said = counts.iter().chain(total.then_some(&whole)).map(ToString::to_string);
    let mut pieces: Vec<u16> =
        counts.iter().map(|count| u16::try_from(count * 10).unwrap()).collect();
    pieces.extend(total.then_some(0));
    Counts { label, cells: said.collect(), pieces }
}

fn with_bars(words: Words) -> Section {
    let rows = [("figures-military", [17, 0, 5, 9, 30, 6]), ("figures-police", [0, 8, 0, 0, 5, 0])];
    Section {
        heading: words.say("figures-I17"),
        paragraphs: vec![words.with("figures-share", "percent", 40)],
        tables: vec![Table {
            caption: words.say("figures-by-category"),
            columns: COLUMNS.map(|column| words.say(column)).into(),
            rows: rows.map(|(label, counts)| row(words.say(label), &counts)).into(),
            description: words.say("figures-chart-description"),
            ..Table::default()
        }],
        ..Section::default()
    }
}

fn of_states(words: Words) -> Section {
    let state = |number: usize| row(format!("State {number}"), &[number, 100 - number]);
    Section {
        heading: words.say("figures-I08"),
        tables: vec![Table {
            caption: words.say("figures-by-state"),
            columns: ["figures-in-time", "figures-late"].map(|column| words.say(column)).into(),
            rows: (1..=STATES).map(state).collect(),
            description: words.say("figures-chart-description"),
            ..Table::default()
        }],
        ..Section::default()
    }
}

fn register(words: Words) -> Section {
    let columns = ["figures-register-duties", "figures-register-longest"];
    let cells = ["3", "412"].map(str::to_owned).into();
    Section {
        heading: words.say("figures-register-heading"),
        tables: vec![Table {
            caption: words.with("figures-as-of", "day", "1"),
            corner: words.say("figures-by-state"),
            columns: columns.map(|column| words.say(column)).into(),
            rows: vec![Counts { label: "Ardenia".to_owned(), cells, ..Counts::default() }],
            ..Table::default()
        }],
        ..Section::default()
    }
}

fn report(language: Language) -> Letter {
    let words = words(language);
    Letter {
        language: language.code().to_owned(),
        direction: language.direction(),
        subject: words.with("figures-report-subject", "quarter", "2026-Q3"),
        sections: vec![register(words), with_bars(words), of_states(words)],
        footer: words.say("figures-report-footer"),
        ..bare()
    }
}

/// The report in each language.
static REPORTS: LazyLock<Vec<(Language, Vec<u8>)>> = LazyLock::new(|| {
    let all = Language::ALL.into_iter();
    all.map(|language| (language, typeset(&report(language)).unwrap().pdf)).collect()
});

/// How often a name of the PDF language stands in the file; its structure is not compressed.
fn count(pdf: &[u8], name: &str) -> usize {
    pdf.windows(name.len()).filter(|window| *window == name.as_bytes()).count()
}

#[test]
fn every_chart_has_words_and_stands_beside_its_table_in_every_language() {
    for (language, pdf) in REPORTS.iter() {
        let code = language.code();
        // One chart of two rows, and three that together have seventy.
        assert_eq!(count(pdf, "/S/Figure"), 4, "{code}");
        assert_eq!(count(pdf, "/Alt"), 4, "{code}");
        assert_eq!(count(pdf, "/S/Table"), 3, "{code}");
        assert_eq!(count(pdf, "/S/TR"), 1 + 1 + 1 + 2 + 1 + STATES, "{code}");
        assert_eq!(count(pdf, "/Scope/Row"), 1 + 2 + STATES, "{code}");
        // Each name of a column, and the corner above the labels.
        assert_eq!(count(pdf, "/Scope/Column"), 3 + 8 + 3, "{code}");
        assert_eq!(count(pdf, "/S/H3"), 3, "{code}");
        assert_eq!(count(pdf, "<pdfaid:conformance>A</pdfaid:conformance>"), 1, "{code}");
        assert_eq!(count(pdf, "<pdfuaid:part>1</pdfuaid:part>"), 1, "{code}");
    }
}

#[test]
fn the_same_report_gives_the_same_bytes_again() {
    for (language, pdf) in REPORTS.iter() {
        if matches!(language, Language::English | Language::Arabic) {
            assert!(typeset(&report(*language)).unwrap().pdf == *pdf, "{}", language.code());
        }
    }
}

#[test]
fn qpdf_finds_no_fault_in_a_report() {
    for (language, pdf) in REPORTS.iter() {
        let Some(said) = run("qpdf", &["--check"], pdf) else { return };
        let code = language.code();
        assert!(said.contains("No syntax or stream encoding errors found"), "{code}: {said}");
    }
}

#[test]
fn every_word_and_number_of_a_table_is_on_the_pages() {
    let letter = report(Language::ALL[0]);
    let text = typeset(&letter).unwrap().text;
    let tables = letter.sections.iter().flat_map(|section| &section.tables);
    for table in tables {
        for said in table.columns.iter().chain(table.rows.iter().flat_map(|row| &row.cells)) {
            assert!(text.contains(said.as_str()), "{said} in {text}");
        }
    }
}

#[test]
fn a_bar_never_leaves_the_paper() {
    let long =
        Counts { label: "long".to_owned(), cells: vec!["1".to_owned()], pieces: vec![60_000] };
    let mut letter = report(Language::ALL[0]);
    let mut least = letter.clone();
    if let Some(table) = letter.sections.get_mut(0).and_then(|part| part.tables.get_mut(0)) {
        table.rows = vec![long.clone()];
        table.description = "bars".to_owned();
    }
    if let Some(table) = least.sections.get_mut(0).and_then(|part| part.tables.get_mut(0)) {
        table.rows = vec![Counts { pieces: vec![1_000], ..long }];
        table.description = "bars".to_owned();
    }
    // Longer than a bar can be is as long as a bar can be.
    assert_eq!(typeset(&letter).unwrap().text, typeset(&least).unwrap().text);
    let drawn = |letter: &Letter| count(&typeset(letter).unwrap().pdf, "/S/Figure");
    assert_eq!(drawn(&letter), drawn(&least));
}
