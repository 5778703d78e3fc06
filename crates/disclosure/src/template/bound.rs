//! Bounds of what is read for a letter.

use domain::{
    id::MilestoneId,
    limit::{CODE_CHARACTERS_MAX, LINE_CHARACTERS_MAX},
};
use jiff::civil::Date;
use locale::{Language, words};

use crate::compose::Frame;

/// Most lines of a sender or a recipient.
const ADDRESS_LINES_MAX: usize = 8;

/// A field that cannot stand in a letter.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BadView {
    /// Nothing where something must be.
    #[error("{0} is empty")]
    Empty(String),
    /// Too long.
    #[error("{field} holds {found} of at most {limit} characters")]
    TooLong {
        /// The field.
        field: String,
        /// The bound, in characters.
        limit: usize,
        /// How much it holds.
        found: usize,
    },
    /// Too many entries.
    #[error("{field} holds {found} of at most {limit} entries")]
    TooMany {
        /// The field.
        field: &'static str,
        /// The bound.
        limit: usize,
        /// How many it holds.
        found: usize,
    },
    /// Too large a number.
    #[error("{field} is {found}; it must be from 1 to {limit}")]
    Number {
        /// The field.
        field: &'static str,
        /// The bound.
        limit: u32,
        /// What it is.
        found: u32,
    },
    /// Two dates in the wrong order.
    #[error("{earlier} must not be after {later}")]
    Order {
        /// The field that must come first.
        earlier: &'static str,
        /// The field that must come last.
        later: &'static str,
    },
    /// A step of a framework for which there are no words.
    #[error("{field} names a step that no framework has: {step}")]
    Step {
        /// The field.
        field: String,
        /// The step.
        step: MilestoneId,
    },
    /// The same entry twice.
    #[error("{0} holds an entry twice")]
    Twice(&'static str),
}

/// A line that must hold something, within a bound.
pub(super) fn text(field: &str, text: &str, limit: usize) -> Result<(), BadView> {
    if text.trim().is_empty() {
        return Err(BadView::Empty(field.to_owned()));
    }
    let found = text.chars().count();
    if found > limit {
        return Err(BadView::TooLong { field: field.to_owned(), limit, found });
    }
    Ok(())
}

/// A single line.
pub(super) fn line(field: &str, line: &str) -> Result<(), BadView> {
    text(field, line, LINE_CHARACTERS_MAX)
}

/// A list with something in it, within a bound, each entry of which is checked.
pub(super) fn list<T>(
    field: &'static str,
    list: &[T],
    limit: usize,
    check: impl Fn(&str, &T) -> Result<(), BadView>,
) -> Result<(), BadView> {
    if list.is_empty() {
        return Err(BadView::Empty(field.to_owned()));
    }
    if list.len() > limit {
        return Err(BadView::TooMany { field, limit, found: list.len() });
    }
    list.iter().enumerate().try_for_each(|(at, entry)| check(&format!("{field}[{at}]"), entry))
}

/// A list of choices, each at most once.
pub(super) fn choices<T: PartialEq>(field: &'static str, choices: &[T]) -> Result<(), BadView> {
    if choices.is_empty() {
        return Err(BadView::Empty(field.to_owned()));
    }
    let twice = |(at, choice): (usize, &T)| choices.iter().take(at).any(|other| other == choice);
    if choices.iter().enumerate().any(twice) { Err(BadView::Twice(field)) } else { Ok(()) }
}

/// A number from 1.
pub(super) fn number(field: &'static str, found: u32, limit: u32) -> Result<(), BadView> {
    if (1..=limit).contains(&found) { Ok(()) } else { Err(BadView::Number { field, limit, found }) }
}

/// Dates in the order in which they must be.
pub(super) fn in_order(dates: &[(&'static str, Date)]) -> Result<(), BadView> {
    let pairs = dates.iter().zip(dates.iter().skip(1));
    for ((earlier, first), (later, last)) in pairs {
        if first > last {
            return Err(BadView::Order { earlier, later });
        }
    }
    Ok(())
}

/// A step that has words.
pub(super) fn step(field: &str, step: &MilestoneId) -> Result<(), BadView> {
    if words(Language::English).knows(&format!("milestone-{step}-plain")) {
        return Ok(());
    }
    Err(BadView::Step { field: field.to_owned(), step: step.clone() })
}

/// What stands around a letter, addressed to somebody.
pub(super) fn frame(frame: &Frame) -> Result<(), BadView> {
    list("frame.recipient", &frame.recipient, ADDRESS_LINES_MAX, |field, text| line(field, text))?;
    frame_without_recipient(frame)
}

/// What stands around a letter that may be addressed to nobody by name.
pub(super) fn frame_without_recipient(frame: &Frame) -> Result<(), BadView> {
    list("frame.sender", &frame.sender, ADDRESS_LINES_MAX, |field, text| line(field, text))?;
    if !frame.recipient.is_empty() {
        list("frame.recipient", &frame.recipient, ADDRESS_LINES_MAX, |field, text| {
            line(field, text)
        })?;
    }
    text("frame.reference", &frame.reference, CODE_CHARACTERS_MAX)
}
