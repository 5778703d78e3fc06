//! Consents on the status page: each is given and taken back in two taps, and each refuses what
//! needs it from then on.

use testkit::{
    browser::Browser,
    demo::{Demo, Start},
};

use crate::{
    PROGRAM,
    steps::{
        Told, come_back, draft_notification, file_report, record_first_steps, redress, refused,
        take_on,
    },
};

const ALL: [&str; 5] = [
    "reading",
    "writing to me here",
    "short notice to the State",
    "a prosecutor",
    "counting in figures",
];

#[track_caller]
fn take_back(survivor: &mut Browser, what: &str) {
    survivor.press(&format!("Take back: {what}"));
    assert_eq!(survivor.page.status, 200, "{}", survivor.page.text());
    assert!(survivor.has_button(&format!("Say yes: {what}")), "{}", survivor.page.text());
}

#[track_caller]
fn give(survivor: &mut Browser, what: &str) {
    survivor.press(&format!("Say yes: {what}"));
    assert_eq!(survivor.page.status, 200, "{}", survivor.page.text());
    assert!(survivor.has_button(&format!("Take back: {what}")), "{}", survivor.page.text());
}

#[test]
fn every_consent_is_given_and_taken_back_and_the_desk_sees_it() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).at("2026-03-05T08:00:00Z").run();
    let (_, receipt) = file_report(&demo, &Told { file: b"", ..Told::default() });
    let mut survivor = come_back(&demo, &receipt.words);
    for what in ALL {
        if survivor.has_button(&format!("Say yes: {what}")) {
            give(&mut survivor, what);
        }
        take_back(&mut survivor, what);
        give(&mut survivor, what);
    }
    let text = survivor.page.text();
    assert!(text.contains("What they have read cannot be taken back."), "{text}");
    assert!(text.contains("Figures that are already published cannot be changed."), "{text}");
    let case = take_on(&demo);
    let mut intake = demo.desk("Amina Diallo");
    let text = intake.open(&case).page.text();
    for what in ALL {
        assert!(text.contains(&format!("{what}: yes, 5 March 2026")), "{what} in {text}");
        assert!(text.contains(&format!("{what}: taken back")), "{what} in {text}");
    }
    let (code, output, _) = redress(&["audit", "--hub", &demo.ready.hub_api]);
    assert_eq!(code, 0, "{output}");
}

/// A case whose State notice is drafted, and not approved yet.
fn drafted(demo: &Demo) -> (Browser, String) {
    let (_, receipt) = file_report(demo, &Told { file: b"", ..Told::default() });
    let case = take_on(demo);
    let mut investigator = demo.desk("Leila Haddad");
    investigator.open(&case).press("Open the report");
    record_first_steps(&mut investigator, &case);
    draft_notification(&mut investigator);
    (come_back(demo, &receipt.words), case)
}

#[test]
fn a_consent_that_was_taken_back_refuses_the_next_thing_that_needs_it() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).at("2026-03-05T08:00:00Z").run();
    let (mut survivor, case) = drafted(&demo);

    // The letter that lies ready does not go out, and no new one is drafted.
    take_back(&mut survivor, "short notice to the State");
    let mut manager = demo.desk("Joseph Mwangi");
    manager.open(&case).follow("National notification").press("Approve and send");
    refused(&manager, "short notice to the State");
    let mut investigator = demo.desk("Leila Haddad");
    investigator.open(&case).press("Open the report").press("Draft the national notification");
    refused(&investigator, "short notice to the State");

    take_back(&mut survivor, "writing to me here");
    manager.open(&case).press("Open the report");
    manager.fill("Message to the reporter", "Come on Tuesday").press("Send the message");
    refused(&manager, "writing to me here");

    // Who holds a key opens nothing more with it, and gives it to nobody.
    take_back(&mut survivor, "reading");
    let mut intake = demo.desk("Amina Diallo");
    intake.open(&case).press("Open the report");
    refused(&intake, "reading");
    intake.open(&case).choose("Tomas Rivera (investigator)").press("Assign");
    refused(&intake, "reading");

    give(&mut survivor, "reading");
    intake.open(&case).press("Open the report");
    assert_eq!(intake.page.status, 200, "{}", intake.page.text());

    family(&demo, &mut survivor, &case);
}

/// News for a family contact stop when she takes them back.
fn family(demo: &Demo, survivor: &mut Browser, case: &str) {
    survivor
        .fill("Name of this person", "Ousmane")
        .choose("This person may be told which steps were taken and when")
        .press("Name this person");
    take_back(survivor, "news for the family contact");
    let mut manager = demo.desk("Joseph Mwangi");
    manager.open(case).press("Open the report").press("Draft the family notification");
    refused(&manager, "news for the family contact");
}
