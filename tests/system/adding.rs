//! Adding to a report that is in: words and files, sealed, on the case, once, whatever happens.

use std::path::Path;

use testkit::{
    browser::{Browser, Gone},
    demo::{Demo, Start},
};

use crate::{
    PROGRAM,
    steps::{COPY_ONLY, PICTURE, PICTURE_COPY, Told, come_back, file_report, redress, take_on},
};

const BEGIN: &str = "2026-03-05T08:00:00Z";
const LABEL: &str = "What you want to add";
const BUTTON: &str = "Add to my report";
const WORDS: &str = "I remember the number of the car: canary-4471";

fn start(folder: &Path) -> Demo {
    Start::new(PROGRAM, folder).at(BEGIN).run()
}

/// How often something was added, as the status page says.
fn added(survivor: &Browser) -> usize {
    survivor.page.text().matches("you added something").count()
}

/// The addresses of files on a case page.
fn file_links(officer: &Browser) -> Vec<String> {
    officer.page.attributes("a[href*='/files/']", "href")
}

#[test]
fn what_is_added_is_read_by_those_who_read_the_report_and_its_original_by_the_custodian() {
    let folder = tempfile::tempdir().unwrap();
    let demo = start(folder.path());
    let (_, receipt) = file_report(&demo, &Told { file: b"", ..Told::default() });
    let case = take_on(&demo);
    let mut survivor = come_back(&demo, &receipt.words);
    assert_eq!(added(&survivor), 0);
    survivor.fill(LABEL, WORDS).attach("Choose a file", "car.png", PICTURE).press(BUTTON);
    assert_eq!(survivor.page.status, 200, "{}", survivor.page.text());
    let text = survivor.page.text();
    assert!(text.contains("you added something. Files: 1"), "{text}");
    // The receipt does not open again what was written.
    assert!(!text.contains("canary-4471") && !text.contains("car.png"), "{text}");

    let mut intake = demo.desk("Amina Diallo");
    intake.open("/queue");
    assert!(intake.page.text().contains("new message"), "{}", intake.page.text());
    intake.open(&case);
    let text = intake.page.text();
    assert!(text.contains("The reporter added something"), "{text}");
    assert!(!text.contains("canary-4471"), "sealed until the opening is recorded: {text}");
    intake.press("Open the report");
    let text = intake.page.text();
    assert!(text.contains(WORDS) && text.contains("car.png"), "{text}");
    let links = file_links(&intake);
    assert_eq!(links.len(), 1, "{text}");
    intake.open(&links[0]);
    assert_eq!(intake.page.body, PICTURE_COPY);

    let mut custodian = demo.desk("Daniel Osei");
    custodian
        .open(&case)
        .fill("Reason for opening original 1 (sealed)", "Where the picture was made")
        .press("Open original 1");
    assert_eq!(custodian.page.status, 200, "{}", custodian.page.text());
    let original = file_links(&custodian).remove(0);
    custodian.open(&original);
    assert_eq!(custodian.page.body, PICTURE);
    assert_eq!(intake.open(&original).page.status, 403);

    let (code, output, _) = redress(&["audit", "--hub", &demo.ready.hub_api]);
    assert_eq!(code, 0, "{output}");
    let stored = std::fs::read(folder.path().join("hub/hub.sqlite")).unwrap_or_default();
    assert!(!stored.windows(11).any(|part| part == b"canary-4471"));
}

#[test]
fn what_is_not_taken_says_why_and_keeps_what_was_typed() {
    let folder = tempfile::tempdir().unwrap();
    let demo = start(folder.path());
    let (_, receipt) = file_report(&demo, &Told { file: b"", ..Told::default() });
    let mut survivor = come_back(&demo, &receipt.words);
    survivor.press(BUTTON);
    assert_eq!(survivor.page.status, 422);
    assert!(survivor.page.text().contains("What you add is empty."), "{}", survivor.page.text());

    let long = "a".repeat(10_001);
    survivor.fill(LABEL, &long).attach("Choose a file", "a.png", PICTURE).press(BUTTON);
    assert_eq!(survivor.page.status, 413);
    let told = survivor.page.texts(".fault p").join(" ");
    assert!(told.contains("What you add holds 10001. At most 10000"), "{told}");
    assert_eq!(survivor.page.texts("#added"), [long.as_str()]);

    survivor.fill(LABEL, &receipt.words).press(BUTTON);
    assert_eq!(survivor.page.status, 422, "a receipt is not given away");

    // What cannot be copied is not kept where only the copy is wanted.
    survivor.fill(LABEL, WORDS).attach("Choose a file", "b.txt", b"words").choose(COPY_ONLY);
    survivor.press(BUTTON);
    assert_eq!(survivor.page.status, 422, "{}", survivor.page.text());
    assert!(survivor.page.text().contains("No copy of this file can be made"));
    assert_eq!(survivor.page.texts("#added"), [WORDS]);
    assert_eq!(added(&survivor), 0);

    // The bound on additions is said with its number.
    for _ in 0..40 {
        survivor.fill(LABEL, "more").press(BUTTON);
        assert_eq!(survivor.page.status, 200, "{}", survivor.page.text());
    }
    survivor.fill(LABEL, WORDS).press(BUTTON);
    assert_eq!(survivor.page.status, 413);
    let told = survivor.page.texts(".fault p").join(" ");
    assert!(told.contains("The number of additions holds 41. At most 40"), "{told}");
    assert_eq!(survivor.page.texts("#added"), [WORDS]);
}

#[test]
fn an_addition_survives_a_crash_at_every_named_point_and_is_never_doubled() {
    let folder = tempfile::tempdir().unwrap();
    let demo = start(folder.path());
    let ports = demo.ports();
    let (_, receipt) = file_report(&demo, &Told { file: b"", ..Told::default() });
    let mut survivor = come_back(&demo, &receipt.words);
    assert!(demo.stop());
    let points = hub::CRASH_POINTS.iter().filter(|point| !point.contains("clock"));
    for (count, point) in (1..).zip(points) {
        let start = Start::new(PROGRAM, folder.path()).at(BEGIN).on(ports);
        let mut demo = start.clone().crashing_at(point).run();
        survivor.fill(LABEL, WORDS).attach("Choose a file", "car.png", PICTURE);
        assert_eq!(survivor.try_press(BUTTON), Err(Gone), "{point}");
        demo.wait_for_end();
        let demo = start.run();
        // As a person would: the same form once more.
        survivor.fill(LABEL, WORDS).attach("Choose a file", "car.png", PICTURE).press(BUTTON);
        assert_eq!(survivor.page.status, 200, "{point}: {}", survivor.page.text());
        assert_eq!(added(&survivor), count, "{point}");
        assert!(demo.stop());
    }
    let demo = start(folder.path());
    let case = take_on(&demo);
    let mut intake = demo.desk("Amina Diallo");
    intake.open(&case).press("Open the report");
    for link in file_links(&intake) {
        intake.open(&link);
        assert_eq!(intake.page.body, PICTURE_COPY);
    }
    let (code, output, _) = redress(&["audit", "--hub", &demo.ready.hub_api]);
    assert_eq!(code, 0, "{output}");
}
