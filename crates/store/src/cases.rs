//! Cases as lists and clocks see them: a projection, computed from events in their transaction.

use domain::id::{CaseId, ChannelId, OfficerId};
use jiff::Timestamp;
use sqlx::FromRow;

use crate::{
    database::{Database, Transaction},
    error::{Error, Result, parse},
    events::stored,
};

/// A case in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseRow {
    /// The case.
    pub case: CaseId,
    /// Its channel.
    pub channel: ChannelId,
    /// The next date of an open duty.
    pub next_due: Option<Timestamp>,
}

/// What an append changes of a case.
#[derive(Debug, Clone, Copy)]
pub struct CaseChange {
    /// How many events it had.
    pub length_before: u32,
    /// How many it has.
    pub length: u32,
    /// The next date of an open duty.
    pub next_due: Option<Timestamp>,
    /// When the clock has to look again.
    pub wake: Option<Timestamp>,
}

#[derive(FromRow)]
struct Row {
    case_id: String,
    channel: String,
    next_due_at_us: Option<i64>,
}

#[derive(FromRow)]
struct IdRow {
    case_id: String,
}

#[derive(FromRow)]
struct WakeRow {
    wake_at_us: Option<i64>,
}

fn micros(moment: Option<Timestamp>) -> Option<i64> {
    moment.map(Timestamp::as_microsecond)
}

fn moment(
    micros: Option<i64>,
    table: &'static str,
    column: &'static str,
) -> Result<Option<Timestamp>> {
    micros.map(Timestamp::from_microsecond).transpose().map_err(|_| Error::Corrupt {
        table,
        column,
        row: String::new(),
    })
}

/// Adds a new case.
///
/// # Errors
///
/// [`Error::Exists`] when it is there already.
pub async fn insert(
    tx: &mut Transaction,
    case: CaseId,
    channel: &ChannelId,
    change: CaseChange,
) -> Result<()> {
    tx.query(
        "INSERT INTO cases (case_id, channel, length, next_due_at_us, wake_at_us)
         VALUES ($1, $2, $3, $4, $5)",
    )
    .bind(case.to_string())
    .bind(channel.as_str())
    .bind(i64::from(change.length))
    .bind(micros(change.next_due))
    .bind(micros(change.wake))
    .execute()
    .await
    .map_err(|error| error.exists("case"))?;
    Ok(())
}

/// Changes a case.
///
/// # Errors
///
/// [`Error::Conflict`] when somebody appended to it meanwhile.
pub async fn update(tx: &mut Transaction, case: CaseId, change: CaseChange) -> Result<()> {
    tx.query(
        "UPDATE cases SET length = $1, next_due_at_us = $2, wake_at_us = $3
         WHERE case_id = $4 AND length = $5",
    )
    .bind(i64::from(change.length))
    .bind(micros(change.next_due))
    .bind(micros(change.wake))
    .bind(case.to_string())
    .bind(i64::from(change.length_before))
    .execute_one()
    .await
}

/// Lets officers see the case in their list.
///
/// # Errors
///
/// When the database fails.
pub async fn add_officers(
    tx: &mut Transaction,
    case: CaseId,
    officers: &[OfficerId],
) -> Result<()> {
    let row = |officer: &OfficerId| [case.to_string().into(), officer.to_string().into()];
    tx.insert_rows(
        "INSERT INTO case_officers (case_id, officer_id) VALUES ($1, $2)
         ON CONFLICT (case_id, officer_id) DO NOTHING",
        officers.iter().map(row).collect(),
    )
    .await
}

fn read(rows: Vec<Row>) -> Result<Vec<CaseRow>> {
    rows.into_iter()
        .map(|row| {
            Ok(CaseRow {
                case: parse(&row.case_id, "cases", "case_id")?,
                channel: parse(&row.channel, "cases", "channel")?,
                next_due: moment(row.next_due_at_us, "cases", "next_due_at_us")?,
            })
        })
        .collect()
}

/// Cases that an officer sees, the next date first; those without a date last.
///
/// # Errors
///
/// When the database fails.
pub async fn of_officer(
    database: &Database,
    officer: OfficerId,
    first: u64,
    count: u64,
) -> Result<Vec<CaseRow>> {
    let rows = database
        .query(
            "SELECT cases.case_id, cases.channel, cases.next_due_at_us
             FROM cases JOIN case_officers ON case_officers.case_id = cases.case_id
             WHERE case_officers.officer_id = $1
             ORDER BY cases.next_due_at_us IS NULL, cases.next_due_at_us, cases.case_id
             LIMIT $2 OFFSET $3",
        )
        .bind(officer.to_string())
        .bind(stored(count))
        .bind(stored(first))
        .fetch_all()
        .await?;
    read(rows)
}

/// All cases, the next date first: for oversight, by pseudonym.
///
/// # Errors
///
/// When the database fails.
pub async fn all(database: &Database, first: u64, count: u64) -> Result<Vec<CaseRow>> {
    let rows = database
        .query(
            "SELECT case_id, channel, next_due_at_us FROM cases
             ORDER BY next_due_at_us IS NULL, next_due_at_us, case_id LIMIT $1 OFFSET $2",
        )
        .bind(stored(count))
        .bind(stored(first))
        .fetch_all()
        .await?;
    read(rows)
}

/// Whether an officer sees the case.
///
/// # Errors
///
/// When the database fails.
pub async fn sees(database: &Database, case: CaseId, officer: OfficerId) -> Result<bool> {
    let row: Option<IdRow> = database
        .query("SELECT case_id FROM case_officers WHERE case_id = $1 AND officer_id = $2")
        .bind(case.to_string())
        .bind(officer.to_string())
        .fetch_optional()
        .await?;
    Ok(row.is_some())
}

/// Cases at which the clock has to look, at most `count`.
///
/// # Errors
///
/// When the database fails.
pub async fn to_wake(database: &Database, now: Timestamp, count: u64) -> Result<Vec<CaseId>> {
    let rows: Vec<IdRow> = database
        .query(
            "SELECT case_id FROM cases WHERE wake_at_us <= $1
             ORDER BY wake_at_us LIMIT $2",
        )
        .bind(now.as_microsecond())
        .bind(stored(count))
        .fetch_all()
        .await?;
    rows.iter().map(|row| parse(&row.case_id, "cases", "case_id")).collect()
}

/// When the clock has to look next.
///
/// # Errors
///
/// When the database fails.
pub async fn next_wake(database: &Database) -> Result<Option<Timestamp>> {
    let row: Option<WakeRow> =
        database.query("SELECT min(wake_at_us) AS wake_at_us FROM cases").fetch_optional().await?;
    moment(row.and_then(|row| row.wake_at_us), "cases", "wake_at_us")
}
