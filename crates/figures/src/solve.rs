//! Asking the linear solver for a table, and believing only what integers confirm.

use std::collections::BTreeSet;

use microlp::{
    ComparisonOp, Error, LinearExpr, OptimizationDirection, Problem, Solution, SolveOptions,
    Variable,
};

use crate::system::{Cell, PerCell, System};

/// How many branches are tried for a table in whole numbers.
const BRANCHES_MAX: u64 = 400;

/// How a cell may differ from the base table.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Role {
    /// Not at all.
    Fixed,
    /// To anything from 0 up, at no cost.
    Free,
    /// At a cost per unit.
    Movable {
        /// Cost of one more.
        up: f64,
        /// Cost of one less.
        down: f64,
    },
}

/// What a table must show in one cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Pin {
    /// This value.
    Exactly(u64),
    /// At least this value.
    AtLeast(u64),
    /// As little as can be.
    Least,
    /// As much as can be.
    Most,
}

impl Pin {
    /// Whether `value` is what it asks for.
    pub(crate) fn holds(self, value: u64) -> bool {
        match self {
            Self::Exactly(wanted) => value == wanted,
            Self::AtLeast(least) => value >= least,
            Self::Least | Self::Most => false,
        }
    }
}

/// A question: is there a table, and which is the cheapest?
#[derive(Debug, Clone, Copy)]
pub(crate) struct Question<'a> {
    /// What must add up.
    pub(crate) system: &'a System,
    /// What may move.
    pub(crate) roles: &'a PerCell<Role>,
    /// From where it moves; outside the part of the system that the asked cell is linked with,
    /// nothing does.
    pub(crate) base: &'a PerCell<u64>,
    /// The asked cell.
    pub(crate) cell: Cell,
    /// What it must show.
    pub(crate) pin: Pin,
}

/// What was found.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Found {
    /// A table in whole numbers; every relation that it touches was added up again.
    Table(PerCell<u64>),
    /// There is none, not even in fractions.
    None,
    /// The asked cell can grow without end.
    Unbounded,
    /// The solver gave up, or found fractions only.
    Unknown,
}

/// The part of a system that is linked with a cell through cells that may move.
pub(crate) struct Part {
    /// Cells that may move, in order.
    pub(crate) cells: Vec<Cell>,
    /// Relations that name any of them, in order.
    pub(crate) sums: Vec<usize>,
}

/// The part of the system that `cell` is linked with.
pub(crate) fn part(system: &System, moves: impl Fn(Cell) -> bool, cell: Cell) -> Part {
    let mut cells = BTreeSet::from([cell]);
    let mut sums = BTreeSet::new();
    let mut next = vec![cell];
    while let Some(cell) = next.pop() {
        for (number, sum) in system.sums_of(cell) {
            if sums.insert(number) {
                let linked = sum.terms.iter().map(|(cell, _)| *cell).filter(|cell| moves(*cell));
                next.extend(linked.filter(|cell| cells.insert(*cell)));
            }
        }
    }
    Part { cells: cells.into_iter().collect(), sums: sums.into_iter().collect() }
}

/// The variables of one cell: how far it is above its base, and for movable cells, below.
#[derive(Debug, Clone, Copy)]
struct Moves {
    cell: Cell,
    up: Variable,
    down: Option<Variable>,
}

#[expect(clippy::cast_precision_loss, reason = "values are far below 2^52")]
fn real(number: i128) -> f64 {
    number as f64
}

impl Question<'_> {
    /// Asks, first in fractions and, if the answer has any, in whole numbers.
    pub(crate) fn ask(&self) -> Found {
        let moves = |cell| !matches!(self.roles[cell], Role::Fixed);
        let part = part(self.system, moves, self.cell);
        match self.solve(&part, false) {
            Found::Unknown => self.solve(&part, true),
            found => found,
        }
    }

    /// The asked cell's own least or most, in fractions.
    pub(crate) fn bound(&self) -> Result<f64, Found> {
        let moves = |cell| !matches!(self.roles[cell], Role::Fixed);
        let part = part(self.system, moves, self.cell);
        let (problem, _) = self.problem(&part, false);
        let solution = run(&problem)?;
        let base = real(self.base[self.cell].into());
        Ok(match self.pin {
            Pin::Most => base - solution.objective(),
            _ => base + solution.objective(),
        })
    }

    fn solve(&self, part: &Part, whole: bool) -> Found {
        let (problem, moves) = self.problem(part, whole);
        match run(&problem) {
            Ok(solution) => self.table(part, &moves, &solution),
            Err(found) => found,
        }
    }

    fn problem(&self, part: &Part, whole: bool) -> (Problem, Vec<Moves>) {
        let mut problem = Problem::new(OptimizationDirection::Minimize);
        let moves: Vec<Moves> =
            part.cells.iter().map(|cell| self.variables(&mut problem, *cell, whole)).collect();
        let in_part = |cell: Cell| {
            moves.binary_search_by_key(&cell, |moves| moves.cell).ok().and_then(|i| moves.get(i))
        };
        for sum in part.sums.iter().filter_map(|number| self.system.sums().get(*number)) {
            let mut left = LinearExpr::empty();
            for (cell, sign) in &sum.terms {
                if let Some(moves) = in_part(*cell) {
                    let sign = real((*sign).into());
                    left.add(moves.up, sign);
                    if let Some(down) = moves.down {
                        left.add(down, -sign);
                    }
                }
            }
            // The base may not add up yet; the moves must make it.
            problem.add_constraint(left, ComparisonOp::Eq, -real(sum.of(self.base)));
        }
        (problem, moves)
    }

    fn variables(&self, problem: &mut Problem, cell: Cell, whole: bool) -> Moves {
        let base = real(self.base[cell].into());
        let (mut least, mut most) = (-base, f64::INFINITY);
        let mut cost = 0.0;
        if cell == self.cell {
            match self.pin {
                Pin::Exactly(value) => {
                    (least, most) = (real(value.into()) - base, real(value.into()) - base);
                }
                Pin::AtLeast(value) => {
                    least = real(value.into()) - base;
                    cost = 1e-3;
                }
                Pin::Least => cost = 1.0,
                Pin::Most => cost = -1.0,
            }
        }
        let mut add = |cost: f64, least: f64, most: f64| {
            if whole {
                // Bounds of an integer variable saturate; no table moves by two thousand million.
                #[expect(clippy::cast_possible_truncation, reason = "it saturates")]
                problem.add_integer_var(cost, (least as i32, most as i32))
            } else {
                problem.add_var(cost, (least, most))
            }
        };
        match self.roles[cell] {
            Role::Movable { up, down } if cell != self.cell => {
                let up = add(up, 0.0, f64::INFINITY);
                let down = (base > 0.0).then(|| add(down, 0.0, base));
                Moves { cell, up, down }
            }
            _ => Moves { cell, up: add(cost, least, most), down: None },
        }
    }

    /// The solution as a table, if it is one in whole numbers.
    fn table(&self, part: &Part, moves: &[Moves], solution: &Solution) -> Found {
        let mut table = self.base.clone();
        for moves in moves {
            let down = moves.down.map_or(0.0, |down| solution.var_value(down));
            let by = solution.var_value(moves.up) - down;
            let rounded = by.round();
            if (by - rounded).abs() > 1e-5 {
                return Found::Unknown;
            }
            #[expect(clippy::cast_possible_truncation, reason = "rounded, and it saturates")]
            let value = i128::from(self.base[moves.cell]) + i128::from(rounded as i64);
            match u64::try_from(value) {
                Ok(value) => table[moves.cell] = value,
                Err(_) => return Found::Unknown,
            }
        }
        let adds_up = part
            .sums
            .iter()
            .filter_map(|number| self.system.sums().get(*number))
            .all(|sum| sum.of(&table) == 0);
        let shows = match self.pin {
            Pin::Least | Pin::Most => true,
            pin => pin.holds(table[self.cell]),
        };
        if adds_up && shows { Found::Table(table) } else { Found::Unknown }
    }
}

fn run(problem: &Problem) -> Result<Solution, Found> {
    let mut options = SolveOptions::default();
    if problem.has_integer_vars() {
        options.node_limit = Some(BRANCHES_MAX);
    }
    match problem.solve_with(options) {
        Ok(outcome) => outcome.into_solution().map_err(|_| Found::Unknown),
        Err(Error::Infeasible) => Err(Found::None),
        Err(Error::Unbounded) => Err(Found::Unbounded),
        Err(_) => Err(Found::Unknown),
    }
}
