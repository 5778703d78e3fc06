//! Visits: an unfinished report or an opened inbox, sealed under a key that is not here.
//!
//! One hub keeps them in a folder, a file each: a page of the portal then costs no transaction, and
//! a flood of visits never stands in the way of a report. Several hubs share them in a table.
//! They are not acknowledged as received, so they are not forced to the disk one by one: after a
//! power cut the last page may have to be answered again.

use std::{
    fs::{self, File},
    io::{ErrorKind, Read, Write},
    num::NonZeroUsize,
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard, PoisonError},
};

use jiff::Timestamp;
use lru::LruCache;
use sqlx::FromRow;

use crate::{
    database::{Database, Writes},
    error::{Error, Result},
};

#[derive(FromRow)]
struct Row {
    sealed: Vec<u8>,
}

/// Where visits are kept.
#[derive(Debug)]
pub enum Visits {
    /// A file each, for one hub.
    Folder(Box<Files>),
    /// A row each, for several.
    Table(Database),
}

/// Bytes of the moment, in microseconds, that stands before the sealed bytes of a file.
const EXPIRY_BYTES: usize = 8;

/// Visits as files. They are overwritten where they lie, which costs the least; a lock keeps readers
/// from seeing half of one. The sealed bytes that were used last stay in memory too.
#[derive(Debug)]
pub struct Files {
    folder: PathBuf,
    shelves: [Mutex<Shelf>; SHELVES],
}

/// The contents of some files, as they are on the disk.
type Shelf = LruCache<String, Vec<u8>>;

/// Visits share locks by the first letter of their random names.
const SHELVES: usize = 64;
/// Files of a shelf that stay in memory: with a long account in each, 2 MB of all shelves.
const SHELF_FILES: NonZeroUsize = NonZeroUsize::new(2).unwrap();

impl Visits {
    /// Visits in a folder.
    ///
    /// # Errors
    ///
    /// When the folder cannot be used.
    pub fn in_folder(folder: &Path) -> Result<Self> {
        fs::create_dir_all(folder)?;
        let shelves = std::array::from_fn(|_| Mutex::new(LruCache::new(SHELF_FILES)));
        Ok(Self::Folder(Box::new(Files { folder: folder.to_owned(), shelves })))
    }

    /// Keeps a visit, in place of what was kept of it before.
    ///
    /// # Errors
    ///
    /// When the disk or the database fails.
    pub async fn keep(&self, visit: &str, sealed: &[u8], expires: Timestamp) -> Result<()> {
        match self {
            Self::Folder(files) => files.keep(visit, sealed, expires),
            Self::Table(database) => {
                let mut alone = database.alone();
                let statement = alone.write(
                    "INSERT INTO visits (visit_id, sealed, expires_at_us) VALUES ($1, $2, $3)
                     ON CONFLICT (visit_id) DO UPDATE
                     SET sealed = excluded.sealed, expires_at_us = excluded.expires_at_us",
                );
                let expires = expires.as_microsecond();
                statement.bind(visit).bind(sealed).bind(expires).execute_one().await
            }
        }
    }

    /// A visit that has not expired.
    ///
    /// # Errors
    ///
    /// When the disk or the database fails.
    pub async fn get(&self, visit: &str, now: Timestamp) -> Result<Option<Vec<u8>>> {
        match self {
            Self::Folder(files) => files.get(visit, now),
            Self::Table(database) => {
                let row: Option<Row> = database
                    .query("SELECT sealed FROM visits WHERE visit_id = $1 AND expires_at_us > $2")
                    .bind(visit)
                    .bind(now.as_microsecond())
                    .fetch_optional()
                    .await?;
                Ok(row.map(|row| row.sealed))
            }
        }
    }

    /// Forgets a visit.
    ///
    /// # Errors
    ///
    /// When the disk or the database fails.
    pub async fn forget(&self, visit: &str) -> Result<()> {
        match self {
            Self::Folder(files) => files.forget(visit),
            Self::Table(database) => {
                let mut alone = database.alone();
                let statement = alone.write("DELETE FROM visits WHERE visit_id = $1");
                statement.bind(visit).execute().await?;
                Ok(())
            }
        }
    }

    /// Forgets the visits whose time is over; says how many.
    ///
    /// # Errors
    ///
    /// When the disk or the database fails.
    pub async fn forget_expired(&self, now: Timestamp) -> Result<u64> {
        match self {
            Self::Folder(files) => files.sweep(now),
            Self::Table(database) => {
                let mut alone = database.alone();
                let statement = alone.write("DELETE FROM visits WHERE expires_at_us <= $1");
                statement.bind(now.as_microsecond()).execute().await
            }
        }
    }
}

impl Files {
    /// The file of a visit. Its name is made by the hub; anything else in it is damage.
    fn path(&self, visit: &str) -> Result<PathBuf> {
        let plain = visit.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
        if plain && !visit.is_empty() {
            Ok(self.folder.join(visit))
        } else {
            Err(Error::Corrupt { table: "visits", column: "visit_id", row: String::new() })
        }
    }

    fn shelf(&self, visit: &str) -> MutexGuard<'_, Shelf> {
        let letter = usize::from(visit.bytes().next().unwrap_or_default());
        let [first, ..] = &self.shelves;
        let found = self.shelves.get(letter % SHELVES).unwrap_or(first);
        found.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn keep(&self, visit: &str, sealed: &[u8], expires: Timestamp) -> Result<()> {
        let path = self.path(visit)?;
        let content = [&expires.as_microsecond().to_be_bytes(), sealed].concat();
        let mut held = self.shelf(visit);
        let before = held.pop(visit);
        let mut file = File::options().create(true).truncate(false).write(true).open(path)?;
        file.write_all(&content)?;
        if before.is_none_or(|before| before.len() > content.len()) {
            file.set_len(content.len() as u64)?;
        }
        held.push(visit.to_owned(), content);
        Ok(())
    }

    fn get(&self, visit: &str, now: Timestamp) -> Result<Option<Vec<u8>>> {
        let path = self.path(visit)?;
        let mut held = self.shelf(visit);
        let content = match held.try_get_or_insert(visit.to_owned(), || fs::read(path)) {
            Ok(content) => content,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error.into()),
        };
        let valid = expiry_of(content).filter(|(expires, _)| now < *expires);
        Ok(valid.map(|(_, sealed)| sealed.to_vec()))
    }

    fn forget(&self, visit: &str) -> Result<()> {
        let path = self.path(visit)?;
        let mut held = self.shelf(visit);
        held.pop(visit);
        remove(&path)
    }

    /// Removes files whose time is over.
    fn sweep(&self, now: Timestamp) -> Result<u64> {
        let mut forgotten = 0;
        for entry in fs::read_dir(&self.folder)? {
            let entry = entry?;
            let path = entry.path();
            let mut begin = [0; EXPIRY_BYTES];
            let read = File::open(&path).and_then(|mut file| file.read_exact(&mut begin));
            if read.is_ok() && expiry_of(&begin).is_none_or(|(expires, _)| expires <= now) {
                let name = entry.file_name();
                let mut held = self.shelf(&name.to_string_lossy());
                held.pop(name.to_string_lossy().as_ref());
                remove(&path)?;
                forgotten += 1;
            }
        }
        Ok(forgotten)
    }
}

fn expiry_of(content: &[u8]) -> Option<(Timestamp, &[u8])> {
    let (expires, sealed) = content.split_first_chunk::<EXPIRY_BYTES>()?;
    let expires = Timestamp::from_microsecond(i64::from_be_bytes(*expires)).ok()?;
    Some((expires, sealed))
}

fn remove(path: &Path) -> Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}
