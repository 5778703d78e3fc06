//! Reading the vectors.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use figures::{
    Relation,
    audit::Interval,
    tables::{Count, Tables},
};

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

/// Numbers that look random and are the same in every run (`SplitMix64`).
pub(crate) struct Seeded(pub(crate) u64);

impl Seeded {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// From 0 up to one below `end`.
    pub(crate) fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }

    /// A count as case counts are: often 0, mostly small, sometimes not.
    pub(crate) fn count(&mut self) -> u64 {
        match self.below(10) {
            0..3 => 0,
            3..8 => 1 + self.below(8),
            _ => 5 + self.below(30),
        }
    }
}

/// Tables from values by id.
pub(crate) fn tables(values: &BTreeMap<String, u64>, relations: Vec<Relation>) -> Tables {
    Tables {
        threshold: 5,
        cells: values.iter().map(|(id, value)| Count { id: id.clone(), value: *value }).collect(),
        relations,
        dominance_percent: 80,
    }
}

/// Adds the margins of a table `row|column` to the values of its inner cells, under a prefix.
pub(crate) fn with_margins(inner: &BTreeMap<(usize, usize), u64>) -> BTreeMap<String, u64> {
    let mut values = BTreeMap::new();
    for ((row, column), value) in inner {
        for row in [row.to_string(), "Total".to_owned()] {
            for column in [column.to_string(), "Total".to_owned()] {
                *values.entry(format!("{row}|{column}")).or_default() += value;
            }
        }
    }
    values
}

/// The smallest interval that is allowed for a small cell holds 0 and the threshold.
pub(crate) fn is_wide(interval: Interval, threshold: u64) -> bool {
    let threshold = u32::try_from(threshold).unwrap();
    interval.low < 1e-6 && interval.high.is_none_or(|high| high > f64::from(threshold) - 1e-6)
}
