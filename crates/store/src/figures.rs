//! Files of releases of figures, and what States left unanswered.

use domain::{
    event::Occurrence,
    id::{CaseId, EventId, OrganisationId},
};
use jiff::Timestamp;
use sqlx::FromRow;

use crate::{
    database::{Database, Transaction},
    error::{Error, Result, parse},
};

#[derive(FromRow)]
struct PackedRow {
    packed: Vec<u8>,
}

/// Keeps a file of a release.
///
/// # Errors
///
/// [`crate::Error::Exists`] when the draft has a file of that name.
pub async fn keep_file(
    tx: &mut Transaction,
    draft: EventId,
    name: &str,
    packed: &[u8],
) -> Result<()> {
    tx.query("INSERT INTO release_files (draft_id, name, packed) VALUES ($1, $2, $3)")
        .bind(draft.to_string())
        .bind(name)
        .bind(packed)
        .execute()
        .await
        .map_err(|error| error.exists("file of a release"))?;
    Ok(())
}

/// A file of a release, packed.
///
/// # Errors
///
/// When the database fails.
pub async fn file(database: &Database, draft: EventId, name: &str) -> Result<Option<Vec<u8>>> {
    let row: Option<PackedRow> = database
        .query("SELECT packed FROM release_files WHERE draft_id = $1 AND name = $2")
        .bind(draft.to_string())
        .bind(name)
        .fetch_optional()
        .await?;
    Ok(row.map(|row| row.packed))
}

/// A duty that a State left unanswered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unanswered {
    /// The State.
    pub state: OrganisationId,
    /// The moment for which it was due.
    pub due: Timestamp,
}

#[derive(FromRow)]
struct UnansweredRow {
    state: String,
    due_at_us: i64,
}

/// Writes down what a State leaves unanswered in a case now; what it answered meanwhile goes.
///
/// # Errors
///
/// When the database fails.
pub async fn replace_unanswered(
    tx: &mut Transaction,
    case: CaseId,
    duties: &[(Occurrence, Unanswered)],
) -> Result<()> {
    tx.query("DELETE FROM unanswered WHERE case_id = $1").bind(case.to_string()).execute().await?;
    for (occurrence, duty) in duties {
        tx.query(
            "INSERT INTO unanswered (case_id, occurrence, state, due_at_us)
             VALUES ($1, $2, $3, $4)",
        )
        .bind(case.to_string())
        .bind(occurrence.to_string())
        .bind(duty.state.as_str())
        .bind(duty.due.as_microsecond())
        .execute()
        .await?;
    }
    Ok(())
}

/// Everything that States left unanswered, by State, the longest first. No case is named.
///
/// # Errors
///
/// When the database fails or a row is damaged.
pub async fn unanswered(database: &Database) -> Result<Vec<Unanswered>> {
    let rows: Vec<UnansweredRow> = database
        .query("SELECT state, due_at_us FROM unanswered ORDER BY state, due_at_us")
        .fetch_all()
        .await?;
    let read = |row: UnansweredRow| {
        let due = Timestamp::from_microsecond(row.due_at_us).map_err(|_| Error::Corrupt {
            table: "unanswered",
            column: "due_at_us",
            row: row.state.clone(),
        })?;
        Ok(Unanswered { state: parse(&row.state, "unanswered", "state")?, due })
    };
    rows.into_iter().map(read).collect()
}
