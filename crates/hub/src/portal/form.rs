//! Reading a posted form, in either of the two ways in which browsers send them.

use axum::{
    body::Bytes,
    extract::{FromRequest, Multipart, Request},
    http::header,
};
use domain::limit::FORM_BYTES_MAX;
use site::form::Fields;

use crate::error::{Error, Result};

/// A form on its way in.
pub(super) enum Posted {
    /// Fields only.
    Fields(Fields),
    /// Fields and a file, still arriving.
    Multipart(Multipart),
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
    Ok(Posted::Fields(Fields::read(&body)?))
}
