//! New keys for compartments: a second small model of who knows which key, written from what people
//! were told and not from the engine, compared with it over random cases.
#![expect(
    dead_code,
    clippy::panic,
    clippy::unwrap_used,
    reason = "what the tests share is part of the tests, and each uses its part"
)]

mod support;

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    casework::{EmergencyReason, ExclusionReason, RecusalReason},
    directory::DirectoryChange,
    event::{Actor, CaseOffer, EventBody, Grant, GrantedTo, RenewedKey},
    id::EventId,
    key::Recipient,
    report::{Compartment, ReportingOption},
};
use jiff::{SignedDuration, Timestamp};
use proptest::{collection::vec, prelude::*};
use support::{
    AUDITOR, CUSTODIAN, Case, INTAKE, INVESTIGATOR, MANAGER, OTHER_INVESTIGATOR, World, event,
    grant, officer, reference, reporter, state,
};
use workflow::{
    history::Incoherent,
    permit::Rejection,
    renewal::{owed, readers},
};

fn by(number: u8) -> Actor {
    Actor::Officer(officer(number))
}

fn to(number: u8) -> GrantedTo {
    GrantedTo::Officer(officer(number))
}

/// The public half of a key that nobody had before.
fn fresh(number: usize) -> Recipient {
    Recipient::try_from(format!("age1new{number}")).unwrap()
}

fn recuse(case: &mut Case<'_>, number: u8) -> Result<(), Rejection> {
    let reason = RecusalReason::ConflictOfInterest;
    case.try_append(by(AUDITOR), EventBody::OfficerRecused { officer: officer(number), reason })
}

fn exclude_unit(case: &mut Case<'_>) -> Result<(), Rejection> {
    let (organisation, reason) = ("unit".parse().unwrap(), ExclusionReason::ChainOfCommand);
    case.try_append(by(AUDITOR), EventBody::OrganisationExcluded { organisation, reason })
}

fn lend(case: &mut Case<'_>, number: u8, compartment: Compartment) -> Result<(), Rejection> {
    let (reason, words) = (EmergencyReason::SeriousDanger, reference());
    let asked = EventBody::EmergencyAsked {
        officer: officer(number),
        compartment,
        hours: 5,
        reason,
        words,
    };
    case.try_append(by(number), asked)?;
    let request = case.events.last().unwrap().id;
    let grant = grant(to(number), compartment);
    case.try_append(by(AUDITOR), EventBody::EmergencyGranted { request, grant })
}

/// A renewal of compartments for these readers of each.
fn renewal(
    case: &Case<'_>,
    readers: &BTreeMap<Compartment, BTreeSet<GrantedTo>>,
) -> (Vec<RenewedKey>, Vec<Grant>) {
    let key = |compartment: &Compartment| RenewedKey {
        compartment: *compartment,
        previous: case.history.recipient(*compartment).unwrap().clone(),
        recipient: fresh(case.events.len() * 3 + *compartment as usize),
    };
    let mut given: BTreeMap<GrantedTo, BTreeSet<Compartment>> = BTreeMap::new();
    for (part, readers) in readers {
        for reader in readers {
            given.entry(*reader).or_default().insert(*part);
        }
    }
    let given = given.into_iter();
    let grants = given.map(|(to, compartments)| Grant { compartments, to, keys: reference() });
    (readers.keys().map(key).collect(), grants.collect())
}

fn renew(
    case: &mut Case<'_>,
    number: u8,
    readers: &BTreeMap<Compartment, BTreeSet<GrantedTo>>,
) -> Result<(), Rejection> {
    let (keys, grants) = renewal(case, readers);
    case.try_append(by(number), EventBody::KeysRenewed { keys, grants })
}

/// A case whose escrow holds every key, with an investigator who holds the statement's.
fn escrowed(world: &World) -> Case<'_> {
    let mut case = Case::received(world, "2026-03-06T10:00:00Z", ReportingOption::Unrestricted);
    let grants = Compartment::ALL.map(|part| grant(GrantedTo::Escrow, part)).to_vec();
    let body = EventBody::ConsentRecorded { answers: vec![], record: reference(), grants };
    case.append(reporter(), body);
    case.open();
    case.assign(INVESTIGATOR).unwrap();
    case
}

fn statement(readers: &[GrantedTo]) -> BTreeMap<Compartment, BTreeSet<GrantedTo>> {
    BTreeMap::from([(Compartment::Statement, readers.iter().copied().collect())])
}

#[test]
fn a_key_is_renewed_once_for_all_who_may_still_read_and_for_nobody_else() {
    let world = World::new();
    let mut case = escrowed(&world);
    let remaining = [to(INTAKE), GrantedTo::Escrow];
    let for_all = statement(&remaining);
    assert_eq!(renew(&mut case, INTAKE, &for_all), Err(Rejection::NothingToRenew));
    exclude_unit(&mut case).unwrap();
    assert_eq!(owed(&case.history, &world.directory), [Compartment::Statement].into());
    let stray = Err(Rejection::StrayKey);
    for wrong in [
        vec![to(INTAKE)],
        vec![GrantedTo::Escrow],
        vec![to(INTAKE), GrantedTo::Escrow, to(INVESTIGATOR)],
        vec![to(INTAKE), GrantedTo::Escrow, to(OTHER_INVESTIGATOR)],
        vec![to(INTAKE), GrantedTo::Escrow, GrantedTo::Reporter],
    ] {
        assert_eq!(renew(&mut case, INTAKE, &statement(&wrong)), stray, "{wrong:?}");
    }
    assert_eq!(renew(&mut case, INVESTIGATOR, &for_all), Err(Rejection::Excluded));
    assert_eq!(renew(&mut case, AUDITOR, &for_all), Err(Rejection::NotPermitted));
    assert_eq!(renew(&mut case, CUSTODIAN, &for_all), Err(Rejection::NoKey));
    // Nothing that is not owed is renewed along with it.
    let mut more = for_all.clone();
    more.insert(Compartment::Identity, remaining.into());
    assert_eq!(renew(&mut case, INTAKE, &more), Err(Rejection::NothingToRenew));
    renew(&mut case, INTAKE, &for_all).unwrap();
    assert_eq!(renew(&mut case, INTAKE, &for_all), Err(Rejection::NothingToRenew));
    assert!(!case.history.holds_key(officer(INVESTIGATOR), Compartment::Statement));
    assert_eq!(case.history.recipients(Compartment::Statement).count(), 2);
}

#[test]
fn a_renewal_follows_the_last_key_with_one_that_nobody_had() {
    let world = World::new();
    let mut case = escrowed(&world);
    recuse(&mut case, INVESTIGATOR).unwrap();
    let (keys, grants) = renewal(&case, &statement(&[to(INTAKE), GrantedTo::Escrow]));
    let old = case.history.recipient(Compartment::Statement).unwrap().clone();
    let changes: [fn(&mut RenewedKey, Recipient); 2] =
        [|key, old| key.recipient = old, |key, _| key.previous = fresh(9)];
    for change in changes {
        let mut keys = keys.clone();
        change(&mut keys[0], old.clone());
        let body = EventBody::KeysRenewed { keys, grants: grants.clone() };
        assert_eq!(case.try_append(by(INTAKE), body), Err(Rejection::StrayKey));
    }
    let twice =
        EventBody::KeysRenewed { keys: [&keys[..], &keys].concat(), grants: grants.clone() };
    assert_eq!(case.try_append(by(INTAKE), twice), Err(Rejection::StrayKey));
    case.append(by(INTAKE), EventBody::KeysRenewed { keys, grants });
    assert!(case.history.is_former(&old));
}

#[test]
fn what_is_lent_is_renewed_when_the_hours_are_over_and_once_for_all() {
    let world = World::new();
    let mut case = escrowed(&world);
    lend(&mut case, INVESTIGATOR, Compartment::Identity).unwrap();
    case.assign(MANAGER).unwrap();
    assert!(owed(&case.history, &world.directory).is_empty(), "it is lent still");
    let (name, both) = (Compartment::Identity, [to(INTAKE), GrantedTo::Escrow]);
    let identity = BTreeMap::from([(name, both.into())]);
    recuse(&mut case, MANAGER).unwrap();
    // Somebody else's going renews what nobody had lent.
    assert_eq!(owed(&case.history, &world.directory), [Compartment::Statement].into());
    let grants = [grant(to(MANAGER), name)].to_vec();
    let given = EventBody::KeysGranted { officer: officer(MANAGER), grants };
    assert_eq!(case.try_append(by(INTAKE), given), Err(Rejection::Recused));
    case.wait_until("2026-03-06T15:00:00Z");
    assert!(owed(&case.history, &world.directory).contains(&name));
    renew(&mut case, INTAKE, &identity).unwrap();
    assert!(!owed(&case.history, &world.directory).contains(&name));
    // Lent again, and its borrower kept out: that ends it at once.
    lend(&mut case, INVESTIGATOR, name).unwrap();
    exclude_unit(&mut case).unwrap();
    renew(&mut case, INTAKE, &identity).unwrap();
}

#[test]
fn while_one_officer_has_a_key_lent_another_s_going_waits() {
    let world = World::new();
    let mut case = escrowed(&world);
    case.assign(MANAGER).unwrap();
    let (who, name) = (officer(MANAGER), Compartment::Identity);
    let grants = vec![grant(to(MANAGER), name)];
    case.append(by(INTAKE), EventBody::KeysGranted { officer: who, grants });
    lend(&mut case, INVESTIGATOR, name).unwrap();
    recuse(&mut case, MANAGER).unwrap();
    let readers = BTreeMap::from([(name, [to(INTAKE), GrantedTo::Escrow].into())]);
    assert!(owed(&case.history, &world.directory).contains(&name));
    assert_eq!(renew(&mut case, INTAKE, &readers), Err(Rejection::StillLent));
    case.wait_until("2026-03-06T15:00:00Z");
    renew(&mut case, INTAKE, &readers).unwrap();
}

/// A hub that lets through what no rule allows makes nobody a holder by it.
#[test]
fn no_signature_but_a_holder_s_gives_or_renews_a_key() {
    let world = World::new();
    let mut case = escrowed(&world);
    let name = Compartment::Identity;
    let (keys, grants) = renewal(&case, &BTreeMap::from([(name, [to(MANAGER)].into())]));
    let to_manager = vec![grant(to(MANAGER), name)];
    let bodies = [
        EventBody::KeysRenewed { keys, grants },
        EventBody::KeysGranted { officer: officer(MANAGER), grants: to_manager.clone() },
        EventBody::OfficerAssigned { officer: officer(MANAGER), grants: to_manager.clone() },
        EventBody::ConsentRecorded { answers: vec![], record: reference(), grants: to_manager },
    ];
    let strangers = [by(MANAGER), by(INVESTIGATOR), Actor::Hub, state()];
    for body in &bodies {
        for stranger in strangers {
            let before = case.history.clone();
            let stray = event(before.length(), case.now, stranger, body.clone());
            assert!(case.history.apply(&stray).is_err(), "{stranger} {}", body.kind());
            assert_eq!(case.history, before);
        }
    }
    // Who holds the key may follow it with another one, and with no other link.
    let [EventBody::KeysRenewed { keys, .. }, ..] = &bodies else { panic!() };
    let mut unlinked = keys.clone();
    unlinked[0].previous = fresh(7);
    let body = EventBody::KeysRenewed { keys: unlinked, grants: vec![] };
    let unlinked = event(case.history.length(), case.now, by(INTAKE), body);
    assert_eq!(case.history.apply(&unlinked), Err(Incoherent::NoKey));
    let body = EventBody::KeysRenewed { keys: keys.clone(), grants: vec![] };
    let linked = event(case.history.length(), case.now, by(INTAKE), body);
    case.history.apply(&linked).unwrap();
}

/// Offers the case to an officer of another organisation.
fn offer(case: &mut Case<'_>, by_whom: u8, receiver: u8) -> Result<EventId, Rejection> {
    let offer = CaseOffer {
        organisation: "unit".parse().unwrap(),
        reason: reference(),
        grants: vec![grant(to(receiver), Compartment::Statement)],
    };
    case.try_append(by(by_whom), EventBody::CaseOffered(offer))?;
    Ok(case.events.last().unwrap().id)
}

#[test]
fn who_gave_a_case_away_is_kept_from_it_by_a_new_key() {
    let world = World::new();
    let mut case = escrowed(&world);
    case.assign(MANAGER).unwrap();
    let offer = offer(&mut case, MANAGER, OTHER_INVESTIGATOR).unwrap();
    assert_eq!(owed(&case.history, &world.directory), BTreeSet::new());
    let accepted = EventBody::OfferAccepted { offer, leaving: [officer(MANAGER)].into() };
    case.try_append(by(OTHER_INVESTIGATOR), accepted).unwrap();
    assert_eq!(owed(&case.history, &world.directory), [Compartment::Statement].into());
    let readers = readers(&case.history, &world.directory, Compartment::Statement);
    assert!(!readers.contains(&to(MANAGER)) && readers.contains(&to(OTHER_INVESTIGATOR)));
    renew(&mut case, INTAKE, &[(Compartment::Statement, readers)].into()).unwrap();
    assert!(!case.history.holds_key(officer(MANAGER), Compartment::Statement));
    assert!(case.history.holds_key(officer(OTHER_INVESTIGATOR), Compartment::Statement));
    assert_eq!(owed(&case.history, &world.directory), BTreeSet::new());
}

#[test]
fn nobody_takes_a_case_over_with_a_key_that_was_renewed_since() {
    let world = World::new();
    let mut case = escrowed(&world);
    case.assign(MANAGER).unwrap();
    let offer = offer(&mut case, MANAGER, OTHER_INVESTIGATOR).unwrap();
    recuse(&mut case, INVESTIGATOR).unwrap();
    let readers = readers(&case.history, &world.directory, Compartment::Statement);
    renew(&mut case, INTAKE, &[(Compartment::Statement, readers)].into()).unwrap();
    assert!(case.history.offers().pending().is_none());
    let accepted = EventBody::OfferAccepted { offer, leaving: [officer(MANAGER)].into() };
    assert!(case.try_append(by(OTHER_INVESTIGATOR), accepted).is_err());
    assert!(!case.history.holds_key(officer(OTHER_INVESTIGATOR), Compartment::Statement));
}

#[test]
fn an_officer_who_leaves_the_directory_is_kept_out_too() {
    let mut world = World::new();
    let history = escrowed(&world).history;
    assert!(owed(&history, &world.directory).is_empty());
    let removed = DirectoryChange::OfficerRemoved { officer: officer(CUSTODIAN) };
    world.directory.apply(&removed).unwrap();
    assert_eq!(owed(&history, &world.directory), [Compartment::Evidence].into());
}

/// What happens in a random case.
#[derive(Debug, Clone, Copy)]
enum Step {
    Assign(u8),
    Recuse(u8),
    ExcludeUnit,
    Lend(u8, Compartment),
    Wait(i64),
    Renew(u8),
}

fn any_step() -> impl Strategy<Value = Step> {
    let somebody =
        || prop::sample::select(vec![INTAKE, INVESTIGATOR, OTHER_INVESTIGATOR, MANAGER, CUSTODIAN]);
    let part = prop::sample::select(vec![Compartment::Statement, Compartment::Identity]);
    prop_oneof![
        3 => somebody().prop_map(Step::Assign),
        2 => somebody().prop_map(Step::Recuse),
        1 => Just(Step::ExcludeUnit),
        3 => (somebody(), part).prop_map(|(who, part)| Step::Lend(who, part)),
        3 => (1_i64..8).prop_map(Step::Wait),
        6 => somebody().prop_map(Step::Renew),
    ]
}

/// What everybody knows: whoever is given a compartment learns every key that it had so far.
#[derive(Default)]
struct Known {
    /// How often each compartment got a new key.
    epoch: BTreeMap<Compartment, usize>,
    /// Keys that are somebody's to keep.
    own: BTreeMap<(GrantedTo, Compartment), BTreeSet<usize>>,
    /// Keys that were lent, and until when.
    lent: Vec<(u8, Compartment, usize, Timestamp)>,
    apart: BTreeSet<u8>,
}

impl Known {
    fn learn(&mut self, who: GrantedTo, part: Compartment) {
        let all = 0..=self.epoch.get(&part).copied().unwrap_or(0);
        self.own.entry((who, part)).or_default().extend(all);
    }

    fn newest(&self, part: Compartment) -> usize {
        self.epoch.get(&part).copied().unwrap_or(0)
    }

    fn keeps(&self, who: GrantedTo, part: Compartment) -> bool {
        self.own.get(&(who, part)).is_some_and(|known| known.contains(&self.newest(part)))
    }

    fn may_read(&self, who: GrantedTo) -> bool {
        self.apart.iter().all(|apart| who != to(*apart))
    }

    fn readers(&self, part: Compartment) -> BTreeSet<GrantedTo> {
        let all = self.own.keys().filter(|(_, of)| *of == part).map(|(who, _)| *who);
        all.filter(|who| self.keeps(*who, part) && self.may_read(*who)).collect()
    }

    /// Whether somebody knows the newest key who may not read.
    fn is_known_to_a_stranger(&self, part: Compartment, now: Timestamp) -> bool {
        let own = self.own.keys().filter(|(_, of)| *of == part);
        let kept = own.into_iter().any(|(who, _)| self.keeps(*who, part) && !self.may_read(*who));
        let lent = self.lent.iter().any(|(who, of, epoch, until)| {
            let over = now >= *until || !self.may_read(to(*who));
            let newest = *of == part && *epoch == self.newest(part);
            newest && over && !(self.keeps(to(*who), part) && self.may_read(to(*who)))
        });
        kept || lent
    }

    fn is_lent(&self, part: Compartment, now: Timestamp) -> bool {
        self.lent
            .iter()
            .any(|(who, of, _, until)| *of == part && now < *until && self.may_read(to(*who)))
    }

    /// Tries a renewal of all that has to be renewed; the engine must say what the model says.
    fn renew(&mut self, case: &mut Case<'_>, number: u8) {
        let parts = Compartment::ALL.into_iter().filter(|part| {
            self.is_known_to_a_stranger(*part, case.now) && self.keeps(to(number), *part)
        });
        let mut readers: BTreeMap<_, _> = parts.map(|part| (part, self.readers(part))).collect();
        if readers.keys().any(|part| self.is_lent(*part, case.now)) {
            assert!(renew(case, number, &readers).is_err(), "it waits while it is lent");
        }
        readers.retain(|part, _| !self.is_lent(*part, case.now));
        let renews = [INTAKE, MANAGER, CUSTODIAN].contains(&number);
        let expected = renews && !readers.is_empty() && self.may_read(to(number));
        let outcome = renew(case, number, &readers);
        assert_eq!(outcome.is_ok(), expected, "{number}: {outcome:?} {readers:?}");
        if expected {
            for (part, readers) in readers {
                *self.epoch.entry(part).or_default() += 1;
                for reader in readers {
                    self.learn(reader, part);
                }
                assert!(!self.is_known_to_a_stranger(part, case.now));
            }
        }
    }

    fn step(&mut self, case: &mut Case<'_>, step: Step) {
        match step {
            Step::Assign(number) => {
                if case.assign(number).is_ok() {
                    self.learn(to(number), Compartment::Statement);
                }
            }
            Step::Recuse(number) => {
                if recuse(case, number).is_ok() {
                    self.apart.insert(number);
                }
            }
            Step::ExcludeUnit => {
                if exclude_unit(case).is_ok() {
                    self.apart.extend([INVESTIGATOR, OTHER_INVESTIGATOR]);
                }
            }
            Step::Lend(number, part) => {
                if lend(case, number, part).is_ok() {
                    let until = case.now.checked_add(SignedDuration::from_hours(5)).unwrap();
                    self.lent.push((number, part, self.newest(part), until));
                }
            }
            Step::Wait(hours) => {
                let then = case.now.checked_add(SignedDuration::from_hours(hours)).unwrap();
                case.wait_until(&then.to_string());
            }
            Step::Renew(number) => self.renew(case, number),
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn after_a_renewal_nobody_who_is_kept_out_holds_the_newest_key(steps in vec(any_step(), 0..40)) {
        let world = World::new();
        let mut case = escrowed(&world);
        let mut known = Known::default();
        for part in Compartment::ALL {
            known.learn(GrantedTo::Escrow, part);
            known.learn(to(if part == Compartment::Evidence { CUSTODIAN } else { INTAKE }), part);
        }
        known.learn(to(INVESTIGATOR), Compartment::Statement);
        for step in steps {
            known.step(&mut case, step);
            let owed = owed(&case.history, &world.directory);
            for part in Compartment::ALL {
                let stranger = known.is_known_to_a_stranger(part, case.now);
                prop_assert_eq!(owed.contains(&part), stranger, "{:?} after {:?}", part, step);
                let all = readers(&case.history, &world.directory, part);
                prop_assert_eq!(&all, &known.readers(part));
                if !owed.contains(&part) {
                    let apart = known.apart.iter().any(|apart| {
                        case.history.holders(part).contains(&to(*apart))
                    });
                    prop_assert!(!apart);
                }
                // Who reads, reads all of it.
                for reader in all {
                    let keys = &known.own[&(reader, part)];
                    prop_assert_eq!(keys.len(), case.history.recipients(part).count());
                }
            }
        }
    }
}
