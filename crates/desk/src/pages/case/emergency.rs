//! Emergency openings on the case page: what was asked for and lent, and the forms to ask and to lend.

use domain::{casework::EmergencyReason, directory::Role, id::OfficerId, report::Compartment};
use workflow::history::Emergency;

use super::{
    super::line::Lines,
    Standing,
    casework::choices,
    parts::{Choice, OfficerChoice},
};
use crate::{Desk, case_file::CaseFile, session::Session, use_case::emergency::words};

/// What is shown of emergencies.
pub(super) struct Emergencies {
    pub(super) lines: Vec<EmergencyLine>,
    /// Compartments that may be asked for; none if nobody may ask.
    pub(super) parts: Vec<Choice>,
    pub(super) officers: Vec<OfficerChoice>,
    pub(super) reasons: Vec<Choice>,
}

pub(super) struct EmergencyLine {
    pub(super) said: String,
    /// The reason in words, for who can open it.
    pub(super) words: Option<String>,
    /// The event that asked, for who may lend.
    pub(super) request: Option<String>,
}

pub(super) async fn emergencies(
    (desk, session): (&Desk, &Session),
    lines: &Lines<'_>,
    file: &CaseFile,
    may: &Standing,
) -> Emergencies {
    let mut said = Vec::new();
    for emergency in file.history.access().emergencies() {
        let waits = may.oversees && emergency.waits(file.now);
        let second = emergency.asked_by != session.officer;
        said.push(EmergencyLine {
            said: lines.emergency(file, emergency),
            words: words(desk, session, emergency).await,
            request: (waits && second).then(|| emergency.request.to_string()),
        });
    }
    let without = |part: &Compartment| may.oversees || !file.holds_key(session, *part);
    let part = |part: Compartment| Choice {
        code: part.as_str().to_owned(),
        label: lines.words.say(&format!("compartment-{}", part.as_str())),
        first: part == Compartment::Identity,
    };
    let parts = [Compartment::Statement, Compartment::Identity].into_iter();
    let asks = may.works || may.oversees;
    Emergencies {
        lines: said,
        parts: parts.filter(|part| asks && without(part)).map(part).collect(),
        officers: officers(lines, session, file, may),
        reasons: choices(lines.words, EmergencyReason::ALL, "emergency", EmergencyReason::as_str),
    }
}

/// Who is on the case asks for themselves; oversight for any officer who helps.
fn officers(
    lines: &Lines<'_>,
    session: &Session,
    file: &CaseFile,
    may: &Standing,
) -> Vec<OfficerChoice> {
    let helps = [Role::IntakeOfficer, Role::CaseManager, Role::Investigator];
    let own = |id: OfficerId| may.oversees || id == session.officer;
    let officers = file.directory.officers();
    officers
        .filter(|known| own(known.id) && helps.iter().any(|role| known.roles.contains(role)))
        .filter(|known| !file.history.is_apart(known))
        .map(|known| OfficerChoice {
            id: known.id.to_string(),
            name: lines.officer(&file.directory, known.id),
        })
        .collect()
}

impl Lines<'_> {
    /// An emergency opening, and how far it has come.
    pub(in crate::pages) fn emergency(&self, file: &CaseFile, emergency: &Emergency) -> String {
        let words = self.words;
        let what = words.say(&format!("compartment-{}", emergency.compartment.as_str()));
        let officer = self.officer(&file.directory, emergency.officer);
        let reason = words.say(&format!("emergency-{}", emergency.reason.as_str()));
        let state = match &emergency.granted {
            None if emergency.waits(file.now) => words.say("desk-emergency-waits"),
            None => words.say("desk-emergency-lapsed"),
            Some(lent) => {
                let by = self.officer(&file.directory, lent.by);
                let values = [("officer", by), ("until", self.moment(lent.until))];
                let granted = words.with_all("desk-emergency-lent", &values);
                let opened = lent.opened.iter();
                let opened = opened.map(|at| {
                    format!("{} {what} {}", words.say("event-compartment-opened"), self.moment(*at))
                });
                std::iter::once(granted).chain(opened).collect::<Vec<_>>().join(" · ")
            }
        };
        let asked = self.moment(emergency.asked_at);
        format!("{asked} · {what} · {officer} · {reason} · {state}")
    }
}
