//! Restatement: which published figures are no longer what they were.

use std::collections::BTreeMap;

use serde::Serialize;

/// One figure that changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change {
    /// The cell.
    pub id: String,
    /// What was published.
    pub before: u64,
    /// What is published now; `None` where it is not.
    pub now: Option<u64>,
}

/// What changed since the last release.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Restatement {
    /// The figures that changed, by id.
    pub changes: Vec<Change>,
    /// How many cells were published before: the denominator.
    pub published_before: u64,
}

/// Compares what was published with what is published now, cell by cell.
///
/// Only cells that were published before are listed: a cell that is new restates nothing. The two
/// values of a restated cell give away their difference, so a restated figure goes through
/// protection under an id of its own, with the old one beside it.
#[must_use]
pub fn restated(before: &BTreeMap<String, u64>, now: &BTreeMap<String, u64>) -> Restatement {
    let changes = before
        .iter()
        .map(|(id, value)| Change { id: id.clone(), before: *value, now: now.get(id).copied() })
        .filter(|change| change.now != Some(change.before))
        .collect();
    Restatement { changes, published_before: before.len() as u64 }
}
