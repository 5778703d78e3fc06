//! Tables to protect: counts with ids, and what adds up to what.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::system::{Relation, VALUE_MAX};

/// No text of tables or of a release is longer.
pub const TEXT_BYTES_MAX: usize = 256 * 1024 * 1024;

/// The least threshold: below it no count is small.
pub const THRESHOLD_MIN: u64 = 2;
/// The highest threshold.
pub const THRESHOLD_MAX: u64 = 1_000;
/// The usual threshold: cells under 5 are suppressed (clock.md, Counting).
pub const THRESHOLD_DEFAULT: u64 = 5;

/// Tables as they are before protection. They name every small count: never publish them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Tables {
    /// A count from 1 up to one below this is small.
    pub threshold: u64,
    /// The cells.
    pub cells: Vec<Count>,
    /// What adds up to what, in this release and across releases.
    pub relations: Vec<Relation>,
    /// Where a relation guards dominance: a site with more than this share of a total dominates it.
    pub dominance_percent: u64,
}

/// A cell with its true value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Count {
    /// The id, the same over all releases.
    pub id: String,
    /// How many.
    pub value: u64,
}

/// Where the input does not say which share dominates.
const DOMINANCE_PERCENT: u64 = 80;

/// Tables as they are written. Numbers are read by hand, so that a wrong one is named by its cell.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    threshold: Value,
    cells: Vec<WrittenCount>,
    relations: Vec<Relation>,
    dominance_percent: Option<Value>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenCount {
    id: String,
    value: Value,
}

impl WrittenCount {
    fn read(self) -> Result<Count, TablesFault> {
        match self.value.as_u64() {
            Some(value) => Ok(Count { id: self.id, value }),
            None => Err(TablesFault::Value { id: self.id, value: self.value.to_string() }),
        }
    }
}

/// Tables that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TablesFault {
    /// Too long.
    #[error("the text has {bytes} bytes, at most {TEXT_BYTES_MAX} are read")]
    Long {
        /// How long.
        bytes: usize,
    },
    /// Not the JSON that is read.
    #[error("not tables: {reason}")]
    Json {
        /// What the reader said: the field and the line.
        reason: String,
    },
    /// A threshold out of bounds.
    #[error("threshold: {threshold}, expected {THRESHOLD_MIN} to {THRESHOLD_MAX}")]
    Threshold {
        /// As given.
        threshold: String,
    },
    /// A share out of bounds.
    #[error("dominance_percent: {percent}, expected 50 to 99")]
    Dominance {
        /// As given.
        percent: String,
    },
    /// A cell that is there twice.
    #[error("cell {id:?} is there twice")]
    Twice {
        /// The cell.
        id: String,
    },
    /// A value out of bounds.
    #[error("cell {id:?}: value {value}, expected a whole number from 0 to {VALUE_MAX}")]
    Value {
        /// The cell.
        id: String,
        /// As given.
        value: String,
    },
    /// No cells.
    #[error("cells: there are none")]
    Empty,
}

impl Tables {
    /// Reads tables.
    ///
    /// # Errors
    ///
    /// Names the field or cell that is wrong, and the limit.
    pub fn parse(text: &str) -> Result<Self, TablesFault> {
        if text.len() > TEXT_BYTES_MAX {
            return Err(TablesFault::Long { bytes: text.len() });
        }
        let written: Written = serde_json::from_str(text)
            .map_err(|error| TablesFault::Json { reason: error.to_string() })?;
        let threshold = written
            .threshold
            .as_u64()
            .ok_or_else(|| TablesFault::Threshold { threshold: written.threshold.to_string() })?;
        let dominance_percent = match written.dominance_percent {
            None => DOMINANCE_PERCENT,
            Some(percent) => percent
                .as_u64()
                .ok_or_else(|| TablesFault::Dominance { percent: percent.to_string() })?,
        };
        let cells = written.cells.into_iter().map(WrittenCount::read).collect::<Result<_, _>>()?;
        let tables = Self { threshold, cells, relations: written.relations, dominance_percent };
        tables.check()?;
        Ok(tables)
    }

    /// Checks everything that can be checked without relations.
    pub(crate) fn check(&self) -> Result<(), TablesFault> {
        if !(THRESHOLD_MIN..=THRESHOLD_MAX).contains(&self.threshold) {
            return Err(TablesFault::Threshold { threshold: self.threshold.to_string() });
        }
        if !(50..=99).contains(&self.dominance_percent) {
            return Err(TablesFault::Dominance { percent: self.dominance_percent.to_string() });
        }
        let mut seen = BTreeSet::new();
        for Count { id, value } in &self.cells {
            if !seen.insert(id) {
                return Err(TablesFault::Twice { id: id.clone() });
            }
            if *value > VALUE_MAX {
                return Err(TablesFault::Value { id: id.clone(), value: value.to_string() });
            }
        }
        if seen.is_empty() { Err(TablesFault::Empty) } else { Ok(()) }
    }

    /// The true values by id.
    pub(crate) fn values(&self) -> BTreeMap<&str, u64> {
        self.cells.iter().map(|count| (count.id.as_str(), count.value)).collect()
    }
}
