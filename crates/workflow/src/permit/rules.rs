//! May this event follow? Every rule that the hub enforces before it appends.

mod access;
mod casework;
mod desk;
mod evidence;
mod letters;
mod offers;
mod overrides;
mod renewal;

use domain::{
    consent::{Consents, Purpose, SharedWith},
    directory::{Channel, Directory, Officer, Role},
    event::{Actor, Event, EventBody, Grant, GrantedTo, SealedBy},
    id::{FamilyContactId, InboxId, MilestoneId, OfficerId, Outcome},
    limit,
    report::Compartment,
};
use jiff::{SignedDuration, Timestamp};

pub use offers::leaving;

use super::{PERMITS, Rejection, Standing};
use crate::{
    duty::{Ground, duties},
    framework::{MetBy, Milestone, Owner, Trigger},
    history::{History, Holder},
};

/// Whether a report may begin a case: its channel is of the directory and had adopted its framework,
/// and its keys were given to the channel's officers, its escrow or the reporter, and to nobody else.
///
/// # Errors
///
/// Says which rule it breaks.
pub fn admit_report(event: &Event, directory: &Directory) -> Result<(), Rejection> {
    let EventBody::ReportReceived {
        channel, framework, sealed_by, files, originals, grants, ..
    } = &event.body
    else {
        return Err(Rejection::Reserved);
    };
    may_vouch(event.actor, *sealed_by, directory)?;
    let channel = directory.channel(channel).ok_or(Rejection::OtherFramework)?;
    let overlap = SignedDuration::from_hours(match event.actor {
        Actor::Officer(_) => limit::ADOPTION_OVERLAP_CARRIED_HOURS,
        _ => limit::ADOPTION_OVERLAP_HOURS,
    });
    if !directory.may_begin_under((&channel.id, event.at), framework, overlap) {
        return Err(Rejection::OtherFramework);
    }
    at_most(files, limit::REPORT_FILES_MAX)?;
    at_most(originals, limit::REPORT_FILES_MAX)?;
    keys_for_channel(grants, channel, directory)
}

/// Consent to be read gives each compartment's key to those whom the directory names for it, and to
/// nobody else.
fn keys_for_channel(
    grants: &[Grant],
    channel: &Channel,
    directory: &Directory,
) -> Result<(), Rejection> {
    at_most(grants, limit::RECIPIENTS_MAX)?;
    let holds = |officer, compartment| {
        directory.holders(channel, compartment).any(|holder| holder.id == officer)
    };
    let expected = |grant: &Grant| match grant.to {
        GrantedTo::Officer(officer) => {
            grant.compartments.iter().all(|compartment| holds(officer, *compartment))
        }
        GrantedTo::Escrow | GrantedTo::Reporter => true,
    };
    if grants.iter().all(expected) { Ok(()) } else { Err(Rejection::StrayKey) }
}

/// Whether this actor may vouch for the hour of a report that was sealed so: the hub for what came to
/// it, an intake officer for what they took without a network.
fn may_vouch(actor: Actor, sealed_by: SealedBy, directory: &Directory) -> Result<(), Rejection> {
    match (actor, sealed_by) {
        (Actor::Hub, SealedBy::Hub | SealedBy::Browser) => Ok(()),
        (Actor::Officer(officer), SealedBy::Officer) => {
            let known = directory.officer(officer).ok_or(Rejection::UnknownOfficer(officer))?;
            let takes = known.roles.contains(&Role::IntakeOfficer);
            if takes { Ok(()) } else { Err(Rejection::NotPermitted) }
        }
        _ => Err(Rejection::Reserved),
    }
}

/// Whether an event may follow in a case.
///
/// # Errors
///
/// Says which rule it breaks.
pub fn admit(
    event: &Event,
    history: &History,
    directory: &Directory,
    ground: &Ground<'_>,
    now: Timestamp,
) -> Result<(), Rejection> {
    let skew = event.at.duration_since(now).as_secs().abs();
    let rounded = i64::from(!matches!(event.actor, Actor::Officer(_))) * 3600;
    // What was told together with a report carries its hour, however long the report was carried.
    let told_with_it = history.length() == 1 && event.at == history.received().at;
    if !told_with_it && skew > limit::CLOCK_SKEW_SECONDS_MAX + rounded {
        return Err(Rejection::WrongTime(limit::CLOCK_SKEW_SECONDS_MAX));
    }
    let case = Case { history, directory, ground, now };
    match event.actor {
        Actor::Hub => admit_clock(&event.body),
        Actor::Authority => Err(Rejection::Reserved),
        Actor::Inbox(inbox) => case.admit_inbox(inbox, &event.body),
        Actor::Officer(officer) => case.admit_officer(officer, event),
    }
}

/// Whether an officer may do such a thing in a case at all: their role, where they stand, and that
/// they have not stepped aside. What [`admit`] asks beyond that depends on the event.
///
/// # Errors
///
/// Says which rule forbids it.
pub fn may(
    officer: OfficerId,
    kind: &str,
    history: &History,
    directory: &Directory,
    ground: &Ground<'_>,
) -> Result<(), Rejection> {
    let signer = directory.officer(officer).ok_or(Rejection::UnknownOfficer(officer))?;
    let case = Case { history, directory, ground, now: history.last_at() };
    case.not_kept_from(signer, kind)?;
    case.permitted(signer, kind)
}

fn admit_clock(body: &EventBody) -> Result<(), Rejection> {
    match body {
        EventBody::DutyBreached { .. }
        | EventBody::DutyEscalated { .. }
        | EventBody::EmergencyEnded { .. } => Ok(()),
        _ => Err(Rejection::Reserved),
    }
}

struct Case<'a> {
    history: &'a History,
    directory: &'a Directory,
    ground: &'a Ground<'a>,
    now: Timestamp,
}

impl Case<'_> {
    fn admit_inbox(&self, inbox: InboxId, body: &EventBody) -> Result<(), Rejection> {
        let holder = &self.history.inbox(inbox).ok_or(Rejection::WrongInbox)?.holder;
        match (body, holder) {
            (EventBody::ConsentRecorded { answers, grants, .. }, Holder::Reporter) => {
                at_most(answers, limit::CONSENT_ANSWERS_MAX)?;
                self.keys_for_channel(grants)?;
                self.known_contacts(answers.iter().map(|answer| answer.purpose))
            }
            (EventBody::BecameUnrestricted {}, Holder::Reporter) => {
                match self.history.unrestricted_since() {
                    // Nobody could look into what nobody may read.
                    None if self.history.asked_since().is_none() => Err(Rejection::NotPermitted),
                    None => Ok(()),
                    Some(_) => Err(Rejection::AlreadyUnrestricted),
                }
            }
            (EventBody::ReportAdded { .. }, Holder::Reporter) => self.addition(body),
            (EventBody::FamilyContactNamed { .. }, Holder::Reporter) => Ok(()),
            (EventBody::MessageReceived { inbox: from, .. }, _) if *from == inbox => Ok(()),
            (EventBody::MilestoneMet { milestone, outcome, .. }, Holder::State(state))
                if self.history.state() == Some(state) =>
            {
                self.record_of_state(milestone, outcome.as_ref())
            }
            (EventBody::ExtensionAsked { occurrence, period, reason }, Holder::State(state))
                if self.history.state() == Some(state) =>
            {
                self.not_excluded(state)?;
                self.ask_time(occurrence, *period, *reason, true)
            }
            (EventBody::ClosureObjected {}, Holder::Reporter) => self.object(),
            (EventBody::ReadingAsked {}, Holder::Reporter) => self.is_aside(),
            _ => Err(Rejection::WrongInbox),
        }
    }

    /// What is added is bounded like a report, and so is what may be added to one in all.
    fn addition(&self, body: &EventBody) -> Result<(), Rejection> {
        let EventBody::ReportAdded { files, originals, .. } = body else {
            return Err(Rejection::Reserved);
        };
        at_most(files, limit::REPORT_FILES_MAX)?;
        at_most(originals, limit::REPORT_FILES_MAX)?;
        if self.history.added().len() >= limit::ADDITIONS_MAX {
            return Err(Rejection::AddedTooMuch);
        }
        let known = self.history.files().chain(self.history.originals());
        let all = known.chain(files).chain(originals);
        let bytes = all.fold(0, |sum: u64, file| sum.saturating_add(file.size_bytes));
        if bytes > limit::CASE_FILES_BYTES_MAX { Err(Rejection::AddedTooMuch) } else { Ok(()) }
    }

    fn keys_for_channel(&self, grants: &[Grant]) -> Result<(), Rejection> {
        let channel = self.channel().ok_or(Rejection::StrayKey)?;
        keys_for_channel(grants, channel, self.directory)
    }

    fn channel(&self) -> Option<&Channel> {
        self.directory.channel(&self.history.received().channel)
    }

    fn known_contacts(&self, purposes: impl Iterator<Item = Purpose>) -> Result<(), Rejection> {
        for purpose in purposes {
            if let Purpose::Share { with: SharedWith::Family(contact), .. } = purpose {
                self.known_contact(contact)?;
            }
        }
        Ok(())
    }

    fn known_contact(&self, contact: FamilyContactId) -> Result<(), Rejection> {
        let known = self.history.contacts().any(|(known, _)| known == contact);
        if known { Ok(()) } else { Err(Rejection::NoSuchContact) }
    }

    fn admit_officer(&self, officer: OfficerId, event: &Event) -> Result<(), Rejection> {
        let body = &event.body;
        let signer = self.directory.officer(officer).ok_or(Rejection::UnknownOfficer(officer))?;
        self.not_kept_from(signer, body.kind())?;
        if self.opens_with_lent_key(officer, event) {
            return Ok(());
        }
        self.permitted(signer, body.kind())?;
        self.not_closed(body)?;
        match body {
            EventBody::CompartmentOpened { compartment: Compartment::Evidence } => {
                Err(Rejection::OneByOne)
            }
            EventBody::CompartmentOpened { compartment } => self.readable(officer, *compartment),
            EventBody::KeysGranted { officer: to, grants } => self.grantable(officer, *to, grants),
            EventBody::KeysRenewed { keys, grants } => self.renew(officer, keys, grants),
            EventBody::CaseOpened { framework } => {
                if self.history.taken_on().is_some() {
                    return Err(Rejection::AlreadyOpen);
                }
                if self.history.received().framework != *framework {
                    return Err(Rejection::OtherFramework);
                }
                Ok(())
            }
            EventBody::OfficerAssigned { officer: to, grants } => {
                self.assignable(officer, *to, grants)
            }
            EventBody::MilestoneMet { milestone, outcome, .. } => {
                // An officer of the State records what the State owes, and nothing else; the
                // others may record what was reported to them on paper.
                if self.stands(signer, Standing::Case) {
                    self.owed_record(milestone, outcome.as_ref()).map(|_| ())
                } else {
                    self.record_of_state(milestone, outcome.as_ref())
                }
            }
            EventBody::NoteWritten(note) => self.note(officer, note),
            EventBody::FactsRecorded { .. } => self.open_case(),
            EventBody::StatisticsRecorded { .. } => {
                covered(self.history.consents(), Purpose::Statistics)?;
                self.open_case()
            }
            EventBody::MessageSent { inbox, milestone, .. } => {
                self.message(*inbox, milestone.as_ref())
            }
            EventBody::LetterDrafted { .. } => self.draft(signer, body),
            EventBody::LetterDisclosed { .. } => self.disclosure(signer, body),
            EventBody::LetterDelivered(delivery) => self.delivery(signer, delivery),
            EventBody::DeskMessageSent(message) => self.desk_message(signer, message),
            EventBody::DeskCopiesGiven(given) => self.desk_copies(signer, given),
            EventBody::LetterPassed { draft, step, milestone } => {
                self.passed(*draft, *step, milestone.as_ref())
            }
            EventBody::SafeContactRecorded { contact, .. } => {
                self.open_case()?;
                contact.map_or(Ok(()), |contact| self.known_contact(contact))
            }
            EventBody::OrganisationExcluded { organisation, .. } => self.excludable(organisation),
            EventBody::EmergencyAsked { officer: to, compartment, hours, .. } => {
                self.emergency(signer, *to, *compartment, *hours)
            }
            EventBody::EmergencyGranted { request, grant } => self.lend(officer, *request, grant),
            EventBody::OverrideAsked { template, purpose, .. } => {
                self.ask_override(*template, *purpose)
            }
            EventBody::OverrideGranted { request } => self.grant_override(officer, *request),
            _ => self
                .evidence(signer, body)
                .or_else(|| self.casework(signer, body))
                .or_else(|| self.offers(signer, body))
                .unwrap_or(Err(Rejection::Reserved)),
        }
    }

    fn permitted(&self, officer: &Officer, kind: &str) -> Result<(), Rejection> {
        let mut rejection = Rejection::NotPermitted;
        for (permitted, role, standing) in PERMITS {
            if *permitted != kind || !officer.roles.contains(role) {
                continue;
            }
            if self.stands(officer, *standing) {
                return Ok(());
            }
            rejection = Rejection::NotOnCase;
        }
        Err(rejection)
    }

    fn stands(&self, officer: &Officer, standing: Standing) -> bool {
        let channel = || self.channel().is_some_and(|channel| channel.intake.contains(&officer.id));
        match standing {
            Standing::Channel => channel(),
            Standing::Case => channel() || self.history.is_assigned(officer.id),
            Standing::Service => {
                self.channel().is_some_and(|channel| channel.organisation == officer.organisation)
            }
            Standing::Oversight => self.is_oversight(officer),
            Standing::State => self.history.state() == Some(&officer.organisation),
            Standing::Receiver => self.history.offers().asked(officer.id).is_some(),
        }
    }

    fn open_case(&self) -> Result<(), Rejection> {
        if self.history.taken_on().is_some() { Ok(()) } else { Err(Rejection::NotOpen) }
    }

    fn holds_key(&self, officer: OfficerId, compartment: Compartment) -> Result<(), Rejection> {
        if self.history.holds_key(officer, compartment) { Ok(()) } else { Err(Rejection::NoKey) }
    }

    /// Who holds a key opens with it as long as the survivor lets the report be read.
    fn readable(&self, officer: OfficerId, compartment: Compartment) -> Result<(), Rejection> {
        self.holds_key(officer, compartment)?;
        covered(self.history.consents(), Purpose::Read)
    }

    /// Keys are given by who holds them, to the one who is named, while the survivor lets the
    /// report be read; those of originals only to who works with evidence.
    fn keys_given(&self, by: OfficerId, to: &Officer, grants: &[Grant]) -> Result<(), Rejection> {
        self.not_apart(to)?;
        covered(self.history.consents(), Purpose::Read)?;
        at_most(grants, limit::RECIPIENTS_MAX)?;
        let works_with_evidence = [Role::Investigator, Role::EvidenceCustodian]
            .iter()
            .any(|role| to.roles.contains(role));
        for grant in grants {
            if grant.to != GrantedTo::Officer(to.id) {
                return Err(Rejection::StrayKey);
            }
            if grant.compartments.contains(&Compartment::Evidence) && !works_with_evidence {
                return Err(Rejection::NotPermitted);
            }
            for compartment in &grant.compartments {
                self.holds_key(by, *compartment)?;
            }
        }
        Ok(())
    }

    fn grantable(&self, by: OfficerId, to: OfficerId, grants: &[Grant]) -> Result<(), Rejection> {
        let receiver = self.directory.officer(to).ok_or(Rejection::UnknownOfficer(to))?;
        let custodian = receiver.roles.contains(&Role::EvidenceCustodian)
            && self.stands(receiver, Standing::Service);
        if !custodian && !self.stands(receiver, Standing::Case) {
            return Err(Rejection::NotAssigned);
        }
        self.keys_given(by, receiver, grants)
    }

    fn assignable(
        &self,
        by: OfficerId,
        officer: OfficerId,
        grants: &[Grant],
    ) -> Result<(), Rejection> {
        self.open_case()?;
        let assigned = self.directory.officer(officer).ok_or(Rejection::UnknownOfficer(officer))?;
        self.keys_given(by, assigned, grants)?;
        if self.history.is_assigned(officer) {
            return Err(Rejection::AlreadyAssigned);
        }
        self.may_work(assigned)
    }

    /// Whether an officer is of those who work on cases, and may learn of this one.
    fn may_work(&self, assigned: &Officer) -> Result<(), Rejection> {
        let may_work = [Role::IntakeOfficer, Role::CaseManager, Role::Investigator];
        if !may_work.iter().any(|role| assigned.roles.contains(role)) {
            return Err(Rejection::NotPermitted);
        }
        // Nobody who investigates learns of a report that asked for no investigation.
        let helps = assigned.roles.contains(&Role::CaseManager)
            || assigned.roles.contains(&Role::IntakeOfficer);
        if self.history.unrestricted_since().is_none() && !helps {
            return Err(Rejection::Restricted);
        }
        Ok(())
    }

    /// What a State records it must owe: that is asked first, so that a refusal tells it nothing of
    /// what others owe.
    fn record_of_state(
        &self,
        id: &MilestoneId,
        outcome: Option<&Outcome>,
    ) -> Result<(), Rejection> {
        owed_by_state(self.milestone(id)?)?;
        self.owed_record(id, outcome).map(|_| ())
    }

    /// The milestone, if something is owed under it now and it is met by a record.
    fn owed_record(
        &self,
        id: &MilestoneId,
        outcome: Option<&Outcome>,
    ) -> Result<&Milestone, Rejection> {
        let milestone = self.milestone(id)?;
        if milestone.met_by != MetBy::Record {
            return Err(Rejection::MetOtherwise(id.clone()));
        }
        if !milestone.allows(outcome) {
            return Err(Rejection::NoSuchOutcome(id.clone()));
        }
        if milestone.investigation && self.history.unrestricted_since().is_none() {
            return Err(Rejection::Restricted);
        }
        let begins_itself = milestone.trigger.iter().any(|trigger| {
            matches!((trigger, outcome), (Trigger::MetAs(id, begins), Some(outcome))
                if *id == milestone.id && begins == outcome)
        });
        if begins_itself || self.owes(id)? {
            Ok(milestone)
        } else {
            Err(Rejection::NotOwed(id.clone()))
        }
    }

    fn milestone(&self, id: &MilestoneId) -> Result<&Milestone, Rejection> {
        self.ground.framework.milestone(id).ok_or_else(|| Rejection::NoSuchMilestone(id.clone()))
    }

    fn owes(&self, id: &MilestoneId) -> Result<bool, Rejection> {
        let duties = duties(self.history, self.ground, self.now)?;
        Ok(duties.iter().any(|duty| duty.occurrence.milestone == *id && duty.is_open()))
    }

    /// A milestone that a message or letter says it meets.
    fn meets(&self, id: &MilestoneId, by: MetBy) -> Result<(), Rejection> {
        if self.milestone(id)?.met_by != by {
            return Err(Rejection::MetOtherwise(id.clone()));
        }
        if self.owes(id)? { Ok(()) } else { Err(Rejection::NotOwed(id.clone())) }
    }

    fn message(&self, inbox: InboxId, meets: Option<&MilestoneId>) -> Result<(), Rejection> {
        let inbox = self.history.inbox(inbox).ok_or(Rejection::WrongInbox)?;
        match (&inbox.holder, meets) {
            (Holder::Reporter, meets) => {
                covered(self.history.consents(), Purpose::Contact)?;
                meets.map_or(Ok(()), |id| self.meets(id, MetBy::Message))
            }
            (_, Some(id)) => Err(Rejection::MetOtherwise(id.clone())),
            (Holder::State(state), None) => self.not_excluded(state),
            (_, None) => Ok(()),
        }
    }
}

fn covered(consents: &Consents, purpose: Purpose) -> Result<(), Rejection> {
    if consents.covers(purpose) { Ok(()) } else { Err(Rejection::ConsentMissing(purpose)) }
}

fn owed_by_state(milestone: &Milestone) -> Result<(), Rejection> {
    if milestone.owed_by == Owner::State {
        Ok(())
    } else {
        Err(Rejection::NotYours(milestone.id.clone()))
    }
}

fn at_most<T>(items: &[T], most: usize) -> Result<(), Rejection> {
    if items.len() > most { Err(Rejection::TooMany(most)) } else { Ok(()) }
}
