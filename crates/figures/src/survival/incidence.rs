//! Aalen–Johansen: the share that ended in each way, where the ways compete.
//!
//! Taking the other ways as censored overstates each: the shares would add up to more than one.

use std::collections::BTreeSet;

use super::{
    answer::{Incidence, IncidenceRow},
    kaplan_meier::{Moment, number},
};

/// From which the variance of one cause's incidence at any later time follows.
///
/// A case at risk at time s moves the incidence F at a later time t by a quantity that is linear in
/// F(t), and the moves at different times are uncorrelated; so the variance at t is a sum of
/// `weight·(F(t) − place)²`, over all s up to t. This is the infinitesimal jackknife, which R uses.
/// The sum is kept as its total weight, the mean place and the spread around it: each part only
/// grows, so that nothing is lost where the variance comes down to 0 again.
#[derive(Debug, Default)]
struct Spread {
    weight: f64,
    mean: f64,
    around: f64,
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
        let (cause_rate, rate) = (of_cause / at_risk, ended / at_risk);
        let kinds = [
            (of_cause, 1.0 - cause_rate, 1.0 - rate),
            (ended - of_cause, -cause_rate, 1.0 - rate),
            (at_risk - ended, -cause_rate, -rate),
        ];
        for (count, own, any) in kinds {
            let weight = count * scale * scale;
            if after > 0.0 {
                // A change of the share without an end now changes all that follows in proportion:
                // the move is `own − any·(F(t) − incidence) / after`.
                let slope = any / after;
                self.add_point(weight * slope * slope, incidence + own * after / any);
            } else {
                // Once nobody is left, nothing follows.
                self.around += weight * own * own;
            }
        }
    }

    fn add_point(&mut self, weight: f64, place: f64) {
        if weight <= 0.0 {
            return;
        }
        let before = self.weight;
        self.weight += weight;
        let apart = place - self.mean;
        self.mean += apart * weight / self.weight;
        self.around += apart * apart * weight * before / self.weight;
    }

    fn std_err(&self, incidence: f64) -> f64 {
        let apart = incidence - self.mean;
        f64::sqrt(self.weight * apart * apart + self.around)
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
