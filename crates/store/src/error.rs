//! What can go wrong with a database, by what a caller can do about it.

/// A result of the store.
pub type Result<T> = std::result::Result<T, Error>;

/// What went wrong.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Somebody else was first: read again and decide anew.
    #[error("somebody else changed this first")]
    Conflict,
    /// A unique thing exists already.
    #[error("{0} exists already")]
    Exists(&'static str),
    /// A row holds what this program never writes.
    #[error("the column {column} of the table {table} is damaged at {row}")]
    Corrupt {
        /// The table.
        table: &'static str,
        /// The column.
        column: &'static str,
        /// Which row, by its key.
        row: String,
    },
    /// The disk is full; what was acknowledged before is safe.
    #[error("the disk is full")]
    Full,
    /// Another process has this database open.
    #[error("another process has this database open")]
    Locked,
    /// The folder cannot be used.
    #[error("the folder cannot be used")]
    Folder(#[source] std::io::Error),
    /// The object store failed.
    #[error("the object store failed")]
    Objects(#[source] object_store::Error),
    /// The database failed.
    #[error("the database failed")]
    Database(#[source] sqlx::Error),
    /// The schema could not be brought up to date.
    #[error("the schema could not be brought up to date")]
    Migration(#[from] sqlx::migrate::MigrateError),
}

/// `SQLITE_FULL`, and the input or output errors that a full or bounded disk gives.
const SQLITE_FULL: &str = "13";
const SQLITE_IOERR_WRITE: &str = "778";
/// PostgreSQL's `disk_full`.
const POSTGRES_DISK_FULL: &str = "53100";

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        if let sqlx::Error::Database(database) = &error {
            let code = database.code();
            if matches!(
                code.as_deref(),
                Some(SQLITE_FULL | SQLITE_IOERR_WRITE | POSTGRES_DISK_FULL)
            ) {
                return Self::Full;
            }
        }
        Self::Database(error)
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        if is_full(&error) { Self::Full } else { Self::Folder(error) }
    }
}

/// A full disk, or a file that may not grow.
fn is_full(error: &std::io::Error) -> bool {
    matches!(
        error.kind(),
        std::io::ErrorKind::StorageFull
            | std::io::ErrorKind::FileTooLarge
            | std::io::ErrorKind::QuotaExceeded
    )
}

impl From<object_store::Error> for Error {
    fn from(error: object_store::Error) -> Self {
        let mut source: Option<&(dyn std::error::Error + 'static)> = Some(&error);
        while let Some(cause) = source {
            if cause.downcast_ref::<std::io::Error>().is_some_and(is_full) {
                return Self::Full;
            }
            source = cause.source();
        }
        Self::Objects(error)
    }
}

impl Error {
    /// Turns a unique violation into [`Error::Exists`] with a name that callers know.
    pub(crate) fn exists(self, what: &'static str) -> Self {
        match &self {
            Self::Database(sqlx::Error::Database(error)) if error.is_unique_violation() => {
                Self::Exists(what)
            }
            _ => self,
        }
    }
}

/// Reads a stored text as what it must be.
pub(crate) fn parse<T: std::str::FromStr>(
    text: &str,
    table: &'static str,
    column: &'static str,
) -> Result<T> {
    text.parse().map_err(|_| Error::Corrupt { table, column, row: String::new() })
}

/// Reads stored bytes as a value of fixed size.
pub(crate) fn fixed<const N: usize>(
    bytes: Vec<u8>,
    table: &'static str,
    column: &'static str,
    row: &str,
) -> Result<[u8; N]> {
    bytes.try_into().map_err(|_| Error::Corrupt { table, column, row: row.to_owned() })
}
