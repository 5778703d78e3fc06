//! Is a framework sound? Every fault is found, not only the first.

use std::collections::BTreeSet;

use domain::id::MilestoneId;

use super::{Evidence, Framework, Label, MetBy, Milestone, Owner, Track, Trigger};
use crate::calendar::{Calendars, EDITION};

/// What is wrong with a framework.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// Counts on calendars that are not here.
    #[error("it counts on calendars of edition {0}, and these are of edition {EDITION}")]
    Edition(String),
    /// Its policy calendar is not here.
    #[error("there is no calendar {0}")]
    Calendar(String),
    /// Two milestones with one code.
    #[error("{0}: defined twice")]
    Twice(MilestoneId),
    /// Looks at a milestone that is not there.
    #[error("{0}: names {1}, which is not a milestone of this framework")]
    NoSuchMilestone(MilestoneId, MilestoneId),
    /// Waits for an outcome that cannot come.
    #[error("{0}: waits for {1}, and that milestone has no such outcome")]
    NoSuchOutcome(MilestoneId, Trigger),
    /// Waits for a date of a milestone that has no clock.
    #[error("{0}: waits for {1} to be overdue, and that milestone has no clock")]
    NeverOverdue(MilestoneId, MilestoneId),
    /// Nothing begins it.
    #[error("{0}: unreachable, nothing that can happen begins it")]
    Unreachable(MilestoneId),
    /// Names a source that is not listed.
    #[error("{0}: source {1} is not listed")]
    NoSuchSource(MilestoneId, String),
    /// Called a rule without a confirmed source.
    #[error("{0}: called a rule, and no source of it was read or reported")]
    RuleWithoutSource(MilestoneId),
    /// Names a ladder that is not there.
    #[error("{0}: there is no ladder {1}")]
    NoSuchLadder(MilestoneId, String),
    /// Assistance that waits for another track (`rules/clock.md`, 11).
    #[error("{0}: assistance waits for {1}, which is of another track")]
    AssistanceWaits(MilestoneId, MilestoneId),
    /// Assistance under a condition (`rules/clock.md`, 11).
    #[error("{0}: assistance depends on an investigation")]
    AssistanceInvestigates(MilestoneId),
    /// The survivor would owe something by a date.
    #[error("{0}: the reporter decides and nothing of hers is ever late, but it has a clock")]
    ReporterOnAClock(MilestoneId),
    /// Late, and nobody is told.
    #[error("{0}: has a clock and no ladder, so that nobody would be told")]
    Unwatched(MilestoneId),
    /// Met by a letter that is for nobody.
    #[error("{0}: met by a letter, and no audience of the letter is named")]
    LetterForNobody(MilestoneId),
    /// Repeats without a period.
    #[error("{0}: repeats, and needs exactly one clock to repeat by")]
    RepeatWithoutClock(MilestoneId),
    /// Blocks closing and can come for ever.
    #[error("{0}: repeats and would block closing for ever")]
    RepeatBlocksClosing(MilestoneId),
}

/// Finds every fault.
#[must_use]
pub fn check(framework: &Framework, calendars: &Calendars) -> Vec<Fault> {
    let mut faults = Vec::new();
    if framework.calendars != EDITION {
        faults.push(Fault::Edition(framework.calendars.clone()));
    }
    if calendars.get(&framework.policy_calendar).is_none() {
        faults.push(Fault::Calendar(framework.policy_calendar.to_string()));
    }
    for named in framework.state_receipt.iter().chain(&framework.state_answer) {
        if framework.milestone(named).is_none() {
            faults.push(Fault::NoSuchMilestone(named.clone(), named.clone()));
        }
    }
    let mut seen = BTreeSet::new();
    for milestone in &framework.milestones {
        if !seen.insert(&milestone.id) {
            faults.push(Fault::Twice(milestone.id.clone()));
        }
        check_triggers(framework, milestone, &mut faults);
        check_sources(framework, milestone, &mut faults);
        check_clock(framework, milestone, &mut faults);
        check_assistance(framework, milestone, &mut faults);
    }
    check_reach(framework, &mut faults);
    faults
}

fn check_triggers(framework: &Framework, milestone: &Milestone, faults: &mut Vec<Fault>) {
    let id = || milestone.id.clone();
    let after = milestone.due.iter().filter_map(|due| due.after.as_ref());
    for trigger in milestone.trigger.iter().chain(&milestone.repeat_until).chain(after) {
        let Some(named) = trigger.milestone() else {
            continue;
        };
        let Some(other) = framework.milestone(named) else {
            faults.push(Fault::NoSuchMilestone(id(), named.clone()));
            continue;
        };
        match trigger {
            Trigger::MetAs(_, outcome) if !other.allows(Some(outcome)) => {
                faults.push(Fault::NoSuchOutcome(id(), trigger.clone()));
            }
            Trigger::Overdue(_) if other.due.is_empty() => {
                faults.push(Fault::NeverOverdue(id(), named.clone()));
            }
            _ => {}
        }
    }
}

fn check_sources(framework: &Framework, milestone: &Milestone, faults: &mut Vec<Fault>) {
    let mut confirmed = false;
    for source in &milestone.sources {
        match framework.source(source) {
            None => faults.push(Fault::NoSuchSource(milestone.id.clone(), source.clone())),
            Some(source) => {
                confirmed |= matches!(source.evidence, Evidence::Read | Evidence::Reported);
            }
        }
    }
    let called_rule = milestone.duty_label == Label::Rule || milestone.number_label == Label::Rule;
    if called_rule && !confirmed {
        faults.push(Fault::RuleWithoutSource(milestone.id.clone()));
    }
}

fn check_clock(framework: &Framework, milestone: &Milestone, faults: &mut Vec<Fault>) {
    let id = || milestone.id.clone();
    let has_clock = !milestone.due.is_empty();
    if let Some(ladder) = &milestone.ladder
        && !framework.ladders.contains_key(ladder)
    {
        faults.push(Fault::NoSuchLadder(id(), ladder.clone()));
    }
    if has_clock && milestone.owed_by == Owner::Reporter {
        faults.push(Fault::ReporterOnAClock(id()));
    }
    if has_clock && milestone.ladder.is_none() && milestone.met_by != MetBy::Submission {
        faults.push(Fault::Unwatched(id()));
    }
    if (milestone.met_by == MetBy::Letter) != milestone.letter.is_some() {
        faults.push(Fault::LetterForNobody(id()));
    }
    if milestone.repeats() && milestone.due.len() != 1 {
        faults.push(Fault::RepeatWithoutClock(id()));
    }
    if milestone.repeats() && !milestone.may_stay_open {
        faults.push(Fault::RepeatBlocksClosing(id()));
    }
}

fn check_assistance(framework: &Framework, milestone: &Milestone, faults: &mut Vec<Fault>) {
    if milestone.track != Track::Assistance {
        return;
    }
    if milestone.investigation {
        faults.push(Fault::AssistanceInvestigates(milestone.id.clone()));
    }
    for other in milestone.trigger.iter().filter_map(Trigger::milestone) {
        // Receiving the report begins everything and belongs to every track.
        let waits = framework.milestone(other).is_some_and(|other| {
            other.track != Track::Assistance && other.met_by != MetBy::Submission
        });
        if waits {
            faults.push(Fault::AssistanceWaits(milestone.id.clone(), other.clone()));
        }
    }
}

/// What can begin, from the submission on; `settled` and `opened` can always come.
fn check_reach(framework: &Framework, faults: &mut Vec<Fault>) {
    let mut reached: BTreeSet<&MilestoneId> = BTreeSet::new();
    loop {
        let before = reached.len();
        for milestone in &framework.milestones {
            let begins = |trigger: &Trigger| match trigger.milestone() {
                None => true,
                // What an officer may record at any time begins itself: a claim is lodged.
                Some(other) => *other == milestone.id || reached.contains(other),
            };
            if milestone.met_by == MetBy::Submission || milestone.trigger.iter().any(begins) {
                reached.insert(&milestone.id);
            }
        }
        if reached.len() == before {
            break;
        }
    }
    for milestone in &framework.milestones {
        if !reached.contains(&milestone.id) {
            faults.push(Fault::Unreachable(milestone.id.clone()));
        }
    }
}
