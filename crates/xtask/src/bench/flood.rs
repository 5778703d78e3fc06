//! What a flood of junk does to an honest reporter: the time that a whole report takes, page by
//! page, alone and while junk is filed as fast as the service takes it.

use std::{
    path::Path,
    sync::atomic::{AtomicBool, AtomicU32, Ordering},
};

use testkit::{
    CountingRandom,
    demo::{Demo, Start},
    sealed::Sealing,
};

use super::{
    machine::{median_ms, percentile_ms, timed},
    report::{CHANNEL, PROGRAM, file},
};

/// Junk reports that the flood is made of.
const JUNK: u32 = 10_000;
/// Connections that file it at the same time.
const FLOODERS: u64 = 4;
/// Honest reports beside which the others are held.
const ALONE: usize = 200;
/// An honest report may take this many times as long.
const FACTOR_MAX: f64 = 2.0;

/// What the flood was told.
#[derive(Debug, Default)]
struct Flood {
    over: AtomicBool,
    taken: AtomicU32,
    waits: AtomicU32,
}

pub(crate) fn run() -> anyhow::Result<()> {
    anyhow::ensure!(Path::new(PROGRAM).exists(), "first: cargo build --release");
    let folder = tempfile::tempdir()?;
    let demo = Start::new(PROGRAM, folder.path()).quiet().run();
    let text = "They came at night. ".repeat(100);
    let mut alone = Vec::with_capacity(ALONE);
    for _ in 0..ALONE {
        alone.push(timed(|| file(&demo, &text).map(|_| ()))?);
    }
    let flood = Flood::default();
    let mut honest = Vec::new();
    let took = timed(|| {
        std::thread::scope(|scope| {
            let flooders: Vec<_> = (0..FLOODERS)
                .map(|number| {
                    let random = CountingRandom::from(number << 32);
                    let (demo, flood) = (&demo, &flood);
                    scope.spawn(move || junk(demo, flood, random))
                })
                .collect();
            while !flood.over.load(Ordering::Relaxed) {
                honest.push(timed(|| file(&demo, &text).map(|_| ()))?);
            }
            for flooder in flooders {
                flooder.join().map_err(|_| anyhow::anyhow!("the flood was refused"))?;
            }
            Ok(())
        })
    })?;
    let reports = honest.len();
    let (before, during) = (median_ms(&mut alone), median_ms(&mut honest));
    let factor = during / before;
    let slow = percentile_ms(&mut honest, 95) / percentile_ms(&mut alone, 95);
    let taken = flood.taken.load(Ordering::Relaxed);
    let rate = f64::from(taken) / took.as_secs_f64();
    println!("| figure | value | beside |");
    println!("|---|---|---|");
    println!(
        "| honest report alone, first page to receipt, no thinking (median) | {before:.0} ms | |"
    );
    println!("| the same in the flood | {during:.0} ms | {factor:.2} × alone; p95 {slow:.2} × |");
    println!("| honest reports sent and taken in the flood | {reports} | all of them |");
    println!("| junk taken by {FLOODERS} connections | {taken}, {rate:.0} a second | |");
    println!("| junk told to wait | {} times | never refused |", flood.waits.into_inner());
    anyhow::ensure!(factor <= FACTOR_MAX, "{factor:.2} ×; {FACTOR_MAX} × are allowed");
    Ok(())
}

/// Files junk until there is enough of it, asking again when told to wait.
fn junk(demo: &Demo, flood: &Flood, random: CountingRandom) {
    let mut sealing = Sealing::with(&demo.ready.portal, random);
    while !flood.over.load(Ordering::Relaxed) {
        sealing.fetch();
        let draft = sealing.draft(CHANNEL, "junk");
        while sealing.send(&draft).is_err() && !flood.over.load(Ordering::Relaxed) {
            flood.waits.fetch_add(1, Ordering::Relaxed);
        }
        if flood.taken.fetch_add(1, Ordering::Relaxed) + 1 >= JUNK {
            flood.over.store(true, Ordering::Relaxed);
        }
    }
}
