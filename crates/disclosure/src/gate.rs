//! The gate: the only way from facts to something that leaves. A view has a place for a field only
//! if some audience may see it, and the gate fills it only if policy and consent allow.

use std::{collections::BTreeSet, fmt};

use domain::{
    consent::{Audience, Consents, DataClass, Purpose, SharedWith},
    id::{FamilyContactId, MilestoneId, Outcome},
    letter::{LetterRule, Stage, Template},
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

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

impl fmt::Display for Month {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}-{:02}", self.year, self.month)
    }
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
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

/// The gate is shut.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Shut {
    /// The survivor did not agree, or no longer.
    #[error("the reporter's consent is missing: {0}")]
    Consent(Purpose),
    /// The case has not come so far.
    #[error("this letter is written from a later stage of the case on: {}", .0.as_str())]
    Stage(Stage),
    /// It is no letter of a case.
    #[error("this is no letter of a case")]
    NoLetter,
}

/// What a case gives to letters, before the gate.
#[derive(Debug, Clone, Copy)]
pub struct Given<'a> {
    /// What was recorded.
    pub facts: Option<&'a CaseFacts>,
    /// Steps that a family may be told of.
    pub steps: &'a [Step],
}

/// What may leave in one letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct View {
    /// What the template is written from.
    pub data: Map<String, Value>,
    /// Fields of the policy that were let through.
    pub shown: BTreeSet<Field>,
}

/// The gate.
#[derive(Debug, Clone, Copy)]
pub struct Gate<'a> {
    /// What may leave, for whom.
    pub policy: &'a Policy,
    /// What the survivor agreed to.
    pub consents: &'a Consents,
    /// How far the case has come.
    pub stage: Stage,
    /// The letter for whose consent an override stands in now.
    pub overriding: Option<Template>,
}

/// Towards whom the gate is asked.
#[derive(Debug, Clone, Copy)]
struct Towards {
    audience: Audience,
    with: Option<SharedWith>,
    /// Whether an override stands in for the consent.
    overridden: bool,
}

impl Gate<'_> {
    /// How a field leaves for an audience; withheld if policy, consent or stage forbids it.
    fn treatment(&self, field: Field, towards: Towards) -> Treatment {
        let rule = self.policy.rule(field, towards.audience);
        let reached = rule.stage.is_none_or(|stage| self.stage >= stage);
        let agreed = match (rule.class, towards.with) {
            (None, None) => true,
            (Some(class), Some(with)) => {
                self.agreed(with, class) || (rule.overridable && towards.overridden)
            }
            _ => false,
        };
        if reached && agreed { rule.treatment } else { Treatment::Withhold }
    }

    /// Who agreed that somebody reads the whole account agreed to the short notice of it.
    fn agreed(&self, with: SharedWith, class: DataClass) -> bool {
        let covers = |class| self.consents.covers(Purpose::Share { with, class });
        covers(class) || (class == DataClass::Notice && covers(DataClass::Account))
    }

    /// Whether an override stands in for the consent that a letter needs.
    fn overridden(&self, rule: &LetterRule) -> bool {
        rule.overridable() && self.overriding == Some(rule.template)
    }

    /// Whether a letter may be written at all now.
    ///
    /// # Errors
    ///
    /// Says whether the consent or the stage is missing, and which.
    pub fn open(
        &self,
        template: Template,
        contact: Option<FamilyContactId>,
    ) -> Result<&'static LetterRule, Shut> {
        let rule = template.rule().ok_or(Shut::NoLetter)?;
        if let Some(purpose) = rule.purpose(contact)
            && !self.consents.covers(purpose)
            && !self.overridden(rule)
        {
            return Err(Shut::Consent(purpose));
        }
        if self.stage < rule.from { Err(Shut::Stage(rule.from)) } else { Ok(rule) }
    }

    /// What a letter is written from: what an officer filled in, and of the case what its audience
    /// may see. What an officer filled in never replaces what the case gives.
    ///
    /// # Errors
    ///
    /// When the letter may not be written now.
    pub fn view(
        &self,
        template: Template,
        contact: Option<FamilyContactId>,
        given: Given<'_>,
        filled_in: Map<String, Value>,
    ) -> Result<View, Shut> {
        let rule = self.open(template, contact)?;
        let with = match rule.purpose(contact) {
            Some(Purpose::Share { with, .. }) => Some(with),
            _ => None,
        };
        let towards = Towards { audience: rule.audience, with, overridden: self.overridden(rule) };
        let mut view = View { data: filled_in, shown: BTreeSet::new() };
        match template {
            Template::NationalNotification | Template::ReferralToProsecution => {
                let notice = self.notice(towards, given.facts, &mut view.shown);
                view.data.insert("notice".to_owned(), Value::Object(notice));
            }
            Template::PreservationOrder => {
                let unit = given.facts.map(|facts| json!(facts.unit));
                self.pass(&mut view, Field::PreservationOrder, towards, "unit", unit);
            }
            Template::PaternityClaim => {
                let unit = given.facts.map(|facts| json!(facts.unit));
                self.pass(&mut view, Field::Unit, towards, "unit", unit);
                self.hold_back(&mut view, Field::Claim, towards, "requests");
            }
            Template::OutcomeToReporter => {
                self.hold_back(&mut view, Field::Reasons, towards, "reasons");
                self.hold_back(&mut view, Field::Steps, towards, "measures");
            }
            Template::FamilyNews => {
                let shown = self.treatment(Field::Steps, towards) == Treatment::Show;
                let steps = if shown { given.steps } else { &[] };
                if shown {
                    view.shown.insert(Field::Steps);
                }
                view.data.insert("steps".to_owned(), json!(steps));
            }
            // A decision without its reasons is the wider form of the reasons.
            Template::FamilyOutcome => {
                self.hold_back(&mut view, Field::Reasons, towards, "finding");
            }
            Template::InvestigationOfficerRequest
            | Template::Reminder
            | Template::NonResponseNote
            | Template::FamilyOpening
            | Template::FamilyDelay
            | Template::FrameworkLeaflet => {}
        }
        Ok(view)
    }

    /// Puts a value of the case into the view, if its field is let through as it is.
    fn pass(
        &self,
        view: &mut View,
        field: Field,
        towards: Towards,
        name: &str,
        value: Option<Value>,
    ) {
        view.data.remove(name);
        if let (Treatment::Show, Some(value)) = (self.treatment(field, towards), value) {
            view.data.insert(name.to_owned(), value);
            view.shown.insert(field);
        }
    }

    /// Takes what an officer filled in back out, if its field is withheld.
    fn hold_back(&self, view: &mut View, field: Field, towards: Towards, name: &str) {
        if self.treatment(field, towards) == Treatment::Withhold {
            view.data.remove(name);
        } else {
            view.shown.insert(field);
        }
    }

    /// The minimal notice, as far as it is let through.
    fn notice(
        &self,
        towards: Towards,
        facts: Option<&CaseFacts>,
        shown: &mut BTreeSet<Field>,
    ) -> Map<String, Value> {
        let mut notice = Map::new();
        let Some(facts) = facts else { return notice };
        let mut put = |field, least: Treatment, values: &[(&str, Value)]| {
            if self.treatment(field, towards) >= least {
                shown.insert(field);
                for (name, value) in values {
                    notice.insert((*name).to_owned(), value.clone());
                }
            }
        };
        let month = |day: Date| json!(Month::from(day).to_string());
        let (wide, whole) = (Treatment::Generalise, Treatment::Show);
        put(Field::ClassOfAct, whole, &[("class_of_act", json!(facts.class_of_act))]);
        put(Field::Place, wide, &[("place_band", json!(facts.place_band))]);
        put(Field::Unit, whole, &[("unit", json!(facts.unit))]);
        let months = [("first_month", month(facts.from)), ("last_month", month(facts.to))];
        put(Field::WindowOfTime, wide, &months);
        notice
    }
}

#[cfg(test)]
mod tests;
