//! Letters: when they may be drafted, how long, and what becomes of them.
#![expect(
    dead_code,
    clippy::panic,
    clippy::unwrap_used,
    reason = "what the tests share is part of the tests, and each uses its part"
)]

mod support;

use domain::{
    consent::{Answer, DataClass, Purpose, SharedWith},
    event::{Actor, EventBody, InboxKeys, ObjectReference},
    id::DraftId,
    key::Digest,
    letter::{LetterStep, Stage, Template, Way},
    limit::DRAFT_DAYS_MAX,
};
use support::{
    Case, INTAKE, INVESTIGATOR, OTHER_INVESTIGATOR, World, inbox, officer, reference, state_notice,
};
use workflow::{history::Holder, permit::Rejection, stage::stage};

const NOW: &str = "2026-03-06T10:00:00Z";

fn draft(case: &mut Case<'_>, by: u8, template: Template) -> Result<DraftId, Rejection> {
    let draft = DraftId::from_random([u8::try_from(case.history.length()).unwrap(); 16]);
    let to_organisation = template.rule().unwrap().goes_to_organisation();
    let body = EventBody::LetterDrafted {
        draft,
        template,
        organisation: to_organisation.then(|| "state".parse().unwrap()),
        contact: None,
        content: reference(),
        letter: Digest([8; 32]),
    };
    case.try_append(Actor::Officer(officer(by)), body).map(|()| draft)
}

fn send(
    case: &mut Case<'_>,
    by: u8,
    draft: DraftId,
    (way, inbox, file): (Way, Option<InboxKeys>, Option<ObjectReference>),
    milestone: Option<&str>,
) -> Result<(), Rejection> {
    let body = EventBody::LetterDisclosed {
        draft,
        letter: Digest([8; 32]),
        way,
        inbox,
        message: reference(),
        file,
        milestone: milestone.map(|milestone| milestone.parse().unwrap()),
    };
    case.try_append(Actor::Officer(officer(by)), body)
}

fn pass(
    case: &mut Case<'_>,
    draft: DraftId,
    step: LetterStep,
    milestone: Option<&str>,
) -> Result<(), Rejection> {
    let milestone = milestone.map(|milestone| milestone.parse().unwrap());
    let body = EventBody::LetterPassed { draft, step, milestone };
    case.try_append(Actor::Officer(officer(INTAKE)), body)
}

#[test]
fn a_letter_waits_for_its_stage_and_its_consent() {
    let world = World::new();
    let mut case = Case::notified(&world, NOW);
    assert_eq!(stage(&case.history, case.ground().framework), Stage::Notified);
    assert!(draft(&mut case, INVESTIGATOR, Template::Reminder).is_ok());
    assert!(draft(&mut case, INVESTIGATOR, Template::PreservationOrder).is_ok());
    let early = draft(&mut case, INVESTIGATOR, Template::OutcomeToReporter);
    assert_eq!(early, Err(Rejection::TooEarly(Stage::Decided)));
    let claim = Purpose::Share { with: SharedWith::StateAuthority, class: DataClass::Claim };
    let unasked = draft(&mut case, INTAKE, Template::PaternityClaim);
    assert_eq!(unasked, Err(Rejection::ConsentMissing(claim)));
    case.consent(claim, Answer::Given);
    assert!(draft(&mut case, INTAKE, Template::PaternityClaim).is_ok());
    case.met("M15", None).unwrap();
    case.met("M18", Some("not-substantiated")).unwrap();
    assert_eq!(stage(&case.history, case.ground().framework), Stage::Decided);
    assert!(draft(&mut case, INVESTIGATOR, Template::OutcomeToReporter).is_ok());
    let prosecutor = Purpose::Share { with: SharedWith::Prosecutor, class: DataClass::Account };
    let unasked = draft(&mut case, INVESTIGATOR, Template::ReferralToProsecution);
    assert_eq!(unasked, Err(Rejection::ConsentMissing(prosecutor)));
}

#[test]
fn an_old_draft_is_not_approved() {
    let world = World::new();
    let mut case = Case::notified(&world, NOW);
    let known = case.history.inbox_of(&Holder::State("state".parse().unwrap())).cloned().unwrap();
    let draft = draft(&mut case, INVESTIGATOR, Template::Reminder).unwrap();
    let by_inbox = |keys: InboxKeys| (Way::Inbox, Some(keys), None);
    case.now =
        case.now.checked_add(jiff::SignedDuration::from_hours(24 * DRAFT_DAYS_MAX + 1)).unwrap();
    let old = send(&mut case, INTAKE, draft, by_inbox(known.keys), None);
    assert_eq!(old, Err(Rejection::DraftExpired));
}

#[test]
fn a_letter_goes_into_the_inbox_that_its_recipient_has_and_meets_only_what_it_is() {
    let world = World::new();
    let mut case = Case::notified(&world, NOW);
    let state = Holder::State("state".parse().unwrap());
    let known = case.history.inbox_of(&state).cloned().unwrap().keys;
    let draft = draft(&mut case, INVESTIGATOR, Template::Reminder).unwrap();
    let other = inbox(77);
    let by_inbox = |keys: &InboxKeys| (Way::Inbox, Some(keys.clone()), None);
    let strange = send(&mut case, INTAKE, draft, by_inbox(&other), None);
    assert_eq!(strange, Err(Rejection::WrongInbox));
    let meets = send(&mut case, INTAKE, draft, by_inbox(&known), Some("M09"));
    assert_eq!(meets, Err(Rejection::MetOtherwise("M09".parse().unwrap())));
    let investigator = send(&mut case, OTHER_INVESTIGATOR, draft, by_inbox(&known), None);
    assert!(investigator.is_err());
    assert_eq!(send(&mut case, INTAKE, draft, by_inbox(&known), None), Ok(()));
    assert_eq!(case.history.inboxes().filter(|inbox| inbox.holder == state).count(), 1);
}

#[test]
fn a_printed_letter_meets_its_duty_when_it_is_handed_over() {
    let world = World::new();
    let mut case = Case::received(&world, NOW, domain::report::ReportingOption::Unrestricted);
    case.consent(state_notice(), Answer::Given);
    case.open();
    case.assign(INVESTIGATOR).unwrap();
    case.met("M08", Some("open")).unwrap();
    let draft = draft(&mut case, INVESTIGATOR, Template::NationalNotification).unwrap();
    let print = || (Way::Print, None, None);
    assert!(send(&mut case, INTAKE, draft, print(), Some("M09")).is_err(), "not yet there");
    assert_eq!(send(&mut case, INTAKE, draft, print(), None), Ok(()));
    assert_eq!(pass(&mut case, draft, LetterStep::HandedOver, None), Err(Rejection::NotSent));
    assert_eq!(pass(&mut case, draft, LetterStep::Printed, None), Ok(()));
    assert_eq!(pass(&mut case, draft, LetterStep::Printed, None), Err(Rejection::NotSent));
    assert!(case.history.met(&"M09".parse().unwrap()).is_empty());
    assert_eq!(pass(&mut case, draft, LetterStep::HandedOver, Some("M09")), Ok(()));
    assert_eq!(case.history.state(), Some(&"state".parse().unwrap()));
    assert_eq!(pass(&mut case, draft, LetterStep::Acknowledged, Some("M10")), Ok(()));
    assert_eq!(case.history.met(&"M10".parse().unwrap()).len(), 1);
}
