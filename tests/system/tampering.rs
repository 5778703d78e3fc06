//! An auditor finds what was changed behind the program's back, and names it.

use std::path::Path;

use store::{Database, Program};
use testkit::demo::Start;

use crate::{
    PROGRAM,
    steps::{Told, file_report, redress, take_on},
};

/// Runs one statement on the hub's database while no program holds it.
pub(crate) fn change(folder: &Path, statement: &'static str) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let changed = runtime.block_on(async {
        let database = Database::open_sqlite(&folder.join("hub"), Program::Hub).await.unwrap();
        let mut tx = database.begin().await.unwrap();
        let changed = tx.query(statement).execute().await.unwrap();
        tx.commit().await.unwrap();
        database.close().await;
        changed
    });
    assert_eq!(changed, 1, "{statement}");
}

/// A hub with one case of several events, changed by a statement; what the audit says of it.
fn audited_after(statement: &'static str) -> (i32, serde_json::Value) {
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).at("2026-03-05T08:00:00Z").run();
    file_report(&demo, &Told::default());
    take_on(&demo);
    let (code, output, _) = redress(&["audit", "--hub", &demo.ready.hub_api]);
    assert_eq!(code, 0, "{output}");
    assert!(demo.stop());
    change(folder.path(), statement);
    let demo = Start::new(PROGRAM, folder.path()).at("2026-03-05T08:10:00Z").run();
    let (code, output, _) = redress(&["audit", "--hub", &demo.ready.hub_api, "--json"]);
    (code, serde_json::from_str(&output).unwrap())
}

fn names_event(report: &serde_json::Value, kind: &str, number: u32) -> bool {
    report["faults"].as_array().unwrap().iter().any(|fault| {
        let event = fault["event"].as_str().unwrap_or_default();
        let named = event.starts_with("case/") && event.ends_with(&format!("#{number}"));
        fault["kind"] == kind && named
    })
}

#[test]
fn one_changed_byte_of_one_event_is_found_and_named() {
    let (code, report) = audited_after(
        "UPDATE events SET envelope = CAST(replace(CAST(envelope AS TEXT), 'A', 'B') AS BLOB)
         WHERE stream LIKE 'case/%' AND sequence = 3",
    );
    assert_eq!((code, &report["clean"]), (1, &false.into()));
    assert!(names_event(&report, "changed", 3), "{report:#}");
}

#[test]
fn a_changed_salt_is_found_and_named() {
    let (code, report) = audited_after(
        "UPDATE events SET salt = zeroblob(32) WHERE stream LIKE 'case/%' AND sequence = 2",
    );
    assert_eq!(code, 1);
    assert!(names_event(&report, "changed", 2), "{report:#}");
}

#[test]
fn a_missing_event_is_found() {
    let (code, report) =
        audited_after("DELETE FROM events WHERE stream LIKE 'case/%' AND sequence = 4");
    assert_eq!(code, 1);
    let faults = report["faults"].as_array().unwrap();
    assert!(faults.iter().any(|fault| fault["kind"] == "missing"), "{report:#}");
}

#[test]
fn a_checkpoint_signed_over_another_history_is_found() {
    let (code, report) =
        audited_after("UPDATE ledger_hashes SET hash = zeroblob(32) WHERE hash_index = 0");
    assert_eq!(code, 1);
    let faults = report["faults"].as_array().unwrap();
    assert!(faults.iter().any(|fault| fault["kind"] == "checkpoint"), "{report:#}");
}

#[test]
fn a_history_that_was_seen_before_cannot_be_replaced() {
    let (one, two) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let seen = one.path().join("seen.txt");
    let seen = seen.to_str().unwrap();
    let first = Start::new(PROGRAM, one.path()).run();
    let audit = |address: &str| redress(&["audit", "--hub", address, "--remember", seen]);
    assert_eq!(audit(&first.ready.hub_api).0, 0);
    let second = Start::new(PROGRAM, two.path()).run();
    let (code, output, _) = audit(&second.ready.hub_api);
    assert_eq!(code, 1, "{output}");
    assert!(output.contains("consistency"), "{output}");
}
