//! Use cases: plain functions that know no HTTP.

pub(crate) mod adding;
pub(crate) mod answering;
pub(crate) mod copying;
pub(crate) mod delivering;
pub(crate) mod figures;
pub(crate) mod filing;
pub(crate) mod founding;
pub(crate) mod inbox;
pub(crate) mod linking;
pub(crate) mod notified;
pub(crate) mod officer;
pub(crate) mod openings;
pub(crate) mod place;
pub(crate) mod resuming;
pub(crate) mod sealed_inbox;
pub(crate) mod sealed_report;
pub(crate) mod sealing;
pub(crate) mod together;
pub(crate) mod upload;
pub(crate) mod visit;
pub(crate) mod watching;
