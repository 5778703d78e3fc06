//! What time does by itself: breaches, escalations, and a clock that goes backwards.

use testkit::demo::{Start, log_of};

use crate::{
    PROGRAM,
    steps::{Told, come_back, file_report, notify_state, redress},
};

const BEGIN: &str = "2026-03-05T08:00:00Z";

#[test]
fn a_date_that_passes_is_recorded_by_the_clock_and_shown_to_everybody() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).at(BEGIN).run();
    let (_, receipt) = file_report(&demo, &Told::default());
    let (case, state_words) = notify_state(&demo);
    assert!(demo.stop());

    // The State had until 19 March; nobody did anything meanwhile.
    let demo = Start::new(PROGRAM, folder.path()).at("2026-04-01T08:00:00Z").run();
    let survivor = come_back(&demo, &receipt.words);
    let text = survivor.page.text();
    let silent = "The date passed on 20 March 2026. These were told:";
    assert!(text.contains(silent), "{text}");
    assert!(text.contains("Independent investigation opens"), "{text}");

    let mut intake = demo.desk("Amina Diallo");
    assert!(intake.page.text().contains("What your organisation must know"));
    let rows = intake.page.texts("tr.late");
    assert!(rows.iter().any(|row| row.contains("This date has passed")), "{rows:?}");
    intake.open(&case);
    let text = intake.page.text();
    assert!(text.contains("Date passed: M11 State answers"), "{text}");
    assert!(text.contains("counts as unwilling or unable: "), "{text}");

    let mut auditor = demo.desk("Ngozi Eze");
    auditor.open("/oversight");
    let late = auditor.page.texts("tr.late");
    assert!(late.iter().any(|row| row.contains("M11") && row.contains("the State")), "{late:?}");
    auditor.press("Audit the hub now");
    assert!(auditor.page.text().contains("Clean: one history"), "{}", auditor.page.text());

    // A late answer closes the duty and keeps the record.
    let mut state = come_back(&demo, &state_words);
    state.choose("will not investigate").press("Send the answer");
    assert_eq!(state.page.status, 200, "{}", state.page.text());
    assert!(state.page.text().contains("Done late"), "{}", state.page.text());
    let (code, output, _) = redress(&["audit", "--hub", &demo.ready.hub_api, "--json"]);
    let report: serde_json::Value = serde_json::from_str(&output).unwrap();
    assert_eq!((code, &report["clean"]), (0, &true.into()), "{output}");
    assert!(report["breaches"].as_u64().unwrap() >= 3, "{output}");
}

#[test]
fn a_breach_is_recorded_once_however_often_the_program_starts() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).at(BEGIN).run();
    file_report(&demo, &Told::default());
    assert!(demo.stop());
    let breaches = |now: &str| {
        let demo = Start::new(PROGRAM, folder.path()).at(now).run();
        let (_, output, _) = redress(&["audit", "--hub", &demo.ready.hub_api, "--json"]);
        assert!(demo.stop());
        let report: serde_json::Value = serde_json::from_str(&output).unwrap();
        assert_eq!(report["faults"], serde_json::json!([]), "{output}");
        (report["breaches"].as_u64().unwrap(), report["leaves"].as_u64().unwrap())
    };
    let first = breaches("2026-03-14T08:00:00Z");
    assert!(first.0 > 0);
    assert_eq!(breaches("2026-03-14T08:01:00Z"), first);
    let later = breaches("2026-06-14T08:00:00Z");
    assert!(later.0 > first.0 && later.1 > first.1);
}

#[test]
fn a_clock_behind_what_was_recorded_breaches_nothing_and_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).at("2026-03-14T08:00:00Z").run();
    file_report(&demo, &Told::default());
    assert!(demo.stop());
    let demo = Start::new(PROGRAM, folder.path()).at("2026-03-01T08:00:00Z").run();
    let facts = reqwest::blocking::get(format!("{}/api/v1/hub", demo.ready.hub_api)).unwrap();
    let facts: serde_json::Value = serde_json::from_str(&facts.text().unwrap()).unwrap();
    assert_eq!(facts["clock_frozen"], true);
    assert!(log_of(folder.path()).contains("clock frozen"), "{}", log_of(folder.path()));
}
