//! The gate: the only way from facts to something that leaves. A view has a place for a field only
//! if some audience may see it, and the gate fills it only if policy and consent allow.

use domain::{
    consent::{Audience, Consents, DataClass, Purpose, SharedWith},
    id::{FamilyContactId, MilestoneId, Outcome},
};
use jiff::civil::Date;
use serde::Deserialize;

use crate::{
    facts::{ActClass, CaseFacts},
    policy::{Field, Policy, Treatment},
};

/// A calendar month; written `2026-03`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
pub struct Month {
    /// The year.
    pub year: i16,
    /// The month, from 1.
    pub month: i8,
}

impl From<Date> for Month {
    fn from(day: Date) -> Self {
        Self { year: day.year(), month: day.month() }
    }
}

/// A text is no month of a calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a month is written as year and month, such as 2026-03")]
pub struct NoMonth;

impl TryFrom<String> for Month {
    type Error = NoMonth;

    fn try_from(text: String) -> Result<Self, NoMonth> {
        if text.len() != "2026-03".len() {
            return Err(NoMonth);
        }
        format!("{text}-01").parse::<Date>().map(Self::from).map_err(|_| NoMonth)
    }
}

/// The minimal notice to a State (`rules/clock.md`: class of act, band of place, unit, window of
/// time). It has no place for anything else.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct StateNotice {
    /// The class of act.
    pub class_of_act: Option<ActClass>,
    /// The place, as a band.
    pub place: Option<String>,
    /// The unit.
    pub unit: Option<String>,
    /// The first and the last month.
    pub window: Option<(Month, Month)>,
}

/// A step that was taken in a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Which milestone.
    pub milestone: MilestoneId,
    /// On which day.
    pub day: Date,
    /// How it ended.
    pub outcome: Option<Outcome>,
}

/// What a family contact may be told: steps, and nothing of what happened or to whom.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FamilyProgress {
    /// Steps, in order.
    pub steps: Vec<Step>,
}

/// The gate is shut: the survivor did not agree, or no longer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the reporter's consent is missing: {0}")]
pub struct Shut(pub Purpose);

/// The gate.
#[derive(Debug, Clone, Copy)]
pub struct Gate<'a> {
    /// What may leave, for whom.
    pub policy: &'a Policy,
    /// What the survivor agreed to.
    pub consents: &'a Consents,
}

impl Gate<'_> {
    /// How a field leaves for an audience under a consent; withheld if either forbids it.
    fn treatment(&self, field: Field, audience: Audience, with: SharedWith) -> Treatment {
        let rule = self.policy.rule(field, audience);
        // The gate does not know how far a case has come: what waits for a stage stays here.
        if rule.stage.is_some() {
            return Treatment::Withhold;
        }
        let agreed = match rule.class {
            Some(class) => self.consents.covers(Purpose::Share { with, class }),
            None => false,
        };
        if agreed { rule.treatment } else { Treatment::Withhold }
    }

    fn open(&self, with: SharedWith, class: DataClass) -> Result<(), Shut> {
        let purpose = Purpose::Share { with, class };
        if self.consents.covers(purpose) { Ok(()) } else { Err(Shut(purpose)) }
    }

    /// The minimal notice to the State.
    ///
    /// # Errors
    ///
    /// When the survivor did not agree to it.
    pub fn state_notice(&self, facts: &CaseFacts) -> Result<StateNotice, Shut> {
        let with = SharedWith::StateAuthority;
        self.open(with, DataClass::Notice)?;
        let treated = |field| self.treatment(field, Audience::StateAuthority, with);
        Ok(StateNotice {
            class_of_act: match treated(Field::ClassOfAct) {
                Treatment::Show => Some(facts.class_of_act),
                Treatment::Generalise | Treatment::Withhold => None,
            },
            place: match treated(Field::Place) {
                Treatment::Show | Treatment::Generalise => Some(facts.place_band.clone()),
                Treatment::Withhold => None,
            },
            unit: match treated(Field::Unit) {
                Treatment::Show => Some(facts.unit.clone()),
                Treatment::Generalise | Treatment::Withhold => None,
            },
            window: match treated(Field::WindowOfTime) {
                Treatment::Show | Treatment::Generalise => {
                    Some((facts.from.into(), facts.to.into()))
                }
                Treatment::Withhold => None,
            },
        })
    }

    /// What a family contact may be told.
    ///
    /// # Errors
    ///
    /// When the survivor did not agree to tell this person.
    pub fn family_progress(
        &self,
        contact: FamilyContactId,
        steps: Vec<Step>,
    ) -> Result<FamilyProgress, Shut> {
        let with = SharedWith::Family(contact);
        self.open(with, DataClass::Progress)?;
        match self.treatment(Field::Steps, Audience::Family, with) {
            Treatment::Show => Ok(FamilyProgress { steps }),
            Treatment::Generalise | Treatment::Withhold => Ok(FamilyProgress::default()),
        }
    }
}

#[cfg(test)]
mod tests {
    use domain::consent::{Answer, ConsentAnswer};
    use jiff::{Timestamp, civil::date};
    use proptest::prelude::*;

    use super::*;

    fn facts() -> CaseFacts {
        CaseFacts {
            class_of_act: ActClass::SexualAssault,
            place: "the well behind the school of Kalo".to_owned(),
            place_band: "Northern sector".to_owned(),
            unit: "3rd Battalion".to_owned(),
            from: date(2026, 3, 14),
            to: date(2026, 4, 2),
            identifiers: vec![],
        }
    }

    fn contact() -> FamilyContactId {
        FamilyContactId::from_random([1; 16])
    }

    fn purposes() -> [Purpose; 4] {
        let family = SharedWith::Family(contact());
        [
            Purpose::Share { with: SharedWith::StateAuthority, class: DataClass::Notice },
            Purpose::Share { with: SharedWith::StateAuthority, class: DataClass::Account },
            Purpose::Share { with: family, class: DataClass::Progress },
            Purpose::Statistics,
        ]
    }

    fn consents(given: &[Purpose]) -> Consents {
        let mut consents = Consents::default();
        for purpose in given {
            let answer = ConsentAnswer { purpose: *purpose, answer: Answer::Given };
            consents.record(answer, Timestamp::UNIX_EPOCH);
        }
        consents
    }

    #[test]
    fn a_notice_holds_the_band_and_the_months_and_never_the_place_or_the_day() {
        let (policy, consents) = (Policy::shipped(), consents(&purposes()));
        let gate = Gate { policy: &policy, consents: &consents };
        let notice = gate.state_notice(&facts()).unwrap();
        let shown = format!("{notice:?}");
        assert!(shown.contains("Northern sector"));
        assert_eq!(
            notice.window,
            Some((Month { year: 2026, month: 3 }, Month { year: 2026, month: 4 }))
        );
        assert!(!shown.contains("Kalo") && !shown.contains("14"));
    }

    #[test]
    fn without_consent_the_gate_is_shut_and_says_which_consent_is_missing() {
        let (policy, none) = (Policy::shipped(), consents(&[]));
        let gate = Gate { policy: &policy, consents: &none };
        assert_eq!(gate.state_notice(&facts()), Err(Shut(purposes()[0])));
        assert_eq!(gate.family_progress(contact(), vec![]), Err(Shut(purposes()[2])));
        let other = FamilyContactId::from_random([2; 16]);
        let agreed = consents(&purposes());
        let gate = Gate { policy: &policy, consents: &agreed };
        assert!(gate.family_progress(other, vec![]).is_err());
    }

    proptest! {
        #[test]
        fn taking_a_consent_away_never_shows_more(kept in any::<[bool; 4]>(), taken in 0_usize..4) {
            let policy = Policy::shipped();
            let given: Vec<Purpose> =
                purposes().into_iter().zip(kept).filter(|(_, kept)| *kept).map(|(p, _)| p).collect();
            let fewer: Vec<Purpose> =
                given.iter().copied().filter(|purpose| *purpose != purposes()[taken]).collect();
            let shown = |given: &[Purpose]| {
                let consents = consents(given);
                let gate = Gate { policy: &policy, consents: &consents };
                let notice = gate.state_notice(&facts()).unwrap_or_default();
                [
                    notice.class_of_act.is_some(), notice.place.is_some(),
                    notice.unit.is_some(), notice.window.is_some(),
                    gate.family_progress(contact(), vec![]).is_ok(),
                ]
            };
            for (fewer, more) in shown(&fewer).into_iter().zip(shown(&given)) {
                prop_assert!(!fewer || more);
            }
        }
    }
}
