//! Evidence with its chain of custody, witnesses, and several victims and accused in one case.

use std::{
    io::{Cursor, Read},
    path::Path,
};

use testkit::{
    browser::Browser,
    demo::{Demo, Start},
};

use crate::{
    PROGRAM,
    steps::{Told, draft_notification, record_first_steps, redress, refused, take_on, taken},
    tampering::change,
};

const BEGIN: &str = "2026-03-05T08:00:00Z";
const DOCUMENT: &[u8] = b"%PDF-1.7 the doctor's letter";
const KNIFE: &str = "=A knife in a bag, seal 4711";

fn start(folder: &Path) -> (Demo, String) {
    let demo = Start::new(PROGRAM, folder).at(BEGIN).run();
    crate::steps::file_report(&demo, &Told::default());
    let case = take_on(&demo);
    (demo, case)
}

#[track_caller]
fn audited(demo: &Demo) {
    let (code, output, _) = redress(&["audit", "--hub", &demo.ready.hub_api]);
    assert_eq!(code, 0, "{output}");
}

/// Takes in an item at the page of evidence; gives its number.
#[track_caller]
fn take_in(officer: &mut Browser, case: &str, what: &str, file: Option<&[u8]>) -> usize {
    officer.open(&format!("{case}/evidence"));
    officer.fill("What it is (sealed)", what).fill("Where it is kept (sealed)", "Room 3, safe");
    if let Some(file) = file {
        officer.attach("Its file, up to 4 MB", "letter.pdf", file);
    }
    officer.press("Take in an item");
    taken(officer);
    officer.page.texts("table.evidence tbody > tr").len()
}

#[track_caller]
fn step(officer: &mut Browser, what: &str, to: &str, who: &str, reason: &str) {
    officer.choose(what).choose(to);
    officer.fill("Person or institution outside (sealed)", who);
    officer.fill("Reason, or number of the receipt (sealed)", reason).press("Record the step");
}

#[test]
fn a_thing_goes_from_hand_to_hand_without_a_gap_and_the_list_is_exported() {
    let folder = tempfile::tempdir().unwrap();
    let (demo, case) = start(folder.path());
    let mut investigator = demo.desk("Leila Haddad");
    investigator.open(&case).press("Open the report");
    let number = take_in(&mut investigator, &case, KNIFE, None);
    let item = format!("{case}/evidence/{number}");
    investigator.open(&item);
    assert!(investigator.page.text().contains("Who has it: Leila Haddad"));
    step(&mut investigator, "handed over", "Daniel Osei (evidence custodian)", "", "");
    refused(&investigator, "is empty");
    investigator.open(&item);
    let custodian_name = "Daniel Osei (evidence custodian)";
    step(&mut investigator, "handed over", custodian_name, "", "To be kept");
    taken(&investigator);
    let text = investigator.page.text();
    assert!(text.contains("Handed over to Daniel Osei"), "{text}");
    // Until it is taken over it can only come back.
    assert_eq!(investigator.page.texts("#step option"), ["came back"]);
    let mut custodian = demo.desk("Daniel Osei");
    custodian.open(&item);
    assert!(custodian.page.text().contains("A knife in a bag"), "{}", custodian.page.text());
    step(&mut custodian, "taken over", "Somebody outside", "", "Bag unbroken");
    taken(&custodian);
    investigator.open(&item);
    step(&mut investigator, "opened", "Somebody outside", "", "Comparison");
    refused(&investigator, "Somebody else has this item.");
    custodian.open(&item);
    step(&mut custodian, "handed over", "Somebody outside", "", "For an expert's report");
    refused(&custodian, "is empty");
    custodian.open(&item);
    step(&mut custodian, "handed over", "Somebody outside", "Forensic laboratory", "Report");
    step(&mut custodian, "taken over", "Somebody outside", "Forensic laboratory", "R-2026/17");
    step(&mut custodian, "came back", "Somebody outside", "", "With a report");
    taken(&custodian);
    let chain = custodian.page.texts("ol.chain > li");
    assert_eq!(chain.len(), 5, "{chain:?}");
    assert!(chain[3].contains("Forensic laboratory: R-2026/17"), "{chain:?}");
    exported(&mut investigator, &case, number);
    recused(&demo, &case, &item);
    audited(&demo);
}

/// The list as tables, with a manifest of digests, and no formula.
#[track_caller]
fn exported(officer: &mut Browser, case: &str, number: usize) {
    officer.open(&format!("{case}/evidence/export"));
    let mut archive = zip::ZipArchive::new(Cursor::new(officer.page.body.clone())).unwrap();
    let mut read = |name: &str| {
        let mut text = String::new();
        archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
        text
    };
    let items: serde_json::Value = serde_json::from_str(&read("evidence.json")).unwrap();
    let items = items.as_array().unwrap();
    assert_eq!(items.len(), number);
    assert_eq!(items[number - 1]["what"], KNIFE);
    assert_eq!(items[0]["kind"], "report");
    assert!(items.iter().all(|item| item["sealed_sha256"].as_str().unwrap().len() == 64));
    let copy = items.iter().find(|item| item["kind"] == "copy").unwrap();
    assert_eq!(copy["sha256"].as_str().unwrap().len(), 64);
    let csv = read("evidence.csv");
    assert!(csv.contains(&format!("'{KNIFE}")), "{csv}");
    let number = number.to_string();
    let custody: serde_json::Value = serde_json::from_str(&read("custody.json")).unwrap();
    let steps: Vec<&str> = custody
        .as_array()
        .unwrap()
        .iter()
        .filter(|act| act["item"] == number)
        .map(|act| act["step"].as_str().unwrap())
        .collect();
    assert_eq!(steps, ["handed-over", "taken-over", "handed-over", "taken-over", "returned"]);
    let manifest: serde_json::Value = serde_json::from_str(&read("manifest.json")).unwrap();
    for file in manifest["files"].as_array().unwrap() {
        let bytes = read(file["name"].as_str().unwrap());
        let digest = wire::client::hexadecimal(seal::digest(bytes.as_bytes()));
        assert_eq!(file["sha256"].as_str().unwrap(), digest);
    }
}

/// Whoever stepped aside sees neither the list nor an item, and can take nothing in.
#[track_caller]
fn recused(demo: &Demo, case: &str, item: &str) {
    let mut manager = demo.desk("Joseph Mwangi");
    manager.open(&format!("{case}/evidence"));
    let token = manager.page.attributes("input[name=form]", "value").swap_remove(0);
    manager.open(case).choose("Joseph Mwangi (case manager)").press("Step aside");
    for page in ["evidence", "evidence/export", "witnesses", "persons"] {
        assert_eq!(manager.open(&format!("{case}/{page}")).page.status, 404, "{page}");
    }
    assert_eq!(manager.open(item).page.status, 404);
    let fields = [
        ("form", token.as_str()),
        ("act", "step"),
        ("step", "copied"),
        ("reason", "x"),
        ("who", "y"),
    ];
    assert_eq!(manager.post(item, &fields, &[]).page.status, 404);
}

#[test]
fn a_document_is_opened_with_a_reason_and_a_wrong_digest_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let (demo, case) = start(folder.path());
    let mut intake = demo.desk("Amina Diallo");
    intake.open(&case).press("Open the report");
    let number = take_in(&mut intake, &case, "The doctor's letter", Some(DOCUMENT));
    let item = format!("{case}/evidence/{number}");
    intake.open(&item);
    // Who took it in holds no key to originals.
    assert!(!intake.has_button(&format!("Open item {number}")));
    assert!(intake.page.text().contains("it is not open to you"), "{}", intake.page.text());
    let mut custodian = demo.desk("Daniel Osei");
    custodian.open(&item).press(&format!("Open item {number}"));
    refused(&custodian, "The reason is empty.");
    let open = |custodian: &mut Browser| {
        custodian.open(&item).fill("The reason in words", "Expert opinion");
        custodian.press(&format!("Open item {number}"));
        taken(custodian);
    };
    open(&mut custodian);
    let text = custodian.page.text();
    assert!(text.contains("the bytes are the ones that were signed for"), "{text}");
    assert!(text.contains("Expert opinion") && text.contains("letter.pdf"), "{text}");
    let object = custodian.page.attributes("a[href*='/files/']", "href").swap_remove(0);
    custodian.follow(&format!("Download item {number}"));
    assert_eq!(custodian.page.body, DOCUMENT);
    intake.open(&case);
    let line = format!("Item {number}: opened");
    assert!(intake.page.text().contains(&line), "{}", intake.page.text());
    let large = vec![7; 4 * 1024 * 1024 + 1];
    intake.open(&format!("{case}/evidence"));
    intake.fill("What it is (sealed)", "x").fill("Where it is kept (sealed)", "y");
    intake.attach("Its file, up to 4 MB", "large.bin", &large).press("Take in an item");
    assert_eq!(intake.page.status, 413, "{}", intake.page.text());
    assert!(intake.page.text().contains("Its file, up to 4 MB holds 4194305"));
    audited(&demo);
    assert!(demo.stop());

    // The sealed file changes behind the hub's back, which finds it.
    let object = object.rsplit('/').next().unwrap();
    let damaged = format!(
        "UPDATE objects SET
             content = unhex(substr(hex(content), 1, 2 * length(content) - 8) || '7365616C')
         WHERE object_id = '{object}'"
    );
    found_wrong(folder.path(), damaged, &open, "The bytes did not come whole");
    // A hub that is in it serves other bytes as if they were these.
    let other = format!(
        "UPDATE objects SET (content, sha256, size_bytes) =
             (SELECT content, sha256, size_bytes FROM objects
              WHERE object_id <> '{object}' AND content IS NOT NULL LIMIT 1)
         WHERE object_id = '{object}'"
    );
    let wrong = "Wrong digest: the sealed bytes are not the ones in the ledger.";
    found_wrong(folder.path(), other, &open, wrong);
}

/// After a change behind the program's back, whoever opens the item is told, and can download
/// nothing.
#[track_caller]
fn found_wrong(folder: &Path, statement: String, open: &dyn Fn(&mut Browser), told: &str) {
    change(folder, statement.leak());
    let demo = Start::new(PROGRAM, folder).at("2026-03-05T08:10:00Z").run();
    let mut custodian = demo.desk("Daniel Osei");
    open(&mut custodian);
    let text = custodian.page.text();
    assert!(text.contains(told), "{text}");
    assert!(!text.contains("Download item"), "{text}");
    assert!(demo.stop());
}

#[test]
fn witnesses_are_read_by_who_investigates_with_the_key_of_evidence_and_by_nobody_else() {
    let folder = tempfile::tempdir().unwrap();
    let (demo, case) = start(folder.path());
    let witnesses = format!("{case}/witnesses");
    let mut investigator = demo.desk("Leila Haddad");
    investigator.open(&witnesses).fill("The name of the witness", "Samuel Boateng");
    investigator.choose("was told soon after").fill("Numbers of items with the statement", "1");
    investigator.fill("Protection that the witness wants", "No contact at home");
    investigator.fill("How to reach the witness", "through the parish").press("Add the witness");
    taken(&investigator);
    // What was written is sealed to a key that she does not hold yet.
    assert!(!investigator.page.html().contains("Boateng"));
    assert!(!investigator.has_button("Open the list"));
    let mut custodian = demo.desk("Daniel Osei");
    custodian.open(&witnesses);
    assert!(!custodian.has_button("Open the list"), "{}", custodian.page.text());
    custodian.open(&case);
    custodian.choose("Leila Haddad (investigator)").press("Give the key of the originals");
    taken(&custodian);
    investigator.open(&witnesses).press("Open the list");
    taken(&investigator);
    let names = investigator.page.attributes("input[name=name]", "value");
    assert_eq!(names[0], "Samuel Boateng");
    let items = investigator.page.attributes("input[name=statements]", "value");
    assert_eq!(items[0], "1");
    investigator.fill("How to reach the witness", "a new number").press("Change witness 1");
    taken(&investigator);
    let mut intake = demo.desk("Amina Diallo");
    intake.open(&witnesses);
    assert!(intake.page.text().contains("Witnesses recorded: 1"), "{}", intake.page.text());
    assert!(!intake.page.html().contains("Boateng"));
    intake.open(&case);
    assert!(intake.page.text().contains("List of witnesses opened"), "{}", intake.page.text());
    // A letter that names a witness does not go out.
    investigator.open(&case).press("Open the report");
    record_first_steps(&mut investigator, &case);
    investigator
        .choose("Sexual assault")
        .fill("Exact place (never leaves)", "the well of Kalo")
        .fill("Area that may be named", "where Samuel Boateng lives")
        .fill("Unit", "3rd Battalion")
        .fill("First day", "2026-02-10")
        .fill("Last day", "2026-02-12")
        .fill("Known identifiers", "name: Mariam Keita")
        .press("Save the facts");
    taken(&investigator);
    investigator.press("Draft the national notification");
    refused(&investigator, "Boateng");
    audited(&demo);
}

#[test]
fn several_accused_are_decided_one_by_one() {
    let folder = tempfile::tempdir().unwrap();
    let (demo, case) = start(folder.path());
    let persons = format!("{case}/persons");
    let mut investigator = demo.desk("Leila Haddad");
    investigator.open(&case).press("Open the report");
    record_first_steps(&mut investigator, &case);
    draft_notification(&mut investigator);
    crate::steps::approve_notification(&mut demo.desk("Joseph Mwangi"), &case);
    investigator.open(&persons).fill("Number of victims", "2").fill("Number of accused", "2");
    investigator.press("Save the persons");
    taken(&investigator);
    let legends = investigator.page.texts("legend");
    let everybody = ["Victim 1", "Victim 2", "Person accused 1", "Person accused 2"];
    assert_eq!(legends, everybody);
    let token = investigator.page.attributes("input[name=form]", "value").swap_remove(0);
    let seen = investigator.page.attributes("input[name=seen]", "value").swap_remove(0);
    let save = |seen: &str, victims: &str| {
        let fields = [
            ("form", token.as_str()),
            ("act", "save"),
            ("seen", seen),
            ("victims", victims),
            ("accused", "2"),
            ("name-accused-2", "Kobra"),
            ("facts-accused-2", "3rd Battalion, sergeant"),
        ];
        fields.map(|(name, value)| (name.to_owned(), value.to_owned()))
    };
    let mut post = |seen: &str, victims: &str| {
        let fields = save(seen, victims);
        let fields: Vec<_> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        investigator.post(&persons, &fields, &[]).page.status
    };
    assert_eq!(post(&seen, "2"), 200);
    assert_ne!(post(&seen, "2"), 200, "somebody saved meanwhile");
    investigator.open(&persons);
    assert!(investigator.page.attributes("input", "value").contains(&"Kobra".to_owned()));
    let mut manager = demo.desk("Joseph Mwangi");
    manager.open(&persons);
    assert!(!manager.page.html().contains("Kobra"), "the report is not open in this session");
    // The State answered for the case; each accused gets an answer of their own.
    manager.open(&case).choose("will investigate").press("Record M11");
    taken(&manager);
    manager.open(&persons).press("Record M11: Person accused 2");
    taken(&manager);
    let ended = manager.page.texts(".person .ended");
    assert_eq!(ended.len(), 1, "{ended:?}");
    manager.open(&case);
    let text = manager.page.text();
    assert!(text.contains("Outcome for one person, Person accused 2: M11"), "{text}");
    audited(&demo);
}
