//! The victims and the accused of a case: who they are, and how each milestone ended for each.

use std::sync::Arc;

use askama::Template;
use axum::{extract::State, response::Response};
use domain::{
    custody::{CasePerson, OutcomeRecorded, PersonKind, PersonRecord, PersonRecords},
    id::CaseId,
    limit::{LINE_CHARACTERS_MAX, NOTE_CHARACTERS_MAX, PERSONS_MAX},
};
use site::page::redirect;
use workflow::{duty::asked_of, framework::Milestone};

use super::{
    case::parts::Choice,
    failure::{failure, shown},
    form::{AtCase, OnCase},
    line::Lines,
    page::Page,
};
use crate::{
    Desk,
    case_file::CaseFile,
    error::{Error, Result},
    session::Session,
    use_case::{acting::bounded, persons},
};

#[derive(Template)]
#[template(path = "persons.html")]
struct PersonsPage {
    page: Page,
    case: String,
    short: String,
    /// Whether names and facts are open, so that they can be changed.
    open: bool,
    seen: String,
    victims: u32,
    accused: u32,
    persons: Vec<PersonLine>,
}

struct PersonLine {
    id: String,
    label: String,
    name: String,
    facts: String,
    asked: Vec<Asked>,
}

/// A milestone that is asked of a person.
struct Asked {
    milestone: String,
    label: String,
    /// How it ended for this person; empty where that is not recorded.
    ended: String,
    outcomes: Vec<Choice>,
}

pub(super) async fn show(
    State(desk): State<Arc<Desk>>,
    AtCase { session, case }: AtCase,
) -> Response {
    shown(page(&desk, &session, case).await, &session, "/queue")
}

async fn page(desk: &Desk, session: &Session, case: CaseId) -> Result<PersonsPage> {
    let file = CaseFile::fetch(desk, session, case).await?;
    let opened = persons::opened(desk, session, &file).await?;
    let names = desk.names().await?;
    let page = Page::of(session).for_roles(session, &file.directory);
    let words = page.words();
    let lines = Lines::of(words, &names, &file)?;
    let known = file.history.persons();
    let everybody = PersonKind::ALL.into_iter().flat_map(|kind| known.of(kind));
    let line = |person| person_line(&lines, &file, person, opened.as_ref());
    let title = words.say("desk-persons-heading");
    Ok(PersonsPage {
        case: case.to_string(),
        short: case.short(),
        open: opened.is_some(),
        seen: persons::seen(&file),
        victims: known.count(PersonKind::Victim),
        accused: known.count(PersonKind::Accused),
        persons: everybody.map(line).collect(),
        page: page.titled(title),
    })
}

fn person_line(
    lines: &Lines<'_>,
    file: &CaseFile,
    person: CasePerson,
    opened: Option<&PersonRecords>,
) -> PersonLine {
    let mut records = opened.into_iter().flat_map(|records| &records.persons);
    let record = records.find(|record| record.person == person);
    let milestones = file.framework.milestones.iter();
    let asked = milestones.filter(|milestone| asked_of(&file.history, milestone, person));
    PersonLine {
        id: person.to_string(),
        label: lines.person(person),
        name: record.map(|record| record.name.clone()).unwrap_or_default(),
        facts: record.map(|record| record.facts.clone()).unwrap_or_default(),
        asked: asked.map(|milestone| asked_line(lines, file, milestone, person)).collect(),
    }
}

fn asked_line(
    lines: &Lines<'_>,
    file: &CaseFile,
    milestone: &Milestone,
    person: CasePerson,
) -> Asked {
    let outcome = |code: &str| lines.words.say(&format!("outcome-{code}"));
    let ended = file.history.persons().outcome(&milestone.id, person);
    let outcomes = milestone.open_outcomes.iter().chain(&milestone.outcomes);
    let choice = |code: &domain::id::Outcome| Choice {
        code: code.to_string(),
        label: outcome(code.as_str()),
        first: ended.is_some_and(|ended| ended.outcome == *code),
    };
    Asked {
        milestone: milestone.id.to_string(),
        label: lines.milestone(milestone),
        ended: ended
            .map(|ended| format!("{} · {}", outcome(ended.outcome.as_str()), lines.day(ended.at)))
            .unwrap_or_default(),
        outcomes: outcomes.map(choice).collect(),
    }
}

pub(super) async fn post(State(desk): State<Arc<Desk>>, form: OnCase) -> Response {
    let here = format!("/cases/{}/persons", form.case);
    match done(&desk, &form).await {
        Ok(()) => redirect(&here),
        Err(error) => failure(&error, Some(&form.session), &here),
    }
}

async fn done(desk: &Desk, form: &OnCase) -> Result<()> {
    let fields = &form.fields;
    if fields.get("act") == "outcome" {
        let recorded = OutcomeRecorded {
            person: fields.parse("person")?,
            milestone: fields.parse("milestone")?,
            outcome: fields.parse("outcome")?,
        };
        return persons::end(desk, &form.session, form.case, recorded).await;
    }
    let counts = (fields.parse("victims")?, fields.parse("accused")?);
    let mut records = Vec::new();
    for kind in PersonKind::ALL {
        for number in 1..=PERSONS_MAX {
            let person = CasePerson::of(kind, number)
                .map_err(|_| Error::Invalid { field: "person-name", reason: "error-malformed" })?;
            let name = fields.get(&format!("name-{person}"));
            let facts = fields.get(&format!("facts-{person}"));
            if name.is_empty() && facts.is_empty() {
                continue;
            }
            records.push(PersonRecord {
                person,
                name: bounded("person-name", name, LINE_CHARACTERS_MAX)?,
                facts: bounded("person-facts", facts, NOTE_CHARACTERS_MAX)?,
            });
        }
    }
    persons::record(desk, &form.session, form.case, counts, records, fields.get("seen")).await
}
