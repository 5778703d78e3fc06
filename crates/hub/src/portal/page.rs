//! What every page has: language, direction, titles that say nothing, a fault if there was one.

use std::sync::{Arc, OnceLock};

use askama::Template;
use axum::{
    Extension,
    extract::Path,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{Html, IntoResponse, Response},
};
use locale::{Language, Words, words};
use seal::receipt::LISTS;
use site::{
    headers::WITH_SCRIPT,
    page::{StaticFile, of_name},
};

use crate::{error::Told, use_case::visit::Token, web::lasting::Written};

const STYLE: &str = include_str!("../../assets/style.css");
/// Built from `crates/hub/script`; a test proves it fresh.
const SCRIPT: &str = include_str!("../../assets/script.js");

/// What pages are made of beside their words.
struct Files {
    style: StaticFile,
    script: StaticFile,
    /// Word lists of receipts, which the script reads when it needs them.
    lists: Vec<StaticFile>,
    /// Where they lie, for the script.
    lists_json: String,
}

fn files() -> &'static Files {
    static FILES: OnceLock<Files> = OnceLock::new();
    FILES.get_or_init(|| {
        let lists: Vec<StaticFile> =
            LISTS.iter().map(|list| StaticFile::text(list.words().join(" "))).collect();
        let described = LISTS.iter().zip(&lists).map(|(list, file)| {
            serde_json::json!({
                "language": list.code, "path": file.path(), "integrity": file.integrity(),
            })
        });
        let lists_json = described.collect::<serde_json::Value>().to_string();
        Files {
            style: StaticFile::style(STYLE),
            script: StaticFile::script(SCRIPT),
            lists,
            lists_json,
        }
    })
}

pub(super) async fn file(Path(name): Path<String>, headers: HeaderMap) -> Response {
    let Files { style, script, lists, .. } = files();
    of_name([style, script].into_iter().chain(lists), &name, &headers)
}

/// Renders a page; every page of the portal carries the script, which no page needs.
pub(super) fn render(status: StatusCode, template: &impl Template) -> Response {
    let mut response = site::page::render(status, template);
    let policy = HeaderValue::from_static(WITH_SCRIPT);
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    response
}

/// A page that was written before.
pub(super) fn written(page: &Written) -> Response {
    let policy = [(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(WITH_SCRIPT))];
    (policy, Extension(Arc::clone(&page.packed)), Html(page.html.clone())).into_response()
}

/// What stands in the frame of a page, as text.
pub(super) fn part(content: &impl Template) -> String {
    content.render().unwrap_or_else(|error| {
        tracing::error!(error = %error, "a page could not be written");
        String::new()
    })
}

#[derive(Template)]
#[template(path = "frame.html")]
struct Framed<'a> {
    page: &'a Page,
    content: String,
}

/// Renders a page of one part.
pub(super) fn framed(status: StatusCode, page: &Page, content: String) -> Response {
    render(status, &Framed { page, content })
}

/// The frame of a page.
pub(super) struct Page {
    words: Words,
    /// The address of the style sheet.
    pub(super) style: &'static str,
    /// The script.
    pub(super) script: &'static StaticFile,
    /// Where the script finds word lists, as JSON.
    pub(super) lists: &'static str,
    /// What the script has to know of what the page shows, as JSON.
    pub(super) facts: Option<String>,
    /// The enabled languages.
    pub(super) languages: [Language; Language::ALL.len()],
    /// What every form of this visit carries.
    pub(super) form_token: String,
    /// The title: neutral, and the same on every page, because it stays in the browser's history.
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
            style: files().style.path(),
            script: &files().script,
            lists: &files().lists_json,
            facts: None,
            languages: Language::ALL,
            form_token: String::new(),
            title: words.say("portal-title"),
            fault: None,
            fault_field: None,
            done: None,
        }
    }

    /// Words that the script needs on every page, as JSON; written once in a language.
    pub(super) fn script_words(&self) -> &'static str {
        static WRITTEN: [OnceLock<String>; Language::ALL.len()] =
            [const { OnceLock::new() }; Language::ALL.len()];
        let all = Language::ALL.iter().zip(&WRITTEN);
        let written = all.into_iter().find(|(language, _)| **language == self.language());
        written.map_or("{}", |(_, written)| written.get_or_init(|| self.write_script_words()))
    }

    fn write_script_words(&self) -> String {
        serde_json::json!({
            "fault": self.say("common-fault-heading"),
            "failed": self.say("error-script-failed"),
            "sending": self.say("portal-script-sending"),
            "shift": [self.say("portal-script-shift-two"), self.say("portal-script-shift-one")],
        })
        .to_string()
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

    pub(super) fn other_languages(&self) -> Vec<Language> {
        Language::ALL.into_iter().filter(|language| *language != self.language()).collect()
    }
}
