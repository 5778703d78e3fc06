//! One process a database: SQLite's migrations take no lock of their own, and two hubs on one file
//! would run the clocks twice.

use std::{fs::File, path::Path};

use crate::error::{Error, Result};

/// A held lock; released when dropped or when the process dies.
#[derive(Debug)]
pub(crate) struct FolderLock {
    _file: File,
}

impl FolderLock {
    pub(crate) fn take(folder: &Path) -> Result<Self> {
        let path = folder.join("lock");
        let file = File::options()
            .create(true)
            .truncate(false)
            .write(true)
            .open(path)
            .map_err(Error::Folder)?;
        match file.try_lock() {
            Ok(()) => Ok(Self { _file: file }),
            Err(std::fs::TryLockError::WouldBlock) => Err(Error::Locked),
            Err(std::fs::TryLockError::Error(error)) => Err(Error::Folder(error)),
        }
    }
}
