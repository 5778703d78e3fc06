//! The attacker: what anybody can derive about a suppressed cell from a publication.
//!
//! It shares only the solver with the search, and none of its reasoning, so that the tests can hold
//! one against the other. It is also the answer to "what does this old table give away?".

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::{
    solve::{Found, Pin, Question, Role},
    system::{Relation, System, SystemFault},
};

/// The least and the most that a suppressed cell can be.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Interval {
    /// The least.
    pub low: f64,
    /// The most; `None` where nothing bounds it.
    pub high: Option<f64>,
}

/// Why there is no audit.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AuditFault {
    /// Cells and relations do not fit.
    #[error(transparent)]
    System(#[from] SystemFault),
    /// No table agrees with what is published.
    #[error("cell {cell:?}: no table agrees with what is published")]
    Contradiction {
        /// A suppressed cell.
        cell: String,
    },
}

/// The interval of each suppressed cell: of every cell that a relation names and that is not among
/// the published. To ask what an insider learns, who knows a cell, publish it to the audit.
///
/// # Errors
///
/// When relations and cells do not fit, or the published values contradict them.
pub fn audit(
    published: &BTreeMap<String, u64>,
    relations: &[Relation],
) -> Result<BTreeMap<String, Interval>, AuditFault> {
    let names: BTreeSet<&str> = published
        .keys()
        .chain(relations.iter().flat_map(Relation::cells))
        .map(String::as_str)
        .collect();
    let system = System::of(names, relations)?;
    let base = system.map(|name| published.get(name).copied().unwrap_or_default());
    let roles =
        system.map(|name| if published.contains_key(name) { Role::Fixed } else { Role::Free });
    let mut intervals = BTreeMap::new();
    for cell in system.cells().filter(|cell| roles[*cell] == Role::Free) {
        let ask = |pin| Question { system: &system, roles: &roles, base: &base, cell, pin }.bound();
        let name = system.name(cell).to_owned();
        let interval = match (ask(Pin::Least), ask(Pin::Most)) {
            (Ok(low), Ok(high)) => Interval { low, high: Some(high) },
            (Ok(low), Err(Found::Unbounded)) => Interval { low, high: None },
            _ => return Err(AuditFault::Contradiction { cell: name }),
        };
        intervals.insert(name, interval);
    }
    Ok(intervals)
}
