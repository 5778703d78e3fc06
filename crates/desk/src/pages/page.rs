//! What every page of the desk has.

use std::sync::OnceLock;

use askama::Template;
use axum::{
    extract::Path,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::Response,
};
use domain::directory::{Directory, Role};
use locale::{Language, Words, words};
use site::{
    headers::WITH_KEYS,
    page::{StaticFile, of_name},
};

use crate::{session::Session, use_case::answering::is_of_state};

const STYLE: &str = include_str!("../../assets/style.css");
const KEYS: &str = include_str!("../../assets/keys.js");

fn style_sheet() -> &'static StaticFile {
    static SHEET: OnceLock<StaticFile> = OnceLock::new();
    SHEET.get_or_init(|| StaticFile::style(STYLE))
}

fn keys() -> &'static StaticFile {
    static KEYS_FILE: OnceLock<StaticFile> = OnceLock::new();
    KEYS_FILE.get_or_init(|| StaticFile::script(KEYS))
}

pub(super) async fn file(Path(name): Path<String>, headers: HeaderMap) -> Response {
    of_name([style_sheet(), keys()], &name, &headers)
}

/// Renders a page; every page of the desk carries the script of keys, which no page needs.
pub(super) fn render(status: StatusCode, template: &impl Template) -> Response {
    let mut response = site::page::render(status, template);
    let policy = HeaderValue::from_static(WITH_KEYS);
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    response
}

/// The frame of a page.
#[expect(clippy::struct_excessive_bools, reason = "each says whether one thing is on the page")]
pub(super) struct Page {
    words: Words,
    pub(super) style: &'static str,
    pub(super) keys: &'static StaticFile,
    /// Whether single keys are switched on.
    pub(super) single_keys: bool,
    pub(super) languages: [Language; Language::ALL.len()],
    pub(super) form_token: String,
    pub(super) title: String,
    /// Who is unlocked.
    pub(super) officer: Option<String>,
    /// Whether to lead to oversight.
    pub(super) auditor: bool,
    /// Whether to lead to what goes out beside the desk.
    pub(super) deliveries: bool,
    /// Whether they are of a State, and see of cases what it was notified of.
    pub(super) of_state: bool,
    pub(super) fault: Option<String>,
}

impl Page {
    /// A page for nobody yet.
    pub(super) fn locked(language: Language) -> Self {
        let words = words(language);
        Self {
            words,
            style: style_sheet().path(),
            keys: keys(),
            single_keys: false,
            languages: Language::ALL,
            form_token: String::new(),
            title: words.say("desk-name"),
            officer: None,
            auditor: false,
            deliveries: false,
            of_state: false,
            fault: None,
        }
    }

    /// A page for an officer.
    pub(super) fn of(session: &Session) -> Self {
        Self {
            form_token: session.form_token.clone(),
            single_keys: session.single_keys,
            officer: Some(session.name.clone()),
            ..Self::locked(session.language)
        }
    }

    /// Leads auditors to oversight, and officers of a State to their own queue.
    pub(super) fn for_roles(mut self, session: &Session, directory: &Directory) -> Self {
        let officer = directory.officer(session.officer);
        let has = |role| officer.is_some_and(|officer| officer.roles.contains(&role));
        self.of_state = is_of_state(session, directory);
        self.auditor = !self.of_state && has(Role::Auditor);
        self.deliveries = self.auditor || has(Role::CaseManager);
        self
    }

    pub(super) fn titled(mut self, title: String) -> Self {
        self.title = title;
        self
    }

    pub(super) fn with_fault(mut self, fault: String) -> Self {
        self.fault = Some(fault);
        self
    }

    pub(super) fn words(&self) -> Words {
        self.words
    }

    pub(super) fn say(&self, id: &str) -> String {
        self.words.say(id)
    }

    pub(super) fn with(&self, id: &str, name: &str, value: impl std::fmt::Display) -> String {
        self.words.with(id, name, value)
    }

    pub(super) fn lang(&self) -> &'static str {
        self.words.language().code()
    }

    pub(super) fn direction(&self) -> &'static str {
        self.words.language().direction().as_html()
    }

    pub(super) fn reviewed(&self) -> bool {
        self.words.language().is_reviewed()
    }

    pub(super) fn failed(&self) -> bool {
        self.fault.is_some()
    }
}
