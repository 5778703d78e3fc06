//! Offers of the case to another organisation on the case page, and the notes that may be corrected.

use std::collections::BTreeMap;

use domain::{
    directory::{OrganisationKind, Role},
    event::{CaseOffer, EventBody, Grant, GrantedTo, ObjectReference},
    id::{ObjectId, OfficerId, OrganisationId},
    key::Digest,
    report::Compartment,
};
use workflow::{
    duty::Duty,
    framework::{MetBy, Owner},
    history::{Closure, Offer, OfferAnswer},
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
    use_case::{
        casework::after,
        offering::{who_leaves, words},
    },
};

/// What is shown of offers.
#[derive(Default)]
pub(super) struct Offers {
    pub(super) lines: Vec<OfferLine>,
    /// Officers who could be asked, by organisation; none if nobody may ask.
    pub(super) teams: Vec<Team>,
    /// By when they would have to answer.
    pub(super) due: String,
    /// The offer that this officer may answer, and what a yes would do.
    pub(super) asked: Option<Asked>,
    /// The offer that this officer may take back.
    pub(super) withdraw: Option<String>,
    /// Who has the case, where it is not the service that took the report.
    pub(super) with: Option<String>,
}

impl Offers {
    pub(super) fn any(&self) -> bool {
        !self.lines.is_empty() || !self.teams.is_empty()
    }
}

pub(super) struct OfferLine {
    pub(super) said: String,
    /// The reasons in words, for who was asked.
    pub(super) words: Vec<String>,
}

/// Officers of one organisation.
pub(super) struct Team {
    pub(super) name: String,
    pub(super) officers: Vec<OfficerChoice>,
}

pub(super) struct Asked {
    pub(super) offer: String,
    /// What their organisation would owe, each with its date.
    pub(super) owes: Vec<String>,
    /// Who would leave the case.
    pub(super) leave: String,
}

pub(super) async fn offers(
    (desk, session): (&Desk, &Session),
    lines: &Lines<'_>,
    file: &CaseFile,
    may: &Standing,
) -> Result<Offers> {
    let mut shown = Offers::default();
    for (number, offer) in (1..).zip(file.history.offers().all()) {
        let words = words(desk, session, offer).await;
        shown.lines.push(OfferLine { said: line(lines, file, (number, offer)), words });
    }
    let owes = file.history.taken_over_by().unwrap_or(&file.service.id);
    if *owes != file.service.id {
        shown.with = Some(file.organisation(owes));
    }
    let pending = file.history.offers().pending();
    let taken_on = file.history.taken_on().is_some();
    let own = organisation_of(file, session.officer) == Some(owes);
    // Who cannot read the report has no key to offer.
    let holds = file.history.holds_key(session.officer, Compartment::Statement);
    let gives = may.works && taken_on && own && holds;
    shown.withdraw = pending.filter(|_| may.works && own).map(|offer| offer.offer.to_string());
    shown.asked = file.history.offers().asked(session.officer).map(|offer| Asked {
        offer: offer.offer.to_string(),
        owes: owed(lines, file),
        leave: names(lines, file, who_leaves(file).into_iter()),
    });
    let open = !matches!(file.history.casework().closure(), Closure::Closed { .. });
    if gives && open && pending.is_none() {
        shown.teams = teams(lines, file, owes);
        shown.due = due(desk, session, lines, file)?;
    }
    Ok(shown)
}

fn organisation_of(file: &CaseFile, officer: OfficerId) -> Option<&OrganisationId> {
    file.directory.officer(officer).map(|known| &known.organisation)
}

fn names(lines: &Lines<'_>, file: &CaseFile, officers: impl Iterator<Item = OfficerId>) -> String {
    let names: Vec<String> =
        officers.map(|officer| lines.officer(&file.directory, officer)).collect();
    names.join(&lines.words.say("list-separator"))
}

/// An offer, by when it was to be answered, and how it was.
fn line(lines: &Lines<'_>, file: &CaseFile, (number, offer): (u32, &Offer)) -> String {
    let values = [
        ("day", lines.day(offer.at)),
        ("name", file.organisation(&offer.organisation)),
        ("officers", names(lines, file, offer.officers())),
    ];
    let mut said = vec![lines.words.with_all("desk-offer-line", &values)];
    let is_answer = |duty: &&Duty| {
        let milestone = file.framework.milestone(&duty.occurrence.milestone);
        milestone.is_some_and(|milestone| milestone.met_by == MetBy::Answer)
            && duty.occurrence.number == number
    };
    let duty = file.duties.iter().find(is_answer);
    if let Some(dates) = duty.and_then(|duty| duty.dates.as_ref()) {
        said.push(lines.words.with("desk-offer-due", "day", lines.due(dates)));
    }
    if let Some(answered) = offer.answered {
        let how = match answered.answer {
            OfferAnswer::Accepted => "event-offer-accepted",
            OfferAnswer::Refused(_) => "event-offer-refused",
            OfferAnswer::Withdrawn | OfferAnswer::Lapsed => "event-offer-withdrawn",
        };
        said.push(format!("{} · {}", lines.words.say(how), lines.day(answered.at)));
    } else if let Some(duty) = duty {
        said.push(lines.state(duty).1);
    }
    said.join(" · ")
}

/// What the service owes and whoever takes the case over would owe, each with its date.
fn owed(lines: &Lines<'_>, file: &CaseFile) -> Vec<String> {
    let moves = [Owner::IntakeService, Owner::CaseManager, Owner::Service, Owner::RecordsOfficer];
    let open = file.duties.iter().filter(|duty| duty.is_open());
    open.filter_map(|duty| {
        let milestone = file.framework.milestone(&duty.occurrence.milestone)?;
        let due = duty.dates.as_ref().map(|dates| lines.due(dates)).unwrap_or_default();
        let line = format!("{} {} · {due}", milestone.id, lines.milestone(milestone));
        moves.contains(&milestone.owed_by).then_some(line)
    })
    .collect()
}

/// Officers who could be asked: those who work on cases, in organisations that may take one over.
fn teams(lines: &Lines<'_>, file: &CaseFile, owes: &OrganisationId) -> Vec<Team> {
    let works = [Role::IntakeOfficer, Role::CaseManager, Role::Investigator];
    let mut teams: BTreeMap<&OrganisationId, Vec<OfficerChoice>> = BTreeMap::new();
    for officer in file.directory.officers().filter(|officer| !file.history.is_apart(officer)) {
        let organisation = file.directory.organisation(&officer.organisation);
        let takes = organisation.is_some_and(|known| {
            let kind = known.kind;
            let kinds = [OrganisationKind::IntakeService, OrganisationKind::InvestigationUnit];
            kinds.contains(&kind) && known.id != *owes
        });
        if takes && works.iter().any(|role| officer.roles.contains(role)) {
            teams.entry(&officer.organisation).or_default().push(OfficerChoice {
                id: officer.id.to_string(),
                name: lines.officer(&file.directory, officer.id),
            });
        }
    }
    let team = |(id, officers)| Team { name: file.organisation(id), officers };
    teams.into_iter().map(team).collect()
}

/// By when they would have to answer, if the case were offered now. Nothing else would move.
fn due(desk: &Desk, session: &Session, lines: &Lines<'_>, file: &CaseFile) -> Result<String> {
    let nothing = ObjectReference {
        object: ObjectId::from_random([0; 16]),
        sha256: Digest::ZERO,
        size_bytes: 0,
    };
    let compartments = [Compartment::Statement].into();
    let to = GrantedTo::Officer(session.officer);
    let offer = CaseOffer {
        organisation: file.service.id.clone(),
        reason: nothing,
        grants: vec![Grant { compartments, to, keys: nothing }],
    };
    let after = after(desk, session, file, &[EventBody::CaseOffered(offer)])?;
    let new = |duty: &&Duty| {
        let known = file.duties.iter().any(|known| known.occurrence == duty.occurrence);
        let milestone = file.framework.milestone(&duty.occurrence.milestone);
        !known && milestone.is_some_and(|milestone| milestone.met_by == MetBy::Answer)
    };
    let dates = after.iter().find(new).and_then(|duty| duty.dates.as_ref());
    Ok(dates.map(|dates| lines.due(dates)).unwrap_or_default())
}

/// Notes that a further note may correct, the newest first.
pub(super) fn notes(lines: &Lines<'_>, file: &CaseFile) -> Vec<Choice> {
    let written = file.events.iter().rev();
    let written = written.filter(|event| matches!(event.body, EventBody::NoteWritten(_)));
    written
        .map(|event| Choice {
            code: event.id.to_string(),
            label: format!(
                "{} · {} · {}",
                event.sequence,
                lines.moment(event.at),
                lines.actor(file, event.actor)
            ),
            first: false,
        })
        .collect()
}
