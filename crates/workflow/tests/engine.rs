//! The engine as its users meet it: a case from the report to the breach, event by event.
#![expect(clippy::panic, clippy::unwrap_used, reason = "what the tests share is part of the tests")]

mod support;

use domain::{
    consent::{Answer, DataClass, Purpose, SharedWith},
    event::{Actor, EventBody, GrantedTo},
    id::FamilyContactId,
    report::{Compartment, ReportingOption},
};
use jiff::civil::date;
use support::{
    AUDITOR, CUSTODIAN, Case, FAMILY_INBOX, INTAKE, INVESTIGATOR, MANAGER, OTHER_INVESTIGATOR,
    World, at, grant, officer, original, reference, reporter, state, state_notice,
};
use workflow::{
    calendar::Calendars,
    duty::{Status, may_close},
    framework::{Track, check, parse, shipped},
    history::History,
    permit::{Rejection, admit_report},
    watch::{next_moment, overdue_events},
};

const UNRESTRICTED: ReportingOption = ReportingOption::Unrestricted;

#[test]
fn the_shipped_framework_is_sound_and_holds_thirty_milestones_and_its_own_one() {
    let framework = parse(shipped("un-military-contingent").unwrap()).unwrap();
    assert_eq!(check(&framework, &Calendars::shipped()), vec![]);
    assert_eq!(framework.milestones.len(), 31);
    for track in Track::ALL {
        assert!(framework.milestones.iter().any(|milestone| milestone.track == track), "{track:?}");
    }
}

#[test]
fn a_new_report_owes_help_evidence_and_an_answer_by_their_dates() {
    let world = World::new();
    let mut case = Case::received(&world, "2026-03-05T10:00:00Z", UNRESTRICTED);
    case.consent(Purpose::Contact, Answer::Given);
    assert!(matches!(case.duty("M01/main#1").status, Status::Met { in_time: true, .. }));
    let triage = case.duty("M03/main#1").dates.unwrap();
    assert_eq!(triage.shown.moment, at("2026-03-08T10:00:00Z"));
    // Opening the report begins the shorter reading: a day from then.
    case.open();
    let triage = case.duty("M03/main#1").dates.unwrap();
    assert_eq!(triage.shown.moment, at("2026-03-06T10:00:00Z"));
    assert_eq!(triage.original.moment, at("2026-03-08T10:00:00Z"));
    assert_eq!(case.duty("M08/main#1").dates.unwrap().shown.day, date(2026, 3, 19));
    assert_eq!(case.duty("M02/main#1").dates.unwrap().shown.day, date(2026, 3, 12));
}

#[test]
fn a_restricted_report_has_help_and_no_investigation_until_the_reporter_asks() {
    let world = World::new();
    let mut case = Case::received(&world, "2026-03-05T10:00:00Z", ReportingOption::Restricted);
    case.open();
    assert!(case.lists("M05"));
    for investigation in ["M07", "M08", "M09", "M15"] {
        assert!(!case.lists(investigation), "{investigation}");
    }
    assert_eq!(case.assign(INVESTIGATOR), Err(Rejection::Restricted));
    assert_eq!(case.assign(MANAGER), Ok(()));
    assert_eq!(case.met("M08", Some("open")), Err(Rejection::Restricted));
    case.now = at("2026-04-01T08:00:00Z");
    case.append(reporter(), EventBody::BecameUnrestricted {});
    // The clock of the investigation begins with her word, not with the report.
    assert_eq!(case.duty("M08/main#1").since, Some(at("2026-04-01T08:00:00Z")));
    let again = case.try_append(reporter(), EventBody::BecameUnrestricted {});
    assert_eq!(again, Err(Rejection::AlreadyUnrestricted));
}

#[test]
fn the_state_is_not_notified_without_consent_and_nothing_is_late_while_it_is_missing() {
    let world = World::new();
    let mut case = Case::received(&world, "2026-03-05T10:00:00Z", UNRESTRICTED);
    case.open();
    case.met("M08", Some("open")).unwrap();
    assert!(matches!(case.duty("M09/main#1").status, Status::Waiting(_)));
    assert_eq!(case.draft_for_state(INTAKE), Err(Rejection::ConsentMissing(state_notice())));
    case.wait_until("2026-06-01T00:00:00Z");
    assert!(case.duty("M09/main#1").breached.is_none());
    case.consent(state_notice(), Answer::Given);
    assert_eq!(case.duty("M09/main#1").since, Some(at("2026-06-01T00:00:00Z")));
}

#[test]
fn who_drafts_never_approves_and_a_withdrawn_consent_stops_an_approved_letter() {
    let world = World::new();
    let mut case = Case::received(&world, "2026-03-05T10:00:00Z", UNRESTRICTED);
    case.consent(state_notice(), Answer::Given);
    case.open();
    case.assign(MANAGER).unwrap();
    case.met("M08", Some("open")).unwrap();
    let draft = case.draft_for_state(INTAKE).unwrap();
    assert_eq!(case.disclose(INTAKE, draft, 101, Some("M09")), Err(Rejection::OwnDraft));
    case.consent(state_notice(), Answer::Withdrawn);
    let missing = Err(Rejection::ConsentMissing(state_notice()));
    assert_eq!(case.disclose(MANAGER, draft, 101, Some("M09")), missing);
    case.consent(state_notice(), Answer::Given);
    assert_eq!(case.disclose(MANAGER, draft, 101, Some("M09")), Ok(()));
    assert_eq!(case.disclose(MANAGER, draft, 103, Some("M09")), Err(Rejection::AlreadySent));
}

#[test]
fn the_state_answers_through_its_inbox_and_owes_by_the_earliest_reading() {
    let world = World::new();
    let mut case = Case::notified(&world, "2026-03-06T10:00:00Z");
    let answer = case.duty("M11/main#1").dates.unwrap();
    let readings: Vec<_> = answer
        .readings
        .iter()
        .map(|reading| (reading.calendar.as_str(), reading.due.day))
        .collect();
    // WD-02a and WD-02b: the State's own week ends its period one day earlier.
    assert_eq!(readings, [("UN-NY", date(2026, 3, 20)), ("FRI-SAT", date(2026, 3, 19))]);
    assert_eq!(answer.shown.day, date(2026, 3, 19));
    case.met_by(state(), "M10", None).unwrap();
    case.met_by(state(), "M11", Some("will-investigate")).unwrap();
    assert!(matches!(case.duty("M10/main#1").status, Status::Met { in_time: true, .. }));
    assert_eq!(case.met_by(state(), "M11", Some("will-investigate")), Err(not_owed("M11")));
    assert_eq!(
        case.met_by(state(), "M13", Some("no-measures")),
        Err(Rejection::NotYours("M13".parse().unwrap()))
    );
    assert!(case.lists("M14"));
    assert!(!case.lists("M12"));
}

fn not_owed(milestone: &str) -> Rejection {
    Rejection::NotOwed(milestone.parse().unwrap())
}

#[test]
fn a_silent_state_is_breached_once_escalated_and_answered_late_for_ever() {
    let world = World::new();
    let mut case = Case::notified(&world, "2026-03-06T10:00:00Z");
    // The day ends in Dhaka, six hours before it ends in Greenwich.
    case.wait_until("2026-03-19T17:59:59Z");
    let before = case.events.len();
    let due = case.duty("M11/main#1").dates.unwrap().breached_from;
    case.wait_until("2026-03-20T12:00:00Z");
    let breaches = |case: &Case<'_>| {
        case.events
            .iter()
            .filter(|event| {
                matches!(&event.body, EventBody::DutyBreached { occurrence, .. }
                if occurrence.milestone == *"M11")
            })
            .count()
    };
    assert_eq!(breaches(&case), 1);
    assert!(case.events.len() > before);
    assert_eq!(case.history.breach(&case.duty("M11/main#1").occurrence), Some(due));
    // The independent investigation opens at the moment the State fell silent.
    assert_eq!(case.duty("M12/main#1").since, Some(due));
    // Months of sleep miss nothing and double nothing.
    case.wait_until("2026-09-01T00:00:00Z");
    assert_eq!(breaches(&case), 1);
    let occurrence = case.duty("M11/main#1").occurrence;
    assert!((1..=3).all(|rung| case.history.has_escalated(&occurrence, rung)));
    assert_eq!(overdue_events(&case.history, &case.ground(), case.now).unwrap(), vec![]);
    case.met_by(state(), "M11", Some("will-investigate")).unwrap();
    assert!(matches!(case.duty("M11/main#1").status, Status::Met { in_time: false, .. }));
    assert!(case.duty("M11/main#1").breached.is_some());
}

#[test]
fn the_reporter_is_owed_news_every_month_counted_from_the_last() {
    let world = World::new();
    let mut case = Case::received(&world, "2026-01-05T10:00:00Z", UNRESTRICTED);
    case.consent(Purpose::Contact, Answer::Given);
    case.open();
    let send = |case: &mut Case<'_>, milestone: &str| {
        case.append(
            Actor::Officer(officer(INTAKE)),
            EventBody::MessageSent {
                inbox: support::inbox(support::REPORTER).inbox,
                message: reference(),
                milestone: Some(milestone.parse().unwrap()),
            },
        );
    };
    send(&mut case, "M02");
    assert_eq!(case.duty("M17/main#1").dates.unwrap().shown.day, date(2026, 2, 5));
    case.wait_until("2026-01-20T00:00:00Z");
    send(&mut case, "M17");
    assert!(matches!(case.duty("M17/main#1").status, Status::Met { in_time: true, .. }));
    assert_eq!(case.duty("M17/main#2").dates.unwrap().shown.day, date(2026, 2, 20));
    // Two months of silence are two breaches, and one letter late for both.
    case.wait_until("2026-03-25T00:00:00Z");
    send(&mut case, "M17");
    for number in [2, 3] {
        let duty = case.duty(&format!("M17/main#{number}"));
        assert!(duty.breached.is_some());
        assert!(matches!(duty.status, Status::Met { in_time: false, .. }), "{duty:?}");
    }
    assert_eq!(
        case.duty("M17/main#4").status,
        Status::Met { at: at("2026-03-25T00:00:00Z"), outcome: None, in_time: true }
    );
    assert_eq!(case.duty("M17/main#5").dates.unwrap().shown.day, date(2026, 4, 25));
}

#[test]
fn only_who_is_on_the_case_acts_on_it() {
    let world = World::new();
    let mut case = Case::received(&world, "2026-03-05T10:00:00Z", UNRESTRICTED);
    case.open();
    case.assign(INVESTIGATOR).unwrap();
    let assess = |case: &mut Case<'_>, by: u8| {
        case.met_by(Actor::Officer(officer(by)), "M03", Some("standard"))
    };
    assert_eq!(assess(&mut case, OTHER_INVESTIGATOR), Err(Rejection::NotOnCase));
    assert_eq!(assess(&mut case, AUDITOR), Err(Rejection::NotPermitted));
    let nobody = officer(200);
    assert_eq!(assess(&mut case, 200), Err(Rejection::UnknownOfficer(nobody)));
    assert_eq!(assess(&mut case, INVESTIGATOR), Ok(()));
    let compartment = Compartment::Identity;
    let open = EventBody::CompartmentOpened { compartment };
    // The investigator was given the statement's key, not the identity's.
    let by = Actor::Officer(officer(INVESTIGATOR));
    assert_eq!(case.try_append(by, open), Err(Rejection::NoKey));
    assert_eq!(case.met_by(reporter(), "M05", Some("accepted")), Err(Rejection::WrongInbox));
    assert_eq!(case.assign(INVESTIGATOR), Err(Rejection::AlreadyAssigned));
}

#[test]
fn nobody_new_may_read_what_the_reporter_no_longer_wants_read() {
    let world = World::new();
    let mut case = Case::received(&world, "2026-03-05T10:00:00Z", UNRESTRICTED);
    case.open();
    case.consent(Purpose::Read, Answer::Withdrawn);
    assert_eq!(case.assign(INVESTIGATOR), Err(Rejection::ConsentMissing(Purpose::Read)));
}

#[test]
fn a_key_cannot_be_slipped_to_somebody_else() {
    let world = World::new();
    let mut case = Case::received(&world, "2026-03-05T10:00:00Z", UNRESTRICTED);
    case.open();
    let grants =
        vec![grant(GrantedTo::Officer(officer(OTHER_INVESTIGATOR)), Compartment::Statement)];
    let body = EventBody::OfficerAssigned { officer: officer(INVESTIGATOR), grants };
    assert_eq!(case.try_append(Actor::Officer(officer(INTAKE)), body), Err(Rejection::StrayKey));
}

fn opens_original(by: u8) -> (Actor, EventBody) {
    let body = EventBody::OriginalOpened { original: original().object, reason: reference() };
    (Actor::Officer(officer(by)), body)
}

fn gives(by: u8, to: u8, compartment: Compartment) -> (Actor, EventBody) {
    let grants = vec![grant(GrantedTo::Officer(officer(to)), compartment)];
    (Actor::Officer(officer(by)), EventBody::KeysGranted { officer: officer(to), grants })
}

#[test]
fn originals_are_opened_by_who_holds_their_key_one_by_one() {
    let world = World::new();
    let mut case = Case::received(&world, "2026-03-05T10:00:00Z", UNRESTRICTED);
    let mut tried = |(actor, body)| case.try_append(actor, body);
    assert_eq!(tried(opens_original(CUSTODIAN)), Ok(()));
    assert_eq!(tried(opens_original(INTAKE)), Err(Rejection::NotPermitted));
    assert_eq!(tried(opens_original(INVESTIGATOR)), Err(Rejection::NotOnCase));
    let whole = EventBody::CompartmentOpened { compartment: Compartment::Evidence };
    assert_eq!(tried((Actor::Officer(officer(INTAKE)), whole)), Err(Rejection::OneByOne));
    let other = EventBody::OriginalOpened {
        original: domain::id::ObjectId::from_random([78; 16]),
        reason: reference(),
    };
    let by = Actor::Officer(officer(CUSTODIAN));
    assert_eq!(tried((by, other)), Err(Rejection::NoSuchOriginal));
    assert_eq!(case.history.opened(Compartment::Evidence), [(officer(CUSTODIAN), case.now)]);
}

#[test]
fn the_key_of_originals_goes_from_its_holder_to_an_investigator_on_the_case() {
    let world = World::new();
    let mut case = Case::received(&world, "2026-03-05T10:00:00Z", UNRESTRICTED);
    case.open();
    let evidence = Compartment::Evidence;
    let early = gives(CUSTODIAN, INVESTIGATOR, evidence);
    assert_eq!(case.try_append(early.0, early.1), Err(Rejection::NotAssigned));
    case.assign(INVESTIGATOR).unwrap();
    let mut tried = |(actor, body)| case.try_append(actor, body);
    assert_eq!(tried(opens_original(INVESTIGATOR)), Err(Rejection::NoKey));
    // Nobody gives what they do not hold, to whom they do not name, or to whom it is not for.
    assert_eq!(tried(gives(INTAKE, INVESTIGATOR, evidence)), Err(Rejection::NoKey));
    assert_eq!(tried(gives(CUSTODIAN, INTAKE, evidence)), Err(Rejection::NotPermitted));
    let statement = gives(CUSTODIAN, INVESTIGATOR, Compartment::Statement);
    assert_eq!(tried(statement), Err(Rejection::NoKey));
    let grants = vec![grant(GrantedTo::Officer(officer(OTHER_INVESTIGATOR)), evidence)];
    let stray = EventBody::KeysGranted { officer: officer(INVESTIGATOR), grants };
    assert_eq!(tried((Actor::Officer(officer(CUSTODIAN)), stray)), Err(Rejection::StrayKey));
    assert_eq!(tried(gives(CUSTODIAN, INVESTIGATOR, evidence)), Ok(()));
    assert_eq!(tried(opens_original(INVESTIGATOR)), Ok(()));
    // An intake officer may later give the key to name and contact, which they hold.
    assert_eq!(tried(gives(INTAKE, INVESTIGATOR, Compartment::Identity)), Ok(()));
    case.consent(Purpose::Read, Answer::Withdrawn);
    let late = gives(CUSTODIAN, INVESTIGATOR, evidence);
    assert_eq!(case.try_append(late.0, late.1), Err(Rejection::ConsentMissing(Purpose::Read)));
}

#[test]
fn a_new_report_gives_no_key_to_who_is_not_named_for_it() {
    let world = World::new();
    let case = Case::received(&world, "2026-03-05T10:00:00Z", UNRESTRICTED);
    let mut event = case.events[0].clone();
    for (to, compartment) in [(INTAKE, Compartment::Evidence), (CUSTODIAN, Compartment::Statement)]
    {
        let EventBody::ReportReceived { grants, .. } = &mut event.body else { panic!() };
        *grants = vec![grant(GrantedTo::Officer(officer(to)), compartment)];
        assert_eq!(admit_report(&event, &world.directory), Err(Rejection::StrayKey));
    }
}

#[test]
fn a_milestone_is_recorded_only_while_owed_in_its_own_way_with_its_own_outcome() {
    let world = World::new();
    let mut case = Case::received(&world, "2026-03-05T10:00:00Z", UNRESTRICTED);
    case.open();
    assert_eq!(case.met("M15", None), Err(not_owed("M15")));
    assert_eq!(case.met("M09", None), Err(Rejection::MetOtherwise("M09".parse().unwrap())));
    assert_eq!(case.met("M99", None), Err(Rejection::NoSuchMilestone("M99".parse().unwrap())));
    let wrong = Err(Rejection::NoSuchOutcome("M08".parse().unwrap()));
    assert_eq!(case.met("M08", Some("maybe")), wrong);
    assert_eq!(case.met("M08", None), wrong);
    // An answer that needs more does not end the duty.
    assert_eq!(case.met("M08", Some("need-more")), Ok(()));
    assert!(case.duty("M08/main#1").is_open());
    assert_eq!(case.met("M08", Some("outside-mandate")), Ok(()));
    assert!(!case.duty("M08/main#1").is_open());
}

#[test]
fn a_paternity_claim_is_forwarded_and_then_answered() {
    let world = World::new();
    let mut case = Case::notified(&world, "2026-03-06T10:00:00Z");
    assert!(!case.lists("M27"));
    case.met("M27", Some("claim-lodged")).unwrap();
    assert!(case.duty("M27/forward#1").is_open());
    case.met("M27", Some("claim-forwarded")).unwrap();
    assert!(!case.duty("M27/forward#1").is_open());
    assert!(case.duty("M27/answer#1").is_open());
    case.met_by(state(), "M27", Some("recognised")).unwrap();
    assert!(matches!(case.duty("M27/answer#1").status, Status::Met { .. }));
}

#[test]
fn a_case_cannot_be_closed_while_a_duty_is_pending() {
    let world = World::new();
    let mut case = Case::received(&world, "2026-03-05T10:00:00Z", ReportingOption::Restricted);
    case.open();
    assert!(!may_close(&case.duties(), &world.framework));
    assert_eq!(case.met("M28", None), Err(not_owed("M28")));
    case.met("M03", Some("standard")).unwrap();
    case.met("M05", Some("declined")).unwrap();
    assert!(may_close(&case.duties(), &world.framework));
    assert_eq!(case.met("M28", None), Ok(()));
}

#[test]
fn grading_urgent_shortens_what_runs_and_never_lengthens_it() {
    let world = World::new();
    let mut case = Case::received(&world, "2026-03-05T10:00:00Z", UNRESTRICTED);
    case.open();
    case.now = at("2026-03-06T09:00:00Z");
    case.met("M03", Some("urgent")).unwrap();
    let evidence = case.duty("M07/main#1").dates.unwrap();
    assert_eq!(evidence.shown.moment, at("2026-03-07T09:00:00Z"));
    assert_eq!(evidence.original.moment, at("2026-03-08T10:00:00Z"));
    assert_eq!(case.duty("M08/main#1").dates.unwrap().shown.day, date(2026, 3, 13));
}

#[test]
fn a_family_letter_needs_a_named_contact_and_consent_to_its_content() {
    let world = World::new();
    let mut case = Case::notified(&world, "2026-03-06T10:00:00Z");
    let contact = FamilyContactId::from_random([55; 16]);
    case.assign(MANAGER).unwrap();
    assert_eq!(case.draft_for_family(INVESTIGATOR, contact), Err(Rejection::NotPermitted));
    assert_eq!(case.draft_for_family(MANAGER, contact), Err(Rejection::NoSuchContact));
    case.append(reporter(), EventBody::FamilyContactNamed { contact, record: reference() });
    let purpose = Purpose::Share { with: SharedWith::Family(contact), class: DataClass::Progress };
    assert_eq!(case.draft_for_family(MANAGER, contact), Err(Rejection::ConsentMissing(purpose)));
    case.consent(purpose, Answer::Given);
    let draft = case.draft_for_family(MANAGER, contact).unwrap();
    assert_eq!(case.disclose(INTAKE, draft, FAMILY_INBOX, None), Ok(()));
}

#[test]
fn the_same_events_give_the_same_duties_and_the_clock_knows_when_to_wake() {
    let world = World::new();
    let mut case = Case::notified(&world, "2026-03-06T10:00:00Z");
    case.wait_until("2026-04-10T00:00:00Z");
    let replayed = History::of(&case.events).unwrap();
    assert_eq!(replayed, case.history);
    let next = next_moment(&case.history, &case.ground(), case.now).unwrap().unwrap();
    assert!(next > case.now);
    let just_before = next.checked_sub(jiff::SignedDuration::from_millis(1)).unwrap();
    assert_eq!(overdue_events(&case.history, &case.ground(), just_before).unwrap(), vec![]);
}

#[test]
fn an_officers_clock_may_not_be_far_from_the_hubs() {
    let world = World::new();
    let case = Case::received(&world, "2026-03-05T10:00:00Z", UNRESTRICTED);
    let body = EventBody::CompartmentOpened { compartment: Compartment::Statement };
    let early = at("2026-03-05T09:54:00Z");
    let event = support::event(2, early, Actor::Officer(officer(INTAKE)), body);
    let admitted =
        workflow::permit::admit(&event, &case.history, &world.directory, &case.ground(), case.now);
    assert_eq!(admitted, Err(Rejection::WrongTime(300)));
}
