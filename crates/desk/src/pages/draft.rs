//! A letter: its draft, its pages as pictures, its approval by a second officer, its delivery.

use std::sync::Arc;

use askama::Template;
use axum::{
    extract::{Path, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use disclosure::{compose::as_text, letter::Letter};
use domain::{
    consent::Audience,
    id::{CaseId, DraftId},
    letter::{LetterStep, may_follow},
};
use locale::Words;
use similar::{ChangeTag, TextDiff};
use workflow::history::Disclosed;

use site::page::{attachment, redirect};

use super::{
    case::parts::{self, Choice},
    failure::{failure, tell},
    form::{Posted, Unlocked},
    letter_form::name_of,
    line::Lines,
    page::{Page, render},
};
use crate::{
    Desk,
    case_file::{CaseFile, fetch_object},
    error::{Error, Result},
    session::Session,
    use_case::letters,
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
    /// What is said of a letter that will go to the recipient's own desk.
    to_desk: Option<&'static str>,
    expires: Option<String>,
    way: String,
    /// To which key a sealed file goes.
    key: Option<String>,
    /// Numbers of the pages, from 1.
    pages: Vec<usize>,
    changes: Vec<Change>,
    /// Duties that a message would meet.
    message_duties: Vec<Choice>,
    passed: Vec<String>,
    steps: Vec<Choice>,
    sealed_file: bool,
}

/// A line that is the same in both drafts, or stands in one of them only.
struct Change {
    tag: &'static str,
    label: &'static str,
    text: String,
}

/// What changed from the earlier draft to this one, sentence by sentence.
fn changes(earlier: Option<&Letter>, letter: &Letter) -> Vec<Change> {
    let Some(earlier) = earlier else { return Vec::new() };
    let (before, after) = (as_text(earlier), as_text(letter));
    let lines = |text: &str| -> Vec<String> {
        text.split_inclusive(['\n', '.'])
            .map(|line| line.trim().to_owned())
            .filter(|line| !line.is_empty())
            .collect()
    };
    let (before, after) = (lines(&before), lines(&after));
    let diff = TextDiff::from_slices(
        &before.iter().map(String::as_str).collect::<Vec<_>>(),
        &after.iter().map(String::as_str).collect::<Vec<_>>(),
    );
    diff.iter_all_changes()
        .filter_map(|change| {
            let (tag, label) = match change.tag() {
                ChangeTag::Equal => return None,
                ChangeTag::Delete => ("del", "desk-change-removed"),
                ChangeTag::Insert => ("ins", "desk-change-added"),
            };
            Some(Change { tag, label, text: change.value().to_owned() })
        })
        .collect()
}

fn ids(case: &str, draft: &str) -> Result<(CaseId, DraftId)> {
    let case = case.parse().map_err(|_| Error::Absent)?;
    let draft = draft.parse().map_err(|_| Error::Absent)?;
    Ok((case, draft))
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
    let earlier = letters::earlier(desk, session, &file, &read.draft).await?;
    let names = desk.names().await?;
    let words = page.words();
    let lines = Lines::of(words, &names, &file)?;
    let draft = &read.draft;
    let by =
        [("officer", lines.officer(&file.directory, draft.drafter)), ("day", lines.day(draft.at))];
    let disclosed = draft.disclosed.as_ref();
    let handover = session.handover.as_ref().filter(|handover| handover.draft == id);
    let language = read.letter.language.clone();
    let handed = handover.map(|handover| {
        let receipt = &handover.receipt;
        receipt.words(&language).into_iter().zip(receipt.numbers())
    });
    let what = words.say(name_of(draft.template));
    let reporter = draft.audience == Audience::Reporter;
    let to_desk = letters::at_desk(&file, &read).next().filter(|_| disclosed.is_none());
    let to_desk = to_desk.map(|_| "desk-approve-to-desk");
    Ok(DraftPage {
        case: case.to_string(),
        short: case.short(),
        draft: id.to_string(),
        drafted: words.with_all("desk-drafted-by", &by),
        state: parts::draft_state(&lines, &file, draft),
        words: handed.into_iter().flatten().map(|(word, number)| Word { word, number }).collect(),
        direction: letters::letter_words(&read.letter).language().direction().as_html(),
        digest: draft.letter.to_string(),
        can_approve: letters::may_approve(session, draft),
        waiting: disclosed.is_none(),
        to_desk,
        expires: disclosed
            .is_none()
            .then(|| words.with("desk-draft-expires", "day", lines.day(draft.expires()))),
        way: words.say(&format!("way-{}", read.way.as_str())),
        key: read.key.as_ref().map(ToString::to_string),
        pages: (1..=read.pages).collect(),
        changes: changes(earlier.as_ref(), &read.letter),
        message_duties: if reporter { parts::message_duties(&lines, &file) } else { Vec::new() },
        passed: passed(&lines, &file, disclosed),
        steps: steps(words, disclosed),
        sealed_file: disclosed.is_some_and(|disclosed| disclosed.file.is_some()),
        letter: read.letter,
        page: page.for_roles(session, &file.directory).titled(what.clone()),
        what,
    })
}

/// What became of it, so far.
fn passed(lines: &Lines<'_>, file: &CaseFile, disclosed: Option<&Disclosed>) -> Vec<String> {
    let passed = disclosed.into_iter().flat_map(|disclosed| &disclosed.passed);
    passed
        .map(|(step, officer, at)| {
            let officer = lines.officer(&file.directory, *officer);
            let step = lines.words.say(&format!("letter-step-{}", step.as_str()));
            format!("{step} · {officer} · {}", lines.day(*at))
        })
        .collect()
}

/// What may be noted of it next.
fn steps(words: Words, disclosed: Option<&Disclosed>) -> Vec<Choice> {
    let Some(disclosed) = disclosed else { return Vec::new() };
    let taken: Vec<LetterStep> = disclosed.passed.iter().map(|(step, ..)| *step).collect();
    let next = LetterStep::ALL.into_iter().filter(|step| may_follow(disclosed.way, &taken, *step));
    next.map(|step| Choice {
        code: step.as_str().to_owned(),
        label: words.say(&format!("letter-step-{}", step.as_str())),
        first: false,
    })
    .collect()
}

pub(super) async fn approve(
    State(desk): State<Arc<Desk>>,
    Path((case, draft)): Path<(String, String)>,
    Posted { token, session, fields }: Posted,
) -> Response {
    let back = format!("/cases/{case}/drafts/{draft}");
    let (case, id) = match ids(&case, &draft) {
        Ok(ids) => ids,
        Err(error) => return failure(&error, Some(&session), "/queue"),
    };
    let meets = fields.parse_some("meets").map_err(Error::from);
    let approved = match meets {
        Ok(meets) => letters::approve(&desk, &session, case, id, meets).await,
        Err(error) => Err(error),
    };
    match approved {
        Ok(handover) => {
            desk.sessions.change(&token, |session| session.handover = handover);
            redirect(&back)
        }
        Err(error) => again(&desk, &session, (case, id), &error).await,
    }
}

/// The page again, with what went wrong.
async fn again(
    desk: &Desk,
    session: &Session,
    (case, id): (CaseId, DraftId),
    error: &Error,
) -> Response {
    let frame = Page::of(session);
    let told = tell(error, frame.words());
    match page(desk, session, case, id, frame.with_fault(told.text)).await {
        Ok(page) => render(told.status, &page),
        Err(_) => failure(error, Some(session), "/queue"),
    }
}

pub(super) async fn pass(
    State(desk): State<Arc<Desk>>,
    Path((case, draft)): Path<(String, String)>,
    Posted { session, fields, .. }: Posted,
) -> Response {
    let (case, id) = match ids(&case, &draft) {
        Ok(ids) => ids,
        Err(error) => return failure(&error, Some(&session), "/queue"),
    };
    let step = LetterStep::of(fields.get("step"))
        .ok_or(Error::Invalid { field: "letter", reason: "error-choose" });
    let passed = match step {
        Ok(step) => letters::pass(&desk, &session, case, id, step).await,
        Err(error) => Err(error),
    };
    match passed {
        Ok(()) => redirect(&format!("/cases/{case}/drafts/{id}")),
        Err(error) => again(&desk, &session, (case, id), &error).await,
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

/// A page of the letter as a picture. It is drawn anew for every look and kept nowhere.
pub(super) async fn picture(
    State(desk): State<Arc<Desk>>,
    Path((case, draft, number)): Path<(String, String, String)>,
    Unlocked { session, .. }: Unlocked,
) -> Response {
    match drawn(&desk, &session, (&case, &draft), &number).await {
        Ok(picture) => ([(header::CONTENT_TYPE, "image/png")], picture).into_response(),
        Err(error) => failure(&error, Some(&session), "/queue"),
    }
}

async fn drawn(
    desk: &Desk,
    session: &Session,
    (case, draft): (&str, &str),
    number: &str,
) -> Result<Vec<u8>> {
    let (case, draft) = ids(case, draft)?;
    let number: usize = number.parse().map_err(|_| Error::Absent)?;
    let (_, read) = letters::read(desk, session, case, draft).await?;
    letters::picture(desk, read.letter, number).await
}

/// The letter as the file that its recipient alone can open, under a name that says nothing.
pub(super) async fn sealed(
    State(desk): State<Arc<Desk>>,
    Path((case, draft)): Path<(String, String)>,
    Unlocked { session, .. }: Unlocked,
) -> Response {
    match sealed_file(&desk, &session, &case, &draft).await {
        Ok(sealed) => attachment("application/octet-stream", "document.age", sealed),
        Err(error) => failure(&error, Some(&session), &format!("/cases/{case}")),
    }
}

async fn sealed_file(desk: &Desk, session: &Session, case: &str, draft: &str) -> Result<Vec<u8>> {
    let (case, draft) = ids(case, draft)?;
    let (_, read) = letters::read(desk, session, case, draft).await?;
    let file = read.draft.disclosed.and_then(|disclosed| disclosed.file).ok_or(Error::Absent)?;
    fetch_object(desk, session, file.object).await
}

async fn printed(desk: &Desk, session: &Session, case: &str, draft: &str) -> Result<Vec<u8>> {
    let (case, draft) = ids(case, draft)?;
    let (_, read) = letters::read(desk, session, case, draft).await?;
    Ok(letters::finished(desk, &read).await?.pdf)
}
