//! What an auditor fetches: checkpoints, tiles, openings of leaves, duties as the hub computes them.

use domain::{event::Stream, id::CaseId, limit::LEDGER_PAGE_ENTRIES_MAX};
use jiff::Timestamp;
use ledger::{
    Hash, commitment,
    proof::Proof,
    tile::{Kind, TilePath, bundle},
    tree::{Hashes, inclusion, inclusion_indexes},
};
use store::{
    checkpoints::{self, SignedCheckpoint},
    events::{self, StoredEvent},
};
use workflow::duty::{Duty, duties};

use crate::{
    append::Recorded,
    case::Case,
    error::{Error, Result},
    program::{Hub, unsound},
};

/// Checkpoints in one answer.
const CHECKPOINTS_PAGE: u64 = 1000;

/// The checkpoint last signed.
pub(crate) async fn checkpoint(hub: &Hub) -> Result<String> {
    let head = events::head(&hub.database).await?;
    if head.size == 0 { Err(Error::Absent) } else { Ok(head.checkpoint) }
}

/// A proof, under the present checkpoint, that the report of a case is in the ledger; none if there
/// is no such case.
pub(crate) async fn proof(hub: &Hub, case: CaseId) -> Result<Option<Recorded>> {
    let stored = events::of_stream(&hub.database, Stream::Case(case)).await?;
    let Some(report) = stored.first() else { return Ok(None) };
    let head = events::head(&hub.database).await?;
    let wanted = inclusion_indexes(head.size, report.leaf_index);
    let known: Hashes = events::hashes(&hub.database, &wanted).await?.into_iter().collect();
    let hashes = inclusion(head.size, report.leaf_index, &known)?;
    let proof = Proof { index: report.leaf_index, hashes, checkpoint: head.checkpoint };
    Ok(Some(Recorded { proof, salt: salt_of(report)? }))
}

/// Every checkpoint over more than `after` leaves, smallest first.
pub(crate) async fn signed_checkpoints(hub: &Hub, after: u64) -> Result<Vec<SignedCheckpoint>> {
    Ok(checkpoints::after(&hub.database, after, CHECKPOINTS_PAGE).await?)
}

/// A tile of hashes or entries.
pub(crate) async fn tile(hub: &Hub, path: &str) -> Result<Vec<u8>> {
    let path: TilePath = path.parse().map_err(|_| Error::Absent)?;
    let size = events::head(&hub.database).await?.size;
    if !path.is_in(size) {
        return Err(Error::Absent);
    }
    if path.kind == Kind::Entries {
        let entries = entries(hub, path.first(), path.width).await?;
        return Ok(bundle(&entries));
    }
    let wanted = path.hash_indexes();
    let hashes = events::hashes(&hub.database, &wanted).await?;
    if hashes.len() != wanted.len() {
        return Err(unsound("a hash of the ledger is missing"));
    }
    Ok(hashes.into_iter().flat_map(|(_, hash)| hash).collect())
}

/// Entries are commitments, computed from what is stored: a changed envelope gives another entry,
/// and no auditor needs our word for it.
async fn entries(hub: &Hub, first: u64, count: u64) -> Result<Vec<Hash>> {
    let stored = events::by_leaf(&hub.database, first, count).await?;
    stored.into_iter().map(|event| Ok(commitment(&salt_of(&event)?, &event.envelope))).collect()
}

fn salt_of(event: &StoredEvent) -> Result<Hash> {
    event.salt.as_slice().try_into().map_err(|_| unsound("the salt of a leaf is damaged"))
}

/// Openings of leaves from `first`.
pub(crate) async fn openings(hub: &Hub, first: u64) -> Result<Vec<StoredEvent>> {
    Ok(events::by_leaf(&hub.database, first, LEDGER_PAGE_ENTRIES_MAX as u64).await?)
}

/// The duties of a case, as the hub computes them now, from how many events.
pub(crate) async fn case_duties(hub: &Hub, case: CaseId) -> Result<(Timestamp, u32, Vec<Duty>)> {
    let case = Case::load(hub, case).await?;
    let now = hub.now();
    let duties = duties(&case.history, &case.ground(hub), now)?;
    Ok((now, case.history.length(), duties))
}
