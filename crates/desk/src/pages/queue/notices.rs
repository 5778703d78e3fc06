//! What this organisation must be told, until it says that it was.

use std::sync::Arc;

use axum::{extract::State, response::Response};
use domain::limit::LINE_CHARACTERS_MAX;
use jiff::tz::TimeZone;
use locale::Words;
use site::page::redirect;
use wire::types::NoticeView;

use super::super::{failure::failure, form::Posted};
use crate::{
    Desk,
    error::{Error, Result},
    session::Session,
};

pub(in super::super) struct NoticeRow {
    pub(in super::super) notice: String,
    pub(in super::super) case: String,
    pub(in super::super) short: String,
    pub(in super::super) text: String,
    pub(in super::super) due: String,
}

pub(in super::super) async fn unread(
    desk: &Desk,
    session: &Session,
    words: Words,
) -> Result<Vec<NoticeRow>> {
    let notices = desk.hub.notices(session.asks(&*desk.clock)).await?.notices;
    Ok(notices.iter().map(|notice| row(words, notice)).collect())
}

fn row(words: Words, notice: &NoticeView) -> NoticeRow {
    let what = words.say(&format!("milestone-{}", notice.milestone));
    let meaning = words.say(&format!("rung-{}", notice.meaning));
    NoticeRow {
        notice: notice.notice.clone(),
        case: notice.case.to_string(),
        short: notice.case.short(),
        text: words.with_all("desk-notice-text", &[("meaning", meaning), ("what", what)]),
        due: words.moment(notice.due, &TimeZone::UTC),
    }
}

pub(in super::super) async fn read_notice(
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
