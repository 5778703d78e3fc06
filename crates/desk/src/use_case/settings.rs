//! How an officer works at this desk, beyond a session.

use domain::id::OfficerId;
use store::settings;

use crate::{error::Result, program::Desk};

/// Whether single keys press what is on a page for this officer.
pub(crate) async fn single_keys(desk: &Desk, officer: OfficerId) -> Result<bool> {
    Ok(settings::single_keys(&desk.database, officer).await?)
}

/// Switches them on or off, until the officer switches again.
pub(crate) async fn switch_single_keys(desk: &Desk, officer: OfficerId, on: bool) -> Result<()> {
    let mut tx = desk.database.begin().await?;
    settings::switch_single_keys(&mut tx, officer, on).await?;
    tx.commit().await?;
    Ok(())
}
