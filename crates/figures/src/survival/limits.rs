//! Confidence limits of a survival curve.

use serde::{Deserialize, Serialize};

/// The level of every limit.
pub(super) const LEVEL: f64 = 0.95;

/// The standard normal quantile at 0.975.
const Z: f64 = 1.959_963_984_540_054;

/// On which scale the limits are symmetric.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Limits {
    /// On that of log(−log S): never outside 0 to 1, and the best of the three for few cases.
    #[default]
    LogLog,
    /// On that of log S, cut at 1.
    Log,
    /// On that of S, cut at 0 and 1.
    Plain,
}

impl Limits {
    /// The limits of `surv`, whose logarithm has the standard error `log_error`.
    ///
    /// There are none where the curve has reached 0, as nothing is left to vary; on the log-log
    /// scale there are none at 1 either.
    pub(super) fn around(self, surv: f64, log_error: f64) -> Option<(f64, f64)> {
        if surv <= 0.0 {
            return None;
        }
        let reach = Z * log_error;
        match self {
            Self::LogLog if surv >= 1.0 => None,
            Self::LogLog => {
                let centre = (-surv.ln()).ln();
                let reach = reach / -surv.ln();
                Some(((-(centre + reach).exp()).exp(), (-(centre - reach).exp()).exp()))
            }
            Self::Log => Some(((surv.ln() - reach).exp(), (surv.ln() + reach).exp().min(1.0))),
            Self::Plain => Some(((surv - reach * surv).max(0.0), (surv + reach * surv).min(1.0))),
        }
    }
}
