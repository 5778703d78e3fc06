//! Officers of a desk: names and locked keys.

use domain::id::{OfficerId, OrganisationId};
use sqlx::FromRow;

use crate::{
    database::{Database, Transaction},
    error::{Result, parse},
};

/// An officer of this desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredOfficer {
    /// Their number in the directory.
    pub officer: OfficerId,
    /// Their name, which no hub knows.
    pub name: String,
    /// Whom they work for.
    pub organisation: OrganisationId,
    /// Their keys, locked under their passphrase (`seal::key_file::KeyFile` as JSON).
    pub key_file: String,
}

#[derive(FromRow)]
struct Row {
    officer_id: String,
    name: String,
    organisation: String,
    key_file: String,
}

fn read(row: Row) -> Result<StoredOfficer> {
    Ok(StoredOfficer {
        officer: parse(&row.officer_id, "officers", "officer_id")?,
        name: row.name,
        organisation: parse(&row.organisation, "officers", "organisation")?,
        key_file: row.key_file,
    })
}

/// Adds an officer.
///
/// # Errors
///
/// [`crate::Error::Exists`] when the number or the name is taken.
pub async fn insert(tx: &mut Transaction, officer: &StoredOfficer) -> Result<()> {
    tx.query(
        "INSERT INTO officers (officer_id, name, organisation, key_file) VALUES ($1, $2, $3, $4)",
    )
    .bind(officer.officer.to_string())
    .bind(officer.name.as_str())
    .bind(officer.organisation.as_str())
    .bind(officer.key_file.as_str())
    .execute()
    .await
    .map_err(|error| error.exists("officer"))?;
    Ok(())
}

/// All officers of this desk, by name.
///
/// # Errors
///
/// When the database fails or a row is damaged.
pub async fn all(database: &Database) -> Result<Vec<StoredOfficer>> {
    let rows: Vec<Row> = database
        .query("SELECT officer_id, name, organisation, key_file FROM officers ORDER BY name")
        .fetch_all()
        .await?;
    rows.into_iter().map(read).collect()
}

/// An officer by name.
///
/// # Errors
///
/// When the database fails or the row is damaged.
pub async fn by_name(database: &Database, name: &str) -> Result<Option<StoredOfficer>> {
    let row: Option<Row> = database
        .query("SELECT officer_id, name, organisation, key_file FROM officers WHERE name = $1")
        .bind(name)
        .fetch_optional()
        .await?;
    row.map(read).transpose()
}
