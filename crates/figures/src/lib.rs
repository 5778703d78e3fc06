//! Statistics that may be published: time to a milestone with open cases kept in, and tables of
//! counts that give nobody away, with the proof of it.
//!
//! Pure: text in, values out; no files, no clock, no randomness. The same input gives the same
//! bytes, so that hub, desk and auditor print the same figures.

pub mod survival;
mod text;
