//! Notes that only those who work on a case read, and a case that is offered to another team: at two
//! desks, with a yes, a no and silence, and what the reporter is told.

use std::collections::BTreeMap;

use domain::event::EventBody;
use seal::envelope::Envelope;
use testkit::{
    browser::Browser,
    demo::{Demo, Start},
};
use wire::types::StreamEvents;

use crate::{
    PROGRAM,
    canary::search,
    queue::unpacked,
    states::Asking,
    steps::{
        Told, come_back, record_first_steps, redress, refused, take_on, taken, taken_on,
        write_facts,
    },
};

const BEGIN: &str = "2026-03-05T08:00:00Z";
const NOTE: &str = "sentinel-note-of-the-team-41d7";
const CORRECTION: &str = "sentinel-correction-93ab";
const REASON: &str = "sentinel-reason-of-the-offer-5c02";
const UNIT: &str = "Independent Investigation Unit";

#[track_caller]
fn audited(demo: &Demo) {
    let (code, output, _) = redress(&["audit", "--hub", &demo.ready.hub_api]);
    assert_eq!(code, 0, "{output}");
}

#[track_caller]
fn hides(browser: &Browser, secrets: &[&str]) {
    let html = browser.page.html();
    for secret in secrets {
        assert!(!html.contains(secret), "{secret} on {}", browser.page.url);
    }
}

/// The files of an export, as text.
fn exported(officer: &mut Browser, path: &str) -> BTreeMap<String, String> {
    officer.open(path);
    assert_eq!(officer.page.status, 200, "{}", officer.page.text());
    let files = unpacked(&officer.page.body).into_iter();
    files.map(|(name, bytes)| (name, String::from_utf8(bytes).unwrap())).collect()
}

#[test]
fn a_note_is_read_by_who_holds_the_key_and_by_nobody_else() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).at(BEGIN).run();
    let (_, shown) = crate::steps::file_report(&demo, &Told { file: b"", ..Told::default() });
    let case = take_on(&demo);
    let mut investigator = demo.desk("Leila Haddad");
    investigator.open(&case).press("Open the report");
    record_first_steps(&mut investigator, &case);
    write_facts(&mut investigator);
    investigator.fill("Internal note", " ").press("Write the note");
    assert_eq!(investigator.page.status, 422, "{}", investigator.page.text());
    investigator.fill("Internal note", NOTE).press("Write the note");
    taken(&investigator);
    let line = |browser: &Browser, part: &str| {
        let lines = browser.page.texts("ol li");
        let found = lines.into_iter().find(|line| line.contains(part));
        found.unwrap_or_else(|| panic!("{part} in {}", browser.page.text()))
    };
    let first = line(&investigator, NOTE);
    assert!(first.contains("Internal note") && first.contains("Leila Haddad"), "{first}");
    // A colleague who has opened the report reads it, and corrects it by another note.
    let mut manager = demo.desk("Joseph Mwangi");
    manager.open(&case);
    hides(&manager, &[NOTE]);
    manager.press("Open the report");
    taken(&manager);
    let number = manager.page.texts("#corrects option").remove(1);
    let number = number.split(' ').next().unwrap().to_owned();
    let choice = manager.page.texts("#corrects option").remove(1);
    manager.fill("Internal note", CORRECTION).choose(&choice).press("Write the note");
    taken(&manager);
    let second = line(&manager, CORRECTION);
    assert!(second.contains(&format!("It corrects entry {number}.")), "{second}");
    assert!(line(&manager, NOTE).contains("Leila Haddad"), "the first one stays as it was");
    // A letter of the case and what leaves by an export carry no note, unless it is asked for.
    investigator.open(&case).choose("Ministry of Justice of Velmark");
    investigator.press("Draft the national notification");
    taken(&investigator);
    hides(&investigator, &[NOTE, CORRECTION]);
    manager.open(&case).follow("National notification");
    hides(&manager, &[NOTE, CORRECTION]);
    manager.press("Approve and send");
    taken(&manager);
    let plain = exported(&mut manager, &format!("{case}/export"));
    assert!(plain.iter().all(|(name, text)| !name.contains("note") && !text.contains("sentinel")));
    let whole = exported(&mut manager, &format!("{case}/export?notes=true"));
    let notes = &whole["notes.csv"];
    assert!(notes.contains(NOTE) && notes.contains(CORRECTION), "{notes}");
    // Neither the State, nor the reporter, nor who watches; nor what lies on the disks.
    let mut state = demo.desk("Viktor Sand");
    state.open(&case.replace("/cases/", "/notified/"));
    assert_eq!(state.page.status, 200, "{}", state.page.text());
    hides(&state, &[NOTE, CORRECTION, "Internal note"]);
    assert_eq!(state.open(&case).page.status, 404);
    let reporter = come_back(&demo, &shown.words);
    hides(&reporter, &[NOTE, CORRECTION, "Internal note"]);
    let mut auditor = demo.desk("Ngozi Eze");
    auditor.open(&case);
    assert!(auditor.page.text().contains("Internal note"), "that there is one");
    hides(&auditor, &[NOTE, CORRECTION, "Write the note"]);
    // Not opened: no notes in an export. Stepped aside: nothing at all.
    let mut intake = demo.desk("Amina Diallo");
    let refused = intake.open(&format!("{case}/export?notes=true")).page.status;
    assert_eq!(refused, 403, "{}", intake.page.text());
    auditor.choose("in the chain of command of someone accused");
    auditor.choose("Leila Haddad (investigator)").press("Step aside");
    taken(&auditor);
    assert_eq!(investigator.open(&case).page.status, 404);
    assert_eq!(investigator.open(&format!("{case}/export?notes=true")).page.status, 404);
    search(folder.path(), &[NOTE, CORRECTION]);
    audited(&demo);
}

/// A case with a manager of the service on it; gives its address and the receipt.
fn managed(demo: &Demo) -> (String, String) {
    let (case, receipt, mut intake) = taken_on(demo, &Told { file: b"", ..Told::default() });
    intake.choose("Joseph Mwangi (case manager)").press("Assign");
    taken(&intake);
    (case, receipt)
}

/// The manager offers the case to one officer of the unit.
fn offer(demo: &Demo, case: &str) -> Browser {
    let mut manager = demo.desk("Joseph Mwangi");
    manager.open(case);
    assert!(manager.page.text().contains("They must answer by 10 March 2026."));
    let legends = manager.page.texts("fieldset legend");
    assert!(legends.iter().any(|name| name == UNIT), "{legends:?}");
    assert!(!legends.iter().any(|name| name.contains("Ministry")), "no State: {legends:?}");
    manager.fill("Your reason (sealed)", REASON).press("Offer the case to another team");
    assert_eq!(manager.page.status, 422, "nobody was named: {}", manager.page.text());
    manager.choose("Ask Tomas Rivera (investigator)");
    manager.press("Offer the case to another team");
    taken(&manager);
    manager
}

/// The objects that an offer brought: its reason, then the keys.
fn offered(asking: &Asking<'_>, case: &str) -> Vec<String> {
    let case = case.trim_start_matches("/cases/");
    let (status, bytes) = asking.get(&format!("/api/v1/cases/{case}/events"));
    assert_eq!(status, 200);
    let events: StreamEvents = serde_json::from_slice(&bytes).unwrap();
    let mut objects = Vec::new();
    for bytes in &events.envelopes {
        let envelope = Envelope::read(&bytes.0).unwrap();
        if let EventBody::CaseOffered(_) = &envelope.event().body {
            let brought = envelope.event().body.objects().into_iter();
            objects.extend(brought.map(|object| object.object.to_string()));
        }
    }
    objects
}

/// Whether the organisation of an officer has a notice about a duty.
fn is_told(demo: &Demo, name: &str, duty: &str) -> bool {
    let mut officer = demo.desk(name);
    let cells = officer.open("/queue").page.texts("form[action='/notices']");
    let notices = officer.page.texts("table:not(.cases) td");
    !cells.is_empty() && notices.iter().any(|cell| cell.contains(duty))
}

#[test]
fn a_team_that_says_yes_gets_the_keys_and_the_duties_and_who_gave_it_leaves() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).at(BEGIN).run();
    let (case, receipt) = managed(&demo);
    let mut manager = offer(&demo, &case);
    let said = manager.page.texts(".offers li").remove(0);
    for part in [UNIT, "Tomas Rivera", "answer due by 10 March 2026", "Not done yet"] {
        assert!(said.contains(part), "{part}: {said}");
    }
    let reporter = come_back(&demo, &receipt);
    let text = reporter.page.text();
    let line = format!(
        "5 March 2026: your case was offered to {UNIT}. They must answer by 10 March 2026."
    );
    assert!(text.contains(&line), "{text}");
    hides(&reporter, &[REASON]);
    // Who is asked finds it, reads why, and opens nothing of the report yet.
    let mut receiver = demo.desk("Tomas Rivera");
    receiver.open("/queue?show=asked");
    assert_eq!(receiver.page.attributes(".cases tbody a", "href"), [case.as_str()]);
    receiver.open(&case);
    let text = receiver.page.text();
    assert!(
        text.contains(REASON) && text.contains("these leave the case: Joseph Mwangi"),
        "{text}"
    );
    assert!(receiver.page.texts(".offers ~ form li").iter().any(|duty| duty.starts_with("M02 ")));
    for button in ["Open the report", "Write the note", "Send the message", "Take the offer back"] {
        assert!(!receiver.has_button(button), "{button}");
    }
    // Whatever program they use, the hub gives them the reason, and no key before their yes.
    let (asking, _) = Asking::at(&demo, &folder.path().join("desk"), "Tomas Rivera");
    let objects = offered(&asking, &case);
    let given = |object: &String| asking.get(&format!("/api/v1/objects/{object}")).0;
    assert_eq!(objects.iter().map(given).collect::<Vec<_>>(), [200, 404]);
    // Nobody else of the unit is asked, or sees it.
    assert_eq!(demo.desk("Leila Haddad").open(&case).page.status, 404);
    receiver.press("Take the case over");
    taken(&receiver);
    assert!(receiver.page.text().contains(&format!("with {UNIT}")));
    assert_eq!(objects.iter().map(given).collect::<Vec<_>>(), [200, 200]);
    receiver.press("Open the report");
    taken(&receiver);
    assert!(receiver.page.text().contains("They came to the well"), "{}", receiver.page.text());
    receiver.fill("Message to the reporter", "We have your case.").press("Send the message");
    taken(&receiver);
    receiver.open("/queue?show=mine");
    assert_eq!(receiver.page.attributes(".cases tbody a", "href"), [case.as_str()]);
    assert!(
        receiver.open("/queue?show=asked").page.attributes(".cases tbody a", "href").is_empty()
    );
    // Who gave it away sees it no more; the channel, to which the reporter writes, still does.
    assert_eq!(manager.open(&case).page.status, 404);
    let mut intake = demo.desk("Amina Diallo");
    intake.open(&case);
    taken(&intake);
    assert!(!intake.has_button("Offer the case to another team"), "it is not theirs to give");
    let text = come_back(&demo, &receipt).page.text();
    assert!(text.contains(&format!("5 March 2026: {UNIT} took your case over.")), "{text}");
    audited(&demo);
    assert!(demo.stop());

    // What passes its date from now on is told to them, and not to who had the case before.
    let demo = Start::new(PROGRAM, folder.path()).at("2026-03-10T09:00:00Z").run();
    let triage = "Safety and urgency triage";
    assert!(is_told(&demo, "Tomas Rivera", triage));
    assert!(!is_told(&demo, "Amina Diallo", triage));
    audited(&demo);
}

#[test]
fn a_no_moves_nothing_and_silence_is_recorded_told_and_moves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).at(BEGIN).run();
    let (case, receipt) = managed(&demo);
    offer(&demo, &case);
    let mut receiver = demo.desk("Tomas Rivera");
    receiver.open(&case).press("Refuse the case");
    refused(&receiver, "Your reason (sealed)");
    receiver.fill("Your reason (sealed)", "We know the accused.").press("Refuse the case");
    assert_eq!(receiver.open(&case).page.status, 404, "who refused has nothing to do with it");
    let mut manager = demo.desk("Joseph Mwangi");
    manager.open(&case).press("Open the report");
    taken(&manager);
    let text = manager.page.text();
    assert!(text.contains("Offer of the case refused"), "{text}");
    assert!(text.contains("We know the accused."), "{text}");
    assert!(manager.has_button("Send the message"), "still theirs");
    // Asked again, and nobody answers.
    manager.fill("Your reason (sealed)", REASON).choose("Ask Leila Haddad (investigator)");
    manager.press("Offer the case to another team");
    taken(&manager);
    assert!(demo.stop());

    let demo = Start::new(PROGRAM, folder.path()).at("2026-03-12T09:00:00Z").run();
    let mut manager = demo.desk("Joseph Mwangi");
    manager.open(&case);
    taken(&manager);
    let said = manager.page.texts(".offers li").remove(1);
    assert!(said.contains("This date has passed and it is not done"), "{said}");
    assert!(manager.has_button("Send the message"), "still theirs");
    for name in ["Joseph Mwangi", "Leila Haddad", "Ngozi Eze"] {
        assert!(is_told(&demo, name, "Another team answers"), "{name}");
    }
    let text = come_back(&demo, &receipt).page.text();
    assert!(text.contains("does not take your case over. It stays where it was."), "{text}");
    let passed = "The date passed on 11 March 2026. These were told:";
    assert!(text.contains(passed), "{text}");
    // The offer is taken back; the breach stays. Kept out, nobody of the unit is asked again.
    manager.press("Take the offer back");
    taken(&manager);
    assert!(manager.page.text().contains("Offer of the case taken back"));
    assert_eq!(demo.desk("Leila Haddad").open(&case).page.status, 404);
    let mut auditor = demo.desk("Ngozi Eze");
    auditor.open(&case).choose(UNIT).press("Keep this organisation out");
    taken(&auditor);
    manager.open(&case);
    assert!(!manager.page.texts("fieldset legend").iter().any(|name| name == UNIT));
    audited(&demo);
}
