//! What a reporter decides later, by the buttons of the script: that her report be read, that her
//! case be open again, that there be an investigation. Each is an event that the desk sees.

use testkit::{
    browser::Browser,
    chromium::{Chromium, Window, installed},
    demo::{Demo, Start},
};

use crate::{PROGRAM, runtime, scripted::heading};

/// A report for help only, set aside by an intake officer; gives its receipt.
fn set_aside(demo: &Demo) -> String {
    let mut survivor = demo.portal();
    survivor.open("/").press("Begin").press("Continue");
    for answer in [
        "Help and a safe record only. No investigation starts. Nobody in a chain of command is \
         told.",
        "18 or older",
        "Yes, the service may read it",
        "Yes, write to me here",
        "Yes, count it",
    ] {
        survivor.choose(answer).press("Continue");
    }
    while survivor.has_button("Skip this question") {
        survivor.press("Skip this question");
    }
    survivor.press("Send");
    let receipt = survivor.page.texts(".words .number").join(" ");
    let mut intake = demo.desk("Amina Diallo");
    intake.open("/queue?show=unread&tick=true").press("Set aside as junk, unread");
    assert_eq!(intake.page.status, 200, "{}", intake.page.text());
    receipt
}

#[track_caller]
fn taken(officer: &Browser) {
    assert_eq!(officer.page.status, 200, "{}", officer.page.text());
}

/// Everything that closing waits for is done, and two officers close the case.
fn close(demo: &Demo) -> String {
    let mut intake = demo.desk("Amina Diallo");
    let case = intake.page.attributes(".cases a", "href").remove(0);
    intake.open(&case);
    assert!(intake.page.text().contains("The reporter asked that the report be read"));
    intake.press("Open the report").press("Open a case");
    intake.choose("Joseph Mwangi (case manager)").press("Assign");
    intake.fill("Message to the reporter", "We read it.").press("Send the message");
    intake.choose("standard").press("Record M03");
    intake.choose("declined").press("Record M05");
    let reasons = "Reasons for closing, in words for the reporter (sealed)";
    intake.fill(reasons, "You want no help now.").press("Propose to close the case");
    taken(&intake);
    let mut manager = demo.desk("Joseph Mwangi");
    manager.open(&case).press("Open the report").press("Record M28");
    taken(&manager);
    manager.press("Close the case");
    taken(&manager);
    case
}

async fn come_back(page: &Chromium, portal: &str, receipt: &str) {
    page.goto(&format!("{portal}?language=en")).await;
    page.tap("I have my twelve words").await;
    page.fill("Your twelve words or numbers", receipt).await;
    page.tap("Open").await;
    heading(page, "Your report").await;
}

/// Presses a button whose act takes its box away.
async fn decides(page: &Chromium, button: &str, told: &str) {
    let before = page.text().await;
    assert!(before.contains(told), "{told:?} is not in {before}");
    page.tap(button).await;
    let after = page.text().await;
    assert!(!after.contains(told), "{told:?} is still in {after}");
}

#[test]
fn what_a_reporter_decides_with_scripts_is_an_event_that_the_desk_sees() {
    if installed().is_none() {
        println!("SKIPPED: Chromium and ChromeDriver are not installed");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).run();
    let portal = demo.ready.portal.clone();
    let receipt = set_aside(&demo);
    let runtime = runtime();
    let page = runtime.block_on(async {
        let page = Chromium::open(Window::SCRIPTED, "decisions").await.expect("a browser");
        come_back(&page, &portal, &receipt).await;
        decides(&page, "Please read my report", "Your report was set aside").await;
        page
    });
    let case = close(&demo);
    runtime.block_on(async {
        come_back(&page, &portal, &receipt).await;
        assert!(page.text().await.contains("You want no help now."), "the reasons");
        decides(&page, "I object: open my case again", "Your case was closed").await;
        // Nothing is decided by a slip of the finger.
        page.tap("Ask for an investigation").await;
        let text = page.text().await;
        assert!(text.contains(&locale::words(locale::Language::English).say("error-not-sure")));
        page.choose("I understand that this cannot be undone").await;
        decides(&page, "Ask for an investigation", "Asking for an investigation").await;
        page.close().await;
    });
    let mut intake = demo.desk("Amina Diallo");
    intake.open(&case);
    let text = intake.page.text();
    for part in ["The reporter objected to closing", "The reporter asked for an investigation"] {
        assert!(text.contains(part), "{part}: {text}");
    }
}
