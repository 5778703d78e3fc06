//! Verifying a publication, without a solver and without the records.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Extent, FORMAT, Publication, Published,
    cells::{self, Shape},
};
use crate::{
    indicator::{Basis, Definition, definitions},
    system::Relation,
    verify::{Fault, verify as verify_release},
};

/// What is wrong with a publication.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PublicationFault {
    /// Another format.
    #[error("format: expected {FORMAT:?}")]
    Format,
    /// The quarter was not over.
    #[error("as_of: before the end of the quarter")]
    NotOver,
    /// An indicator is missing, unknown or in another place.
    #[error("indicators: expected {0}")]
    Indicators(String),
    /// A count that is small is taken as not small.
    #[error("{indicator}: threshold {found}, expected {expected} or more")]
    Threshold {
        /// The indicator.
        indicator: String,
        /// As given.
        found: u64,
        /// At least.
        expected: u64,
    },
    /// A cell of a table is neither published nor suppressed.
    #[error("{indicator}: nothing is said of cell {cell:?}")]
    Silent {
        /// The indicator.
        indicator: String,
        /// The cell.
        cell: String,
    },
    /// Something that adds up was left out.
    #[error("{indicator}: the relation {relation} was left out")]
    LeftOut {
        /// The indicator.
        indicator: String,
        /// The relation, as a person writes it.
        relation: String,
    },
    /// It is withheld and shows something all the same, or the other way round.
    #[error("{indicator}: its tables are not those of an indicator that is shown or withheld")]
    Withheld {
        /// The indicator.
        indicator: String,
    },
    /// It tells times of too few.
    #[error("{indicator}: times of too few cases")]
    Times {
        /// The indicator.
        indicator: String,
    },
    /// A fault of its cells or proofs.
    #[error("{indicator}: {fault}")]
    Release {
        /// The indicator.
        indicator: String,
        /// The fault.
        fault: Box<Fault>,
    },
}

/// Finds every fault of a publication; with the one before, also what was forgotten of that.
#[must_use]
pub fn verify(publication: &Publication, earlier: Option<&Publication>) -> Vec<PublicationFault> {
    let mut faults = Vec::new();
    if publication.format != FORMAT {
        return vec![PublicationFault::Format];
    }
    if publication.as_of < publication.quarter.last_day() {
        faults.push(PublicationFault::NotOver);
    }
    let known = definitions().iter();
    for (place, definition) in known.enumerate() {
        match publication.indicators.get(place).filter(|one| one.id == definition.id) {
            Some(one) => indicator(publication, one, definition, earlier, &mut faults),
            None => faults.push(PublicationFault::Indicators(definition.id.clone())),
        }
    }
    if publication.indicators.len() > definitions().len() {
        faults.push(PublicationFault::Indicators("no more".to_owned()));
    }
    faults
}

fn indicator(
    publication: &Publication,
    one: &Published,
    definition: &Definition,
    earlier: Option<&Publication>,
    faults: &mut Vec<PublicationFault>,
) {
    let indicator = || one.id.clone();
    let (found, expected) = (one.release.threshold, definition.min_cell);
    if found < expected {
        faults.push(PublicationFault::Threshold { indicator: indicator(), found, expected });
    }
    let shows = !one.tables.is_empty() || one.times.is_some() || !one.release.published.is_empty();
    if one.withheld && shows {
        faults.push(PublicationFault::Withheld { indicator: indicator() });
    }
    tables(publication, one, faults);
    let total = publication.indicator(&one.id).and_then(|one| {
        let table = one.tables.first()?;
        publication.value(one, table, super::TOTAL, super::TOTAL)
    });
    if one.times.is_some() && total.is_none_or(|total| total < 10) {
        faults.push(PublicationFault::Times { indicator: indicator() });
    }
    // What is of another year, and no stock, is not linked with this one.
    let linked = one.id == "I27"
        || one.basis == Basis::Flow
            && earlier.is_some_and(|earlier| earlier.quarter.year == publication.quarter.year);
    let before = earlier
        .filter(|_| linked)
        .and_then(|earlier| earlier.indicator(&one.id))
        .map(|one| &one.release);
    for fault in verify_release(&one.release, before) {
        faults.push(PublicationFault::Release { indicator: indicator(), fault: Box::new(fault) });
    }
}

/// Every cell of every table is accounted for, and whatever adds up is among the relations.
fn tables(publication: &Publication, one: &Published, faults: &mut Vec<PublicationFault>) {
    let quarter = publication.quarter;
    let cells: BTreeSet<&String> = one
        .release
        .all_published()
        .map(|(cell, _)| cell)
        .chain(one.release.all_suppressed())
        .collect();
    let relations: BTreeSet<&Relation> = one.release.relations.iter().collect();
    let mut expected = Vec::new();
    let mut extents = BTreeMap::new();
    for table in &one.tables {
        let shown: &mut Vec<_> = extents.entry(table.extent).or_default();
        shown.push((table.dimension, table.rows.clone()));
    }
    let dimensions = extents.remove(&Extent::Quarter).unwrap_or_default();
    if extents.values().any(|shown| *shown != dimensions) || dimensions.is_empty() != one.withheld {
        faults.push(PublicationFault::Withheld { indicator: one.id.clone() });
    }
    let shape = Shape { columns: &one.columns, dimensions };
    let mut expect = |quarter, extent| {
        for cell in shape.cells(quarter, extent).into_iter().filter(|cell| !cells.contains(cell)) {
            faults.push(PublicationFault::Silent { indicator: one.id.clone(), cell });
        }
        expected.extend(shape.sums(quarter, extent));
    };
    // Where quarters add up, every quarter of the year is there, and every year to date.
    match one.basis {
        Basis::Date => expect(quarter, Extent::Quarter),
        Basis::Flow => {
            for earlier in quarter.of_year_so_far() {
                expect(earlier, Extent::Quarter);
                if earlier.quarter > 1 {
                    expect(earlier, Extent::Year);
                }
            }
            expected.extend(quarter.of_year_so_far().flat_map(|quarter| shape.year_sums(quarter)));
        }
    }
    if one.id == "I27" && !one.withheld {
        let closing = cells::stock(quarter.before(), "closing");
        expected.extend(cells::stock_sums(quarter, cells.contains(&closing)));
    }
    for relation in expected {
        if !relations.contains(&relation) {
            let (indicator, relation) = (one.id.clone(), relation.to_text());
            faults.push(PublicationFault::LeftOut { indicator, relation });
        }
    }
}
