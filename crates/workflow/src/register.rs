//! The public register of States that do not answer: which duties are in it.

use crate::{
    duty::{Duty, Status},
    framework::{Framework, Owner},
    history::History,
};

/// Meanings of rungs from which on a State is named in public (`rules/clock.md`, 10).
const PUBLIC_RUNGS: [&str; 2] = ["register", "public-naming"];

/// The duties of a case for which its State is named in public now: late, owed by the State, and
/// escalated as far as a rung that names it. `duties` are those that were computed for now.
pub fn unanswered<'d>(
    history: &'d History,
    framework: &'d Framework,
    duties: &'d [Duty],
) -> impl Iterator<Item = &'d Duty> {
    let is_named = |duty: &Duty| {
        let milestone = framework.milestone(&duty.occurrence.milestone);
        milestone.filter(|milestone| milestone.owed_by == Owner::State).is_some_and(|milestone| {
            (0..).zip(framework.ladder_of(milestone)).any(|(rung, step)| {
                PUBLIC_RUNGS.contains(&step.meaning.as_str())
                    && history.has_escalated(&duty.occurrence, rung)
            })
        })
    };
    let has_state = history.state().is_some();
    duties.iter().filter(move |duty| has_state && duty.status == Status::Late && is_named(duty))
}
