//! Time to a milestone: Kaplan–Meier, restricted means, quartiles and, where a case can end
//! without the milestone, Aalen–Johansen.
//!
//! Open cases are censored, never dropped. The numbers equal those of R's `survival`. A curve gives
//! every date and every number at risk back, so it is for the people who hold the records: what
//! goes out to the public is the share reached at fixed horizons, through [`crate::protect`].

mod answer;
mod incidence;
mod kaplan_meier;
mod limits;
mod read;
mod ties;

pub use answer::{Answer, Group, Incidence, IncidenceRow, Quartile, RestrictedMean, Row};
pub use limits::Limits;
pub use read::{CAUSES_MAX, EVENT_MAX, GROUP_BYTES_MAX, GROUPS_MAX, ROWS_MAX, ReadFault};

/// No more horizons than this in one question.
pub const HORIZONS_MAX: usize = 100;

/// What is asked of the records.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Options {
    /// Restricted mean times are wanted up to each of these.
    pub horizons: Vec<f64>,
    /// The kind of confidence limits.
    pub limits: Limits,
}

/// Why there is no answer.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum SurvivalFault {
    /// The records cannot be read.
    #[error(transparent)]
    Read(#[from] ReadFault),
    /// A horizon that is not a time.
    #[error("horizon {horizon}: expected a finite number above 0")]
    Horizon {
        /// As given.
        horizon: f64,
    },
    /// Too many horizons.
    #[error("horizon: {count} given, at most {HORIZONS_MAX} are answered")]
    Horizons {
        /// How many.
        count: usize,
    },
}

/// Reads records with the columns `time`, `event` and, optionally, `group`, and answers for each
/// group.
///
/// `event` is 0 for a case still open, 1 for the milestone, 2 and above for each way to end without
/// it. The Kaplan–Meier rows take the latter as censored, as R does when told nothing of them;
/// wherever they occur, read the incidence instead.
///
/// # Errors
///
/// Names the row and column that is wrong, or the horizon.
pub fn survival(text: &str, options: &Options) -> Result<Answer, SurvivalFault> {
    if options.horizons.len() > HORIZONS_MAX {
        return Err(SurvivalFault::Horizons { count: options.horizons.len() });
    }
    if let Some(&horizon) =
        options.horizons.iter().find(|horizon| !(horizon.is_finite() && **horizon > 0.0))
    {
        return Err(SurvivalFault::Horizon { horizon });
    }
    let mut records = read::read(text)?;
    ties::merge(&mut records.groups);
    let groups = records
        .groups
        .iter()
        .map(|(name, subjects)| answer::group(name, subjects, &records.causes, options))
        .collect();
    Ok(Answer { limits: options.limits, level: limits::LEVEL, groups })
}

/// The answer for cases that were watched for so many days, and what ended that: 0 nothing, 1 the
/// milestone, 2 and above another end; `None` where there are no cases.
#[must_use]
pub fn estimate(name: &str, cases: &[(u32, u32)]) -> Option<Group> {
    let mut subjects: Vec<read::Subject> = cases
        .iter()
        .map(|(days, event)| read::Subject { time: f64::from(*days), event: *event })
        .collect();
    subjects.sort_by(|a, b| a.time.total_cmp(&b.time));
    let ended = cases.iter().map(|(_, event)| *event).filter(|event| *event != 0).collect();
    let options = Options::default();
    (!subjects.is_empty()).then(|| answer::group(name, &subjects, &ended, &options))
}
