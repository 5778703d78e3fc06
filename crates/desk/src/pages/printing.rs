//! Letters that wait for print.

use std::sync::Arc;

use askama::Template;
use axum::{extract::State, response::Response};
use domain::id::{CaseId, DraftId};
use jiff::tz::TimeZone;
use site::{
    form::Fields,
    page::{attachment, redirect},
    stream::streamed,
};

use super::{
    failure::{failure, shown, tell},
    form::{Posted, Unlocked},
    letter_form::name_of,
    page::{Page, render},
};
use crate::{
    Desk,
    error::{Error, Result},
    session::Session,
    use_case::printing,
};

struct Line {
    case: String,
    draft: String,
    short: String,
    what: String,
    day: String,
}

#[derive(Template)]
#[template(path = "print.html")]
struct PrintPage {
    page: Page,
    letters: Vec<Line>,
    more: bool,
}

pub(super) async fn show(
    State(desk): State<Arc<Desk>>,
    Unlocked { session, .. }: Unlocked,
) -> Response {
    shown(page(&desk, &session, Page::of(&session)).await, &session, "/queue")
}

async fn page(desk: &Desk, session: &Session, page: Page) -> Result<PrintPage> {
    let words = page.words();
    let printing::Batch { letters, more } = printing::waiting(desk, session).await?;
    let line = |letter: printing::Waiting| Line {
        case: letter.case.to_string(),
        draft: letter.draft.to_string(),
        short: letter.case.short(),
        what: words.say(name_of(letter.template)),
        day: words.day(letter.since.to_zoned_datetime(TimeZone::UTC).date()),
    };
    let letters = letters.into_iter().map(line).collect();
    let page = page.for_roles(session, &desk.directory().await?);
    let title = page.say("desk-print-heading");
    Ok(PrintPage { page: page.titled(title), letters, more })
}

pub(super) async fn batch(
    State(desk): State<Arc<Desk>>,
    Unlocked { session, .. }: Unlocked,
) -> Response {
    match printing::batch(desk, Arc::clone(&session)).await {
        Ok(batch) => {
            let body = streamed(move |out| batch.write_to(out));
            attachment("application/zip", "letters.zip", body)
        }
        Err(error) => failure(&error, Some(&session), "/print"),
    }
}

/// The letters that the form names: those that its reader saw, and none that came meanwhile.
fn named(fields: &Fields) -> Result<Vec<(CaseId, DraftId)>> {
    let read = |name: &str| -> Option<(CaseId, DraftId)> {
        let (case, draft) = name.split_once('/')?;
        Some((case.parse().ok()?, draft.parse().ok()?))
    };
    fields.under("letter:").map(|(name, _)| read(name).ok_or(Error::Absent)).collect()
}

pub(super) async fn printed(
    State(desk): State<Arc<Desk>>,
    Posted { session, fields, .. }: Posted,
) -> Response {
    let outcome = match named(&fields) {
        Ok(letters) => printing::printed(&desk, &session, &letters).await,
        Err(error) => Err(error),
    };
    match outcome {
        Ok(()) => redirect("/print"),
        Err(error) => {
            let frame = Page::of(&session);
            let told = tell(&error, frame.words());
            match page(&desk, &session, frame.with_fault(told.text)).await {
                Ok(page) => render(told.status, &page),
                Err(_) => failure(&error, Some(&session), "/queue"),
            }
        }
    }
}
