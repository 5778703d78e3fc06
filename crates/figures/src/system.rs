//! The system of cells and relations that a publication is: who adds up to what, over every release
//! ever made.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::{Index, IndexMut},
    sync::Arc,
};

use serde::{Deserialize, Serialize};

use crate::release::Names;

/// No more cells than this are protected together.
pub const CELLS_MAX: usize = 2_000;
/// No more relations than this hold between them.
pub const RELATIONS_MAX: usize = 10_000;
/// No more cells than this are named in all relations together.
pub const TERMS_MAX: usize = 100_000;
/// No id of a cell is longer.
pub const ID_BYTES_MAX: usize = 200;
/// No value of a cell is higher.
pub const VALUE_MAX: u64 = 1_000_000_000;

/// What is to be guarded in a relation beyond small counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Guard {
    /// The parts are categories of persons: that all are in one of them must not show.
    Group,
    /// The parts are reporting sites: a total that is almost wholly one site's must not show.
    Dominance,
}

/// A total, the parts that it is the sum of, and what is taken off them.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Relation {
    /// The cell that equals the parts less the minus.
    pub total: String,
    /// The cells that add up.
    pub parts: Vec<String>,
    /// The cells taken off: for stock and flow, what was closed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub minus: Vec<String>,
    /// What else is to be guarded.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub guards: BTreeSet<Guard>,
}

impl Relation {
    /// Every cell named: the total, the parts, what is taken off.
    pub(crate) fn cells(&self) -> impl Iterator<Item = &String> {
        std::iter::once(&self.total).chain(&self.parts).chain(&self.minus)
    }

    /// The relation as a person writes it.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut text = format!("{} = {}", self.total, self.parts.join(" + "));
        for cell in &self.minus {
            text.push_str(" − ");
            text.push_str(cell);
        }
        text
    }
}

/// A system that cannot be.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SystemFault {
    /// An id that is empty or too long.
    #[error("cell {id:?}: an id has 1 to {ID_BYTES_MAX} bytes")]
    Id {
        /// Its beginning.
        id: String,
    },
    /// Too many cells.
    #[error("cells: {count}, at most {CELLS_MAX} are protected together")]
    Cells {
        /// How many.
        count: usize,
    },
    /// Too many relations.
    #[error("relations: {count}, at most {RELATIONS_MAX}")]
    Relations {
        /// How many.
        count: usize,
    },
    /// Too many cells named in relations.
    #[error("relations: they name {count} cells, at most {TERMS_MAX}")]
    Terms {
        /// How many.
        count: usize,
    },
    /// A relation that names a cell that is not there.
    #[error("relation {relation}: there is no cell {id:?}")]
    Unknown {
        /// The relation, as a person writes it.
        relation: String,
        /// The cell.
        id: String,
    },
    /// A relation that names a cell twice.
    #[error("relation {relation}: it names cell {id:?} twice")]
    Twice {
        /// The relation, as a person writes it.
        relation: String,
        /// The cell.
        id: String,
    },
    /// A relation without parts.
    #[error("relation {relation}: it has no parts")]
    NoParts {
        /// The relation, as a person writes it.
        relation: String,
    },
}

/// The place of a cell in its own system.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Cell(usize);

/// One value for each cell of a system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PerCell<T>(Vec<T>);

impl<T> PerCell<T> {
    /// Every cell with its value.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (Cell, &T)> {
        self.0.iter().enumerate().map(|(place, value)| (Cell(place), value))
    }
}

impl<T> IntoIterator for PerCell<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl PerCell<bool> {
    /// The cells for which it is true.
    pub(crate) fn cells(&self) -> Vec<Cell> {
        self.iter().filter(|(_, is)| **is).map(|(cell, _)| cell).collect()
    }
}

impl<T> Index<Cell> for PerCell<T> {
    type Output = T;

    fn index(&self, cell: Cell) -> &T {
        #[expect(clippy::indexing_slicing, reason = "a system makes its cells and these together")]
        &self.0[cell.0]
    }
}

impl<T> IndexMut<Cell> for PerCell<T> {
    fn index_mut(&mut self, cell: Cell) -> &mut T {
        #[expect(clippy::indexing_slicing, reason = "a system makes its cells and these together")]
        &mut self.0[cell.0]
    }
}

/// A relation by cells: the terms add up to nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Sum {
    /// The total at −1, each part at 1, each minus at −1.
    pub(crate) terms: Vec<(Cell, i64)>,
}

impl Sum {
    /// What the terms add up to.
    pub(crate) fn of(&self, values: &PerCell<u64>) -> i128 {
        self.terms.iter().map(|(cell, sign)| i128::from(*sign) * i128::from(values[*cell])).sum()
    }
}

/// Cells in the order of their ids, and the relations between them, by cells.
#[derive(Debug, Clone)]
pub(crate) struct System {
    names: Names,
    sums: Vec<Sum>,
    sums_of: PerCell<Vec<usize>>,
}

impl System {
    /// The system of these cells and relations.
    pub(crate) fn of(names: BTreeSet<&str>, relations: &[Relation]) -> Result<Self, SystemFault> {
        check_sizes(&names, relations)?;
        let places: BTreeMap<&str, Cell> =
            names.iter().enumerate().map(|(place, name)| (*name, Cell(place))).collect();
        let mut sums_of = PerCell(vec![Vec::new(); names.len()]);
        let mut sums = Vec::with_capacity(relations.len());
        for (number, relation) in relations.iter().enumerate() {
            let sum = sum(relation, &places)?;
            for (cell, _) in &sum.terms {
                sums_of[*cell].push(number);
            }
            sums.push(sum);
        }
        let names = names.into_iter().map(str::to_owned).collect();
        Ok(Self { names, sums, sums_of })
    }

    /// The same value for every cell.
    pub(crate) fn each<T: Clone>(&self, value: T) -> PerCell<T> {
        PerCell(vec![value; self.names.len()])
    }

    /// A value for every cell, made from its id.
    pub(crate) fn map<T>(&self, value: impl Fn(&str) -> T) -> PerCell<T> {
        PerCell(self.names.iter().map(|name| value(name)).collect())
    }

    /// Every cell, in the order of ids.
    pub(crate) fn cells(&self) -> impl Iterator<Item = Cell> + use<> {
        (0..self.names.len()).map(Cell)
    }

    /// The id of a cell.
    pub(crate) fn name(&self, cell: Cell) -> &str {
        self.names.get(cell.0).map_or("", String::as_str)
    }

    /// The cell of an id.
    pub(crate) fn cell(&self, name: &str) -> Option<Cell> {
        self.names.binary_search_by(|known| known.as_str().cmp(name)).ok().map(Cell)
    }

    /// Every id, in order.
    pub(crate) fn names(&self) -> Names {
        Arc::clone(&self.names)
    }

    /// The relations by cells, in the order in which they were given.
    pub(crate) fn sums(&self) -> &[Sum] {
        &self.sums
    }

    /// The relations in which a cell stands, by number.
    pub(crate) fn sums_of(&self, cell: Cell) -> impl Iterator<Item = (usize, &Sum)> {
        self.sums_of[cell]
            .iter()
            .filter_map(|number| self.sums.get(*number).map(|sum| (*number, sum)))
    }
}

fn check_sizes(names: &BTreeSet<&str>, relations: &[Relation]) -> Result<(), SystemFault> {
    if names.len() > CELLS_MAX {
        return Err(SystemFault::Cells { count: names.len() });
    }
    if let Some(id) = names.iter().find(|name| name.is_empty() || name.len() > ID_BYTES_MAX) {
        return Err(SystemFault::Id { id: id.chars().take(40).collect() });
    }
    if relations.len() > RELATIONS_MAX {
        return Err(SystemFault::Relations { count: relations.len() });
    }
    let count = relations.iter().map(|relation| relation.cells().count()).sum();
    if count > TERMS_MAX {
        return Err(SystemFault::Terms { count });
    }
    Ok(())
}

fn sum(relation: &Relation, places: &BTreeMap<&str, Cell>) -> Result<Sum, SystemFault> {
    if relation.parts.is_empty() {
        return Err(SystemFault::NoParts { relation: relation.to_text() });
    }
    let mut seen = BTreeSet::new();
    let mut terms = Vec::new();
    let signs = std::iter::once(-1)
        .chain(relation.parts.iter().map(|_| 1))
        .chain(relation.minus.iter().map(|_| -1));
    for (id, sign) in relation.cells().zip(signs) {
        let unknown = || SystemFault::Unknown { relation: relation.to_text(), id: id.clone() };
        let cell = *places.get(id.as_str()).ok_or_else(unknown)?;
        if !seen.insert(cell) {
            return Err(SystemFault::Twice { relation: relation.to_text(), id: id.clone() });
        }
        terms.push((cell, sign));
    }
    Ok(Sum { terms })
}
