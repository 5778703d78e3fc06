//! Who asks: an extractor, so that a handler that takes it cannot forget the check.

use std::sync::Arc;

use axum::{
    body::Bytes,
    extract::{FromRequest, Request},
    response::Response,
};
use domain::{directory::Officer, limit::API_BYTES_MAX};
use wire::signature::{check, claimed_officer};

use super::Failure;
use crate::{
    Hub,
    error::Error,
    use_case::officer::{audits, known},
};
use axum::response::IntoResponse;

/// A request that an officer of the directory signed, body included.
pub(crate) struct SignedBy {
    pub(crate) officer: Arc<Officer>,
    pub(crate) body: Bytes,
}

impl FromRequest<Arc<Hub>> for SignedBy {
    type Rejection = Response;

    async fn from_request(request: Request, hub: &Arc<Hub>) -> Result<Self, Response> {
        read(request, hub).await.map_err(|error| Failure(error).into_response())
    }
}

async fn read(request: Request, hub: &Hub) -> Result<SignedBy, Error> {
    let (parts, body) = request.into_parts();
    let body = axum::body::to_bytes(body, API_BYTES_MAX).await.map_err(|_| {
        let (limit, found) = (API_BYTES_MAX as u64, API_BYTES_MAX as u64 + 1);
        Error::TooLarge { field: "body", limit, found }
    })?;
    // Nested routers strip their prefix from the address; what was signed is the whole of it.
    let mut request = Request::from_parts(parts, body.clone());
    if let Some(original) = request.extensions().get::<axum::extract::OriginalUri>() {
        *request.uri_mut() = original.0.clone();
    }
    let claimed = claimed_officer(&request).map_err(|_| Error::Unsigned)?;
    let (officer, key) = known(hub, claimed)?;
    check(&request, claimed, key, hub.now()).await.map_err(|_| Error::Unsigned)?;
    hub.limits.officer(claimed)?;
    Ok(SignedBy { officer, body })
}

/// A request that is signed by an auditor, or need not be signed at all.
pub(crate) async fn may_read_openings(request: Request, hub: &Hub) -> Result<(), Error> {
    if hub.settings.openings == wire::types::Openings::Public {
        return Ok(());
    }
    let signed = read(request, hub).await?;
    if audits(hub, &signed.officer) { Ok(()) } else { Err(Error::Unsigned) }
}
