//! What is counted of a case, as a form: closed lists and days only, and nothing by which a person
//! is found. What was recorded before is filled in, so that a later step adds to it.

mod fields;
mod read;

use std::sync::Arc;

use askama::Template;
use axum::{extract::State, response::Response};
use domain::id::CaseId;
use figures::record::Particulars;
use site::page::redirect;

use self::fields::{Asks, Group};
use super::{
    failure::{failure, shown},
    form::{AtCase, OnCase},
    page::Page,
};
use crate::{Desk, case_file::CaseFile, error::Result, session::Session, use_case::statistics};

#[derive(Template)]
#[template(path = "statistics.html")]
struct StatisticsPage {
    page: Page,
    case: String,
    short: String,
    groups: Vec<Group>,
}

pub(super) async fn show(
    State(desk): State<Arc<Desk>>,
    AtCase { session, case }: AtCase,
) -> Response {
    shown(page(&desk, &session, case).await, &session, "/queue")
}

async fn page(desk: &Desk, session: &Session, case: CaseId) -> Result<StatisticsPage> {
    // Only who may see the case sees its form.
    let file = CaseFile::fetch(desk, session, case).await?;
    let recorded = statistics::recorded(desk, session, &file).await?;
    let page = Page::of(session).for_roles(session, &desk.directory().await?);
    let title = page.say("desk-statistics-heading");
    let page = page.titled(title);
    let nothing =
        Particulars { victims: Vec::new(), perpetrators: Vec::new(), ..Particulars::unknown() };
    Ok(StatisticsPage {
        groups: fields::groups(&page, &recorded.unwrap_or(nothing)),
        case: case.to_string(),
        short: case.short(),
        page,
    })
}

pub(super) async fn record(State(desk): State<Arc<Desk>>, form: OnCase) -> Response {
    let here = format!("/cases/{}/statistics", form.case);
    let outcome = match read::read(&form.fields) {
        Ok(particulars) => statistics::record(&desk, &form.session, form.case, &particulars).await,
        Err(error) => Err(error),
    };
    match outcome {
        Ok(()) => redirect(&format!("/cases/{}", form.case)),
        Err(error) => failure(&error, Some(&form.session), &here),
    }
}
