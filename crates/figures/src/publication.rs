//! A publication: the figures of a quarter and of its year so far, as anybody may read them, with
//! the proofs that they give nobody away.
//!
//! Each indicator is a system of cells of its own: totals of different units are never added. Its
//! tables of the quarter, of the year to date and of every earlier quarter of the year are protected
//! together. What cannot be protected is withheld, and says so.

mod cells;
mod made;
mod register;
mod table_file;
mod verified;

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub use cells::{Extent, TOTAL};
pub use made::{Counted, Header, counted, publish, restated};
pub use register::register;
pub use verified::{PublicationFault, verify};

use crate::{
    Quarter,
    indicator::{Basis, Dimension},
    release::Release,
    tables::TEXT_BYTES_MAX,
};

/// What the format is called.
pub const FORMAT: &str = "redress-figures-publication/1";

/// A framework under which cases were counted.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FrameworkVersion {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: u32,
    /// SHA-256 of its text, as the directory has it.
    pub digest: String,
}

/// A table of a publication. Its values are in the release, by the names of its cells.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PublishedTable {
    /// Of the quarter, or of the year up to its end.
    pub extent: Extent,
    /// By what its rows are told apart.
    pub dimension: Dimension,
    /// Its rows.
    pub rows: Vec<String>,
}

/// The share that had reached the event by a fixed time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PublishedShare {
    /// After how many days.
    pub days: u32,
    /// In whole per cent.
    pub percent: u8,
}

/// How long things took. There are no curves: a curve gives every date and every case back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PublishedTimes {
    /// The median, in whole weeks; `None` is "not reached".
    pub median_weeks: Option<u32>,
    /// Shares at fixed horizons, as far as the counts behind them may be told.
    pub shares: Vec<PublishedShare>,
}

/// One indicator of a publication.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Published {
    /// Its number.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What is counted.
    pub unit: String,
    /// What is above the line.
    pub numerator: String,
    /// What is below it.
    pub denominator: String,
    /// What becomes of cases that are open.
    pub open_cases: String,
    /// Whether quarters add up.
    pub basis: Basis,
    /// What each thing counted can be.
    pub columns: Vec<String>,
    /// Which of them meet what the indicator asks for.
    pub met: Vec<String>,
    /// Whether nothing can be told, because nothing could hide what is small.
    pub withheld: bool,
    /// The tables.
    pub tables: Vec<PublishedTable>,
    /// How long things took.
    pub times: Option<PublishedTimes>,
    /// The values, and their proofs.
    pub release: Release,
}

/// A total that was published before and is another now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Restated {
    /// The indicator.
    pub indicator: String,
    /// The quarter that it is about.
    pub quarter: Quarter,
    /// As published.
    pub before: u64,
    /// As it is now; `None` where the change is so small that it would point at somebody.
    pub now: Option<u64>,
}

/// What one State leaves unanswered, as it is listed in public (`rules/clock.md`, 10): duties of all
/// cases, whoever agreed to be counted, and no case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Unanswered {
    /// The State, by its code.
    pub state: String,
    /// How many duties.
    pub duties: u64,
    /// For how many whole days, the longest.
    pub longest_days: u64,
    /// For how many whole days, together.
    pub days_together: u64,
}

/// A publication.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Publication {
    /// [`FORMAT`].
    pub format: String,
    /// The quarter.
    pub quarter: Quarter,
    /// The last day whose events are counted.
    pub as_of: Date,
    /// Who publishes.
    pub publisher: String,
    /// The frameworks under which cases were counted.
    pub frameworks: Vec<FrameworkVersion>,
    /// Names of States, by their codes.
    pub states: BTreeMap<String, String>,
    /// The indicators.
    pub indicators: Vec<Published>,
    /// Totals that are no longer what was published.
    pub restated: Vec<Restated>,
    /// How many published totals were compared for that.
    pub compared: u64,
    /// States that do not answer, at the end of the as-of date; releases of earlier making have none.
    #[serde(default)]
    pub unanswered: Vec<Unanswered>,
}

/// A text that is no publication.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoPublication {
    /// Too long.
    #[error("the text has {bytes} bytes, at most {TEXT_BYTES_MAX} are read")]
    Long {
        /// How long.
        bytes: usize,
    },
    /// Not the JSON that is read.
    #[error("not a publication: {reason}")]
    Json {
        /// What the reader said: the field and the line.
        reason: String,
    },
    /// Another format.
    #[error("format: expected {FORMAT:?}")]
    Format,
}

impl Publication {
    /// Whether a text says that it is a publication; nothing of it is believed.
    #[must_use]
    pub fn is_one(text: &str) -> bool {
        text.get(..200).unwrap_or(text).contains(FORMAT)
    }

    /// Reads a publication. Nothing of it is believed yet: see [`verify`].
    ///
    /// # Errors
    ///
    /// When the text is too long or no publication.
    pub fn parse(text: &str) -> Result<Self, NoPublication> {
        if text.len() > TEXT_BYTES_MAX {
            return Err(NoPublication::Long { bytes: text.len() });
        }
        let publication: Self = serde_json::from_str(text)
            .map_err(|error| NoPublication::Json { reason: error.to_string() })?;
        if publication.format == FORMAT { Ok(publication) } else { Err(NoPublication::Format) }
    }

    /// The publication as a file: the same publication gives the same bytes.
    ///
    /// # Errors
    ///
    /// Never in practice.
    pub fn to_json(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string(self)
    }

    /// One indicator.
    #[must_use]
    pub fn indicator(&self, id: &str) -> Option<&Published> {
        self.indicators.iter().find(|one| one.id == id)
    }

    /// What is published of a cell; `None` is not published.
    #[must_use]
    pub fn value(
        &self,
        one: &Published,
        table: &PublishedTable,
        row: &str,
        column: &str,
    ) -> Option<u64> {
        let cell = cells::cell(self.quarter, table.extent, table.dimension, row, column);
        one.release.published.get(&cell).copied()
    }

    /// The stock of cases of the quarter by its parts, in order; none where it is withheld.
    #[must_use]
    pub fn stock(&self) -> Vec<(&'static str, Option<u64>)> {
        let Some(one) = self.indicator("I27").filter(|one| !one.withheld) else {
            return Vec::new();
        };
        cells::STOCK
            .into_iter()
            .map(|part| {
                (part, one.release.published.get(&cells::stock(self.quarter, part)).copied())
            })
            .collect()
    }
}

impl Published {
    /// The columns of its tables: those of the indicator, then the total where there are several.
    pub fn shown_columns(&self) -> impl Iterator<Item = &str> {
        let total = (self.columns.len() > 1).then_some(TOTAL);
        self.columns.iter().map(String::as_str).chain(total)
    }
}
