//! The publication as a table for other programs: CSV (RFC 4180), safe to open in a spreadsheet.

use super::{Extent, Publication};

/// Signs with which spreadsheets take a cell for a formula (OWASP, CSV injection).
const FORMULA_SIGNS: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// A text that no spreadsheet runs.
fn safe(text: &str) -> String {
    if text.starts_with(FORMULA_SIGNS) { format!("'{text}") } else { text.to_owned() }
}

impl Publication {
    /// The values as CSV, one a row. What is not published is `..`, whatever the reason.
    #[must_use]
    pub fn to_csv(&self) -> String {
        let mut writer = csv::Writer::from_writer(Vec::new());
        let headings = [
            "quarter",
            "as_of",
            "extent",
            "indicator",
            "name",
            "unit",
            "dimension",
            "row",
            "column",
            "value",
        ];
        // Writing to memory cannot fail.
        let _ = writer.write_record(headings);
        let mut write = |fields: [&str; 8]| {
            let (quarter, as_of) = (self.quarter.to_string(), self.as_of.to_string());
            let head = [quarter.as_str(), as_of.as_str()];
            let _ = writer.write_record(head.into_iter().chain(fields).map(safe));
        };
        for one in &self.indicators {
            let about = [one.id.as_str(), &one.name, &one.unit];
            let [id, name, unit] = about;
            if one.withheld {
                write(["quarter", id, name, unit, "all", "all", "all", "withheld"]);
            }
            for table in &one.tables {
                let extent = if table.extent == Extent::Quarter { "quarter" } else { "year" };
                for row in &table.rows {
                    let shown = self.states.get(row).map_or(row.as_str(), String::as_str);
                    for column in one.shown_columns() {
                        let value = self.value(one, table, row, column);
                        let value =
                            value.map_or_else(|| "..".to_owned(), |value| value.to_string());
                        let by = table.dimension.as_str();
                        write([extent, id, name, unit, by, shown, column, &value]);
                    }
                }
            }
        }
        for (part, value) in self.stock() {
            let value = value.map_or_else(|| "..".to_owned(), |value| value.to_string());
            write(["quarter", "I27", "Backlog and age", "case", "all", "all", part, &value]);
        }
        for state in &self.unanswered {
            let shown = self.states.get(&state.state).unwrap_or(&state.state);
            for (column, value) in [
                ("duties", state.duties),
                ("longest-days", state.longest_days),
                ("days-together", state.days_together),
            ] {
                let name = "States that do not answer";
                let value = value.to_string();
                write(["date", "register", name, "duty", "state", shown, column, &value]);
            }
        }
        String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_is_a_formula() {
        for text in ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"] {
            assert!(safe(text).starts_with('\''), "{text:?}");
        }
        assert_eq!(safe("0-11"), "0-11");
    }
}
