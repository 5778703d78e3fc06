//! Periods as rules write them: ten working days, six months, seventy-two hours.

use std::{fmt, str::FromStr};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A period.
///
/// In text: `72h`, `7d`, `10wd`, `2w`, `6m`, `1y`, or the ISO 8601 forms `PT72H`, `P7D`, `P2W`,
/// `P6M`, `P1Y`; upper and lower case mean the same.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(try_from = "String", into = "String")]
#[schemars(extend("pattern" = r"^ *([0-9]{1,5} *([hHdDwWmMyY]|[wW][dD])|[pP] *[0-9]{1,5} *([dDwWmMyY]|[wW][dD])|[pP][tT] *[0-9]{1,5} *[hH]) *$"))]
pub enum Period {
    /// Elapsed hours, nights and holidays included.
    Hours(u32),
    /// Calendar days.
    Days(u32),
    /// Working days of a calendar.
    WorkingDays(u32),
    /// Weeks of seven calendar days.
    Weeks(u32),
    /// Calendar months; the day is clamped to the month's last.
    Months(u32),
    /// Calendar years; 29 February is clamped.
    Years(u32),
}

/// The longest period that is understood: a century of days.
const AMOUNT_MAX: u32 = 36_525;

/// Text that is not a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "a period is a number up to {AMOUNT_MAX} and a unit, \
     such as 72h, 7d, 10wd, 2w, 6m, 1y, PT72H or P6M"
)]
pub struct NotAPeriod;

impl Period {
    /// Whether the period is counted in hours, and so ends at a moment and not with a day.
    #[must_use]
    pub fn is_in_hours(self) -> bool {
        matches!(self, Self::Hours(_))
    }

    /// How many of its unit.
    #[must_use]
    pub fn amount(self) -> u32 {
        match self {
            Self::Hours(amount)
            | Self::Days(amount)
            | Self::WorkingDays(amount)
            | Self::Weeks(amount)
            | Self::Months(amount)
            | Self::Years(amount) => amount,
        }
    }

    /// The message that counts its unit: `hours`, `days`, `working-days`, `weeks`, `months`, `years`.
    #[must_use]
    pub fn counted(self) -> &'static str {
        match self {
            Self::Hours(_) => "hours",
            Self::Days(_) => "days",
            Self::WorkingDays(_) => "working-days",
            Self::Weeks(_) => "weeks",
            Self::Months(_) => "months",
            Self::Years(_) => "years",
        }
    }

    fn unit(self) -> &'static str {
        match self {
            Self::Hours(_) => "h",
            Self::Days(_) => "d",
            Self::WorkingDays(_) => "wd",
            Self::Weeks(_) => "w",
            Self::Months(_) => "m",
            Self::Years(_) => "y",
        }
    }
}

impl fmt::Display for Period {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}{}", self.amount(), self.unit())
    }
}

impl FromStr for Period {
    type Err = NotAPeriod;

    fn from_str(text: &str) -> Result<Self, NotAPeriod> {
        let text: String =
            text.chars().filter(|c| *c != ' ').map(|c| c.to_ascii_lowercase()).collect();
        let (iso, in_time, rest) = match text.strip_prefix('p') {
            None => (false, false, text.as_str()),
            Some(rest) => match rest.strip_prefix('t') {
                None => (true, false, rest),
                Some(rest) => (true, true, rest),
            },
        };
        let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let (amount, unit) = rest.split_at(digits);
        let amount: u32 = amount.parse().map_err(|_| NotAPeriod)?;
        if amount > AMOUNT_MAX {
            return Err(NotAPeriod);
        }
        // ISO 8601 writes hours after a T, so that M can mean months before it.
        match (unit, iso, in_time) {
            ("h", false, false) | ("h", true, true) => Ok(Self::Hours(amount)),
            ("d", _, false) => Ok(Self::Days(amount)),
            ("wd", _, false) => Ok(Self::WorkingDays(amount)),
            ("w", _, false) => Ok(Self::Weeks(amount)),
            ("m", _, false) => Ok(Self::Months(amount)),
            ("y", _, false) => Ok(Self::Years(amount)),
            _ => Err(NotAPeriod),
        }
    }
}

impl TryFrom<String> for Period {
    type Error = NotAPeriod;

    fn try_from(text: String) -> Result<Self, NotAPeriod> {
        text.parse()
    }
}

impl From<Period> for String {
    fn from(period: Period) -> Self {
        period.to_string()
    }
}

/// A period before or after a due date: `-2wd`, `0d`, `+20wd`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(try_from = "String", into = "String")]
#[schemars(extend("pattern" = r"^[-+]?[0-9]{1,5}([hdwmy]|wd)$"))]
pub struct Offset {
    /// Whether it lies before the date.
    pub before: bool,
    /// How far.
    pub period: Period,
}

impl fmt::Display for Offset {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}{}", if self.before { "-" } else { "+" }, self.period)
    }
}

impl FromStr for Offset {
    type Err = NotAPeriod;

    fn from_str(text: &str) -> Result<Self, NotAPeriod> {
        let (before, period) = match text.strip_prefix('-') {
            Some(period) => (true, period),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        Ok(Self { before, period: period.parse()? })
    }
}

impl TryFrom<String> for Offset {
    type Error = NotAPeriod;

    fn try_from(text: String) -> Result<Self, NotAPeriod> {
        text.parse()
    }
}

impl From<Offset> for String {
    fn from(offset: Offset) -> Self {
        offset.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_and_iso_forms_mean_the_same() {
        let cases = [
            ("72h", "PT72H", Period::Hours(72)),
            ("7d", "P7D", Period::Days(7)),
            ("10wd", "10 WD", Period::WorkingDays(10)),
            ("2w", "P2W", Period::Weeks(2)),
            ("6m", "P6M", Period::Months(6)),
            ("1y", "P1Y", Period::Years(1)),
        ];
        for (short, iso, period) in cases {
            assert_eq!(short.parse(), Ok(period));
            assert_eq!(iso.parse(), Ok(period));
            assert_eq!(period.to_string().parse(), Ok(period));
        }
    }

    #[test]
    fn anything_else_is_refused() {
        let bad = ["", "h", "7", "d7", "-7d", "7 months", "P6H", "PT6M", "7.5d", "99999d", "７d"];
        for text in bad {
            assert_eq!(text.parse::<Period>(), Err(NotAPeriod), "{text}");
        }
    }

    #[test]
    fn an_offset_says_on_which_side_it_lies() {
        let before: Offset = "-2wd".parse().unwrap();
        assert!(before.before);
        assert_eq!(before.to_string(), "-2wd");
        let after: Offset = "20wd".parse().unwrap();
        assert_eq!(after.to_string(), "+20wd");
    }
}
