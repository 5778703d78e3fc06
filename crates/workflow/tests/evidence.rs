//! Evidence with its chain of custody, witnesses, and several victims and accused in one case.
#![expect(
    dead_code,
    clippy::panic,
    clippy::unwrap_used,
    reason = "what the tests share is part of the tests, and each uses its part"
)]

mod support;

use domain::{
    custody::{
        CasePerson, CustodyRecorded, CustodyStep, ItemKind, ItemRegistered, OutcomeRecorded,
        PersonKind, PersonsRecorded, WitnessRecorded,
    },
    event::{Actor, EventBody, GrantedTo, ObjectReference},
    id::ObjectId,
    limit::{CUSTODY_STEPS_MAX, PERSONS_MAX},
    report::{Compartment, ReportingOption},
};
use proptest::prelude::*;
use support::{
    CUSTODIAN, Case, INTAKE, INVESTIGATOR, MANAGER, STATE_OFFICER, World, at, grant, officer,
    reference, reporter,
};
use workflow::{
    duty::without_outcome,
    history::{Custody, History, Incoherent},
    permit::Rejection,
};

const BEGIN: &str = "2026-03-05T10:00:00Z";

fn by(number: u8) -> Actor {
    Actor::Officer(officer(number))
}

fn object(number: u8) -> ObjectReference {
    ObjectReference { object: ObjectId::from_random([number; 16]), ..reference() }
}

/// An open case with an investigator and a manager.
fn case(world: &World) -> Case<'_> {
    let mut case = Case::received(world, BEGIN, ReportingOption::Unrestricted);
    case.open();
    case.assign(INVESTIGATOR).unwrap();
    case.assign(MANAGER).unwrap();
    case
}

fn register(case: &mut Case<'_>, number: u8) -> Result<u32, Rejection> {
    let item = ItemRegistered { record: object(200), file: None };
    case.try_append(by(number), EventBody::ItemRegistered(item))?;
    Ok(case.history.evidence().items().last().unwrap().number)
}

fn step(
    case: &mut Case<'_>,
    number: u8,
    item: u32,
    (step, to): (CustodyStep, Option<u8>),
) -> Result<(), Rejection> {
    let recorded = CustodyRecorded { item, step, to: to.map(officer), words: reference() };
    case.try_append(by(number), EventBody::CustodyRecorded(recorded))
}

#[test]
fn every_sealed_object_of_a_case_is_an_item_with_a_number_that_stays() {
    let world = World::new();
    let mut case = case(&world);
    let first = case.history.evidence().items().len();
    assert_eq!(case.history.evidence().items()[0].kind, ItemKind::Report);
    let added = EventBody::ReportAdded {
        content: object(1),
        evidence: object(2),
        files: vec![object(3)],
        originals: vec![object(4)],
    };
    case.append(reporter(), added);
    let inbox = case.history.inboxes().next().unwrap().keys.inbox;
    case.append(reporter(), EventBody::MessageReceived { inbox, message: object(5) });
    let thing = register(&mut case, INVESTIGATOR).unwrap();
    let items = case.history.evidence().items();
    let kinds: Vec<ItemKind> = items.iter().skip(first).map(|item| item.kind).collect();
    let expected = [
        ItemKind::Addition,
        ItemKind::Copy,
        ItemKind::Original,
        ItemKind::Message,
        ItemKind::Registered,
    ];
    assert_eq!(kinds, expected);
    assert!(items.iter().zip(1..).all(|(item, number)| item.number == number));
    assert_eq!(usize::try_from(thing).unwrap(), items.len());
    // Who opens the report opens what lies in it, and neither originals nor things.
    let before = case.history.opened(Compartment::Statement).len();
    let compartment = Compartment::Statement;
    case.append(by(INTAKE), EventBody::CompartmentOpened { compartment });
    let evidence = case.history.evidence();
    let opened = |number: u32| {
        let chain = evidence.chain(evidence.item(number).unwrap());
        chain.iter().filter(|act| act.step == CustodyStep::Opened).count()
    };
    let of = |kind| opened(items_of(&case, kind));
    assert_eq!(of(ItemKind::Report), before + 1);
    assert_eq!((of(ItemKind::Addition), of(ItemKind::Message)), (1, 1));
    assert_eq!((of(ItemKind::Original), opened(thing)), (0, 0));
}

fn items_of(case: &Case<'_>, kind: ItemKind) -> u32 {
    case.history.evidence().items().iter().rev().find(|item| item.kind == kind).unwrap().number
}

#[test]
fn what_was_handed_over_is_taken_over_before_anything_else_is_done_with_it() {
    let world = World::new();
    let mut case = case(&world);
    let item = register(&mut case, INVESTIGATOR).unwrap();
    let over = (CustodyStep::HandedOver, Some(CUSTODIAN));
    assert_eq!(step(&mut case, MANAGER, item, over), Err(Rejection::NotHeld));
    assert_eq!(step(&mut case, INVESTIGATOR, 99, over), Err(Rejection::NoSuchItem));
    let nobody = (CustodyStep::HandedOver, Some(STATE_OFFICER));
    assert_eq!(step(&mut case, INVESTIGATOR, item, nobody), Err(Rejection::NotAssigned));
    step(&mut case, INVESTIGATOR, item, over).unwrap();
    for (number, what) in [
        (INVESTIGATOR, (CustodyStep::Opened, None)),
        (INVESTIGATOR, (CustodyStep::Copied, None)),
        (INVESTIGATOR, over),
        (INVESTIGATOR, (CustodyStep::TakenOver, None)),
        (MANAGER, (CustodyStep::TakenOver, None)),
    ] {
        assert_eq!(step(&mut case, number, item, what), Err(Rejection::OutOfCustody), "{what:?}");
    }
    step(&mut case, CUSTODIAN, item, (CustodyStep::TakenOver, None)).unwrap();
    assert_eq!(
        step(&mut case, INVESTIGATOR, item, (CustodyStep::Opened, None)),
        Err(Rejection::NotHeld)
    );
    step(&mut case, CUSTODIAN, item, (CustodyStep::Opened, None)).unwrap();
    step(&mut case, CUSTODIAN, item, (CustodyStep::HandedOver, None)).unwrap();
    step(&mut case, CUSTODIAN, item, (CustodyStep::TakenOver, None)).unwrap();
    let evidence = case.history.evidence();
    assert_eq!(evidence.item(item).unwrap().custody, Custody::Outside);
    assert_eq!(
        step(&mut case, CUSTODIAN, item, (CustodyStep::Copied, None)),
        Err(Rejection::OutOfCustody)
    );
    step(&mut case, INVESTIGATOR, item, (CustodyStep::Returned, None)).unwrap();
    let evidence = case.history.evidence();
    let known = evidence.item(item).unwrap();
    assert_eq!(known.custody, Custody::With(officer(INVESTIGATOR)));
    assert_eq!(evidence.chain(known).len(), 6);
}

#[test]
fn a_sealed_object_is_copied_by_who_opens_it_and_never_given_away() {
    let world = World::new();
    let mut case = case(&world);
    let over = (CustodyStep::HandedOver, None);
    assert_eq!(step(&mut case, INTAKE, 1, over), Err(Rejection::OutOfCustody));
    assert_eq!(
        step(&mut case, INTAKE, 1, (CustodyStep::Opened, None)),
        Err(Rejection::OutOfCustody)
    );
    step(&mut case, INTAKE, 1, (CustodyStep::Copied, None)).unwrap();
    let stray = (CustodyStep::Copied, Some(CUSTODIAN));
    assert_eq!(step(&mut case, INTAKE, 1, stray), Err(Rejection::OutOfCustody));
    // Who holds no key to it cannot have copied it.
    assert_eq!(step(&mut case, CUSTODIAN, 1, (CustodyStep::Copied, None)), Err(Rejection::NoKey));
    for _ in 1..CUSTODY_STEPS_MAX {
        step(&mut case, INTAKE, 1, (CustodyStep::Copied, None)).unwrap();
    }
    let full = step(&mut case, INTAKE, 1, (CustodyStep::Copied, None));
    assert_eq!(full, Err(Rejection::TooMany(CUSTODY_STEPS_MAX)));
}

#[test]
fn the_file_of_an_item_is_an_original_and_opened_like_one() {
    let world = World::new();
    let mut case = case(&world);
    let item = ItemRegistered { record: object(200), file: Some(object(201)) };
    case.try_append(by(INVESTIGATOR), EventBody::ItemRegistered(item)).unwrap();
    let open = |number: u8| EventBody::OriginalOpened {
        original: object(number).object,
        reason: reference(),
    };
    assert_eq!(case.try_append(by(INVESTIGATOR), open(200)), Err(Rejection::NoSuchOriginal));
    assert_eq!(case.try_append(by(INVESTIGATOR), open(201)), Err(Rejection::NoKey));
    case.try_append(by(CUSTODIAN), open(201)).unwrap();
    let evidence = case.history.evidence();
    let chain = evidence.chain(evidence.item_of(object(201).object).unwrap());
    assert_eq!(chain.len(), 1);
    assert!(chain.iter().all(|act| act.words.is_some() && act.by == officer(CUSTODIAN)));
}

fn witness(case: &mut Case<'_>, by_whom: u8, witness: u32) -> Result<(), Rejection> {
    let recorded = WitnessRecorded { witness, record: reference() };
    case.try_append(by(by_whom), EventBody::WitnessRecorded(recorded))
}

#[test]
fn witnesses_are_recorded_by_investigators_and_opened_with_the_key_of_evidence() {
    let world = World::new();
    let mut case = case(&world);
    assert_eq!(witness(&mut case, MANAGER, 1), Err(Rejection::NotPermitted));
    assert_eq!(witness(&mut case, CUSTODIAN, 1), Err(Rejection::NotPermitted));
    assert_eq!(witness(&mut case, INVESTIGATOR, 2), Err(Rejection::NoSuchPerson));
    assert_eq!(witness(&mut case, INVESTIGATOR, 0), Err(Rejection::NoSuchPerson));
    witness(&mut case, INVESTIGATOR, 1).unwrap();
    witness(&mut case, INVESTIGATOR, 2).unwrap();
    witness(&mut case, INVESTIGATOR, 1).unwrap();
    assert_eq!(case.history.evidence().witnesses().len(), 2);
    let opened = || EventBody::WitnessesOpened {};
    assert_eq!(case.try_append(by(INVESTIGATOR), opened()), Err(Rejection::NoKey));
    let grants = vec![grant(GrantedTo::Officer(officer(INVESTIGATOR)), Compartment::Evidence)];
    let given = EventBody::KeysGranted { officer: officer(INVESTIGATOR), grants };
    case.append(by(CUSTODIAN), given);
    case.append(by(INVESTIGATOR), opened());
    assert_eq!(case.history.evidence().witnesses_opened().len(), 1);
    // Nobody is asked to testify where no investigation was asked for.
    let mut kept = Case::received(&world, BEGIN, ReportingOption::Restricted);
    kept.open();
    kept.assign(MANAGER).unwrap();
    assert!(witness(&mut kept, INVESTIGATOR, 1).is_err());
}

fn person(kind: PersonKind, number: u32) -> CasePerson {
    CasePerson::of(kind, number).unwrap()
}

fn persons(case: &mut Case<'_>, victims: u32, accused: u32) -> Result<(), Rejection> {
    let recorded = PersonsRecorded { victims, accused, record: reference() };
    case.try_append(by(INVESTIGATOR), EventBody::PersonsRecorded(recorded))
}

fn ended(
    case: &mut Case<'_>,
    person: CasePerson,
    milestone: &str,
    outcome: &str,
) -> Result<(), Rejection> {
    let (milestone, outcome) = (milestone.parse().unwrap(), outcome.parse().unwrap());
    let recorded = OutcomeRecorded { person, milestone, outcome };
    case.try_append(by(INVESTIGATOR), EventBody::OutcomeRecorded(recorded))
}

/// Which person is missing, under which milestone.
fn missing(case: &Case<'_>) -> Option<String> {
    let framework = case.ground().framework;
    without_outcome(&case.history, framework).map(|(id, person)| format!("{id} {person}"))
}

#[test]
fn numbers_of_persons_stay_and_are_bounded() {
    let world = World::new();
    let mut case = case(&world);
    persons(&mut case, 2, 3).unwrap();
    assert_eq!(persons(&mut case, 1, 3), Err(Rejection::NoSuchPerson));
    assert_eq!(persons(&mut case, 2, 2), Err(Rejection::NoSuchPerson));
    let most = PERSONS_MAX as usize;
    assert_eq!(persons(&mut case, PERSONS_MAX + 1, 3), Err(Rejection::TooMany(most)));
    assert_eq!(case.history.persons().of(PersonKind::Accused).count(), 3);
}

#[test]
fn what_is_decided_is_recorded_of_each_accused_as_far_as_it_is_asked_of_them() {
    let world = World::new();
    let mut case = Case::notified(&world, "2026-03-06T10:00:00Z");
    persons(&mut case, 2, 2).unwrap();
    let [first, second] = [1, 2].map(|number| person(PersonKind::Accused, number));
    assert!(matches!(ended(&mut case, first, "M18", "substantiated"), Err(Rejection::NotOwed(_))));
    assert_eq!(missing(&case), None);
    // The State's answer is asked of each of them.
    case.met_by(support::state(), "M11", Some("will-investigate")).unwrap();
    assert_eq!(missing(&case).as_deref(), Some("M11 accused-1"));
    ended(&mut case, first, "M11", "will-investigate").unwrap();
    assert_eq!(missing(&case).as_deref(), Some("M11 accused-2"));
    ended(&mut case, second, "M11", "will-not-investigate").unwrap();
    assert_eq!(missing(&case), None);
    let third = person(PersonKind::Accused, 3);
    assert_eq!(ended(&mut case, third, "M11", "will-investigate"), Err(Rejection::NoSuchPerson));
    let victim = person(PersonKind::Victim, 1);
    assert_eq!(ended(&mut case, victim, "M11", "will-investigate"), Err(Rejection::NoSuchPerson));
    assert!(matches!(ended(&mut case, first, "M11", "perhaps"), Err(Rejection::NoSuchOutcome(_))));
    // Nobody is asked how a prosecution ended that was never begun against them.
    assert_eq!(ended(&mut case, second, "M22", "acquitted"), Err(Rejection::NoSuchPerson));
}

/// What a survivor claimed for herself ends for her before the case is closed; who claimed nothing is
/// waited for by nobody.
#[test]
fn no_case_is_closed_before_it_has_ended_for_each_of_whom_it_is_asked() {
    let world = World::new();
    let mut case = Case::received(&world, BEGIN, ReportingOption::Restricted);
    case.open();
    case.assign(MANAGER).unwrap();
    case.met("M03", Some("standard")).unwrap();
    case.met("M05", Some("declined")).unwrap();
    let recorded = PersonsRecorded { victims: 3, accused: 1, record: reference() };
    case.append(by(MANAGER), EventBody::PersonsRecorded(recorded));
    let claim = |case: &mut Case<'_>, victim: u32, outcome: &str| {
        let (milestone, outcome) = ("M27".parse().unwrap(), outcome.parse().unwrap());
        let person = person(PersonKind::Victim, victim);
        let recorded = OutcomeRecorded { person, milestone, outcome };
        case.try_append(by(MANAGER), EventBody::OutcomeRecorded(recorded))
    };
    for outcome in ["claim-lodged", "claim-forwarded", "recognised"] {
        case.met("M27", Some(outcome)).unwrap();
    }
    claim(&mut case, 1, "recognised").unwrap();
    claim(&mut case, 2, "claim-forwarded").unwrap();
    case.met("M28", None).unwrap();
    case.append(by(INTAKE), EventBody::ClosureProposed { reasons: reference() });
    let close = || EventBody::CaseClosed {};
    let missing = Err(Rejection::OutcomeMissing("M27".parse().unwrap()));
    assert_eq!(case.try_append(by(MANAGER), close()), missing);
    claim(&mut case, 2, "refused").unwrap();
    case.append(by(INTAKE), EventBody::ClosureProposed { reasons: reference() });
    case.append(by(MANAGER), close());
}

proptest! {
    /// An independent model of custody: who has it, as one would tell it aloud. Whatever is tried, in
    /// whatever order, the rules take what the model takes, and what was taken folds to the same.
    #[test]
    fn a_chain_of_custody_is_what_a_second_model_says(
        tried in prop::collection::vec((0..4usize, 0..5usize, 0..4usize), 1..40)
    ) {
        const HANDS: [u8; 4] = [INTAKE, INVESTIGATOR, MANAGER, CUSTODIAN];
        let world = World::new();
        let mut case = case(&world);
        let item = register(&mut case, INVESTIGATOR).unwrap();
        let mut has = Some(INVESTIGATOR);
        let mut promised: Option<Option<u8>> = None;
        let mut taken = 0;
        for (hand, what, to) in tried {
            let (hand, what) = (HANDS[hand], CustodyStep::ALL[what]);
            let to = (what == CustodyStep::HandedOver && to < 3).then(|| HANDS[to + 1]);
            let holds = has == Some(hand) || (has.is_some() && hand == CUSTODIAN);
            let fits = match what {
                CustodyStep::Opened | CustodyStep::Copied | CustodyStep::HandedOver => holds,
                CustodyStep::TakenOver => match promised {
                    Some(Some(to)) => to == hand,
                    Some(None) => true,
                    None => false,
                },
                CustodyStep::Returned => has.is_none(),
            };
            let outcome = step(&mut case, hand, item, (what, to));
            prop_assert_eq!(outcome.is_ok(), fits, "{:?} by {}", what, hand);
            if !fits { continue }
            taken += 1;
            match what {
                CustodyStep::HandedOver => { has = None; promised = Some(to); }
                CustodyStep::TakenOver => { has = promised.take().flatten(); }
                CustodyStep::Returned => { has = Some(hand); promised = None; }
                _ => {}
            }
            let custody = case.history.evidence().item(item).unwrap().custody;
            let expected = match (has, promised) {
                (Some(hand), _) => matches!(custody, Custody::With(with) if with == officer(hand)),
                (None, Some(to)) => matches!(custody, Custody::HandedOver { to: known, .. } if known == to.map(officer)),
                (None, None) => custody == Custody::Outside,
            };
            prop_assert!(expected, "{:?}", custody);
        }
        prop_assert_eq!(case.history.evidence().item(item).unwrap().steps(), taken);
    }

    /// Whatever is signed without asking the rules: a gap does not fold.
    #[test]
    fn a_gap_in_a_chain_does_not_fold(first in 0..5usize, second in 0..5usize, item in 0..9u32) {
        let world = World::new();
        let mut case = case(&world);
        let known = register(&mut case, INVESTIGATOR).unwrap();
        let (first, second) = (CustodyStep::ALL[first], CustodyStep::ALL[second]);
        let mut history: History = case.history.clone();
        let mut fold = |step: CustodyStep, item: u32| {
            let recorded = CustodyRecorded { item, step, to: None, words: reference() };
            let body = EventBody::CustodyRecorded(recorded);
            history.apply(&support::event(history.length(), at(BEGIN), by(INVESTIGATOR), body))
        };
        if item > known || item == 0 {
            prop_assert_eq!(fold(first, item), Err(Incoherent::NoSuchItem));
        }
        let folds = fold(first, known).is_ok();
        let begins = [CustodyStep::Opened, CustodyStep::Copied, CustodyStep::HandedOver];
        prop_assert_eq!(folds, begins.contains(&first));
        if first == CustodyStep::HandedOver {
            let ends = [CustodyStep::TakenOver, CustodyStep::Returned].contains(&second);
            let found = fold(second, known);
            prop_assert_eq!(found, if ends { Ok(()) } else { Err(Incoherent::ChainBroken) });
        }
    }
}
