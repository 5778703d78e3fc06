//! The list of witnesses of a case, opened with an event that says so.

use std::sync::Arc;

use askama::Template;
use axum::{extract::State, response::Response};
use domain::{
    custody::{WitnessRecord, WitnessRole},
    directory::Role,
    id::CaseId,
    report::Compartment,
};
use locale::Words;
use site::page::redirect;

use super::{
    case::parts::Choice,
    failure::{failure, shown},
    form::{AtCase, OnCase},
    page::Page,
};
use crate::{Desk, case_file::CaseFile, error::Result, session::Session, use_case::witnesses};

#[derive(Template)]
#[template(path = "witnesses.html")]
struct WitnessesPage {
    page: Page,
    case: String,
    short: String,
    count: usize,
    /// Whether the officer could open the list.
    opens: bool,
    /// Whether the officer may record witnesses.
    records: bool,
    witnesses: Option<Vec<WitnessForm>>,
}

/// A witness as a form; the last one is empty, for somebody new.
struct WitnessForm {
    number: usize,
    name: String,
    roles: Vec<Choice>,
    protection: String,
    reach: String,
    safe: bool,
    statements: String,
    new: bool,
}

pub(super) async fn show(
    State(desk): State<Arc<Desk>>,
    AtCase { session, case }: AtCase,
) -> Response {
    shown(page(&desk, &session, case).await, &session, "/queue")
}

async fn page(desk: &Desk, session: &Session, case: CaseId) -> Result<WitnessesPage> {
    let file = CaseFile::fetch(desk, session, case).await?;
    let opened = witnesses::opened(desk, session, &file).await?;
    let page = Page::of(session).for_roles(session, &file.directory);
    let words = page.words();
    let known = file.directory.officer(session.officer);
    let records = known.is_some_and(|known| known.roles.contains(&Role::Investigator))
        && file.history.is_assigned(session.officer)
        && !file.is_apart(session.officer);
    let count = file.history.evidence().witnesses().len();
    // Who may record and not read adds somebody new, blind.
    let listed = opened.or_else(|| records.then(Vec::new));
    let forms = listed.map(|listed| {
        let recorded = listed.iter().enumerate();
        let mut forms: Vec<_> = recorded
            .map(|(place, record)| witness_form(words, &file, place + 1, Some(record)))
            .collect();
        forms.extend(records.then(|| witness_form(words, &file, count + 1, None)));
        forms
    });
    let title = words.say("desk-witnesses-heading");
    let opens = records && file.holds_key(session, Compartment::Evidence);
    Ok(WitnessesPage {
        case: case.to_string(),
        short: case.short(),
        count,
        opens: opens && !session.witnesses.contains(&case),
        records,
        witnesses: forms,
        page: page.titled(title),
    })
}

fn witness_form(
    words: Words,
    file: &CaseFile,
    number: usize,
    record: Option<&WitnessRecord>,
) -> WitnessForm {
    let text = |of: fn(&WitnessRecord) -> &String| record.map(of).cloned().unwrap_or_default();
    let items = record.into_iter().flat_map(|record| &record.statements);
    let numbers = items.filter_map(|object| file.history.evidence().item_of(*object));
    let numbers: Vec<String> = numbers.map(|item| item.number.to_string()).collect();
    let role = |role: WitnessRole| Choice {
        code: role.as_str().to_owned(),
        label: words.say(&format!("witness-{}", role.as_str())),
        first: record.is_some_and(|record| record.role == role),
    };
    WitnessForm {
        number,
        name: text(|record| &record.name),
        roles: WitnessRole::ALL.into_iter().map(role).collect(),
        protection: text(|record| &record.protection),
        reach: text(|record| &record.reach),
        safe: record.is_some_and(|record| record.safe),
        statements: numbers.join(", "),
        new: record.is_none(),
    }
}

pub(super) async fn post(State(desk): State<Arc<Desk>>, form: OnCase) -> Response {
    let here = format!("/cases/{}/witnesses", form.case);
    match done(&desk, &form).await {
        Ok(()) => redirect(&here),
        Err(error) => failure(&error, Some(&form.session), &here),
    }
}

async fn done(desk: &Desk, form: &OnCase) -> Result<()> {
    let fields = &form.fields;
    if fields.get("act") == "open" {
        witnesses::open(desk, &form.session, form.case).await?;
        desk.sessions.change(&form.token, |session| {
            session.witnesses.insert(form.case);
        });
        return Ok(());
    }
    let named = witnesses::Named {
        witness: fields.parse("witness")?,
        name: fields.get("name"),
        role: fields.parse("role")?,
        protection: fields.get("protection"),
        reach: fields.get("reach"),
        safe: fields.get("safe") == "yes",
        statements: fields.get("statements"),
    };
    witnesses::record(desk, &form.session, form.case, named).await
}
