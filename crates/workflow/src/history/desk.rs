//! What the team of a case and the desk of a State wrote to one another, and which of it was opened
//! again for officers who began there later.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    event::{DeskMessage, Event, EventBody, ObjectReference},
    id::{ObjectId, OfficerId, OrganisationId},
};
use jiff::Timestamp;

use super::{History, Incoherent, officer_of};

/// Messages and copies.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Desk {
    messages: Vec<DeskEntry>,
    copies: BTreeMap<(OfficerId, ObjectId), ObjectReference>,
}

/// A message between the team and a desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeskEntry {
    /// The State.
    pub organisation: OrganisationId,
    /// Who wrote it.
    pub from: OfficerId,
    /// When.
    pub at: Timestamp,
    /// Who could open it at the desk from the first.
    pub officers: BTreeSet<OfficerId>,
    /// The message, sealed.
    pub message: ObjectReference,
}

impl Desk {
    pub(super) fn apply(&mut self, event: &Event) -> Result<bool, Incoherent> {
        match &event.body {
            EventBody::DeskMessageSent(DeskMessage { organisation, officers, message }) => {
                self.messages.push(DeskEntry {
                    organisation: organisation.clone(),
                    from: officer_of(event)?,
                    at: event.at,
                    officers: officers.clone(),
                    message: *message,
                });
            }
            EventBody::DeskCopiesGiven(given) => {
                let copies = given.copies.iter().map(|one| ((given.officer, one.of), one.copy));
                self.copies.extend(copies);
            }
            _ => return Ok(false),
        }
        Ok(true)
    }

    /// Messages, oldest first.
    #[must_use]
    pub fn messages(&self) -> &[DeskEntry] {
        &self.messages
    }

    /// What an officer of the desk opens for something that was given to these officers: itself, or
    /// their copy of it.
    #[must_use]
    pub fn opens(
        &self,
        officer: OfficerId,
        (given, to): (ObjectReference, &BTreeSet<OfficerId>),
    ) -> Option<ObjectReference> {
        if to.contains(&officer) {
            return Some(given);
        }
        self.copies.get(&(officer, given.object)).copied()
    }
}

impl History {
    /// Messages between the team and the desk of a State, and copies for who began there later.
    #[must_use]
    pub fn desk(&self) -> &Desk {
        &self.desk
    }

    /// The letters and messages that the desk of an organisation was given, with who could open each
    /// from the first.
    pub fn given_to_desk<'a>(
        &'a self,
        organisation: &'a OrganisationId,
    ) -> impl Iterator<Item = (ObjectReference, &'a BTreeSet<OfficerId>)> {
        let letters = self.delivered.iter().filter(|one| one.organisation == *organisation);
        let messages = self.desk.messages.iter().filter(|one| one.organisation == *organisation);
        let letters = letters.map(|one| (one.message, &one.officers));
        letters.chain(messages.map(|one| (one.message, &one.officers)))
    }
}
