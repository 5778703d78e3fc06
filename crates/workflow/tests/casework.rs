//! Stops, extensions, waivers, closure and recusal, as officers and oversight meet them.
#![expect(
    dead_code,
    clippy::panic,
    clippy::unwrap_used,
    reason = "what the tests share is part of the tests, and each uses its part"
)]

mod support;

use domain::{
    casework::{AsideReason, ExtensionReason, PauseReason, RecusalReason, WaiverReason},
    consent::{Answer, Purpose},
    event::{Actor, EventBody, Occurrence},
    period::Period,
    report::ReportingOption,
};
use jiff::civil::date;
use support::{
    AUDITOR, Case, INTAKE, INVESTIGATOR, MANAGER, OTHER_INVESTIGATOR, REPORTER, World, at, inbox,
    officer, reference, reporter, state,
};
use workflow::{
    counting::{Pause, Rule, last_day},
    duty::{Status, may_close},
    history::Closure,
    permit::Rejection,
};

const UNRESTRICTED: ReportingOption = ReportingOption::Unrestricted;

fn by(number: u8) -> Actor {
    Actor::Officer(officer(number))
}

fn occurrence(milestone: &str) -> Occurrence {
    Occurrence { milestone: milestone.parse().unwrap(), duty: "main".parse().unwrap(), number: 1 }
}

fn stop(case: &mut Case<'_>, milestone: &str, reason: PauseReason) -> Result<(), Rejection> {
    let milestone = milestone.parse().unwrap();
    case.try_append(by(INTAKE), EventBody::ClockStopped { milestone, reason })
}

fn resume(case: &mut Case<'_>, milestone: &str, reason: PauseReason) -> Result<(), Rejection> {
    let milestone = milestone.parse().unwrap();
    case.try_append(by(INTAKE), EventBody::ClockResumed { milestone, reason })
}

fn ask_time(case: &mut Case<'_>, actor: Actor, period: &str) -> Result<(), Rejection> {
    let (occurrence, period) = (occurrence("M15"), period.parse().unwrap());
    let reason = ExtensionReason::WitnessUnavailable;
    case.try_append(actor, EventBody::ExtensionAsked { occurrence, period, reason })
}

fn grant_time(case: &mut Case<'_>, number: u8) -> Result<(), Rejection> {
    case.try_append(by(number), EventBody::ExtensionGranted { occurrence: occurrence("M15") })
}

#[test]
fn nothing_falls_due_while_a_clock_stands_still_and_the_rest_of_it_runs_afterwards() {
    let world = World::new();
    let mut case = Case::received(&world, "2026-03-05T10:00:00Z", UNRESTRICTED);
    case.open();
    case.now = at("2026-03-06T09:00:00Z");
    stop(&mut case, "M05", PauseReason::SurvivorAsked).unwrap();
    let again = stop(&mut case, "M05", PauseReason::SurvivorAsked);
    assert_eq!(again, Err(Rejection::AlreadyStopped("M05".parse().unwrap())));
    case.wait_until("2026-03-20T09:00:00Z");
    let offered = case.duty("M05/main#1");
    assert_eq!(offered.stopped, Some(PauseReason::SurvivorAsked));
    assert_eq!((offered.status, offered.breached), (Status::Open, None));
    resume(&mut case, "M05", PauseReason::SurvivorAsked).unwrap();
    // Two of three days were left after the sixth.
    let dates = case.duty("M05/main#1").dates.unwrap();
    assert_eq!(dates.shown.day, date(2026, 3, 22));
    assert_eq!(dates.original.day, date(2026, 3, 8));
    case.wait_until("2026-03-24T00:00:00Z");
    assert!(case.duty("M05/main#1").breached.is_some());
    let over = resume(&mut case, "M05", PauseReason::SurvivorAsked);
    assert_eq!(over, Err(Rejection::NotStopped("M05".parse().unwrap())));
}

#[test]
fn only_the_reasons_of_the_framework_stop_a_clock_and_nothing_stops_the_states() {
    let world = World::new();
    let mut case = Case::notified(&world, "2026-03-06T10:00:00Z");
    for &reason in PauseReason::ALL {
        let stopped = stop(&mut case, "M11", reason);
        assert_eq!(stopped, Err(Rejection::NotStoppable("M11".parse().unwrap())), "{reason:?}");
    }
    let silent = stop(&mut case, "M05", PauseReason::ReporterSilent);
    assert_eq!(silent, Err(Rejection::NotStoppable("M05".parse().unwrap())));
    let not_begun = stop(&mut case, "M06", PauseReason::SurvivorAsked);
    assert_eq!(not_begun, Err(Rejection::NotOwed("M06".parse().unwrap())));
    stop(&mut case, "M15", PauseReason::CourtStay).unwrap();
}

fn question(case: &mut Case<'_>) {
    let body = EventBody::MessageSent {
        inbox: inbox(REPORTER).inbox,
        message: reference(),
        milestone: None,
    };
    case.append(by(INTAKE), body);
}

#[test]
fn a_reporter_who_does_not_answer_stops_the_clock_for_twenty_working_days_at_most() {
    let world = World::new();
    let mut case = Case::received(&world, "2026-03-05T10:00:00Z", UNRESTRICTED);
    case.consent(Purpose::Contact, Answer::Given);
    case.open();
    case.now = at("2026-03-06T09:00:00Z");
    let silent = PauseReason::ReporterSilent;
    assert_eq!(stop(&mut case, "M08", silent), Err(Rejection::NothingAsked));
    question(&mut case);
    stop(&mut case, "M08", silent).unwrap();
    case.wait_until("2026-06-30T00:00:00Z");
    let kenya = world.calendars.get(&"KE".parse().unwrap()).unwrap();
    let stopped_on = date(2026, 3, 6);
    let most = last_day(stopped_on, Period::WorkingDays(20), kenya, Rule::Plain, &[]).unwrap();
    let pauses = [Pause { from: stopped_on, to: most }];
    let until = last_day(date(2026, 3, 5), Period::WorkingDays(10), kenya, Rule::Plain, &pauses);
    let assessed = case.duty("M08/main#1");
    assert_eq!(assessed.dates.unwrap().shown.day, until.unwrap());
    assert!(assessed.breached.is_some());
    assert_eq!(assessed.stopped, None);
}

#[test]
fn an_answer_lets_the_clock_run_again_by_itself() {
    let world = World::new();
    let mut case = Case::received(&world, "2026-03-05T10:00:00Z", UNRESTRICTED);
    case.consent(Purpose::Contact, Answer::Given);
    case.open();
    question(&mut case);
    stop(&mut case, "M08", PauseReason::ReporterSilent).unwrap();
    case.now = at("2026-03-12T09:00:00Z");
    let (from, message) = (inbox(REPORTER).inbox, reference());
    case.append(reporter(), EventBody::MessageReceived { inbox: from, message });
    assert_eq!(case.duty("M08/main#1").stopped, None);
    // Five working days were stopped, and 20 March is a holiday in Kenya: from 19 to 27 March.
    assert_eq!(case.duty("M08/main#1").dates.unwrap().shown.day, date(2026, 3, 27));
    assert_eq!(stop(&mut case, "M08", PauseReason::ReporterSilent), Err(Rejection::NothingAsked));
}

#[test]
fn more_time_is_asked_before_the_date_once_capped_and_granted_by_oversight() {
    let world = World::new();
    let mut case = Case::notified(&world, "2026-03-06T10:00:00Z");
    case.now = at("2026-08-01T10:00:00Z");
    assert_eq!(grant_time(&mut case, AUDITOR), Err(Rejection::NothingAsked));
    let refused = Err(Rejection::NoExtension("M15".parse().unwrap()));
    assert_eq!(ask_time(&mut case, state(), "4m"), refused);
    assert_eq!(ask_time(&mut case, state(), "90d"), refused);
    assert_eq!(ask_time(&mut case, state(), "3m"), Ok(()));
    assert_eq!(ask_time(&mut case, by(INVESTIGATOR), "1m"), refused);
    // Asked for is not granted.
    assert_eq!(case.duty("M15/main#1").dates.unwrap().shown.day, date(2026, 9, 6));
    assert_eq!(grant_time(&mut case, INVESTIGATOR), Err(Rejection::NotPermitted));
    assert_eq!(grant_time(&mut case, AUDITOR), Ok(()));
    let dates = case.duty("M15/main#1").dates.unwrap();
    assert_eq!(dates.shown.day, date(2026, 12, 6));
    assert_eq!(dates.original.day, date(2026, 9, 6));
    assert_eq!(grant_time(&mut case, AUDITOR), Err(Rejection::NothingAsked));
    case.wait_until("2026-12-01T00:00:00Z");
    assert_eq!(case.duty("M15/main#1").breached, None);
}

#[test]
fn time_asked_for_too_late_is_refused_and_time_granted_too_late_keeps_the_breach() {
    let world = World::new();
    let mut case = Case::notified(&world, "2026-03-06T10:00:00Z");
    case.now = at("2026-09-01T10:00:00Z");
    ask_time(&mut case, state(), "3m").unwrap();
    let due = case.duty("M15/main#1").dates.unwrap().breached_from;
    case.wait_until("2026-09-20T10:00:00Z");
    grant_time(&mut case, AUDITOR).unwrap();
    case.wait_until("2026-10-01T00:00:00Z");
    let completed = case.duty("M15/main#1");
    assert_eq!(completed.breached, Some(due));
    assert_eq!(completed.dates.unwrap().shown.day, date(2026, 12, 6));
    let mut other = Case::notified(&world, "2026-03-06T10:00:00Z");
    other.wait_until("2026-09-20T10:00:00Z");
    let late = ask_time(&mut other, state(), "3m");
    assert_eq!(late, Err(Rejection::TooLate("M15".parse().unwrap())));
}

#[test]
fn a_duty_falls_away_only_by_two_and_help_only_by_her_word() {
    let world = World::new();
    let mut case = Case::received(&world, "2026-03-05T10:00:00Z", UNRESTRICTED);
    case.open();
    let ask = |case: &mut Case<'_>, milestone: &str, reason| {
        let body = EventBody::WaiverAsked { occurrence: occurrence(milestone), reason };
        case.try_append(by(INTAKE), body)
    };
    let grant = |case: &mut Case<'_>, milestone: &str, number: u8| {
        let body = EventBody::WaiverGranted { occurrence: occurrence(milestone) };
        case.try_append(by(number), body)
    };
    let not_hers = ask(&mut case, "M05", WaiverReason::Impossible);
    assert_eq!(not_hers, Err(Rejection::NotWaivable("M05".parse().unwrap())));
    case.wait_until("2026-03-09T10:00:00Z");
    let breached = case.duty("M07/main#1").breached;
    assert!(breached.is_some());
    ask(&mut case, "M07", WaiverReason::DoneElsewhere).unwrap();
    assert_eq!(grant(&mut case, "M07", INTAKE), Err(Rejection::NotPermitted));
    assert!(case.duty("M07/main#1").is_open());
    grant(&mut case, "M07", AUDITOR).unwrap();
    let preserved = case.duty("M07/main#1");
    assert_eq!(preserved.status, Status::Waived { at: at("2026-03-09T10:00:00Z") });
    assert_eq!(preserved.breached, breached);
    assert_eq!(case.met("M07", None), Err(Rejection::NotOwed("M07".parse().unwrap())));
    ask(&mut case, "M05", WaiverReason::SurvivorDeclined).unwrap();
}

#[test]
fn a_case_becomes_urgent_after_its_triage_too_and_stops_stay_counted() {
    let world = World::new();
    let mut case = Case::received(&world, "2026-03-05T10:00:00Z", UNRESTRICTED);
    case.consent(Purpose::Contact, Answer::Given);
    case.open();
    case.met("M03", Some("standard")).unwrap();
    question(&mut case);
    stop(&mut case, "M08", PauseReason::ReporterSilent).unwrap();
    case.now = at("2026-03-10T09:00:00Z");
    resume(&mut case, "M08", PauseReason::ReporterSilent).unwrap();
    // Three working days were stopped, and 20 March is a holiday in Kenya.
    assert_eq!(case.duty("M08/main#1").dates.unwrap().shown.day, date(2026, 3, 25));
    case.append(by(INTAKE), EventBody::CaseGradedUrgent {});
    assert_eq!(case.duty("M08/main#1").dates.unwrap().shown.day, date(2026, 3, 17));
    let again = case.try_append(by(INTAKE), EventBody::CaseGradedUrgent {});
    assert_eq!(again, Err(Rejection::AlreadyUrgent));
}

/// A restricted case with help offered and nothing pending.
fn settled(world: &World) -> Case<'_> {
    let mut case = Case::received(world, "2026-03-05T10:00:00Z", ReportingOption::Restricted);
    case.open();
    case.assign(MANAGER).unwrap();
    case.met("M03", Some("standard")).unwrap();
    case
}

fn propose(case: &mut Case<'_>, number: u8) -> Result<(), Rejection> {
    case.try_append(by(number), EventBody::ClosureProposed { reasons: reference() })
}

#[test]
fn closing_waits_for_every_duty_and_for_a_second_person() {
    let world = World::new();
    let mut case = settled(&world);
    assert!(!may_close(&case.duties(), &world.framework));
    assert_eq!(propose(&mut case, INTAKE), Err(Rejection::DutiesPending));
    case.met("M05", Some("declined")).unwrap();
    assert_eq!(
        case.try_append(by(MANAGER), EventBody::CaseClosed {}),
        Err(Rejection::NothingAsked)
    );
    propose(&mut case, INTAKE).unwrap();
    assert_eq!(case.try_append(by(INTAKE), EventBody::CaseClosed {}), Err(Rejection::SecondPerson));
    // Nothing is pending, and the review of what was done is still missing.
    let review = case.try_append(by(MANAGER), EventBody::CaseClosed {});
    assert_eq!(review, Err(Rejection::ClosesWith("M28".parse().unwrap())));
    case.met("M28", None).unwrap();
    // What begins in between is waited for.
    case.append(reporter(), EventBody::BecameUnrestricted {});
    let pending = case.try_append(by(MANAGER), EventBody::CaseClosed {});
    assert_eq!(pending, Err(Rejection::DutiesPending));
}

#[test]
fn the_reporter_objects_for_thirty_days_and_the_case_is_open_again() {
    let world = World::new();
    let mut case = settled(&world);
    case.met("M05", Some("declined")).unwrap();
    case.met("M28", None).unwrap();
    propose(&mut case, INTAKE).unwrap();
    case.append(by(MANAGER), EventBody::CaseClosed {});
    assert_eq!(case.assign(INVESTIGATOR), Err(Rejection::Closed));
    assert_eq!(propose(&mut case, INTAKE), Err(Rejection::Closed));
    case.now = at("2026-04-04T20:59:59Z");
    case.append(reporter(), EventBody::ClosureObjected {});
    assert_eq!(case.history.casework().closure(), Closure::Open);
    let again = case.try_append(reporter(), EventBody::ClosureObjected {});
    assert_eq!(again, Err(Rejection::NotClosed));
    case.now = at("2026-04-05T09:00:00Z");
    propose(&mut case, INTAKE).unwrap();
    case.append(by(MANAGER), EventBody::CaseClosed {});
    // The thirtieth day ends in Nairobi.
    case.now = at("2026-05-05T21:00:00Z");
    let late = case.try_append(reporter(), EventBody::ClosureObjected {});
    assert_eq!(late, Err(Rejection::WindowOver));
    case.append(by(INTAKE), EventBody::CaseReopened {});
    assert_eq!(case.history.casework().closure(), Closure::Open);
}

#[test]
fn who_is_recused_has_nothing_more_to_do_with_the_case() {
    let world = World::new();
    let mut case = Case::received(&world, "2026-03-05T10:00:00Z", UNRESTRICTED);
    case.open();
    case.assign(INVESTIGATOR).unwrap();
    let recuse = |case: &mut Case<'_>, actor: u8, recused: u8| {
        let (officer, reason) = (officer(recused), RecusalReason::ChainOfCommand);
        case.try_append(by(actor), EventBody::OfficerRecused { officer, reason })
    };
    assert_eq!(recuse(&mut case, OTHER_INVESTIGATOR, INVESTIGATOR), Err(Rejection::NotOnCase));
    assert_eq!(recuse(&mut case, INVESTIGATOR, INTAKE), Err(Rejection::NotPermitted));
    recuse(&mut case, INVESTIGATOR, INVESTIGATOR).unwrap();
    let act = case.met_by(by(INVESTIGATOR), "M03", Some("standard"));
    assert_eq!(act, Err(Rejection::Recused));
    assert_eq!(case.assign(INVESTIGATOR), Err(Rejection::Recused));
    // Also somebody who was never assigned, so that they never are.
    recuse(&mut case, AUDITOR, OTHER_INVESTIGATOR).unwrap();
    assert_eq!(case.assign(OTHER_INVESTIGATOR), Err(Rejection::Recused));
    let nobody = officer(200);
    assert_eq!(recuse(&mut case, INTAKE, 200), Err(Rejection::UnknownOfficer(nobody)));
    assert_eq!(case.history.casework().recused().count(), 2);
}

fn addition(files: usize, size_bytes: u64) -> EventBody {
    let file = domain::event::ObjectReference { size_bytes, ..reference() };
    EventBody::ReportAdded {
        content: reference(),
        evidence: reference(),
        files: vec![],
        originals: vec![file; files],
    }
}

#[test]
fn only_the_reporter_adds_to_a_report_within_its_bounds() {
    use domain::limit::{ADDITIONS_MAX, CASE_FILES_BYTES_MAX, REPORT_FILES_MAX};
    let world = World::new();
    let mut case = Case::notified(&world, "2026-03-06T10:00:00Z");
    let by_state = case.try_append(state(), addition(1, 1));
    assert_eq!(by_state, Err(Rejection::WrongInbox));
    let by_officer = case.try_append(Actor::Officer(officer(INTAKE)), addition(1, 1));
    assert_eq!(by_officer, Err(Rejection::NotPermitted));
    let many = case.try_append(reporter(), addition(REPORT_FILES_MAX + 1, 1));
    assert_eq!(many, Err(Rejection::TooMany(REPORT_FILES_MAX)));
    let large = case.try_append(reporter(), addition(1, CASE_FILES_BYTES_MAX));
    assert_eq!(large, Err(Rejection::AddedTooMuch));
    let overflowing = case.try_append(reporter(), addition(2, u64::MAX));
    assert_eq!(overflowing, Err(Rejection::AddedTooMuch));
    for number in 0..ADDITIONS_MAX {
        case.append(reporter(), addition(1, 1));
        assert_eq!(case.history.added().len(), number + 1);
    }
    assert_eq!(case.try_append(reporter(), addition(1, 1)), Err(Rejection::AddedTooMuch));
    // What came with the report and what was added are originals alike.
    assert_eq!(case.history.originals().count(), 1 + ADDITIONS_MAX);
}

fn set_aside(case: &mut Case<'_>, actor: Actor) -> Result<(), Rejection> {
    case.try_append(actor, EventBody::ReportSetAside { reason: AsideReason::Flood })
}

#[test]
fn a_report_is_set_aside_unread_and_its_clocks_run_on() {
    let world = World::new();
    let mut case = Case::received(&world, "2026-03-05T10:00:00Z", UNRESTRICTED);
    assert_eq!(set_aside(&mut case, by(INVESTIGATOR)), Err(Rejection::NotPermitted));
    set_aside(&mut case, by(INTAKE)).unwrap();
    assert_eq!(set_aside(&mut case, by(INTAKE)), Err(Rejection::AlreadyAside));
    assert_eq!(case.history.casework().aside().unwrap().by, officer(INTAKE));
    case.wait_until("2026-04-30T00:00:00Z");
    assert!(case.duty("M05/main#1").breached.is_some(), "silence stays a breach");
    // Oversight may take it back, and reading it does the same.
    case.append(by(AUDITOR), EventBody::ReportBroughtBack {});
    assert_eq!(case.history.casework().aside(), None);
    let back = case.try_append(by(INTAKE), EventBody::ReportBroughtBack {});
    assert_eq!(back, Err(Rejection::NotAside));
    set_aside(&mut case, by(INTAKE)).unwrap();
    case.open();
    assert_eq!(case.history.casework().aside(), None);
    assert_eq!(set_aside(&mut case, by(INTAKE)), Err(Rejection::AlreadyRead));
}

#[test]
fn whoever_comes_back_brings_the_report_back_for_good() {
    let world = World::new();
    let mut case = Case::received(&world, "2026-03-05T10:00:00Z", UNRESTRICTED);
    assert_eq!(case.try_append(reporter(), EventBody::ReadingAsked {}), Err(Rejection::NotAside));
    set_aside(&mut case, by(INTAKE)).unwrap();
    case.append(reporter(), EventBody::ReadingAsked {});
    assert_eq!(case.history.casework().aside(), None);
    assert_eq!(set_aside(&mut case, by(INTAKE)), Err(Rejection::ReporterWaits));
    let mut case = Case::received(&world, "2026-03-05T10:00:00Z", ReportingOption::Restricted);
    set_aside(&mut case, by(INTAKE)).unwrap();
    let message = reference();
    let inbox = inbox(REPORTER).inbox;
    case.append(reporter(), EventBody::MessageReceived { inbox, message });
    assert_eq!(set_aside(&mut case, by(INTAKE)), Err(Rejection::ReporterWaits));
}
