//! A flood of reports: it waits, it is never refused, and it does not stand in the way.

use std::{sync::mpsc, thread};

use testkit::{
    browser::Browser,
    demo::{Demo, Start},
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
