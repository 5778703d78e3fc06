//! One duty among those that a milestone gives rise to.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::id::{DutyName, Malformed, MilestoneId};

/// One duty that was owed: which milestone, which of its duties, the how-manieth time.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Occurrence {
    /// The milestone.
    pub milestone: MilestoneId,
    /// Which of its duties.
    pub duty: DutyName,
    /// The how-manieth time, counted from 1.
    pub number: u32,
}

impl fmt::Display for Occurrence {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}/{}#{}", self.milestone, self.duty, self.number)
    }
}

impl FromStr for Occurrence {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        let malformed = Malformed { kind: "duty" };
        let (milestone, rest) = text.split_once('/').ok_or(malformed)?;
        let (duty, number) = rest.split_once('#').ok_or(malformed)?;
        let number = number.parse().map_err(|_| malformed)?;
        Ok(Self { milestone: milestone.parse()?, duty: duty.parse()?, number })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_duty_survives_its_text() {
        let duty: Occurrence = "M05/main#2".parse().unwrap();
        assert_eq!((duty.number, duty.to_string().as_str()), (2, "M05/main#2"));
        assert!("M05/main".parse::<Occurrence>().is_err());
    }
}
