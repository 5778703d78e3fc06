//! The pages of a State's officers: cases of which their State was notified, what it owes in each,
//! and the forms by which it answers.

use std::sync::Arc;

use askama::Template;
use axum::{
    extract::{Path, Query, State},
    response::Response,
};
use domain::{
    casework::ExtensionReason,
    event::{Actor, EventBody},
    id::CaseId,
    queue::NextDuty,
};
use jiff::{Timestamp, tz::TimeZone};
use locale::Words;
use serde::Deserialize;
use site::page::{attachment, redirect};
use wire::notified::{NotifiedEntry, OwedDuty, Standing};
use workflow::framework::{Extension, Milestone};

use super::{
    failure::{failure, shown, tell},
    form::{AtCase, OnCase, Unlocked},
    line::Lines,
    page::{Page, render},
    queue::{NoticeRow, unread},
};
use crate::{
    Desk,
    error::{Error, Result},
    session::Session,
    use_case::answering::{self, Answer, Letter, Notified, Written},
};

struct Row {
    case: String,
    short: String,
    notified: String,
    duty: String,
    due: String,
    class: &'static str,
    state: String,
}

#[derive(Template)]
#[template(path = "notified.html")]
struct ListPage {
    page: Page,
    notices: Vec<NoticeRow>,
    rows: Vec<Row>,
    next: Option<u64>,
}

/// Where the list begins.
#[derive(Debug, Default, Deserialize)]
pub(super) struct First {
    #[serde(default)]
    first: u64,
}

pub(super) async fn list(
    State(desk): State<Arc<Desk>>,
    query: std::result::Result<Query<First>, axum::extract::rejection::QueryRejection>,
    Unlocked { session, .. }: Unlocked,
) -> Response {
    let first = query.map(|query| query.0.first).unwrap_or_default();
    shown(list_page(&desk, &session, first).await, &session, "/notified")
}

async fn list_page(desk: &Desk, session: &Session, first: u64) -> Result<ListPage> {
    let directory = desk.directory().await?;
    if !answering::is_of_state(session, &directory) {
        return Err(Error::Absent);
    }
    let list = answering::list(desk, session, first).await?;
    let zone = directory
        .officer(session.officer)
        .and_then(|officer| directory.organisation(&officer.organisation))
        .and_then(|own| TimeZone::get(&own.time_zone).ok())
        .unwrap_or(TimeZone::UTC);
    let page = Page::of(session);
    let title = page.say("desk-notified-heading");
    let page = page.for_roles(session, &directory).titled(title);
    let words = page.words();
    Ok(ListPage {
        notices: unread(desk, session, words).await?,
        rows: list.cases.iter().map(|entry| row(words, &zone, list.now, entry)).collect(),
        next: list.next,
        page,
    })
}

fn row(words: Words, zone: &TimeZone, now: Timestamp, entry: &NotifiedEntry) -> Row {
    let next = entry.next.as_ref();
    let (class, state) = match next {
        None => ("", String::new()),
        Some(next) if next.due <= now => ("late", words.say("promise-late")),
        Some(next) if next.stopped => ("waiting", words.say("event-clock-stopped")),
        Some(_) => ("open", words.say("promise-open")),
    };
    let due = |next: &NextDuty| match next.day {
        Some(day) => words.day(day),
        None => words.moment(next.due, zone),
    };
    Row {
        case: entry.case.to_string(),
        short: entry.case.short(),
        notified: words.day(entry.notified.to_zoned_datetime(zone.clone()).date()),
        duty: next
            .map_or_else(String::new, |next| words.say(&format!("milestone-{}", next.milestone))),
        due: next.map_or_else(String::new, due),
        class,
        state,
    }
}

struct Choice {
    code: String,
    label: String,
}

struct DutyLine {
    code: String,
    anchor: String,
    occurrence: String,
    milestone: String,
    what: String,
    due: String,
    class: &'static str,
    state: String,
    why: String,
    told: Vec<String>,
    ahead: Option<String>,
    /// The forms of what is still to be done.
    open: bool,
    outcomes: Vec<Choice>,
    note_label: String,
    button: String,
    /// How much more time may be asked for; none if it may not.
    more: Option<String>,
    reasons: Vec<Choice>,
}

struct LetterLine {
    number: usize,
    day: String,
    text: Option<String>,
}

/// A message between the team and the State.
struct WrittenLine {
    day: String,
    who: String,
    text: Option<String>,
}

/// A colleague who cannot open what came before they began.
struct Later {
    id: String,
    name: String,
}

struct AnswerLine {
    at: String,
    what: String,
    who: String,
    note: Option<String>,
}

#[derive(Template)]
#[template(path = "notified_case.html")]
struct CasePage {
    page: Page,
    case: String,
    short: String,
    service: String,
    duties: Vec<DutyLine>,
    letters: Vec<LetterLine>,
    written: Vec<WrittenLine>,
    later: Vec<Later>,
    answers: Vec<AnswerLine>,
    /// What was typed into a form that was not taken, and which.
    typed: Typed,
}

#[derive(Default)]
struct Typed {
    milestone: String,
    note: String,
    message: String,
}

pub(super) async fn show(
    State(desk): State<Arc<Desk>>,
    AtCase { session, case }: AtCase,
) -> Response {
    shown(
        page(&desk, &session, case, Page::of(&session), Typed::default()).await,
        &session,
        "/notified",
    )
}

async fn page(
    desk: &Desk,
    session: &Session,
    case: CaseId,
    page: Page,
    typed: Typed,
) -> Result<CasePage> {
    let notified = answering::case(desk, session, case).await?;
    let names = desk.names().await?;
    let title = page.with("desk-case-heading", "case", case.short());
    let page = page.for_roles(session, &notified.directory).titled(title);
    let words = page.words();
    let zone = TimeZone::get(&notified.time_zone)?;
    let lines = Lines { words, names: &names, zone };
    let service = notified.directory.organisation(&notified.view.service);
    Ok(CasePage {
        case: case.to_string(),
        short: case.short(),
        service: service.map(|service| service.name.clone()).unwrap_or_default(),
        duties: notified
            .view
            .duties
            .iter()
            .filter_map(|duty| line(&lines, &notified, duty))
            .collect(),
        letters: (1..)
            .zip(&notified.letters)
            .map(|(n, letter)| letter_line(&lines, n, letter))
            .collect(),
        written: notified.written.iter().map(|one| written(&lines, &notified, one)).collect(),
        later: answering::later_colleagues(&notified)
            .map(|id| Later { id: id.to_string(), name: lines.officer(&notified.directory, id) })
            .collect(),
        answers: notified
            .answers
            .iter()
            .filter(|one| !matches!(one.event.body, EventBody::DeskMessageSent(_)))
            .map(|one| answer_line(&lines, &notified, one))
            .collect(),
        typed,
        page,
    })
}

fn line(lines: &Lines<'_>, notified: &Notified, duty: &OwedDuty) -> Option<DutyLine> {
    let words = lines.words;
    let milestone = notified.framework.milestone(&duty.occurrence.milestone)?;
    let code = milestone.id.to_string();
    let own = |kind: &str| {
        let id = format!("milestone-{code}-{kind}");
        if words.knows(&id) { words.say(&id) } else { words.say(&format!("portal-state-{kind}")) }
    };
    let (class, state) = standing(lines, duty);
    let open = matches!(duty.standing, Standing::Open | Standing::Late);
    let (more, reasons) = time(words, milestone, duty);
    let outcomes = milestone.outcomes.iter().chain(&milestone.open_outcomes);
    Some(DutyLine {
        anchor: duty.occurrence.to_string().replace(['/', '#'], "-"),
        occurrence: duty.occurrence.to_string(),
        milestone: code.clone(),
        what: lines.milestone(milestone),
        due: match (duty.day, duty.due) {
            (Some(day), _) => words.day(day),
            (None, Some(due)) => lines.moment(due),
            (None, None) => String::new(),
        },
        class,
        state,
        why: lines.why_of((&notified.framework, milestone), None, duty.since),
        told: told(lines, notified, milestone, duty),
        ahead: ahead(lines, notified, milestone, duty).filter(|_| open),
        open,
        outcomes: outcomes
            .map(|outcome| Choice {
                code: outcome.to_string(),
                label: words.say(&format!("outcome-{outcome}")),
            })
            .collect(),
        note_label: own("note"),
        button: own("button"),
        more,
        reasons,
        code: if milestone.repeats() || milestone.each {
            format!("{code}.{}", duty.occurrence.number)
        } else {
            code
        },
    })
}

fn standing(lines: &Lines<'_>, duty: &OwedDuty) -> (&'static str, String) {
    let words = lines.words;
    match &duty.standing {
        Standing::Open if duty.stopped => ("waiting", words.say("event-clock-stopped")),
        Standing::Open => ("open", words.say("promise-open")),
        Standing::Late => ("late", words.say("promise-late")),
        Standing::Met { at, outcome, in_time } => lines.met(*at, outcome.as_ref(), *in_time),
        Standing::Waived { at } => ("waived", words.with("promise-waived", "day", lines.day(*at))),
    }
}

/// How much more time may be asked for, and why.
fn time(words: Words, milestone: &Milestone, duty: &OwedDuty) -> (Option<String>, Vec<Choice>) {
    let may = duty.standing == Standing::Open && duty.time_asked.is_empty();
    let reasons: &[ExtensionReason] = match (&milestone.extension, may) {
        (Some(Extension::CourtOrder), true) => &[ExtensionReason::CourtOrder],
        (Some(Extension::Once(_)), true) => ExtensionReason::ALL,
        _ => return (None, Vec::new()),
    };
    let most = match &milestone.extension {
        Some(Extension::Once(period)) => period.to_string(),
        _ => String::new(),
    };
    let choice = |reason: &ExtensionReason| Choice {
        code: reason.as_str().to_owned(),
        label: words.say(&format!("extension-{}", reason.as_str())),
    };
    (Some(most), reasons.iter().map(choice).collect())
}

/// What the clock recorded, and what was asked of oversight.
fn told(
    lines: &Lines<'_>,
    notified: &Notified,
    milestone: &Milestone,
    duty: &OwedDuty,
) -> Vec<String> {
    let words = lines.words;
    let breached = duty.breached.map(|at| words.with("desk-breached", "moment", lines.moment(at)));
    let rungs = (0..).zip(notified.framework.ladder_of(milestone));
    let recorded = rungs.filter(|(number, _)| duty.escalated.contains(number));
    let mut told: Vec<String> = breached.into_iter().collect();
    told.extend(recorded.map(|(_, rung)| lines.rung(rung)));
    for asked in &duty.time_asked {
        let (period, day) = (lines.period(asked.period), lines.day(asked.at));
        told.push(format!("{}: {period} · {day}", words.say("event-extension-asked")));
        if let Some(granted) = asked.granted {
            told.push(format!("{} · {}", words.say("event-extension-granted"), lines.day(granted)));
        }
    }
    told
}

/// Where the duty goes if its date passes.
fn ahead(
    lines: &Lines<'_>,
    notified: &Notified,
    milestone: &Milestone,
    duty: &OwedDuty,
) -> Option<String> {
    let rungs = (0..).zip(notified.framework.ladder_of(milestone));
    let steps: Vec<String> = rungs
        .filter(|(number, rung)| !rung.at.before && !duty.escalated.contains(number))
        .map(|(_, rung)| lines.rung(rung))
        .collect();
    let steps = steps.join(" → ");
    (!steps.is_empty()).then(|| lines.words.with("desk-notified-ahead", "steps", steps))
}

fn letter_line(lines: &Lines<'_>, number: usize, letter: &Letter) -> LetterLine {
    let text = letter.message.as_ref().map(|message| message.text.clone());
    LetterLine { number, day: lines.day(letter.received.at), text }
}

fn written(lines: &Lines<'_>, notified: &Notified, one: &Written) -> WrittenLine {
    WrittenLine {
        day: lines.moment(one.view.at),
        who: match one.view.by {
            Some(officer) => lines.officer(&notified.directory, officer),
            None => lines.words.say("desk-team"),
        },
        text: one.message.as_ref().map(|message| message.text.clone()),
    }
}

fn answer_line(lines: &Lines<'_>, notified: &Notified, answer: &Answer) -> AnswerLine {
    let body = &answer.event.body;
    let mut parts = vec![lines.words.say(&format!("event-{}", body.kind()))];
    let (milestone, outcome) = match body {
        EventBody::MilestoneMet { milestone, outcome, .. } => (Some(milestone), outcome.as_ref()),
        EventBody::ExtensionAsked { occurrence, .. } => (Some(&occurrence.milestone), None),
        EventBody::DeskCopiesGiven(given) => {
            parts.push(lines.officer(&notified.directory, given.officer));
            (None, None)
        }
        _ => (None, None),
    };
    if let Some(known) = milestone.and_then(|id| notified.framework.milestone(id)) {
        parts.push(format!("{} {}", known.id, lines.milestone(known)));
    }
    parts.extend(outcome.map(|outcome| lines.words.say(&format!("outcome-{outcome}"))));
    AnswerLine {
        at: lines.moment(answer.event.at),
        what: parts.join(" "),
        who: match answer.event.actor {
            Actor::Officer(officer) => lines.officer(&notified.directory, officer),
            _ => String::new(),
        },
        note: answer.note.as_ref().map(|note| note.text.clone()),
    }
}

pub(super) async fn answer(State(desk): State<Arc<Desk>>, form: OnCase) -> Response {
    let error = match answered(&desk, &form).await {
        Ok(()) => return redirect(&format!("/notified/{}", form.case)),
        Err(error) => error,
    };
    let frame = Page::of(&form.session);
    let told = tell(&error, frame.words());
    let typed = |name| form.fields.get(name).to_owned();
    let typed =
        Typed { milestone: typed("milestone"), note: typed("note"), message: typed("message") };
    match page(&desk, &form.session, form.case, frame.with_fault(told.text), typed).await {
        Ok(page) => render(told.status, &page),
        Err(_) => failure(&error, Some(&form.session), "/notified"),
    }
}

async fn answered(desk: &Desk, form: &OnCase) -> Result<()> {
    let fields = &form.fields;
    match fields.get("act") {
        "ask-time" => {
            let reason = fields.get("reason").parse();
            let reason =
                reason.map_err(|_| Error::Invalid { field: "reason", reason: "error-choose" })?;
            let (occurrence, period) = (fields.parse("occurrence")?, fields.parse("period")?);
            let asked = (period, reason);
            answering::ask_time(desk, &form.session, form.case, occurrence, asked).await
        }
        "write" => answering::write(desk, &form.session, form.case, fields.get("message")).await,
        "give-copies" => {
            let officer = fields.parse("officer")?;
            answering::give_copies(desk, &form.session, form.case, officer).await
        }
        _ => {
            let (milestone, outcome) = (fields.parse("milestone")?, fields.parse_some("outcome")?);
            let note = fields.get("note");
            answering::record(desk, &form.session, form.case, (milestone, outcome), note).await
        }
    }
}

pub(super) async fn letter(
    State(desk): State<Arc<Desk>>,
    AtCase { session, case }: AtCase,
    Path((_, number)): Path<(String, String)>,
) -> Response {
    match printed(&desk, &session, case, &number).await {
        Ok(pdf) => attachment("application/pdf", "letter.pdf", pdf),
        Err(error) => failure(&error, Some(&session), "/notified"),
    }
}

async fn printed(desk: &Desk, session: &Session, case: CaseId, number: &str) -> Result<Vec<u8>> {
    let number: usize = number.parse().map_err(|_| Error::Absent)?;
    let notified = answering::case(desk, session, case).await?;
    let place = number.checked_sub(1).ok_or(Error::Absent)?;
    let letter = notified.letters.get(place).ok_or(Error::Absent)?;
    let message = letter.message.as_ref().ok_or(Error::NoKey)?;
    answering::pdf(message).ok_or(Error::Absent)
}
