//! Who may come near a case: organisations kept out of it.

use testkit::{
    browser::{Browser, Gone},
    demo::{Demo, Start},
};

use crate::{
    PROGRAM,
    steps::{Told, come_back, file_report, redress, taken, taken_on},
};

#[track_caller]
fn audited(demo: &Demo) {
    let (code, output, _) = redress(&["audit", "--hub", &demo.ready.hub_api]);
    assert_eq!(code, 0, "{output}");
}

#[test]
fn a_chain_of_command_is_kept_out_and_the_reporter_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).at("2026-03-05T08:00:00Z").run();
    let (case, receipt, mut intake) = taken_on(&demo, &Told { file: b"", ..Told::default() });
    intake.choose("Leila Haddad (investigator)").press("Assign");
    taken(&intake);
    let mut investigator = demo.desk("Leila Haddad");
    investigator.open(&case).press("Open the report");
    taken(&investigator);
    let offered = intake.page.texts("#excluded option");
    let others = [
        "Independent Investigation Unit",
        "Ministry of Defence of Ardenia",
        "Ministry of Justice of Velmark",
    ];
    assert_eq!(offered, others);
    let mut auditor = demo.desk("Ngozi Eze");
    auditor
        .open(&case)
        .choose("Independent Investigation Unit")
        .press("Keep this organisation out");
    taken(&auditor);
    let told = "Organisation kept out: Independent Investigation Unit";
    assert!(auditor.page.text().contains(told), "{}", auditor.page.text());
    // Who worked on the case sees it no more; nobody of the organisation is offered again.
    investigator.open(&case);
    assert_eq!(investigator.page.status, 404, "{}", investigator.page.text());
    investigator.open("/queue");
    assert!(investigator.page.text().contains("No case is waiting for you."));
    intake.open(&case);
    let offered = intake.page.texts("#officer option");
    let unit = ["Leila Haddad", "Tomas Rivera"];
    assert!(!offered.iter().any(|name| unit.iter().any(|out| name.contains(out))), "{offered:?}");
    // The State too: no letter can be drafted for it any more.
    auditor.choose("Ministry of Defence of Ardenia").press("Keep this organisation out");
    taken(&auditor);
    intake.open(&case);
    assert_eq!(intake.page.texts("#organisation option"), ["Ministry of Justice of Velmark"]);
    let reporter = come_back(&demo, &receipt);
    let text = reporter.page.text();
    for part in [
        "5 March 2026: Independent Investigation Unit is kept out of your case.",
        "Reason: in the chain of command of someone accused.",
        "Ministry of Defence of Ardenia is kept out of your case.",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    audited(&demo);
}

/// One more report, taken on; gives the address of its case.
fn next_taken_on(demo: &Demo) -> String {
    file_report(demo, &Told { file: b"", ..Told::default() });
    let mut intake = demo.desk("Amina Diallo");
    intake.open("/queue?show=unread");
    let case = intake.page.attributes(".cases tbody a", "href").remove(0);
    intake.open(&case).press("Open the report").press("Open a case");
    taken(&intake);
    case
}

const ASK: &str = "Ask for an emergency opening";

#[test]
fn in_an_emergency_two_persons_lend_a_key_for_some_hours_and_the_reporter_sees_it() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).at("2026-03-05T08:00:00Z").run();
    let (case, receipt, _) = taken_on(&demo, &Told { file: b"", ..Told::default() });
    let mut manager = demo.desk("Joseph Mwangi");
    assert_eq!(manager.open(&case).page.status, 404);
    let mut first = demo.desk("Ngozi Eze");
    first.open(&case).choose("Joseph Mwangi (case manager)");
    first.fill("The hours", "90").fill("The reason in words", "She is followed.");
    first.press(ASK);
    assert_eq!(first.page.status, 422, "{}", first.page.text());
    assert!(first.page.text().contains("for 72 hours at most"), "{}", first.page.text());
    first.choose("Joseph Mwangi (case manager)").fill("The hours", "24");
    first.fill("The reason in words", "She is followed.").press(ASK);
    taken(&first);
    assert!(first.page.text().contains("waits for a second person"));
    assert!(!first.has_button("Lend the key"), "two persons");
    assert_eq!(manager.open(&case).page.status, 404, "asking opens nothing");
    let mut second = demo.desk("Ingrid Solberg");
    second.open(&case);
    assert!(second.page.text().contains("She is followed."), "{}", second.page.text());
    second.fill("The key of the escrow", "AGE-SECRET-KEY-1NOT").press("Lend the key");
    assert_eq!(second.page.status, 422, "{}", second.page.text());
    second.fill("The key of the escrow", &demo.ready.escrow).press("Lend the key");
    taken(&second);
    // The officer opens what was lent, and nothing else; the opening is logged first.
    manager.open(&case);
    taken(&manager);
    assert!(!manager.has_button("Open the report"));
    assert!(!manager.has_button("Send the message"));
    manager.press("Open name and contact");
    taken(&manager);
    assert!(manager.page.text().contains("Mariam Keita"), "{}", manager.page.text());
    let reporter = come_back(&demo, &receipt);
    let text = reporter.page.text();
    for part in [
        "5 March 2026: two persons agreed to an emergency opening of: name and contact.",
        "Reason: serious danger to life or health.",
        "5 March 2026: name and contact was opened in an emergency by: case manager",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    first.open("/oversight");
    let adopted = first.page.texts(".adoptions li");
    assert!(adopted.iter().any(|line| line.contains("open-door · un-military-contingent 1")));
    let listed = first.page.texts(".emergencies li");
    assert!(listed.iter().any(|line| line.contains("lent by") && line.contains("Opened:")));
    audited(&demo);
    assert!(demo.stop());

    // It ends by itself.
    let demo = Start::new(PROGRAM, folder.path()).at("2026-03-06T09:00:00Z").run();
    let mut manager = demo.desk("Joseph Mwangi");
    assert_eq!(manager.open(&case).page.status, 404);
    let mut first = demo.desk("Ngozi Eze");
    first.open(&case);
    assert!(first.page.text().contains("Emergency opening ended"), "{}", first.page.text());
    audited(&demo);
}

#[test]
fn two_cases_are_linked_and_only_who_sees_both_reads_the_other_s_number() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).at("2026-03-05T08:00:00Z").run();
    let (one, _, mut intake) = taken_on(&demo, &Told { file: b"", ..Told::default() });
    intake.choose("Leila Haddad (investigator)").press("Assign");
    taken(&intake);
    let other = next_taken_on(&demo);
    intake.open(&one).choose("the same person is accused").press("Link the two cases");
    assert_eq!(
        intake.page.status,
        422,
        "neither reporter agreed to comparing: {}",
        intake.page.text()
    );
    intake.choose("the same incident").press("Link the two cases");
    taken(&intake);
    let linked = |browser: &Browser| browser.page.attributes(".links a", "href");
    assert_eq!(linked(&intake), [other.as_str()]);
    assert_eq!(linked(intake.open(&other)), [one.as_str()]);
    let timeline = "Linked to another case: the same incident";
    assert!(intake.page.text().contains(timeline), "{}", intake.page.text());
    // Who is on one of them sees that it is linked, and nothing of the other.
    let mut investigator = demo.desk("Leila Haddad");
    investigator.open(&one);
    let text = investigator.page.text();
    assert!(text.contains(timeline) && text.contains("a case that you do not see"), "{text}");
    let number = other.trim_start_matches("/cases/");
    assert!(!investigator.page.html().contains(number));
    let mut auditor = demo.desk("Ngozi Eze");
    assert_eq!(linked(auditor.open(&one)), [other.as_str()]);
    // Taken back, it is gone from both.
    intake.open(&other).press("Take the link back");
    taken(&intake);
    assert!(linked(&intake).is_empty());
    assert!(linked(intake.open(&one)).is_empty());
    assert!(intake.page.text().contains("Link to another case taken back"));
    audited(&demo);
}

#[test]
fn a_crash_between_the_halves_of_a_link_leaves_neither() {
    let folder = tempfile::tempdir().unwrap();
    let start = || Start::new(PROGRAM, folder.path()).at("2026-03-05T08:00:00Z");
    let demo = start().run();
    let ports = demo.ports();
    let (one, _, _) = taken_on(&demo, &Told { file: b"", ..Told::default() });
    let other = next_taken_on(&demo);
    assert!(demo.stop());
    let linked = |browser: &Browser| browser.page.attributes(".links a", "href");
    let of_both = |demo: &Demo| {
        let mut intake = demo.desk("Amina Diallo");
        [&one, &other].map(|case| linked(intake.open(case)))
    };
    for (button, before, after) in [
        ("Link the two cases", [vec![], vec![]], [vec![other.clone()], vec![one.clone()]]),
        ("Take the link back", [vec![other.clone()], vec![one.clone()]], [vec![], vec![]]),
    ] {
        let dying = start().on(ports).crashing_at(hub::CRASH_POINT_OF_LINKS);
        let mut demo = dying.run();
        let mut intake = demo.desk("Amina Diallo");
        intake.open(&one);
        if button.starts_with("Link") {
            intake.choose("the same incident");
        }
        assert_eq!(intake.try_press(button), Err(Gone));
        demo.wait_for_end();
        let demo = start().on(ports).run();
        assert_eq!(of_both(&demo), before, "{button}: half of it is there");
        audited(&demo);
        let mut intake = demo.desk("Amina Diallo");
        intake.open(&one);
        if button.starts_with("Link") {
            intake.choose("the same incident");
        }
        intake.press(button);
        taken(&intake);
        assert_eq!(of_both(&demo), after, "{button}");
        audited(&demo);
        assert!(demo.stop());
    }
}

#[test]
fn a_new_version_of_a_framework_is_adopted_for_new_reports_signed_and_shown_to_oversight() {
    let folder = tempfile::tempdir().unwrap();
    let start = || Start::new(PROGRAM, folder.path());
    let demo = start().at("2026-03-05T08:00:00Z").run();
    let (old, _, _) = taken_on(&demo, &Told { file: b"", ..Told::default() });
    assert!(demo.stop());
    // The second version promises less time, which is allowed for new reports alone.
    let shipped = workflow::framework::shipped("un-military-contingent").unwrap();
    let second = shipped.replacen("version = 1", "version = 2", 1);
    let second = second.replacen("period = \"7d\"", "period = \"5d\"", 1);
    assert!(second.contains("period = \"5d\""));
    let file = folder.path().join("second.toml");
    std::fs::write(&file, &second).unwrap();
    let (file, data) = (file.to_str().unwrap(), folder.path().to_str().unwrap());
    let adopt = |from: &str, now: &str| {
        let named = ["framework", "adopt", file, "--channel", "open-door", "--data", data];
        redress(&[named.as_slice(), &["--from", from, "--now", now]].concat())
    };
    let (code, _, told) = adopt("2026-03-05T09:00:00Z", "2026-03-05T10:30:00Z");
    assert_ne!(code, 0, "no time that is over");
    assert!(told.contains("from the event on"), "{told}");
    let (code, told, error) = adopt("2026-03-10T00:00:00Z", "2026-03-05T10:30:00Z");
    assert_eq!(code, 0, "{error}");
    assert!(told.contains("open-door adopts un-military-contingent 2"), "{told}");

    let version = |demo: &Demo, case: &str| {
        let mut intake = demo.desk("Amina Diallo");
        let text = intake.open(case).page.text();
        [1, 2].into_iter().find(|one| text.contains(&format!("un-military-contingent {one}")))
    };
    // Before its day a report begins under the first version; from then on under the second.
    let demo = start().at("2026-03-09T08:00:00Z").run();
    let before = next_taken_on(&demo);
    assert_eq!(version(&demo, &before), Some(1));
    audited(&demo);
    assert!(demo.stop());
    let demo = start().at("2026-03-10T08:00:00Z").run();
    let after = next_taken_on(&demo);
    assert_eq!(
        [&old, &before, &after].map(|case| version(&demo, case)),
        [Some(1), Some(1), Some(2)]
    );
    let mut auditor = demo.desk("Ngozi Eze");
    auditor.open("/oversight");
    let adopted = auditor.page.texts(".adoptions li");
    let digest = seal::digest(second.as_bytes());
    let first = format!(
        "10 March 2026 · open-door · un-military-contingent 2 · SHA-256 {digest} · signed on 5 March \
         2026 by the authority of the directory"
    );
    assert_eq!(adopted.len(), 2, "{adopted:?}");
    assert_eq!(adopted.first(), Some(&first));
    audited(&demo);
}
