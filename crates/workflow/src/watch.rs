//! What the clock has to record, and when it has to look again.
//!
//! Source: `rules/clock.md`, 5 (a breach is an event, recorded once, by the clock itself) and 10
//! (the ladder runs by itself).

use domain::{
    event::{EventBody, Occurrence},
    limit,
};
use jiff::{SignedDuration, Timestamp};

use crate::{
    clock::Dates,
    counting::{Counting, offset},
    duty::{Duty, Ground, Status, Uncountable, duties},
    framework::{Milestone, Rung},
    history::{Emergency, History},
};

/// One moment of a duty at which the clock acts.
struct Moment {
    at: Timestamp,
    body: EventBody,
    recorded: bool,
    /// A reminder is pointless once the date has passed.
    void_from: Option<Timestamp>,
}

/// What the clock sees of a case at one moment, computed once for all who ask.
pub struct Outlook {
    now: Timestamp,
    /// The duties at that moment.
    pub duties: Vec<Duty>,
    moments: Vec<Moment>,
}

impl Outlook {
    /// Looks.
    ///
    /// # Errors
    ///
    /// When the duties cannot be computed.
    pub fn of(history: &History, ground: &Ground<'_>, now: Timestamp) -> Result<Self, Uncountable> {
        let duties = duties(history, ground, now)?;
        let moments = moments(&duties, history, ground)?;
        Ok(Self { now, duties, moments })
    }

    /// The events that the clock has to record, in the order in which they came due.
    #[must_use]
    pub fn overdue(&self) -> Vec<EventBody> {
        let come = self.moments.iter().filter(|moment| moment.at <= self.now && !moment.recorded);
        let mut come: Vec<&Moment> =
            come.filter(|moment| moment.void_from.is_none_or(|from| self.now < from)).collect();
        come.sort_by_key(|moment| moment.at);
        come.into_iter().map(|moment| moment.body.clone()).collect()
    }

    /// The next moment at which the clock has to look again.
    #[must_use]
    pub fn next(&self) -> Option<Timestamp> {
        self.moments.iter().map(|moment| moment.at).filter(|at| *at > self.now).min()
    }
}

/// The events that the clock has to record at `now`, in the order in which they came due.
///
/// Recording them may bring about further duties: ask again until there is nothing left.
///
/// # Errors
///
/// When the duties cannot be computed.
pub fn overdue_events(
    history: &History,
    ground: &Ground<'_>,
    now: Timestamp,
) -> Result<Vec<EventBody>, Uncountable> {
    Ok(Outlook::of(history, ground, now)?.overdue())
}

/// The next moment after `now` at which the clock has to look at this case again.
///
/// # Errors
///
/// When the duties cannot be computed.
pub fn next_moment(
    history: &History,
    ground: &Ground<'_>,
    now: Timestamp,
) -> Result<Option<Timestamp>, Uncountable> {
    Ok(Outlook::of(history, ground, now)?.next())
}

/// The next date of an open duty, for queues: the earliest date shown, passed or not.
#[must_use]
pub fn next_due(duties: &[Duty]) -> Option<&Duty> {
    duties
        .iter()
        .filter(|duty| duty.is_open() && duty.dates.is_some())
        .min_by_key(|duty| duty.dates.as_ref().map(|dates| dates.shown))
}

fn moments(
    duties: &[Duty],
    history: &History,
    ground: &Ground<'_>,
) -> Result<Vec<Moment>, Uncountable> {
    let mut moments = Vec::new();
    for duty in duties {
        let Some(dates) = &duty.dates else { continue };
        let Some(milestone) = ground.framework.milestone(&duty.occurrence.milestone) else {
            continue;
        };
        let ended = match duty.status {
            Status::Met { at, .. } | Status::Waived { at } => Some(at),
            _ => None,
        };
        let mut of_duty = vec![breach(history, &duty.occurrence, dates)];
        of_duty.extend(rungs(history, ground, milestone, &duty.occurrence, dates)?);
        // Nobody is reminded of a clock that stands still.
        of_duty.retain(|moment| duty.stopped.is_none() || moment.void_from.is_none());
        of_duty.retain(|moment| ended.is_none_or(|ended| moment.at <= ended));
        moments.append(&mut of_duty);
    }
    moments.extend(history.access().emergencies().iter().filter_map(end));
    Ok(moments)
}

/// When a key is no longer lent.
fn end(emergency: &Emergency) -> Option<Moment> {
    Some(Moment {
        at: emergency.granted.as_ref()?.until,
        body: EventBody::EmergencyEnded { request: emergency.request },
        recorded: emergency.ended,
        void_from: None,
    })
}

fn breach(history: &History, occurrence: &Occurrence, dates: &Dates) -> Moment {
    Moment {
        at: dates.breached_from,
        body: EventBody::DutyBreached { occurrence: occurrence.clone(), due: dates.breached_from },
        recorded: history.breach(occurrence).is_some(),
        void_from: None,
    }
}

fn rungs(
    history: &History,
    ground: &Ground<'_>,
    milestone: &Milestone,
    occurrence: &Occurrence,
    dates: &Dates,
) -> Result<Vec<Moment>, Uncountable> {
    let place = ground.place(milestone.owed_by)?;
    let counting = Counting {
        calendar: place.calendar,
        zone: &place.zone,
        rule: ground.framework.counting,
        pauses: &[],
    };
    let moment = |(number, rung): (u32, &Rung)| {
        let at = offset(dates.shown, rung.at, counting)?;
        Ok(Moment {
            at,
            body: EventBody::DutyEscalated {
                occurrence: occurrence.clone(),
                rung: number,
                due: at,
            },
            recorded: history.has_escalated(occurrence, number),
            void_from: rung.at.before.then_some(dates.shown.moment),
        })
    };
    (0..).zip(ground.framework.ladder_of(milestone)).map(moment).collect()
}

/// What the machine's clocks showed at one moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seen {
    /// The time of day.
    pub time: Timestamp,
    /// How long the machine has run, sleep included; it never goes backwards.
    pub elapsed: SignedDuration,
}

/// Why the machine's time of day cannot be believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ClockFault {
    /// It went backwards.
    #[error("the machine's clock went backwards by {} seconds", .0.as_secs())]
    Backwards(SignedDuration),
    /// It jumped by more than the limit.
    #[error("the machine's clock jumped forwards by {} seconds", .0.as_secs())]
    Jumped(SignedDuration),
}

/// Whether the time of day went on as the machine did (`rules/clock.md`, 7). While it did not,
/// nothing of [`overdue_events`] may be recorded, and an alarm is raised: a breach cannot be undone.
///
/// Several days of sleep are no jump, because they have elapsed.
///
/// # Errors
///
/// When it went backwards, or forwards by more than [`limit::CLOCK_SKEW_SECONDS_MAX`] too much.
pub fn steady(before: Seen, now: Seen) -> Result<(), ClockFault> {
    let passed = now.time.duration_since(before.time);
    if passed < SignedDuration::ZERO {
        return Err(ClockFault::Backwards(passed.abs()));
    }
    let ahead = passed.saturating_sub(now.elapsed.saturating_sub(before.elapsed));
    let most = SignedDuration::from_secs(limit::CLOCK_SKEW_SECONDS_MAX);
    match ahead {
        ahead if ahead > most => Err(ClockFault::Jumped(ahead)),
        // Slower than the machine: it was set back while it ran on.
        ahead if ahead.abs() > most => Err(ClockFault::Backwards(ahead.abs())),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(time: &str, elapsed_seconds: i64) -> Seen {
        let elapsed = SignedDuration::from_secs(elapsed_seconds);
        Seen { time: time.parse().unwrap(), elapsed }
    }

    #[test]
    fn a_clock_that_jumps_or_goes_backwards_is_not_believed_and_sleep_is() {
        let before = seen("2026-03-05T10:00:00Z", 1000);
        let after = |time: &str, elapsed| steady(before, seen(time, elapsed));
        assert_eq!(after("2026-03-05T10:01:00Z", 1060), Ok(()));
        assert_eq!(after("2026-03-05T10:05:59Z", 1060), Ok(()));
        // Three days of sleep have elapsed.
        assert_eq!(after("2026-03-08T10:00:00Z", 1000 + 3 * 86_400), Ok(()));
        assert!(matches!(after("2026-03-05T10:06:01Z", 1060), Err(ClockFault::Jumped(_))));
        assert!(matches!(after("2026-03-06T10:00:00Z", 1060), Err(ClockFault::Jumped(_))));
        assert!(matches!(after("2026-03-05T09:59:59Z", 1060), Err(ClockFault::Backwards(_))));
        assert!(matches!(after("2026-03-05T10:01:00Z", 1500), Err(ClockFault::Backwards(_))));
    }
}
