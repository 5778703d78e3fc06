//! Stops, extensions, waivers, closure and recusal: what officers and oversight decided about duties
//! and about themselves.

use std::collections::BTreeMap;

use domain::{
    casework::{AsideReason, ExtensionReason, PauseReason, RecusalReason, WaiverReason},
    event::{Actor, Event, EventBody, Occurrence},
    id::{MilestoneId, OfficerId},
    period::Period,
};
use jiff::Timestamp;

use super::{Incoherent, officer_of};
use crate::clock::Grant;

/// A clock that was stopped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stop {
    /// Of which milestone.
    pub milestone: MilestoneId,
    /// Why.
    pub reason: PauseReason,
    /// Since when.
    pub from: Timestamp,
    /// Until when; `None` while it stands.
    pub to: Option<Timestamp>,
}

/// A wish for more time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExtensionWish {
    /// Who asked.
    pub by: Actor,
    /// When.
    pub at: Timestamp,
    /// How much.
    pub period: Period,
    /// Why.
    pub reason: ExtensionReason,
    /// Who granted it, and when.
    pub granted: Option<(OfficerId, Timestamp)>,
}

/// A wish that a duty fall away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WaiverWish {
    /// Who asked.
    pub by: Actor,
    /// When.
    pub at: Timestamp,
    /// Why.
    pub reason: WaiverReason,
    /// Who agreed, and when.
    pub granted: Option<(OfficerId, Timestamp)>,
}

/// Whether the case is closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Closure {
    /// It is open.
    #[default]
    Open,
    /// An officer proposed to close it.
    Proposed {
        /// Who.
        by: OfficerId,
        /// When.
        at: Timestamp,
    },
    /// It is closed.
    Closed {
        /// Since when.
        at: Timestamp,
    },
}

/// A report that was set aside without being read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Aside {
    /// Who set it aside.
    pub by: OfficerId,
    /// When.
    pub at: Timestamp,
    /// Why.
    pub reason: AsideReason,
}

/// What was decided.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Casework {
    aside: Option<Aside>,
    came_back: Option<Timestamp>,
    stops: Vec<Stop>,
    extensions: BTreeMap<Occurrence, Vec<ExtensionWish>>,
    waivers: BTreeMap<Occurrence, WaiverWish>,
    urgent_since: Option<Timestamp>,
    closure: Closure,
    recused: BTreeMap<OfficerId, (Timestamp, RecusalReason)>,
}

impl Casework {
    /// Takes an event into account that is about casework; others change nothing.
    pub(super) fn apply(&mut self, event: &Event) -> Result<(), Incoherent> {
        let at = event.at;
        match &event.body {
            EventBody::ReportSetAside { reason } => {
                self.aside = Some(Aside { by: officer_of(event)?, at, reason: *reason });
            }
            EventBody::ClockStopped { milestone, reason } => {
                let (milestone, reason) = (milestone.clone(), *reason);
                self.stops.push(Stop { milestone, reason, from: at, to: None });
            }
            EventBody::ClockResumed { milestone, reason } => {
                let stop = self.standing(milestone, *reason).ok_or(Incoherent::NothingAsked)?;
                stop.to = Some(at);
            }
            EventBody::ExtensionAsked { occurrence, period, reason } => {
                let (by, period, reason) = (event.actor, *period, *reason);
                let wish = ExtensionWish { by, at, period, reason, granted: None };
                self.extensions.entry(occurrence.clone()).or_default().push(wish);
            }
            EventBody::ExtensionGranted { occurrence } => {
                let officer = officer_of(event)?;
                let wishes = self.extensions.get_mut(occurrence).into_iter().flatten();
                let mut pending = wishes.filter(|wish| wish.granted.is_none());
                let wish = pending.next_back().ok_or(Incoherent::NothingAsked)?;
                wish.granted = Some((officer, at));
            }
            EventBody::WaiverAsked { occurrence, reason } => {
                let wish = WaiverWish { by: event.actor, at, reason: *reason, granted: None };
                self.waivers.entry(occurrence.clone()).or_insert(wish);
            }
            EventBody::WaiverGranted { occurrence } => {
                let officer = officer_of(event)?;
                let wish = self.waivers.get_mut(occurrence).ok_or(Incoherent::NothingAsked)?;
                wish.granted.get_or_insert((officer, at));
            }
            EventBody::CaseGradedUrgent {} => {
                self.urgent_since.get_or_insert(at);
            }
            EventBody::ClosureProposed { .. } => {
                self.closure = Closure::Proposed { by: officer_of(event)?, at };
            }
            EventBody::CaseClosed {} => self.closure = Closure::Closed { at },
            EventBody::ClosureObjected {} | EventBody::CaseReopened {} => {
                self.closure = Closure::Open;
            }
            EventBody::OfficerRecused { officer, reason } => {
                self.recused.entry(*officer).or_insert((at, *reason));
            }
            _ => {}
        }
        Ok(())
    }

    /// What brings a report back that had been set aside: that somebody read it or took it back, and
    /// whatever shows that a person waits for it.
    pub(super) fn noted(&mut self, event: &Event) {
        let told_with_report =
            event.sequence == 1 && matches!(event.body, EventBody::ConsentRecorded { .. });
        let came_back = matches!(event.actor, Actor::Inbox(_)) && !told_with_report;
        if came_back {
            self.came_back.get_or_insert(event.at);
        }
        let read = matches!(
            event.body,
            EventBody::ReportBroughtBack {}
                | EventBody::CompartmentOpened { .. }
                | EventBody::OriginalOpened { .. }
                | EventBody::CaseOpened { .. }
        );
        if came_back || read {
            self.aside = None;
        }
    }

    /// The reporter wrote: nobody waits for her answer any more.
    pub(super) fn reporter_wrote(&mut self, at: Timestamp) {
        let waiting = |stop: &&mut Stop| stop.reason == PauseReason::ReporterSilent;
        for stop in self.stops.iter_mut().filter(waiting) {
            stop.to.get_or_insert(at);
        }
    }

    fn standing(&mut self, milestone: &MilestoneId, reason: PauseReason) -> Option<&mut Stop> {
        self.stops
            .iter_mut()
            .find(|stop| stop.milestone == *milestone && stop.reason == reason && stop.to.is_none())
    }

    /// Who set the report aside without reading it, while it is.
    #[must_use]
    pub fn aside(&self) -> Option<Aside> {
        self.aside
    }

    /// When somebody first came back to the report with its receipt and did something.
    #[must_use]
    pub fn came_back(&self) -> Option<Timestamp> {
        self.came_back
    }

    /// Stops of a milestone's clock, in the order in which they began.
    pub fn stops(&self, milestone: &MilestoneId) -> impl Iterator<Item = &Stop> {
        self.stops.iter().filter(move |stop| stop.milestone == *milestone)
    }

    /// Wishes for more time for a duty.
    #[must_use]
    pub fn extensions(&self, occurrence: &Occurrence) -> &[ExtensionWish] {
        self.extensions.get(occurrence).map_or(&[], Vec::as_slice)
    }

    /// The time that was granted for a duty.
    pub(crate) fn grants(&self, occurrence: &Occurrence) -> Vec<Grant> {
        let grant =
            |wish: &ExtensionWish| wish.granted.map(|(_, at)| Grant { period: wish.period, at });
        self.extensions(occurrence).iter().filter_map(grant).collect()
    }

    /// The wish that a duty fall away.
    #[must_use]
    pub fn waiver(&self, occurrence: &Occurrence) -> Option<&WaiverWish> {
        self.waivers.get(occurrence)
    }

    /// Since when the case is graded urgent after its triage.
    #[must_use]
    pub fn urgent_since(&self) -> Option<Timestamp> {
        self.urgent_since
    }

    /// Whether the case is closed.
    #[must_use]
    pub fn closure(&self) -> Closure {
        self.closure
    }

    /// Whether an officer has nothing more to do with the case.
    #[must_use]
    pub fn is_recused(&self, officer: OfficerId) -> bool {
        self.recused.contains_key(&officer)
    }

    /// Who has nothing more to do with the case, since when, and why.
    pub fn recused(&self) -> impl Iterator<Item = (OfficerId, Timestamp, RecusalReason)> {
        self.recused.iter().map(|(officer, (at, reason))| (*officer, *at, *reason))
    }
}
