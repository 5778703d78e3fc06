//! Parts of the case page.

use domain::{
    directory::{OrganisationKind, Role},
    event::{Actor, EventBody, GrantedTo, ObjectReference},
    letter::Way,
    report::FamilyContact,
};
use locale::Words;
use workflow::{
    duty::Duty,
    framework::{MetBy, Milestone, Track as TrackKind, Trigger},
    history::{Closure, Draft},
    renewal::owed,
};

use super::{
    super::{letter_form, line::Lines},
    Standing,
    casework::{self, DutyActs},
};
use crate::{
    Desk, case_file::CaseFile, error::Result, session::Session, use_case::reading::Opened,
};

pub(in crate::pages) struct OfficerChoice {
    pub(in crate::pages) id: String,
    pub(in crate::pages) name: String,
}

/// Something to choose from a list.
pub(in super::super) struct Choice {
    pub(in super::super) code: String,
    pub(in super::super) label: String,
    pub(in super::super) first: bool,
}

pub(super) struct DutyLine {
    pub(super) code: String,
    pub(super) milestone: String,
    pub(super) what: String,
    pub(super) who: String,
    pub(super) due: String,
    pub(super) readings: Vec<String>,
    pub(super) class: &'static str,
    pub(super) state: String,
    pub(super) told: Vec<String>,
    pub(super) why: String,
    pub(super) recordable: bool,
    pub(super) outcomes: Vec<Choice>,
    pub(super) acts: DutyActs,
}

pub(super) struct Track {
    pub(super) name: String,
    pub(super) duties: Vec<DutyLine>,
}

pub(super) struct MessageLine {
    pub(super) who: String,
    pub(super) day: String,
    pub(super) text: String,
}

pub(super) struct DraftLine {
    pub(super) id: String,
    pub(super) what: String,
    pub(super) drafted: String,
    pub(super) state: String,
}

pub(super) struct TimelineLine {
    pub(super) number: u32,
    pub(super) at: String,
    pub(super) what: String,
    pub(super) who: String,
    pub(super) note: Option<String>,
}

pub(super) struct ObjectLine {
    pub(super) id: String,
    pub(super) what: String,
    pub(super) opens: String,
}

/// What an officer must know before anything else.
pub(super) fn badges(lines: &Lines<'_>, file: &CaseFile) -> Vec<String> {
    let mut badges = Vec::new();
    if let Some((officer, at)) = file.history.taken_on() {
        let by = lines.officer(&file.directory, officer);
        let values = [("officer", by), ("day", lines.day(at))];
        badges.push(lines.words.with_all("desk-badge-open", &values));
    }
    if let Closure::Closed { at } = file.history.casework().closure() {
        badges.push(format!("{} · {}", lines.words.say("event-case-closed"), lines.day(at)));
    }
    if file.history.casework().urgent_since().is_some() {
        badges.push(lines.words.say("event-case-graded-urgent"));
    }
    if let Some(aside) = file.history.casework().aside() {
        let day = lines.day(aside.at);
        badges.push(format!("{} · {day}", lines.words.say("event-report-set-aside")));
    }
    if !owed(&file.history, &file.directory).is_empty() {
        badges.push(lines.words.say("desk-renewal-heading"));
    }
    let late = file.duties.iter().filter(|duty| duty.breached.is_some()).count();
    if late > 0 {
        badges.push(lines.words.count("desk-badge-late", late));
    }
    badges
}

/// Officers who may still be assigned.
pub(super) fn assignable(lines: &Lines<'_>, file: &CaseFile) -> Vec<OfficerChoice> {
    let works = [Role::IntakeOfficer, Role::CaseManager, Role::Investigator];
    file.directory
        .officers()
        .filter(|officer| works.iter().any(|role| officer.roles.contains(role)))
        .filter(|officer| !file.history.is_assigned(officer.id))
        .filter(|officer| !file.history.is_apart(officer))
        .map(|officer| OfficerChoice {
            id: officer.id.to_string(),
            name: lines.officer(&file.directory, officer.id),
        })
        .collect()
}

pub(super) fn assigned(lines: &Lines<'_>, file: &CaseFile) -> Vec<String> {
    file.history
        .assigned()
        .map(|(officer, at)| {
            format!("{} · {}", lines.officer(&file.directory, officer), lines.day(at))
        })
        .collect()
}

/// The duties of every track, with who owes them, by when and why.
pub(super) fn tracks(
    by: (&Desk, &Session),
    lines: &Lines<'_>,
    file: &CaseFile,
    may: &Standing,
) -> Result<Vec<Track>> {
    let mut tracks = Vec::new();
    for kind in TrackKind::ALL {
        let mut duties = Vec::new();
        for milestone in file.framework.milestones.iter().filter(|known| known.track == kind) {
            let of = |duty: &&Duty| duty.occurrence.milestone == milestone.id;
            let owed: Vec<&Duty> = file.duties.iter().filter(of).collect();
            for duty in &owed {
                let mut line = duty_line(lines, file, milestone, duty, may.works);
                line.acts = casework::duty(by, lines, file, (milestone, duty), may)?;
                duties.push(line);
            }
            if owed.is_empty() && may.works && begins_itself(milestone) {
                duties.push(claim_line(lines, milestone));
            }
        }
        if !duties.is_empty() {
            let name = lines.words.say(&format!("track-{}", kind.as_str()));
            tracks.push(Track { name, duties });
        }
    }
    Ok(tracks)
}

/// A milestone that an officer may begin at any time: a claim is lodged.
fn begins_itself(milestone: &Milestone) -> bool {
    milestone.trigger.iter().any(|trigger| trigger.milestone() == Some(&milestone.id))
}

fn duty_line(
    lines: &Lines<'_>,
    file: &CaseFile,
    milestone: &Milestone,
    duty: &Duty,
    works: bool,
) -> DutyLine {
    let (class, state) = lines.state(duty);
    let number = duty.occurrence.number;
    let code = if milestone.repeats() || milestone.each {
        format!("{}.{number}", milestone.id)
    } else {
        milestone.id.to_string()
    };
    DutyLine {
        code,
        milestone: milestone.id.to_string(),
        what: lines.milestone(milestone),
        who: lines.owner(milestone),
        due: duty.dates.as_ref().map(|dates| lines.due(dates)).unwrap_or_default(),
        readings: duty.dates.as_ref().map(|dates| lines.readings(dates)).unwrap_or_default(),
        class,
        state,
        told: lines.told(file, milestone, duty),
        why: lines.why(file, milestone, duty),
        recordable: works && duty.is_open() && milestone.met_by == MetBy::Record,
        outcomes: outcomes(lines.words, milestone),
        acts: DutyActs::default(),
    }
}

fn claim_line(lines: &Lines<'_>, milestone: &Milestone) -> DutyLine {
    let begins = |outcome: &Choice| {
        milestone.trigger.iter().any(
            |trigger| matches!(trigger, Trigger::MetAs(_, named) if named.as_str() == outcome.code),
        )
    };
    DutyLine {
        code: milestone.id.to_string(),
        milestone: milestone.id.to_string(),
        what: lines.milestone(milestone),
        who: lines.owner(milestone),
        due: String::new(),
        readings: Vec::new(),
        class: "open",
        state: lines.words.say("desk-not-begun"),
        told: Vec::new(),
        why: String::new(),
        recordable: true,
        outcomes: outcomes(lines.words, milestone).into_iter().filter(begins).collect(),
        acts: DutyActs::default(),
    }
}

fn outcomes(words: Words, milestone: &Milestone) -> Vec<Choice> {
    milestone
        .outcomes
        .iter()
        .chain(&milestone.open_outcomes)
        .map(|outcome| Choice {
            code: outcome.to_string(),
            label: words.say(&format!("outcome-{outcome}")),
            first: false,
        })
        .collect()
}

pub(super) fn messages(lines: &Lines<'_>, file: &CaseFile, opened: &Opened) -> Vec<MessageLine> {
    opened
        .messages
        .iter()
        .map(|message| {
            let from = lines.actor(file, message.from);
            let who = match message.from {
                Actor::Officer(_) => {
                    let values = [("from", from), ("to", lines.holder(&message.holder))];
                    lines.words.with_all("desk-message-to", &values)
                }
                _ => from,
            };
            MessageLine { who, day: lines.day(message.at), text: message.message.text.clone() }
        })
        .collect()
}

/// Duties that a message would meet, the first one chosen.
pub(in super::super) fn message_duties(lines: &Lines<'_>, file: &CaseFile) -> Vec<Choice> {
    let mut choices: Vec<Choice> = Vec::new();
    for duty in file.duties.iter().filter(|duty| duty.is_open()) {
        let Some(milestone) = file.framework.milestone(&duty.occurrence.milestone) else {
            continue;
        };
        let code = milestone.id.to_string();
        let known = choices.iter().any(|choice| choice.code == code);
        if milestone.met_by == MetBy::Message && !known {
            let label = format!("{code} {}", lines.milestone(milestone));
            choices.push(Choice { code, label, first: choices.is_empty() });
        }
    }
    choices
}

pub(super) fn drafts(lines: &Lines<'_>, file: &CaseFile) -> Vec<DraftLine> {
    file.history
        .drafts()
        .map(|(id, draft)| {
            let by = lines.officer(&file.directory, draft.drafter);
            DraftLine {
                id: id.to_string(),
                what: lines.words.say(letter_form::name_of(draft.template)),
                drafted: format!("{by} · {}", lines.day(draft.at)),
                state: draft_state(lines, file, draft),
            }
        })
        .collect()
}

/// Where a letter stands.
pub(in super::super) fn draft_state(lines: &Lines<'_>, file: &CaseFile, draft: &Draft) -> String {
    let Some(disclosed) = &draft.disclosed else {
        return lines.words.say("desk-draft-waiting");
    };
    let by = lines.officer(&file.directory, disclosed.by);
    let day = lines.day(disclosed.at);
    let mut state = lines.words.with_all("desk-draft-sent", &[("officer", by), ("day", day)]);
    if let Some((step, ..)) = disclosed.passed.last() {
        state.push_str(" · ");
        state.push_str(&lines.words.say(&format!("letter-step-{}", step.as_str())));
    }
    state
}

/// Whom rules of safe contact are recorded of: the reporter, then family contacts.
pub(super) fn persons(words: Words, file: &CaseFile, contacts: &[FamilyContact]) -> Vec<Choice> {
    let reporter =
        Choice { code: String::new(), label: words.say("audience-reporter"), first: true };
    std::iter::once(reporter).chain(family(words, file, contacts)).collect()
}

/// Ways in which a person may be written to.
pub(super) fn private_ways(words: Words) -> Vec<Choice> {
    let choice = |way: Way| Choice {
        code: way.as_str().to_owned(),
        label: words.say(&format!("way-{}", way.as_str())),
        first: false,
    };
    [Way::Inbox, Way::Print].map(choice).into()
}

/// States that could be notified.
pub(in super::super) fn states(file: &CaseFile) -> Vec<Choice> {
    file.directory
        .organisations()
        .filter(|organisation| organisation.kind == OrganisationKind::State)
        .filter(|organisation| !file.history.access().is_excluded(&organisation.id))
        .map(|organisation| Choice {
            code: organisation.id.to_string(),
            label: organisation.name.clone(),
            first: false,
        })
        .collect()
}

/// Family contacts: by name where the identity is open, else by number.
pub(in super::super) fn family(
    words: Words,
    file: &CaseFile,
    contacts: &[FamilyContact],
) -> Vec<Choice> {
    (1..)
        .zip(file.history.contacts())
        .map(|(number, (id, _))| {
            let known = contacts.iter().find(|contact| contact.contact == id);
            let label = known.map_or_else(
                || words.with("portal-family-named", "number", number),
                |contact| format!("{} ({})", contact.name, contact.relation),
            );
            Choice { code: id.to_string(), label, first: false }
        })
        .collect()
}

pub(super) fn timeline(lines: &Lines<'_>, file: &CaseFile, opened: &Opened) -> Vec<TimelineLine> {
    file.events
        .iter()
        .map(|event| {
            let note = opened.notes.iter().find(|(sequence, _)| *sequence == event.sequence);
            TimelineLine {
                number: event.sequence,
                at: lines.moment(event.at),
                what: lines.event(file, &event.body),
                who: lines.actor(file, event.actor),
                note: note.map(|(_, note)| note.text.clone()),
            }
        })
        .collect()
}

/// Every sealed object, with what opens it: whoever holds the key needs no program of ours.
pub(super) fn objects(lines: &Lines<'_>, session: &Session, file: &CaseFile) -> Vec<ObjectLine> {
    let words = lines.words;
    let mut objects = Vec::new();
    let mut add = |object: &ObjectReference, what: String, opens: String| {
        objects.push(ObjectLine { id: object.object.to_string(), what, opens });
    };
    for grant in file.history.grants() {
        if grant.to == GrantedTo::Officer(session.officer) {
            let compartments = grant.compartments.iter();
            let named: Vec<String> = compartments
                .map(|compartment| words.say(&format!("compartment-{}", compartment.as_str())))
                .collect();
            let what = words.with("object-keys", "what", named.join(&words.say("list-separator")));
            add(&grant.keys, what, words.say("object-opens-officer"));
        }
    }
    for event in &file.events {
        let opens = |compartment: &str| words.say(&format!("object-opens-{compartment}"));
        match &event.body {
            EventBody::ReportReceived { compartments, files, originals, .. } => {
                for seal in compartments {
                    let code = seal.compartment.as_str();
                    add(&seal.content, words.say(&format!("compartment-{code}")), opens(code));
                }
                let named = file_objects(words, files, originals);
                named.for_each(|(object, what, compartment)| add(object, what, opens(compartment)));
            }
            EventBody::ReportAdded { content, evidence, files, originals } => {
                let what = words.say("event-report-added");
                add(content, what.clone(), opens("statement"));
                add(evidence, what, opens("evidence"));
                let named = file_objects(words, files, originals);
                named.for_each(|(object, what, compartment)| add(object, what, opens(compartment)));
            }
            EventBody::FamilyContactNamed { record, .. } => {
                add(record, words.say("event-family-contact-named"), opens("identity"));
            }
            EventBody::OfficerAssigned { .. }
            | EventBody::KeysGranted { .. }
            | EventBody::KeysRenewed { .. } => {}
            EventBody::CaseOffered(offer) => {
                add(&offer.reason, words.say("event-case-offered"), opens("statement"));
            }
            body => {
                for object in body.objects() {
                    add(&object, words.say(&format!("event-{}", body.kind())), opens("statement"));
                }
            }
        }
    }
    objects
}

/// Sealed files with what they are and which compartment opens them.
fn file_objects<'a>(
    words: Words,
    files: &'a [ObjectReference],
    originals: &'a [ObjectReference],
) -> impl Iterator<Item = (&'a ObjectReference, String, &'static str)> {
    let copies = files.iter().map(move |file| (file, words.say("object-file"), "statement"));
    let originals = originals.iter();
    copies.chain(originals.map(move |file| (file, words.say("object-original"), "evidence")))
}
