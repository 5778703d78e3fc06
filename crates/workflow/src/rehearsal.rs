//! A case that is only played: what would follow, and when, if these things happened and nothing
//! else.
//!
//! The acts are made into events and pass the same permits, the same fold and the same clock as in a
//! real case, so that what is played is what would happen.

mod stage;

use std::collections::BTreeMap;

use domain::{
    casework::{ExtensionReason, PauseReason, WaiverReason},
    consent::{Answer, Audience, ConsentAnswer, Purpose, SharedWith},
    event::{Actor, Event, EventBody, Occurrence},
    id::{MilestoneId, Outcome},
    period::Period,
    report::{Compartment, ReportingOption},
};
use jiff::Timestamp;

pub use self::stage::Places;
use self::stage::Stage;
use crate::{
    calendar::Calendars,
    counting::Due,
    duty::{Duty, Ground, Status, Uncountable, duties},
    framework::{Extension, Framework, MetBy, Owner, Requirement},
    history::{History, Incoherent},
    permit::{Rejection, admit, admit_report, leaving},
    watch::{next_moment, overdue_events},
};

/// Something that happens in a rehearsal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    /// A report is received.
    Received(ReportingOption),
    /// The reporter asks for an investigation after all.
    BecameUnrestricted,
    /// The reporter says yes.
    Consented(Requirement),
    /// The reporter takes a yes back.
    Withdrawn(Requirement),
    /// An officer opens the report and takes the case on.
    Opened,
    /// A milestone is met, in the way in which it is met.
    Met(MilestoneId, Option<Outcome>),
    /// A milestone's clock is stopped.
    Stopped(MilestoneId, PauseReason),
    /// A milestone's clock runs again.
    Resumed(MilestoneId, PauseReason),
    /// More time is asked for and granted, for the first open duty of a milestone.
    MoreTime(MilestoneId, Period),
    /// The first open duty of a milestone falls away: asked for and agreed to.
    Waived(MilestoneId, WaiverReason),
    /// The case is graded urgent after its triage.
    GradedUrgent,
    /// The case is offered to another organisation; to the service again, once another one has it.
    Offered,
    /// Who was asked says whether they take it over.
    Answered {
        /// Whether they do.
        accepted: bool,
    },
    /// The case is closed, by two officers.
    Closed,
}

/// One line of what followed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// When.
    pub at: Timestamp,
    /// What.
    pub what: What,
}

/// What followed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// An act.
    Did(Act),
    /// A duty waits for a consent.
    Waits {
        /// Which.
        occurrence: Occurrence,
        /// For what.
        requirement: Requirement,
    },
    /// A duty begins.
    Owed {
        /// Which.
        occurrence: Occurrence,
        /// By whom.
        by: Owner,
        /// By when; `None` where it has no clock.
        due: Option<Due>,
    },
    /// A date moves.
    Moved {
        /// Of which duty.
        occurrence: Occurrence,
        /// Where to.
        due: Due,
    },
    /// A rung of a ladder: a reminder before the date, an escalation from it on.
    Told {
        /// Of which duty.
        occurrence: Occurrence,
        /// What it means.
        meaning: String,
        /// Who is told.
        tell: Vec<Owner>,
        /// Whether it comes before the date.
        before: bool,
    },
    /// The clock records a breach.
    Breached {
        /// Of which duty.
        occurrence: Occurrence,
    },
    /// A duty falls away.
    Waived {
        /// Which.
        occurrence: Occurrence,
    },
    /// A duty is done.
    Done {
        /// Which.
        occurrence: Occurrence,
        /// How it ended.
        outcome: Option<Outcome>,
        /// Whether by its original date.
        in_time: bool,
    },
}

/// Why something cannot be played.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// Nothing can happen before the report.
    #[error("a case begins with a report")]
    NotBegun,
    /// There is one report.
    #[error("the report was already received")]
    BegunAlready,
    /// Time goes forwards.
    #[error("it lies before what happened last, on {0}")]
    Backwards(Timestamp),
    /// It is met in another way.
    #[error("{0} is met by itself: by the report, or by the reporter's consents")]
    MetByItself(MilestoneId),
    /// No rule of the house allows it.
    #[error(transparent)]
    Rejected(#[from] Rejection),
    /// It does not follow.
    #[error(transparent)]
    Incoherent(#[from] Incoherent),
    /// Its dates cannot be counted.
    #[error(transparent)]
    Uncountable(#[from] Uncountable),
    /// It goes on for ever.
    #[error("more than {EVENTS_MAX} events follow")]
    TooMany,
}

/// No rehearsal has more events.
pub const EVENTS_MAX: u32 = 20_000;

/// A case being played.
#[derive(Debug)]
pub struct Rehearsal<'a> {
    framework: &'a Framework,
    calendars: &'a Calendars,
    stage: Stage,
    history: History,
    events: Vec<Event>,
    now: Timestamp,
    entries: Vec<Entry>,
    seen: BTreeMap<Occurrence, Seen>,
}

/// How a duty stood when it was last looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Seen {
    Waiting,
    Open(Option<Due>),
    Done,
}

impl<'a> Rehearsal<'a> {
    /// A case whose report is received at this moment.
    ///
    /// # Errors
    ///
    /// When its dates cannot be counted.
    pub fn begin(
        framework: &'a Framework,
        calendars: &'a Calendars,
        places: &Places,
        at: Timestamp,
        option: ReportingOption,
    ) -> Result<Self, Refused> {
        let stage = Stage::new(framework, places);
        let event = stage.received(at, option);
        admit_report(&event, &stage.directory)?;
        let history = History::begin(&event)?;
        let mut played = Self {
            framework,
            calendars,
            stage,
            history,
            events: vec![event],
            now: at,
            entries: vec![Entry { at, what: What::Did(Act::Received(option)) }],
            seen: BTreeMap::new(),
        };
        played.look()?;
        Ok(played)
    }

    /// What followed so far.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The events so far, as a case would hold them.
    #[must_use]
    pub fn events(&self) -> &[Event] {
        &self.events
    }

    /// The fold of the events.
    #[must_use]
    pub fn history(&self) -> &History {
        &self.history
    }

    /// What the duties are computed from.
    #[must_use]
    pub fn ground(&self) -> Ground<'_> {
        Ground {
            framework: self.framework,
            calendars: self.calendars,
            service: &self.stage.service,
            state: self.history.state().map(|_| &self.stage.state),
        }
    }

    /// How every duty stands now.
    ///
    /// # Errors
    ///
    /// When dates cannot be counted.
    pub fn duties(&self) -> Result<Vec<Duty>, Uncountable> {
        duties(&self.history, &self.ground(), self.now)
    }

    /// Lets time pass; the clock records what it must at the moments at which it is due.
    ///
    /// # Errors
    ///
    /// When `until` lies before now, or dates cannot be counted.
    pub fn wait(&mut self, until: Timestamp) -> Result<(), Refused> {
        if until < self.now {
            return Err(Refused::Backwards(self.now));
        }
        loop {
            let next = next_moment(&self.history, &self.ground(), self.now)?;
            self.now = next.filter(|next| *next <= until).unwrap_or(until);
            self.strike()?;
            if self.now == until {
                return Ok(());
            }
        }
    }

    /// Lets time pass without looking in between, as a machine does that is switched off, and then
    /// records all that came due meanwhile.
    ///
    /// # Errors
    ///
    /// When `until` lies before now, or dates cannot be counted.
    pub fn sleep(&mut self, until: Timestamp) -> Result<(), Refused> {
        if until < self.now {
            return Err(Refused::Backwards(self.now));
        }
        self.now = until;
        self.strike()?;
        self.look()
    }

    /// The moment that the rehearsal has reached.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.now
    }

    /// Records what the clock must record now.
    fn strike(&mut self) -> Result<(), Refused> {
        loop {
            let bodies = overdue_events(&self.history, &self.ground(), self.now)?;
            if bodies.is_empty() {
                return Ok(());
            }
            for body in bodies {
                let what = self.struck(&body);
                self.append(Actor::Hub, body)?;
                self.entries.extend(what.map(|what| Entry { at: self.now, what }));
            }
            self.look()?;
        }
    }

    fn struck(&self, body: &EventBody) -> Option<What> {
        match body {
            EventBody::DutyBreached { occurrence, .. } => {
                Some(What::Breached { occurrence: occurrence.clone() })
            }
            EventBody::DutyEscalated { occurrence, rung, .. } => {
                let milestone = self.framework.milestone(&occurrence.milestone)?;
                let number = usize::try_from(*rung).ok()?;
                let rung = self.framework.ladder_of(milestone).get(number)?;
                Some(What::Told {
                    occurrence: occurrence.clone(),
                    meaning: rung.meaning.clone(),
                    tell: rung.tell.clone(),
                    before: rung.at.before && rung.at.period.amount() > 0,
                })
            }
            _ => None,
        }
    }

    /// Lets time pass and then lets something happen.
    ///
    /// # Errors
    ///
    /// When it may not happen then.
    pub fn act(&mut self, at: Timestamp, act: &Act) -> Result<(), Refused> {
        self.wait(at)?;
        for (actor, body) in self.bodies(act)? {
            self.append(actor, body)?;
        }
        self.entries.push(Entry { at, what: What::Did(act.clone()) });
        self.look()?;
        // What is late from its beginning is late now.
        self.strike()
    }

    fn append(&mut self, actor: Actor, body: EventBody) -> Result<(), Refused> {
        if self.history.length() >= EVENTS_MAX {
            return Err(Refused::TooMany);
        }
        let event = Stage::event(self.history.length(), self.now, actor, body);
        admit(&event, &self.history, &self.stage.directory, &self.ground(), self.now)?;
        self.history.apply(&event)?;
        self.events.push(event);
        Ok(())
    }

    /// The events that an act is made of.
    fn bodies(&mut self, act: &Act) -> Result<Vec<(Actor, EventBody)>, Refused> {
        let reporter = Stage::reporter();
        match act {
            Act::Received(_) => Err(Refused::BegunAlready),
            Act::BecameUnrestricted => Ok(vec![(reporter, EventBody::BecameUnrestricted {})]),
            Act::Consented(requirement) => Ok(self.consent(*requirement, Answer::Given)),
            Act::Withdrawn(requirement) => Ok(self.consent(*requirement, Answer::Withdrawn)),
            Act::Opened => {
                let compartment = Compartment::Statement;
                let framework = self.history.received().framework.clone();
                let mut bodies = self.read_unless_said();
                bodies.push((Stage::first(), EventBody::CompartmentOpened { compartment }));
                bodies.push((Stage::first(), EventBody::CaseOpened { framework }));
                Ok(bodies)
            }
            Act::Met(milestone, outcome) => self.meeting(milestone, outcome.as_ref()),
            Act::Stopped(milestone, reason) => {
                let (milestone, reason) = (milestone.clone(), *reason);
                Ok(vec![(Stage::first(), EventBody::ClockStopped { milestone, reason })])
            }
            Act::Resumed(milestone, reason) => {
                let (milestone, reason) = (milestone.clone(), *reason);
                Ok(vec![(Stage::first(), EventBody::ClockResumed { milestone, reason })])
            }
            Act::MoreTime(milestone, period) => self.more_time(milestone, *period),
            Act::Waived(milestone, reason) => {
                let (occurrence, reason) = (self.open(milestone)?, *reason);
                let agreed = EventBody::WaiverGranted { occurrence: occurrence.clone() };
                let asked = EventBody::WaiverAsked { occurrence, reason };
                Ok(vec![(Stage::first(), asked), (Stage::oversight(), agreed)])
            }
            Act::GradedUrgent => Ok(vec![(Stage::first(), EventBody::CaseGradedUrgent {})]),
            Act::Offered => Ok(vec![Stage::offer(self.taken_over())]),
            Act::Answered { accepted } => self.answer(*accepted),
            Act::Closed => {
                let proposed = EventBody::ClosureProposed { reasons: Stage::reference() };
                Ok(vec![(Stage::first(), proposed), (Stage::second(), EventBody::CaseClosed {})])
            }
        }
    }

    /// The first open duty of a milestone.
    fn open(&self, id: &MilestoneId) -> Result<Occurrence, Refused> {
        let duties = self.duties()?;
        let mut open = duties.into_iter().filter(|duty| duty.occurrence.milestone == *id);
        let open = open.find(Duty::is_open).ok_or_else(|| Rejection::NotOwed(id.clone()))?;
        Ok(open.occurrence)
    }

    fn more_time(
        &self,
        id: &MilestoneId,
        period: Period,
    ) -> Result<Vec<(Actor, EventBody)>, Refused> {
        let occurrence = self.open(id)?;
        let extension = self.framework.milestone(id).and_then(|found| found.extension.as_ref());
        let reason = match extension {
            Some(Extension::CourtOrder) => ExtensionReason::CourtOrder,
            _ => ExtensionReason::EvidenceOutstanding,
        };
        let granted = EventBody::ExtensionGranted { occurrence: occurrence.clone() };
        let asked = EventBody::ExtensionAsked { occurrence, period, reason };
        Ok(vec![(Stage::first(), asked), (Stage::oversight(), granted)])
    }

    fn consent(&self, requirement: Requirement, answer: Answer) -> Vec<(Actor, EventBody)> {
        let reporter = Stage::reporter();
        let contact = Stage::contact();
        let mut bodies = Vec::new();
        let purpose = match requirement {
            Requirement::Consent(purpose) => purpose,
            Requirement::AnyFamily(class) => {
                if self.history.contacts().all(|(known, _)| known != contact) {
                    let record = Stage::reference();
                    bodies.push((reporter, EventBody::FamilyContactNamed { contact, record }));
                }
                Purpose::Share { with: SharedWith::Family(contact), class }
            }
        };
        let answers = vec![ConsentAnswer { purpose, answer }];
        let record = Stage::reference();
        bodies.push((reporter, EventBody::ConsentRecorded { answers, record, grants: vec![] }));
        bodies
    }

    /// Whoever rehearses the opening of a report and says nothing of reading supposes a yes.
    fn read_unless_said(&self) -> Vec<(Actor, EventBody)> {
        let said = self.history.consents().iter().any(|(purpose, ..)| purpose == Purpose::Read);
        if said {
            Vec::new()
        } else {
            self.consent(Requirement::Consent(Purpose::Read), Answer::Given)
        }
    }

    fn meeting(
        &mut self,
        id: &MilestoneId,
        outcome: Option<&Outcome>,
    ) -> Result<Vec<(Actor, EventBody)>, Refused> {
        let framework = self.framework;
        let milestone =
            framework.milestone(id).ok_or_else(|| Rejection::NoSuchMilestone(id.clone()))?;
        match milestone.met_by {
            MetBy::Submission | MetBy::Consent => Err(Refused::MetByItself(id.clone())),
            MetBy::Record => {
                let (milestone, outcome) = (id.clone(), outcome.cloned());
                let body = EventBody::MilestoneMet { milestone, outcome, note: None };
                Ok(vec![(Stage::first(), body)])
            }
            MetBy::Answer => self.answer(true),
            MetBy::Message => {
                let (inbox, message) = (Stage::reporter_inbox(), Stage::reference());
                let body = EventBody::MessageSent { inbox, message, milestone: Some(id.clone()) };
                Ok(vec![(Stage::first(), body)])
            }
            MetBy::Letter => {
                let family = milestone.letter == Some(Audience::Family);
                Ok(self.stage.letter((self.history.length(), &self.history), family, id))
            }
        }
    }

    /// Whether another organisation has the case.
    fn taken_over(&self) -> bool {
        self.history.taken_over_by().is_some_and(|owes| *owes != self.stage.service.id)
    }

    fn answer(&self, accepted: bool) -> Result<Vec<(Actor, EventBody)>, Refused> {
        let pending = self.history.offers().pending().ok_or(Rejection::NothingAsked)?;
        let officers = self.stage.directory.officers();
        let service = &self.stage.service.id;
        let intake = self.stage.intake();
        let leaving = leaving(&self.history, officers, service, &intake);
        let offer = pending.offer;
        let body = if accepted {
            EventBody::OfferAccepted { offer, leaving }
        } else {
            EventBody::OfferRefused { offer, reason: Stage::reference() }
        };
        Ok(vec![(Stage::receiver(self.taken_over()), body)])
    }

    /// Notes what has changed in the duties.
    fn look(&mut self) -> Result<(), Refused> {
        for duty in self.duties()? {
            let due = duty.dates.as_ref().map(|dates| dates.shown);
            let occurrence = duty.occurrence.clone();
            let before = self.seen.get(&occurrence).cloned();
            let (after, what) = match (&duty.status, before) {
                (Status::Waiting(requirement), None) => {
                    let requirement = *requirement;
                    (Seen::Waiting, Some(What::Waits { occurrence, requirement }))
                }
                (Status::Waiting(_), Some(_)) => (Seen::Waiting, None),
                (Status::Open | Status::Late, None | Some(Seen::Waiting | Seen::Done)) => {
                    let by = self.framework.milestone(&occurrence.milestone);
                    let by = by.map_or(Owner::System, |milestone| milestone.owed_by);
                    (Seen::Open(due), Some(What::Owed { occurrence, by, due }))
                }
                (Status::Open | Status::Late, Some(Seen::Open(known))) => {
                    let moved = due.filter(|due| Some(*due) != known);
                    (Seen::Open(due), moved.map(|due| What::Moved { occurrence, due }))
                }
                (Status::Met { .. } | Status::Waived { .. }, Some(Seen::Done)) => {
                    (Seen::Done, None)
                }
                (Status::Waived { .. }, _) => (Seen::Done, Some(What::Waived { occurrence })),
                (Status::Met { outcome, in_time, .. }, _) => {
                    let (outcome, in_time) = (outcome.clone(), *in_time);
                    (Seen::Done, Some(What::Done { occurrence, outcome, in_time }))
                }
            };
            self.seen.insert(duty.occurrence, after);
            self.entries.extend(what.map(|what| Entry { at: self.now, what }));
        }
        Ok(())
    }
}
