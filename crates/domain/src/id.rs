//! Names of things: random identifiers that say nothing, and short codes that are public.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use uuid::{Builder, Uuid};

use crate::limit::CODE_CHARACTERS_MAX;

/// An identifier or a code that does not have the form of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a valid {kind}")]
pub struct Malformed {
    /// What was expected.
    pub kind: &'static str,
}

macro_rules! random_identifier {
    ($(#[$documentation:meta])* $name:ident, $kind:literal) => {
        $(#[$documentation])*
        ///
        /// 128 random bits (a version 4 UUID): it carries no time, no order and no person.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl $name {
            /// The identifier that these random bytes make.
            #[must_use]
            pub fn from_random(bytes: [u8; 16]) -> Self {
                Self(Builder::from_random_bytes(bytes).into_uuid())
            }

            /// The identifier as stored.
            #[must_use]
            pub fn as_bytes(&self) -> &[u8; 16] {
                self.0.as_bytes()
            }

            /// The identifier as read back from where it was stored.
            #[must_use]
            pub fn from_bytes(bytes: [u8; 16]) -> Self {
                Self(Uuid::from_bytes(bytes))
            }

            /// The first eight digits, enough for people to tell two apart on a page.
            #[must_use]
            pub fn short(&self) -> String {
                self.0.simple().to_string().chars().take(8).collect()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.hyphenated().fmt(formatter)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(formatter, concat!(stringify!($name), "({})"), self.short())
            }
        }

        impl FromStr for $name {
            type Err = Malformed;

            fn from_str(text: &str) -> Result<Self, Malformed> {
                Uuid::try_parse(text)
                    .map(Self)
                    .map_err(|_| Malformed { kind: $kind })
            }
        }
    };
}

random_identifier!(
    /// A case, from the moment its report is received: the pseudonym that everybody uses.
    CaseId,
    "case number"
);
random_identifier!(
    /// One event of a case or of the directory.
    EventId,
    "event number"
);
random_identifier!(
    /// One sealed object: a compartment's content, a wrapped key, a message, a letter.
    ObjectId,
    "object number"
);
random_identifier!(
    /// An officer, in the directory and in every event; names stay on the desk.
    OfficerId,
    "officer number"
);
random_identifier!(
    /// An inbox: derived from a receipt, it names a place to leave sealed messages.
    InboxId,
    "inbox number"
);
random_identifier!(
    /// A letter in preparation.
    DraftId,
    "draft number"
);
random_identifier!(
    /// A family contact whom a survivor named.
    FamilyContactId,
    "family contact number"
);
random_identifier!(
    /// A delivery of the outbox, the same at every attempt: whoever receives it twice can tell.
    DeliveryId,
    "delivery number"
);

macro_rules! code {
    ($(#[$documentation:meta])* $name:ident, $kind:literal) => {
        $(#[$documentation])*
        ///
        /// ASCII letters, digits and hyphens, 1 to 64 of them.
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// The code as written.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = Malformed;

            fn try_from(text: String) -> Result<Self, Malformed> {
                if is_code(&text) { Ok(Self(text)) } else { Err(Malformed { kind: $kind }) }
            }
        }

        impl From<$name> for String {
            fn from(code: $name) -> Self {
                code.0
            }
        }

        impl FromStr for $name {
            type Err = Malformed;

            fn from_str(text: &str) -> Result<Self, Malformed> {
                Self::try_from(text.to_owned())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(formatter)
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.0 == other
            }
        }
    };
}

fn is_code(text: &str) -> bool {
    (1..=CODE_CHARACTERS_MAX).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

code!(
    /// An organisation in the directory, for example `intake-service`.
    OrganisationId,
    "organisation code"
);
code!(
    /// A channel: one entrance of the portal, with its framework and its intake officers.
    ChannelId,
    "channel code"
);
code!(
    /// A framework of duties, for example `un-military-contingent`.
    FrameworkName,
    "framework name"
);
code!(
    /// A calendar of weekends and holidays, for example `KE` or `UN-NY`.
    CalendarName,
    "calendar name"
);
code!(
    /// A milestone of a framework, for example `M09`.
    MilestoneId,
    "milestone code"
);
code!(
    /// How a milestone ended, for example `will-investigate`.
    Outcome,
    "outcome code"
);
code!(
    /// One of the duties of a milestone that has several, for example `check-in-30`.
    DutyName,
    "duty name"
);
code!(
    /// A release of figures, by its quarter, for example `2026-Q3`.
    ReleaseName,
    "name of a release"
);
code!(
    /// A question of a channel, for example `place`, or one of the fields under it.
    QuestionId,
    "question code"
);
code!(
    /// What may be chosen for an answer, for example `witness`.
    ChoiceId,
    "choice code"
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_takes_only_its_alphabet_and_length() {
        for good in ["M09", "un-military-contingent", "DE-BE", "a"] {
            assert!(FrameworkName::from_str(good).is_ok(), "{good}");
        }
        let long = "a".repeat(65);
        for bad in ["", "a b", "é", "../x", "a_b", long.as_str()] {
            assert!(FrameworkName::from_str(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn an_identifier_survives_its_text_and_hides_its_tail_in_debug_output() {
        let id = CaseId::from_random([7; 16]);
        assert_eq!(id.to_string().parse::<CaseId>().unwrap(), id);
        assert_eq!(CaseId::from_bytes(*id.as_bytes()), id);
        assert!(!format!("{id:?}").contains(&id.to_string()));
    }
}
