//! Each shipped framework from intake to closure: where everybody does what they owe, and where
//! nobody does. And years of cases whose machine sleeps, restarts and shows a wrong time.
#![expect(
    dead_code,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "what the tests share is part of the tests, and each uses its part"
)]

mod play;

use std::collections::BTreeSet;

use domain::{id::MilestoneId, report::ReportingOption};
use jiff::{SignedDuration, Timestamp};
use play::{BEGIN, any_step, at, consent, places};
use proptest::{collection::vec, prelude::*, strategy::ValueTree, test_runner::TestRunner};
use workflow::{
    calendar::Calendars,
    duty::{Duty, Status, duties, may_close},
    framework::{Framework, MetBy, Owner, SHIPPED, Track, parse},
    history::{Closure, History},
    rehearsal::{Act, Refused, Rehearsal, What},
    watch::{ClockFault, Seen, next_moment, overdue_events, steady},
};

const UNRESTRICTED: ReportingOption = ReportingOption::Unrestricted;

fn begun<'a>(
    framework: &'a Framework,
    calendars: &'a Calendars,
    option: ReportingOption,
) -> Rehearsal<'a> {
    let mut played =
        Rehearsal::begin(framework, calendars, &places("KE", "FRI-SAT"), at(BEGIN), option)
            .unwrap();
    for number in 0..4 {
        played.act(at(BEGIN), &Act::Consented(consent(number))).unwrap();
    }
    played.act(at(BEGIN), &Act::Opened).unwrap();
    played
}

/// The next thing that somebody owes, and when it would be done: an hour before its date.
fn next_owed(framework: &Framework, played: &Rehearsal<'_>) -> Option<(Timestamp, MilestoneId)> {
    let duties = played.duties().unwrap();
    let owed = duties.iter().filter(|duty| duty.is_open()).filter_map(|duty| {
        let milestone = framework.milestone(&duty.occurrence.milestone)?;
        let by_somebody =
            milestone.owed_by != Owner::Reporter && milestone.met_by != MetBy::Consent;
        // What has no date is done a month after it begins.
        let due = match &duty.dates {
            Some(dates) => dates.shown.moment,
            None => duty.since?.checked_add(SignedDuration::from_hours(24 * 30)).unwrap(),
        };
        by_somebody.then(|| (due, milestone.id.clone()))
    });
    let (due, id) = owed.min()?;
    let then = due.checked_sub(SignedDuration::from_hours(1)).unwrap();
    Some((then.max(played.now()), id))
}

#[test]
fn where_everybody_does_what_they_owe_nothing_is_late_and_the_case_closes() {
    let calendars = Calendars::shipped();
    for (name, text) in SHIPPED {
        let framework = parse(text).unwrap();
        let mut played = begun(&framework, &calendars, UNRESTRICTED);
        let mut met = BTreeSet::new();
        for _ in 0..400 {
            if may_close(&played.duties().unwrap(), &framework) {
                break;
            }
            let (then, id) = next_owed(&framework, &played).unwrap();
            let outcome = framework.milestone(&id).unwrap().outcomes.first().cloned();
            let done = played.act(then, &Act::Met(id.clone(), outcome));
            done.unwrap_or_else(|refused| panic!("{name} {id}: {refused}"));
            met.insert(id);
        }
        let now = played.now();
        played.act(now, &Act::Met("M28".parse().unwrap(), None)).unwrap();
        played.act(now, &Act::Closed).unwrap();
        assert!(matches!(played.history().casework().closure(), Closure::Closed { .. }), "{name}");
        assert_eq!(played.history().breaches().count(), 0, "{name}");
        // All that an unrestricted report can bring about on its good path was owed and done; what
        // is not is begun by silence, by a wish of the reporter, or may come after closing.
        let else_begun = [
            "M01", "M04", "M12", "M23", "M27", "M28", "M29", "M30", "N02", "M16", "N03", "N04",
            "T01",
        ];
        for milestone in &framework.milestones {
            let id = milestone.id.as_str();
            assert!(met.contains(&milestone.id) || else_begun.contains(&id), "{name} {id}");
        }
    }
}

#[test]
fn where_nobody_does_anything_all_is_late_told_and_kept_open() {
    let calendars = Calendars::shipped();
    for (name, text) in SHIPPED {
        let framework = parse(text).unwrap();
        let mut played = begun(&framework, &calendars, UNRESTRICTED);
        played.wait(at("2029-02-01T00:00:00Z")).unwrap();
        let standing = played.duties().unwrap();
        for duty in &standing {
            let milestone = framework.milestone(&duty.occurrence.milestone).unwrap();
            if milestone.may_stay_open || duty.dates.is_none() {
                continue;
            }
            assert_eq!(duty.status, Status::Late, "{name} {}", duty.occurrence);
            assert!(duty.breached.is_some(), "{name} {}", duty.occurrence);
            let rungs = framework.ladder_of(milestone).len();
            let told = (0..)
                .take(rungs)
                .filter(|rung| played.history().has_escalated(&duty.occurrence, *rung));
            assert_eq!(told.count(), rungs, "{name} {}", duty.occurrence);
        }
        assert!(!may_close(&standing, &framework), "{name}");
        let closed = played.act(at("2029-02-01T00:00:00Z"), &Act::Closed);
        assert!(matches!(closed, Err(Refused::Rejected(_))), "{name}");
        // Help is late too, and still owed.
        let help = |duty: &&Duty| {
            framework.milestone(&duty.occurrence.milestone).unwrap().track == Track::Assistance
        };
        assert!(standing.iter().filter(help).all(Duty::is_open), "{name}");
    }
}

#[test]
fn a_silent_state_is_told_listed_and_replaced_by_the_independent_body() {
    let calendars = Calendars::shipped();
    for name in ["un-military-contingent", "un-police-and-civilian"] {
        let framework = parse(workflow::framework::shipped(name).unwrap()).unwrap();
        let mut played = begun(&framework, &calendars, UNRESTRICTED);
        let open = Some("open".parse().unwrap());
        played.act(at(BEGIN), &Act::Met("M08".parse().unwrap(), open)).unwrap();
        played.act(at(BEGIN), &Act::Met("M09".parse().unwrap(), None)).unwrap();
        played.wait(at("2026-12-31T00:00:00Z")).unwrap();
        let meanings: Vec<&str> = played
            .entries()
            .iter()
            .filter_map(|entry| match &entry.what {
                What::Told { occurrence, meaning, .. } if occurrence.milestone == *"M11" => {
                    Some(meaning.as_str())
                }
                _ => None,
            })
            .collect();
        let ladder = ["reminder", "deemed-unwilling", "permanent-mission", "register"];
        assert_eq!(meanings, ladder, "{name}");
        let investigates = if name == "un-military-contingent" { "M12" } else { "P01" };
        let listed = played.duties().unwrap();
        let independent = listed.iter().find(|duty| duty.occurrence.milestone == *investigates);
        assert!(independent.is_some_and(Duty::is_open), "{name}");
        // A late answer closes the duty and keeps the record.
        let answer = Some("will-investigate".parse().unwrap());
        let then = at("2027-01-04T00:00:00Z");
        played.act(then, &Act::Met("M11".parse().unwrap(), answer)).unwrap();
        let answered = played.duties().unwrap();
        let answered = answered.iter().find(|duty| duty.occurrence.milestone == *"M11").unwrap();
        assert!(matches!(answered.status, Status::Met { in_time: false, .. }), "{name}");
        assert!(answered.breached.is_some(), "{name}");
    }
}

#[test]
fn feedback_is_due_by_the_earlier_of_both_readings() {
    let framework = parse(workflow::framework::shipped("eu-whistleblower").unwrap()).unwrap();
    let calendars = Calendars::shipped();
    let places = places("WEEKENDS", "WEEKENDS");
    let received = at("2026-01-31T10:00:00Z");
    let begin = || {
        let mut played =
            Rehearsal::begin(&framework, &calendars, &places, received, UNRESTRICTED).unwrap();
        played.act(received, &Act::Consented(consent(0))).unwrap();
        played.act(received, &Act::Opened).unwrap();
        played
    };
    let feedback = |played: &Rehearsal<'_>| {
        let duties = played.duties().unwrap();
        let found = duties.iter().find(|duty| duty.occurrence.milestone == *"W01").unwrap();
        found.dates.as_ref().unwrap().shown.day.to_string()
    };
    // No acknowledgement: three months from the end of the seven days (FB-02).
    let mut silent = begin();
    silent.wait(at("2026-04-01T00:00:00Z")).unwrap();
    assert_eq!(feedback(&silent), "2026-05-07");
    // An early one begins them earlier, a late one changes nothing.
    let acknowledged = |then: &str| {
        let mut played = begin();
        played.act(at(then), &Act::Met("M02".parse().unwrap(), None)).unwrap();
        feedback(&played)
    };
    assert_eq!(acknowledged("2026-02-02T08:00:00Z"), "2026-05-04");
    assert_eq!(acknowledged("2026-03-20T08:00:00Z"), "2026-05-07");
    // The seventh day is a Saturday: the acknowledgement has until Monday.
    let duties = silent.duties().unwrap();
    let acknowledgement = duties.iter().find(|duty| duty.occurrence.milestone == *"M02").unwrap();
    assert_eq!(acknowledgement.dates.as_ref().unwrap().shown.day.to_string(), "2026-02-09");
}

/// A machine: a case, and clocks that may lie.
struct Machine<'a> {
    played: Rehearsal<'a>,
    seen: Seen,
    frozen: u32,
}

impl Machine<'_> {
    /// Time passes and the machine's clock shows something; it is believed only if it went steadily.
    fn tick(&mut self, passed: SignedDuration, lie: SignedDuration) {
        let time = self.seen.time.checked_add(passed).unwrap().checked_add(lie).unwrap();
        let shown = Seen { time, elapsed: self.seen.elapsed + passed };
        match steady(self.seen, shown) {
            Ok(()) => {
                self.played.sleep(time).unwrap();
                self.seen = shown;
            }
            Err(ClockFault::Backwards(_) | ClockFault::Jumped(_)) => {
                // Nothing is recorded; the time is set right.
                self.frozen += 1;
                let right = self.seen.time.checked_add(passed).unwrap();
                self.seen = Seen { time: right, elapsed: shown.elapsed };
                self.played.sleep(right).unwrap();
            }
        }
    }

    /// The machine starts anew and has only the events.
    fn restart(&self) {
        let history = History::of(self.played.events()).unwrap();
        let (ground, now) = (self.played.ground(), self.played.now());
        assert_eq!(duties(&history, &ground, now).unwrap(), self.played.duties().unwrap());
        assert_eq!(overdue_events(&history, &ground, now).unwrap(), vec![]);
        let next = next_moment(&history, &ground, now).unwrap();
        assert_eq!(next, next_moment(self.played.history(), &ground, now).unwrap());
    }
}

#[test]
fn years_with_sleep_restarts_and_a_clock_that_lies_keep_every_promise_in_the_books() {
    let calendars = Calendars::shipped();
    let mut runner = TestRunner::deterministic();
    let (mut hours_played, mut frozen) = (0, 0);
    let drawn = (vec(any_step(), 30..50), vec((1_i64..500, -400_i64..9000, 0_u8..8), 30..50));
    for (name, text) in SHIPPED {
        let framework = parse(text).unwrap();
        for _ in 0..4 {
            let (steps, ticks) = drawn.new_tree(&mut runner).unwrap().current();
            let played = begun(&framework, &calendars, UNRESTRICTED);
            let seen = Seen { time: played.now(), elapsed: SignedDuration::ZERO };
            let mut machine = Machine { played, seen, frozen: 0 };
            for ((_, wish), (hours, lie, chance)) in steps.iter().zip(&ticks) {
                // Mostly the clock tells the truth.
                let lie = if *chance == 0 { *lie * 60 } else { 0 };
                let passed = SignedDuration::from_hours(*hours);
                machine.tick(passed, SignedDuration::from_secs(lie));
                let act = wish.act(&framework, &machine.played);
                let _left_out = machine.played.act(machine.seen.time, &act);
                if *chance == 1 {
                    machine.restart();
                }
            }
            machine.restart();
            assert_eq!(machine.played.now(), machine.seen.time);
            // Every date that passed while its duty was owed is in the books.
            for duty in machine.played.duties().unwrap() {
                let late = duty.status == Status::Late;
                assert!(!late || duty.breached.is_some(), "{name} {}", duty.occurrence);
            }
            hours_played += machine.played.now().duration_since(at(BEGIN)).as_hours();
            frozen += machine.frozen;
        }
    }
    assert!(hours_played > 10 * 8766, "only {hours_played} hours were played");
    assert!(frozen > 10, "the clock lied only {frozen} times");
}
