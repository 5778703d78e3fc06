//! Writing answers: pages, style sheets, files to keep.

use std::{borrow::Cow, sync::OnceLock};

use askama::Template;
use axum::{
    body::Body,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{Html, IntoResponse, Redirect, Response},
};

use crate::{headers::SANDBOX, packed::pack, padded::takes_gzip};

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

/// A file that is part of a page. Its address carries its digest, so that it can be cached for ever
/// and names nothing.
#[derive(Debug)]
pub struct StaticFile {
    text: Cow<'static, str>,
    kind: &'static str,
    path: String,
    integrity: String,
    packed: OnceLock<Option<Vec<u8>>>,
}

impl StaticFile {
    /// A style sheet.
    #[must_use]
    pub fn style(text: &'static str) -> Self {
        Self::new(text.into(), "text/css; charset=utf-8", "/style/", "css")
    }

    /// A script.
    #[must_use]
    pub fn script(text: &'static str) -> Self {
        Self::new(text.into(), "text/javascript; charset=utf-8", "/script/", "js")
    }

    /// A text that a script reads.
    #[must_use]
    pub fn text(text: String) -> Self {
        Self::new(text.into(), "text/plain; charset=utf-8", "/script/", "txt")
    }

    fn new(text: Cow<'static, str>, kind: &'static str, folder: &str, end: &str) -> Self {
        let digest = seal::digest(text.as_bytes());
        let name: String = hex::encode(digest.0).chars().take(16).collect();
        let path = format!("{folder}{name}.{end}");
        Self { text, kind, path, integrity: format!("sha256-{digest}"), packed: OnceLock::new() }
    }

    /// Its address.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What a browser checks it against (Subresource Integrity).
    #[must_use]
    pub fn integrity(&self) -> &str {
        &self.integrity
    }

    /// Whether this is the file of that name.
    #[must_use]
    pub fn is_named(&self, name: &str) -> bool {
        self.path.rsplit('/').next() == Some(name)
    }

    /// The file, packed once for all browsers that can unpack it.
    #[must_use]
    pub fn answer(&self, asked: &HeaderMap) -> Response {
        let headers = [
            (header::CONTENT_TYPE, HeaderValue::from_static(self.kind)),
            (header::CACHE_CONTROL, HeaderValue::from_static(FOR_EVER)),
            (header::VARY, HeaderValue::from_static("accept-encoding")),
        ];
        match self.packed().filter(|_| takes_gzip(asked)) {
            Some(packed) => {
                let encoding = [(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"))];
                (headers, encoding, packed.to_vec()).into_response()
            }
            None => (headers, self.text.clone().into_owned()).into_response(),
        }
    }

    fn packed(&self) -> Option<&[u8]> {
        let packed = self.packed.get_or_init(|| pack(self.text.as_bytes()).ok());
        packed.as_deref()
    }
}

/// A file whose address carries its digest never changes.
const FOR_EVER: &str = "public, max-age=31536000, immutable";

/// The answer to whoever asks for a name: the file, or that there is none.
#[must_use]
pub fn of_name<'a>(
    files: impl IntoIterator<Item = &'a StaticFile>,
    name: &str,
    asked: &HeaderMap,
) -> Response {
    let found = files.into_iter().find(|file| file.is_named(name));
    found.map_or_else(|| StatusCode::NOT_FOUND.into_response(), |file| file.answer(asked))
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
