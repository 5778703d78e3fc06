//! What the portal weighs on the wire, and that a page's length tells nothing.

use locale::{Language, words};
use testkit::{browser::seen, demo::Start};

use crate::{
    PROGRAM,
    steps::{Told, come_back, file_report, notify_state},
};

/// The first page with everything in it fits into the first window of a connection.
const FIRST_BYTES_MAX: usize = 14 * 1024;
/// The whole way from the first page to the receipt.
const WAY_BYTES_MAX: usize = 100 * 1024;
/// What who has scripts loads before the first question: the script, and every question in a
/// language.
const SCRIPTED_BYTES_MAX: usize = 60 * 1024;
/// Pages are a whole number of these on the wire.
const STEP_BYTES: usize = 2 * 1024;

#[test]
fn the_first_page_and_the_whole_way_are_light_in_every_language() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).run();
    for language in Language::ALL {
        let say = |id: &str| seen(&words(language).say(id));
        let code = language.code();
        let mut survivor = demo.portal();
        survivor.open(&format!("/?language={code}"));
        let others = survivor.page.attributes("link[rel=stylesheet], script, img", "href");
        assert_eq!(others.len(), 1, "{others:?}");
        survivor.open(&others[0]);
        assert!(survivor.received_bytes <= FIRST_BYTES_MAX, "{code}: {}", survivor.received_bytes);
        survivor.open(&format!("/?language={code}")).press(&say("portal-start-begin"));
        survivor.press(&say("portal-continue"));
        survivor.choose(&say("portal-option-unrestricted")).press(&say("portal-continue"));
        while !survivor.page.text().contains(&say("portal-check-heading")) {
            assert_eq!(survivor.page.wire_bytes % STEP_BYTES, 0);
            survivor.press(&say("portal-skip"));
        }
        survivor.press(&say("portal-send"));
        assert_eq!(survivor.page.texts(".words .word").len(), 12);
        assert!(survivor.received_bytes <= WAY_BYTES_MAX, "{code}: {}", survivor.received_bytes);
    }
}

#[test]
fn the_script_and_all_questions_are_light_in_every_language() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).run();
    let mut browser = demo.portal();
    browser.open("/");
    let script = browser.page.attributes("script", "src").remove(0);
    let script = browser.open(&script).page.wire_bytes;
    for language in Language::ALL {
        let code = language.code();
        let page = browser.open(&format!("/sealed/questions?language={code}")).page.wire_bytes;
        println!("{code}: script {script}, questions {page}");
        assert!(script + page <= SCRIPTED_BYTES_MAX, "{code}: {script} + {page}");
    }
}

#[test]
fn a_waiting_message_does_not_show_in_the_length_of_the_page() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).at("2026-03-05T08:00:00Z").run();
    let (_, receipt) = file_report(&demo, &Told::default());
    let (case, _) = notify_state(&demo);
    let before = come_back(&demo, &receipt.words).page;
    let mut manager = demo.desk("Joseph Mwangi");
    manager.open(&case).press("Open the report");
    manager.fill("Message to the reporter", "Come on Tuesday").press("Send the message");
    let after = come_back(&demo, &receipt.words).page;
    assert!(!before.text().contains("Come on Tuesday") && after.text().contains("Come on Tuesday"));
    assert_eq!(after.wire_bytes, before.wire_bytes);
}
