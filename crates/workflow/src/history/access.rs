//! Who is kept out of a case as a whole organisation, and who opens it in an emergency.

use std::collections::BTreeMap;

use domain::{
    casework::{EmergencyReason, ExclusionReason},
    event::{Event, EventBody, ObjectReference, RenewedKey},
    id::{EventId, OfficerId, OrganisationId},
    limit,
    report::Compartment,
};
use jiff::{SignedDuration, Timestamp};

use super::{Incoherent, officer_of};

/// A compartment that is opened in an emergency, without a key that its reporter had given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Emergency {
    /// The event that asked.
    pub request: EventId,
    /// Who asked.
    pub asked_by: OfficerId,
    /// When.
    pub asked_at: Timestamp,
    /// For whom.
    pub officer: OfficerId,
    /// What.
    pub compartment: Compartment,
    /// For how many hours from the grant on.
    pub hours: u32,
    /// Why.
    pub reason: EmergencyReason,
    /// The reason in words, sealed to oversight and the officer.
    pub words: ObjectReference,
    /// That it was granted.
    pub granted: Option<Lent>,
    /// Whether its end was recorded.
    pub ended: bool,
}

/// A key that was given for some hours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lent {
    /// By whom.
    pub by: OfficerId,
    /// When.
    pub at: Timestamp,
    /// Until when it is given out.
    pub until: Timestamp,
    /// The key, sealed to the officer.
    pub keys: ObjectReference,
    /// When the officer opened the compartment with it.
    pub opened: Vec<Timestamp>,
    /// Whether the compartment got a newer key since: then who kept this one opens nothing new.
    pub overtaken: bool,
}

impl Emergency {
    /// Whether it still waits for a second person; what nobody granted in time is asked for again.
    #[must_use]
    pub fn waits(&self, now: Timestamp) -> bool {
        let answer = SignedDuration::from_hours(limit::EMERGENCY_ANSWER_HOURS);
        self.granted.is_none() && now.duration_since(self.asked_at) < answer
    }

    /// The key that is lent at this moment.
    #[must_use]
    pub fn lent(&self, now: Timestamp) -> Option<&Lent> {
        self.granted.as_ref().filter(|lent| now < lent.until)
    }
}

/// Who is kept out, and who opens in an emergency.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Access {
    excluded: BTreeMap<OrganisationId, (Timestamp, ExclusionReason)>,
    emergencies: Vec<Emergency>,
}

impl Access {
    /// Takes an event into account that is about access; says whether it was.
    pub(super) fn apply(&mut self, event: &Event) -> Result<bool, Incoherent> {
        match &event.body {
            EventBody::OrganisationExcluded { organisation, reason } => {
                self.excluded.entry(organisation.clone()).or_insert((event.at, *reason));
            }
            EventBody::EmergencyAsked { officer, compartment, hours, reason, words } => {
                self.emergencies.push(Emergency {
                    request: event.id,
                    asked_by: officer_of(event)?,
                    asked_at: event.at,
                    officer: *officer,
                    compartment: *compartment,
                    hours: *hours,
                    reason: *reason,
                    words: *words,
                    granted: None,
                    ended: false,
                });
            }
            EventBody::EmergencyGranted { request, grant } => {
                let (by, at, keys) = (officer_of(event)?, event.at, grant.keys);
                let emergency = self.find(*request)?;
                let hours = SignedDuration::from_hours(emergency.hours.into());
                let until = at.checked_add(hours).map_err(|_| Incoherent::NothingAsked)?;
                emergency.granted =
                    Some(Lent { by, at, until, keys, opened: Vec::new(), overtaken: false });
            }
            EventBody::EmergencyEnded { request } => self.find(*request)?.ended = true,
            _ => return Ok(false),
        }
        Ok(true)
    }

    fn find(&mut self, request: EventId) -> Result<&mut Emergency, Incoherent> {
        let mut known = self.emergencies.iter_mut();
        known.find(|emergency| emergency.request == request).ok_or(Incoherent::NothingAsked)
    }

    /// Compartments got new keys: those that were lent before are of the past.
    pub(super) fn renewed(&mut self, keys: &[RenewedKey]) {
        for emergency in &mut self.emergencies {
            let same = keys.iter().any(|key| key.compartment == emergency.compartment);
            if let (true, Some(lent)) = (same, &mut emergency.granted) {
                lent.overtaken = true;
            }
        }
    }

    /// An officer opened a compartment; notes it where it was with a key that was lent.
    pub(super) fn opened(&mut self, officer: OfficerId, compartment: Compartment, at: Timestamp) {
        let with = self.emergencies.iter_mut().find(|emergency| {
            let same = emergency.officer == officer && emergency.compartment == compartment;
            same && emergency.lent(at).is_some()
        });
        if let Some(lent) = with.and_then(|emergency| emergency.granted.as_mut()) {
            lent.opened.push(at);
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

    /// Every emergency opening that was asked for, oldest first.
    #[must_use]
    pub fn emergencies(&self) -> &[Emergency] {
        &self.emergencies
    }

    /// The key of a compartment that is lent to an officer at this moment.
    #[must_use]
    pub fn lent(
        &self,
        officer: OfficerId,
        compartment: Compartment,
        now: Timestamp,
    ) -> Option<&Lent> {
        let same =
            |known: &&Emergency| known.officer == officer && known.compartment == compartment;
        self.emergencies.iter().filter(same).find_map(|emergency| emergency.lent(now))
    }

    /// Whether an opening was with a key that was lent in an emergency.
    #[must_use]
    pub fn in_emergency(
        &self,
        officer: OfficerId,
        compartment: Compartment,
        at: Timestamp,
    ) -> bool {
        self.lent(officer, compartment, at).is_some_and(|lent| lent.opened.contains(&at))
    }
}
