//! An audit: does the hub show one history, complete, signed, and with every date as the rules say?
//!
//! It needs nothing but what the hub publishes: checkpoints, tiles, openings, frameworks. It takes
//! nothing on the hub's word: every hash, signature, chain and due date is computed again.

mod cases;
mod counting;
mod custody;
mod fetch;
mod recount;
pub mod releases;
mod tree;

use std::fmt;

use serde::Serialize;
use wire::{As, Asked, HubClient};

pub use counting::CountingFault;
pub use fetch::Published;
pub use recount::{Books, DATA, NotRecounted, audit_with_openings, differences};

/// Something that is not as it must be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fault {
    /// What kind of fault.
    pub kind: Kind,
    /// Which event: its stream and its number in it, where the fault is about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event: Option<String>,
    /// Which leaf of the ledger, where the fault is about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leaf: Option<u64>,
    /// What exactly.
    pub message: String,
}

/// Kinds of fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A checkpoint is not signed by this ledger, or not over this tree.
    Checkpoint,
    /// The ledger does not begin with what was seen before: two histories.
    Consistency,
    /// An event is not the one whose leaf is in the ledger.
    Changed,
    /// An event is missing, or filed where it does not belong.
    Missing,
    /// A chain has a gap.
    Chain,
    /// A signature is missing or wrong.
    Signature,
    /// An event breaks a rule.
    Rule,
    /// The clock recorded what the rules do not say, or did not record what they say.
    Clock,
    /// The hub shows another date than the rules give.
    Date,
    /// A framework or the directory is not what it must be.
    Directory,
    /// An item of evidence has a gap in its chain of custody.
    Custody,
    /// A published figure is not what the records give.
    Figure,
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = format!("{:?}", self.kind).to_lowercase();
        write!(formatter, "{kind}: ")?;
        if let Some(event) = &self.event {
            write!(formatter, "event {event}")?;
            if let Some(leaf) = self.leaf {
                write!(formatter, " (leaf {leaf})")?;
            }
            formatter.write_str(": ")?;
        }
        formatter.write_str(&self.message)
    }
}

/// What an audit found.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Report {
    /// The ledger's name.
    pub origin: String,
    /// How many leaves the ledger has.
    pub leaves: u64,
    /// How many checkpoints were checked.
    pub checkpoints: usize,
    /// How many signatures were checked.
    pub signatures: usize,
    /// How many cases.
    pub cases: usize,
    /// How many due dates were computed and compared.
    pub dates: usize,
    /// How many breaches the clock recorded.
    pub breaches: usize,
    /// How many items of evidence.
    pub items: usize,
    /// How many steps of their custody were followed.
    pub custody: usize,
    /// How many published figures were counted again; `None` where nobody's key opened the records.
    pub figures: Option<usize>,
    /// Everything that is not as it must be.
    pub faults: Vec<Fault>,
    /// The checkpoint, to hold the hub to it next time.
    pub checkpoint: String,
}

impl Report {
    /// Whether everything is as it must be.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.faults.is_empty()
    }

    fn fault(&mut self, kind: Kind, message: impl Into<String>) {
        self.faults.push(Fault { kind, event: None, leaf: None, message: message.into() });
    }
}

/// Audits a hub. `who` is needed where openings are for accredited auditors only; `remembered` is a
/// checkpoint seen before.
///
/// # Errors
///
/// When the hub cannot be reached; everything that it answers wrongly is in the report.
pub async fn audit(
    hub: &HubClient,
    who: Option<As<'_>>,
    remembered: Option<&str>,
) -> Result<Report, Asked> {
    let published = fetch::fetch(hub, who).await?;
    Ok(examine(&published, remembered))
}

/// Examines what a hub has published.
#[must_use]
pub fn examine(published: &Published, remembered: Option<&str>) -> Report {
    examined(published, remembered).0
}

/// The same, with what was found sound.
fn examined(published: &Published, remembered: Option<&str>) -> (Report, cases::Examined) {
    let mut report = Report {
        origin: published.facts.origin.clone(),
        checkpoint: published.checkpoint.clone(),
        ..Report::default()
    };
    tree::examine(published, remembered, &mut report);
    let examined = cases::examine(published, &mut report);
    (report, examined)
}
