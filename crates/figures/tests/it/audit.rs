//! The attacker, against the intervals that `HiGHS` found and that others have published.

use std::collections::BTreeMap;

use figures::{Relation, audit::audit};

use crate::support::{Row, relation, rows, table_relations};

/// The relations of a data set of the vectors, which lists cells only.
fn relations(dataset: &str, cells: &[&Row]) -> Vec<Relation> {
    if dataset.starts_with("sdctable_linked") {
        return vec![
            relation("Total", &["county-1", "county-2"]),
            relation("Total", &["big", "small"]),
            relation("county-1", &["A", "B", "I", "J"]),
            relation("county-2", &["K", "L", "M", "N"]),
            relation("big", &["L", "M"]),
            relation("small", &["A", "B", "I", "J", "K", "N"]),
        ];
    }
    let names: Vec<&str> = cells.iter().map(|row| row["cell"].as_str()).collect();
    let groups: &[(&str, &[&str])] =
        &[("Total", &["EU", "nonEU"]), ("EU", &["Portugal", "Spain"]), ("nonEU", &["Iceland"])];
    table_relations(&names, groups)
}

#[test]
fn every_interval_of_the_vectors_is_found() {
    let vectors = rows("audit_intervals.csv");
    let mut datasets: BTreeMap<&str, Vec<&Row>> = BTreeMap::new();
    for row in &vectors {
        datasets.entry(&row["dataset"]).or_default().push(row);
    }
    assert_eq!(datasets.len(), 11);
    let mut compared = 0;
    for (dataset, cells) in datasets {
        let relations = relations(dataset, &cells);
        let value = |row: &Row| (row["cell"].clone(), row["value"].parse::<u64>().unwrap());
        let truth: BTreeMap<String, u64> = cells.iter().map(|row| value(row)).collect();
        for relation in &relations {
            let parts: u64 = relation.parts.iter().map(|part| truth[part]).sum();
            assert_eq!(parts, truth[&relation.total], "{dataset}: {}", relation.to_text());
        }
        let published =
            cells.iter().filter(|row| row["suppressed"] == "0").map(|row| value(row)).collect();
        let intervals = audit(&published, &relations).unwrap();
        let suppressed: Vec<_> = cells.iter().filter(|row| row["suppressed"] == "1").collect();
        assert_eq!(intervals.len(), suppressed.len(), "{dataset}");
        for row in suppressed {
            let interval = intervals[&row["cell"]];
            let expected = |column: &str| row[column].parse::<f64>().unwrap();
            let what = format!("{dataset} {} {interval:?}", row["cell"]);
            assert_eq!(row["attacker_floor"], "0", "{what}");
            assert!((interval.low - expected("lp_lo")).abs() < 1e-6, "{what}");
            assert!((interval.high.unwrap() - expected("lp_hi")).abs() < 1e-6, "{what}");
            // In whole numbers the attacker learns no more.
            assert!((interval.low - expected("ilp_lo")).abs() < 1e-6, "{what}");
            assert!((interval.high.unwrap() - expected("ilp_hi")).abs() < 1e-6, "{what}");
            compared += 1;
        }
    }
    assert_eq!(compared, vectors.iter().filter(|row| row["suppressed"] == "1").count());
}

#[test]
fn what_nothing_bounds_has_no_upper_end() {
    let intervals = audit(&BTreeMap::new(), &[relation("t", &["a", "b"])]).unwrap();
    assert!(intervals.values().all(|interval| interval.low == 0.0 && interval.high.is_none()));
}

#[test]
fn published_values_that_contradict_each_other_are_said_to() {
    let published = [("t".to_owned(), 3), ("a".to_owned(), 5)].into();
    let fault = audit(&published, &[relation("t", &["a", "b"])]).unwrap_err();
    assert_eq!(fault.to_string(), "cell \"b\": no table agrees with what is published");
}

#[test]
fn an_insider_who_knows_one_cell_learns_its_neighbours() {
    let relations = [relation("t", &["a", "b"])];
    let outside = audit(&[("t".to_owned(), 7)].into(), &relations).unwrap();
    assert_eq!(outside["b"].high, Some(7.0));
    let inside = audit(&[("t".to_owned(), 7), ("a".to_owned(), 3)].into(), &relations).unwrap();
    assert_eq!((inside["b"].low, inside["b"].high), (4.0, Some(4.0)));
}
