//! What follows from offers of a case: whose keys are given out, who sees it, who is told.

use domain::{
    directory::Organisation,
    event::{Event, EventBody, GrantedTo, Occurrence},
    id::EventId,
};
use store::{
    Transaction, cases,
    lent_keys::{self, LentKey},
};
use workflow::history::Offer;

use crate::{case::Case, error::Result, program::Hub, summary};

/// Keeps the keys of an offer back until it is accepted, and takes the case out of the sight of who
/// left it, or was asked and has nothing to do with it any more.
pub(super) async fn project(
    hub: &Hub,
    tx: &mut Transaction,
    case: &Case,
    event: &Event,
) -> Result<()> {
    match &event.body {
        EventBody::CaseOffered(offer) => {
            for grant in &offer.grants {
                let GrantedTo::Officer(officer) = grant.to else { continue };
                // Lent until now: to nobody.
                let withheld = LentKey { officer, until: event.at };
                lent_keys::insert(tx, grant.keys.object, withheld).await?;
            }
        }
        EventBody::OfferAccepted { offer, leaving } => {
            for grant in find(case, *offer).into_iter().flat_map(|known| &known.grants) {
                lent_keys::remove(tx, grant.keys.object).await?;
            }
            for officer in leaving {
                cases::hide(tx, case.id, *officer).await?;
            }
        }
        EventBody::OfferRefused { offer, .. } | EventBody::OfferWithdrawn { offer } => {
            let seen_by = summary::seen_by(case, hub.now());
            for officer in find(case, *offer).into_iter().flat_map(Offer::officers) {
                if seen_by.iter().all(|(sees, _)| *sees != officer) {
                    cases::hide(tx, case.id, officer).await?;
                }
            }
        }
        _ => {}
    }
    Ok(())
}

fn find(case: &Case, offer: EventId) -> Option<&Offer> {
    case.history.offers().all().iter().find(|known| known.offer == offer)
}

/// The organisation that owed the answer to one offer: the how-manieth is the how-manieth duty.
pub(super) fn receiver<'a>(case: &'a Case, occurrence: &Occurrence) -> Option<&'a Organisation> {
    let place = usize::try_from(occurrence.number).ok()?.checked_sub(1)?;
    let offer = case.history.offers().all().get(place)?;
    case.directory().organisation(&offer.organisation)
}
