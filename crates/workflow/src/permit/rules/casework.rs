//! May a clock be stopped, a date moved, a duty waived, a case closed, an officer step aside?
//!
//! Source: `rules/clock.md`, 3 (stops), 4 (extensions), 12 (closing); who may see what (recusal).

use domain::{
    casework::{ExtensionReason, LinkReason, PauseReason, WaiverReason},
    consent::Purpose,
    directory::{Officer, OrganisationKind},
    event::{Actor, EventBody, Occurrence},
    id::{EventId, MilestoneId, OfficerId},
    limit,
    period::Period,
    report::Compartment,
};

use super::{Case, covered, owed_by_state};
use crate::{
    duty::{Duty, Status, duties, may_close, missing_for_closing, objection_ends, without_outcome},
    framework::{Extension, MetBy, Milestone, Owner, Track},
    history::{Closure, Holder},
    permit::{Rejection, Standing},
};

impl Case<'_> {
    /// Rules of casework for an officer; `None` where the event is not about it.
    pub(super) fn casework(
        &self,
        officer: &Officer,
        body: &EventBody,
    ) -> Option<Result<(), Rejection>> {
        Some(match body {
            EventBody::ReportSetAside { .. } => self.set_aside(),
            EventBody::ReportBroughtBack {} => self.is_aside(),
            EventBody::ClockStopped { milestone, reason } => self.stop(milestone, *reason),
            EventBody::ClockResumed { milestone, reason } => self.resume(milestone, *reason),
            EventBody::ExtensionAsked { occurrence, period, reason } => {
                let of_case = self.stands(officer, Standing::Case);
                self.ask_time(occurrence, *period, *reason, !of_case)
            }
            EventBody::ExtensionGranted { occurrence } => self.grant_time(officer.id, occurrence),
            EventBody::WaiverAsked { occurrence, reason } => self.ask_waiver(occurrence, *reason),
            EventBody::WaiverGranted { occurrence } => self.grant_waiver(officer.id, occurrence),
            EventBody::CaseGradedUrgent {} => self.grade_urgent(),
            EventBody::ClosureProposed { .. } => self.propose_closure(),
            EventBody::CaseClosed {} => self.close(officer.id),
            EventBody::CaseReopened {} => self.reopen(),
            EventBody::CaseLinked { reason, .. } => self.link(*reason),
            EventBody::CaseUnlinked { link } => self.unlink(*link),
            EventBody::OfficerRecused { officer: recused, .. } => self.recuse(officer, *recused),
            _ => return None,
        })
    }

    /// Only a report that the service may read, that nobody has read, and to which nobody came back.
    fn set_aside(&self) -> Result<(), Rejection> {
        let read = Compartment::ALL.iter().any(|part| !self.history.opened(*part).is_empty());
        if self.history.taken_on().is_some() || read {
            return Err(Rejection::AlreadyRead);
        }
        if self.history.asked_since().is_none() {
            return Err(Rejection::NotPermitted);
        }
        if self.history.casework().aside().is_some() {
            return Err(Rejection::AlreadyAside);
        }
        match self.history.casework().came_back() {
            Some(_) => Err(Rejection::ReporterWaits),
            None => Ok(()),
        }
    }

    pub(super) fn is_aside(&self) -> Result<(), Rejection> {
        match self.history.casework().aside() {
            Some(_) => Ok(()),
            None => Err(Rejection::NotAside),
        }
    }

    /// What may not go on in a closed case: check-ins, reviews and messages may.
    pub(super) fn not_closed(&self, body: &EventBody) -> Result<(), Rejection> {
        let goes_on = matches!(
            body,
            EventBody::CompartmentOpened { .. }
                | EventBody::CustodyRecorded(_)
                | EventBody::MilestoneMet { .. }
                | EventBody::MessageSent { .. }
                | EventBody::DeskMessageSent(_)
                | EventBody::DeskCopiesGiven(_)
                | EventBody::CaseReopened {}
                | EventBody::OfficerRecused { .. }
                | EventBody::OrganisationExcluded { .. }
                | EventBody::KeysRenewed { .. }
                | EventBody::EmergencyAsked { .. }
                | EventBody::EmergencyGranted { .. }
        );
        let closed = matches!(self.history.casework().closure(), Closure::Closed { .. });
        if closed && !goes_on { Err(Rejection::Closed) } else { Ok(()) }
    }

    fn duties_now(&self) -> Result<Vec<Duty>, Rejection> {
        Ok(duties(self.history, self.ground, self.now)?)
    }

    fn duty(&self, occurrence: &Occurrence) -> Result<Duty, Rejection> {
        let found = self.duties_now()?.into_iter().find(|duty| duty.occurrence == *occurrence);
        found.ok_or_else(|| Rejection::NotOwed(occurrence.milestone.clone()))
    }

    fn stop(&self, id: &MilestoneId, reason: PauseReason) -> Result<(), Rejection> {
        let milestone = self.milestone(id)?;
        if !milestone.pauses.contains(&reason) {
            return Err(Rejection::NotStoppable(id.clone()));
        }
        if self.stands_still(id, reason) {
            return Err(Rejection::AlreadyStopped(id.clone()));
        }
        let running = |duty: &Duty| duty.occurrence.milestone == *id && duty.status == Status::Open;
        if !self.duties_now()?.iter().any(running) {
            return Err(Rejection::NotOwed(id.clone()));
        }
        if reason == PauseReason::ReporterSilent && !self.reporter_was_asked() {
            return Err(Rejection::NothingAsked);
        }
        Ok(())
    }

    fn stands_still(&self, id: &MilestoneId, reason: PauseReason) -> bool {
        let mut stops = self.history.casework().stops(id);
        stops.any(|stop| stop.reason == reason && stop.to.is_none())
    }

    /// Whether the last message between the service and the reporter is the service's.
    fn reporter_was_asked(&self) -> bool {
        let mut inboxes = self.history.inboxes();
        let reporter = inboxes.find(|inbox| inbox.holder == Holder::Reporter);
        let last = reporter.and_then(|inbox| self.history.messages(inbox.keys.inbox).last());
        last.is_some_and(|message| matches!(message.from, Actor::Officer(_)))
    }

    fn resume(&self, id: &MilestoneId, reason: PauseReason) -> Result<(), Rejection> {
        if self.stands_still(id, reason) { Ok(()) } else { Err(Rejection::NotStopped(id.clone())) }
    }

    /// Asked before due, once, capped.
    pub(super) fn ask_time(
        &self,
        occurrence: &Occurrence,
        period: Period,
        reason: ExtensionReason,
        by_state: bool,
    ) -> Result<(), Rejection> {
        let milestone = self.milestone(&occurrence.milestone)?;
        if by_state {
            owed_by_state(milestone)?;
        }
        let wishes = self.history.casework().extensions(occurrence);
        if !extendable(milestone, period, reason, wishes.len()) {
            return Err(Rejection::NoExtension(milestone.id.clone()));
        }
        match self.duty(occurrence)?.status {
            Status::Open => Ok(()),
            Status::Late => Err(Rejection::TooLate(milestone.id.clone())),
            _ => Err(Rejection::NotOwed(milestone.id.clone())),
        }
    }

    /// Granted by a second person from oversight who did not ask for it.
    fn grant_time(&self, officer: OfficerId, occurrence: &Occurrence) -> Result<(), Rejection> {
        let wishes = self.history.casework().extensions(occurrence);
        let wish = wishes.iter().find(|wish| wish.granted.is_none());
        second_person(officer, wish.ok_or(Rejection::NothingAsked)?.by)
    }

    fn ask_waiver(&self, occurrence: &Occurrence, reason: WaiverReason) -> Result<(), Rejection> {
        let milestone = self.milestone(&occurrence.milestone)?;
        let duty = self.duty(occurrence)?;
        let owed = duty.is_open() && self.history.casework().waiver(occurrence).is_none();
        if !owed {
            return Err(Rejection::NotOwed(milestone.id.clone()));
        }
        // Only she can do without help, and what is hers to decide is no duty.
        // Who was asked to take the case over is asked no more only when that is taken back.
        if milestone.met_by == MetBy::Answer {
            return Err(Rejection::NotWaivable(milestone.id.clone()));
        }
        let hers = milestone.track == Track::Assistance && reason != WaiverReason::SurvivorDeclined;
        if hers || milestone.owed_by == Owner::Reporter {
            return Err(Rejection::NotWaivable(milestone.id.clone()));
        }
        Ok(())
    }

    fn grant_waiver(&self, officer: OfficerId, occurrence: &Occurrence) -> Result<(), Rejection> {
        let wish = self.history.casework().waiver(occurrence);
        let wish = wish.filter(|wish| wish.granted.is_none()).ok_or(Rejection::NothingAsked)?;
        second_person(officer, wish.by)
    }

    fn grade_urgent(&self) -> Result<(), Rejection> {
        self.open_case()?;
        if crate::duty::urgent_since(self.history, self.ground.framework).is_some() {
            return Err(Rejection::AlreadyUrgent);
        }
        Ok(())
    }

    /// Nothing that is included is pending.
    fn settled(&self) -> Result<(), Rejection> {
        if may_close(&self.duties_now()?, self.ground.framework) {
            Ok(())
        } else {
            Err(Rejection::DutiesPending)
        }
    }

    fn propose_closure(&self) -> Result<(), Rejection> {
        self.open_case()?;
        self.settled()
    }

    fn close(&self, officer: OfficerId) -> Result<(), Rejection> {
        let Closure::Proposed { by, .. } = self.history.casework().closure() else {
            return Err(Rejection::NothingAsked);
        };
        second_person(officer, Actor::Officer(by))?;
        self.settled()?;
        if let Some(missing) = missing_for_closing(&self.duties_now()?, self.ground.framework) {
            return Err(Rejection::ClosesWith(missing.clone()));
        }
        match without_outcome(self.history, self.ground.framework) {
            Some((milestone, _)) => Err(Rejection::OutcomeMissing(milestone.clone())),
            None => Ok(()),
        }
    }

    fn reopen(&self) -> Result<(), Rejection> {
        match self.history.casework().closure() {
            Closure::Closed { .. } => Ok(()),
            _ => Err(Rejection::NotClosed),
        }
    }

    /// Of each of the two cases it is asked alone: comparing whom they accuse needs both consents.
    fn link(&self, reason: LinkReason) -> Result<(), Rejection> {
        self.open_case()?;
        if self.history.links().len() >= limit::LINKS_MAX {
            return Err(Rejection::TooMany(limit::LINKS_MAX));
        }
        match reason {
            LinkReason::SameIncident => Ok(()),
            LinkReason::SameAccused => covered(self.history.consents(), Purpose::Matching),
        }
    }

    fn unlink(&self, link: EventId) -> Result<(), Rejection> {
        let known = self.history.links().iter().any(|known| known.link == link);
        if known { Ok(()) } else { Err(Rejection::NothingAsked) }
    }

    /// The reporter objects, up to the end of the thirtieth day.
    pub(super) fn object(&self) -> Result<(), Rejection> {
        let until = objection_ends(self.history, self.ground)?.ok_or(Rejection::NotClosed)?;
        if self.now < until.moment { Ok(()) } else { Err(Rejection::WindowOver) }
    }

    /// An officer steps aside, or is put aside by who assigns officers or by oversight.
    fn recuse(&self, officer: &Officer, recused: OfficerId) -> Result<(), Rejection> {
        let known = self.directory.officer(recused).ok_or(Rejection::UnknownOfficer(recused))?;
        self.not_apart(known)?;
        let may = officer.id == recused
            || self.stands(officer, Standing::Channel)
            || self.stands(officer, Standing::Oversight);
        if may { Ok(()) } else { Err(Rejection::NotPermitted) }
    }

    /// Whether the officer is of a body that watches the others.
    pub(super) fn is_oversight(&self, officer: &Officer) -> bool {
        let organisation = self.directory.organisation(&officer.organisation);
        organisation.is_some_and(|known| known.kind == OrganisationKind::OversightBody)
    }
}

fn extendable(
    milestone: &Milestone,
    period: Period,
    reason: ExtensionReason,
    before: usize,
) -> bool {
    match &milestone.extension {
        None => false,
        Some(Extension::CourtOrder) => reason == ExtensionReason::CourtOrder,
        Some(Extension::Once(most)) => {
            let same_unit = std::mem::discriminant(most) == std::mem::discriminant(&period);
            before == 0 && same_unit && period.amount() <= most.amount()
        }
    }
}

pub(super) fn second_person(officer: OfficerId, asked: Actor) -> Result<(), Rejection> {
    if Actor::Officer(officer) == asked { Err(Rejection::SecondPerson) } else { Ok(()) }
}
