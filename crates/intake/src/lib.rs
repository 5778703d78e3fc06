//! A report under its seal, made from answers.
//!
//! The hub does this for a browser without scripts, and `redress bundle` does it on a device without
//! a network; both make the same events and the same sealed objects. Nothing is stored or sent here.

mod holder;
mod report;
mod wording;

pub use holder::{Holder, holders};
pub use report::{AskedConsent, AttachedFile, Keys, NotSealed, SealedReport, Telling};
pub use wording::Wording;
