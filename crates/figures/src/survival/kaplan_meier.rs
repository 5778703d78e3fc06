//! Kaplan–Meier: the share still waiting, its quartiles, its restricted mean.

use std::collections::BTreeSet;

use super::{
    answer::{Quartile, RestrictedMean, Row},
    limits::Limits,
    read::{MILESTONE, Subject},
};

/// Two heights of a curve closer than this are the same height: products round.
const SAME_HEIGHT: f64 = 1.490_116_119_384_765_6e-8;
/// The smallest share whose time is asked.
const LEAST_PART: f64 = 0.25;

/// Everything that happened at one time.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Moment {
    pub(super) time: f64,
    pub(super) at_risk: u64,
    /// What ended at this time, by event code; 0 is censoring.
    pub(super) ended: Vec<(u32, u64)>,
}

impl Moment {
    /// How many had this event now.
    pub(super) fn count(&self, event: u32) -> u64 {
        self.ended.iter().find(|(code, _)| *code == event).map_or(0, |(_, count)| *count)
    }

    /// How many left now, by any way.
    pub(super) fn left(&self) -> u64 {
        self.ended.iter().map(|(_, count)| count).sum()
    }
}

/// The distinct times of subjects that are ordered by time.
pub(super) fn moments(subjects: &[Subject]) -> Vec<Moment> {
    let mut at_risk = subjects.len() as u64;
    let mut moments = Vec::new();
    for tied in subjects.chunk_by(|a, b| a.time.total_cmp(&b.time).is_eq()) {
        let mut events: Vec<u32> = tied.iter().map(|subject| subject.event).collect();
        events.sort_unstable();
        let ended = events
            .chunk_by(|a, b| a == b)
            .filter_map(|same| same.first().map(|event| (*event, same.len() as u64)))
            .collect();
        if let Some(first) = tied.first() {
            moments.push(Moment { time: first.time, at_risk, ended });
        }
        at_risk -= tied.len() as u64;
    }
    moments
}

/// A count as a number to compute with; counts are at most a million.
pub(super) fn number(count: u64) -> f64 {
    u32::try_from(count).map_or(f64::INFINITY, f64::from)
}

/// The curve: a row for each distinct time.
pub(super) fn rows(moments: &[Moment], limits: Limits) -> Vec<Row> {
    let mut surv = 1.0;
    let mut greenwood = 0.0;
    moments
        .iter()
        .map(|moment| {
            let n_event = moment.count(MILESTONE);
            surv *= number(moment.at_risk - n_event) / number(moment.at_risk);
            greenwood += greenwood_term(moment.at_risk, n_event);
            let log_error = f64::sqrt(greenwood);
            let limits = limits.around(surv, log_error);
            Row {
                time: moment.time,
                n_risk: moment.at_risk,
                n_event,
                n_censor: moment.left() - n_event,
                surv,
                std_err: (surv > 0.0).then_some(surv * log_error),
                lower: limits.map(|(lower, _)| lower),
                upper: limits.map(|(_, upper)| upper),
            }
        })
        .collect()
}

/// One term of Greenwood's sum; nothing where the curve falls to 0, for nothing follows.
fn greenwood_term(at_risk: u64, events: u64) -> f64 {
    if events == at_risk {
        0.0
    } else {
        number(events) / (number(at_risk) * number(at_risk - events))
    }
}

/// When a share `part` has reached the milestone, by a curve of such shares; `None` where it never
/// gets there. Where the curve lies exactly on it, the middle of that flat stretch.
///
/// A limit need not rise all along: R takes the lowest share that is not below `part`, wherever it
/// stands, and so does this.
fn reached(rows: &[Row], level: impl Fn(&Row) -> Option<f64>, part: f64) -> Option<f64> {
    let start = std::iter::once((0.0, Some(0.0)));
    let points =
        start.chain(rows.iter().map(|row| (row.time, level(row).map(|level| 1.0 - level))));
    // A share that was there before says nothing new; of the last one neither.
    let mut seen = BTreeSet::new();
    let points: Vec<(f64, Option<f64>)> =
        points.filter(|(_, share)| seen.insert(share.map(f64::to_bits))).collect();
    let shares = || points.iter().filter_map(|(time, share)| Some((*time, (*share)?)));
    let lowest_from = |least: f64| {
        let above = shares().filter(|(_, share)| *share >= least);
        above.min_by(|(_, one), (_, other)| one.total_cmp(other)).map(|(time, _)| time)
    };
    if shares().all(|(_, share)| share < LEAST_PART) {
        return None;
    }
    let from = lowest_from(part - SAME_HEIGHT)?;
    let ends_here = |(_, share): &(f64, Option<f64>)| {
        share.is_some_and(|share| (share - part).abs() < SAME_HEIGHT)
    };
    let until = if points.last().is_some_and(ends_here) {
        rows.last()?.time
    } else {
        lowest_from(part + SAME_HEIGHT)?
    };
    Some(f64::midpoint(from, until))
}

/// The times by which 25, 50 and 75 per cent have reached the milestone.
pub(super) fn quartiles(rows: &[Row]) -> Vec<Quartile> {
    [(25, LEAST_PART), (50, 0.5), (75, 0.75)]
        .into_iter()
        .map(|(percent, part)| Quartile {
            percent,
            time: reached(rows, |row| Some(row.surv), part),
            // A lower curve gets there sooner, so it bounds the time from below.
            lower: reached(rows, |row| row.lower, part),
            upper: reached(rows, |row| row.upper, part),
        })
        .collect()
}

/// The mean time without the milestone up to `horizon`: the area under the curve.
pub(super) fn restricted_mean(rows: &[Row], horizon: f64) -> RestrictedMean {
    let within: Vec<&Row> = rows.iter().take_while(|row| row.time <= horizon).collect();
    let mut area = 0.0;
    let mut variance = 0.0;
    let mut end = horizon;
    for row in within.iter().rev() {
        area += (end - row.time) * row.surv;
        variance += area * area * greenwood_term(row.n_risk, row.n_event);
        end = row.time;
    }
    let beyond = rows.last().is_none_or(|row| row.time < horizon && row.surv > 0.0);
    RestrictedMean { horizon, mean: area + end, std_err: f64::sqrt(variance), beyond }
}
