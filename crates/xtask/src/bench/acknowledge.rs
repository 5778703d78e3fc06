//! How long it takes until a report is durable and its reporter is told so, for one who sends alone
//! and for eight who send at the same time, beside one fsync: on this machine's disk, and on one that
//! takes five milliseconds more for each, as strace makes it.

use std::{path::Path, process::Command, time::Duration};

use anyhow::{Context, ensure};
use reqwest::{
    blocking::{Client, RequestBuilder},
    redirect::Policy,
};
use testkit::{
    CountingRandom,
    browser::Browser,
    demo::{Demo, Start},
    sealed::Sealing,
};

use super::{
    machine::{cpu_ms, fsync_ms, median_ms, percentile_ms, timed},
    report::{CHANNEL, answered, begun, has_receipt, text},
};

const CLIENTS: usize = 8;
/// The 95th of a hundred may take so many times as long as one fsync.
const FACTOR_MAX: f64 = 5.0;

/// What a slower disk takes more for an fsync, in milliseconds.
const SLOWER_MS: f64 = 5.0;
/// Makes a program's disk so much slower; the program stays the process that was started.
const SLOWER: [&str; 10] = [
    "strace",
    "-D",
    "-f",
    "--seccomp-bpf",
    "-qqq",
    "-o",
    "/dev/null",
    "-e",
    "trace=fsync,fdatasync",
    "--inject=fsync,fdatasync:delay_exit=5ms",
];

/// What the clients send, each its own part.
type Requests = Vec<Vec<RequestBuilder>>;

/// `count` is how many reports each client sends.
pub(crate) fn run(program: &str, count: usize) -> anyhow::Result<()> {
    ensure!(Path::new(program).exists(), "first: cargo build --release");
    println!(
        "| acknowledged as durable | one fsync | clients | median, p95 | p95 × one fsync | server CPU of each | a second |"
    );
    println!("|---|---|---|---|---|---|---|");
    let here = on_disk(program, count, None)?;
    let strace = Command::new("strace").arg("--version").output().is_ok();
    let slower = if strace { on_disk(program, count, Some(SLOWER_MS))? } else { 0.0 };
    if !strace {
        println!("SKIPPED: a slower disk; strace is not here");
    }
    ensure!(
        here.max(slower) <= FACTOR_MAX,
        "p95 {here:.1} × one fsync here, {slower:.1} × on the slower disk; {FACTOR_MAX} × are the aim"
    );
    Ok(())
}

/// The worst 95th percentile, as a multiple of one fsync of a disk that takes so much more for each.
fn on_disk(program: &str, count: usize, slower_ms: Option<f64>) -> anyhow::Result<f64> {
    let folder = tempfile::tempdir()?;
    // Nobody waits for a turn: this is about the disk.
    let mut start =
        Start::new(program, folder.path()).quiet().with(&["--reports-per-minute", "1000000"]);
    if slower_ms.is_some() {
        start = start.under(SLOWER.map(str::to_owned).to_vec());
    }
    let demo = start.run();
    let client = Client::builder().redirect(Policy::none()).build()?;
    let fsync = fsync_ms(folder.path())? + slower_ms.unwrap_or_default();
    let mut worst: f64 = 0.0;
    for clients in [1, CLIENTS] {
        let mut survivors = Vec::new();
        for _ in 0..clients * count {
            let mut survivor = begun(&demo);
            answered(&mut survivor, &text());
            survivors.push(survivor);
        }
        let requests = survivors
            .chunks(count)
            .map(|part| part.iter().map(|survivor| pressed(&client, &demo, survivor)).collect());
        worst = worst.max(sent(&demo, ("sealed by the hub", 303), requests.collect(), fsync)?);
        for survivor in &mut survivors {
            ensure!(has_receipt(survivor.open("/")), "no receipt: {}", survivor.page.text());
        }
        let requests = (0..clients).map(|number| sealed(&client, &demo, number, (clients, count)));
        let requests = requests.collect::<anyhow::Result<_>>()?;
        worst = worst.max(sent(&demo, ("sealed by a browser", 200), requests, fsync)?);
    }
    Ok(worst)
}

/// What pressing "Send" sends.
fn pressed(client: &Client, demo: &Demo, survivor: &Browser) -> RequestBuilder {
    client
        .post(&demo.ready.portal)
        .header("cookie", survivor.cookies())
        .form(&survivor.fields_for("Send"))
}

/// Reports under their seals, for which the hub has vouched.
fn sealed(
    client: &Client,
    demo: &Demo,
    number: usize,
    (clients, count): (usize, usize),
) -> anyhow::Result<Vec<RequestBuilder>> {
    let begin = u64::try_from(clients * CLIENTS + number)? << 32;
    let sealing = Sealing::with(&demo.ready.portal, CountingRandom::from(begin));
    let address = format!("{}sealed/report", demo.ready.portal);
    let mut requests = Vec::new();
    for _ in 0..count {
        let draft = sealing.draft(CHANNEL, &text());
        let first = sealing.begin(&draft).map_err(|problem| anyhow::anyhow!("{problem}"))?;
        requests.push(client.post(&address).json(&sealing.report(&draft, &first)));
    }
    Ok(requests)
}

/// Sends everything, each client one after another; says how many times one fsync the 95th took.
fn sent(
    demo: &Demo,
    (name, status): (&str, u16),
    requests: Requests,
    fsync: f64,
) -> anyhow::Result<f64> {
    let clients = requests.len();
    let before = cpu_ms(demo.id())?;
    let mut durations: Vec<Duration> = Vec::new();
    let took = timed(|| {
        std::thread::scope(|scope| {
            let all: Vec<_> = requests
                .into_iter()
                .map(|requests| scope.spawn(move || one_after_another(requests, status)))
                .collect();
            for client in all {
                durations.extend(client.join().ok().context("a client failed")??);
            }
            Ok(())
        })
    })?;
    let count = f64::from(u32::try_from(durations.len())?);
    let cpu = (cpu_ms(demo.id())? - before) / count;
    let (median, slow) = (median_ms(&mut durations), percentile_ms(&mut durations, 95));
    println!(
        "| {name} | {fsync:.2} ms | {clients} | {median:.2}, {slow:.2} ms | {:.1} | {cpu:.2} ms | {:.0} |",
        slow / fsync,
        count / took.as_secs_f64()
    );
    Ok(slow / fsync)
}

/// Any answer but the one of a report that is in ends the benchmark.
fn one_after_another(requests: Vec<RequestBuilder>, status: u16) -> anyhow::Result<Vec<Duration>> {
    let mut durations = Vec::new();
    for request in requests {
        durations.push(timed(|| {
            let answer = request.send()?;
            ensure!(answer.status() == status, "{}: {}", answer.status(), answer.text()?);
            Ok(())
        })?);
    }
    Ok(durations)
}
