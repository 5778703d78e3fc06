//! Journeys in a real Chromium and a real Firefox. Pictures go to `target/screenshots`.
#![expect(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "what the tests share is part of the tests"
)]

mod decisions;
mod figures;
mod history;
mod keys;
mod languages;
mod left;
mod pages;
mod picture;
mod reflow;
mod requests;
mod safest;
mod scripted;
mod voice;
mod whole_way;

use locale::Language;

/// Languages in which whole ways are walked.
const LANGUAGES: [Language; 4] =
    [Language::English, Language::Arabic, Language::French, Language::HaitianCreole];

/// The program under test.
const PROGRAM: &str = env!("CARGO_BIN_EXE_redress");

/// Where an exit leads.
const WEATHER: &str =
    "<!doctype html><title>Weather</title><h1>Weather</h1><p>Sunny</p><footer></footer>";

/// Browsers are driven one step after the other.
fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime")
}
