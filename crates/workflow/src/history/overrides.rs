//! Letters that go out without the consent that they need: asked for, granted, used once.

use domain::{
    casework::EmergencyReason,
    consent::Purpose,
    event::{Event, EventBody, ObjectReference},
    id::{DraftId, EventId, OfficerId},
    letter::Template,
    limit,
};
use jiff::{SignedDuration, Timestamp};

use super::{Incoherent, officer_of};

/// An override of the consent that one letter needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Override {
    /// The event that asked.
    pub request: EventId,
    /// Who asked.
    pub asked_by: OfficerId,
    /// When.
    pub asked_at: Timestamp,
    /// Which letter.
    pub template: Template,
    /// The consent for which it stands in.
    pub purpose: Purpose,
    /// Under which rule.
    pub reason: EmergencyReason,
    /// The reason in words, sealed to oversight and the statement's key.
    pub words: ObjectReference,
    /// Who granted it, and when.
    pub granted: Option<(OfficerId, Timestamp)>,
    /// The letter that went out by it, and when.
    pub used: Option<(DraftId, Timestamp)>,
}

impl Override {
    /// Whether it still waits for a second person; what nobody granted in time is asked for again.
    #[must_use]
    pub fn waits(&self, now: Timestamp) -> bool {
        let answer = SignedDuration::from_hours(limit::EMERGENCY_ANSWER_HOURS);
        self.granted.is_none() && now.duration_since(self.asked_at) < answer
    }

    /// Whether it stands in for the consent at this moment: for one letter, and some days.
    #[must_use]
    pub fn stands(&self, now: Timestamp) -> bool {
        let days = SignedDuration::from_hours(24 * limit::OVERRIDE_DAYS_MAX);
        let fresh = |(_, at): (OfficerId, Timestamp)| now.duration_since(at) < days;
        self.used.is_none() && self.granted.is_some_and(fresh)
    }
}

/// Every override that was asked for, oldest first.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Overrides(Vec<Override>);

impl Overrides {
    /// Takes an event into account that is about overrides; says whether it was.
    pub(super) fn apply(&mut self, event: &Event) -> Result<bool, Incoherent> {
        match &event.body {
            EventBody::OverrideAsked { template, purpose, reason, words } => {
                self.0.push(Override {
                    request: event.id,
                    asked_by: officer_of(event)?,
                    asked_at: event.at,
                    template: *template,
                    purpose: *purpose,
                    reason: *reason,
                    words: *words,
                    granted: None,
                    used: None,
                });
            }
            EventBody::OverrideGranted { request } => {
                let by = officer_of(event)?;
                let mut known = self.0.iter_mut();
                let asked = known.find(|known| known.request == *request);
                asked.ok_or(Incoherent::NothingAsked)?.granted = Some((by, event.at));
            }
            _ => return Ok(false),
        }
        Ok(true)
    }

    /// A letter went out without the consent that it needs: by the override that stands.
    pub(super) fn used(&mut self, draft: DraftId, template: Template, at: Timestamp) {
        let mut known = self.0.iter_mut();
        if let Some(used) = known.find(|known| known.template == template && known.stands(at)) {
            used.used = Some((draft, at));
        }
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &Override> {
        self.0.iter()
    }

    /// The override that stands in for the consent of this letter at this moment.
    #[must_use]
    pub fn standing(&self, template: Template, now: Timestamp) -> Option<&Override> {
        self.0.iter().find(|known| known.template == template && known.stands(now))
    }

    /// Since when two persons hold that this is shared without consent. It does not lapse with the
    /// override: what was found to be owed in danger is owed until it is done.
    #[must_use]
    pub fn granted_since(&self, purpose: Purpose) -> Option<Timestamp> {
        let of_purpose = self.0.iter().filter(|known| known.purpose == purpose);
        of_purpose.filter_map(|known| Some(known.granted?.1)).min()
    }
}
