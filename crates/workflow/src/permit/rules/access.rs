//! May an organisation be kept out of a case, and what may its officers still do there?
//!
//! Source: `rules/clock.md`, who may see what; 5 (late completion is always accepted) and 10 (waiting
//! for a State is what is measured): an excluded State still owes what it owes, and still answers
//! through its inbox; it is given nothing more.

use domain::{
    directory::{Officer, OrganisationKind},
    id::OrganisationId,
};

use super::Case;
use crate::permit::Rejection;

impl Case<'_> {
    /// Whether an officer has nothing more to do with the case: alone, or with their organisation.
    pub(super) fn not_apart(&self, officer: &Officer) -> Result<(), Rejection> {
        self.not_excluded(&officer.organisation)?;
        let recused = self.history.casework().is_recused(officer.id);
        if recused { Err(Rejection::Recused) } else { Ok(()) }
    }

    pub(super) fn not_excluded(&self, organisation: &OrganisationId) -> Result<(), Rejection> {
        let excluded = self.history.access().is_excluded(organisation);
        if excluded { Err(Rejection::Excluded) } else { Ok(()) }
    }

    /// Any organisation, once, but the service that answers to the reporter and those who watch.
    pub(super) fn excludable(&self, organisation: &OrganisationId) -> Result<(), Rejection> {
        let known = self.directory.organisation(organisation);
        let known = known.ok_or(Rejection::UnknownOrganisation)?;
        self.not_excluded(organisation)?;
        let watches = known.kind == OrganisationKind::OversightBody;
        if watches || known.id == self.ground.service.id {
            return Err(Rejection::NotExcludable);
        }
        Ok(())
    }
}
