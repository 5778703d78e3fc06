//! The attack that matters most: quarterly tables and year-to-date tables, subtracted.

use std::collections::BTreeMap;

use figures::{Relation, audit::audit, protect::protect, release::Release, verify::verify};

use crate::support::{
    Seeded, is_wide, relation, rows, table_relations, tables, vector, with_margins,
};

const HISTORIES: u64 = 24;
const THRESHOLD: u64 = 5;

type Values = BTreeMap<String, u64>;

/// One release: its cells, and what adds up within it and with earlier ones.
struct Edition {
    values: Values,
    /// What adds up within one table.
    within: Vec<(Values, Vec<Relation>)>,
    /// What adds up across tables.
    across: Vec<Relation>,
}

impl Edition {
    fn relations(&self) -> Vec<Relation> {
        let within = self.within.iter().flat_map(|(_, relations)| relations);
        within.chain(&self.across).cloned().collect()
    }
}

fn prefixed(prefix: &str, values: &Values) -> Values {
    values.iter().map(|(id, value)| (format!("{prefix}|{id}"), *value)).collect()
}

fn prefixed_relations(prefix: &str, relations: &[Relation]) -> Vec<Relation> {
    let rename = |id: &String| format!("{prefix}|{id}");
    relations
        .iter()
        .map(|relation| Relation {
            total: rename(&relation.total),
            parts: relation.parts.iter().map(rename).collect(),
            ..relation.clone()
        })
        .collect()
}

/// Four quarters of a table of this many rows and columns; from the second on with the year to
/// date, which is the last year to date and the quarter.
fn editions(quarters: &[Values]) -> Vec<Edition> {
    let mut editions = Vec::new();
    let mut year: Values = BTreeMap::new();
    let mut last_year = String::new();
    for (number, quarter) in quarters.iter().enumerate() {
        let cells: Vec<&str> = quarter.keys().map(String::as_str).collect();
        let relations = table_relations(&cells, &[]);
        for (id, value) in quarter {
            *year.entry(id.clone()).or_default() += value;
        }
        let name = format!("Q{}", number + 1);
        let mut within = vec![(prefixed(&name, quarter), prefixed_relations(&name, &relations))];
        let mut across = Vec::new();
        if number > 0 {
            let to_date = format!("YTD{}", number + 1);
            within.push((prefixed(&to_date, &year), prefixed_relations(&to_date, &relations)));
            for id in quarter.keys() {
                let parts = [format!("{last_year}|{id}"), format!("{name}|{id}")];
                let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
                across.push(relation(&format!("{to_date}|{id}"), &parts));
            }
            last_year = to_date;
        } else {
            last_year = name;
        }
        let values = within.iter().flat_map(|(values, _)| values.clone()).collect();
        editions.push(Edition { values, within, across });
    }
    editions
}

fn simulated(seed: u64) -> Vec<Edition> {
    let mut seeded = Seeded(seed);
    let quarters: Vec<Values> = (0..4)
        .map(|_| {
            let cells = (0..6).flat_map(|row| (0..3).map(move |column| (row, column)));
            with_margins(&cells.map(|cell| (cell, seeded.count())).collect())
        })
        .collect();
    editions(&quarters)
}

#[derive(Debug, Default, PartialEq, Eq)]
struct Loss {
    small: usize,
    narrowed: usize,
    exact: usize,
    hidden: usize,
}

/// What an attacker learns who has read every edition.
fn attack(editions: &[Edition], published: &Values) -> Loss {
    let relations: Vec<Relation> = editions.iter().flat_map(Edition::relations).collect();
    let intervals = audit(published, &relations).unwrap();
    let mut loss = Loss::default();
    for (id, value) in editions.iter().flat_map(|edition| &edition.values) {
        loss.hidden += usize::from(!published.contains_key(id));
        if !(1..THRESHOLD).contains(value) {
            continue;
        }
        loss.small += 1;
        let interval = intervals[id];
        loss.narrowed += usize::from(!is_wide(interval, THRESHOLD));
        let is_point = interval.high.is_some_and(|high| high - interval.low < 1e-6);
        loss.exact += usize::from(is_point);
    }
    loss
}

/// Each table protected as if there were no other.
fn protect_alone(editions: &[Edition]) -> Values {
    let all = editions.iter().flat_map(|edition| &edition.within);
    all.flat_map(|(values, relations)| {
        protect(&tables(values, relations.clone()), None).unwrap().published
    })
    .collect()
}

/// Each edition protected together with everything released before.
fn protect_together(editions: &[Edition]) -> Values {
    let mut published = BTreeMap::new();
    let mut earlier: Option<Release> = None;
    for edition in editions {
        let tables = tables(&edition.values, edition.relations());
        let release = protect(&tables, earlier.as_ref()).unwrap();
        assert_eq!(verify(&release, earlier.as_ref()), []);
        published.extend(release.published.clone());
        // What comes back from a file is what was printed.
        let printed = serde_json::to_string(&release).unwrap();
        earlier = Some(Release::parse(&printed).unwrap());
    }
    published
}

#[test]
fn releases_protected_together_lose_nothing_that_tables_protected_alone_lose() {
    let (mut alone, mut together) = (Loss::default(), Loss::default());
    for seed in 1..=HISTORIES {
        let editions = simulated(seed);
        for (loss, published) in
            [(&mut alone, protect_alone(&editions)), (&mut together, protect_together(&editions))]
        {
            let found = attack(&editions, &published);
            loss.small += found.small;
            loss.narrowed += found.narrowed;
            loss.exact += found.exact;
            loss.hidden += found.hidden;
        }
    }
    println!("alone: {alone:?}\ntogether: {together:?}");
    assert!(together.small >= 500, "{together:?}");
    assert_eq!((together.narrowed, together.exact), (0, 0), "{together:?}");
    // The attack works: without it the line above would prove nothing.
    assert!(alone.narrowed * 2 > alone.small && alone.exact * 2 > alone.small, "{alone:?}");
}

/// Six periods of open, new and closed cases in five regions and in all; each period is an edition.
fn stocks(seed: u64) -> Vec<Edition> {
    let mut seeded = Seeded(seed);
    let mut open: Vec<u64> = (0..5).map(|_| seeded.count()).collect();
    let mut editions = Vec::new();
    for period in 0..6 {
        let mut values: Values = BTreeMap::new();
        let [before, new, closed, after] =
            [format!("open{period}"), format!("new{period}"), format!("closed{period}"), {
                format!("open{}", period + 1)
            }];
        for (region, open) in open.iter_mut().enumerate() {
            let came = seeded.count();
            let went = seeded.count().min(*open + came);
            let now = *open + came - went;
            for (kind, count) in [(&before, *open), (&new, came), (&closed, went), (&after, now)] {
                values.insert(format!("{kind}|{region}"), count);
                *values.entry(format!("{kind}|all")).or_default() += count;
            }
            *open = now;
        }
        let regions = ["0", "1", "2", "3", "4"];
        let mut across: Vec<Relation> = [&before, &new, &closed, &after]
            .iter()
            .map(|kind| {
                let parts = regions.map(|region| format!("{kind}|{region}"));
                relation(&format!("{kind}|all"), &parts.each_ref().map(String::as_str))
            })
            .collect();
        across.extend(regions.iter().chain(&["all"]).map(|region| Relation {
            total: format!("{after}|{region}"),
            parts: vec![format!("{before}|{region}"), format!("{new}|{region}")],
            minus: vec![format!("{closed}|{region}")],
            guards: std::collections::BTreeSet::new(),
        }));
        editions.push(Edition { values, within: Vec::new(), across });
    }
    editions
}

#[test]
fn stocks_and_flows_released_period_by_period_lose_nothing() {
    let mut small = 0;
    for seed in 1..=6 {
        let editions = stocks(seed);
        let loss = attack(&editions, &protect_together(&editions));
        assert_eq!((loss.narrowed, loss.exact), (0, 0), "{seed}: {loss:?}");
        small += loss.small;
    }
    assert!(small > 100, "{small}");
}

#[test]
fn the_quarterly_tables_of_others_are_protected_too() {
    let mut quarters: BTreeMap<String, Values> = BTreeMap::new();
    for row in rows("gauss_quarters_input.csv") {
        let quarter = quarters.entry(row["quarter"].clone()).or_default();
        let value: u64 = row["freq"].parse().unwrap();
        for region in [row["region"].as_str(), "Total"] {
            for income in [row["main_income"].as_str(), "Total"] {
                *quarter.entry(format!("{region}|{income}")).or_default() += value;
            }
        }
    }
    assert!(vector("gauss_quarters_input.csv").contains("Q4"));
    let quarters: Vec<Values> = quarters.into_values().collect();
    assert_eq!(quarters.len(), 4);
    let editions = editions(&quarters);
    let loss = attack(&editions, &protect_together(&editions));
    assert!(loss.small > 20, "{loss:?}");
    assert_eq!((loss.narrowed, loss.exact), (0, 0), "{loss:?}");
}
