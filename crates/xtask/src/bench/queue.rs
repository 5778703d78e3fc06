//! What a page of the queue costs when fifty thousand cases are open: request, hub, desk and page.

use std::time::Duration;

use anyhow::{Context, ensure};
use domain::{
    Random,
    event::SealedBy,
    id::{CaseId, OfficerId},
    queue::{NextDuty, Shelf, Summary, Tie},
    report::ReportingOption,
};
use jiff::{SignedDuration, Timestamp};
use store::{
    Database, Program,
    cases::{self, CaseChange},
    officers,
};
use testkit::{
    CountingRandom,
    browser::Browser,
    demo::{Demo, Start},
};

use super::machine::{cpu_ms, median_ms, percentile_ms, timed};

const CASES: u32 = 50_000;
const PAGES: u32 = 100;
/// What lies between two pages, which is not measured: a hub takes fifty requests a second of one
/// officer, a page is a few of them, and no officer reads faster.
const PAUSE: Duration = Duration::from_millis(100);
/// What a page may take of the server (issue 4), in milliseconds.
const PAGE_MS_MAX: f64 = 100.0;
/// The officer of the demonstration who takes reports in.
const OFFICER: &str = "Amina Diallo";
const NOW: &str = "2026-03-05T08:00:00Z";

pub(crate) fn run() -> anyhow::Result<()> {
    // The program that was built beside this one.
    let program = std::env::current_exe()?.with_file_name("redress");
    ensure!(program.exists(), "first: cargo build, with the profile of this");
    let program = program.to_string_lossy();
    let folder = tempfile::tempdir()?;
    let start = Start::new(&program, folder.path()).at(NOW).quiet();
    let demo = start.run();
    let few = measured(&demo, &[("few cases", "/queue")])?;
    ensure!(demo.stop(), "the demonstration did not stop");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(fill(folder.path()))?;
    let demo = start.run();
    let many = measured(
        &demo,
        &[
            ("50,000 cases, by next deadline", "/queue"),
            ("dates passed", "/queue?show=late"),
            ("not read, a hundred to choose from", "/queue?show=unread"),
            ("the last page", "/queue?first=49950"),
        ],
    )?;
    println!("| page of the queue, hub and desk together | server CPU | answer (median, p95) |");
    println!("|---|---|---|");
    for (name, cpu, median, slow) in few.iter().chain(&many) {
        println!("| {name} | {cpu:.1} ms | {median:.1}, {slow:.1} ms |");
    }
    for (name, cpu, ..) in &many {
        ensure!(*cpu <= PAGE_MS_MAX, "{name}: {cpu:.0} ms; {PAGE_MS_MAX} ms are allowed");
    }
    Ok(())
}

type Measured<'a> = (&'a str, f64, f64, f64);

fn measured<'a>(demo: &Demo, pages: &[(&'a str, &str)]) -> anyhow::Result<Vec<Measured<'a>>> {
    let mut officer: Browser = demo.desk(OFFICER);
    let mut rows = Vec::new();
    for (name, path) in pages {
        officer.open(path);
        ensure!(officer.page.status == 200, "{name}: {}", officer.page.text());
        let before = cpu_ms(demo.id())?;
        let mut durations: Vec<Duration> = Vec::new();
        for _ in 0..PAGES {
            std::thread::sleep(PAUSE);
            durations.push(timed(|| {
                officer.open(path);
                Ok(())
            })?);
            ensure!(officer.page.status == 200, "{name}: {}", officer.page.text());
        }
        let cpu = (cpu_ms(demo.id())? - before) / f64::from(PAGES);
        rows.push((
            *name,
            cpu,
            median_ms(&mut durations.clone()),
            percentile_ms(&mut durations, 95),
        ));
    }
    Ok(rows)
}

/// Writes what the queue reads, as fifty thousand reports would have.
async fn fill(folder: &std::path::Path) -> anyhow::Result<()> {
    let desk = Database::read_sqlite(&folder.join("desk"), Program::Desk).await?;
    let known = officers::all(&desk).await?;
    let officer = known.iter().find(|known| known.name == OFFICER).context("no such officer")?;
    desk.close().await;
    let hub = Database::open_sqlite(&folder.join("hub"), Program::Hub).await?;
    let random = CountingRandom::default();
    let random: &dyn Random = &random;
    let mut tx = hub.begin().await?;
    for number in 0..CASES {
        let case = CaseId::from_random(random.array());
        let change = change(officer.officer, number)?;
        cases::insert(&mut tx, case, &change, number.is_multiple_of(50)).await?;
    }
    tx.commit().await?;
    hub.close().await;
    Ok(())
}

/// A case: one in five unread, one in seven late, one in ten with news.
fn change(officer: OfficerId, number: u32) -> anyhow::Result<CaseChange> {
    let now: Timestamp = NOW.parse()?;
    let hours = i64::from(number % 3500) - 500;
    let due = now.checked_add(SignedDuration::from_hours(hours))?;
    let read = !number.is_multiple_of(5);
    let next = NextDuty {
        milestone: "M08".parse()?,
        owner: "intake-service".to_owned(),
        due,
        day: Some(due.to_zoned_datetime(jiff::tz::TimeZone::UTC).date()),
        stopped: false,
    };
    let summary = Summary {
        channel: "open-door".parse()?,
        received: now,
        option: ReportingOption::Unrestricted,
        sealed_by: SealedBy::Browser,
        shelf: Shelf::Active,
        opened: read,
        read,
        news: number.is_multiple_of(10),
        assigned: number % 3,
        renewal: false,
        text_bytes: 4096,
        files: 0,
        next: Some(next),
    };
    // Four officers of a channel see each report.
    let others = (1..4).map(|other| (OfficerId::from_random([other; 16]), Tie::Seen));
    let own = if number.is_multiple_of(4) { Tie::Assigned } else { Tie::Seen };
    let seen_by = std::iter::once((officer, own)).chain(others).collect();
    Ok(CaseChange { length_before: 0, length: 2, wake: None, summary, seen_by })
}
