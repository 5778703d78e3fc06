//! Quarters of a year: the periods that are published.

use std::{fmt, str::FromStr};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A quarter of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Quarter {
    /// The year.
    pub year: i16,
    /// 1 to 4.
    pub quarter: i8,
}

/// A text that is no quarter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("quarter: expected a year and a quarter, such as 2026-Q3")]
pub struct NoQuarter;

impl Quarter {
    /// The quarter of a day.
    #[must_use]
    pub fn of(day: Date) -> Self {
        Self { year: day.year(), quarter: (day.month() + 2) / 3 }
    }

    /// Its first day.
    #[must_use]
    pub fn first_day(self) -> Date {
        jiff::civil::date(self.year, self.quarter * 3 - 2, 1)
    }

    /// Its last day.
    #[must_use]
    pub fn last_day(self) -> Date {
        jiff::civil::date(self.year, self.quarter * 3, 1).last_of_month()
    }

    /// Whether a day lies in it.
    #[must_use]
    pub fn holds(self, day: Date) -> bool {
        Self::of(day) == self
    }

    /// The one before.
    #[must_use]
    pub fn before(self) -> Self {
        if self.quarter == 1 {
            Self { year: self.year - 1, quarter: 4 }
        } else {
            Self { quarter: self.quarter - 1, ..self }
        }
    }

    /// The quarters of its year up to it.
    pub fn of_year_so_far(self) -> impl Iterator<Item = Self> {
        (1..=self.quarter).map(move |quarter| Self { quarter, ..self })
    }
}

impl fmt::Display for Quarter {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}-Q{}", self.year, self.quarter)
    }
}

impl FromStr for Quarter {
    type Err = NoQuarter;

    fn from_str(text: &str) -> Result<Self, NoQuarter> {
        let (year, quarter) = text.split_once("-Q").ok_or(NoQuarter)?;
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if year.len() != 4 || quarter.len() != 1 || !digits(year) || !digits(quarter) {
            return Err(NoQuarter);
        }
        let (year, quarter) = (year.parse().map_err(|_| NoQuarter)?, quarter.parse());
        match quarter {
            Ok(quarter @ 1..=4) if year >= 1900 => Ok(Self { year, quarter }),
            _ => Err(NoQuarter),
        }
    }
}

impl TryFrom<String> for Quarter {
    type Error = NoQuarter;

    fn try_from(text: String) -> Result<Self, NoQuarter> {
        text.parse()
    }
}

impl From<Quarter> for String {
    fn from(quarter: Quarter) -> Self {
        quarter.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quarter_survives_its_text_and_knows_its_days() {
        let quarter: Quarter = "2026-Q1".parse().unwrap();
        assert_eq!(quarter.to_string(), "2026-Q1");
        assert_eq!(quarter.first_day(), jiff::civil::date(2026, 1, 1));
        assert_eq!(quarter.last_day(), jiff::civil::date(2026, 3, 31));
        assert_eq!(quarter.before().to_string(), "2025-Q4");
        for bad in ["", "2026", "2026-Q0", "2026-Q5", "2026-Q11", "+026-Q1", "0000-Q1"] {
            assert!(bad.parse::<Quarter>().is_err(), "{bad}");
        }
    }
}
