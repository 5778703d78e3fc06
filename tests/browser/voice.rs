//! Telling with one's voice, and pictures, where the browser seals: the case team gets a disguised
//! copy and a picture drawn anew, the evidence role what was recorded and chosen.

use std::{f64::consts::TAU, path::Path, time::Duration};

use fantoccini::Locator;
use testkit::{
    browser::{Browser, seen as plain},
    chromium::{Chromium, Microphone, Window, installed},
    demo::{Demo, Start},
    recorder::Recorder,
};

use crate::{
    PROGRAM,
    left::holds,
    pages::tool,
    picture::{HIDDEN, is_drawn_anew, telling},
    runtime,
    scripted::{COPY_ONLY, heading, to_the_account, value},
};

/// Where sound is looked at, in Hz: the tones of a voice, and below the noise of the disguise.
const TONES: std::ops::Range<u32> = 80..1550;
/// The pitch of every disguised voice, in Hz.
const PITCH: u32 = 100;
const RECORD: &str = "Record";
const STOP: &str = "Stop recording";
const DELETE: &str = "Delete the recording";

fn le(bytes: &[u8]) -> u32 {
    bytes.iter().rev().fold(0, |number, byte| (number << 8) | u32::from(*byte))
}

/// The samples of a WAV file of one channel and 16 bits, and how many are in a second.
fn samples(wav: &[u8]) -> (Vec<f64>, u32) {
    assert!(wav.starts_with(b"RIFF") && &wav[8..16] == b"WAVEfmt ", "a WAV file");
    assert_eq!((le(&wav[20..22]), le(&wav[22..24]), le(&wav[34..36])), (1, 1, 16));
    assert_eq!(le(&wav[4..8]) as usize, wav.len() - 8);
    assert_eq!(le(&wav[40..44]) as usize, wav.len() - 44);
    let values =
        wav[44..].chunks_exact(2).map(|pair| f64::from(i16::from_le_bytes([pair[0], pair[1]])));
    (values.collect(), le(&wav[24..28]))
}

/// Something like a voice: overtones of a pitch that rises from 170 to 250 Hz, in syllables.
fn sung(path: &Path) {
    const RATE: u32 = 48_000;
    const SECONDS: u32 = 3;
    let mut phase = 0.0;
    let mut data = Vec::new();
    for sample in 0..RATE * SECONDS {
        let at = f64::from(sample) / f64::from(RATE);
        phase += TAU * (170.0 + 80.0 * at / f64::from(SECONDS)) / f64::from(RATE);
        let voice: f64 = (1..=8).map(|part| (phase * f64::from(part)).sin()).sum();
        let syllable = (TAU * 1.5 * at).sin().abs();
        #[expect(clippy::cast_possible_truncation, reason = "eight sines stay below 16 bits")]
        data.extend(((voice * syllable * 3000.0) as i16).to_le_bytes());
    }
    let mut wav = Vec::new();
    let bytes = u32::try_from(data.len()).unwrap();
    wav.extend(b"RIFF");
    wav.extend((bytes + 36).to_le_bytes());
    wav.extend(b"WAVEfmt \x10\0\0\0\x01\0\x01\0");
    wav.extend(RATE.to_le_bytes());
    wav.extend((RATE * 2).to_le_bytes());
    wav.extend(b"\x02\0\x10\0data");
    wav.extend(bytes.to_le_bytes());
    wav.extend(data);
    std::fs::write(path, wav).unwrap();
}

/// How much of a sound's energy lies within 20 Hz of the overtones of the disguise, of 1.
fn at_the_fixed_pitch(wav: &[u8]) -> f64 {
    let (samples, rate) = samples(wav);
    let (mut near, mut all) = (0.0, 0.0);
    for frequency in TONES.step_by(5) {
        let turn = TAU * f64::from(frequency) / f64::from(rate);
        let (mut real, mut imaginary, mut angle) = (0.0_f64, 0.0_f64, 0.0_f64);
        for sample in &samples {
            real += sample * angle.cos();
            imaginary += sample * angle.sin();
            angle += turn;
        }
        let energy = real.hypot(imaginary).powi(2);
        all += energy;
        let beside = frequency % PITCH;
        if beside.min(PITCH - beside) <= 20 {
            near += energy;
        }
    }
    assert!(all > 0.0, "silence");
    near / all
}

/// The page as people see it, without marks of direction.
async fn text(page: &Chromium) -> String {
    plain(&page.text().await)
}

/// Waits until a text is on the page.
async fn seen(page: &Chromium, wanted: &str) {
    for _ in 0..2000 {
        if text(page).await.contains(wanted) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("no {wanted:?} on:\n{}", text(page).await);
}

/// Records two seconds.
async fn record(page: &Chromium) {
    page.tap(RECORD).await;
    seen(page, "Recording: 0:02 of 10:00.").await;
    page.tap(STOP).await;
    seen(page, "Recorded: 0:0").await;
}

async fn html(page: &Chromium) -> String {
    let html = page.client.find(Locator::Css("html")).await.unwrap();
    format!("<!DOCTYPE html>{}", html.html(false).await.unwrap())
}

async fn to_the_files(page: &Chromium) {
    while !page.text().await.contains("Choose a file") {
        page.tap("Skip this question").await;
    }
}

/// A recording that is never stopped stops by itself, is kept, and says so.
async fn record_to_the_end(page: &Chromium) {
    const LATER: &str = "const now = Date.now; Date.now = () => now() + 10 * 60 * 1000;";
    page.tap(RECORD).await;
    page.client.execute(LATER, Vec::new()).await.unwrap();
    seen(page, "The recording has reached 10 minutes and was stopped.").await;
    seen(page, "Recorded: 10:00.").await;
    page.tap(DELETE).await;
}

/// Hears the copy, deletes, records again, and sends with a picture; gives the pages it saw.
async fn tell(page: &Chromium, portal: &str, picture: &Path) -> Vec<String> {
    to_the_account(page, portal).await;
    page.picture("01-account").await;
    record(page).await;
    page.picture("02-recorded").await;
    page.tap("Listen to the disguised copy").await;
    page.tap("Stop listening").await;
    page.tap(DELETE).await;
    assert!(!text(page).await.contains("Recorded:"), "{}", text(page).await);
    record_to_the_end(page).await;
    record(page).await;
    let mut pages = vec![html(page).await];
    page.tap("Français").await;
    seen(page, "Enregistré").await;
    page.tap("English").await;
    to_the_files(page).await;
    page.fill("Choose a file", picture.to_str().unwrap()).await;
    page.tap("Add this file").await;
    seen(page, "The copy was drawn anew").await;
    pages.push(html(page).await);
    page.tap("Continue").await;
    heading(page, "Check and send").await;
    let text = text(page).await;
    assert!(text.contains("Recording of your voice, 0:0") && text.contains("badge.png"), "{text}");
    page.picture("03-check").await;
    page.tap("Send").await;
    heading(page, "Your report is in").await;
    pages
}

fn links(officer: &Browser) -> Vec<String> {
    officer.page.attributes("a[href*='/files/']", "href")
}

/// The case team hears the disguise and sees the picture; gives the addresses of the case and of
/// what it downloads.
fn the_team_gets_copies(demo: &Demo) -> String {
    let mut officer = demo.desk("Amina Diallo");
    officer.open("/queue");
    let case = officer.page.attributes("table a[href^='/cases/']", "href").remove(0);
    officer.open(&case).press("Open the report").press("Open a case");
    let text = officer.page.text();
    assert!(text.contains("in a disguised voice") && text.contains("drawn anew"), "{text}");
    assert!(text.contains("No key to the originals was given to you."), "{text}");
    let links = links(&officer);
    assert_eq!(links.len(), 2, "{text}");
    let bodies: Vec<Vec<u8>> =
        links.iter().map(|link| officer.open(link).page.body.clone()).collect();
    let voice = bodies.iter().find(|body| body.starts_with(b"RIFF")).expect("a WAV file");
    let (heard, rate) = samples(voice);
    assert_eq!(rate, 8000);
    assert!(heard.len() > 8000, "{} samples", heard.len());
    let fixed = at_the_fixed_pitch(voice);
    assert!(fixed > 0.95, "the pitch of the voice is gone: {fixed}");
    let picture = bodies.iter().find(|body| body.starts_with(b"\x89PNG")).expect("a picture");
    assert!(is_drawn_anew(picture), "{} bytes", picture.len());
    case
}

fn the_custodian_gets_originals(demo: &Demo, case: &str, picture: &[u8]) {
    let mut custodian = demo.desk("Daniel Osei");
    let mut officer = demo.desk("Amina Diallo");
    officer.open(case).press("Open the report");
    let mut kinds = Vec::new();
    for number in 1..=2 {
        custodian
            .open(case)
            .fill(&format!("Reason for opening original {number} (sealed)"), "Expert opinion")
            .press(&format!("Open original {number}"));
        assert_eq!(custodian.page.status, 200, "{}", custodian.page.text());
    }
    for link in links(&custodian) {
        let body = custodian.open(&link).page.body.clone();
        // EBML, of which WebM is made.
        kinds.push((body.starts_with(&[0x1A, 0x45, 0xDF, 0xA3]), body == picture));
        assert_ne!(officer.open(&link).page.status, 200, "an original for the case team");
    }
    kinds.sort_unstable();
    assert_eq!(kinds, [(false, true), (true, false)]);
}

/// What axe finds on pages as the script made them.
async fn axe(pages: &[String], site: &str, script: &Path) {
    let script = std::fs::read_to_string(script).unwrap();
    let browser = Chromium::open(Window::SCRIPTED, "axe").await.expect("a browser");
    for page in pages {
        let found = browser.axe(page, site.trim_end_matches('/'), &script).await;
        assert!(found.is_empty(), "{}", found.join("\n"));
    }
    browser.close().await;
}

#[test]
fn a_voice_is_heard_in_disguise_and_the_recording_opens_for_the_evidence_role_alone() {
    if installed().is_none() {
        println!("SKIPPED: Chromium and ChromeDriver are not installed");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).run();
    let wire = Recorder::before(demo.ports().0);
    let files = tempfile::tempdir().unwrap();
    let (voice, picture) = (files.path().join("voice.wav"), files.path().join("badge.png"));
    sung(&voice);
    let before = at_the_fixed_pitch(&std::fs::read(&voice).unwrap());
    assert!(before < 0.6, "the voice has a pitch of its own: {before}");
    let content = telling();
    std::fs::write(&picture, &content).unwrap();
    runtime().block_on(async {
        let microphone = Microphone::Hears(&voice);
        let page = Chromium::with_microphone(Window::SCRIPTED, "voice", microphone).await;
        let page = page.expect("a browser");
        let pages = tell(&page, &wire.address, &picture).await;
        page.close().await;
        match tool("axe-core/axe.min.js") {
            Some(script) => axe(&pages, &wire.address, &script).await,
            None => println!("SKIPPED: axe is not installed (npm ci in tests/browser/tools)"),
        }
    });
    let case = the_team_gets_copies(&demo);
    the_custodian_gets_originals(&demo, &case, &content);
    let sent = wire.sent();
    assert!(holds(&sent, "PATCH /objects/") && !holds(&sent, HIDDEN) && !holds(&sent, "WAVEfmt "));
}

/// Only copies are kept where that was ticked, and a file of which there is none is not taken.
async fn tell_in_copies(page: &Chromium, portal: &str, files: [&Path; 2]) {
    to_the_account(page, portal).await;
    page.choose("Keep only the disguised copy. My own voice is not kept.").await;
    page.tap(RECORD).await;
    // Going on ends the recording and keeps it.
    seen(page, "Recording: 0:02 of 10:00.").await;
    page.tap("Continue").await;
    page.tap("Back").await;
    seen(page, "Recorded: 0:0").await;
    to_the_files(page).await;
    let [picture, note] = files;
    for file in [note, picture] {
        page.fill("Choose a file", file.to_str().unwrap()).await;
        page.choose(COPY_ONLY).await;
        page.tap("Add this file").await;
        if file == note {
            seen(page, "No copy of this file can be made").await;
            page.tap("Back").await;
            page.tap("Continue").await;
        }
    }
    seen(page, "Only the copy is kept.").await;
    page.tap("Continue").await;
    page.tap("Send").await;
    heading(page, "Your report is in").await;
}

#[test]
fn where_only_copies_are_wanted_nothing_else_is_kept() {
    if installed().is_none() {
        println!("SKIPPED: Chromium and ChromeDriver are not installed");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).run();
    let files = tempfile::tempdir().unwrap();
    let [voice, picture, note] =
        ["voice.wav", "badge.png", "note.txt"].map(|name| files.path().join(name));
    sung(&voice);
    std::fs::write(&picture, telling()).unwrap();
    std::fs::write(&note, "a note").unwrap();
    runtime().block_on(async {
        let microphone = Microphone::Hears(&voice);
        let page = Chromium::with_microphone(Window::SCRIPTED, "voice-copies", microphone).await;
        let page = page.expect("a browser");
        let portal = demo.ready.portal.trim_end_matches('/');
        tell_in_copies(&page, portal, [&picture, &note]).await;
        page.close().await;
    });
    let mut officer = demo.desk("Amina Diallo");
    officer.open("/queue");
    let case = officer.page.attributes("table a[href^='/cases/']", "href").remove(0);
    officer.open(&case).press("Open the report");
    let text = officer.page.text();
    assert_eq!(text.matches("Only the copy is kept.").count(), 2, "{text}");
    assert!(links(&officer).len() == 2 && !text.contains("note.txt"), "{text}");
    assert!(!text.contains("Original 1"), "{text}");
}

/// Without a microphone one is told so, and what was written stays.
async fn without(microphone: Microphone<'_>, portal: &str) {
    let page = Chromium::with_microphone(Window::SCRIPTED, "voice-none", microphone).await;
    let page = page.expect("a browser");
    to_the_account(&page, portal).await;
    page.fill("What happened", "written before").await;
    page.tap(RECORD).await;
    seen(&page, "The microphone is not there or not allowed.").await;
    page.picture("01-no-microphone").await;
    assert_eq!(value(&page, "textarea").await, "written before");
    page.tap("Continue").await;
    heading(&page, "Where and when was it?").await;
    page.close().await;
}

#[test]
fn without_a_microphone_nothing_that_was_written_is_lost() {
    if installed().is_none() {
        println!("SKIPPED: Chromium and ChromeDriver are not installed");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).run();
    let portal = demo.ready.portal.trim_end_matches('/');
    runtime().block_on(async {
        without(Microphone::None, portal).await;
        without(Microphone::Refused, portal).await;
    });
}
