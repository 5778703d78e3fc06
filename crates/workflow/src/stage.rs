//! How far a case has come, as far as disclosure asks: from its history and what its framework names.

use domain::{id::MilestoneId, letter::Stage};

use crate::{
    framework::{Framework, Milestone},
    history::{History, Met},
};

/// The outcome of an assessment by which a case goes on.
const WITHIN_MANDATE: &str = "open";
/// The outcome of a State's answer in which it names its officer.
const OFFICER_NAMED: &str = "will-investigate";

/// How far the case has come. A framework that names no assessment has assessed what was taken on;
/// one that names no decision never comes so far.
#[must_use]
pub fn stage(history: &History, framework: &Framework) -> Stage {
    let ended = |milestone: Option<&MilestoneId>, fits: &dyn Fn(&Milestone, &Met) -> bool| {
        let known = milestone.and_then(|id| framework.milestone(id));
        known.is_some_and(|known| history.met(&known.id).iter().any(|met| fits(known, met)))
    };
    let ended_as = |milestone: Option<&MilestoneId>, outcome: &str| {
        ended(milestone, &|_, met| met.outcome.as_ref().is_some_and(|o| o.as_str() == outcome))
    };
    let assessed = match &framework.assessment {
        None => history.taken_on().is_some(),
        milestone => ended_as(milestone.as_ref(), WITHIN_MANDATE),
    };
    let named = ended_as(framework.state_answer.as_ref(), OFFICER_NAMED);
    let decided =
        ended(framework.decision.as_ref(), &|known, met| known.ends_with(met.outcome.as_ref()));
    if decided {
        Stage::Decided
    } else if named {
        Stage::OfficerNamed
    } else if history.state().is_some() {
        Stage::Notified
    } else if assessed {
        Stage::Assessed
    } else {
        Stage::Reported
    }
}
