//! Verifying a release: whole numbers, no solver, nothing believed.

use crate::{
    release::Floor,
    system::{Cell, PerCell, System},
};

/// Whether a floor proves that a cell is at least the threshold.
pub(crate) fn floor_holds(
    system: &System,
    publication: &PerCell<Option<u64>>,
    cell: Cell,
    threshold: u64,
    floor: &Floor,
) -> bool {
    let mut left = system.each(0_i128);
    let mut right = 0_i128;
    for (number, times) in &floor.relations {
        let Some(sum) = system.sums().get(*number) else { return false };
        for (cell, sign) in &sum.terms {
            let times = i128::from(*times) * i128::from(*sign);
            match publication[*cell] {
                Some(value) => right -= times * i128::from(value),
                None => left[*cell] += times,
            }
        }
    }
    let times = i128::from(floor.times);
    times > 0
        && left.iter().all(|(other, left)| *left <= if other == cell { times } else { 0 })
        && right > times * i128::from(threshold - 1)
}
