//! The script that browsers are given: it is the one that its sources make, small, and it seals
//! what this side opens.
#![expect(clippy::unwrap_used, reason = "what the tests share is part of the tests")]

use std::{io::Write, process::Command};

use base64::{Engine, engine::general_purpose::STANDARD};
use flate2::{Compression, write::GzEncoder};
use seal::{
    age_file::{open, seal},
    key_ring::{open_ring, seal_ring},
    receipt::LISTS,
    secret::SecretKey,
};
use serde_json::json;
use testkit::node::{Driver, folder, installed};

const SCRIPT: &[u8] = include_bytes!("../assets/script.js");

/// What a visitor with scripts may load more than one without (bytes, packed).
const SCRIPT_BYTES_MAX: usize = 60 * 1024;

fn run(program: &str, arguments: &[&str]) {
    let output = Command::new(program).args(arguments).current_dir(folder()).output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{program} {arguments:?}\n{text}\n{errors}");
}

fn packed(bytes: &[u8]) -> usize {
    let mut packer = GzEncoder::new(Vec::new(), Compression::best());
    packer.write_all(bytes).unwrap();
    packer.finish().unwrap().len()
}

#[test]
fn the_script_and_the_words_of_a_language_are_small() {
    let script = packed(SCRIPT);
    for list in LISTS {
        let words = packed(list.words().join(" ").as_bytes());
        println!("script: {script} bytes packed, words of {}: {words}", list.code);
        assert!(script + words <= SCRIPT_BYTES_MAX, "{}: {} bytes", list.code, script + words);
    }
}

#[test]
fn the_script_is_the_one_that_its_sources_make() {
    if !installed() || !folder().join("node_modules").exists() {
        println!(
            "SKIPPED: Node, or the script's packages (npm ci in crates/hub/script), are absent"
        );
        return;
    }
    let made = tempfile::tempdir().unwrap();
    let made = made.path().join("script.js");
    run("npm", &["run", "--silent", "check"]);
    run("npm", &["run", "--silent", "build", "--", &format!("--outfile={}", made.display())]);
    assert!(std::fs::read(made).unwrap() == SCRIPT, "stale: npm ci && npm run build");
}

#[test]
fn the_scripts_own_tests_hold() {
    if !installed() {
        println!("SKIPPED: Node is not installed");
        return;
    }
    run("npm", &["test", "--silent"]);
}

#[test]
fn what_one_side_seals_the_other_opens() {
    if !installed() {
        println!("SKIPPED: Node is not installed");
        return;
    }
    let mut driver = Driver::start(&[]);
    let ours = SecretKey::generate();
    let theirs = driver.step(&json!({ "step": "newKey" }));
    let secret = theirs["secret"].as_str().unwrap();
    let read = SecretKey::from_text(secret).unwrap();
    assert_eq!(theirs["recipient"], read.recipient().as_str());
    for bytes in [0, 1, 1024, 65_536, 65_537, 300_000] {
        let content = vec![7; bytes];
        let step = json!({
            "step": "seal", "content": STANDARD.encode(&content),
            "recipient": ours.recipient().as_str(),
        });
        let sealed = driver.step(&step);
        let sealed = STANDARD.decode(sealed["sealed"].as_str().unwrap()).unwrap();
        assert_eq!(**open(&sealed, &ours).unwrap(), content);
        let sealed = STANDARD.encode(seal(&content, &[&read.recipient()]).unwrap());
        let step = json!({ "step": "open", "sealed": sealed, "secret": secret });
        assert_eq!(driver.step(&step)["content"], STANDARD.encode(&content));
    }
    let changed = STANDARD.encode(b"age-encryption.org/v1\nno");
    let step = json!({ "step": "open", "sealed": changed, "secret": secret });
    assert!(driver.try_step(&step).get("error").is_some());
}

#[test]
fn key_rings_are_given_in_both_directions() {
    if !installed() {
        println!("SKIPPED: Node is not installed");
        return;
    }
    let mut driver = Driver::start(&[]);
    let (holder, keys) = (SecretKey::generate(), [SecretKey::generate(), SecretKey::generate()]);
    let texts: Vec<String> = keys.iter().map(|key| key.to_text().to_string()).collect();
    let sealed = STANDARD.encode(seal_ring(&keys, &holder.recipient()).unwrap());
    let step = json!({ "step": "openRing", "sealed": sealed, "secret": *holder.to_text() });
    let opened = driver.step(&step);
    let step = json!({
        "step": "sealRing", "keys": opened["keys"], "recipient": holder.recipient().as_str(),
    });
    let sealed = driver.step(&step);
    let sealed = STANDARD.decode(sealed["sealed"].as_str().unwrap()).unwrap();
    let ring = open_ring(&sealed, &holder).unwrap();
    let ring: Vec<String> = ring.iter().map(|key| key.to_text().to_string()).collect();
    assert_eq!(ring, texts);
}
