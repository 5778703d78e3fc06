//! What the script of the portal asks: it seals in the browser, and neither words nor a receipt
//! come here.

use std::sync::Arc;

use axum::{
    Json, Router,
    body::Bytes,
    extract::{DefaultBodyLimit, State as AppState},
    http::{HeaderMap, HeaderValue, header},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use base64::{Engine, engine::general_purpose::STANDARD};
use domain::{
    id::{InboxId, ObjectId},
    limit::API_BYTES_MAX,
};
use jiff::Timestamp;
use locale::Language;
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use site::{form::is_foreign, language};
use wire::types::{Append, Base64, ReportProof, SealedReport};

use super::{answer::foreign, inbox, page::Page};
use crate::{
    Hub,
    append::Contents,
    error::{Error, Result},
    use_case::{sealed_inbox, sealed_report},
    web::{failure::tell, turns::Asking},
};

/// Its routes.
pub(super) const ROUTES: &[&str] = &[
    "GET /sealed/questions",
    "GET /sealed/return",
    "GET /sealed/facts",
    "POST /sealed/begin",
    "POST /sealed/report",
    "POST /sealed/inbox",
    "POST /sealed/act",
    "POST /sealed/object",
    "POST /sealed/hide",
];

pub(super) fn router() -> Router<Arc<Hub>> {
    Router::new()
        .route("/sealed/questions", get(super::telling::questions))
        .route("/sealed/return", get(super::telling::words_wanted))
        .route("/sealed/facts", get(facts))
        .route("/sealed/begin", post(begin))
        .route("/sealed/report", post(report))
        .route("/sealed/inbox", post(open))
        .route("/sealed/act", post(act))
        .route("/sealed/object", post(object))
        .route("/sealed/hide", post(hide))
        .layer(DefaultBodyLimit::max(API_BYTES_MAX))
}

/// What a browser has to know before it seals.
#[derive(Serialize)]
struct Facts {
    hour: Timestamp,
    directory: Vec<Base64>,
}

/// One signed envelope.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Signed {
    envelope: Base64,
}

/// Whose inbox: never the receipt, only what it opens the inbox with.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Inbox {
    inbox: InboxId,
    authenticator: Base64,
}

impl Inbox {
    fn asking(self) -> sealed_inbox::Asking {
        sealed_inbox::Asking { inbox: self.inbox, authenticator: self.authenticator.0 }
    }
}

/// What the holder of an inbox decided.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Act {
    asking: Inbox,
    append: Append,
}

/// A sealed object of an inbox.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wanted {
    asking: Inbox,
    object: ObjectId,
}

/// An error as a problem, its detail in the language of the page.
fn told(language: Language, outcome: Result<Response>) -> Response {
    outcome.unwrap_or_else(|error| tell(&error).problem_in(language))
}

/// The language that the script says its page is in.
fn spoken(headers: &HeaderMap) -> Language {
    language::of(None, headers)
}

/// What was posted, if it was posted from here and is what it must be.
fn posted<T: DeserializeOwned>(headers: &HeaderMap, body: &[u8]) -> Result<T> {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    if is_foreign(headers) || kind != Some("application/json") {
        return Err(foreign());
    }
    serde_json::from_slice(body).map_err(|_| Error::Malformed { field: "body" })
}

fn parts(append: Append) -> (Vec<Vec<u8>>, Contents) {
    let envelopes = append.envelopes.into_iter().map(|bytes| bytes.0).collect();
    let objects = append.objects.into_iter();
    (envelopes, objects.map(|upload| (upload.object, Some(upload.content.0))).collect())
}

async fn facts(AppState(hub): AppState<Arc<Hub>>, headers: HeaderMap) -> Response {
    let facts = async {
        hub.limits.visit().await;
        let (hour, directory) = sealed_report::facts(&hub);
        let directory = directory.iter().cloned().map(Base64).collect();
        Ok(Json(Facts { hour, directory }).into_response())
    };
    told(spoken(&headers), facts.await)
}

async fn begin(AppState(hub): AppState<Arc<Hub>>, headers: HeaderMap, body: Bytes) -> Response {
    let begun = async {
        let signed: Signed = posted(&headers, &body)?;
        hub.limits.visit().await;
        let envelope = sealed_report::begin(&hub, &signed.envelope.0)?;
        Ok(Json(Signed { envelope: Base64(envelope.bytes().to_vec()) }).into_response())
    };
    told(spoken(&headers), begun.await)
}

async fn report(AppState(hub): AppState<Arc<Hub>>, headers: HeaderMap, body: Bytes) -> Response {
    let received = async {
        let report: SealedReport = posted(&headers, &body)?;
        let (envelopes, contents) = parts(report.append);
        let channel = sealed_report::channel(&hub, &envelopes)?;
        let place = hub.places.read(report.place.as_ref().map(|sealed| sealed.0.as_slice()));
        let asking = Asking { channel: &channel, place, suspect: report.suspect };
        // Nobody is refused: the page keeps the sealed report and asks again.
        if !hub.limits.reports.wait(asking, hub.now()).await {
            return Err(Error::Busy);
        }
        let recorded = sealed_report::send(&hub, &envelopes, contents, report.suspect).await?;
        let (proof, salt) = (recorded.proof.to_text(), Base64(recorded.salt.to_vec()));
        Ok(Json(ReportProof { proof, salt }).into_response())
    };
    told(spoken(&headers), received.await)
}

/// The header that holds a place: the script brings it with the report, and cannot read it.
const PLACE: &str = "redress-place";

/// Gives a browser the place of a report that begins now.
pub(super) fn with_place(hub: &Hub, mut response: Response) -> Result<Response> {
    let sealed = STANDARD.encode(hub.places.give(hub.now(), &*hub.random)?);
    if let Ok(sealed) = HeaderValue::try_from(sealed) {
        response.headers_mut().insert(PLACE, sealed);
    }
    Ok(response)
}

async fn open(AppState(hub): AppState<Arc<Hub>>, headers: HeaderMap, body: Bytes) -> Response {
    let language = spoken(&headers);
    let opened = async {
        let asking: Inbox = posted(&headers, &body)?;
        status_page(&hub, &asking.asking(), Page::without_visit(language)).await
    };
    told(language, opened.await)
}

async fn status_page(hub: &Hub, asking: &sealed_inbox::Asking, page: Page) -> Result<Response> {
    hub.limits.opening().await;
    let (opened, standing) = sealed_inbox::look(hub, asking).await?;
    inbox::show_sealed(hub, &opened, &standing, page)
}

async fn act(AppState(hub): AppState<Arc<Hub>>, headers: HeaderMap, body: Bytes) -> Response {
    let language = spoken(&headers);
    let acted = async {
        let act: Act = posted(&headers, &body)?;
        let (asking, (envelopes, contents)) = (act.asking.asking(), parts(act.append));
        hub.limits.opening().await;
        sealed_inbox::act(&hub, &asking, &envelopes, contents).await?;
        status_page(&hub, &asking, Page::without_visit(language)).await
    };
    told(language, acted.await)
}

async fn object(AppState(hub): AppState<Arc<Hub>>, headers: HeaderMap, body: Bytes) -> Response {
    let found = async {
        let wanted: Wanted = posted(&headers, &body)?;
        hub.limits.opening().await;
        let sealed = sealed_inbox::object(&hub, &wanted.asking.asking(), wanted.object).await?;
        Ok(([(header::CONTENT_TYPE, "application/octet-stream")], sealed).into_response())
    };
    told(spoken(&headers), found.await)
}

async fn hide(AppState(hub): AppState<Arc<Hub>>, headers: HeaderMap, body: Bytes) -> Response {
    let language = spoken(&headers);
    let hidden = async {
        let wanted: Wanted = posted(&headers, &body)?;
        let asking = wanted.asking.asking();
        hub.limits.opening().await;
        sealed_inbox::forget(&hub, &asking, wanted.object).await?;
        status_page(&hub, &asking, Page::without_visit(language)).await
    };
    told(language, hidden.await)
}
