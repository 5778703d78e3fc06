//! A few journeys in a real Chromium. Pictures go to `target/screenshots`.
#![expect(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "what the tests share is part of the tests"
)]

mod pages;
mod scripted;
mod whole_way;

/// The program under test.
const PROGRAM: &str = env!("CARGO_BIN_EXE_redress");
