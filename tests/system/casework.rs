//! Casework over the desk's forms: clocks, time, waivers, urgency, closing, stepping aside.

use testkit::{browser::Browser, demo::Start};

use crate::{
    PROGRAM,
    steps::{Told, come_back, redress, refused, taken, taken_on},
};

/// The text of the row of a duty.
fn row(browser: &Browser, milestone: &str) -> String {
    let rows = browser.page.texts("tbody tr");
    let found = rows.into_iter().find(|row| row.starts_with(&format!("{milestone} ")));
    found.unwrap_or_else(|| panic!("no {milestone} in {}", browser.page.text()))
}

#[test]
fn clocks_stop_time_is_granted_and_duties_fall_away_by_two_persons() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).at("2026-03-05T08:00:00Z").run();
    let (case, _, mut intake) = taken_on(&demo, &Told { file: b"", ..Told::default() });
    intake.choose("the person who reported asked").press("Stop the clock of M05");
    taken(&intake);
    assert!(row(&intake, "M05").contains("Clock stopped: the person who reported asked"));
    intake.press("Let the clock of M05 run again");
    taken(&intake);
    let more = "How much more time for M08, such as 7d, 10wd or 2w";
    intake.fill(more, "20wd").press("Ask for more time for M08");
    refused(&intake, "M08 gives no more time, or not as much, or not a second time.");
    intake.fill(more, "soon").press("Ask for more time for M08");
    assert_eq!(intake.page.status, 422);
    intake.fill(more, "10wd").choose("a court ordered it").press("Ask for more time for M08");
    taken(&intake);
    assert!(row(&intake, "M08").contains("19 March 2026"), "{}", row(&intake, "M08"));
    intake.choose("another body did it").press("Ask that M03 fall away");
    refused(&intake, "M03 cannot fall away for this reason.");
    intake.choose("another body did it").press("Ask that M07 fall away");
    taken(&intake);
    assert!(!intake.has_button("Grant more time for M08"));
    let mut auditor = demo.desk("Ngozi Eze");
    auditor.open(&case);
    let offered = row(&auditor, "M08");
    assert!(offered.contains("M08: 19 March 2026 becomes 7 April 2026"), "{offered}");
    auditor.press("Grant more time for M08");
    taken(&auditor);
    auditor.press("Agree that M07 falls away");
    taken(&auditor);
    intake.open(&case);
    let granted = row(&intake, "M08");
    for part in ["7 April 2026", "First computed: 19 March 2026", "More time granted by oversight"]
    {
        assert!(granted.contains(part), "{part}: {granted}");
    }
    assert!(row(&intake, "M07").contains("Not needed any more, as decided on 5 March 2026."));
    // Urgency shows what it moves before it is recorded, and is recorded once.
    let text = intake.page.text();
    assert!(text.contains("M05: 8 March 2026 becomes 6 March 2026"), "{text}");
    intake.press("Grade the case urgent");
    taken(&intake);
    assert!(row(&intake, "M05").contains("6 March 2026"), "{}", row(&intake, "M05"));
    assert!(!intake.has_button("Grade the case urgent"));
}

#[test]
fn a_case_is_closed_by_two_persons_and_its_reporter_objects() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).at("2026-03-05T08:00:00Z").run();
    let (case, receipt, mut intake) =
        taken_on(&demo, &Told { file: b"", restricted: true, ..Told::default() });
    intake.choose("Joseph Mwangi (case manager)").press("Assign");
    taken(&intake);
    assert!(intake.page.text().contains("These open duties block closing: M02"));
    assert!(!intake.has_button("Propose to close the case"));
    intake.fill("Message to the reporter", "We read it.").press("Send the message");
    taken(&intake);
    intake.choose("standard").press("Record M03");
    taken(&intake);
    intake.choose("declined").press("Record M05");
    taken(&intake);
    let reasons = "Reasons for closing, in words for the reporter (sealed)";
    intake.fill(reasons, " ").press("Propose to close the case");
    assert_eq!(intake.page.status, 422);
    intake.fill(reasons, "You told us that you want no help now.");
    intake.press("Propose to close the case");
    taken(&intake);
    assert!(!intake.has_button("Close the case"));
    let mut manager = demo.desk("Joseph Mwangi");
    manager.open(&case).press("Open the report");
    assert!(manager.page.text().contains("You told us that you want no help now."));
    assert!(manager.page.text().contains("These open duties block closing: M28"));
    assert!(!manager.has_button("Close the case"));
    manager.press("Record M28");
    taken(&manager);
    intake.open(&case).press("Close the case");
    refused(&intake, "Who asked for it cannot agree to it. A second person is needed.");
    manager.press("Close the case");
    taken(&manager);
    assert!(manager.page.text().contains("The reporter can object until 4 April 2026."));
    let mut reporter = come_back(&demo, &receipt);
    let text = reporter.page.text();
    for part in [
        "Your case was closed",
        "You can object until 4 April 2026.",
        "You told us that you want no help now.",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    reporter.press("I object: open my case again");
    taken(&reporter);
    assert!(!reporter.page.text().contains("Your case was closed"));
    manager.open(&case);
    assert!(manager.page.text().contains("The reporter objected to closing"));
    assert!(manager.has_button("Propose to close the case"));
    let (code, output, _) = redress(&["audit", "--hub", &demo.ready.hub_api]);
    assert_eq!(code, 0, "{output}");
}

#[test]
fn who_steps_aside_sees_the_case_no_more_and_is_not_assigned_again() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).at("2026-03-05T08:00:00Z").run();
    let (case, _, mut intake) = taken_on(&demo, &Told { file: b"", ..Told::default() });
    intake.choose("Leila Haddad (investigator)").press("Assign");
    taken(&intake);
    let mut investigator = demo.desk("Leila Haddad");
    investigator.open(&case).press("Open the report");
    taken(&investigator);
    // She cannot put anybody else aside; intake can.
    investigator.choose("Amina Diallo (intake officer)").press("Step aside");
    refused(&investigator, "Your role does not allow this.");
    intake
        .open(&case)
        .choose("Leila Haddad (investigator)")
        .choose("in the chain of command of someone accused")
        .press("Step aside");
    taken(&intake);
    let text = intake.page.text();
    assert!(text.contains("Officer stepped aside: Leila Haddad (investigator)"), "{text}");
    let offered = intake.page.texts("#officer option");
    assert!(!offered.contains(&"Leila Haddad (investigator)".to_owned()), "{offered:?}");
    investigator.open(&case);
    assert_eq!(investigator.page.status, 404, "{}", investigator.page.text());
    investigator.open("/queue");
    assert!(investigator.page.text().contains("No case is waiting for you."));
}

#[test]
fn two_officers_who_edit_the_same_facts_see_both_versions() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).at("2026-03-05T08:00:00Z").run();
    let (case, _, mut intake) = taken_on(&demo, &Told { file: b"", ..Told::default() });
    intake.choose("Leila Haddad (investigator)").press("Assign");
    let mut investigator = demo.desk("Leila Haddad");
    investigator.open(&case).press("Open the report");
    let write = |officer: &mut Browser, area: &str| {
        officer
            .choose("Sexual assault")
            .fill("Exact place (never leaves)", "the well")
            .fill("Area that may be named", area)
            .fill("Unit", "3rd Battalion")
            .fill("First day", "2026-02-10")
            .fill("Last day", "2026-02-12")
            .press("Save the facts");
    };
    intake.open(&case);
    write(&mut investigator, "Northern sector");
    taken(&investigator);
    write(&mut intake, "Eastern sector");
    assert_eq!(intake.page.status, 409, "{}", intake.page.text());
    let text = intake.page.text();
    assert!(text.contains("Another officer saved this while you wrote."), "{text}");
    let parted = intake.page.texts("td.content");
    assert_eq!(parted, ["Northern sector", "Eastern sector"]);
    // What was typed is still there; saving again, having seen both, is taken.
    assert_eq!(intake.page.attributes("#place-band", "value"), ["Eastern sector"]);
    intake.press("Save the facts");
    taken(&intake);
    assert_eq!(intake.page.attributes("#place-band", "value"), ["Eastern sector"]);
}
