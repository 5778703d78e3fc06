//! The indicators: what each counts, as data, and the counting, as a pure function of records.
//!
//! Source: `rules/indicators.csv` and `rules/clock.md`, section "Counting". Every figure states its
//! unit; totals of different units are never added. Only records that are consented for statistics
//! are counted, and the same records give the same figures.

mod definition;
mod dimension;
mod measure;
mod steps;
mod stock;
mod table;
mod time;

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Serialize;

pub use definition::{Basis, Definition, definitions};
pub use dimension::{Dimension, Domains, STAGES};
pub use measure::Outside;
pub use steps::{Kept, Step, steps};
pub use stock::{StockRow, stock};
pub use table::{Observation, Table, TableFault};
pub use time::{Duration, Horizon, Spread, Timed, Times};

use crate::{Quarter, record::Record};

/// Of which period, and as things stood when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Span {
    /// The quarter.
    pub quarter: Quarter,
    /// The last day whose events are known; not before the quarter's end.
    pub as_of: Date,
}

/// Why nothing was counted.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CountFault {
    /// The quarter is not over.
    #[error("as-of date: {as_of}, but the quarter ends on {ends}")]
    NotOver {
        /// As given.
        as_of: Date,
        /// The last day of the quarter.
        ends: Date,
    },
    /// A partition does not add up.
    #[error(transparent)]
    Table(#[from] TableFault),
    /// Cases came or went and were not counted.
    #[error(transparent)]
    Stock(#[from] crate::timeliness::StockFault),
}

/// One indicator, counted.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Figure {
    /// What it counts.
    #[serde(skip)]
    pub definition: &'static Definition,
    /// The total first, then each dimension.
    pub tables: Vec<Table>,
    /// How long things took; empty where it is no matter of time.
    pub times: Vec<Times>,
    /// Sums beside the counts, such as days of pauses.
    pub sums: BTreeMap<&'static str, u64>,
    /// What is not in the tables, by the reason: not yet due, without a date, opted out.
    pub left_out: BTreeMap<&'static str, u64>,
}

impl Figure {
    /// The table of everybody.
    #[must_use]
    pub fn total(&self) -> Option<&Table> {
        self.tables.first()
    }

    /// The share that meets what the indicator asks for; `None` where nothing was counted, or it
    /// asks for nothing.
    #[must_use]
    pub fn share(&self) -> Option<f64> {
        let total = self.total()?;
        let whole = total.whole();
        let met: u64 = self.definition.met.iter().map(|column| total.of_column(column)).sum();
        #[expect(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
        let share = met as f64 / whole as f64;
        (whole > 0 && !self.definition.met.is_empty()).then_some(share)
    }
}

/// Counts every indicator, as things stood at the end of the as-of date.
///
/// # Errors
///
/// When the quarter is not over, or a partition does not add up.
pub fn count(
    records: &[Record],
    span: Span,
    domains: &Domains,
    outside: &Outside,
) -> Result<Vec<Figure>, CountFault> {
    let ends = span.quarter.last_day();
    if span.as_of < ends {
        return Err(CountFault::NotOver { as_of: span.as_of, ends });
    }
    let counted: Vec<&Record> = records.iter().filter(|record| record.consented).collect();
    let view = measure::View { records: counted, span, outside };
    definitions().iter().map(|definition| figure(definition, &view, domains)).collect()
}

fn figure(
    definition: &'static Definition,
    view: &measure::View<'_>,
    domains: &Domains,
) -> Result<Figure, CountFault> {
    let measured = measure::measure(&definition.id, view);
    let mut tables = Vec::with_capacity(definition.dimensions.len() + 1);
    let all = std::iter::once(Dimension::All);
    for dimension in all.chain(definition.dimensions.iter().copied()) {
        tables.push(Table::of(definition, dimension, domains, &measured.observations)?);
    }
    let times = time::times(definition, &measured.timed);
    Ok(Figure { definition, tables, times, sums: measured.sums, left_out: measured.left_out })
}
