//! How long a reporter waits for pages on a poor network: 50 kbit/s and 800 ms there and back, as
//! Chromium emulates them. Only waiting counts: from the first request of a page until it is loaded.

#![expect(clippy::indexing_slicing, reason = "what JSON lacks reads as null")]

use std::time::Duration;

use anyhow::{Context, ensure};
use locale::Language;
use serde_json::{Value, json};
use testkit::{
    chromium::{Chromium, Window},
    demo::{Demo, Start},
    way::{Answer, Reporter, whole},
};

/// The network, in bytes a second and milliseconds.
const BYTES_PER_SECOND: u32 = 50_000 / 8;
const ROUND_TRIP_MS: u32 = 800;
/// What filing a text report may take of loading.
const SECONDS_MAX: f64 = 30.0;
/// The text of the comparisons in the field: 2,000 bytes.
const TEXT_BYTES: usize = 2000;

/// What filing took.
#[derive(Debug, Default)]
struct Took {
    seconds: f64,
    pages: u32,
    requests: i32,
    bytes: f64,
}

pub(crate) fn run() -> anyhow::Result<()> {
    // The program that was built beside this one.
    let program = std::env::current_exe()?.with_file_name("redress");
    ensure!(program.exists(), "first: cargo build, with the profile of this");
    let folder = tempfile::tempdir()?;
    let demo = Start::new(&program.to_string_lossy(), folder.path()).quiet().run();
    let account = "They came at night. ".repeat(TEXT_BYTES / 20);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let mut told = whole(&account, "Mariam Keita", None);
    let every = runtime.block_on(filed(&demo, &told))?;
    for (question, answer) in &mut told {
        if *question == "account" {
            *answer = Answer::LastText("portal-account-label", &account);
        }
    }
    let text = runtime.block_on(filed(&demo, &told))?;
    println!("| filing a text report, scripts off | loading | pages | requests | kB on the wire |");
    println!("|---|---|---|---|---|");
    let rows = [("choices, text, sending", &text), ("every question", &every)];
    for (name, took) in rows {
        let kilobytes = took.bytes / 1000.0;
        println!(
            "| {name} | {:.1} s | {} | {} | {kilobytes:.0} |",
            took.seconds, took.pages, took.requests
        );
    }
    let seconds = text.seconds;
    ensure!(seconds <= SECONDS_MAX, "{seconds:.1} s of loading; {SECONDS_MAX} s are allowed");
    Ok(())
}

/// Files a report and sums the loading of its pages.
async fn filed(demo: &Demo, told: &[(&str, Answer<'_>)]) -> anyhow::Result<Took> {
    let page = Chromium::open(Window::TELEPHONE, "slow").await.map_err(anyhow::Error::msg)?;
    let network = json!({
        "offline": false,
        "latency": ROUND_TRIP_MS,
        "downloadThroughput": BYTES_PER_SECOND,
        "uploadThroughput": BYTES_PER_SECOND,
    });
    page.devtools("Network.enable", json!({})).await;
    page.devtools("Network.emulateNetworkConditions", network).await;
    let _before = page.events().await;
    let reporter = Reporter::new(&page, &demo.ready.portal, Language::English);
    reporter.tell(told, async |_| ()).await;
    reporter.send().await;
    let mut events = Vec::new();
    // The last page may still be loading its last bytes.
    for _ in 0..50 {
        events.extend(page.events().await);
        if events.last().is_some_and(|event| event["method"] == "Page.frameStoppedLoading") {
            break;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    page.close().await;
    took(&events)
}

/// Sums events of the browser: from a document's request, its redirects with it, to its load.
fn took(events: &[Value]) -> anyhow::Result<Took> {
    let mut took = Took::default();
    let mut begun = None;
    for event in events {
        let parameters = &event["params"];
        let at = || parameters["timestamp"].as_f64().context("an event without a time");
        match event["method"].as_str().unwrap_or_default() {
            // What comes out of the browser's cache is asked for too, and told apart here.
            "Network.requestServedFromCache" => took.requests -= 1,
            "Network.requestWillBeSent"
                if parameters["request"]["url"]
                    .as_str()
                    .is_some_and(|url| url.starts_with("http")) =>
            {
                took.requests += 1;
                if parameters["type"] == "Document" && begun.is_none() {
                    begun = Some(at()?);
                }
            }
            "Network.loadingFinished" => {
                took.bytes += parameters["encodedDataLength"].as_f64().unwrap_or_default();
            }
            "Page.loadEventFired" => {
                if let Some(begun) = begun.take() {
                    took.seconds += at()? - begun;
                    took.pages += 1;
                }
            }
            _ => {}
        }
    }
    ensure!(begun.is_none() && took.pages > 5, "a page did not load: {took:?}");
    Ok(took)
}
