//! Canaries: what identifies a person is planted everywhere and then looked for everywhere.

use std::path::{Path, PathBuf};

use testkit::demo::{Demo, Start};

use crate::{
    PROGRAM,
    steps::{
        COPY_ONLY, PICTURE, PICTURE_COMMENT, Told, come_back, file_report, notify_state, redress,
    },
};

const ACCOUNT: &str = "canary-account-7f3a";
const NAME: &str = "Canary Zephyrine Quill";
const FILE_NAME: &str = "canary-file-19c4.jpg";
const FILE: &str = "canary-content-of-the-file-55d1";
const MESSAGE: &str = "canary-message-a05e";
const REPLY: &str = "canary-reply-88b2";
const CONTACT: &str = "Canary Ottoline Brandt";

/// Every file under a folder.
fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() { files(&path, found) } else { found.push(path) }
    }
}

fn holds(bytes: &[u8], needle: &str) -> bool {
    let lower = bytes.to_ascii_lowercase();
    let needle = needle.to_ascii_lowercase();
    lower.windows(needle.len()).any(|window| window == needle.as_bytes())
}

/// A whole journey with canaries in every field; gives the receipt's words.
fn journey(demo: &Demo) -> String {
    let told = Told {
        account: ACCOUNT,
        name: NAME,
        file_name: FILE_NAME,
        file: FILE.as_bytes(),
        ..Told::default()
    };
    let (_, receipt) = file_report(demo, &told);
    let (case, _) = notify_state(demo);
    let mut manager = demo.desk("Joseph Mwangi");
    manager.open(&case).press("Open the report");
    manager.fill("Message to the reporter", MESSAGE).press("Send the message");
    let mut survivor = come_back(demo, &receipt.words);
    survivor.fill("Write a message", REPLY).press("Send the message");
    survivor
        .fill("Name of this person", CONTACT)
        .fill("Who this person is to you", "sister")
        .fill("How to reach this person safely", "by hand")
        .press("Name this person");
    assert_eq!(survivor.page.status, 200, "{}", survivor.page.text());
    receipt.words
}

#[test]
fn nothing_that_identifies_a_person_lies_anywhere_in_clear() {
    let folder = tempfile::tempdir().unwrap();
    let temporary = folder.path().join("tmp");
    std::fs::create_dir(&temporary).unwrap();
    let demo = Start::new(PROGRAM, folder.path())
        .at("2026-03-05T08:00:00Z")
        .under(vec!["env".to_owned(), format!("TMPDIR={}", temporary.display())])
        .run();
    let words = journey(&demo);
    // A report that is never sent, and errors on the way.
    let mut unfinished = demo.portal();
    unfinished.open("/").press("Begin").press("Continue");
    unfinished.choose(crate::steps::RESTRICTED).press("Continue");
    crate::steps::skip_to(&mut unfinished, "What happened");
    unfinished.fill("What happened", ACCOUNT).press("Continue");
    // A picture of which a copy is made, and one of which only the copy is kept.
    crate::steps::skip_to(&mut unfinished, "Choose a file");
    unfinished.attach("Choose a file", "a.png", PICTURE).press("Add this file");
    unfinished.attach("Choose a file", "b.png", PICTURE).choose(COPY_ONLY).press("Add this file");
    assert_eq!(unfinished.page.status, 200, "{}", unfinished.page.text());
    unfinished.open(&format!("/{ACCOUNT}?name={NAME}"));
    unfinished.post("/", &[("go", ACCOUNT), ("form", NAME), ("words", &words)], &[]);
    assert!(!unfinished.page.html().contains(ACCOUNT) && !unfinished.page.html().contains(&words));

    let published = everything_published(&demo);
    let secrets =
        [ACCOUNT, NAME, FILE_NAME, FILE, PICTURE_COMMENT, MESSAGE, REPLY, CONTACT, words.as_str()];
    for secret in secrets {
        assert!(!holds(&published, secret), "{secret} is in what the hub publishes");
    }
    // The write-ahead log is looked at while the program runs, and again after it has stopped.
    search(folder.path(), &secrets);
    assert!(demo.stop());
    search(folder.path(), &secrets);
}

pub(crate) fn search(folder: &Path, secrets: &[&str]) {
    let mut found = Vec::new();
    files(folder, &mut found);
    let named = |end: &str| found.iter().any(|path| path.to_string_lossy().ends_with(end));
    assert!(named("hub.sqlite") && named("log.txt"), "{found:?}");
    for path in &found {
        let bytes = std::fs::read(path).unwrap();
        for secret in secrets {
            assert!(!holds(&bytes, secret), "{secret} is in {}", path.display());
            assert!(!holds(path.to_string_lossy().as_bytes(), secret), "{}", path.display());
        }
    }
}

/// Everything that anybody may fetch, as one text with what is base64 in it opened.
fn everything_published(demo: &Demo) -> Vec<u8> {
    use base64::{Engine, engine::general_purpose::STANDARD};
    let mut all = Vec::new();
    for path in ["/api/v1/hub", "/api/v1/directory", "/ledger/checkpoint", "/ledger/openings"] {
        let answer = reqwest::blocking::get(format!("{}{path}", demo.ready.hub_api)).unwrap();
        assert!(answer.status().is_success(), "{path}");
        let text = answer.text().unwrap();
        for part in text.split('"').filter(|part| part.len() > 100) {
            let Ok(envelope) = STANDARD.decode(part) else { continue };
            let envelope_text = String::from_utf8_lossy(&envelope).into_owned();
            for inner in envelope_text.split('"').filter(|inner| inner.len() > 100) {
                all.extend(STANDARD.decode(inner).unwrap_or_default());
            }
            all.extend(envelope);
        }
        all.extend(text.into_bytes());
    }
    assert!(holds(&all, "report-received"), "the events were opened");
    let (_, audit, errors) = redress(&["audit", "--hub", &demo.ready.hub_api, "--json"]);
    all.extend(audit.into_bytes());
    all.extend(errors.into_bytes());
    all
}
