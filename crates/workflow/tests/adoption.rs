//! What a new version of a framework changes, and what it leaves alone.
#![expect(
    dead_code,
    clippy::panic,
    clippy::unwrap_used,
    reason = "what the tests share is part of the tests, and each uses its part"
)]

mod support;

use domain::{
    directory::{Adoption, DirectoryChange, FrameworkReference},
    event::{Actor, EventBody},
    key::Digest,
    report::ReportingOption,
};
use support::{Case, INTAKE, World, officer, pinned};
use workflow::{
    history::History,
    permit::{Rejection, admit_report},
};

/// The channel adopts a second version, for reports from some moment on.
fn adopt(world: &mut World, from: &str) -> FrameworkReference {
    let second = FrameworkReference { version: 2, digest: Digest([2; 32]), ..pinned() };
    let (channel, from) = ("channel".parse().unwrap(), from.parse().unwrap());
    let adoption = Adoption { channel, framework: second.clone(), from };
    world.directory.apply(&DirectoryChange::FrameworkAdopted { adoption }).unwrap();
    second
}

#[test]
fn a_new_version_is_for_new_reports_and_moves_no_running_clock() {
    let mut world = World::new();
    let (events, now, before) = {
        let case = Case::received(&world, "2026-03-05T10:00:00Z", ReportingOption::Unrestricted);
        (case.events.clone(), case.now, case.duties())
    };
    let second = adopt(&mut world, "2026-03-05T11:00:00Z");
    let history = History::of(&events).unwrap();
    let mut case = Case { world: &world, events, history, now };
    assert_eq!(case.history.received().framework, pinned());
    assert_eq!(case.duties(), before, "a case stays under the version that it began under");
    // A report that waits is taken on under its own version, and under no other.
    let by = Actor::Officer(officer(INTAKE));
    let other = case.try_append(by, EventBody::CaseOpened { framework: second.clone() });
    assert_eq!(other, Err(Rejection::OtherFramework));
    case.open();
}

#[test]
fn a_report_begins_under_what_its_channel_has_adopted_by_then() {
    let mut world = World::new();
    let mut report = {
        let case = Case::received(&world, "2026-03-05T10:00:00Z", ReportingOption::Unrestricted);
        case.events.first().unwrap().clone()
    };
    let second = adopt(&mut world, "2026-03-10T00:00:00Z");
    let mut admitted = |at: &str, pinned: &FrameworkReference| {
        report.at = at.parse().unwrap();
        let EventBody::ReportReceived { framework, .. } = &mut report.body else {
            panic!("a report")
        };
        framework.clone_from(pinned);
        admit_report(&report, &world.directory)
    };
    let first = pinned();
    assert_eq!(admitted("2026-03-09T23:00:00Z", &first), Ok(()));
    assert_eq!(
        admitted("2026-03-09T23:00:00Z", &second),
        Err(Rejection::OtherFramework),
        "no report begins under what its channel adopts later"
    );
    assert_eq!(admitted("2026-03-10T00:00:00Z", &second), Ok(()));
    assert_eq!(admitted("2026-03-10T09:00:00Z", &first), Ok(()), "begun before, sent after");
    assert_eq!(admitted("2026-03-12T09:00:00Z", &first), Err(Rejection::OtherFramework));
    let never = FrameworkReference { version: 3, digest: Digest([3; 32]), ..pinned() };
    assert_eq!(admitted("2026-03-12T09:00:00Z", &never), Err(Rejection::OtherFramework));
}
