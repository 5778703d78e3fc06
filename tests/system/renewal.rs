//! New keys for a case: whoever is kept out keeps the old ones, and opens nothing with them that was
//! sealed later, not even with the sealed bytes in hand.

use std::{
    collections::BTreeSet,
    io::{Read, Write},
    net::TcpStream,
    path::Path,
};

use seal::{age_file::open, key_ring::open_ring, secret::SecretKey};
use serde_json::json;
use testkit::{
    browser::Browser,
    demo::{Demo, Start},
    node::installed,
};

use crate::{
    PROGRAM, script,
    sealed::{export_key, export_object},
    steps::{
        PICTURE, Shown, Told, come_back, file_report, notify_state, redress, take_on, taken,
        taken_on,
    },
};

const RENEW: &str = "Renew the key";
const OWED: &str = "Key to be renewed";

fn start(folder: &Path, at: &str) -> Demo {
    Start::new(PROGRAM, folder).at(at).run()
}

#[track_caller]
fn audited(demo: &Demo) {
    let (code, output, _) = redress(&["audit", "--hub", &demo.ready.hub_api]);
    assert_eq!(code, 0, "{output}");
}

/// The numbers of the sealed objects that a case page names, those whose line says this.
fn objects(officer: &Browser, said: &str) -> BTreeSet<String> {
    let lines = officer.page.texts("table:last-of-type tbody tr").into_iter();
    lines.filter(|line| line.contains(said)).map(|line| line[..36].to_owned()).collect()
}

/// Every key that an officer can copy from a case page that is open to them.
fn copied_keys(demo: &Demo, data: &Path, name: &str, officer: &Browser) -> Vec<SecretKey> {
    let data = data.to_str().unwrap();
    let own = export_key(demo, data, name, &demo.officer(name).passphrase).unwrap();
    let own = String::from_utf8(own).unwrap();
    let secret = own.lines().find(|line| line.starts_with("AGE-SECRET-KEY-")).unwrap();
    let own = SecretKey::from_text(secret).unwrap();
    let mut keys = vec![own.clone()];
    for ring in objects(officer, "Keys sealed to you") {
        keys.extend(open_ring(&export_object(data, &ring), &own).unwrap());
    }
    assert!(keys.len() > 1, "{name} was given keys");
    keys
}

/// Which of these sealed objects, as the hub's disk has them, the keys open.
fn opened(data: &Path, objects: &BTreeSet<String>, keys: &[SecretKey]) -> BTreeSet<String> {
    let data = data.to_str().unwrap();
    let opens = |object: &&String| open(&export_object(data, object), keys).is_ok();
    objects.iter().filter(opens).cloned().collect()
}

#[track_caller]
fn keep_out_unit(demo: &Demo, case: &str) {
    let mut auditor = demo.desk("Ngozi Eze");
    auditor.open(case).choose("Independent Investigation Unit");
    auditor.press("Keep this organisation out");
    taken(&auditor);
    assert!(auditor.page.text().contains(OWED), "oversight sees it too: {}", auditor.page.text());
    assert!(!auditor.has_button(RENEW), "who holds no key renews none");
    let listed = auditor.open("/oversight").page.texts(".renewals li");
    assert!(listed[0].contains("the report"), "{listed:?}");
}

/// What both sides seal after a renewal, in each compartment.
fn seal_after(demo: &Demo, case: &str, receipt: &Shown, intake: &mut Browser) {
    let mut survivor = come_back(demo, &receipt.words);
    survivor.fill("Write a message", "from the reporter after it").press("Send the message");
    taken(&survivor);
    survivor.fill("What you want to add", "added after it");
    survivor.attach("Choose a file", "later.png", PICTURE).press("Add to my report");
    taken(&survivor);
    survivor.fill("Name of this person", "Aunt Halima").press("Name this person");
    taken(&survivor);
    intake.open(case).fill("Message to the reporter", "after it").press("Send the message");
    taken(intake);
    crate::steps::write_facts(intake);
}

#[test]
fn an_officer_who_was_kept_out_opens_with_the_old_keys_nothing_that_comes_later() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    let demo = start(data, "2026-03-05T08:00:00Z");
    let (_, receipt) = file_report(&demo, &Told::default());
    let (case, _) = notify_state(&demo);
    let mut custodian = demo.desk("Daniel Osei");
    custodian.open(&case).choose("Leila Haddad (investigator)");
    custodian.press("Give the key of the originals");
    taken(&custodian);
    let mut intake = demo.desk("Amina Diallo");
    intake.open(&case).press("Open the report");
    intake.fill("Message to the reporter", "before it").press("Send the message");
    taken(&intake);
    assert!(!intake.page.text().contains(OWED));
    let mut unit = demo.desk("Leila Haddad");
    unit.open(&case);
    let old = copied_keys(&demo, data, "Leila Haddad", &unit);
    let before = objects(&intake, "");
    keep_out_unit(&demo, &case);

    // One press at the desk of who holds the keys; the originals wait for who keeps those.
    assert!(intake.open("/queue").page.text().contains(OWED));
    intake.open(&case);
    assert!(
        intake.page.text().contains("had the key to: the report, name and contact, the originals")
    );
    intake.press(RENEW);
    taken(&intake);
    let text = intake.page.text();
    assert!(text.contains("who may still read: the report, name and contact"), "{text}");
    assert!(text.contains("had the key to: the originals of files."), "{text}");
    assert!(!intake.has_button(RENEW));
    custodian.open(&case).press(RENEW);
    taken(&custodian);
    assert!(!custodian.page.text().contains(OWED), "{}", custodian.page.text());

    seal_after(&demo, &case, &receipt, &mut intake);
    let mut manager = demo.desk("Joseph Mwangi");
    manager.open(&case).press("Open the report").press("Open name and contact");
    taken(&manager);
    let after: BTreeSet<String> = objects(&manager, "").difference(&before).cloned().collect();
    let rings = objects(&manager, "Keys sealed to you");
    let after: BTreeSet<String> = after.difference(&rings).cloned().collect();
    assert!(after.len() >= 8, "{after:?}");
    assert_eq!(opened(data, &after, &old), BTreeSet::new(), "the old keys open none of it");
    let old_ones = opened(data, &before, &old);
    assert!(old_ones.len() >= 8, "what they could open, they can: {old_ones:?}");

    // The remaining officer, the custodian and the reporter read everything, old and new.
    let new = copied_keys(&demo, data, "Joseph Mwangi", &manager);
    let evidence = copied_keys(&demo, data, "Daniel Osei", custodian.open(&case));
    let all = [new, evidence].concat();
    assert_eq!(opened(data, &after, &all), after);
    for page in [manager.page.text(), intake.open(&case).page.text()] {
        for part in
            ["before it", "from the reporter after it", "added after it", "the well at night"]
        {
            assert!(page.contains(part), "{part}: {page}");
        }
    }
    assert!(manager.page.text().contains("Aunt Halima"), "{}", manager.page.text());
    for number in ["1", "2"] {
        let reason = format!("Reason for opening original {number} (sealed)");
        custodian.open(&case).fill(&reason, "Expert").press(&format!("Open original {number}"));
        taken(&custodian);
        let links = custodian.page.attributes("a[href*='/files/']", "href");
        custodian.open(links.last().unwrap());
        assert_eq!(custodian.page.body, PICTURE);
    }
    let reporter = come_back(&demo, &receipt.words).page.text();
    for part in ["before it", "after it", "5 March 2026: your case has a new key."] {
        assert!(reporter.contains(part), "{part}: {reporter}");
    }
    audited(&demo);
}

#[test]
fn who_joins_after_a_renewal_reads_what_came_before_it_and_after_it() {
    let folder = tempfile::tempdir().unwrap();
    let demo = start(folder.path(), "2026-03-05T08:00:00Z");
    let (case, receipt, mut intake) = taken_on(&demo, &Told { file: b"", ..Told::default() });
    intake.choose("Leila Haddad (investigator)").press("Assign");
    intake.open(&case).choose("Leila Haddad (investigator)");
    intake.press("Step aside");
    taken(&intake);
    intake.press(RENEW);
    taken(&intake);
    let mut survivor = come_back(&demo, &receipt);
    survivor.fill("Write a message", "after it").press("Send the message");
    let joins = "Joseph Mwangi (case manager)";
    intake.open(&case).choose(joins).choose("Also give the key to name and contact");
    intake.press("Assign");
    taken(&intake);
    let mut manager = demo.desk("Joseph Mwangi");
    manager.open(&case).press("Open the report").press("Open name and contact");
    let text = manager.page.text();
    for part in ["after it", "the well at night", "Mariam Keita"] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(!manager.has_button(RENEW), "nothing is owed");
    audited(&demo);
}

#[test]
fn a_key_that_was_lent_opens_nothing_of_what_comes_after_the_emergency() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    let demo = start(data, "2026-03-05T08:00:00Z");
    let (case, receipt, _) = taken_on(&demo, &Told { file: b"", ..Told::default() });
    let mut first = demo.desk("Ngozi Eze");
    first.open(&case).choose("Joseph Mwangi (case manager)").fill("The hours", "24");
    first.fill("The reason in words", "She is followed.").press("Ask for an emergency opening");
    taken(&first);
    let mut second = demo.desk("Ingrid Solberg");
    second.open(&case).fill("The key of the escrow", &demo.ready.escrow).press("Lend the key");
    taken(&second);
    let lent = objects(first.open(&case), "Key lent");
    let own = export_key(
        &demo,
        data.to_str().unwrap(),
        "Joseph Mwangi",
        &demo.officer("Joseph Mwangi").passphrase,
    );
    let own = String::from_utf8(own.unwrap()).unwrap();
    let own = SecretKey::from_text(own.lines().next().unwrap()).unwrap();
    let lent = lent.first().unwrap();
    let old = open_ring(&export_object(data.to_str().unwrap(), lent), &own).unwrap();
    assert!(demo.stop());

    let demo = start(data, "2026-03-06T09:00:00Z");
    let mut intake = demo.desk("Amina Diallo");
    intake.open(&case);
    let before = objects(&intake, "");
    assert!(intake.page.text().contains("had the key to: name and contact."));
    intake.press(RENEW);
    taken(&intake);
    let mut survivor = come_back(&demo, &receipt);
    survivor.fill("Name of this person", "Aunt Halima").press("Name this person");
    taken(&survivor);
    intake.open(&case).press("Open name and contact");
    assert!(intake.page.text().contains("Aunt Halima") && intake.page.text().contains("Mariam"));
    let named = objects(&intake, "named a family contact");
    assert_eq!(named.len(), 1);
    assert_eq!(opened(data, &named, &old), BTreeSet::new());
    assert_eq!(opened(data, &before, &old).len(), 1, "the name, as it was when it was lent");

    // Another emergency lends what there is by then.
    let mut first = demo.desk("Ngozi Eze");
    first.open(&case).choose("Joseph Mwangi (case manager)").fill("The hours", "24");
    first.fill("The reason in words", "Again.").press("Ask for an emergency opening");
    let mut second = demo.desk("Ingrid Solberg");
    second.open(&case).fill("The key of the escrow", &demo.ready.escrow).press("Lend the key");
    taken(&second);
    let mut manager = demo.desk("Joseph Mwangi");
    manager.open(&case).press("Open name and contact");
    let text = manager.page.text();
    assert!(text.contains("Aunt Halima") && text.contains("Mariam Keita"), "{text}");
    audited(&demo);
}

#[test]
fn a_reporter_s_browser_follows_the_officers_renewals_and_no_others() {
    if !installed() {
        println!("SKIPPED: Node is not installed");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    let demo = Start::new(PROGRAM, data).run();
    let mut browser = script::driver(&demo);
    let filed = browser.step(&script::report(true));
    let case = take_on(&demo);
    let mut unit = demo.desk("Leila Haddad");
    let old = copied_keys(&demo, data, "Leila Haddad", unit.open(&case));
    browser.step(&json!({ "step": "look" }));
    browser.step(&json!({ "step": "act", "reply": "from the browser before" }));
    keep_out_unit(&demo, &case);
    // The first by who was given the keys at a desk, the second by who had them from the reporter.
    let mut manager = demo.desk("Joseph Mwangi");
    manager.open(&case).press(RENEW);
    taken(&manager);
    let first = copied_keys(&demo, data, "Joseph Mwangi", &manager);
    let mut intake = demo.desk("Amina Diallo");
    intake.open(&case).choose("Joseph Mwangi (case manager)").press("Step aside").press(RENEW);
    taken(&intake);
    let before = objects(&intake, "");
    intake.press("Open the report").fill("Message to the reporter", "We go on.");
    intake.press("Send the message");
    taken(&intake);

    // What is left out, moved or changed is not followed: no key is the hub's to give.
    for tampering in ["leave-out", "leave-out-grants", "reorder", "forge"] {
        let step = json!({ "step": "act", "reply": "tampered", "tampering": tampering });
        let error = browser.try_step(&step)["error"].to_string();
        assert!(error.contains("by nobody who may"), "{tampering}: {error}");
    }
    browser.step(&json!({ "step": "act", "reply": "from the browser after" }));
    let looked = browser.step(&json!({ "step": "look" }));
    assert_eq!(looked["messages"][0]["text"], "We go on.");
    let mut plain = come_back(&demo, &script::numbers(&filed));
    plain.fill("Write a message", "from the other device").press("Send the message");
    taken(&plain);
    assert!(plain.page.text().contains("We go on."), "{}", plain.page.text());
    intake.open(&case);
    let text = intake.page.text();
    for part in ["from the browser before", "from the browser after", "from the other device"] {
        assert!(text.contains(part), "{part}: {text}");
    }
    let after: BTreeSet<String> = objects(&intake, "").difference(&before).cloned().collect();
    assert_eq!(after.len(), 3);
    for keys in [old, first] {
        assert_eq!(opened(data, &after, &keys), BTreeSet::new());
    }
    let newest = copied_keys(&demo, data, "Amina Diallo", &intake);
    assert_eq!(opened(data, &after, &newest), after);
    audited(&demo);
}

/// Bytes of everything on the hub's disk.
fn bytes_in(folder: &Path) -> u64 {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let size = |entry: std::fs::DirEntry| match entry.metadata() {
        Ok(known) if known.is_dir() => bytes_in(&entry.path()),
        Ok(known) => known.len(),
        Err(_) => 0,
    };
    entries.map(size).sum()
}

#[test]
fn a_file_on_its_way_in_during_a_renewal_is_sent_again_to_the_new_key() {
    const FILE_BYTES: usize = 3 << 20;
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    let demo = start(data, "2026-03-05T08:00:00Z");
    let (_, receipt) = file_report(&demo, &Told { file: b"", ..Told::default() });
    let case = take_on(&demo);
    let mut survivor = come_back(&demo, &receipt.words);
    let address = demo.ready.hub_api.trim_start_matches("http://");
    let fields = survivor.fields_for("Add to my report").into_iter().map(|(name, value)| {
        let value = if name == "added" { "added in the middle".to_owned() } else { value };
        format!("--x\r\ncontent-disposition: form-data; name={name}\r\n\r\n{value}\r\n")
    });
    let mut head: String = fields.collect();
    head += "--x\r\ncontent-disposition: form-data; name=file; filename=film.mp4\r\n\r\n";
    let tail = "\r\n--x--\r\n";
    let before = bytes_in(data);
    let mut stream = TcpStream::connect(address).unwrap();
    write!(
        stream,
        "POST / HTTP/1.1\r\nhost: {address}\r\ncookie: {}\r\n\
         content-type: multipart/form-data; boundary=x\r\ncontent-length: {}\r\n\r\n{head}",
        survivor.cookies(),
        head.len() + FILE_BYTES + tail.len(),
    )
    .unwrap();
    stream.write_all(&vec![7; FILE_BYTES]).unwrap();
    while bytes_in(data) < before + (1 << 20) {
        std::thread::yield_now();
    }
    keep_out_unit(&demo, &case);
    let mut intake = demo.desk("Amina Diallo");
    intake.open(&case).press(RENEW);
    taken(&intake);
    stream.write_all(tail.as_bytes()).unwrap();
    let mut answer = vec![0; 12];
    stream.read_exact(&mut answer).unwrap();
    assert_eq!(answer, b"HTTP/1.1 303");
    survivor.open("/");
    assert_eq!(survivor.page.status, 409, "{}", survivor.page.text());
    let text = survivor.page.text();
    assert!(text.contains("Somebody else changed this at the same time."), "{text}");
    assert_eq!(survivor.page.texts("#added"), ["added in the middle"]);
    survivor.attach("Choose a file", "film.mp4", &[7; 64]).press("Add to my report");
    taken(&survivor);
    intake.press("Open the report");
    assert!(intake.page.text().contains("added in the middle"), "{}", intake.page.text());
    audited(&demo);
}
