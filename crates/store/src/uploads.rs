//! Sealed files that are still arriving: which, how large, until when.

use domain::id::{ChannelId, ObjectId};
use jiff::Timestamp;
use sqlx::FromRow;

use crate::{
    database::{Database, Writes},
    error::{Error, Result, parse},
    events::{counted, stored},
};

/// A file on its way in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Upload {
    /// The object that it will be.
    pub object: ObjectId,
    /// Through which channel it comes.
    pub channel: ChannelId,
    /// How many sealed bytes were announced.
    pub size_bytes: u64,
    /// When it is given up.
    pub expires: Timestamp,
}

/// Bytes that an upload counts for as soon as it has any, so that many tiny ones are not free.
const COUNTED_BYTES_MIN: u64 = 64 * 1024;

#[derive(FromRow)]
struct Row {
    object_id: String,
    channel: String,
    size_bytes: i64,
    expires_at_us: i64,
}

#[derive(FromRow)]
struct IdRow {
    object_id: String,
}

#[derive(FromRow)]
struct SumRow {
    bytes: i64,
}

/// Notes that a file will arrive, before its first byte.
///
/// # Errors
///
/// [`Error::Exists`] when the number is taken.
pub async fn begin(writes: &mut impl Writes, upload: &Upload) -> Result<()> {
    writes
        .write(
            "INSERT INTO uploads (object_id, channel, size_bytes, received_bytes, expires_at_us)
             VALUES ($1, $2, $3, 0, $4)",
        )
        .bind(upload.object.to_string())
        .bind(upload.channel.as_str())
        .bind(stored(upload.size_bytes))
        .bind(upload.expires.as_microsecond())
        .execute()
        .await
        .map_err(|error| error.exists("upload"))?;
    Ok(())
}

/// A file on its way in.
///
/// # Errors
///
/// When the database fails or the row is damaged.
pub async fn get(database: &Database, object: ObjectId) -> Result<Option<Upload>> {
    let row: Option<Row> = database
        .query(
            "SELECT object_id, channel, size_bytes, expires_at_us FROM uploads
             WHERE object_id = $1",
        )
        .bind(object.to_string())
        .fetch_optional()
        .await?;
    row.map(read).transpose()
}

fn read(row: Row) -> Result<Upload> {
    Ok(Upload {
        object: parse(&row.object_id, "uploads", "object_id")?,
        channel: parse(&row.channel, "uploads", "channel")?,
        size_bytes: counted(row.size_bytes),
        expires: Timestamp::from_microsecond(row.expires_at_us).map_err(|_| Error::Corrupt {
            table: "uploads",
            column: "expires_at_us",
            row: row.object_id,
        })?,
    })
}

/// Notes how much of a file is there, and that it is kept until `until`.
///
/// # Errors
///
/// [`Error::Conflict`] when it is not on its way any more.
pub async fn received(
    writes: &mut impl Writes,
    object: ObjectId,
    bytes: u64,
    until: Timestamp,
) -> Result<()> {
    let counts = if bytes == 0 { 0 } else { bytes.max(COUNTED_BYTES_MIN) };
    writes
        .write("UPDATE uploads SET received_bytes = $1, expires_at_us = $2 WHERE object_id = $3")
        .bind(stored(counts))
        .bind(until.as_microsecond())
        .bind(object.to_string())
        .execute_one()
        .await
}

/// Forgets a file on its way in: it is there, or given up.
///
/// # Errors
///
/// When the database fails.
pub async fn forget(writes: &mut impl Writes, object: ObjectId) -> Result<()> {
    let statement = writes.write("DELETE FROM uploads WHERE object_id = $1");
    statement.bind(object.to_string()).execute().await?;
    Ok(())
}

/// Files on their way in whose time is over.
///
/// # Errors
///
/// When the database fails.
pub async fn stale(database: &Database, now: Timestamp) -> Result<Vec<ObjectId>> {
    let rows: Vec<IdRow> = database
        .query("SELECT object_id FROM uploads WHERE expires_at_us <= $1")
        .bind(now.as_microsecond())
        .fetch_all()
        .await?;
    rows.iter().map(|row| parse(&row.object_id, "uploads", "object_id")).collect()
}

/// Bytes of a channel's files that no report has named yet: arriving and staged.
///
/// A bound above nothing, unlike `IS NOT NULL`, is found through the index: this runs for every
/// file, and the table holds every sealed object there is.
///
/// # Errors
///
/// When the database fails.
pub async fn unsent_bytes(database: &Database, channel: &ChannelId) -> Result<u64> {
    let row: Option<SumRow> = database
        .query(
            "SELECT CAST(
                (SELECT coalesce(sum(received_bytes), 0) FROM uploads WHERE channel = $1)
                + (SELECT coalesce(sum(size_bytes), 0) FROM objects
                   WHERE staged_until_at_us > 0 AND channel = $1)
             AS BIGINT) AS bytes",
        )
        .bind(channel.as_str())
        .fetch_optional()
        .await?;
    Ok(row.map_or(0, |row| counted(row.bytes)))
}
