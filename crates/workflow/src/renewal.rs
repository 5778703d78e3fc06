//! Which compartments need a new key, and who is given it.
//!
//! Source: `rules/clock.md`, who may see what: whoever steps aside or is kept out reads nothing that
//! comes later. The hub serves them nothing; a new key is what holds also where the hub does not.

use std::collections::BTreeSet;

use domain::{directory::Directory, event::GrantedTo, id::OfficerId, report::Compartment};
use jiff::Timestamp;

use crate::history::{Emergency, History};

/// Who holds the newest key of a compartment and may still read: whom a new one is given to, each of
/// them and nobody else.
#[must_use]
pub fn readers(
    history: &History,
    directory: &Directory,
    compartment: Compartment,
) -> BTreeSet<GrantedTo> {
    let mut holders = history.holders(compartment);
    holders.retain(|holder| match holder {
        GrantedTo::Officer(officer) => reads(history, directory, *officer),
        GrantedTo::Escrow | GrantedTo::Reporter => true,
    });
    holders
}

/// Whether an officer is in service, and neither stepped aside, nor is kept out, nor gave the case
/// away with their organisation.
fn reads(history: &History, directory: &Directory, officer: OfficerId) -> bool {
    let left = history.offers().left(officer).is_some();
    directory.officer(officer).is_some_and(|officer| !left && !history.is_apart(officer))
}

/// Compartments whose newest key somebody has who may not read any more: who stepped aside, was kept
/// out, gave the case away or is no officer any more, and who had it lent in an emergency that is over.
#[must_use]
pub fn owed(history: &History, directory: &Directory) -> BTreeSet<Compartment> {
    let mut owed = BTreeSet::new();
    for compartment in Compartment::ALL {
        let readers = readers(history, directory, compartment);
        let kept = |emergency: &Emergency| {
            let lent = emergency.granted.as_ref().is_some_and(|lent| !lent.overtaken);
            let over = emergency.ended || !reads(history, directory, emergency.officer);
            let own = readers.contains(&GrantedTo::Officer(emergency.officer));
            emergency.compartment == compartment && lent && over && !own
        };
        let emergencies = history.access().emergencies();
        if history.holders(compartment) != readers || emergencies.iter().any(kept) {
            owed.insert(compartment);
        }
    }
    owed
}

/// Of those, the compartments that can be renewed at this moment. While one is lent in an emergency
/// it waits for the end: who was lent the key would else read nothing new in the middle of it.
#[must_use]
pub fn renewable(
    history: &History,
    directory: &Directory,
    now: Timestamp,
) -> BTreeSet<Compartment> {
    let mut owed = owed(history, directory);
    owed.retain(|compartment| {
        let runs = |emergency: &Emergency| {
            emergency.compartment == *compartment
                && emergency.lent(now).is_some()
                && reads(history, directory, emergency.officer)
        };
        !history.access().emergencies().iter().any(runs)
    });
    owed
}
