//! What is asked: from flags, or from a row of a table.

use std::str::FromStr;

use jiff::{
    Timestamp,
    civil::Date,
    fmt::temporal::Pieces,
    tz::{Offset, TimeZone},
};
use workflow::{
    counting::{OutOfRange, Pause, Rule, start_of_day},
    period::Period,
};

use super::Table;

/// A day or a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Start {
    /// A day.
    Day(Date),
    /// A moment, and the offset from UTC in which it was written.
    Moment(Timestamp, Offset),
}

/// Neither a day nor a moment.
const NO_START: &str = "not a day such as 2026-03-05, nor a moment such as 2026-03-05T10:30:00Z";

impl FromStr for Start {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = |error: jiff::Error| format!("{NO_START} ({error})");
        if !text.contains(['T', 't', ' ']) {
            return text.parse().map(Self::Day).map_err(wrong);
        }
        let moment: Timestamp = text.parse().map_err(wrong)?;
        let offset = Pieces::parse(text).map_err(wrong)?.to_numeric_offset();
        Ok(Self::Moment(moment, offset.unwrap_or(Offset::UTC)))
    }
}

impl Start {
    /// The moment; a day counts from its beginning.
    pub(crate) fn moment(self, zone: &TimeZone) -> Result<Timestamp, OutOfRange> {
        match self {
            Self::Moment(moment, _) => Ok(moment),
            Self::Day(day) => start_of_day(day, zone),
        }
    }

    /// The zone in which it was written.
    pub(super) fn zone(self) -> TimeZone {
        match self {
            Self::Day(_) => TimeZone::UTC,
            Self::Moment(_, offset) => TimeZone::fixed(offset),
        }
    }

    /// The civil day in a zone.
    pub(super) fn day(self, zone: &TimeZone) -> Date {
        match self {
            Self::Day(day) => day,
            Self::Moment(moment, _) => moment.to_zoned_datetime(zone.clone()).date(),
        }
    }
}

/// Reads a pause from its text.
pub(crate) fn pause(text: &str) -> Result<Pause, String> {
    let wrong = "a pause is two dates, such as 2026-03-13/2026-03-15";
    let (from, to) = text.split_once('/').ok_or(wrong)?;
    let day = |text: &str| text.trim().parse::<Date>().map_err(|_| wrong.to_owned());
    let pause = Pause { from: day(from)?, to: day(to)? };
    if pause.to < pause.from { Err("a pause ends after it begins".to_owned()) } else { Ok(pause) }
}

/// Reads several pauses from one cell.
pub(super) fn pauses(cell: &str) -> Result<Vec<Pause>, String> {
    cell.split(';').map(str::trim).filter(|text| !text.is_empty()).map(pause).collect()
}

/// What is wanted of a calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Wanted {
    /// The end of a period.
    Due { period: Period, rule: Rule, zone: Option<String> },
    /// The working days up to here.
    Between { to: Start },
}

/// One question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Asked {
    pub(super) calendar: String,
    pub(super) from: Start,
    pub(super) pauses: Vec<Pause>,
    pub(super) wanted: Wanted,
}

/// What flags say; a table fills the rest row by row.
#[derive(Debug, Clone)]
pub(super) struct Flags {
    calendar: Option<String>,
    from: Option<Start>,
    pauses: Vec<Pause>,
    wanted: WantedFlags,
}

#[derive(Debug, Clone)]
enum WantedFlags {
    Due { period: Option<Period>, rule: Option<Rule>, zone: Option<String> },
    Between { to: Option<Start> },
}

/// A cell or flag that is missing or wrong.
#[derive(Debug, thiserror::Error)]
#[error("{column}: {reason}")]
pub(super) struct Wrong {
    pub(super) column: &'static str,
    pub(super) reason: String,
}

impl Flags {
    pub(super) fn due(
        table: &Table,
        period: Option<Period>,
        rule: Option<Rule>,
        zone: Option<String>,
    ) -> Self {
        Self::of(table, WantedFlags::Due { period, rule, zone })
    }

    pub(super) fn between(table: &Table, to: Option<Start>) -> Self {
        Self::of(table, WantedFlags::Between { to })
    }

    fn of(table: &Table, wanted: WantedFlags) -> Self {
        Self {
            calendar: table.calendar.clone(),
            from: table.from,
            pauses: table.pause.clone(),
            wanted,
        }
    }

    /// The name of the column with the answers.
    pub(super) fn answer_column(&self) -> &'static str {
        match self.wanted {
            WantedFlags::Due { .. } => "due",
            WantedFlags::Between { .. } => "elapsed",
        }
    }

    /// Which columns mean something here.
    pub(super) fn columns(&self) -> &'static [&'static str] {
        match self.wanted {
            WantedFlags::Due { .. } => {
                &["calendar", "from", "period", "pause", "rule", "time-zone"]
            }
            WantedFlags::Between { .. } => &["calendar", "from", "to", "pause"],
        }
    }

    /// The question that the flags alone ask.
    pub(super) fn asked(&self) -> Result<Asked, Wrong> {
        self.with(|_| None)
    }

    /// The question of a row whose cells, where they are there and not empty, come before the
    /// flags.
    pub(super) fn with<'a>(
        &self,
        cell: impl Fn(&'static str) -> Option<&'a str>,
    ) -> Result<Asked, Wrong> {
        let wanted = match &self.wanted {
            WantedFlags::Due { period, rule, zone } => Wanted::Due {
                period: required("period", cell("period"), *period)?,
                rule: read("rule", cell("rule"))?.or(*rule).unwrap_or_default(),
                zone: cell("time-zone").map(ToOwned::to_owned).or_else(|| zone.clone()),
            },
            WantedFlags::Between { to } => Wanted::Between { to: required("to", cell("to"), *to)? },
        };
        let pauses = match cell("pause") {
            Some(cell) => pauses(cell).map_err(|reason| Wrong { column: "pause", reason })?,
            None => self.pauses.clone(),
        };
        Ok(Asked {
            calendar: required("calendar", cell("calendar"), self.calendar.clone())?,
            from: required("from", cell("from"), self.from)?,
            pauses,
            wanted,
        })
    }
}

fn read<T: FromStr<Err: ToString>>(
    column: &'static str,
    cell: Option<&str>,
) -> Result<Option<T>, Wrong> {
    let wrong = |error: T::Err| Wrong { column, reason: error.to_string() };
    cell.map(|text| text.parse().map_err(wrong)).transpose()
}

fn required<T: FromStr<Err: ToString>>(
    column: &'static str,
    cell: Option<&str>,
    flag: Option<T>,
) -> Result<T, Wrong> {
    let missing = || Wrong { column, reason: "is missing".to_owned() };
    read(column, cell)?.or(flag).ok_or_else(missing)
}
