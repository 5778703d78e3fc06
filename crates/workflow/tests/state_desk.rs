//! A State with a desk of its own: the letter is sealed to its officers, and they answer for it.
#![expect(
    dead_code,
    clippy::panic,
    clippy::unwrap_used,
    reason = "what the tests share is part of the tests, and each uses its part"
)]

mod support;

use std::collections::BTreeSet;

use domain::{
    casework::{ExtensionReason, RecusalReason},
    consent::Answer,
    directory::{DirectoryChange, Officer, Role},
    event::{Actor, DeskCopies, DeskCopy, DeskDelivery, DeskMessage, EventBody, ObjectReference},
    id::{DraftId, ObjectId, OfficerId},
    key::{Digest, Recipient, VerifyingKey},
    limit::DESK_MESSAGES_PER_DAY_MAX,
    report::ReportingOption,
};
use support::{
    AUDITOR, Case, INTAKE, INVESTIGATOR, MANAGER, STATE_INBOX, STATE_OFFICER, World, officer,
    reference, state, state_notice,
};
use workflow::{duty::Status, permit::Rejection};

/// A colleague at the State's desk, and an officer of another State's.
const COLLEAGUE: u8 = 60;
const ELSEWHERE: u8 = 61;

fn world() -> World {
    let mut world = World::new();
    let own = world.directory.organisation(&"state".parse().unwrap()).unwrap().clone();
    let other = domain::directory::Organisation { id: "other-state".parse().unwrap(), ..own };
    let mut apply = |change| world.directory.apply(&change).unwrap();
    apply(DirectoryChange::OrganisationRegistered { organisation: other });
    for (number, organisation) in [(COLLEAGUE, "state"), (ELSEWHERE, "other-state")] {
        apply(DirectoryChange::OfficerRegistered {
            officer: Officer {
                id: officer(number),
                organisation: organisation.parse().unwrap(),
                roles: BTreeSet::from([Role::StateAuthority]),
                verifying_key: VerifyingKey([number; 32]),
                recipient: Recipient::try_from("age1x".to_owned()).unwrap(),
            },
        });
    }
    world
}

/// A case whose national notification is drafted.
fn drafted(world: &World) -> (Case<'_>, DraftId) {
    let mut case = Case::received(world, "2026-03-06T10:00:00Z", ReportingOption::Unrestricted);
    case.consent(state_notice(), Answer::Given);
    case.open();
    case.assign(INVESTIGATOR).unwrap();
    case.met("M08", Some("open")).unwrap();
    let draft = case.draft_for_state(INVESTIGATOR).unwrap();
    (case, draft)
}

fn deliver(case: &mut Case<'_>, by: u8, draft: DraftId, to: &[u8]) -> Result<(), Rejection> {
    let officers: BTreeSet<OfficerId> = to.iter().map(|number| officer(*number)).collect();
    let letter = case.history.draft(draft).map_or(Digest::ZERO, |draft| draft.letter);
    let milestone = Some("M09".parse().unwrap());
    let delivery = DeskDelivery { draft, letter, officers, message: reference(), milestone };
    case.try_append(Actor::Officer(officer(by)), EventBody::LetterDelivered(delivery))
}

fn by(number: u8) -> Actor {
    Actor::Officer(officer(number))
}

#[test]
fn a_letter_to_a_desk_is_for_every_officer_there_and_for_nobody_else() {
    let world = world();
    let (mut case, draft) = drafted(&world);
    let everybody = [STATE_OFFICER, COLLEAGUE];
    assert_eq!(deliver(&mut case, INVESTIGATOR, draft, &everybody), Err(Rejection::OwnDraft));
    for to in [&[STATE_OFFICER][..], &[], &[STATE_OFFICER, COLLEAGUE, ELSEWHERE], &[INTAKE]] {
        assert_eq!(deliver(&mut case, INTAKE, draft, to), Err(Rejection::StrayKey), "{to:?}");
    }
    deliver(&mut case, INTAKE, draft, &everybody).unwrap();
    assert_eq!(deliver(&mut case, INTAKE, draft, &everybody), Err(Rejection::AlreadySent));
    assert!(matches!(case.duty("M09/main#1").status, Status::Met { in_time: true, .. }));
    assert_eq!(case.history.state().unwrap().as_str(), "state");
    let [delivered] = case.history.delivered() else { panic!("one letter") };
    assert_eq!(delivered.officers, BTreeSet::from(everybody.map(officer)));
    // What the State owes runs from now on, as it does from an inbox.
    for duty in ["M10/main#1", "M11/main#1", "M15/main#1", "M16/main#1"] {
        assert_eq!(case.duty(duty).status, Status::Open, "{duty}");
    }
}

#[test]
fn who_stepped_aside_at_the_desk_is_given_no_letter() {
    let world = world();
    let (mut case, draft) = drafted(&world);
    let reason = RecusalReason::ChainOfCommand;
    let body = EventBody::OfficerRecused { officer: officer(COLLEAGUE), reason };
    case.append(by(AUDITOR), body);
    let both = [STATE_OFFICER, COLLEAGUE];
    assert_eq!(deliver(&mut case, INTAKE, draft, &both), Err(Rejection::StrayKey));
    deliver(&mut case, INTAKE, draft, &[STATE_OFFICER]).unwrap();
}

#[test]
fn a_state_without_a_desk_is_reached_through_an_inbox_alone() {
    let mut world = World::new();
    let leaves = DirectoryChange::OfficerRemoved { officer: officer(STATE_OFFICER) };
    world.directory.apply(&leaves).unwrap();
    let (mut case, draft) = drafted(&world);
    assert_eq!(deliver(&mut case, INTAKE, draft, &[]), Err(Rejection::NoRecipient));
    case.disclose(INTAKE, draft, STATE_INBOX, Some("M09")).unwrap();
    case.met_by(state(), "M10", None).unwrap();
}

#[test]
fn consent_that_was_taken_back_stops_the_letter() {
    let world = world();
    let (mut case, draft) = drafted(&world);
    case.consent(state_notice(), Answer::Withdrawn);
    let refused = deliver(&mut case, INTAKE, draft, &[STATE_OFFICER, COLLEAGUE]);
    assert_eq!(refused, Err(Rejection::ConsentMissing(state_notice())));
}

#[test]
fn the_desk_answers_for_its_state_and_another_state_does_not() {
    let world = world();
    let (mut case, draft) = drafted(&world);
    deliver(&mut case, INTAKE, draft, &[STATE_OFFICER, COLLEAGUE]).unwrap();
    assert_eq!(case.met_by(by(ELSEWHERE), "M10", None), Err(Rejection::NotOnCase));
    case.met_by(by(COLLEAGUE), "M10", None).unwrap();
    case.met_by(by(STATE_OFFICER), "M11", Some("will-investigate")).unwrap();
    assert!(matches!(case.duty("M11/main#1").status, Status::Met { in_time: true, .. }));
    // The answer is the same whether it is owed, was done or never began: a refusal tells nothing.
    case.met("M03", Some("standard")).unwrap();
    for (other, outcome) in [("M03", Some("standard")), ("M05", Some("accepted")), ("M12", None)] {
        let refused = case.met_by(by(STATE_OFFICER), other, outcome);
        assert_eq!(refused, Err(Rejection::NotYours(other.parse().unwrap())));
    }
    let occurrence = case.duty("M14/main#1").occurrence;
    let asked = EventBody::ExtensionAsked {
        occurrence,
        period: "10wd".parse().unwrap(),
        reason: ExtensionReason::ALL[0],
    };
    case.append(by(STATE_OFFICER), asked);
}

#[test]
fn a_second_state_that_is_written_to_owes_nothing_and_answers_nothing() {
    let world = world();
    let (mut case, draft) = drafted(&world);
    deliver(&mut case, INTAKE, draft, &[STATE_OFFICER, COLLEAGUE]).unwrap();
    let second = DraftId::from_random([99; 16]);
    let body = EventBody::LetterDrafted {
        draft: second,
        template: domain::letter::Template::NationalNotification,
        organisation: Some("other-state".parse().unwrap()),
        contact: None,
        content: reference(),
        letter: Digest([8; 32]),
    };
    case.append(by(INTAKE), body);
    case.disclose(MANAGER, second, STATE_INBOX, None).unwrap_err();
    case.assign(MANAGER).unwrap();
    case.disclose(MANAGER, second, STATE_INBOX, None).unwrap();
    assert_eq!(case.history.state().unwrap().as_str(), "state");
    assert_eq!(case.history.notified().len(), 2);
    assert_eq!(case.met_by(state(), "M10", None), Err(Rejection::WrongInbox));
    assert_eq!(case.met_by(by(ELSEWHERE), "M10", None), Err(Rejection::NotOnCase));
}

#[test]
fn a_silent_desk_is_late_and_the_ladder_runs_by_itself() {
    let world = world();
    let (mut case, draft) = drafted(&world);
    deliver(&mut case, INTAKE, draft, &[STATE_OFFICER, COLLEAGUE]).unwrap();
    case.wait_until("2026-07-30T10:00:00Z");
    let answer = case.duty("M11/main#1");
    assert_eq!(answer.status, Status::Late);
    for rung in 1..4 {
        assert!(case.history.has_escalated(&answer.occurrence, rung), "{rung}");
    }
    case.met_by(by(STATE_OFFICER), "M11", Some("will-not-investigate")).unwrap();
    assert!(matches!(case.duty("M11/main#1").status, Status::Met { in_time: false, .. }));
    assert!(case.history.breach(&answer.occurrence).is_some());
}

fn wrote(case: &mut Case<'_>, from: u8, organisation: &str, to: &[u8]) -> Result<(), Rejection> {
    let message = DeskMessage {
        organisation: organisation.parse().unwrap(),
        officers: to.iter().map(|number| officer(*number)).collect(),
        message: numbered(case.history.length()),
    };
    case.try_append(by(from), EventBody::DeskMessageSent(message))
}

/// An object of its own for each event.
fn numbered(number: u32) -> ObjectReference {
    let object = ObjectId::from_random([u8::try_from(number).unwrap(); 16]);
    ObjectReference { object, ..reference() }
}

#[test]
fn the_team_and_the_desk_write_to_one_another_and_nobody_else_does() {
    let world = world();
    let (mut case, draft) = drafted(&world);
    let both = [STATE_OFFICER, COLLEAGUE];
    assert_eq!(wrote(&mut case, INTAKE, "state", &both), Err(Rejection::NoRecipient), "not yet");
    deliver(&mut case, INTAKE, draft, &both).unwrap();
    let before = case.duties();
    for from in [INTAKE, INVESTIGATOR, STATE_OFFICER, COLLEAGUE] {
        wrote(&mut case, from, "state", &both).unwrap();
    }
    assert_eq!(case.duties(), before, "no message meets a duty");
    for to in [&[STATE_OFFICER][..], &[], &[STATE_OFFICER, COLLEAGUE, ELSEWHERE]] {
        assert_eq!(wrote(&mut case, INTAKE, "state", to), Err(Rejection::StrayKey), "{to:?}");
        assert_eq!(wrote(&mut case, COLLEAGUE, "state", to), Err(Rejection::StrayKey), "{to:?}");
    }
    let elsewhere = wrote(&mut case, INTAKE, "other-state", &[ELSEWHERE]);
    assert_eq!(elsewhere, Err(Rejection::NoRecipient));
    assert_eq!(wrote(&mut case, ELSEWHERE, "state", &both), Err(Rejection::NotOnCase));
    assert_eq!(wrote(&mut case, AUDITOR, "state", &both), Err(Rejection::NotPermitted));
    // Without her consent the team writes nothing more; what the State has to say still comes.
    case.consent(state_notice(), Answer::Withdrawn);
    let refused = wrote(&mut case, INTAKE, "state", &both);
    assert_eq!(refused, Err(Rejection::ConsentMissing(state_notice())));
    wrote(&mut case, STATE_OFFICER, "state", &both).unwrap();
}

#[test]
fn messages_of_a_side_are_bounded_by_the_day() {
    let world = world();
    let (mut case, draft) = drafted(&world);
    let both = [STATE_OFFICER, COLLEAGUE];
    deliver(&mut case, INTAKE, draft, &both).unwrap();
    for _ in 0..DESK_MESSAGES_PER_DAY_MAX {
        wrote(&mut case, STATE_OFFICER, "state", &both).unwrap();
    }
    let bound = Err(Rejection::TooManyMessages(DESK_MESSAGES_PER_DAY_MAX));
    assert_eq!(wrote(&mut case, COLLEAGUE, "state", &both), bound, "of a side, not of an officer");
    wrote(&mut case, INTAKE, "state", &both).unwrap();
    case.wait_until("2026-03-10T10:00:00Z");
    wrote(&mut case, COLLEAGUE, "state", &both).unwrap();
}

#[test]
fn who_began_later_is_given_what_a_colleague_can_open() {
    let world = world();
    let (mut case, draft) = drafted(&world);
    let reason = RecusalReason::ConflictOfInterest;
    deliver(&mut case, INTAKE, draft, &[STATE_OFFICER, COLLEAGUE]).unwrap();
    let mut later = world.directory.clone();
    later
        .apply(&DirectoryChange::OfficerRegistered {
            officer: Officer {
                id: officer(ELSEWHERE + 1),
                organisation: "state".parse().unwrap(),
                roles: BTreeSet::from([Role::StateAuthority]),
                verifying_key: VerifyingKey([ELSEWHERE + 1; 32]),
                recipient: Recipient::try_from("age1x".to_owned()).unwrap(),
            },
        })
        .unwrap();
    let world = World { directory: later, ..World::new() };
    let (events, now) = (case.events.clone(), case.now);
    let history = workflow::history::History::of(&events).unwrap();
    let mut case = Case { world: &world, events, history, now };
    let new = ELSEWHERE + 1;
    let [letter] = case.history.delivered() else { panic!("one letter") };
    let (letter, to) = (letter.message, letter.officers.clone());
    assert_eq!(case.history.desk().opens(officer(new), (letter, &to)), None);
    let give = |case: &mut Case<'_>, from: u8, to: u8, of: &[ObjectId]| {
        let copy = numbered(case.history.length());
        let copies = of.iter().map(|of| DeskCopy { of: *of, copy }).collect();
        let given = DeskCopies { officer: officer(to), copies };
        case.try_append(by(from), EventBody::DeskCopiesGiven(given))
    };
    let (object, none) = (letter.object, ObjectId::from_random([200; 16]));
    assert_eq!(give(&mut case, new, new, &[object]), Err(Rejection::NoKey), "cannot open it");
    assert_eq!(give(&mut case, COLLEAGUE, new, &[none]), Err(Rejection::NoKey));
    assert_eq!(give(&mut case, COLLEAGUE, new, &[]), Err(Rejection::NoRecipient));
    let twice = give(&mut case, COLLEAGUE, new, &[object, object]);
    assert_eq!(twice, Err(Rejection::StrayKey));
    for stranger in [ELSEWHERE, INTAKE] {
        let refused = give(&mut case, COLLEAGUE, stranger, &[object]);
        assert_eq!(refused, Err(Rejection::NoRecipient));
    }
    assert_eq!(give(&mut case, INTAKE, new, &[object]), Err(Rejection::NotPermitted));
    give(&mut case, COLLEAGUE, new, &[object]).unwrap();
    let opens = case.history.desk().opens(officer(new), (letter, &to)).unwrap();
    assert_ne!(opens.object, object, "a copy of their own");
    assert_eq!(give(&mut case, COLLEAGUE, new, &[object]), Err(Rejection::StrayKey), "once");
    // Who stepped aside is given nothing.
    case.append(by(AUDITOR), EventBody::OfficerRecused { officer: officer(new), reason });
    assert_eq!(give(&mut case, COLLEAGUE, new, &[object]), Err(Rejection::NoRecipient));
}
