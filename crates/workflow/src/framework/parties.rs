//! Tracks, and who owes what in them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The six tracks that run side by side.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Track {
    /// Help for the survivor; waits for nothing.
    Assistance,
    /// Evidence is kept.
    Evidence,
    /// The State answers, investigates, prosecutes.
    Accountability,
    /// The reporter is told.
    Information,
    /// Families and the national level are told.
    Reporting,
    /// Remedy and paternity.
    Remedy,
}

impl Track {
    /// Every track, in the order of the page.
    pub const ALL: [Self; 6] = [
        Self::Assistance,
        Self::Evidence,
        Self::Accountability,
        Self::Information,
        Self::Reporting,
        Self::Remedy,
    ];

    /// The track as written in frameworks and message identifiers.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Assistance => "assistance",
            Self::Evidence => "evidence",
            Self::Accountability => "accountability",
            Self::Information => "information",
            Self::Reporting => "reporting",
            Self::Remedy => "remedy",
        }
    }
}

/// Who owes a duty.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Owner {
    /// The hub itself.
    System,
    /// The survivor decides; nothing is ever late.
    Reporter,
    /// The service that took the report; it also notifies.
    IntakeService,
    /// The officer who runs the case.
    CaseManager,
    /// A service that helps (medical, psychosocial, legal).
    Service,
    /// The head of mission or commander.
    MissionHead,
    /// The body that investigates independently.
    IndependentBody,
    /// The State of the accused.
    State,
    /// The prosecutor or court-martial authority.
    Prosecutor,
    /// Whoever keeps the records.
    RecordsOfficer,
    /// An oversight body.
    OversightBody,
    /// The organisation that was asked to take the case over.
    Receiver,
}

impl Owner {
    /// The owner as written in frameworks and message identifiers.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Reporter => "reporter",
            Self::IntakeService => "intake-service",
            Self::CaseManager => "case-manager",
            Self::Service => "service",
            Self::MissionHead => "mission-head",
            Self::IndependentBody => "independent-body",
            Self::State => "state",
            Self::Prosecutor => "prosecutor",
            Self::RecordsOfficer => "records-officer",
            Self::OversightBody => "oversight-body",
            Self::Receiver => "receiver",
        }
    }
}

/// What makes a milestone met.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum MetBy {
    /// Receiving the report.
    Submission,
    /// The reporter's answers to the consent questions.
    Consent,
    /// A message in the reporter's inbox.
    Message,
    /// A letter, approved by a second officer and delivered.
    Letter,
    /// An officer's, or the State's own, record.
    Record,
    /// The answer of the organisation that was asked to take the case over, or that the question is
    /// taken back.
    Answer,
}
