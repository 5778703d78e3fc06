//! What each audience would see of a case, and why not the rest.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    consent::{Audience, DataClass, Purpose, SharedWith},
    limit::{LINE_CHARACTERS_MAX, NOTE_CHARACTERS_MAX},
};
use serde::{Deserialize, Serialize};

use crate::policy::{Field, Policy, Rule, Stage, Treatment};

/// Most consents of a case that is explained.
const CONSENTS_MAX: usize = 200;

/// A value of a case, as it is and made wider.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Value {
    /// As recorded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exact: Option<String>,
    /// Made wider: the band of a place or a rank, the months of a window, a redacted text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wide: Option<String>,
}

/// What a case knows, by field.
pub type Values = BTreeMap<Field, Value>;

/// A decision to disclose without consent: for a child or in serious danger.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Override {
    /// Who decided; two persons.
    pub by: BTreeSet<String>,
    /// Why.
    pub reason: String,
}

/// A case, as far as disclosure asks.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaseState {
    /// How far it has come.
    pub stage: Stage,
    /// The consents that stand, as purposes are written: `share:state-authority:notice`.
    #[serde(default)]
    pub consents: BTreeSet<Purpose>,
    /// An override, if one was decided.
    #[serde(default, rename = "override")]
    pub overriding: Option<Override>,
    /// What it knows.
    #[serde(default)]
    pub facts: Values,
}

/// A case that cannot be explained.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BadCase {
    /// Too many consents.
    #[error("consents holds {0} of at most {CONSENTS_MAX}")]
    Consents(usize),
    /// An override by one person alone, or by more than two.
    #[error("override.by holds {0} persons; an override is decided by two")]
    OverrideBy(usize),
    /// An override without a reason.
    #[error("override.reason holds {0} characters; it must hold 1 to {NOTE_CHARACTERS_MAX}")]
    OverrideReason(usize),
    /// A name that is too long or empty.
    #[error("override.by holds a name of {0} characters; it must hold 1 to {LINE_CHARACTERS_MAX}")]
    OverrideName(usize),
    /// A value that is too long.
    #[error("facts.{} holds {found} of at most {NOTE_CHARACTERS_MAX} characters", .field.as_str())]
    TooLong {
        /// The field.
        field: Field,
        /// How much it holds.
        found: usize,
    },
}

impl CaseState {
    /// Checks bounds and sense.
    ///
    /// # Errors
    ///
    /// Names the field and the limit.
    pub fn check(&self) -> Result<(), BadCase> {
        if self.consents.len() > CONSENTS_MAX {
            return Err(BadCase::Consents(self.consents.len()));
        }
        if let Some(Override { by, reason }) = &self.overriding {
            if by.len() != 2 {
                return Err(BadCase::OverrideBy(by.len()));
            }
            for length in by.iter().map(|name| name.trim().chars().count()) {
                if !(1..=LINE_CHARACTERS_MAX).contains(&length) {
                    return Err(BadCase::OverrideName(length));
                }
            }
            let length = reason.trim().chars().count();
            if !(1..=NOTE_CHARACTERS_MAX).contains(&length) {
                return Err(BadCase::OverrideReason(length));
            }
        }
        for (field, value) in &self.facts {
            for text in [&value.exact, &value.wide].into_iter().flatten() {
                let found = text.chars().count();
                if found > NOTE_CHARACTERS_MAX {
                    return Err(BadCase::TooLong { field: *field, found });
                }
            }
        }
        Ok(())
    }

    fn agreed(&self, audience: Audience, class: DataClass) -> bool {
        let shared = |purpose: &Purpose| match purpose {
            Purpose::Share { with, class: agreed } => {
                let same = match with {
                    SharedWith::StateAuthority => Audience::StateAuthority,
                    SharedWith::Prosecutor => Audience::Prosecutor,
                    SharedWith::Family(_) => Audience::Family,
                };
                same == audience && *agreed == class
            }
            _ => false,
        };
        self.consents.iter().any(shared)
    }
}

/// Why a field leaves as it does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// The policy lets it through.
    Policy,
    /// An override stands in for the consent.
    Override,
    /// The policy withholds it.
    Withheld,
    /// No policy names it.
    Unnamed,
    /// The survivor did not agree to this class of data for this audience.
    Consent(DataClass),
    /// The case has not come so far.
    Stage(Stage),
    /// It may leave made wider only, and no wider form is recorded.
    NoWiderForm,
    /// The case does not know it.
    Unknown,
}

/// What becomes of one field for one audience.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Seen {
    /// The field.
    pub field: Field,
    /// How it leaves.
    pub treatment: Treatment,
    /// Why.
    pub why: Why,
    /// What is seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

/// What each audience would see of a case, field by field.
#[must_use]
pub fn explain(policy: &Policy, case: &CaseState, audience: Audience) -> Vec<Seen> {
    Field::ALL.into_iter().map(|field| seen(policy, case, field, audience)).collect()
}

fn seen(policy: &Policy, case: &CaseState, field: Field, audience: Audience) -> Seen {
    let (treatment, why) = allowed(policy, case, field, audience);
    let withheld = |why| Seen { field, treatment: Treatment::Withhold, why, value: None };
    let known = case.facts.get(&field);
    let value = match (treatment, known) {
        (Treatment::Withhold, _) => return withheld(why),
        (_, None) => return withheld(Why::Unknown),
        (Treatment::Show, Some(known)) => known.exact.as_ref(),
        (Treatment::Generalise, Some(known)) => match &known.wide {
            None => return withheld(Why::NoWiderForm),
            wide => wide.as_ref(),
        },
    };
    match value {
        None => withheld(Why::Unknown),
        Some(value) => Seen { field, treatment, why, value: Some(value.clone()) },
    }
}

/// How the policy lets a field of a case leave.
fn allowed(
    policy: &Policy,
    case: &CaseState,
    field: Field,
    audience: Audience,
) -> (Treatment, Why) {
    if !policy.names(field, audience) {
        return (Treatment::Withhold, Why::Unnamed);
    }
    let Rule { treatment, class, stage, overridable } = policy.rule(field, audience);
    if treatment == Treatment::Withhold {
        return (Treatment::Withhold, Why::Withheld);
    }
    if let Some(stage) = stage.filter(|stage| case.stage < *stage) {
        return (Treatment::Withhold, Why::Stage(stage));
    }
    match class {
        Some(class) if !case.agreed(audience, class) => {
            if overridable && case.overriding.is_some() {
                (treatment, Why::Override)
            } else {
                (Treatment::Withhold, Why::Consent(class))
            }
        }
        _ => (treatment, Why::Policy),
    }
}

/// The values of a case as one audience may have them: what is withheld is gone, what is made wider
/// has lost its exact form. Redacting what was redacted changes nothing.
#[must_use]
pub fn redact(policy: &Policy, case: &CaseState, audience: Audience) -> Values {
    let kept = |seen: Seen| {
        let value = case.facts.get(&seen.field)?;
        match seen.treatment {
            Treatment::Withhold => None,
            Treatment::Generalise => {
                Some((seen.field, Value { exact: None, wide: value.wide.clone() }))
            }
            Treatment::Show => Some((seen.field, value.clone())),
        }
    };
    explain(policy, case, audience).into_iter().filter_map(kept).collect()
}

#[cfg(test)]
mod tests {
    use domain::id::FamilyContactId;
    use proptest::{collection::btree_set, prelude::*};

    use super::*;
    use crate::policy::LOWER;

    fn purposes() -> Vec<Purpose> {
        let family = SharedWith::Family(FamilyContactId::from_random([1; 16]));
        let classes =
            [DataClass::Notice, DataClass::Account, DataClass::Identity, DataClass::Progress];
        let shares = [SharedWith::StateAuthority, SharedWith::Prosecutor, family]
            .into_iter()
            .flat_map(|with| classes.map(|class| Purpose::Share { with, class }));
        shares.chain([Purpose::Keep, Purpose::Statistics]).collect()
    }

    fn facts() -> Values {
        let text = |field: Field, form: &str| Some(format!("{form} {}", field.as_str()));
        let value = |field| Value { exact: text(field, "exact"), wide: text(field, "wide") };
        Field::ALL.into_iter().map(|field| (field, value(field))).collect()
    }

    const STAGES: [Stage; 5] =
        [Stage::Reported, Stage::Assessed, Stage::Notified, Stage::OfficerNamed, Stage::Decided];

    prop_compose! {
        fn any_case()(
            stage in 0..STAGES.len(),
            consents in btree_set(0..purposes().len(), 0..8),
            overriding in any::<bool>(),
        ) -> CaseState {
            let overriding = overriding.then(|| Override {
                by: ["one", "two"].map(str::to_owned).into(),
                reason: "a child".to_owned(),
            });
            CaseState {
                stage: STAGES[stage],
                consents: consents.into_iter().map(|at| purposes()[at]).collect(),
                overriding,
                facts: facts(),
            }
        }
    }

    fn any_audience() -> impl Strategy<Value = Audience> {
        proptest::sample::select(Audience::ALL.to_vec())
    }

    fn treatments(case: &CaseState, audience: Audience) -> Vec<Treatment> {
        let seen = explain(&Policy::shipped(), case, audience);
        seen.into_iter().map(|seen| seen.treatment).collect()
    }

    proptest! {
        #[test]
        fn a_lower_audience_never_sees_more(mut case in any_case()) {
            // Consents are given one by one: to compare audiences, each was asked the same.
            let shared: BTreeSet<DataClass> = case.consents.iter().filter_map(|purpose| {
                match purpose { Purpose::Share { class, .. } => Some(*class), _ => None }
            }).collect();
            let all = purposes();
            case.consents.extend(all.iter().filter(|purpose| {
                matches!(purpose, Purpose::Share { class, .. } if shared.contains(class))
            }));
            for (lower, higher) in LOWER {
                let pairs = treatments(&case, lower).into_iter().zip(treatments(&case, higher));
                for (less, more) in pairs {
                    prop_assert!(less <= more, "{:?} {:?}", lower, higher);
                }
            }
        }

        #[test]
        fn taking_a_consent_away_never_adds_a_field(
            case in any_case(), taken in 0..purposes().len(), audience in any_audience(),
        ) {
            let mut fewer = case.clone();
            fewer.consents.remove(&purposes()[taken]);
            for (less, more) in
                treatments(&fewer, audience).into_iter().zip(treatments(&case, audience))
            {
                prop_assert!(less <= more);
            }
        }

        #[test]
        fn an_earlier_stage_never_shows_more(
            case in any_case(), earlier in 0..STAGES.len(), audience in any_audience(),
        ) {
            let before = CaseState { stage: case.stage.min(STAGES[earlier]), ..case.clone() };
            for (less, more) in
                treatments(&before, audience).into_iter().zip(treatments(&case, audience))
            {
                prop_assert!(less <= more);
            }
        }

        #[test]
        fn redacting_twice_is_redacting_once(case in any_case(), audience in any_audience()) {
            let policy = Policy::shipped();
            let once = redact(&policy, &case, audience);
            let redacted = CaseState { facts: once.clone(), ..case };
            prop_assert_eq!(redact(&policy, &redacted, audience), once);
        }

        #[test]
        fn what_no_policy_names_cannot_leave(case in any_case(), audience in any_audience()) {
            let empty = Policy::parse("version = 1").unwrap();
            prop_assert!(redact(&empty, &case, audience).is_empty());
            for seen in explain(&empty, &case, audience) {
                prop_assert_eq!(seen.why, Why::Unnamed);
            }
        }
    }

    #[test]
    fn a_commander_sees_the_preservation_order_and_nothing_else() {
        let case = CaseState {
            stage: Stage::Decided,
            consents: purposes().into_iter().collect(),
            overriding: None,
            facts: facts(),
        };
        let seen = redact(&Policy::shipped(), &case, Audience::Commander);
        assert_eq!(seen.into_keys().collect::<Vec<_>>(), [Field::PreservationOrder]);
        assert!(redact(&Policy::shipped(), &case, Audience::Public).is_empty());
    }

    #[test]
    fn an_override_takes_two_persons_and_a_reason() {
        let case = |by: &[&str], reason: &str| CaseState {
            stage: Stage::Assessed,
            consents: BTreeSet::new(),
            overriding: Some(Override {
                by: by.iter().map(|name| (*name).to_owned()).collect(),
                reason: reason.to_owned(),
            }),
            facts: facts(),
        };
        assert_eq!(case(&["one"], "a child").check(), Err(BadCase::OverrideBy(1)));
        assert_eq!(case(&["one", "one"], "a child").check(), Err(BadCase::OverrideBy(1)));
        assert_eq!(case(&["one", "two"], " ").check(), Err(BadCase::OverrideReason(0)));
        let decided = case(&["one", "two"], "a child");
        assert_eq!(decided.check(), Ok(()));
        let seen = explain(&Policy::shipped(), &decided, Audience::StateAuthority);
        let unit = seen.iter().find(|seen| seen.field == Field::Unit).unwrap();
        assert_eq!((unit.treatment, unit.why), (Treatment::Show, Why::Override));
        let account = seen.iter().find(|seen| seen.field == Field::Account).unwrap();
        assert_eq!(account.why, Why::Stage(Stage::OfficerNamed));
    }
}
