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

pub(crate) struct Limits {
    openings: DefaultDirectRateLimiter,
    visits: DefaultDirectRateLimiter,
    uploads: DefaultDirectRateLimiter,
    parts: DefaultDirectRateLimiter,
    /// Whose report is taken next.
    pub(crate) reports: Turns,
    officers: DefaultKeyedRateLimiter<OfficerId>,
}

impl Limits {
    pub(crate) fn new(reports_per_minute: NonZeroU32) -> Self {
        let officers = Quota::per_second(REQUESTS_PER_SECOND).allow_burst(REQUESTS_AT_ONCE);
        Self {
            openings: RateLimiter::direct(Quota::per_second(OPENINGS_PER_SECOND)),
            visits: RateLimiter::direct(Quota::per_second(VISITS_PER_SECOND)),
            uploads: RateLimiter::direct(Quota::per_second(UPLOADS_PER_SECOND)),
            parts: RateLimiter::direct(Quota::per_second(PARTS_PER_SECOND)),
            reports: Turns::new(reports_per_minute),
            officers: RateLimiter::keyed(officers),
        }
    }

    /// Waits until a receipt may be tried.
    pub(crate) async fn opening(&self) {
        self.openings.until_ready().await;
    }

    /// Waits until a visit may begin.
    pub(crate) async fn visit(&self) {
        self.visits.until_ready().await;
    }

    /// Waits until an upload in parts may begin.
    pub(crate) async fn upload(&self) {
        self.uploads.until_ready().await;
    }

    /// Waits until a part may be appended.
    pub(crate) async fn appending(&self) {
        self.parts.until_ready().await;
    }

    /// Whether this officer's program may ask once more.
    pub(crate) fn officer(&self, officer: OfficerId) -> Result<()> {
        self.officers.check_key(&officer).map_err(|_| Error::Busy)
    }
}
