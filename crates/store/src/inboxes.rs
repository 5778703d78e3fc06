//! Inboxes: which case a receipt belongs to, for whoever proves to hold it.

use std::collections::BTreeSet;

use domain::{
    id::{CaseId, InboxId, ObjectId},
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

#[derive(FromRow)]
struct HiddenRow {
    object_id: String,
}

/// Takes a message out of its holder's view. Taking it out again changes nothing.
///
/// # Errors
///
/// When the database fails.
pub async fn hide(tx: &mut Transaction, inbox: InboxId, object: ObjectId) -> Result<()> {
    tx.query(
        "INSERT INTO hidden_messages (inbox_id, object_id) VALUES ($1, $2)
         ON CONFLICT (inbox_id, object_id) DO NOTHING",
    )
    .bind(inbox.to_string())
    .bind(object.to_string())
    .execute()
    .await?;
    Ok(())
}

/// The messages that their holder took out of view.
///
/// # Errors
///
/// When the database fails or a row is damaged.
pub async fn hidden(database: &Database, inbox: InboxId) -> Result<BTreeSet<ObjectId>> {
    let rows: Vec<HiddenRow> = database
        .query("SELECT object_id FROM hidden_messages WHERE inbox_id = $1")
        .bind(inbox.to_string())
        .fetch_all()
        .await?;
    rows.iter().map(|row| parse(&row.object_id, "hidden_messages", "object_id")).collect()
}
