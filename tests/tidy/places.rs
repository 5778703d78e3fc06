//! Each kind of text has one place: SQL in the store, HTML in templates, transactions in use cases.

use regex::Regex;

use crate::source::{crate_of, files, none, sources};

fn matching(pattern: &str, allowed: impl Fn(&str) -> bool) -> Vec<String> {
    let pattern = Regex::new(pattern).unwrap();
    let mut found = Vec::new();
    for file in sources().iter().filter(|file| !allowed(&file.path)) {
        for (number, line) in (1..).zip(file.text.lines()) {
            if !line.trim_start().starts_with("//") && pattern.is_match(line) {
                found.push(format!("{}:{number}: {}", file.path, line.trim()));
            }
        }
    }
    found
}

#[test]
fn sql_stands_only_in_the_store() {
    let sql = r"\b(SELECT|INSERT INTO|DELETE FROM|UPDATE \w+ SET|CREATE TABLE)\b";
    none(
        "SQL outside of the store",
        &matching(sql, |path| matches!(crate_of(path), "store" | "testkit")),
    );
}

#[test]
fn html_stands_only_in_templates() {
    let html = r"</?(p|div|span|form|h[1-6]|html|br|input|button|table|tr|td|ul|li|a|svg)[ >/]";
    none("HTML outside of templates", &matching(html, |_| false));
}

#[test]
fn only_use_cases_begin_transactions() {
    let begins = r"(database|hub\.database|desk\.database)\s*\.begin\(\)";
    let allowed = |path: &str| {
        path.contains("/use_case/") || crate_of(path) == "store" || path.starts_with("crates/cli/")
    };
    none("a transaction begun outside of a use case", &matching(begins, allowed));
}

#[test]
fn time_and_randomness_come_from_one_place() {
    let drawn = r"SystemTime::now|Instant::now|Timestamp::now|getrandom::fill|rand::rng|OsRng";
    let allowed = |path: &str| {
        // A rate is kept by the clock by which its waiters sleep: the runtime's, not the calendar's.
        matches!(path, "crates/cli/src/machine.rs" | "crates/hub/src/web/line.rs")
            || matches!(crate_of(path), "testkit" | "xtask")
    };
    none("time or randomness drawn outside of the machine", &matching(drawn, allowed));
}

/// Fields that a log line may carry. None of them can hold anything of a person.
const LOG_FIELDS: [&str; 9] =
    ["method", "route", "status", "incident", "causes", "why", "error", "what", "event"];

#[test]
fn log_lines_carry_only_fields_that_say_nothing_of_a_person() {
    let line = Regex::new(r"tracing::(?:error|warn|info|debug|trace)!\(([^;]*?)\);").unwrap();
    let field = Regex::new(r"(?:^|,)\s*[%?]?(\w+)\s*(?:=|,|$)").unwrap();
    let mut broken = Vec::new();
    for file in sources() {
        for call in line.captures_iter(&file.text) {
            let fields = call[1].split('"').next().unwrap_or_default();
            for named in field.captures_iter(fields) {
                if !LOG_FIELDS.contains(&&named[1]) {
                    broken.push(format!("{}: {}", file.path, &named[1]));
                }
            }
        }
    }
    none("a log field that is not on the list", &broken);
}

#[test]
fn files_have_one_subject_and_nothing_is_left_undone() {
    let undone = Regex::new(r"\b(todo!|unimplemented!|TODO|FIXME|XXX)|#\[ignore").unwrap();
    let mut broken = Vec::new();
    for file in files("crates", ".rs").iter().chain(&files("tests", ".rs")) {
        let lines = file.text.lines().count();
        if lines > 600 {
            broken.push(format!("{} has {lines} lines", file.path));
        }
        if !file.text.starts_with("//!") && file.path.contains("/src/") {
            broken.push(format!("{} does not say what it is for", file.path));
        }
        if undone.is_match(&file.text) && !file.path.starts_with("tests/tidy") {
            broken.push(format!("{} leaves something undone", file.path));
        }
    }
    none("a room with two subjects, or an unfinished one", &broken);
}

#[test]
fn migrations_come_in_pairs() {
    let names = |database: &str| -> Vec<String> {
        files(&format!("migrations/{database}"), ".sql")
            .iter()
            .map(|file| file.path.replace(database, ""))
            .collect()
    };
    assert_eq!(names("sqlite"), names("postgres"));
}

#[test]
fn style_sheets_turn_with_the_direction_of_the_language() {
    let fixed = Regex::new(
        r"(margin|padding|border)-(left|right)|(^|[;{\s])(left|right)\s*:|(text-align|float):\s*(left|right)",
    )
    .unwrap();
    let mut broken = Vec::new();
    for file in files("crates", ".css") {
        broken.extend(
            fixed.find_iter(&file.text).map(|at| format!("{}: {}", file.path, at.as_str())),
        );
    }
    none("a style that does not turn", &broken);
}
