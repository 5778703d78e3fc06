//! Oversight: the audit of the hub, and timeliness of every case by pseudonym.

use std::{collections::BTreeMap, sync::Arc};

use askama::Template;
use audit::Report;
use axum::{extract::State, http::StatusCode, response::Response};
use domain::directory::{Adoption, FrameworkReference};
use jiff::{Timestamp, tz::TimeZone};
use workflow::{duty::Status, framework::Track};

use super::{
    failure::failure,
    form::{Posted, Unlocked},
    line::Lines,
    page::{Page, render},
};
use crate::{
    Desk,
    error::{Error, Result},
    session::Session,
    use_case::overseeing,
};

struct ReportRow {
    label: String,
    value: String,
}

struct ReportView {
    clean: bool,
    faults: Vec<String>,
    rows: Vec<ReportRow>,
}

/// A bar of the chart and a row of the table below it.
struct Bar {
    label: String,
    y: usize,
    text_y: usize,
    kept: usize,
    late_x: usize,
    late: usize,
    open_x: usize,
    open: usize,
    kept_count: usize,
    late_count: usize,
    open_count: usize,
}

struct LateRow {
    case: String,
    short: String,
    duty: String,
    owner: String,
    due: String,
    days: i64,
    state: String,
}

/// Something that is said of a case.
struct CaseRow {
    case: String,
    short: String,
    said: String,
}

#[derive(Template)]
#[template(path = "oversight.html")]
struct OversightPage {
    page: Page,
    report: Option<ReportView>,
    chart_height: usize,
    bars: Vec<Bar>,
    as_of: String,
    late: Vec<LateRow>,
    emergencies: Vec<CaseRow>,
    renewals: Vec<CaseRow>,
    /// Letters without consent, of whatever case.
    overrides: Vec<CaseRow>,
    adoptions: Vec<String>,
}

pub(super) async fn show(State(desk): State<Arc<Desk>>, officer: Unlocked) -> Response {
    shown(&desk, &officer.session, false).await
}

pub(super) async fn run(State(desk): State<Arc<Desk>>, form: Posted) -> Response {
    shown(&desk, &form.session, true).await
}

async fn shown(desk: &Desk, session: &Session, audit: bool) -> Response {
    match page(desk, session, audit).await {
        Ok(page) => render(StatusCode::OK, &page),
        Err(error) => failure(&error, Some(session), "/queue"),
    }
}

#[derive(Default)]
struct Counts {
    kept: usize,
    late: usize,
    open: usize,
}

async fn page(desk: &Desk, session: &Session, audit: bool) -> Result<OversightPage> {
    if !overseeing::is_auditor(desk, session).await? {
        return Err(Error::Absent);
    }
    let report = if audit { Some(overseeing::run(desk, session).await?) } else { None };
    let directory = desk.directory().await?;
    let page = Page::of(session).for_roles(session, &directory);
    let title = page.say("desk-oversight-heading");
    let page = page.titled(title);
    let words = page.words();
    let names = BTreeMap::new();
    let mut counts: BTreeMap<Track, Counts> = BTreeMap::new();
    let (mut late, mut emergencies, mut renewals) = (Vec::new(), Vec::new(), Vec::new());
    let mut overrides = Vec::new();
    for (case, file) in overseeing::cases(desk, session).await? {
        let lines = Lines::of(words, &names, &file)?;
        let row = |said| CaseRow { case: case.to_string(), short: case.short(), said };
        let asked = file.history.access().emergencies().iter();
        emergencies.extend(asked.map(|emergency| row(lines.emergency(&file, emergency))));
        renewals.extend(lines.renewal(&file).map(row));
        let known = file.history.overrides().iter();
        overrides.extend(known.map(|known| row(lines.overriding(&file, known))));
        for duty in &file.duties {
            let Some(milestone) = file.framework.milestone(&duty.occurrence.milestone) else {
                continue;
            };
            let Some(dates) = &duty.dates else { continue };
            let count = counts.entry(milestone.track).or_default();
            match duty.status {
                Status::Met { in_time: true, .. } => count.kept += 1,
                Status::Met { .. } | Status::Late => count.late += 1,
                Status::Open | Status::Waiting(_) => count.open += 1,
                // What fell away is late if its date had passed, and neither kept nor open if not.
                Status::Waived { .. } => count.late += usize::from(duty.breached.is_some()),
            }
            if duty.breached.is_some() {
                let until = match duty.status {
                    Status::Met { at, .. } | Status::Waived { at } => at,
                    _ => desk.now(),
                };
                late.push(LateRow {
                    case: case.to_string(),
                    short: case.short(),
                    duty: format!("{} {}", milestone.id, lines.milestone(milestone)),
                    owner: lines.owner(milestone),
                    due: words.day(dates.original.day),
                    days: until.duration_since(dates.original.moment).as_hours() / 24,
                    state: lines.state(duty).1,
                });
            }
        }
    }
    late.sort_by_key(|row| std::cmp::Reverse(row.days));
    let bars = bars(&page, &counts);
    Ok(OversightPage {
        report: report.map(|report| report_view(&page, &report)),
        chart_height: bars.len() * BAR_HEIGHT + BAR_HEIGHT,
        bars,
        as_of: words.moment(desk.now(), &TimeZone::UTC),
        late,
        emergencies,
        renewals,
        overrides,
        adoptions: adoptions(desk, &page).await?,
        page,
    })
}

/// Frameworks that were adopted: from which day, for which channel, who signed that and when.
async fn adoptions(desk: &Desk, page: &Page) -> Result<Vec<String>> {
    let day = |at: Timestamp| page.words().day(at.to_zoned_datetime(TimeZone::UTC).date());
    let line = |one: overseeing::Adopted| {
        let Adoption { channel, framework, from } = one.adoption;
        let FrameworkReference { name, version, digest } = framework;
        let signed = page.with("desk-adoption-signed", "day", day(one.at));
        let from = day(from);
        format!("{from} · {channel} · {name} {version} · SHA-256 {digest} · {signed}")
    };
    Ok(overseeing::adoptions(desk).await?.into_iter().map(line).collect())
}

const BAR_HEIGHT: usize = 28;
const BAR_START: usize = 220;
const BAR_WIDTH: usize = 360;

/// Bars of one scale, so that their lengths can be compared.
fn bars(page: &Page, counts: &BTreeMap<Track, Counts>) -> Vec<Bar> {
    let most = counts.values().map(|count| count.kept + count.late + count.open).max();
    let most = most.unwrap_or(1).max(1);
    let scaled = |count: usize| count * BAR_WIDTH / most;
    counts
        .iter()
        .enumerate()
        .map(|(number, (track, count))| {
            let (kept, late, open) = (scaled(count.kept), scaled(count.late), scaled(count.open));
            Bar {
                label: page.say(&format!("track-{}", track.as_str())),
                y: number * BAR_HEIGHT + 6,
                text_y: number * BAR_HEIGHT + 20,
                kept,
                late_x: BAR_START + kept,
                late,
                open_x: BAR_START + kept + late,
                open,
                kept_count: count.kept,
                late_count: count.late,
                open_count: count.open,
            }
        })
        .collect()
}

fn report_view(page: &Page, report: &Report) -> ReportView {
    let row = |label: &str, value: String| ReportRow { label: page.say(label), value };
    ReportView {
        clean: report.is_clean(),
        faults: report.faults.iter().map(ToString::to_string).collect(),
        rows: vec![
            row("desk-audit-ledger", report.origin.clone()),
            row("desk-audit-leaves", report.leaves.to_string()),
            row("desk-audit-checkpoints", report.checkpoints.to_string()),
            row("desk-audit-signatures", report.signatures.to_string()),
            row("desk-audit-cases", report.cases.to_string()),
            row("desk-audit-dates", report.dates.to_string()),
            row("desk-audit-breaches", report.breaches.to_string()),
        ],
    }
}
