//! Databases of both kinds, and what the suite asks of any schema and any statement.

pub(crate) mod notified;
pub(crate) mod outbox;

use std::{collections::BTreeSet, path::Path};

use sqlx::{Executor, FromRow, SqlSafeStr};
use store::{Database, Program};
use testkit::postgres::Postgres;

/// A place where databases of one kind can be had.
pub(crate) trait Backend {
    /// A new, empty database.
    async fn database(&self, program: Program) -> Database;
}

pub(crate) struct SqliteFolders(tempfile::TempDir);

impl SqliteFolders {
    pub(crate) fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }
}

impl Backend for SqliteFolders {
    async fn database(&self, program: Program) -> Database {
        let folder = tempfile::tempdir_in(self.0.path()).unwrap().keep();
        Database::open_sqlite(&folder, program).await.unwrap()
    }
}

impl Backend for Postgres {
    async fn database(&self, program: Program) -> Database {
        Database::open_postgres(&self.new_database().unwrap(), program).await.unwrap()
    }
}

/// Every statement of the store, as written in its source.
fn statements() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let source = std::fs::read_to_string(entry.unwrap().path()).unwrap();
        let calls = ["query(", "write(", "insert_rows("];
        for part in calls.into_iter().flat_map(|call| source.split(call).skip(1)) {
            let Some(literal) = part.trim_start().strip_prefix('"') else {
                continue;
            };
            found.push(literal.split('"').next().unwrap().to_owned());
        }
    }
    found
}

/// Prepares every statement that names a table of this database.
pub(crate) async fn every_statement_prepares(database: &Database) {
    let schema = schema(database).await;
    let tables: BTreeSet<&str> = schema.iter().filter_map(|row| row.split(' ').next()).collect();
    let mut prepared = 0;
    for statement in statements() {
        let words = statement.split(|c: char| !c.is_alphanumeric() && c != '_');
        if !words.into_iter().any(|word| tables.contains(word)) {
            continue;
        }
        let text = sqlx::AssertSqlSafe(statement.clone()).into_sql_str();
        let outcome = match database {
            Database::Sqlite { readers, .. } => readers.prepare(text).await.map(|_| ()),
            Database::Postgres(pool) => pool.prepare(text).await.map(|_| ()),
        };
        outcome.unwrap_or_else(|error| panic!("{statement}\n{error}"));
        prepared += 1;
    }
    assert!(prepared >= 5, "only {prepared} statements were found");
}

#[derive(FromRow)]
struct Column {
    relation: String,
    name: String,
    kind: String,
    required: i64,
}

/// The schema as rows of text, in the words of SQLite.
pub(crate) async fn schema(database: &Database) -> BTreeSet<String> {
    let columns: Vec<Column> = match database {
        Database::Sqlite { readers, .. } => sqlx::query_as(
            "SELECT m.name AS relation, p.name AS name, p.type AS kind, p.\"notnull\" AS required
             FROM sqlite_master m JOIN pragma_table_info(m.name) p
             WHERE m.type = 'table' AND m.name NOT LIKE '\\_%' ESCAPE '\\'",
        )
        .fetch_all(readers)
        .await
        .unwrap(),
        Database::Postgres(pool) => sqlx::query_as(
            "SELECT CAST(table_name AS TEXT) AS relation, CAST(column_name AS TEXT) AS name,
                    CAST(data_type AS TEXT) AS kind,
                    CAST(CASE is_nullable WHEN 'NO' THEN 1 ELSE 0 END AS BIGINT) AS required
             FROM information_schema.columns
             WHERE table_schema = 'public' AND table_name NOT LIKE '\\_%'",
        )
        .fetch_all(pool)
        .await
        .unwrap(),
    };
    columns
        .into_iter()
        .map(|column| {
            let kind = match column.kind.as_str() {
                "bigint" => "INTEGER",
                "bytea" => "BLOB",
                "text" => "TEXT",
                other => other,
            };
            format!("{} {} {kind} {}", column.relation, column.name, column.required)
        })
        .collect()
}
