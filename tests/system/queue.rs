//! The queue: filters and counts in one page, junk set aside unread, many cases by one press.

use std::{
    collections::BTreeMap,
    io::{Cursor, Read},
};

use testkit::{
    browser::Browser,
    demo::{Demo, Start},
};

use crate::{
    PROGRAM,
    steps::{Told, come_back, file_report, first_case, redress},
};

/// How many cases a choice of the queue says that it shows.
fn count(browser: &Browser, choice: &str) -> usize {
    let choices = browser.page.texts("nav a[href^='/queue?show=']");
    let found = choices.iter().find_map(|text| text.strip_prefix(&format!("{choice} (")));
    let Some(count) = found.and_then(|rest| rest.strip_suffix(')')) else {
        panic!("no {choice} in {choices:?}");
    };
    count.parse().unwrap()
}

fn rows(browser: &Browser) -> Vec<String> {
    let links = browser.page.attributes(".cases tbody a", "href");
    links.into_iter().filter(|address| address.starts_with("/cases/")).collect()
}

fn tick(browser: &mut Browser, case: &str) {
    let short = case.trim_start_matches("/cases/");
    let labels = browser.page.texts(&format!("label[for='case-{short}']"));
    browser.choose(&labels[0]);
}

fn file(demo: &Demo) -> String {
    let (_, shown) = file_report(demo, &Told { file: b"", ..Told::default() });
    shown.words
}

#[test]
fn junk_is_set_aside_unread_and_comes_back_when_its_reporter_asks() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).at("2026-03-05T08:00:00Z").run();
    let receipts: Vec<String> = (0..3).map(|_| file(&demo)).collect();
    let mut intake = demo.desk("Amina Diallo");
    intake.open("/queue");
    assert_eq!((count(&intake, "Open"), count(&intake, "Not read yet")), (3, 3));
    intake.follow("Not read yet (3)");
    let text = intake.page.text();
    for part in ["5 March 2026", "by the hub", "KiB", "open-door"] {
        assert!(text.contains(part), "{part} is not in {text}");
    }
    // Nothing chosen is a mistake, said so.
    intake.press("Set aside as junk, unread");
    assert_eq!(intake.page.status, 422, "{}", intake.page.text());
    let all = rows(&intake);
    for case in &all[..2] {
        tick(&mut intake, case);
    }
    intake.choose("it came with many that look the same from outside");
    intake.press("Set aside as junk, unread");
    assert_eq!(intake.page.status, 200, "{}", intake.page.text());
    assert_eq!((count(&intake, "Open"), count(&intake, "Not read yet")), (1, 1));
    assert_eq!(count(&intake, "Set aside without being read"), 2);
    assert_eq!(rows(&intake), all[2..]);
    reporters_come_back(&demo, &receipts);
    intake.open("/queue");
    assert_eq!((count(&intake, "Open"), count(&intake, "Set aside without being read")), (3, 0));
    // Who came back is not set aside unread again; the reason is said beside the case.
    intake.open("/queue?show=unread&tick=true").press("Set aside as junk, unread");
    assert_eq!(intake.page.status, 422);
    let text = intake.page.text();
    assert!(text.contains("The reporter came back to this report."), "{text}");
    assert_eq!(count(&intake, "Set aside without being read"), 1, "{text}");
    let (code, output, _) = redress(&["audit", "--hub", &demo.ready.hub_api]);
    assert_eq!(code, 0, "{output}");
}

/// Two reporters see what happened to their reports; one asks, the other writes.
fn reporters_come_back(demo: &Demo, receipts: &[String]) {
    let mut back = 0;
    for receipt in receipts {
        let mut reporter = come_back(demo, receipt);
        let text = reporter.page.text();
        if !text.contains("Your report was set aside") {
            continue;
        }
        assert!(text.contains("on 5 March 2026. Nobody has read it."), "{text}");
        assert!(text.contains("it came with many that look the same from outside"), "{text}");
        assert!(!text.to_lowercase().contains("closed"), "{text}");
        if back == 0 {
            reporter.press("Please read my report");
        } else {
            reporter.fill("Write a message", "I am a person.").press("Send the message");
        }
        assert_eq!(reporter.page.status, 200, "{}", reporter.page.text());
        assert!(!reporter.page.text().contains("Your report was set aside"));
        back += 1;
    }
    assert_eq!(back, 2);
}

#[test]
fn what_was_set_aside_still_falls_due_and_oversight_can_take_it_back() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).at("2026-03-05T08:00:00Z").run();
    file(&demo);
    let mut intake = demo.desk("Amina Diallo");
    intake.open("/queue?show=unread&tick=true").press("Set aside as junk, unread");
    assert_eq!(intake.page.status, 200, "{}", intake.page.text());
    drop(intake);
    assert!(demo.stop());
    let demo = Start::new(PROGRAM, folder.path()).at("2026-04-20T08:00:00Z").run();
    let mut auditor = demo.desk("Ngozi Eze");
    auditor.open("/queue");
    for _ in 0..200 {
        if auditor.page.text().contains("1 date passed") {
            break;
        }
        auditor.open("/queue");
    }
    auditor.follow("Set aside without being read (1)");
    let case = rows(&auditor);
    assert_eq!(case.len(), 1);
    tick(&mut auditor, &case[0]);
    auditor.press("Take back into the queue");
    assert_eq!(auditor.page.status, 200, "{}", auditor.page.text());
    assert_eq!((count(&auditor, "Open"), count(&auditor, "Date passed")), (1, 1));
    let mut intake = demo.desk("Amina Diallo");
    assert_eq!(first_case(&mut intake), case[0]);
    intake.open(&case[0]);
    let text = intake.page.text();
    assert!(text.contains("Taken back into the queue"), "{text}");
    assert!(text.contains("Date passed:"), "{text}");
}

#[test]
fn several_cases_are_assigned_by_one_press() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).at("2026-03-05T08:00:00Z").run();
    for _ in 0..2 {
        file(&demo);
    }
    let mut intake = demo.desk("Amina Diallo");
    for case in rows(intake.open("/queue")) {
        intake.open(&case).press("Open the report").press("Open a case");
        assert_eq!(intake.page.status, 200, "{}", intake.page.text());
    }
    intake.open("/queue");
    assert_eq!((count(&intake, "Nobody assigned"), count(&intake, "Not read yet")), (2, 0));
    intake.open("/queue?show=unassigned&tick=true");
    intake.choose("Leila Haddad (investigator)").press("Assign");
    assert_eq!(intake.page.status, 200, "{}", intake.page.text());
    assert_eq!(count(&intake, "Nobody assigned"), 0);
    let mut investigator = demo.desk("Leila Haddad");
    investigator.open("/queue?show=mine");
    assert_eq!((count(&investigator, "Assigned to me"), rows(&investigator).len()), (2, 2));
    assert!(!investigator.has_button("Assign"), "{}", investigator.page.text());
}

/// The files of an archive, by name.
pub(crate) fn unpacked(archive: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut archive = zip::ZipArchive::new(Cursor::new(archive)).unwrap();
    let mut files = BTreeMap::new();
    for place in 0..archive.len() {
        let mut file = archive.by_index(place).unwrap();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        files.insert(file.name().unwrap().into_owned(), bytes);
    }
    files
}

/// Every file that the manifest names is there with its digest, and no other.
fn holds(files: &BTreeMap<String, Vec<u8>>) -> serde_json::Value {
    let manifest: serde_json::Value = serde_json::from_slice(&files["manifest.json"]).unwrap();
    let named = manifest["files"].as_array().unwrap();
    assert_eq!(named.len() + 1, files.len());
    for entry in named {
        let digest = seal::digest(&files[entry["name"].as_str().unwrap()]);
        assert_eq!(entry["sha256"], wire::client::hexadecimal(digest));
    }
    manifest
}

#[test]
fn a_queue_and_a_case_are_exported_with_a_manifest_and_without_contents() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).at("2026-03-05T08:00:00Z").run();
    let _receipts: Vec<String> = (0..2).map(|_| file(&demo)).collect();
    let mut intake = demo.desk("Amina Diallo");
    let case = first_case(&mut intake);
    intake.open(&case).press("Open the report");
    intake.open("/queue").follow("Export as CSV and JSON, with a manifest");
    assert_eq!(intake.page.headers["content-type"], "application/zip");
    let files = unpacked(&intake.page.body);
    let manifest = holds(&files);
    assert_eq!((&manifest["show"], &manifest["rows"]), (&"active".into(), &2.into()));
    let table = String::from_utf8(files["queue.csv"].clone()).unwrap();
    assert!(table.starts_with("case,channel,received,") && table.lines().count() == 3, "{table}");
    assert!(table.contains(case.trim_start_matches("/cases/")), "{table}");
    let rows: serde_json::Value = serde_json::from_slice(&files["queue.json"]).unwrap();
    assert_eq!(rows.as_array().unwrap().len(), 2);
    intake.open(&case).follow("Export as CSV and JSON, with a manifest");
    let files = unpacked(&intake.page.body);
    let manifest = holds(&files);
    assert_eq!(manifest["case"]["events"], 3);
    let events = String::from_utf8(files["events.csv"].clone()).unwrap();
    assert!(events.contains("compartment-opened"), "{events}");
    for bytes in files.values() {
        let text = String::from_utf8_lossy(bytes);
        assert!(!text.contains("Mariam") && !text.contains("Kobra"), "{text}");
    }
    let mut stranger = demo.desk("Tomas Rivera");
    assert_eq!(stranger.open(&format!("{case}/export")).page.status, 404);
}
