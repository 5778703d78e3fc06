//! May an organisation be kept out of a case, and what may its officers still do there? May a
//! compartment be opened in an emergency?
//!
//! Source: `rules/clock.md`, who may see what; 5 (late completion is always accepted) and 10 (waiting
//! for a State is what is measured): an excluded State still owes what it owes, and still answers,
//! through its inbox or at its desk; it is given nothing more. Consent, override: two persons, a reason, told to the
//! survivor, visible to oversight.

use domain::{
    directory::{Officer, OrganisationKind, Role},
    event::{Actor, Event, EventBody, Grant, GrantedTo},
    id::{EventId, OfficerId, OrganisationId},
    limit,
    report::Compartment,
};

use super::{Case, casework::second_person};
use crate::{
    history::Emergency,
    permit::{Rejection, Standing},
};

/// The event by which a State says that it did what it owes.
const ANSWER: &str = "milestone-met";

impl Case<'_> {
    /// Whether an officer has nothing more to do with the case: alone, or with their organisation.
    pub(super) fn not_apart(&self, officer: &Officer) -> Result<(), Rejection> {
        self.not_excluded(&officer.organisation)?;
        self.not_recused(officer)
    }

    /// Whether an officer may still do such a thing. What an excluded State owes it still records, at
    /// its desk as through its inbox.
    pub(super) fn not_kept_from(&self, officer: &Officer, kind: &str) -> Result<(), Rejection> {
        let owes = self.history.state() == Some(&officer.organisation);
        if owes && kind == ANSWER { self.not_recused(officer) } else { self.not_apart(officer) }
    }

    fn not_recused(&self, officer: &Officer) -> Result<(), Rejection> {
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

    /// Whether an officer opens a compartment with the key that they were lent for it.
    ///
    /// By its own time and by the hub's: what counts as an emergency opening is marked as one.
    pub(super) fn opens_with_lent_key(&self, officer: OfficerId, event: &Event) -> bool {
        let EventBody::CompartmentOpened { compartment } = event.body else { return false };
        let lent = |at| self.history.access().lent(officer, compartment, at).is_some();
        lent(self.now) && lent(event.at)
    }

    /// Who is on the case asks for themselves; oversight for any officer of those who help.
    pub(super) fn emergency(
        &self,
        signer: &Officer,
        to: OfficerId,
        compartment: Compartment,
        hours: u32,
    ) -> Result<(), Rejection> {
        let opens = self.directory.officer(to).ok_or(Rejection::UnknownOfficer(to))?;
        self.not_apart(opens)?;
        let helps = [Role::IntakeOfficer, Role::CaseManager, Role::Investigator];
        let own = signer.id == to || self.stands(signer, Standing::Oversight);
        if !own || !helps.iter().any(|role| opens.roles.contains(role)) {
            return Err(Rejection::NotPermitted);
        }
        if compartment == Compartment::Evidence {
            return Err(Rejection::OneByOne);
        }
        if hours == 0 || hours > limit::EMERGENCY_HOURS_MAX {
            return Err(Rejection::TooLong(limit::EMERGENCY_HOURS_MAX));
        }
        let escrowed = |grant: &Grant| {
            grant.to == GrantedTo::Escrow && grant.compartments.contains(&compartment)
        };
        if !self.history.grants().iter().any(escrowed) {
            return Err(Rejection::NoKey);
        }
        let runs = |known: &Emergency| {
            let same = known.officer == to && known.compartment == compartment;
            same && (known.waits(self.now) || known.lent(self.now).is_some())
        };
        let asked = self.history.access().emergencies().iter().any(runs);
        if asked || self.readable(to, compartment).is_ok() {
            return Err(Rejection::NoEmergency);
        }
        Ok(())
    }

    /// The one key that was asked for, by a second person. Whether that person could open the escrow
    /// is not asked here: who could not has no key to give.
    pub(super) fn lend(
        &self,
        by: OfficerId,
        request: EventId,
        grant: &Grant,
    ) -> Result<(), Rejection> {
        let mut known = self.history.access().emergencies().iter();
        let emergency = known.find(|known| known.request == request && known.waits(self.now));
        let emergency = emergency.ok_or(Rejection::NothingAsked)?;
        second_person(by, Actor::Officer(emergency.asked_by))?;
        second_person(by, Actor::Officer(emergency.officer))?;
        let to = emergency.officer;
        self.not_apart(self.directory.officer(to).ok_or(Rejection::UnknownOfficer(to))?)?;
        let asked_for = grant.to == GrantedTo::Officer(to)
            && grant.compartments == [emergency.compartment].into();
        if asked_for { Ok(()) } else { Err(Rejection::StrayKey) }
    }
}
