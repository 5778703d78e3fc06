//! May the team of a case and the desk of a State write to one another, and may an officer there open
//! what came earlier for a colleague?

use std::collections::BTreeSet;

use domain::{
    directory::Officer,
    event::{DeskCopies, DeskMessage},
    id::{OfficerId, OrganisationId},
    letter::Template,
    limit::{DESK_COPIES_MAX, DESK_MESSAGES_PER_DAY_MAX},
};
use jiff::SignedDuration;

use super::{Case, at_most, covered};
use crate::permit::Rejection;

/// The time within which messages of one side are counted.
const DAY: SignedDuration = SignedDuration::from_hours(24);

impl Case<'_> {
    /// Every officer at the desk of the State that owes can open it, and nobody else there. What the
    /// team writes needs the survivor's consent, as the notification did.
    pub(super) fn desk_message(
        &self,
        signer: &Officer,
        message: &DeskMessage,
    ) -> Result<(), Rejection> {
        self.open_case()?;
        let state = self.history.state().filter(|state| **state == message.organisation);
        let state = state.ok_or(Rejection::NoRecipient)?;
        self.not_excluded(state)?;
        let there = self.at_desk(state);
        if there.is_empty() {
            return Err(Rejection::NoRecipient);
        }
        if there != message.officers {
            return Err(Rejection::StrayKey);
        }
        let of_state = |officer: OfficerId| {
            let known = self.directory.officer_ever(officer);
            known.is_some_and(|known| known.organisation == *state)
        };
        if !of_state(signer.id) {
            let notification = Template::NationalNotification.rule();
            let purpose = notification.and_then(|rule| rule.purpose(None));
            covered(self.history.consents(), purpose.ok_or(Rejection::NoRecipient)?)?;
        }
        let lately = self.history.desk().messages().iter().filter(|known| {
            of_state(known.from) == of_state(signer.id) && self.now.duration_since(known.at) < DAY
        });
        if lately.count() >= DESK_MESSAGES_PER_DAY_MAX {
            return Err(Rejection::TooManyMessages(DESK_MESSAGES_PER_DAY_MAX));
        }
        Ok(())
    }

    /// A colleague at the same desk is given what who gives can open, and they could not.
    pub(super) fn desk_copies(
        &self,
        signer: &Officer,
        given: &DeskCopies,
    ) -> Result<(), Rejection> {
        let own = &signer.organisation;
        at_most(&given.copies, DESK_COPIES_MAX)?;
        if given.copies.is_empty() || !self.at_desk(own).contains(&given.officer) {
            return Err(Rejection::NoRecipient);
        }
        let desk = self.history.desk();
        let mut copied = BTreeSet::new();
        for one in &given.copies {
            let mut known = self.history.given_to_desk(own);
            let known = known.find(|(message, _)| message.object == one.of);
            let known = known.ok_or(Rejection::NoKey)?;
            desk.opens(signer.id, known).ok_or(Rejection::NoKey)?;
            if desk.opens(given.officer, known).is_some() || !copied.insert(one.of) {
                return Err(Rejection::StrayKey);
            }
        }
        Ok(())
    }

    fn at_desk(&self, organisation: &OrganisationId) -> BTreeSet<OfficerId> {
        let there = self.history.at_desk_of(self.directory, organisation);
        there.map(|officer| officer.id).collect()
    }
}
