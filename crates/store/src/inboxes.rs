//! Inboxes: which case a receipt belongs to, for whoever proves to hold it.

use domain::{
    id::{CaseId, InboxId},
    key::Digest,
};
use sqlx::FromRow;

use crate::{
    database::{Database, Transaction},
    error::{Result, fixed, parse},
};

/// An inbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredInbox {
    /// Its case.
    pub case: CaseId,
    /// SHA-256 of what opens it.
    pub authenticator: Digest,
    /// The day on which it was last opened, so that misuse is seen.
    pub last_used_day: Option<String>,
}

#[derive(FromRow)]
struct Row {
    case_id: String,
    authenticator: Vec<u8>,
    last_used_day: Option<String>,
}

/// Adds an inbox.
///
/// # Errors
///
/// [`crate::Error::Exists`] when it is there already.
pub async fn insert(
    tx: &mut Transaction,
    inbox: InboxId,
    case: CaseId,
    authenticator: Digest,
) -> Result<()> {
    tx.query("INSERT INTO inboxes (inbox_id, case_id, authenticator) VALUES ($1, $2, $3)")
        .bind(inbox.to_string())
        .bind(case.to_string())
        .bind(authenticator.0.as_slice())
        .execute()
        .await
        .map_err(|error| error.exists("inbox"))?;
    Ok(())
}

/// An inbox.
///
/// # Errors
///
/// When the database fails or the row is damaged.
pub async fn get(database: &Database, inbox: InboxId) -> Result<Option<StoredInbox>> {
    let row: Option<Row> = database
        .query("SELECT case_id, authenticator, last_used_day FROM inboxes WHERE inbox_id = $1")
        .bind(inbox.to_string())
        .fetch_optional()
        .await?;
    row.map(|row| {
        let authenticator =
            fixed(row.authenticator, "inboxes", "authenticator", &inbox.to_string())?;
        Ok(StoredInbox {
            case: parse(&row.case_id, "inboxes", "case_id")?,
            authenticator: Digest(authenticator),
            last_used_day: row.last_used_day,
        })
    })
    .transpose()
}

/// Notes the day on which an inbox was opened.
///
/// # Errors
///
/// When the database fails.
pub async fn used(tx: &mut Transaction, inbox: InboxId, day: &str) -> Result<()> {
    tx.query("UPDATE inboxes SET last_used_day = $1 WHERE inbox_id = $2")
        .bind(day)
        .bind(inbox.to_string())
        .execute()
        .await?;
    Ok(())
}
