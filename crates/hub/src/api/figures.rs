//! Releases of figures: their events for everybody, drafts for auditors.

use std::sync::Arc;

use axum::{
    Json, Router,
    extract::{Path, State},
    http::header,
    response::{IntoResponse, Response},
    routing::get,
};
use domain::{event::Stream, id::EventId};
use seal::envelope::Envelope;
use store::events;
use wire::types::{Appended, FiguresAppend, StreamEvents};

use super::{Answer, SignedBy, malformed, stream};
use crate::{
    Hub,
    error::Error,
    use_case::{
        figures::{self, Packed},
        officer::audits,
    },
};

pub(super) fn router() -> Router<Arc<Hub>> {
    Router::new()
        .route("/api/v1/figures", get(releases).post(append))
        .route("/api/v1/figures/{draft}/{name}", get(file))
}

async fn releases(State(hub): State<Arc<Hub>>) -> Answer<Json<StreamEvents>> {
    let stored = events::of_stream(&hub.database, Stream::Figures).await?;
    Ok(stream(&hub, stored))
}

async fn append(State(hub): State<Arc<Hub>>, signed: SignedBy) -> Answer<Json<Appended>> {
    let asked: FiguresAppend =
        serde_json::from_slice(&signed.body).map_err(|_| malformed("body"))?;
    let envelope = Envelope::read(&asked.envelope.0).map_err(|_| malformed("envelope"))?;
    let brought: Vec<Packed> = asked
        .files
        .into_iter()
        .map(|file| Packed { name: file.name, packed: file.packed.0 })
        .collect();
    let (length, checkpoint) = figures::append(&hub, &signed.officer, &envelope, &brought).await?;
    Ok(Json(Appended { length, checkpoint }))
}

async fn file(
    State(hub): State<Arc<Hub>>,
    Path((draft, name)): Path<(String, String)>,
    signed: SignedBy,
) -> Answer<Response> {
    if !audits(&hub, &signed.officer) {
        return Err(Error::Unsigned.into());
    }
    let draft: EventId = draft.parse().map_err(|_| Error::Absent)?;
    let packed = figures::file(&hub, draft, &name).await?;
    Ok(([(header::CONTENT_TYPE, "application/gzip")], packed).into_response())
}
