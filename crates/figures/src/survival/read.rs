//! Reading records: a table of times and events, one row per case.

use std::collections::{BTreeMap, BTreeSet};

/// No more rows than this are read.
pub const ROWS_MAX: usize = 1_000_000;
/// No more groups than this are answered.
pub const GROUPS_MAX: usize = 1_000;
/// No name of a group is longer.
pub const GROUP_BYTES_MAX: usize = 200;
/// No code of an event is higher.
pub const EVENT_MAX: u32 = 1_000;
/// No more ways to end than this are told apart.
pub const CAUSES_MAX: usize = 50;

/// The one group of a table that has no column `group`.
const EVERYONE: &str = "all";

/// The event that is waited for.
pub(super) const MILESTONE: u32 = 1;

/// Records that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReadFault {
    /// A column that must be there is not.
    #[error("column {column} is missing; the columns are: {columns}")]
    MissingColumn {
        /// Which.
        column: &'static str,
        /// The columns that are there.
        columns: String,
    },
    /// A column is there twice.
    #[error("column {column} is there twice")]
    DoubleColumn {
        /// Which.
        column: &'static str,
    },
    /// A cell that is not what its column holds.
    #[error("row {row}, column {column}: expected {expected}")]
    Cell {
        /// Row, counted from 1 after the heading.
        row: usize,
        /// Column.
        column: &'static str,
        /// What belongs there.
        expected: &'static str,
    },
    /// A row that is not one.
    #[error("row {row}: {reason}")]
    Row {
        /// Row, counted from 1 after the heading.
        row: usize,
        /// What the reader said.
        reason: String,
    },
    /// Too many rows.
    #[error("row {row}: at most {ROWS_MAX} rows are read")]
    TooManyRows {
        /// The first row too many.
        row: usize,
    },
    /// Too many groups.
    #[error("row {row}, column group: at most {GROUPS_MAX} groups are answered")]
    TooManyGroups {
        /// The row with the first group too many.
        row: usize,
    },
    /// Too many causes.
    #[error("row {row}, column event: at most {CAUSES_MAX} different events are told apart")]
    TooManyCauses {
        /// The row with the first event too many.
        row: usize,
    },
    /// No rows.
    #[error("no row after the heading")]
    Empty,
}

/// One case: how long it was watched, and what ended that.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Subject {
    pub(super) time: f64,
    pub(super) event: u32,
}

/// What was read.
#[derive(Debug)]
pub(super) struct Records {
    pub(super) groups: BTreeMap<String, Vec<Subject>>,
    /// Every event seen but 0, over all groups.
    pub(super) causes: BTreeSet<u32>,
}

/// Where the columns are.
struct Columns {
    time: usize,
    event: usize,
    group: Option<usize>,
}

impl Columns {
    fn of(headings: &csv::StringRecord) -> Result<Self, ReadFault> {
        let find = |column: &'static str| {
            let mut places = headings.iter().enumerate().filter(|(_, name)| *name == column);
            let place = places.next().map(|(place, _)| place);
            match places.next() {
                Some(_) => Err(ReadFault::DoubleColumn { column }),
                None => Ok(place),
            }
        };
        let missing = |column| ReadFault::MissingColumn {
            column,
            columns: headings.iter().take(20).collect::<Vec<_>>().join(", "),
        };
        Ok(Self {
            time: find("time")?.ok_or_else(|| missing("time"))?,
            event: find("event")?.ok_or_else(|| missing("event"))?,
            group: find("group")?,
        })
    }

    fn subject(&self, record: &csv::StringRecord, row: usize) -> Result<Subject, ReadFault> {
        let cell = |column, expected| ReadFault::Cell { row, column, expected };
        let time: f64 = record
            .get(self.time)
            .and_then(|text| text.parse().ok())
            .filter(|time: &f64| time.is_finite() && *time >= 0.0)
            .ok_or_else(|| cell("time", "a finite number, 0 or more"))?;
        let event = record
            .get(self.event)
            .and_then(|text| text.parse().ok())
            .filter(|event| *event <= EVENT_MAX)
            .ok_or_else(|| cell("event", "a whole number from 0 to 1000"))?;
        // Adding zero turns a negative zero into a zero.
        Ok(Subject { time: time + 0.0, event })
    }

    fn group<'a>(&self, record: &'a csv::StringRecord, row: usize) -> Result<&'a str, ReadFault> {
        let Some(place) = self.group else { return Ok(EVERYONE) };
        record.get(place).filter(|name| !name.is_empty() && name.len() <= GROUP_BYTES_MAX).ok_or(
            ReadFault::Cell {
                row,
                column: "group",
                expected: "a name of 1 to 200 bytes; write \"unknown\" where it is not known",
            },
        )
    }
}

/// Reads the records, each group's ordered by time.
pub(super) fn read(text: &str) -> Result<Records, ReadFault> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(text.as_bytes());
    let reason = |row, error: &csv::Error| ReadFault::Row { row, reason: error.to_string() };
    let columns = Columns::of(reader.headers().map_err(|error| reason(0, &error))?)?;
    let mut groups: BTreeMap<String, Vec<Subject>> = BTreeMap::new();
    let mut causes = BTreeSet::new();
    for (index, record) in reader.records().enumerate() {
        let row = index + 1;
        if row > ROWS_MAX {
            return Err(ReadFault::TooManyRows { row });
        }
        let record = record.map_err(|error| reason(row, &error))?;
        let subject = columns.subject(&record, row)?;
        let name = columns.group(&record, row)?;
        if subject.event != 0 && causes.insert(subject.event) && causes.len() > CAUSES_MAX {
            return Err(ReadFault::TooManyCauses { row });
        }
        if let Some(subjects) = groups.get_mut(name) {
            subjects.push(subject);
        } else if groups.len() == GROUPS_MAX {
            return Err(ReadFault::TooManyGroups { row });
        } else {
            groups.insert(name.to_owned(), vec![subject]);
        }
    }
    if groups.is_empty() {
        return Err(ReadFault::Empty);
    }
    for subjects in groups.values_mut() {
        subjects.sort_by(|a, b| a.time.total_cmp(&b.time));
    }
    Ok(Records { groups, causes })
}
