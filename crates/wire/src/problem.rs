//! Errors over the wire: problem details (RFC 9457).

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A problem.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Problem {
    /// What kind of problem: an identifier that also names the text for people.
    #[serde(rename = "type")]
    pub kind: String,
    /// The kind, in English.
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// What exactly, in English: the field and the limit where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// Which field or milestone, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// The bound that was passed, in the unit that people count in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<u64>,
    /// How much there was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub found: Option<u64>,
    /// Under which number the operator finds it in the log.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub incident: Option<String>,
}

/// The media type of problems.
pub const MEDIA_TYPE: &str = "application/problem+json";
