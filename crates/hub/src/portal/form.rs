//! Reading a posted form, in either of the two ways in which browsers send them.

use std::collections::BTreeMap;

use axum::{
    body::Bytes,
    extract::{FromRequest, Multipart, Request},
    http::{HeaderMap, header},
};
use domain::limit::FORM_BYTES_MAX;

use crate::error::{Error, Result};

/// The fields of a form, by name; the last of a name counts.
#[derive(Debug, Default)]
pub(super) struct Fields(BTreeMap<String, String>);

impl Fields {
    /// A field; nothing is the same as empty.
    pub(super) fn get(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }

    /// A field, if it was sent.
    pub(super) fn find(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    pub(super) fn insert(&mut self, name: String, value: String) {
        self.0.insert(name, value);
    }
}

/// A form on its way in.
pub(super) enum Posted {
    /// Fields only.
    Fields(Fields),
    /// Fields and a file, still arriving.
    Multipart(Multipart),
}

/// A form posted from another site is not from the visitor. Browsers that send neither header are
/// held by the form's token.
pub(super) fn is_foreign(headers: &HeaderMap) -> bool {
    let text =
        |name| headers.get(name).and_then(|value: &axum::http::HeaderValue| value.to_str().ok());
    let cross = text(header::HeaderName::from_static("sec-fetch-site"))
        .is_some_and(|site| site == "cross-site");
    let host = text(header::HOST).unwrap_or_default();
    let other = text(header::ORIGIN).is_some_and(|origin| {
        origin.split_once("://").is_none_or(|(_, authority)| authority != host)
    });
    cross || other
}

/// Begins to read a form.
pub(super) async fn read(request: Request) -> Result<Posted> {
    let multipart = request
        .headers()
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|kind| kind.starts_with("multipart/form-data"));
    if multipart {
        let multipart = Multipart::from_request(request, &())
            .await
            .map_err(|_| Error::Malformed { field: "form" })?;
        return Ok(Posted::Multipart(multipart));
    }
    let body: Bytes =
        axum::body::to_bytes(request.into_body(), FORM_BYTES_MAX).await.map_err(|_| {
            let (limit, found) = (FORM_BYTES_MAX as u64, FORM_BYTES_MAX as u64 + 1);
            Error::TooLarge { field: "form", limit, found }
        })?;
    let pairs: Vec<(String, String)> =
        serde_urlencoded::from_bytes(&body).map_err(|_| Error::Malformed { field: "form" })?;
    Ok(Posted::Fields(Fields(pairs.into_iter().collect())))
}
