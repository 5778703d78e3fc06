//! The API of the hub: what desks and auditors ask. Types and client are in `wire`.

mod deliveries;
mod figures;
mod ledger;
mod notified;
mod signed;

use std::sync::Arc;

use axum::{
    Json, Router,
    extract::{DefaultBodyLimit, Path, Query, State},
    http::header,
    response::{IntoResponse, Response},
    routing::{get, post},
};
use domain::{
    event::Stream,
    id::{CaseId, ObjectId},
    limit::API_BYTES_MAX,
    queue::Show,
};
use seal::envelope::Envelope;
use serde::Deserialize;
use store::events::{self, StoredEvent};
use wire::{
    client::from_hexadecimal,
    types::{
        Append, Appended, Base64, CaseAppend, CaseList, CaseSummary, HubFacts, LinkAppend,
        NoticeList, NoticeView, QueueEntry, QueuePage, StreamEvents,
    },
};

pub(crate) use signed::SignedBy;
use site::stream::streamed;

use crate::{
    Hub,
    append::Contents,
    error::Error,
    use_case::{
        linking::{self, Half},
        officer::{self, CASES_PAGE},
    },
    web::failure::tell,
};

/// The API's routes, as in its OpenAPI document.
pub(crate) const ROUTES: &[&str] = &[
    "GET /api/openapi.json",
    "GET /api/v1/hub",
    "GET /api/v1/directory",
    "GET /api/v1/frameworks/{digest}",
    "GET /api/v1/cases",
    "GET /api/v1/queue",
    "GET /api/v1/cases/{case}/events",
    "POST /api/v1/cases/{case}/events",
    "POST /api/v1/links",
    "GET /api/v1/objects/{object}",
    "GET /api/v1/figures",
    "POST /api/v1/figures",
    "GET /api/v1/figures/{draft}/{name}",
    "GET /api/v1/notified",
    "GET /api/v1/notified/{case}",
    "GET /api/v1/deliveries",
    "GET /api/v1/notices",
    "POST /api/v1/notices/{notice}/read",
    "GET /ledger/checkpoint",
    "GET /ledger/checkpoints",
    "GET /ledger/tile/{*path}",
    "GET /ledger/openings",
    "GET /ledger/duties/{case}",
];

/// An error as the API tells it.
pub(crate) struct Failure(pub(crate) Error);

impl<E: Into<Error>> From<E> for Failure {
    fn from(error: E) -> Self {
        Self(error.into())
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        tell(&self.0).problem()
    }
}

pub(crate) type Answer<T> = Result<T, Failure>;

pub(crate) fn router() -> Router<Arc<Hub>> {
    Router::new()
        .route("/api/openapi.json", get(openapi))
        .route("/api/v1/hub", get(facts))
        .route("/api/v1/directory", get(directory))
        .route("/api/v1/frameworks/{digest}", get(framework))
        .route("/api/v1/cases", get(cases))
        .route("/api/v1/queue", get(queue))
        .route("/api/v1/cases/{case}/events", get(case_events).post(append))
        .route("/api/v1/links", post(append_link))
        .route("/api/v1/objects/{object}", get(object))
        .route("/api/v1/notices", get(notices))
        .route("/api/v1/notices/{notice}/read", post(read_notice))
        .merge(deliveries::router())
        .merge(figures::router())
        .merge(ledger::router())
        .merge(notified::router())
        .layer(DefaultBodyLimit::max(API_BYTES_MAX))
}

/// Something in a path or query that is not what it must be.
pub(crate) fn malformed(field: &'static str) -> Failure {
    Failure(Error::Malformed { field })
}

async fn openapi() -> Answer<Response> {
    let document = wire::openapi::document()?;
    Ok(([(header::CONTENT_TYPE, "application/json")], document).into_response())
}

async fn facts(State(hub): State<Arc<Hub>>) -> Json<HubFacts> {
    Json(HubFacts {
        origin: hub.keys.ledger.origin().to_owned(),
        verifier: hub.keys.ledger.verifier().to_owned(),
        now: hub.now(),
        openings: hub.settings.openings,
        clock_frozen: hub.is_frozen(),
    })
}

fn stream(hub: &Hub, stored: Vec<StoredEvent>) -> Json<StreamEvents> {
    let envelopes = stored.into_iter().map(|event| Base64(event.envelope)).collect();
    Json(StreamEvents { now: hub.now(), envelopes })
}

async fn directory(State(hub): State<Arc<Hub>>) -> Answer<Json<StreamEvents>> {
    let stored = events::of_stream(&hub.database, Stream::Directory).await?;
    Ok(stream(&hub, stored))
}

async fn framework(State(hub): State<Arc<Hub>>, Path(digest): Path<String>) -> Answer<Response> {
    let digest = from_hexadecimal(&digest).ok_or(Error::Absent)?;
    let body = store::frameworks::body(&hub.database, digest).await?.ok_or(Error::Absent)?;
    Ok(([(header::CONTENT_TYPE, "application/toml")], body).into_response())
}

/// Where a list begins.
#[derive(Debug, Deserialize)]
pub(crate) struct First {
    #[serde(default)]
    first: u64,
}

async fn cases(
    State(hub): State<Arc<Hub>>,
    query: Result<Query<First>, axum::extract::rejection::QueryRejection>,
    signed: SignedBy,
) -> Answer<Json<CaseList>> {
    let Query(First { first }) = query.map_err(|_| malformed("first"))?;
    let mut rows = officer::list(&hub, &signed.officer, first).await?;
    let page = usize::try_from(CASES_PAGE).unwrap_or(usize::MAX);
    let next = (rows.len() > page).then(|| first.saturating_add(CASES_PAGE));
    rows.truncate(page);
    let cases = rows
        .into_iter()
        .map(|row| CaseSummary { case: row.case, channel: row.channel, next_due: row.next_due })
        .collect();
    Ok(Json(CaseList { now: hub.now(), cases, next }))
}

/// Which part of the queue.
#[derive(Debug, Deserialize)]
struct Part {
    #[serde(default)]
    show: Show,
    #[serde(default)]
    first: u64,
    #[serde(default = "whole_page")]
    count: u64,
}

fn whole_page() -> u64 {
    CASES_PAGE
}

async fn queue(
    State(hub): State<Arc<Hub>>,
    query: Result<Query<Part>, axum::extract::rejection::QueryRejection>,
    signed: SignedBy,
) -> Answer<Json<QueuePage>> {
    let Query(Part { show, first, count }) = query.map_err(|_| malformed("show"))?;
    let now = hub.now();
    let count = count.min(CASES_PAGE);
    // One more than a page says whether there is another.
    let part = store::queue::Part { show, now, first, count: count + 1 };
    let (mut rows, counts) = officer::queue(&hub, &signed.officer, part).await?;
    let page = usize::try_from(count).unwrap_or(usize::MAX);
    let next = (rows.len() > page).then(|| first.saturating_add(count));
    rows.truncate(page);
    let entry = |row: store::queue::QueueRow| QueueEntry {
        case: row.case,
        marked: row.marked,
        summary: row.summary,
    };
    let rows = rows.into_iter().map(entry).collect();
    Ok(Json(QueuePage { now, counts, rows, next }))
}

async fn case_events(
    State(hub): State<Arc<Hub>>,
    Path(case): Path<String>,
    signed: SignedBy,
) -> Answer<Json<StreamEvents>> {
    let case: CaseId = case.parse().map_err(|_| Error::Absent)?;
    let stored = officer::case_events(&hub, &signed.officer, case).await?;
    Ok(stream(&hub, stored))
}

async fn append(
    State(hub): State<Arc<Hub>>,
    Path(case): Path<String>,
    signed: SignedBy,
) -> Answer<Json<Appended>> {
    let case: CaseId = case.parse().map_err(|_| Error::Absent)?;
    let asked: Append = serde_json::from_slice(&signed.body).map_err(|_| malformed("body"))?;
    let (envelopes, contents) = parts(asked)?;
    let (length, checkpoint) =
        officer::append(&hub, &signed.officer, case, &envelopes, &contents).await?;
    Ok(Json(Appended { length, checkpoint }))
}

fn parts(asked: Append) -> Answer<(Vec<Envelope>, Contents)> {
    let envelopes = asked
        .envelopes
        .iter()
        .map(|bytes| Envelope::read(&bytes.0).map_err(|_| malformed("envelopes")))
        .collect::<Result<Vec<_>, _>>()?;
    let objects = asked.objects.into_iter();
    Ok((envelopes, objects.map(|upload| (upload.object, Some(upload.content.0))).collect()))
}

async fn append_link(State(hub): State<Arc<Hub>>, signed: SignedBy) -> Answer<Json<Appended>> {
    let asked: LinkAppend = serde_json::from_slice(&signed.body).map_err(|_| malformed("body"))?;
    let half = |asked: CaseAppend| -> Answer<Half> {
        let (envelopes, contents) = parts(asked.append)?;
        Ok(Half { case: asked.case, envelopes, contents })
    };
    let halves = (half(asked.one)?, half(asked.other)?);
    let (length, checkpoint) = linking::link(&hub, &signed.officer, halves).await?;
    Ok(Json(Appended { length, checkpoint }))
}

async fn object(
    State(hub): State<Arc<Hub>>,
    Path(object): Path<String>,
    signed: SignedBy,
) -> Answer<Response> {
    let object: ObjectId = object.parse().map_err(|_| Error::Absent)?;
    let object = officer::object(&hub, &signed.officer, object).await?;
    let headers = [
        (header::CONTENT_TYPE, "application/octet-stream".to_owned()),
        (header::CONTENT_LENGTH, object.reference.size_bytes.to_string()),
    ];
    Ok((headers, streamed(move |out| object.copy_to(out))).into_response())
}

async fn notices(State(hub): State<Arc<Hub>>, signed: SignedBy) -> Answer<Json<NoticeList>> {
    let unread = officer::unread_notices(&hub, &signed.officer).await?;
    let notices = unread
        .into_iter()
        .map(|notice| NoticeView {
            notice: notice.notice,
            case: notice.case,
            event: notice.event,
            milestone: notice.milestone,
            meaning: notice.meaning,
            due: notice.due,
        })
        .collect();
    Ok(Json(NoticeList { notices }))
}

async fn read_notice(
    State(hub): State<Arc<Hub>>,
    Path(notice): Path<String>,
    signed: SignedBy,
) -> Answer<Json<()>> {
    officer::read_notice(&hub, &signed.officer, &notice).await?;
    Ok(Json(()))
}
