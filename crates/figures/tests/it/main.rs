//! The figures, against the numbers of others and against what must hold for any input.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

mod audit;
mod history;
mod indicators;
mod protect;
mod publication;
mod rounding;
mod support;
mod survival;
mod timeliness;
