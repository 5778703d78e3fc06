//! The words of the field: what a report, a consent, an officer, a duty's event is, and how large
//! each may be.
//!
//! This crate does no input or output, keeps no key and reads no clock: time and randomness are
//! arguments ([`Clock`], [`Random`]). Everything else in the workspace may depend on it, it depends
//! on nothing of ours.

pub mod casework;
pub mod consent;
pub mod custody;
pub mod directory;
pub mod event;
pub mod file;
pub mod id;
pub mod key;
pub mod letter;
pub mod limit;
pub mod period;
pub mod queue;
pub mod release;
pub mod report;
pub mod source;

pub use source::{Clock, Random};
