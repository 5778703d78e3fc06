//! Random cases, played by the rehearsal: what may happen, and a way to draw it.

use domain::{
    casework::{PauseReason, WaiverReason},
    id::{MilestoneId, Outcome},
    report::ReportingOption,
};
use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;
use workflow::{
    calendar::Calendars,
    framework::{Framework, MetBy, Milestone, Requirement},
    rehearsal::{Act, Places, Rehearsal},
};

pub(crate) fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

pub(crate) fn places(service: &str, state: &str) -> Places {
    Places {
        service_calendar: service.parse().unwrap(),
        service_zone: "UTC".to_owned(),
        state_calendar: state.parse().unwrap(),
        state_zone: "UTC".to_owned(),
    }
}

/// An act before it is known which milestones there are.
#[derive(Debug, Clone)]
pub(crate) enum Wish {
    Unrestricted,
    Consent(usize),
    Withdraw(usize),
    Opened,
    Met { milestone: usize, outcome: usize },
    Stop { milestone: usize, reason: usize },
    Resume { milestone: usize, reason: usize },
    MoreTime { milestone: usize, months: u32 },
    Waive { milestone: usize },
    Urgent,
    Offer,
    Answer(bool),
    Closed,
}

/// How many hours pass, and what is then tried.
pub(crate) type Step = (i64, Wish);

pub(crate) fn any_step() -> impl Strategy<Value = Step> {
    let wish = prop_oneof![
        1 => Just(Wish::Unrestricted),
        3 => (0_usize..4).prop_map(Wish::Consent),
        1 => (0_usize..4).prop_map(Wish::Withdraw),
        2 => Just(Wish::Opened),
        14 => (0_usize..512, 0_usize..8)
            .prop_map(|(milestone, outcome)| Wish::Met { milestone, outcome }),
        3 => (0_usize..512, 0_usize..5)
            .prop_map(|(milestone, reason)| Wish::Stop { milestone, reason }),
        2 => (0_usize..512, 0_usize..5)
            .prop_map(|(milestone, reason)| Wish::Resume { milestone, reason }),
        1 => (0_usize..512, 1_u32..4)
            .prop_map(|(milestone, months)| Wish::MoreTime { milestone, months }),
        1 => (0_usize..512).prop_map(|milestone| Wish::Waive { milestone }),
        1 => Just(Wish::Urgent),
        2 => Just(Wish::Offer),
        2 => any::<bool>().prop_map(Wish::Answer),
        1 => Just(Wish::Closed),
    ];
    let hours = prop_oneof![3 => 0_i64..48, 2 => 48_i64..600, 1 => 600_i64..4000];
    (hours, wish)
}

pub(crate) fn consent(number: usize) -> Requirement {
    let texts = [
        "contact",
        "share:state-authority:notice",
        "share:state-authority:account",
        "share:family:progress",
    ];
    texts[number % texts.len()].to_owned().try_into().unwrap()
}

/// Milestones that are owed now, or all of them where none is.
fn owed<'a>(framework: &'a Framework, played: &Rehearsal<'_>) -> Vec<&'a Milestone> {
    let duties = played.duties().unwrap();
    let open = |milestone: &&Milestone| {
        let mut of = duties.iter().filter(|duty| duty.occurrence.milestone == milestone.id);
        of.any(workflow::duty::Duty::is_open)
    };
    let owed: Vec<&Milestone> = framework.milestones.iter().filter(open).collect();
    if owed.is_empty() { framework.milestones.iter().collect() } else { owed }
}

impl Wish {
    /// The act that is meant in a framework, at a stage of a case.
    pub(crate) fn act(&self, framework: &Framework, played: &Rehearsal<'_>) -> Act {
        // Mostly what is owed, and sometimes anything, so that what may not happen is tried too.
        let owed = owed(framework, played);
        let milestone = |number: &usize| match number % 8 {
            0 => &framework.milestones[number % framework.milestones.len()],
            _ => owed[number / 8 % owed.len()],
        };
        let id = |number: &usize| -> MilestoneId { milestone(number).id.clone() };
        let reason = |number: &usize| PauseReason::ALL[number % PauseReason::ALL.len()];
        match self {
            Self::Unrestricted => Act::BecameUnrestricted,
            Self::Consent(number) => Act::Consented(consent(*number)),
            Self::Withdraw(number) => Act::Withdrawn(consent(*number)),
            Self::Opened => Act::Opened,
            Self::Met { milestone: number, outcome } => {
                let found = milestone(number);
                let outcomes: Vec<&Outcome> =
                    found.outcomes.iter().chain(&found.open_outcomes).collect();
                let outcome = outcomes.get(outcome % outcomes.len().max(1)).copied().cloned();
                Act::Met(found.id.clone(), outcome.filter(|_| found.met_by == MetBy::Record))
            }
            Self::Stop { milestone, reason: number } => Act::Stopped(id(milestone), reason(number)),
            Self::Resume { milestone, reason: number } => {
                Act::Resumed(id(milestone), reason(number))
            }
            Self::MoreTime { milestone, months } => {
                Act::MoreTime(id(milestone), format!("{months}m").parse().unwrap())
            }
            Self::Waive { milestone } => Act::Waived(id(milestone), WaiverReason::SurvivorDeclined),
            Self::Urgent => Act::GradedUrgent,
            Self::Offer => Act::Offered,
            Self::Answer(accepted) => Act::Answered { accepted: *accepted },
            Self::Closed => Act::Closed,
        }
    }
}

pub(crate) const BEGIN: &str = "2026-01-12T09:00:00Z";

/// Plays steps; what may not happen is left out. Gives the acts that did happen, and when.
pub(crate) fn play<'a>(
    framework: &'a Framework,
    calendars: &'a Calendars,
    places: &Places,
    option: ReportingOption,
    steps: &[Step],
) -> (Rehearsal<'a>, Vec<(Timestamp, Act)>) {
    let mut played = Rehearsal::begin(framework, calendars, places, at(BEGIN), option).unwrap();
    let mut done = Vec::new();
    // Most cases are opened and consented to soon; some never are.
    let usual = [(1, Wish::Opened), (0, Wish::Consent(0)), (0, Wish::Consent(1))];
    let usual = usual.iter().filter(|_| !steps.len().is_multiple_of(5));
    for (hours, wish) in usual.chain(steps) {
        let then = played.now().checked_add(SignedDuration::from_hours(*hours)).unwrap();
        let act = wish.act(framework, &played);
        if played.act(then, &act).is_ok() {
            done.push((then, act));
        }
    }
    (played, done)
}
