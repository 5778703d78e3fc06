//! The house rules, executed: which crate may know which, what may stand where.
//!
//! `docs/ARCHITECTURE.md` says why each of them is a rule.
#![expect(clippy::unwrap_used, reason = "what the tests share is part of the tests")]

mod arrows;
mod documents;
mod places;
mod source;
mod wording;
