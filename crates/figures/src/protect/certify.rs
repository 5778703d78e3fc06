//! The proofs: made from the publication alone, so that they cannot say more than it does.

use std::collections::{BTreeMap, BTreeSet};

use microlp::{ComparisonOp, OptimizationDirection, Problem};

use super::{choose::Chosen, join::Joint};
use crate::{
    release::{Earlier, FORMAT, Floor, Release, Table, Witness},
    solve::{Found, Part, Pin, Question, Role, part},
    system::{Cell, PerCell, System},
    tables::Tables,
};

/// Every published cell's value; `None` for the suppressed.
type Publication = PerCell<Option<u64>>;

/// The proof that one cell is protected.
enum Proof {
    Witness(PerCell<u64>, PerCell<u64>),
    Floor(Floor),
}

/// The release of what was chosen.
pub(super) fn release(tables: &Tables, joint: &Joint, chosen: &Chosen) -> Release {
    let system = &joint.system;
    let mut publication = system.each(None);
    for (cell, value) in joint.values.iter() {
        publication[cell] = (!chosen.suppressed[cell]).then_some(*value);
    }
    let mut infeasible: BTreeSet<String> =
        chosen.infeasible.cells().into_iter().map(|cell| system.name(cell).to_owned()).collect();
    let (mut witnesses, mut floors) = (BTreeMap::new(), BTreeMap::new());
    let names = system.names();
    for (cell, proof) in certify(system, &publication, joint.threshold) {
        let name = system.name(cell).to_owned();
        match proof {
            Some(Proof::Witness(low, high)) => {
                let table = |values: PerCell<u64>| Table::of(&names, values);
                let (low, high) = (table(low), table(high));
                witnesses.insert(name, Witness { low, high });
            }
            Some(Proof::Floor(floor)) => {
                floors.insert(name, floor);
            }
            // Without a proof nothing is taken to be safe.
            None => {
                infeasible.insert(name);
            }
        }
    }
    let given = tables.values();
    let (mut published, mut suppressed) = (BTreeMap::new(), BTreeSet::new());
    let mut before = Earlier::default();
    for (cell, value) in publication.iter() {
        let name = system.name(cell).to_owned();
        match (value, given.contains_key(name.as_str())) {
            (Some(value), true) => drop(published.insert(name, *value)),
            (None, true) => drop(suppressed.insert(name)),
            (Some(value), false) => drop(before.published.insert(name, *value)),
            (None, false) => drop(before.suppressed.insert(name)),
        }
    }
    Release {
        format: FORMAT.to_owned(),
        threshold: joint.threshold,
        published,
        suppressed,
        witnesses,
        floors,
        infeasible,
        relations: joint.relations.clone(),
        earlier: before,
    }
}

/// A proof for each suppressed cell, where there is one. Takes no true value of any.
fn certify(
    system: &System,
    publication: &Publication,
    threshold: u64,
) -> Vec<(Cell, Option<Proof>)> {
    let mut base = system.each(0);
    let mut roles = system.each(Role::Fixed);
    for (cell, value) in publication.iter() {
        match value {
            Some(value) => base[cell] = *value,
            None => roles[cell] = Role::Free,
        }
    }
    let hidden: Vec<Cell> =
        publication.iter().filter(|(_, value)| value.is_none()).map(|(cell, _)| cell).collect();
    // Any table that agrees with the publication, to start from.
    for cell in &hidden {
        if system.sums_of(*cell).any(|(_, sum)| sum.of(&base) != 0) {
            let pin = Pin::AtLeast(0);
            let question = Question { system, roles: &roles, base: &base, cell: *cell, pin };
            if let Found::Table(table) = question.ask() {
                base = table;
            }
        }
    }
    let mut prover = Prover { system, roles, threshold, tables: vec![base] };
    hidden.into_iter().map(|cell| (cell, prover.prove(cell, publication))).collect()
}

struct Prover<'a> {
    system: &'a System,
    roles: PerCell<Role>,
    threshold: u64,
    /// Tables found so far; each agrees with the publication.
    tables: Vec<PerCell<u64>>,
}

impl Prover<'_> {
    fn prove(&mut self, cell: Cell, publication: &Publication) -> Option<Proof> {
        let low = self.table(cell, Pin::Exactly(0));
        let high = self.table(cell, Pin::AtLeast(self.threshold));
        match (low, high) {
            (Some(low), Some(high)) => Some(Proof::Witness(low, high)),
            (None, _) => floor(self.system, publication, cell, self.threshold).map(Proof::Floor),
            (Some(_), None) => None,
        }
    }

    fn table(&mut self, cell: Cell, pin: Pin) -> Option<PerCell<u64>> {
        if let Some(table) = self.tables.iter().find(|table| pin.holds(table[cell])) {
            return Some(table.clone());
        }
        let base = self.tables.first()?;
        let question = Question { system: self.system, roles: &self.roles, base, cell, pin };
        let Found::Table(table) = question.ask() else { return None };
        self.tables.push(table.clone());
        Some(table)
    }
}

/// The proof that a cell is not small: multipliers of relations, in whole numbers.
fn floor(system: &System, publication: &Publication, cell: Cell, threshold: u64) -> Option<Floor> {
    let part = part(system, |cell| publication[cell].is_none(), cell);
    let multipliers = multipliers(system, publication, &part, cell)?;
    // Multipliers of tables are small fractions, if not whole.
    (1..=24_u32).find_map(|times| {
        let relations: BTreeMap<usize, i64> = multipliers
            .iter()
            .filter_map(|(number, multiplier)| {
                #[expect(clippy::cast_possible_truncation, reason = "rounded, and it saturates")]
                let whole = (multiplier * f64::from(times)).round() as i64;
                (whole != 0).then_some((*number, whole))
            })
            .collect();
        let floor = Floor { times, relations };
        crate::verify::floor_holds(system, publication, cell, threshold, &floor).then_some(floor)
    })
}

/// The dual programme: how often each relation is added so that the cell's least value follows.
fn multipliers(
    system: &System,
    publication: &Publication,
    part: &Part,
    cell: Cell,
) -> Option<Vec<(usize, f64)>> {
    let mut problem = Problem::new(OptimizationDirection::Maximize);
    let mut columns: BTreeMap<Cell, Vec<(microlp::Variable, f64)>> = BTreeMap::new();
    let mut variables = Vec::new();
    for number in &part.sums {
        let sum = system.sums().get(*number)?;
        let mut published = 0.0;
        for (cell, sign) in &sum.terms {
            #[expect(clippy::cast_precision_loss, reason = "values are far below 2^52")]
            if let Some(value) = publication[*cell] {
                published -= *sign as f64 * value as f64;
            }
        }
        let variable = problem.add_var(published, (f64::NEG_INFINITY, f64::INFINITY));
        variables.push((*number, variable));
        for (cell, sign) in sum.terms.iter().filter(|(cell, _)| publication[*cell].is_none()) {
            #[expect(clippy::cast_precision_loss, reason = "a sign")]
            columns.entry(*cell).or_default().push((variable, *sign as f64));
        }
    }
    for (column, terms) in columns {
        let most = if column == cell { 1.0 } else { 0.0 };
        problem.add_constraint(&terms[..], ComparisonOp::Le, most);
    }
    let solution = problem.solve().ok()?.into_solution().ok()?;
    Some(variables.into_iter().map(|(number, v)| (number, solution.var_value(v))).collect())
}
