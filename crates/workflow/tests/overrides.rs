//! Overrides of consent: two persons, one letter, some days, and never without the event before it.
#![expect(
    dead_code,
    clippy::panic,
    clippy::unwrap_used,
    reason = "what the tests share is part of the tests, and each uses its part"
)]

mod support;

use domain::{
    casework::EmergencyReason,
    consent::{Answer, Purpose},
    event::{Actor, EventBody},
    id::EventId,
    letter::{RULES, Template},
    limit::{EMERGENCY_ANSWER_HOURS, OVERRIDE_DAYS_MAX},
    report::ReportingOption,
};
use jiff::SignedDuration;
use proptest::prelude::*;
use support::{
    AUDITOR, Case, INTAKE, INVESTIGATOR, MANAGER, OTHER_INVESTIGATOR, STATE_INBOX, World, officer,
    reference, reporter, state_notice,
};
use workflow::{duty::Status, permit::Rejection};

const NOW: &str = "2026-03-06T10:00:00Z";
const NOTICE: Template = Template::NationalNotification;

/// A case that was assessed, whose reporter did not agree that the State is told.
fn refused(world: &World) -> Case<'_> {
    let mut case = Case::received(world, NOW, ReportingOption::Unrestricted);
    case.consent(state_notice(), Answer::Refused);
    case.open();
    case.assign(INVESTIGATOR).unwrap();
    case.met("M08", Some("open")).unwrap();
    case
}

fn ask_for(
    case: &mut Case<'_>,
    by: u8,
    template: Template,
    purpose: Purpose,
) -> Result<EventId, Rejection> {
    let reason = EmergencyReason::ChildInDanger;
    let body = EventBody::OverrideAsked { template, purpose, reason, words: reference() };
    case.try_append(Actor::Officer(officer(by)), body)?;
    Ok(case.events.last().unwrap().id)
}

fn ask(case: &mut Case<'_>, by: u8) -> Result<EventId, Rejection> {
    ask_for(case, by, NOTICE, state_notice())
}

fn grant(case: &mut Case<'_>, by: u8, request: EventId) -> Result<(), Rejection> {
    case.try_append(Actor::Officer(officer(by)), EventBody::OverrideGranted { request })
}

fn is_owed(case: &Case<'_>) -> bool {
    let duties = case.duties();
    let notice = duties.iter().filter(|duty| duty.occurrence.milestone == *"M09");
    notice.map(|duty| &duty.status).any(|status| matches!(status, Status::Open | Status::Late))
}

#[test]
fn a_letter_goes_out_without_consent_only_after_two_persons_said_so_and_once() {
    let world = World::new();
    let mut case = refused(&world);
    let missing = Rejection::ConsentMissing(state_notice());
    assert_eq!(case.draft_for_state(INVESTIGATOR), Err(missing.clone()));
    assert!(!is_owed(&case), "nothing is owed without consent");
    let request = ask(&mut case, INVESTIGATOR).unwrap();
    assert_eq!(case.draft_for_state(INVESTIGATOR), Err(missing.clone()), "asking is not enough");
    assert_eq!(ask(&mut case, INTAKE), Err(Rejection::NoOverride), "it was asked for already");
    for other in [INTAKE, INVESTIGATOR] {
        assert_eq!(grant(&mut case, other, request), Err(Rejection::NotPermitted));
    }
    grant(&mut case, AUDITOR, request).unwrap();
    assert_eq!(grant(&mut case, AUDITOR, request), Err(Rejection::NothingAsked));
    assert!(is_owed(&case), "from then on it is owed");
    let draft = case.draft_for_state(INVESTIGATOR).unwrap();
    case.disclose(INTAKE, draft, STATE_INBOX, Some("M09")).unwrap();
    let used = case.history.overrides().iter().next().unwrap().used.unwrap();
    assert_eq!(used, (draft, case.now));
    // One letter: the next one needs consent, or an override of its own.
    assert_eq!(case.draft_for_state(INVESTIGATOR), Err(missing));
    assert!(ask(&mut case, MANAGER).is_err_and(|why| why == Rejection::NotOnCase));
    ask(&mut case, INTAKE).unwrap();
}

#[test]
fn it_stands_in_for_one_kind_of_letter_and_is_checked_again_as_it_goes_out() {
    let world = World::new();
    let mut case = refused(&world);
    let request = ask(&mut case, INTAKE).unwrap();
    grant(&mut case, AUDITOR, request).unwrap();
    let draft = case.draft_for_state(INVESTIGATOR).unwrap();
    case.now += SignedDuration::from_hours(24 * OVERRIDE_DAYS_MAX);
    let late = case.disclose(INTAKE, draft, STATE_INBOX, Some("M09"));
    assert_eq!(late, Err(Rejection::ConsentMissing(state_notice())));
    // It lapsed unused: two persons may say so again, and the same draft goes out.
    let request = ask(&mut case, INTAKE).unwrap();
    grant(&mut case, AUDITOR, request).unwrap();
    case.disclose(INTAKE, draft, STATE_INBOX, Some("M09")).unwrap();
    let used: Vec<bool> = case.history.overrides().iter().map(|one| one.used.is_some()).collect();
    assert_eq!(used, [false, true]);
}

#[test]
fn none_stands_in_for_what_no_rule_lets_it() {
    let world = World::new();
    let mut case = refused(&world);
    for rule in RULES.iter().filter(|rule| rule.template != NOTICE) {
        let Some(purpose) = rule.purpose(None) else { continue };
        let asked = ask_for(&mut case, INTAKE, rule.template, purpose);
        assert_eq!(asked.is_ok(), rule.overridable(), "{:?} {asked:?}", rule.template);
    }
    let other = ask_for(&mut case, INTAKE, NOTICE, Purpose::Contact);
    assert_eq!(other, Err(Rejection::NoOverride), "another consent than the letter needs");
    assert_eq!(ask(&mut case, OTHER_INVESTIGATOR), Err(Rejection::NotOnCase));
    assert_eq!(ask(&mut case, AUDITOR), Err(Rejection::NotPermitted), "oversight only grants");
    assert!(
        case.try_append(reporter(), EventBody::OverrideGranted { request: case.events[0].id })
            .is_err()
    );
    case.consent(state_notice(), Answer::Given);
    assert_eq!(ask(&mut case, INTAKE), Err(Rejection::NoOverride), "she agreed: none is needed");
    let mut restricted = Case::received(&world, NOW, ReportingOption::Restricted);
    restricted.open();
    assert_eq!(ask(&mut restricted, INTAKE), Err(Rejection::Restricted));
}

#[test]
fn with_consent_no_override_is_used_up() {
    let world = World::new();
    let mut case = refused(&world);
    let request = ask(&mut case, INTAKE).unwrap();
    grant(&mut case, AUDITOR, request).unwrap();
    case.consent(state_notice(), Answer::Given);
    let draft = case.draft_for_state(INVESTIGATOR).unwrap();
    case.disclose(INTAKE, draft, STATE_INBOX, Some("M09")).unwrap();
    assert!(case.history.overrides().iter().all(|known| known.used.is_none()));
}

proptest! {
    /// Whenever it was asked for and granted, and whenever the letter goes: it goes within the hours
    /// for the answer and the days of the override, and never otherwise.
    #[test]
    fn its_time_is_kept_to_the_second(
        answered in 0..2 * EMERGENCY_ANSWER_HOURS * 3600,
        sent in 0..2 * 24 * OVERRIDE_DAYS_MAX * 3600,
    ) {
        let world = World::new();
        let mut case = refused(&world);
        let request = ask(&mut case, INTAKE).unwrap();
        case.now += SignedDuration::from_secs(answered);
        let granted = grant(&mut case, AUDITOR, request);
        prop_assert_eq!(granted.is_ok(), answered < EMERGENCY_ANSWER_HOURS * 3600);
        case.now += SignedDuration::from_secs(sent);
        let drafted = case.draft_for_state(INVESTIGATOR);
        let stands = granted.is_ok() && sent < 24 * OVERRIDE_DAYS_MAX * 3600;
        prop_assert_eq!(drafted.is_ok(), stands);
    }
}
