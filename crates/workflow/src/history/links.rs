//! Cases with which a case belongs together.

use domain::{
    casework::LinkReason,
    event::{Event, EventBody, ObjectReference},
    id::{EventId, OfficerId},
};
use jiff::Timestamp;

use super::{Incoherent, officer_of};

/// A link to another case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// The event that made it.
    pub link: EventId,
    /// Who made it.
    pub by: OfficerId,
    /// When.
    pub at: Timestamp,
    /// Why.
    pub reason: LinkReason,
    /// The other case, sealed to who sees both.
    pub other: ObjectReference,
}

/// The links that stand.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Links(Vec<Link>);

impl Links {
    /// Takes an event into account that is about links; says whether it was.
    pub(super) fn apply(&mut self, event: &Event) -> Result<bool, Incoherent> {
        match &event.body {
            EventBody::CaseLinked { reason, other } => self.0.push(Link {
                link: event.id,
                by: officer_of(event)?,
                at: event.at,
                reason: *reason,
                other: *other,
            }),
            EventBody::CaseUnlinked { link } => {
                let place = self.0.iter().position(|known| known.link == *link);
                self.0.remove(place.ok_or(Incoherent::NothingAsked)?);
            }
            _ => return Ok(false),
        }
        Ok(true)
    }

    pub(super) fn standing(&self) -> &[Link] {
        &self.0
    }
}
