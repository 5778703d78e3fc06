//! Checkpoints: those the hub ever signed, and those a desk remembers having seen.

use sqlx::FromRow;

use crate::{
    database::{Database, Transaction},
    error::Result,
    events::{counted, stored},
};

/// A signed checkpoint with the size it is over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedCheckpoint {
    /// How many leaves.
    pub size: u64,
    /// The signed note.
    pub note: String,
}

#[derive(FromRow)]
struct Row {
    tree_size: i64,
    note: String,
}

impl From<Row> for SignedCheckpoint {
    fn from(row: Row) -> Self {
        Self { size: counted(row.tree_size), note: row.note }
    }
}

/// Checkpoints over more than `after` leaves, smallest first, at most `count`.
///
/// # Errors
///
/// When the database fails.
pub async fn after(database: &Database, after: u64, count: u64) -> Result<Vec<SignedCheckpoint>> {
    let rows: Vec<Row> = database
        .query(
            "SELECT tree_size, note FROM checkpoints WHERE tree_size > $1
             ORDER BY tree_size LIMIT $2",
        )
        .bind(stored(after))
        .bind(stored(count))
        .fetch_all()
        .await?;
    Ok(rows.into_iter().map(SignedCheckpoint::from).collect())
}

/// The checkpoint that a desk last saw of a ledger.
///
/// # Errors
///
/// When the database fails.
pub async fn remembered(database: &Database, origin: &str) -> Result<Option<SignedCheckpoint>> {
    let row: Option<Row> = database
        .query("SELECT tree_size, note FROM remembered_checkpoints WHERE origin = $1")
        .bind(origin)
        .fetch_optional()
        .await?;
    Ok(row.map(SignedCheckpoint::from))
}

/// Remembers a checkpoint, if it is over more leaves than the one remembered.
///
/// # Errors
///
/// When the database fails.
pub async fn remember(
    tx: &mut Transaction,
    origin: &str,
    checkpoint: &SignedCheckpoint,
) -> Result<()> {
    tx.query(
        "INSERT INTO remembered_checkpoints (origin, tree_size, note) VALUES ($1, $2, $3)
         ON CONFLICT (origin) DO UPDATE SET tree_size = excluded.tree_size, note = excluded.note
         WHERE remembered_checkpoints.tree_size < excluded.tree_size",
    )
    .bind(origin)
    .bind(stored(checkpoint.size))
    .bind(checkpoint.note.as_str())
    .execute()
    .await?;
    Ok(())
}
