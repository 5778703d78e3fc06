//! What a new version of a framework changes, and what it leaves alone.
#![expect(
    dead_code,
    clippy::panic,
    clippy::unwrap_used,
    reason = "what the tests share is part of the tests, and each uses its part"
)]

mod support;

use domain::{
    directory::{Channel, DirectoryChange, FrameworkReference},
    event::{Actor, EventBody},
    key::Digest,
    report::ReportingOption,
};
use support::{Case, INTAKE, World, officer, pinned};
use workflow::{
    history::History,
    permit::{Rejection, admit_report},
};

/// The channel is opened again, under a second version.
fn adopt(world: &mut World) -> FrameworkReference {
    let second = FrameworkReference { version: 2, digest: Digest([2; 32]), ..pinned() };
    let channel = world.directory.channel(&"channel".parse().unwrap()).unwrap().clone();
    let channel = Channel { framework: second.clone(), ..channel };
    world.directory.apply(&DirectoryChange::ChannelOpened { channel }).unwrap();
    second
}

#[test]
fn a_new_version_is_for_new_reports_and_moves_no_running_clock() {
    let mut world = World::new();
    let (events, now, before) = {
        let case = Case::received(&world, "2026-03-05T10:00:00Z", ReportingOption::Unrestricted);
        (case.events.clone(), case.now, case.duties())
    };
    let second = adopt(&mut world);
    let history = History::of(&events).unwrap();
    let mut case = Case { world: &world, events, history, now };
    assert_eq!(case.history.received().framework, pinned());
    assert_eq!(case.duties(), before, "a case stays under the version that it began under");
    // A report that waits is taken on under its own version, and under no other.
    let by = Actor::Officer(officer(INTAKE));
    let other = case.try_append(by, EventBody::CaseOpened { framework: second.clone() });
    assert_eq!(other, Err(Rejection::OtherFramework));
    case.open();
    // A new report begins under the adopted version, and under no other.
    let mut report = case.events.first().unwrap().clone();
    assert_eq!(admit_report(&report, &world.directory), Err(Rejection::OtherFramework));
    let EventBody::ReportReceived { framework, .. } = &mut report.body else { panic!("a report") };
    *framework = second;
    admit_report(&report, &world.directory).unwrap();
}
