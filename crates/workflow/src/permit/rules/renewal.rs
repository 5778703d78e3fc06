//! May compartments get new keys? Only those that somebody has to be kept from, from who holds them,
//! and for everybody who may still read.

use std::collections::BTreeSet;

use domain::{
    event::{Grant, RenewedKey},
    id::OfficerId,
    limit,
};

use super::Case;
use crate::{
    permit::Rejection,
    renewal::{owed, readers, renewable},
};

impl Case<'_> {
    pub(super) fn renew(
        &self,
        by: OfficerId,
        keys: &[RenewedKey],
        grants: &[Grant],
    ) -> Result<(), Rejection> {
        let parts: BTreeSet<_> = keys.iter().map(|key| key.compartment).collect();
        if parts.is_empty() || !parts.is_subset(&owed(self.history, self.directory)) {
            return Err(Rejection::NothingToRenew);
        }
        if !parts.is_subset(&renewable(self.history, self.directory, self.now)) {
            return Err(Rejection::StillLent);
        }
        for key in keys {
            self.holds_key(by, key.compartment)?;
            if self.history.recipients(key.compartment).count() > limit::RENEWALS_MAX {
                return Err(Rejection::TooMany(limit::RENEWALS_MAX));
            }
            // A key that somebody had before keeps nobody out.
            let mut known = parts.iter().flat_map(|part| self.history.recipients(*part));
            let follows = self.history.recipient(key.compartment) == Some(&key.previous);
            if !follows || known.any(|known| *known == key.recipient) {
                return Err(Rejection::StrayKey);
            }
        }
        let given = grants.iter().flat_map(|grant| {
            grant.compartments.iter().map(|compartment| (grant.to, *compartment))
        });
        let given: Vec<_> = given.collect();
        let expected: BTreeSet<_> = parts
            .iter()
            .flat_map(|part| {
                let readers = readers(self.history, self.directory, *part);
                readers.into_iter().map(|reader| (reader, *part))
            })
            .collect();
        let once = keys.len() == parts.len() && given.len() == expected.len();
        let all = given.into_iter().collect::<BTreeSet<_>>() == expected;
        if once && all { Ok(()) } else { Err(Rejection::StrayKey) }
    }
}
