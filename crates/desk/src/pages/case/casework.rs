//! Casework on the case page: what may be decided about each duty and about the case, and what that
//! would do to dates.

use domain::{
    casework::{ExclusionReason, ExtensionReason, RecusalReason, WaiverReason},
    directory::OrganisationKind,
    event::{EventBody, Occurrence},
    id::{OfficerId, OrganisationId},
};
use locale::Words;
use workflow::{
    duty::{Duty, Status, blocking, missing_for_closing, objection_ends},
    framework::{Extension, Milestone},
    history::{Closure, ExtensionWish, WaiverWish},
};

use super::{
    super::line::Lines,
    Standing,
    parts::{Choice, OfficerChoice},
};
use crate::{
    Desk,
    case_file::CaseFile,
    error::Result,
    session::Session,
    use_case::{casework::effect, reading::Opened},
};

/// What may be decided about a duty.
#[derive(Default)]
pub(super) struct DutyActs {
    pub(super) occurrence: String,
    /// The same, as part of the names of elements.
    pub(super) anchor: String,
    /// Reasons for which its clock may be stopped.
    pub(super) stops: Vec<Choice>,
    /// Reasons for which it stands still.
    pub(super) resumes: Vec<Choice>,
    /// How much more time may be asked for; none if it may not.
    pub(super) more: Option<String>,
    pub(super) time_reasons: Vec<Choice>,
    /// What granting would do.
    pub(super) grant_time: Option<String>,
    pub(super) waivers: Vec<Choice>,
    pub(super) grant_waiver: bool,
    /// What was decided so far.
    pub(super) decided: Vec<String>,
}

impl DutyActs {
    /// Whether there is anything to press.
    pub(super) fn any(&self) -> bool {
        !self.stops.is_empty()
            || !self.resumes.is_empty()
            || self.more.is_some()
            || self.grant_time.is_some()
            || !self.waivers.is_empty()
            || self.grant_waiver
    }
}

pub(super) fn choices<T: Copy>(
    words: Words,
    all: &[T],
    kind: &str,
    code: fn(T) -> &'static str,
) -> Vec<Choice> {
    let choice = |reason: &T| Choice {
        code: code(*reason).to_owned(),
        label: words.say(&format!("{kind}-{}", code(*reason))),
        first: false,
    };
    all.iter().map(choice).collect()
}

/// Everything that may be decided about a duty by who looks at it.
pub(super) fn duty(
    (desk, session): (&Desk, &Session),
    lines: &Lines<'_>,
    file: &CaseFile,
    (milestone, duty): (&Milestone, &Duty),
    may: &Standing,
) -> Result<DutyActs> {
    let words = lines.words;
    let casework = file.history.casework();
    let wishes = casework.extensions(&duty.occurrence);
    let pending = wishes.iter().find(|wish| wish.granted.is_none());
    let waiver = casework.waiver(&duty.occurrence);
    let pause = |reasons: &[domain::casework::PauseReason]| {
        choices(words, reasons, "pause", domain::casework::PauseReason::as_str)
    };
    let standing: Vec<_> = casework
        .stops(&milestone.id)
        .filter(|stop| stop.to.is_none())
        .map(|stop| stop.reason)
        .collect();
    let open = duty.status == Status::Open;
    let mut acts = DutyActs {
        occurrence: duty.occurrence.to_string(),
        anchor: duty.occurrence.to_string().replace(['/', '#'], "-"),
        decided: decided(lines, file, milestone, wishes, waiver),
        ..DutyActs::default()
    };
    if may.works {
        if open && standing.is_empty() {
            acts.stops = pause(&milestone.pauses);
        }
        acts.resumes = pause(&standing);
        acts.more = milestone.extension.as_ref().filter(|_| open && wishes.is_empty()).map(most);
        acts.time_reasons = match &milestone.extension {
            Some(Extension::CourtOrder) => {
                choices(words, &[ExtensionReason::CourtOrder], "extension", ExtensionReason::as_str)
            }
            _ => choices(words, ExtensionReason::ALL, "extension", ExtensionReason::as_str),
        };
        if duty.is_open() && waiver.is_none() {
            acts.waivers = choices(words, WaiverReason::ALL, "waiver", WaiverReason::as_str);
        }
    }
    if may.oversees {
        if pending.is_some() {
            let body = EventBody::ExtensionGranted { occurrence: duty.occurrence.clone() };
            acts.grant_time = Some(moved(desk, session, lines, file, &body)?.join(" · "));
        }
        acts.grant_waiver = waiver.is_some_and(|wish| wish.granted.is_none());
    }
    Ok(acts)
}

fn most(extension: &Extension) -> String {
    match extension {
        Extension::Once(period) => period.to_string(),
        Extension::CourtOrder => String::new(),
    }
}

/// What would move, in words.
fn moved(
    desk: &Desk,
    session: &Session,
    lines: &Lines<'_>,
    file: &CaseFile,
    body: &EventBody,
) -> Result<Vec<String>> {
    let day = |day: Option<jiff::civil::Date>| {
        day.map_or_else(|| "–".to_owned(), |day| lines.words.day(day))
    };
    let line = |moved: crate::use_case::casework::Moved| {
        let values = [
            ("milestone", moved.occurrence.milestone.to_string()),
            ("before", day(moved.before)),
            ("after", day(moved.after)),
        ];
        lines.words.with_all("desk-effect", &values)
    };
    let moved = effect(desk, session, file, std::slice::from_ref(body))?;
    Ok(moved.into_iter().map(line).collect())
}

/// What was decided about a duty: why its date is what it is.
fn decided(
    lines: &Lines<'_>,
    file: &CaseFile,
    milestone: &Milestone,
    wishes: &[ExtensionWish],
    waiver: Option<&WaiverWish>,
) -> Vec<String> {
    let words = lines.words;
    let mut told = Vec::new();
    for stop in file.history.casework().stops(&milestone.id) {
        let reason = words.say(&format!("pause-{}", stop.reason.as_str()));
        let from = lines.moment(stop.from);
        let until = stop.to.map_or_else(|| "…".to_owned(), |to| lines.moment(to));
        told.push(format!("{}: {reason} · {from} – {until}", words.say("event-clock-stopped")));
    }
    let agreed = |granted: Option<(OfficerId, jiff::Timestamp)>, id: &str| {
        granted.map(|(officer, at)| {
            let officer = lines.officer(&file.directory, officer);
            format!("{} · {officer} · {}", words.say(id), lines.day(at))
        })
    };
    for wish in wishes {
        let (by, at) = (lines.actor(file, wish.by), lines.day(wish.at));
        let reason = words.say(&format!("extension-{}", wish.reason.as_str()));
        let period = lines.period(wish.period);
        told.push(format!(
            "{}: {period}, {reason} · {by} · {at}",
            words.say("event-extension-asked")
        ));
        told.extend(agreed(wish.granted, "event-extension-granted"));
    }
    if let Some(wish) = waiver {
        let (by, at) = (lines.actor(file, wish.by), lines.day(wish.at));
        let reason = words.say(&format!("waiver-{}", wish.reason.as_str()));
        told.push(format!("{}: {reason} · {by} · {at}", words.say("event-waiver-asked")));
        told.extend(agreed(wish.granted, "event-waiver-granted"));
    }
    told
}

/// What may be decided about the case.
#[expect(clippy::struct_excessive_bools, reason = "each says whether one form is shown")]
pub(super) struct CaseActs {
    /// Whether anything is shown.
    pub(super) any: bool,
    pub(super) aside: bool,
    pub(super) urgent: bool,
    /// Which dates grading it urgent would move.
    pub(super) urgent_effect: Vec<String>,
    /// Duties that block closing.
    pub(super) blocks: Vec<String>,
    pub(super) propose: bool,
    pub(super) close: bool,
    /// The reasons that were proposed, for who reads the report.
    pub(super) reasons: Option<String>,
    pub(super) reopen: bool,
    /// Until when the reporter can object.
    pub(super) until: Option<String>,
    pub(super) officers: Vec<OfficerChoice>,
    pub(super) recusals: Vec<Choice>,
    pub(super) recused: Vec<String>,
    /// Organisations that may still be kept out, for who may do that.
    pub(super) organisations: Vec<Choice>,
    pub(super) exclusions: Vec<Choice>,
    pub(super) excluded: Vec<String>,
}

pub(super) fn case(
    (desk, session): (&Desk, &Session),
    lines: &Lines<'_>,
    file: &CaseFile,
    opened: &Opened,
    may: &Standing,
) -> Result<CaseActs> {
    let words = lines.words;
    let casework = file.history.casework();
    let taken_on = file.history.taken_on().is_some();
    let closure = casework.closure();
    let decides = may.works || may.oversees;
    let open = taken_on && !matches!(closure, Closure::Closed { .. });
    let urgent = may.works && open && casework.urgent_since().is_none();
    let effect = if urgent {
        moved(desk, session, lines, file, &EventBody::CaseGradedUrgent {})?
    } else {
        Vec::new()
    };
    let blocks: Vec<String> = blocking(&file.duties, &file.framework).map(named).collect();
    let missing = missing_for_closing(&file.duties, &file.framework).map(ToString::to_string);
    let until = objection_ends(&file.history, &file.ground(&desk.calendars))?;
    Ok(CaseActs {
        any: decides,
        aside: decides && casework.aside().is_some(),
        urgent,
        urgent_effect: effect,
        propose: may.works && open && blocks.is_empty(),
        close: may.works
            && open
            && missing.is_none()
            && matches!(closure, Closure::Proposed { .. }),
        reasons: opened.closing.as_ref().map(|reasons| reasons.text.clone()),
        reopen: decides && matches!(closure, Closure::Closed { .. }),
        until: until.map(|until| words.day(until.day)),
        officers: if decides { on_case(lines, file) } else { Vec::new() },
        recusals: choices(words, RecusalReason::ALL, "recusal", RecusalReason::as_str),
        recused: recused(lines, file),
        organisations: if may.take_on || may.assign || may.oversees {
            excludable(file)
        } else {
            Vec::new()
        },
        exclusions: choices(words, ExclusionReason::ALL, "recusal", ExclusionReason::as_str),
        excluded: excluded(lines, file),
        blocks: if open { blocks.into_iter().chain(missing).collect() } else { Vec::new() },
    })
}

fn named(duty: &Duty) -> String {
    let Occurrence { milestone, number, .. } = &duty.occurrence;
    if *number > 1 { format!("{milestone}.{number}") } else { milestone.to_string() }
}

/// Officers of the channel and those assigned, who have not stepped aside.
fn on_case(lines: &Lines<'_>, file: &CaseFile) -> Vec<OfficerChoice> {
    let channel = file.directory.channel(&file.history.received().channel);
    let intake = channel.into_iter().flat_map(|channel| channel.intake.iter().copied());
    let assigned = file.history.assigned().map(|(officer, _)| officer);
    let all: std::collections::BTreeSet<OfficerId> = intake.chain(assigned).collect();
    all.into_iter()
        .filter(|officer| !file.is_apart(*officer))
        .map(|officer| OfficerChoice {
            id: officer.to_string(),
            name: lines.officer(&file.directory, officer),
        })
        .collect()
}

fn recused(lines: &Lines<'_>, file: &CaseFile) -> Vec<String> {
    let line = |(officer, at, reason): (OfficerId, jiff::Timestamp, RecusalReason)| {
        let officer = lines.officer(&file.directory, officer);
        let reason = lines.words.say(&format!("recusal-{}", reason.as_str()));
        format!("{officer} · {} · {reason}", lines.day(at))
    };
    file.history.casework().recused().map(line).collect()
}

/// Everybody but the service, those who watch and those who are kept out already.
fn excludable(file: &CaseFile) -> Vec<Choice> {
    let organisations = file.directory.organisations();
    organisations
        .filter(|one| one.kind != OrganisationKind::OversightBody && one.id != file.service.id)
        .filter(|one| !file.history.access().is_excluded(&one.id))
        .map(|one| Choice { code: one.id.to_string(), label: one.name.clone(), first: false })
        .collect()
}

fn excluded(lines: &Lines<'_>, file: &CaseFile) -> Vec<String> {
    let line = |(id, at, reason): (&OrganisationId, jiff::Timestamp, ExclusionReason)| {
        let reason = lines.words.say(&format!("recusal-{}", reason.as_str()));
        format!("{} · {} · {reason}", file.organisation(id), lines.day(at))
    };
    file.history.access().excluded().map(line).collect()
}
