//! What can begin, in which order, and whether it ever ends.

use std::collections::{BTreeMap, BTreeSet};

use domain::{consent::Audience, id::MilestoneId};

use super::{
    super::{Framework, MetBy, Milestone, Owner, Trigger},
    Fault,
};

/// Finds faults of the whole.
pub(super) fn check(framework: &Framework, faults: &mut Vec<Fault>) {
    unreachable(framework, faults);
    before_notice(framework, faults);
    endless(framework, faults);
    let mut closes = false;
    for milestone in &framework.milestones {
        if milestone.trigger.contains(&Trigger::Settled) {
            closes = true;
            if !milestone.may_stay_open {
                faults.push(Fault::SettledBlocks(milestone.id.clone()));
            }
        }
    }
    if !closes {
        faults.push(Fault::NoClosure);
    }
}

/// Whether an officer's own record begins it: a claim is lodged.
fn begins_itself(milestone: &Milestone) -> bool {
    milestone.met_by == MetBy::Record
        && milestone.trigger.iter().any(|trigger| {
            matches!(trigger, Trigger::MetAs(id, outcome)
                if *id == milestone.id && milestone.allows(Some(outcome)))
        })
}

/// What can begin, from the submission on; `settled` and `opened` can always come.
fn unreachable(framework: &Framework, faults: &mut Vec<Fault>) {
    let mut reached: BTreeSet<&MilestoneId> = BTreeSet::new();
    loop {
        let before = reached.len();
        for milestone in &framework.milestones {
            let begins =
                |trigger: &Trigger| trigger.milestone().is_none_or(|other| reached.contains(other));
            if milestone.met_by == MetBy::Submission
                || begins_itself(milestone)
                || milestone.trigger.iter().any(begins)
            {
                reached.insert(&milestone.id);
            }
        }
        if reached.len() == before {
            break;
        }
    }
    let missing = framework.milestones.iter().filter(|milestone| !reached.contains(&milestone.id));
    faults.extend(missing.map(|milestone| Fault::Unreachable(milestone.id.clone())));
}

/// What the State owes follows, on every way, from a letter to it.
fn before_notice(framework: &Framework, faults: &mut Vec<Fault>) {
    let notifies = |milestone: &Milestone| milestone.letter == Some(Audience::StateAuthority);
    let mut after: BTreeMap<&MilestoneId, &Milestone> =
        framework.milestones.iter().map(|milestone| (&milestone.id, milestone)).collect();
    loop {
        let follows = |milestone: &Milestone| {
            !milestone.trigger.is_empty()
                && milestone.trigger.iter().all(|trigger| {
                    trigger.milestone().is_some_and(|other| after.contains_key(other))
                })
        };
        let stay: BTreeMap<&MilestoneId, &Milestone> = after
            .iter()
            .filter(|(_, milestone)| notifies(milestone) || follows(milestone))
            .map(|(id, milestone)| (*id, *milestone))
            .collect();
        if stay.len() == after.len() {
            break;
        }
        after = stay;
    }
    for milestone in framework.milestones.iter().filter(|found| found.owed_by == Owner::State) {
        // What a record begins is recorded when there is somebody to forward it to.
        if !after.contains_key(&milestone.id) && !begins_itself(milestone) {
            faults.push(Fault::StateBeforeNotice(milestone.id.clone()));
        }
    }
}

/// Duties that begin one another at every trigger, all of them blocking closing, never settle.
fn endless(framework: &Framework, faults: &mut Vec<Fault>) {
    let renewed = |id: &MilestoneId| {
        framework.milestone(id).filter(|milestone| milestone.each && !milestone.may_stay_open)
    };
    for milestone in framework.milestones.iter().filter(|found| renewed(&found.id).is_some()) {
        let mut seen: BTreeSet<&MilestoneId> = BTreeSet::new();
        let mut ahead: Vec<&MilestoneId> = begun_by(milestone);
        while let Some(id) = ahead.pop() {
            let Some(other) = renewed(id) else { continue };
            if !seen.insert(&other.id) {
                continue;
            }
            if begun_by(other).contains(&&milestone.id) || other.id == milestone.id {
                faults.push(Fault::Endless(milestone.id.clone(), other.id.clone()));
                break;
            }
            ahead.extend(begun_by(other));
        }
    }
}

fn begun_by(milestone: &Milestone) -> Vec<&MilestoneId> {
    milestone.trigger.iter().filter_map(Trigger::milestone).collect()
}
