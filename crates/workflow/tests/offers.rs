//! Notes of those who work on a case, and cases that are offered to another organisation: who may,
//! what moves with a yes, and that silence moves nothing and is recorded.
#![expect(
    dead_code,
    clippy::panic,
    clippy::unwrap_used,
    reason = "what the tests share is part of the tests, and each uses its part"
)]

mod support;

use std::collections::BTreeSet;

use domain::{
    casework::{ExclusionReason, RecusalReason},
    consent::{Answer, Purpose},
    event::{Actor, CaseOffer, EventBody, GrantedTo, Note},
    id::{EventId, OfficerId},
    report::{Compartment, ReportingOption},
};
use support::{
    AUDITOR, CUSTODIAN, Case, INTAKE, INVESTIGATOR, MANAGER, OTHER_INVESTIGATOR, STATE_OFFICER,
    World, grant, officer, reference, reporter,
};
use workflow::{
    duty::Status,
    history::OfferAnswer,
    permit::{Rejection, may},
};

fn by(number: u8) -> Actor {
    Actor::Officer(officer(number))
}

/// Taken on, with a case manager of the service on it.
fn managed(world: &World) -> Case<'_> {
    let mut case = Case::notified(world, "2026-03-06T10:00:00Z");
    case.assign(MANAGER).unwrap();
    case
}

fn note(corrects: Option<EventId>) -> EventBody {
    EventBody::NoteWritten(Note { note: reference(), corrects })
}

fn offer(organisation: &str, to: &[u8]) -> EventBody {
    let keys = |number: &u8| grant(GrantedTo::Officer(officer(*number)), Compartment::Statement);
    EventBody::CaseOffered(CaseOffer {
        organisation: organisation.parse().unwrap(),
        reason: reference(),
        grants: to.iter().map(keys).collect(),
    })
}

fn pending(case: &Case<'_>) -> EventId {
    case.history.offers().pending().unwrap().offer
}

fn accept(case: &mut Case<'_>, by_whom: u8, leaving: &[u8]) -> Result<(), Rejection> {
    let leaving: BTreeSet<OfficerId> = leaving.iter().map(|number| officer(*number)).collect();
    let body = EventBody::OfferAccepted { offer: pending(case), leaving };
    case.try_append(by(by_whom), body)
}

fn refuse(case: &mut Case<'_>, by_whom: u8) -> Result<(), Rejection> {
    let body = EventBody::OfferRefused { offer: pending(case), reason: reference() };
    case.try_append(by(by_whom), body)
}

fn exclude(case: &mut Case<'_>, organisation: &str) {
    let (organisation, reason) = (organisation.parse().unwrap(), ExclusionReason::ChainOfCommand);
    case.append(by(AUDITOR), EventBody::OrganisationExcluded { organisation, reason });
}

fn recuse(case: &mut Case<'_>, number: u8) {
    let reason = RecusalReason::ChainOfCommand;
    case.append(by(AUDITOR), EventBody::OfficerRecused { officer: officer(number), reason });
}

#[test]
fn notes_are_written_by_who_reads_the_report_and_corrected_by_another_note() {
    let world = World::new();
    let mut case = managed(&world);
    case.append(by(INVESTIGATOR), note(None));
    let first = *case.history.notes().first().unwrap();
    case.append(by(MANAGER), note(Some(first)));
    let nothing = EventId::from_random([200; 16]);
    assert_eq!(case.try_append(by(MANAGER), note(Some(nothing))), Err(Rejection::NoSuchNote));
    // What is not a note cannot be corrected as one.
    let opened = case.events.first().unwrap().id;
    assert_eq!(case.try_append(by(MANAGER), note(Some(opened))), Err(Rejection::NoSuchNote));
    for stranger in [STATE_OFFICER, AUDITOR, OTHER_INVESTIGATOR, CUSTODIAN] {
        assert!(case.try_append(by(stranger), note(None)).is_err(), "{stranger}");
    }
    assert_eq!(case.try_append(reporter(), note(None)), Err(Rejection::WrongInbox));
    recuse(&mut case, INVESTIGATOR);
    assert_eq!(case.try_append(by(INVESTIGATOR), note(None)), Err(Rejection::Recused));
    exclude(&mut case, "unit");
    assert_eq!(case.history.notes().len(), 2);
}

#[test]
fn until_somebody_says_yes_nothing_moves_and_a_refusal_moves_nothing() {
    let world = World::new();
    let mut case = managed(&world);
    let before = case.duties();
    case.append(by(MANAGER), offer("unit", &[OTHER_INVESTIGATOR]));
    assert_eq!(case.history.taken_over_by(), None);
    assert!(!case.history.is_assigned(officer(OTHER_INVESTIGATOR)));
    assert!(!case.history.holds_key(officer(OTHER_INVESTIGATOR), Compartment::Statement));
    assert!(case.history.offers().withholds(reference().object));
    let mut after = case.duties();
    let owed = after.iter().position(|duty| duty.occurrence.milestone == *"T01").unwrap();
    let answer = after.remove(owed);
    assert_eq!(after, before, "nothing else is owed, waits or moves");
    // Friday to Wednesday: three working days of the service, which took the report.
    assert_eq!(answer.dates.unwrap().shown.day.to_string(), "2026-03-11");
    // Only those to whom it was offered answer; one offer at a time; who has it still works on it.
    assert_eq!(accept(&mut case, INVESTIGATOR, &[MANAGER]), Err(Rejection::NotOnCase));
    assert_eq!(accept(&mut case, STATE_OFFICER, &[MANAGER]), Err(Rejection::NotPermitted));
    let again = case.try_append(by(MANAGER), offer("unit", &[INVESTIGATOR]));
    assert_eq!(again, Err(Rejection::AlreadyOffered));
    let owed = case.met(&answer.occurrence.milestone.to_string(), None);
    assert!(matches!(owed, Err(Rejection::MetOtherwise(_))), "{owed:?}");
    case.append(by(MANAGER), note(None));
    refuse(&mut case, OTHER_INVESTIGATOR).unwrap();
    assert_eq!(case.history.taken_over_by(), None);
    assert!(case.history.is_assigned(officer(MANAGER)));
    assert!(!case.history.holds_key(officer(OTHER_INVESTIGATOR), Compartment::Statement));
    assert!(matches!(case.duty("T01/main#1").status, Status::Met { in_time: true, .. }));
    // It may be asked again; the second question is another duty.
    case.append(by(MANAGER), offer("unit", &[OTHER_INVESTIGATOR]));
    assert_eq!(case.duty("T01/main#2").status, Status::Open);
    case.append(by(MANAGER), EventBody::OfferWithdrawn { offer: pending(&case) });
    assert!(matches!(case.duty("T01/main#2").status, Status::Met { .. }));
    assert!(case.history.offers().pending().is_none());
}

#[test]
fn a_yes_moves_who_owes_gives_the_keys_and_no_date() {
    let world = World::new();
    let mut case = managed(&world);
    case.append(by(MANAGER), offer("unit", &[OTHER_INVESTIGATOR]));
    let before: Vec<_> =
        case.duties().into_iter().map(|duty| (duty.occurrence, duty.dates)).collect();
    // Who leaves is said exactly: all of the service who are assigned, and not its channel.
    for wrong in [vec![], vec![MANAGER, INTAKE], vec![INVESTIGATOR]] {
        assert_eq!(accept(&mut case, OTHER_INVESTIGATOR, &wrong), Err(Rejection::OtherLeaving));
    }
    accept(&mut case, OTHER_INVESTIGATOR, &[MANAGER]).unwrap();
    let after: Vec<_> =
        case.duties().into_iter().map(|duty| (duty.occurrence, duty.dates)).collect();
    assert_eq!(before, after);
    assert_eq!(case.history.taken_over_by().unwrap().as_str(), "unit");
    assert!(case.history.is_assigned(officer(OTHER_INVESTIGATOR)));
    assert!(case.history.holds_key(officer(OTHER_INVESTIGATOR), Compartment::Statement));
    assert!(!case.history.offers().withholds(reference().object));
    case.append(by(OTHER_INVESTIGATOR), note(None));
    // Who gave it away does nothing more in it; the channel still receives what the reporter sends.
    assert!(!case.history.is_assigned(officer(MANAGER)));
    assert!(case.history.offers().left(officer(MANAGER)).is_some());
    assert_eq!(case.try_append(by(MANAGER), note(None)), Err(Rejection::NotOnCase));
    let opens = EventBody::CompartmentOpened { compartment: Compartment::Statement };
    assert_eq!(case.try_append(by(MANAGER), opens), Err(Rejection::NotOnCase));
    case.append(by(INTAKE), note(None));
    // Only who has it now may give it away, and not to themselves.
    let theirs = case.try_append(by(INTAKE), offer("unit", &[INVESTIGATOR]));
    assert_eq!(theirs, Err(Rejection::NotTheirs));
    // Kept out later, it is back with the service, which may ask the manager to work on it again.
    exclude(&mut case, "unit");
    assert_eq!(case.history.taken_over_by(), None);
    case.assign(MANAGER).unwrap();
    assert!(case.history.offers().left(officer(MANAGER)).is_none());
    case.append(by(MANAGER), note(None));
}

#[test]
fn nobody_of_a_state_a_watcher_or_kept_out_is_asked() {
    let world = World::new();
    let mut case = managed(&world);
    let mut ask = |organisation: &str, to: &[u8]| {
        case.try_append(by(MANAGER), offer(organisation, to)).unwrap_err()
    };
    assert_eq!(ask("state", &[STATE_OFFICER]), Rejection::NotReceivable);
    assert_eq!(ask("oversight", &[AUDITOR]), Rejection::NotReceivable);
    assert_eq!(ask("service", &[INTAKE]), Rejection::NotReceivable);
    assert_eq!(ask("nobody", &[INTAKE]), Rejection::UnknownOrganisation);
    assert_eq!(ask("unit", &[]), Rejection::StrayKey);
    assert_eq!(ask("unit", &[CUSTODIAN]), Rejection::StrayKey);
    assert_eq!(ask("unit", &[OTHER_INVESTIGATOR, INTAKE]), Rejection::StrayKey);
    recuse(&mut case, OTHER_INVESTIGATOR);
    let recused = case.try_append(by(MANAGER), offer("unit", &[OTHER_INVESTIGATOR]));
    assert_eq!(recused, Err(Rejection::Recused));
    exclude(&mut case, "unit");
    let excluded = case.try_append(by(MANAGER), offer("unit", &[INVESTIGATOR]));
    assert_eq!(excluded, Err(Rejection::Excluded));
    // Whoever may not read gives no key, and a report that asked for help only gets no investigator.
    let mut restricted =
        Case::received(&world, "2026-03-06T10:00:00Z", ReportingOption::Restricted);
    restricted.open();
    let helps = restricted.try_append(by(INTAKE), offer("unit", &[INVESTIGATOR]));
    assert_eq!(helps, Err(Rejection::Restricted));
}

#[test]
fn what_was_offered_ends_with_an_exclusion_and_with_a_reporter_who_says_no() {
    let world = World::new();
    let mut case = managed(&world);
    case.append(by(MANAGER), offer("unit", &[OTHER_INVESTIGATOR]));
    case.consent(Purpose::Read, Answer::Withdrawn);
    let unread = accept(&mut case, OTHER_INVESTIGATOR, &[MANAGER]);
    assert_eq!(unread, Err(Rejection::ConsentMissing(Purpose::Read)));
    exclude(&mut case, "unit");
    let ended = case.history.offers().all().last().unwrap().answered.unwrap();
    assert_eq!((ended.answer, ended.by), (OfferAnswer::Lapsed, None));
    assert!(!case.duty("T01/main#1").is_open());
    assert_eq!(case.history.taken_over_by(), None);
}

#[test]
fn silence_is_recorded_and_told_and_the_case_stays_where_it_was() {
    let world = World::new();
    let mut case = managed(&world);
    case.append(by(MANAGER), offer("unit", &[OTHER_INVESTIGATOR]));
    let occurrence = "T01/main#1".parse().unwrap();
    case.wait_until("2026-03-06T22:00:00Z");
    assert!(case.history.has_escalated(&occurrence, 0), "told on the day on which they are asked");
    assert!(!case.history.has_escalated(&occurrence, 1));
    case.wait_until("2026-03-10T22:00:00Z");
    assert!(case.history.has_escalated(&occurrence, 1), "reminded before");
    assert!(case.history.breach(&occurrence).is_none());
    case.wait_until("2026-03-12T00:00:00Z");
    assert!(case.history.breach(&occurrence).is_some());
    assert!(case.history.has_escalated(&occurrence, 2), "oversight is told");
    assert_eq!(case.duty("T01/main#1").status, Status::Late);
    assert_eq!(case.history.taken_over_by(), None);
    case.append(by(MANAGER), note(None));
    // No closing over an open question, and no waiver of it; a late yes counts, and the breach stays.
    let reasons = reference();
    let closing = case.try_append(by(MANAGER), EventBody::ClosureProposed { reasons });
    assert_eq!(closing, Err(Rejection::DutiesPending));
    let reason = domain::casework::WaiverReason::NoLongerApplies;
    let waived = EventBody::WaiverAsked { occurrence: occurrence.clone(), reason };
    let waived = case.try_append(by(MANAGER), waived);
    assert!(matches!(waived, Err(Rejection::NotWaivable(_))), "{waived:?}");
    accept(&mut case, OTHER_INVESTIGATOR, &[MANAGER]).unwrap();
    let duty = case.duty("T01/main#1");
    assert!(matches!(duty.status, Status::Met { in_time: false, .. }));
    assert!(duty.breached.is_some());
}

#[test]
fn who_was_asked_may_answer_and_do_nothing_else_yet() {
    let world = World::new();
    let mut case = managed(&world);
    case.append(by(MANAGER), offer("unit", &[OTHER_INVESTIGATOR]));
    let asked = |kind: &str, case: &Case<'_>| {
        let somebody = officer(OTHER_INVESTIGATOR);
        may(somebody, kind, &case.history, &world.directory, &case.ground()).is_ok()
    };
    for kind in ["offer-accepted", "offer-refused"] {
        assert!(asked(kind, &case), "{kind}");
    }
    for kind in ["note-written", "compartment-opened", "milestone-met", "message-sent"] {
        assert!(!asked(kind, &case), "{kind}");
    }
    recuse(&mut case, OTHER_INVESTIGATOR);
    assert!(!asked("offer-accepted", &case));
}
