//! Why a clock stops, a date moves, a duty falls away, an officer steps aside: closed lists, so that
//! no other reason is ever recorded.

use std::str::FromStr;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::id::Malformed;

/// Every reason of a list, with the code under which it is written.
macro_rules! codes {
    ($name:ident, $kind:literal, [$($variant:ident = $code:literal),+ $(,)?]) => {
        impl $name {
            /// Every reason.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The reason as written in frameworks, events, forms and message identifiers.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $code),+
                }
            }
        }

        impl FromStr for $name {
            type Err = Malformed;

            fn from_str(text: &str) -> Result<Self, Malformed> {
                let known = Self::ALL.iter().find(|reason| reason.as_str() == text);
                known.copied().ok_or(Malformed { kind: $kind })
            }
        }
    };
}

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

/// Why a whole organisation has nothing more to do with a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ExclusionReason {
    /// It is in the chain of command of someone accused.
    ChainOfCommand,
    /// It has a conflict of interest.
    ConflictOfInterest,
    /// The reporter asked.
    ReporterAsked,
}

/// Why a compartment is opened in an emergency (`rules/clock.md`, consent, override).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EmergencyReason {
    /// Somebody's life or health is in serious danger.
    SeriousDanger,
    /// A child is in danger.
    ChildInDanger,
}

/// Why two cases are linked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LinkReason {
    /// They tell of the same incident.
    SameIncident,
    /// They name the same person: both reporters let that be compared.
    SameAccused,
}

/// Why a report is set aside that nobody has read: only what shows from outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AsideReason {
    /// It came in a flood of reports that look alike from outside.
    Flood,
    /// A machine seems to have filled it in.
    Machine,
    /// The service filed it itself, to try the channel.
    Trial,
}

codes!(
    PauseReason,
    "pause reason",
    [
        SurvivorAsked = "survivor-asked",
        SurvivorHealth = "survivor-health",
        CourtStay = "court-stay",
        ForceMajeure = "force-majeure",
        ReporterSilent = "reporter-silent",
    ]
);

codes!(
    ExtensionReason,
    "extension reason",
    [
        EvidenceOutstanding = "evidence-outstanding",
        WitnessUnavailable = "witness-unavailable",
        AccessDenied = "access-denied",
        NewAllegations = "new-allegations",
        CourtOrder = "court-order",
    ]
);

codes!(
    WaiverReason,
    "waiver reason",
    [
        SurvivorDeclined = "survivor-declined",
        DoneElsewhere = "done-elsewhere",
        NoLongerApplies = "no-longer-applies",
        Impossible = "impossible",
    ]
);

codes!(
    RecusalReason,
    "recusal reason",
    [
        ConflictOfInterest = "conflict-of-interest",
        Accused = "accused",
        ChainOfCommand = "chain-of-command",
        ReporterAsked = "reporter-asked",
    ]
);

codes!(
    ExclusionReason,
    "reason for excluding",
    [
        ChainOfCommand = "chain-of-command",
        ConflictOfInterest = "conflict-of-interest",
        ReporterAsked = "reporter-asked",
    ]
);

codes!(
    EmergencyReason,
    "reason of an emergency",
    [SeriousDanger = "serious-danger", ChildInDanger = "child-in-danger",]
);

codes!(
    LinkReason,
    "reason of a link",
    [SameIncident = "same-incident", SameAccused = "same-accused",]
);

codes!(
    AsideReason,
    "reason for setting aside",
    [Flood = "flood", Machine = "machine", Trial = "trial",]
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_is_written_as_in_its_events_and_read_back() {
        fn same<T: Copy + Serialize + FromStr + PartialEq + std::fmt::Debug>(
            reasons: &[T],
            code: fn(T) -> &'static str,
        ) {
            for reason in reasons {
                let json = serde_json::to_string(reason).unwrap();
                assert_eq!(json, format!("\"{}\"", code(*reason)));
                assert_eq!(code(*reason).parse().ok(), Some(*reason));
            }
            assert!("because".parse::<T>().is_err());
        }
        same(PauseReason::ALL, PauseReason::as_str);
        same(ExtensionReason::ALL, ExtensionReason::as_str);
        same(WaiverReason::ALL, WaiverReason::as_str);
        same(RecusalReason::ALL, RecusalReason::as_str);
        same(ExclusionReason::ALL, ExclusionReason::as_str);
        same(EmergencyReason::ALL, EmergencyReason::as_str);
        same(LinkReason::ALL, LinkReason::as_str);
        same(AsideReason::ALL, AsideReason::as_str);
    }
}
