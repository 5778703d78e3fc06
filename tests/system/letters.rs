//! Letters of every kind: drafted, looked at, refused where a rule is broken, sent by every way.

use std::{
    fs::OpenOptions,
    io::Write,
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
    process::Command,
    time::{Duration, Instant},
};

use testkit::{
    browser::Browser,
    demo::{Demo, Start},
};

use crate::{
    PROGRAM,
    steps::{Told, come_back, file_report, notify_state, refused, taken},
};

/// How long a courier may take to leave a file: it looks every five seconds.
const COURIER_SECONDS_MAX: u64 = 30;

/// The path of the page that somebody has open.
fn path(officer: &Browser) -> String {
    let (_, path) = officer.page.url.split_once("/cases/").unwrap();
    format!("/cases/{path}")
}

/// A second officer approves the draft whose page another one has open.
#[track_caller]
pub(crate) fn approved(demo: &Demo, drafter: &Browser, by: &str) -> Browser {
    let mut second = demo.desk(by);
    second.open(&path(drafter)).press("Approve and send");
    taken(&second);
    second
}

/// An organisation that fetches sealed files from a folder.
fn with_folder(folder: &Path) -> (PathBuf, PathBuf) {
    let drop = folder.join("drop");
    std::fs::create_dir(&drop).unwrap();
    let addresses = folder.join("addresses.toml");
    let mut options = OpenOptions::new();
    let mut file = options.create_new(true).write(true).mode(0o600).open(&addresses).unwrap();
    let here = drop.display();
    let text = format!("[[organisation]]\nid = \"{STATE}\"\nfolder = \"{here}\"\n");
    file.write_all(text.as_bytes()).unwrap();
    (drop, addresses)
}

const STATE: &str = "state-of-ardenia";

#[test]
fn every_letter_goes_its_way() {
    let folder = tempfile::tempdir().unwrap();
    let (drop, addresses) = with_folder(folder.path());
    let demo = Start::new(PROGRAM, folder.path())
        .at("2026-03-05T08:00:00Z")
        .with(&["--addresses", addresses.to_str().unwrap()])
        .run();
    let (_, receipt) = file_report(&demo, &Told::default());
    let (case, state_words) = notify_state(&demo);
    reminded(&demo, &case, &state_words);
    preserved(&demo, &case, &drop);
    referred(&demo, &case, &receipt.words);
    told(&demo, &case, &receipt.words);
    assert!(demo.stop());
}

/// A reminder goes into the inbox that the State has; a second draft shows what changed.
fn reminded(demo: &Demo, case: &str, state_words: &str) {
    let mut investigator = demo.desk("Leila Haddad");
    investigator.open(case).press("Open the report");
    investigator.open(&format!("{case}/letters/reminder"));
    taken(&investigator);
    investigator.fill("Due on", "2026-03-01").press("Draft the letter");
    refused(&investigator, "must not come after");
    investigator.fill("Due on", "2026-03-10").press("Draft the letter");
    taken(&investigator);
    assert!(investigator.page.text().contains("Reminder: an answer is due"));
    assert!(!investigator.page.text().contains("What changed since the draft before"));
    let picture = investigator.page.attributes("img", "src").remove(0);
    assert!(!investigator.page.attributes("img", "alt")[0].is_empty());
    investigator.open(&picture);
    assert!(investigator.page.body.starts_with(b"\x89PNG"), "{}", investigator.page.text());
    assert_eq!(investigator.page.headers["cache-control"], "no-store");

    investigator.open(&format!("{case}/letters/reminder"));
    investigator.fill("Due on", "2026-03-12").press("Draft the letter");
    taken(&investigator);
    let changed = |tag: &str| investigator.page.texts(tag).concat();
    assert!(changed("ins").contains("12 March 2026"), "{}", investigator.page.text());
    assert!(changed("del").contains("10 March 2026"), "{}", investigator.page.text());
    let manager = approved(demo, &investigator, "Joseph Mwangi");
    assert!(manager.page.texts(".words .word").is_empty(), "the State has an inbox");
    let state = come_back(demo, state_words);
    assert!(state.page.text().contains("Reminder: an answer is due"), "{}", state.page.text());
}

/// A commander's order says no day of the case, and goes out as a file that he alone can open.
fn preserved(demo: &Demo, case: &str, drop: &Path) {
    let mut investigator = demo.desk("Leila Haddad");
    let keys = keys(drop.parent().unwrap());
    investigator.open(case).press("Open the report");
    draft_order(&mut investigator, case, "2026-02-10", &keys.recipient);
    refused(&investigator, "gives away");
    draft_order(&mut investigator, case, "2026-02-01", "age1");
    refused(&investigator, "Key of the recipient");
    draft_order(&mut investigator, case, "2026-02-01", &keys.recipient);
    taken(&investigator);
    let letter = investigator.page.texts("article").concat();
    assert!(letter.contains("3rd Battalion") && letter.contains("duty rosters"), "{letter}");
    for unsaid in ["assault", "Northern sector", "Mariam", "Kalo"] {
        assert!(!letter.contains(unsaid), "{unsaid} in {letter}");
    }
    let mut manager = approved(demo, &investigator, "Joseph Mwangi");
    let left = left_in(drop);
    let sealed = manager.page.attributes("a[href$='document.age']", "href").remove(0);
    let here = path(&manager);
    manager.open(&sealed);
    assert_eq!(manager.page.body, std::fs::read(&left).unwrap());
    assert!(opened(&keys, &left).starts_with(b"%PDF-"));
    manager.open(&here).press("Note: handed over");
    taken(&manager);
    manager.press("Note: receipt confirmed");
    taken(&manager);
    assert!(manager.page.attributes("button[name=step]", "value").is_empty());
}

/// A commander's order, to go out as a file sealed to this key.
pub(crate) fn draft_order(investigator: &mut Browser, case: &str, from: &str, key: &str) {
    investigator
        .open(&format!("{case}/letters/preservation-order"))
        .fill("Name and address of the office, a line each", "The Commander")
        .fill("First day", from)
        .fill("Last day", "2026-02-28")
        .choose("duty rosters")
        .choose("gate and visitor books")
        .fill("Due on", "2026-03-08")
        .fill("The order holds until", "2026-09-08")
        .choose("Sealed file for a key of the recipient's own")
        .fill("Key of the recipient (age1…)", key)
        .press("Draft the letter");
}

pub(crate) struct AgeKeys {
    file: PathBuf,
    pub(crate) recipient: String,
}

/// Keys as a stock program makes them.
pub(crate) fn keys(folder: &Path) -> AgeKeys {
    let file = folder.join("commander.key");
    let made = Command::new("age-keygen").arg("--output").arg(&file).output().unwrap();
    assert!(made.status.success());
    let text = std::fs::read_to_string(&file).unwrap();
    let recipient = text.lines().find_map(|line| line.strip_prefix("# public key: ")).unwrap();
    AgeKeys { recipient: recipient.to_owned(), file }
}

pub(crate) fn opened(keys: &AgeKeys, sealed: &Path) -> Vec<u8> {
    let opened =
        Command::new("age").arg("--decrypt").arg("-i").arg(&keys.file).arg(sealed).output();
    opened.unwrap().stdout
}

/// The one file that the courier left, under a name that says nothing.
#[expect(clippy::disallowed_methods, reason = "how long a test waits is no business of a clock")]
fn left_in(drop: &Path) -> PathBuf {
    let begun = Instant::now();
    loop {
        let files = std::fs::read_dir(drop).unwrap().map(|file| file.unwrap().path());
        let files: Vec<PathBuf> =
            files.filter(|file| file.extension().is_some_and(|end| end == "age")).collect();
        if let [file] = files.as_slice() {
            let name = file.file_stem().unwrap().to_str().unwrap();
            let says_nothing = |sign: char| sign.is_ascii_hexdigit() || sign == '-';
            assert!(name.chars().all(says_nothing), "{name}");
            return file.clone();
        }
        assert!(begun.elapsed() < Duration::from_secs(COURIER_SECONDS_MAX), "{files:?}");
        std::thread::yield_now();
    }
}

/// A prosecutor is written to after the decision, with consent for a prosecutor, on paper.
fn referred(demo: &Demo, case: &str, receipt: &str) {
    let mut investigator = demo.desk("Leila Haddad");
    let drafted = |investigator: &mut Browser| {
        investigator
            .open(&format!("{case}/letters/referral-to-prosecution"))
            .fill("Name and address of the office, a line each", "The Prosecutor\nHigh Court")
            .fill("Investigation completed on", "2026-03-05")
            .fill("Items of evidence", "3")
            .fill("Due on", "2026-09-05")
            .choose("Printed")
            .press("Draft the letter");
    };
    investigator.open(case).press("Open the report");
    drafted(&mut investigator);
    refused(&investigator, "The reporter's consent is missing: a prosecutor");
    come_back(demo, receipt).press("Say yes: a prosecutor");
    drafted(&mut investigator);
    refused(&investigator, "This letter waits until it was decided");
    investigator.open(case).press("Record M15");
    investigator.choose("substantiated").press("Record M18");
    taken(&investigator);
    drafted(&mut investigator);
    taken(&investigator);
    let letter = investigator.page.texts("article").concat();
    assert!(letter.contains("The Prosecutor") && letter.contains("Sexual assault"), "{letter}");
    let mut manager = approved(demo, &investigator, "Joseph Mwangi");
    assert!(!manager.page.text().contains("Note: handed over"), "it is not printed yet");
    let here = path(&manager);
    printed(&mut manager);
    manager.open(&here).press("Note: handed over");
    taken(&manager);
    assert!(manager.page.text().contains("handed over"), "{}", manager.page.text());
}

/// The batch holds the letter and a manifest with its digest; printing is noted in the case.
fn printed(officer: &mut Browser) {
    officer.open("/print");
    taken(officer);
    officer.follow("All of them as one file, with a list");
    let mut batch = zip::ZipArchive::new(std::io::Cursor::new(officer.page.body.clone())).unwrap();
    let mut read = |name: &str| {
        let mut content = Vec::new();
        std::io::Read::read_to_end(&mut batch.by_name(name).unwrap(), &mut content).unwrap();
        content
    };
    let manifest: serde_json::Value = serde_json::from_slice(&read("manifest.json")).unwrap();
    let letter = &manifest["letters"][0];
    assert_eq!(letter["letter"], "referral-to-prosecution");
    let pdf = read(letter["file"].as_str().unwrap());
    assert!(pdf.starts_with(b"%PDF-"));
    assert_eq!(letter["sha256"], wire::client::hexadecimal(seal::digest(&pdf)));
    officer.open("/print").press("They are printed");
    taken(officer);
    assert!(officer.page.text().contains("No letter waits for print."), "{}", officer.page.text());
}

/// The reporter is told the outcome in her own inbox.
fn told(demo: &Demo, case: &str, receipt: &str) {
    let mut investigator = demo.desk("Leila Haddad");
    investigator.open(case).press("Open the report").press("Record M24.1");
    taken(&investigator);
    investigator
        .open(&format!("{case}/letters/outcome-to-reporter"))
        .choose("It was shown that what you reported happened.")
        .fill("The reasons", "Two witnesses say the same.\n\nA log agrees.")
        .choose("The case went to a prosecutor")
        .fill("Objections until", "2026-04-05")
        .press("Draft the letter");
    taken(&investigator);
    let mut manager = demo.desk("Joseph Mwangi");
    manager.open(&path(&investigator));
    let owed = manager.page.texts("select[name=meets] option");
    let owed = owed.iter().find(|duty| duty.starts_with("M25")).unwrap();
    manager.choose(owed).press("Approve and send");
    taken(&manager);
    assert!(manager.page.texts(".words .word").is_empty(), "she has an inbox");
    let survivor = come_back(demo, receipt);
    assert!(survivor.page.text().contains("A log agrees."), "{}", survivor.page.text());
    manager.open(case);
    let done = manager.page.texts("tr.kept").concat();
    assert!(done.contains("M25"), "{}", manager.page.text());
}

#[test]
fn a_family_is_written_to_only_as_it_is_safe() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).at("2026-03-05T08:00:00Z").run();
    let (_, receipt) = file_report(&demo, &Told::default());
    let (case, _) = notify_state(&demo);
    let mut survivor = come_back(&demo, &receipt.words);
    survivor
        .fill("Name of this person", "Fatou Keita")
        .fill("Who this person is to you", "sister")
        .choose("This person may be told which steps were taken and when")
        .press("Name this person");
    taken(&survivor);
    let mut manager = demo.desk("Joseph Mwangi");
    manager.open(&case).press("Open the report").press("Open name and contact");
    let person = "Fatou Keita (sister)";
    let drafted = |manager: &mut Browser, way: &str| {
        manager.open(&format!("{case}/letters/family-opening"));
        manager.choose(person).choose(way).fill("News at the latest on", "2026-04-05");
        manager.press("Draft the letter");
    };
    drafted(&mut manager, "Printed");
    refused(&manager, "Record first how this person may be written to.");
    manager.open(&case).choose(person).press("Save the rules");
    taken(&manager);
    drafted(&mut manager, "Printed");
    refused(&manager, "This person wants no letter.");
    let rules = |manager: &mut Browser, from: &str, to: &str| {
        manager.open(&case).choose(person).choose("Printed");
        manager.fill("From which hour (0 to 24)", from).fill("Up to which hour (0 to 24)", to);
        manager.fill("Code word", "Mango").press("Save the rules");
        taken(manager);
    };
    rules(&mut manager, "1", "2");
    drafted(&mut manager, "Into the inbox");
    refused(&manager, "This way is not safe for this person.");
    drafted(&mut manager, "Printed");
    taken(&manager);
    assert!(manager.page.text().contains("Code word: Mango"), "{}", manager.page.text());
    let draft = path(&manager);
    let mut intake = demo.desk("Amina Diallo");
    intake.open(&draft).press("Approve and send");
    refused(&intake, "from 1 to 2 o'clock");
    rules(&mut manager, "0", "24");
    intake.open(&draft).press("Approve and send");
    taken(&intake);
    assert!(demo.stop());
}
