//! What a duty begins with, and what it waits for.

use std::{fmt, str::FromStr};

use domain::{
    consent::{DataClass, Purpose, SharedWith},
    id::{MilestoneId, Outcome},
};
use jiff::Timestamp;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::history::History;

/// What a duty begins with: `M08` (met in whatever way), `M08=open` (met with this outcome),
/// `M11=overdue` (its date has passed), `opened` (the report was opened for the first time),
/// `offered` (the case was offered to another organisation), `settled` (every duty that blocks closing
/// is done).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "String", into = "String")]
#[schemars(extend("pattern" = r"^[A-Za-z0-9-]{1,64}(=[A-Za-z0-9-]{1,64})?$"))]
pub enum Trigger {
    /// A milestone is met, whatever its outcome.
    Met(MilestoneId),
    /// A milestone is met with this outcome.
    MetAs(MilestoneId, Outcome),
    /// A milestone's date has passed.
    Overdue(MilestoneId),
    /// The report was opened for the first time.
    Opened,
    /// The case was offered to another organisation.
    Offered,
    /// Every duty that blocks closing is settled.
    Settled,
}

impl fmt::Display for Trigger {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Met(milestone) => milestone.fmt(formatter),
            Self::MetAs(milestone, outcome) => write!(formatter, "{milestone}={outcome}"),
            Self::Overdue(milestone) => write!(formatter, "{milestone}=overdue"),
            Self::Opened => formatter.write_str("opened"),
            Self::Offered => formatter.write_str("offered"),
            Self::Settled => formatter.write_str("settled"),
        }
    }
}

impl FromStr for Trigger {
    type Err = domain::id::Malformed;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.split_once('=') {
            None if text == "opened" => Ok(Self::Opened),
            None if text == "offered" => Ok(Self::Offered),
            None if text == "settled" => Ok(Self::Settled),
            None => Ok(Self::Met(text.parse()?)),
            Some((milestone, "overdue")) => Ok(Self::Overdue(milestone.parse()?)),
            Some((milestone, outcome)) => Ok(Self::MetAs(milestone.parse()?, outcome.parse()?)),
        }
    }
}

impl TryFrom<String> for Trigger {
    type Error = domain::id::Malformed;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Trigger> for String {
    fn from(trigger: Trigger) -> Self {
        trigger.to_string()
    }
}

impl Trigger {
    /// The milestone this looks at, if any.
    #[must_use]
    pub fn milestone(&self) -> Option<&MilestoneId> {
        match self {
            Self::Met(milestone) | Self::MetAs(milestone, _) | Self::Overdue(milestone) => {
                Some(milestone)
            }
            Self::Opened | Self::Offered | Self::Settled => None,
        }
    }
}

/// A consent that a duty waits for: `contact`, `share:state-authority:notice`,
/// `share:family:progress` and the like.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(try_from = "String", into = "String")]
pub enum Requirement {
    /// Consent for this purpose.
    Consent(Purpose),
    /// Consent for this class of data to any family contact (`share:family:progress`).
    AnyFamily(DataClass),
}

impl fmt::Display for Requirement {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Consent(purpose) => purpose.fmt(formatter),
            Self::AnyFamily(class) => write!(formatter, "share:family:{}", class.as_str()),
        }
    }
}

impl TryFrom<String> for Requirement {
    type Error = domain::id::Malformed;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        match text.strip_prefix("share:family:") {
            Some(class) => DataClass::from_str(class).map(Self::AnyFamily),
            None => text.parse().map(Self::Consent),
        }
    }
}

impl From<Requirement> for String {
    fn from(requirement: Requirement) -> Self {
        requirement.to_string()
    }
}

impl Requirement {
    /// The moment since which it is satisfied, if it is: by consent, or because two persons overrode
    /// that it is missing.
    #[must_use]
    pub fn satisfied_since(self, history: &History) -> Option<Timestamp> {
        let consents = history.consents();
        match self {
            Self::Consent(purpose) => {
                let overridden = history.overrides().granted_since(purpose);
                consents.given_since(purpose).into_iter().chain(overridden).min()
            }
            Self::AnyFamily(wanted) => consents
                .iter()
                .filter(|(purpose, ..)| {
                    matches!(purpose, Purpose::Share { with: SharedWith::Family(_), class }
                        if *class == wanted)
                })
                .filter_map(|(purpose, ..)| consents.given_since(purpose))
                .min(),
        }
    }
}
