//! Writing answers: pages, style sheets, files to keep.

use askama::Template;
use axum::{
    body::Body,
    http::{HeaderValue, StatusCode, header},
    response::{Html, IntoResponse, Redirect, Response},
};

use crate::headers::SANDBOX;

/// Renders a page.
pub fn render(status: StatusCode, template: &impl Template) -> Response {
    match template.render() {
        Ok(html) => (status, Html(html)).into_response(),
        Err(error) => {
            tracing::error!(error = %error, "a page could not be written");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

/// Leads elsewhere after a form was posted.
#[must_use]
pub fn redirect(to: &str) -> Response {
    Redirect::to(to).into_response()
}

/// A style sheet. Its address carries its digest, so that it can be cached for ever and names
/// nothing.
#[derive(Debug, Clone)]
pub struct StyleSheet {
    text: &'static str,
    path: String,
}

/// Where style sheets lie.
const FOLDER: &str = "/style/";

impl StyleSheet {
    /// The style sheet of a text.
    #[must_use]
    pub fn new(text: &'static str) -> Self {
        let digest = hex::encode(seal::digest(text.as_bytes()).0);
        let name: String = digest.chars().take(16).collect();
        Self { text, path: format!("{FOLDER}{name}.css") }
    }

    /// Its address.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The answer to whoever asks for this name.
    #[must_use]
    pub fn answer(&self, name: &str) -> Response {
        if self.path.strip_prefix(FOLDER) != Some(name) {
            return StatusCode::NOT_FOUND.into_response();
        }
        let headers = [
            (header::CONTENT_TYPE, "text/css; charset=utf-8"),
            (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
        ];
        (headers, self.text).into_response()
    }
}

/// A file to keep or print. It is never shown in the browser: who attached it is not known.
#[must_use]
pub fn attachment(kind: &'static str, name: &str, content: impl Into<Body>) -> Response {
    let plain: String =
        name.chars().filter(|c| c.is_ascii_alphanumeric() || ".-_ ".contains(*c)).collect();
    let disposition = format!("attachment; filename=\"{plain}\"");
    let disposition = HeaderValue::from_str(&disposition)
        .unwrap_or_else(|_| HeaderValue::from_static("attachment"));
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(kind)),
        (header::CONTENT_DISPOSITION, disposition),
        (header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(SANDBOX)),
    ];
    (headers, content.into()).into_response()
}
