//! What one complete report costs the server: every request from the first page to the receipt.

use std::{path::Path, time::Duration};

use domain::{Random, key::Recipient};
use seal::{age_file::seal, key_ring::seal_ring, pad, secret::SecretKey};
use testkit::{
    CountingRandom,
    browser::Browser,
    demo::{Demo, Start},
    sealed::Sealing,
};

use super::machine::{cpu_ms, fsync_ms, median_ms, percentile_ms, resident_mb, timed};

pub(crate) const PROGRAM: &str = "target/release/redress";
/// The channel of the demonstration.
pub(crate) const CHANNEL: &str = "open-door";
const REPORTS: usize = 1000;
pub(crate) const WARM_UP: usize = 20;
/// The text of the comparisons in the field: 2,000 bytes.
const TEXT_BYTES: usize = 2000;
/// Officers, custodian and escrow of the sample channel.
const GRANTS: usize = 4;

pub(crate) const OPTION: &str = "An investigation. The service looks at the report and acts on it. This cannot \
    be turned back into help only.";

pub(crate) fn run() -> anyhow::Result<()> {
    anyhow::ensure!(Path::new(PROGRAM).exists(), "first: cargo build --release");
    let folder = tempfile::tempdir()?;
    // Nobody waits for a turn: these are a thousand honest reports within seconds.
    let demo =
        Start::new(PROGRAM, folder.path()).quiet().with(&["--reports-per-minute", "1000000"]).run();
    let idle_mb = resident_mb(demo.id())?;
    let text = text();
    for _ in 0..WARM_UP {
        file(&demo, &text)?;
    }
    let before = cpu_ms(demo.id())?;
    let mut acknowledged = Vec::with_capacity(REPORTS);
    for _ in 0..REPORTS {
        acknowledged.push(file(&demo, &text)?);
    }
    let count = f64::from(u32::try_from(REPORTS)?);
    let cpu = (cpu_ms(demo.id())? - before) / count;
    let resident = resident_mb(demo.id())?;
    let before = cpu_ms(demo.id())?;
    for _ in 0..REPORTS {
        file_told(&demo, &text)?;
    }
    let told = (cpu_ms(demo.id())? - before) / count;
    let by_browser = browser_ms(&demo, &text)?;
    let sealing = sealing_ms(&text)?;
    let fsync = fsync_ms(folder.path())?;
    let sent = median_ms(&mut acknowledged.clone());
    let slow = percentile_ms(&mut acknowledged, 95);
    println!("| figure | value | beside |");
    println!("|---|---|---|");
    println!(
        "| server CPU per complete report | {cpu:.2} ms | {:.1} × its sealing alone |",
        cpu / sealing
    );
    println!(
        "| the same, sent as soon as the account is told | {told:.2} ms | {:.1} × its sealing alone |",
        told / sealing
    );
    println!(
        "| server CPU per report sealed in a browser | {by_browser:.2} ms | {:.2} × as sealed here |",
        by_browser / cpu
    );
    println!("| sealing of one report alone | {sealing:.2} ms | |");
    println!("| one fsync alone (median) | {fsync:.2} ms | |");
    println!(
        "| send acknowledged (median, p95) | {sent:.2}, {slow:.2} ms | {:.1} × one fsync |",
        sent / fsync
    );
    println!("| resident memory idle | {idle_mb:.0} MB | |");
    println!("| resident memory after {REPORTS} reports | {resident:.0} MB | |");
    Ok(())
}

/// Server CPU per report that a browser seals: the pages before, the questions, the facts, the hub's
/// signature, the report. The script itself is fetched once and kept by browsers.
fn browser_ms(demo: &Demo, text: &str) -> anyhow::Result<f64> {
    let mut sealing = Sealing::of(&demo.ready.portal);
    let mut survivor = demo.portal();
    let mut send = |account: &str| -> anyhow::Result<()> {
        survivor.open("/").open("/sealed/questions?language=en");
        sealing.fetch();
        let draft = sealing.draft(CHANNEL, account);
        sealing.send(&draft).map(|_| ()).map_err(|problem| anyhow::anyhow!("{problem}"))
    };
    for _ in 0..WARM_UP {
        send(text)?;
    }
    let before = cpu_ms(demo.id())?;
    for _ in 0..REPORTS {
        send(text)?;
    }
    Ok((cpu_ms(demo.id())? - before) / f64::from(u32::try_from(REPORTS)?))
}

/// The account of a report.
pub(crate) fn text() -> String {
    "They came at night. ".repeat(TEXT_BYTES / 20)
}

/// Files one report; gives how long the last press took to be acknowledged.
fn file(demo: &Demo, text: &str) -> anyhow::Result<Duration> {
    let mut survivor = begun(demo);
    answered(&mut survivor, text);
    let sent = timed(|| {
        survivor.press("Send");
        Ok(())
    })?;
    anyhow::ensure!(has_receipt(&survivor), "no receipt: {}", survivor.page.text());
    Ok(sent)
}

/// A visit that is about to choose what to report for: three pages.
pub(crate) fn begun(demo: &Demo) -> Browser {
    let mut survivor = demo.portal();
    survivor.open("/").press("Begin").press("Continue");
    survivor
}

/// Answers every question of a visit that has begun, up to the page from which it is sent.
pub(crate) fn answered<'a>(survivor: &'a mut Browser, text: &str) -> &'a mut Browser {
    consented(survivor);
    survivor.fill("What happened", text).press("Continue");
    for _ in 0..5 {
        survivor.press("Skip this question");
    }
    survivor
}

/// Answers what comes before the account.
fn consented(survivor: &mut Browser) {
    survivor.choose(OPTION).press("Continue");
    survivor.choose("18 or older").press("Continue");
    for yes in [
        "Yes, the service may read it",
        "Yes, write to me here",
        "Yes, send the short notice",
        "A short notice, without my name and my words",
        "Yes, count it",
    ] {
        survivor.choose(yes).press("Continue");
    }
}

/// Files one report as somebody does who has told it and wants to be done: kind, age, every consent,
/// the account, sent from there. Gives nothing but that it was taken.
fn file_told(demo: &Demo, text: &str) -> anyhow::Result<()> {
    let mut survivor = begun(demo);
    consented(&mut survivor);
    survivor.fill("What happened", text).press("Go to sending with what I have").press("Send");
    anyhow::ensure!(has_receipt(&survivor), "no receipt: {}", survivor.page.text());
    Ok(())
}

pub(crate) fn has_receipt(browser: &Browser) -> bool {
    browser.page.texts(".words .word").len() == 12
}

/// The cryptography that one report cannot do without: three compartments, its consents, its grants.
fn sealing_ms(text: &str) -> anyhow::Result<f64> {
    let random = CountingRandom::default();
    let random: &dyn Random = &random;
    let holder = SecretKey::from_seed(&random.array())?.recipient();
    let mut durations = Vec::new();
    for _ in 0..200 {
        durations.push(timed(|| seal_once(text, &holder))?);
    }
    Ok(median_ms(&mut durations))
}

fn seal_once(text: &str, holder: &Recipient) -> anyhow::Result<()> {
    let keys = [SecretKey::generate(), SecretKey::generate(), SecretKey::generate()];
    let [statement, identity, evidence] = [&keys[0], &keys[1], &keys[2]].map(SecretKey::recipient);
    seal(&pad::text(serde_json::to_vec(text)?), &[&statement])?;
    for to in [&identity, &evidence, &statement] {
        seal(&pad::text(b"{}".to_vec()), &[to])?;
    }
    for _ in 0..GRANTS {
        seal_ring(&keys, holder)?;
    }
    Ok(())
}
