//! What tests share: a clock that stands still, randomness that repeats, a PostgreSQL of their own.
#![expect(clippy::panic, reason = "a test that cannot go on says so by failing")]

pub mod browser;
pub mod bucket;
pub mod chromium;
pub mod demo;
pub mod elsewhere;
pub mod firefox;
pub mod hands;
pub mod keyboard;
mod marionette;
pub mod node;
pub mod postbox;
pub mod postgres;
pub mod recorder;
pub mod sealed;
pub mod way;

use std::sync::{
    Mutex,
    atomic::{AtomicU64, Ordering},
};

use domain::{Clock, Random};
use jiff::Timestamp;

/// A clock that moves only when told to.
#[derive(Debug)]
pub struct SetClock(Mutex<Timestamp>);

impl SetClock {
    /// A clock that shows this moment.
    ///
    /// # Panics
    ///
    /// When the text is no moment.
    #[must_use]
    pub fn at(moment: &str) -> Self {
        #[expect(clippy::expect_used, reason = "a test's own literal")]
        Self(Mutex::new(moment.parse().expect("a moment such as 2026-11-23T20:00:00Z")))
    }

    /// Moves the clock.
    ///
    /// # Panics
    ///
    /// When the text is no moment.
    pub fn set(&self, moment: &str) {
        #[expect(clippy::expect_used, reason = "a test's own literal")]
        let moment = moment.parse().expect("a moment such as 2026-11-23T20:00:00Z");
        if let Ok(mut now) = self.0.lock() {
            *now = moment;
        }
    }
}

impl Clock for SetClock {
    fn now(&self) -> Timestamp {
        self.0.lock().map_or(Timestamp::UNIX_EPOCH, |now| *now)
    }
}

/// Bytes that differ from call to call and are the same in every run.
#[derive(Debug, Default)]
pub struct CountingRandom(AtomicU64);

impl CountingRandom {
    /// Counts from elsewhere: other numbers than those of another that began far away.
    #[must_use]
    pub fn from(begin: u64) -> Self {
        Self(AtomicU64::new(begin))
    }
}

impl Random for CountingRandom {
    fn fill(&self, bytes: &mut [u8]) {
        // SplitMix64: not secret, not meant to be.
        for chunk in bytes.chunks_mut(8) {
            let count = self.0.fetch_add(1, Ordering::Relaxed) + 1;
            let mut mixed = count.wrapping_mul(0x9e37_79b9_7f4a_7c15);
            mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            mixed ^= mixed >> 31;
            for (target, source) in chunk.iter_mut().zip(mixed.to_le_bytes()) {
                *target = source;
            }
        }
    }
}
