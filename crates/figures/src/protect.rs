//! Protecting tables of small counts, together with everything published before.
//!
//! The true values steer the search for what to suppress, and only that. The proofs are made from
//! the publication alone, as anybody could make them, so that they say nothing more than it does.
//! Nothing marks which suppressed cells are small, and none can be told by the kind of its proof:
//! whatever is suppressed either could be 0 and could be the threshold, or is the threshold or
//! more in every table that agrees with the publication.
//!
//! What the input cannot say, nothing here can guard: who is counted in a cell (only sites that are
//! cells of their own, in a relation that guards dominance), that the same person is counted in two
//! cells, what is known to people beside the tables, and relations that are left out.

mod certify;
mod choose;
mod join;
mod search;

use crate::{
    release::Release,
    system::SystemFault,
    tables::{Tables, TablesFault},
    verify::{Fault, verify},
};

/// Why nothing was protected.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ProtectFault {
    /// The tables cannot be used.
    #[error(transparent)]
    Tables(#[from] TablesFault),
    /// Cells and relations do not fit.
    #[error(transparent)]
    System(#[from] SystemFault),
    /// The values contradict a relation.
    #[error("relation {relation}: it does not hold, the difference is {difference}")]
    Relation {
        /// The relation, as a person writes it.
        relation: String,
        /// Parts less minus less total.
        difference: i128,
    },
    /// The values contradict an earlier release, whose suppressed cells cannot be what they must.
    #[error("cell {cell:?}: no value of it agrees with these tables and the earlier release")]
    Contradiction {
        /// A suppressed cell of the earlier release.
        cell: String,
    },
    /// A cell that was published with another value.
    #[error(
        "cell {cell:?}: published before as {before} and now {now}; a restated figure needs an id \
         of its own"
    )]
    Restated {
        /// The cell.
        cell: String,
        /// As published.
        before: u64,
        /// As given now.
        now: u64,
    },
    /// The earlier release does not verify.
    #[error("the earlier release is refused: {0}")]
    Earlier(Box<Fault>),
    /// Another threshold than before.
    #[error("threshold: {now}, but the earlier release was protected with {before}")]
    Threshold {
        /// Before.
        before: u64,
        /// Now.
        now: u64,
    },
}

/// Protects `tables`, so that together with everything in `earlier` they give no small count away.
///
/// # Errors
///
/// Names the field, cell or relation that is wrong.
pub fn protect(tables: &Tables, earlier: Option<&Release>) -> Result<Release, ProtectFault> {
    if let Some(fault) = earlier.and_then(unsound) {
        return Err(ProtectFault::Earlier(Box::new(fault)));
    }
    let joint = join::join(tables, earlier)?;
    let chosen = choose::choose(&joint);
    Ok(certify::release(tables, &joint, &chosen))
}

/// What is wrong with an earlier release, other than that it could not be protected: it is out, and
/// what comes next must be protected all the same.
fn unsound(earlier: &Release) -> Option<Fault> {
    verify(earlier, None).into_iter().find(|fault| !matches!(fault, Fault::Infeasible { .. }))
}
