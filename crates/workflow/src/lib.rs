//! What is owed, by whom, by when.
//!
//! State of a case = pure function of (events, framework, calendars, now). No countdown is stored;
//! this crate runs on hub and desk and both must agree. It does no input or output and reads no
//! clock.

pub mod calendar;
pub mod clock;
pub mod counting;
pub mod duty;
pub mod framework;
pub mod history;
pub mod period;
pub mod permit;
pub mod register;
pub mod rehearsal;
pub mod releases;
pub mod renewal;
pub mod schedule;
pub mod stage;
pub mod watch;
