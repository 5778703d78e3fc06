//! Limits that need no address of anybody: a visitor waits a little, an officer's program is told.
//!
//! Nobody is refused after having written: what a visitor asks for is slowed down, never dropped.

use std::{num::NonZeroU32, time::Duration};

use domain::id::{ChannelId, OfficerId};
use governor::{DefaultDirectRateLimiter, DefaultKeyedRateLimiter, Quota, RateLimiter};

use crate::error::{Error, Result};

/// Receipts tried in a second, over all visitors: each costs a key derivation and two look-ups.
const OPENINGS_PER_SECOND: NonZeroU32 = per_second(50);
/// Visits begun in a second, over all visitors.
const VISITS_PER_SECOND: NonZeroU32 = per_second(500);
/// Uploads in parts that are begun in a second, over all visitors.
const UPLOADS_PER_SECOND: NonZeroU32 = per_second(20);
/// Parts of uploads in a second, over all visitors: each is brought to the disk.
const PARTS_PER_SECOND: NonZeroU32 = per_second(200);
/// Reports taken in a second through a channel, over some time: a flood fills the disk no faster,
/// and slows no other channel.
const REPORTS_PER_SECOND: NonZeroU32 = per_second(40);
/// Reports taken at once before any of them waits.
const REPORTS_AT_ONCE: NonZeroU32 = per_second(400);
/// The same for reports that a machine seems to have written.
const SUSPECTS_PER_SECOND: NonZeroU32 = per_second(1);
/// How long a request waits for its turn before the page says so and goes on asking, in seconds.
const WAIT_SECONDS: u64 = 4;
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
    reports: DefaultKeyedRateLimiter<ChannelId>,
    suspects: DefaultKeyedRateLimiter<ChannelId>,
    officers: DefaultKeyedRateLimiter<OfficerId>,
}

impl Limits {
    pub(crate) fn new() -> Self {
        let officers = Quota::per_second(REQUESTS_PER_SECOND).allow_burst(REQUESTS_AT_ONCE);
        Self {
            openings: RateLimiter::direct(Quota::per_second(OPENINGS_PER_SECOND)),
            visits: RateLimiter::direct(Quota::per_second(VISITS_PER_SECOND)),
            uploads: RateLimiter::direct(Quota::per_second(UPLOADS_PER_SECOND)),
            parts: RateLimiter::direct(Quota::per_second(PARTS_PER_SECOND)),
            reports: RateLimiter::keyed(
                Quota::per_second(REPORTS_PER_SECOND).allow_burst(REPORTS_AT_ONCE),
            ),
            suspects: RateLimiter::keyed(Quota::per_second(SUSPECTS_PER_SECOND)),
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

    /// Whether a report may be taken through a channel that exists now.
    pub(crate) fn report_now(&self, channel: &ChannelId, suspect: bool) -> bool {
        self.reports(suspect).check_key(channel).is_ok()
    }

    /// Waits until a report may be taken through a channel that exists; false if that takes longer
    /// than a page should. Nobody is refused: who waits keeps what was written and asks again.
    pub(crate) async fn report(&self, channel: &ChannelId, suspect: bool) -> bool {
        let turn = self.reports(suspect).until_key_ready(channel);
        tokio::time::timeout(Duration::from_secs(WAIT_SECONDS), turn).await.is_ok()
    }

    fn reports(&self, suspect: bool) -> &DefaultKeyedRateLimiter<ChannelId> {
        if suspect { &self.suspects } else { &self.reports }
    }

    /// Whether this officer's program may ask once more.
    pub(crate) fn officer(&self, officer: OfficerId) -> Result<()> {
        self.officers.check_key(&officer).map_err(|_| Error::Busy)
    }
}
