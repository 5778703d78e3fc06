//! Figures on a page: for each indicator its tables, and beside each table the same as bars.
//!
//! No script and no picture: the bars are SVG with a title and a description, and say nothing that
//! the table does not say.

use std::collections::BTreeMap;

use askama::Template;
use figures::{
    indicator::{Definition, Dimension, Figure},
    publication::{Extent, Publication, Published, PublishedTimes, TOTAL},
};
use locale::Words;

/// A row of a table.
struct Row {
    label: String,
    cells: Vec<String>,
}

/// A piece of a bar.
struct Piece {
    x: u64,
    y: u64,
    width: u64,
    fill: &'static str,
}

/// A bar's label.
struct Label {
    y: u64,
    text: String,
}

/// A table and its bars.
struct Table {
    id: String,
    caption: String,
    description: String,
    columns: Vec<String>,
    rows: Vec<Row>,
    height: u64,
    labels: Vec<Label>,
    pieces: Vec<Piece>,
}

/// An indicator as it is shown.
struct Indicator {
    id: String,
    name: String,
    lines: Vec<String>,
    tables: Vec<Table>,
}

#[derive(Template)]
#[template(path = "figures.html")]
struct Shown {
    indicators: Vec<Indicator>,
}

/// Fills of the pieces, in the order of the columns, each apart from its neighbours in lightness.
const FILLS: [&str; 6] = ["#1d4f6b", "#e8a33d", "#7a2b12", "#b9cfd8", "#444444", "#d9d9d9"];
const BAR_HEIGHT: u64 = 24;
const BAR_START: u64 = 220;
const BAR_WIDTH: u64 = 360;

/// What columns are called that say yes or no to what the indicator asks.
const YES: [&str; 11] = [
    "taken-up",
    "extended",
    "paused",
    "forwarded",
    "reported",
    "withdrew",
    "detriment",
    "changed",
    "verified",
    "identified",
    "dated",
];
const NO: [&str; 11] = [
    "not-taken-up",
    "not-extended",
    "not-paused",
    "not-forwarded",
    "unreported",
    "continued",
    "no-detriment",
    "unchanged",
    "not-verified",
    "unidentified",
    "undated",
];

fn column(words: Words, column: &str) -> String {
    let days = |range: &str| words.with("figures-days", "range", range);
    match column {
        _ if YES.contains(&column) => words.say("figures-yes"),
        _ if NO.contains(&column) => words.say("figures-no"),
        "overdue-30" => days("0–30"),
        "overdue-90" => days("31–90"),
        "overdue-365" => days("91–365"),
        "open-90" => days("0–90"),
        "open-183" => days("91–183"),
        "open-365" => days("184–365"),
        "overdue-longer" | "open-longer" => days("> 365"),
        "running" => words.say("figures-open"),
        "longest" => words.say("figures-ended"),
        "custody" => words.say("figures-custodial"),
        "substantiated"
        | "not-substantiated"
        | "unfounded"
        | "closed-other"
        | "recognised"
        | "maintenance-ordered"
        | "refused"
        | "convicted" => words.say(&format!("outcome-{column}")),
        other => words.say(&format!("figures-{other}")),
    }
}

/// A row's label; codes of the directory have no words of ours.
fn label(words: Words, dimension: Dimension, row: &str, name: Option<&String>) -> String {
    match dimension {
        Dimension::All => words.say("figures-all"),
        _ if row == "unknown" => words.say("figures-unknown"),
        Dimension::Age if row.starts_with(|first: char| first.is_ascii_digit()) => row.to_owned(),
        Dimension::State | Dimension::Channel => name.map_or(row, String::as_str).to_owned(),
        _ => words.say(&format!("figures-{row}")),
    }
}

/// A table of counts by row and column; `None` is not published.
struct Counts<'a> {
    id: String,
    extent: Option<Extent>,
    dimension: Dimension,
    columns: Vec<&'a str>,
    rows: Vec<(String, Vec<Option<u64>>)>,
}

fn table(words: Words, name: &str, counts: &Counts<'_>) -> Table {
    let by = words.say(&format!("figures-by-{}", counts.dimension.as_str()));
    let caption = match counts.extent {
        None => by,
        Some(Extent::Quarter) => format!("{by} · {}", words.say("figures-quarter")),
        Some(Extent::Year) => format!("{by} · {}", words.say("figures-year")),
    };
    let parts = || counts.columns.iter().enumerate().filter(|(_, column)| **column != TOTAL);
    let whole = |cells: &[Option<u64>]| {
        parts().filter_map(|(place, _)| cells.get(place).copied().flatten()).sum::<u64>()
    };
    let most = counts.rows.iter().map(|(_, cells)| whole(cells)).max().unwrap_or(0).max(1);
    let (mut labels, mut pieces) = (Vec::new(), Vec::new());
    for (number, (row, cells)) in (0_u64..).zip(&counts.rows) {
        labels.push(Label { y: number * BAR_HEIGHT + 16, text: row.clone() });
        let mut x = BAR_START;
        for (place, _) in parts() {
            let Some(count) = cells.get(place).copied().flatten() else { continue };
            let width = count * BAR_WIDTH / most;
            let fill = FILLS.get(place % FILLS.len()).copied().unwrap_or("#444444");
            pieces.push(Piece { x, y: number * BAR_HEIGHT + 4, width, fill });
            x += width;
        }
    }
    let shown = |cell: &Option<u64>| cell.map_or_else(|| "..".to_owned(), |cell| cell.to_string());
    let rows = counts.rows.iter().map(|(label, cells)| Row {
        label: label.clone(),
        cells: cells.iter().map(shown).collect(),
    });
    Table {
        id: counts.id.clone(),
        description: words.say("figures-chart-description"),
        columns: counts.columns.iter().map(|one| column(words, one)).collect(),
        rows: rows.collect(),
        height: counts.rows.len() as u64 * BAR_HEIGHT + 8,
        labels,
        pieces: pieces.into_iter().filter(|piece| piece.width > 0).collect(),
        caption: format!("{name}: {caption}"),
    }
}

fn name(words: Words, id: &str) -> String {
    words.say(&format!("figures-{id}"))
}

/// The share that meets what the indicator asks for, of what may be told.
fn share(words: Words, met: Option<u64>, whole: Option<u64>) -> Option<String> {
    let (met, whole) = (met?, whole.filter(|whole| *whole > 0)?);
    Some(words.with("figures-share", "percent", (met * 100 + whole / 2) / whole))
}

fn of_times(words: Words, times: &PublishedTimes) -> Vec<String> {
    let median = match times.median_weeks {
        Some(weeks) => words.with("figures-median", "weeks", weeks),
        None => words.say("figures-median-none"),
    };
    let shares = times.shares.iter().map(|share| {
        let values = [("percent", share.percent.to_string()), ("days", share.days.to_string())];
        words.with_all("figures-by-then", &values)
    });
    std::iter::once(median).chain(shares).collect()
}

fn published(words: Words, publication: &Publication, one: &Published) -> Indicator {
    let name = name(words, &one.id);
    let columns: Vec<&str> = one.shown_columns().collect();
    let tables = one.tables.iter().map(|shown| {
        let rows = shown.rows.iter().map(|row| {
            let cells =
                columns.iter().map(|column| publication.value(one, shown, row, column)).collect();
            (label(words, shown.dimension, row, publication.states.get(row)), cells)
        });
        let extent = if shown.extent == Extent::Quarter { "q" } else { "y" };
        let counts = Counts {
            id: format!("{}-{extent}-{}", one.id, shown.dimension.as_str()),
            extent: Some(shown.extent),
            dimension: shown.dimension,
            columns: columns.clone(),
            rows: rows.collect(),
        };
        table(words, &name, &counts)
    });
    let mut lines = Vec::new();
    if one.withheld {
        lines.push(words.say("figures-withheld"));
    }
    if let Some(all) = one.tables.first().filter(|_| !one.met.is_empty()) {
        let value = |column: &str| publication.value(one, all, TOTAL, column);
        let met = one.met.iter().map(|column| value(column)).sum::<Option<u64>>();
        lines.extend(share(words, met, value(TOTAL)));
    }
    lines.extend(one.times.iter().flat_map(|times| of_times(words, times)));
    if one.id == "I27" {
        for (part, value) in publication.stock() {
            let value = value.map_or_else(|| "..".to_owned(), |value| value.to_string());
            lines.push(format!("{}: {value}", words.say(&format!("figures-stock-{part}"))));
        }
    }
    Indicator { id: one.id.clone(), tables: tables.collect(), name, lines }
}

/// Every indicator of a publication, as a part of a page.
#[must_use]
pub fn of_publication(words: Words, publication: &Publication) -> String {
    let all = publication.indicators.iter().map(|one| published(words, publication, one));
    rendered(all.collect())
}

fn counted(words: Words, figure: &Figure, states: &BTreeMap<String, String>) -> Indicator {
    let definition: &Definition = figure.definition;
    let name = name(words, &definition.id);
    let shown = figure.tables.iter().filter(|table| {
        table.dimension == Dimension::All || definition.published.contains(&table.dimension)
    });
    let tables = shown.map(|one| {
        let rows = one.rows.iter().map(|(row, counts)| {
            let cells = counts.iter().map(|count| Some(*count)).collect();
            (label(words, one.dimension, row, states.get(row)), cells)
        });
        let counts = Counts {
            id: format!("{}-{}", definition.id, one.dimension.as_str()),
            extent: None,
            dimension: one.dimension,
            columns: one.columns.iter().map(String::as_str).collect(),
            rows: rows.collect(),
        };
        table(words, &name, &counts)
    });
    let total = figure.total();
    let met: u64 =
        definition.met.iter().filter_map(|column| total.map(|total| total.of_column(column))).sum();
    let met = (!definition.met.is_empty()).then_some(met);
    let lines = share(words, met, total.map(figures::indicator::Table::whole));
    Indicator {
        id: definition.id.clone(),
        tables: tables.collect(),
        name,
        lines: lines.into_iter().collect(),
    }
}

/// Every indicator as counted, unprotected, as a part of a page for oversight. `states` are names by
/// codes.
#[must_use]
pub fn of_figures(words: Words, figures: &[Figure], states: &BTreeMap<String, String>) -> String {
    rendered(figures.iter().map(|figure| counted(words, figure, states)).collect())
}

fn rendered(indicators: Vec<Indicator>) -> String {
    Shown { indicators }.render().unwrap_or_else(|error| {
        tracing::error!(error = %error, "figures could not be written");
        String::new()
    })
}

/// An indicator of a publication for a printed report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printed {
    /// Its number and name.
    pub heading: String,
    /// Sentences before its table.
    pub lines: Vec<String>,
    /// What is said of each row.
    pub rows: Vec<(String, String)>,
}

/// Every indicator of a publication, for a printed report.
#[must_use]
pub fn printed(words: Words, publication: &Publication) -> Vec<Printed> {
    let one = |one: &Published| {
        let shown = published(words, publication, one);
        let mut rows = Vec::new();
        for (table, shape) in shown.tables.iter().zip(&one.tables) {
            let extent = match shape.extent {
                Extent::Quarter => words.say("figures-quarter"),
                Extent::Year => words.say("figures-year"),
            };
            for row in &table.rows {
                let cells = table.columns.iter().zip(&row.cells);
                let said: Vec<String> =
                    cells.map(|(column, cell)| format!("{column}: {cell}")).collect();
                rows.push((format!("{} ({extent})", row.label), said.join(" · ")));
            }
        }
        let heading = format!("{} {}", shown.id, shown.name);
        Printed { heading, lines: shown.lines, rows }
    };
    publication.indicators.iter().map(one).collect()
}
