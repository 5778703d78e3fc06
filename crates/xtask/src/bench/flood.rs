//! What a flood of junk does to an honest reporter: the time that a report takes, page by page,
//! alone and while junk is filed as fast as the service takes it.
//!
//! An honest report takes minutes to write. Nobody waits for that here: the program is stopped and
//! started again at a later minute, and the visits that were begun before go on. So every honest
//! report is begun at one of several minutes and told when the flood is there.

use std::{
    path::Path,
    sync::atomic::{AtomicBool, AtomicU32, Ordering},
    thread::sleep,
    time::Duration,
};

use testkit::{
    CountingRandom,
    browser::Browser,
    demo::{Demo, Start},
    sealed::Sealing,
};

use super::{
    machine::{median_ms, percentile_ms, timed},
    report::{CHANNEL, WARM_UP, answered, begun, has_receipt, text},
};

/// Connections that file junk at the same time.
const FLOODERS: u64 = 16;
/// Minutes at which honest reports are begun, and how many at each. A channel's minute takes twenty.
const MINUTES: usize = 6;
const OF_A_MINUTE: usize = 15;
/// The minutes in which the junk was begun that is as old as honest reports.
const JUNK_MINUTES: usize = 3;
/// When honest reports are told.
const NOW_MINUTE: usize = 30;
/// An honest report may take this many times as long.
const FACTOR_MAX: f64 = 2.0;

/// What is measured beside one flood.
struct Group {
    number: u64,
    name: &'static str,
    /// Places that the flood brings; none, if its visits begin when they are sent.
    places: Vec<Option<String>>,
    /// Whether an honest report may be slowed by `FACTOR_MAX` at most.
    is_bounded: bool,
}

/// What the flood was told.
#[derive(Debug, Default)]
struct Flood {
    is_over: AtomicBool,
    taken: AtomicU32,
    waits: AtomicU32,
}

/// `junk` is how much of it there is before honest reports are measured: more than a channel takes
/// at once.
pub(crate) fn run(program: &str, junk: u32) -> anyhow::Result<()> {
    anyhow::ensure!(Path::new(program).exists(), "first: cargo build --release");
    let folder = tempfile::tempdir()?;
    let (survivors, places, demo) = begun_at_several_minutes(program, folder.path())?;
    // Neighbours in a group were begun in different minutes.
    let mut groups: [Vec<Browser>; 4] = Default::default();
    for (place, survivor) in survivors.into_iter().enumerate() {
        if let Some(group) = groups.get_mut(place % 4) {
            group.push(survivor);
        }
    }
    let [alone, hasty, patient, everywhere] = groups;
    told((0..WARM_UP).map(|_| begun(&demo)).collect())?;
    let (mut alone, _) = told(alone)?;
    let (before, before_slow) = (median_ms(&mut alone), percentile_ms(&mut alone, 95));
    println!(
        "| honest report, without its first three pages and without thinking | median, p95 | × alone | told to wait | junk taken, a second, told to wait |"
    );
    println!("|---|---|---|---|---|");
    println!("| alone ({} reports) | {before:.0}, {before_slow:.0} ms | | 0 | |", alone.len());
    let (own, other) = places.split_at(MINUTES);
    let floods = [
        (
            Group {
                number: 0,
                name: "junk that took no time",
                places: vec![None],
                is_bounded: true,
            },
            hasty,
        ),
        (
            Group {
                number: 1,
                name: "junk as old as honest reports, begun in other minutes",
                places: other.to_vec(),
                is_bounded: true,
            },
            patient,
        ),
        (
            Group {
                number: 2,
                name: "junk begun in every minute of an honest report, too: no bound is promised",
                places: own.to_vec(),
                is_bounded: false,
            },
            everywhere,
        ),
    ];
    let mut worst: f64 = 0.0;
    for (group, survivors) in floods {
        let factor = beside(&demo, &group, survivors, junk, before)?;
        if group.is_bounded {
            worst = worst.max(factor);
        }
    }
    anyhow::ensure!(worst <= FACTOR_MAX, "{worst:.2} ×; {FACTOR_MAX} × are allowed");
    Ok(())
}

/// Honest visits begun at several minutes with a place of each, then places of junk, then the
/// program at the minute at which they go on.
fn begun_at_several_minutes(
    program: &str,
    folder: &Path,
) -> anyhow::Result<(Vec<Browser>, Vec<Option<String>>, Demo)> {
    let start = Start::new(program, folder).quiet();
    let (mut survivors, mut places) = (Vec::new(), Vec::new());
    let mut ports = (0, 0);
    for minute in 0..MINUTES + JUNK_MINUTES {
        let now = format!("2026-03-05T08:{minute:02}:00Z");
        let demo = start.clone().at(&now).on(ports).run();
        ports = demo.ports();
        if minute < MINUTES {
            survivors.extend((0..OF_A_MINUTE).map(|_| begun(&demo)));
        }
        let mut sealing = Sealing::of(&demo.ready.portal);
        sealing.begin_to_tell();
        places.push(sealing.place);
        anyhow::ensure!(demo.stop(), "the demonstration did not stop");
    }
    let now = format!("2026-03-05T08:{NOW_MINUTE}:00Z");
    Ok((survivors, places, start.at(&now).on(ports).run()))
}

/// Tells honest reports one after another: how long each took, and how often one was told to wait.
fn told(survivors: Vec<Browser>) -> anyhow::Result<(Vec<Duration>, u32)> {
    let text = text();
    let (mut took, mut waits) = (Vec::new(), 0);
    for mut survivor in survivors {
        took.push(timed(|| {
            answered(&mut survivor, &text).press("Send");
            while survivor.page.text().contains("Your place is kept") {
                waits += 1;
                survivor.follow("Continue");
            }
            anyhow::ensure!(has_receipt(&survivor), "no receipt: {}", survivor.page.text());
            Ok(())
        })?);
    }
    Ok((took, waits))
}

/// Measures honest reports while junk comes in; says how many times as long one of them takes.
fn beside(
    demo: &Demo,
    group: &Group,
    survivors: Vec<Browser>,
    junk: u32,
    alone_ms: f64,
) -> anyhow::Result<f64> {
    let flood = Flood::default();
    let mut measured = Ok((Vec::new(), 0));
    let (mut taken, mut rate) = (0, 0.0);
    std::thread::scope(|scope| {
        for (number, place) in (0..FLOODERS).zip(group.places.iter().cycle()) {
            let random = CountingRandom::from((group.number * FLOODERS + number + 1) << 32);
            let (flood, place) = (&flood, place.clone());
            scope.spawn(move || file_junk(demo, flood, random, place));
        }
        while flood.taken.load(Ordering::Relaxed) < junk {
            sleep(Duration::from_millis(10));
        }
        let before = flood.taken.load(Ordering::Relaxed);
        let time = timed(|| {
            measured = told(survivors);
            Ok(())
        });
        flood.is_over.store(true, Ordering::Relaxed);
        taken = flood.taken.load(Ordering::Relaxed);
        rate = f64::from(taken - before) / time.map_or(1.0, |time| time.as_secs_f64());
    });
    let (mut honest, waits) = measured?;
    let (during, slow) = (median_ms(&mut honest), percentile_ms(&mut honest, 95));
    println!(
        "| {} | {during:.0}, {slow:.0} ms | {:.2} | {waits} | {taken}, {rate:.0}, {} |",
        group.name,
        during / alone_ms,
        flood.waits.into_inner()
    );
    Ok(during / alone_ms)
}

/// Files junk until the flood is over, asking again when told to wait.
fn file_junk(demo: &Demo, flood: &Flood, random: CountingRandom, place: Option<String>) {
    let mut sealing = Sealing::with(&demo.ready.portal, random);
    sealing.place = place;
    while !flood.is_over.load(Ordering::Relaxed) {
        sealing.fetch();
        let draft = sealing.draft(CHANNEL, "junk");
        while !flood.is_over.load(Ordering::Relaxed) {
            if sealing.send(&draft).is_ok() {
                flood.taken.fetch_add(1, Ordering::Relaxed);
                break;
            }
            flood.waits.fetch_add(1, Ordering::Relaxed);
        }
    }
}
