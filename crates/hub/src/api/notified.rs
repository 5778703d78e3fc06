//! Cases as the officers of a State are shown them.

use std::sync::Arc;

use axum::{
    Json, Router,
    extract::{Path, Query, State},
    routing::get,
};
use domain::id::CaseId;
use wire::notified::{NotifiedCase, NotifiedEntry, NotifiedList};

use super::{Answer, First, SignedBy, malformed};
use crate::{
    Hub,
    error::Error,
    use_case::{notified, officer::CASES_PAGE},
};

pub(super) fn router() -> Router<Arc<Hub>> {
    Router::new().route("/api/v1/notified", get(list)).route("/api/v1/notified/{case}", get(case))
}

async fn list(
    State(hub): State<Arc<Hub>>,
    query: Result<Query<First>, axum::extract::rejection::QueryRejection>,
    signed: SignedBy,
) -> Answer<Json<NotifiedList>> {
    let Query(First { first }) = query.map_err(|_| malformed("first"))?;
    let mut rows = notified::list(&hub, &signed.officer, first).await?;
    let page = usize::try_from(CASES_PAGE).unwrap_or(usize::MAX);
    let next = (rows.len() > page).then(|| first.saturating_add(CASES_PAGE));
    rows.truncate(page);
    let cases = rows
        .into_iter()
        .filter(|(_, row)| !row.recused.contains(&signed.officer.id))
        .map(|(case, row)| NotifiedEntry { case, notified: row.notified, next: row.next })
        .collect();
    Ok(Json(NotifiedList { now: hub.now(), cases, next }))
}

async fn case(
    State(hub): State<Arc<Hub>>,
    Path(case): Path<String>,
    signed: SignedBy,
) -> Answer<Json<NotifiedCase>> {
    let case: CaseId = case.parse().map_err(|_| Error::Absent)?;
    Ok(Json(notified::case(&hub, &signed.officer, case).await?))
}
