//! Who is given which keys of a report.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    directory::{Channel, Directory},
    event::GrantedTo,
    id::OfficerId,
    key::Recipient,
    report::Compartment,
};

/// Who is given keys, and to which compartments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holder {
    /// Whose they are.
    pub to: GrantedTo,
    /// What they are sealed to.
    pub recipient: Recipient,
    /// Which they are.
    pub compartments: BTreeSet<Compartment>,
}

/// The officers of a channel with their recipients and compartments, from the signed directory, and
/// its escrow.
#[must_use]
pub fn holders(directory: &Directory, channel: &Channel) -> Vec<Holder> {
    let mut holders: BTreeMap<OfficerId, Holder> = BTreeMap::new();
    for compartment in Compartment::ALL {
        for officer in directory.holders(channel, compartment) {
            let holder = holders.entry(officer.id).or_insert_with(|| Holder {
                to: GrantedTo::Officer(officer.id),
                recipient: officer.recipient.clone(),
                compartments: BTreeSet::new(),
            });
            holder.compartments.insert(compartment);
        }
    }
    let escrow = Holder {
        to: GrantedTo::Escrow,
        recipient: channel.escrow.clone(),
        compartments: Compartment::ALL.into(),
    };
    holders.into_values().chain(std::iter::once(escrow)).collect()
}
