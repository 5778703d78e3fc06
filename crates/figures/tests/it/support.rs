//! Reading the vectors.

use std::{collections::BTreeMap, path::Path};

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
