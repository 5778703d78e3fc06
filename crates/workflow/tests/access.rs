//! Who is kept out of a case, and what they still owe.
#![expect(
    dead_code,
    clippy::panic,
    clippy::unwrap_used,
    reason = "what the tests share is part of the tests, and each uses its part"
)]

mod support;

use domain::{
    casework::{EmergencyReason, ExclusionReason, ExtensionReason, LinkReason},
    consent::{Answer, Purpose},
    event::{Actor, EventBody, GrantedTo},
    id::{DraftId, EventId, OrganisationId},
    key::Digest,
    letter::Template,
    limit::{EMERGENCY_HOURS_MAX, LINKS_MAX},
    report::{Compartment, ReportingOption},
};
use jiff::SignedDuration;
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
        template: Template::InvestigationOfficerRequest,
        organisation: Some("state".parse().unwrap()),
        contact: None,
        content: reference(),
        letter: Digest([8; 32]),
    };
    assert_eq!(case.try_append(by(INTAKE), draft), Err(Rejection::Excluded));
    // What it owes is taken from its desk, and nothing else.
    case.met_by(by(STATE_OFFICER), "M10", None).unwrap();
    let asked = EventBody::ExtensionAsked {
        occurrence: before
            .iter()
            .find(|duty| duty.status == Status::Open)
            .unwrap()
            .occurrence
            .clone(),
        period: "10wd".parse().unwrap(),
        reason: ExtensionReason::ALL[0],
    };
    assert_eq!(case.try_append(by(STATE_OFFICER), asked), Err(Rejection::Excluded));
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
    /// Whatever was excluded, and in whatever order: no officer of it may do anything at all, but
    /// those of the State that owes record what it did.
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
            let owes = case.history.state() == Some(&known.organisation);
            let others = PERMITS.iter().filter(|(kind, ..)| !(owes && *kind == "milestone-met"));
            let may_something = others.into_iter().any(|(kind, ..)| {
                may(known.id, kind, &case.history, &world.directory, &case.ground()).is_ok()
            });
            prop_assert!(!(excluded && may_something), "{:?}", known.roles);
        }
    }
}

fn ask(case: &mut Case<'_>, number: u8, to: u8, hours: u32) -> Result<EventId, Rejection> {
    let body = EventBody::EmergencyAsked {
        officer: officer(to),
        compartment: Compartment::Identity,
        hours,
        reason: EmergencyReason::SeriousDanger,
        words: reference(),
    };
    case.try_append(by(number), body)?;
    Ok(case.events.last().unwrap().id)
}

fn lend(case: &mut Case<'_>, number: u8, request: EventId, to: u8) -> Result<(), Rejection> {
    let grant = grant(GrantedTo::Officer(officer(to)), Compartment::Identity);
    case.try_append(by(number), EventBody::EmergencyGranted { request, grant })
}

fn open(case: &mut Case<'_>, number: u8) -> Result<(), Rejection> {
    let compartment = Compartment::Identity;
    case.try_append(by(number), EventBody::CompartmentOpened { compartment })
}

/// A case of which the escrow holds the identity's key, and an investigator does not.
fn escrowed(world: &World) -> Case<'_> {
    let mut case = Case::notified(world, "2026-03-06T10:00:00Z");
    let grants = vec![grant(GrantedTo::Escrow, Compartment::Identity)];
    let body = EventBody::ConsentRecorded { answers: vec![], record: reference(), grants };
    case.append(support::reporter(), body);
    case
}

#[test]
fn a_key_is_lent_by_a_second_person_to_who_asked_and_for_the_hours_asked_for() {
    let world = World::new();
    let mut case = Case::notified(&world, "2026-03-06T10:00:00Z");
    assert_eq!(ask(&mut case, INVESTIGATOR, INVESTIGATOR, 24), Err(Rejection::NoKey));
    let mut case = escrowed(&world);
    let too_long = Err(Rejection::TooLong(EMERGENCY_HOURS_MAX));
    assert_eq!(ask(&mut case, INVESTIGATOR, INVESTIGATOR, 73), too_long);
    assert_eq!(ask(&mut case, INVESTIGATOR, INVESTIGATOR, 0), too_long);
    // Nobody asks for another but oversight; nobody of a State is named; who holds a key needs none.
    assert_eq!(ask(&mut case, INVESTIGATOR, MANAGER, 24), Err(Rejection::NotPermitted));
    assert_eq!(ask(&mut case, AUDITOR, STATE_OFFICER, 24), Err(Rejection::NotPermitted));
    assert_eq!(ask(&mut case, INTAKE, INTAKE, 24), Err(Rejection::NoEmergency));
    let request = ask(&mut case, INVESTIGATOR, INVESTIGATOR, 24).unwrap();
    assert_eq!(ask(&mut case, AUDITOR, INVESTIGATOR, 24), Err(Rejection::NoEmergency));
    assert_eq!(open(&mut case, INVESTIGATOR), Err(Rejection::NoKey));
    assert_eq!(lend(&mut case, INTAKE, request, INVESTIGATOR), Err(Rejection::NotPermitted));
    assert_eq!(lend(&mut case, AUDITOR, request, MANAGER), Err(Rejection::StrayKey));
    lend(&mut case, AUDITOR, request, INVESTIGATOR).unwrap();
    assert_eq!(lend(&mut case, AUDITOR, request, INVESTIGATOR), Err(Rejection::NothingAsked));
    open(&mut case, INVESTIGATOR).unwrap();
    let opened = case.now;
    let (who, what) = (officer(INVESTIGATOR), Compartment::Identity);
    assert!(case.history.access().in_emergency(who, what, opened));
    // Nobody else opens with it, and nobody once the hours are over.
    assert_eq!(open(&mut case, OTHER_INVESTIGATOR), Err(Rejection::NotOnCase));
    case.now = at("2026-03-07T09:59:59Z");
    open(&mut case, INVESTIGATOR).unwrap();
    case.now = at("2026-03-07T10:00:00Z");
    assert_eq!(open(&mut case, INVESTIGATOR), Err(Rejection::NoKey));
    case.wait_until("2026-03-07T10:00:00Z");
    let ended = EventBody::EmergencyEnded { request };
    assert_eq!(case.events.last().unwrap().body, ended, "the clock says so itself");
    assert!(case.history.access().in_emergency(who, what, opened), "and the record stays");
}

#[test]
fn oversight_asks_for_who_is_not_on_the_case_and_cannot_grant_it_itself() {
    let world = World::new();
    let mut case = escrowed(&world);
    assert_eq!(
        ask(&mut case, OTHER_INVESTIGATOR, OTHER_INVESTIGATOR, 24),
        Err(Rejection::NotOnCase)
    );
    let request = ask(&mut case, AUDITOR, OTHER_INVESTIGATOR, 24).unwrap();
    let own = lend(&mut case, AUDITOR, request, OTHER_INVESTIGATOR);
    assert_eq!(own, Err(Rejection::SecondPerson));
    // What nobody grants in time lapses; an organisation that is kept out is lent nothing.
    case.now = at("2026-03-09T10:00:00Z");
    assert!(!case.history.access().emergencies()[0].waits(case.now));
    exclude(&mut case, AUDITOR, "unit").unwrap();
    assert_eq!(ask(&mut case, AUDITOR, OTHER_INVESTIGATOR, 24), Err(Rejection::Excluded));
}

proptest! {
    /// Whatever the hours: it is open before their end and shut from it on, to the microsecond.
    #[test]
    fn an_emergency_ends_at_its_hour(hours in 1..=EMERGENCY_HOURS_MAX, off in -1_000_000_000i64..1_000_000_000) {
        let world = World::new();
        let mut case = escrowed(&world);
        let request = ask(&mut case, INVESTIGATOR, INVESTIGATOR, hours).unwrap();
        lend(&mut case, AUDITOR, request, INVESTIGATOR).unwrap();
        let end = case.now.checked_add(SignedDuration::from_hours(hours.into())).unwrap();
        case.now = end.checked_add(SignedDuration::from_micros(off)).unwrap().max(case.now);
        prop_assert_eq!(open(&mut case, INVESTIGATOR).is_ok(), case.now < end);
    }
}

#[test]
fn a_case_is_linked_by_who_is_on_it_and_by_the_accused_only_with_consent() {
    let world = World::new();
    let mut case = Case::received(&world, "2026-03-05T10:00:00Z", ReportingOption::Unrestricted);
    let link = |case: &mut Case<'_>, number: u8, reason| {
        case.try_append(by(number), EventBody::CaseLinked { reason, other: reference() })
    };
    assert_eq!(link(&mut case, INTAKE, LinkReason::SameIncident), Err(Rejection::NotOpen));
    case.open();
    let elsewhere = link(&mut case, INVESTIGATOR, LinkReason::SameIncident);
    assert_eq!(elsewhere, Err(Rejection::NotOnCase));
    let matching = Err(Rejection::ConsentMissing(Purpose::Matching));
    assert_eq!(link(&mut case, INTAKE, LinkReason::SameAccused), matching);
    case.consent(Purpose::Matching, Answer::Given);
    link(&mut case, INTAKE, LinkReason::SameAccused).unwrap();
    let made = case.history.links()[0].link;
    let undo = EventBody::CaseUnlinked { link: made };
    case.append(by(INTAKE), undo.clone());
    assert!(case.history.links().is_empty());
    assert_eq!(case.try_append(by(INTAKE), undo), Err(Rejection::NothingAsked));
    for _ in 0..LINKS_MAX {
        link(&mut case, INTAKE, LinkReason::SameIncident).unwrap();
    }
    let many = link(&mut case, INTAKE, LinkReason::SameIncident);
    assert_eq!(many, Err(Rejection::TooMany(LINKS_MAX)));
}
