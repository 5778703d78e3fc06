//! The commands that others script against: their output, their exit codes, their errors.

use serde_json::Value;

use crate::steps::redress;

fn due(arguments: &[&str]) -> Value {
    let all = [&["framework", "due", "--json", "--framework", "un-military-contingent"], arguments];
    let (code, output, errors) = redress(&all.concat());
    assert_eq!(code, 0, "{errors}");
    serde_json::from_str(&output).unwrap()
}

#[test]
fn a_due_date_comes_with_its_legal_shown_and_original_dates() {
    let m11 = due(&["--milestone", "M11", "--from", "2024-12-20", "--calendar", "UN-NY"]);
    assert_eq!(m11["shown_due"], m11["legal_due"]);
    assert_eq!(m11["shown_due"], m11["original_due"]);
    assert!(m11["breached_if_open_at"].as_str().unwrap() > m11["shown_due"].as_str().unwrap());
    let urgent = due(&["--milestone", "M15", "--from", "2026-01-31", "--urgent"]);
    assert_eq!(urgent["shown_due"], "2026-04-30");
    let hours = due(&["--milestone", "M07", "--from", "2026-03-05T08:00:00Z"]);
    assert_eq!(hours["shown_due"], "2026-03-08T08:00:00Z");
}

#[test]
fn pauses_and_extensions_count_only_where_the_framework_allows_them() {
    let from = ["--milestone", "M15", "--from", "2026-01-10"];
    let plain = due(&from);
    let paused = due(&[&from[..], &["--pause", "2026-02-01/2026-02-11"]].concat());
    assert_eq!(plain["shown_due"], "2026-07-10");
    assert_eq!(paused["shown_due"], "2026-07-20");
    assert_eq!(paused["original_due"], "2026-07-10");
    let extended = due(&[&from[..], &["--extension", "P3M@2026-06-01"]].concat());
    assert_eq!(extended["shown_due"], "2026-10-10");
    let late = due(&[&from[..], &["--extension", "P3M@2026-08-01"]].concat());
    assert_eq!(late["breached_if_open_at"], plain["breached_if_open_at"]);
    // Waiting for the State is what is measured: nothing stops that clock.
    let waiting =
        ["--milestone", "M11", "--from", "2026-01-12", "--pause", "2026-01-13/2026-02-13"];
    let m11 = due(&waiting);
    assert_eq!(m11["shown_due"], m11["original_due"]);
    assert!(m11["not_counted"].as_array().unwrap().iter().any(|why| why == "M11 allows no pause"));
}

#[test]
fn a_framework_is_checked_and_each_fault_is_named() {
    let (code, output, _) = redress(&["framework", "check", "un-military-contingent"]);
    assert_eq!(code, 0, "{output}");
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("broken.toml");
    let text = workflow::framework::shipped("un-military-contingent").unwrap();
    std::fs::write(&file, text.replace("trigger = [\"M08=open\"]", "trigger = [\"M88\"]")).unwrap();
    let (code, output, _) = redress(&["framework", "check", file.to_str().unwrap()]);
    assert_eq!(code, 1);
    assert!(output.contains("M88, which is not a milestone of this framework"), "{output}");
}

const SILENCE: &str = "date,event,milestone,outcome,consent\n2026-03-05,report,,,\n\
    2026-03-05,consent,,,share:state-authority:notice\n2026-03-06,opened,,,\n\
    2026-03-06,met,M08,open,\n2026-03-06,met,M09,,\n";

#[test]
fn a_framework_is_explained_simulated_and_compared() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let picture = file("timeline.svg");
    let explain = ["framework", "explain", "eu-whistleblower", "--language", "fr", "--svg"];
    let (code, output, errors) = redress(&[&explain[..], &[&picture]].concat());
    assert_eq!(code, 0, "{errors}");
    assert!(output.contains("### M02 Accusé de réception"), "{output}");
    assert!(output.contains("| W01 Retour d’information"), "{output}");
    let picture = std::fs::read_to_string(picture).unwrap();
    assert!(picture.starts_with("<svg ") && picture.contains("W01 Retour"), "{picture}");

    let events = file("events.csv");
    std::fs::write(&events, SILENCE).unwrap();
    let simulate = ["framework", "simulate", "--framework", "un-military-contingent", "--json"];
    let until = ["--events", &events, "--until", "2026-07-01", "--state-calendar", "FRI-SAT"];
    let (code, output, errors) = redress(&[&simulate[..], &until].concat());
    assert_eq!(code, 0, "{errors}");
    let played: Value = serde_json::from_str(&output).unwrap();
    let days = |kind: &str, meaning: &str| -> Vec<String> {
        let entries = played["entries"].as_array().unwrap().iter();
        let of_kind = entries.filter(|entry| {
            let meant = meaning.is_empty() || entry["meaning"] == meaning;
            entry["kind"] == kind && entry["milestone"] == "M11" && meant
        });
        of_kind.map(|entry| entry["day"].as_str().unwrap().to_owned()).collect()
    };
    // The non-response ladder runs by itself: two working days before, on the date, twenty and sixty
    // working days after it.
    assert_eq!(days("reminder", ""), ["2026-03-17"]);
    assert_eq!(days("breached", ""), ["2026-03-20"]);
    assert_eq!(days("told", "deemed-unwilling"), ["2026-03-20"]);
    assert_eq!(days("told", "permanent-mission"), ["2026-04-17"]);
    assert_eq!(days("told", "register"), ["2026-06-12"]);

    let text = workflow::framework::shipped("un-military-contingent").unwrap();
    let newer = file("newer.toml");
    std::fs::write(&newer, text.replace("period = \"6m\"\nurgent = \"3m\"", "period = \"5m\""))
        .unwrap();
    let (code, output, _) = redress(&["framework", "diff", "un-military-contingent", &newer]);
    assert_eq!(code, 1);
    assert!(output.contains("SHORTENED M15: a clock of main begun on 2024-01-01"), "{output}");
    let (code, output, _) = redress(&["framework", "diff", &newer, &newer]);
    assert_eq!(code, 0);
    assert!(output.contains("0 changes, no running clock is shortened"), "{output}");
}

#[test]
fn what_cannot_have_happened_is_not_simulated() {
    let folder = tempfile::tempdir().unwrap();
    let events = folder.path().join("events.csv");
    let simulate = |rows: &str| {
        std::fs::write(&events, format!("date,event,milestone,outcome,consent\n{rows}")).unwrap();
        let file = events.to_str().unwrap();
        redress(&["framework", "simulate", "--framework", "eu-whistleblower", "--events", file])
    };
    let cases = [
        ("2026-03-05,opened,,,\n", "event 1: a case begins with report"),
        ("2026-03-05,report,,,\n2026-03-06,met,M18,unfounded,\n", "M18 is not owed now"),
        ("2026-03-05,report,,,\n2026-03-04,opened,,,\n", "event 2"),
        ("2026-03-05,report,,,\n2026-03-06,met,,,\n", "event 2: milestone: is missing"),
        ("2026-03-05,report,,,\nsoon,opened,,,\n", "event 2: date: not a day"),
        ("2026-03-05,report,,,\n2026-03-06,sang,,,\n", "\"sang\" is none of report"),
        (
            "2026-03-05,report,,,\n2026-03-06,met,W01,,\n",
            "the reporter's consent is missing: contact",
        ),
        ("", "there are no events"),
    ];
    for (rows, says) in cases {
        let (code, output, errors) = simulate(rows);
        assert_eq!((code, output.as_str()), (1, ""), "{rows}");
        assert!(errors.contains(says), "{rows}: {errors}");
    }
}

#[test]
fn a_calendar_answers_one_question_or_a_table_of_them() {
    let asked = ["calendar", "due", "--calendar", "KE", "--from", "2026-04-01", "--period", "3wd"];
    let (code, output, errors) = redress(&asked);
    assert_eq!(code, 0, "{errors}");
    assert!(output.starts_with("due: 2026-04-08\n"), "{output}");
    assert!(output.contains("skipped: 2026-04-03 Fri holiday, Good Friday"), "{output}");
    let (_, output, _) = redress(&[&asked[..], &["--json"]].concat());
    let answer: Value = serde_json::from_str(&output).unwrap();
    assert_eq!(answer["due"], "2026-04-08");
    assert_eq!(answer["skipped"][0]["name"], "Good Friday");
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("questions.csv");
    let (questions, named) =
        ("from,to,calendar\n2026-04-01,2026-04-08,KE\n", file.to_str().unwrap());
    std::fs::write(&file, questions).unwrap();
    let (code, output, errors) = redress(&["calendar", "between", "--batch", named]);
    assert_eq!(
        (code, output.as_str()),
        (0, "from,to,calendar,elapsed\n2026-04-01,2026-04-08,KE,3\n"),
        "{errors}"
    );
    std::fs::write(&file, format!("{questions}2026-04-01,soon,KE\n")).unwrap();
    let (code, output, errors) = redress(&["calendar", "between", "--batch", named]);
    // The row that is wrong is said and stays empty; the others are answered.
    let answered = "from,to,calendar,elapsed\n2026-04-01,2026-04-08,KE,3\n2026-04-01,soon,KE,\n";
    assert_eq!((code, output.as_str()), (1, answered));
    assert!(errors.contains("row 2, column to: not a day"), "{errors}");
}

#[test]
fn a_command_that_cannot_do_its_work_says_why() {
    let cases: [(&[&str], &str); 5] = [
        (&["framework", "check", "no-such-framework"], "there is no framework"),
        (
            &[
                "framework",
                "due",
                "--framework",
                "un-military-contingent",
                "--milestone",
                "M99",
                "--from",
                "2026-01-01",
            ],
            "M99 is not a milestone of it",
        ),
        (&["audit", "--hub", "http://127.0.0.1:9"], "cannot be audited"),
        (
            &["object", "export", "11111111-1111-4111-8111-111111111111", "--data", "/nowhere"],
            "there is no hub in /nowhere",
        ),
        (&["hub", "--data", "/nowhere"], "cannot be read"),
    ];
    for (arguments, part) in cases {
        let (code, output, errors) = redress(arguments);
        assert_eq!(code, 1, "{arguments:?}");
        assert!(errors.contains(part), "{arguments:?}: {errors}");
        assert_eq!(output, "");
    }
}
