//! Chains of events, and who adds to them.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::id::{CaseId, InboxId, Malformed, OfficerId};

/// A chain of events: the directory's, the published figures', or one case's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Stream {
    /// The directory.
    Directory,
    /// The figures that were published.
    Figures,
    /// A case.
    Case(CaseId),
}

impl fmt::Display for Stream {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Directory => formatter.write_str("directory"),
            Self::Figures => formatter.write_str("figures"),
            Self::Case(case) => write!(formatter, "case/{case}"),
        }
    }
}

impl FromStr for Stream {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        match text {
            "directory" => return Ok(Self::Directory),
            "figures" => return Ok(Self::Figures),
            _ => {}
        }
        let case = text.strip_prefix("case/").ok_or(Malformed { kind: "stream" })?;
        Ok(Self::Case(case.parse()?))
    }
}

impl TryFrom<String> for Stream {
    type Error = Malformed;

    fn try_from(text: String) -> Result<Self, Malformed> {
        text.parse()
    }
}

impl From<Stream> for String {
    fn from(stream: Stream) -> Self {
        stream.to_string()
    }
}

/// Who did something; also the key identifier of the signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Actor {
    /// The hub's own clock.
    Hub,
    /// The directory's authority.
    Authority,
    /// An officer.
    Officer(OfficerId),
    /// Whoever holds the receipt of an inbox.
    Inbox(InboxId),
}

impl fmt::Display for Actor {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Hub => formatter.write_str("hub"),
            Self::Authority => formatter.write_str("authority"),
            Self::Officer(officer) => write!(formatter, "officer/{officer}"),
            Self::Inbox(inbox) => write!(formatter, "inbox/{inbox}"),
        }
    }
}

impl FromStr for Actor {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        match text.split_once('/') {
            None if text == "hub" => Ok(Self::Hub),
            None if text == "authority" => Ok(Self::Authority),
            Some(("officer", officer)) => Ok(Self::Officer(officer.parse()?)),
            Some(("inbox", inbox)) => Ok(Self::Inbox(inbox.parse()?)),
            _ => Err(Malformed { kind: "actor" }),
        }
    }
}

impl TryFrom<String> for Actor {
    type Error = Malformed;

    fn try_from(text: String) -> Result<Self, Malformed> {
        text.parse()
    }
}

impl From<Actor> for String {
    fn from(actor: Actor) -> Self {
        actor.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn actors_and_streams_survive_their_text() {
        let officer = Actor::Officer(OfficerId::from_random([9; 16]));
        for actor in [Actor::Hub, Actor::Authority, officer] {
            assert_eq!(actor.to_string().parse(), Ok(actor));
        }
        assert!("officer".parse::<Actor>().is_err());
        assert!("case/".parse::<Stream>().is_err());
    }
}
