//! Watching the clocks: wakes for the next due moment, records what passed, survives any sleep.
//!
//! Source: `rules/clock.md`, 5, 7 and 10.

use std::{
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
    time::Duration,
};

use jiff::{SignedDuration, Timestamp};
use store::{cases, objects, uploads};
use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;
use workflow::watch::{ClockFault, Seen, steady};

use crate::{
    append::append_clock,
    case::Case,
    crash,
    error::Result,
    outbox,
    program::Hub,
    use_case::{delivering::forget_arrived, sealing::discard},
};

/// The clocks are looked at no less often than this, to notice a clock that jumps.
const LOOK_SECONDS_MAX: u64 = 60;

/// Cases looked at in one round.
const ROUND_CASES: u64 = 256;

/// What has elapsed, as an argument: the programs pass the machine's monotonic clock.
pub trait Watch: Send + Sync {
    /// Time elapsed since some fixed moment, the machine's sleep included; it never jumps.
    fn elapsed(&self) -> Duration;
}

/// Wakes the watch when something comes due before the moment for which it sleeps.
#[derive(Debug, Default)]
pub(crate) struct Alarm {
    /// The moment for which the watch sleeps, in microseconds; before its first sleep, any.
    set_for_us: AtomicI64,
    ring: Notify,
}

impl Alarm {
    /// Something comes due at this moment.
    pub(crate) fn wants(&self, moment: Option<Timestamp>) {
        let earlier =
            |moment: Timestamp| moment.as_microsecond() < self.set_for_us.load(Ordering::SeqCst);
        if moment.is_some_and(earlier) {
            self.ring.notify_one();
        }
    }
}

/// Keeps watching until told to stop.
pub async fn watch(hub: Arc<Hub>, elapsed: Arc<dyn Watch>, stop: CancellationToken) {
    let mut before = seen(&hub, elapsed.as_ref());
    let mut swept = None;
    let mut alarmed = false;
    loop {
        let after = seen(&hub, elapsed.as_ref());
        if let Err(fault) = steady(before, after) {
            hub.freeze(match fault {
                ClockFault::Backwards(_) => "the clock went backwards",
                ClockFault::Jumped(_) => "the clock jumped by more than five minutes",
            });
        }
        before = after;
        let now = after.time;
        // Also of a clock that was found behind the ledger as the program started.
        if hub.is_frozen() && !alarmed {
            match raise_alarm(&hub).await {
                Ok(()) => alarmed = true,
                Err(error) => tracing::error!(error = %error, "the alarm could not be raised"),
            }
        }
        if let Err(error) = look(&hub, now).await {
            tracing::error!(error = %error, "the clocks could not be kept; will try again");
        }
        // What expires does so at full hours.
        let hour = domain::source::hour_of(now);
        if swept != Some(hour) {
            match forget_expired(&hub, now).await {
                Ok(()) => swept = Some(hour),
                Err(error) => {
                    tracing::error!(error = %error, "what expired could not be forgotten");
                }
            }
        }
        let sleep = until_next(&hub).await;
        tokio::select! {
            () = stop.cancelled() => break,
            () = hub.alarm.ring.notified() => {}
            () = tokio::time::sleep(sleep) => {}
        }
    }
}

/// What both clocks show. The elapsed time is asked first: what passes between the two questions
/// makes the other go forwards.
fn seen(hub: &Hub, elapsed: &dyn Watch) -> Seen {
    let elapsed = SignedDuration::try_from(elapsed.elapsed()).unwrap_or(SignedDuration::MAX);
    Seen { time: hub.now(), elapsed }
}

async fn raise_alarm(hub: &Hub) -> Result<()> {
    let mut tx = hub.database.begin().await?;
    outbox::put_clock_alarm(hub, &mut tx).await?;
    tx.commit().await?;
    hub.outbox_bell.notify_one();
    Ok(())
}

/// How long to sleep; the alarm is set for that moment before the cases are asked, so that nothing
/// that is appended meanwhile is slept through.
async fn until_next(hub: &Hub) -> Duration {
    let most = Duration::from_secs(LOOK_SECONDS_MAX);
    let now = hub.now();
    let latest = now.as_microsecond().saturating_add(i64::try_from(most.as_micros()).unwrap_or(0));
    hub.alarm.set_for_us.store(latest, Ordering::SeqCst);
    let next = match cases::next_wake(&hub.database).await {
        Ok(Some(next)) if !hub.is_frozen() => next,
        _ => return most,
    };
    hub.alarm.set_for_us.fetch_min(next.as_microsecond(), Ordering::SeqCst);
    // A moment that could not be dealt with is not asked for again at once.
    let next = next.duration_since(now).max(SignedDuration::from_millis(200));
    Duration::try_from(next).unwrap_or(most).min(most)
}

/// Looks at every case whose time has come.
async fn look(hub: &Hub, now: Timestamp) -> Result<()> {
    if !hub.is_frozen() {
        let woken = cases::to_wake(&hub.database, now, ROUND_CASES).await?;
        let any = !woken.is_empty();
        for id in woken {
            // One damaged case must not stop the clocks of all others.
            if let Err(error) = look_at(hub, id).await {
                tracing::error!(error = %error, "the clock of a case could not be kept");
            }
        }
        if any {
            hub.outbox_bell.notify_one();
        }
    }
    Ok(())
}

async fn look_at(hub: &Hub, id: domain::id::CaseId) -> Result<()> {
    let mut tx = hub.database.begin().await?;
    let mut case = Case::load_in(hub, &mut tx, id).await?;
    append_clock(hub, &mut tx, &mut case).await?;
    crash::point("before-clock-commit");
    tx.commit().await?;
    crash::point("after-clock-commit");
    Ok(())
}

async fn forget_expired(hub: &Hub, now: Timestamp) -> Result<()> {
    for object in uploads::stale(&hub.database, now).await? {
        hub.files.arriving().delete(object)?;
        discard(hub, [object]).await?;
    }
    for object in objects::stale(&hub.database, now).await? {
        hub.files.delete(object).await?;
        let mut tx = hub.database.begin().await?;
        objects::unstage(&mut tx, object).await?;
        tx.commit().await?;
    }
    hub.visits.forget_expired(now).await?;
    forget_arrived(hub, now).await
}
