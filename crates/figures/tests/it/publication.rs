//! Publications of a year, made, attacked and verified.

use std::collections::{BTreeMap, BTreeSet};

use figures::{
    Quarter,
    audit::audit,
    indicator::{Dimension, Domains, Outside, Span, count},
    publication::{
        Counted, Extent, FrameworkVersion, Header, Publication, counted, publish, restated, verify,
    },
    record::{Category, Owed, Particulars, Person, Reached, Record, Sex, Wish},
    timeliness::AgeBand,
};
use jiff::{ToSpan, civil::Date};

/// A small generator, so that a year is the same on every machine.
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: u64) -> u64 {
        // Knuth's multiplier; the low bits are the poor ones.
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }

    fn of<T: Copy>(&mut self, all: &[T]) -> T {
        all[usize::try_from(self.below(all.len() as u64)).unwrap()]
    }
}

const STATES: [&str; 3] = ["ardenia", "borland", "cassia"];

fn domains() -> Domains {
    let set = |labels: &[&str]| labels.iter().map(|label| (*label).to_owned()).collect();
    Domains { states: set(&STATES), missions: BTreeSet::new(), channels: set(&["web", "desk"]) }
}

fn owed(milestone: &str, due: Date, met_on: Option<Date>) -> Owed {
    Owed {
        milestone: milestone.to_owned(),
        original_due: Some(due),
        due: Some(due),
        met_on,
        waived_on: None,
        extended: Vec::new(),
        paused: Vec::new(),
        since: Some(due),
    }
}

fn record(number: usize, dice: &mut Dice) -> Record {
    let first = jiff::civil::date(2026, 1, 1);
    let after =
        |day: Date, days: u64| day.checked_add(i64::try_from(days).unwrap().days()).unwrap();
    let received_on = after(first, dice.below(365));
    let mut particulars = Particulars::unknown();
    particulars.victims[0].person = Person { sex: dice.of(Sex::ALL), age: dice.of(&AgeBand::ALL) };
    particulars.perpetrators[0].category = dice.of(Category::ALL);
    let duty = |milestone: &str, days: u64, dice: &mut Dice| {
        let due = after(received_on, days);
        let met = (dice.below(3) > 0).then(|| after(due, dice.below(20)).saturating_sub(8.days()));
        owed(milestone, due, met)
    };
    let owed = vec![
        duty("M02", 7, dice),
        duty("M05", 3, dice),
        duty("M11", 30, dice),
        duty("M17", 31, dice),
    ];
    Record {
        case: number.to_string(),
        consented: true,
        wish: Wish::State,
        channel: dice.of(&["web", "desk"]).to_owned(),
        mission: None,
        state: Some(dice.of(&STATES).to_owned()),
        urgent: false,
        received_on,
        reached: vec![Reached {
            milestone: "M09".to_owned(),
            on: after(received_on, 5),
            outcome: None,
        }],
        owed,
        unanswered_days: Vec::new(),
        closed: (dice.below(4) == 0).then(|| (after(received_on, 40), None)).into_iter().collect(),
        verified: dice.below(2) == 0,
        particulars,
    }
}

fn header() -> Header {
    Header {
        publisher: "Oversight Panel".to_owned(),
        frameworks: vec![FrameworkVersion {
            name: "un-military-contingent".to_owned(),
            version: 1,
            digest: "00".to_owned(),
        }],
        states: STATES.iter().map(|state| ((*state).to_owned(), state.to_uppercase())).collect(),
        unanswered: Vec::new(),
    }
}

fn quarters() -> Vec<Quarter> {
    let last: Quarter = "2026-Q4".parse().unwrap();
    last.of_year_so_far().collect()
}

fn counted_as(records: &[Record], before: Option<&[Record]>, quarter: Quarter) -> Counted {
    let span = Span { quarter, as_of: quarter.last_day() };
    counted(records, before, span, &domains(), &Outside::default()).unwrap()
}

/// Publishes the quarters of a year.
fn year(records: &[Record], until: usize) -> (Vec<Publication>, Vec<Counted>) {
    let (mut publications, mut so_far): (Vec<Publication>, Vec<Counted>) = Default::default();
    for quarter in quarters().into_iter().take(until) {
        let before = (!so_far.is_empty()).then_some(records);
        so_far.push(counted_as(records, before, quarter));
        let made = publish(header(), &so_far, (Vec::new(), 0), publications.last()).unwrap();
        publications.push(made.unwrap());
    }
    (publications, so_far)
}

fn records(count: usize, seed: u64) -> Vec<Record> {
    let mut dice = Dice(seed);
    (0..count).map(|number| record(number, &mut dice)).collect()
}

/// The true values of every cell that was ever in a publication.
fn truth(year: &[Counted]) -> BTreeMap<(String, String), u64> {
    let mut values = BTreeMap::new();
    let mut years: BTreeMap<(String, String), u64> = BTreeMap::new();
    for counted in year {
        let quarter = counted.span.quarter;
        for figure in &counted.figures {
            let id = &figure.definition.id;
            for table in &figure.tables {
                for (row, counts) in &table.rows {
                    let mut cells: Vec<(&str, u64)> = table
                        .columns
                        .iter()
                        .map(String::as_str)
                        .zip(counts.iter().copied())
                        .collect();
                    if table.columns.len() > 1 {
                        cells.push(("all", counts.iter().sum()));
                    }
                    for (column, count) in cells {
                        let end = format!("{}/{row}/{column}", table.dimension.as_str());
                        values.insert((id.clone(), format!("{quarter}/quarter/{end}")), count);
                        let sum = years.entry((id.clone(), end.clone())).or_default();
                        *sum += count;
                        values.insert((id.clone(), format!("{quarter}/year/{end}")), *sum);
                    }
                }
            }
        }
    }
    values
}

#[test]
fn subtracting_a_year_of_publications_recovers_no_small_cell() {
    let (mut small, mut narrowed, mut recovered, mut hidden) = (0, 0, 0, 0);
    for seed in [7, 11, 13] {
        let (publications, so_far) = year(&records(130, seed), 4);
        let truth = truth(&so_far);
        let last = publications.last().unwrap();
        for one in &last.indicators {
            let threshold = one.release.threshold;
            let published = one.release.all_published().map(|(id, value)| (id.clone(), *value));
            let intervals = audit(&published.collect(), &one.release.relations).unwrap();
            hidden += intervals.len();
            for (cell, interval) in intervals {
                let Some(value) = truth.get(&(one.id.clone(), cell)) else { continue };
                if !(1..threshold).contains(value) {
                    continue;
                }
                small += 1;
                let high = interval.high.unwrap_or(f64::INFINITY);
                if high - interval.low < 0.5 {
                    recovered += 1;
                }
                if interval.low > 0.0 || high < f64::from(u32::try_from(threshold).unwrap()) {
                    narrowed += 1;
                }
            }
            for (cell, value) in one.release.all_published() {
                assert!(!(1..threshold).contains(value), "{} {cell} is published", one.id);
            }
        }
    }
    println!("{small} small cells of {hidden} hidden: {recovered} recovered, {narrowed} narrowed");
    assert!(small >= 500, "only {small} small cells");
    assert_eq!((recovered, narrowed), (0, 0));
}

#[track_caller]
fn tampered_with(good: &Publication, change: fn(&mut Publication)) {
    let mut bad = good.clone();
    change(&mut bad);
    assert_ne!(bad, *good);
    assert_ne!(verify(&bad, None), [], "not found");
}

#[test]
fn a_publication_verifies_as_published_and_tampering_is_found() {
    let (publications, _) = year(&records(120, 3), 2);
    let mut before = None;
    for publication in &publications {
        let json = publication.to_json().unwrap();
        println!("{}: {} bytes", publication.quarter, json.len());
        let read = Publication::parse(&json).unwrap();
        assert_eq!(read, *publication);
        assert!(Publication::is_one(&json));
        assert_eq!(verify(&read, before), []);
        before = Some(publication);
    }
    let good = &publications[1];
    let tampered = |change| tampered_with(good, change);
    tampered(|bad| {
        let release = &mut bad.indicators[0].release;
        *release.published.values_mut().next_back().unwrap() += 1;
    });
    tampered(|bad| drop(bad.indicators[1].release.witnesses.pop_first()));
    tampered(|bad| drop(bad.indicators[1].release.relations.pop()));
    tampered(|bad| drop(bad.indicators.pop()));
    tampered(|bad| bad.indicators[4].release.threshold = 2);
    tampered(|bad| bad.as_of = jiff::civil::date(2026, 6, 29));
    tampered(|bad| {
        let release = &mut bad.indicators[1].release;
        let cell = release.suppressed.pop_first().unwrap();
        release.published.insert(cell, 3);
    });
    tampered(|bad| bad.indicators[0].withheld = true);
    // What was published before cannot be forgotten.
    let mut bad = good.clone();
    let linked = bad.indicators.iter_mut().find(|one| !one.release.earlier.published.is_empty());
    linked.unwrap().release.earlier.published.pop_first();
    assert_ne!(verify(&bad, Some(&publications[0])), []);
}

#[test]
fn the_same_records_give_the_same_bytes() {
    let json = |seed| year(&records(60, seed), 1).0[0].to_json().unwrap();
    assert_eq!(json(5), json(5));
    assert_ne!(json(5), json(6));
}

#[test]
fn the_table_file_holds_what_the_publication_holds() {
    let (publications, _) = year(&records(150, 3), 2);
    let last = &publications[1];
    let csv = last.to_csv();
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let rows: Vec<BTreeMap<String, String>> = reader.deserialize().map(Result::unwrap).collect();
    let total = rows
        .iter()
        .find(|row| row["indicator"] == "I01" && row["extent"] == "year" && row["row"] == "all");
    let one = last.indicator("I01").unwrap();
    let table = one
        .tables
        .iter()
        .find(|table| table.extent == Extent::Year && table.dimension == Dimension::All);
    let value = last.value(one, table.unwrap(), "all", "counted").unwrap();
    assert_eq!(total.unwrap()["value"], value.to_string());
    assert!(rows.iter().any(|row| row["value"] == ".."));
    assert!(rows.iter().any(|row| row["row"] == "ARDENIA"));
}

#[test]
fn a_total_that_changed_is_told_unless_the_change_is_small() {
    let all = records(120, 3);
    let (publications, _) = year(&all, 1);
    let quarter = quarters()[0];
    let now = |records: &[Record]| {
        let span = Span { quarter, as_of: jiff::civil::date(2026, 6, 30) };
        let figures = count(records, span, &domains(), &Outside::default()).unwrap();
        BTreeMap::from([(quarter, figures)])
    };
    let of = |changes: &[figures::publication::Restated]| {
        changes.iter().find(|one| one.indicator == "I01").cloned()
    };
    let (changes, compared) = restated(&publications, &now(&all));
    assert!(compared > 0);
    assert_eq!(of(&changes), None);
    let fewer = |count: usize| {
        let mut rest = all.clone();
        let mut left = count;
        rest.retain(|record| {
            let goes = left > 0 && quarter.holds(record.received_on);
            left -= usize::from(goes);
            !goes
        });
        rest
    };
    let (changes, _) = restated(&publications, &now(&fewer(2)));
    assert_eq!(of(&changes).unwrap().now, None);
    let (changes, _) = restated(&publications, &now(&fewer(6)));
    let change = of(&changes).unwrap();
    assert_eq!(change.now, Some(change.before - 6));
}
