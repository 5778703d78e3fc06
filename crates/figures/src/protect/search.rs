//! The search: for each cell that must be hidden, the cheapest other table in which it is 0 and in
//! which it is the threshold; what differs in it is suppressed.

use super::join::{Joint, Standing};
use crate::{
    solve::{Found, Pin, Question, Role},
    system::{Cell, PerCell},
};

/// The price of moving what is suppressed already, as a share of the price of suppressing it.
const RELUCTANCE: f64 = 0.01;

/// A cell that cannot be protected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stuck {
    pub(super) cell: Cell,
}

/// A search under way.
pub(super) struct Search<'a> {
    joint: &'a Joint,
    suppressed: PerCell<bool>,
    /// Cells whose protection is not asked for.
    given_up: &'a PerCell<bool>,
    /// What it costs to suppress a cell; `None` where it may not be.
    weights: PerCell<Option<f64>>,
    /// Suppressed cells that cannot be small in any table that agrees with the publication.
    large: PerCell<bool>,
    /// Tables that agree with the publication as it is now; the true one is the first.
    tables: Vec<PerCell<u64>>,
}

impl<'a> Search<'a> {
    /// Begins with what must be suppressed in any case.
    pub(super) fn of(joint: &'a Joint, unfit: &PerCell<bool>, given_up: &'a PerCell<bool>) -> Self {
        let mut suppressed = joint.system.each(false);
        let mut weights = weights(joint);
        for (cell, standing) in joint.standing.iter() {
            suppressed[cell] =
                given_up[cell] || matches!(standing, Standing::Sensitive | Standing::Suppressed);
            if unfit[cell] || *standing == Standing::Published {
                weights[cell] = None;
            }
        }
        let tables = vec![joint.values.clone()];
        let large = joint.system.each(false);
        Self { joint, suppressed, given_up, weights, large, tables }
    }

    /// What is suppressed now.
    pub(super) fn suppressed(&self) -> &PerCell<bool> {
        &self.suppressed
    }

    /// The two things that a protected cell must be able to be.
    fn pins(&self) -> [Pin; 2] {
        [Pin::Exactly(0), Pin::AtLeast(self.joint.threshold)]
    }

    /// Suppresses more and more until every suppressed cell is protected.
    pub(super) fn spread(&mut self) -> Result<(), Stuck> {
        loop {
            let before = self.suppressed.cells();
            self.large = self.joint.system.each(false);
            let (must, may): (Vec<Cell>, Vec<Cell>) = before
                .iter()
                .filter(|cell| !self.given_up[**cell])
                .partition(|cell| self.joint.standing[**cell] == Standing::Sensitive);
            for cell in must.into_iter().chain(may) {
                self.protect(cell)?;
            }
            if self.suppressed.cells() == before {
                return Ok(());
            }
        }
    }

    fn protect(&mut self, cell: Cell) -> Result<(), Stuck> {
        for pin in self.pins() {
            if self.tables.iter().any(|table| pin.holds(table[cell])) {
                continue;
            }
            if pin == Pin::Exactly(0) && self.is_large(cell, &self.suppressed) {
                self.large[cell] = true;
                return Ok(());
            }
            let Found::Table(table) = self.cheapest(cell, pin) else {
                return Err(Stuck { cell });
            };
            for (moved, value) in table.iter() {
                if *value != self.joint.values[moved] {
                    self.suppressed[moved] = true;
                }
            }
            self.tables.push(table);
        }
        Ok(())
    }

    fn may_be_large(&self, cell: Cell) -> bool {
        self.joint.standing[cell] != Standing::Sensitive
            && self.joint.values[cell] >= self.joint.threshold
    }

    /// Whether a cell cannot be small in any table that agrees with the publication.
    fn is_large(&self, cell: Cell, suppressed: &PerCell<bool>) -> bool {
        let (system, base) = (&self.joint.system, &self.joint.values);
        if !self.may_be_large(cell) {
            return false;
        }
        let roles = self.roles_of_publication(suppressed);
        let question = Question { system, roles: &roles, base, cell, pin: Pin::Least };
        #[expect(clippy::cast_precision_loss, reason = "a threshold is at most a thousand")]
        let small = (self.joint.threshold - 1) as f64;
        // Clearly more than the highest small value, so that nothing hangs on rounding.
        question.bound().is_ok_and(|least| least > small + 1e-6)
    }

    fn roles_of_publication(&self, suppressed: &PerCell<bool>) -> PerCell<Role> {
        let mut roles = self.joint.system.each(Role::Fixed);
        for cell in suppressed.cells() {
            roles[cell] = Role::Free;
        }
        roles
    }

    /// The table with the least weight of newly suppressed cells, roughly.
    ///
    /// A programme without whole numbers cannot count cells. It pays per unit moved, and a unit is
    /// priced as if the whole move went through that cell, or as much of it as the cell has.
    fn cheapest(&self, cell: Cell, pin: Pin) -> Found {
        let joint = self.joint;
        let mut roles = self.roles_of_publication(&self.suppressed);
        for (other, weight) in self.weights.iter() {
            if let (Some(weight), Role::Fixed) = (weight, roles[other]) {
                roles[other] = self.price(other, *weight, cell, pin);
            }
        }
        self.avoid(&mut roles, cell, pin);
        Question { system: &joint.system, roles: &roles, base: &joint.values, cell, pin }.ask()
    }

    /// The price per unit of a cell in the question whether `asked` can be what `pin` says.
    fn price(&self, cell: Cell, weight: f64, asked: Cell, pin: Pin) -> Role {
        let values = &self.joint.values;
        let distance = match pin {
            Pin::Exactly(wanted) | Pin::AtLeast(wanted) => values[asked].abs_diff(wanted),
            Pin::Least | Pin::Most => 1,
        };
        #[expect(clippy::cast_precision_loss, reason = "values are far below 2^52")]
        let per = |units: u64| weight / units.max(1) as f64;
        Role::Movable { up: per(distance), down: per(distance.min(values[cell])) }
    }

    /// Puts a small price on what may still be published again, so that tables do without it.
    fn avoid(&self, roles: &mut PerCell<Role>, asked: Cell, pin: Pin) {
        for (cell, weight) in self.weights.iter() {
            let may_return = self.joint.standing[cell] == Standing::New && !self.given_up[cell];
            if let (Some(weight), Role::Free) = (weight, roles[cell])
                && may_return
                && cell != asked
            {
                roles[cell] = self.price(cell, weight * RELUCTANCE, asked, pin);
            }
        }
    }

    /// Publishes again what turned out not to be needed, the weightiest first.
    pub(super) fn tidy(&mut self) {
        let mut candidates: Vec<(f64, Cell)> = self
            .suppressed
            .cells()
            .into_iter()
            .filter(|cell| self.joint.standing[*cell] == Standing::New && !self.given_up[*cell])
            .filter_map(|cell| self.weights[cell].map(|weight| (weight, cell)))
            .collect();
        candidates.sort_by(|(a, one), (b, other)| b.total_cmp(a).then(one.cmp(other)));
        for (_, cell) in candidates {
            self.try_to_publish(cell);
        }
    }

    fn try_to_publish(&mut self, candidate: Cell) {
        let value = self.joint.values[candidate];
        let mut suppressed = self.suppressed.clone();
        suppressed[candidate] = false;
        if self.would_stand_alone(candidate, &suppressed) {
            return;
        }
        let roles = self.roles_of_publication(&suppressed);
        let mut tables: Vec<PerCell<u64>> =
            self.tables.iter().filter(|table| table[candidate] == value).cloned().collect();
        let known = tables.len();
        let mut large = Vec::new();
        // Publishing more narrows what a cell can be, so what is large stays so.
        for cell in self.nearest_first(candidate, &suppressed) {
            if self.large[cell] {
                continue;
            }
            for pin in self.pins() {
                if tables.iter().any(|table| pin.holds(table[cell])) {
                    continue;
                }
                let (system, base) = (&self.joint.system, &self.joint.values);
                let mut roles = roles.clone();
                self.avoid(&mut roles, cell, pin);
                match (Question { system, roles: &roles, base, cell, pin }).ask() {
                    Found::Table(table) => tables.push(table),
                    _ if pin == Pin::Exactly(0) && self.is_large(cell, &suppressed) => {
                        large.push(cell);
                        break;
                    }
                    _ => {
                        // What agrees with more being published agrees with less.
                        self.tables.extend(tables.drain(known..));
                        return;
                    }
                }
            }
        }
        self.suppressed = suppressed;
        self.tables = tables;
        for cell in large {
            self.large[cell] = true;
        }
    }

    /// Whether publishing a cell would leave a relation with one suppressed cell, which it gives
    /// away.
    fn would_stand_alone(&self, candidate: Cell, suppressed: &PerCell<bool>) -> bool {
        self.joint.system.sums_of(candidate).any(|(_, sum)| {
            let mut left = sum.terms.iter().filter(|(cell, _)| suppressed[*cell]);
            match (left.next(), left.next()) {
                (Some((cell, _)), None) => !self.may_be_large(*cell),
                _ => false,
            }
        })
    }

    /// The suppressed cells, those first that add up with the candidate: they are the first to be
    /// given away.
    fn nearest_first(&self, candidate: Cell, suppressed: &PerCell<bool>) -> Vec<Cell> {
        let mut near = self.joint.system.each(false);
        for (_, sum) in self.joint.system.sums_of(candidate) {
            for (cell, _) in &sum.terms {
                near[*cell] = true;
            }
        }
        let cells = suppressed.cells().into_iter().filter(|cell| !self.given_up[*cell]);
        let (mut first, rest): (Vec<Cell>, Vec<Cell>) = cells.partition(|cell| near[*cell]);
        first.extend(rest);
        first
    }
}

/// What it costs to suppress each cell: more for a total of many cells. The value does not count:
/// pricing it hid more cells.
fn weights(joint: &Joint) -> PerCell<Option<f64>> {
    let mut sizes = joint.system.each(1.0_f64);
    // Totals of totals settle after as many rounds as there are levels; no table has more.
    for _ in 0..16 {
        for sum in joint.system.sums() {
            let size: f64 =
                sum.terms.iter().filter(|(_, sign)| *sign > 0).map(|(part, _)| sizes[*part]).sum();
            if let Some((total, _)) = sum.terms.first() {
                sizes[*total] = sizes[*total].max(size.min(1e6));
            }
        }
    }
    let mut weights = joint.system.each(None);
    for (cell, size) in sizes.iter() {
        weights[cell] = Some(1.0 + size.log2());
    }
    weights
}
