//! The plan that a framework draws: when each step would begin and be due, counted in days from the
//! report, if every step before it were done on its last day.
//!
//! A picture and not a clock: working days are drawn as seven fifths of a day, months as a twelfth
//! of a year. Dates of cases come from [`crate::duty`].

use domain::id::MilestoneId;

use crate::{
    framework::{DueRule, Framework, MetBy, Milestone, Trigger},
    period::Period,
};

/// One milestone of the plan.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Planned<'a> {
    /// The milestone.
    pub milestone: &'a Milestone,
    /// How many days it takes in a standard case; `None` where it has no clock.
    pub takes: Option<f64>,
    /// The day on which it begins; `None` where it begins whenever somebody asks.
    pub begins: Option<f64>,
    /// The day on which it is due in a standard case; `None` where it has no clock.
    pub due: Option<f64>,
    /// The day on which it begins if the case were urgent from the beginning.
    pub urgent_begins: Option<f64>,
    /// The day on which it is due if the case were urgent from the beginning.
    pub urgent_due: Option<f64>,
}

/// About how many days a period is.
#[must_use]
pub fn about_days(period: Period) -> f64 {
    let amount = f64::from(period.amount());
    match period {
        Period::Hours(_) => amount / 24.0,
        Period::Days(_) => amount,
        Period::WorkingDays(_) => amount * 7.0 / 5.0,
        Period::Weeks(_) => amount * 7.0,
        Period::Months(_) => amount * 365.25 / 12.0,
        Period::Years(_) => amount * 365.25,
    }
}

/// The plan, in the order of the framework.
#[must_use]
pub fn plan(framework: &Framework) -> Vec<Planned<'_>> {
    let standard = begun(framework, |rule| rule.period);
    let urgent = begun(framework, DueRule::urgent_period);
    let ends = |milestone: &Milestone, begins: Option<f64>, period: fn(&DueRule) -> Period| {
        begins.and_then(|begins| length(milestone, period).map(|length| begins + length))
    };
    framework
        .milestones
        .iter()
        .zip(standard)
        .zip(urgent)
        .map(|((milestone, begins), urgent)| Planned {
            milestone,
            takes: length(milestone, |rule| rule.period),
            begins,
            due: ends(milestone, begins, |rule| rule.period),
            urgent_begins: urgent,
            urgent_due: ends(milestone, urgent, DueRule::urgent_period),
        })
        .collect()
}

/// How long the last of a milestone's duties takes; each by its earliest reading from the trigger.
fn length(milestone: &Milestone, period: impl Fn(&DueRule) -> Period) -> Option<f64> {
    let of_rule =
        |rule: &DueRule| rule.begins_after.map_or(0.0, about_days) + about_days(period(rule));
    let shortest = |rule: &DueRule| {
        milestone
            .due
            .iter()
            .filter(|other| other.duty == rule.duty && other.after.is_none())
            .map(of_rule)
            .reduce(f64::min)
    };
    let direct = milestone.due.iter().filter_map(shortest).reduce(f64::max);
    // A duty that another one begins, as an answer does after forwarding, comes on top.
    let chained = |rule: &&DueRule| {
        rule.after.is_some()
            && !milestone.due.iter().any(|other| other.duty == rule.duty && other.after.is_none())
    };
    let later: f64 = milestone.due.iter().filter(chained).map(of_rule).sum();
    direct.map(|direct| direct + later)
}

/// When each milestone begins: first what does not wait for the end of everything, then what does.
fn begun(framework: &Framework, period: fn(&DueRule) -> Period) -> Vec<Option<f64>> {
    let received = |milestone: &Milestone| (milestone.met_by == MetBy::Submission).then_some(0.0);
    let mut begun: Vec<Option<f64>> = framework.milestones.iter().map(received).collect();
    spread(framework, period, None, &mut begun);
    let blocking = framework.milestones.iter().zip(&begun);
    let settled = blocking
        .filter(|(milestone, _)| !milestone.may_stay_open)
        .filter_map(|(milestone, begins)| {
            Some((*begins)? + length(milestone, period).unwrap_or(0.0))
        })
        .reduce(f64::max);
    spread(framework, period, settled, &mut begun);
    begun
}

/// The earliest of each milestone's triggers, found step by step.
fn spread(
    framework: &Framework,
    period: fn(&DueRule) -> Period,
    settled: Option<f64>,
    begun: &mut [Option<f64>],
) {
    let place = |id: &MilestoneId| framework.milestones.iter().position(|found| found.id == *id);
    // Each round reaches one step further, so that as many rounds as steps are enough.
    for _ in &framework.milestones {
        let known = begun.to_vec();
        let end = |id: &MilestoneId| {
            let place = place(id)?;
            let begins = (*known.get(place)?)?;
            let milestone = framework.milestones.get(place)?;
            Some(begins + length(milestone, period).unwrap_or(0.0))
        };
        for (milestone, begins) in framework.milestones.iter().zip(begun.iter_mut()) {
            let earliest = milestone
                .trigger
                .iter()
                .filter(|trigger| trigger.milestone() != Some(&milestone.id))
                .filter_map(|trigger| match trigger {
                    Trigger::Met(id) | Trigger::MetAs(id, _) | Trigger::Overdue(id) => end(id),
                    Trigger::Opened => Some(0.0),
                    Trigger::Settled => settled,
                    Trigger::Offered => None,
                });
            *begins = begins.iter().copied().chain(earliest).reduce(f64::min);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::framework::{SHIPPED, parse, shipped};

    #[test]
    fn the_plan_follows_the_triggers() {
        let framework = parse(shipped("un-military-contingent").unwrap()).unwrap();
        let plan = plan(&framework);
        let of = |id: &str| *plan.iter().find(|planned| planned.milestone.id == *id).unwrap();
        assert_eq!((of("M01").begins, of("M01").due), (Some(0.0), None));
        assert_eq!((of("M02").begins, of("M02").due), (Some(0.0), Some(7.0)));
        assert_eq!((of("M08").due, of("M08").urgent_due), (Some(14.0), Some(7.0)));
        assert_eq!(of("M09").begins, Some(14.0));
        // The earlier of two triggers: the State says no, on its last day.
        assert_eq!(of("M12").begins, of("M11").due);
        assert_eq!(of("M27").begins, None);
        // Closing comes when the last blocking step is over.
        let blocking = plan.iter().filter(|planned| !planned.milestone.may_stay_open);
        let last = blocking.filter_map(|planned| planned.due).reduce(f64::max);
        assert_eq!(of("M28").begins, last);
        assert_eq!(of("M30").begins, of("M28").due);
    }

    #[test]
    fn every_step_of_every_framework_is_placed_or_begins_when_asked() {
        for (name, text) in SHIPPED {
            let framework = parse(text).unwrap();
            for planned in plan(&framework) {
                let asked = planned
                    .milestone
                    .trigger
                    .iter()
                    .any(|trigger| trigger.milestone() == Some(&planned.milestone.id));
                let asked = asked || planned.milestone.trigger == [Trigger::Offered];
                assert_eq!(planned.begins.is_none(), asked, "{name} {}", planned.milestone.id);
                if let (Some(due), Some(urgent)) = (planned.due, planned.urgent_due) {
                    assert!(urgent <= due, "{name} {}", planned.milestone.id);
                }
            }
        }
    }
}
