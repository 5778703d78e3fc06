//! Why a clock stops, a date moves, a duty falls away, an officer steps aside: closed lists, so that
//! no other reason is ever recorded.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Why a clock may be stopped (`rules/clock.md`, 3). Nothing else stops it: not waiting for the
/// State, not absence of staff, not translation, not that a case is complex.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum PauseReason {
    /// The survivor asked.
    SurvivorAsked,
    /// The survivor's health.
    SurvivorHealth,
    /// A court's stay.
    CourtStay,
    /// Proven force majeure.
    ForceMajeure,
    /// The reporter has not answered a question (at most twenty working days).
    ReporterSilent,
}

impl PauseReason {
    /// Every reason.
    pub const ALL: [Self; 5] = [
        Self::SurvivorAsked,
        Self::SurvivorHealth,
        Self::CourtStay,
        Self::ForceMajeure,
        Self::ReporterSilent,
    ];

    /// The reason as written in frameworks, events and message identifiers.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::SurvivorAsked => "survivor-asked",
            Self::SurvivorHealth => "survivor-health",
            Self::CourtStay => "court-stay",
            Self::ForceMajeure => "force-majeure",
            Self::ReporterSilent => "reporter-silent",
        }
    }
}

/// Why more time is asked for (`rules/clock.md`, 4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ExtensionReason {
    /// Evidence or an expert's report is outstanding.
    EvidenceOutstanding,
    /// A witness cannot be reached yet.
    WitnessUnavailable,
    /// A third party denies access to a place or a record.
    AccessDenied,
    /// Further acts or persons came to light.
    NewAllegations,
    /// A court ordered it.
    CourtOrder,
}

/// Why a duty falls away (`rules/milestones.csv`, M28: met, or waived with a reason).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WaiverReason {
    /// The survivor does not want it.
    SurvivorDeclined,
    /// Another body did it.
    DoneElsewhere,
    /// What it was for is gone.
    NoLongerApplies,
    /// It was found that it cannot be done.
    Impossible,
}

/// Why an officer has nothing more to do with a case (`rules/clock.md`, who may see what).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RecusalReason {
    /// The officer has a conflict of interest.
    ConflictOfInterest,
    /// The officer is accused.
    Accused,
    /// The officer serves in the chain of command of someone accused.
    ChainOfCommand,
    /// The reporter asked.
    ReporterAsked,
}
