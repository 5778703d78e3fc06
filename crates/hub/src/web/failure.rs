//! From an error to an answer: the only place where a status is chosen. Pages and problems both
//! come from the same line, and neither tells the cause.

use axum::{
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use locale::{Language, Words, words};
use questions::answers::NotTaken;
use wire::problem::{MEDIA_TYPE, Problem};

use crate::error::{Error, Told};

pub(crate) fn tell(error: &Error) -> Told {
    let plain = |status, message: &'static str| Told {
        status,
        message: message.into(),
        subject: None,
        limit: None,
        consent: None,
        incident: None,
    };
    match error {
        Error::Rejected(rejection) => Told {
            subject: rejection.milestone().map(ToString::to_string),
            limit: rejection.limit().map(|limit| (limit, 0)),
            consent: rejection.consent(),
            ..plain(StatusCode::UNPROCESSABLE_ENTITY, rejection.message())
        },
        Error::NotTaken(NotTaken::Unchosen(question) | NotTaken::Unknown(question)) => Told {
            subject: Some(question.to_string()),
            ..plain(StatusCode::UNPROCESSABLE_ENTITY, "error-choose")
        },
        Error::NotTaken(NotTaken::TooLong { field, limit, found }) => Told {
            subject: Some(field.to_string()),
            limit: Some((*limit as u64, *found as u64)),
            ..plain(StatusCode::PAYLOAD_TOO_LARGE, "error-too-large")
        },
        Error::Conflict => plain(StatusCode::CONFLICT, "error-conflict"),
        Error::Absent => plain(StatusCode::NOT_FOUND, "error-absent"),
        Error::Unsigned => plain(StatusCode::UNAUTHORIZED, "error-unsigned"),
        Error::Invalid { field, reason } => Told {
            subject: Some((*field).to_owned()),
            ..plain(StatusCode::UNPROCESSABLE_ENTITY, reason)
        },
        Error::Malformed { field } => Told {
            subject: Some((*field).to_owned()),
            ..plain(StatusCode::BAD_REQUEST, "error-malformed")
        },
        Error::TooLarge { field, limit, found } => Told {
            subject: Some((*field).to_owned()),
            limit: Some((*limit, *found)),
            ..plain(StatusCode::PAYLOAD_TOO_LARGE, "error-too-large")
        },
        Error::Full => plain(StatusCode::INSUFFICIENT_STORAGE, "error-full"),
        Error::Expired => plain(StatusCode::GONE, "error-upload-expired"),
        Error::NoRoom => plain(StatusCode::INSUFFICIENT_STORAGE, "error-no-room"),
        Error::Busy => plain(StatusCode::TOO_MANY_REQUESTS, "error-busy"),
        Error::Damaged(cause) => Told {
            incident: Some(incident(cause.as_ref())),
            ..plain(StatusCode::INTERNAL_SERVER_ERROR, "error-damaged")
        },
        Error::Fault(cause) => Told {
            incident: Some(incident(cause.as_ref())),
            ..plain(StatusCode::INTERNAL_SERVER_ERROR, "error-fault")
        },
    }
}

/// Logs a cause once, here, under a number that the visitor is told.
fn incident(cause: &(dyn std::error::Error + Send + Sync)) -> String {
    let number = fresh();
    let mut causes = cause.to_string();
    let mut source = cause.source();
    while let Some(deeper) = source {
        causes.push_str(": ");
        causes.push_str(&deeper.to_string());
        source = deeper.source();
    }
    tracing::error!(incident = number, causes, "fault");
    number
}

/// A number for the log: it need not be secret, only hard to mistake for another.
fn fresh() -> String {
    use std::hash::{BuildHasher, Hasher, RandomState};
    format!("{:08x}", RandomState::new().build_hasher().finish() >> 32)
}

impl Told {
    /// What is told, in a language.
    pub(crate) fn text(&self, language: Language) -> String {
        let words = words(language);
        let subject = self.subject.clone().unwrap_or_default();
        let named = words.say(&format!("field-{subject}"));
        let named = if named.starts_with("field-") { subject } else { named };
        let (limit, found) = self.limit.unwrap_or_default();
        let consent = self.consent.map(|purpose| format!("consent-{}-short", purpose.kind()));
        words.with_all(
            &self.message,
            &[
                ("milestone", named.clone()),
                ("consent", consent.map(|id| words.say(&id)).unwrap_or_default()),
                ("field", named),
                ("limit", readable(words, limit, self.subject.as_deref())),
                ("found", readable(words, found, self.subject.as_deref())),
                ("incident", self.incident.clone().unwrap_or_default()),
            ],
        )
    }

    /// The answer to a program.
    pub(crate) fn problem(&self) -> Response {
        self.problem_in(Language::English)
    }

    /// The answer to a program that shows it to a person.
    pub(crate) fn problem_in(&self, language: Language) -> Response {
        let problem = Problem {
            kind: format!("about:redress/{}", self.message),
            title: self.text(Language::English),
            status: self.status.as_u16(),
            detail: Some(self.text(language)),
            subject: self.subject.clone(),
            limit: self.limit.map(|(limit, _)| limit),
            found: self.limit.map(|(_, found)| found),
            incident: self.incident.clone(),
        };
        let body = serde_json::to_string(&problem).unwrap_or_default();
        (self.status, [(header::CONTENT_TYPE, MEDIA_TYPE)], body).into_response()
    }
}

/// A bound as people read it: files in megabytes, everything else as a number.
fn readable(words: Words, amount: u64, field: Option<&str>) -> String {
    match field {
        Some("file" | "copied-file" | "all-files") => megabytes(words, amount),
        _ => amount.to_string(),
    }
}

/// A size in megabytes, rounded up.
pub(crate) fn megabytes(words: Words, bytes: u64) -> String {
    const MEGABYTE: u64 = 1024 * 1024;
    words.with("megabytes", "count", bytes.div_ceil(MEGABYTE))
}
