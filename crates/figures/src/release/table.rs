//! A value for each cell of a table. A release has hundreds of tables of the same cells, so they
//! share the names.

use std::{collections::BTreeMap, sync::Arc};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Witness;

/// Names of cells, in order.
pub(crate) type Names = Arc<[String]>;

/// Values by the names of cells, in the order of names; written as a map.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(from = "BTreeMap<String, u64>")]
pub struct Table {
    names: Names,
    /// As many as there are names.
    values: Vec<u64>,
}

impl Table {
    /// A table of these cells, as far as there are names and values.
    pub(crate) fn of(names: &Names, values: impl IntoIterator<Item = u64>) -> Self {
        let values: Vec<u64> = values.into_iter().take(names.len()).collect();
        let names = match names.get(..values.len()) {
            Some(fewer) if fewer.len() < names.len() => fewer.into(),
            _ => Arc::clone(names),
        };
        Self { names, values }
    }

    /// The names of its cells.
    pub(crate) fn names(&self) -> &Names {
        &self.names
    }

    /// Its values, in the order of the names.
    pub(crate) fn values(&self) -> &[u64] {
        &self.values
    }

    /// Every cell with its value.
    pub fn iter(&self) -> impl Iterator<Item = (&str, u64)> {
        self.names.iter().map(String::as_str).zip(self.values.iter().copied())
    }
}

impl From<BTreeMap<String, u64>> for Table {
    fn from(cells: BTreeMap<String, u64>) -> Self {
        let (names, values): (Vec<String>, Vec<u64>) = cells.into_iter().unzip();
        Self { names: names.into(), values }
    }
}

impl From<&Table> for BTreeMap<String, u64> {
    fn from(table: &Table) -> Self {
        table.iter().map(|(name, value)| (name.to_owned(), value)).collect()
    }
}

impl Serialize for Table {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

/// Reads witnesses so that tables of the same cells share their names.
pub(super) fn sharing<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<BTreeMap<String, Witness>, D::Error> {
    let mut witnesses = BTreeMap::<String, Witness>::deserialize(deserializer)?;
    let mut shared: Option<Names> = None;
    for table in witnesses.values_mut().flat_map(|both| [&mut both.low, &mut both.high]) {
        match &shared {
            Some(names) if *names == table.names => table.names = Arc::clone(names),
            _ => shared = Some(Arc::clone(&table.names)),
        }
    }
    Ok(witnesses)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(cells: &[(&str, u64)]) -> Table {
        cells
            .iter()
            .map(|(name, value)| ((*name).to_owned(), *value))
            .collect::<BTreeMap<_, _>>()
            .into()
    }

    #[test]
    fn tables_of_the_same_cells_share_their_names_and_others_do_not() {
        let text = r#"{"a":{"low":{"b":2,"a":1},"high":{"a":3,"b":4}},"b":{"low":{"a":1},"high":{"a":1}}}"#;
        let witnesses = sharing(&mut serde_json::Deserializer::from_str(text)).unwrap();
        let (a, b) = (&witnesses["a"], &witnesses["b"]);
        assert_eq!(
            (&a.low, &a.high),
            (&table(&[("a", 1), ("b", 2)]), &table(&[("a", 3), ("b", 4)]))
        );
        assert_eq!((&b.low, &b.high), (&table(&[("a", 1)]), &table(&[("a", 1)])));
        assert!(Arc::ptr_eq(a.low.names(), a.high.names()));
        assert!(Arc::ptr_eq(b.low.names(), b.high.names()));
        assert!(!Arc::ptr_eq(a.low.names(), b.low.names()));
    }

    #[test]
    fn a_table_has_as_many_names_as_values() {
        let names: Names = ["a", "b"].map(str::to_owned).into();
        assert_eq!(Table::of(&names, [1]), table(&[("a", 1)]));
        assert_eq!(Table::of(&names, [1, 2, 3]), table(&[("a", 1), ("b", 2)]));
        assert_eq!(serde_json::to_string(&Table::of(&names, [1, 2])).unwrap(), r#"{"a":1,"b":2}"#);
    }
}
