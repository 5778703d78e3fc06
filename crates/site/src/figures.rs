//! Figures on a page: for each indicator its tables, and beside each table the same as bars.
//!
//! No script and no picture: the bars are SVG with a title and a description, and say nothing that
//! the table does not say.

use std::collections::BTreeMap;

use askama::Template;
use domain::casework::PauseReason;
use figures::{
    indicator::{Basis, Definition, Dimension, Figure, Kept, STAGES, Step, Times},
    publication::{Extent, Publication, Published, PublishedTimes, TOTAL},
    record::WithdrawalReason,
};
use locale::{Direction, Language, Words};

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// What it is.
    pub label: String,
    /// What each column says of it.
    pub cells: Vec<String>,
    /// For each column, how long its piece of the row's bar is, of [`BAR_MAX`]; none has no bar.
    pub pieces: Vec<u16>,
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
    x: u64,
    y: u64,
    text: String,
}

/// A table and its bars.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    id: String,
    /// Whether the page is read from the right; the bars then begin there.
    from_right: bool,
    /// What it counts, and by what it tells it apart.
    pub caption: String,
    /// The same beneath a heading that says what is counted.
    pub told_apart: String,
    /// What the bars are.
    pub description: String,
    /// What the columns are called.
    pub columns: Vec<String>,
    /// Its rows.
    pub rows: Vec<Row>,
}

impl Table {
    /// How high the picture is.
    fn height(&self) -> u64 {
        self.rows.len() as u64 * ROW_HEIGHT
    }

    /// What stands above each bar.
    fn labels(&self) -> Vec<Label> {
        let x = if self.from_right { BAR_WIDTH } else { 0 };
        let label = |(number, row): (u64, &Row)| Label {
            x,
            y: number * ROW_HEIGHT + LABEL_BASE,
            text: row.label.clone(),
        };
        (0_u64..).zip(&self.rows).map(label).collect()
    }

    /// The bars, piece by piece.
    fn pieces(&self) -> Vec<Piece> {
        let mut pieces = Vec::new();
        for (number, row) in (0_u64..).zip(&self.rows) {
            let mut before = 0;
            for (place, piece) in row.pieces.iter().enumerate().filter(|(_, piece)| **piece > 0) {
                let on_paper = |length: u64| length * BAR_WIDTH / u64::from(BAR_MAX);
                let after = before + u64::from(*piece);
                let (near, far) = (on_paper(before), on_paper(after).min(BAR_WIDTH));
                let x = if self.from_right { BAR_WIDTH - far } else { near };
                let y = number * ROW_HEIGHT + LABEL_HEIGHT;
                pieces.push(Piece { x, y, width: far.saturating_sub(near), fill: fill(place) });
                before = after;
            }
        }
        pieces
    }

    /// The columns, each with the colour of its pieces where it has one.
    fn keys(&self) -> Vec<(&str, Option<&'static str>)> {
        let is_drawn = |place| {
            self.rows.iter().any(|row| row.pieces.get(place).is_some_and(|piece| *piece > 0))
        };
        let columns = self.columns.iter().enumerate();
        columns
            .map(|(place, column)| (column.as_str(), is_drawn(place).then(|| fill(place))))
            .collect()
    }
}

fn from_right(words: Words) -> bool {
    words.language().direction() == Direction::RightToLeft
}

/// The colour of a column.
fn fill(place: usize) -> &'static str {
    FILLS.get(place % FILLS.len()).copied().unwrap_or("#444444")
}

/// An indicator as it is shown.
struct Indicator {
    id: String,
    heading: String,
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
/// How long the longest bar is; the pieces of the others are told beside it.
pub const BAR_MAX: u16 = 1_000;
/// The picture, in its own units: a label, and beneath it a bar that may be as wide as the picture.
const BAR_WIDTH: u64 = 600;
const ROW_HEIGHT: u64 = 42;
const LABEL_HEIGHT: u64 = 20;
const LABEL_BASE: u64 = 15;

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
        Dimension::SexAndAge => match row.split_once('/') {
            Some((sex, age)) => {
                let sex = label(words, Dimension::Sex, sex, None);
                format!("{sex}, {}", label(words, Dimension::Age, age, None))
            }
            None => row.to_owned(),
        },
        Dimension::Age if row.starts_with(|first: char| first.is_ascii_digit()) => row.to_owned(),
        Dimension::State | Dimension::Channel | Dimension::Mission => {
            name.map_or(row, String::as_str).to_owned()
        }
        Dimension::Language => {
            let language = Language::of_code(row).map(Language::endonym);
            language.unwrap_or(row).to_owned()
        }
        Dimension::Nature => words.say(&format!("act-{row}")),
        Dimension::Urgency => words.say(&format!("outcome-{row}")),
        Dimension::Child if row == "child" => words.say("portal-age-young"),
        Dimension::Child => words.say("portal-age-adult"),
        Dimension::Stage => {
            let reached = STAGES.iter().find(|(stage, _)| *stage == row);
            reached.map_or_else(|| row.to_owned(), |(_, by)| words.say(&format!("milestone-{by}")))
        }
        Dimension::Body => words.say(&format!("desk-statistics-body-{row}")),
        Dimension::Reason if row == "none" => "–".to_owned(),
        Dimension::Reason => reason(words, row),
        _ => words.say(&format!("figures-{row}")),
    }
}

/// A reason for which a clock stood still, more time was given or a victim withdrew.
fn reason(words: Words, reason: &str) -> String {
    if PauseReason::ALL.iter().any(|known| known.as_str() == reason) {
        words.say(&format!("pause-{reason}"))
    } else if WithdrawalReason::read(reason).is_some() {
        words.say(&format!("figures-{reason}"))
    } else {
        words.say(&format!("extension-{reason}"))
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
    let is_part = |place: usize| counts.columns.get(place).is_some_and(|column| *column != TOTAL);
    let whole = |cells: &[Option<u64>]| {
        let parts = cells.iter().enumerate().filter(|(place, _)| is_part(*place));
        parts.filter_map(|(_, cell)| *cell).sum::<u64>()
    };
    let most = counts.rows.iter().map(|(_, cells)| whole(cells)).max().unwrap_or(0).max(1);
    let piece = |(place, cell): (usize, &Option<u64>)| {
        share_of_bar(cell.filter(|_| is_part(place)).unwrap_or_default(), most)
    };
    let shown = |cell: &Option<u64>| cell.map_or_else(|| "..".to_owned(), |cell| cell.to_string());
    let rows = counts.rows.iter().map(|(label, cells)| Row {
        label: label.clone(),
        cells: cells.iter().map(shown).collect(),
        pieces: cells.iter().enumerate().map(piece).collect(),
    });
    Table {
        id: counts.id.clone(),
        from_right: from_right(words),
        description: words.say("figures-chart-description"),
        columns: counts.columns.iter().map(|one| column(words, one)).collect(),
        rows: rows.collect(),
        caption: format!("{name}: {caption}"),
        told_apart: caption,
    }
}

/// A part of the longest bar.
fn share_of_bar(count: u64, most: u64) -> u16 {
    let share = count.min(most) * u64::from(BAR_MAX) / most.max(1);
    u16::try_from(share).unwrap_or(BAR_MAX)
}

fn name(words: Words, id: &str) -> String {
    words.say(&format!("figures-{id}"))
}

/// What an indicator counts, and of which time.
fn defined(words: Words, unit: &str, basis: Basis) -> String {
    let unit = unit.to_lowercase().replace(' ', "-");
    let of_time = match basis {
        Basis::Flow => "figures-basis-flow",
        Basis::Date => "figures-basis-date",
    };
    format!("{} {}", words.say(&format!("figures-unit-{unit}")), words.say(of_time))
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
    let mut lines = vec![defined(words, &one.unit, one.basis)];
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
    Indicator {
        id: one.id.clone(),
        heading: format!("{} · {name}", one.id),
        tables: tables.collect(),
        lines,
    }
}

/// Every indicator of a publication, as a part of a page.
#[must_use]
pub fn of_publication(words: Words, publication: &Publication) -> String {
    let all = publication.indicators.iter().map(|one| published(words, publication, one));
    rendered(all.collect())
}

/// What is beside the tables of an indicator: its times, its sums, and what is in none of them.
fn beside(words: Words, figure: &Figure) -> Vec<String> {
    let everybody = figure.times.iter().filter(|times| times.dimension == Dimension::All);
    let mut lines: Vec<String> = everybody.flat_map(|times| times_in_days(words, times)).collect();
    for (sum, count) in &figure.sums {
        let what = match sum.strip_prefix("cohort-") {
            Some(what) => words.with("figures-cohort", "what", column(words, what)),
            None => words.say(&format!("figures-sum-{sum}")),
        };
        lines.push(format!("{what}: {count}"));
    }
    for (why, count) in &figure.left_out {
        let what = match *why {
            "unknown" => words.say("figures-unknown"),
            why => words.say(&format!("figures-left-{why}")),
        };
        lines.push(format!("{what}: {count}"));
    }
    lines
}

fn times_in_days(words: Words, times: &Times) -> Vec<String> {
    let median = match times.spread.median {
        Some(days) => words.with("figures-half-days", "days", days.round()),
        None => words.say("figures-median-none"),
    };
    let shares = times.horizons.iter().filter(|horizon| horizon.waiting > 0).map(|horizon| {
        let percent = (horizon.share * 100.0).round().to_string();
        let values = [("percent", percent), ("days", horizon.days.to_string())];
        words.with_all("figures-by-then", &values)
    });
    std::iter::once(median).chain(shares).collect()
}

/// The steps of casework: kept dates beside those of the quarter before, and how long they take.
fn of_steps(words: Words, steps: &[Step]) -> Indicator {
    let name = words.say("desk-stages-heading");
    let kept = |kept: Kept| match kept.due {
        0 => "–".to_owned(),
        due => format!("{} % ({}/{due})", (kept.in_time * 100 + due / 2) / due, kept.in_time),
    };
    let took = |days: Option<u32>| {
        days.map_or_else(|| words.say("desk-stages-not-reached"), |days| days.to_string())
    };
    let label = |step: &Step| {
        let milestone = words.say(&format!("milestone-{}", step.milestone));
        format!("{} {milestone}", step.milestone)
    };
    let longest = steps.iter().filter_map(|step| step.ninth_tenth_days.max(step.median_days));
    let most = u64::from(longest.max().unwrap_or(0).max(1));
    let scaled = |days: Option<u32>| share_of_bar(days.unwrap_or_default().into(), most);
    let rows = steps.iter().map(|step| {
        let half = scaled(step.median_days);
        Row {
            label: label(step),
            cells: vec![
                step.kept.due.to_string(),
                kept(step.kept),
                kept(step.kept_before),
                took(step.median_days),
                took(step.ninth_tenth_days),
                step.open.to_string(),
                step.paused_days.to_string(),
            ],
            // In the columns that they are the bars of.
            pieces: vec![0, 0, 0, half, scaled(step.ninth_tenth_days).saturating_sub(half), 0, 0],
        }
    });
    let columns = [
        "desk-stages-due",
        "figures-in-time",
        "desk-stages-before",
        "desk-stages-median",
        "desk-stages-p90",
        "figures-open",
        "figures-sum-pause-days",
    ];
    Indicator {
        id: "steps".to_owned(),
        heading: name.clone(),
        tables: vec![Table {
            id: "steps-table".to_owned(),
            from_right: from_right(words),
            caption: name.clone(),
            told_apart: name.clone(),
            description: words.say("desk-stages-description"),
            columns: columns.into_iter().map(|column| words.say(column)).collect(),
            rows: rows.collect(),
        }],
        lines: Vec::new(),
    }
}

fn counted(words: Words, figure: &Figure, states: &BTreeMap<String, String>) -> Indicator {
    let definition: &Definition = figure.definition;
    let name = name(words, &definition.id);
    let tables = figure.tables.iter().map(|one| {
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
        heading: format!("{} · {name}", definition.id),
        tables: tables.collect(),
        lines: lines.into_iter().chain(beside(words, figure)).collect(),
    }
}

/// Every step and every indicator as counted, unprotected, as a part of a page for oversight.
/// `states` are names by codes.
#[must_use]
pub fn of_figures(
    words: Words,
    (steps, figures): (&[Step], &[Figure]),
    states: &BTreeMap<String, String>,
) -> String {
    let indicators = figures.iter().map(|figure| counted(words, figure, states));
    rendered(std::iter::once(of_steps(words, steps)).chain(indicators).collect())
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
    /// Sentences before its tables.
    pub lines: Vec<String>,
    /// Its tables, with the bars that the public page shows.
    pub tables: Vec<Table>,
}

/// Every indicator of a publication, for a printed report.
#[must_use]
pub fn printed(words: Words, publication: &Publication) -> Vec<Printed> {
    let all = publication.indicators.iter().map(|one| published(words, publication, one));
    all.map(|one| Printed { heading: one.heading, lines: one.lines, tables: one.tables }).collect()
}

#[cfg(test)]
mod tests {
    use figures::{
        indicator::{Domains, definitions},
        record::ReportLanguage,
    };

    use super::*;

    #[test]
    fn reports_are_counted_in_every_language_in_which_they_are_taken() {
        let counted = ReportLanguage::ALL.iter().filter(|one| **one != ReportLanguage::Unknown);
        let mut counted: Vec<&str> = counted.map(|one| one.as_str()).collect();
        let mut taken = Language::ALL.map(Language::code);
        counted.sort_unstable();
        taken.sort_unstable();
        assert_eq!(counted, taken);
    }

    #[test]
    fn every_table_of_the_catalogue_has_its_words_in_every_language() {
        for language in Language::ALL {
            let words = locale::words(language);
            let shown = definitions().iter().flat_map(|one| &one.dimensions);
            for dimension in shown {
                let by = format!("figures-by-{}", dimension.as_str());
                assert_ne!(words.say(&by), by, "{}", language.code());
                for row in dimension.rows(&Domains::default()) {
                    let said = label(words, *dimension, &row, None);
                    // What no file says comes back as its own name.
                    let is_missing = said.ends_with(&format!("-{row}")) || said.is_empty();
                    assert!(!is_missing, "{} {by} {row}: {said}", language.code());
                }
            }
            for one in definitions() {
                let said = defined(words, &one.unit, one.basis);
                assert!(!said.contains("figures-"), "{} {}: {said}", language.code(), one.id);
            }
        }
    }
}
