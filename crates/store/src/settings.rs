//! How an officer works at this desk, beyond a session.

use domain::id::OfficerId;
use sqlx::FromRow;

use crate::{
    database::{Database, Transaction},
    error::Result,
};

#[derive(FromRow)]
struct Row {
    single_keys: i64,
}

/// Whether single keys press what is on a page for this officer; they do until switched off.
///
/// # Errors
///
/// When the database fails.
pub async fn single_keys(database: &Database, officer: OfficerId) -> Result<bool> {
    let row: Option<Row> = database
        .query("SELECT single_keys FROM officer_settings WHERE officer_id = $1")
        .bind(officer.to_string())
        .fetch_optional()
        .await?;
    Ok(row.is_none_or(|row| row.single_keys != 0))
}

/// Switches single keys on or off for this officer, until they switch again.
///
/// # Errors
///
/// When the database fails.
pub async fn switch_single_keys(tx: &mut Transaction, officer: OfficerId, on: bool) -> Result<()> {
    tx.query(
        "INSERT INTO officer_settings (officer_id, single_keys) VALUES ($1, $2)
         ON CONFLICT (officer_id) DO UPDATE SET single_keys = excluded.single_keys",
    )
    .bind(officer.to_string())
    .bind(i64::from(on))
    .execute()
    .await?;
    Ok(())
}
