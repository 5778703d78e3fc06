//! Limits that need no address of anybody: a visitor waits a little, an officer's program is told.
//!
//! Nobody is refused after having written: what a visitor asks for is slowed down, never dropped.

use std::num::NonZeroU32;

use domain::id::OfficerId;
use governor::{DefaultDirectRateLimiter, DefaultKeyedRateLimiter, Quota, RateLimiter};

use super::turns::Turns;
use crate::error::{Error, Result};

/// Receipts tried in a second, over all visitors: each costs a key derivation and two look-ups.
const OPENINGS_PER_SECOND: NonZeroU32 = per_second(50);
/// Visits begun in a second, over all visitors.
const VISITS_PER_SECOND: NonZeroU32 = per_second(500);
/// Uploads in parts that are begun in a second, over all visitors.
const UPLOADS_PER_SECOND: NonZeroU32 = per_second(20);
/// Parts of uploads in a second, over all visitors: each is brought to the disk.
const PARTS_PER_SECOND: NonZeroU32 = per_second(200);
/// Requests of one officer in a second, over some time.
const REQUESTS_PER_SECOND: NonZeroU32 = per_second(50);
/// Requests of one officer at once.
const REQUESTS_AT_ONCE: NonZeroU32 = per_second(500);

const fn per_second(count: u32) -> NonZeroU32 {
    match NonZeroU32::new(count) {
        Some(count) => count,
        None => NonZeroU32::MIN,
    }
}

/// A rate at which requests pass in the order in which they came. Without an order, those that come
/// back at once would pass and others would wait.
struct Gate {
    rate: DefaultDirectRateLimiter,
    first: tokio::sync::Mutex<()>,
}

impl Gate {
    fn of(rate: NonZeroU32) -> Self {
        let rate = RateLimiter::direct(Quota::per_second(rate));
        Self { rate, first: tokio::sync::Mutex::default() }
    }

    async fn pass(&self) {
        let _first = self.first.lock().await;
        self.rate.until_ready().await;
    }
}

pub(crate) struct Limits {
    openings: Gate,
    visits: Gate,
    uploads: Gate,
    parts: Gate,
    /// Whose report is taken next.
    pub(crate) reports: Turns,
    officers: DefaultKeyedRateLimiter<OfficerId>,
}

impl Limits {
    pub(crate) fn new(reports_per_minute: NonZeroU32) -> Self {
        let officers = Quota::per_second(REQUESTS_PER_SECOND).allow_burst(REQUESTS_AT_ONCE);
        Self {
            openings: Gate::of(OPENINGS_PER_SECOND),
            visits: Gate::of(VISITS_PER_SECOND),
            uploads: Gate::of(UPLOADS_PER_SECOND),
            parts: Gate::of(PARTS_PER_SECOND),
            reports: Turns::new(reports_per_minute),
            officers: RateLimiter::keyed(officers),
        }
    }

    /// Waits until a receipt may be tried.
    pub(crate) async fn opening(&self) {
        self.openings.pass().await;
    }

    /// Waits until a visit may begin.
    pub(crate) async fn visit(&self) {
        self.visits.pass().await;
    }

    /// Waits until an upload in parts may begin.
    pub(crate) async fn upload(&self) {
        self.uploads.pass().await;
    }

    /// Waits until a part may be appended.
    pub(crate) async fn appending(&self) {
        self.parts.pass().await;
    }

    /// Whether this officer's program may ask once more.
    pub(crate) fn officer(&self, officer: OfficerId) -> Result<()> {
        self.officers.check_key(&officer).map_err(|_| Error::Busy)
    }
}
