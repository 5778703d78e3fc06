//! May a note be written, a case offered to another organisation, and the offer answered?
//!
//! Source: `rules/clock.md`, who may see what (nobody in a chain of command of someone accused); 5 and
//! 10: what nobody answers is recorded, and whoever owed a duty owes it until another one said yes.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    consent::Purpose,
    directory::{Officer, OrganisationKind},
    event::{CaseOffer, EventBody, Grant, GrantedTo, Note},
    id::{EventId, OfficerId, OrganisationId},
    limit,
    report::Compartment,
};

use super::{Case, at_most, covered};
use crate::{
    history::{History, Offer},
    permit::Rejection,
};

/// The officers who leave a case when an offer is accepted: those who are assigned to it for the
/// organisation that gave it away. Officers of the channel stay, since what the reporter sends later is
/// sealed to them.
#[must_use]
pub fn leaving<'a>(
    history: &History,
    officers: impl Iterator<Item = &'a Officer>,
    service: &OrganisationId,
    intake: &BTreeSet<OfficerId>,
) -> BTreeSet<OfficerId> {
    let giver = history.taken_over_by().unwrap_or(service);
    let leave = |known: &&Officer| {
        known.organisation == *giver
            && history.is_assigned(known.id)
            && !intake.contains(&known.id)
            && history.offers().asked(known.id).is_none()
    };
    officers.filter(leave).map(|known| known.id).collect()
}

impl Case<'_> {
    /// Whoever reads the report writes notes about it; a correction names a note that is there.
    pub(super) fn note(&self, officer: OfficerId, note: &Note) -> Result<(), Rejection> {
        self.readable(officer, Compartment::Statement)?;
        match note.corrects {
            Some(known) if !self.history.notes().contains(&known) => Err(Rejection::NoSuchNote),
            _ => Ok(()),
        }
    }

    /// Rules of offers for an officer; `None` where the event is not about them.
    pub(super) fn offers(
        &self,
        officer: &Officer,
        body: &EventBody,
    ) -> Option<Result<(), Rejection>> {
        Some(match body {
            EventBody::CaseOffered(offer) => self.offerable(officer, offer),
            EventBody::OfferAccepted { offer, leaving } => self.accept(officer, *offer, leaving),
            EventBody::OfferRefused { offer, .. } => self.asked(officer, *offer).map(|_| ()),
            EventBody::OfferWithdrawn { offer } => self.withdraw(officer, *offer),
            _ => return None,
        })
    }

    /// Which organisation owes what the service owes.
    fn answers(&self) -> &OrganisationId {
        self.history.taken_over_by().unwrap_or(&self.ground.service.id)
    }

    fn gives_away(&self, officer: &Officer) -> Result<(), Rejection> {
        if officer.organisation == *self.answers() { Ok(()) } else { Err(Rejection::NotTheirs) }
    }

    /// By whom answers for it, to officers of one other organisation that works on cases, who may all
    /// read what was told.
    fn offerable(&self, by: &Officer, offer: &CaseOffer) -> Result<(), Rejection> {
        self.open_case()?;
        self.gives_away(by)?;
        if self.history.offers().pending().is_some() {
            return Err(Rejection::AlreadyOffered);
        }
        if self.history.offers().all().len() >= limit::OFFERS_MAX {
            return Err(Rejection::TooMany(limit::OFFERS_MAX));
        }
        self.receivable(&offer.organisation)?;
        at_most(&offer.grants, limit::RECIPIENTS_MAX)?;
        let mut keys: BTreeMap<OfficerId, Vec<Grant>> = BTreeMap::new();
        for grant in &offer.grants {
            let GrantedTo::Officer(to) = grant.to else { return Err(Rejection::StrayKey) };
            keys.entry(to).or_default().push(grant.clone());
        }
        if keys.is_empty() {
            return Err(Rejection::StrayKey);
        }
        for (to, grants) in keys {
            let receiver = self.directory.officer(to).ok_or(Rejection::UnknownOfficer(to))?;
            let read = |grant: &Grant| grant.compartments.contains(&Compartment::Statement);
            if receiver.organisation != offer.organisation || !grants.iter().any(read) {
                return Err(Rejection::StrayKey);
            }
            self.keys_given(by.id, receiver, &grants)?;
            self.may_work(receiver)?;
        }
        Ok(())
    }

    /// Nobody who is kept out, no State, nobody who watches, and nobody who has the case already.
    fn receivable(&self, organisation: &OrganisationId) -> Result<(), Rejection> {
        let known = self.directory.organisation(organisation);
        let known = known.ok_or(Rejection::UnknownOrganisation)?;
        self.not_excluded(organisation)?;
        let works = matches!(
            known.kind,
            OrganisationKind::IntakeService | OrganisationKind::InvestigationUnit
        );
        if works && known.id != *self.answers() { Ok(()) } else { Err(Rejection::NotReceivable) }
    }

    /// The offer that waits for an answer of this officer.
    fn asked(&self, officer: &Officer, offer: EventId) -> Result<&Offer, Rejection> {
        let asked = self.history.offers().asked(officer.id);
        asked.filter(|known| known.offer == offer).ok_or(Rejection::NothingAsked)
    }

    fn accept(
        &self,
        officer: &Officer,
        offer: EventId,
        named: &BTreeSet<OfficerId>,
    ) -> Result<(), Rejection> {
        self.receivable(&self.asked(officer, offer)?.organisation)?;
        covered(self.history.consents(), Purpose::Read)?;
        let intake = self.channel().map(|channel| channel.intake.clone()).unwrap_or_default();
        let (officers, service) = (self.directory.officers(), &self.ground.service.id);
        let expected = leaving(self.history, officers, service, &intake);
        if expected == *named { Ok(()) } else { Err(Rejection::OtherLeaving) }
    }

    fn withdraw(&self, officer: &Officer, offer: EventId) -> Result<(), Rejection> {
        self.gives_away(officer)?;
        match self.history.offers().pending() {
            Some(known) if known.offer == offer => Ok(()),
            _ => Err(Rejection::NothingAsked),
        }
    }
}
