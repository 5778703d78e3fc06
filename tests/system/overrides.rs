//! A letter goes out without consent only in danger, by two persons, once, and never in silence.

use testkit::demo::Start;

use crate::{
    PROGRAM,
    steps::{
        Told, come_back, draft_notification, file_report, record_first_steps, redress, refused,
        shown, take_on, taken, write_facts,
    },
};

const ASK: &str = "Ask for a letter without consent";
const GRANT: &str = "Agree to this letter";
const NOTIFICATION: &str = "Draft the national notification";
const WHY: &str = "A girl of nine lives in the house of the accused.";

#[test]
fn in_danger_the_state_is_told_without_consent_and_the_reporter_and_oversight_see_it() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).at("2026-03-05T08:00:00Z").run();
    let told = Told { share_with_state: false, file: b"", ..Told::default() };
    let (_, receipt) = file_report(&demo, &told);
    let case = take_on(&demo);
    let mut investigator = demo.desk("Leila Haddad");
    investigator.open(&case).press("Open the report");
    record_first_steps(&mut investigator, &case);
    write_facts(&mut investigator);
    investigator.press(NOTIFICATION);
    refused(&investigator, "The reporter's consent is missing: short notice to the State");

    // One person asks; nothing goes out by that.
    investigator.open(&case).press(ASK);
    refused(&investigator, "The reason in words is empty");
    investigator.open(&case).choose("National notification").choose("a child is in danger");
    investigator.fill("The reason in words", WHY).press(ASK);
    taken(&investigator);
    assert!(investigator.page.text().contains(WHY), "{}", investigator.page.text());
    assert!(!investigator.has_button(GRANT), "two persons");
    investigator.press(NOTIFICATION);
    refused(&investigator, "The reporter's consent is missing: short notice to the State");
    let page = come_back(&demo, &receipt.words).page.text();
    assert!(!page.contains("without your consent"), "nothing was decided: {page}");

    // A second one, of oversight, reads why, and agrees.
    let mut auditor = demo.desk("Ngozi Eze");
    auditor.open(&case);
    assert!(auditor.page.text().contains(WHY), "{}", auditor.page.text());
    assert!(!auditor.has_button(ASK), "oversight only agrees");
    auditor.press(GRANT);
    taken(&auditor);
    let decided = "5 March 2026: two persons decided that this is sent without your consent: short \
        notice to the State. Reason: a child is in danger.";
    let page = come_back(&demo, &receipt.words).page.text();
    assert!(page.contains(decided) && !page.contains("it was sent"), "{page}");

    // The letter itself takes two others, says the minimum, and meets what is owed.
    investigator.open(&case);
    draft_notification(&mut investigator);
    let letter = investigator.page.texts("article").concat();
    assert!(letter.contains("3rd Battalion") && letter.contains("Northern sector"), "{letter}");
    let mut manager = demo.desk("Joseph Mwangi");
    manager.open(&case).follow("National notification").press("Approve and send");
    let state_words = shown(&manager).words;
    let state = come_back(&demo, &state_words);
    assert!(state.page.text().contains("3rd Battalion"), "{}", state.page.text());
    let page = come_back(&demo, &receipt.words).page.text();
    assert!(page.contains(decided) && page.contains("5 March 2026: it was sent."), "{page}");
    manager.open(&case);
    assert!(manager.page.texts("tr.kept").concat().contains("M09"), "{}", manager.page.text());
    auditor.open("/oversight");
    let listed = auditor.page.texts(".overrides li").concat();
    for part in ["National notification", "a child is in danger", "agreed by", "went out"] {
        assert!(listed.contains(part), "{part}: {listed}");
    }

    // It is used up.
    investigator.open(&case).press(NOTIFICATION);
    refused(&investigator, "The reporter's consent is missing");
    let (code, output, error) = redress(&["audit", "--hub", &demo.ready.hub_api]);
    assert_eq!(code, 0, "{output}{error}");
    assert!(demo.stop());
}
