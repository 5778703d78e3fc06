//! Whose report is taken next (ADR 25): who took time to write does not wait behind who took none.
//!
//! A channel takes reports in three ways, each at a rate of its own. What was begun minutes ago goes
//! through the reserve, of which each minute that visits begin in has a share that no other minute
//! can use up. Everything else goes through the common line, whoever asked first first. What a
//! machine seems to have written has a slower line.
//!
//! Nobody is refused: who waits longer than a page should keeps the report and the place, and asks
//! again.

use std::{
    collections::BTreeMap,
    num::NonZeroU32,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use domain::{id::ChannelId, limit::VISIT_HOURS_MAX};
use governor::{Quota, RateLimiter, state::keyed::DashMapStateStore};
use jiff::Timestamp;

use super::line::{Line, Rate, RuntimeClock};
use crate::use_case::place::Place;

/// Reports that a channel takes in a minute through its common line, and as many through its
/// reserve, unless an operator decides otherwise. One costs about 3 ms and 20 kB: a flood takes no
/// more than a quarter of one processor and fills the disk by 3 GB an hour.
pub const REPORTS_PER_MINUTE: NonZeroU32 = per_minute(2400);
/// How many seconds' worth of them are taken at once, before any waits.
const SECONDS_AT_ONCE: u32 = 10;
/// How many that were begun in the same minute may go through the reserve, at once and in each
/// minute after. More than begin within a minute on a mission's worst day.
const OF_ONE_MINUTE: NonZeroU32 = per_minute(20);
/// Reports that a machine seems to have written, in a minute.
const SUSPECTS_PER_MINUTE: NonZeroU32 = per_minute(60);
/// What was begun in this minute or the one before took no time. No person tells this in less.
const MINUTES_MIN: i64 = 2;
/// After so many minutes a visit is over.
const MINUTES_MAX: i64 = (VISIT_HOURS_MAX + 1) * 60;
/// How long a request waits for its turn before the page says so and goes on asking, in seconds.
const WAIT_SECONDS: u64 = 4;

const fn per_minute(count: u32) -> NonZeroU32 {
    match NonZeroU32::new(count) {
        Some(count) => count,
        None => NonZeroU32::MIN,
    }
}

/// A report that asks to be taken, through a channel that exists.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Asking<'a> {
    pub(crate) channel: &'a ChannelId,
    pub(crate) place: Place,
    /// Whether a machine seems to have written it.
    pub(crate) suspect: bool,
}

/// A minute among those of a day and more; after that the numbers are used again, so that there are
/// never more than so many for a channel.
type Minute = i64;

/// The rates and lines of all channels.
pub(crate) struct Turns {
    minutes: Rate<(ChannelId, Minute)>,
    reserve: Rate<ChannelId>,
    common: Rate<ChannelId>,
    suspects: Rate<ChannelId>,
    lines: Mutex<BTreeMap<(ChannelId, bool), Arc<Line>>>,
}

fn rate<Key: std::hash::Hash + Eq + Clone>(quota: Quota) -> Rate<Key> {
    RateLimiter::new(quota, DashMapStateStore::default(), RuntimeClock)
}

impl Turns {
    pub(crate) fn new(reports_per_minute: NonZeroU32) -> Self {
        let at_once = reports_per_minute.get() / (60 / SECONDS_AT_ONCE);
        let at_once = NonZeroU32::new(at_once).unwrap_or(NonZeroU32::MIN);
        let quota = Quota::per_minute(reports_per_minute).allow_burst(at_once);
        Self {
            minutes: rate(Quota::per_minute(OF_ONE_MINUTE)),
            reserve: rate(quota),
            common: rate(quota),
            suspects: rate(Quota::per_minute(SUSPECTS_PER_MINUTE).allow_burst(NonZeroU32::MIN)),
            lines: Mutex::default(),
        }
    }

    /// Whether a report is taken without waiting.
    pub(crate) fn now(&self, asking: Asking<'_>, now: Timestamp) -> bool {
        if self.is_reserved(asking, now) {
            return true;
        }
        let line = self.line(asking);
        line.is_empty() && self.rate(asking).check_key(asking.channel).is_ok()
    }

    /// Waits until a report is taken; false if that takes longer than a page should.
    pub(crate) async fn wait(&self, asking: Asking<'_>, now: Timestamp) -> bool {
        if self.now(asking, now) {
            return true;
        }
        let line = self.line(asking);
        let turn = line.turn(asking.place.asked.unwrap_or(now), self.rate(asking), asking.channel);
        tokio::time::timeout(Duration::from_secs(WAIT_SECONDS), turn).await.is_ok()
    }

    /// Whether a report took time to write, and its minute and the reserve have something left.
    fn is_reserved(&self, asking: Asking<'_>, now: Timestamp) -> bool {
        let (Some(begun), false) = (asking.place.begun, asking.suspect) else {
            return false;
        };
        let minutes = minute_of(now) - minute_of(begun);
        let own = || (asking.channel.clone(), minute_of(begun).rem_euclid(MINUTES_MAX));
        (MINUTES_MIN..MINUTES_MAX).contains(&minutes)
            // The minute first: what has no share in it must not use up the reserve.
            && self.minutes.check_key(&own()).is_ok()
            && self.reserve.check_key(asking.channel).is_ok()
    }

    fn rate(&self, asking: Asking<'_>) -> &Rate<ChannelId> {
        if asking.suspect { &self.suspects } else { &self.common }
    }

    fn line(&self, asking: Asking<'_>) -> Arc<Line> {
        let mut lines = self.lines.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(lines.entry((asking.channel.clone(), asking.suspect)).or_default())
    }
}

fn minute_of(moment: Timestamp) -> Minute {
    moment.as_second().div_euclid(60)
}

#[cfg(test)]
mod tests {
    use jiff::{SignedDuration, ToSpan};
    use tokio::{task::JoinSet, time::Instant};

    use super::*;

    const RATE: NonZeroU32 = per_minute(600);

    fn at(text: &str) -> Timestamp {
        format!("2026-03-05T{text}Z").parse().unwrap()
    }

    fn channel(name: &str) -> ChannelId {
        name.parse().unwrap()
    }

    fn asking<'a>(channel: &'a ChannelId, begun: &str) -> Asking<'a> {
        Asking { channel, place: Place::begun(at(begun)), suspect: false }
    }

    /// Turns in which the common line of a channel has nothing left, at nine o'clock.
    fn full(channel: &ChannelId) -> Turns {
        let turns = Turns::new(RATE);
        while turns.now(asking(channel, "09:00:00"), at("09:00:00")) {}
        turns
    }

    #[tokio::test(start_paused = true)]
    async fn what_took_time_to_write_does_not_wait_behind_what_took_none() {
        let door = channel("open-door");
        let turns = full(&door);
        let now = at("09:00:59");
        assert!(!turns.now(asking(&door, "08:59:00"), now), "that is less than two minutes ago");
        assert!(turns.now(asking(&door, "08:58:59"), now));
        assert!(turns.now(asking(&door, "07:58:00"), now));
        let unknown = Asking { place: Place::default(), ..asking(&door, "08:00:00") };
        assert!(!turns.now(unknown, now));
        let suspect = Asking { suspect: true, ..asking(&door, "08:00:00") };
        assert!(turns.now(suspect, now), "the first of its own, slow line");
        assert!(!turns.now(suspect, now));
        let tomorrow = now.checked_add(30.hours()).unwrap();
        assert!(!turns.now(asking(&door, "08:58:00"), tomorrow), "no visit lasts so long");
        assert!(turns.now(asking(&channel("other-door"), "09:00:00"), now));
    }

    #[tokio::test(start_paused = true)]
    async fn whoever_begins_thousands_of_visits_and_waits_uses_up_the_minutes_of_their_beginning() {
        let door = channel("open-door");
        let turns = full(&door);
        let now = at("09:00:00");
        let taken = (0..10_000).filter(|_| turns.now(asking(&door, "08:30:30"), now)).count();
        assert_eq!(taken, 20);
        assert!(turns.now(asking(&door, "08:29:59"), now));
        assert!(turns.now(asking(&door, "08:31:00"), now));
        // A share comes back, a twentieth of it every three seconds.
        tokio::time::advance(Duration::from_secs(3)).await;
        assert!(turns.now(asking(&door, "08:30:00"), now));
    }

    #[tokio::test(start_paused = true)]
    async fn the_reserve_is_bounded_over_all_minutes() {
        let door = channel("open-door");
        let turns = full(&door);
        let now = at("23:59:00");
        let taken = (0..1000).filter(|minute| {
            let begun = at("00:00:00").checked_add(SignedDuration::from_mins(*minute)).ok();
            turns.now(
                Asking { place: Place { begun, asked: None }, ..asking(&door, "00:00:00") },
                now,
            )
        });
        // The hundred of a burst.
        assert_eq!(taken.count(), 100);
    }

    #[tokio::test(start_paused = true)]
    async fn nobody_waits_while_there_is_no_flood() {
        let door = channel("open-door");
        let turns = Turns::new(RATE);
        for _ in 0..100 {
            assert!(turns.wait(asking(&door, "09:00:00"), at("09:00:00")).await);
        }
        assert!(!turns.now(asking(&door, "09:00:00"), at("09:00:00")));
    }

    #[tokio::test(start_paused = true)]
    async fn the_common_line_takes_whoever_asked_first_and_no_faster_than_its_rate() {
        let door = channel("open-door");
        let turns = Arc::new(full(&door));
        let begun = Instant::now();
        let mut waiting = JoinSet::new();
        // They come in the order 0, 7, 4, 1, ...; each had asked before that, in order.
        for number in (0..10).map(|number| number * 7 % 10) {
            let (turns, door) = (Arc::clone(&turns), door.clone());
            waiting.spawn(async move {
                let mut asking = asking(&door, "09:00:00");
                asking.place.asked = Some(at("08:59:00") + SignedDuration::from_secs(number));
                (number, turns.wait(asking, at("09:00:00")).await, begun.elapsed())
            });
        }
        let mut came = Vec::new();
        while let Some(done) = waiting.join_next().await {
            let (number, taken, after) = done.unwrap();
            assert!(taken);
            came.push((number, after.as_millis() / 100));
        }
        assert_eq!(came, (0..10).zip(1..).collect::<Vec<_>>());
    }

    #[tokio::test(start_paused = true)]
    async fn who_waits_too_long_is_told_and_one_who_leaves_is_passed_over() {
        let door = channel("open-door");
        let turns = Arc::new(full(&door));
        let mut waiting = JoinSet::new();
        for _ in 0..50 {
            let (turns, door) = (Arc::clone(&turns), door.clone());
            waiting
                .spawn(async move { turns.wait(asking(&door, "09:00:00"), at("09:00:00")).await });
        }
        tokio::time::advance(Duration::from_millis(10)).await;
        let mut last = Box::pin(turns.wait(asking(&door, "09:00:01"), at("09:00:01")));
        assert!(
            tokio::time::timeout(Duration::from_millis(500), &mut last).await.is_err(),
            "fifty are before it, and ten a second are taken"
        );
        // All who came before leave; nobody's turn is lost to them.
        let left = waiting.len();
        waiting.abort_all();
        while waiting.join_next().await.is_some() {}
        assert!(left >= 40);
        let begun = Instant::now();
        assert!(last.await);
        assert!(begun.elapsed() <= Duration::from_millis(200), "{:?}", begun.elapsed());
        // With nobody leaving, a line of more than four seconds tells its end to come again.
        let turns = Arc::new(full(&door));
        let mut waiting = JoinSet::new();
        for _ in 0..50 {
            let (turns, door) = (Arc::clone(&turns), door.clone());
            waiting
                .spawn(async move { turns.wait(asking(&door, "09:00:00"), at("09:00:00")).await });
        }
        let told = waiting.join_all().await;
        assert_eq!(told.iter().filter(|taken| !**taken).count(), 10);
    }
}
