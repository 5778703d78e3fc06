//! Letters through the press, as the desk would use it.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "what the tests share is part of the tests"
)]

mod pdf;
mod refusal;
mod report;
mod reproducible;
mod samples;
mod templates;
mod text;
