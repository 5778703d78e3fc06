//! A report that is sealed by the script of the portal: run by Node here, as a browser runs it.

use base64::{Engine, engine::general_purpose::STANDARD};
use seal::envelope::Envelope;
use serde_json::{Value, json};
use testkit::{
    demo::{Demo, Start},
    node::{Driver, installed},
};

use crate::{
    PROGRAM,
    steps::{come_back, redress, take_on},
};

const ACCOUNT: &str = "sentinel-account-31d7";
const NAME: &str = "Sentinel Rosamund Vale";
const REPLY: &str = "sentinel-reply-02ce";

/// The authority of the demonstration's directory, as a page names it.
fn authority(demo: &Demo) -> String {
    let directory = reqwest::blocking::get(format!("{}/api/v1/directory", demo.ready.hub_api));
    let directory: wire::types::StreamEvents =
        serde_json::from_slice(&directory.unwrap().bytes().unwrap()).unwrap();
    let founded = Envelope::read(&directory.envelopes[0].0).unwrap();
    let founded = serde_json::to_value(founded.event()).unwrap();
    founded["body"]["authority"].as_str().unwrap().to_owned()
}

/// The script of the portal, at this portal.
pub(crate) fn driver(demo: &Demo) -> Driver {
    Driver::start(&[demo.ready.portal.trim_end_matches('/'), &authority(demo)])
}

/// A report as the script files it.
pub(crate) fn report(read: bool) -> Value {
    json!({
        "step": "file", "option": "unrestricted", "read": read, "twice": true,
        "channel": "open-door",
        "statement": { "language": "en", "answers": [answered("account", ACCOUNT)] },
        "identity": { "answers": [answered("name", NAME)] },
        "files": [
            file("badge.png", b"not really a picture"), file("large.bin", &vec![7; 300_000]),
        ],
    })
}

fn answered(question: &str, answer: &str) -> Value {
    json!({ "question": question, "asked": "What happened?", "answer": answer })
}

fn file(name: &str, content: &[u8]) -> Value {
    json!({ "name": name, "mediaType": "", "content": STANDARD.encode(content) })
}

/// The receipt of a report that the script filed.
pub(crate) fn numbers(filed: &Value) -> String {
    let numbers: Vec<&str> = filed["numbers"]
        .as_array()
        .unwrap()
        .iter()
        .map(|number| number.as_str().unwrap())
        .collect();
    numbers.join(" ")
}

#[test]
fn a_report_sealed_in_the_browser_goes_the_whole_way() {
    if !installed() {
        println!("SKIPPED: Node is not installed");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).run();
    let mut browser = driver(&demo);
    let filed = browser.step(&report(true));
    assert!(filed["proof"].as_str().unwrap().starts_with("c2sp.org/tlog-proof@v1\n"));

    let case = take_on(&demo);
    let mut officer = demo.desk("Leila Haddad");
    officer.open(&case).press("Open the report");
    assert!(officer.page.text().contains(ACCOUNT), "{}", officer.page.text());
    assert!(officer.page.text().contains("sealed on the device"), "{}", officer.page.text());
    originals_open_for_their_custodian(&demo, &case);
    officer
        .open(&case)
        .fill("Message to the reporter", "We have read it.")
        .press("Send the message");

    let looked = browser.step(&json!({ "step": "look" }));
    assert_eq!(looked["messages"][0]["text"], "We have read it.");
    let once = "7d1f0f7e-6f0b-4c0e-9a55-0d9f6d0f3b11";
    let reply = json!({ "step": "act", "reply": REPLY, "once": once });
    let (first, again) = (browser.step(&reply), browser.step(&reply));
    assert_eq!(first["length"], again["length"], "the same reply counts once");
    browser.step(&json!({ "step": "act", "withdraw": "statistics" }));
    officer.open(&case);
    assert!(officer.page.text().contains(REPLY), "{}", officer.page.text());

    // The same receipt opens the same inbox without scripts, and says where it was sealed.
    let mut plain = come_back(&demo, &numbers(&filed));
    let text = plain.page.text();
    assert!(text.contains("We have read it.") && text.contains("took this back"), "{text}");
    assert!(
        text.contains(&locale::words(locale::Language::English).say("portal-protection-browser"))
    );
    plain.fill("Write a message", "from the other device").press("Send the message");
    assert_eq!(plain.page.status, 200);
    let (code, output, _) = redress(&["audit", "--hub", &demo.ready.hub_api]);
    assert_eq!(code, 0, "{output}");
    nothing_in_clear(&mut browser, folder.path(), &numbers(&filed));
}

/// Files that a browser seals are originals: whole, and for who keeps evidence.
fn originals_open_for_their_custodian(demo: &Demo, case: &str) {
    let mut custodian = demo.desk("Daniel Osei");
    for (number, content) in (1..).zip([b"not really a picture".to_vec(), vec![7; 300_000]]) {
        custodian
            .open(case)
            .fill(&format!("Reason for opening original {number} (sealed)"), "Expert opinion")
            .press(&format!("Open original {number}"));
        assert_eq!(custodian.page.status, 200, "{}", custodian.page.text());
        let links = custodian.page.attributes("a[href*='/files/']", "href");
        let opened = links.iter().any(|link| custodian.open(link).page.body == content);
        assert!(opened, "original {number}");
    }
}

/// Neither words nor receipt are in what was sent, nor on the hub's disk.
fn nothing_in_clear(browser: &mut Driver, folder: &std::path::Path, numbers: &str) {
    let sent = browser.step(&json!({ "step": "bodies" }));
    let sent = sent["plain"].as_array().unwrap();
    assert!(sent.iter().any(|body| body.as_str().unwrap().contains("report-received")));
    let joined = numbers.replace(' ', "");
    let secrets = [ACCOUNT, NAME, REPLY, numbers, joined.as_str()];
    for body in sent {
        for secret in secrets {
            assert!(!body.as_str().unwrap().contains(secret), "{secret} in {body}");
        }
    }
    crate::canary::search(folder, &secrets[..3]);
}

#[test]
fn what_only_the_reporter_opens_can_be_given_to_the_service_later() {
    if !installed() {
        println!("SKIPPED: Node is not installed");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).run();
    let mut browser = driver(&demo);
    browser.step(&report(false));
    let mut officer = demo.desk("Amina Diallo");
    let case = crate::steps::first_case(&mut officer);
    officer.open(&case);
    assert!(officer.page.text().contains("No key to this report was given to you."));
    let looked = browser.step(&json!({ "step": "look" }));
    assert_eq!(looked["standing"]["unshared"].as_array().unwrap().len(), 1);
    browser.step(&json!({ "step": "act", "give": "read" }));
    officer.open(&case).press("Open the report");
    assert!(officer.page.text().contains(ACCOUNT), "{}", officer.page.text());
}
