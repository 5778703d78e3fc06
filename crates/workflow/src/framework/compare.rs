//! Two versions of a framework: what changed, and whether a clock that runs would be shortened.
//!
//! A case keeps the version under which it began. A newer version that would give those who wait for
//! an answer less than was promised is seen here before it is used (`rules/clock.md`, 6:
//! lengthen, never shorten).

use std::collections::{BTreeMap, BTreeSet};

use domain::id::{DutyName, MilestoneId};
use jiff::{Span, Timestamp, civil::Date, tz::TimeZone};

use super::{DueRule, Extension, Framework, Milestone, PauseReason, Rung};
use crate::{
    calendar::{Calendar, Calendars},
    clock::{Anchored, Circumstances, dates},
    counting::{OutOfRange, start_of_day},
};

/// What changed from one version to the other.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Comparison {
    /// What is written differently, in the order of the newer version.
    pub changes: Vec<Change>,
    /// Which running clocks would be shortened.
    pub shortened: Vec<Shortened>,
}

/// One thing that is written differently.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Where: a milestone's code, `source R04`, `ladder oversight`, or the framework.
    pub place: String,
    /// Which key of it; `None` where all of it came or went.
    pub key: Option<String>,
    /// What was written before, if anything.
    pub before: Option<String>,
    /// What is written now, if anything.
    pub after: Option<String>,
}

/// A clock that would be shortened, and how.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Shortened {
    /// The promise itself is gone.
    #[error("{0}: a running duty {1} would no longer be owed")]
    Gone(MilestoneId, DutyName),
    /// It would be due earlier.
    #[error(
        "{milestone}: a clock of {duty} begun on {from} is due on {before}, and would be due on \
         {after}{}", if *urgent { ", in an urgent case" } else { "" }
    )]
    Earlier {
        /// The milestone.
        milestone: MilestoneId,
        /// The duty.
        duty: DutyName,
        /// Whether in an urgent case.
        urgent: bool,
        /// A day on which it may have begun.
        from: Date,
        /// When it is due.
        before: Date,
        /// When it would be due.
        after: Date,
    },
    /// It could begin with something that came earlier.
    #[error("{0}: could begin earlier, with {1}")]
    BeginsEarlier(MilestoneId, String),
    /// Cases could become urgent by something else.
    #[error("framework: a running case could become urgent, by {0}")]
    Urgent(String),
    /// A stop that counted would not count.
    #[error("{milestone}: a clock stopped for {} would not have stopped", reason.as_str())]
    PauseGone {
        /// The milestone.
        milestone: MilestoneId,
        /// The reason that would not count any more.
        reason: PauseReason,
    },
    /// Time that could be granted could not.
    #[error("{0}: less time could be granted than before")]
    LessTime(MilestoneId),
}

/// Compares an older version with a newer one.
///
/// # Errors
///
/// When a date cannot be counted.
pub fn compare(
    old: &Framework,
    new: &Framework,
    calendars: &Calendars,
) -> Result<Comparison, OutOfRange> {
    let mut changes = whole(old, new);
    let by_id = |framework: &Framework| -> BTreeMap<String, toml::Table> {
        let milestones = framework.milestones.iter();
        milestones.map(|found| (found.id.to_string(), table(found))).collect()
    };
    changes.extend(parts("", &by_id(old), &by_id(new)));
    Ok(Comparison { changes, shortened: shortened(old, new, calendars)? })
}

fn table<T: serde::Serialize>(value: &T) -> toml::Table {
    // What a framework is made of was read from such a table.
    let mut table = toml::Table::try_from(value).unwrap_or_default();
    table.retain(|_, value| !value.as_array().is_some_and(Vec::is_empty));
    table
}

/// What stands outside of milestones.
fn whole(old: &Framework, new: &Framework) -> Vec<Change> {
    let head = |framework: &Framework| {
        let mut head = table(framework);
        for elsewhere in ["source", "ladder", "milestone"] {
            head.remove(elsewhere);
        }
        BTreeMap::from([(String::new(), head)])
    };
    let sources = |framework: &Framework| -> BTreeMap<String, toml::Table> {
        framework.sources.iter().map(|source| (source.id.clone(), table(source))).collect()
    };
    let ladders = |framework: &Framework| -> BTreeMap<String, toml::Table> {
        framework.ladders.iter().map(|(name, ladder)| (name.clone(), rungs(ladder))).collect()
    };
    let mut changes = parts("framework", &head(old), &head(new));
    changes.extend(parts("source ", &sources(old), &sources(new)));
    changes.extend(parts("ladder ", &ladders(old), &ladders(new)));
    changes
}

fn rungs(ladder: &[Rung]) -> toml::Table {
    let rung = |(number, rung): (usize, &Rung)| {
        (format!("rung {number}"), toml::Value::Table(table(rung)))
    };
    (1..).zip(ladder).map(rung).collect()
}

/// Changes of tables by name.
fn parts(
    kind: &str,
    old: &BTreeMap<String, toml::Table>,
    new: &BTreeMap<String, toml::Table>,
) -> Vec<Change> {
    let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    let mut changes = Vec::new();
    for name in names {
        let place = format!("{kind}{name}");
        match (old.get(name), new.get(name)) {
            (Some(before), Some(after)) => changes.extend(keys(&place, before, after)),
            (before, after) => {
                let text = |table: Option<&toml::Table>| table.map(ToString::to_string);
                let (before, after) = (text(before), text(after));
                changes.push(Change { place, key: None, before, after });
            }
        }
    }
    changes
}

fn keys(place: &str, before: &toml::Table, after: &toml::Table) -> Vec<Change> {
    let keys: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    keys.into_iter()
        .filter(|key| before.get(*key) != after.get(*key))
        .map(|key| Change {
            place: place.to_owned(),
            key: Some(key.clone()),
            before: before.get(key).map(ToString::to_string),
            after: after.get(key).map(ToString::to_string),
        })
        .collect()
}

fn shortened(
    old: &Framework,
    new: &Framework,
    calendars: &Calendars,
) -> Result<Vec<Shortened>, OutOfRange> {
    let mut found = Vec::new();
    if let Some(urgent) = new.urgent.as_ref().filter(|urgent| old.urgent.as_ref() != Some(urgent)) {
        found.push(Shortened::Urgent(urgent.to_string()));
    }
    for before in &old.milestones {
        let after = new.milestone(&before.id);
        for duty in duties(before) {
            let kept = after.is_some_and(|after| duties(after).contains(&duty));
            if !kept {
                found.push(Shortened::Gone(before.id.clone(), duty.clone()));
            } else if let Some(after) = after {
                let pair = Pair { old, new, before, after, duty };
                found.extend(pair.earlier(calendars)?);
            }
        }
        if let Some(after) = after {
            found.extend(stops(before, after));
        }
    }
    Ok(found)
}

fn duties(milestone: &Milestone) -> BTreeSet<&DutyName> {
    milestone.due.iter().map(|rule| &rule.duty).collect()
}

/// What could begin earlier, or be stopped and extended less.
fn stops(before: &Milestone, after: &Milestone) -> Vec<Shortened> {
    let id = || before.id.clone();
    let mut found = Vec::new();
    // Where every trigger begins it anew, a new one begins one more and moves none.
    if !before.due.is_empty() && !before.each {
        let added = after.trigger.iter().filter(|trigger| !before.trigger.contains(trigger));
        found.extend(added.map(|trigger| Shortened::BeginsEarlier(id(), trigger.to_string())));
    }
    let gone = before.pauses.iter().filter(|reason| !after.pauses.contains(reason));
    found.extend(gone.map(|reason| Shortened::PauseGone { milestone: id(), reason: *reason }));
    let less = match (&before.extension, &after.extension) {
        (None, _) | (Some(_), Some(Extension::CourtOrder)) => false,
        (Some(Extension::CourtOrder), _) | (Some(_), None) => true,
        (Some(Extension::Once(before)), Some(Extension::Once(after))) => {
            crate::schedule::about_days(*after) < crate::schedule::about_days(*before)
        }
    };
    if less {
        found.push(Shortened::LessTime(id()));
    }
    found
}

/// One duty in both versions.
struct Pair<'a> {
    old: &'a Framework,
    new: &'a Framework,
    before: &'a Milestone,
    after: &'a Milestone,
    duty: &'a DutyName,
}

/// As many days as repeat all weekdays, month ends and leap days.
const DAYS: i32 = 4 * 365 + 1;

impl Pair<'_> {
    /// The first day from which the newer version gives less, in a standard and in an urgent case.
    fn earlier(&self, calendars: &Calendars) -> Result<Vec<Shortened>, OutOfRange> {
        let same = self.rules(self.before) == self.rules(self.after)
            && self.old.counting == self.new.counting
            && self.old.policy_calendar == self.new.policy_calendar;
        if same {
            return Ok(Vec::new());
        }
        let mut found = Vec::new();
        for urgent in [false, true] {
            found.extend(self.first_earlier(calendars, urgent)?);
        }
        Ok(found)
    }

    fn rules<'b>(&self, milestone: &'b Milestone) -> Vec<&'b DueRule> {
        milestone.due.iter().filter(|rule| rule.duty == *self.duty).collect()
    }

    fn first_earlier(
        &self,
        calendars: &Calendars,
        urgent: bool,
    ) -> Result<Option<Shortened>, OutOfRange> {
        let first = Date::constant(2024, 1, 1);
        for owner in calendars.iter().filter(|owner| owner.is_weekend_only()) {
            for day in 0..DAYS {
                let from = first.checked_add(Span::new().days(day)).map_err(|_| OutOfRange)?;
                let before = self.due(self.old, self.before, calendars, owner, from, urgent)?;
                let after = self.due(self.new, self.after, calendars, owner, from, urgent)?;
                if let (Some((before_at, before)), Some((after_at, after))) = (before, after)
                    && after_at < before_at
                {
                    let (milestone, duty) = (self.before.id.clone(), self.duty.clone());
                    let found = Shortened::Earlier { milestone, duty, urgent, from, before, after };
                    return Ok(Some(found));
                }
            }
        }
        Ok(None)
    }

    /// When it is due if everything it counts from came on that day.
    fn due(
        &self,
        framework: &Framework,
        milestone: &Milestone,
        calendars: &Calendars,
        owner: &Calendar,
        from: Date,
        urgent: bool,
    ) -> Result<Option<(Timestamp, Date)>, OutOfRange> {
        let zone = TimeZone::UTC;
        let at = start_of_day(from, &zone)?;
        let anchored: Vec<Anchored<'_>> =
            self.rules(milestone).into_iter().map(|rule| Anchored { rule, at }).collect();
        let circumstances = Circumstances {
            owner_calendar: owner,
            policy_calendar: calendars.get(&framework.policy_calendar).unwrap_or(owner),
            zone: &zone,
            rule: framework.counting,
            urgent_since: urgent.then_some(at),
            pauses: &[],
            grants: &[],
        };
        let dates = dates(&anchored, &circumstances)?;
        Ok(dates.map(|dates| (dates.shown.moment, dates.shown.day)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::framework::{parse, shipped};

    fn changed(name: &str, milestone: &str, from: &str, to: &str) -> Comparison {
        let text = shipped(name).unwrap();
        let begin = text.find(&format!("[[milestone]]\nid = \"{milestone}\"")).unwrap_or(0);
        let (head, tail) = text.split_at(begin);
        assert!(tail.contains(from), "{milestone} {from}");
        let newer = format!("{head}{}", tail.replacen(from, to, 1));
        compare(&parse(text).unwrap(), &parse(&newer).unwrap(), &Calendars::shipped()).unwrap()
    }

    const MILITARY: &str = "un-military-contingent";

    #[test]
    fn the_same_version_has_no_change() {
        let same = changed(MILITARY, "M11", "\"M11\"", "\"M11\"");
        assert_eq!(same, Comparison::default());
    }

    #[test]
    fn a_longer_period_is_a_change_and_shortens_nothing() {
        let longer = changed(MILITARY, "M02", "period = \"7d\"", "period = \"9d\"");
        assert_eq!(longer.shortened, []);
        let change = longer.changes.first().unwrap();
        assert_eq!((change.place.as_str(), change.key.as_deref()), ("M02", Some("due")));
        assert!(change.before.as_deref().unwrap().contains("7d"));
    }

    #[test]
    fn what_would_shorten_a_running_clock_is_said_with_an_example() {
        let cases = [
            (
                "M02",
                "period = \"7d\"",
                "period = \"6d\"",
                "M02: a clock of main begun on 2024-01-01",
            ),
            // Nine working days are mostly longer than nine days, and ten days mostly shorter than
            // ten working days.
            ("M13", "period = \"5wd\"", "period = \"6d\"", "M13: a clock of main begun on"),
            ("M15", "urgent = \"3m\"", "urgent = \"2m\"", "M15: a clock of main begun on"),
            (
                "M10",
                "[[milestone.due]]\nperiod = \"3wd\"\nurgent = \"1wd\"\n",
                "",
                "M10: a running duty main would no longer",
            ),
            (
                "M29",
                "duty = \"third\"",
                "duty = \"fourth\"",
                "M29: a running duty third would no longer",
            ),
            ("M15", "[\"M09\"]", "[\"M09\", \"M08\"]", "M15: could begin earlier, with M08"),
            ("M15", "\"court-stay\", ", "", "M15: a clock stopped for court-stay"),
            ("M15", "{ once = \"3m\" }", "{ once = \"2m\" }", "M15: less time could be granted"),
            ("M22", "extension = \"court-order\"\n", "", "M22: less time could be granted"),
            ("M16", "period = \"3m\"", "period = \"3m\"\nbegins_after = \"0d\"", ""),
            (
                "",
                "urgent = \"M03=urgent\"",
                "urgent = \"M05=accepted\"",
                "framework: a running case could become urgent",
            ),
        ];
        for (milestone, from, to, expected) in cases {
            let comparison = changed(MILITARY, milestone, from, to);
            let found: Vec<String> = comparison.shortened.iter().map(ToString::to_string).collect();
            let as_expected = if expected.is_empty() {
                found.is_empty()
            } else {
                found.iter().any(|line| line.starts_with(expected))
            };
            assert!(as_expected, "{milestone} {to:?}: {found:?}");
            assert!(!comparison.changes.is_empty());
        }
    }

    #[test]
    fn another_way_of_counting_can_shorten_too() {
        let plain = changed("eu-whistleblower", "", "\"eu-1182-71\"", "\"plain\"");
        assert!(plain.shortened.iter().any(|found| matches!(found, Shortened::Earlier { .. })));
        assert_eq!(plain.changes.first().unwrap().key.as_deref(), Some("counting"));
        let to_law = changed(MILITARY, "", "counting = \"plain\"", "counting = \"eu-1182-71\"");
        assert_eq!(to_law.shortened, []);
    }
}
