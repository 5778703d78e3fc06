//! Which cells to suppress: the small ones, what hides them, and nothing that is not needed.

use super::{
    join::{Joint, Standing},
    search::{Search, Stuck},
};
use crate::system::{Cell, PerCell};

/// What was chosen.
#[derive(Debug)]
pub(super) struct Chosen {
    /// Cells that are not published.
    pub(super) suppressed: PerCell<bool>,
    /// Cells that nothing can protect, and the new ones beside them.
    pub(super) infeasible: PerCell<bool>,
}

/// Chooses what to suppress.
pub(super) fn choose(joint: &Joint) -> Chosen {
    // Cells that could hide others but not themselves: they would be seen not to be small, and
    // from that their neighbours. They are published rather than suppressed.
    let mut unfit = joint.system.each(false);
    let mut infeasible = joint.system.each(false);
    loop {
        let mut search = Search::of(joint, &unfit, &infeasible);
        match search.spread() {
            Ok(()) => {
                search.tidy();
                let suppressed = search.suppressed().clone();
                return Chosen { suppressed, infeasible };
            }
            Err(Stuck { cell }) if joint.standing[cell] == Standing::New && !infeasible[cell] => {
                unfit[cell] = true;
            }
            Err(Stuck { cell }) => withhold(joint, cell, &mut infeasible),
        }
    }
}

/// Withholds a cell that cannot be protected, with the new cells that it adds up with: they must
/// not narrow it further.
fn withhold(joint: &Joint, cell: Cell, infeasible: &mut PerCell<bool>) {
    infeasible[cell] = true;
    for (_, sum) in joint.system.sums_of(cell) {
        for (beside, _) in &sum.terms {
            if joint.standing[*beside] == Standing::New {
                infeasible[*beside] = true;
            }
        }
    }
}
