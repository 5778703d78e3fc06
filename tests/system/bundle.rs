//! A report taken where there is no network, carried, and handed in later.

use std::{
    io::Write,
    path::Path,
    process::{Command, Stdio},
};

use testkit::demo::{Demo, Start};

use crate::{
    PROGRAM,
    steps::{PICTURE, come_back, first_case, redress},
};

const REPORT: &str = r#"{
    "choices": { "option": ["restricted"], "who": ["myself"], "read": ["yes"], "contact": ["yes"] },
    "texts": { "account": "canary-bundle-account", "name": "canary-bundle-name" }
}"#;

fn path(folder: &Path, name: &str) -> String {
    folder.join(name).to_str().unwrap().to_owned()
}

/// Seals a bundle as an officer does; gives what was printed, or what was refused.
fn seal(
    demo: &Demo,
    data: &Path,
    carried: &Path,
    officer: &str,
    more: &[&str],
) -> Result<String, String> {
    let (directory, report) = (path(carried, "directory.json"), path(carried, "report.json"));
    let (out, data) = (path(carried, "report.bundle"), data.to_str().unwrap());
    let arguments = [
        "bundle",
        "seal",
        "--directory",
        &directory,
        "--officer",
        officer,
        "--data",
        data,
        "--passphrase-fd",
        "0",
        "--report",
        &report,
        "--out",
        &out,
    ];
    let mut child = Command::new(PROGRAM)
        .args(arguments)
        .args(more)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let passphrase = &demo.officer(officer).passphrase;
    child.stdin.take().unwrap().write_all(format!("{passphrase}\n").as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    if output.status.success() { Ok(text(&output.stdout)) } else { Err(text(&output.stderr)) }
}

/// The numbers of the receipt that was printed.
fn numbers(printed: &str) -> String {
    let rows = printed.lines().filter_map(|line| line.split_once(' '));
    let numbers = rows.filter(|(number, _)| number.len() == 4 && number.parse::<u16>().is_ok());
    numbers.map(|(number, _)| number).collect::<Vec<_>>().join(" ")
}

#[test]
fn a_report_taken_without_a_network_is_carried_sealed_and_handed_in_later() {
    let (folder, carried) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let start = |now: &str| Start::new(PROGRAM, folder.path()).at(now).run();
    let demo = start("2026-03-05T08:00:00Z");
    let directory = path(carried.path(), "directory.json");
    let (code, _, error) =
        redress(&["bundle", "directory", "--hub", &demo.ready.hub_api, "--out", &directory]);
    assert_eq!(code, 0, "{error}");
    std::fs::write(carried.path().join("report.json"), REPORT).unwrap();
    let picture = path(carried.path(), "picture.png");
    std::fs::write(&picture, PICTURE).unwrap();
    let more = ["--at", "2026-03-05T09:20:00Z", "--file", &picture];
    let printed = seal(&demo, folder.path(), carried.path(), "Amina Diallo", &more).unwrap();
    let receipt = numbers(&printed);
    assert_eq!(receipt.split(' ').count(), 12, "{printed}");
    assert!(demo.stop());

    let bundle = path(carried.path(), "report.bundle");
    let carried_bytes = std::fs::read_to_string(&bundle).unwrap();
    assert!(!carried_bytes.contains("canary") && !carried_bytes.contains(&receipt));

    // Four days later, on the network again; handed in twice, because nobody was sure.
    let demo = start("2026-03-09T08:00:00Z");
    let submit = || redress(&["bundle", "submit", "--hub", &demo.ready.hub_api, &bundle]);
    let (code, proof, error) = submit();
    assert_eq!(code, 0, "{error}");
    assert!(proof.starts_with("c2sp.org/tlog-proof@v1"), "{proof}");
    assert_eq!(submit().0, 0);
    let survivor = come_back(&demo, &receipt);
    let text = survivor.page.text();
    assert!(text.contains("An officer took this report with you, without a network."), "{text}");
    assert!(text.contains("5 March 2026"), "{text}");

    let mut intake = demo.desk("Amina Diallo");
    let case = first_case(&mut intake);
    intake.open(&case).press("Open the report");
    let text = intake.page.text();
    assert!(
        text.contains("canary-bundle-account") && text.contains("taken by an officer"),
        "{text}"
    );
    let (code, output, _) = redress(&["audit", "--hub", &demo.ready.hub_api]);
    assert_eq!(code, 0, "{output}");
}

#[test]
fn nobody_but_an_intake_officer_takes_reports_and_not_from_the_future_or_long_ago() {
    let (folder, carried) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let demo = Start::new(PROGRAM, folder.path()).at("2026-03-05T08:00:00Z").run();
    let directory = path(carried.path(), "directory.json");
    redress(&["bundle", "directory", "--hub", &demo.ready.hub_api, "--out", &directory]);
    std::fs::write(carried.path().join("report.json"), REPORT).unwrap();
    let bundle = path(carried.path(), "report.bundle");
    let refused = |officer: &str, at: &str| {
        if let Err(error) = seal(&demo, folder.path(), carried.path(), officer, &["--at", at]) {
            return error;
        }
        let (code, output, error) =
            redress(&["bundle", "submit", "--hub", &demo.ready.hub_api, &bundle]);
        assert_eq!(code, 1, "{output}");
        error
    };
    refused("Leila Haddad", "2026-03-05T08:00:00Z");
    refused("Amina Diallo", "2026-03-06T07:00:00Z");
    let before = refused("Amina Diallo", "2026-01-06T07:00:00Z");
    assert!(before.contains("had adopted no framework"), "{before}");
    std::fs::write(carried.path().join("report.json"), r#"{"texts":{"acount":"x"}}"#).unwrap();
    let unknown = seal(&demo, folder.path(), carried.path(), "Amina Diallo", &[]).unwrap_err();
    assert!(unknown.contains("no question acount"), "{unknown}");
    std::fs::write(carried.path().join("report.json"), r#"{"texts":{"account":"x"}}"#).unwrap();
    let unchosen = seal(&demo, folder.path(), carried.path(), "Amina Diallo", &[]).unwrap_err();
    assert!(unchosen.contains("the kind of report is not chosen"), "{unchosen}");
}
