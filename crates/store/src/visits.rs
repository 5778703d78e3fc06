//! Visits: an unfinished report or an opened inbox, sealed under a key that is not here.

use jiff::Timestamp;
use sqlx::FromRow;

use crate::{
    database::{Database, Writes},
    error::Result,
};

#[derive(FromRow)]
struct Row {
    sealed: Vec<u8>,
}

/// Keeps a visit, in place of what was kept of it before.
///
/// # Errors
///
/// When the database fails.
pub async fn keep(
    to: &mut impl Writes,
    visit: &str,
    sealed: &[u8],
    expires: Timestamp,
) -> Result<()> {
    to.write(
        "INSERT INTO visits (visit_id, sealed, expires_at_us) VALUES ($1, $2, $3)
         ON CONFLICT (visit_id)
         DO UPDATE SET sealed = excluded.sealed, expires_at_us = excluded.expires_at_us",
    )
    .bind(visit)
    .bind(sealed)
    .bind(expires.as_microsecond())
    .execute_one()
    .await
}

/// A visit that has not expired.
///
/// # Errors
///
/// When the database fails.
pub async fn get(database: &Database, visit: &str, now: Timestamp) -> Result<Option<Vec<u8>>> {
    let row: Option<Row> = database
        .query("SELECT sealed FROM visits WHERE visit_id = $1 AND expires_at_us > $2")
        .bind(visit)
        .bind(now.as_microsecond())
        .fetch_optional()
        .await?;
    Ok(row.map(|row| row.sealed))
}

/// Forgets a visit.
///
/// # Errors
///
/// When the database fails.
pub async fn forget(to: &mut impl Writes, visit: &str) -> Result<()> {
    to.write("DELETE FROM visits WHERE visit_id = $1").bind(visit).execute().await?;
    Ok(())
}

/// Forgets the visits whose time is over.
///
/// # Errors
///
/// When the database fails.
pub async fn forget_expired(to: &mut impl Writes, now: Timestamp) -> Result<u64> {
    to.write("DELETE FROM visits WHERE expires_at_us <= $1")
        .bind(now.as_microsecond())
        .execute()
        .await
}
