//! Cleaning, seen from outside: files are made here, metadata is planted in every place that is
//! known for it, and nothing of it may be in the copy, while the picture or text is the same.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "what the tests share is part of the tests"
)]

mod camera;
mod document;
mod gif;
mod jpeg;
mod oracle;
mod oracle_pdf;
mod pdf;
mod planted;
mod png;
mod properties;
mod sample;
mod support;
mod webp;
