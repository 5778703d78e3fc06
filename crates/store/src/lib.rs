//! Where things are kept: one SQL text for SQLite and PostgreSQL, and an object store for large
//! sealed objects.
//!
//! It holds no key and opens no seal. Nothing outside this crate writes SQL; only use cases begin
//! transactions.

mod database;
mod error;
mod lock;
mod statement;

pub mod arriving;
pub mod cases;
pub mod checkpoints;
pub mod deliveries;
pub mod events;
pub mod figures;
pub mod frameworks;
pub mod inboxes;
pub mod lent_keys;
pub mod notices;
pub mod notified;
pub mod object_files;
pub mod objects;
pub mod officers;
pub mod queue;
pub mod settings;
pub mod uploads;
pub mod visits;

pub use database::{Alone, Database, Program, Transaction, Writes};
pub use error::{Error, Result};
pub use statement::{Executor, Row, Statement, Value};
