//! Is a framework sound? Every fault is found, not only the first.

mod parties;
mod reach;

use std::collections::BTreeSet;

use domain::{
    consent::Audience,
    id::{DutyName, MilestoneId},
};

use super::{Evidence, Framework, Label, MetBy, Milestone, Owner, Requirement, Trigger};
use crate::calendar::{Calendars, EDITION};

/// What is wrong with a framework.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// Counts on calendars that are not here.
    #[error("framework: counts on calendars of edition {0}, and these are of edition {EDITION}")]
    Edition(String),
    /// Its policy calendar is not here.
    #[error("framework: there is no calendar {0}")]
    Calendar(String),
    /// Two milestones with one code.
    #[error("{0}: defined twice")]
    Twice(MilestoneId),
    /// Two sources with one number.
    #[error("framework: source {0} is listed twice")]
    SourceTwice(String),
    /// A case could never be closed.
    #[error("framework: no milestone begins when everything is settled, so that no case ends")]
    NoClosure,
    /// The State's receipt or answer that the State does not owe.
    #[error("{0}: named as the State's receipt or answer, and the State does not owe it")]
    NotTheStates(MilestoneId),
    /// Waiting for the State is what is measured (`rules/clock.md`, 3).
    #[error("{0}: the State's answer, and its clock could be stopped")]
    AnswerCanPause(MilestoneId),
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
    /// Asked of each person, and it ends in no way that could be recorded.
    #[error(
        "{0}: asked of each person, and no outcome of it or of what it waits for is recorded of each"
    )]
    PerWithoutOutcomes(MilestoneId),
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
    /// Assistance that waits for the end of everything (`rules/clock.md`, 11).
    #[error("{0}: assistance waits until every other track is settled")]
    AssistanceComesLast(MilestoneId),
    /// Assistance behind a consent that is not about help (`rules/clock.md`, 11).
    #[error("{0}: assistance depends on the consent {1}, which is not about help")]
    AssistanceGated(MilestoneId, Requirement),
    /// A clock of assistance that another track would start (`rules/clock.md`, 11).
    #[error("{0}: the clock of assistance is started by {1}, which is of another track")]
    AssistanceClockWaits(MilestoneId, MilestoneId),
    /// Nobody is able to do it.
    #[error("{0}: nobody can owe it: {1}")]
    NobodyCanOwe(MilestoneId, &'static str),
    /// The State would owe something before it knows of the case.
    #[error("{0}: the State owes it before any letter to the State can have gone out")]
    StateBeforeNotice(MilestoneId),
    /// A letter that no one can deliver.
    #[error("{0}: nothing delivers a letter for {1}")]
    Undeliverable(MilestoneId, &'static str),
    /// What leaves needs a consent, and its clock runs without it.
    #[error("{0}: cannot be done without the consent {1}, and its clock runs all the same")]
    GateMissing(MilestoneId, &'static str),
    /// A duty that no outcome ends.
    #[error("{0}: its duty {1} ends with an outcome that the milestone does not have")]
    NeverEnds(MilestoneId, DutyName),
    /// Readings of one duty that end in different ways.
    #[error("{0}: the readings of its duty {1} end with different outcomes")]
    EndsDiffer(MilestoneId, DutyName),
    /// Begins when everything is settled, and then nothing is.
    #[error("{0}: begins when everything is settled and blocks closing itself")]
    SettledBlocks(MilestoneId),
    /// Each begins the other, again and again, and both block closing.
    #[error("{0}: begins itself again and again by way of {1}, and blocks closing for ever")]
    Endless(MilestoneId, MilestoneId),
    /// Urgent, and slower.
    #[error("{0}: its urgent period {1} is longer than its standard one")]
    UrgentIsLonger(MilestoneId, String),
    /// More time for what has no clock.
    #[error("{0}: has no clock, and may be paused or extended")]
    NothingToStop(MilestoneId),
    /// The survivor would owe something by a date.
    #[error("{0}: the reporter decides and nothing of hers is ever late, but it has a clock")]
    ReporterOnAClock(MilestoneId),
    /// Late, and nobody is told.
    #[error("{0}: has a clock and no ladder, so that nobody would be told")]
    Unwatched(MilestoneId),
    /// Met by a letter that is for nobody.
    #[error("{0}: met by a letter, and no audience of the letter is named")]
    LetterForNobody(MilestoneId),
    /// A condition of closing that many cases never meet.
    #[error("{0}: every case closes with it, and it needs an investigation or a consent")]
    ClosesNever(MilestoneId),
    /// Each offer of a case has one answer, whatever else stands.
    #[error(
        "{0}: begins anew with each offer of the case, and with nothing else, or is no answer to it"
    )]
    OfferUnanswered(MilestoneId),
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
    check_state(framework, &mut faults);
    check_closing(framework, &mut faults);
    let mut sources = BTreeSet::new();
    let twice = framework.sources.iter().filter(|source| !sources.insert(&source.id));
    faults.extend(twice.map(|source| Fault::SourceTwice(source.id.clone())));
    let mut seen = BTreeSet::new();
    for milestone in &framework.milestones {
        if !seen.insert(&milestone.id) {
            faults.push(Fault::Twice(milestone.id.clone()));
        }
        check_triggers(framework, milestone, &mut faults);
        check_sources(framework, milestone, &mut faults);
        check_clock(framework, milestone, &mut faults);
        check_ends(milestone, &mut faults);
        check_per(framework, milestone, &mut faults);
        parties::check(framework, milestone, &mut faults);
    }
    reach::check(framework, &mut faults);
    faults
}

fn check_state(framework: &Framework, faults: &mut Vec<Fault>) {
    let stages = framework.assessment.iter().chain(&framework.decision);
    let unknown = stages.filter(|named| framework.milestone(named).is_none());
    faults.extend(unknown.map(|named| Fault::NoSuchMilestone(named.clone(), named.clone())));
    for named in framework.state_receipt.iter().chain(&framework.state_answer) {
        match framework.milestone(named) {
            None => faults.push(Fault::NoSuchMilestone(named.clone(), named.clone())),
            Some(milestone) if milestone.owed_by != Owner::State => {
                faults.push(Fault::NotTheStates(named.clone()));
            }
            Some(_) => {}
        }
    }
    let answer = framework.state_answer.as_ref().and_then(|named| framework.milestone(named));
    if let Some(answer) = answer.filter(|answer| !answer.pauses.is_empty()) {
        faults.push(Fault::AnswerCanPause(answer.id.clone()));
    }
}

/// What every case closes with can be met in every case.
fn check_closing(framework: &Framework, faults: &mut Vec<Fault>) {
    for named in &framework.closes_with {
        match framework.milestone(named) {
            None => faults.push(Fault::NoSuchMilestone(named.clone(), named.clone())),
            Some(milestone) if milestone.investigation || milestone.requires.is_some() => {
                faults.push(Fault::ClosesNever(named.clone()));
            }
            Some(_) => {}
        }
    }
}

fn check_triggers(framework: &Framework, milestone: &Milestone, faults: &mut Vec<Fault>) {
    let id = || milestone.id.clone();
    let after =
        milestone.due.iter().filter_map(|due| due.after.as_ref()).chain(&milestone.per_after);
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

/// What is asked of each person can be recorded of each.
fn check_per(framework: &Framework, milestone: &Milestone, faults: &mut Vec<Fault>) {
    let waits = milestone.per_after.as_ref().is_some_and(|trigger| match trigger {
        Trigger::MetAs(id, _) => {
            framework.milestone(id).is_some_and(|other| other.per != milestone.per)
        }
        _ => true,
    });
    let asked = milestone.per.is_some() || milestone.per_after.is_some();
    if asked && (milestone.per.is_none() || milestone.outcomes.is_empty() || waits) {
        faults.push(Fault::PerWithoutOutcomes(milestone.id.clone()));
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

/// Each duty can end, and all its readings end alike.
fn check_ends(milestone: &Milestone, faults: &mut Vec<Fault>) {
    for rule in &milestone.due {
        let names = || (milestone.id.clone(), rule.duty.clone());
        if rule.ends_with.iter().any(|outcome| !milestone.allows(Some(outcome))) {
            let (id, duty) = names();
            faults.push(Fault::NeverEnds(id, duty));
        }
        let first = milestone.due.iter().find(|other| other.duty == rule.duty);
        if first.is_some_and(|first| first.ends_with != rule.ends_with) {
            let (id, duty) = names();
            faults.push(Fault::EndsDiffer(id, duty));
        }
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
    if !has_clock && (milestone.extension.is_some() || !milestone.pauses.is_empty()) {
        faults.push(Fault::NothingToStop(id()));
    }
    for rule in &milestone.due {
        let (standard, urgent) = (rule.period, rule.urgent_period());
        let alike = std::mem::discriminant(&standard) == std::mem::discriminant(&urgent);
        if alike && urgent.amount() > standard.amount() {
            faults.push(Fault::UrgentIsLonger(id(), urgent.to_string()));
        }
    }
    if milestone.repeats() && milestone.due.len() != 1 {
        faults.push(Fault::RepeatWithoutClock(id()));
    }
    if milestone.repeats() && !milestone.may_stay_open {
        faults.push(Fault::RepeatBlocksClosing(id()));
    }
}

/// The only audiences to which a letter can be delivered.
const DELIVERABLE: [Audience; 2] = [Audience::StateAuthority, Audience::Family];
