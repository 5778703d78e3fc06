//! Keys: which there are, and the switch that turns them off; and the way to a case by its number.

use std::sync::Arc;

use askama::Template;
use axum::{extract::State, http::StatusCode, response::Response};
use site::page::redirect;

use super::{
    failure::failure,
    form::{Posted, Unlocked},
    page::{Page, render},
};
use crate::{
    Desk,
    use_case::{finding, settings},
};

#[derive(Template)]
#[template(path = "keys.html")]
struct KeysPage {
    page: Page,
}

pub(super) async fn show(
    State(desk): State<Arc<Desk>>,
    Unlocked { session, .. }: Unlocked,
) -> Response {
    let page = Page::of(&session);
    let title = page.say("desk-keys");
    match desk.directory().await {
        Ok(directory) => {
            let page = page.for_roles(&session, &directory).titled(title);
            render(StatusCode::OK, &KeysPage { page })
        }
        Err(error) => failure(&error, Some(&session), "/queue"),
    }
}

pub(super) async fn switch(
    State(desk): State<Arc<Desk>>,
    Posted { token, session, fields, .. }: Posted,
) -> Response {
    let on = fields.get("keys") == "on";
    match settings::switch_single_keys(&desk, session.officer, on).await {
        Ok(()) => {
            desk.sessions.change(&token, |session| session.single_keys = on);
            redirect("/keys")
        }
        Err(error) => failure(&error, Some(&session), "/keys"),
    }
}

/// The number is posted: what somebody types there by mistake stands in no address.
pub(super) async fn find(
    State(desk): State<Arc<Desk>>,
    Posted { session, fields, .. }: Posted,
) -> Response {
    match finding::address(&desk, &session, fields.get("case")).await {
        Ok(address) => redirect(&address),
        Err(error) => failure(&error, Some(&session), "/queue"),
    }
}
