//! A letter: its draft, its approval by a second officer, its delivery.

use std::sync::Arc;

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use disclosure::letter::Letter;
use domain::id::{CaseId, DraftId};

use site::{
    form::Fields,
    page::{attachment, redirect},
};

use super::{
    case,
    failure::{failure, tell},
    form::{OnCase, Posted, Unlocked},
    line::Lines,
    page::{Page, render},
};
use crate::{
    Desk,
    error::{Error, Result},
    session::Session,
    use_case::letters::{self, Addressee},
};

struct Word {
    word: &'static str,
    number: String,
}

#[derive(Template)]
#[template(path = "draft.html")]
struct DraftPage {
    page: Page,
    case: String,
    short: String,
    draft: String,
    what: String,
    drafted: String,
    state: String,
    words: Vec<Word>,
    letter: Letter,
    direction: &'static str,
    digest: String,
    can_approve: bool,
    waiting: bool,
    /// Whether it goes to the recipient's own desk.
    to_desk: bool,
}

fn ids(case: &str, draft: &str) -> Result<(CaseId, DraftId)> {
    let case = case.parse().map_err(|_| Error::Absent)?;
    let draft = draft.parse().map_err(|_| Error::Absent)?;
    Ok((case, draft))
}

fn addressee(fields: &Fields) -> Result<Addressee> {
    match fields.get("for") {
        "family" => Ok(Addressee::Family(fields.parse("contact")?)),
        _ => Ok(Addressee::State(fields.parse("organisation")?)),
    }
}

pub(super) async fn draft(State(desk): State<Arc<Desk>>, form: OnCase) -> Response {
    let drafted = match addressee(&form.fields) {
        Ok(addressee) => letters::draft(&desk, &form.session, form.case, &addressee).await,
        Err(error) => Err(error),
    };
    match drafted {
        Ok(draft) => redirect(&format!("/cases/{}/drafts/{draft}", form.case)),
        Err(error) => {
            case::again(&desk, &form.session, form.case, &error, &case::Typed::default()).await
        }
    }
}

pub(super) async fn show(
    State(desk): State<Arc<Desk>>,
    Path((case, draft)): Path<(String, String)>,
    Unlocked { session, .. }: Unlocked,
) -> Response {
    let shown = match ids(&case, &draft) {
        Ok((case, draft)) => page(&desk, &session, case, draft, Page::of(&session)).await,
        Err(error) => Err(error),
    };
    match shown {
        Ok(page) => render(StatusCode::OK, &page),
        Err(error) => failure(&error, Some(&session), "/queue"),
    }
}

async fn page(
    desk: &Desk,
    session: &Session,
    case: CaseId,
    id: DraftId,
    page: Page,
) -> Result<DraftPage> {
    let (file, read) = letters::read(desk, session, case, id).await?;
    let names = desk.names().await?;
    let words = page.words();
    let lines = Lines::of(words, &names, &file)?;
    let draft = &read.draft;
    let by =
        [("officer", lines.officer(&file.directory, draft.drafter)), ("day", lines.day(draft.at))];
    let state = match draft.disclosed {
        None => words.say("desk-draft-waiting"),
        Some((officer, at)) => {
            let by = lines.officer(&file.directory, officer);
            words.with_all("desk-draft-sent", &[("officer", by), ("day", lines.day(at))])
        }
    };
    let handover = session.handover.as_ref().filter(|handover| handover.draft == id);
    let language = read.letter.language.clone();
    let handed = handover.map(|handover| {
        let receipt = &handover.receipt;
        receipt.words(&language).into_iter().zip(receipt.numbers())
    });
    let what = words.say(&format!("letter-for-{}", draft.audience.as_str()));
    Ok(DraftPage {
        case: case.to_string(),
        short: case.short(),
        draft: id.to_string(),
        drafted: words.with_all("desk-drafted-by", &by),
        state,
        words: handed.into_iter().flatten().map(|(word, number)| Word { word, number }).collect(),
        direction: letters::letter_words(&read.letter).language().direction().as_html(),
        digest: draft.letter.to_string(),
        can_approve: letters::may_approve(session, draft),
        waiting: draft.disclosed.is_none(),
        to_desk: !letters::at_desk(&file, draft).is_empty(),
        letter: read.letter,
        page: page.for_roles(session, &file.directory).titled(what.clone()),
        what,
    })
}

pub(super) async fn approve(
    State(desk): State<Arc<Desk>>,
    Path((case, draft)): Path<(String, String)>,
    Posted { token, session, .. }: Posted,
) -> Response {
    let back = format!("/cases/{case}/drafts/{draft}");
    let (case, id) = match ids(&case, &draft) {
        Ok(ids) => ids,
        Err(error) => return failure(&error, Some(&session), "/queue"),
    };
    match letters::approve(&desk, &session, case, id).await {
        Ok(handover) => {
            desk.sessions.change(&token, |session| session.handover = handover);
            redirect(&back)
        }
        Err(error) => {
            let frame = Page::of(&session);
            let told = tell(&error, frame.words());
            match page(&desk, &session, case, id, frame.with_fault(told.text)).await {
                Ok(page) => render(told.status, &page),
                Err(_) => failure(&error, Some(&session), &back),
            }
        }
    }
}

pub(super) async fn handed_over(
    State(desk): State<Arc<Desk>>,
    Path((case, draft)): Path<(String, String)>,
    Posted { token, .. }: Posted,
) -> Response {
    desk.sessions.change(&token, |session| session.handover = None);
    redirect(&format!("/cases/{case}/drafts/{draft}"))
}

pub(super) async fn letter(
    State(desk): State<Arc<Desk>>,
    Path((case, draft)): Path<(String, String)>,
    Unlocked { session, .. }: Unlocked,
) -> Response {
    match printed(&desk, &session, &case, &draft).await {
        Ok(pdf) => attachment("application/pdf", "letter.pdf", pdf),
        Err(error) => failure(&error, Some(&session), &format!("/cases/{case}")),
    }
}

async fn printed(desk: &Desk, session: &Session, case: &str, draft: &str) -> Result<Vec<u8>> {
    let (case, draft) = ids(case, draft)?;
    let (_, read) = letters::read(desk, session, case, draft).await?;
    Ok(letters::finished(desk, &read).await?.pdf)
}
