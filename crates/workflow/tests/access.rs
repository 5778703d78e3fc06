//! Who is kept out of a case, and what they still owe.
#![expect(
    dead_code,
    clippy::panic,
    clippy::unwrap_used,
    reason = "what the tests share is part of the tests, and each uses its part"
)]

mod support;

use domain::{
    casework::ExclusionReason,
    consent::{Audience, DataClass},
    event::{Actor, EventBody, GrantedTo},
    id::{DraftId, OrganisationId},
    key::Digest,
    report::{Compartment, ReportingOption},
};
use proptest::prelude::*;
use support::{
    AUDITOR, CUSTODIAN, Case, INTAKE, INVESTIGATOR, MANAGER, OTHER_INVESTIGATOR, STATE_INBOX,
    STATE_OFFICER, World, at, grant, inbox, officer, reference, state,
};
use workflow::{
    duty::Status,
    permit::{PERMITS, Rejection, may},
};

fn by(number: u8) -> Actor {
    Actor::Officer(officer(number))
}

fn exclude(case: &mut Case<'_>, number: u8, organisation: &str) -> Result<(), Rejection> {
    let (organisation, reason) = (organisation.parse().unwrap(), ExclusionReason::ChainOfCommand);
    case.try_append(by(number), EventBody::OrganisationExcluded { organisation, reason })
}

#[test]
fn an_organisation_is_kept_out_once_and_never_the_service_or_who_watches() {
    let world = World::new();
    let mut case = Case::received(&world, "2026-03-05T10:00:00Z", ReportingOption::Unrestricted);
    assert_eq!(exclude(&mut case, MANAGER, "unit"), Err(Rejection::NotOnCase));
    assert_eq!(exclude(&mut case, INVESTIGATOR, "unit"), Err(Rejection::NotPermitted));
    assert_eq!(exclude(&mut case, INTAKE, "service"), Err(Rejection::NotExcludable));
    assert_eq!(exclude(&mut case, INTAKE, "oversight"), Err(Rejection::NotExcludable));
    assert_eq!(exclude(&mut case, AUDITOR, "nobody"), Err(Rejection::UnknownOrganisation));
    case.open();
    case.assign(MANAGER).unwrap();
    exclude(&mut case, MANAGER, "unit").unwrap();
    assert_eq!(exclude(&mut case, AUDITOR, "unit"), Err(Rejection::Excluded));
    let excluded: Vec<_> = case.history.access().excluded().map(|(id, ..)| id.clone()).collect();
    assert_eq!(excluded, ["unit".parse::<OrganisationId>().unwrap()]);
}

#[test]
fn its_officers_are_given_nothing_and_do_nothing_more() {
    let world = World::new();
    let mut case = Case::notified(&world, "2026-03-06T10:00:00Z");
    exclude(&mut case, AUDITOR, "unit").unwrap();
    let compartment = Compartment::Statement;
    let opened = case.try_append(by(INVESTIGATOR), EventBody::CompartmentOpened { compartment });
    assert_eq!(opened, Err(Rejection::Excluded));
    assert_eq!(case.assign(OTHER_INVESTIGATOR), Err(Rejection::Excluded));
    let given = |case: &mut Case<'_>, from: u8, to: u8| {
        let grants = vec![grant(GrantedTo::Officer(officer(to)), Compartment::Evidence)];
        let body = EventBody::KeysGranted { officer: officer(to), grants };
        case.try_append(by(from), body)
    };
    assert_eq!(given(&mut case, CUSTODIAN, INVESTIGATOR), Err(Rejection::Excluded));
}

#[test]
fn a_state_that_is_kept_out_learns_no_more_and_still_owes_and_answers() {
    let world = World::new();
    let mut case = Case::notified(&world, "2026-03-06T10:00:00Z");
    let owed = |case: &Case<'_>| {
        let duties = case.duties().into_iter();
        let states = duties.filter(|duty| {
            let milestone = world.framework.milestone(&duty.occurrence.milestone).unwrap();
            milestone.owed_by == workflow::framework::Owner::State
        });
        states.collect::<Vec<_>>()
    };
    let before = owed(&case);
    assert!(before.iter().any(|duty| duty.status == Status::Open));
    exclude(&mut case, AUDITOR, "state").unwrap();
    assert_eq!(owed(&case), before, "being kept out moves no date and ends no duty");
    // Nothing new goes to it: no message, no letter, no more time.
    let (message, to) = (reference(), inbox(STATE_INBOX).inbox);
    let told = EventBody::MessageSent { inbox: to, message, milestone: None };
    assert_eq!(case.try_append(by(INTAKE), told), Err(Rejection::Excluded));
    let draft = EventBody::LetterDrafted {
        draft: DraftId::from_random([99; 16]),
        audience: Audience::StateAuthority,
        organisation: Some("state".parse().unwrap()),
        contact: None,
        class: DataClass::Notice,
        content: reference(),
        letter: Digest([8; 32]),
    };
    assert_eq!(case.try_append(by(INTAKE), draft), Err(Rejection::Excluded));
    let desk = case.met_by(by(STATE_OFFICER), "M10", None);
    assert_eq!(desk, Err(Rejection::Excluded));
    // The date passes, the breach is recorded, and a late answer is still taken from its inbox.
    case.now = at("2026-04-30T10:00:00Z");
    case.wait_until("2026-04-30T10:00:00Z");
    let late = owed(&case).into_iter().find(|duty| duty.status == Status::Late).unwrap();
    assert!(late.breached.is_some());
    let message = EventBody::MessageReceived { inbox: to, message };
    case.append(state(), message);
    let milestone = world.framework.milestone(&late.occurrence.milestone).unwrap();
    let outcome = milestone.outcomes.first().map(ToString::to_string);
    case.met_by(state(), milestone.id.as_str(), outcome.as_deref()).unwrap();
}

proptest! {
    /// Whatever was excluded, and in whatever order: no officer of it may do anything at all.
    #[test]
    fn no_permit_reaches_an_officer_of_an_excluded_organisation(order in prop::collection::vec(0..2usize, 1..4)) {
        let world = World::new();
        let mut case = Case::notified(&world, "2026-03-06T10:00:00Z");
        for one in order {
            // The second time is refused, and changes nothing.
            let _ = exclude(&mut case, AUDITOR, ["unit", "state"][one]);
        }
        for known in world.directory.officers() {
            let excluded = case.history.access().is_excluded(&known.organisation);
            let may_something = PERMITS.iter().any(|(kind, ..)| {
                may(known.id, kind, &case.history, &world.directory, &case.ground()).is_ok()
            });
            prop_assert!(!(excluded && may_something), "{:?}", known.roles);
        }
    }
}
