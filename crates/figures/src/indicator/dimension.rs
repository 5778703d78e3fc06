//! By what things counted are told apart.
//!
//! A table has a row for everything that can be said, with somebody in it or not: a row that is
//! missing would say that nobody is in it, and a row that is there that somebody is.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::{
    record::{Category, Nature, Rank, ReportLanguage, Service, Sex, WithdrawalReason},
    timeliness::AgeBand,
};

/// What is not known, in every dimension.
pub(super) const UNKNOWN: &str = "unknown";

/// By what things are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Dimension {
    /// Not at all.
    All,
    /// Sex.
    Sex,
    /// Age band.
    Age,
    /// Sex and age band together.
    SexAndAge,
    /// What was done.
    Nature,
    /// Category of personnel.
    Category,
    /// Rank band.
    Rank,
    /// State of the accused.
    State,
    /// Mission.
    Mission,
    /// Urgent or not.
    Urgency,
    /// The entrance.
    Channel,
    /// The language of the report.
    Language,
    /// Kind of assistance.
    Service,
    /// Whether a child was harmed.
    Child,
    /// The reason that was given.
    Reason,
    /// The stage of the case.
    Stage,
    /// Who investigates.
    Body,
}

/// What can be said where no closed list of ours says it: taken from the public directory, never
/// from the records.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Domains {
    /// States, by their codes.
    pub states: BTreeSet<String>,
    /// Missions, by the codes of the organisations that take reports.
    pub missions: BTreeSet<String>,
    /// Entrances.
    pub channels: BTreeSet<String>,
}

/// Stages of a case, from the first, each with the milestone that reaches it; a case is in the last
/// that it has reached.
pub const STAGES: [(&str, &str); 6] = [
    ("received", "M01"),
    ("assessed", "M08"),
    ("notified", "M09"),
    ("investigated", "M15"),
    ("decided", "M18"),
    ("prosecuted", "M19"),
];

/// Reasons for which clocks stand still or are given more time.
const REASONS: [&str; 10] = [
    "survivor-asked",
    "survivor-health",
    "court-stay",
    "force-majeure",
    "reporter-silent",
    "evidence-outstanding",
    "witness-unavailable",
    "access-denied",
    "new-allegations",
    "court-order",
];

impl Dimension {
    /// Every dimension.
    pub const ALL: [Self; 17] = [
        Self::All,
        Self::Sex,
        Self::Age,
        Self::SexAndAge,
        Self::Nature,
        Self::Category,
        Self::Rank,
        Self::State,
        Self::Mission,
        Self::Urgency,
        Self::Channel,
        Self::Language,
        Self::Service,
        Self::Child,
        Self::Reason,
        Self::Stage,
        Self::Body,
    ];

    /// As written in cells and message identifiers.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Sex => "sex",
            Self::Age => "age",
            Self::SexAndAge => "sex-and-age",
            Self::Nature => "nature",
            Self::Category => "category",
            Self::Rank => "rank",
            Self::State => "state",
            Self::Mission => "mission",
            Self::Urgency => "urgency",
            Self::Channel => "channel",
            Self::Language => "language",
            Self::Service => "service",
            Self::Child => "child",
            Self::Reason => "reason",
            Self::Stage => "stage",
            Self::Body => "body",
        }
    }

    /// The dimension of a name.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.as_str() == text)
    }

    /// Every row of a table by this, in order.
    #[must_use]
    pub fn rows(self, domains: &Domains) -> Vec<String> {
        let fixed = |labels: &[&str]| labels.iter().map(|label| (*label).to_owned()).collect();
        let open = |labels: &BTreeSet<String>| {
            labels.iter().cloned().chain([UNKNOWN.to_owned()]).collect::<Vec<_>>()
        };
        match self {
            Self::All => fixed(&["all"]),
            Self::Sex => names(Sex::ALL, Sex::as_str),
            Self::Age => names(&AgeBand::ALL, AgeBand::as_str),
            Self::SexAndAge => Sex::ALL
                .iter()
                .flat_map(|sex| AgeBand::ALL.iter().map(|age| sex_and_age(*sex, *age)))
                .collect(),
            Self::Nature => names(Nature::ALL, Nature::as_str),
            Self::Category => names(Category::ALL, Category::as_str),
            Self::Rank => names(Rank::ALL, Rank::as_str),
            Self::State => open(&domains.states),
            Self::Mission => open(&domains.missions),
            Self::Urgency => fixed(&["urgent", "standard"]),
            Self::Channel => open(&domains.channels),
            Self::Language => names(ReportLanguage::ALL, ReportLanguage::as_str),
            Self::Service => names(Service::ALL, Service::as_str),
            Self::Child => fixed(&["child", "adult"]),
            Self::Reason => {
                let withdrawn = names(WithdrawalReason::ALL, WithdrawalReason::as_str);
                let mut rows: Vec<String> = fixed(&REASONS);
                rows.push("none".to_owned());
                rows.extend(withdrawn);
                rows
            }
            Self::Stage => fixed(&STAGES.map(|(stage, _)| stage)),
            Self::Body => fixed(&["state", "independent", UNKNOWN]),
        }
    }
}

/// The row of a sex and an age.
pub(super) fn sex_and_age(sex: Sex, age: AgeBand) -> String {
    format!("{}/{}", sex.as_str(), age.as_str())
}

fn names<T: Copy>(all: &[T], name: fn(T) -> &'static str) -> Vec<String> {
    all.iter().map(|one| name(*one).to_owned()).collect()
}
