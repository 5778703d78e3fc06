//! What the clock has to record, and when it has to look again.
//!
//! Source: `rules/clock.md`, 5 (a breach is an event, recorded once, by the clock itself) and 10
//! (the ladder runs by itself).

use domain::event::{EventBody, Occurrence};
use jiff::Timestamp;

use crate::{
    clock::Dates,
    counting::{Counting, offset},
    duty::{Duty, Ground, Status, Uncountable, duties},
    framework::{Milestone, Rung},
    history::History,
};

/// One moment of a duty at which the clock acts.
struct Moment {
    at: Timestamp,
    body: EventBody,
    recorded: bool,
    /// A reminder is pointless once the date has passed.
    void_from: Option<Timestamp>,
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
    let mut come: Vec<Moment> = moments(history, ground, now)?
        .into_iter()
        .filter(|moment| moment.at <= now && !moment.recorded)
        .filter(|moment| moment.void_from.is_none_or(|from| now < from))
        .collect();
    come.sort_by_key(|moment| moment.at);
    Ok(come.into_iter().map(|moment| moment.body).collect())
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
    let moments = moments(history, ground, now)?;
    Ok(moments.into_iter().map(|moment| moment.at).filter(|at| *at > now).min())
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
    history: &History,
    ground: &Ground<'_>,
    now: Timestamp,
) -> Result<Vec<Moment>, Uncountable> {
    let mut moments = Vec::new();
    for duty in duties(history, ground, now)? {
        let Some(dates) = &duty.dates else { continue };
        let Some(milestone) = ground.framework.milestone(&duty.occurrence.milestone) else {
            continue;
        };
        let ended = match duty.status {
            Status::Met { at, .. } => Some(at),
            _ => None,
        };
        let mut of_duty = vec![breach(history, &duty.occurrence, dates)];
        of_duty.extend(rungs(history, ground, milestone, &duty.occurrence, dates)?);
        of_duty.retain(|moment| ended.is_none_or(|ended| moment.at <= ended));
        moments.append(&mut of_duty);
    }
    Ok(moments)
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
