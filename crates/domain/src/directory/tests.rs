//! The directory: founded once, and what it says of officers, channels and frameworks.

use super::*;

fn founded() -> Directory {
    let mut directory = Directory::default();
    let change = DirectoryChange::Founded {
        authority: VerifyingKey([1; 32]),
        hub: VerifyingKey([2; 32]),
        ledger: String::new(),
    };
    directory.apply(&change).unwrap();
    directory
}

fn officer() -> Officer {
    Officer {
        id: OfficerId::from_random([4; 16]),
        organisation: "unit".parse().unwrap(),
        roles: BTreeSet::from([Role::Investigator]),
        verifying_key: VerifyingKey([5; 32]),
        recipient: Recipient::try_from("age1x".to_owned()).unwrap(),
    }
}

#[test]
fn a_directory_is_founded_once_and_first() {
    let mut directory = founded();
    let again = DirectoryChange::Founded {
        authority: VerifyingKey([9; 32]),
        hub: VerifyingKey([9; 32]),
        ledger: String::new(),
    };
    assert_eq!(directory.apply(&again), Err(DirectoryFault::Foundation));
    assert_eq!(directory.authority(), Some(VerifyingKey([1; 32])));
    let early = DirectoryChange::OfficerRemoved { officer: officer().id };
    assert_eq!(Directory::default().apply(&early), Err(DirectoryFault::Foundation));
}

#[test]
fn an_officer_belongs_to_a_registered_organisation_and_leaves_but_is_not_forgotten() {
    let mut directory = founded();
    let register = DirectoryChange::OfficerRegistered { officer: officer() };
    assert_eq!(directory.apply(&register), Err(DirectoryFault::Unknown));
    let organisation = Organisation {
        id: "unit".parse().unwrap(),
        name: "Unit".to_owned(),
        kind: OrganisationKind::InvestigationUnit,
        calendar: "KE".parse().unwrap(),
        time_zone: "Africa/Nairobi".to_owned(),
    };
    directory.apply(&DirectoryChange::OrganisationRegistered { organisation }).unwrap();
    directory.apply(&register).unwrap();
    assert_eq!(directory.apply(&register), Err(DirectoryFault::Duplicate));
    directory.apply(&DirectoryChange::OfficerRemoved { officer: officer().id }).unwrap();
    assert!(directory.officer(officer().id).is_none());
    assert!(directory.officer_ever(officer().id).is_some());
    assert_eq!(directory.apply(&register), Err(DirectoryFault::Duplicate));
}

#[test]
fn the_desk_of_a_state_is_its_officers_who_answer_for_it() {
    let mut directory = founded();
    let bodies = [("state", OrganisationKind::State), ("unit", OrganisationKind::IntakeService)];
    for (id, kind) in bodies {
        let organisation = Organisation {
            id: id.parse().unwrap(),
            name: id.to_owned(),
            kind,
            calendar: "KE".parse().unwrap(),
            time_zone: "Africa/Nairobi".to_owned(),
        };
        directory.apply(&DirectoryChange::OrganisationRegistered { organisation }).unwrap();
    }
    let who = [
        (1, "state", Role::StateAuthority),
        (2, "state", Role::Investigator),
        (3, "unit", Role::StateAuthority),
    ];
    for (number, organisation, role) in who {
        let officer = Officer {
            id: OfficerId::from_random([number; 16]),
            organisation: organisation.parse().unwrap(),
            roles: BTreeSet::from([role]),
            ..officer()
        };
        directory.apply(&DirectoryChange::OfficerRegistered { officer }).unwrap();
    }
    let desk = |directory: &Directory, id: &str| -> Vec<OfficerId> {
        let id = id.parse().unwrap();
        directory.at_desk_of(&id).map(|officer| officer.id).collect()
    };
    let first = OfficerId::from_random([1; 16]);
    assert_eq!(desk(&directory, "state"), [first]);
    assert_eq!(desk(&directory, "unit"), []);
    directory.apply(&DirectoryChange::OfficerRemoved { officer: first }).unwrap();
    assert_eq!(desk(&directory, "state"), []);
}

#[test]
fn originals_are_for_custodians_of_the_service_and_the_report_for_its_intake() {
    let mut directory = founded();
    let officer = |number: u8, organisation: &str, role| Officer {
        id: OfficerId::from_random([number; 16]),
        organisation: organisation.parse().unwrap(),
        roles: BTreeSet::from([role]),
        ..officer()
    };
    for id in ["service", "unit"] {
        let organisation = Organisation {
            id: id.parse().unwrap(),
            name: id.to_owned(),
            kind: OrganisationKind::IntakeService,
            calendar: "KE".parse().unwrap(),
            time_zone: "Africa/Nairobi".to_owned(),
        };
        directory.apply(&DirectoryChange::OrganisationRegistered { organisation }).unwrap();
    }
    let (intake, custodian) = (
        officer(1, "service", Role::IntakeOfficer),
        officer(2, "service", Role::EvidenceCustodian),
    );
    let elsewhere = officer(3, "unit", Role::EvidenceCustodian);
    for officer in [&intake, &custodian, &elsewhere] {
        let officer = officer.clone();
        directory.apply(&DirectoryChange::OfficerRegistered { officer }).unwrap();
    }
    let channel = Channel {
        id: "door".parse().unwrap(),
        organisation: "service".parse().unwrap(),
        intake: BTreeSet::from([intake.id]),
        escrow: intake.recipient.clone(),
    };
    let holders = |directory: &Directory, compartment| -> Vec<OfficerId> {
        directory.holders(&channel, compartment).map(|officer| officer.id).collect()
    };
    assert_eq!(holders(&directory, Compartment::Statement), [intake.id]);
    assert_eq!(holders(&directory, Compartment::Identity), [intake.id]);
    assert_eq!(holders(&directory, Compartment::Evidence), [custodian.id]);
    directory.apply(&DirectoryChange::OfficerRemoved { officer: custodian.id }).unwrap();
    assert_eq!(holders(&directory, Compartment::Evidence), []);
}

fn door(intake: BTreeSet<OfficerId>) -> Channel {
    Channel {
        id: "door".parse().unwrap(),
        organisation: "service".parse().unwrap(),
        intake,
        escrow: officer().recipient,
    }
}

fn version(version: u32) -> FrameworkReference {
    let digest = Digest([u8::try_from(version).unwrap(); 32]);
    FrameworkReference { name: "framework".parse().unwrap(), version, digest }
}

fn adoption(framework: FrameworkReference, from: &str) -> DirectoryChange {
    let (channel, from) = ("door".parse().unwrap(), from.parse().unwrap());
    DirectoryChange::FrameworkAdopted { adoption: Adoption { channel, framework, from } }
}

#[test]
fn a_channel_takes_reports_under_what_it_adopted_from_its_day_on() {
    let mut directory = founded();
    let organisation = Organisation {
        id: "service".parse().unwrap(),
        name: "Service".to_owned(),
        kind: OrganisationKind::IntakeService,
        calendar: "KE".parse().unwrap(),
        time_zone: "Africa/Nairobi".to_owned(),
    };
    directory.apply(&DirectoryChange::OrganisationRegistered { organisation }).unwrap();
    let first = adoption(version(1), "2026-03-01T00:00:00Z");
    assert_eq!(directory.apply(&first), Err(DirectoryFault::Unknown), "no such channel");
    directory.apply(&DirectoryChange::ChannelOpened { channel: door(BTreeSet::new()) }).unwrap();
    directory.apply(&first).unwrap();
    directory.apply(&adoption(version(2), "2026-03-10T00:00:00Z")).unwrap();
    let other_text = FrameworkReference { digest: Digest::ZERO, ..version(2) };
    let other_text = adoption(other_text, "2026-03-20T00:00:00Z");
    assert_eq!(directory.apply(&other_text), Err(DirectoryFault::OtherText));

    let door: ChannelId = "door".parse().unwrap();
    let at = |text: &str| directory.framework_at(&door, text.parse().unwrap()).cloned();
    assert_eq!(at("2026-02-28T23:59:59Z"), None);
    assert_eq!(at("2026-03-01T00:00:00Z"), Some(version(1)));
    assert_eq!(at("2026-03-09T23:59:59Z"), Some(version(1)));
    assert_eq!(at("2026-03-10T00:00:00Z"), Some(version(2)));

    let day = SignedDuration::from_hours(24);
    let may = |text: &str, number| {
        let at = text.parse().unwrap();
        directory.may_begin_under((&door, at), &version(number), day)
    };
    assert!(!may("2026-02-28T23:00:00Z", 1), "not adopted yet");
    assert!(may("2026-03-01T00:00:00Z", 1));
    assert!(!may("2026-03-09T23:00:00Z", 2), "not adopted yet");
    assert!(may("2026-03-10T12:00:00Z", 1), "read before, sealed after");
    assert!(may("2026-03-10T12:00:00Z", 2));
    assert!(!may("2026-03-11T00:00:00Z", 1), "its time is over");
}

#[test]
fn no_framework_is_adopted_for_a_time_that_is_over() {
    let change = adoption(version(1), "2026-03-10T10:00:00Z");
    assert_eq!(change.said_at("2026-03-10T10:00:00Z".parse().unwrap()), Ok(()));
    assert_eq!(change.said_at("2026-03-01T10:00:00Z".parse().unwrap()), Ok(()));
    let late = change.said_at("2026-03-10T10:00:01Z".parse().unwrap());
    assert_eq!(late, Err(DirectoryFault::Backdated));
}
