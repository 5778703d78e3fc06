//! A line: whoever asked first is taken first, however often a request is given up and made again.

use std::{
    collections::BTreeMap,
    sync::{
        Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    time::Instant,
};

use domain::id::ChannelId;
use governor::{
    RateLimiter, clock::Clock, middleware::NoOpMiddleware, state::keyed::DashMapStateStore,
};
use jiff::Timestamp;
use tokio::sync::oneshot;

/// A rate that is kept for each key, by the clock of the runtime.
pub(crate) type Rate<Key> =
    RateLimiter<Key, DashMapStateStore<Key>, RuntimeClock, NoOpMiddleware<Instant>>;

/// The clock by which the runtime sleeps, so that tests need not wait.
#[derive(Debug, Clone, Copy)]
pub(crate) struct RuntimeClock;

impl Clock for RuntimeClock {
    type Instant = Instant;

    fn now(&self) -> Instant {
        tokio::time::Instant::now().into_std()
    }
}

/// When somebody first asked; the number tells those apart who asked in the same moment.
type Place = (Timestamp, u64);

/// Those who wait for one channel. It holds one entry for each request that is open now.
#[derive(Default)]
pub(crate) struct Line {
    waiting: Mutex<BTreeMap<Place, oneshot::Sender<()>>>,
    joined: AtomicU64,
    /// Held by the one of them who watches the rate, for all.
    watch: tokio::sync::Mutex<()>,
}

impl Line {
    /// Whether nobody waits.
    pub(crate) fn is_empty(&self) -> bool {
        self.waiting().is_empty()
    }

    /// Waits for the turn of somebody who first asked at this moment. Given up by being dropped.
    pub(crate) async fn turn(
        &self,
        first_asked: Timestamp,
        rate: &Rate<ChannelId>,
        channel: &ChannelId,
    ) {
        let (call, mut called) = oneshot::channel();
        let place = (first_asked, self.joined.fetch_add(1, Ordering::Relaxed));
        self.waiting().insert(place, call);
        let _leaving = Leaving { line: self, place };
        loop {
            tokio::select! {
                biased;
                _ = &mut called => return,
                _watching = self.watch.lock() => {
                    free(rate, channel).await;
                    self.call_first();
                }
            }
        }
    }

    /// Calls whoever asked first. Who has left meanwhile is passed over.
    fn call_first(&self) {
        let mut waiting = self.waiting();
        while let Some((_, call)) = waiting.pop_first() {
            if call.send(()).is_ok() {
                return;
            }
        }
    }

    fn waiting(&self) -> MutexGuard<'_, BTreeMap<Place, oneshot::Sender<()>>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whoever gives up leaves the line.
struct Leaving<'a> {
    line: &'a Line,
    place: Place,
}

impl Drop for Leaving<'_> {
    fn drop(&mut self) {
        self.line.waiting().remove(&self.place);
    }
}

/// Waits until the rate lets one more through.
async fn free(rate: &Rate<ChannelId>, channel: &ChannelId) {
    while let Err(not_yet) = rate.check_key(channel) {
        tokio::time::sleep(not_yet.wait_time_from(RuntimeClock.now())).await;
    }
}
