//! What is said over the wire.

use std::fmt;

use base64::{Engine, engine::general_purpose::STANDARD};
use domain::{
    event::Occurrence,
    id::{CaseId, ChannelId, EventId, MilestoneId, ObjectId},
    queue::{Count, Summary},
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Bytes, base64 in JSON.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(try_from = "String", into = "String")]
#[schema(value_type = String, format = Byte)]
pub struct Base64(pub Vec<u8>);

impl fmt::Debug for Base64 {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Base64({} bytes)", self.0.len())
    }
}

impl TryFrom<String> for Base64 {
    type Error = base64::DecodeError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        STANDARD.decode(text).map(Self)
    }
}

impl From<Base64> for String {
    fn from(bytes: Base64) -> Self {
        STANDARD.encode(bytes.0)
    }
}

/// Who may fetch the openings of the ledger's leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Openings {
    /// Everybody: events are pseudonymous, but a timeline can point at someone in a small mission.
    Public,
    /// Officers with the role of auditor.
    Accredited,
}

/// What a hub says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct HubFacts {
    /// The ledger's name.
    pub origin: String,
    /// What checks the ledger's checkpoints (`name+hash+key`).
    pub verifier: String,
    /// The hub's time.
    #[schema(value_type = String, format = DateTime)]
    pub now: Timestamp,
    /// Who may fetch openings.
    pub openings: Openings,
    /// Whether the hub's clock went backwards or jumped, so that breaches are not recorded until
    /// an operator has looked (`rules/clock.md`, 7).
    pub clock_frozen: bool,
}

/// A stream of signed events.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct StreamEvents {
    /// The hub's time.
    #[schema(value_type = String, format = DateTime)]
    pub now: Timestamp,
    /// The envelopes, in order.
    pub envelopes: Vec<Base64>,
}

/// A case in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct CaseSummary {
    /// The case.
    #[schema(value_type = String, format = Uuid)]
    pub case: CaseId,
    /// Its channel.
    #[schema(value_type = String)]
    pub channel: ChannelId,
    /// The next date of an open duty, passed or not.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub next_due: Option<Timestamp>,
}

/// Cases, the next date first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct CaseList {
    /// The hub's time.
    #[schema(value_type = String, format = DateTime)]
    pub now: Timestamp,
    /// The cases.
    pub cases: Vec<CaseSummary>,
    /// Where the next page begins, if there is one.
    pub next: Option<u64>,
}

/// A case in the queue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct QueueEntry {
    /// The case.
    #[schema(value_type = String, format = Uuid)]
    pub case: CaseId,
    /// Whether a machine seems to have filled the report in.
    pub marked: bool,
    /// What shows of it from outside; none until the clock has looked at a case of an older version.
    #[schema(value_type = Option<Object>)]
    pub summary: Option<Summary>,
}

/// A page of the queue, the next date first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct QueuePage {
    /// The hub's time.
    #[schema(value_type = String, format = DateTime)]
    pub now: Timestamp,
    /// How many cases each choice shows.
    #[schema(value_type = Vec<Object>)]
    pub counts: Vec<Count>,
    /// The cases.
    pub rows: Vec<QueueEntry>,
    /// Where the next page begins, if there is one.
    pub next: Option<u64>,
}

/// A sealed object that comes with an append.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ObjectUpload {
    /// Its number, as an event of the same request names it.
    #[schema(value_type = String, format = Uuid)]
    pub object: ObjectId,
    /// The sealed bytes.
    pub content: Base64,
}

/// Events to append, all or none, with the objects that they bring.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Append {
    /// Signed envelopes, in order.
    pub envelopes: Vec<Base64>,
    /// Sealed objects.
    pub objects: Vec<ObjectUpload>,
}

/// What is appended to one case of two.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CaseAppend {
    /// The case.
    #[schema(value_type = String, format = Uuid)]
    pub case: CaseId,
    /// Its part.
    pub append: Append,
}

/// A link of two cases, or what takes it back: appended to both or to neither.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LinkAppend {
    /// One of the two.
    pub one: CaseAppend,
    /// The other.
    pub other: CaseAppend,
}

/// A report that was sealed away from the hub.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SealedReport {
    /// Its two events with their sealed objects.
    pub append: Append,
    /// Whether a field that no person sees was filled in: then it waits longer.
    pub suspect: bool,
    /// The place that the hub gave when the report was begun, which only the hub can read; whoever
    /// brings none has begun now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Base64>,
}

/// That a report is in the ledger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ReportProof {
    /// The inclusion proof (C2SP `tlog-proof`).
    pub proof: String,
    /// What opens the leaf, so that its holder can check the proof alone.
    pub salt: Base64,
}

/// What was appended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Appended {
    /// How many events the case has now.
    pub length: u32,
    /// The ledger's checkpoint that covers them.
    pub checkpoint: String,
}

/// A file of a release of figures, packed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PackedFile {
    /// Its name, as the event of the same request names it.
    pub name: String,
    /// Its bytes, as gzip (RFC 1952).
    pub packed: Base64,
}

/// An event about published figures, with the files that it brings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct FiguresAppend {
    /// The signed envelope.
    pub envelope: Base64,
    /// Files.
    pub files: Vec<PackedFile>,
}

/// Something an organisation must be told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct NoticeView {
    /// Its number.
    pub notice: String,
    /// About which case.
    #[schema(value_type = String, format = Uuid)]
    pub case: CaseId,
    /// Because of which event.
    #[schema(value_type = String, format = Uuid)]
    pub event: EventId,
    /// About which milestone.
    #[schema(value_type = String)]
    pub milestone: MilestoneId,
    /// What it means.
    pub meaning: String,
    /// The moment for which it was due.
    #[schema(value_type = String, format = DateTime)]
    pub due: Timestamp,
}

/// Notices of one organisation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct NoticeList {
    /// Those not read yet, the latest first.
    pub notices: Vec<NoticeView>,
}

/// What explains a leaf of the ledger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Opening {
    /// The leaf.
    pub leaf: u64,
    /// The stream that the hub files it under.
    pub stream: String,
    /// Its number in that stream.
    pub sequence: u32,
    /// The signed envelope.
    pub envelope: Base64,
    /// What makes the commitment hiding.
    pub salt: Base64,
}

/// Openings, in order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct OpeningList {
    /// The openings.
    pub openings: Vec<Opening>,
}

/// A signed checkpoint.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct CheckpointView {
    /// How many leaves.
    pub size: u64,
    /// The signed note.
    pub note: String,
}

/// Checkpoints, smallest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct CheckpointList {
    /// The checkpoints.
    pub checkpoints: Vec<CheckpointView>,
}

/// How a duty stands, as the hub computes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct DutyView {
    /// Which duty.
    #[schema(value_type = Object)]
    pub occurrence: Occurrence,
    /// `waiting`, `open`, `late` or `met`.
    pub status: String,
    /// The moment that people are shown.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub shown_due: Option<Timestamp>,
    /// The moment as first computed.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub original_due: Option<Timestamp>,
    /// The breach that the clock recorded.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub breached: Option<Timestamp>,
}

/// The duties of a case, as the hub computes them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct CaseDuties {
    /// The moment for which they were computed.
    #[schema(value_type = String, format = DateTime)]
    pub now: Timestamp,
    /// From how many events of the case.
    pub length: u32,
    /// The duties, in the order of the framework.
    pub duties: Vec<DutyView>,
}
