//! Keys that were given for some hours, in an emergency, and keys that were offered with a case and are
//! not given out before somebody accepts it.

use domain::id::{ObjectId, OfficerId};
use jiff::Timestamp;
use sqlx::FromRow;

use crate::{
    database::{Database, Transaction},
    error::{Error, Result},
};

/// To whom a key was lent, and until when it is given out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LentKey {
    /// The officer.
    pub officer: OfficerId,
    /// Until when.
    pub until: Timestamp,
}

#[derive(FromRow)]
struct Row {
    officer_id: String,
    until_us: i64,
}

/// Notes that a sealed key is lent.
///
/// # Errors
///
/// When the database fails.
pub async fn insert(tx: &mut Transaction, object: ObjectId, lent: LentKey) -> Result<()> {
    tx.query("INSERT INTO lent_keys (object_id, officer_id, until_us) VALUES ($1, $2, $3)")
        .bind(object.to_string())
        .bind(lent.officer.to_string())
        .bind(lent.until.as_microsecond())
        .execute()
        .await?;
    Ok(())
}

/// Notes that a sealed key is given out like any other from now on.
///
/// # Errors
///
/// When the database fails.
pub async fn remove(tx: &mut Transaction, object: ObjectId) -> Result<()> {
    tx.query("DELETE FROM lent_keys WHERE object_id = $1")
        .bind(object.to_string())
        .execute()
        .await?;
    Ok(())
}

/// How a sealed object is lent; `None` for every other object.
///
/// # Errors
///
/// When the database fails.
pub async fn find(database: &Database, object: ObjectId) -> Result<Option<LentKey>> {
    let row: Option<Row> = database
        .query("SELECT officer_id, until_us FROM lent_keys WHERE object_id = $1")
        .bind(object.to_string())
        .fetch_optional()
        .await?;
    let corrupt = |column| Error::Corrupt { table: "lent_keys", column, row: object.to_string() };
    let Some(row) = row else { return Ok(None) };
    Ok(Some(LentKey {
        officer: row.officer_id.parse().map_err(|_| corrupt("officer_id"))?,
        until: Timestamp::from_microsecond(row.until_us).map_err(|_| corrupt("until_us"))?,
    }))
}
