//! The queue: cases by next deadline, and what this organisation must be told.

use std::{collections::BTreeMap, sync::Arc};

use askama::Template;
use axum::{
    extract::{Query, State},
    http::StatusCode,
    response::Response,
};
use domain::{
    event::{Actor, EventBody},
    id::OfficerId,
    limit::LINE_CHARACTERS_MAX,
};
use jiff::tz::TimeZone;
use serde::Deserialize;
use site::page::redirect;
use wire::types::NoticeView;
use workflow::{framework::Framework, history::Holder, watch::next_due};

use super::{
    case::option,
    failure::failure,
    form::{Posted, Unlocked},
    line::Lines,
    page::{Page, render},
};
use crate::{
    Desk,
    case_file::CaseFile,
    error::{Error, Result},
    session::Session,
};

/// Cases on one page of the queue.
const PAGE: usize = 50;

struct Row {
    case: String,
    short: String,
    option: String,
    duty: String,
    due: String,
    owner: String,
    state: String,
    class: &'static str,
    unread: bool,
}

struct NoticeRow {
    notice: String,
    case: String,
    short: String,
    text: String,
    due: String,
}

#[derive(Template)]
#[template(path = "queue.html")]
struct QueuePage {
    page: Page,
    notices: Vec<NoticeRow>,
    rows: Vec<Row>,
    next: Option<u64>,
}

#[derive(Debug, Default, Deserialize)]
pub(super) struct From {
    #[serde(default)]
    first: u64,
}

pub(super) async fn show(
    State(desk): State<Arc<Desk>>,
    query: std::result::Result<Query<From>, axum::extract::rejection::QueryRejection>,
    Unlocked { session, .. }: Unlocked,
) -> Response {
    let first = query.map(|query| query.0.first).unwrap_or_default();
    match page(&desk, &session, first).await {
        Ok(page) => render(StatusCode::OK, &page),
        Err(error) => failure(&error, Some(&session), "/queue"),
    }
}

async fn page(desk: &Desk, session: &Session, first: u64) -> Result<QueuePage> {
    let who = session.asks(&*desk.clock);
    let list = desk.hub.cases(first, who).await?;
    let names = desk.names().await?;
    let directory = desk.directory().await?;
    let page = Page::of(session).for_roles(session, &directory);
    let page = {
        let title = page.say("desk-queue-heading");
        page.titled(title)
    };
    let mut rows = Vec::new();
    let mut framework: Option<Arc<Framework>> = None;
    for summary in list.cases.iter().take(PAGE) {
        let file = CaseFile::fetch(desk, session, summary.case).await?;
        rows.push(row(&page, &names, &file)?);
        framework = Some(Arc::clone(&file.framework));
    }
    let more = list.cases.len() > PAGE || list.next.is_some();
    let next = more.then(|| first + PAGE as u64);
    let notices = desk.hub.notices(who).await?.notices;
    let notices = notices.iter().map(|notice| notice_row(&page, framework.as_deref(), notice));
    Ok(QueuePage { notices: notices.collect(), rows, next, page })
}

fn row(page: &Page, names: &BTreeMap<OfficerId, String>, file: &CaseFile) -> Result<Row> {
    let lines = Lines::of(page.words(), names, file)?;
    let next = next_due(&file.duties);
    let milestone = next.and_then(|duty| file.framework.milestone(&duty.occurrence.milestone));
    let option = page.say(option(&file.history));
    let (class, state) = next.map(|duty| lines.state(duty)).unwrap_or_default();
    Ok(Row {
        case: file.history.case().to_string(),
        short: file.history.case().short(),
        option,
        duty: milestone.map(|milestone| lines.milestone(milestone)).unwrap_or_default(),
        due: next
            .and_then(|duty| duty.dates.as_ref())
            .map(|dates| lines.due(dates))
            .unwrap_or_default(),
        owner: milestone.map(|milestone| lines.owner(milestone)).unwrap_or_default(),
        state,
        class,
        unread: has_news(file),
    })
}

/// Whether the reporter wrote after an officer last did.
fn has_news(file: &CaseFile) -> bool {
    let talk = file.events.iter().rev().find_map(|event| match &event.body {
        EventBody::MessageReceived { inbox, .. } => {
            file.history.inbox(*inbox).map(|inbox| inbox.holder == Holder::Reporter)
        }
        EventBody::ReportAdded { .. } => Some(true),
        EventBody::MessageSent { .. } => Some(false),
        _ => None,
    });
    let report_unread = !file.events.iter().any(|event| matches!(event.actor, Actor::Officer(_)));
    talk.unwrap_or(report_unread)
}

fn notice_row(page: &Page, _framework: Option<&Framework>, notice: &NoticeView) -> NoticeRow {
    let what = page.say(&format!("milestone-{}", notice.milestone));
    let meaning = page.say(&format!("rung-{}", notice.meaning));
    let values = [("meaning", meaning), ("what", what)];
    NoticeRow {
        notice: notice.notice.clone(),
        case: notice.case.to_string(),
        short: notice.case.short(),
        text: page.words().with_all("desk-notice-text", &values),
        due: page.words().moment(notice.due, &TimeZone::UTC),
    }
}

pub(super) async fn read_notice(
    State(desk): State<Arc<Desk>>,
    Posted { session, fields, .. }: Posted,
) -> Response {
    let notice = fields.get("notice");
    let plain = notice.chars().all(|c| c.is_ascii_alphanumeric() || "-.".contains(c));
    if !plain || notice.len() > LINE_CHARACTERS_MAX {
        return failure(&Error::Absent, Some(&session), "/queue");
    }
    match desk.hub.read_notice(notice, session.asks(&*desk.clock)).await {
        Ok(()) => redirect("/queue"),
        Err(error) => failure(&error.into(), Some(&session), "/queue"),
    }
}
