//! What each indicator counts: read from `indicators.csv`.

use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

use super::dimension::Dimension;

const CATALOGUE: &str = include_str!("../../indicators.csv");

/// Whether quarters can be added up to the year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// What happened in the period: quarters add up to the year to date.
    Flow,
    /// How things stood on a day: no day is added to another.
    Date,
}

/// What an indicator counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Definition {
    /// Its number, `I01` to `I30`.
    pub id: String,
    /// Its name, in English; pages have it in the reader's language.
    pub name: String,
    /// What is counted. Totals of different units are never added.
    pub unit: String,
    /// What is above the line.
    pub numerator: String,
    /// What is below it.
    pub denominator: String,
    /// What becomes of cases that are open.
    pub open_cases: String,
    /// A count from 1 up to one below this is not published.
    pub min_cell: u64,
    /// Why it is counted, or what to beware of.
    pub note: String,
    /// Whether quarters add up.
    pub basis: Basis,
    /// What each thing counted can be: together they are everything counted.
    pub columns: Vec<String>,
    /// Which of them meet what the indicator asks for; empty where it asks for nothing.
    pub met: Vec<String>,
    /// By what it is told apart at the oversight desk.
    pub dimensions: Vec<Dimension>,
    /// By what it is told apart in a release.
    pub published: Vec<Dimension>,
}

#[derive(Deserialize)]
struct Row {
    id: String,
    name: String,
    unit: String,
    numerator: String,
    denominator: String,
    open_cases: String,
    min_cell: String,
    note: String,
    basis: Basis,
    columns: String,
    met: String,
    dimensions: String,
    published: String,
}

impl From<Row> for Definition {
    fn from(row: Row) -> Self {
        let words = |text: &str| text.split_whitespace().map(str::to_owned).collect();
        let dimensions = |text: &str| text.split_whitespace().filter_map(Dimension::read).collect();
        Self {
            // Where the catalogue says "none", what is counted is no person; but a State with one
            // case may point at one, so the usual bound holds there too.
            min_cell: row.min_cell.parse().unwrap_or(crate::tables::THRESHOLD_DEFAULT),
            columns: words(&row.columns),
            met: words(&row.met),
            dimensions: dimensions(&row.dimensions),
            published: dimensions(&row.published),
            id: row.id,
            name: row.name,
            unit: row.unit,
            numerator: row.numerator,
            denominator: row.denominator,
            open_cases: row.open_cases,
            note: row.note,
            basis: row.basis,
        }
    }
}

/// Every indicator, in order.
pub fn definitions() -> &'static [Definition] {
    static DEFINITIONS: OnceLock<Vec<Definition>> = OnceLock::new();
    DEFINITIONS.get_or_init(|| {
        let mut reader = csv::Reader::from_reader(CATALOGUE.as_bytes());
        // The catalogue is part of the program, and a test reads every row of it.
        reader.deserialize::<Row>().filter_map(Result::ok).map(Definition::from).collect()
    })
}

impl Definition {
    /// The indicator of a number.
    #[must_use]
    pub fn of(id: &str) -> Option<&'static Self> {
        definitions().iter().find(|definition| definition.id == id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_thirty_and_each_is_whole() {
        let definitions = definitions();
        let ids: Vec<&str> = definitions.iter().map(|one| one.id.as_str()).collect();
        let expected: Vec<String> = (1..=30).map(|number| format!("I{number:02}")).collect();
        assert_eq!(ids, expected);
        let mut reader = csv::Reader::from_reader(CATALOGUE.as_bytes());
        for (row, definition) in reader.deserialize::<Row>().zip(definitions) {
            let row = row.unwrap();
            let read = |text: &str| text.split_whitespace().count();
            assert_eq!(read(&row.dimensions), definition.dimensions.len(), "{}", row.id);
            assert_eq!(read(&row.published), definition.published.len(), "{}", row.id);
            assert!(!definition.columns.is_empty(), "{}", row.id);
            let known = |column: &String| definition.columns.contains(column);
            assert!(definition.met.iter().all(known), "{}", row.id);
            let shown = |dimension: &Dimension| definition.dimensions.contains(dimension);
            assert!(definition.published.iter().all(shown), "{}", row.id);
            assert!(definition.min_cell >= 5, "{}", row.id);
        }
    }
}
