//! Who may do what, printed: every kind of event, for every role, on a case of their own, on one of
//! others, on one that they stepped aside from, and on one in which they are accused. The table is
//! compared with a file that people read, so that no permit changes unseen.
#![expect(
    dead_code,
    clippy::panic,
    clippy::unwrap_used,
    reason = "what the tests share is part of the tests, and each uses its part"
)]

mod support;

use std::{collections::BTreeSet, fmt::Write, path::PathBuf};

use domain::{
    casework::{ExclusionReason, RecusalReason},
    directory::{DirectoryChange, Officer, Role},
    event::{Actor, EventBody},
    id::OfficerId,
    key::{Recipient, VerifyingKey},
};
use support::{AUDITOR, Case, World, event, officer};
use workflow::permit::{PERMITS, may};

/// The officer whose permits are printed.
const SOMEBODY: u8 = 50;

/// How an officer stands to a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum To {
    /// Of its channel, assigned, of its service, of its State or of oversight: as their role is.
    Own,
    /// Of another organisation, or not on it.
    Other,
    /// Accused in it.
    Accused,
    /// Stepped aside.
    Recused,
    /// Their organisation is kept out.
    Excluded,
}

const TO: [To; 5] = [To::Own, To::Other, To::Accused, To::Recused, To::Excluded];

fn organisation(role: Role, to: To) -> &'static str {
    match (role, to) {
        (Role::Auditor, _) => "oversight",
        (Role::StateAuthority, To::Other) => "other-state",
        (Role::StateAuthority, _) => "state",
        (_, To::Other) => "unit",
        _ => "service",
    }
}

/// A world with one more officer, in this role.
fn world(role: Role, to: To) -> World {
    let mut world = World::new();
    let state = world.directory.organisation(&"state".parse().unwrap()).unwrap().clone();
    let other = domain::directory::Organisation { id: "other-state".parse().unwrap(), ..state };
    world
        .directory
        .apply(&DirectoryChange::OrganisationRegistered { organisation: other })
        .unwrap();
    let somebody = Officer {
        id: officer(SOMEBODY),
        organisation: organisation(role, to).parse().unwrap(),
        roles: BTreeSet::from([role]),
        verifying_key: VerifyingKey([SOMEBODY; 32]),
        recipient: Recipient::try_from("age1x".to_owned()).unwrap(),
    };
    world.directory.apply(&DirectoryChange::OfficerRegistered { officer: somebody }).unwrap();
    if role == Role::IntakeOfficer && to != To::Other {
        let mut channel = world.directory.channel(&"channel".parse().unwrap()).unwrap().clone();
        channel.intake.insert(officer(SOMEBODY));
        world.directory.apply(&DirectoryChange::ChannelOpened { channel }).unwrap();
    }
    world
}

fn recused(case: &mut Case<'_>, reason: RecusalReason) {
    let by = Actor::Officer(officer(AUDITOR));
    let body = EventBody::OfficerRecused { officer: officer(SOMEBODY), reason };
    let event = event(case.history.length(), case.now, by, body);
    case.history.apply(&event).unwrap();
}

fn excluded(case: &mut Case<'_>, organisation: &str) {
    let by = Actor::Officer(officer(AUDITOR));
    let (organisation, reason) = (organisation.parse().unwrap(), ExclusionReason::ChainOfCommand);
    let body = EventBody::OrganisationExcluded { organisation, reason };
    let event = event(case.history.length(), case.now, by, body);
    case.history.apply(&event).unwrap();
}

fn may_somebody(role: Role, to: To, kind: &str) -> bool {
    let world = world(role, to);
    let mut case = Case::notified(&world, "2026-03-06T10:00:00Z");
    let works = matches!(role, Role::CaseManager | Role::Investigator | Role::IntakeOfficer);
    if to != To::Other && works {
        case.assign(SOMEBODY).unwrap();
    }
    match to {
        To::Accused => recused(&mut case, RecusalReason::Accused),
        To::Recused => recused(&mut case, RecusalReason::ConflictOfInterest),
        To::Excluded => excluded(&mut case, organisation(role, to)),
        To::Own | To::Other => {}
    }
    let somebody: OfficerId = officer(SOMEBODY);
    may(somebody, kind, &case.history, &world.directory, &case.ground()).is_ok()
}

fn table() -> String {
    let kinds: BTreeSet<&str> = PERMITS.iter().map(|(kind, ..)| *kind).collect();
    let mut table = String::from("# command | role: own other accused recused excluded\n");
    for kind in kinds {
        for role in Role::ALL {
            let answers = TO.map(|to| if may_somebody(role, to, kind) { "yes" } else { "-" });
            writeln!(table, "{kind} | {}: {}", role.as_str(), answers.join(" ")).unwrap();
        }
    }
    table
}

#[test]
fn nobody_s_permits_change_unseen() {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/authorisation.txt");
    let found = table();
    if std::env::var_os("REDRESS_WRITE_GOLDEN").is_some() {
        std::fs::write(&path, &found).unwrap();
    }
    let golden = std::fs::read_to_string(&path).unwrap();
    for (line, golden) in found.lines().zip(golden.lines()) {
        assert_eq!(line, golden, "run with REDRESS_WRITE_GOLDEN=1 if this is meant");
    }
    assert_eq!(found.lines().count(), golden.lines().count());
    // What an excluded State owes it still records, and nothing else.
    let owes = "milestone-met | state-authority: yes - - - yes";
    let accused = found.lines().skip(1).filter(|line| *line != owes).filter(|line| {
        let answers = line.split_whitespace().rev().take(3);
        answers.into_iter().any(|answer| answer == "yes")
    });
    assert_eq!(accused.count(), 0, "nobody acts who is accused, stepped aside or kept out");
}
