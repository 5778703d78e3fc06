//! What every page has: language, direction, titles that say nothing, a fault if there was one.

use std::sync::OnceLock;

use axum::{extract::Path, response::Response};
use locale::{Language, Words, words};
use site::page::StyleSheet;

pub(super) use site::page::render;

use crate::{use_case::visit::Token, web::failure::Told};

const STYLE: &str = include_str!("../../assets/style.css");

fn style_sheet() -> &'static StyleSheet {
    static SHEET: OnceLock<StyleSheet> = OnceLock::new();
    SHEET.get_or_init(|| StyleSheet::new(STYLE))
}

pub(super) async fn style(Path(name): Path<String>) -> Response {
    style_sheet().answer(&name)
}

/// The frame of a page.
pub(super) struct Page {
    words: Words,
    /// The address of the style sheet.
    pub(super) style: &'static str,
    /// The enabled languages.
    pub(super) languages: [Language; Language::ALL.len()],
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
            style: style_sheet().path(),
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

    pub(super) fn with_title(mut self, title: String) -> Self {
        self.title = title;
        self
    }

    pub(super) fn with_done(mut self, done: &'static str) -> Self {
        self.done = Some(done);
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
