//! The answer to a question about survival, as data and as text.

use std::{collections::BTreeSet, fmt::Write};

use serde::Serialize;

use super::{Options, incidence, kaplan_meier, limits::Limits, read::Subject};
use crate::text::{Columns, decimal};

/// What the records say.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Answer {
    /// The kind of confidence limits.
    pub limits: Limits,
    /// Their level.
    pub level: f64,
    /// The groups by name.
    pub groups: Vec<Group>,
}

/// One group.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Group {
    /// Its name, "all" where the records have no groups.
    pub group: String,
    /// How many cases.
    pub subjects: u64,
    /// The Kaplan–Meier curve of event 1.
    pub rows: Vec<Row>,
    /// When 25, 50 and 75 per cent had reached it.
    pub quartiles: Vec<Quartile>,
    /// Restricted means, in the order asked.
    pub rmst: Vec<RestrictedMean>,
    /// Cumulative incidence per cause; empty where no cause competes.
    pub incidence: Vec<Incidence>,
}

/// The curve from one time on.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Row {
    /// The time.
    pub time: f64,
    /// Cases still watched just before.
    pub n_risk: u64,
    /// Milestones at this time.
    pub n_event: u64,
    /// Cases that ceased to be watched at this time without it.
    pub n_censor: u64,
    /// The share still without it.
    pub surv: f64,
    /// Standard error of the share; none where it is 0.
    pub std_err: Option<f64>,
    /// Lower limit; none where the share is 0.
    pub lower: Option<f64>,
    /// Upper limit; none where the share is 0.
    pub upper: Option<f64>,
}

/// A quartile of the time; `None` is "not reached".
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Quartile {
    /// 25, 50 or 75.
    pub percent: u8,
    /// When that share had reached the milestone.
    pub time: Option<f64>,
    /// Lower limit.
    pub lower: Option<f64>,
    /// Upper limit.
    pub upper: Option<f64>,
}

/// The mean time without the milestone, up to a horizon.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RestrictedMean {
    /// The horizon.
    pub horizon: f64,
    /// The mean.
    #[serde(rename = "rmst")]
    pub mean: f64,
    /// Its standard error.
    pub std_err: f64,
    /// Whether nobody was watched up to the horizon, so that the curve was carried on as it ended.
    pub beyond: bool,
}

/// How many ended in one way.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Incidence {
    /// The event code.
    pub cause: u32,
    /// From each time on.
    pub rows: Vec<IncidenceRow>,
}

/// The incidence from one time on.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct IncidenceRow {
    /// The time.
    pub time: f64,
    /// Cases still watched just before.
    pub n_risk: u64,
    /// The share that has not ended in any way.
    pub surv: f64,
    /// The share that has ended in this way.
    #[serde(rename = "cif")]
    pub incidence: f64,
    /// Standard error of that share.
    pub std_err: f64,
}

/// The answer for one group.
pub(super) fn group(
    name: &str,
    subjects: &[Subject],
    causes: &BTreeSet<u32>,
    options: &Options,
) -> Group {
    let moments = kaplan_meier::moments(subjects);
    let rows = kaplan_meier::rows(&moments, options.limits);
    Group {
        group: name.to_owned(),
        subjects: subjects.len() as u64,
        quartiles: kaplan_meier::quartiles(&rows),
        rmst: options
            .horizons
            .iter()
            .map(|horizon| kaplan_meier::restricted_mean(&rows, *horizon))
            .collect(),
        incidence: incidence::incidences(&moments, causes),
        rows,
    }
}

/// A time as short as it can be written, or that it was not reached.
fn time(time: Option<f64>) -> String {
    time.map_or_else(|| "not reached".to_owned(), |time| time.to_string())
}

impl Answer {
    /// The answer for people.
    #[must_use]
    pub fn to_text(&self) -> String {
        self.groups.iter().map(Group::to_text).collect::<Vec<_>>().join("\n")
    }
}

impl Group {
    fn to_text(&self) -> String {
        let mut text = format!("{}: {} cases\n", self.group, self.subjects);
        text.push_str(&self.curve());
        for quartile in &self.quartiles {
            // Writing to a string cannot fail.
            let _ = writeln!(
                text,
                "{} %: {} (95 % limits: {} to {})",
                quartile.percent,
                time(quartile.time),
                time(quartile.lower),
                time(quartile.upper)
            );
        }
        for mean in &self.rmst {
            let beyond = if mean.beyond { "; nobody was watched that long" } else { "" };
            let _ = writeln!(
                text,
                "mean up to {}: {:.4} (standard error {:.4}{beyond})",
                mean.horizon, mean.mean, mean.std_err
            );
        }
        for incidence in &self.incidence {
            let _ = writeln!(text, "ended by event {}:", incidence.cause);
            text.push_str(&incidence.table());
        }
        text
    }

    fn curve(&self) -> String {
        let headings =
            ["time", "n_risk", "n_event", "n_censor", "surv", "std_err", "lower", "upper"];
        let mut table = Columns::of(&headings);
        for row in &self.rows {
            table.push(vec![
                row.time.to_string(),
                row.n_risk.to_string(),
                row.n_event.to_string(),
                row.n_censor.to_string(),
                decimal(Some(row.surv), 4),
                decimal(row.std_err, 4),
                decimal(row.lower, 4),
                decimal(row.upper, 4),
            ]);
        }
        table.to_text()
    }
}

impl Incidence {
    fn table(&self) -> String {
        let mut table = Columns::of(&["time", "n_risk", "surv", "cif", "std_err"]);
        for row in &self.rows {
            table.push(vec![
                row.time.to_string(),
                row.n_risk.to_string(),
                decimal(Some(row.surv), 4),
                decimal(Some(row.incidence), 4),
                decimal(Some(row.std_err), 4),
            ]);
        }
        table.to_text()
    }
}
