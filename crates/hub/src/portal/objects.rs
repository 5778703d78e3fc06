//! Sealed files in parts: the open protocol tus 1.0.0 with creation, expiration and termination
//! (<https://tus.io/protocols/resumable-upload>). For scripts; a form with a file needs none of it.
//!
//! No names and no types travel beside the bytes: they are sealed inside.

use std::sync::Arc;

use axum::{
    Router,
    body::Body,
    extract::{DefaultBodyLimit, Path, Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    middleware::{self, Next},
    response::{IntoResponse, Response},
    routing::{head, post},
};
use domain::{id::ObjectId, limit::SEALED_FILE_BYTES_MAX};
use jiff::{Timestamp, fmt::rfc2822::DateTimePrinter};
use site::form::is_foreign;

use crate::{
    Hub,
    error::{Error, Result, Told},
    use_case::resuming::{self, Progress},
    web::failure::tell,
};

/// The routes.
pub(super) const ROUTES: &[&str] = &[
    "POST /objects",
    "OPTIONS /objects",
    "HEAD /objects/{object}",
    "PATCH /objects/{object}",
    "DELETE /objects/{object}",
];

const VERSION: HeaderValue = HeaderValue::from_static("1.0.0");
const RESUMABLE: HeaderName = HeaderName::from_static("tus-resumable");
const EXTENSIONS: HeaderValue = HeaderValue::from_static("creation,expiration,termination");
const PIECE: &str = "application/offset+octet-stream";

pub(super) fn router() -> Router<Arc<Hub>> {
    Router::new()
        .route("/objects", post(create).options(options))
        .route("/objects/{object}", head(show).patch(append).delete(give_up))
        .layer(middleware::from_fn(agreed))
        .layer(DefaultBodyLimit::disable())
}

/// Both sides speak the same version of the protocol, and the request is from here.
async fn agreed(request: Request, next: Next) -> Response {
    let asks = request.method() == axum::http::Method::OPTIONS;
    let mut response = if !asks && request.headers().get(RESUMABLE) != Some(&VERSION) {
        let mut response = refused(StatusCode::PRECONDITION_FAILED, "tus-resumable");
        response.headers_mut().insert("tus-version", VERSION);
        response
    } else if is_foreign(request.headers()) {
        tell(&Error::Invalid { field: "form", reason: "error-foreign-form" }).problem()
    } else {
        next.run(request).await
    };
    response.headers_mut().insert(RESUMABLE, VERSION);
    response
}

/// A header that is not what it must be.
fn refused(status: StatusCode, name: &'static str) -> Response {
    let error = Error::Malformed { field: name };
    Told { status, ..tell(&error) }.problem()
}

fn answered(outcome: Result<Response>) -> Response {
    outcome.unwrap_or_else(|error| tell(&error).problem())
}

async fn options() -> Response {
    let headers = [
        (HeaderName::from_static("tus-version"), VERSION),
        (HeaderName::from_static("tus-extension"), EXTENSIONS),
        (HeaderName::from_static("tus-max-size"), HeaderValue::from(SEALED_FILE_BYTES_MAX)),
    ];
    (StatusCode::NO_CONTENT, headers).into_response()
}

fn number(headers: &HeaderMap, name: &'static str) -> Result<u64> {
    let text = headers.get(name).and_then(|value| value.to_str().ok());
    text.and_then(|text| text.parse().ok()).ok_or(Error::Malformed { field: name })
}

/// A moment as HTTP writes it (RFC 9110).
fn moment(at: Timestamp) -> Result<String> {
    let text = DateTimePrinter::new().timestamp_to_rfc9110_string(&at);
    text.map_err(|error| Error::Fault(Box::new(error)))
}

async fn create(State(hub): State<Arc<Hub>>, headers: HeaderMap) -> Response {
    answered(created(&hub, &headers).await)
}

async fn created(hub: &Hub, headers: &HeaderMap) -> Result<Response> {
    // A name or a type of a file says too much outside of the seal.
    if headers.contains_key("upload-metadata") {
        return Err(Error::Malformed { field: "upload-metadata" });
    }
    let length = number(headers, "upload-length")?;
    let (object, expires) = resuming::create(hub, length).await?;
    let headers = [
        (header::LOCATION, format!("/objects/{object}")),
        (HeaderName::from_static("upload-expires"), moment(expires)?),
    ];
    Ok((StatusCode::CREATED, headers).into_response())
}

fn told(status: StatusCode, progress: &Progress) -> Result<Response> {
    let headers = [
        (HeaderName::from_static("upload-offset"), progress.offset.to_string()),
        (HeaderName::from_static("upload-length"), progress.length.to_string()),
        (HeaderName::from_static("upload-expires"), moment(progress.expires)?),
    ];
    Ok((status, headers).into_response())
}

fn named(object: &str) -> Result<ObjectId> {
    object.parse().map_err(|_| Error::Absent)
}

async fn show(State(hub): State<Arc<Hub>>, Path(object): Path<String>) -> Response {
    answered(shown(&hub, &object).await)
}

async fn shown(hub: &Hub, object: &str) -> Result<Response> {
    told(StatusCode::OK, &resuming::progress(hub, named(object)?).await?)
}

async fn append(
    State(hub): State<Arc<Hub>>,
    Path(object): Path<String>,
    headers: HeaderMap,
    body: Body,
) -> Response {
    if headers.get(header::CONTENT_TYPE).is_none_or(|kind| kind != PIECE) {
        return refused(StatusCode::UNSUPPORTED_MEDIA_TYPE, "content-type");
    }
    answered(appended(&hub, &object, &headers, body).await)
}

async fn appended(hub: &Hub, object: &str, headers: &HeaderMap, body: Body) -> Result<Response> {
    let at = number(headers, "upload-offset")?;
    let announced = number(headers, "content-length").ok();
    let content = body.into_data_stream();
    let progress = resuming::append(hub, named(object)?, at, announced, content).await?;
    told(StatusCode::NO_CONTENT, &progress)
}

async fn give_up(State(hub): State<Arc<Hub>>, Path(object): Path<String>) -> Response {
    answered(given_up(&hub, &object).await)
}

async fn given_up(hub: &Hub, object: &str) -> Result<Response> {
    resuming::give_up(hub, named(object)?).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}
