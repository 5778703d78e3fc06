//! Protection and its verifier.

use std::collections::{BTreeMap, BTreeSet};

use figures::{
    Guard, Relation,
    audit::audit,
    protect::protect,
    release::Release,
    tables::Tables,
    verify::{Fault, verify},
};
use proptest::prelude::*;

use crate::support::{Seeded, is_wide, relation, table_relations, tables, with_margins};

type Values = BTreeMap<String, u64>;

fn values(cells: &[(&str, u64)]) -> Values {
    cells.iter().map(|(id, value)| ((*id).to_owned(), *value)).collect()
}

fn table(inner: &BTreeMap<(usize, usize), u64>) -> Tables {
    let values = with_margins(inner);
    let cells: Vec<&str> = values.keys().map(String::as_str).collect();
    let relations = table_relations(&cells, &[]);
    tables(&values, relations)
}

/// A table whose inner cells are given row by row.
fn rows(rows: &[&[u64]]) -> Tables {
    let cells = rows.iter().enumerate().flat_map(|(row, values)| {
        values.iter().enumerate().map(move |(column, value)| ((row, column), *value))
    });
    table(&cells.collect())
}

fn random_table(seed: u64) -> Tables {
    let mut seeded = Seeded(seed);
    let (height, width) = (2 + seeded.below(4), 2 + seeded.below(3));
    let cells = (0..height).flat_map(|row| (0..width).map(move |column| (row, column)));
    let place = |number: u64| usize::try_from(number).unwrap();
    table(&cells.map(|(row, column)| ((place(row), place(column)), seeded.count())).collect())
}

fn small(tables: &Tables) -> BTreeSet<&String> {
    let is_small = |value| (1..tables.threshold).contains(&value);
    tables.cells.iter().filter(|cell| is_small(cell.value)).map(|cell| &cell.id).collect()
}

fn messages(faults: &[Fault]) -> Vec<String> {
    faults.iter().map(ToString::to_string).collect()
}

#[test]
fn a_table_without_small_cells_is_published_whole() {
    let release = protect(&rows(&[&[7, 0, 12], &[0, 5, 90]]), None).unwrap();
    assert_eq!(release.suppressed, BTreeSet::new());
    assert_eq!(release.published.len(), 12);
    assert_eq!(verify(&release, None), []);
}

#[test]
fn one_small_cell_takes_others_with_it() {
    let tables = rows(&[&[3, 20, 30], &[40, 50, 60], &[70, 80, 90]]);
    let release = protect(&tables, None).unwrap();
    assert!(release.suppressed.contains("0|0"));
    assert_eq!(release.suppressed.len(), 4, "{:?}", release.suppressed);
    assert!(release.published.contains_key("Total|Total"));
    assert!(release.infeasible.is_empty());
    assert_eq!(verify(&release, None), []);
}

#[test]
fn no_value_of_a_suppressed_cell_is_in_the_release() {
    // The same publication from other true values gives the same proofs: they come from what is
    // published. Here the hidden square turns by one.
    let one = protect(&rows(&[&[3, 20, 30], &[40, 50, 60], &[70, 80, 90]]), None).unwrap();
    let other = protect(&rows(&[&[2, 21, 30], &[40, 50, 60], &[71, 79, 90]]), None).unwrap();
    assert_eq!(one.suppressed, other.suppressed);
    assert_eq!(one, other);
}

#[test]
fn a_cell_that_is_seen_not_to_be_small_would_narrow_its_neighbours() {
    // If only small cells were protected, the four inner cells would do: 3 and 4 lie in 0 to 7. But
    // 7 lies in 3 to 10, so everybody sees that it is none of the protected, hence at least 5, hence
    // the 3 at most 5 and the 4 at least 2.
    let tables = rows(&[&[3, 7], &[4, 60]]);
    let release = protect(&tables, None).unwrap();
    assert_eq!(verify(&release, None), []);
    let intervals = audit(&release.published, &release.relations).unwrap();
    for cell in &release.suppressed {
        let interval = intervals[cell];
        assert!(is_wide(interval, 5) || interval.low > 4.0, "{cell}: {interval:?}");
    }
    let inner: BTreeSet<String> = ["0|0", "0|1", "1|0", "1|1"].map(str::to_owned).into();
    assert_ne!(release.suppressed, inner);
}

#[test]
fn a_small_cell_that_nothing_adds_up_with_is_suppressed_alone() {
    let release = protect(&tables(&values(&[("alone", 3), ("other", 8)]), vec![]), None).unwrap();
    assert_eq!(release.suppressed, ["alone".to_owned()].into());
    assert_eq!(verify(&release, None), []);
    assert_eq!(
        release.to_text(),
        "cell   value\nalone     ..\nother      8\n1 published, 1 suppressed (..), threshold 5\n"
    );
}

#[test]
fn an_earlier_release_that_does_not_verify_is_refused() {
    let mut first = protect(&rows(&[&[3, 20], &[40, 50]]), None).unwrap();
    first.witnesses.clear();
    let message =
        protect(&tables(&values(&[("x", 9)]), vec![]), Some(&first)).unwrap_err().to_string();
    assert!(message.starts_with("the earlier release is refused: cell"), "{message}");
}

#[test]
fn stock_and_flow_are_one_system() {
    let tables = Tables::parse(
        r#"{"threshold":5,
            "cells":[{"id":"open1","value":20},{"id":"new","value":9},{"id":"closed","value":2},
                     {"id":"open2","value":27}],
            "relations":[{"total":"open2","parts":["open1","new"],"minus":["closed"]}]}"#,
    )
    .unwrap();
    let release = protect(&tables, None).unwrap();
    assert!(release.suppressed.contains("closed"));
    assert_eq!(release.suppressed.len(), 2);
    assert_eq!(verify(&release, None), []);
    let intervals = audit(&release.published, &release.relations).unwrap();
    assert!(is_wide(intervals["closed"], 5), "{intervals:?}");
}

#[test]
fn what_was_published_is_locked_and_the_new_total_gives_way() {
    let first = protect(&tables(&values(&[("Q1", 12)]), vec![]), None).unwrap();
    assert_eq!(first.published, values(&[("Q1", 12)]));
    let second = tables(&values(&[("Q2", 3), ("YTD", 15)]), vec![relation("YTD", &["Q1", "Q2"])]);
    let release = protect(&second, Some(&first)).unwrap();
    assert_eq!(release.published, BTreeMap::new());
    assert_eq!(release.suppressed, ["Q2", "YTD"].map(str::to_owned).into());
    assert_eq!(release.earlier.published, values(&[("Q1", 12)]));
    assert!(release.infeasible.is_empty());
    assert_eq!(verify(&release, Some(&first)), []);
}

#[test]
fn a_cell_suppressed_before_stays_so_though_its_value_is_not_given_again() {
    let relations = vec![relation("t", &["a", "b", "c"])];
    let first =
        protect(&tables(&values(&[("a", 3), ("b", 9), ("c", 8), ("t", 20)]), relations), None)
            .unwrap();
    assert!(first.suppressed.contains("a"));
    let hidden: Vec<&String> = first.suppressed.iter().collect();
    // The next release would give the sum of the hidden cells but one away.
    let parts: Vec<&str> = hidden.iter().map(|cell| cell.as_str()).collect();
    let second = tables(&values(&[("new", 6), ("sum", 9)]), vec![relation("sum", &["new", "a"])]);
    let release = protect(&second, Some(&first)).unwrap();
    assert!(!parts.is_empty());
    assert_eq!(verify(&release, Some(&first)), []);
    let published: Values =
        release.all_published().map(|(id, value)| (id.clone(), *value)).collect();
    let intervals = audit(&published, &release.relations).unwrap();
    assert!(is_wide(intervals["a"], 5), "{intervals:?}");
}

#[test]
fn what_earlier_releases_give_away_is_withheld_reported_and_refused() {
    let first = protect(&tables(&values(&[("all", 10), ("most", 7)]), vec![]), None).unwrap();
    let second = tables(
        &values(&[("rest", 3), ("rest-north", 3), ("rest-south", 0), ("other", 50)]),
        vec![relation("all", &["most", "rest"]), relation("rest", &["rest-north", "rest-south"])],
    );
    let release = protect(&second, Some(&first)).unwrap();
    assert!(release.infeasible.contains("rest"), "{release:?}");
    assert!(!release.published.contains_key("rest"));
    assert_eq!(release.published.get("other"), Some(&50));
    let faults = messages(&verify(&release, Some(&first)));
    assert!(faults.iter().any(|fault| fault.starts_with("cell \"rest\": infeasible")));
    assert!(release.to_text().contains("NOT PROTECTED"));
}

#[test]
fn a_guarded_group_does_not_show_that_all_are_in_it() {
    let cells = values(&[("t", 12), ("army", 12), ("police", 0), ("staff", 0)]);
    let mut sum = relation("t", &["army", "police", "staff"]);
    let open = protect(&tables(&cells, vec![sum.clone()]), None).unwrap();
    assert_eq!(open.suppressed.len(), 0);
    sum.guards.insert(Guard::Group);
    let guarded = protect(&tables(&cells, vec![sum.clone()]), None).unwrap();
    assert_eq!(guarded.suppressed.len(), 3);
    assert_eq!(verify(&guarded, None), []);
    // The verifier sees it where all is published.
    let mut shown = open;
    shown.relations = vec![sum];
    assert_eq!(
        messages(&verify(&shown, None)),
        [
            "relation t = army + police + staff: published in full, it shows that all are in \"army\""
        ]
    );
}

#[test]
fn a_total_that_is_one_sites_is_hidden_where_it_is_guarded() {
    let cells = values(&[("t", 31), ("camp", 30), ("hospital", 1)]);
    let mut sum = relation("t", &["camp", "hospital"]);
    sum.guards.insert(Guard::Dominance);
    let release = protect(&tables(&cells, vec![sum]), None).unwrap();
    assert!(release.suppressed.contains("t"));
    assert_eq!(verify(&release, None), []);
}

#[test]
fn the_same_tables_in_another_order_give_the_same_bytes() {
    let tables = random_table(77);
    let mut turned = tables.clone();
    turned.cells.reverse();
    turned.relations.reverse();
    for relation in &mut turned.relations {
        relation.parts.reverse();
    }
    let print = |tables: &Tables| serde_json::to_string(&protect(tables, None).unwrap()).unwrap();
    assert_eq!(print(&tables), print(&turned));
    assert_eq!(print(&tables), print(&tables));
}

#[test]
fn bad_tables_are_refused_with_what_is_wrong() {
    let of = |cells: &str, relations: &str| {
        let text = format!(r#"{{"threshold":5,"cells":[{cells}],"relations":[{relations}]}}"#);
        let tables = match Tables::parse(&text) {
            Ok(tables) => tables,
            Err(fault) => return fault.to_string(),
        };
        protect(&tables, None).unwrap_err().to_string()
    };
    let cells = r#"{"id":"a","value":3},{"id":"b","value":4},{"id":"t","value":8}"#;
    assert_eq!(
        of(cells, r#"{"total":"t","parts":["a","b"]}"#),
        "relation t = a + b: it does not hold, the difference is -1"
    );
    assert_eq!(
        of(cells, r#"{"total":"t","parts":["a","c"]}"#),
        "relation t = a + c: there is no cell \"c\""
    );
    assert_eq!(
        of(cells, r#"{"total":"t","parts":["a","a"]}"#),
        "relation t = a + a: it names cell \"a\" twice"
    );
    assert_eq!(of(cells, r#"{"total":"t","parts":[]}"#), "relation t = : it has no parts");
    assert_eq!(of("", ""), "cells: there are none");
    assert_eq!(of(r#"{"id":"a","value":3},{"id":"a","value":3}"#, ""), "cell \"a\" is there twice");
    for value in ["1000000001", "-1", "1.5", "\"3\"", "null"] {
        assert_eq!(
            of(&format!(r#"{{"id":"a","value":{value}}}"#), ""),
            format!("cell \"a\": value {value}, expected a whole number from 0 to 1000000000")
        );
    }
    assert!(of(r#"{"id":"a"}"#, "").starts_with("not tables: missing field `value`"));
    assert_eq!(of(r#"{"id":"","value":1}"#, ""), "cell \"\": an id has 1 to 200 bytes");
    let message = of(cells, r#"{"total":"t","parts":["a"],"minuss":["b"]}"#);
    assert!(message.contains("unknown field `minuss`"), "{message}");
    for threshold in ["1", "1001", "-5", "4.5"] {
        let text = format!(r#"{{"threshold":{threshold},"cells":[],"relations":[]}}"#);
        let message = Tables::parse(&text).unwrap_err().to_string();
        assert_eq!(message, format!("threshold: {threshold}, expected 2 to 1000"));
    }
    let many: Vec<String> = (0..2001).map(|id| format!(r#"{{"id":"{id}","value":0}}"#)).collect();
    assert_eq!(of(&many.join(","), ""), "cells: 2001, at most 2000 are protected together");
}

#[test]
fn a_restated_figure_or_another_threshold_is_refused() {
    let first = protect(&tables(&values(&[("a", 12)]), vec![]), None).unwrap();
    let of = |tables: &Tables| protect(tables, Some(&first)).unwrap_err().to_string();
    assert_eq!(
        of(&tables(&values(&[("a", 13)]), vec![])),
        "cell \"a\": published before as 12 and now 13; a restated figure needs an id of its own"
    );
    let mut other = tables(&values(&[("b", 13)]), vec![]);
    other.threshold = 3;
    assert_eq!(of(&other), "threshold: 3, but the earlier release was protected with 5");
}

#[test]
fn tables_that_contradict_what_was_suppressed_are_refused() {
    let relations = vec![relation("t", &["a", "b"])];
    let first =
        protect(&tables(&values(&[("a", 3), ("b", 9), ("t", 12)]), relations), None).unwrap();
    assert_eq!(first.published, values(&[("t", 12)]));
    // a + b is 12, so a + b + 1 is not 20.
    let second = tables(&values(&[("one", 1), ("u", 20)]), vec![relation("u", &["a", "b", "one"])]);
    let message = protect(&second, Some(&first)).unwrap_err().to_string();
    assert!(message.contains("no value of it agrees"), "{message}");
}

#[test]
fn a_release_without_its_proofs_is_refused() {
    let whole = protect(&rows(&[&[3, 20, 30], &[40, 50, 60], &[70, 80, 90]]), None).unwrap();
    let cells = whole.suppressed.len();
    let mut bare = whole.clone();
    bare.witnesses.clear();
    bare.floors.clear();
    assert_eq!(verify(&bare, None).len(), cells);
    for cell in &whole.suppressed {
        let mut without = whole.clone();
        without.witnesses.remove(cell);
        without.floors.remove(cell);
        assert_eq!(verify(&without, None), [Fault::NoProof { cell: cell.clone() }]);
    }
}

#[test]
fn a_floor_that_proves_too_little_is_refused() {
    let release = protect(&rows(&[&[3, 20, 30], &[40, 50, 60], &[70, 80, 90]]), None).unwrap();
    assert!(!release.floors.is_empty(), "{release:?}");
    for cell in release.floors.keys() {
        let faults = |change: &dyn Fn(&mut figures::release::Floor)| {
            let mut changed = release.clone();
            change(changed.floors.get_mut(cell).unwrap());
            messages(&verify(&changed, None))
        };
        let refused =
            [format!("cell {cell:?}: the relations given do not prove that it is not small")];
        assert_eq!(faults(&|floor| floor.times = 0), refused);
        assert_eq!(faults(&|floor| floor.relations.clear()), refused);
        assert_eq!(faults(&|floor| floor.relations = [(999, 1)].into()), refused);
        let flip = |floor: &mut figures::release::Floor| {
            for times in floor.relations.values_mut() {
                *times = -*times;
            }
        };
        assert_eq!(faults(&flip), refused);
    }
}

#[test]
fn a_release_that_forgets_an_earlier_one_is_refused_beside_it() {
    let first = protect(&rows(&[&[3, 20], &[40, 50]]), None).unwrap();
    let second = protect(&tables(&values(&[("x", 9)]), vec![]), Some(&first)).unwrap();
    assert_eq!(verify(&second, Some(&first)), []);
    let alone = protect(&tables(&values(&[("x", 9)]), vec![]), None).unwrap();
    assert_eq!(verify(&alone, None), []);
    let faults = verify(&alone, Some(&first));
    let forgotten = first.published.len() + first.suppressed.len() + first.relations.len();
    assert_eq!(faults.len(), forgotten);
}

#[test]
fn every_list_and_value_of_a_release_is_checked() {
    let release = protect(&rows(&[&[3, 20, 30], &[40, 50, 60], &[70, 80, 90]]), None).unwrap();
    let faults = |change: &dyn Fn(&mut Release)| {
        let mut changed = release.clone();
        change(&mut changed);
        messages(&verify(&changed, None)).join("\n")
    };
    assert!(faults(&|r| r.threshold = 1).contains("threshold: 1"));
    let small = faults(&|r| {
        r.suppressed.remove("0|0");
        r.published.insert("0|0".to_owned(), 3);
    });
    assert!(small.contains("cell \"0|0\": the small count 3 is published"), "{small}");
    assert!(small.contains("cell \"0|0\": a proof is given"), "{small}");
    let double = faults(&|r| {
        r.published.insert("0|0".to_owned(), 9);
    });
    assert!(double.contains("both in published and in suppressed"), "{double}");
    let total = faults(&|r| {
        r.published.insert("Total|Total".to_owned(), 441);
    });
    assert!(total.contains("it does not hold for the published values"), "{total}");
    assert!(faults(&|r| r.infeasible = ["2|2".to_owned()].into()).contains("but not suppressed"));
    assert!(faults(&|r| r.infeasible = ["0|0".to_owned()].into()).contains("infeasible"));
    assert!(
        faults(&|r| r.relations.push(relation("Total|Total", &["nobody"])))
            .contains("there is no cell \"nobody\"")
    );
    assert!(Release::parse("{}").is_err());
    let other = serde_json::to_string(&release).unwrap().replacen("release/1", "release/2", 1);
    assert_eq!(
        Release::parse(&other).unwrap_err().to_string(),
        "format: expected \"redress-figures-release/1\""
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn protected_tables_verify_and_no_small_cell_is_narrowed(seed in any::<u64>()) {
        let tables = random_table(seed);
        let release = protect(&tables, None).unwrap();
        prop_assert_eq!(verify(&release, None), []);
        prop_assert!(release.infeasible.is_empty());
        // What is published is the truth, and is a part of it; the rest is suppressed.
        let truth: Values =
            tables.cells.iter().map(|cell| (cell.id.clone(), cell.value)).collect();
        for (id, value) in &release.published {
            prop_assert_eq!(truth.get(id), Some(value));
        }
        for id in truth.keys() {
            prop_assert_ne!(release.published.contains_key(id), release.suppressed.contains(id));
        }
        let intervals = audit(&release.published, &release.relations).unwrap();
        for id in small(&tables) {
            prop_assert!(release.suppressed.contains(id));
            prop_assert!(release.witnesses.contains_key(id));
            prop_assert!(is_wide(intervals[id], 5), "{} {:?}", id, intervals[id]);
        }
        // Nothing tells small cells from others: each could be small and large, or is large.
        for id in &release.suppressed {
            let interval = intervals[id];
            prop_assert!(is_wide(interval, 5) || interval.low > 4.0, "{} {:?}", id, interval);
        }
    }

    #[test]
    fn any_change_to_a_witness_is_refused(seed in any::<u64>(), pick in any::<u64>(), by in 1..9_u64) {
        let release = protect(&random_table(seed), None).unwrap();
        let witnesses: Vec<&String> = release.witnesses.keys().collect();
        prop_assume!(!witnesses.is_empty());
        let mut pick = Seeded(pick);
        let mut some = |count: usize| usize::try_from(pick.below(count as u64)).unwrap();
        let cell = witnesses[some(witnesses.len())].clone();
        let mut changed = release.clone();
        let witness = changed.witnesses.get_mut(&cell).unwrap();
        let table = if some(2) == 0 { &mut witness.low } else { &mut witness.high };
        let mut cells = BTreeMap::from(&*table);
        let ids: Vec<String> = cells.keys().cloned().collect();
        let id = ids[some(ids.len())].clone();
        match some(3) {
            0 => drop(cells.remove(&id)),
            1 => drop(cells.insert("nobody".to_owned(), by)),
            // Every cell of these tables stands in a relation.
            _ => *cells.get_mut(&id).unwrap() += by,
        }
        *table = cells.into();
        prop_assert_eq!(verify(&changed, None).len(), 1);
    }

    #[test]
    fn a_printed_release_reads_back_as_itself(seed in any::<u64>()) {
        let release = protect(&random_table(seed), None).unwrap();
        let printed = serde_json::to_string(&release).unwrap();
        prop_assert_eq!(Release::parse(&printed).unwrap(), release);
    }

    #[test]
    fn no_text_makes_the_readers_panic(text in "\\PC{0,200}") {
        let _ = Tables::parse(&text);
        let _ = Release::parse(&text);
    }
}

/// The relations are used here as a caller would build them.
#[test]
fn a_relation_reads_as_a_person_writes_it() {
    let stock =
        Relation { minus: vec!["closed".to_owned()], ..relation("open2", &["open1", "new"]) };
    assert_eq!(stock.to_text(), "open2 = open1 + new − closed");
}
