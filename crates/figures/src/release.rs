//! A release: what is published, what is not, and the proof that the one does not give the other
//! away.

mod table;

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
};

use serde::{Deserialize, Serialize};

pub(crate) use table::Names;
pub use table::Table;

use crate::{
    system::Relation,
    tables::{TEXT_BYTES_MAX, THRESHOLD_DEFAULT},
    text::Columns,
};

/// What the format is called.
pub const FORMAT: &str = "redress-figures-release/1";

/// The printed answer of `protect`. What a release of other making leaves out counts as empty: a
/// missing proof is then a fault for the verifier, not for the reader.
///
/// It holds no value of a cell that is not published: it is all
/// that a later run, a verifier and the public need.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Release {
    /// [`FORMAT`], also where a release does not say it.
    #[serde(default = "this_format")]
    pub format: String,
    /// A count from 1 up to one below this is small.
    #[serde(default = "usual_threshold")]
    pub threshold: u64,
    /// The cells of this release that are published.
    pub published: BTreeMap<String, u64>,
    /// The cells of this release that are not. Which of them are small is not said.
    #[serde(default)]
    pub suppressed: BTreeSet<String>,
    /// For suppressed cells of this and of earlier releases: tables, as good as the true one, in
    /// which the cell is 0 and in which it is the threshold or more.
    #[serde(default, deserialize_with = "table::sharing")]
    pub witnesses: BTreeMap<String, Witness>,
    /// For the other suppressed cells: why they cannot be small.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub floors: BTreeMap<String, Floor>,
    /// Cells that nothing can protect any more, because of what was published before, and the new
    /// totals beside them. They are withheld, and the verifier refuses the release.
    #[serde(default)]
    pub infeasible: BTreeSet<String>,
    /// What adds up to what, over all releases.
    #[serde(default)]
    pub relations: Vec<Relation>,
    /// What earlier releases published and suppressed that is not in this one.
    #[serde(default)]
    pub earlier: Earlier,
}

/// Two tables for one cell. Both agree with everything published and with every relation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Witness {
    /// A table in which the cell is 0.
    pub low: Table,
    /// A table in which the cell is the threshold or more.
    pub high: Table,
}

/// Why a cell is at least the threshold in every table that agrees with what is published.
///
/// Add up the relations, each as often as said. On the left, the cell stands at most `times`, and
/// every other suppressed cell at most 0 times; on the right stands what is published, and it is
/// more than `times` (threshold − 1). So the cell is the threshold or more, and not small.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Floor {
    /// How often the cell stands on the left.
    pub times: u32,
    /// Relations, by their place in `relations`, and how often each is added.
    pub relations: BTreeMap<usize, i64>,
}

/// What was released before.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Earlier {
    /// Published cells.
    pub published: BTreeMap<String, u64>,
    /// Suppressed cells.
    pub suppressed: BTreeSet<String>,
}

/// A text that is no release.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReleaseFault {
    /// Too long.
    #[error("the text has {bytes} bytes, at most {TEXT_BYTES_MAX} are read")]
    Long {
        /// How long.
        bytes: usize,
    },
    /// Not the JSON that is read.
    #[error("not a release: {reason}")]
    Json {
        /// What the reader said: the field and the line.
        reason: String,
    },
    /// Another format.
    #[error("format: expected {FORMAT:?}")]
    Format,
}

fn this_format() -> String {
    FORMAT.to_owned()
}

/// The threshold of a release that does not say one.
fn usual_threshold() -> u64 {
    THRESHOLD_DEFAULT
}

impl Release {
    /// Reads a release. Nothing of it is believed yet: see [`crate::verify::verify`].
    ///
    /// # Errors
    ///
    /// When the text is too long or not a release.
    pub fn parse(text: &str) -> Result<Self, ReleaseFault> {
        if text.len() > TEXT_BYTES_MAX {
            return Err(ReleaseFault::Long { bytes: text.len() });
        }
        let release: Self = serde_json::from_str(text)
            .map_err(|error| ReleaseFault::Json { reason: error.to_string() })?;
        if release.format == FORMAT { Ok(release) } else { Err(ReleaseFault::Format) }
    }

    /// Everything published so far: by this release and before.
    pub fn all_published(&self) -> impl Iterator<Item = (&String, &u64)> {
        self.published.iter().chain(&self.earlier.published)
    }

    /// Everything suppressed so far: by this release and before.
    pub fn all_suppressed(&self) -> impl Iterator<Item = &String> {
        self.suppressed.iter().chain(&self.earlier.suppressed)
    }

    /// The publication for people: every cell of this release, with a mark where it is withheld.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut table = Columns::of(&["cell", "value"]);
        let cells: BTreeSet<&String> = self.published.keys().chain(&self.suppressed).collect();
        for cell in cells {
            let value = match self.published.get(cell) {
                Some(value) => value.to_string(),
                None if self.infeasible.contains(cell) => "withheld".to_owned(),
                None => "..".to_owned(),
            };
            table.push(vec![cell.clone(), value]);
        }
        let mut text = table.to_text();
        // Writing to a string cannot fail.
        let _ = writeln!(
            text,
            "{} published, {} suppressed (..), threshold {}",
            self.published.len(),
            self.suppressed.len(),
            self.threshold
        );
        if !self.infeasible.is_empty() {
            let cells: Vec<&str> = self.infeasible.iter().map(String::as_str).collect();
            let _ = writeln!(
                text,
                "NOT PROTECTED, do not release: with what was published before, nothing can hide \
                 these: {}",
                cells.join(", ")
            );
        }
        text
    }
}
