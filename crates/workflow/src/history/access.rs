//! Who is kept out of a case as a whole organisation.

use std::collections::BTreeMap;

use domain::{
    casework::ExclusionReason,
    event::{Event, EventBody},
    id::OrganisationId,
};
use jiff::Timestamp;

/// Who is kept out.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Access {
    excluded: BTreeMap<OrganisationId, (Timestamp, ExclusionReason)>,
}

impl Access {
    /// Takes an event into account that is about access; says whether it was.
    pub(super) fn apply(&mut self, event: &Event) -> bool {
        match &event.body {
            EventBody::OrganisationExcluded { organisation, reason } => {
                self.excluded.entry(organisation.clone()).or_insert((event.at, *reason));
                true
            }
            _ => false,
        }
    }

    /// Whether an organisation has nothing more to do with the case.
    #[must_use]
    pub fn is_excluded(&self, organisation: &OrganisationId) -> bool {
        self.excluded.contains_key(organisation)
    }

    /// Organisations that have nothing more to do with the case, since when, and why.
    pub fn excluded(&self) -> impl Iterator<Item = (&OrganisationId, Timestamp, ExclusionReason)> {
        self.excluded.iter().map(|(id, (at, reason))| (id, *at, *reason))
    }
}
