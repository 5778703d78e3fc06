//! Sealed objects: rows, with the content in the row or in the object store.

use domain::{
    event::ObjectReference,
    id::{CaseId, ChannelId, ObjectId},
    key::Digest,
};
use jiff::Timestamp;
use sqlx::FromRow;

use crate::{
    database::{Database, Transaction},
    error::{Error, Result, fixed, parse},
    events::{counted, stored},
};

/// Where an object's content is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// Here.
    Row(Vec<u8>),
    /// In the object store, under its number.
    Store,
}

/// An object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredObject {
    /// Number, digest and size.
    pub reference: ObjectReference,
    /// Its case, once it belongs to one.
    pub case: Option<CaseId>,
    /// Its content.
    pub content: Content,
}

#[derive(FromRow)]
struct Row {
    object_id: String,
    case_id: Option<String>,
    size_bytes: i64,
    sha256: Vec<u8>,
    content: Option<Vec<u8>>,
}

#[derive(FromRow)]
struct IdRow {
    object_id: String,
}

/// Adds objects to a case, with their content in the rows.
///
/// # Errors
///
/// [`crate::Error::Exists`] when a number is taken.
pub async fn insert(
    tx: &mut Transaction,
    case: CaseId,
    objects: &[(ObjectReference, &[u8])],
) -> Result<()> {
    let row = |(reference, content): &(ObjectReference, &[u8])| {
        [
            reference.object.to_string().into(),
            case.to_string().into(),
            stored(reference.size_bytes).into(),
            reference.sha256.0.as_slice().into(),
            (*content).into(),
        ]
    };
    tx.insert_rows(
        "INSERT INTO objects (object_id, case_id, size_bytes, sha256, content)
         VALUES ($1, $2, $3, $4, $5)",
        objects.iter().map(row).collect(),
    )
    .await
    .map_err(|error| error.exists("object"))
}

/// Adds an object without a case, that came through a channel: its content is in the object store
/// already.
///
/// # Errors
///
/// [`crate::Error::Exists`] when the number is taken.
pub async fn stage(
    tx: &mut Transaction,
    reference: ObjectReference,
    channel: &ChannelId,
    until: Timestamp,
) -> Result<()> {
    tx.query(
        "INSERT INTO objects (object_id, size_bytes, sha256, staged_until_at_us, channel)
         VALUES ($1, $2, $3, $4, $5)",
    )
    .bind(reference.object.to_string())
    .bind(stored(reference.size_bytes))
    .bind(reference.sha256.0.as_slice())
    .bind(until.as_microsecond())
    .bind(channel.as_str())
    .execute()
    .await
    .map_err(|error| error.exists("object"))?;
    Ok(())
}

/// Gives a staged object to a case.
///
/// # Errors
///
/// [`crate::Error::Conflict`] when it is not staged any more, or is another one than is named.
pub async fn adopt(tx: &mut Transaction, reference: ObjectReference, case: CaseId) -> Result<()> {
    tx.query(
        "UPDATE objects SET case_id = $1, staged_until_at_us = NULL, channel = NULL
         WHERE object_id = $2 AND case_id IS NULL AND sha256 = $3 AND size_bytes = $4",
    )
    .bind(case.to_string())
    .bind(reference.object.to_string())
    .bind(reference.sha256.0.as_slice())
    .bind(stored(reference.size_bytes))
    .execute_one()
    .await
}

/// An object.
///
/// # Errors
///
/// When the database fails or the row is damaged.
pub async fn get(database: &Database, object: ObjectId) -> Result<Option<StoredObject>> {
    let row: Option<Row> = database
        .query(
            "SELECT object_id, case_id, size_bytes, sha256, content FROM objects
             WHERE object_id = $1",
        )
        .bind(object.to_string())
        .fetch_optional()
        .await?;
    row.map(read).transpose()
}

fn read(row: Row) -> Result<StoredObject> {
    let sha256 = fixed(row.sha256, "objects", "sha256", &row.object_id)?;
    Ok(StoredObject {
        reference: ObjectReference {
            object: parse(&row.object_id, "objects", "object_id")?,
            sha256: Digest(sha256),
            size_bytes: counted(row.size_bytes),
        },
        case: row.case_id.map(|case| parse(&case, "objects", "case_id")).transpose()?,
        content: row.content.map_or(Content::Store, Content::Row),
    })
}

/// An object that is waiting for its report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StagedObject {
    /// Its sealed size.
    pub size_bytes: u64,
    /// Until when it is kept.
    pub until: Timestamp,
}

#[derive(FromRow)]
struct StagedRow {
    size_bytes: i64,
    staged_until_at_us: i64,
}

/// An object that is waiting for its report.
///
/// # Errors
///
/// When the database fails or the row is damaged.
pub async fn staged(database: &Database, object: ObjectId) -> Result<Option<StagedObject>> {
    let row: Option<StagedRow> = database
        .query(
            "SELECT size_bytes, staged_until_at_us FROM objects
             WHERE object_id = $1 AND case_id IS NULL AND staged_until_at_us IS NOT NULL",
        )
        .bind(object.to_string())
        .fetch_optional()
        .await?;
    let Some(row) = row else { return Ok(None) };
    let until = Timestamp::from_microsecond(row.staged_until_at_us).map_err(|_| {
        Error::Corrupt { table: "objects", column: "staged_until_at_us", row: object.to_string() }
    })?;
    Ok(Some(StagedObject { size_bytes: counted(row.size_bytes), until }))
}

/// Staged objects whose time is over.
///
/// # Errors
///
/// When the database fails.
pub async fn stale(database: &Database, now: Timestamp) -> Result<Vec<ObjectId>> {
    let rows: Vec<IdRow> = database
        .query(
            "SELECT object_id FROM objects
             WHERE staged_until_at_us <= $1",
        )
        .bind(now.as_microsecond())
        .fetch_all()
        .await?;
    rows.iter().map(|row| parse(&row.object_id, "objects", "object_id")).collect()
}

/// Forgets a staged object; says whether there was one.
///
/// # Errors
///
/// When the database fails.
pub async fn unstage(tx: &mut Transaction, object: ObjectId) -> Result<bool> {
    let gone = tx
        .query("DELETE FROM objects WHERE object_id = $1 AND case_id IS NULL")
        .bind(object.to_string())
        .execute()
        .await?;
    Ok(gone > 0)
}
