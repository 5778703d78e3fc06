//! The queue: cases by next deadline, and what this organisation must be told.
//!
//! Dates, states and counts are the hub's, in one answer; the case page computes them again.

mod bulk;
mod notices;

use std::sync::Arc;

use askama::Template;
use axum::{
    extract::{Query, State},
    http::StatusCode,
    response::Response,
};
use domain::{
    directory::{Directory, Role},
    event::SealedBy,
    limit::BULK_CASES_MAX,
    queue::{Count, NextDuty, Show, Summary},
    report::ReportingOption,
};
use jiff::{Timestamp, tz::TimeZone};
use locale::Words;
use serde::Deserialize;
use site::page::redirect;
use wire::types::QueueEntry;

use super::{
    failure::{failure, tell},
    form::Unlocked,
    page::{Page, render},
};
use crate::{
    Desk,
    error::{Error, Result},
    session::Session,
};

pub(super) use bulk::post;
pub(super) use notices::{NoticeRow, read_notice, unread};

/// Cases on a page that is read.
const PAGE: u64 = 50;

struct Row {
    case: String,
    short: String,
    option: String,
    unread: bool,
    renewal: bool,
    /// What shows of a report that nobody has read.
    outside: Outside,
    duty: String,
    due: String,
    owner: String,
    state: String,
    class: &'static str,
}

#[derive(Default)]
struct Outside {
    received: String,
    channel: String,
    sealed: String,
    size: String,
    marked: bool,
}

/// A choice of what to show, with how many cases it shows.
struct Choice {
    code: &'static str,
    label: String,
    count: u64,
    late: Option<String>,
    current: bool,
}

/// What can be done with chosen cases.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Act {
    Nothing,
    SetAside,
    BringBack,
    Assign,
}

struct Named {
    code: String,
    label: String,
}

#[derive(Template)]
#[template(path = "queue.html")]
struct QueuePage {
    page: Page,
    notices: Vec<NoticeRow>,
    choices: Vec<Choice>,
    show: Show,
    act: Act,
    rows: Vec<Row>,
    ticked: bool,
    reasons: Vec<Named>,
    officers: Vec<Named>,
    first: u64,
    next: Option<u64>,
}

impl QueuePage {
    fn acts(&self) -> bool {
        self.act != Act::Nothing && !self.rows.is_empty()
    }

    fn sets_aside(&self) -> bool {
        self.act == Act::SetAside
    }

    fn brings_back(&self) -> bool {
        self.act == Act::BringBack
    }

    /// Whether the table shows what a report looks like from outside.
    fn outside(&self) -> bool {
        matches!(self.show, Show::Unread | Show::Marked | Show::Aside)
    }
}

/// Which part of the queue: nothing personal stands in an address.
#[derive(Debug, Default, Clone, Copy, Deserialize)]
pub(super) struct Part {
    #[serde(default)]
    show: Show,
    #[serde(default)]
    first: u64,
    #[serde(default)]
    tick: bool,
}

impl Part {
    fn act(self) -> Act {
        match self.show {
            Show::Unread | Show::Marked => Act::SetAside,
            Show::Aside => Act::BringBack,
            Show::Unassigned => Act::Assign,
            _ => Act::Nothing,
        }
    }

    fn count(self) -> u64 {
        if self.act() == Act::Nothing { PAGE } else { BULK_CASES_MAX as u64 }
    }
}

pub(super) async fn show(
    State(desk): State<Arc<Desk>>,
    query: std::result::Result<Query<Part>, axum::extract::rejection::QueryRejection>,
    Unlocked { session, .. }: Unlocked,
) -> Response {
    let part = query.map(|query| query.0).unwrap_or_default();
    match page(&desk, &session, part, Page::of(&session)).await {
        // A State's officers have a queue of their own.
        Ok(page) if page.page.of_state => redirect("/notified"),
        Ok(page) => render(StatusCode::OK, &page),
        Err(error) => failure(&error, Some(&session), "/queue"),
    }
}

/// The page again, with what went wrong.
async fn again(desk: &Desk, session: &Session, part: Part, error: &Error) -> Response {
    let frame = Page::of(session);
    let told = tell(error, frame.words());
    match page(desk, session, part, frame.with_fault(told.text)).await {
        Ok(page) => render(told.status, &page),
        Err(error) => failure(&error, Some(session), "/queue"),
    }
}

async fn page(desk: &Desk, session: &Session, part: Part, page: Page) -> Result<QueuePage> {
    let who = session.asks(&*desk.clock);
    let list = desk.hub.queue(part.show, (part.first, part.count()), who).await?;
    let directory = desk.directory().await?;
    let title = page.say("desk-queue-heading");
    let page = page.for_roles(session, &directory).titled(title);
    let words = page.words();
    let takes_in = directory
        .officer(session.officer)
        .is_some_and(|officer| officer.roles.contains(&Role::IntakeOfficer));
    let act = match part.act() {
        Act::BringBack if page.auditor => Act::BringBack,
        act if takes_in => act,
        _ => Act::Nothing,
    };
    let officers =
        if act == Act::Assign { assignable(desk, words, &directory).await? } else { Vec::new() };
    let rows = list.rows.iter().map(|entry| row(words, &directory, list.now, entry)).collect();
    let notices = unread(desk, session, words).await?;
    Ok(QueuePage {
        notices,
        choices: list.counts.iter().map(|count| choice(words, part.show, count)).collect(),
        show: part.show,
        act,
        rows,
        ticked: part.tick,
        reasons: bulk::reasons(words),
        officers,
        first: part.first,
        next: list.next,
        page,
    })
}

fn choice(words: Words, shown: Show, count: &Count) -> Choice {
    let whole = matches!(count.show, Show::Aside | Show::Closed | Show::Kept);
    let late = usize::try_from(count.late).unwrap_or(usize::MAX);
    Choice {
        code: count.show.as_str(),
        label: match count.show {
            Show::News => words.say("desk-new-message"),
            Show::Aside => words.say("event-report-set-aside"),
            Show::Closed => words.say("event-case-closed"),
            Show::Kept => words.say("option-record"),
            show => words.say(&format!("queue-{show}")),
        },
        count: count.cases,
        late: (whole && late > 0).then(|| words.count("desk-badge-late", late)),
        current: count.show == shown,
    }
}

/// Officers to whom cases may be assigned, by name where this desk knows it.
async fn assignable(desk: &Desk, words: Words, directory: &Directory) -> Result<Vec<Named>> {
    let names = desk.names().await?;
    let roles = [Role::IntakeOfficer, Role::CaseManager, Role::Investigator];
    let officers = directory.officers();
    let officers = officers.filter(|known| roles.iter().any(|role| known.roles.contains(role)));
    Ok(officers
        .map(|officer| Named {
            code: officer.id.to_string(),
            label: super::line::officer(words, &names, directory, officer.id),
        })
        .collect())
}

fn row(words: Words, directory: &Directory, now: Timestamp, entry: &QueueEntry) -> Row {
    let mut row = Row {
        case: entry.case.to_string(),
        short: entry.case.short(),
        option: String::new(),
        unread: false,
        renewal: false,
        outside: Outside::default(),
        duty: String::new(),
        due: String::new(),
        owner: String::new(),
        state: String::new(),
        class: "",
    };
    let Some(summary) = &entry.summary else { return row };
    let zone = zone_of(directory, summary);
    row.option = words.say(match summary.option {
        ReportingOption::Unrestricted => "option-unrestricted",
        ReportingOption::Restricted => "option-restricted",
        ReportingOption::Record => "option-record",
    });
    row.unread = summary.news;
    row.renewal = summary.renewal;
    row.outside = outside(words, &zone, summary, entry.marked);
    if let Some(next) = &summary.next {
        row.duty = words.say(&format!("milestone-{}", next.milestone));
        row.due = next.day.map_or_else(|| words.moment(next.due, &zone), |day| words.day(day));
        row.owner = owner(words, next);
        (row.class, row.state) = if next.due <= now {
            ("late", words.say("promise-late"))
        } else if next.stopped {
            ("waiting", words.say("event-clock-stopped"))
        } else {
            ("open", words.say("promise-open"))
        };
    }
    row
}

/// The time zone of the service that runs the channel.
fn zone_of(directory: &Directory, summary: &Summary) -> TimeZone {
    directory
        .channel(&summary.channel)
        .and_then(|channel| directory.organisation(&channel.organisation))
        .and_then(|service| TimeZone::get(&service.time_zone).ok())
        .unwrap_or(TimeZone::UTC)
}

fn owner(words: Words, next: &NextDuty) -> String {
    match next.owner.as_str() {
        "reporter" => words.say("desk-owner-reporter"),
        owner => words.say(&format!("owner-{owner}")),
    }
}

fn outside(words: Words, zone: &TimeZone, summary: &Summary, marked: bool) -> Outside {
    let sealed = match summary.sealed_by {
        SealedBy::Hub => "sealed-by-hub",
        SealedBy::Browser => "sealed-by-browser",
        SealedBy::Officer => "desk-taken-by",
    };
    let text = format!("{} KiB", summary.text_bytes.div_ceil(1024));
    Outside {
        received: words.day(summary.received.to_zoned_datetime(zone.clone()).date()),
        channel: summary.channel.to_string(),
        sealed: words.say(sealed),
        size: if summary.files == 0 {
            text
        } else {
            format!("{text} · {}: {}", words.say("desk-files"), summary.files)
        },
        marked,
    }
}
