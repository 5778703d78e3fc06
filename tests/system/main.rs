//! Whole-system tests: the real binary over real HTTP, forms driven without scripts.
#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "what the tests share is part of the tests"
)]

mod adding;
mod arriving;
mod authorisation;
mod bad_input;
mod bundle;
mod canary;
mod casework;
mod clock;
mod coming_back;
mod commands;
mod consents;
mod crash;
mod dropping;
mod evidence;
mod figures;
mod files;
mod flood;
mod joining;
mod journey;
mod languages;
mod letters;
mod offers;
mod offline;
mod outbox;
mod overrides;
mod people;
mod queue;
mod renewal;
mod routes;
mod script;
mod sealed;
mod sealed_input;
mod states;
mod steps;
mod tampering;
mod uploads;
mod weight;

/// The program under test.
const PROGRAM: &str = env!("CARGO_BIN_EXE_redress");
