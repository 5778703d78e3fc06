//! Events and the ledger: what is appended, and how it is read back.

use domain::{event::Stream, id::EventId};
use sqlx::FromRow;

use crate::{
    database::{Database, Transaction},
    error::{Error, Result, fixed},
};

/// A stored event. The envelope is the truth; whoever reads it checks it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredEvent {
    /// Its leaf in the ledger.
    pub leaf_index: u64,
    /// Its stream, as the row says.
    pub stream: String,
    /// Its number in the stream, as the row says.
    pub sequence: u32,
    /// The signed bytes.
    pub envelope: Vec<u8>,
    /// What opens its leaf's commitment.
    pub salt: Vec<u8>,
}

/// The ledger's head.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Head {
    /// How many leaves.
    pub size: u64,
    /// What appending needs (`ledger::tree::Frontier`).
    pub frontier: Vec<u8>,
    /// The checkpoint last signed; empty for an empty ledger.
    pub checkpoint: String,
}

/// One event to append.
#[derive(Debug, Clone, Copy)]
pub struct NewEvent<'a> {
    /// Its leaf.
    pub leaf_index: u64,
    /// Its stream.
    pub stream: Stream,
    /// Its number in the stream.
    pub sequence: u32,
    /// Its number.
    pub event_id: EventId,
    /// The signed bytes.
    pub envelope: &'a [u8],
    /// What opens its leaf's commitment.
    pub salt: [u8; 32],
}

/// What an append changes in the ledger.
#[derive(Debug, Clone, Copy)]
pub struct NewHead<'a> {
    /// The size before: somebody who appended meanwhile makes this a conflict.
    pub size_before: u64,
    /// The size now.
    pub size: u64,
    /// The frontier now.
    pub frontier: &'a [u8],
    /// The checkpoint now.
    pub checkpoint: &'a str,
    /// New hashes, by number.
    pub hashes: &'a [(u64, [u8; 32])],
}

#[derive(FromRow)]
struct HeadRow {
    size: i64,
    frontier: Vec<u8>,
    checkpoint: String,
}

#[derive(FromRow)]
struct EventRow {
    leaf_index: i64,
    stream: String,
    sequence: i64,
    envelope: Vec<u8>,
    salt: Vec<u8>,
}

#[derive(FromRow)]
struct LeafRow {
    #[expect(dead_code, reason = "only whether there is a row matters")]
    leaf_index: i64,
}

#[derive(FromRow)]
struct HashRow {
    hash_index: i64,
    hash: Vec<u8>,
}

/// A count as the database keeps it.
pub(crate) fn stored(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// A count as the program uses it; a negative one is damage and reads as nothing.
pub(crate) fn counted(stored: i64) -> u64 {
    u64::try_from(stored).unwrap_or(0)
}

impl From<EventRow> for StoredEvent {
    fn from(row: EventRow) -> Self {
        Self {
            leaf_index: counted(row.leaf_index),
            stream: row.stream,
            sequence: u32::try_from(row.sequence).unwrap_or(u32::MAX),
            envelope: row.envelope,
            salt: row.salt,
        }
    }
}

impl From<HeadRow> for Head {
    fn from(row: HeadRow) -> Self {
        Self { size: counted(row.size), frontier: row.frontier, checkpoint: row.checkpoint }
    }
}

/// The ledger's head, held until the transaction ends so that nobody appends in between.
///
/// # Errors
///
/// When the database fails.
pub async fn lock_head(tx: &mut Transaction) -> Result<Head> {
    tx.lock(LEDGER_LOCK).await?;
    let row: Option<HeadRow> = tx
        .query("SELECT size, frontier, checkpoint FROM ledger_head WHERE only_row = 1")
        .fetch_optional()
        .await?;
    Ok(row.map(Head::from).unwrap_or_default())
}

/// The name of the lock under which hubs append, on PostgreSQL.
const LEDGER_LOCK: i64 = 0x7265_6472_6573_7301;

/// The ledger's head as last committed.
///
/// # Errors
///
/// When the database fails.
pub async fn head(database: &Database) -> Result<Head> {
    let row: Option<HeadRow> = database
        .query("SELECT size, frontier, checkpoint FROM ledger_head WHERE only_row = 1")
        .fetch_optional()
        .await?;
    Ok(row.map(Head::from).unwrap_or_default())
}

/// Appends events.
///
/// # Errors
///
/// [`Error::Conflict`] when the place of one in its stream is taken.
pub async fn insert(tx: &mut Transaction, events: &[NewEvent<'_>]) -> Result<()> {
    let row = |event: &NewEvent<'_>| {
        [
            stored(event.leaf_index).into(),
            event.stream.to_string().into(),
            i64::from(event.sequence).into(),
            event.event_id.to_string().into(),
            event.envelope.into(),
            event.salt.as_slice().into(),
        ]
    };
    tx.insert_rows(
        "INSERT INTO events (leaf_index, stream, sequence, event_id, envelope, salt)
         VALUES ($1, $2, $3, $4, $5, $6)",
        events.iter().map(row).collect(),
    )
    .await
    .map_err(|error| match error.exists("event") {
        Error::Exists(_) => Error::Conflict,
        error => error,
    })
}

/// Moves the ledger's head.
///
/// # Errors
///
/// [`Error::Conflict`] when it was moved meanwhile.
pub async fn advance(tx: &mut Transaction, head: NewHead<'_>) -> Result<()> {
    if head.size_before == 0 {
        tx.query(
            "INSERT INTO ledger_head (only_row, size, frontier, checkpoint) VALUES (1, 0, $1, '')
             ON CONFLICT (only_row) DO NOTHING",
        )
        .bind(Vec::new())
        .execute()
        .await?;
    }
    tx.query(
        "UPDATE ledger_head SET size = $1, frontier = $2, checkpoint = $3
         WHERE only_row = 1 AND size = $4",
    )
    .bind(stored(head.size))
    .bind(head.frontier)
    .bind(head.checkpoint)
    .bind(stored(head.size_before))
    .execute_one()
    .await?;
    let row = |(index, hash): &(u64, [u8; 32])| [stored(*index).into(), hash.as_slice().into()];
    tx.insert_rows(
        "INSERT INTO ledger_hashes (hash_index, hash) VALUES ($1, $2)",
        head.hashes.iter().map(row).collect(),
    )
    .await?;
    tx.query("INSERT INTO checkpoints (tree_size, note) VALUES ($1, $2)")
        .bind(stored(head.size))
        .bind(head.checkpoint)
        .execute_one()
        .await
}

/// All events of a stream, in order.
///
/// # Errors
///
/// When the database fails.
pub async fn of_stream(database: &Database, stream: Stream) -> Result<Vec<StoredEvent>> {
    let rows: Vec<EventRow> = database
        .query(
            "SELECT leaf_index, stream, sequence, envelope, salt FROM events
             WHERE stream = $1 ORDER BY sequence",
        )
        .bind(stream.to_string())
        .fetch_all()
        .await?;
    Ok(rows.into_iter().map(StoredEvent::from).collect())
}

/// All events of a stream, in order, as this transaction sees them.
///
/// # Errors
///
/// When the database fails.
pub async fn of_stream_in(tx: &mut Transaction, stream: Stream) -> Result<Vec<StoredEvent>> {
    let rows: Vec<EventRow> = tx
        .query(
            "SELECT leaf_index, stream, sequence, envelope, salt FROM events
             WHERE stream = $1 ORDER BY sequence",
        )
        .bind(stream.to_string())
        .fetch_all()
        .await?;
    Ok(rows.into_iter().map(StoredEvent::from).collect())
}

/// Whether an event with this number was appended.
///
/// # Errors
///
/// When the database fails.
pub async fn exists(tx: &mut Transaction, event: EventId) -> Result<bool> {
    let row: Option<LeafRow> = tx
        .query("SELECT leaf_index FROM events WHERE event_id = $1")
        .bind(event.to_string())
        .fetch_optional()
        .await?;
    Ok(row.is_some())
}

/// Events by their leaves, from `first`, at most `count`.
///
/// # Errors
///
/// When the database fails.
pub async fn by_leaf(database: &Database, first: u64, count: u64) -> Result<Vec<StoredEvent>> {
    let rows: Vec<EventRow> = database
        .query(
            "SELECT leaf_index, stream, sequence, envelope, salt FROM events
             WHERE leaf_index >= $1 AND leaf_index < $2 ORDER BY leaf_index",
        )
        .bind(stored(first))
        .bind(stored(first.saturating_add(count)))
        .fetch_all()
        .await?;
    Ok(rows.into_iter().map(StoredEvent::from).collect())
}

/// Stored hashes by number; those that do not exist are left out.
///
/// # Errors
///
/// When the database fails or a hash is damaged.
pub async fn hashes(database: &Database, indexes: &[u64]) -> Result<Vec<(u64, [u8; 32])>> {
    let mut found = Vec::with_capacity(indexes.len());
    for index in indexes {
        let row: Option<HashRow> = database
            .query("SELECT hash_index, hash FROM ledger_hashes WHERE hash_index = $1")
            .bind(stored(*index))
            .fetch_optional()
            .await?;
        if let Some(row) = row {
            let hash = fixed(row.hash, "ledger_hashes", "hash", &index.to_string())?;
            found.push((counted(row.hash_index), hash));
        }
    }
    Ok(found)
}
