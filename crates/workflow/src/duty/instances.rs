//! The duties of one milestone: once, at each trigger, or again and again.

use domain::{
    casework::PauseReason,
    event::Occurrence,
    id::{DutyName, Outcome},
    limit,
    period::Period,
};
use jiff::Timestamp;

use super::{Duty, Ground, Place, Status, Uncountable, met_times, trigger_times, urgent_since};
use crate::{
    clock::{Anchored, Circumstances, Dates, dates},
    counting::{Pause, Rule, last_day, start_of_day, working_days_between},
    framework::{DueRule, Milestone, Trigger},
    history::{History, Stop},
};

/// A repeated duty that was never met stops being listed after this many times.
const REPEATS_MAX: u32 = 600;

/// One thing that was recorded, and when.
type Record<'a> = (Timestamp, Option<&'a Outcome>);

struct Scene<'a> {
    milestone: &'a Milestone,
    history: &'a History,
    ground: &'a Ground<'a>,
    place: Place<'a>,
    urgent_since: Option<Timestamp>,
    pauses: Vec<Pause>,
    stopped: Option<PauseReason>,
    now: Timestamp,
}

/// Every duty of `milestone`.
pub(super) fn of(
    milestone: &Milestone,
    history: &History,
    ground: &Ground<'_>,
    settled: Option<Timestamp>,
    now: Timestamp,
) -> Result<Vec<Duty>, Uncountable> {
    let mut begun: Vec<Timestamp> = milestone
        .trigger
        .iter()
        .flat_map(|trigger| trigger_times(trigger, history, ground.framework, settled))
        .collect();
    if milestone.met_by == crate::framework::MetBy::Submission {
        begun.push(history.received().at);
    }
    begun.sort_unstable();
    let place = ground.place(milestone.owed_by)?;
    let (pauses, stopped) = stops(milestone, history, &place, now)?;
    let scene = Scene {
        milestone,
        history,
        ground,
        place,
        urgent_since: urgent_since(history, ground.framework),
        pauses,
        stopped,
        now,
    };
    if !milestone.each {
        begun.truncate(1);
    }
    // A report that is only kept asks nothing of anybody.
    let Some(asked) = history.asked_since() else {
        return Ok(Vec::new());
    };
    for at in &mut begun {
        *at = (*at).max(asked);
    }
    if milestone.investigation {
        // A restricted report has no investigation; its clocks begin when it becomes unrestricted.
        let Some(unrestricted) = history.unrestricted_since() else {
            return Ok(Vec::new());
        };
        for at in &mut begun {
            *at = (*at).max(unrestricted);
        }
    }
    let mut duties = scene.listed(&begun)?;
    for duty in duties.iter_mut().filter(|duty| duty.is_open()) {
        let waiver = history.casework().waiver(&duty.occurrence);
        match waiver.and_then(|waiver| waiver.granted) {
            Some((_, at)) => duty.status = Status::Waived { at },
            None => duty.stopped = scene.stopped,
        }
    }
    Ok(duties)
}

/// The days on which a milestone's clock stood still, and why it stands still now. A stop that
/// still stands reaches to today, so that nothing falls due meanwhile.
fn stops(
    milestone: &Milestone,
    history: &History,
    place: &Place<'_>,
    now: Timestamp,
) -> Result<(Vec<Pause>, Option<PauseReason>), Uncountable> {
    let day = |at: Timestamp| at.to_zoned_datetime(place.zone.clone()).date();
    let mut silent_left = limit::REPORTER_SILENT_WORKING_DAYS_MAX;
    let (mut pauses, mut stopped) = (Vec::new(), None);
    // What is done does not stand still any more; where every trigger begins it anew, the next one
    // may.
    let records = met_times(history, milestone);
    let done = |since: Timestamp| {
        let mut ends = records.iter().filter(|(_, outcome)| milestone.ends_with(*outcome));
        let once = !milestone.each && !milestone.repeats();
        ends.find(|(at, _)| once && *at >= since).map(|(at, _)| *at)
    };
    let allowed = |stop: &&Stop| milestone.pauses.contains(&stop.reason);
    for stop in history.casework().stops(&milestone.id).filter(allowed) {
        let from = day(stop.from);
        let ended = stop.to.or_else(|| done(stop.from));
        let mut to = day(ended.unwrap_or(now).max(stop.from));
        let mut stands = ended.is_none();
        if stop.reason == PauseReason::ReporterSilent {
            let limit = Period::WorkingDays(silent_left);
            let most = last_day(from, limit, place.calendar, Rule::Plain, &[])?;
            stands &= to <= most;
            to = to.min(most);
            silent_left -= working_days_between(from, to, place.calendar).min(silent_left);
        }
        if stands {
            stopped = stopped.or(Some(stop.reason));
        }
        pauses.push(Pause { from, to });
    }
    Ok((pauses, stopped))
}

impl<'a> Scene<'a> {
    fn listed(&self, begun: &[Timestamp]) -> Result<Vec<Duty>, Uncountable> {
        let mut begun = begun.to_vec();
        if let Some(requirement) = self.milestone.requires {
            match requirement.satisfied_since(self.history) {
                None => return Ok(self.waiting(&begun)),
                Some(since) => begun.iter_mut().for_each(|at| *at = (*at).max(since)),
            }
        }
        if self.milestone.repeats() {
            return self.repeated(&begun);
        }
        let mut open = Vec::new();
        for (number, at) in (1..).zip(&begun) {
            for (duty, rules) in self.rules_by_duty() {
                if let Some(instance) = self.instance(&duty, &rules, number, *at)? {
                    open.push(instance);
                }
            }
        }
        Ok(self.matched(open))
    }

    /// Met long ago stays met; what is not met waits for the consent.
    fn waiting(&self, begun: &[Timestamp]) -> Vec<Duty> {
        let Some(requirement) = self.milestone.requires else {
            return Vec::new();
        };
        let records = met_times(self.history, self.milestone);
        (1..)
            .zip(begun)
            .map(|(number, _)| {
                let record = usize::try_from(number).ok().and_then(|n| records.get(n - 1));
                let status = match record {
                    Some((at, outcome)) => {
                        Status::Met { at: *at, outcome: outcome.cloned(), in_time: true }
                    }
                    None => Status::Waiting(requirement),
                };
                let occurrence = self.occurrence(&main_duty(self.milestone), number);
                let breached = self.history.breach(&occurrence);
                Duty { occurrence, since: None, dates: None, status, breached, stopped: None }
            })
            .collect()
    }

    fn rules_by_duty(&self) -> Vec<(DutyName, Vec<&'a DueRule>)> {
        let mut groups: Vec<(DutyName, Vec<&DueRule>)> = Vec::new();
        for rule in &self.milestone.due {
            match groups.iter_mut().find(|(duty, _)| *duty == rule.duty) {
                Some((_, rules)) => rules.push(rule),
                None => groups.push((rule.duty.clone(), vec![rule])),
            }
        }
        if groups.is_empty() {
            groups.push((main_duty(self.milestone), Vec::new()));
        }
        groups
    }

    /// A duty that began at `at`, open; `None` where all its rules count from what has not come.
    fn instance(
        &self,
        duty: &DutyName,
        rules: &[&DueRule],
        number: u32,
        at: Timestamp,
    ) -> Result<Option<(Duty, Vec<Outcome>)>, Uncountable> {
        let anchored: Vec<Anchored<'_>> = rules
            .iter()
            .filter_map(|rule| {
                let at = match &rule.after {
                    None => Some(at),
                    Some(trigger) => self.first(trigger),
                };
                at.map(|at| Anchored { rule, at })
            })
            .collect();
        if anchored.is_empty() && !rules.is_empty() {
            return Ok(None);
        }
        let since = anchored.iter().map(|each| each.at).min().unwrap_or(at);
        let ends_with = rules.first().map(|rule| rule.ends_with.clone()).unwrap_or_default();
        let occurrence = self.occurrence(duty, number);
        let dates = self.dates(&anchored, &occurrence)?;
        let breached = self.history.breach(&occurrence);
        let status = self.open_status(dates.as_ref());
        let since = Some(since);
        let open = Duty { occurrence, since, dates, status, breached, stopped: None };
        Ok(Some((open, ends_with)))
    }

    fn first(&self, trigger: &Trigger) -> Option<Timestamp> {
        trigger_times(trigger, self.history, self.ground.framework, None).first().copied()
    }

    fn dates(
        &self,
        anchored: &[Anchored<'_>],
        occurrence: &Occurrence,
    ) -> Result<Option<Dates>, Uncountable> {
        let circumstances = Circumstances {
            owner_calendar: self.place.calendar,
            policy_calendar: self.ground.policy_calendar()?,
            zone: &self.place.zone,
            rule: self.ground.framework.counting,
            urgent_since: self.urgent_since,
            pauses: &self.pauses,
            grants: &self.history.casework().grants(occurrence),
        };
        Ok(dates(anchored, &circumstances)?)
    }

    fn open_status(&self, dates: Option<&Dates>) -> Status {
        match dates {
            Some(dates) if dates.breached_from <= self.now => Status::Late,
            _ => Status::Open,
        }
    }

    /// Each record ends the earliest open duty that it can end.
    fn matched(&self, mut open: Vec<(Duty, Vec<Outcome>)>) -> Vec<Duty> {
        let mut order: Vec<usize> = (0..open.len()).collect();
        order.sort_by_key(|index| {
            open.get(*index).map(|(duty, _)| duty.dates.as_ref().map(|dates| dates.shown))
        });
        for record in met_times(self.history, self.milestone) {
            let ended = order.iter().copied().find(|index| {
                open.get(*index)
                    .is_some_and(|(duty, ends)| duty.is_open() && self.ends(ends, record.1))
            });
            if let Some((duty, _)) = ended.and_then(|index| open.get_mut(index)) {
                duty.status = met(record, duty.dates.as_ref());
            }
        }
        open.into_iter().map(|(duty, _)| duty).collect()
    }

    fn ends(&self, ends_with: &[Outcome], outcome: Option<&Outcome>) -> bool {
        match outcome {
            Some(outcome) if !ends_with.is_empty() => ends_with.contains(outcome),
            _ => ends_with.is_empty() && self.milestone.ends_with(outcome),
        }
    }

    /// Again and again: the next begins when the last was met, or fell due and was not.
    fn repeated(&self, begun: &[Timestamp]) -> Result<Vec<Duty>, Uncountable> {
        let (Some(first), Some(rule)) = (begun.first(), self.milestone.due.first()) else {
            return Ok(Vec::new());
        };
        let until =
            self.milestone.repeat_until.iter().filter_map(|trigger| self.first(trigger)).min();
        let mut records = met_times(self.history, self.milestone);
        records.retain(|(at, _)| at >= first);
        let mut duties = Vec::new();
        let mut anchor = *first;
        for number in 1..=REPEATS_MAX {
            if until.is_some_and(|until| until <= anchor) {
                break;
            }
            let occurrence = self.occurrence(&rule.duty, number);
            let Some(dates) = self.dates(&[Anchored { rule, at: anchor }], &occurrence)? else {
                break;
            };
            if until.is_some_and(|until| until < dates.shown.moment) {
                break;
            }
            let breached = self.history.breach(&occurrence);
            let record = records.iter().find(|(at, _)| *at > anchor).copied();
            let in_time = record.filter(|(at, _)| *at < dates.shown.moment);
            let missed = in_time.is_none() && dates.breached_from <= self.now;
            let next = match in_time {
                Some((at, _)) => at,
                None => start_of_day(dates.shown.day, &self.place.zone)?,
            };
            let status = match record {
                Some(record) if record.0 <= self.now => met(record, Some(&dates)),
                _ => self.open_status(Some(&dates)),
            };
            let runs = in_time.is_none() && !missed;
            duties.push(Duty {
                occurrence,
                since: Some(anchor),
                dates: Some(dates),
                status: if runs { Status::Open } else { status },
                breached,
                stopped: None,
            });
            if runs {
                break;
            }
            anchor = next;
        }
        Ok(duties)
    }

    fn occurrence(&self, duty: &DutyName, number: u32) -> Occurrence {
        Occurrence { milestone: self.milestone.id.clone(), duty: duty.clone(), number }
    }
}

fn met((at, outcome): Record<'_>, dates: Option<&Dates>) -> Status {
    let in_time = dates.is_none_or(|dates| at < dates.original.moment);
    Status::Met { at, outcome: outcome.cloned(), in_time }
}

fn main_duty(milestone: &Milestone) -> DutyName {
    milestone.due.first().map_or_else(crate::framework::main_duty, |rule| rule.duty.clone())
}
