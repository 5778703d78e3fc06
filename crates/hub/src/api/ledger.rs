//! The ledger as resources: C2SP checkpoint and tiles, openings, duties.

use std::sync::Arc;

use axum::{
    Json, Router,
    extract::{Path, Query, Request, State},
    http::header,
    response::{IntoResponse, Response},
    routing::get,
};
use domain::id::CaseId;
use serde::Deserialize;
use wire::types::{
    Base64, CaseDuties, CheckpointList, CheckpointView, DutyView, Opening, OpeningList,
};
use workflow::duty::{Duty, Status};

use super::{Answer, First, malformed, signed::may_read_openings};
use crate::{Hub, error::Error, use_case::openings};

pub(super) fn router() -> Router<Arc<Hub>> {
    Router::new()
        .route("/ledger/checkpoint", get(checkpoint))
        .route("/ledger/checkpoints", get(checkpoints))
        .route("/ledger/tile/{*path}", get(tile))
        .route("/ledger/openings", get(leaf_openings))
        .route("/ledger/duties/{case}", get(duties))
}

async fn checkpoint(State(hub): State<Arc<Hub>>) -> Answer<Response> {
    let note = openings::checkpoint(&hub).await?;
    Ok(([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], note).into_response())
}

#[derive(Debug, Deserialize)]
struct After {
    #[serde(default)]
    after: u64,
}

async fn checkpoints(
    State(hub): State<Arc<Hub>>,
    query: Result<Query<After>, axum::extract::rejection::QueryRejection>,
) -> Answer<Json<CheckpointList>> {
    let Query(After { after }) = query.map_err(|_| malformed("after"))?;
    let signed = openings::signed_checkpoints(&hub, after).await?;
    let checkpoints =
        signed.into_iter().map(|one| CheckpointView { size: one.size, note: one.note }).collect();
    Ok(Json(CheckpointList { checkpoints }))
}

async fn tile(State(hub): State<Arc<Hub>>, Path(path): Path<String>) -> Answer<Response> {
    let bytes = openings::tile(&hub, &path).await?;
    let headers = [
        (header::CONTENT_TYPE, "application/octet-stream"),
        // A tile never changes (C2SP tlog-tiles).
        (header::CACHE_CONTROL, "public, max-age=604800, immutable"),
    ];
    Ok((headers, bytes).into_response())
}

async fn leaf_openings(
    State(hub): State<Arc<Hub>>,
    query: Result<Query<First>, axum::extract::rejection::QueryRejection>,
    request: Request,
) -> Answer<Json<OpeningList>> {
    may_read_openings(request, &hub).await?;
    let Query(First { first }) = query.map_err(|_| malformed("first"))?;
    let openings = openings::openings(&hub, first)
        .await?
        .into_iter()
        .map(|event| Opening {
            leaf: event.leaf_index,
            stream: event.stream,
            sequence: event.sequence,
            envelope: Base64(event.envelope),
            salt: Base64(event.salt),
        })
        .collect();
    Ok(Json(OpeningList { openings }))
}

async fn duties(
    State(hub): State<Arc<Hub>>,
    Path(case): Path<String>,
    request: Request,
) -> Answer<Json<CaseDuties>> {
    may_read_openings(request, &hub).await?;
    let case: CaseId = case.parse().map_err(|_| Error::Absent)?;
    let (now, length, duties) = openings::case_duties(&hub, case).await?;
    Ok(Json(CaseDuties { now, length, duties: duties.into_iter().map(view).collect() }))
}

fn view(duty: Duty) -> DutyView {
    let status = match duty.status {
        Status::Waiting(_) => "waiting",
        Status::Open => "open",
        Status::Late => "late",
        Status::Met { .. } => "met",
        Status::Waived { .. } => "waived",
    };
    DutyView {
        occurrence: duty.occurrence,
        status: status.to_owned(),
        shown_due: duty.dates.as_ref().map(|dates| dates.shown.moment),
        original_due: duty.dates.as_ref().map(|dates| dates.original.moment),
        breached: duty.breached,
    }
}
