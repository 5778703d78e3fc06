//! The desk's pages. Thin: every handler calls one use case and shows what came of it.

mod act;
mod case;
mod casework;
mod deliveries;
mod draft;
mod evidence;
mod export;
mod failure;
mod figures;
mod form;
mod keys;
mod letter_form;
mod line;
mod notified;
mod oversight;
mod page;
mod persons;
mod printing;
mod queue;
mod statistics;
mod unlock;
mod witnesses;

use std::sync::Arc;

use axum::{
    Router,
    extract::DefaultBodyLimit,
    middleware,
    routing::{get, post},
};
use domain::limit::{FORM_BYTES_MAX, ITEM_FILE_BYTES_MAX};

use crate::Desk;

/// Every route, as `METHOD path`, so that tests can visit each of them.
const ROUTES: &[&str] = &[
    "GET /",
    "GET /style/{name}",
    "GET /script/{name}",
    "GET /keys",
    "POST /keys",
    "POST /find",
    "POST /unlock",
    "POST /lock",
    "GET /queue",
    "POST /queue",
    "GET /queue/export",
    "POST /notices",
    "GET /notified",
    "GET /notified/{case}",
    "POST /notified/{case}",
    "GET /notified/{case}/letters/{number}",
    "GET /print",
    "POST /print",
    "GET /print/letters.zip",
    "GET /deliveries",
    "GET /oversight",
    "POST /oversight",
    "GET /oversight/figures",
    "POST /oversight/figures/drafts",
    "POST /oversight/figures/approve",
    "GET /cases/{case}",
    "GET /cases/{case}/export",
    "GET /cases/{case}/evidence",
    "POST /cases/{case}/evidence",
    "GET /cases/{case}/evidence/export",
    "GET /cases/{case}/evidence/{number}",
    "POST /cases/{case}/evidence/{number}",
    "GET /cases/{case}/witnesses",
    "POST /cases/{case}/witnesses",
    "GET /cases/{case}/persons",
    "POST /cases/{case}/persons",
    "POST /cases/{case}/open",
    "POST /cases/{case}/take-on",
    "POST /cases/{case}/assign",
    "POST /cases/{case}/originals",
    "POST /cases/{case}/keys",
    "POST /cases/{case}/milestones",
    "POST /cases/{case}/messages",
    "POST /cases/{case}/facts",
    "POST /cases/{case}/casework",
    "GET /cases/{case}/statistics",
    "POST /cases/{case}/statistics",
    "GET /cases/{case}/letters/{letter}",
    "POST /cases/{case}/safe-contact",
    "POST /cases/{case}/drafts",
    "GET /cases/{case}/files/{object}",
    "GET /cases/{case}/drafts/{draft}",
    "POST /cases/{case}/drafts/{draft}/approve",
    "POST /cases/{case}/drafts/{draft}/handed-over",
    "POST /cases/{case}/drafts/{draft}/steps",
    "GET /cases/{case}/drafts/{draft}/letter.pdf",
    "GET /cases/{case}/drafts/{draft}/document.age",
    "GET /cases/{case}/drafts/{draft}/pages/{number}",
];

/// Every route, as `METHOD path`.
#[must_use]
pub fn routes() -> Vec<String> {
    ROUTES.iter().map(|route| (*route).to_owned()).collect()
}

/// The desk as a web service, for officers' browsers.
pub fn router(desk: Arc<Desk>) -> Router {
    Router::new()
        .route("/", get(unlock::show))
        .route("/style/{name}", get(page::file))
        .route("/script/{name}", get(page::file))
        .route("/keys", get(keys::show).post(keys::switch))
        .route("/find", post(keys::find))
        .route("/unlock", post(unlock::unlock))
        .route("/lock", post(unlock::lock))
        .route("/queue", get(queue::show).post(queue::post))
        .route("/queue/export", get(export::queue))
        .route("/notices", post(queue::read_notice))
        .route("/notified", get(notified::list))
        .route("/notified/{case}", get(notified::show).post(notified::answer))
        .route("/notified/{case}/letters/{number}", get(notified::letter))
        .route("/print", get(printing::show).post(printing::printed))
        .route("/print/letters.zip", get(printing::batch))
        .route("/deliveries", get(deliveries::show))
        .route("/oversight", get(oversight::show).post(oversight::run))
        .route("/oversight/figures", get(figures::show))
        .route("/oversight/figures/drafts", post(figures::draft))
        .route("/oversight/figures/approve", post(figures::approve))
        .route("/cases/{case}", get(case::show))
        .route("/cases/{case}/export", get(export::case))
        .merge(evidence_routes())
        .route("/cases/{case}/open", post(act::open))
        .route("/cases/{case}/take-on", post(act::take_on))
        .route("/cases/{case}/assign", post(act::assign))
        .route("/cases/{case}/originals", post(act::open_original))
        .route("/cases/{case}/keys", post(act::give_key))
        .route("/cases/{case}/milestones", post(act::milestone))
        .route("/cases/{case}/messages", post(act::message))
        .route("/cases/{case}/facts", post(act::facts))
        .route("/cases/{case}/casework", post(casework::post))
        .route("/cases/{case}/statistics", get(statistics::show).post(statistics::record))
        .route("/cases/{case}/letters/{letter}", get(letter_form::show))
        .route("/cases/{case}/safe-contact", post(letter_form::safe_contact))
        .route("/cases/{case}/drafts", post(letter_form::draft))
        .route("/cases/{case}/files/{object}", get(act::file))
        .route("/cases/{case}/drafts/{draft}", get(draft::show))
        .route("/cases/{case}/drafts/{draft}/approve", post(draft::approve))
        .route("/cases/{case}/drafts/{draft}/handed-over", post(draft::handed_over))
        .route("/cases/{case}/drafts/{draft}/steps", post(draft::pass))
        .route("/cases/{case}/drafts/{draft}/letter.pdf", get(draft::letter))
        .route("/cases/{case}/drafts/{draft}/document.age", get(draft::sealed))
        .route("/cases/{case}/drafts/{draft}/pages/{number}", get(draft::picture))
        .layer(DefaultBodyLimit::max(FORM_BYTES_MAX))
        .layer(middleware::from_fn(site::headers::common))
        .with_state(desk)
}

/// Evidence, witnesses, and the persons of a case.
fn evidence_routes() -> Router<Arc<Desk>> {
    let with_file = DefaultBodyLimit::max(ITEM_FILE_BYTES_MAX + FORM_BYTES_MAX);
    Router::new()
        .route(
            "/cases/{case}/evidence",
            get(evidence::show).post(evidence::register).layer(with_file),
        )
        .route("/cases/{case}/evidence/export", get(evidence::export))
        .route("/cases/{case}/evidence/{number}", get(evidence::item).post(evidence::act))
        .route("/cases/{case}/witnesses", get(witnesses::show).post(witnesses::post))
        .route("/cases/{case}/persons", get(persons::show).post(persons::post))
}
