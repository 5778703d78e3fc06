//! One report goes the whole way.

use testkit::demo::{Demo, Start};

use crate::{
    PROGRAM,
    steps::{
        PICTURE_COPY, Told, approve_notification, come_back, draft_notification, file_report,
        record_first_steps, redress, shown, take_on,
    },
};

#[test]
fn one_report_goes_the_whole_way() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).at("2026-03-05T08:00:00Z").run();
    let told = Told::default();

    let (mut survivor, receipt) = file_report(&demo, &told);
    assert!(receipt.proof.starts_with("c2sp.org/tlog-proof@v1\nindex "), "{}", receipt.proof);
    survivor.press("I have written them down");
    assert!(survivor.page.headers.contains_key("clear-site-data"));
    survivor.open("/");
    assert!(survivor.has_button("Begin"), "{}", survivor.page.text());

    let case = take_on(&demo);
    nobody_else_opens(&demo, &case);
    investigated(&demo, &case, &told);
    let state_words = notified(&demo, &case);
    answered(&demo, &case, &state_words);
    family(&demo, &case, &receipt.words);
    coming_back(&demo, &case, &receipt.numbers);
    let (code, output, _) = redress(&["audit", "--hub", &demo.ready.hub_api]);
    assert_eq!(code, 0, "{output}");
    assert!(output.contains("clean"), "{output}");
    assert!(demo.stop());
}

fn nobody_else_opens(demo: &Demo, case: &str) {
    let mut stranger = demo.desk("Tomas Rivera");
    assert_eq!(stranger.open(case).page.status, 404);
    assert!(stranger.open("/queue").page.text().contains("No case is waiting for you."));
    let mut auditor = demo.desk("Ngozi Eze");
    auditor.open(case);
    assert!(auditor.page.text().contains("No key to this report was given to you."));
}

/// The investigator reads, records milestones, writes.
fn investigated(demo: &Demo, case: &str, told: &Told<'_>) {
    let mut investigator = demo.desk("Leila Haddad");
    investigator.open(case).press("Open the report");
    let text = investigator.page.text();
    for part in [told.account, "the well of Kalo", "a tall one they called Kobra", "badge.png"] {
        assert!(text.contains(part), "{part} is not in {text}");
    }
    let file = investigator.page.attributes("a[href*='/files/']", "href");
    investigator.open(&file[0]);
    assert_eq!(investigator.page.body, PICTURE_COPY);
    record_first_steps(&mut investigator, case);
    investigator.fill("Message to the reporter", "We have read it.").press("Send the message");
    assert_eq!(investigator.page.status, 200, "{}", investigator.page.text());
    for row in ["M05", "M07", "M09", "UN model MOU", "this body's own promise", "a rule"] {
        assert!(investigator.page.text().contains(row), "{row}");
    }
}

/// National notification: drafted, refused to its drafter, approved by another, delivered.
fn notified(demo: &Demo, case: &str) -> String {
    let mut investigator = demo.desk("Leila Haddad");
    investigator.open(case).press("Open the report");
    draft_notification(&mut investigator);
    let letter = investigator.page.text();
    assert!(letter.contains("Northern sector") && letter.contains("3rd Battalion"), "{letter}");
    assert!(!letter.contains("Kalo") && !letter.contains("Mariam"), "{letter}");
    investigator.press("Approve and send");
    assert_eq!(investigator.page.status, 422);
    assert!(investigator.page.text().contains("Who drafted a letter cannot approve it."));
    let mut manager = demo.desk("Joseph Mwangi");
    let words = approve_notification(&mut manager, case);
    let draft = manager.page.attributes("a[href$='letter.pdf']", "href");
    manager.open(&draft[0]);
    assert!(manager.page.body.starts_with(b"%PDF-"), "{}", manager.page.text());
    words
}

/// The State opens its inbox, confirms and names its officer: two milestones met.
fn answered(demo: &Demo, case: &str, words: &str) {
    let mut state = come_back(demo, words);
    assert!(state.page.text().contains("Notification of a report of misconduct"));
    state.press("Confirm receipt");
    assert_eq!(state.page.status, 200, "{}", state.page.text());
    state
        .choose("will investigate")
        .fill(
            "Name and contact of the national investigation officer, or your reasons",
            "Major Lind",
        )
        .press("Send the answer");
    assert_eq!(state.page.status, 200, "{}", state.page.text());
    let text = state.page.text();
    assert!(text.contains("State confirms receipt: Done in time"), "{text}");
    assert!(text.contains("State answers and names an investigator: Done in time"), "{text}");
    let mut investigator = demo.desk("Leila Haddad");
    investigator.open(case).press("Open the report");
    assert!(investigator.page.text().contains("Major Lind"), "{}", investigator.page.text());
}

/// Family notification: refused without consent, then in another language than the case's.
fn family(demo: &Demo, case: &str, words: &str) {
    let mut manager = demo.desk("Joseph Mwangi");
    manager.open(case).press("Open the report").press("Open name and contact");
    assert!(manager.page.text().contains("Mariam Keita"), "{}", manager.page.text());
    assert!(manager.page.text().contains("The reporter has named no family contact."));
    let mut survivor = come_back(demo, words);
    survivor
        .fill("Name of this person", "Fatou Keita")
        .fill("Who this person is to you", "sister")
        .fill("How to reach this person safely", "through the clinic")
        .choose("Français")
        .press("Name this person");
    assert_eq!(survivor.page.status, 200, "{}", survivor.page.text());
    manager.open(case).choose("Fatou Keita (sister)").press("Draft the family notification");
    assert_eq!(manager.page.status, 422);
    assert!(
        manager.page.text().contains("The reporter's consent is missing: news for the family"),
        "{}",
        manager.page.text()
    );
    survivor.press("Say yes: news for the family contact");
    assert_eq!(survivor.page.status, 200, "{}", survivor.page.text());
    manager.open(case).choose("Fatou Keita (sister)").choose("Into the inbox");
    manager.press("Save the rules");
    assert_eq!(manager.page.status, 200, "{}", manager.page.text());
    manager.open(case).choose("Fatou Keita (sister)").press("Draft the family notification");
    assert_eq!(manager.page.status, 200, "{}", manager.page.text());
    assert_eq!(manager.page.attributes("article", "lang"), ["fr"]);
    let mut intake = demo.desk("Amina Diallo");
    intake.open(case).follow("Family notification").press("Approve and send");
    let family_words = shown(&intake).words;
    let mut family = come_back(demo, &family_words);
    family.press("Download the letter (PDF)");
    assert!(family.page.body.starts_with(b"%PDF-"));
}

/// The survivor comes back: promises, a message, an answer, a withdrawal that is enforced.
fn coming_back(demo: &Demo, case: &str, numbers: &str) {
    let mut survivor = come_back(demo, numbers);
    let text = survivor.page.text();
    assert!(text.contains("We have read it."), "{text}");
    assert!(text.contains("State answers and names an investigator"), "{text}");
    assert!(text.contains("Already sent on"), "{text}");
    survivor.fill("Write a message", "Thank you. I am safe.").press("Send the message");
    assert_eq!(survivor.page.status, 200, "{}", survivor.page.text());
    let mut investigator = demo.desk("Leila Haddad");
    investigator.open(case).press("Open the report");
    assert!(investigator.page.text().contains("Thank you. I am safe."));
    survivor.press("Take back: short notice to the State");
    assert!(survivor.page.text().contains("You took this back on"), "{}", survivor.page.text());
    investigator.open(case).press("Draft the national notification");
    assert_eq!(investigator.page.status, 422);
    assert!(
        investigator
            .page
            .text()
            .contains("The reporter's consent is missing: short notice to the State"),
        "{}",
        investigator.page.text()
    );
}
