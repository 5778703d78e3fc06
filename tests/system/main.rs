//! Whole-system tests: the real binary over real HTTP, forms driven without scripts.
#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "what the tests share is part of the tests"
)]

mod bad_input;
mod canary;
mod clock;
mod commands;
mod crash;
mod journey;
mod offline;
mod languages;
mod routes;
mod sealed;
mod steps;
mod tampering;

/// The program under test.
const PROGRAM: &str = env!("CARGO_BIN_EXE_redress");
