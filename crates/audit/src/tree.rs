//! The tree: checkpoints are signed over it, it begins as it began before, and every leaf is the
//! commitment to the event that is shown for it.

use std::collections::BTreeMap;

use ledger::{
    Hash,
    checkpoint::{Checkpoint, verify},
    commitment,
    tree::{Frontier, leaf_hash},
};
use wire::types::Opening;

use crate::{Fault, Kind, Published, Report};

pub(crate) fn examine(published: &Published, remembered: Option<&str>, report: &mut Report) {
    let verifier = &published.facts.verifier;
    report.leaves = published.leaves.len() as u64;
    let mut expected = BTreeMap::new();
    match verify(&published.checkpoint, verifier) {
        Ok(checkpoint) => {
            expected.insert((checkpoint.size, Kind::Checkpoint), checkpoint);
        }
        Err(fault) => report.fault(Kind::Checkpoint, format!("the checkpoint: {fault}")),
    }
    if let Some(note) = remembered {
        match verify(note, verifier) {
            Ok(checkpoint) => {
                expected.insert((checkpoint.size, Kind::Consistency), checkpoint);
            }
            Err(fault) => {
                report.fault(Kind::Consistency, format!("the remembered checkpoint: {fault}"));
            }
        }
    }
    examine_roots(published, &expected, report);
    examine_signed(published, report);
    examine_openings(published, report);
}

/// The root at every size that somebody was ever shown.
fn examine_roots(
    published: &Published,
    expected: &BTreeMap<(u64, Kind), Checkpoint>,
    report: &mut Report,
) {
    for ((size, kind), checkpoint) in expected {
        let Some(leaves) =
            usize::try_from(*size).ok().and_then(|size| published.leaves.get(..size))
        else {
            report.fault(*kind, format!("the ledger has fewer than {size} leaves"));
            continue;
        };
        let root = root_of(leaves);
        if root != Some(checkpoint.root) {
            report.fault(*kind, format!("the ledger's first {size} leaves have another root"));
        }
        report.checkpoints += 1;
    }
}

fn root_of(leaves: &[Hash]) -> Option<Hash> {
    let tree = Frontier::default().append_leaves(leaves.iter().copied()).ok()?;
    Some(tree.root)
}

/// Every checkpoint that the hub says it signed, in one walk over the leaves.
fn examine_signed(published: &Published, report: &mut Report) {
    let mut frontier = Frontier::default();
    let mut leaves = published.leaves.iter().copied();
    for signed in &published.checkpoints {
        let Ok(checkpoint) = verify(&signed.note, &published.facts.verifier) else {
            report.fault(
                Kind::Checkpoint,
                format!("the checkpoint over {} leaves is not signed by this ledger", signed.size),
            );
            continue;
        };
        let missing = checkpoint.size.saturating_sub(frontier.size());
        let next = leaves.by_ref().take(usize::try_from(missing).unwrap_or(usize::MAX));
        let Ok(tree) = frontier.append_leaves(next) else {
            break;
        };
        frontier = tree.frontier;
        if checkpoint.size != signed.size || tree.root != checkpoint.root {
            report.fault(
                Kind::Checkpoint,
                format!("the checkpoint over {} leaves is over another tree", signed.size),
            );
        }
        report.checkpoints += 1;
    }
}

fn examine_openings(published: &Published, report: &mut Report) {
    let by_leaf: BTreeMap<u64, &Opening> =
        published.openings.iter().map(|opening| (opening.leaf, opening)).collect();
    for (leaf, hash) in (0..).zip(&published.leaves) {
        let Some(opening) = by_leaf.get(&leaf) else {
            report.faults.push(Fault {
                kind: Kind::Missing,
                event: None,
                leaf: Some(leaf),
                message: format!("nothing explains leaf {leaf}"),
            });
            continue;
        };
        if !explains(opening, hash) {
            report.faults.push(Fault {
                kind: Kind::Changed,
                event: Some(named(opening)),
                leaf: Some(leaf),
                message: "it is not the event whose leaf is in the ledger".to_owned(),
            });
        }
    }
}

fn explains(opening: &Opening, leaf: &Hash) -> bool {
    <Hash>::try_from(opening.salt.0.as_slice())
        .is_ok_and(|salt| leaf_hash(&commitment(&salt, &opening.envelope.0)) == *leaf)
}

/// An event as people name it: stream and number.
pub(crate) fn named(opening: &Opening) -> String {
    format!("{}#{}", opening.stream, opening.sequence)
}
