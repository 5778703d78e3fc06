//! What anybody can try without a hub or a desk: the leak check, letters, the disclosure policy.

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

use crate::PROGRAM;

fn run(arguments: &[&str], folder: &Path) -> Output {
    Command::new(PROGRAM)
        .args(arguments)
        .current_dir(folder)
        .env("TZ", "Pacific/Kiritimati")
        .output()
        .unwrap()
}

fn code(output: &Output) -> i32 {
    output.status.code().unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn complained(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

const FACTS: &str = r#"{"identifiers":[{"kind":"name","value":"Zoé Keïta","aliases":["Zouzou"]},
    {"kind":"phone","value":"+33612344063"}]}"#;

#[test]
fn the_leak_check_answers_in_characters_and_by_its_exit_code() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("facts.json"), FACTS).unwrap();
    let check = |text: &str| {
        fs::write(folder.path().join("text.txt"), text).unwrap();
        run(&["leakcheck", "--facts", "facts.json", "--text", "text.txt", "--json"], folder.path())
    };
    let clean = check("Votre signalement a été transmis.");
    assert_eq!((code(&clean), said(&clean).as_str()), (0, "{\"hits\":[]}\n"));
    let leak = check("Émile a vu Zoé Keita et ZOUZOU, tél. 06 12 34 40 63.");
    assert_eq!(code(&leak), 1);
    let answer: serde_json::Value = serde_json::from_str(&said(&leak)).unwrap();
    let spans: Vec<(u64, u64)> = answer["hits"]
        .as_array()
        .unwrap()
        .iter()
        .map(|hit| (hit["start"].as_u64().unwrap(), hit["end"].as_u64().unwrap()))
        .collect();
    assert_eq!(spans, [(11, 20), (24, 30), (37, 51)]);
}

#[test]
fn what_cannot_be_checked_is_neither_clean_nor_a_hit() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("text.txt"), "clean").unwrap();
    for (facts, reason) in [
        (r#"{"identifiers":[{"kind":"name","value":" "}]}"#, "identifiers[0].value"),
        (r#"{"identifiers":[{"kind":"shoe","value":"42"}]}"#, "unknown variant"),
        (r#"{"identifiers":[{"kind":"name","value":"A","alias":["B"]}]}"#, "unknown field `alias`"),
        ("[]", "is refused"),
    ] {
        fs::write(folder.path().join("facts.json"), facts).unwrap();
        let output =
            run(&["leakcheck", "--facts", "facts.json", "--text", "text.txt"], folder.path());
        assert_eq!(code(&output), 2, "{facts}");
        assert!(complained(&output).contains(reason), "{}", complained(&output));
    }
}

#[test]
fn a_batch_answers_line_by_line() {
    let folder = tempfile::tempdir().unwrap();
    let facts = FACTS.replace('\n', " ");
    let lines = [
        format!(r#"{{"facts":{facts},"text":"clean"}}"#),
        format!(r#"{{"facts":{facts},"text":"Z. Keita"}}"#),
    ];
    let batch = |lines: &[String]| {
        fs::write(folder.path().join("batch.jsonl"), lines.join("\n")).unwrap();
        run(&["leakcheck", "--batch", "batch.jsonl"], folder.path())
    };
    assert_eq!(code(&batch(&lines[..1])), 0);
    let both = batch(&lines);
    assert_eq!((code(&both), said(&both).lines().count()), (1, 2));
    let broken = batch(&[lines[0].clone(), "{".to_owned(), lines[1].clone()]);
    assert_eq!(code(&broken), 2);
    let answers = said(&broken);
    let answers: Vec<&str> = answers.lines().collect();
    assert_eq!(answers[0], "{\"hits\":[]}");
    assert!(answers[1].starts_with("{\"error\":"));
    assert!(answers[2].contains("\"kind\":\"name\""));
}

#[test]
fn a_letter_has_the_same_bytes_again_and_a_wrong_field_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("../letters/samples");
    let sample = samples.join("preservation-order.json");
    let letter = |facts: &str, out: &str| {
        let arguments = ["letter", "--template", "preservation-order", "--language", "ar"];
        let files = ["--facts", facts, "--out", out, "--text", "text.txt"];
        run(&[arguments.as_slice(), &files].concat(), folder.path())
    };
    let sample = sample.to_str().unwrap();
    for out in ["one.pdf", "two.pdf"] {
        let output = letter(sample, out);
        assert_eq!(code(&output), 0, "{}", complained(&output));
    }
    let read = |name: &str| fs::read(folder.path().join(name)).unwrap();
    assert!(read("one.pdf").starts_with(b"%PDF-1.7") && read("one.pdf") == read("two.pdf"));
    assert!(String::from_utf8(read("text.txt")).unwrap().contains("7th Sample Battalion"));
    let whole = fs::read_to_string(sample).unwrap();
    let more = whole.replacen('{', "{\"account\": \"x\",", 1);
    fs::write(folder.path().join("more.json"), more).unwrap();
    let refused = letter("more.json", "three.pdf");
    assert_eq!(code(&refused), 1);
    assert!(complained(&refused).contains("unknown field `account`"), "{}", complained(&refused));
    assert!(!folder.path().join("three.pdf").exists());
}

#[test]
fn a_policy_and_a_case_are_explained() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    let case = r#"{"stage":"notified","consents":["share:state-authority:notice"],
        "facts":{"place":{"exact":"Kalo","wide":"Northern sector"}}}"#;
    fs::write(path("case.json"), case).unwrap();
    let explain =
        |more: &[&str]| run(&[["disclosure", "explain"].as_slice(), more].concat(), folder.path());
    let state = explain(&["--case", "case.json", "--audience", "state-authority"]);
    assert!(said(&state).contains("made wider: Northern sector"), "{}", said(&state));
    let all = explain(&["--case", "case.json", "--audience", "commander", "--json"]);
    assert!(!said(&all).contains("Kalo") && !said(&all).contains("Northern"));
    fs::write(path("policy.toml"), "version = 1\n[fields.unit]\npublic = { treatment = \"show\" }")
        .unwrap();
    let refused = explain(&["--policy", "policy.toml"]);
    assert_eq!(code(&refused), 1);
    assert!(complained(&refused).contains("public would see more than oversight"));
}
