//! Every date vector that others computed, and the laws that hold for all of them.
#![expect(clippy::unwrap_used, reason = "what the tests share is part of the tests")]

use std::collections::BTreeSet;

use jiff::{civil::Date, tz::TimeZone};
use proptest::prelude::*;
use workflow::{
    calendar::{Calendar, Calendars},
    counting::{Counting, Pause, Rule, due, last_day, working_days_between},
    period::Period,
};

fn rows(text: &str) -> Vec<csv::StringRecord> {
    csv::Reader::from_reader(text.as_bytes()).records().collect::<Result<_, _>>().unwrap()
}

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

fn period(amount: &str, unit: &str) -> Period {
    format!("{amount}{unit}").parse().unwrap()
}

fn pauses(text: &str) -> Vec<Pause> {
    text.split(';')
        .filter(|pause| !pause.is_empty())
        .map(|pause| {
            let (from, to) = pause.split_once('/').unwrap();
            Pause { from: date(from), to: date(to) }
        })
        .collect()
}

fn calendar<'a>(calendars: &'a Calendars, name: &str) -> &'a Calendar {
    calendars.get(&name.parse().unwrap()).unwrap()
}

#[test]
fn working_days_are_added_as_numpy_adds_them() {
    let calendars = Calendars::shipped();
    let rows = rows(include_str!("vectors/working_days_add_sample.csv"));
    assert!(rows.len() > 200);
    for row in rows {
        let got = last_day(
            date(&row[1]),
            period(&row[2], "wd"),
            calendar(&calendars, &row[0]),
            Rule::Plain,
            &[],
        );
        assert_eq!(got, Ok(date(&row[3])), "{row:?}");
    }
}

#[test]
fn working_days_between_two_dates_are_counted_as_numpy_counts_them() {
    let calendars = Calendars::shipped();
    for row in rows(include_str!("vectors/working_days_between_sample.csv")) {
        let got = working_days_between(date(&row[1]), date(&row[2]), calendar(&calendars, &row[0]));
        assert_eq!(got, row[3].parse::<u32>().unwrap(), "{row:?}");
    }
}

#[test]
fn months_are_added_with_the_day_clamped() {
    let calendars = Calendars::shipped();
    let weekends = calendar(&calendars, "WEEKENDS");
    for row in rows(include_str!("vectors/months_add_sample.csv")) {
        let got = last_day(date(&row[0]), period(&row[1], "m"), weekends, Rule::Plain, &[]);
        assert_eq!(got, Ok(date(&row[2])), "{row:?}");
    }
}

#[test]
fn the_regulation_ends_periods_on_working_days() {
    let calendars = Calendars::shipped();
    for row in rows(include_str!("vectors/reg1182_71_sample.csv")) {
        let got = last_day(
            date(&row[1]),
            period(&row[2], &row[3]),
            calendar(&calendars, &row[0]),
            Rule::Regulation1182,
            &[],
        );
        assert_eq!(got, Ok(date(&row[4])), "{row:?}");
    }
}

#[test]
fn a_stopped_clock_counts_no_paused_day_and_none_twice() {
    let calendars = Calendars::shipped();
    for row in rows(include_str!("vectors/stop_the_clock_sample.csv")) {
        let got = last_day(
            date(&row[2]),
            period(&row[3], "wd"),
            calendar(&calendars, &row[1]),
            Rule::Plain,
            &pauses(&row[4]),
        );
        assert_eq!(got, Ok(date(&row[5])), "{row:?}");
    }
}

#[test]
fn published_examples_come_out_as_published() {
    let calendars = Calendars::shipped();
    for row in rows(include_str!("vectors/published_examples.csv")) {
        let rule = if row[0].starts_with("ICO") { Rule::Regulation1182 } else { Rule::Plain };
        let got = last_day(
            date(&row[2]),
            period(&row[3], &row[4]),
            calendar(&calendars, &row[1]),
            rule,
            &[],
        );
        assert_eq!(got, Ok(date(&row[5])), "{row:?}");
    }
}

#[test]
fn hours_run_through_the_night_and_stop_on_paused_days() {
    let calendars = Calendars::shipped();
    let zone = TimeZone::get("Africa/Nairobi").unwrap();
    let start = "2026-03-05T10:30:00Z".parse().unwrap();
    let counting = |pauses| Counting {
        calendar: calendar(&calendars, "KE"),
        zone: &zone,
        rule: Rule::Plain,
        pauses,
    };
    let plain = due(start, Period::Hours(72), counting(&[])).unwrap();
    assert_eq!(plain.moment.to_string(), "2026-03-08T10:30:00Z");
    let paused = [Pause { from: date("2026-03-05"), to: date("2026-03-07") }];
    let later = due(start, Period::Hours(72), counting(&paused)).unwrap();
    assert_eq!(later.moment.to_string(), "2026-03-10T10:30:00Z");
}

#[test]
fn a_day_ends_in_the_named_zone() {
    let calendars = Calendars::shipped();
    let zone = TimeZone::get("America/New_York").unwrap();
    let counting = Counting {
        calendar: calendar(&calendars, "US"),
        zone: &zone,
        rule: Rule::Plain,
        pauses: &[],
    };
    // Two in the morning in London is still the evening before in New York.
    let due = due("2026-03-06T02:00:00Z".parse().unwrap(), Period::Days(1), counting).unwrap();
    assert_eq!(due.day, date("2026-03-06"));
    assert_eq!(due.moment.to_string(), "2026-03-07T05:00:00Z");
}

prop_compose! {
    fn any_date()(days in 0_i32..3000) -> Date {
        date("2023-01-01").checked_add(jiff::Span::new().days(days)).unwrap()
    }
}

fn any_period() -> impl Strategy<Value = Period> {
    prop_oneof![
        (0_u32..60).prop_map(Period::Days),
        (0_u32..60).prop_map(Period::WorkingDays),
        (0_u32..20).prop_map(Period::Weeks),
        (0_u32..30).prop_map(Period::Months),
        (0_u32..400).prop_map(Period::Hours),
    ]
}

fn any_rule() -> impl Strategy<Value = Rule> {
    prop_oneof![Just(Rule::Plain), Just(Rule::Regulation1182)]
}

proptest! {
    #[test]
    fn a_pause_or_a_holiday_never_makes_a_date_earlier(
        start in any_date(),
        period in any_period(),
        rule in any_rule(),
        pause in (any_date(), 0_i32..40),
        weekend in prop_oneof![Just(vec![6, 7]), Just(vec![5, 6]), Just(vec![5])],
    ) {
        let plain = Calendar::of_weekend("X".parse().unwrap(), BTreeSet::from_iter(weekend));
        let to = pause.0.checked_add(jiff::Span::new().days(pause.1)).unwrap();
        let paused = [Pause { from: pause.0, to }];
        let without = last_day(start, period, &plain, rule, &[]).unwrap();
        let with = last_day(start, period, &plain, rule, &paused).unwrap();
        prop_assert!(with >= without);
        let shipped = Calendars::shipped();
        let holidays = calendar(&shipped, "KE");
        let weekends = calendar(&shipped, "WEEKENDS");
        prop_assert!(
            last_day(start, period, holidays, rule, &[]).unwrap()
                >= last_day(start, period, weekends, rule, &[]).unwrap()
        );
    }

    #[test]
    fn counting_to_the_last_day_gives_the_period_back(start in any_date(), days in 0_u32..80) {
        let calendars = Calendars::shipped();
        let calendar = calendar(&calendars, "BD");
        let last = last_day(start, Period::WorkingDays(days), calendar, Rule::Plain, &[]).unwrap();
        prop_assert_eq!(working_days_between(start, last, calendar), days);
    }
}
