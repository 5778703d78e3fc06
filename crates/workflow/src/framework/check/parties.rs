//! Whether someone can do each duty, and whether help waits for nothing.

use domain::consent::{Audience, Purpose, SharedWith};

use super::{
    super::{Framework, MetBy, Milestone, Owner, Requirement, Track, Trigger},
    DELIVERABLE, Fault,
};

/// Finds faults of one milestone.
pub(super) fn check(framework: &Framework, milestone: &Milestone, faults: &mut Vec<Fault>) {
    if let Some(why) = unable(milestone.owed_by, milestone.met_by) {
        faults.push(Fault::NobodyCanOwe(milestone.id.clone(), why));
    }
    if let Some(letter) = milestone.letter
        && !DELIVERABLE.contains(&letter)
    {
        faults.push(Fault::Undeliverable(milestone.id.clone(), letter.as_str()));
    }
    let each_offer = milestone.trigger == [Trigger::Offered] && milestone.each;
    if (milestone.met_by == MetBy::Answer) != each_offer {
        faults.push(Fault::OfferUnanswered(milestone.id.clone()));
    }
    if let Some(consent) = missing_gate(milestone) {
        faults.push(Fault::GateMissing(milestone.id.clone(), consent));
    }
    if milestone.track == Track::Assistance {
        check_assistance(framework, milestone, faults);
    }
}

/// Why an owner cannot do what meets a milestone. What reaches the service on paper may be recorded
/// by the officers of the case, whoever owes it.
fn unable(owner: Owner, met_by: MetBy) -> Option<&'static str> {
    let writes =
        matches!(owner, Owner::IntakeService | Owner::CaseManager | Owner::IndependentBody);
    match (owner, met_by) {
        (Owner::System, MetBy::Submission)
        | (Owner::Reporter, MetBy::Consent)
        | (Owner::Receiver, MetBy::Answer) => None,
        (Owner::System, _) => Some("the hub itself does nothing but receive the report"),
        (Owner::Receiver, _) => Some("whoever was asked to take a case over owes only an answer"),
        (_, MetBy::Answer) => Some("only who was asked to take the case over answers that"),
        (Owner::Reporter, _) => Some("the reporter owes nothing; she answers consent questions"),
        (_, MetBy::Submission) => Some("only the hub itself receives the report"),
        (_, MetBy::Consent) => Some("only the reporter answers consent questions"),
        (_, MetBy::Message) if !writes => Some("it cannot write to the reporter's inbox"),
        (_, MetBy::Letter) if !writes => Some("it cannot draft letters"),
        _ => None,
    }
}

/// The consent without which an act is refused, where the milestone does not wait for it: its clock
/// would run against somebody who may not act.
fn missing_gate(milestone: &Milestone) -> Option<&'static str> {
    let waits = |fits: fn(Requirement) -> bool| milestone.requires.is_some_and(fits);
    match (milestone.met_by, milestone.letter) {
        (MetBy::Message, _) => {
            let contact = waits(|gate| gate == Requirement::Consent(Purpose::Contact));
            (!contact).then_some("contact")
        }
        (MetBy::Letter, Some(Audience::StateAuthority)) => {
            let shared = waits(|gate| {
                matches!(
                    gate,
                    Requirement::Consent(Purpose::Share { with: SharedWith::StateAuthority, .. })
                )
            });
            (!shared).then_some("share:state-authority")
        }
        (MetBy::Letter, Some(Audience::Family)) => {
            let shared = waits(|gate| matches!(gate, Requirement::AnyFamily(_)));
            (!shared).then_some("share:family")
        }
        _ => None,
    }
}

/// No duty of the assistance track may be conditioned on another track, or on naming the accused
/// (`rules/clock.md`, 11).
fn check_assistance(framework: &Framework, milestone: &Milestone, faults: &mut Vec<Fault>) {
    let id = || milestone.id.clone();
    if milestone.investigation {
        faults.push(Fault::AssistanceInvestigates(id()));
    }
    if milestone.trigger.contains(&Trigger::Settled) {
        faults.push(Fault::AssistanceComesLast(id()));
    }
    if let Some(gate) = milestone.requires
        && !matches!(gate, Requirement::Consent(Purpose::Keep | Purpose::Read | Purpose::Contact))
    {
        faults.push(Fault::AssistanceGated(id(), gate));
    }
    // Receiving the report begins everything and belongs to every track.
    let elsewhere = |trigger: &Trigger| {
        let named = trigger.milestone()?;
        let other = framework.milestone(named)?;
        let waits = other.track != Track::Assistance && other.met_by != MetBy::Submission;
        waits.then(|| named.clone())
    };
    let waits = milestone.trigger.iter().filter_map(elsewhere);
    faults.extend(waits.map(|other| Fault::AssistanceWaits(id(), other)));
    for rule in &milestone.due {
        let Some(other) = rule.after.as_ref().and_then(elsewhere) else { continue };
        // A further reading may only make the date earlier; the only one would make it wait.
        let free = milestone.due.iter().any(|reading| {
            reading.duty == rule.duty && reading.after.as_ref().and_then(elsewhere).is_none()
        });
        if !free {
            faults.push(Fault::AssistanceClockWaits(id(), other));
        }
    }
}
