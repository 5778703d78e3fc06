//! The portal: one neutral address, one question a page, no scripts needed.
//!
//! Every form is posted to `/` and answered by a redirect to `/`, so that the browser's history
//! holds one address and one title, and no page in it has to be asked for by sending a form again.
//! What is typed is kept before anything else happens; so is what is wrong with it.

mod answer;
mod attach;
mod between;
mod figures;
mod form;
mod inbox;
mod objects;
mod page;
mod question;
mod reading;
mod sealed;
mod sound;
mod telling;

use std::sync::Arc;

use axum::{
    Router,
    extract::{DefaultBodyLimit, Query, State as AppState},
    http::{HeaderMap, HeaderValue, StatusCode},
    middleware,
    response::Response,
    routing::get,
};
use locale::Language;
use site::{
    cookie::Cookie,
    language::{self, Asked},
    page::redirect,
};
use tower_http::compression::{
    CompressionLayer, DefaultPredicate, Predicate, predicate::NotForContentType,
};

use crate::{
    Hub,
    error::{Error, Result, Told},
    use_case::visit::{self, State, Token, Visit},
    web::failure::tell,
};

use page::Page;

pub use between::{NotAnOnion, Onion};
pub(crate) use sound::Sounds;
pub use sound::{NotSounds, SOUND_BYTES_MAX, SoundFiles};

/// The portal's routes.
const ROUTES: &[&str] = &[
    "GET /",
    "POST /",
    "GET /help",
    "GET /leave",
    "GET /left",
    "GET /style/{name}",
    "GET /script/{name}",
];

/// Every route of the portal.
pub(crate) fn routes() -> Vec<&'static str> {
    [ROUTES, figures::ROUTES, sealed::ROUTES, objects::ROUTES, sound::ROUTES].concat()
}

pub(crate) fn router(hub: &Arc<Hub>) -> Router<Arc<Hub>> {
    Router::new()
        .route("/", get(show).post(answer::post))
        .route("/help", get(help))
        .route("/leave", get(leave))
        .route("/left", get(left))
        .route("/style/{name}", get(page::file))
        .route("/script/{name}", get(page::file))
        // Files are streamed and bounded where they are sealed, texts where they are read.
        .layer(DefaultBodyLimit::disable())
        .merge(sealed::router().merge(figures::router()).layer(compressed()))
        // Pages come compressed, because a slow telephone waits for them, and in a few fixed sizes.
        .layer(middleware::from_fn(site::padded::pad))
        .route("/sound/{name}", get(sound::file))
        .layer(middleware::from_fn_with_state(Arc::clone(hub), between::watch))
        .merge(objects::router())
}

/// What is no page comes compressed too; pages are packed where they are filled up.
fn compressed() -> CompressionLayer<impl Predicate> {
    let pages = NotForContentType::const_new("text/html");
    CompressionLayer::new().gzip(true).compress_when(DefaultPredicate::new().and(pages))
}

/// The cookie that holds the key of a visit.
fn cookie(hub: &Hub) -> Cookie {
    let secure = hub.settings.secure_cookies;
    Cookie { secure_name: "__Host-v", plain_name: "v", secure }
}

fn token_of(hub: &Hub, headers: &HeaderMap) -> Option<Token> {
    cookie(hub).of(headers).map(Token)
}

async fn show(
    AppState(hub): AppState<Arc<Hub>>,
    query: std::result::Result<Query<Asked>, axum::extract::rejection::QueryRejection>,
    headers: HeaderMap,
) -> Response {
    let asked = query.map(|query| query.0.language).unwrap_or_default();
    let guess = language::of(asked.as_deref(), &headers);
    let token = token_of(&hub, &headers);
    match shown(&hub, token.as_ref(), guess, asked.is_some()).await {
        Ok(response) => response,
        Err(error) => failure(&error, guess),
    }
}

async fn shown(
    hub: &Hub,
    token: Option<&Token>,
    guess: Language,
    chosen: bool,
) -> Result<Response> {
    let Some(token) = token else {
        return Ok(question::start(hub, guess));
    };
    let Some(mut visit) = visit::load(hub, token).await? else {
        return Ok(question::start(hub, guess));
    };
    if chosen && visit.language != guess {
        visit.language = guess;
        visit::keep(hub, token, &visit).await?;
    }
    if matches!(&visit.state, State::Filing(filing) if filing.place.asked.is_some()) {
        return answer::send_in_turn(hub, token, visit).await;
    }
    view(hub, token, &visit).await
}

/// The page that a visit is at, with what it says of the form before it.
async fn view(hub: &Hub, token: &Token, visit: &Visit) -> Result<Response> {
    let mut page = Page::new(visit.language, token);
    let mut status = StatusCode::OK;
    if let Some(told) = visit.refusal() {
        page = page.with_fault(told);
        status = told.status;
    }
    match &visit.state {
        State::Filing(filing) => Ok(question::ask(hub, filing, &page, status, visit.typed())),
        State::Sent(sent) => Ok(question::sent(sent, page, status, visit.said.as_ref())),
        State::Returning(tried) => Ok(question::words_wanted(page, status, tried)),
        State::Reading(reading) => reading::show(hub, reading, visit, page, status).await,
        State::Ended => said_once(hub, token, question::goodbye(visit.language)).await,
        State::Failed(told) => said_once(hub, token, failed(told, visit.language)).await,
    }
}

/// The page that ends a visit.
async fn said_once(hub: &Hub, token: &Token, mut response: Response) -> Result<Response> {
    visit::end(hub, token).await?;
    forget(hub, &mut response);
    Ok(response)
}

async fn help(
    AppState(hub): AppState<Arc<Hub>>,
    query: std::result::Result<Query<Asked>, axum::extract::rejection::QueryRejection>,
    headers: HeaderMap,
) -> Response {
    let asked = query.map(|query| query.0.language).unwrap_or_default();
    let guess = language::of(asked.as_deref(), &headers);
    let language = match token_of(&hub, &headers) {
        None => guess,
        Some(token) => match visit::load(&hub, &token).await {
            Ok(Some(visit)) => visit.language,
            _ => guess,
        },
    };
    question::help(&hub, language)
}

/// Ends the visit and shows an empty page that goes on by itself. A link and not a button:
/// `form-action` would stop a form.
///
/// Two steps, because Chromium keeps the page that is left in its memory, `no-store` or not, and
/// shows it again at Back if no cookie changed after the page's own answer. It forgets that page at
/// the second step's `Clear-Site-Data`, when the page is in that memory.
async fn leave(AppState(hub): AppState<Arc<Hub>>, headers: HeaderMap) -> Response {
    let mut language = language::of(None, &headers);
    if let Some(token) = token_of(&hub, &headers) {
        if let Ok(Some(visit)) = visit::load(&hub, &token).await {
            language = visit.language;
        }
        if let Err(error) = visit::end(&hub, &token).await {
            // Leaving must work whatever happens; an ended cookie opens nothing.
            let _told = tell(&error);
        }
    }
    let mut response = question::leaving(language);
    response.headers_mut().insert("refresh", HeaderValue::from_static("0; url=/left"));
    forget(&hub, &mut response);
    response
}

/// Goes elsewhere, from the page that `leave` has shown.
async fn left(AppState(hub): AppState<Arc<Hub>>) -> Response {
    let mut response = redirect(&hub.settings.leave_to);
    forget(&hub, &mut response);
    response
}

/// Makes the browser drop what it can drop. History it keeps, and the pages say so.
fn forget(hub: &Hub, response: &mut Response) {
    let headers = response.headers_mut();
    headers
        .insert("clear-site-data", HeaderValue::from_static("\"cache\", \"cookies\", \"storage\""));
    cookie(hub).end(headers);
}

/// An error as a page of its own; where there was a form, the form is shown again instead.
fn failure(error: &Error, language: Language) -> Response {
    failed(&tell(error), language)
}

fn failed(told: &Told, language: Language) -> Response {
    question::failed(told.status, Page::without_visit(language).with_fault(told))
}

/// Back to the one address.
fn home() -> Response {
    redirect("/")
}
