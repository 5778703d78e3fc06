//! One system out of these tables and everything released before.

use std::collections::{BTreeMap, BTreeSet};

use super::ProtectFault;
use crate::{
    release::Release,
    solve::{Found, Pin, Question, Role},
    system::{Cell, Guard, PerCell, Relation, Sum, System},
    tables::Tables,
};

/// Everything that is to be protected together.
#[derive(Debug)]
pub(super) struct Joint {
    pub(super) system: System,
    /// The relations of the system, by names, in its order.
    pub(super) relations: Vec<Relation>,
    pub(super) threshold: u64,
    /// True values; for suppressed cells of earlier releases that these tables do not hold, values
    /// that agree with the rest.
    pub(super) values: PerCell<u64>,
    /// What the cell is to the search.
    pub(super) standing: PerCell<Standing>,
}

/// What a cell is to the search.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// May be published or suppressed.
    New,
    /// Must be suppressed and protected: it is small, or guarded.
    Sensitive,
    /// Was suppressed before, and stays so.
    Suppressed,
    /// Was published before, and stays so.
    Published,
}

/// Joins tables with what was released before.
pub(super) fn join(tables: &Tables, earlier: Option<&Release>) -> Result<Joint, ProtectFault> {
    tables.check()?;
    if let Some(earlier) = earlier.filter(|earlier| earlier.threshold != tables.threshold) {
        let (before, now) = (earlier.threshold, tables.threshold);
        return Err(ProtectFault::Threshold { before, now });
    }
    let given = tables.values();
    let before: BTreeMap<&str, u64> = earlier
        .iter()
        .flat_map(|earlier| earlier.all_published())
        .map(|(id, value)| (id.as_str(), *value))
        .collect();
    let withheld: BTreeSet<&str> =
        earlier.iter().flat_map(|earlier| earlier.all_suppressed()).map(String::as_str).collect();
    if let Some((id, value)) =
        given.iter().find(|(id, value)| before.get(*id).is_some_and(|before| before != *value))
    {
        let before = before.get(id).copied().unwrap_or_default();
        return Err(ProtectFault::Restated { cell: (*id).to_owned(), before, now: *value });
    }
    let names = given.keys().chain(before.keys()).chain(&withheld).copied().collect();
    let relations = relations(tables, earlier);
    let system = System::of(names, &relations)?;

    let known = system.map(|name| given.get(name).or_else(|| before.get(name)).copied());
    check_relations(&system, &relations, &known)?;
    let values = complete(&system, &known)?;
    let mut standing = system.map(|name| {
        let is_small = given.get(name).is_some_and(|value| (1..tables.threshold).contains(value));
        if before.contains_key(name) {
            Standing::Published
        } else if is_small {
            Standing::Sensitive
        } else if withheld.contains(name) {
            Standing::Suppressed
        } else {
            Standing::New
        }
    });
    guard(tables, (&system, &relations), &values, &mut standing);
    Ok(Joint { system, relations, threshold: tables.threshold, values, standing })
}

/// The relations of all releases: the earlier in their order, then the new in theirs.
fn relations(tables: &Tables, earlier: Option<&Release>) -> Vec<Relation> {
    let mut seen = BTreeSet::new();
    let earlier = earlier.iter().flat_map(|earlier| &earlier.relations);
    // The order of the input must not change the answer.
    let new: BTreeSet<Relation> = tables.relations.iter().map(in_order).collect();
    earlier.cloned().chain(new).filter(|relation| seen.insert(relation.clone())).collect()
}

fn in_order(relation: &Relation) -> Relation {
    let mut relation = relation.clone();
    relation.parts.sort_unstable();
    relation.minus.sort_unstable();
    relation
}

/// Every relation whose cells are all known holds.
fn check_relations(
    system: &System,
    relations: &[Relation],
    known: &PerCell<Option<u64>>,
) -> Result<(), ProtectFault> {
    let values = system.map(|_| 0);
    let mut values: PerCell<u64> = values;
    for (cell, value) in known.iter() {
        values[cell] = value.unwrap_or_default();
    }
    for (sum, relation) in system.sums().iter().zip(relations) {
        let difference = sum.of(&values);
        if difference != 0 && sum.terms.iter().all(|(cell, _)| known[*cell].is_some()) {
            return Err(ProtectFault::Relation { relation: relation.to_text(), difference });
        }
    }
    Ok(())
}

/// Values for the cells whose own are not known, so that every relation holds.
fn complete(system: &System, known: &PerCell<Option<u64>>) -> Result<PerCell<u64>, ProtectFault> {
    let mut roles = system.each(Role::Fixed);
    let mut values = system.each(0);
    for (cell, value) in known.iter() {
        match value {
            Some(value) => values[cell] = *value,
            None => roles[cell] = Role::Free,
        }
    }
    for cell in system.cells().filter(|cell| known[*cell].is_none()) {
        if system.sums_of(cell).all(|(_, sum)| sum.of(&values) == 0) {
            continue;
        }
        let question =
            Question { system, roles: &roles, base: &values, cell, pin: Pin::AtLeast(0) };
        match question.ask() {
            Found::Table(table) => values = table,
            _ => return Err(ProtectFault::Contradiction { cell: system.name(cell).to_owned() }),
        }
    }
    Ok(values)
}

/// Marks as sensitive what the relations' guards ask for. Only new cells are marked: what was
/// published cannot be taken back.
fn guard(
    tables: &Tables,
    (system, relations): (&System, &[Relation]),
    values: &PerCell<u64>,
    standing: &mut PerCell<Standing>,
) {
    for (sum, relation) in system.sums().iter().zip(relations) {
        let marked: Vec<Cell> = relation
            .guards
            .iter()
            .flat_map(|guard| match guard {
                Guard::Group => group(sum, values),
                Guard::Dominance => dominance(sum, values, tables.dominance_percent),
            })
            .collect();
        for cell in marked {
            if standing[cell] == Standing::New {
                standing[cell] = Standing::Sensitive;
            }
        }
    }
}

/// The parts of a relation: total first, then parts.
fn parts(sum: &Sum) -> impl Iterator<Item = Cell> {
    sum.terms.iter().filter(|(_, sign)| *sign > 0).map(|(cell, _)| *cell)
}

/// Where all persons are in one category, the empty ones must not be seen to be empty.
fn group(sum: &Sum, values: &PerCell<u64>) -> Vec<Cell> {
    let (full, empty): (Vec<Cell>, Vec<Cell>) = parts(sum).partition(|cell| values[*cell] > 0);
    if full.len() == 1 { empty } else { Vec::new() }
}

/// A total that is almost wholly one site's must not be seen.
fn dominance(sum: &Sum, values: &PerCell<u64>, percent: u64) -> Vec<Cell> {
    let whole: u64 = parts(sum).map(|cell| values[cell]).sum();
    let most = parts(sum).map(|cell| values[cell]).max().unwrap_or_default();
    if whole > 0 && most * 100 > whole * percent && parts(sum).count() > 1 {
        sum.terms.first().map(|(total, _)| *total).into_iter().collect()
    } else {
        Vec::new()
    }
}
