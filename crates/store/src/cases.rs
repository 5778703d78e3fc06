//! Cases as lists and clocks see them: a projection, computed from events in their transaction.

use domain::{
    id::{CaseId, ChannelId, OfficerId},
    queue::{Summary, Tie},
};
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
#[derive(Debug, Clone)]
pub struct CaseChange {
    /// How many events it had.
    pub length_before: u32,
    /// How many it has.
    pub length: u32,
    /// When the clock has to look again.
    pub wake: Option<Timestamp>,
    /// What the queue shows.
    pub summary: Summary,
    /// Who sees it, and whether they are assigned to it.
    pub seen_by: Vec<(OfficerId, Tie)>,
}

/// What stands in place of a date where there is none.
pub(crate) const NO_DATE: i64 = i64::MAX;

/// The columns by which a page is found, beyond the mark, which is set once.
struct Columns {
    shelf: i64,
    sort_at_us: i64,
    unread: i64,
    news: i64,
    unassigned: i64,
    summary: String,
}

impl Columns {
    fn of(summary: &Summary) -> Result<Self> {
        let corrupt = |_| Error::Corrupt { table: "cases", column: "summary", row: String::new() };
        let next = summary.next.as_ref();
        Ok(Self {
            shelf: summary.shelf.number(),
            sort_at_us: next.map_or(NO_DATE, |next| next.due.as_microsecond()),
            unread: i64::from(!summary.read && !summary.opened),
            news: summary.news.into(),
            unassigned: i64::from(summary.opened && summary.assigned == 0),
            summary: serde_json::to_string(summary).map_err(corrupt)?,
        })
    }
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
    change: &CaseChange,
    marked: bool,
) -> Result<()> {
    let columns = Columns::of(&change.summary)?;
    tx.query(
        "INSERT INTO cases (case_id, channel, length, next_due_at_us, wake_at_us, shelf, sort_at_us,
             unread, marked, news, unassigned, summary)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
    )
    .bind(case.to_string())
    .bind(change.summary.channel.as_str())
    .bind(i64::from(change.length))
    .bind(micros(change.summary.next.as_ref().map(|next| next.due)))
    .bind(micros(change.wake))
    .bind(columns.shelf)
    .bind(columns.sort_at_us)
    .bind(columns.unread)
    .bind(i64::from(marked))
    .bind(columns.news)
    .bind(columns.unassigned)
    .bind(columns.summary.as_str())
    .execute()
    .await
    .map_err(|error| error.exists("case"))?;
    show(tx, case, change, &columns).await?;
    if marked {
        tx.query("UPDATE case_officers SET marked = 1 WHERE case_id = $1")
            .bind(case.to_string())
            .execute()
            .await?;
    }
    Ok(())
}

/// Changes a case.
///
/// # Errors
///
/// [`Error::Conflict`] when somebody appended to it meanwhile.
pub async fn update(tx: &mut Transaction, case: CaseId, change: &CaseChange) -> Result<()> {
    let columns = Columns::of(&change.summary)?;
    tx.query(
        "UPDATE cases SET length = $1, next_due_at_us = $2, wake_at_us = $3, shelf = $4,
             sort_at_us = $5, unread = $6, news = $7, unassigned = $8, summary = $9
         WHERE case_id = $10 AND length = $11",
    )
    .bind(i64::from(change.length))
    .bind(micros(change.summary.next.as_ref().map(|next| next.due)))
    .bind(micros(change.wake))
    .bind(columns.shelf)
    .bind(columns.sort_at_us)
    .bind(columns.unread)
    .bind(columns.news)
    .bind(columns.unassigned)
    .bind(columns.summary.as_str())
    .bind(case.to_string())
    .bind(i64::from(change.length_before))
    .execute_one()
    .await?;
    show(tx, case, change, &columns).await
}

/// Lets nobody else change a case until the transaction ends. Who changes two of them holds both
/// first.
///
/// # Errors
///
/// [`Error::Conflict`] when there is none.
pub async fn hold(tx: &mut Transaction, case: CaseId) -> Result<()> {
    tx.query("UPDATE cases SET length = length WHERE case_id = $1")
        .bind(case.to_string())
        .execute_one()
        .await
}

/// Lets officers see the case in their queue, as it stands now.
async fn show(
    tx: &mut Transaction,
    case: CaseId,
    change: &CaseChange,
    columns: &Columns,
) -> Result<()> {
    let row = |(officer, own): &(OfficerId, Tie)| {
        [
            case.to_string().into(),
            officer.to_string().into(),
            columns.shelf.into(),
            columns.sort_at_us.into(),
            columns.unread.into(),
            columns.news.into(),
            columns.unassigned.into(),
            own.number().into(),
        ]
    };
    tx.insert_rows(
        "INSERT INTO case_officers (case_id, officer_id, shelf, sort_at_us, unread, news, unassigned,
             own)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT (case_id, officer_id) DO UPDATE SET shelf = excluded.shelf,
             sort_at_us = excluded.sort_at_us, unread = excluded.unread, news = excluded.news,
             unassigned = excluded.unassigned, own = excluded.own",
        change.seen_by.iter().map(row).collect(),
    )
    .await
}

/// Takes a case out of an officer's sight: they have nothing more to do with it.
///
/// # Errors
///
/// When the database fails.
pub async fn hide(tx: &mut Transaction, case: CaseId, officer: OfficerId) -> Result<()> {
    tx.query("DELETE FROM case_officers WHERE case_id = $1 AND officer_id = $2")
        .bind(case.to_string())
        .bind(officer.to_string())
        .execute()
        .await?;
    Ok(())
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
             ORDER BY cases.sort_at_us, cases.case_id
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
             ORDER BY sort_at_us, case_id LIMIT $1 OFFSET $2",
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
