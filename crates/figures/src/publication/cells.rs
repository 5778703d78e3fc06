//! Names of cells, and what adds up to what. Both follow from labels alone, so that a verifier
//! makes them again and nobody can leave a relation out.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::{
    Quarter,
    indicator::Dimension,
    system::{Guard, Relation},
};

/// The name of a total, as row and as column.
pub const TOTAL: &str = "all";

/// The parts of the stock, in order.
pub(super) const STOCK: [&str; 7] =
    ["opening", "received", "reopened", "joined", "closed", "left", "closing"];

/// Of which time a table is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Extent {
    /// The quarter.
    Quarter,
    /// The year up to the end of the quarter.
    Year,
}

/// The name of a cell, the same over all publications.
pub(super) fn cell(
    quarter: Quarter,
    extent: Extent,
    dimension: Dimension,
    row: &str,
    column: &str,
) -> String {
    let extent = match extent {
        Extent::Quarter => "quarter",
        Extent::Year => "year",
    };
    format!("{quarter}/{extent}/{}/{row}/{column}", dimension.as_str())
}

/// The name of a part of the stock.
pub(super) fn stock(quarter: Quarter, part: &str) -> String {
    format!("{quarter}/stock/{part}")
}

/// A relation.
pub(super) fn relation(total: String, mut parts: Vec<String>) -> Relation {
    parts.sort_unstable();
    Relation { total, parts, minus: Vec::new(), guards: BTreeSet::new() }
}

/// Rows and columns of the tables of one indicator.
#[derive(Debug, Clone)]
pub(super) struct Shape<'a> {
    pub(super) columns: &'a [String],
    /// Every dimension with its rows; the total has one row.
    pub(super) dimensions: Vec<(Dimension, Vec<String>)>,
}

impl Shape<'_> {
    /// The columns, then the total where there are several.
    pub(super) fn columns(&self) -> impl Iterator<Item = &str> {
        let total = (self.columns.len() > 1).then_some(TOTAL);
        self.columns.iter().map(String::as_str).chain(total)
    }

    /// Every cell of the tables of a time.
    pub(super) fn cells(&self, quarter: Quarter, extent: Extent) -> Vec<String> {
        let mut cells = Vec::new();
        for (dimension, rows) in &self.dimensions {
            for row in rows {
                for column in self.columns() {
                    cells.push(cell(quarter, extent, *dimension, row, column));
                }
            }
        }
        cells
    }

    /// What adds up within the tables of a time: columns to their total, rows to theirs.
    pub(super) fn sums(&self, quarter: Quarter, extent: Extent) -> Vec<Relation> {
        let mut relations = Vec::new();
        for (dimension, rows) in &self.dimensions {
            let name = |row: &str, column: &str| cell(quarter, extent, *dimension, row, column);
            if self.columns.len() > 1 {
                for row in rows {
                    let parts = self.columns.iter().map(|column| name(row, column)).collect();
                    relations.push(relation(name(row, TOTAL), parts));
                }
            }
            if *dimension == Dimension::All {
                continue;
            }
            for column in self.columns() {
                let parts = rows.iter().map(|row| name(row, column)).collect();
                let total = cell(quarter, extent, Dimension::All, TOTAL, column);
                let mut sum = relation(total, parts);
                // That all are of one sex or one age must not show.
                if matches!(dimension, Dimension::Sex | Dimension::Age) {
                    sum.guards.insert(Guard::Group);
                }
                relations.push(sum);
            }
        }
        relations
    }

    /// The year to date is the year to date of the quarter before and this quarter.
    pub(super) fn year_sums(&self, quarter: Quarter) -> Vec<Relation> {
        if quarter.quarter == 1 {
            return Vec::new();
        }
        let before = quarter.before();
        let begins = if before.quarter == 1 { Extent::Quarter } else { Extent::Year };
        let years = self.cells(quarter, Extent::Year).into_iter();
        let parts =
            self.cells(before, begins).into_iter().zip(self.cells(quarter, Extent::Quarter));
        years.zip(parts).map(|(year, (before, now))| relation(year, vec![before, now])).collect()
    }
}

/// The stock: opening and what came, less what went, is what is left, and all of it is counted by
/// age. `chained` says whether the quarter before was published.
pub(super) fn stock_sums(quarter: Quarter, chained: bool) -> Vec<Relation> {
    let part = |part| stock(quarter, part);
    let mut closing =
        relation(part("closing"), ["joined", "opening", "received", "reopened"].map(part).to_vec());
    closing.minus = ["closed", "left"].map(part).to_vec();
    let total = cell(quarter, Extent::Quarter, Dimension::All, TOTAL, TOTAL);
    let mut relations = vec![closing, relation(total, vec![part("closing")])];
    if chained {
        relations.push(relation(part("opening"), vec![stock(quarter.before(), "closing")]));
    }
    relations
}
