//! Columns of plain text: what every answer looks like to a person.

use std::fmt::Write;

/// Rows of cells, laid out in columns that are as wide as they need to be.
#[derive(Debug, Default)]
pub(crate) struct Columns(Vec<Vec<String>>);

impl Columns {
    /// A table with these headings.
    pub(crate) fn of(headings: &[&str]) -> Self {
        Self(vec![headings.iter().map(ToString::to_string).collect()])
    }

    /// Adds a row.
    pub(crate) fn push(&mut self, row: Vec<String>) {
        self.0.push(row);
    }

    /// The table as text: the first column to the left, the others, mostly numbers, to the right.
    pub(crate) fn to_text(&self) -> String {
        let mut widths: Vec<usize> = Vec::new();
        for row in &self.0 {
            for (column, cell) in row.iter().enumerate() {
                let width = cell.chars().count();
                match widths.get_mut(column) {
                    Some(known) => *known = width.max(*known),
                    None => widths.push(width),
                }
            }
        }
        let mut text = String::new();
        for row in &self.0 {
            let mut line = String::new();
            for (column, (cell, width)) in row.iter().zip(&widths).enumerate() {
                // Writing to a string cannot fail.
                let _ = if column == 0 {
                    write!(line, "{cell:<width$}")
                } else {
                    write!(line, "  {cell:>width$}")
                };
            }
            text.push_str(line.trim_end());
            text.push('\n');
        }
        text
    }
}

/// A number with this many decimals, or a dash where there is none.
pub(crate) fn decimal(number: Option<f64>, decimals: usize) -> String {
    number.map_or_else(|| "-".to_owned(), |number| format!("{number:.decimals$}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_as_wide_as_their_widest_cell() {
        let mut table = Columns::of(&["id", "n"]);
        table.push(vec!["north".to_owned(), "112".to_owned()]);
        assert_eq!(table.to_text(), "id       n\nnorth  112\n");
    }
}
