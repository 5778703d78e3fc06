//! Unlocking: a passphrase opens an officer's keys, in memory.

use domain::id::OfficerId;
use seal::key_file::{KeyFile, OfficerKeys};
use store::officers::{self, StoredOfficer};
use tokio::sync::Semaphore;

use crate::{
    error::{Error, Result},
    program::Desk,
};

/// Passphrases stretched at once: each takes 64 MiB.
static STRETCHING: Semaphore = Semaphore::const_new(2);

/// Opens an officer's keys.
pub(crate) async fn unlock(
    desk: &Desk,
    name: &str,
    passphrase: String,
) -> Result<(OfficerId, String, OfficerKeys)> {
    desk.unlocks.check_key(&name.to_owned()).map_err(|_| Error::Busy)?;
    let stored = officers::by_name(&desk.database, name).await?.ok_or(Error::WrongPassphrase)?;
    let StoredOfficer { officer, name, key_file, .. } = stored;
    let file: KeyFile = serde_json::from_str(&key_file)?;
    let _permit = STRETCHING.acquire().await.map_err(|_| Error::Busy)?;
    let keys = tokio::task::spawn_blocking(move || file.unlock(&passphrase))
        .await?
        .map_err(|_| Error::WrongPassphrase)?;
    Ok((officer, name, keys))
}
