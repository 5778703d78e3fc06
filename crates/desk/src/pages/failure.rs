//! From an error to a page: the only place where a status is chosen.

use axum::{http::StatusCode, response::Response};
use disclosure::{
    form::fields,
    template::{BadView, Template},
};
use domain::report::Unsafe;
use locale::{Language, Words, words};
use wire::Asked;
use workflow::permit::Rejection;

use super::page::{Page, render};
use crate::{
    error::{Error, Result},
    session::Session,
};
use site::page::redirect;

/// An error as an officer is told it.
pub(super) struct Told {
    pub(super) status: StatusCode,
    pub(super) text: String,
}

pub(super) fn tell(error: &Error, words: Words) -> Told {
    let told = |status, text| Told { status, text };
    match error {
        Error::Rejected(rejection) => {
            told(StatusCode::UNPROCESSABLE_ENTITY, rejected(rejection, words))
        }
        Error::Hub(asked) => told(hub_status(asked), hub_text(asked, words)),
        Error::Untrusted(what) => {
            tracing::error!(what, "the hub shows something that cannot be trusted");
            told(StatusCode::BAD_GATEWAY, words.with("error-untrusted", "what", what))
        }
        Error::Locked => told(StatusCode::UNAUTHORIZED, words.say("error-locked")),
        Error::WrongPassphrase => {
            told(StatusCode::UNAUTHORIZED, words.say("error-wrong-passphrase"))
        }
        Error::Busy => told(StatusCode::TOO_MANY_REQUESTS, words.say("error-busy")),
        Error::ForeignForm => told(StatusCode::FORBIDDEN, words.say("error-foreign-form")),
        Error::Absent => told(StatusCode::NOT_FOUND, words.say("error-absent")),
        Error::NoKey => told(StatusCode::FORBIDDEN, words.say("error-no-key")),
        Error::Invalid { field, reason } => told(
            StatusCode::UNPROCESSABLE_ENTITY,
            words.with(reason, "field", words.say(&format!("field-{field}"))),
        ),
        Error::TooLarge { field, limit, found } => {
            told(StatusCode::PAYLOAD_TOO_LARGE, too_large(words, field, *limit, *found))
        }
        Error::Facts(bad) => told(StatusCode::UNPROCESSABLE_ENTITY, facts(bad, words)),
        Error::View(bad) => told(StatusCode::UNPROCESSABLE_ENTITY, view(bad, words)),
        Error::NotFilledIn(field) => told(
            StatusCode::UNPROCESSABLE_ENTITY,
            words.with("error-malformed", "field", words.say(field.label)),
        ),
        Error::Unsafe(broken) => {
            told(StatusCode::UNPROCESSABLE_ENTITY, unsafe_text(*broken, words))
        }
        Error::Overtaken => told(StatusCode::CONFLICT, words.say("error-overtaken")),
        Error::NoFacts => told(StatusCode::UNPROCESSABLE_ENTITY, words.say("error-no-facts")),
        Error::Leak(hits) => {
            let mut text = words.count("error-leak", hits.len());
            for hit in hits {
                text.push('\n');
                text.push_str(&hit.value);
            }
            told(StatusCode::UNPROCESSABLE_ENTITY, text)
        }
        Error::OtherLetter => {
            told(StatusCode::UNPROCESSABLE_ENTITY, words.say("rejection-other-letter"))
        }
        Error::Fault(cause) => {
            tracing::error!(error = %cause, "fault");
            told(StatusCode::INTERNAL_SERVER_ERROR, words.say("error-desk-fault"))
        }
    }
}

fn too_large(words: Words, field: &str, limit: usize, found: usize) -> String {
    let field = words.say(&format!("field-{field}"));
    let values = [("field", field), ("limit", limit.to_string()), ("found", found.to_string())];
    words.with_all("error-too-large", &values)
}

fn rejected(rejection: &Rejection, words: Words) -> String {
    let consent = rejection.consent().map(|purpose| format!("consent-{}-short", purpose.kind()));
    let values = [
        ("consent", consent.map(|id| words.say(&id)).unwrap_or_default()),
        ("milestone", rejection.milestone().map(ToString::to_string).unwrap_or_default()),
        ("limit", rejection.limit().map(|limit| limit.to_string()).unwrap_or_default()),
    ];
    words.with_all(rejection.message(), &values)
}

fn facts(bad: &disclosure::facts::BadFacts, words: Words) -> String {
    use disclosure::facts::{BadFacts, IDENTIFIERS_MAX};
    let named = |field: &str| words.say(&format!("field-{field}"));
    match bad {
        BadFacts::Empty(field) => words.with("error-empty", "field", named(field)),
        BadFacts::TooLong { field, limit, found } => too_large(words, field, *limit, *found),
        BadFacts::Window => words.say("error-window"),
        BadFacts::TooMany => words.with("rejection-too-many", "limit", IDENTIFIERS_MAX),
    }
}

/// What cannot stand in a letter, by the label of its field in the letter's form.
fn view(bad: &BadView, words: Words) -> String {
    let named = |field: &str| {
        let name = field.split(['[', '.']).next().unwrap_or_default();
        let known = Template::ALL.into_iter().flat_map(fields).find(|known| known.name == name);
        known.map_or_else(|| words.say("field-letter"), |known| words.say(known.label))
    };
    let number = |number: usize| number.to_string();
    match bad {
        BadView::Empty(field) | BadView::Step { field, .. } => {
            words.with("error-empty", "field", named(field))
        }
        BadView::TooLong { field, limit, found } => {
            let values =
                [("field", named(field)), ("limit", number(*limit)), ("found", number(*found))];
            words.with_all("error-too-large", &values)
        }
        BadView::TooMany { limit, .. } => words.with("rejection-too-many", "limit", limit),
        BadView::Order { earlier, later } => {
            let day = |field: &'static str| match field {
                "frame.date" => words.say("letter-field-today"),
                field => named(field),
            };
            let values = [("earlier", day(earlier)), ("later", day(later))];
            words.with_all("error-order", &values)
        }
        BadView::Number { field, .. } | BadView::Twice(field) => {
            words.with("error-malformed", "field", named(field))
        }
    }
}

/// The rule of safe contact that a letter breaks.
fn unsafe_text(broken: Unsafe, words: Words) -> String {
    match broken {
        Unsafe::NotAsked => words.say("unsafe-not-asked"),
        Unsafe::NoLetter => words.say("unsafe-no-letter"),
        Unsafe::Way => words.say("unsafe-way"),
        Unsafe::Hours(from, to) => {
            words.with_all("unsafe-hours", &[("from", from.to_string()), ("to", to.to_string())])
        }
        Unsafe::CodeWord => words.say("unsafe-code-word"),
    }
}

fn hub_status(asked: &Asked) -> StatusCode {
    match asked {
        Asked::Refused(problem) => {
            StatusCode::from_u16(problem.status).unwrap_or(StatusCode::BAD_GATEWAY)
        }
        _ => StatusCode::BAD_GATEWAY,
    }
}

/// The hub names its reasons by the identifiers of our texts.
fn hub_text(asked: &Asked, words: Words) -> String {
    let Asked::Refused(problem) = asked else { return words.say("error-hub-unreachable") };
    let id = problem.kind.rsplit('/').next().unwrap_or_default();
    if words.knows(id) {
        let subject = problem.subject.clone().unwrap_or_default();
        let incident = problem.incident.clone().unwrap_or_default();
        let number = |number: Option<u64>| number.map(|n| n.to_string()).unwrap_or_default();
        return words.with_all(
            id,
            &[
                ("milestone", subject.clone()),
                ("field", subject),
                ("incident", incident),
                ("limit", number(problem.limit)),
                ("found", number(problem.found)),
                ("consent", problem.detail.clone().unwrap_or_default()),
            ],
        );
    }
    words.say("error-hub-unreachable")
}

#[derive(askama::Template)]
#[template(path = "failure.html")]
struct FailurePage {
    page: Page,
    back: String,
}

/// A page, or what kept it from being made, with the way back.
pub(super) fn shown(
    page: Result<impl askama::Template>,
    session: &Session,
    back: &str,
) -> Response {
    match page {
        Ok(page) => render(StatusCode::OK, &page),
        Err(error) => failure(&error, Some(session), back),
    }
}

/// A page for an error, leading back to where the officer came from.
pub(super) fn failure(error: &Error, session: Option<&Session>, back: &str) -> Response {
    let language = session.map_or(Language::English, |session| session.language);
    let told = tell(error, words(language));
    if matches!(error, Error::Locked) {
        return redirect("/");
    }
    let page = session.map_or_else(|| Page::locked(language), Page::of).with_fault(told.text);
    render(told.status, &FailurePage { page, back: back.to_owned() })
}
