//! Age bands: disjoint, and with a place for everyone.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// No age is higher.
pub const YEARS_MAX: u16 = 130;

/// What is known of a person's age.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Age {
    /// Completed years.
    Years(u16),
    /// A child, of what age is not known.
    Child,
    /// An adult, of what age is not known.
    Adult,
    /// Nothing.
    Unknown,
}

/// A band of ages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum AgeBand {
    /// Up to 11.
    #[serde(rename = "0-11")]
    To11,
    /// 12 to 17.
    #[serde(rename = "12-17")]
    To17,
    /// 18 to 24.
    #[serde(rename = "18-24")]
    To24,
    /// 25 to 59.
    #[serde(rename = "25-59")]
    To59,
    /// 60 and more.
    #[serde(rename = "60+")]
    From60,
    /// A child, of what age is not known.
    #[serde(rename = "child age n/k")]
    Child,
    /// An adult, of what age is not known.
    #[serde(rename = "adult age n/k")]
    Adult,
    /// Nothing is known.
    #[serde(rename = "unknown")]
    Unknown,
}

/// An age that cannot be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("age: {years} years, at most {YEARS_MAX}")]
pub struct AgeFault {
    /// As given.
    pub years: u16,
}

impl AgeBand {
    /// Every band, in order.
    pub const ALL: [Self; 8] = [
        Self::To11,
        Self::To17,
        Self::To24,
        Self::To59,
        Self::From60,
        Self::Child,
        Self::Adult,
        Self::Unknown,
    ];

    /// As written in tables and forms.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::To11 => "0-11",
            Self::To17 => "12-17",
            Self::To24 => "18-24",
            Self::To59 => "25-59",
            Self::From60 => "60+",
            Self::Child => "child-unknown",
            Self::Adult => "adult-unknown",
            Self::Unknown => "unknown",
        }
    }

    /// What a form's value says.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.as_str() == text)
    }

    /// The band of an age.
    ///
    /// # Errors
    ///
    /// When nobody is that old: a mistyped year must not become a band.
    pub fn of(age: Age) -> Result<Self, AgeFault> {
        Ok(match age {
            Age::Years(0..=11) => Self::To11,
            Age::Years(12..=17) => Self::To17,
            Age::Years(18..=24) => Self::To24,
            Age::Years(25..=59) => Self::To59,
            Age::Years(60..=YEARS_MAX) => Self::From60,
            Age::Years(years) => return Err(AgeFault { years }),
            Age::Child => Self::Child,
            Age::Adult => Self::Adult,
            Age::Unknown => Self::Unknown,
        })
    }
}

/// How many persons are in each band; every band is there, the empty too.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Bands(BTreeMap<AgeBand, u64>);

impl Bands {
    /// Counts persons by band.
    ///
    /// # Errors
    ///
    /// When an age cannot be.
    pub fn count(ages: impl IntoIterator<Item = Age>) -> Result<Self, AgeFault> {
        let mut bands: BTreeMap<AgeBand, u64> =
            AgeBand::ALL.into_iter().map(|band| (band, 0)).collect();
        for age in ages {
            *bands.entry(AgeBand::of(age)?).or_default() += 1;
        }
        Ok(Self(bands))
    }

    /// How many are in a band.
    #[must_use]
    pub fn of(&self, band: AgeBand) -> u64 {
        self.0.get(&band).copied().unwrap_or_default()
    }

    /// How many persons there are: the bands add up to it.
    #[must_use]
    pub fn total(&self) -> u64 {
        self.0.values().sum()
    }
}
