//! Consent: separate questions, separate answers, every change an event.
//!
//! Source: `rules/clock.md`, section "Consent"; Murad Code (2022), principle of informed consent.

use std::{collections::BTreeMap, fmt, str::FromStr};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::id::{FamilyContactId, Malformed};

/// For whom something is prepared; what each may see is the disclosure policy's business.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    /// The person who reported.
    Reporter,
    /// A family contact whom the survivor named.
    Family,
    /// The State of the accused.
    StateAuthority,
    /// A commander: the preservation order, nothing else.
    Commander,
    /// A prosecutor or court-martial authority.
    Prosecutor,
    /// An oversight body.
    Oversight,
    /// Everybody.
    Public,
}

impl Audience {
    /// All audiences, from the nearest to the reporter to the widest.
    pub const ALL: [Self; 7] = [
        Self::Reporter,
        Self::Family,
        Self::StateAuthority,
        Self::Commander,
        Self::Prosecutor,
        Self::Oversight,
        Self::Public,
    ];

    /// The audience as written in policies, events and message identifiers.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Reporter => "reporter",
            Self::Family => "family",
            Self::StateAuthority => "state-authority",
            Self::Commander => "commander",
            Self::Prosecutor => "prosecutor",
            Self::Oversight => "oversight",
            Self::Public => "public",
        }
    }
}

/// A class of data, consented to one by one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DataClass {
    /// The minimal notice: class of act, band of place, unit, window of time.
    Notice,
    /// The account in the reporter's words.
    Account,
    /// Who the reporter is and how to reach her.
    Identity,
    /// Which steps were taken and when.
    Progress,
    /// A claim of paternity or support: that there is one, and what it asks for.
    Claim,
}

impl DataClass {
    const ALL: [Self; 5] =
        [Self::Notice, Self::Account, Self::Identity, Self::Progress, Self::Claim];

    /// The class as written in policies and events.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Notice => "notice",
            Self::Account => "account",
            Self::Identity => "identity",
            Self::Progress => "progress",
            Self::Claim => "claim",
        }
    }
}

impl FromStr for DataClass {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        Self::ALL
            .into_iter()
            .find(|known| known.as_str() == text)
            .ok_or(Malformed { kind: "class of data" })
    }
}

/// Whom a share consent names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SharedWith {
    /// The State of the accused.
    StateAuthority,
    /// A prosecutor or court-martial authority.
    Prosecutor,
    /// One family contact.
    Family(FamilyContactId),
}

/// What one consent question asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Purpose {
    /// We keep what you tell us, sealed.
    Keep,
    /// The service may read it.
    Read,
    /// We may write to you in your inbox.
    Contact,
    /// Counted in figures that identify nobody.
    Statistics,
    /// The accused may be compared with other reports.
    Matching,
    /// One class of data goes to one recipient.
    Share {
        /// Who receives it.
        with: SharedWith,
        /// What they receive.
        class: DataClass,
    },
}

impl Purpose {
    /// The kind of question, as in message identifiers; which contact it is about is not told, nor
    /// which class beside that of a claim.
    #[must_use]
    pub fn kind(self) -> &'static str {
        match self {
            Self::Keep => "keep",
            Self::Read => "read",
            Self::Contact => "contact",
            Self::Statistics => "statistics",
            Self::Matching => "matching",
            Self::Share { with: SharedWith::StateAuthority, class: DataClass::Claim } => {
                "share-claim"
            }
            Self::Share { with: SharedWith::StateAuthority, .. } => "share-state",
            Self::Share { with: SharedWith::Prosecutor, .. } => "share-prosecutor",
            Self::Share { with: SharedWith::Family(_), .. } => "share-family",
        }
    }
}

impl fmt::Display for Purpose {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Keep => formatter.write_str("keep"),
            Self::Read => formatter.write_str("read"),
            Self::Contact => formatter.write_str("contact"),
            Self::Statistics => formatter.write_str("statistics"),
            Self::Matching => formatter.write_str("matching"),
            Self::Share { with, class } => {
                formatter.write_str("share:")?;
                match with {
                    SharedWith::StateAuthority => formatter.write_str("state-authority")?,
                    SharedWith::Prosecutor => formatter.write_str("prosecutor")?,
                    SharedWith::Family(contact) => write!(formatter, "family/{contact}")?,
                }
                write!(formatter, ":{}", class.as_str())
            }
        }
    }
}

impl FromStr for Purpose {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        let malformed = Malformed { kind: "consent purpose" };
        match text {
            "keep" => return Ok(Self::Keep),
            "read" => return Ok(Self::Read),
            "contact" => return Ok(Self::Contact),
            "statistics" => return Ok(Self::Statistics),
            "matching" => return Ok(Self::Matching),
            _ => {}
        }
        let share = text.strip_prefix("share:").ok_or(malformed)?;
        let (with, class) = share.split_once(':').ok_or(malformed)?;
        let class = class.parse()?;
        let with = match with {
            "state-authority" => SharedWith::StateAuthority,
            "prosecutor" => SharedWith::Prosecutor,
            family => {
                let contact = family.strip_prefix("family/").ok_or(malformed)?;
                SharedWith::Family(contact.parse()?)
            }
        };
        Ok(Self::Share { with, class })
    }
}

impl TryFrom<String> for Purpose {
    type Error = Malformed;

    fn try_from(text: String) -> Result<Self, Malformed> {
        text.parse()
    }
}

impl From<Purpose> for String {
    fn from(purpose: Purpose) -> Self {
        purpose.to_string()
    }
}

/// What was answered. Not answered is no consent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// Yes.
    Given,
    /// No.
    Refused,
    /// Yes once, no from now on.
    Withdrawn,
}

/// One answer to one question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConsentAnswer {
    /// What was asked.
    pub purpose: Purpose,
    /// What was answered.
    pub answer: Answer,
}

/// The consents of a case as they stand, with the moment from which each stands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Consents(BTreeMap<Purpose, (Answer, Timestamp)>);

impl Consents {
    /// Takes an answer into account. A yes that is said again stands since it was first said, so
    /// that repeating it moves no date.
    pub fn record(&mut self, answer: ConsentAnswer, at: Timestamp) {
        let stands = answer.answer == Answer::Given && self.covers(answer.purpose);
        if !stands {
            self.0.insert(answer.purpose, (answer.answer, at));
        }
    }

    /// The moment since which consent for `purpose` stands, if it stands.
    #[must_use]
    pub fn given_since(&self, purpose: Purpose) -> Option<Timestamp> {
        match self.0.get(&purpose) {
            Some((Answer::Given, at)) => Some(*at),
            _ => None,
        }
    }

    /// Whether consent for `purpose` stands.
    #[must_use]
    pub fn covers(&self, purpose: Purpose) -> bool {
        self.given_since(purpose).is_some()
    }

    /// Every question that was answered, in a fixed order.
    pub fn iter(&self) -> impl Iterator<Item = (Purpose, Answer, Timestamp)> + '_ {
        self.0.iter().map(|(purpose, (answer, at))| (*purpose, *answer, *at))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_purpose_survives_its_text() {
        let contact = FamilyContactId::from_random([3; 16]);
        let purposes = [
            Purpose::Keep,
            Purpose::Read,
            Purpose::Contact,
            Purpose::Statistics,
            Purpose::Matching,
            Purpose::Share { with: SharedWith::StateAuthority, class: DataClass::Notice },
            Purpose::Share { with: SharedWith::Prosecutor, class: DataClass::Account },
            Purpose::Share { with: SharedWith::Family(contact), class: DataClass::Progress },
        ];
        for purpose in purposes {
            assert_eq!(purpose.to_string().parse(), Ok(purpose));
        }
        for bad in ["", "share", "share:x:notice", "share:family/x:notice", "share:prosecutor:all"]
        {
            assert!(bad.parse::<Purpose>().is_err(), "{bad}");
        }
    }

    #[test]
    fn silence_and_withdrawal_are_not_consent() {
        let mut consents = Consents::default();
        let at = Timestamp::UNIX_EPOCH;
        assert!(!consents.covers(Purpose::Read));
        consents.record(ConsentAnswer { purpose: Purpose::Read, answer: Answer::Given }, at);
        assert!(consents.covers(Purpose::Read));
        assert!(!consents.covers(Purpose::Contact));
        consents.record(ConsentAnswer { purpose: Purpose::Read, answer: Answer::Withdrawn }, at);
        assert!(!consents.covers(Purpose::Read));
    }
}
