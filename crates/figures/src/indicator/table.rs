//! Tables of counts: rows and columns that are everything counted, each thing once.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{
    definition::Definition,
    dimension::{Dimension, Domains, UNKNOWN},
};

/// One thing counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Observation {
    /// What it is, as one of the indicator's columns.
    pub column: &'static str,
    /// Where it stands in each dimension; where it does not say, it is unknown.
    pub by: BTreeMap<Dimension, String>,
}

/// A partition that does not add up: the figures are refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TableFault {
    /// Something stands in no row.
    #[error("{indicator} by {dimension}: there is no row {row:?}")]
    NoRow {
        /// The indicator.
        indicator: String,
        /// The dimension.
        dimension: &'static str,
        /// Where it stands.
        row: String,
    },
    /// Something stands in no column.
    #[error("{indicator}: there is no column {column:?}")]
    NoColumn {
        /// The indicator.
        indicator: String,
        /// Where it stands.
        column: &'static str,
    },
}

/// A table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Table {
    /// By what its rows are told apart.
    pub dimension: Dimension,
    /// Its columns.
    pub columns: Vec<String>,
    /// Its rows, each with one count a column.
    pub rows: Vec<(String, Vec<u64>)>,
}

impl Table {
    /// Counts observations.
    ///
    /// # Errors
    ///
    /// When one stands in no row or no column.
    pub fn of(
        definition: &Definition,
        dimension: Dimension,
        domains: &Domains,
        observations: &[Observation],
    ) -> Result<Self, TableFault> {
        let labels = dimension.rows(domains);
        let places: BTreeMap<&str, usize> =
            labels.iter().enumerate().map(|(place, row)| (row.as_str(), place)).collect();
        let mut counts = vec![vec![0_u64; definition.columns.len()]; labels.len()];
        for one in observations {
            let indicator = || definition.id.clone();
            let row = match dimension {
                Dimension::All => "all",
                _ => one.by.get(&dimension).map_or(UNKNOWN, String::as_str),
            };
            let place = places.get(row).and_then(|place| counts.get_mut(*place));
            let row = place.ok_or_else(|| TableFault::NoRow {
                indicator: indicator(),
                dimension: dimension.as_str(),
                row: row.to_owned(),
            })?;
            let column = definition.columns.iter().position(|column| column == one.column);
            let count = column.and_then(|column| row.get_mut(column));
            let column = one.column;
            *count.ok_or_else(|| TableFault::NoColumn { indicator: indicator(), column })? += 1;
        }
        let columns = definition.columns.clone();
        Ok(Self { dimension, columns, rows: labels.into_iter().zip(counts).collect() })
    }

    /// Everything counted.
    #[must_use]
    pub fn whole(&self) -> u64 {
        self.rows.iter().flat_map(|(_, counts)| counts).sum()
    }

    /// Everything counted in a column.
    #[must_use]
    pub fn of_column(&self, column: &str) -> u64 {
        let Some(place) = self.columns.iter().position(|known| known == column) else { return 0 };
        self.rows.iter().filter_map(|(_, counts)| counts.get(place)).sum()
    }

    /// One count.
    #[must_use]
    pub fn get(&self, row: &str, column: &str) -> Option<u64> {
        let place = self.columns.iter().position(|known| known == column)?;
        let (_, counts) = self.rows.iter().find(|(label, _)| label == row)?;
        counts.get(place).copied()
    }
}
