//! Pages and counts of the queue: what an officer sees, found by one index.

use domain::{
    id::{CaseId, OfficerId},
    queue::{Count, Shelf, Show, Summary, Tie},
};
use jiff::Timestamp;
use sqlx::FromRow;

use crate::{
    database::Database,
    error::{Error, Result, parse},
    events::{counted, stored},
};

/// A case in the queue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueueRow {
    /// The case.
    pub case: CaseId,
    /// Whether a machine seems to have filled the report in.
    pub marked: bool,
    /// What shows of it; `None` until the clock has looked at a case of an older version.
    pub summary: Option<Summary>,
}

/// Whose queue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whose {
    /// An officer's.
    Officer(OfficerId),
    /// Every case, for oversight.
    Everybody,
}

/// Which part of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// Which cases.
    pub show: Show,
    /// The present moment: what is late.
    pub now: Timestamp,
    /// How many to skip.
    pub first: u64,
    /// How many at most.
    pub count: u64,
}

#[derive(FromRow)]
struct Row {
    case_id: String,
    marked: i64,
    summary: Option<String>,
}

#[derive(FromRow)]
struct Sums {
    shelf: i64,
    cases: i64,
    late: i64,
    unread: i64,
    marked: i64,
    news: i64,
    unassigned: i64,
    own: i64,
    asked: i64,
}

/// The least that each column of a row must hold to be shown, and the latest date.
struct Bounds {
    shelf: i64,
    latest: i64,
    unread: i64,
    marked: i64,
    news: i64,
    unassigned: i64,
    own: i64,
}

impl Bounds {
    fn of(part: Part) -> Self {
        let only = |show: &[Show]| i64::from(show.contains(&part.show));
        let now = part.now.as_microsecond();
        Self {
            shelf: part.show.shelf().number(),
            latest: if part.show == Show::Late { now } else { i64::MAX },
            unread: only(&[Show::Unread, Show::Marked]),
            marked: only(&[Show::Marked]),
            news: only(&[Show::News]),
            unassigned: only(&[Show::Unassigned]),
            own: match part.show {
                Show::Mine => Tie::Assigned.number(),
                Show::Asked => Tie::Asked.number(),
                _ => Tie::Seen.number(),
            },
        }
    }
}

/// A part of a queue, the next date first; cases without a date last.
///
/// # Errors
///
/// When the database fails.
pub async fn page(database: &Database, whose: Whose, part: Part) -> Result<Vec<QueueRow>> {
    let bounds = Bounds::of(part);
    let statement = match whose {
        Whose::Officer(officer) => database
            .query(
                "SELECT cases.case_id, cases.marked, cases.summary
                 FROM (SELECT case_id, sort_at_us FROM case_officers
                     WHERE shelf = $1 AND sort_at_us <= $2 AND unread >= $3 AND marked >= $4
                         AND news >= $5 AND unassigned >= $6 AND own >= $7 AND officer_id = $8
                     ORDER BY sort_at_us, case_id LIMIT $9 OFFSET $10) AS page
                 JOIN cases ON cases.case_id = page.case_id
                 ORDER BY page.sort_at_us, page.case_id",
            )
            .bind(bounds.shelf)
            .bind(bounds.latest)
            .bind(bounds.unread)
            .bind(bounds.marked)
            .bind(bounds.news)
            .bind(bounds.unassigned)
            .bind(bounds.own)
            .bind(officer.to_string()),
        // Nobody is assigned to oversee.
        Whose::Everybody => database
            .query(
                "SELECT case_id, marked, summary FROM cases
                 WHERE shelf = $1 AND sort_at_us <= $2 AND unread >= $3 AND marked >= $4
                     AND news >= $5 AND unassigned >= $6 AND $7 = 0
                 ORDER BY sort_at_us, case_id LIMIT $8 OFFSET $9",
            )
            .bind(bounds.shelf)
            .bind(bounds.latest)
            .bind(bounds.unread)
            .bind(bounds.marked)
            .bind(bounds.news)
            .bind(bounds.unassigned)
            .bind(bounds.own),
    };
    let rows: Vec<Row> =
        statement.bind(stored(part.count)).bind(stored(part.first)).fetch_all().await?;
    rows.iter().map(read).collect()
}

fn read(row: &Row) -> Result<QueueRow> {
    let corrupt =
        |_| Error::Corrupt { table: "cases", column: "summary", row: row.case_id.clone() };
    let summary = row.summary.as_deref().map(serde_json::from_str).transpose().map_err(corrupt)?;
    Ok(QueueRow {
        case: parse(&row.case_id, "cases", "case_id")?,
        marked: row.marked != 0,
        summary,
    })
}

/// How many cases each choice would show.
///
/// # Errors
///
/// When the database fails.
pub async fn counts(database: &Database, whose: Whose, now: Timestamp) -> Result<Vec<Count>> {
    let now = now.as_microsecond();
    let statement = match whose {
        Whose::Officer(officer) => database
            .query(
                "SELECT shelf, COUNT(*) AS cases,
                     CAST(SUM(CASE WHEN sort_at_us <= $1 THEN 1 ELSE 0 END) AS BIGINT) AS late,
                     CAST(SUM(unread) AS BIGINT) AS unread,
                     CAST(SUM(unread * marked) AS BIGINT) AS marked,
                     CAST(SUM(news) AS BIGINT) AS news,
                     CAST(SUM(unassigned) AS BIGINT) AS unassigned,
                     CAST(SUM(CASE WHEN own >= 1 THEN 1 ELSE 0 END) AS BIGINT) AS own,
                     CAST(SUM(CASE WHEN own >= 2 THEN 1 ELSE 0 END) AS BIGINT) AS asked
                 FROM case_officers WHERE officer_id = $2 GROUP BY shelf",
            )
            .bind(now)
            .bind(officer.to_string()),
        Whose::Everybody => database
            .query(
                "SELECT shelf, COUNT(*) AS cases,
                     CAST(SUM(CASE WHEN sort_at_us <= $1 THEN 1 ELSE 0 END) AS BIGINT) AS late,
                     CAST(SUM(unread) AS BIGINT) AS unread,
                     CAST(SUM(unread * marked) AS BIGINT) AS marked,
                     CAST(SUM(news) AS BIGINT) AS news,
                     CAST(SUM(unassigned) AS BIGINT) AS unassigned, CAST(0 AS BIGINT) AS own,
                     CAST(0 AS BIGINT) AS asked
                 FROM cases GROUP BY shelf",
            )
            .bind(now),
    };
    let sums: Vec<Sums> = statement.fetch_all().await?;
    let of = |shelf: Shelf| sums.iter().find(|sums| sums.shelf == shelf.number());
    let count = |show: Show| {
        let sums = of(show.shelf());
        let cases = sums.map_or(0, |sums| match show {
            Show::Late => sums.late,
            Show::Unread => sums.unread,
            Show::Marked => sums.marked,
            Show::News => sums.news,
            Show::Unassigned => sums.unassigned,
            Show::Mine => sums.own,
            Show::Asked => sums.asked,
            Show::Active | Show::Aside | Show::Closed | Show::Kept => sums.cases,
        });
        Count { show, cases: counted(cases), late: counted(sums.map_or(0, |sums| sums.late)) }
    };
    Ok(Show::ALL.into_iter().map(count).collect())
}
