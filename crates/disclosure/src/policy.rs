//! The disclosure policy: field by audience, as data. What it does not name cannot leave.

use std::collections::BTreeMap;

use domain::consent::{Audience, DataClass};
pub use domain::letter::Stage;
use serde::{Deserialize, Serialize};

/// A field that could leave a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
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
    /// The rank of the accused.
    Rank,
    /// Who is accused.
    Accused,
    /// Sex and age of the victim.
    SexAndAge,
    /// The account in the reporter's words.
    Account,
    /// Who the reporter is and how to reach her.
    Identity,
    /// Which steps were taken and when.
    Steps,
    /// Why it was decided so.
    Reasons,
    /// What must be kept, by whom and until when.
    PreservationOrder,
    /// Who opened what, and when.
    StaffActions,
    /// That a claim of paternity or support was made, and what it asks for.
    Claim,
}

impl Field {
    /// Every field.
    pub const ALL: [Self; 14] = [
        Self::ClassOfAct,
        Self::Place,
        Self::Unit,
        Self::WindowOfTime,
        Self::Rank,
        Self::Accused,
        Self::SexAndAge,
        Self::Account,
        Self::Identity,
        Self::Steps,
        Self::Reasons,
        Self::PreservationOrder,
        Self::StaffActions,
        Self::Claim,
    ];

    /// The field as written in policies.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::ClassOfAct => "class-of-act",
            Self::Place => "place",
            Self::Unit => "unit",
            Self::WindowOfTime => "window-of-time",
            Self::Rank => "rank",
            Self::Accused => "accused",
            Self::SexAndAge => "sex-and-age",
            Self::Account => "account",
            Self::Identity => "identity",
            Self::Steps => "steps",
            Self::Reasons => "reasons",
            Self::PreservationOrder => "preservation-order",
            Self::StaffActions => "staff-actions",
            Self::Claim => "claim",
        }
    }
}

/// Pairs of audiences of which the first may never see more than the second.
pub const LOWER: [(Audience, Audience); 7] = [
    (Audience::Public, Audience::Oversight),
    (Audience::Public, Audience::Family),
    (Audience::Public, Audience::StateAuthority),
    (Audience::Public, Audience::Prosecutor),
    (Audience::Family, Audience::Reporter),
    (Audience::Commander, Audience::Oversight),
    (Audience::StateAuthority, Audience::Prosecutor),
];

/// What happens to a field on its way out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Treatment {
    /// It does not leave.
    #[default]
    Withhold,
    /// It leaves made wider: a place or a rank as its band, a day as its month.
    Generalise,
    /// It leaves as it is.
    Show,
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
    /// From which stage of the case on.
    #[serde(default)]
    pub stage: Option<Stage>,
    /// Whether an override may stand in for the consent: for a child or in serious danger.
    #[serde(default)]
    pub overridable: bool,
}

impl Rule {
    /// Whether whoever has this rule sees no more than whoever has the other, whatever the case, if
    /// both were asked for the same consents.
    fn shows_no_more_than(self, other: Self) -> bool {
        let consent = match other.class {
            None => true,
            class => self.class == class && (other.overridable || !self.overridable),
        };
        self.treatment == Treatment::Withhold
            || (self.treatment <= other.treatment && self.stage >= other.stage && consent)
    }
}

/// A policy.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Policy {
    /// Its version, counted from 1.
    pub version: u32,
    #[serde(default)]
    fields: BTreeMap<Field, BTreeMap<Audience, Rule>>,
}

/// Longest policy, in bytes.
pub const POLICY_BYTES_MAX: usize = 1024 * 1024;

/// A text is no policy.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BadPolicy {
    /// It does not hold what a policy holds.
    #[error("{0}")]
    Unread(String),
    /// Longer than any policy.
    #[error("longer than {POLICY_BYTES_MAX} bytes")]
    TooLong,
    /// Versions are counted from 1.
    #[error("version is 0; versions are counted from 1")]
    Version,
    /// A third party would see something without anybody's consent.
    #[error("fields.{}.{}: what leaves to a third party needs a class of data", .0.as_str(), .1.as_str())]
    WithoutConsent(Field, Audience),
    /// Consent is asked for an audience that nobody can consent to.
    #[error("fields.{}.{}: nobody is asked for consent to this audience", .0.as_str(), .1.as_str())]
    NoConsentToAsk(Field, Audience),
    /// A lower audience would see more than a higher one.
    #[error("fields.{}: {} would see more than {}", .0.as_str(), .1.as_str(), .2.as_str())]
    Order(Field, Audience, Audience),
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

    /// Reads a policy and checks that it keeps the rules that hold for all of them.
    ///
    /// # Errors
    ///
    /// Names the first field and audience that do not.
    pub fn parse(text: &str) -> Result<Self, BadPolicy> {
        if text.len() > POLICY_BYTES_MAX {
            return Err(BadPolicy::TooLong);
        }
        let policy: Self = toml::from_str(text)
            .map_err(|error| BadPolicy::Unread(error.to_string().trim().to_owned()))?;
        policy.check()?;
        Ok(policy)
    }

    fn check(&self) -> Result<(), BadPolicy> {
        if self.version == 0 {
            return Err(BadPolicy::Version);
        }
        for field in Field::ALL {
            for audience in Audience::ALL {
                let rule = self.rule(field, audience);
                if rule.treatment == Treatment::Withhold {
                    continue;
                }
                match (is_third_party(audience), rule.class) {
                    (true, None) => return Err(BadPolicy::WithoutConsent(field, audience)),
                    (false, Some(_)) => return Err(BadPolicy::NoConsentToAsk(field, audience)),
                    _ => {}
                }
            }
            for (lower, higher) in LOWER {
                if !self.rule(field, lower).shows_no_more_than(self.rule(field, higher)) {
                    return Err(BadPolicy::Order(field, lower, higher));
                }
            }
        }
        Ok(())
    }

    /// Whether anything is said of a field for an audience.
    #[must_use]
    pub fn names(&self, field: Field, audience: Audience) -> bool {
        self.fields.get(&field).is_some_and(|rules| rules.contains_key(&audience))
    }

    /// What is said of a field for an audience; what is not said is withheld.
    #[must_use]
    pub fn rule(&self, field: Field, audience: Audience) -> Rule {
        self.fields.get(&field).and_then(|rules| rules.get(&audience)).copied().unwrap_or_default()
    }

    /// Fields and audiences that it does not name.
    #[must_use]
    pub fn unnamed(&self) -> Vec<(Field, Audience)> {
        Field::ALL
            .into_iter()
            .flat_map(|field| Audience::ALL.map(|audience| (field, audience)))
            .filter(|(field, audience)| !self.names(*field, *audience))
            .collect()
    }
}

/// Whether an audience gets only what the survivor agreed to, recipient by recipient.
fn is_third_party(audience: Audience) -> bool {
    matches!(audience, Audience::Family | Audience::StateAuthority | Audience::Prosecutor)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_policy_names_every_field_for_every_audience() {
        assert_eq!(Policy::shipped().unnamed(), vec![]);
    }

    #[test]
    fn the_shipped_policy_keeps_the_rules_of_all_policies() {
        assert_eq!(Policy::parse(SHIPPED), Ok(Policy::shipped()));
    }

    #[test]
    fn nothing_of_the_account_or_the_identity_is_shown_to_third_parties_whole() {
        let policy = Policy::shipped();
        for field in [Field::Account, Field::Identity] {
            for audience in Audience::ALL {
                let shown = policy.rule(field, audience).treatment == Treatment::Show;
                assert_eq!(shown, audience == Audience::Reporter, "{field:?} {audience:?}");
            }
        }
    }

    #[test]
    fn a_policy_that_breaks_a_rule_is_refused_by_the_place_where_it_does() {
        let refused = |rule: &str| {
            let text = format!("version = 1\n[fields.unit]\n{rule}");
            Policy::parse(&text).unwrap_err().to_string()
        };
        assert_eq!(
            refused("prosecutor = { treatment = \"show\" }"),
            "fields.unit.prosecutor: what leaves to a third party needs a class of data"
        );
        assert_eq!(
            refused("public = { treatment = \"generalise\" }"),
            "fields.unit: public would see more than oversight"
        );
        assert_eq!(
            refused("oversight = { treatment = \"show\", class = \"notice\" }"),
            "fields.unit.oversight: nobody is asked for consent to this audience"
        );
        assert!(refused("everybody = { treatment = \"show\" }").contains("everybody"));
        assert!(Policy::parse("version = 1\n[fields.shoe-size]\n").is_err());
        assert_eq!(Policy::parse("version = 0").unwrap_err(), BadPolicy::Version);
    }

    #[test]
    fn no_policy_can_let_a_witness_or_an_item_of_evidence_leave() {
        for field in ["witness", "witnesses", "evidence", "persons"] {
            let text =
                format!("version = 1\n[fields.{field}]\noversight = {{ treatment = \"show\" }}");
            assert!(matches!(Policy::parse(&text), Err(BadPolicy::Unread(_))), "{field}");
        }
    }

    #[test]
    fn what_no_policy_names_cannot_leave() {
        let empty = Policy::parse("version = 1").unwrap();
        for field in Field::ALL {
            for audience in Audience::ALL {
                assert_eq!(empty.rule(field, audience).treatment, Treatment::Withhold);
            }
        }
    }
}
