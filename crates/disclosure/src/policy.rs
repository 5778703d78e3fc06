//! The disclosure policy: field by audience, as data. What it does not name cannot leave.

use std::collections::BTreeMap;

use domain::consent::{Audience, DataClass};
use serde::Deserialize;

/// A field that could leave a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Field {
    /// The class of act.
    ClassOfAct,
    /// Where.
    Place,
    /// Which unit.
    Unit,
    /// When.
    WindowOfTime,
    /// The account in the reporter's words.
    Account,
    /// Who the reporter is and how to reach her.
    Identity,
    /// Which steps were taken and when.
    Steps,
}

impl Field {
    /// Every field.
    pub const ALL: [Self; 7] = [
        Self::ClassOfAct,
        Self::Place,
        Self::Unit,
        Self::WindowOfTime,
        Self::Account,
        Self::Identity,
        Self::Steps,
    ];
}

/// What happens to a field on its way out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Treatment {
    /// It leaves as it is.
    Show,
    /// It leaves made wider: a place as its band, a day as its month.
    Generalise,
    /// It does not leave.
    #[default]
    Withhold,
}

/// What the policy says of a field for an audience.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// What happens to it.
    #[serde(default)]
    pub treatment: Treatment,
    /// Under which class of data it needs consent.
    #[serde(default)]
    pub class: Option<DataClass>,
}

/// A policy.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Policy {
    /// Its version, counted from 1.
    pub version: u32,
    fields: BTreeMap<Field, BTreeMap<Audience, Rule>>,
}

const SHIPPED: &str = include_str!("../policies/default.toml");

impl Policy {
    /// The policy that comes with Redress.
    ///
    /// # Panics
    ///
    /// Never: a test reads the same text.
    #[must_use]
    pub fn shipped() -> Self {
        #[expect(clippy::expect_used, reason = "embedded text, read by a test")]
        toml::from_str(SHIPPED).expect("the shipped policy is well formed")
    }

    /// What is said of a field for an audience; what is not said is withheld.
    #[must_use]
    pub fn rule(&self, field: Field, audience: Audience) -> Rule {
        self.fields.get(&field).and_then(|rules| rules.get(&audience)).copied().unwrap_or_default()
    }

    /// Fields and audiences that it does not name.
    #[must_use]
    pub fn unnamed(&self) -> Vec<(Field, Audience)> {
        let named = |field: &Field, audience: &Audience| {
            self.fields.get(field).is_some_and(|rules| rules.contains_key(audience))
        };
        Field::ALL
            .into_iter()
            .flat_map(|field| Audience::ALL.map(|audience| (field, audience)))
            .filter(|(field, audience)| !named(field, audience))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_policy_names_every_field_for_every_audience() {
        assert_eq!(Policy::shipped().unnamed(), vec![]);
    }

    #[test]
    fn nothing_of_the_account_or_the_identity_leaves_but_to_the_reporter() {
        let policy = Policy::shipped();
        for field in [Field::Account, Field::Identity] {
            for audience in Audience::ALL {
                let withheld = policy.rule(field, audience).treatment == Treatment::Withhold;
                assert_eq!(withheld, audience != Audience::Reporter, "{field:?} {audience:?}");
            }
        }
    }

    #[test]
    fn what_leaves_to_a_third_party_always_needs_a_consent() {
        let policy = Policy::shipped();
        for (field, audience) in
            Field::ALL.into_iter().flat_map(|field| Audience::ALL.map(|audience| (field, audience)))
        {
            let rule = policy.rule(field, audience);
            let third = matches!(
                audience,
                Audience::Family | Audience::StateAuthority | Audience::Prosecutor
            );
            if third && rule.treatment != Treatment::Withhold {
                assert!(rule.class.is_some(), "{field:?} {audience:?}");
            }
        }
    }
}
