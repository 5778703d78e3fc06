//! A flood of reports: it waits, it is never refused, and it does not stand in the way.

use std::{sync::mpsc, thread};

use testkit::{
    CountingRandom,
    browser::Browser,
    demo::{Demo, Start},
    sealed::Sealing,
};

use crate::{
    PROGRAM,
    steps::{Answer, RESTRICTED, Told, file_report, posted},
};

/// Files as a machine does that fills in every field of a form. Who has to wait is led to the page
/// that says so, at once.
fn file_as_a_machine(demo: &Demo, survivor: &mut Browser) {
    survivor.open("/").press("Begin").press("Continue");
    survivor.choose(RESTRICTED).press("Continue");
    survivor.fill("Please leave this empty", "http://spam.example");
    survivor.press("Go to sending with what I have");
    let redirected: Answer = (303, Some("/".to_owned()), String::new());
    assert_eq!(posted(demo, survivor, "Send", &[]), redirected);
    survivor.open("/");
}

fn has_receipt(browser: &Browser) -> bool {
    browser.page.texts(".words .word").len() == 12
}

#[test]
fn what_a_machine_seems_to_have_written_waits_and_is_taken_and_an_honest_report_passes_it() {
    let folder = tempfile::tempdir().unwrap();
    let demo: Demo = Start::new(PROGRAM, folder.path()).run();
    let (told, waits) = mpsc::channel();
    thread::scope(|scope| {
        for _ in 0..8 {
            let (demo, told) = (&demo, told.clone());
            scope.spawn(move || {
                let mut machine = demo.portal();
                file_as_a_machine(demo, &mut machine);
                let waited = machine.page.text().contains("Your place is kept");
                told.send(waited).unwrap();
                while !has_receipt(&machine) {
                    assert_eq!(machine.page.status, 200, "{}", machine.page.text());
                    assert_eq!(machine.page.headers["refresh"], "5");
                    machine.open("/");
                }
            });
        }
        // All eight have been answered once; some of them are still asking for their turn.
        let mut waited: Vec<bool> = Vec::new();
        while !waited.contains(&true) {
            waited.push(waits.recv().unwrap());
        }
        let (honest, _) = file_report(&demo, &Told { file: b"", ..Told::default() });
        assert!(has_receipt(&honest));
    });
}

/// The channel of the demonstration, and how slowly it takes reports here: two that took no time
/// fill its common line for a minute.
const CHANNEL: &str = "open-door";
const SLOWLY: [&str; 2] = ["--reports-per-minute", "1"];
const BEGUN: &str = "2026-03-05T08:00:00Z";
const SENT: &str = "2026-03-05T08:10:00Z";

/// Begins a report and answers what must be answered.
fn begin(demo: &Demo) -> Browser {
    let mut survivor = demo.portal();
    survivor.open("/").press("Begin").press("Continue");
    survivor.choose(RESTRICTED).press("Continue");
    survivor
}

/// Files a report that takes no time at all.
fn file_at_once(demo: &Demo) -> Browser {
    let mut hasty = begin(demo);
    hasty.press("Go to sending with what I have").press("Send");
    hasty
}

/// Files reports that took no time until one of them has to wait: the common line is full.
fn fill(demo: &Demo) -> Browser {
    loop {
        let hasty = file_at_once(demo);
        if !has_receipt(&hasty) {
            assert_eq!(hasty.page.status, 200, "{}", hasty.page.text());
            assert!(hasty.page.text().contains("Your place is kept"), "{}", hasty.page.text());
            return hasty;
        }
    }
}

#[test]
fn a_report_that_took_minutes_is_taken_at_once_while_those_that_took_none_wait() {
    let folder = tempfile::tempdir().unwrap();
    let start = Start::new(PROGRAM, folder.path()).with(&SLOWLY);
    let demo = start.clone().at(BEGUN).run();
    let mut patient = begin(&demo);
    let ports = demo.ports();
    assert!(demo.stop());
    let demo = start.at(SENT).on(ports).run();
    let hasty = fill(&demo);
    patient.press("Go to sending with what I have").press("Send");
    assert!(has_receipt(&patient), "{}", patient.page.text());
    // The line was full all the while, and nobody in it was refused.
    let mut hasty = [hasty, file_at_once(&demo)];
    for waiting in &mut hasty {
        assert!(!has_receipt(waiting));
        assert_eq!(waiting.page.headers["refresh"], "5");
    }
}

#[test]
fn so_is_one_that_a_browser_sealed_with_the_place_that_it_was_given() {
    let folder = tempfile::tempdir().unwrap();
    let start = Start::new(PROGRAM, folder.path()).with(&SLOWLY);
    let demo = start.clone().at(BEGUN).run();
    let mut patient = Sealing::of(&demo.ready.portal);
    patient.begin_to_tell();
    let ports = demo.ports();
    assert!(demo.stop());
    let demo = start.at(SENT).on(ports).run();
    fill(&demo);
    let sent = patient.send(&patient.draft(CHANNEL, "They came to the well at night."));
    assert!(sent.is_ok(), "{sent:?}");
    // One that begins now is told to wait, and one that brings no place of this hub.
    let mut hasty = Sealing::with(&demo.ready.portal, CountingRandom::from(1 << 32));
    hasty.place = Some("bm8gcGxhY2U=".to_owned());
    let told = hasty.send(&hasty.draft(CHANNEL, "junk")).unwrap_err();
    assert_eq!(told["type"], "about:redress/error-busy", "{told}");
}
