//! Deliveries: what goes out of the outbox beside the desk, until it has arrived or is given up.
//!
//! A row holds who, how and when, and nothing of any case but the day on which something is due.

use std::{fmt, str::FromStr};

use domain::id::{DeliveryId, Malformed, OrganisationId};
use jiff::{Timestamp, civil::Date};
use sqlx::FromRow;

use crate::{
    database::{Database, Transaction, Writes},
    error::{Error, Result, parse},
    events::{counted, stored},
};

macro_rules! stored_word {
    ($(#[$documentation:meta])* $name:ident, $kind:literal,
     $($(#[$meaning:meta])* $variant:ident = $word:literal),+ $(,)?) => {
        $(#[$documentation])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum $name {
            $($(#[$meaning])* $variant),+
        }

        impl $name {
            /// The word as stored, and as told outside.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $word),+
                }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.pad(self.as_str())
            }
        }

        impl FromStr for $name {
            type Err = Malformed;

            fn from_str(word: &str) -> std::result::Result<Self, Malformed> {
                match word {
                    $($word => Ok(Self::$variant),)+
                    _ => Err(Malformed { kind: $kind }),
                }
            }
        }
    };
}

stored_word!(
    /// How it goes out.
    Channel, "channel",
    /// By e-mail.
    Email = "e-mail",
    /// By a request to the organisation's own service.
    Webhook = "webhook",
    /// As a file in a folder or a bucket from which the organisation fetches it.
    Folder = "folder",
);

stored_word!(
    /// What it is about.
    Kind, "kind of delivery",
    /// Something will be due.
    Reminder = "reminder",
    /// Something was due.
    Escalation = "escalation",
    /// Something was due, and the ladder has no higher rung.
    LastEscalation = "last-escalation",
    /// How much waits at the desk.
    Digest = "digest",
    /// A letter, sealed to a key of the organisation's own; its subject is the sealed object.
    SealedFile = "sealed-file",
    /// The hub's clock is not believed, and no date is recorded.
    ClockFrozen = "clock-frozen",
);

stored_word!(
    /// Why an attempt failed: a class, never a content.
    Fault, "fault",
    /// Nobody has been named for this channel.
    NoAddress = "no-address",
    /// The other side could not be reached.
    Unreachable = "unreachable",
    /// The other side said no.
    Refused = "refused",
    /// The other side did not answer in time.
    TooSlow = "too-slow",
    /// The program ended during the attempt.
    Interrupted = "interrupted",
);

stored_word!(
    /// How it ended.
    Outcome, "outcome",
    /// It arrived.
    Delivered = "delivered",
    /// It was given up.
    Dead = "dead",
    /// Everything it would have told had been read by then.
    NotNeeded = "not-needed",
);

/// A delivery to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewDelivery<'a> {
    /// Its number, the same at every attempt.
    pub delivery: DeliveryId,
    /// Who is told.
    pub addressee: &'a OrganisationId,
    /// How.
    pub channel: Channel,
    /// What the addressee is told through this channel once: a notice, or the day of a digest.
    pub subject: &'a str,
    /// What it is about.
    pub kind: Kind,
    /// The day on which something is due.
    pub due_day: Option<Date>,
    /// When it goes out first.
    pub first_attempt: Timestamp,
}

/// A delivery that is under way, or was given up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivery {
    /// Its number.
    pub delivery: DeliveryId,
    /// Who is told.
    pub addressee: OrganisationId,
    /// How.
    pub channel: Channel,
    /// What the addressee is told through this channel once.
    pub subject: String,
    /// What it is about.
    pub kind: Kind,
    /// The day on which something is due.
    pub due_day: Option<Date>,
    /// Attempts that were begun.
    pub attempts: u32,
    /// When the next one is due; none once it was given up.
    pub next_attempt: Option<Timestamp>,
    /// Why the last one failed.
    pub last_fault: Option<Fault>,
}

#[derive(FromRow)]
struct Row {
    delivery_id: String,
    addressee: String,
    channel: String,
    subject: String,
    kind: String,
    due_day: Option<String>,
    attempts: i64,
    next_attempt_at_us: Option<i64>,
    last_fault: Option<String>,
}

/// Notes that something has to go out; the same subject goes out through the same channel once.
///
/// # Errors
///
/// When the database fails.
pub async fn insert(tx: &mut Transaction, delivery: &NewDelivery<'_>) -> Result<()> {
    tx.query(
        "INSERT INTO deliveries
             (delivery_id, addressee, channel, subject, kind, due_day, attempts,
              next_attempt_at_us)
         VALUES ($1, $2, $3, $4, $5, $6, 0, $7)
         ON CONFLICT (addressee, channel, subject) DO NOTHING",
    )
    .bind(delivery.delivery.to_string())
    .bind(delivery.addressee.as_str())
    .bind(delivery.channel.as_str())
    .bind(delivery.subject)
    .bind(delivery.kind.as_str())
    .bind(delivery.due_day.map(|day| day.to_string()))
    .bind(delivery.first_attempt.as_microsecond())
    .execute()
    .await?;
    Ok(())
}

/// Deliveries whose next attempt is due, the longest waiting first, at most `count`.
///
/// # Errors
///
/// When the database fails or a row is damaged.
pub async fn due(database: &Database, now: Timestamp, count: u64) -> Result<Vec<Delivery>> {
    let rows: Vec<Row> = database
        .query(
            "SELECT delivery_id, addressee, channel, subject, kind, due_day, attempts,
                    next_attempt_at_us, last_fault
             FROM deliveries WHERE next_attempt_at_us <= $1
             ORDER BY next_attempt_at_us, delivery_id LIMIT $2",
        )
        .bind(now.as_microsecond())
        .bind(stored(count))
        .fetch_all()
        .await?;
    rows.into_iter().map(read).collect()
}

/// Deliveries that wait for an attempt, the next one first, at most `count`.
///
/// # Errors
///
/// When the database fails or a row is damaged.
pub async fn waiting(database: &Database, count: u64) -> Result<Vec<Delivery>> {
    due(database, Timestamp::MAX, count).await
}

/// Deliveries that were given up, at most `count`.
///
/// # Errors
///
/// When the database fails or a row is damaged.
pub async fn dead(database: &Database, count: u64) -> Result<Vec<Delivery>> {
    let rows: Vec<Row> = database
        .query(
            "SELECT delivery_id, addressee, channel, subject, kind, due_day, attempts,
                    next_attempt_at_us, last_fault
             FROM deliveries WHERE outcome = 'dead' ORDER BY addressee, delivery_id LIMIT $1",
        )
        .bind(stored(count))
        .fetch_all()
        .await?;
    rows.into_iter().map(read).collect()
}

/// Begins an attempt, unless somebody else has: until it is noted how it ended, it counts as
/// interrupted, and the next one is due at `next`. This is what makes a crash at any moment a
/// failed attempt and nothing worse.
///
/// # Errors
///
/// When the database fails.
pub async fn begin_attempt(
    writes: &mut impl Writes,
    delivery: &Delivery,
    next: Timestamp,
) -> Result<bool> {
    let begun = writes
        .write(
            "UPDATE deliveries
             SET attempts = attempts + 1, next_attempt_at_us = $1, last_fault = 'interrupted'
             WHERE delivery_id = $2 AND attempts = $3 AND next_attempt_at_us IS NOT NULL",
        )
        .bind(next.as_microsecond())
        .bind(delivery.delivery.to_string())
        .bind(i64::from(delivery.attempts))
        .execute()
        .await?;
    Ok(begun == 1)
}

/// Notes why the attempt under way failed.
///
/// # Errors
///
/// When the database fails.
pub async fn failed(writes: &mut impl Writes, delivery: DeliveryId, fault: Fault) -> Result<()> {
    writes
        .write("UPDATE deliveries SET last_fault = $1 WHERE delivery_id = $2 AND outcome IS NULL")
        .bind(fault.as_str())
        .bind(delivery.to_string())
        .execute()
        .await?;
    Ok(())
}

/// Notes how a delivery ended, and when.
///
/// # Errors
///
/// When the database fails.
pub async fn end(
    writes: &mut impl Writes,
    delivery: DeliveryId,
    outcome: Outcome,
    at: Timestamp,
) -> Result<()> {
    writes
        .write(
            "UPDATE deliveries SET outcome = $1, next_attempt_at_us = NULL, ended_at_us = $2
             WHERE delivery_id = $3 AND outcome IS NULL",
        )
        .bind(outcome.as_str())
        .bind(at.as_microsecond())
        .bind(delivery.to_string())
        .execute()
        .await?;
    Ok(())
}

/// Makes every delivery that was given up due again, from its first attempt on; gives how many.
///
/// # Errors
///
/// When the database fails.
pub async fn revive(writes: &mut impl Writes, now: Timestamp) -> Result<u64> {
    writes
        .write(
            "UPDATE deliveries SET outcome = NULL, attempts = 0, next_attempt_at_us = $1,
                 ended_at_us = NULL
             WHERE outcome = 'dead'",
        )
        .bind(now.as_microsecond())
        .execute()
        .await
}

/// Forgets what arrived, or was not needed any more, up to a moment; gives how many. What was given up
/// stays until somebody has dealt with it.
///
/// # Errors
///
/// When the database fails.
pub async fn forget_ended(writes: &mut impl Writes, until: Timestamp) -> Result<u64> {
    writes
        .write(
            "DELETE FROM deliveries
             WHERE ended_at_us <= $1 AND outcome IN ('delivered', 'not-needed')",
        )
        .bind(until.as_microsecond())
        .execute()
        .await
}

/// How many deliveries to an organisation are not over, or were given up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tally {
    /// Who is told.
    pub addressee: OrganisationId,
    /// Waiting for an attempt.
    pub waiting: u64,
    /// Of these, those with an attempt behind them.
    pub retried: u64,
    /// Given up.
    pub dead: u64,
}

#[derive(FromRow)]
struct TallyRow {
    addressee: String,
    waiting: i64,
    retried: i64,
    dead: i64,
}

/// What is under way or was given up, counted by organisation: one's, or everybody's.
///
/// # Errors
///
/// When the database fails or a row is damaged.
pub async fn tallies(
    database: &Database,
    addressee: Option<&OrganisationId>,
) -> Result<Vec<Tally>> {
    let rows: Vec<TallyRow> = database
        .query(
            "SELECT addressee,
                 CAST(SUM(CASE WHEN outcome IS NULL THEN 1 ELSE 0 END) AS BIGINT) AS waiting,
                 CAST(SUM(CASE WHEN outcome IS NULL AND attempts > 0 THEN 1 ELSE 0 END)
                     AS BIGINT) AS retried,
                 CAST(SUM(CASE WHEN outcome = 'dead' THEN 1 ELSE 0 END) AS BIGINT) AS dead
             FROM deliveries
             WHERE (outcome IS NULL OR outcome = 'dead') AND ($1 = '' OR addressee = $1)
             GROUP BY addressee ORDER BY addressee",
        )
        .bind(addressee.map_or("", OrganisationId::as_str))
        .fetch_all()
        .await?;
    rows.into_iter()
        .map(|row| {
            Ok(Tally {
                addressee: parse(&row.addressee, "deliveries", "addressee")?,
                waiting: counted(row.waiting),
                retried: counted(row.retried),
                dead: counted(row.dead),
            })
        })
        .collect()
}

/// Deliveries that were given up or failed at least once, the ones given up first, at most `count`: an
/// organisation's, or everybody's.
///
/// # Errors
///
/// When the database fails or a row is damaged.
pub async fn troubled(
    database: &Database,
    addressee: Option<&OrganisationId>,
    count: u64,
) -> Result<Vec<Delivery>> {
    let rows: Vec<Row> = database
        .query(
            "SELECT delivery_id, addressee, channel, subject, kind, due_day, attempts,
                    next_attempt_at_us, last_fault
             FROM deliveries
             WHERE (outcome = 'dead' OR (outcome IS NULL AND attempts > 0))
                 AND ($1 = '' OR addressee = $1)
             ORDER BY CASE WHEN outcome = 'dead' THEN 0 ELSE 1 END, addressee,
                 next_attempt_at_us, delivery_id
             LIMIT $2",
        )
        .bind(addressee.map_or("", OrganisationId::as_str))
        .bind(stored(count))
        .fetch_all()
        .await?;
    rows.into_iter().map(read).collect()
}

fn read(row: Row) -> Result<Delivery> {
    let corrupt =
        |column| Error::Corrupt { table: "deliveries", column, row: row.delivery_id.clone() };
    let attempts = u32::try_from(row.attempts).map_err(|_| corrupt("attempts"))?;
    let next_attempt = row
        .next_attempt_at_us
        .map(|at| Timestamp::from_microsecond(at).map_err(|_| corrupt("next_attempt_at_us")))
        .transpose()?;
    Ok(Delivery {
        delivery: parse(&row.delivery_id, "deliveries", "delivery_id")?,
        addressee: parse(&row.addressee, "deliveries", "addressee")?,
        channel: parse(&row.channel, "deliveries", "channel")?,
        subject: row.subject.clone(),
        kind: parse(&row.kind, "deliveries", "kind")?,
        due_day: row.due_day.map(|day| parse(&day, "deliveries", "due_day")).transpose()?,
        attempts,
        next_attempt,
        last_fault: row
            .last_fault
            .map(|fault| parse(&fault, "deliveries", "last_fault"))
            .transpose()?,
    })
}
