//! Cases as the organisations see them that were notified of them: a projection, computed from events
//! in their transaction.

use domain::{
    id::{CaseId, OrganisationId},
    queue::Notified,
};
use sqlx::FromRow;

use crate::{
    cases::NO_DATE,
    database::{Database, Transaction},
    error::{Error, Result, parse},
    events::stored,
};

#[derive(FromRow)]
struct Row {
    case_id: String,
    summary: String,
}

/// Writes down what an organisation's queue shows of a case now.
///
/// # Errors
///
/// When the database fails.
pub async fn put(
    tx: &mut Transaction,
    organisation: &OrganisationId,
    case: CaseId,
    notified: &Notified,
) -> Result<()> {
    let corrupt =
        |_| Error::Corrupt { table: "notified_cases", column: "summary", row: case.to_string() };
    let summary = serde_json::to_string(notified).map_err(corrupt)?;
    let next = notified.next.as_ref();
    tx.query(
        "INSERT INTO notified_cases (organisation, case_id, sort_at_us, summary)
         VALUES ($1, $2, $3, $4)
         ON CONFLICT (organisation, case_id) DO UPDATE SET sort_at_us = excluded.sort_at_us,
             summary = excluded.summary",
    )
    .bind(organisation.as_str())
    .bind(case.to_string())
    .bind(next.map_or(NO_DATE, |next| next.due.as_microsecond()))
    .bind(summary.as_str())
    .execute()
    .await?;
    Ok(())
}

/// Cases of which an organisation was notified, the next date first; those without a date last.
///
/// # Errors
///
/// When the database fails or a row is damaged.
pub async fn of_organisation(
    database: &Database,
    organisation: &OrganisationId,
    first: u64,
    count: u64,
) -> Result<Vec<(CaseId, Notified)>> {
    let rows: Vec<Row> = database
        .query(
            "SELECT case_id, summary FROM notified_cases WHERE organisation = $1
             ORDER BY sort_at_us, case_id LIMIT $2 OFFSET $3",
        )
        .bind(organisation.as_str())
        .bind(stored(count))
        .bind(stored(first))
        .fetch_all()
        .await?;
    rows.iter().map(read).collect()
}

/// Whether an organisation was notified of a case.
///
/// # Errors
///
/// When the database fails or the row is damaged.
pub async fn find(
    database: &Database,
    organisation: &OrganisationId,
    case: CaseId,
) -> Result<Option<Notified>> {
    let row: Option<Row> = database
        .query(
            "SELECT case_id, summary FROM notified_cases
             WHERE organisation = $1 AND case_id = $2",
        )
        .bind(organisation.as_str())
        .bind(case.to_string())
        .fetch_optional()
        .await?;
    Ok(row.as_ref().map(read).transpose()?.map(|(_, notified)| notified))
}

fn read(row: &Row) -> Result<(CaseId, Notified)> {
    let notified = serde_json::from_str(&row.summary).map_err(|_| Error::Corrupt {
        table: "notified_cases",
        column: "summary",
        row: row.case_id.clone(),
    })?;
    Ok((parse(&row.case_id, "notified_cases", "case_id")?, notified))
}
