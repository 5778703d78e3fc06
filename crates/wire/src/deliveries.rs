//! What goes out beside the desk, as officers see it: counts and faults, and no case.

use domain::id::{DeliveryId, OrganisationId};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// How many deliveries to an organisation are under way or were given up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct DeliveryTally {
    /// Who is told.
    #[schema(value_type = String)]
    pub addressee: OrganisationId,
    /// Waiting for an attempt.
    pub waiting: u64,
    /// Of these, those with an attempt behind them.
    pub retried: u64,
    /// Given up.
    pub dead: u64,
}

/// A delivery that was given up, or failed at least once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct DeliveryView {
    /// Its number, the same at every attempt.
    #[schema(value_type = String, format = Uuid)]
    pub delivery: DeliveryId,
    /// Who is told.
    #[schema(value_type = String)]
    pub addressee: OrganisationId,
    /// `e-mail` or `webhook`.
    pub channel: String,
    /// Attempts that were begun.
    pub attempts: u32,
    /// When the next one is due; none once it was given up.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub next_attempt: Option<Timestamp>,
    /// Why the last one failed: `no-address`, `unreachable`, `refused`, `too-slow` or `interrupted`.
    pub last_fault: Option<String>,
}

/// Deliveries that are not over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct DeliveryList {
    /// The hub's time.
    #[schema(value_type = String, format = DateTime)]
    pub now: Timestamp,
    /// Counts by organisation.
    pub tallies: Vec<DeliveryTally>,
    /// Those in trouble, the ones given up first; at most 200.
    pub troubled: Vec<DeliveryView>,
}
