//! The power goes: the real binary is killed at named points and at random. What was acknowledged
//! is there afterwards, opens, is proved by the ledger, and is there once.

use std::{
    collections::BTreeSet,
    path::Path,
    sync::atomic::{AtomicBool, Ordering},
    time::Duration,
};

use testkit::{
    browser::{Browser, Gone},
    demo::{Demo, Start},
};

use crate::{
    PROGRAM,
    steps::{RESTRICTED, Told, come_back, file_report, redress},
};

const BEGIN: &str = "2026-03-05T08:00:00Z";

/// Kills at each named point.
const KILLS_PER_POINT: usize = 7;
/// Kills at random moments; together with the named ones more than two hundred.
const KILLS_AT_RANDOM: u64 = 170;

/// The shortest way through the portal, as far as a program that may die lets it.
fn try_to_file(browser: &mut Browser, file: Option<&[u8]>) -> Result<(), Gone> {
    browser.try_open("/")?;
    browser.try_press("Begin")?;
    browser.try_press("Continue")?;
    browser.choose(RESTRICTED).try_press("Continue")?;
    if let Some(file) = file {
        while !browser.page.text().contains("Choose a file") {
            browser.try_press("Skip this question")?;
        }
        browser.attach("Choose a file", "a.bin", file).try_press("Add this file")?;
        return Ok(());
    }
    browser.try_press("Go to sending with what I have")?;
    browser.try_press("Send")
}

fn words(browser: &Browser) -> Option<String> {
    let words = browser.page.texts(".words .word");
    (words.len() == 12).then(|| words.join(" "))
}

/// Every case that the hub has, by counting what its ledger opens.
fn reports(demo: &Demo) -> usize {
    let (code, output, _) = redress(&["audit", "--hub", &demo.ready.hub_api, "--json"]);
    assert_eq!(code, 0, "{output}");
    let report: serde_json::Value = serde_json::from_str(&output).unwrap();
    usize::try_from(report["cases"].as_u64().unwrap()).unwrap()
}

#[test]
fn a_report_survives_a_crash_at_every_named_point_and_is_never_doubled() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).at(BEGIN).run();
    let ports = demo.ports();
    let (_, first) = file_report(&demo, &Told::default());
    assert!(demo.stop());
    let mut expected = 1;
    let mut months = (2026..).flat_map(|year| (1..=12).map(move |month| (year, month))).skip(4);
    for _ in 0..KILLS_PER_POINT {
        for point in hub::CRASH_POINTS {
            let start = Start::new(PROGRAM, folder.path()).on(ports);
            if point.contains("clock") {
                crash_the_clock(&start, point, months.next().unwrap());
                expected += 1;
                continue;
            }
            let mut demo = start.clone().at(BEGIN).crashing_at(point).run();
            let mut survivor = demo.portal();
            let file = point.contains("object").then_some(b"content".as_slice());
            assert_eq!(try_to_file(&mut survivor, file), Err(Gone), "{point}");
            demo.wait_for_end();
            let demo = start.at(BEGIN).run();
            finish(&mut survivor, point);
            expected += 1;
            assert_eq!(reports(&demo), expected, "{point}");
            assert_eq!(come_back(&demo, &first.words).page.status, 200);
            assert!(demo.stop());
        }
    }
}

/// The survivor goes on after the crash as a person would: looks, and presses again if needed.
fn finish(survivor: &mut Browser, point: &str) {
    survivor.open("/");
    if point.contains("object") {
        survivor.attach("Choose a file", "a.bin", b"content").press("Add this file");
        assert_eq!(
            survivor.page.texts("li").iter().filter(|name| name.starts_with("a.bin")).count(),
            1
        );
        survivor.press("Continue");
    }
    if words(survivor).is_none() {
        survivor.press("Send");
    }
    assert!(words(survivor).is_some(), "{point}: {}", survivor.page.text());
}

/// A report comes in and its first dates pass; the clock dies while recording that, and later
/// records it once.
fn crash_the_clock(start: &Start<'_>, point: &str, (year, month): (i16, i8)) {
    let at = |day| format!("{year}-{month:02}-{day:02}T08:00:00Z");
    let demo = start.clone().at(&at(1)).run();
    assert_eq!(try_to_file(&mut demo.portal(), None), Ok(()));
    assert!(demo.stop());
    // It may die before it is ready.
    if let Ok(mut demo) = start.clone().at(&at(20)).crashing_at(point).try_run() {
        demo.wait_for_end();
    }
    let demo = start.clone().at(&at(20)).run();
    reports(&demo);
    assert!(demo.stop());
}

/// Random numbers that repeat: a failure is repeated by the same seed.
struct Seeded(u64);

impl Seeded {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % bound
    }
}

#[test]
fn acknowledged_reports_survive_kills_at_any_moment() {
    let folder = tempfile::tempdir().unwrap();
    let start = |ports| Start::new(PROGRAM, folder.path()).at(BEGIN).on(ports);
    let demo = start((0, 0)).run();
    let ports = demo.ports();
    assert!(demo.stop());
    let mut random = Seeded(0x5eed_0f2e_d8e5_5001);
    let mut acknowledged: BTreeSet<String> = BTreeSet::new();
    let mut begun = 0;
    for _ in 0..KILLS_AT_RANDOM {
        let demo = start(ports).run();
        if let Some(last) = acknowledged.last() {
            assert_eq!(come_back(&demo, last).page.status, 200, "a report was lost");
        }
        let load = kill_under_load(demo, Duration::from_millis(random.below(120)));
        acknowledged.extend(load.filed);
        begun += load.begun;
    }
    let demo = start(ports).run();
    let there = reports(&demo);
    assert!(acknowledged.len() > 50, "only {} were acknowledged", acknowledged.len());
    // What was under way when the power went may be there or not, but never twice.
    assert!((acknowledged.len()..=begun).contains(&there), "{there} of {begun}");
    for words in &acknowledged {
        assert_eq!(come_back(&demo, words).page.status, 200, "a report was lost");
    }
    no_object_is_half_written(folder.path());
}

/// What one survivor after another did until the program died.
#[derive(Default)]
struct Load {
    /// Receipts that were shown.
    filed: Vec<String>,
    /// How many reports were begun.
    begun: usize,
}

impl Load {
    fn until(mut browser: Browser, stopped: &AtomicBool) -> Self {
        let mut load = Self::default();
        while !stopped.load(Ordering::SeqCst) {
            load.begun += 1;
            if try_to_file(&mut browser, None).is_err() {
                break;
            }
            load.filed.extend(words(&browser));
            if browser.try_press("I have written them down").is_err() {
                break;
            }
        }
        load
    }
}

/// Files reports without a pause and kills the program in the middle.
fn kill_under_load(demo: Demo, after: Duration) -> Load {
    let stopped = AtomicBool::new(false);
    let browsers = [demo.portal(), demo.portal()];
    std::thread::scope(|scope| {
        let stopped = &stopped;
        let loads = browsers.map(|browser| scope.spawn(move || Load::until(browser, stopped)));
        std::thread::sleep(after);
        demo.kill();
        stopped.store(true, Ordering::SeqCst);
        loads.into_iter().map(|load| load.join().unwrap()).fold(Load::default(), |mut all, one| {
            all.filed.extend(one.filed);
            all.begun += one.begun;
            all
        })
    })
}

fn no_object_is_half_written(folder: &Path) {
    for entry in std::fs::read_dir(folder.join("hub/objects/arriving")).unwrap() {
        let path = entry.unwrap().path();
        assert!(
            path.extension().is_none_or(|ending| ending != "new"),
            "{} was left",
            path.display()
        );
    }
}
