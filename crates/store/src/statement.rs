//! A statement with its values: typed, counted, for either database.

use sqlx::{
    Arguments, AssertSqlSafe, FromRow, PgConnection, PgPool, SqlSafeStr, SqlStr, SqliteConnection,
    SqlitePool, postgres::PgArguments, postgres::PgRow, sqlite::SqliteArguments, sqlite::SqliteRow,
};

use crate::error::{Error, Result};

/// Where a statement runs.
pub enum Executor<'a> {
    /// Any reader of an SQLite database.
    SqlitePool(&'a SqlitePool),
    /// Any connection to a PostgreSQL database.
    PostgresPool(&'a PgPool),
    /// A SQLite transaction.
    Sqlite(&'a mut SqliteConnection),
    /// A PostgreSQL transaction.
    Postgres(&'a mut PgConnection),
}

/// A row that both databases can give.
pub trait Row: for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin {}

impl<T> Row for T where T: for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin
{}

/// A value of the shared dialect.
#[derive(Debug, Clone)]
pub enum Value {
    /// A whole number, a time in microseconds, or a truth (0, 1).
    Integer(Option<i64>),
    /// A text.
    Text(Option<String>),
    /// Bytes.
    Bytes(Option<Vec<u8>>),
}

impl From<i64> for Value {
    fn from(value: i64) -> Self {
        Self::Integer(Some(value))
    }
}

impl From<Option<i64>> for Value {
    fn from(value: Option<i64>) -> Self {
        Self::Integer(value)
    }
}

impl From<String> for Value {
    fn from(value: String) -> Self {
        Self::Text(Some(value))
    }
}

impl From<Option<String>> for Value {
    fn from(value: Option<String>) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for Value {
    fn from(value: &str) -> Self {
        Self::Text(Some(value.to_owned()))
    }
}

impl From<Vec<u8>> for Value {
    fn from(value: Vec<u8>) -> Self {
        Self::Bytes(Some(value))
    }
}

impl From<&[u8]> for Value {
    fn from(value: &[u8]) -> Self {
        Self::Bytes(Some(value.to_vec()))
    }
}

impl From<Option<Vec<u8>>> for Value {
    fn from(value: Option<Vec<u8>>) -> Self {
        Self::Bytes(value)
    }
}

/// A statement.
#[must_use = "a statement does nothing until it is run"]
pub struct Statement<'a> {
    executor: Executor<'a>,
    text: Text,
    values: Vec<Value>,
}

/// What is run: a text as written, or one repeated for several rows.
#[derive(Debug, Clone)]
enum Text {
    Written(&'static str),
    Repeated(String),
}

impl Text {
    fn as_str(&self) -> &str {
        match self {
            Self::Written(text) => text,
            Self::Repeated(text) => text,
        }
    }
}

impl SqlSafeStr for Text {
    fn into_sql_str(self) -> SqlStr {
        match self {
            Self::Written(text) => text.into_sql_str(),
            // Made of a written text and numbers, and of nothing else.
            Self::Repeated(text) => AssertSqlSafe(text).into_sql_str(),
        }
    }
}

/// Repeats the one `VALUES (…)` of a text for several rows, each with values of its own.
fn repeated(text: &str, rows: usize, columns: usize) -> Option<String> {
    let (head, rest) = text.split_once("VALUES (")?;
    let (_, tail) = rest.split_once(')')?;
    let row = |row: usize| {
        let values: Vec<String> =
            (1..=columns).map(|column| format!("${}", row * columns + column)).collect();
        format!("({})", values.join(", "))
    };
    let groups: Vec<String> = (0..rows).map(row).collect();
    Some(format!("{head}VALUES {}{tail}", groups.join(", ")))
}

/// How many values a text wants: the largest `$n` in it.
fn wanted(text: &str) -> usize {
    text.split('$')
        .skip(1)
        .filter_map(|rest| {
            let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
            digits.parse().ok()
        })
        .max()
        .unwrap_or(0)
}

impl<'a> Statement<'a> {
    pub(crate) fn new(executor: Executor<'a>, text: &'static str) -> Self {
        Self { executor, text: Text::Written(text), values: Vec::new() }
    }

    /// The same for several rows in one go; the text is written for one row, with one
    /// `VALUES ($1, …)`.
    ///
    /// # Errors
    ///
    /// When the text is not of that form.
    pub(crate) fn rows<const COLUMNS: usize>(
        executor: Executor<'a>,
        text: &'static str,
        rows: Vec<[Value; COLUMNS]>,
    ) -> Result<Self> {
        let repeated = repeated(text, rows.len(), COLUMNS)
            .filter(|_| wanted(text) == COLUMNS)
            .ok_or_else(miscounted)?;
        let values = rows.into_iter().flatten().collect();
        Ok(Self { executor, text: Text::Repeated(repeated), values })
    }

    /// Gives the next value, `$1` first.
    pub fn bind(mut self, value: impl Into<Value>) -> Self {
        self.values.push(value.into());
        self
    }

    /// Every value that a text names must be given: SQLite would read a missing one as NULL.
    fn counted(&self) -> Result<()> {
        if wanted(self.text.as_str()) == self.values.len() { Ok(()) } else { Err(miscounted()) }
    }

    /// Runs it; says how many rows it changed.
    ///
    /// # Errors
    ///
    /// When the database fails.
    pub async fn execute(self) -> Result<u64> {
        self.counted()?;
        let Self { executor, text, values } = self;
        let changed = match executor {
            Executor::SqlitePool(pool) => {
                sqlx::query_with(text, sqlite(values)?).execute(pool).await?.rows_affected()
            }
            Executor::PostgresPool(pool) => {
                sqlx::query_with(text, postgres(values)?).execute(pool).await?.rows_affected()
            }
            Executor::Sqlite(tx) => {
                sqlx::query_with(text, sqlite(values)?).execute(tx).await?.rows_affected()
            }
            Executor::Postgres(tx) => {
                sqlx::query_with(text, postgres(values)?).execute(tx).await?.rows_affected()
            }
        };
        Ok(changed)
    }

    /// Runs it; it must change exactly one row, or somebody else was first.
    ///
    /// # Errors
    ///
    /// [`Error::Conflict`] when it changed none.
    pub async fn execute_one(self) -> Result<()> {
        match self.execute().await? {
            1 => Ok(()),
            _ => Err(Error::Conflict),
        }
    }

    /// The row it gives, if any.
    ///
    /// # Errors
    ///
    /// When the database fails.
    pub async fn fetch_optional<R: Row>(self) -> Result<Option<R>> {
        self.counted()?;
        let Self { executor, text, values } = self;
        let row = match executor {
            Executor::SqlitePool(pool) => {
                sqlx::query_as_with(text, sqlite(values)?).fetch_optional(pool).await?
            }
            Executor::PostgresPool(pool) => {
                sqlx::query_as_with(text, postgres(values)?).fetch_optional(pool).await?
            }
            Executor::Sqlite(tx) => {
                sqlx::query_as_with(text, sqlite(values)?).fetch_optional(tx).await?
            }
            Executor::Postgres(tx) => {
                sqlx::query_as_with(text, postgres(values)?).fetch_optional(tx).await?
            }
        };
        Ok(row)
    }

    /// All rows it gives.
    ///
    /// # Errors
    ///
    /// When the database fails.
    pub async fn fetch_all<R: Row>(self) -> Result<Vec<R>> {
        self.counted()?;
        let Self { executor, text, values } = self;
        let rows = match executor {
            Executor::SqlitePool(pool) => {
                sqlx::query_as_with(text, sqlite(values)?).fetch_all(pool).await?
            }
            Executor::PostgresPool(pool) => {
                sqlx::query_as_with(text, postgres(values)?).fetch_all(pool).await?
            }
            Executor::Sqlite(tx) => {
                sqlx::query_as_with(text, sqlite(values)?).fetch_all(tx).await?
            }
            Executor::Postgres(tx) => {
                sqlx::query_as_with(text, postgres(values)?).fetch_all(tx).await?
            }
        };
        Ok(rows)
    }
}

fn miscounted() -> Error {
    let message = "a statement was given another number of values than it names";
    Error::Database(sqlx::Error::Protocol(message.to_owned()))
}

fn sqlite(values: Vec<Value>) -> Result<SqliteArguments> {
    let mut arguments = SqliteArguments::default();
    for value in values {
        match value {
            Value::Integer(value) => arguments.add(value),
            Value::Text(value) => arguments.add(value),
            Value::Bytes(value) => arguments.add(value),
        }
        .map_err(|error| Error::Database(sqlx::Error::Encode(error)))?;
    }
    Ok(arguments)
}

fn postgres(values: Vec<Value>) -> Result<PgArguments> {
    let mut arguments = PgArguments::default();
    for value in values {
        match value {
            Value::Integer(value) => arguments.add(value),
            Value::Text(value) => arguments.add(value),
            Value::Bytes(value) => arguments.add(value),
        }
        .map_err(|error| Error::Database(sqlx::Error::Encode(error)))?;
    }
    Ok(arguments)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_counted_by_their_largest_name() {
        assert_eq!(wanted("SELECT 1"), 0);
        assert_eq!(
            repeated("INSERT INTO t (a, b) VALUES ($1, $2) ON CONFLICT (a) DO NOTHING", 2, 2)
                .unwrap(),
            "INSERT INTO t (a, b) VALUES ($1, $2), ($3, $4) ON CONFLICT (a) DO NOTHING"
        );
        assert_eq!(wanted("WHERE a = $1 AND (b = $2 OR c = $2) AND d = $10"), 10);
    }
}
