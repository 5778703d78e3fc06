//! The thirty indicators: worked examples by hand, and what holds of any records.

use std::collections::{BTreeMap, BTreeSet};

use figures::{
    Quarter,
    indicator::{Dimension, Domains, Figure, Kept, Outside, Span, Step, count, steps, stock},
    record::{
        Claim, ClaimKind, ClaimStage, Nature, Owed, Particulars, Person, Prosecution, Reached,
        Record, Sanction, Sex, Wish, Withdrawal, WithdrawalReason,
    },
    timeliness::{Age, AgeBand},
};
use jiff::civil::Date;
use proptest::prelude::*;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn quarter() -> Quarter {
    "2026-Q2".parse().unwrap()
}

fn span() -> Span {
    Span { quarter: quarter(), as_of: day("2026-07-10") }
}

fn domains() -> Domains {
    let set = |labels: &[&str]| labels.iter().map(|label| (*label).to_owned()).collect();
    Domains {
        states: set(&["ardenia", "borland"]),
        missions: BTreeSet::new(),
        channels: set(&["web", "desk"]),
    }
}

fn record(case: &str) -> Record {
    Record {
        case: case.to_owned(),
        consented: true,
        wish: Wish::State,
        channel: "web".to_owned(),
        mission: None,
        state: Some("ardenia".to_owned()),
        urgent: false,
        received_on: day("2026-04-10"),
        owed: Vec::new(),
        reached: Vec::new(),
        unanswered_days: Vec::new(),
        closed: Vec::new(),
        verified: false,
        particulars: Particulars::unknown(),
    }
}

fn owed(milestone: &str, due: &str, met: Option<&str>) -> Owed {
    Owed {
        milestone: milestone.to_owned(),
        original_due: Some(day(due)),
        due: Some(day(due)),
        met_on: met.map(day),
        waived_on: None,
        extended: Vec::new(),
        paused: Vec::new(),
        since: Some(day("2026-04-10")),
    }
}

fn reached(milestone: &str, on: &str, outcome: Option<&str>) -> Reached {
    let outcome = outcome.map(str::to_owned);
    Reached { milestone: milestone.to_owned(), on: day(on), outcome }
}

fn counted(records: &[Record]) -> BTreeMap<String, Figure> {
    let figures = count(records, span(), &domains(), &Outside::default()).unwrap();
    figures.into_iter().map(|figure| (figure.definition.id.clone(), figure)).collect()
}

/// The counts of an indicator that are not 0.
#[track_caller]
fn expect(figures: &BTreeMap<String, Figure>, id: &str, expected: &[(&str, u64)]) {
    let total = figures[id].total().unwrap();
    let found: Vec<(&str, u64)> = total
        .columns
        .iter()
        .map(|column| (column.as_str(), total.of_column(column)))
        .filter(|(_, count)| *count > 0)
        .collect();
    assert_eq!(found, expected, "{id}");
}

#[test]
fn on_time_is_by_the_original_date_and_open_and_overdue_is_not() {
    let mut records = Vec::new();
    for (number, (due, met)) in [
        ("2026-04-17", Some("2026-04-17")),
        ("2026-04-17", Some("2026-04-18")),
        ("2026-04-17", None),
        // Met after the as-of date: open then.
        ("2026-06-30", Some("2026-07-11")),
        ("2026-07-20", None),
        ("2026-03-31", Some("2026-03-30")),
    ]
    .into_iter()
    .enumerate()
    {
        let mut one = record(&number.to_string());
        for milestone in ["M02", "M05", "M11", "M15", "M17", "M25", "M26"] {
            one.owed.push(owed(milestone, due, met));
        }
        let victim = one.particulars.victims[0].clone();
        one.particulars.victims = vec![victim.clone(), victim];
        records.push(one);
    }
    // An extension moves nothing but the second column.
    records[1].owed[3].due = Some(day("2026-05-17"));
    records[1].owed[3].extended = vec![("court-order".to_owned(), 30)];
    // What fell away before its date was not owed; after it, it was late.
    records[2].owed[4].waived_on = Some(day("2026-04-01"));
    records[2].owed[5].waived_on = Some(day("2026-05-01"));
    let figures = counted(&records);
    expect(&figures, "I05", &[("in-time", 1), ("late", 1), ("overdue", 2)]);
    assert_eq!(figures["I05"].share(), Some(0.25));
    assert_eq!(figures["I05"].left_out, BTreeMap::from([("not-due", 1)]));
    expect(&figures, "I06", &[("in-time", 2), ("late", 2), ("overdue", 4)]);
    expect(&figures, "I08", &[("in-time", 1), ("late", 1), ("overdue", 2)]);
    expect(&figures, "I11", &[("in-time", 1), ("in-extension", 1), ("overdue", 2)]);
    expect(&figures, "I20", &[("in-time", 1), ("late", 1), ("overdue", 1)]);
    assert_eq!(figures["I20"].left_out.get("opted-out"), Some(&1));
    expect(&figures, "I22", &[("in-time", 2), ("late", 4), ("overdue", 2)]);
    expect(&figures, "I23", &[("in-time", 1), ("late", 1), ("overdue", 2)]);
    expect(&figures, "I09", &[("answered", 3), ("overdue-30", 1), ("overdue-90", 1)]);
    expect(&figures, "I13", &[("extended", 1), ("not-extended", 27)]);
    assert_eq!(figures["I13"].sums["extension-days"], 30);
}

#[test]
fn units_are_counted_each_on_its_own() {
    let mut one = record("a");
    let person = |sex, years| Person::of(sex, Age::Years(years)).unwrap();
    one.particulars.nature = Nature::Rape;
    one.particulars.victims[0].person = person(Sex::Female, 15);
    let mut second = one.particulars.victims[0].clone();
    second.person = person(Sex::Male, 30);
    one.particulars.victims.push(second);
    one.particulars.reporter = person(Sex::Female, 30);
    one.particulars.incident_on = Some(day("2026-04-01"));
    let mut other = one.particulars.perpetrators[0].clone();
    other.category = figures::record::Category::Police;
    other.identified = true;
    one.particulars.perpetrators.push(other);
    let mut hidden = record("b");
    hidden.wish = Wish::ServicesOnly;
    let figures = counted(&[one, hidden]);
    expect(&figures, "I01", &[("counted", 3)]);
    expect(&figures, "I02", &[("counted", 3)]);
    expect(&figures, "I03", &[("identified", 1), ("unidentified", 2)]);
    expect(&figures, "I04", &[("dated", 1), ("undated", 1)]);
    expect(&figures, "I30", &[("services-only", 1), ("state", 1)]);
    let by = |id: &str, dimension, row: &str, column: &str| {
        let table = figures[id].tables.iter().find(|table| table.dimension == dimension).unwrap();
        table.get(row, column).unwrap()
    };
    assert_eq!(by("I02", Dimension::Sex, "female", "counted"), 1);
    assert_eq!(by("I02", Dimension::SexAndAge, "male/25-59", "counted"), 1);
    assert_eq!(by("I02", Dimension::Age, "unknown", "counted"), 1);
    // An allegation of two victims of different age is of no age, whoever was written down first.
    assert_eq!(by("I01", Dimension::Age, "12-17", "counted"), 0);
    assert_eq!(by("I01", Dimension::Age, "unknown", "counted"), 3);
    // A missing day is never taken as no delay.
    let times = &figures["I04"].times[0];
    assert_eq!((times.cases, times.spread.median), (1, Some(9.0)));
}

#[test]
fn what_a_state_did_is_counted_to_the_end() {
    let mut won = record("won");
    won.received_on = day("2025-03-01");
    won.owed.push(owed("M19", "2026-04-20", Some("2026-04-19")));
    for (milestone, on, outcome) in [
        ("M09", "2025-05-10", None),
        ("M11", "2025-05-20", Some("will-investigate")),
        ("M15", "2025-08-08", None),
        ("M18", "2026-04-06", Some("substantiated")),
        ("M20", "2026-04-25", Some("prosecute")),
        ("M22", "2026-06-01", Some("convicted")),
        ("M24", "2026-06-02", None),
    ] {
        won.reached.push(reached(milestone, on, outcome));
    }
    won.particulars.perpetrators[0].sanction = Some(Sanction::Demotion);
    let claim = |kind, stage| Claim { kind, lodged_on: day("2025-05-01"), stage };
    won.particulars.claims = vec![
        claim(ClaimKind::Paternity, ClaimStage::Recognised),
        claim(ClaimKind::Paternity, ClaimStage::NoDecision),
        claim(ClaimKind::Compensation, ClaimStage::FirstPayment),
        claim(ClaimKind::Compensation, ClaimStage::NoDecision),
    ];
    let mut silent = record("silent");
    silent.received_on = day("2025-03-01");
    silent.owed.push(owed("M19", "2026-04-20", None));
    silent.reached.push(reached("M09", "2025-05-10", None));
    silent.reached.push(reached("M18", "2026-05-01", Some("substantiated")));
    silent.particulars.perpetrators[0].criminal = false;
    let mut ended = record("ended");
    ended.reached.push(reached("M09", "2026-04-11", None));
    ended.closed.push((day("2026-05-11"), None));
    let figures = counted(&[won, silent, ended]);
    expect(&figures, "I10", &[("reached", 1), ("open", 2)]);
    expect(&figures, "I12", &[("reached", 1), ("ended", 1), ("open", 1)]);
    expect(&figures, "I15", &[("substantiated", 2)]);
    assert_eq!(figures["I15"].sums, BTreeMap::from([("cohort-open", 1)]));
    expect(&figures, "I16", &[("forwarded", 1), ("not-forwarded", 1)]);
    expect(&figures, "I17", &[("convicted", 1), ("disciplinary-only", 1)]);
    expect(&figures, "I18", &[("reported", 1), ("unreported", 1)]);
    expect(&figures, "I19", &[("demotion", 1)]);
    expect(&figures, "I24", &[("no-decision", 1), ("recognised", 1)]);
    let compensation = [("compensation-claims", 2), ("compensation-paid", 1)];
    assert_eq!(figures["I24"].sums, BTreeMap::from(compensation));
    // Of three watched, one ended at 30 days and one was done at 90: Aalen–Johansen by hand.
    let shares: Vec<f64> =
        figures["I12"].times[0].horizons.iter().map(|horizon| horizon.share).collect();
    let one_third = 2.0 / 3.0 * 0.5;
    assert!(shares.iter().all(|share| (share - one_third).abs() < 1e-12), "{shares:?}");
    // Two still wait, so that half is not reached.
    assert_eq!(figures["I10"].times[0].spread.median, None);
}

#[test]
fn persons_who_go_or_are_harmed_again_are_seen() {
    let mut went = record("went");
    went.received_on = day("2026-04-15");
    went.particulars.victims[0].withdrew =
        Some(Withdrawal { on: day("2026-05-01"), reason: WithdrawalReason::Delay });
    went.reached.push(reached("M08", "2026-04-20", None));
    went.owed.push(owed("M29", "2026-05-10", Some("2026-05-10")));
    let mut harmed = record("harmed");
    harmed.owed.push(owed("M29", "2026-05-10", None));
    harmed.particulars.detriments_on = vec![day("2026-05-02")];
    harmed.reached.push(reached("M05", "2026-04-12", Some("accepted")));
    harmed.reached.push(reached("M06", "2026-04-20", None));
    harmed.received_on = day("2026-01-02");
    harmed.reached.push(reached("M17", "2026-02-02", None));
    harmed.particulars.reporter = Person { sex: Sex::Female, age: AgeBand::To24 };
    let mut unasked = record("unasked");
    unasked.owed.push(owed("M29", "2026-05-10", None));
    unasked.owed[0].paused = vec![("court-stay".to_owned(), 4)];
    let figures = counted(&[went, harmed, unasked]);
    expect(&figures, "I07", &[("taken-up", 1)]);
    expect(&figures, "I14", &[("paused", 1), ("not-paused", 2)]);
    assert_eq!(figures["I14"].sums["pause-days"], 4);
    // The silences last, so they are censored; a case of less than ninety days is not asked.
    expect(&figures, "I21", &[("running", 2)]);
    expect(&figures, "I25", &[("withdrew", 1), ("continued", 2)]);
    expect(&figures, "I26", &[("detriment", 1), ("no-detriment", 1), ("not-answered", 1)]);
    let reporters = figures["I26"].tables.iter();
    let reporters = reporters.clone().find(|table| table.dimension == Dimension::SexAndAge);
    assert_eq!(reporters.unwrap().get("female/18-24", "detriment"), Some(1));
    let stages = figures["I25"].tables.iter().find(|table| table.dimension == Dimension::Stage);
    assert_eq!(stages.unwrap().get("assessed", "withdrew"), Some(1));
}

#[test]
fn the_stock_balances_through_closing_opening_again_and_consent() {
    let mut old = record("old");
    old.received_on = day("2026-01-10");
    let mut again = record("again");
    again.received_on = day("2026-01-11");
    again.closed.push((day("2026-02-01"), Some(day("2026-04-20"))));
    let mut gone = record("gone");
    gone.closed.push((day("2026-05-01"), None));
    let before = [old.clone(), again.clone()];
    let mut withdrawn = old.clone();
    withdrawn.consented = false;
    let mut late = record("late");
    late.received_on = day("2026-03-01");
    let row = stock(&[withdrawn, again, gone, late], Some(&before), quarter()).unwrap();
    let parts: Vec<u64> = row.parts().into_iter().map(|(_, count)| count).collect();
    // Opening, received, reopened, joined, closed, left, closing.
    assert_eq!(parts, [1, 1, 1, 1, 1, 1, 2]);
}

/// Ten duties by hand: done after 1 to 9 days, one still open; half by the fifth day, nine of ten by
/// the ninth.
#[test]
fn steps_keep_open_ones_in_and_compare_with_the_quarter_before() {
    let mut one = record("one");
    let since = day("2026-04-01");
    for days in 1..=9 {
        let met = since.checked_add(jiff::Span::new().days(days)).unwrap();
        one.owed.push(Owed { since: Some(since), ..owed("M02", "2026-04-06", None) });
        one.owed.last_mut().unwrap().met_on = Some(met);
    }
    one.owed.push(Owed { since: Some(since), ..owed("M02", "2026-04-06", None) });
    one.owed[0].paused = vec![("court-stay".to_owned(), 3)];
    // Of the quarter before: met in time, in no time.
    let early = day("2026-02-02");
    one.owed.push(Owed { since: Some(early), ..owed("M03", "2026-02-06", Some("2026-02-02")) });
    let mut hidden = record("hidden");
    hidden.consented = false;
    hidden.owed = one.owed.clone();
    let found = steps(&[one, hidden], span());
    let expected = Step {
        milestone: "M02".to_owned(),
        kept: Kept { in_time: 5, due: 10 },
        kept_before: Kept::default(),
        median_days: Some(5),
        ninth_tenth_days: Some(9),
        open: 1,
        paused_days: 3,
    };
    assert_eq!(found[0], expected);
    assert_eq!(found[1].kept_before, Kept { in_time: 1, due: 1 });
    assert_eq!((found[1].median_days, found[1].open), (Some(0), 0));
    // What is open keeps half from being reached.
    let mut waiting = record("waiting");
    for met in [Some("2026-04-05"), None, None] {
        waiting.owed.push(Owed { since: Some(since), ..owed("M15", "2026-04-06", met) });
    }
    assert_eq!(steps(&[waiting], span())[0].median_days, None);
}

#[test]
fn a_quarter_that_is_not_over_is_not_counted() {
    let span = Span { quarter: quarter(), as_of: day("2026-06-29") };
    assert!(count(&[], span, &domains(), &Outside::default()).is_err());
    let mut stray = record("a");
    stray.state = Some("nowhere".to_owned());
    let span = Span { quarter: quarter(), as_of: day("2026-06-30") };
    let refused = count(&[stray], span, &domains(), &Outside::default()).unwrap_err();
    assert!(refused.to_string().contains("there is no row \"nowhere\""), "{refused}");
}

#[test]
fn particulars_have_bounds_and_no_day_that_has_not_come() {
    let mut known = Particulars::unknown();
    assert_eq!(known.check(day("2026-07-10")), Ok(()));
    known.detriments_on = vec![day("2026-07-11")];
    let fault = known.check(day("2026-07-10")).unwrap_err();
    assert_eq!(fault.to_string(), "detriments_on: 2026-07-11 has not come");
    known.detriments_on = vec![day("2026-07-10"); 101];
    let fault = known.check(day("2026-07-10")).unwrap_err();
    assert_eq!(fault.to_string(), "detriments_on: 101, at most 100");
    known.detriments_on.clear();
    known.victims[0].withdrew =
        Some(Withdrawal { on: day("2026-07-11"), reason: WithdrawalReason::Fear });
    assert!(known.check(day("2026-07-10")).unwrap_err().to_string().starts_with("withdrew"));
}

fn any_record() -> impl Strategy<Value = Record> {
    let date = || {
        (0_i64..500)
            .prop_map(|days| day("2025-05-01").checked_add(jiff::Span::new().days(days)).unwrap())
    };
    let milestone = prop::sample::select(vec!["M02", "M05", "M11", "M15", "M17", "M19", "M25"]);
    let owed =
        (milestone, date(), prop::option::of(date())).prop_map(|(milestone, due, met)| Owed {
            milestone: milestone.to_owned(),
            original_due: Some(due),
            due: Some(due),
            met_on: met,
            waived_on: None,
            extended: Vec::new(),
            paused: Vec::new(),
            since: Some(day("2025-05-01")),
        });
    let milestone =
        prop::sample::select(vec!["M08", "M09", "M11", "M15", "M17", "M18", "M22", "M24"]);
    let reached = (milestone, date()).prop_map(|(milestone, on)| Reached {
        milestone: milestone.to_owned(),
        on,
        outcome: None,
    });
    let sex = prop::sample::select(Sex::ALL.to_vec());
    let age = prop::sample::select(AgeBand::ALL.to_vec());
    let person = (sex, age).prop_map(|(sex, age)| Person { sex, age });
    (
        (any::<u32>(), any::<bool>(), date(), prop::option::of(date())),
        prop::collection::vec(owed, 0..5),
        prop::collection::vec(reached, 0..6),
        prop::collection::vec(person, 1..4),
        prop::sample::select(Prosecution::ALL.to_vec()),
    )
        .prop_map(|((case, consented, received_on, closed), owed, reached, persons, step)| {
            let mut one = record(&case.to_string());
            let victim = one.particulars.victims[0].clone();
            one.particulars.victims = persons
                .into_iter()
                .map(|person| figures::record::Victim { person, ..victim.clone() })
                .collect();
            one.particulars.perpetrators[0].prosecution = step;
            let closed = closed.filter(|closed| *closed >= received_on).map(|on| (on, None));
            Record {
                consented,
                received_on,
                owed,
                reached,
                unanswered_days: Vec::new(),
                closed: closed.into_iter().collect(),
                ..one
            }
        })
}

proptest! {
    #[test]
    fn every_dimension_adds_up_to_the_total(records in prop::collection::vec(any_record(), 0..30)) {
        for figure in counted(&records).values() {
            let total = figure.total().unwrap();
            for table in &figure.tables {
                for column in &total.columns {
                    prop_assert_eq!(
                        table.of_column(column), total.of_column(column),
                        "{} by {:?}", figure.definition.id, table.dimension
                    );
                }
            }
        }
    }

    #[test]
    fn who_did_not_consent_is_in_no_figure(records in prop::collection::vec(any_record(), 0..20)) {
        let consented: Vec<Record> =
            records.iter().filter(|record| record.consented).cloned().collect();
        prop_assert_eq!(counted(&records), counted(&consented));
    }

    #[test]
    fn the_order_of_the_records_says_nothing(records in prop::collection::vec(any_record(), 0..20)) {
        let mut turned = records.clone();
        turned.reverse();
        prop_assert_eq!(counted(&records), counted(&turned));
    }

    #[test]
    fn what_happens_after_the_as_of_date_changes_nothing(
        records in prop::collection::vec(any_record(), 0..20)
    ) {
        let as_of = span().as_of;
        let records: Vec<Record> =
            records.into_iter().filter(|record| record.received_on <= as_of).collect();
        let mut known = records.clone();
        for record in &mut known {
            record.reached.retain(|reached| reached.on <= as_of);
            record.closed.retain(|(closed, _)| *closed <= as_of);
            for owed in &mut record.owed {
                owed.met_on = owed.met_on.filter(|met| *met <= as_of);
            }
        }
        prop_assert_eq!(counted(&records), counted(&known));
    }

    #[test]
    fn stocks_balance_over_any_histories(records in prop::collection::vec(any_record(), 0..30)) {
        let mut before = None;
        let mut closing = None;
        for quarter in ["2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2"] {
            let row = stock(&records, before, quarter.parse().unwrap()).unwrap();
            if let Some(closing) = closing {
                prop_assert_eq!(row.opening, closing);
            }
            closing = Some(row.closing);
            before = Some(records.as_slice());
        }
    }
}
