//! The victims and the accused of a case, by number, and how milestones ended for each of them.

use std::collections::BTreeMap;

use domain::{
    custody::{CasePerson, PersonKind, PersonsRecorded},
    event::{Event, EventBody, ObjectReference},
    id::{MilestoneId, OfficerId, Outcome},
};
use jiff::Timestamp;

use super::{Incoherent, officer_of};

/// How a milestone ended for one person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonOutcome {
    /// Who recorded it.
    pub by: OfficerId,
    /// When.
    pub at: Timestamp,
    /// How it ended.
    pub outcome: Outcome,
}

/// The persons of a case.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Persons {
    victims: u32,
    accused: u32,
    record: Option<ObjectReference>,
    outcomes: BTreeMap<(MilestoneId, CasePerson), PersonOutcome>,
}

impl Persons {
    /// Takes an event into account; one that changes nothing here is none of its matter.
    pub(super) fn apply(&mut self, event: &Event) -> Result<(), Incoherent> {
        match &event.body {
            EventBody::PersonsRecorded(PersonsRecorded { victims, accused, record }) => {
                self.victims = self.victims.max(*victims);
                self.accused = self.accused.max(*accused);
                self.record = Some(*record);
            }
            EventBody::OutcomeRecorded(recorded) => {
                let (by, at, outcome) = (officer_of(event)?, event.at, recorded.outcome.clone());
                let of = (recorded.milestone.clone(), recorded.person);
                self.outcomes.insert(of, PersonOutcome { by, at, outcome });
            }
            _ => {}
        }
        Ok(())
    }

    /// How many of a kind.
    #[must_use]
    pub fn count(&self, kind: PersonKind) -> u32 {
        match kind {
            PersonKind::Victim => self.victims,
            PersonKind::Accused => self.accused,
        }
    }

    /// Everybody of a kind.
    pub fn of(&self, kind: PersonKind) -> impl Iterator<Item = CasePerson> {
        (1..=self.count(kind)).filter_map(move |number| CasePerson::of(kind, number).ok())
    }

    /// Whether the case has this person.
    #[must_use]
    pub fn has(&self, person: CasePerson) -> bool {
        person.number() <= self.count(person.kind())
    }

    /// Who they are, sealed to the statement compartment.
    #[must_use]
    pub fn record(&self) -> Option<ObjectReference> {
        self.record
    }

    /// How a milestone ended for a person, as recorded last.
    #[must_use]
    pub fn outcome(&self, milestone: &MilestoneId, person: CasePerson) -> Option<&PersonOutcome> {
        self.outcomes.get(&(milestone.clone(), person))
    }
}
