//! Opening a database, and transactions.

use std::{path::Path, sync::Arc, time::Duration};

use sqlx::{
    PgPool, Postgres, Sqlite, SqlitePool,
    migrate::Migrator,
    postgres::PgPoolOptions,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};

use crate::{
    error::Result,
    lock::FolderLock,
    statement::{Executor, Statement, Value},
};

static SQLITE_HUB: Migrator = sqlx::migrate!("../../migrations/sqlite/hub");
static SQLITE_DESK: Migrator = sqlx::migrate!("../../migrations/sqlite/desk");
static POSTGRES_HUB: Migrator = sqlx::migrate!("../../migrations/postgres/hub");
static POSTGRES_DESK: Migrator = sqlx::migrate!("../../migrations/postgres/desk");

/// Whose tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Program {
    /// The exposed program's.
    Hub,
    /// The trusted program's.
    Desk,
}

/// A database.
#[derive(Debug, Clone)]
pub enum Database {
    /// The embedded default: one writer, several readers, one process.
    Sqlite {
        /// Writes, one at a time.
        writer: SqlitePool,
        /// Reads.
        readers: SqlitePool,
        #[doc(hidden)]
        lock: Option<Arc<Lock>>,
    },
    /// Several hubs.
    Postgres(PgPool),
}

#[doc(hidden)]
#[derive(Debug)]
pub struct Lock(#[expect(dead_code, reason = "held until dropped")] FolderLock);

const SQLITE_READERS: u32 = 4;
const POSTGRES_CONNECTIONS: u32 = 16;
const BUSY_SECONDS: u64 = 10;

impl Database {
    /// Opens, or makes, the SQLite database of `program` in `folder`.
    ///
    /// # Errors
    ///
    /// When the folder cannot be used, another process has it open, or the schema does not fit.
    pub async fn open_sqlite(folder: &Path, program: Program) -> Result<Self> {
        let lock = FolderLock::take(folder)?;
        let options = sqlite_options(folder, program).create_if_missing(true);
        let writer = pool().max_connections(1).connect_with(options.clone()).await?;
        match program {
            Program::Hub => SQLITE_HUB.run(&writer).await?,
            Program::Desk => SQLITE_DESK.run(&writer).await?,
        }
        let readers = pool()
            .max_connections(SQLITE_READERS)
            .connect_with(options.read_only(true).create_if_missing(false))
            .await?;
        Ok(Self::Sqlite { writer, readers, lock: Some(Arc::new(Lock(lock))) })
    }

    /// Opens a SQLite database that another process may be using, only to read it.
    ///
    /// # Errors
    ///
    /// When there is none.
    pub async fn read_sqlite(folder: &Path, program: Program) -> Result<Self> {
        let options = sqlite_options(folder, program).create_if_missing(false);
        let readers = SqlitePoolOptions::new()
            .max_connections(1)
            .connect_with(options.read_only(true))
            .await?;
        Ok(Self::Sqlite { writer: readers.clone(), readers, lock: None })
    }

    /// Opens a PostgreSQL database by its address and brings its tables up to date.
    ///
    /// # Errors
    ///
    /// When it cannot be reached or the schema does not fit.
    pub async fn open_postgres(address: &str, program: Program) -> Result<Self> {
        let pool =
            PgPoolOptions::new().max_connections(POSTGRES_CONNECTIONS).connect(address).await?;
        match program {
            Program::Hub => POSTGRES_HUB.run(&pool).await?,
            Program::Desk => POSTGRES_DESK.run(&pool).await?,
        }
        Ok(Self::Postgres(pool))
    }

    /// A statement outside a transaction, for reading.
    pub fn query(&self, text: &'static str) -> Statement<'_> {
        match self {
            Self::Sqlite { readers, .. } => Statement::new(Executor::SqlitePool(readers), text),
            Self::Postgres(pool) => Statement::new(Executor::PostgresPool(pool), text),
        }
    }

    /// Single writes, each a transaction of its own.
    #[must_use]
    pub fn alone(&self) -> Alone<'_> {
        Alone(self)
    }

    /// Begins a transaction that writes. On SQLite it takes the write lock at once, so that what it
    /// reads stays true until it commits.
    ///
    /// # Errors
    ///
    /// When the database fails.
    pub async fn begin(&self) -> Result<Transaction> {
        match self {
            Self::Sqlite { writer, .. } => {
                Ok(Transaction::Sqlite(writer.begin_with("BEGIN IMMEDIATE").await?))
            }
            Self::Postgres(pool) => Ok(Transaction::Postgres(pool.begin().await?)),
        }
    }

    /// Closes all connections, having written back what the journal holds.
    pub async fn close(&self) {
        match self {
            Self::Sqlite { writer, readers, .. } => {
                readers.close().await;
                writer.close().await;
            }
            Self::Postgres(pool) => pool.close().await,
        }
    }
}

/// A connection to a file does not go away: it is not asked whether it is there.
fn pool() -> SqlitePoolOptions {
    SqlitePoolOptions::new().test_before_acquire(false)
}

fn sqlite_options(folder: &Path, program: Program) -> SqliteConnectOptions {
    let name = match program {
        Program::Hub => "hub.sqlite",
        Program::Desk => "desk.sqlite",
    };
    SqliteConnectOptions::new()
        .filename(folder.join(name))
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(Duration::from_secs(BUSY_SECONDS))
        // What is deleted is overwritten, and nothing is spilled beside the database.
        .pragma("secure_delete", "ON")
        .pragma("temp_store", "MEMORY")
}

/// Something through which one can write.
pub trait Writes {
    /// A statement that writes.
    fn write(&mut self, text: &'static str) -> Statement<'_>;
}

/// Single writes, each a transaction of its own.
#[derive(Debug, Clone, Copy)]
pub struct Alone<'a>(&'a Database);

impl Writes for Alone<'_> {
    fn write(&mut self, text: &'static str) -> Statement<'_> {
        match self.0 {
            Database::Sqlite { writer, .. } => Statement::new(Executor::SqlitePool(writer), text),
            Database::Postgres(pool) => Statement::new(Executor::PostgresPool(pool), text),
        }
    }
}

impl Writes for Transaction {
    fn write(&mut self, text: &'static str) -> Statement<'_> {
        self.query(text)
    }
}

/// A transaction. Dropped without [`Transaction::commit`], it never happened.
pub enum Transaction {
    /// On SQLite.
    Sqlite(sqlx::Transaction<'static, Sqlite>),
    /// On PostgreSQL.
    Postgres(sqlx::Transaction<'static, Postgres>),
}

impl Transaction {
    /// A statement in this transaction.
    pub fn query(&mut self, text: &'static str) -> Statement<'_> {
        match self {
            Self::Sqlite(tx) => Statement::new(Executor::Sqlite(&mut *tx), text),
            Self::Postgres(tx) => Statement::new(Executor::Postgres(&mut *tx), text),
        }
    }

    /// Inserts several rows by one statement that is written for one; nothing for none.
    ///
    /// # Errors
    ///
    /// When the database fails.
    pub(crate) async fn insert_rows<const COLUMNS: usize>(
        &mut self,
        text: &'static str,
        rows: Vec<[Value; COLUMNS]>,
    ) -> Result<()> {
        if rows.is_empty() {
            return Ok(());
        }
        let executor = match self {
            Self::Sqlite(tx) => Executor::Sqlite(&mut *tx),
            Self::Postgres(tx) => Executor::Postgres(&mut *tx),
        };
        Statement::rows(executor, text, rows)?.execute().await?;
        Ok(())
    }

    /// Waits until no other transaction holds this lock, and holds it to the end. SQLite has one
    /// writer, so there it is held already.
    ///
    /// # Errors
    ///
    /// When the database fails.
    pub async fn lock(&mut self, name: i64) -> Result<()> {
        if let Self::Postgres(tx) = self {
            let text = "SELECT pg_advisory_xact_lock($1)";
            Statement::new(Executor::Postgres(&mut *tx), text).bind(name).execute().await?;
        }
        Ok(())
    }

    /// Makes it durable.
    ///
    /// # Errors
    ///
    /// When the database fails; then it may or may not have happened, and the caller has to look.
    pub async fn commit(self) -> Result<()> {
        match self {
            Self::Sqlite(tx) => tx.commit().await?,
            Self::Postgres(tx) => tx.commit().await?,
        }
        Ok(())
    }
}
