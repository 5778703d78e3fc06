//! Statistics that may be published: time to a milestone with open cases kept in, and tables of
//! counts that give nobody away, with the proof of it.
//!
//! Pure: text in, values out; no files, no clock, no randomness. The same input gives the same
//! bytes, so that hub, desk and auditor print the same figures.

pub mod audit;
pub mod indicator;
pub mod protect;
pub mod publication;
mod quarter;
pub mod record;
pub mod release;
pub mod rounding;
mod solve;
pub mod survival;
mod system;
pub mod tables;
mod text;
pub mod timeliness;
pub mod verify;

pub use quarter::{NoQuarter, Quarter};
pub use system::{
    CELLS_MAX, Guard, ID_BYTES_MAX, RELATIONS_MAX, Relation, SystemFault, TERMS_MAX, VALUE_MAX,
};
