//! Which language a page is in: the one asked for, else the best guess from the browser's own.

use axum::http::{HeaderMap, header};
use locale::Language;
use serde::Deserialize;

/// The language that an address asks for (`?language=ar`).
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Asked {
    /// Its code.
    pub language: Option<String>,
}

/// The language of a request.
#[must_use]
pub fn of(asked: Option<&str>, headers: &HeaderMap) -> Language {
    asked.and_then(Language::of_code).unwrap_or_else(|| {
        let accepted = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        Language::of_accepted(accepted.unwrap_or_default())
    })
}
