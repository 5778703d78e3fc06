//! Who reported, who was harmed, who is accused, and what became of the persons.

use std::collections::BTreeSet;

use jiff::{ToSpan, civil::Date};

use super::{By, Measured, View, of_case, of_person};
use crate::{
    indicator::{
        Dimension, STAGES, Span,
        time::{Timed, days},
    },
    record::{Category, Person, Record, Victim, Wish},
};

/// A detriment within this long before a check-in was due is its answer, in days.
const DETRIMENT_DAYS: i64 = 180;

impl<'a> View<'a> {
    /// Records that were received in the quarter.
    fn received(&self) -> impl Iterator<Item = &'a Record> + '_ {
        let quarter = self.span.quarter;
        self.records.iter().copied().filter(move |record| quarter.holds(record.received_on))
    }
}

/// I01: one allegation for each category of personnel that a report accuses, as the United Nations
/// count.
pub(super) fn allegations(view: &View<'_>, seen: &mut Measured) {
    for record in view.received() {
        let accused = &record.particulars.perpetrators;
        let mut categories: BTreeSet<Category> = accused.iter().map(|one| one.category).collect();
        if categories.is_empty() {
            categories.insert(Category::Unknown);
        }
        let person = common(&record.particulars.victims);
        for category in categories {
            let mut by = person.map_or_else(|| of_case(record), |one| of_person(record, one));
            by.insert(Dimension::Category, category.as_str().to_owned());
            seen.see("counted", by);
        }
    }
}

/// What holds of every victim of a case alike: an allegation is of all of them, and of none first.
fn common(victims: &[Victim]) -> Option<Person> {
    let first = victims.first()?.person;
    let sex = victims.iter().all(|victim| victim.person.sex == first.sex);
    let age = victims.iter().all(|victim| victim.person.age == first.age);
    Some(Person {
        sex: if sex { first.sex } else { Person::UNKNOWN.sex },
        age: if age { first.age } else { Person::UNKNOWN.age },
    })
}

/// I02.
pub(super) fn victims(view: &View<'_>, seen: &mut Measured) {
    for record in view.received() {
        let categories: BTreeSet<Category> =
            record.particulars.perpetrators.iter().map(|one| one.category).collect();
        // A victim of persons of several categories is counted once, under none of them.
        let category = match categories.first() {
            Some(only) if categories.len() == 1 => *only,
            _ => Category::Unknown,
        };
        for victim in &record.particulars.victims {
            let mut by = of_person(record, victim.person);
            by.insert(Dimension::Category, category.as_str().to_owned());
            seen.see("counted", by);
        }
    }
}

/// I03.
pub(super) fn perpetrators(view: &View<'_>, seen: &mut Measured) {
    for record in view.received() {
        for one in &record.particulars.perpetrators {
            let mut by = of_case(record);
            by.insert(Dimension::Sex, one.sex.as_str().to_owned());
            by.insert(Dimension::Category, one.category.as_str().to_owned());
            by.insert(Dimension::Rank, one.rank.as_str().to_owned());
            seen.see(if one.identified { "identified" } else { "unidentified" }, by);
        }
    }
}

/// I04: a missing day is missing, and never no day at all.
pub(super) fn delay(view: &View<'_>, seen: &mut Measured) {
    for record in view.received() {
        let took = record.particulars.incident_on.and_then(|on| days(on, record.received_on));
        let by = of_case(record);
        match took {
            Some(days) => {
                seen.timed.push(Timed { days, event: 1, by: by.clone() });
                seen.see("dated", by);
            }
            None => seen.see("undated", by),
        }
    }
}

/// I30.
pub(super) fn wishes(view: &View<'_>, seen: &mut Measured) {
    for record in view.received() {
        let column = match record.wish {
            Wish::ServicesOnly => "services-only",
            Wish::Match => "match",
            Wish::OversightOnly => "oversight-only",
            Wish::State => "state",
        };
        seen.see(column, of_person(record, record.particulars.reporter));
    }
}

/// The stage that a case has reached by a day.
pub(super) fn stage(record: &Record, day: Date) -> &'static str {
    let [(first, _), later @ ..] = STAGES;
    let reached =
        later.iter().rev().find(|(_, milestone)| record.reached_on(milestone, day).is_some());
    reached.map_or(first, |(stage, _)| *stage)
}

/// I25: with the end of the case competing, and open cases at risk.
pub(super) fn withdrawal(view: &View<'_>, seen: &mut Measured) {
    let as_of = view.span.as_of;
    for record in view.records.iter().filter(|record| record.received_on <= as_of) {
        let ended = record.closed.iter().map(|(closed, _)| *closed).find(|on| *on <= as_of);
        for victim in &record.particulars.victims {
            let withdrew = victim.withdrew.as_ref().filter(|withdrew| withdrew.on <= as_of);
            let mut by = of_person(record, victim.person);
            let on = withdrew.map(|withdrew| withdrew.on);
            by.insert(Dimension::Stage, stage(record, on.unwrap_or(as_of)).to_owned());
            let reason = withdrew.map_or("none", |withdrew| withdrew.reason.as_str());
            by.insert(Dimension::Reason, reason.to_owned());
            let (until, event) = match (on, ended) {
                (Some(on), _) => (on, 1),
                (None, Some(ended)) => (ended, 2),
                (None, None) => (as_of, 0),
            };
            if let Some(days) = days(record.received_on, until) {
                seen.timed.push(Timed { days, event, by: By::new() });
            }
            seen.see(if withdrew.is_some() { "withdrew" } else { "continued" }, by);
        }
    }
}

/// I26: of reporters who were to be asked in the quarter.
pub(super) fn retaliation(view: &View<'_>, seen: &mut Measured) {
    let Span { quarter, as_of } = view.span;
    for record in &view.records {
        let due = |owed: &&crate::record::Owed| {
            owed.waived_on.is_none() && owed.original_due.is_some_and(|due| quarter.holds(due))
        };
        let mut asked = record.owed("M29").filter(due).peekable();
        let Some(first) = asked.peek().and_then(|owed| owed.original_due) else { continue };
        let answered = asked.any(|owed| owed.met_on.is_some_and(|on| on <= as_of));
        let since = first.saturating_sub(DETRIMENT_DAYS.days());
        let told = record.particulars.detriments_on.iter().any(|on| *on >= since && *on <= as_of);
        let column = match (told, answered) {
            (true, _) => "detriment",
            (false, true) => "no-detriment",
            (false, false) => "not-answered",
        };
        seen.see(column, of_person(record, record.particulars.reporter));
    }
}
