//! A small second model of the dates, written from `rules/clock.md` alone and counting day by day,
//! compared with the engine over random cases. It shares no code with what it checks.
#![expect(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "what the tests share is part of the tests, and each uses its part"
)]

mod play;

use std::collections::BTreeSet;

use domain::{casework::PauseReason, id::Outcome, report::ReportingOption};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use play::{BEGIN, any_step, at, places, play};
use proptest::{collection::vec, prelude::*};
use workflow::{
    calendar::Calendars,
    framework::{parse, shipped},
    rehearsal::{Act, Rehearsal},
};

/// Which weekdays (1 is Monday) and days are not worked.
struct Week {
    weekend: [i8; 2],
    holidays: BTreeSet<Date>,
}

impl Week {
    fn of(name: &str, weekend: [i8; 2]) -> Self {
        let table = include_str!("../calendars/2026.1.csv");
        let holidays = table
            .lines()
            .filter_map(|line| {
                let mut cells = line.split(',');
                let (calendar, _, day) = (cells.next()?, cells.next()?, cells.next()?);
                (calendar == name).then(|| day.parse().ok())?
            })
            .collect();
        Self { weekend, holidays }
    }

    fn works(&self, day: Date) -> bool {
        let weekday = day.weekday().to_monday_one_offset();
        !self.weekend.contains(&weekday) && !self.holidays.contains(&day)
    }
}

fn civil(at: Timestamp) -> Date {
    at.to_zoned_datetime(TimeZone::UTC).date()
}

/// A case as the model remembers it.
struct Told<'a> {
    acts: &'a [(Timestamp, Act)],
    option: ReportingOption,
    now: Timestamp,
    service: Week,
    state: Week,
    policy: Week,
}

#[derive(Clone, Copy)]
enum Unit {
    Days,
    Working,
    Months,
}

impl Told<'_> {
    fn unrestricted(&self) -> Option<Timestamp> {
        if self.option == ReportingOption::Unrestricted {
            return Some(at(BEGIN));
        }
        self.first(|act| *act == Act::BecameUnrestricted)
    }

    fn first(&self, fits: impl Fn(&Act) -> bool) -> Option<Timestamp> {
        self.acts.iter().find(|(_, act)| fits(act)).map(|(then, _)| *then)
    }

    fn met(&self, id: &str, outcome: Option<&str>) -> Option<Timestamp> {
        self.first(|act| {
            matches!(act, Act::Met(milestone, how) if milestone.as_str() == id
                && how.as_ref().map(Outcome::as_str) == outcome)
        })
    }

    /// Since when a consent stands that was not taken back.
    fn consented(&self, text: &str) -> Option<Timestamp> {
        let mut since = None;
        for (then, act) in self.acts {
            match act {
                Act::Consented(given) if given.to_string() == text => {
                    since = since.or(Some(*then));
                }
                Act::Withdrawn(taken) if taken.to_string() == text => since = None,
                _ => {}
            }
        }
        since
    }

    fn urgent(&self) -> Option<Timestamp> {
        let at_triage = self.met("M03", Some("urgent"));
        let later = self.first(|act| *act == Act::GradedUrgent);
        at_triage.into_iter().chain(later).min()
    }

    /// Days on which the clock of a milestone stood still. Only reasons that the framework allows
    /// were let through; twenty working days for a silent reporter are counted one by one.
    fn stopped(&self, id: &str, week: &Week, ends: &[&str]) -> BTreeSet<Date> {
        let mut days = BTreeSet::new();
        let mut silent = 0;
        for (place, (from, act)) in self.acts.iter().enumerate() {
            let Act::Stopped(milestone, reason) = act else { continue };
            if milestone.as_str() != id {
                continue;
            }
            let ended = self.acts[place..].iter().find(|(_, act)| match act {
                Act::Resumed(other, why) => other == milestone && why == reason,
                Act::Met(other, how) => {
                    let how = how.as_ref().map_or("", |how| how.as_str());
                    other == milestone && ends.contains(&how)
                }
                _ => false,
            });
            let to = civil(ended.map_or(self.now, |(then, _)| *then));
            let mut day = civil(*from);
            while day < to {
                day = day.tomorrow().unwrap();
                if *reason == PauseReason::ReporterSilent {
                    if silent == 20 {
                        break;
                    }
                    silent += u32::from(week.works(day));
                }
                days.insert(day);
            }
        }
        days
    }

    /// The earlier of the standard date and the urgent one.
    fn graded(
        &self,
        from: Timestamp,
        (standard, urgent): (u32, u32),
        unit: Unit,
        week: &Week,
        stopped: &BTreeSet<Date>,
    ) -> Date {
        let usual = counted(from, standard, unit, week, stopped);
        match self.urgent() {
            None => usual,
            Some(since) => usual.min(counted(from.max(since), urgent, unit, week, stopped)),
        }
    }

    /// What the model says of a milestone: `None` where it is not owed yet.
    fn due(&self, id: &str) -> Option<Date> {
        let none = BTreeSet::new();
        let case = self.unrestricted();
        let from_state = self.met("M09", None).map(|then| then.max(case.unwrap_or(then)));
        let (service, state) = (&self.service, &self.state);
        match id {
            "M02" => {
                let from = at(BEGIN).max(self.consented("contact")?);
                Some(counted(from, 7, Unit::Days, service, &none))
            }
            "M08" => {
                let stopped = self.stopped(id, service, &["open", "outside-mandate"]);
                let from = at(BEGIN).max(case?);
                Some(self.graded(from, (10, 5), Unit::Working, service, &stopped))
            }
            "M09" => {
                let consent = self.consented("share:state-authority:notice")?;
                let from = self.met("M08", Some("open"))?.max(case?).max(consent);
                Some(self.graded(from, (2, 1), Unit::Working, service, &none))
            }
            "M10" => Some(self.graded(from_state?, (3, 1), Unit::Working, state, &none)),
            "M11" => {
                let own = self.graded(from_state?, (10, 5), Unit::Working, state, &none);
                let policy = self.graded(from_state?, (10, 5), Unit::Working, &self.policy, &none);
                Some(own.min(policy))
            }
            "M13" => Some(self.graded(from_state?, (5, 2), Unit::Working, service, &none)),
            "M15" => {
                let stopped = self.stopped(id, state, &[""]);
                let due = self.graded(from_state?, (6, 3), Unit::Months, state, &stopped);
                let more = self.acts.iter().find_map(|(_, act)| match act {
                    Act::MoreTime(milestone, period) if milestone.as_str() == id => {
                        Some(period.amount())
                    }
                    _ => None,
                });
                let end = at(&format!("{due}T00:00:00Z"));
                Some(more.map_or(due, |months| counted(end, months, Unit::Months, state, &stopped)))
            }
            "M18" => {
                let from = self.met("M15", None)?;
                Some(self.graded(from, (20, 10), Unit::Working, service, &none))
            }
            "M19" => {
                let from = self.met("M18", Some("substantiated"))?;
                Some(self.graded(from, (10, 5), Unit::Working, state, &none))
            }
            // Whoever has the case: an offer moves no other date, and the first one's is looked at.
            "T01" => {
                let from = self.first(|act| *act == Act::Offered)?;
                Some(self.graded(from, (3, 1), Unit::Working, service, &none))
            }
            _ => panic!("the model knows nothing of {id}"),
        }
    }
}

/// The last day of a number of days, working days or months after `from`, stopped days left out.
fn counted(
    from: Timestamp,
    number: u32,
    unit: Unit,
    week: &Week,
    stopped: &BTreeSet<Date>,
) -> Date {
    let start = civil(from);
    let (mut day, mut left) = (start, number);
    if let Unit::Months = unit {
        day = clamped(start, number);
        left = 0;
        let mut each = start;
        while each < day {
            each = each.tomorrow().unwrap();
            left += u32::from(stopped.contains(&each));
        }
    }
    while left > 0 {
        day = day.tomorrow().unwrap();
        let counts = !matches!(unit, Unit::Working) || week.works(day);
        if counts && !stopped.contains(&day) {
            left -= 1;
        }
    }
    day
}

/// The same day some months later, or the last day of that month.
fn clamped(day: Date, months: u32) -> Date {
    let all =
        i32::from(day.year()) * 12 + i32::from(day.month()) - 1 + i32::try_from(months).unwrap();
    let (year, month) = (i16::try_from(all / 12).unwrap(), i8::try_from(all % 12 + 1).unwrap());
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let last = match month {
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 31,
    };
    Date::new(year, month, day.day().min(last)).unwrap()
}

const MODELLED: [&str; 10] = ["M02", "M08", "M09", "M10", "M11", "M13", "M15", "M18", "M19", "T01"];

fn engine(played: &Rehearsal<'_>, id: &str) -> Option<Date> {
    let duties = played.duties().unwrap();
    let found = duties.iter().find(|duty| duty.occurrence.milestone == *id)?;
    found.dates.as_ref().map(|dates| dates.shown.day)
}

fn compared(option: ReportingOption, steps: &[play::Step]) -> usize {
    let framework = parse(shipped("un-military-contingent").unwrap()).unwrap();
    let calendars = Calendars::shipped();
    let (played, acts) = play(&framework, &calendars, &places("KE", "FRI-SAT"), option, steps);
    let told = Told {
        acts: &acts,
        option,
        now: played.now(),
        service: Week::of("KE", [6, 7]),
        state: Week::of("FRI-SAT", [5, 6]),
        policy: Week::of("UN-NY", [6, 7]),
    };
    let mut dates = 0;
    for id in MODELLED {
        let expected = told.due(id);
        assert_eq!(engine(&played, id), expected, "{id} after {acts:?} at {}", played.now());
        dates += usize::from(expected.is_some());
    }
    dates
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    #[test]
    fn engine_and_model_say_the_same(
        restricted in proptest::bool::weighted(0.2), steps in vec(any_step(), 0..40),
    ) {
        let option = if restricted { ReportingOption::Restricted } else { ReportingOption::Unrestricted };
        compared(option, &steps);
    }
}

#[test]
fn the_random_cases_reach_the_late_milestones() {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let drawn = vec(any_step(), 30..60);
    let mut dates = 0;
    // In some of them the report may not be read, and is never opened.
    for _ in 0..60 {
        let tree = drawn.new_tree(&mut runner).unwrap();
        let steps = proptest::strategy::ValueTree::current(&tree);
        dates += compared(ReportingOption::Unrestricted, &steps);
    }
    assert!(dates > 120, "only {dates} dates were compared");
}
