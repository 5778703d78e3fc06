//! Lines that several pages show: people, duties, dates, consents in words.

use std::collections::BTreeMap;

use domain::{
    consent::{Answer, ConsentAnswer, Purpose},
    custody::{CasePerson, CustodyStep},
    directory::Directory,
    event::{Actor, DeskCopies, Event, EventBody, Note},
    id::{OfficerId, Outcome},
};
use jiff::{Timestamp, tz::TimeZone};
use locale::Words;
use workflow::{
    clock::{Dates, Reading},
    duty::{Duty, Status},
    framework::{Framework, Label, Milestone, Owner, Rung},
    history::Holder,
    period::Period,
};

use super::letter_form::name_of;
use crate::{case_file::CaseFile, error::Result};

/// An officer by name where this desk knows it, else by role and number.
pub(super) fn officer(
    words: Words,
    names: &BTreeMap<OfficerId, String>,
    directory: &Directory,
    id: OfficerId,
) -> String {
    let role = directory
        .officer_ever(id)
        .and_then(|officer| officer.roles.first())
        .map(|role| words.say(&format!("role-{}", role.as_str())))
        .unwrap_or_default();
    match names.get(&id) {
        Some(name) => format!("{name} ({role})"),
        None => format!("{role} {}", id.short()),
    }
}

/// What lines are written with.
pub(super) struct Lines<'a> {
    pub(super) words: Words,
    pub(super) names: &'a BTreeMap<OfficerId, String>,
    pub(super) zone: TimeZone,
}

impl<'a> Lines<'a> {
    pub(super) fn of(
        words: Words,
        names: &'a BTreeMap<OfficerId, String>,
        file: &CaseFile,
    ) -> Result<Self> {
        Ok(Self { words, names, zone: TimeZone::get(&file.service.time_zone)? })
    }

    pub(super) fn day(&self, at: Timestamp) -> String {
        self.words.day(at.to_zoned_datetime(self.zone.clone()).date())
    }

    pub(super) fn moment(&self, at: Timestamp) -> String {
        self.words.moment(at, &self.zone)
    }

    /// An officer by name where this desk knows it, else by role and number.
    pub(super) fn officer(&self, directory: &Directory, id: OfficerId) -> String {
        officer(self.words, self.names, directory, id)
    }

    pub(super) fn actor(&self, file: &CaseFile, actor: Actor) -> String {
        match actor {
            Actor::Hub => self.words.say("actor-hub"),
            Actor::Authority => self.words.say("actor-authority"),
            Actor::Officer(officer) => self.officer(&file.directory, officer),
            Actor::Inbox(inbox) => match file.history.inbox(inbox).map(|inbox| &inbox.holder) {
                Some(holder) => self.holder(holder),
                None => String::new(),
            },
        }
    }

    pub(super) fn holder(&self, holder: &Holder) -> String {
        match holder {
            Holder::Reporter => self.words.say("actor-reporter"),
            Holder::State(_) => self.words.say("actor-state"),
            Holder::Family(_) => self.words.say("actor-family"),
            Holder::Commander(_) => self.words.say("audience-commander"),
            Holder::Prosecutor(_) => self.words.say("audience-prosecutor"),
        }
    }

    pub(super) fn milestone(&self, milestone: &Milestone) -> String {
        self.words.say(&format!("milestone-{}", milestone.id))
    }

    pub(super) fn owner(&self, milestone: &Milestone) -> String {
        self.owner_named(milestone.owed_by)
    }

    /// An owner as officers call them: "you" is the reporter on her pages and nobody here.
    fn owner_named(&self, owner: Owner) -> String {
        match owner {
            Owner::Reporter => self.words.say("desk-owner-reporter"),
            _ => self.words.say(&format!("owner-{}", owner.as_str())),
        }
    }

    /// The shown date: a day, or a moment where the period is in hours.
    pub(super) fn due(&self, dates: &Dates) -> String {
        if dates.is_in_hours() {
            self.moment(dates.shown.moment)
        } else {
            self.words.day(dates.shown.day)
        }
    }

    /// What each legal reading says, where there are several.
    pub(super) fn readings(&self, dates: &Dates) -> Vec<String> {
        if dates.readings.len() < 2 && dates.original == dates.shown {
            return Vec::new();
        }
        let reading = |reading: &Reading| {
            let values = [
                ("period", self.period(reading.period)),
                ("calendar", reading.calendar.to_string()),
                ("day", self.words.day(reading.due.day)),
            ];
            self.words.with_all("desk-reading", &values)
        };
        let original = self.words.with("desk-original", "day", self.words.day(dates.original.day));
        dates.readings.iter().map(reading).chain(std::iter::once(original)).collect()
    }

    pub(super) fn period(&self, period: Period) -> String {
        let amount = usize::try_from(period.amount()).unwrap_or(usize::MAX);
        self.words.count(period.counted(), amount)
    }

    /// How a duty stands, with a class for the style sheet.
    pub(super) fn state(&self, duty: &Duty) -> (&'static str, String) {
        match &duty.status {
            Status::Waiting(_) => ("waiting", self.words.say("promise-waiting")),
            Status::Open => ("open", self.words.say("promise-open")),
            Status::Late => ("late", self.words.say("promise-late")),
            Status::Met { at, outcome, in_time } => self.met(*at, outcome.as_ref(), *in_time),
            Status::Waived { at } => {
                ("waived", self.words.with("promise-waived", "day", self.day(*at)))
            }
        }
    }

    /// A duty that was done, with a class for the style sheet.
    pub(super) fn met(
        &self,
        at: Timestamp,
        outcome: Option<&Outcome>,
        in_time: bool,
    ) -> (&'static str, String) {
        let id = if in_time { "promise-kept" } else { "promise-kept-late" };
        let mut text = self.words.with(id, "day", self.day(at));
        if let Some(outcome) = outcome {
            text.push(' ');
            text.push_str(&self.words.say(&format!("outcome-{outcome}")));
        }
        (if in_time { "kept" } else { "late" }, text)
    }

    /// Why this duty and this number: label, source, what began it.
    pub(super) fn why(&self, file: &CaseFile, milestone: &Milestone, duty: &Duty) -> String {
        let first = duty.dates.as_ref().and_then(|dates| dates.readings.first());
        let period = first.map(|reading| reading.period);
        self.why_of((&file.framework, milestone), period, duty.since)
    }

    /// The same, where no more is known of the duty.
    pub(super) fn why_of(
        &self,
        (framework, milestone): (&Framework, &Milestone),
        period: Option<Period>,
        since: Option<Timestamp>,
    ) -> String {
        let label = |label| match label {
            Label::Rule => self.words.say("label-rule"),
            Label::OwnPromise => self.words.say("label-own-promise"),
        };
        let mut parts = vec![if milestone.duty_label == milestone.number_label {
            label(milestone.duty_label)
        } else {
            let values =
                [("duty", label(milestone.duty_label)), ("number", label(milestone.number_label))];
            self.words.with_all("label-both", &values)
        }];
        parts.extend(period.map(|period| self.period(period)));
        for source in milestone.sources.iter().filter_map(|id| framework.source(id)) {
            parts.push(format!("{} {}", source.id, source.citation));
        }
        if let Some(since) = since {
            parts.push(self.words.with("desk-began", "moment", self.moment(since)));
        }
        parts.join(" · ")
    }

    /// Who was told that a date has passed.
    pub(super) fn told(&self, file: &CaseFile, milestone: &Milestone, duty: &Duty) -> Vec<String> {
        let mut lines = Vec::new();
        if let Some(breached) = duty.breached {
            lines.push(self.words.with("desk-breached", "moment", self.moment(breached)));
        }
        for (number, rung) in (0..).zip(file.framework.ladder_of(milestone)) {
            if !file.history.has_escalated(&duty.occurrence, number) {
                continue;
            }
            lines.push(self.rung(rung));
        }
        lines
    }

    /// A rung of a ladder: what it means, and who is told.
    pub(super) fn rung(&self, rung: &Rung) -> String {
        let names: Vec<String> = rung.tell.iter().map(|owner| self.owner_named(*owner)).collect();
        let values = [
            ("meaning", self.words.say(&format!("rung-{}", rung.meaning))),
            ("names", names.join(&self.words.say("list-separator"))),
        ];
        self.words.with_all("desk-told", &values)
    }

    pub(super) fn consent(&self, (purpose, answer, at): (Purpose, Answer, Timestamp)) -> String {
        let id = match answer {
            Answer::Given => "desk-consent-given",
            Answer::Refused => "desk-consent-refused",
            Answer::Withdrawn => "desk-consent-withdrawn",
        };
        let what = self.words.say(&format!("consent-{}-short", purpose.kind()));
        self.words.with_all(id, &[("what", what), ("day", self.day(at))])
    }

    /// Which entry of the timeline a note corrects, if it corrects one.
    fn corrected(&self, file: &CaseFile, note: &Note) -> String {
        let corrected = file.events.iter().find(|event| Some(event.id) == note.corrects);
        let said = |event: &Event| self.words.with("desk-note-corrected", "number", event.sequence);
        corrected.map_or_else(String::new, |event| format!(". {}", said(event)))
    }

    /// A victim or an accused by number.
    pub(super) fn person(&self, person: CasePerson) -> String {
        let id = format!("desk-statistics-{}", person.kind().as_str());
        self.words.with(&id, "number", person.number())
    }

    /// What was done with an item of evidence.
    fn custody(&self, item: u32, step: CustodyStep) -> String {
        let item = self.words.with("desk-item-number", "number", item);
        format!("{item}: {}", self.words.say(&format!("custody-{}", step.as_str())))
    }

    /// What happened to evidence or for one person; `None` where the event is not about them.
    fn of_evidence(&self, file: &CaseFile, body: &EventBody) -> Option<String> {
        Some(match body {
            EventBody::OriginalOpened { original, .. } => {
                let number = file.history.originals().position(|known| known.object == *original);
                match file.history.evidence().item_of(*original) {
                    // What an officer took in is called by its number in the list of evidence.
                    Some(item) if number.is_none() => {
                        self.custody(item.number, CustodyStep::Opened)
                    }
                    _ => {
                        let number = number.map_or(0, |place| place + 1);
                        self.words.with("desk-original-opened", "number", number)
                    }
                }
            }
            EventBody::CustodyRecorded(recorded) => self.custody(recorded.item, recorded.step),
            EventBody::OutcomeRecorded(recorded) => {
                let how = self.words.say(&format!("outcome-{}", recorded.outcome));
                let what = self.words.say(&format!("event-{}", body.kind()));
                let who = self.person(recorded.person);
                format!("{what} {who}: {} {how}", recorded.milestone)
            }
            _ => return None,
        })
    }

    /// What a reporter agreed to and what not.
    fn answers(&self, answers: &[ConsentAnswer]) -> String {
        let words = self.words;
        let said = |answer: &ConsentAnswer| {
            let id = match answer.answer {
                Answer::Given => "answer-given",
                Answer::Refused => "answer-refused",
                Answer::Withdrawn => "answer-withdrawn",
            };
            let what = words.say(&format!("consent-{}-short", answer.purpose.kind()));
            format!("{what}: {}", words.say(id))
        };
        let said: Vec<String> = answers.iter().map(said).collect();
        said.join(&words.say("list-separator"))
    }

    /// What happened, in a line of the timeline.
    pub(super) fn event(&self, file: &CaseFile, body: &EventBody) -> String {
        if let Some(said) = self.of_evidence(file, body) {
            return said;
        }
        let words = self.words;
        let plain = || words.say(&format!("event-{}", body.kind()));
        let milestone = |id: &domain::id::MilestoneId| {
            file.framework
                .milestone(id)
                .map_or_else(|| id.to_string(), |known| format!("{id} {}", self.milestone(known)))
        };
        match body {
            EventBody::MilestoneMet { milestone: id, outcome, .. } => {
                let how = outcome.as_ref().map(|outcome| words.say(&format!("outcome-{outcome}")));
                format!("{} {} {}", plain(), milestone(id), how.unwrap_or_default())
            }
            EventBody::DutyBreached { occurrence, .. }
            | EventBody::DutyEscalated { occurrence, .. } => {
                format!("{} {}", plain(), milestone(&occurrence.milestone))
            }
            EventBody::OfficerAssigned { officer, .. }
            | EventBody::KeysGranted { officer, .. }
            | EventBody::DeskCopiesGiven(DeskCopies { officer, .. }) => {
                format!("{} {}", plain(), self.officer(&file.directory, *officer))
            }
            EventBody::OrganisationExcluded { organisation, reason } => {
                let reason = words.say(&format!("recusal-{}", reason.as_str()));
                format!("{} {} ({reason})", plain(), file.organisation(organisation))
            }
            EventBody::CaseOffered(offer) => {
                format!("{} {}", plain(), file.organisation(&offer.organisation))
            }
            EventBody::NoteWritten(note) => format!("{}{}", plain(), self.corrected(file, note)),
            EventBody::EmergencyAsked { officer, compartment, .. } => {
                let what = words.say(&format!("compartment-{}", compartment.as_str()));
                format!("{} {what}, {}", plain(), self.officer(&file.directory, *officer))
            }
            EventBody::KeysRenewed { keys, .. } => {
                let parts = keys.iter().map(|key| key.compartment);
                format!("{} {}", plain(), self.compartments(parts))
            }
            EventBody::OverrideAsked { template, .. } => {
                format!("{} {}", plain(), words.say(name_of(*template)))
            }
            EventBody::CaseLinked { reason, .. } => {
                format!("{} {}", plain(), words.say(&format!("link-{}", reason.as_str())))
            }
            EventBody::ReportSetAside { reason } => {
                format!("{}: {}", plain(), words.say(&format!("aside-{}", reason.as_str())))
            }
            EventBody::CompartmentOpened { compartment } => {
                let what = words.say(&format!("compartment-{}", compartment.as_str()));
                format!("{} {what}", plain())
            }
            EventBody::LetterDrafted { template, .. } => {
                let audience = words.say(&format!("audience-{}", template.audience().as_str()));
                format!("{} {audience}: {}", plain(), words.say(name_of(*template)))
            }
            EventBody::LetterPassed { step, .. } => {
                format!("{}: {}", plain(), words.say(&format!("letter-step-{}", step.as_str())))
            }
            EventBody::ConsentRecorded { answers, .. } => {
                format!("{} {}", plain(), self.answers(answers))
            }
            _ => plain(),
        }
    }
}
