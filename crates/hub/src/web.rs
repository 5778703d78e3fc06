//! HTTP: routes, headers, failures. Thin: every handler calls one use case.

pub(crate) mod failure;
pub(crate) mod lasting;
pub(crate) mod limits;
mod line;
pub(crate) mod turns;

use std::sync::Arc;

use axum::{Router, middleware};

use crate::{Hub, api, portal};

/// Every route, as `METHOD path`, so that tests can visit each of them.
#[must_use]
pub fn routes() -> Vec<String> {
    portal::routes().into_iter().chain(api::ROUTES.iter().copied()).map(str::to_owned).collect()
}

/// The hub as a web service.
pub fn router(hub: Arc<Hub>) -> Router {
    Router::new()
        .merge(portal::router(&hub))
        .merge(api::router())
        .layer(middleware::from_fn(site::headers::common))
        .with_state(hub)
}
