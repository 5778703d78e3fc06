//! The list of evidence of a case, and one item of it: chain of custody, digests, what may be done.

mod lines;
mod taking;

use std::sync::Arc;

use askama::Template;
use axum::{
    extract::{Multipart, Path, State, multipart::MultipartRejection},
    http::HeaderMap,
    response::Response,
};
use domain::{
    custody::CustodyStep,
    id::{CaseId, OfficerId},
    report::Compartment,
};
use site::page::{attachment, redirect};

use self::lines::{ItemLine, Written, item_line, receivers, steps};
use super::{
    case::parts::{Choice, OfficerChoice},
    failure::{failure, shown},
    form::{AtCase, OnCase, Posted, Unlocked},
    line::Lines,
    page::Page,
};
use crate::{
    Desk,
    case_file::CaseFile,
    error::{Error, Result},
    session::Session,
    use_case::{evidence, exporting, files},
};

#[derive(Template)]
#[template(path = "evidence.html")]
struct EvidencePage {
    page: Page,
    case: String,
    short: String,
    items: Vec<ItemLine>,
}

#[derive(Template)]
#[template(path = "evidence_item.html")]
struct ItemPage {
    page: Page,
    case: String,
    short: String,
    item: ItemLine,
    /// Whether it is opened one by one, and with a key that the officer holds.
    opens: bool,
    /// Whether its file can be downloaded now.
    open: bool,
    check: &'static str,
    wrong: bool,
    digest: String,
    steps: Vec<Choice>,
    officers: Vec<OfficerChoice>,
}

pub(super) async fn show(
    State(desk): State<Arc<Desk>>,
    AtCase { session, case }: AtCase,
) -> Response {
    shown(list(&desk, &session, case).await, &session, "/queue")
}

async fn list(desk: &Desk, session: &Session, case: CaseId) -> Result<EvidencePage> {
    let file = CaseFile::fetch(desk, session, case).await?;
    let written = evidence::written(desk, session, &file).await?;
    let names = desk.names().await?;
    let page = Page::of(session).for_roles(session, &file.directory);
    let words = page.words();
    let lines = Lines::of(words, &names, &file)?;
    let items = file.history.evidence().items().iter();
    let items = items.map(|item| item_line(&lines, &file, item, &written)).collect();
    let title = words.say("desk-evidence-heading");
    Ok(EvidencePage {
        items,
        case: case.to_string(),
        short: case.short(),
        page: page.titled(title),
    })
}

pub(super) async fn item(
    State(desk): State<Arc<Desk>>,
    Path((case, number)): Path<(String, String)>,
    Unlocked { session, .. }: Unlocked,
) -> Response {
    shown(one(&desk, &session, &case, &number).await, &session, "/queue")
}

async fn one(desk: &Desk, session: &Session, case: &str, number: &str) -> Result<ItemPage> {
    let case: CaseId = case.parse().map_err(|_| Error::Absent)?;
    let number: u32 = number.parse().map_err(|_| Error::Absent)?;
    let file = CaseFile::fetch(desk, session, case).await?;
    let item = file.history.evidence().item(number).ok_or(Error::Absent)?;
    let written: Written = evidence::written(desk, session, &file).await?;
    let check = evidence::check(desk, session, &file, item, &written).await?;
    let names = desk.names().await?;
    let page = Page::of(session).for_roles(session, &file.directory);
    let words = page.words();
    let lines = Lines::of(words, &names, &file)?;
    let digest = match check {
        evidence::Check::Right(digest) => digest.to_string(),
        _ => String::new(),
    };
    let wrong = !matches!(check, evidence::Check::Closed | evidence::Check::Right(_));
    let check = match check {
        evidence::Check::Closed => "desk-item-closed",
        evidence::Check::Right(_) => "desk-item-right",
        evidence::Check::Cut => "desk-item-wrong-cut",
        evidence::Check::WrongSealed => "desk-item-wrong-sealed",
        evidence::Check::WrongOpened => "desk-item-wrong-opened",
    };
    let opened = session.originals.contains(&(case, item.object.object));
    let title = words.with("desk-item-number", "number", number);
    Ok(ItemPage {
        case: case.to_string(),
        short: case.short(),
        opens: item.is_original() && !opened && file.holds_key(session, Compartment::Evidence),
        open: item.is_original() && opened,
        wrong,
        check,
        digest,
        steps: steps(words, item, session.officer),
        officers: receivers(&lines, &file),
        item: item_line(&lines, &file, item, &written),
        page: page.titled(title),
    })
}

/// Takes in an item, with or without its file.
pub(super) async fn register(
    State(desk): State<Arc<Desk>>,
    Path(case): Path<String>,
    headers: HeaderMap,
    form: std::result::Result<Multipart, MultipartRejection>,
) -> Response {
    let (session, taken) = taking::read(&desk, &headers, form).await;
    let here = format!("/cases/{case}/evidence");
    let outcome = match (&session, taken, case.parse()) {
        (Some(session), Ok(taken), Ok(case)) => {
            evidence::register(&desk, session, case, taken.item()).await
        }
        (_, Err(error), _) => Err(error),
        _ => Err(Error::Absent),
    };
    back(&here, session.as_deref(), outcome)
}

/// Opens an item, or records what was done with it.
pub(super) async fn act(
    State(desk): State<Arc<Desk>>,
    Path((_, number)): Path<(String, String)>,
    form: OnCase,
) -> Response {
    let outcome = done(&desk, &form, &number).await;
    let here = format!("/cases/{}/evidence/{number}", form.case);
    back(&here, Some(&form.session), outcome)
}

async fn done(desk: &Desk, form: &OnCase, number: &str) -> Result<()> {
    let number: u32 = number.parse().map_err(|_| Error::Absent)?;
    let Posted { session, fields, token } = &form.posted;
    let reason = fields.get("reason");
    if fields.get("act") == "open" {
        let file = CaseFile::fetch(desk, session, form.case).await?;
        let item = file.history.evidence().item(number).ok_or(Error::Absent)?;
        let original = item.object.object;
        files::open_original(desk, session, form.case, original, reason).await?;
        desk.sessions.change(token, |session| {
            session.originals.insert((form.case, original));
        });
        return Ok(());
    }
    let step: CustodyStep = fields.parse("step")?;
    let to: Option<OfficerId> = match step {
        CustodyStep::HandedOver => fields.parse_some("to")?,
        _ => None,
    };
    let who = fields.get("who");
    let done = evidence::Done { item: number, step, to, reason, who };
    evidence::record(desk, session, form.case, done).await
}

fn back(here: &str, session: Option<&Session>, outcome: Result<()>) -> Response {
    match outcome {
        Ok(()) => redirect(here),
        Err(error) => failure(&error, session, here),
    }
}

pub(super) async fn export(
    State(desk): State<Arc<Desk>>,
    Path(case): Path<String>,
    Unlocked { session, .. }: Unlocked,
) -> Response {
    let Ok(case) = case.parse::<CaseId>() else {
        return failure(&Error::Absent, Some(&session), "/queue");
    };
    match exporting::evidence(&desk, &session, case).await {
        Ok(packed) => {
            attachment("application/zip", &format!("evidence-{}.zip", case.short()), packed)
        }
        Err(error) => failure(&error, Some(&session), "/queue"),
    }
}
