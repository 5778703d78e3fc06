//! Downloads of a queue or a case, as tables.

use std::sync::Arc;

use axum::{
    extract::{Query, State},
    response::Response,
};
use domain::queue::Show;
use serde::Deserialize;
use site::page::attachment;

use super::{
    failure::failure,
    form::{AtCase, Unlocked},
};
use crate::{Desk, error::Result, session::Session, use_case::exporting};

#[derive(Debug, Default, Deserialize)]
pub(super) struct Shown {
    #[serde(default)]
    show: Show,
}

#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    /// Whether what the notes say is to be in it.
    #[serde(default)]
    notes: bool,
}

pub(super) async fn queue(
    State(desk): State<Arc<Desk>>,
    query: std::result::Result<Query<Shown>, axum::extract::rejection::QueryRejection>,
    Unlocked { session, .. }: Unlocked,
) -> Response {
    let show = query.map(|query| query.0.show).unwrap_or_default();
    let packed = exporting::queue(&desk, &session, show).await;
    given(&session, &format!("queue-{show}.zip"), packed, "/queue")
}

pub(super) async fn case(
    State(desk): State<Arc<Desk>>,
    query: std::result::Result<Query<Asked>, axum::extract::rejection::QueryRejection>,
    AtCase { session, case }: AtCase,
) -> Response {
    let with_notes = query.is_ok_and(|query| query.0.notes);
    let packed = exporting::case(&desk, &session, case, with_notes).await;
    given(&session, &format!("case-{}.zip", case.short()), packed, "/queue")
}

fn given(session: &Session, name: &str, packed: Result<Vec<u8>>, back: &str) -> Response {
    match packed {
        Ok(packed) => attachment("application/zip", name, packed),
        Err(error) => failure(&error, Some(session), back),
    }
}
