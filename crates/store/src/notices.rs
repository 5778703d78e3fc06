//! The outbox: what organisations must be told about a duty, once each.

use domain::id::{CaseId, EventId, MilestoneId, OrganisationId};
use jiff::Timestamp;
use sqlx::FromRow;

use crate::{
    database::{Database, Transaction},
    error::{Error, Result, parse},
    events::{counted, stored},
};

/// A notice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// Its number: the event's and the addressee's.
    pub notice: String,
    /// Who is told.
    pub addressee: OrganisationId,
    /// About which case.
    pub case: CaseId,
    /// Because of which event.
    pub event: EventId,
    /// About which milestone.
    pub milestone: MilestoneId,
    /// What it means: a message identifier's last part.
    pub meaning: String,
    /// The moment for which it was due.
    pub due: Timestamp,
    /// The moment from which the duty itself is late; none in notices of older versions.
    pub duty_due: Option<Timestamp>,
}

/// What waits for an organisation, counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Waiting {
    /// Notices that it has not read.
    pub unread: u64,
    /// Duties of these notices that fall due soon.
    pub soon: u64,
    /// Duties of these notices whose date has passed.
    pub overdue: u64,
}

#[derive(FromRow)]
struct WaitingRow {
    unread: i64,
    soon: i64,
    overdue: i64,
}

#[derive(FromRow)]
struct Row {
    notice_id: String,
    addressee: String,
    case_id: String,
    event_id: String,
    milestone: String,
    meaning: String,
    due_at_us: i64,
    duty_due_at_us: Option<i64>,
}

/// Puts a notice into the outbox; the same event tells the same addressee once, and `false` says
/// that it had.
///
/// # Errors
///
/// When the database fails.
pub async fn insert(tx: &mut Transaction, notice: &Notice) -> Result<bool> {
    let inserted = tx
        .query(
            "INSERT INTO notices
             (notice_id, addressee, case_id, event_id, milestone, meaning, due_at_us,
              duty_due_at_us)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT (event_id, addressee) DO NOTHING",
        )
        .bind(notice.notice.as_str())
        .bind(notice.addressee.as_str())
        .bind(notice.case.to_string())
        .bind(notice.event.to_string())
        .bind(notice.milestone.as_str())
        .bind(notice.meaning.as_str())
        .bind(notice.due.as_microsecond())
        .bind(notice.duty_due.map(Timestamp::as_microsecond))
        .execute()
        .await?;
    Ok(inserted == 1)
}

/// Notices that an organisation has not read yet, the latest first, at most `count`.
///
/// # Errors
///
/// When the database fails or a row is damaged.
pub async fn unread(
    database: &Database,
    addressee: &OrganisationId,
    count: u64,
) -> Result<Vec<Notice>> {
    let rows: Vec<Row> = database
        .query(
            "SELECT notice_id, addressee, case_id, event_id, milestone, meaning, due_at_us,
                    duty_due_at_us
             FROM notices WHERE addressee = $1 AND read_at_us IS NULL
             ORDER BY due_at_us DESC, notice_id LIMIT $2",
        )
        .bind(addressee.as_str())
        .bind(stored(count))
        .fetch_all()
        .await?;
    rows.into_iter().map(read).collect()
}

/// Counts what an organisation has not read, and the duties that it is about: those that fall due
/// after `now` and by `soon`, and those whose date has passed.
///
/// # Errors
///
/// When the database fails.
pub async fn count_unread(
    database: &Database,
    addressee: &OrganisationId,
    now: Timestamp,
    soon: Timestamp,
) -> Result<Waiting> {
    let row: Option<WaitingRow> = database
        .query(
            "SELECT count(*) AS unread,
                    count(DISTINCT CASE WHEN duty_due_at_us > $2 AND duty_due_at_us <= $3
                        THEN case_id || ' ' || milestone END) AS soon,
                    count(DISTINCT CASE WHEN duty_due_at_us <= $2
                        THEN case_id || ' ' || milestone END) AS overdue
             FROM notices WHERE addressee = $1 AND read_at_us IS NULL",
        )
        .bind(addressee.as_str())
        .bind(now.as_microsecond())
        .bind(soon.as_microsecond())
        .fetch_optional()
        .await?;
    Ok(row.map_or_else(Waiting::default, |row| Waiting {
        unread: counted(row.unread),
        soon: counted(row.soon),
        overdue: counted(row.overdue),
    }))
}

fn read(row: Row) -> Result<Notice> {
    let moment = |us, column| {
        Timestamp::from_microsecond(us).map_err(|_| Error::Corrupt {
            table: "notices",
            column,
            row: row.notice_id.clone(),
        })
    };
    let due = moment(row.due_at_us, "due_at_us")?;
    let duty_due = row.duty_due_at_us.map(|us| moment(us, "duty_due_at_us")).transpose()?;
    Ok(Notice {
        addressee: parse(&row.addressee, "notices", "addressee")?,
        case: parse(&row.case_id, "notices", "case_id")?,
        event: parse(&row.event_id, "notices", "event_id")?,
        milestone: parse(&row.milestone, "notices", "milestone")?,
        notice: row.notice_id,
        meaning: row.meaning,
        due,
        duty_due,
    })
}

/// Notes that the organisation has read a notice; a second time changes nothing.
///
/// # Errors
///
/// When the database fails.
pub async fn mark_read(
    tx: &mut Transaction,
    notice: &str,
    addressee: &OrganisationId,
    now: Timestamp,
) -> Result<bool> {
    let changed = tx
        .query(
            "UPDATE notices SET read_at_us = $1
             WHERE notice_id = $2 AND addressee = $3 AND read_at_us IS NULL",
        )
        .bind(now.as_microsecond())
        .bind(notice)
        .bind(addressee.as_str())
        .execute()
        .await?;
    Ok(changed == 1)
}
