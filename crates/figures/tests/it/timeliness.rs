//! Counting what is owed.

use std::collections::BTreeMap;

use figures::timeliness::{
    Age, AgeBand, Bands, Duty, OnTime, Quarter, Stock, balance, on_time, restated,
};
use jiff::civil::{Date, date};
use proptest::prelude::*;

fn duty(due: Option<Date>, met_on: Option<Date>) -> Duty {
    Duty { original_due: due, met_on }
}

#[test]
fn what_fell_due_is_counted_and_nothing_else() {
    let as_of = date(2026, 6, 30);
    let due = date(2026, 5, 10);
    let duties = [
        duty(Some(due), Some(due)),
        duty(Some(due), Some(date(2026, 5, 11))),
        duty(Some(due), None),
        // Met after the as-of date: it was open and overdue then.
        duty(Some(due), Some(date(2026, 7, 2))),
        duty(Some(date(2026, 3, 31)), Some(date(2026, 1, 2))),
        // Due on the as-of date and open: its day is over.
        duty(Some(as_of), None),
        // Not yet due, whether met or not.
        duty(Some(date(2026, 7, 1)), Some(date(2026, 6, 1))),
        duty(Some(date(2026, 7, 1)), None),
        duty(None, Some(due)),
    ];
    let timeliness = on_time(duties, as_of, Quarter::of);
    let first = Quarter { year: 2026, quarter: 1 };
    let second = Quarter { year: 2026, quarter: 2 };
    assert_eq!(
        timeliness.cohorts,
        BTreeMap::from([
            (first, OnTime { fell_due: 1, on_time: 1, late: 0, overdue: 0 }),
            (second, OnTime { fell_due: 5, on_time: 1, late: 1, overdue: 3 }),
        ])
    );
    assert_eq!((timeliness.not_yet_due, timeliness.undated), (2, 1));
    assert_eq!(timeliness.cohorts[&second].rate(), Some(0.2));
    assert_eq!(OnTime::default().rate(), None);
}

#[test]
fn quarters_begin_with_their_months() {
    let of = |month| Quarter::of(date(2026, month, 1)).quarter;
    assert_eq!((1..=12).map(of).collect::<Vec<_>>(), [1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4]);
}

#[test]
fn a_stock_balances_or_is_refused() {
    let stock = |opening, received, reopened, closed, closing| Stock {
        opening,
        received,
        reopened,
        closed,
        closing,
    };
    assert_eq!(balance(&[stock(10, 5, 1, 4, 12), stock(12, 0, 0, 12, 0)]), Ok(()));
    assert_eq!(
        balance(&[stock(10, 5, 1, 4, 11)]).unwrap_err().to_string(),
        "period 1: opening + received + reopened − closed is 12, closing is 11"
    );
    assert_eq!(
        balance(&[stock(0, 0, 0, 1, 0)]).unwrap_err().to_string(),
        "period 1: opening + received + reopened − closed is -1, closing is 0"
    );
    assert_eq!(
        balance(&[stock(1, 0, 0, 0, 1), stock(2, 0, 0, 0, 2)]).unwrap_err().to_string(),
        "period 2: opening is 2, but the period before closed with 1"
    );
}

#[test]
fn every_age_has_one_band_and_no_other() {
    let edges = [
        (0, AgeBand::To11),
        (11, AgeBand::To11),
        (12, AgeBand::To17),
        (17, AgeBand::To17),
        (18, AgeBand::To24),
        (24, AgeBand::To24),
        (25, AgeBand::To59),
        (59, AgeBand::To59),
        (60, AgeBand::From60),
        (130, AgeBand::From60),
    ];
    for (years, band) in edges {
        assert_eq!(AgeBand::of(Age::Years(years)), Ok(band));
    }
    assert_eq!(
        AgeBand::of(Age::Years(131)).unwrap_err().to_string(),
        "age: 131 years, at most 130"
    );
    assert_eq!(
        serde_json::to_string(&AgeBand::ALL).unwrap(),
        r#"["0-11","12-17","18-24","25-59","60+","child age n/k","adult age n/k","unknown"]"#
    );
}

#[test]
fn only_figures_that_were_published_are_restated() {
    let values = |cells: &[(&str, u64)]| {
        cells.iter().map(|(id, value)| ((*id).to_owned(), *value)).collect::<BTreeMap<_, _>>()
    };
    let restatement = restated(
        &values(&[("same", 9), ("victims-2023", 143), ("withdrawn", 6)]),
        &values(&[("same", 9), ("victims-2023", 145), ("new", 7)]),
    );
    let changes: Vec<_> = restatement
        .changes
        .iter()
        .map(|change| (change.id.as_str(), change.before, change.now))
        .collect();
    assert_eq!(changes, [("victims-2023", 143, Some(145)), ("withdrawn", 6, None)]);
    assert_eq!(restatement.published_before, 3);
}

proptest! {
    #[test]
    fn the_bands_add_up_to_everyone(ages in prop::collection::vec(0_u16..134, 0..80)) {
        // Codes above 130 stand for what is not known.
        let age = |code: u16| match code {
            131 => Age::Child,
            132 => Age::Adult,
            133 => Age::Unknown,
            years => Age::Years(years),
        };
        let bands = Bands::count(ages.iter().copied().map(age)).unwrap();
        prop_assert_eq!(bands.total(), ages.len() as u64);
        prop_assert_eq!(AgeBand::ALL.map(|band| bands.of(band)).iter().sum::<u64>(), bands.total());
    }

    #[test]
    fn every_duty_is_counted_once(
        duties in prop::collection::vec((0_i16..800, prop::option::of(0_i16..800)), 0..60)
    ) {
        let day = |number: i16| date(2025, 1, 1).checked_add(jiff::Span::new().days(number)).unwrap();
        let duties: Vec<Duty> = duties
            .into_iter()
            .map(|(due, met_on)| duty((due > 0).then(|| day(due)), met_on.map(day)))
            .collect();
        let count = duties.len() as u64;
        let timeliness = on_time(duties, date(2026, 3, 15), Date::year);
        let mut seen = timeliness.not_yet_due + timeliness.undated;
        for figures in timeliness.cohorts.values() {
            prop_assert_eq!(figures.on_time + figures.late + figures.overdue, figures.fell_due);
            seen += figures.fell_due;
        }
        prop_assert_eq!(seen, count);
    }
}
