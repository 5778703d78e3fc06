//! What every page has: language, direction, titles that say nothing, a fault if there was one.

use std::sync::OnceLock;

use askama::Template;
use axum::{
    extract::Path,
    http::{StatusCode, header},
    response::{Html, IntoResponse, Response},
};
use locale::{Language, Words, words};

use crate::{use_case::visit::Token, web::failure::Told};

const STYLE: &str = include_str!("../../assets/style.css");

/// The style sheet's address carries its digest, so that it can be cached for ever and names
/// nothing.
fn style_path() -> &'static str {
    static PATH: OnceLock<String> = OnceLock::new();
    PATH.get_or_init(|| {
        let digest = wire::client::hexadecimal(seal::digest(STYLE.as_bytes()));
        format!("/style/{}.css", digest.chars().take(16).collect::<String>())
    })
}

pub(super) async fn style(Path(name): Path<String>) -> Response {
    if style_path().strip_prefix("/style/") != Some(name.as_str()) {
        return StatusCode::NOT_FOUND.into_response();
    }
    let headers = [
        (header::CONTENT_TYPE, "text/css; charset=utf-8"),
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
    ];
    (headers, STYLE).into_response()
}

/// The frame of a page.
pub(super) struct Page {
    words: Words,
    /// The address of the style sheet.
    pub(super) style: &'static str,
    /// The enabled languages.
    pub(super) languages: [Language; 3],
    /// What every form of this visit carries.
    pub(super) form_token: String,
    /// The title: neutral, and distinct from page to page (WCAG 2.4.2).
    pub(super) title: String,
    /// What went wrong, in the visitor's language.
    pub(super) fault: Option<String>,
    /// Which field it is about.
    pub(super) fault_field: Option<String>,
    /// What was just done.
    pub(super) done: Option<&'static str>,
}

impl Page {
    pub(super) fn new(language: Language, token: &Token) -> Self {
        Self { form_token: token.form_token(), ..Self::without_visit(language) }
    }

    pub(super) fn without_visit(language: Language) -> Self {
        let words = words(language);
        Self {
            words,
            style: style_path(),
            languages: Language::ALL,
            form_token: String::new(),
            title: words.say("portal-title"),
            fault: None,
            fault_field: None,
            done: None,
        }
    }

    pub(super) fn titled(mut self, id: &str) -> Self {
        self.title = self.words.say(id);
        self
    }

    pub(super) fn with_fault(mut self, told: &Told) -> Self {
        self.fault = Some(told.text(self.words.language()));
        self.fault_field.clone_from(&told.subject);
        self
    }

    pub(super) fn with_fault_text(mut self, text: String, field: &str) -> Self {
        self.fault = Some(text);
        self.fault_field = Some(field.to_owned());
        self
    }

    pub(super) fn words(&self) -> Words {
        self.words
    }

    pub(super) fn language(&self) -> Language {
        self.words.language()
    }

    pub(super) fn say(&self, id: &str) -> String {
        self.words.say(id)
    }

    pub(super) fn with(&self, id: &str, name: &str, value: impl std::fmt::Display) -> String {
        self.words.with(id, name, value)
    }

    pub(super) fn with_two(
        &self,
        id: &str,
        name: &str,
        value: impl std::fmt::Display,
        other_name: &str,
        other: impl std::fmt::Display,
    ) -> String {
        self.words.with_all(id, &[(name, value.to_string()), (other_name, other.to_string())])
    }

    pub(super) fn lang(&self) -> &'static str {
        self.language().code()
    }

    pub(super) fn direction(&self) -> &'static str {
        self.language().direction().as_html()
    }

    pub(super) fn reviewed(&self) -> bool {
        self.language().is_reviewed()
    }

    pub(super) fn failed(&self) -> bool {
        self.fault.is_some()
    }

    pub(super) fn other_languages(&self) -> Vec<Language> {
        Language::ALL.into_iter().filter(|language| *language != self.language()).collect()
    }
}

/// Renders a page.
pub(super) fn render(status: StatusCode, template: &impl Template) -> Response {
    match template.render() {
        Ok(html) => (status, Html(html)).into_response(),
        Err(error) => {
            tracing::error!(error = %error, "a page could not be written");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}
