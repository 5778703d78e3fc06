//! Every date vector through the batch that users run, and what it refuses.

use workflow::counting::Rule;

use super::*;
use crate::calendar::{Start, Table};

fn table() -> Table {
    Table { calendar: None, from: None, pause: Vec::new(), batch: None, json: false }
}

fn due_flags() -> Flags {
    Flags::due(&table(), None, None, None)
}

fn between_flags() -> Flags {
    Flags::between(&table(), None)
}

fn vectors(text: &str) -> Vec<StringRecord> {
    csv::Reader::from_reader(text.as_bytes()).records().collect::<Result<_, _>>().unwrap()
}

/// Asks for every row of a table and compares the column of answers with what was expected.
#[track_caller]
fn all_right(headings: &str, rows: &[(String, String)], flags: &Flags) {
    let mut text = format!("{headings}\n");
    for (row, _) in rows {
        text.push_str(row);
        text.push('\n');
    }
    let answered = answer(&text, flags, &mut Shelf::default()).unwrap();
    assert_eq!(answered.faults().collect::<Vec<_>>(), Vec::<&str>::new());
    let answers = vectors(&answered.csv().unwrap());
    assert_eq!(answers.len(), rows.len());
    let mut wrong = Vec::new();
    for (answer, (row, expected)) in answers.iter().zip(rows) {
        let found = answer.iter().next_back().unwrap();
        if found != expected {
            wrong.push(format!("{row}: {found} instead of {expected}"));
        }
        let as_asked: Vec<&str> = answer.iter().take(answer.len() - 1).collect();
        assert_eq!(as_asked.join(","), *row, "the row is as it was");
    }
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn working_days_added() {
    let text = include_str!("../../../../workflow/tests/vectors/working_days_add_sample.csv");
    let rows: Vec<_> = vectors(text)
        .iter()
        .map(|row| (format!("{},{},{}wd", &row[0], &row[1], &row[2]), row[3].to_owned()))
        .collect();
    assert!(rows.len() > 200);
    all_right("calendar,from,period", &rows, &due_flags());
}

#[test]
fn working_days_between() {
    let text = include_str!("../../../../workflow/tests/vectors/working_days_between_sample.csv");
    let rows: Vec<_> = vectors(text)
        .iter()
        .map(|row| (format!("{},{},{}", &row[0], &row[1], &row[2]), row[3].to_owned()))
        .collect();
    all_right("calendar,from,to", &rows, &between_flags());
}

#[test]
fn months_added() {
    let text = include_str!("../../../../workflow/tests/vectors/months_add_sample.csv");
    let rows: Vec<_> = vectors(text)
        .iter()
        .map(|row| (format!("{},{}m,WEEKENDS", &row[0], &row[1]), row[2].to_owned()))
        .collect();
    all_right("from,period,calendar", &rows, &due_flags());
    // Months need no holidays: any calendar gives the same, also outside its years.
    let flags = Flags::due(&Table { calendar: Some("KE".to_owned()), ..table() }, None, None, None);
    let rows: Vec<_> = vectors(text)
        .iter()
        .map(|row| (format!("{},{}m", &row[0], &row[1]), row[2].to_owned()))
        .collect();
    all_right("from,period", &rows, &flags);
}

#[test]
fn regulation_1182() {
    let text = include_str!("../../../../workflow/tests/vectors/reg1182_71_sample.csv");
    let rows: Vec<_> = vectors(text)
        .iter()
        .map(|row| {
            let asked = format!("{},{},{}{},eu-1182-71", &row[0], &row[1], &row[2], &row[3]);
            (asked, row[4].to_owned())
        })
        .collect();
    all_right("calendar,from,period,rule", &rows, &due_flags());
    let rule = Some(Rule::Regulation1182);
    let rows: Vec<_> = vectors(text)
        .iter()
        .map(|row| (format!("{},{},{}{},", &row[0], &row[1], &row[2], &row[3]), row[4].to_owned()))
        .collect();
    all_right("calendar,from,period,rule", &rows, &Flags::due(&table(), None, rule, None));
}

#[test]
fn clocks_stopped() {
    let text = include_str!("../../../../workflow/tests/vectors/stop_the_clock_sample.csv");
    let rows: Vec<_> = vectors(text)
        .iter()
        .map(|row| {
            let asked = format!("{},{},{},{}wd,{}", &row[0], &row[1], &row[2], &row[3], &row[4]);
            (asked, row[5].to_owned())
        })
        .collect();
    all_right("case,calendar,from,period,pause", &rows, &due_flags());
}

#[test]
fn examples_as_published() {
    let text = include_str!("../../../../workflow/tests/vectors/published_examples.csv");
    let rows: Vec<_> = vectors(text)
        .iter()
        .map(|row| {
            let rule = if row[0].starts_with("ICO") { "eu-1182-71" } else { "" };
            (format!("{},{},{}{},{rule}", &row[1], &row[2], &row[3], &row[4]), row[5].to_owned())
        })
        .collect();
    all_right("calendar,from,period,rule", &rows, &due_flags());
}

#[test]
fn deadlines_of_the_field() {
    let rows = [
        ("WD-01,WEEKENDS,2026-03-05,10wd,", "2026-03-19"),
        ("WD-02a,WEEKENDS,2026-03-06,10wd,", "2026-03-20"),
        ("WD-02b,FRI-SAT,2026-03-06,10wd,", "2026-03-19"),
        ("MO-01,WEEKENDS,2025-08-31,P6M,", "2026-02-28"),
        ("FB-02,WEEKENDS,2026-02-07,P3M,", "2026-05-07"),
        ("PA-02,WEEKENDS,2026-03-05,10 WD,2026-03-13/2026-03-15", "2026-03-19"),
        ("EX-02,WEEKENDS,2026-07-15,P3M,", "2026-10-15"),
    ];
    let rows: Vec<_> =
        rows.iter().map(|(row, due)| ((*row).to_owned(), (*due).to_owned())).collect();
    all_right("id,calendar,from,period,pause", &rows, &due_flags());
}

#[test]
fn month_ends_leap_days_pauses_and_odd_weekends() {
    let rows = [
        // Clamped, and a leap day forwards and backwards.
        ("WEEKENDS,2024-02-29,1y,,", "2025-02-28"),
        ("WEEKENDS,2024-02-29,4y,,", "2028-02-29"),
        ("WEEKENDS,2026-10-31,1m,,", "2026-11-30"),
        ("WEEKENDS,2027-11-30,3m,,", "2028-02-29"),
        ("WEEKENDS,2023-12-31,2m,,", "2024-02-29"),
        // An empty period ends on its own day, under the Regulation on a working one.
        ("WEEKENDS,2026-03-07,0d,,", "2026-03-07"),
        ("WEEKENDS,2026-03-07,0wd,,", "2026-03-07"),
        ("WEEKENDS,2026-03-07,0m,,", "2026-03-07"),
        ("WEEKENDS,2026-03-07,0d,,eu-1182-71", "2026-03-09"),
        ("WEEKENDS,2026-03-07,0d,2026-03-01/2026-03-31,", "2026-03-07"),
        // A pause that began before, covers the due day, overlaps another, or is empty.
        ("WEEKENDS,2026-03-05,2wd,2026-03-01/2026-03-09,", "2026-03-11"),
        ("WEEKENDS,2026-03-05,2wd,2026-03-06/2026-03-20,", "2026-03-23"),
        ("WEEKENDS,2026-03-05,2wd,2026-03-05/2026-03-10;2026-03-06/2026-03-11,", "2026-03-13"),
        ("WEEKENDS,2026-03-05,2wd,2026-03-06/2026-03-06,", "2026-03-09"),
        ("WEEKENDS,2026-03-05,2wd,2026-01-01/2026-03-05,", "2026-03-09"),
        ("WEEKENDS,2026-01-31,1m,2026-02-10/2026-02-20,", "2026-03-10"),
        ("WEEKENDS,2026-01-31,1m,2026-02-25/2026-03-31,", "2026-04-03"),
        ("WEEKENDS,2026-03-05,3d,2026-03-05/2026-03-08,", "2026-03-11"),
        // The Regulation: the clock does not run out while it is stopped.
        ("WEEKENDS,2026-03-04,3d,2026-03-07/2026-03-11,eu-1182-71", "2026-03-12"),
        ("WEEKENDS,2026-03-06,1d,,eu-1182-71", "2026-03-09"),
        ("WEEKENDS,2026-03-06,2d,,eu-1182-71", "2026-03-10"),
        ("WEEKENDS,2026-03-06,3d,,eu-1182-71", "2026-03-10"),
        // Friday and Saturday; Sunday only.
        ("FRI-SAT,2026-03-05,1wd,,", "2026-03-08"),
        ("CD,2026-03-06,1wd,,", "2026-03-07"),
        ("CD,2026-03-07,1wd,,", "2026-03-09"),
        ("FRI-SAT,2026-03-03,3d,,eu-1182-71", "2026-03-08"),
        // Hours are moments; the Regulation leaves out the hour of the event.
        ("KE,2026-03-05,72h,,", "2026-03-08T00:00:00Z"),
        ("KE,2026-03-05T10:30:00Z,72h,,", "2026-03-08T10:30:00Z"),
        ("KE,2026-03-05T10:30:00+03:00,72h,,", "2026-03-08T10:30:00+03:00"),
        ("KE,2026-03-05T10:30:00Z,0h,,", "2026-03-05T10:30:00Z"),
        ("FR,2026-03-05T10:30:00Z,48h,,eu-1182-71", "2026-03-07T11:00:00Z"),
        ("FR,2026-03-05T10:00:00Z,48h,,eu-1182-71", "2026-03-07T11:00:00Z"),
        ("KE,2026-03-05T10:30:00Z,24h,2026-03-05/2026-03-06,", "2026-03-07T10:30:00Z"),
        // A moment counts from the day on which it was written.
        ("KE,2026-03-05T23:30:00-05:00,1d,,", "2026-03-06"),
    ];
    let rows: Vec<_> =
        rows.iter().map(|(row, due)| ((*row).to_owned(), (*due).to_owned())).collect();
    all_right("calendar,from,period,pause,rule", &rows, &due_flags());
}

#[test]
fn a_weekend_of_friday_alone_comes_from_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("friday.csv");
    std::fs::write(&path, "calendar,weekend_iso,date,source\nX,5,2026-03-08,gazette 3\n").unwrap();
    let path = path.to_str().unwrap();
    let text = format!("calendar,from,period\n{path},2026-03-05,1wd\n{path},2026-03-07,1wd\n");
    let answered = answer(&text, &due_flags(), &mut Shelf::default()).unwrap();
    let csv = answered.csv().unwrap();
    assert!(csv.contains("2026-03-05,1wd,2026-03-07"), "{csv}");
    assert!(csv.contains("2026-03-07,1wd,2026-03-09"), "{csv}");
}

#[track_caller]
fn refused(text: &str, flags: &Flags, says: &str) {
    let error = match answer(text, flags, &mut Shelf::default()) {
        Ok(answered) => answered.faults().collect::<Vec<_>>().join("\n"),
        Err(error) => format!("{error:#}"),
    };
    assert!(error.contains(says), "{error}");
}

#[test]
fn a_bad_row_is_named_with_its_column() {
    let rows = [
        ("KE,2026-02-30,10wd,,", "row 2, column from: not a day"),
        ("KE,2026-02-03,ten,,", "row 2, column period: a period is a number"),
        ("KE,2026-02-03,-3d,,", "row 2, column period: a period is a number"),
        ("KE,2026-02-03,,,", "row 2, column period: is missing"),
        ("XX,2026-02-03,3d,,", "row 2, column calendar: there is no calendar \"XX\""),
        (",2026-02-03,3d,,", "row 2, column calendar: is missing"),
        ("KE,2026-02-03,3d,2026-02-03,", "row 2, column pause: a pause is two dates"),
        ("KE,2026-02-03,3d,2026-02-09/2026-02-03,", "row 2, column pause: a pause ends after"),
        ("KE,2026-02-03,3d,,eu", "row 2, column rule: a rule is plain or eu-1182-71"),
        ("KE,2026-02-03,3d", "row 2: it has 3 cells, the row of headings has 5"),
        ("KE,2026-02-03,3d,,,", "row 2: it has 6 cells, the row of headings has 5"),
        // Nothing is guessed of years without holidays.
        ("KE,2028-12-20,20wd,,", "row 2, column from: calendar KE has no holidays for 2029"),
        ("KE,2023-12-20,2wd,,", "row 2, column from: calendar KE has no holidays for 2023"),
        ("FR,2030-03-01,3d,,eu-1182-71", "calendar FR has no holidays for 2030"),
        ("UN-NY,2026-03-01,3wd,,", "(it has 2017 2020 2024)"),
        ("KE,2026-02-03,36525y,,", "the period ends beyond"),
        ("KE,2026-02-03,3wd,2026-01-01/9999-12-30,", "the period ends beyond"),
    ];
    for (row, says) in rows {
        let text = format!("calendar,from,period,pause,rule\nKE,2026-02-03,3d,,\n{row}\n");
        refused(&text, &due_flags(), says);
    }
    let between = "calendar,from,to\nKE,2026-02-03,2026-02-02\n";
    refused(between, &between_flags(), "row 1, column to: 2026-02-02 lies before 2026-02-03");
    let years = "calendar,from,to\nKE,2028-12-30,2029-01-02\n";
    refused(years, &between_flags(), "calendar KE has no holidays for 2029");
}

#[test]
fn a_row_that_cannot_be_answered_keeps_no_other_from_it() {
    let text = "calendar,from,period\nKE,2026-02-03,3d\nXX,2026-02-03,3d\nKE\nKE,2026-02-03,1wd\n";
    let answered = answer(text, &due_flags(), &mut Shelf::default()).unwrap();
    assert_eq!(
        answered.csv().unwrap(),
        "calendar,from,period,due\nKE,2026-02-03,3d,2026-02-06\nXX,2026-02-03,3d,\nKE,,,\n\
         KE,2026-02-03,1wd,2026-02-04\n"
    );
    assert_eq!(answered.faults().count(), 2);
    assert_eq!(format!("{:?}", answered.exit_code()), format!("{:?}", ExitCode::FAILURE));
    let json: Value = serde_json::from_str(&answered.json().unwrap()).unwrap();
    assert!(json[1]["error"].as_str().unwrap().starts_with("row 2, column calendar"));
    assert_eq!(json[3]["due"], "2026-02-04");
}

#[test]
fn an_empty_table_is_refused() {
    refused("", &due_flags(), "there is no row of headings; the columns are calendar, from");
}

#[test]
fn a_column_that_would_be_passed_over_is_refused() {
    refused("calendar,from,period,pauses\n", &due_flags(), "column pauses: it is called pause");
    refused("calendar,From,period\n", &due_flags(), "column From: it is called from");
    refused("calendar,from,from\n", &due_flags(), "column from is there twice");
    refused("calendar,from,period,due\n", &due_flags(), "there is already a column due");
}

#[test]
fn what_does_not_depend_on_missing_years_is_answered() {
    let rows = [
        // The years end on a Sunday and begin on a Saturday, which need no holidays.
        ("KE,2023-12-31,1wd,", "2024-01-02"),
        ("KE,2028-12-28,1wd,", "2028-12-29"),
        ("KE,2030-01-31,1m,", "2030-02-28"),
        ("WEEKENDS,2040-01-31,10wd,", "2040-02-14"),
    ];
    let rows: Vec<_> =
        rows.iter().map(|(row, due)| ((*row).to_owned(), (*due).to_owned())).collect();
    all_right("calendar,from,period,pause", &rows, &due_flags());
}

#[test]
fn flags_fill_what_a_row_leaves_out_and_other_columns_are_carried_along() {
    let flags = Flags::due(
        &Table {
            calendar: Some("KE".to_owned()),
            from: Some("2026-02-03".parse().unwrap()),
            ..table()
        },
        Some("10wd".parse().unwrap()),
        None,
        None,
    );
    let text = "id,period,note\n1,,\"a, b\"\n2,1wd,\n";
    let answered = answer(text, &flags, &mut Shelf::default()).unwrap();
    assert_eq!(
        answered.csv().unwrap(),
        "id,period,note,due\n1,,\"a, b\",2026-02-17\n2,1wd,,2026-02-04\n"
    );
    let json: Value = serde_json::from_str(&answered.json().unwrap()).unwrap();
    assert_eq!(json[1]["due"], "2026-02-04");
    assert_eq!(json[0]["note"], "a, b");
}

#[test]
fn one_question_is_answered_with_the_days_that_did_not_count() {
    let asked = |text: &str| {
        let flags = Flags::due(&table(), None, None, None);
        let text = format!("calendar,from,period,pause,rule\n{text}\n");
        let answered = answer(&text, &flags, &mut Shelf::default()).unwrap();
        answered.rows[0].1.as_ref().unwrap().to_text()
    };
    let kenya = asked("KE,2026-12-10,2wd,2026-12-13/2026-12-14,");
    assert_eq!(
        kenya,
        "due: 2026-12-15\ncalendar days: 5\nskipped: 2026-12-12 Sat weekend\n\
         skipped: 2026-12-13 Sun weekend\nskipped: 2026-12-14 Mon paused\n"
    );
    let moon = asked("JO,2027-03-07,2wd,,");
    assert!(moon.contains("holiday, Eid al-Fitr (estimate)"), "{moon}");
    assert!(moon.contains("warning: the date of Eid al-Fitr (2027-03-0"), "{moon}");
    let berlin = asked("DE-BE,2025-04-16,3d,,eu-1182-71");
    assert_eq!(
        berlin,
        "due: 2025-04-22\ncalendar days: 6\nskipped: 2025-04-18 Fri holiday, Good Friday\n\
         skipped: 2025-04-19 Sat weekend\n\
         skipped: 2025-04-20 Sun weekend\nskipped: 2025-04-21 Mon holiday, Easter Monday\n"
    );
    // Weekends count in calendar days.
    assert_eq!(asked("KE,2026-03-05,7d,,"), "due: 2026-03-12\ncalendar days: 7\n");
    assert_eq!(
        "2026-03-05T10:00:00+03:00"
            .parse::<Start>()
            .unwrap()
            .day(&jiff::tz::TimeZone::UTC)
            .to_string(),
        "2026-03-05"
    );
}
