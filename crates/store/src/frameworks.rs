//! Framework texts by digest.

use domain::key::Digest;
use sqlx::FromRow;

use crate::{
    database::{Database, Transaction},
    error::Result,
};

#[derive(FromRow)]
struct BodyRow {
    body: String,
}

/// Keeps a framework's text; the same digest again changes nothing.
///
/// # Errors
///
/// [`crate::Error::Exists`] when this name and version was kept with another text.
pub async fn keep(
    tx: &mut Transaction,
    digest: Digest,
    name: &str,
    version: u32,
    body: &str,
) -> Result<()> {
    tx.query(
        "INSERT INTO frameworks (digest, name, version, body) VALUES ($1, $2, $3, $4)
         ON CONFLICT (digest) DO NOTHING",
    )
    .bind(digest.0.as_slice())
    .bind(name)
    .bind(i64::from(version))
    .bind(body)
    .execute()
    .await
    .map_err(|error| error.exists("framework"))?;
    Ok(())
}

/// A framework's text.
///
/// # Errors
///
/// When the database fails.
pub async fn body(database: &Database, digest: Digest) -> Result<Option<String>> {
    let row: Option<BodyRow> = database
        .query("SELECT body FROM frameworks WHERE digest = $1")
        .bind(digest.0.as_slice())
        .fetch_optional()
        .await?;
    Ok(row.map(|row| row.body))
}

/// All framework texts.
///
/// # Errors
///
/// When the database fails.
pub async fn all(database: &Database) -> Result<Vec<String>> {
    let rows: Vec<BodyRow> =
        database.query("SELECT body FROM frameworks ORDER BY name, version").fetch_all().await?;
    Ok(rows.into_iter().map(|row| row.body).collect())
}
