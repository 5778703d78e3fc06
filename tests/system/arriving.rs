//! Arriving: help of the place, the onion address, gateways of strangers, and going without a trace.

use testkit::demo::Start;

use crate::{PROGRAM, steps::skip_to};

#[test]
fn strangers_gateways_are_stopped_before_anything_is_typed() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).run();
    let mut visitor = demo.portal();
    assert!(!visitor.open("/").page.headers.contains_key("onion-location"), "none is configured");
    let gateway = [("x-tor2web", "1")];
    visitor.post("/", &[("go", "begin"), ("language", "en")], &gateway);
    assert_eq!(visitor.page.status, 403);
    assert_eq!(visitor.page.texts("h1"), ["Somebody stands between you and us"]);
    assert_eq!(visitor.page.texts("form"), [""; 0], "nothing can be typed there");
    assert_eq!(visitor.open("/").page.texts("h1"), ["You can tell us what happened"]);
}

#[test]
fn everything_typed_can_be_deleted_on_any_page() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).run();
    let mut survivor = demo.portal();
    survivor.open("/").press("Begin").press("Continue");
    survivor.choose(crate::steps::UNRESTRICTED).press("Continue");
    skip_to(&mut survivor, "What happened");
    assert!(survivor.page.text().contains("sealed for 24 hours"), "{}", survivor.page.text());
    survivor.fill("What happened", "x").press("Delete everything I typed");
    assert_eq!(survivor.page.texts("h1"), ["Your visit has ended"]);
    assert_eq!(survivor.open("/").page.texts("h1"), ["You can tell us what happened"]);
}
