//! Every route of the desk, for every officer of the demonstration, on a case of their own, on one of
//! others and on one that they stepped aside from: the answers as a table that people read. What may
//! be done on one's own case is in the table of commands, beside the permits.

use std::{fmt::Write, path::Path};

use testkit::{
    browser::Browser,
    demo::{Demo, Start},
};

use crate::{
    PROGRAM,
    steps::{Told, file_report},
};

const NOBODY: &str = "11111111-1111-4111-8111-111111111111";

/// Three cases: one on which the investigator and the manager are, one on which they are not, and
/// one from which they stepped aside.
struct Cases {
    own: String,
    other: String,
    recused: String,
}

const TEAM: [&str; 2] = ["Leila Haddad (investigator)", "Joseph Mwangi (case manager)"];

fn taken_on(demo: &Demo) -> Cases {
    let mut intake = demo.desk("Amina Diallo");
    let mut cases: Vec<String> = Vec::new();
    for _ in 0..3 {
        file_report(demo, &Told { file: b"", ..Told::default() });
        intake.open("/queue?show=unread");
        let case = intake.page.attributes(".cases tbody a", "href").remove(0);
        intake.open(&case).press("Open the report").press("Open a case");
        if cases.len() != 1 {
            for officer in TEAM {
                intake.choose(officer).press("Assign");
                assert_eq!(intake.page.status, 200, "{}", intake.page.text());
            }
        }
        cases.push(case);
    }
    for officer in TEAM {
        intake.open(&cases[2]).choose("in the chain of command of someone accused");
        intake.choose(officer).press("Step aside");
        assert_eq!(intake.page.status, 200, "{}", intake.page.text());
    }
    let [own, other, recused] = <[String; 3]>::try_from(cases).unwrap();
    Cases { own, other, recused }
}

/// A route on a case; objects and drafts that it names do not exist.
fn address(route: &str, case: &str) -> String {
    let notified = case.replace("/cases/", "/notified/");
    let path = route.replace("/cases/{case}", case).replace("/notified/{case}", &notified);
    let parts = path.split('/').map(|part| if part.starts_with('{') { NOBODY } else { part });
    parts.collect::<Vec<_>>().join("/")
}

fn answer(officer: &mut Browser, method: &str, path: &str, form: &str) -> u16 {
    match method {
        "GET" => officer.open(path),
        _ => officer.post(path, &[("form", form)], &[]),
    };
    officer.page.status
}

/// What an officer gets: reading on each case; acting on what is not theirs.
fn lines(demo: &Demo, name: &str, cases: &Cases, table: &mut String) {
    let mut officer = demo.desk(name);
    let form = officer.open("/queue").page.attributes("input[name=form]", "value").remove(0);
    for route in desk::routes() {
        let (method, path) = route.split_once(' ').unwrap();
        let about_case = path.contains("{case}");
        let file = path.starts_with("/style/") || path.starts_with("/script/");
        let apart = ["/", "/unlock", "/lock"].contains(&path) || file;
        if apart || (!about_case && method != "GET") {
            continue;
        }
        let mut on = |case: &str| answer(&mut officer, method, &address(path, case), &form);
        let answers = if about_case {
            let own = if method == "GET" { on(&cases.own).to_string() } else { "*".to_owned() };
            format!("{own} {} {}", on(&cases.other), on(&cases.recused))
        } else {
            on("").to_string()
        };
        writeln!(table, "{route} | {name}: {answers}").unwrap();
    }
}

#[test]
fn every_route_answers_each_officer_as_the_table_says() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).at("2026-03-05T08:00:00Z").run();
    let cases = taken_on(&demo);
    let mut table = String::from("# route | officer: own other recused (* by command)\n");
    // Whoever takes reports in is on every case: theirs is the table of commands.
    for officer in ["Leila Haddad", "Joseph Mwangi", "Tomas Rivera", "Ngozi Eze", "Viktor Sand"] {
        lines(&demo, officer, &cases, &mut table);
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/system/authorisation.txt");
    if std::env::var_os("REDRESS_WRITE_GOLDEN").is_some() {
        std::fs::write(&path, &table).unwrap();
    }
    let golden = std::fs::read_to_string(&path).unwrap();
    for (line, golden) in table.lines().zip(golden.lines()) {
        assert_eq!(line, golden, "run with REDRESS_WRITE_GOLDEN=1 if this is meant");
    }
    assert_eq!(table.lines().count(), golden.lines().count());
}
