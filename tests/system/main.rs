//! Whole-system tests: the real binary over real HTTP, forms driven without scripts.

mod journey;
mod steps;

/// The program under test.
const PROGRAM: &str = env!("CARGO_BIN_EXE_redress");
