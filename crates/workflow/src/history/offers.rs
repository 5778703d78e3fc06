//! Offers of a case to another organisation: who was asked to take it over, what they answered, and
//! which organisation owes what the service owes.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    event::{CaseOffer, Event, EventBody, Grant, GrantedTo, ObjectReference},
    id::{EventId, ObjectId, OfficerId, OrganisationId},
};
use jiff::Timestamp;

use super::{History, Incoherent, officer_of};

/// How an offer ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// They took the case over.
    Accepted,
    /// They refused, for this reason.
    Refused(ObjectReference),
    /// It was taken back.
    Withdrawn,
    /// The organisation was kept out of the case before it answered, or the keys that were offered to
    /// it were renewed.
    Lapsed,
}

/// When an offer ended, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Answered {
    /// When.
    pub at: Timestamp,
    /// By whom; `None` where nobody ended it on purpose.
    pub by: Option<OfficerId>,
    /// How.
    pub answer: Answer,
}

/// A case that was offered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// The event that offered it.
    pub offer: EventId,
    /// Who offered it.
    pub by: OfficerId,
    /// When.
    pub at: Timestamp,
    /// To which organisation.
    pub organisation: OrganisationId,
    /// Why.
    pub reason: ObjectReference,
    /// The keys, sealed to those who may answer.
    pub grants: Vec<Grant>,
    /// How it ended; `None` while it waits.
    pub answered: Option<Answered>,
}

impl Offer {
    /// The officers who may answer: those to whom the keys are sealed.
    pub fn officers(&self) -> impl Iterator<Item = OfficerId> {
        self.grants.iter().filter_map(|grant| match grant.to {
            GrantedTo::Officer(officer) => Some(officer),
            GrantedTo::Escrow | GrantedTo::Reporter => None,
        })
    }

    /// Whether it was accepted.
    #[must_use]
    pub fn is_accepted(&self) -> bool {
        self.answered.is_some_and(|answered| answered.answer == Answer::Accepted)
    }
}

/// Every offer of a case, oldest first, and who left the case with one.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Offers {
    all: Vec<Offer>,
    left: BTreeMap<OfficerId, Timestamp>,
}

impl Offers {
    /// Takes an event into account that is about offers; says whether it was.
    pub(super) fn apply(&mut self, event: &Event) -> Result<bool, Incoherent> {
        match &event.body {
            EventBody::CaseOffered(CaseOffer { organisation, reason, grants }) => {
                self.all.push(Offer {
                    offer: event.id,
                    by: officer_of(event)?,
                    at: event.at,
                    organisation: organisation.clone(),
                    reason: *reason,
                    grants: grants.clone(),
                    answered: None,
                });
            }
            EventBody::OfferRefused { offer, reason } => {
                self.end(*offer, event, Answer::Refused(*reason))?;
            }
            EventBody::OfferWithdrawn { offer } => self.end(*offer, event, Answer::Withdrawn)?,
            _ => return Ok(false),
        }
        Ok(true)
    }

    fn end(&mut self, offer: EventId, event: &Event, answer: Answer) -> Result<(), Incoherent> {
        let by = Some(officer_of(event)?);
        let pending = self.all.last_mut();
        let pending = pending.filter(|known| known.offer == offer && known.answered.is_none());
        pending.ok_or(Incoherent::NothingAsked)?.answered =
            Some(Answered { at: event.at, by, answer });
        Ok(())
    }

    /// Whoever is kept out of a case does not take it over, and nobody takes it over with a key that
    /// was renewed since: what was offered is over.
    pub(super) fn lapse(&mut self, event: &Event) {
        let Some(pending) = self.all.last_mut().filter(|known| known.answered.is_none()) else {
            return;
        };
        let over = match &event.body {
            EventBody::OrganisationExcluded { organisation, .. } => {
                pending.organisation == *organisation
            }
            EventBody::KeysRenewed { keys, .. } => pending
                .grants
                .iter()
                .flat_map(|grant| &grant.compartments)
                .any(|offered| keys.iter().any(|key| key.compartment == *offered)),
            _ => false,
        };
        if over {
            pending.answered = Some(Answered { at: event.at, by: None, answer: Answer::Lapsed });
        }
    }

    /// Every offer, oldest first.
    #[must_use]
    pub fn all(&self) -> &[Offer] {
        &self.all
    }

    /// The offer that waits for an answer.
    #[must_use]
    pub fn pending(&self) -> Option<&Offer> {
        self.all.last().filter(|offer| offer.answered.is_none())
    }

    /// The offer that waits for an answer of this officer.
    #[must_use]
    pub fn asked(&self, officer: OfficerId) -> Option<&Offer> {
        self.pending().filter(|offer| offer.officers().any(|asked| asked == officer))
    }

    /// Since when an officer has left the case with their organisation.
    #[must_use]
    pub fn left(&self, officer: OfficerId) -> Option<Timestamp> {
        self.left.get(&officer).copied()
    }

    /// Whether a sealed key was offered and is not to be given out: nobody accepted.
    #[must_use]
    pub fn withholds(&self, object: ObjectId) -> bool {
        let mut unaccepted = self.all.iter().filter(|offer| !offer.is_accepted());
        unaccepted.any(|offer| offer.grants.iter().any(|grant| grant.keys.object == object))
    }

    /// When each offer was answered, oldest first.
    pub(crate) fn answers(&self) -> impl Iterator<Item = Timestamp> {
        self.all.iter().filter_map(|offer| Some(offer.answered?.at))
    }
}

impl History {
    /// Offers of the case to other organisations.
    #[must_use]
    pub fn offers(&self) -> &Offers {
        &self.offers
    }

    /// The organisation that owes what the service owes, where another one took that over; `None`
    /// where it is the one that runs the channel. Who is kept out owes it no more: then it is back
    /// with whoever had it before.
    #[must_use]
    pub fn taken_over_by(&self) -> Option<&OrganisationId> {
        let accepted = self.offers.all.iter().rev().filter(|offer| offer.is_accepted());
        let mut organisations = accepted.map(|offer| &offer.organisation);
        organisations.find(|organisation| !self.access.is_excluded(organisation))
    }

    /// The events of notes, oldest first.
    #[must_use]
    pub fn notes(&self) -> &[EventId] {
        &self.notes
    }

    /// An officer is on the case, also one who had left it.
    pub(super) fn assign(&mut self, officer: OfficerId, at: Timestamp) {
        self.assigned.entry(officer).or_insert(at);
        self.offers.left.remove(&officer);
    }

    /// The keys that were offered are given, and who gave the case away leaves it.
    pub(super) fn accept_offer(
        &mut self,
        offer: EventId,
        leaving: &BTreeSet<OfficerId>,
        event: &Event,
    ) -> Result<(), Incoherent> {
        self.offers.end(offer, event, Answer::Accepted)?;
        for officer in leaving {
            self.assigned.remove(officer);
            self.offers.left.insert(*officer, event.at);
        }
        let accepted = self.offers.all.last().ok_or(Incoherent::NothingAsked)?.clone();
        for officer in accepted.officers() {
            if !self.casework.is_recused(officer) {
                self.assign(officer, event.at);
            }
        }
        self.keys.give(&accepted.grants);
        Ok(())
    }
}
