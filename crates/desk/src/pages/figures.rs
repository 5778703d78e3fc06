//! Figures at the oversight desk: counted, drafted by one person, approved by another.

use std::sync::Arc;

use askama::Template;
use axum::{
    extract::{Query, State},
    http::StatusCode,
    response::Response,
};
use domain::id::EventId;
use jiff::tz::TimeZone;
use serde::Deserialize;
use site::{figures::of_figures, page::redirect};

use super::{
    failure::failure,
    form::{Posted, Unlocked},
    page::{Page, render},
};
use crate::{
    Desk,
    error::{Error, Result},
    session::Session,
    use_case::{overseeing, publishing},
};

const HERE: &str = "/oversight/figures";

struct Pending {
    draft: String,
    told: String,
}

#[derive(Template)]
#[template(path = "figures.html")]
struct FiguresPage {
    page: Page,
    quarter: String,
    quarters: Vec<String>,
    pending: Vec<Pending>,
    published: Vec<String>,
    as_of: String,
    counted: String,
    content: String,
}

/// Which quarter is looked at.
#[derive(Debug, Deserialize)]
pub(super) struct Asked {
    quarter: Option<String>,
}

pub(super) async fn show(
    State(desk): State<Arc<Desk>>,
    query: std::result::Result<Query<Asked>, axum::extract::rejection::QueryRejection>,
    officer: Unlocked,
) -> Response {
    let asked = query.ok().and_then(|query| query.0.quarter);
    match page(&desk, &officer.session, asked.as_deref()).await {
        Ok(page) => render(StatusCode::OK, &page),
        Err(error) => failure(&error, Some(&officer.session), "/oversight"),
    }
}

async fn page(desk: &Desk, session: &Session, asked: Option<&str>) -> Result<FiguresPage> {
    if !overseeing::is_auditor(desk, session).await? {
        return Err(Error::Absent);
    }
    let now = publishing::last_quarter(desk);
    let quarter = asked.and_then(|asked| asked.parse().ok()).unwrap_or(now);
    let directory = desk.directory().await?;
    let page = Page::of(session).for_roles(session, &directory);
    let title = page.say("desk-figures-heading");
    let page = page.titled(title);
    let shown = publishing::figures_of(desk, session, quarter).await?;
    let releases = publishing::releases(desk).await?;
    let words = page.words();
    let pending = releases.pending().map(|edition| Pending {
        draft: edition.draft.to_string(),
        told: words.with("desk-figures-pending", "quarter", &edition.release),
    });
    let published = releases.published().filter_map(|edition| {
        let (_, at) = edition.approved?;
        let day = words.day(TimeZone::UTC.to_datetime(at).date());
        let values = [("quarter", edition.release.to_string()), ("day", day)];
        Some(words.with_all("desk-figures-published", &values))
    });
    let counts = [("counted", shown.counted.to_string()), ("others", shown.others.to_string())];
    let mut earlier = now;
    let quarters = std::iter::repeat_with(|| {
        let shown = earlier.to_string();
        earlier = earlier.before();
        shown
    });
    let states = directory.organisations().map(|one| (one.id.to_string(), one.name.clone()));
    let states = states.collect();
    Ok(FiguresPage {
        quarter: quarter.to_string(),
        quarters: quarters.take(8).collect(),
        pending: pending.collect(),
        published: published.collect(),
        as_of: words.with("desk-as-of", "moment", words.moment(desk.now(), &TimeZone::UTC)),
        counted: words.with_all("desk-figures-cases", &counts),
        content: of_figures(words, (&shown.steps, &shown.figures), &states),
        page,
    })
}

pub(super) async fn draft(State(desk): State<Arc<Desk>>, form: Posted) -> Response {
    let asked = form.fields.get("quarter").parse();
    let outcome = match asked {
        Ok(quarter) => publishing::draft(&desk, &form.session, quarter).await,
        Err(_) => Err(Error::Invalid { field: "quarter", reason: "error-choose" }),
    };
    back(&form, outcome)
}

pub(super) async fn approve(State(desk): State<Arc<Desk>>, form: Posted) -> Response {
    let outcome = match form.fields.parse::<EventId>("draft") {
        Ok(draft) => publishing::approve(&desk, &form.session, draft).await,
        Err(error) => Err(error.into()),
    };
    back(&form, outcome)
}

fn back(form: &Posted, outcome: Result<()>) -> Response {
    match outcome {
        Ok(()) => redirect(HERE),
        Err(error) => failure(&error, Some(&form.session), HERE),
    }
}
