//! Calendars: which days are worked where. Reviewed, versioned data, never code.

use std::collections::{BTreeMap, BTreeSet};

use domain::id::CalendarName;
use jiff::civil::{Date, Weekday};
use serde::Deserialize;

/// The edition of the shipped calendars; a framework names the edition it counts on.
pub const EDITION: &str = "2026.1";

const SHIPPED: &str = include_str!("../calendars/2026.1.csv");

/// Weekends and holidays of one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    name: CalendarName,
    weekend: BTreeSet<i8>,
    holidays: BTreeMap<Date, Holiday>,
    /// Whether a day of a year without holidays counts as not worked; only to find out whether an
    /// answer depends on what is not known.
    closed_when_unknown: bool,
}

/// A public holiday.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Holiday {
    /// What it is called, in English; empty where the file does not say.
    pub name: String,
    /// Whether the date is an estimate that an announcement may still move (by the moon, most
    /// often).
    pub estimated: bool,
}

/// What kind of day it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayKind {
    /// Worked.
    Working,
    /// Weekend, by this calendar's week.
    Weekend,
    /// A public holiday that is not already weekend.
    Holiday,
}

/// A calendar file that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CalendarFault {
    /// Not a table with the four columns.
    #[error("row {row}: expected the columns calendar, weekend_iso, date, source: {reason}")]
    Row {
        /// Row, counted from 1 after the heading.
        row: usize,
        /// What the reader said.
        reason: String,
    },
    /// A weekend that is not one.
    #[error(
        "row {row}: weekend_iso is ISO weekday numbers 1 to 7 joined by +, and leaves a day to work"
    )]
    Weekend {
        /// Row, counted from 1 after the heading.
        row: usize,
    },
    /// A date that is not one.
    #[error("row {row}: date is not a date such as 2026-12-25")]
    Date {
        /// Row, counted from 1 after the heading.
        row: usize,
    },
    /// Two weekends for one calendar.
    #[error("row {row}: weekend_iso is another than in the calendar's rows before")]
    OtherWeekend {
        /// Row, counted from 1 after the heading.
        row: usize,
    },
    /// A name longer than any holiday's.
    #[error("row {row}: the name of a holiday has at most {HOLIDAY_NAME_BYTES_MAX} bytes")]
    Name {
        /// Row, counted from 1 after the heading.
        row: usize,
    },
    /// Nothing in it.
    #[error("no calendar in this file")]
    Empty,
}

/// No holiday has a longer name than this.
pub const HOLIDAY_NAME_BYTES_MAX: usize = 200;

/// How well the date of a holiday is known.
#[derive(Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Basis {
    /// Fixed by law or announced; what a file without the column means.
    #[default]
    #[serde(alias = "")]
    Known,
    /// Computed beforehand.
    Estimate,
}

#[derive(Deserialize)]
struct Row {
    calendar: String,
    weekend_iso: String,
    date: String,
    #[serde(default)]
    name: String,
    #[serde(default)]
    basis: Basis,
    #[serde(rename = "source")]
    _source: String,
}

impl Calendar {
    /// A calendar with this weekend (ISO weekday numbers) and no holidays.
    #[must_use]
    pub fn of_weekend(name: CalendarName, weekend: BTreeSet<i8>) -> Self {
        Self { name, weekend, holidays: BTreeMap::new(), closed_when_unknown: false }
    }

    /// The same calendar with every day closed of which it is not known whether it is a holiday.
    pub(crate) fn closed_when_unknown(&self) -> Self {
        Self { closed_when_unknown: true, ..self.clone() }
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> &CalendarName {
        &self.name
    }

    /// What kind of day `day` is here.
    #[must_use]
    pub fn kind(&self, day: Date) -> DayKind {
        if self.weekend.contains(&day.weekday().to_monday_one_offset()) {
            DayKind::Weekend
        } else if self.holidays.contains_key(&day)
            || self.closed_when_unknown && !self.covers(day.year())
        {
            DayKind::Holiday
        } else {
            DayKind::Working
        }
    }

    /// Whether `day` is worked here.
    #[must_use]
    pub fn works(&self, day: Date) -> bool {
        self.kind(day) == DayKind::Working
    }

    /// The holiday on `day`, weekend or not.
    #[must_use]
    pub fn holiday(&self, day: Date) -> Option<&Holiday> {
        self.holidays.get(&day)
    }

    /// Whether it is known if `day` is worked here: weekends always are, other days in the years
    /// that have holidays.
    #[must_use]
    pub fn knows(&self, day: Date) -> bool {
        self.is_weekend_only() || self.kind(day) != DayKind::Working || self.covers(day.year())
    }

    /// The years that have holidays, in order.
    #[must_use]
    pub fn years(&self) -> BTreeSet<i16> {
        self.holidays.keys().map(|day| day.year()).collect()
    }

    /// Whether holidays of that year are known; if not, only weekends are counted, and people must
    /// be told.
    #[must_use]
    pub fn covers(&self, year: i16) -> bool {
        let first = Date::new(year, 1, 1);
        let last = Date::new(year, 12, 31);
        match (first, last) {
            (Ok(first), Ok(last)) => self.holidays.range(first..=last).next().is_some(),
            _ => false,
        }
    }

    /// Whether this calendar is only a weekend rule, so that no year can lack holidays.
    #[must_use]
    pub fn is_weekend_only(&self) -> bool {
        self.holidays.is_empty()
    }
}

/// Calendars by name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Calendars(BTreeMap<CalendarName, Calendar>);

impl Calendars {
    /// The calendars that come with Redress ([`EDITION`]).
    ///
    /// # Panics
    ///
    /// Never: a test reads the same text.
    #[must_use]
    pub fn shipped() -> Self {
        #[expect(clippy::expect_used, reason = "embedded text, read by a test")]
        Self::parse(SHIPPED).expect("the shipped calendars are well formed")
    }

    /// Reads calendars from a table with the columns `calendar`, `weekend_iso`, `date`, `source`,
    /// and if wanted `name` (of the holiday) and `basis` (`known` or `estimate`).
    ///
    /// # Errors
    ///
    /// Names the first row that is wrong, and how.
    pub fn parse(text: &str) -> Result<Self, CalendarFault> {
        let mut calendars = BTreeMap::new();
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        for (index, row) in reader.deserialize::<Row>().enumerate() {
            let number = index + 1;
            let fault = |reason: String| CalendarFault::Row { row: number, reason };
            let row = row.map_err(|error| fault(error.to_string()))?;
            let name: CalendarName =
                row.calendar.parse().map_err(|error| fault(format!("{error}")))?;
            let weekend =
                parse_weekend(&row.weekend_iso).ok_or(CalendarFault::Weekend { row: number })?;
            let calendar = calendars
                .entry(name.clone())
                .or_insert_with(|| Calendar::of_weekend(name, weekend.clone()));
            if calendar.weekend != weekend {
                return Err(CalendarFault::OtherWeekend { row: number });
            }
            if row.name.len() > HOLIDAY_NAME_BYTES_MAX {
                return Err(CalendarFault::Name { row: number });
            }
            if !row.date.is_empty() {
                let date = row.date.parse().map_err(|_| CalendarFault::Date { row: number })?;
                let estimated = row.basis == Basis::Estimate;
                calendar.holidays.insert(date, Holiday { name: row.name, estimated });
            }
        }
        if calendars.is_empty() {
            return Err(CalendarFault::Empty);
        }
        Ok(Self(calendars))
    }

    /// A calendar by name.
    #[must_use]
    pub fn get(&self, name: &CalendarName) -> Option<&Calendar> {
        self.0.get(name)
    }

    /// Every calendar, by name.
    pub fn iter(&self) -> impl Iterator<Item = &Calendar> {
        self.0.values()
    }
}

fn parse_weekend(text: &str) -> Option<BTreeSet<i8>> {
    let days: Option<BTreeSet<i8>> = text
        .split('+')
        .map(|day| day.parse().ok().filter(|day| Weekday::from_monday_one_offset(*day).is_ok()))
        .collect();
    // Seven days of weekend would never end a period.
    days.filter(|days| days.len() < 7)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_calendars_can_be_read_and_number_thirty_one() {
        assert_eq!(Calendars::shipped().iter().count(), 31);
    }

    #[test]
    fn weekends_are_the_calendars_own() {
        let calendars = Calendars::shipped();
        let friday: Date = "2026-11-20".parse().unwrap();
        let kind = |name: &str| calendars.get(&name.parse().unwrap()).unwrap().kind(friday);
        assert_eq!(kind("FRI-SAT"), DayKind::Weekend);
        assert_eq!(kind("EG"), DayKind::Weekend);
        assert_eq!(kind("KE"), DayKind::Working);
    }

    #[test]
    fn holidays_have_names_and_estimates_are_marked() {
        let calendars = Calendars::shipped();
        let kenya = calendars.get(&"KE".parse().unwrap()).unwrap();
        let holiday = |day: &str| kenya.holiday(day.parse().unwrap()).unwrap();
        assert_eq!(holiday("2026-12-12").name, "Jamhuri Day");
        assert!(!holiday("2026-12-12").estimated);
        assert!(holiday("2028-02-26").estimated);
        for calendar in calendars.iter() {
            assert!(calendar.holidays.values().all(|holiday| !holiday.name.is_empty()));
        }
    }

    #[test]
    fn a_year_without_rows_is_said_to_be_uncovered() {
        let calendars = Calendars::shipped();
        let new_york = calendars.get(&"UN-NY".parse().unwrap()).unwrap();
        assert!(new_york.covers(2024));
        assert!(!new_york.covers(2026));
    }

    #[test]
    fn a_bad_file_is_refused_with_its_row() {
        let heading = "calendar,weekend_iso,date,source\n";
        let of = |rows: &str| Calendars::parse(&format!("{heading}{rows}"));
        assert_eq!(of(""), Err(CalendarFault::Empty));
        assert_eq!(of("X,6+7,2026-02-30,s\n"), Err(CalendarFault::Date { row: 1 }));
        assert_eq!(of("X,6+8,,s\n"), Err(CalendarFault::Weekend { row: 1 }));
        assert_eq!(of("X,1+2+3+4+5+6+7,,s\n"), Err(CalendarFault::Weekend { row: 1 }));
        assert_eq!(
            of("X,6+7,2026-01-01,s\nX,5+6,2026-01-02,s\n"),
            Err(CalendarFault::OtherWeekend { row: 2 })
        );
        assert!(matches!(of("X,6+7\n"), Err(CalendarFault::Row { row: 1, .. })));
        assert!(matches!(of("X Y,6+7,,s\n"), Err(CalendarFault::Row { row: 1, .. })));
    }
}
