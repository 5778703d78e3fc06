//! The queue: what of a case shows from outside, without a key, so that a hub can sort and count it.
//!
//! Nothing here is personal: dates, states and sizes that the hub knows anyway.

use std::{collections::BTreeSet, fmt, str::FromStr};

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

use crate::{
    event::SealedBy,
    id::{ChannelId, Malformed, MilestoneId, OfficerId},
    report::ReportingOption,
};

/// Where a case stands in queues.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shelf {
    /// Somebody has to do something, or may have to.
    Active,
    /// Set aside without being read. Its clocks run on.
    Aside,
    /// Closed, and nothing with a date is owed any more.
    Closed,
    /// Kept for its reporter alone.
    Kept,
}

impl Shelf {
    /// Every shelf.
    pub const ALL: [Self; 4] = [Self::Active, Self::Aside, Self::Closed, Self::Kept];

    /// The shelf as a number, for databases.
    #[must_use]
    pub fn number(self) -> i64 {
        match self {
            Self::Active => 1,
            Self::Aside => 2,
            Self::Closed => 3,
            Self::Kept => 4,
        }
    }

    /// The shelf of a number.
    #[must_use]
    pub fn of_number(number: i64) -> Option<Self> {
        Self::ALL.into_iter().find(|shelf| shelf.number() == number)
    }
}

/// Which cases a page of the queue shows.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum Show {
    /// What is neither set aside, nor closed, nor kept for its reporter alone.
    #[default]
    Active,
    /// Of these, where a date has passed.
    Late,
    /// Of these, reports that nobody has read.
    Unread,
    /// Of these, reports that nobody has read and that a machine seems to have filled in.
    Marked,
    /// Of these, where the reporter wrote last.
    News,
    /// Of these, to which nobody is assigned.
    Unassigned,
    /// Of these, to which the officer who asks is assigned, or which they are asked to take over.
    Mine,
    /// Of these, which the officer who asks is asked to take over.
    Asked,
    /// Set aside without being read.
    Aside,
    /// Closed.
    Closed,
    /// Kept for the reporter alone.
    Kept,
}

impl Show {
    /// Every choice.
    pub const ALL: [Self; 11] = [
        Self::Active,
        Self::Late,
        Self::Unread,
        Self::Marked,
        Self::News,
        Self::Unassigned,
        Self::Mine,
        Self::Asked,
        Self::Aside,
        Self::Closed,
        Self::Kept,
    ];

    /// The choice as written in addresses and message identifiers.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Late => "late",
            Self::Unread => "unread",
            Self::Marked => "marked",
            Self::News => "news",
            Self::Unassigned => "unassigned",
            Self::Mine => "mine",
            Self::Asked => "asked",
            Self::Aside => "aside",
            Self::Closed => "closed",
            Self::Kept => "kept",
        }
    }

    /// The shelf on which these cases stand.
    #[must_use]
    pub fn shelf(self) -> Shelf {
        match self {
            Self::Aside => Shelf::Aside,
            Self::Closed => Shelf::Closed,
            Self::Kept => Shelf::Kept,
            _ => Shelf::Active,
        }
    }
}

impl fmt::Display for Show {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl FromStr for Show {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        let known = Self::ALL.into_iter().find(|show| show.as_str() == text);
        known.ok_or(Malformed { kind: "choice of the queue" })
    }
}

/// Whose a case is that an officer sees.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tie {
    /// Anybody's.
    Seen,
    /// They are assigned.
    Assigned,
    /// They are asked whether they take it over.
    Asked,
}

impl Tie {
    /// The tie as a number, for databases: the closer, the larger.
    #[must_use]
    pub fn number(self) -> i64 {
        match self {
            Self::Seen => 0,
            Self::Assigned => 1,
            Self::Asked => 2,
        }
    }
}

/// The next duty of a case that has a date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NextDuty {
    /// Of which milestone.
    pub milestone: MilestoneId,
    /// Who owes it, as the framework writes it.
    pub owner: String,
    /// The moment after which it is late.
    pub due: Timestamp,
    /// The day that people are shown; `None` where the period is in hours.
    pub day: Option<Date>,
    /// Whether its clock stands still.
    pub stopped: bool,
}

/// What of a case shows from outside.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(clippy::struct_excessive_bools, reason = "each says one thing that shows from outside")]
pub struct Summary {
    /// Its channel.
    pub channel: ChannelId,
    /// When the report was received, to the hour.
    pub received: Timestamp,
    /// What the reporter wants now.
    pub option: ReportingOption,
    /// Where it was sealed.
    pub sealed_by: SealedBy,
    /// Where it stands in queues.
    pub shelf: Shelf,
    /// Whether it was taken on as a case.
    pub opened: bool,
    /// Whether an officer has opened the report.
    pub read: bool,
    /// Whether the reporter wrote last, or nobody has done anything yet.
    pub news: bool,
    /// Whether somebody has a key who may not read any more, so that it has to be renewed.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub renewal: bool,
    /// How many officers are assigned.
    pub assigned: u32,
    /// Size of the sealed report without its files, in bytes: one of a few fixed sizes.
    pub text_bytes: u64,
    /// How many files came with it.
    pub files: u32,
    /// What is due next.
    pub next: Option<NextDuty>,
}

/// What the queue of an organisation that was notified of a case shows of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Notified {
    /// When it was first notified.
    pub notified: Timestamp,
    /// What it owes next, of what it may see.
    pub next: Option<NextDuty>,
    /// Which of its officers have nothing more to do with the case.
    pub recused: BTreeSet<OfficerId>,
}

/// How many cases each choice shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Count {
    /// The choice.
    pub show: Show,
    /// How many cases.
    pub cases: u64,
    /// Of these, how many with a date that has passed.
    pub late: u64,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn choices_and_shelves_survive_their_text_and_number() {
        for show in Show::ALL {
            assert_eq!(show.to_string().parse(), Ok(show));
            assert_eq!(serde_json::to_string(&show).unwrap(), format!("\"{show}\""));
        }
        for shelf in Shelf::ALL {
            assert_eq!(Shelf::of_number(shelf.number()), Some(shelf));
        }
        assert!("everything".parse::<Show>().is_err());
        assert_eq!(Shelf::of_number(0), None);
    }
}
