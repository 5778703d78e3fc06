//! Everything that a hub publishes, fetched once.

use std::collections::BTreeMap;

use domain::{event::EventBody, id::CaseId, key::Digest};
use ledger::{
    Hash,
    tile::{Kind as TileKind, leaf_tiles, read_hashes},
};
use seal::envelope::Envelope;
use wire::{
    As, Asked, HubClient,
    types::{CaseDuties, CheckpointView, HubFacts, Opening},
};

/// What a hub publishes.
#[derive(Debug, Clone)]
pub struct Published {
    /// What it says of itself.
    pub facts: HubFacts,
    /// Its checkpoint.
    pub checkpoint: String,
    /// Every checkpoint it ever signed.
    pub checkpoints: Vec<CheckpointView>,
    /// The leaves of its tree.
    pub leaves: Vec<Hash>,
    /// What explains them.
    pub openings: Vec<Opening>,
    /// Texts of the frameworks that cases are under, by digest.
    pub frameworks: BTreeMap<Digest, String>,
    /// The duties of each case, as the hub computes them; `None` where it could not.
    pub duties: BTreeMap<CaseId, Option<CaseDuties>>,
}

/// The size that a checkpoint states; its signature is checked later.
fn stated_size(checkpoint: &str) -> u64 {
    checkpoint.lines().nth(1).and_then(|size| size.parse().ok()).unwrap_or(0)
}

pub(crate) async fn fetch(hub: &HubClient, who: Option<As<'_>>) -> Result<Published, Asked> {
    let facts = hub.facts().await?;
    // What was appended before this line is under the checkpoint; what comes later is next time's.
    let checkpoint = hub.checkpoint().await?;
    let size = stated_size(&checkpoint);
    let mut leaves = Vec::new();
    for path in leaf_tiles(TileKind::Level(0), size) {
        let tile = hub.tile(&path.to_string()).await?;
        leaves.extend(read_hashes(&tile).map_err(|_| Asked::Unreadable)?);
    }
    let openings = fetch_openings(hub, who, size).await?;
    let checkpoints = fetch_checkpoints(hub, size).await?;
    let mut frameworks = BTreeMap::new();
    let mut duties = BTreeMap::new();
    for opening in &openings {
        let Ok(envelope) = Envelope::read(&opening.envelope.0) else {
            continue;
        };
        if let EventBody::ReportReceived { framework, .. } = &envelope.event().body
            && let domain::event::Stream::Case(case) = envelope.event().stream
        {
            if !frameworks.contains_key(&framework.digest)
                && let Ok(text) = hub.framework(framework.digest).await
            {
                let text = String::from_utf8_lossy(&text).into_owned();
                frameworks.insert(framework.digest, text);
            }
            duties.insert(case, hub.duties(case, who).await.ok());
        }
    }
    Ok(Published { facts, checkpoint, checkpoints, leaves, openings, frameworks, duties })
}

async fn fetch_openings(
    hub: &HubClient,
    who: Option<As<'_>>,
    size: u64,
) -> Result<Vec<Opening>, Asked> {
    let mut openings: Vec<Opening> = Vec::new();
    let mut first = 0;
    while first < size {
        let page = hub.openings(first, who).await?.openings;
        let Some(last) = page.last() else { break };
        if last.leaf < first {
            return Err(Asked::Unreadable);
        }
        first = last.leaf + 1;
        openings.extend(page.into_iter().filter(|opening| opening.leaf < size));
    }
    Ok(openings)
}

async fn fetch_checkpoints(hub: &HubClient, size: u64) -> Result<Vec<CheckpointView>, Asked> {
    let mut checkpoints: Vec<CheckpointView> = Vec::new();
    let mut after = 0;
    while after < size {
        let page = hub.checkpoints(after).await?.checkpoints;
        let Some(last) = page.last() else { break };
        if last.size <= after {
            return Err(Asked::Unreadable);
        }
        after = last.size;
        checkpoints.extend(page.into_iter().filter(|checkpoint| checkpoint.size <= size));
    }
    Ok(checkpoints)
}
