//! Aalen–Johansen: the share that ended in each way, where the ways compete.
//!
//! Taking the other ways as censored overstates each: the shares would add up to more than one.

use std::collections::BTreeSet;

use super::{
    answer::{Incidence, IncidenceRow},
    kaplan_meier::{Moment, number},
};

/// Sums from which the variance of one cause's incidence at any later time follows.
///
/// A case at risk at time s moves the incidence F at a later time t by a quantity that is linear in
/// F(t), and the moves at different times are uncorrelated; so the variance at t is
/// `constant + linear·F(t) + square·F(t)²`, summed over all s up to t. This is the infinitesimal
/// jackknife, which R uses.
#[derive(Debug, Default)]
struct Spread {
    constant: f64,
    linear: f64,
    square: f64,
}

impl Spread {
    /// Adds one moment: `before` and `after` are the shares with no end before and after it, and
    /// `incidence` is the cause's share after it.
    fn add(&mut self, moment: &Moment, cause: u32, before: f64, after: f64, incidence: f64) {
        let at_risk = number(moment.at_risk);
        let of_cause = number(moment.count(cause));
        let ended = number(moment.left() - moment.count(0));
        if ended <= 0.0 {
            return;
        }
        let scale = before / at_risk;
        // How much a change of the share without an end now counts for the incidence later on, as
        // `slope·F(t) + offset`. Once nobody is left, nothing follows.
        let (slope, offset) =
            if after > 0.0 { (1.0 / after, -incidence / after) } else { (0.0, 0.0) };
        let (cause_rate, rate) = (of_cause / at_risk, ended / at_risk);
        let kinds = [
            (of_cause, 1.0 - cause_rate, 1.0 - rate),
            (ended - of_cause, -cause_rate, 1.0 - rate),
            (at_risk - ended, -cause_rate, -rate),
        ];
        for (count, own, any) in kinds {
            let constant = own - any * offset;
            let linear = -any * slope;
            let weight = count * scale * scale;
            self.constant += weight * constant * constant;
            self.linear += weight * 2.0 * constant * linear;
            self.square += weight * linear * linear;
        }
    }

    fn std_err(&self, incidence: f64) -> f64 {
        let variance =
            self.constant + self.linear * incidence + self.square * incidence * incidence;
        // Rounding can leave a little less than nothing.
        f64::sqrt(variance.max(0.0))
    }
}

/// The incidence of every cause at every time; none where only one cause was seen.
pub(super) fn incidences(moments: &[Moment], causes: &BTreeSet<u32>) -> Vec<Incidence> {
    if causes.iter().all(|cause| *cause == super::read::MILESTONE) {
        return Vec::new();
    }
    causes.iter().map(|cause| Incidence { cause: *cause, rows: rows(moments, *cause) }).collect()
}

fn rows(moments: &[Moment], cause: u32) -> Vec<IncidenceRow> {
    let mut surv = 1.0;
    let mut incidence = 0.0;
    let mut spread = Spread::default();
    moments
        .iter()
        .map(|moment| {
            let before = surv;
            let ended = moment.left() - moment.count(0);
            let at_risk = number(moment.at_risk);
            surv *= number(moment.at_risk - ended) / at_risk;
            incidence += before * number(moment.count(cause)) / at_risk;
            spread.add(moment, cause, before, surv, incidence);
            IncidenceRow {
                time: moment.time,
                n_risk: moment.at_risk,
                surv,
                incidence,
                std_err: spread.std_err(incidence),
            }
        })
        .collect()
}
