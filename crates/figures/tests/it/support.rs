//! Reading the vectors.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use figures::Relation;

/// A row of a vector by column.
pub(crate) type Row = BTreeMap<String, String>;

/// The text of a vector.
pub(crate) fn vector(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors").join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// The rows of a vector.
pub(crate) fn rows(name: &str) -> Vec<Row> {
    let text = vector(name);
    csv::Reader::from_reader(text.as_bytes()).deserialize().collect::<Result<_, _>>().unwrap()
}

/// A total and its parts.
pub(crate) fn relation(total: &str, parts: &[&str]) -> Relation {
    Relation {
        total: total.to_owned(),
        parts: parts.iter().map(ToString::to_string).collect(),
        minus: Vec::new(),
        guards: BTreeSet::new(),
    }
}

/// The relations of a table whose cells are called `row|column`: "Total" is the sum of everything
/// that is no group, and each group, where the table has it, that of its members.
pub(crate) fn table_relations(cells: &[&str], groups: &[(&str, &[&str])]) -> Vec<Relation> {
    let split: Vec<(&str, &str)> = cells.iter().map(|cell| cell.split_once('|').unwrap()).collect();
    let rows: BTreeSet<&str> = split.iter().map(|(row, _)| *row).collect();
    let columns: BTreeSet<&str> = split.iter().map(|(_, column)| *column).collect();
    let mut relations = Vec::new();
    for (total, parts) in sums(&rows, groups) {
        for column in &columns {
            let parts: Vec<String> = parts.iter().map(|part| format!("{part}|{column}")).collect();
            let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
            relations.push(relation(&format!("{total}|{column}"), &parts));
        }
    }
    for (total, parts) in sums(&columns, groups) {
        for row in &rows {
            let parts: Vec<String> = parts.iter().map(|part| format!("{row}|{part}")).collect();
            let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
            relations.push(relation(&format!("{row}|{total}"), &parts));
        }
    }
    relations
}

fn sums<'a>(
    names: &BTreeSet<&'a str>,
    groups: &[(&'a str, &[&'a str])],
) -> Vec<(&'a str, Vec<&'a str>)> {
    let is_group =
        |name: &&&str| **name == "Total" || groups.iter().any(|(group, _)| group == *name);
    let members: Vec<&str> = names.iter().filter(|name| !is_group(name)).copied().collect();
    let mut sums = vec![("Total", members)];
    let known = groups.iter().filter(|(group, parts)| {
        names.contains(group) && parts.iter().all(|part| names.contains(part))
    });
    sums.extend(known.map(|(group, parts)| (*group, parts.to_vec())));
    sums
}
