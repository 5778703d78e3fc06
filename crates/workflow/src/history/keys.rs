//! Keys of compartments: those that they were sealed to one after the other, and who was given them.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    event::{Actor, CompartmentSeal, Event, Grant, GrantedTo, RenewedKey},
    id::OfficerId,
    key::Recipient,
    report::Compartment,
};
use jiff::Timestamp;

use super::{History, Holder, Incoherent, officer_of};

/// A key of a compartment, and from which grant on who is given the compartment is given it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Epoch {
    recipient: Recipient,
    first_grant: usize,
}

/// The keys of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Keys {
    /// Who was given what, oldest first.
    grants: Vec<Grant>,
    /// Of each compartment its keys, oldest first.
    epochs: BTreeMap<Compartment, Vec<Epoch>>,
    renewed: Vec<Timestamp>,
}

impl Keys {
    /// The keys that a report was sealed to.
    pub(super) fn of(compartments: &[CompartmentSeal], grants: &[Grant]) -> Self {
        let first = |seal: &CompartmentSeal| {
            let epoch = Epoch { recipient: seal.recipient.clone(), first_grant: 0 };
            (seal.compartment, vec![epoch])
        };
        let epochs = compartments.iter().map(first).collect();
        Self { grants: grants.to_vec(), epochs, renewed: Vec::new() }
    }

    /// Somebody is given keys that there are.
    pub(super) fn give(&mut self, grants: &[Grant]) {
        self.grants.extend_from_slice(grants);
    }

    /// New keys follow; from here on only those count who were given them.
    fn renew(&mut self, keys: &[RenewedKey], grants: &[Grant], at: Timestamp) {
        for key in keys {
            let epoch = Epoch { recipient: key.recipient.clone(), first_grant: self.grants.len() };
            self.epochs.entry(key.compartment).or_default().push(epoch);
        }
        self.give(grants);
        self.renewed.push(at);
    }

    fn epochs(&self, compartment: Compartment) -> &[Epoch] {
        self.epochs.get(&compartment).map_or(&[], Vec::as_slice)
    }
}

impl History {
    /// Takes into account that keys were given. They are its reporter's to give, and then those
    /// officers' who were given them: no signature of anybody else makes a holder of a key, whatever
    /// a hub lets through.
    pub(super) fn give_keys(&mut self, grants: &[Grant], event: &Event) -> Result<(), Incoherent> {
        self.may_give(grants, event)?;
        self.keys.give(grants);
        Ok(())
    }

    /// Whether the keys of these grants are those of who signed.
    pub(super) fn may_give(&self, grants: &[Grant], event: &Event) -> Result<(), Incoherent> {
        let given = grants.iter().flat_map(|grant| &grant.compartments);
        let may = match event.actor {
            Actor::Officer(officer) => given.into_iter().all(|part| self.holds_key(officer, *part)),
            Actor::Inbox(inbox) => {
                let reporter = self.inbox(inbox).map(|inbox| &inbox.holder);
                grants.is_empty() || reporter == Some(&Holder::Reporter)
            }
            Actor::Hub | Actor::Authority => grants.is_empty(),
        };
        if may { Ok(()) } else { Err(Incoherent::NoKey) }
    }

    /// Takes into account that keys were renewed, each from the last one on, by who held it.
    pub(super) fn renew_keys(
        &mut self,
        keys: &[RenewedKey],
        grants: &[Grant],
        event: &Event,
    ) -> Result<(), Incoherent> {
        let officer = officer_of(event)?;
        let follows = |key: &RenewedKey| {
            self.recipient(key.compartment) == Some(&key.previous)
                && self.holds_key(officer, key.compartment)
        };
        if !keys.iter().all(follows) {
            return Err(Incoherent::NoKey);
        }
        self.access.renewed(keys);
        self.keys.renew(keys, grants, event.at);
        Ok(())
    }

    /// Every key that was given to somebody, oldest first. Whoever is given a compartment is given
    /// its newest key with all those before it.
    #[must_use]
    pub fn grants(&self) -> &[Grant] {
        &self.keys.grants
    }

    /// What is sealed to a compartment now: its newest key.
    #[must_use]
    pub fn recipient(&self, compartment: Compartment) -> Option<&Recipient> {
        self.keys.epochs(compartment).last().map(|epoch| &epoch.recipient)
    }

    /// Everything that a compartment was ever sealed to, oldest first.
    pub fn recipients(&self, compartment: Compartment) -> impl Iterator<Item = &Recipient> {
        self.keys.epochs(compartment).iter().map(|epoch| &epoch.recipient)
    }

    /// Whether a compartment was sealed to this key once, and is sealed to a newer one now.
    #[must_use]
    pub fn is_former(&self, recipient: &Recipient) -> bool {
        let former = |epochs: &Vec<Epoch>| {
            let before = epochs.iter().rev().skip(1);
            before.into_iter().any(|epoch| epoch.recipient == *recipient)
        };
        self.keys.epochs.values().any(former)
    }

    /// Who was given the newest key of a compartment, to keep.
    #[must_use]
    pub fn holders(&self, compartment: Compartment) -> BTreeSet<GrantedTo> {
        let first = self.keys.epochs(compartment).last().map_or(0, |epoch| epoch.first_grant);
        let since = self.keys.grants.iter().skip(first);
        let given = since.filter(|grant| grant.compartments.contains(&compartment));
        given.map(|grant| grant.to).collect()
    }

    /// Whether an officer was given the newest key of a compartment.
    #[must_use]
    pub fn holds_key(&self, officer: OfficerId, compartment: Compartment) -> bool {
        self.holders(compartment).contains(&GrantedTo::Officer(officer))
    }

    /// When keys were renewed.
    #[must_use]
    pub fn keys_renewed(&self) -> &[Timestamp] {
        &self.keys.renewed
    }

    /// A compartment as its report was sealed.
    #[must_use]
    pub fn compartment(&self, compartment: Compartment) -> Option<&CompartmentSeal> {
        self.received.compartments.iter().find(|seal| seal.compartment == compartment)
    }
}
