//! Verifying a release: whole numbers, no solver, nothing believed.
//!
//! The verifier knows no value of a suppressed cell and not which of them are small, so it asks for
//! a proof of every one. It can see that the proofs hold, that nothing small is published, and that
//! nothing released before was forgotten, if it is given the earlier release. It cannot see whether
//! the published values are true, whether a relation was left out, or whether a suppressed cell
//! needed to be.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use crate::{
    release::{Floor, Names, Release, Table, Witness},
    system::{CELLS_MAX, Cell, Guard, PerCell, Relation, System, SystemFault, VALUE_MAX},
    tables::{THRESHOLD_MAX, THRESHOLD_MIN},
};

/// No value in a witness is higher: as many as there can be cells add up without overflow.
pub const WITNESS_VALUE_MAX: i64 = 1 << 42;

const _: () = assert!((CELLS_MAX as u64) < i64::MAX.unsigned_abs() >> 42);

/// What is wrong with a release.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// A threshold out of bounds.
    #[error("threshold: {threshold}, expected {THRESHOLD_MIN} to {THRESHOLD_MAX}")]
    Threshold {
        /// As given.
        threshold: u64,
    },
    /// Cells and relations do not fit.
    #[error(transparent)]
    System(#[from] SystemFault),
    /// A cell in two lists that exclude each other.
    #[error("cell {cell:?}: it is both in {one} and in {other}")]
    Double {
        /// The cell.
        cell: String,
        /// A list.
        one: &'static str,
        /// Another.
        other: &'static str,
    },
    /// A small count is published.
    #[error("cell {cell:?}: the small count {value} is published")]
    Small {
        /// The cell.
        cell: String,
        /// Its value.
        value: u64,
    },
    /// A value out of bounds.
    #[error("cell {cell:?}: value {value}, at most {VALUE_MAX}")]
    Value {
        /// The cell.
        cell: String,
        /// Its value.
        value: u64,
    },
    /// Published cells do not add up.
    #[error("relation {relation}: it does not hold for the published values")]
    Relation {
        /// The relation, as a person writes it.
        relation: String,
    },
    /// Everything in a guarded relation is published, and shows what was to be guarded.
    #[error("relation {relation}: published in full, it shows that all are in {cell:?}")]
    Group {
        /// The relation, as a person writes it.
        relation: String,
        /// The only part that is not 0.
        cell: String,
    },
    /// A suppressed cell without a proof.
    #[error("cell {cell:?}: suppressed without witnesses, and without proof that it is not small")]
    NoProof {
        /// The cell.
        cell: String,
    },
    /// A proof for a cell that is not suppressed.
    #[error("cell {cell:?}: a proof is given, but the cell is not suppressed")]
    Stray {
        /// The cell.
        cell: String,
    },
    /// A witness that does not hold.
    #[error("cell {cell:?}, {side} witness: {fault}")]
    Witness {
        /// The cell.
        cell: String,
        /// "low" or "high".
        side: &'static str,
        /// What is wrong.
        fault: WitnessFault,
    },
    /// A floor that does not hold.
    #[error("cell {cell:?}: the relations given do not prove that it is not small")]
    Floor {
        /// The cell.
        cell: String,
    },
    /// A cell that cannot be protected.
    #[error("cell {cell:?}: infeasible; what was published before gives it away, or would with it")]
    Infeasible {
        /// The cell.
        cell: String,
    },
    /// A cell that is said to be withheld and is not.
    #[error("cell {cell:?}: listed as infeasible, but not suppressed")]
    NotWithheld {
        /// The cell.
        cell: String,
    },
    /// Something of the earlier release is missing or differs.
    #[error("{what}: the earlier release has it, this one does not")]
    Forgotten {
        /// The cell or relation.
        what: String,
    },
}

/// What is wrong with a witness.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WitnessFault {
    /// A cell is missing.
    #[error("cell {0:?} is missing")]
    Missing(String),
    /// A cell that the release does not know.
    #[error("there is no cell {0:?}")]
    Unknown(String),
    /// It differs from the publication.
    #[error("cell {cell:?} is {value}, but {published} is published")]
    Published {
        /// The cell.
        cell: String,
        /// In the witness.
        value: u64,
        /// As published.
        published: u64,
    },
    /// A value out of bounds.
    #[error("cell {cell:?} is {value}, at most {WITNESS_VALUE_MAX}")]
    Value {
        /// The cell.
        cell: String,
        /// In the witness.
        value: u64,
    },
    /// It does not add up.
    #[error("relation {0} does not hold")]
    Relation(String),
    /// It does not show what it is for.
    #[error("the cell is {value}, expected {expected}")]
    Target {
        /// In the witness.
        value: u64,
        /// What it must show.
        expected: String,
    },
}

/// Finds every fault of a release; with the one before, also what was forgotten of that.
#[must_use]
pub fn verify(release: &Release, earlier: Option<&Release>) -> Vec<Fault> {
    let mut faults = Vec::new();
    if !(THRESHOLD_MIN..=THRESHOLD_MAX).contains(&release.threshold) {
        return vec![Fault::Threshold { threshold: release.threshold }];
    }
    lists(release, &mut faults);
    let published: BTreeMap<&str, u64> =
        release.all_published().map(|(cell, value)| (cell.as_str(), *value)).collect();
    let names =
        published.keys().copied().chain(release.all_suppressed().map(String::as_str)).collect();
    let system = match System::of(names, &release.relations) {
        Ok(system) => system,
        Err(fault) => {
            faults.push(fault.into());
            return faults;
        }
    };
    let publication = system.map(|name| published.get(name).copied());
    let open_sums = open_sums(&system, &publication);
    let checked = Checked { release, system, publication, open_sums };
    checked.values(&mut faults);
    checked.relations(&mut faults);
    checked.proofs(&mut faults);
    if let Some(earlier) = earlier {
        checked.continuity(earlier, &mut faults);
    }
    faults
}

/// The lists exclude each other, and what is infeasible is withheld.
fn lists(release: &Release, faults: &mut Vec<Fault>) {
    let lists: [(_, BTreeSet<&String>); 4] = [
        ("published", release.published.keys().collect()),
        ("suppressed", release.suppressed.iter().collect()),
        ("earlier published", release.earlier.published.keys().collect()),
        ("earlier suppressed", release.earlier.suppressed.iter().collect()),
    ];
    for (place, (one, cells)) in lists.iter().enumerate() {
        for (other, others) in lists.iter().skip(place + 1) {
            let both = cells.intersection(others);
            faults.extend(both.map(|cell| Fault::Double { cell: (*cell).clone(), one, other }));
        }
    }
    for cell in &release.infeasible {
        let cell = cell.clone();
        faults.push(if release.all_suppressed().any(|suppressed| *suppressed == cell) {
            Fault::Infeasible { cell }
        } else {
            Fault::NotWithheld { cell }
        });
    }
}

struct Checked<'a> {
    release: &'a Release,
    system: System,
    publication: PerCell<Option<u64>>,
    open_sums: Vec<OpenSum>,
}

/// A relation that has suppressed cells, with its published cells already added up: a witness agrees
/// with the publication, so that only the suppressed ones are left to add. What is published in full
/// is checked once.
struct OpenSum {
    /// Its number.
    relation: usize,
    /// What the published terms add up to.
    published: i64,
    /// The suppressed terms.
    suppressed: Vec<(Cell, i64)>,
}

fn open_sums(system: &System, publication: &PerCell<Option<u64>>) -> Vec<OpenSum> {
    let mut open = Vec::new();
    for (relation, sum) in system.sums().iter().enumerate() {
        let (mut published, mut suppressed) = (0, Vec::new());
        for (cell, sign) in &sum.terms {
            match publication[*cell] {
                // A higher value is refused in every witness before anything is added up.
                Some(value) => published += sign * bounded(value).unwrap_or_default(),
                None => suppressed.push((*cell, *sign)),
            }
        }
        if !suppressed.is_empty() {
            open.push(OpenSum { relation, published, suppressed });
        }
    }
    open
}

/// A value that a witness may have.
fn bounded(value: u64) -> Option<i64> {
    i64::try_from(value).ok().filter(|value| *value <= WITNESS_VALUE_MAX)
}

impl Checked<'_> {
    fn values(&self, faults: &mut Vec<Fault>) {
        for (cell, value) in self.release.all_published() {
            let (cell, value) = (cell.clone(), *value);
            if (1..self.release.threshold).contains(&value) {
                faults.push(Fault::Small { cell, value });
            } else if value > VALUE_MAX {
                faults.push(Fault::Value { cell, value });
            }
        }
    }

    /// What is published in full adds up, and shows no group.
    fn relations(&self, faults: &mut Vec<Fault>) {
        let mut values = self.system.each(0);
        for (cell, value) in self.publication.iter() {
            values[cell] = value.unwrap_or_default();
        }
        for (sum, relation) in self.system.sums().iter().zip(&self.release.relations) {
            if !sum.terms.iter().all(|(cell, _)| self.publication[*cell].is_some()) {
                continue;
            }
            if sum.of(&values) != 0 {
                faults.push(Fault::Relation { relation: relation.to_text() });
            }
            let mut full = sum.terms.iter().filter(|(cell, sign)| *sign > 0 && values[*cell] > 0);
            if let (true, Some((cell, _)), None, true) = (
                relation.guards.contains(&Guard::Group),
                full.next(),
                full.next(),
                relation.parts.len() > 1,
            ) {
                let cell = self.system.name(*cell).to_owned();
                faults.push(Fault::Group { relation: relation.to_text(), cell });
            }
        }
    }

    /// Every suppressed cell has a proof, and every proof holds.
    fn proofs(&self, faults: &mut Vec<Fault>) {
        let Release { witnesses, floors, infeasible, .. } = self.release;
        let mut right_names = None;
        for (cell, value) in self.publication.iter() {
            let name = self.system.name(cell);
            let (witness, floor) = (witnesses.get(name), floors.get(name));
            let is_listed = infeasible.contains(name);
            match (value, witness, floor) {
                (Some(_), None, None) => {}
                (Some(_), _, _) => faults.push(Fault::Stray { cell: name.to_owned() }),
                (None, None, None) if is_listed => {}
                (None, None, None) => faults.push(Fault::NoProof { cell: name.to_owned() }),
                (None, Some(witness), _) => {
                    self.witness(cell, witness, &mut right_names, faults);
                }
                (None, None, Some(floor)) => {
                    let threshold = self.release.threshold;
                    if !floor_holds(&self.system, &self.publication, cell, threshold, floor) {
                        faults.push(Fault::Floor { cell: name.to_owned() });
                    }
                }
            }
        }
        for name in witnesses.keys().chain(floors.keys()) {
            if self.system.cell(name).is_none() {
                faults.push(Fault::Stray { cell: name.clone() });
            }
        }
    }

    /// `right_names` are names that were found to be those of all cells: most tables share them.
    fn witness<'r>(
        &self,
        cell: Cell,
        witness: &'r Witness,
        right_names: &mut Option<&'r Names>,
        faults: &mut Vec<Fault>,
    ) {
        let threshold = self.release.threshold;
        let sides = [("low", &witness.low, 0, 0), ("high", &witness.high, threshold, u64::MAX)];
        for (side, table, least, most) in sides {
            let mut named = Ok(());
            if !right_names.is_some_and(|names| Arc::ptr_eq(names, table.names())) {
                named = self.names(table.names());
            }
            if named.is_ok() {
                *right_names = Some(table.names());
            }
            if let Err(fault) = named.and_then(|()| self.table(cell, table, least, most)) {
                let cell = self.system.name(cell).to_owned();
                faults.push(Fault::Witness { cell, side, fault });
            }
        }
    }

    /// Every cell is named, and nothing else.
    fn names(&self, given: &Names) -> Result<(), WitnessFault> {
        let known = self.system.names();
        let mut both = known.iter().zip(given.iter());
        // Both are in the order of ids, so the first that differ tell which has one more.
        match both.find(|(known, given)| known != given) {
            Some((known, given)) if given < known => Err(WitnessFault::Unknown(given.clone())),
            Some((known, _)) => Err(WitnessFault::Missing(known.clone())),
            None => match (known.get(given.len()), given.get(known.len())) {
                (Some(known), _) => Err(WitnessFault::Missing(known.clone())),
                (_, Some(given)) => Err(WitnessFault::Unknown(given.clone())),
                (None, None) => Ok(()),
            },
        }
    }

    /// The table, which has every cell, agrees with the publication, adds up, and shows its cell
    /// within the bounds.
    fn table(&self, cell: Cell, table: &Table, least: u64, most: u64) -> Result<(), WitnessFault> {
        let mut values = self.system.each(0_i64);
        for ((cell, published), value) in self.publication.iter().zip(table.values()) {
            let name = || self.system.name(cell).to_owned();
            if let Some(published) = published.filter(|published| published != value) {
                return Err(WitnessFault::Published { cell: name(), value: *value, published });
            }
            values[cell] = bounded(*value)
                .ok_or_else(|| WitnessFault::Value { cell: name(), value: *value })?;
        }
        let adds_up = |sum: &&OpenSum| {
            let open = sum.suppressed.iter().map(|(cell, sign)| sign * values[*cell]);
            sum.published + open.sum::<i64>() == 0
        };
        if let Some(sum) = self.open_sums.iter().find(|sum| !adds_up(sum)) {
            let relation = self.release.relations.get(sum.relation);
            return Err(WitnessFault::Relation(
                relation.map(Relation::to_text).unwrap_or_default(),
            ));
        }
        let value = values[cell].unsigned_abs();
        if (least..=most).contains(&value) {
            return Ok(());
        }
        let expected = if most == 0 { "0".to_owned() } else { format!("{least} or more") };
        Err(WitnessFault::Target { value, expected })
    }

    /// Nothing of the earlier release was forgotten or changed.
    fn continuity(&self, earlier: &Release, faults: &mut Vec<Fault>) {
        let mut forgotten = |what: String| faults.push(Fault::Forgotten { what });
        if earlier.threshold != self.release.threshold {
            forgotten(format!("threshold {}", earlier.threshold));
        }
        for (name, value) in earlier.all_published() {
            let now = self.system.cell(name).and_then(|cell| self.publication[cell]);
            if now != Some(*value) {
                forgotten(format!("cell {name:?}, published as {value}"));
            }
        }
        for name in earlier.all_suppressed() {
            if self.system.cell(name).is_none_or(|cell| self.publication[cell].is_some()) {
                forgotten(format!("cell {name:?}, suppressed"));
            }
        }
        let relations: BTreeSet<&Relation> = self.release.relations.iter().collect();
        for relation in earlier.relations.iter().filter(|known| !relations.contains(known)) {
            forgotten(format!("relation {}", relation.to_text()));
        }
    }
}

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
