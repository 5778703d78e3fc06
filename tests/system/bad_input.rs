//! Bad input: each gets an answer that names the field and the limit; nothing is lost, nothing
//! leaks.

use std::path::Path;

use testkit::demo::{Demo, Start};

use crate::{
    PROGRAM,
    steps::{COPY_ONLY, Told, come_back, file_report, first_case, redress, take_on},
};

fn start(folder: &Path) -> Demo {
    Start::new(PROGRAM, folder).at("2026-03-05T08:00:00Z").run()
}

#[test]
fn a_text_or_file_that_is_too_long_is_refused_with_its_limit_and_nothing_typed_is_lost() {
    let folder = tempfile::tempdir().unwrap();
    let demo = start(folder.path());
    let mut survivor = demo.portal();
    survivor.open("/").press("Begin").press("Continue");
    survivor.choose(crate::steps::UNRESTRICTED).press("Continue");
    crate::steps::skip_to(&mut survivor, "What happened");
    let long = "é".repeat(60_001);
    survivor.fill("What happened", &long).press("Continue");
    assert_eq!(survivor.page.status, 413);
    let text = survivor.page.text();
    assert!(text.contains("Your text holds 60001. At most 60000 is possible."), "{text}");
    assert_eq!(survivor.page.texts("textarea"), [long.as_str()]);
    survivor.fill("What happened", &long[2..]).press("Continue");
    assert_eq!(survivor.page.status, 200);
    survivor.fill("Where", &"x".repeat(4001)).fill("When", "spring").press("Continue");
    assert!(survivor.page.text().contains("The place holds 4001. At most 4000"));
    assert_eq!(survivor.page.attributes("#time", "value"), ["spring"]);
    crate::steps::skip_to(&mut survivor, "Choose a file");
    let file = vec![7; 65 * 1024 * 1024];
    survivor.attach("Choose a file", "film.mp4", &file).choose(COPY_ONLY).press("Add this file");
    assert_eq!(survivor.page.status, 413, "{}", survivor.page.text());
    assert!(survivor.page.text().contains("At most 64 MB is possible"), "{}", survivor.page.text());
    survivor.attach("Choose a file", "film.mp4", &file).press("Add this file");
    assert_eq!(survivor.page.status, 200, "{}", survivor.page.text());
    assert!(survivor.page.text().contains("The file is too large for a copy."));
    survivor.attach("Choose a file", "small.bin", b"small").press("Add this file");
    assert!(survivor.page.text().contains("small.bin"));
    survivor.press("Continue").press("Send");
    assert_eq!(survivor.page.texts(".words .word").len(), 12, "{}", survivor.page.text());
}

#[test]
fn wrong_and_unknown_words_are_told_apart_only_where_that_is_no_secret() {
    let folder = tempfile::tempdir().unwrap();
    let demo = start(folder.path());
    let (_, receipt) = file_report(&demo, &Told::default());
    let mut visitor = demo.portal();
    visitor.open("/").press("I have my twelve words");
    let mut typed = |words: &str| {
        visitor.fill("Your twelve words or numbers", words).press("Open");
        assert_eq!(visitor.page.status, 200);
        (visitor.page.texts(".fault p").join(" "), visitor.page.html())
    };
    let told = |part: &str, (text, _): (String, String)| assert!(text.contains(part), "{text}");
    told("I found 3.", typed("one two three"));
    told("Word 1 is not one of the possible words.", typed(&format!("qqqqqq{}", receipt.words)));
    let unknown =
        typed("legal winner thank year wave sausage worth useful legal winner thank yellow");
    // What opens nothing is never shown again if it could be somebody's receipt.
    assert!(!unknown.1.contains("sausage"));
    told("These words do not open anything.", unknown);
    let swapped: Vec<&str> = receipt.words.split(' ').rev().collect();
    if swapped.join(" ") != receipt.words {
        typed(&swapped.join(" "));
    }
}

#[test]
fn steps_that_are_replayed_or_out_of_order_double_and_lose_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let demo = start(folder.path());
    let mut survivor = demo.portal();
    survivor.open("/").press("Begin").press("Continue");
    survivor.choose(crate::steps::UNRESTRICTED).press("Continue");
    survivor.press("Skip this question");
    let earlier = survivor.page.clone();
    crate::steps::skip_to(&mut survivor, "What happened");
    survivor.fill("What happened", "First version").press("Continue");
    // Back with the browser: the old page is shown from memory and its form is sent again.
    survivor.page = earlier;
    survivor.choose("Yes, the service may read it").press("Continue");
    assert_eq!(survivor.page.status, 200);
    survivor.open("/").press("Go to sending with what I have");
    assert!(survivor.page.text().contains("First version"), "{}", survivor.page.text());
    let sending = survivor.fields_for("Send");
    let fields: Vec<(&str, &str)> =
        sending.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    survivor.post("/", &fields, &[]);
    let first = survivor.page.texts(".words .word");
    survivor.post("/", &fields, &[]);
    assert_eq!(survivor.page.texts(".words .word"), first, "{}", survivor.page.text());
    let mut intake = demo.desk("Amina Diallo");
    first_case(&mut intake);
    let cases = intake.page.attributes("table a", "href");
    assert_eq!(cases.iter().filter(|address| address.starts_with("/cases/")).count(), 1);
    // A form without its visit, and one of somebody else's making.
    let mut stranger = demo.portal();
    stranger.post("/", &fields, &[]);
    assert_eq!(stranger.page.status, 422);
    assert!(stranger.page.text().contains("This visit has ended"), "{}", stranger.page.text());
    let foreign = [("origin", "https://elsewhere.example")];
    survivor.post("/", &fields, &foreign);
    assert!(survivor.page.text().contains("This form was not made by this page."));
}

#[test]
fn a_receipt_typed_into_a_text_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let demo = start(folder.path());
    let (_, receipt) = file_report(&demo, &Told::default());
    let mut survivor = come_back(&demo, &receipt.words);
    let text = format!("My words are {}", receipt.words);
    survivor.fill("Write a message", &text).press("Send the message");
    assert_eq!(survivor.page.status, 422);
    assert!(survivor.page.text().contains("look like a key to an inbox"));
    assert_eq!(survivor.page.texts("#message"), [text]);
}

#[test]
fn an_officer_without_the_role_or_the_key_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let demo = start(folder.path());
    file_report(&demo, &Told::default());
    let case = take_on(&demo);
    let mut auditor = demo.desk("Ngozi Eze");
    auditor.open(&case);
    let form = auditor.page.attributes("input[name=form]", "value")[0].clone();
    auditor.post(&format!("{case}/take-on"), &[("form", &form)], &[]);
    assert_eq!(auditor.page.status, 422);
    assert!(auditor.page.text().contains("Your role does not allow this."));
    auditor.post(&format!("{case}/open"), &[("form", &form)], &[]);
    assert_eq!(auditor.page.status, 422, "{}", auditor.page.text());
    auditor.post(&format!("{case}/take-on"), &[("form", "forged")], &[]);
    assert_eq!(auditor.page.status, 403);
    let mut locked = testkit::browser::Browser::new(demo.ready.desk.trim_end_matches('/'));
    locked.open(&case);
    assert!(locked.page.text().contains("Unlock the desk"));
    locked
        .choose("Amina Diallo (intake-service)")
        .fill("Passphrase", "not this one")
        .press("Unlock");
    assert_eq!(locked.page.status, 401);
    assert!(locked.page.text().contains("The name or the passphrase is wrong."));
}

#[test]
fn a_request_that_no_officer_signed_is_refused_as_a_problem() {
    let folder = tempfile::tempdir().unwrap();
    let demo = start(folder.path());
    file_report(&demo, &Told::default());
    let case = "11111111-1111-4111-8111-111111111111";
    let client = reqwest::blocking::Client::new();
    let posted = client
        .post(format!("{}/api/v1/cases/{case}/events", demo.ready.hub_api))
        .body(r#"{"envelopes":[],"objects":[]}"#)
        .send()
        .unwrap();
    assert_eq!(posted.status(), 401);
    assert_eq!(posted.headers()["content-type"], "application/problem+json");
    let problem: serde_json::Value = serde_json::from_str(&posted.text().unwrap()).unwrap();
    assert_eq!(problem["type"], "about:redress/error-unsigned");
    for path in ["/api/v1/cases?first=x", "/api/v1/cases", "/api/v1/objects/zzz", "/ledger/tile/x"]
    {
        let answer = client.get(format!("{}{path}", demo.ready.hub_api)).send().unwrap();
        assert!(answer.status().is_client_error(), "{path}");
        assert_eq!(answer.headers()["content-type"], "application/problem+json", "{path}");
    }
}

#[test]
fn a_damaged_row_is_named_to_the_operator_and_stops_nobody_else() {
    let folder = tempfile::tempdir().unwrap();
    let demo = start(folder.path());
    let (_, damaged) = file_report(&demo, &Told::default());
    assert!(demo.stop());
    crate::tampering::change(
        folder.path(),
        "UPDATE events SET envelope = zeroblob(100) WHERE stream LIKE 'case/%' AND sequence = 1",
    );
    let demo = start(folder.path());
    let mut survivor = demo.portal();
    survivor.open("/").press("I have my twelve words");
    survivor.fill("Your twelve words or numbers", &damaged.words).press("Open");
    assert_eq!(survivor.page.status, 500);
    let text = survivor.page.text();
    assert!(text.contains("A stored record is damaged."), "{text}");
    let log = testkit::demo::log_of(folder.path());
    let incident = text.split("under the number ").nth(1).unwrap().get(..8).unwrap();
    assert!(log.contains(incident), "{incident} in {log}");
    let (_, other) = file_report(&demo, &Told::default());
    assert_eq!(come_back(&demo, &other.words).page.status, 200);
}

#[test]
fn a_taken_port_is_told_with_the_flag_that_chooses_another() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let (code, _, errors) =
        redress(&["demo", "--data", data.to_str().unwrap(), "--portal", &address]);
    assert_eq!(code, 1);
    assert!(errors.contains(&address) && errors.contains("--portal"), "{errors}");
    assert!(!data.exists(), "nothing is made before the ports are there");
}

#[test]
fn two_programs_cannot_hold_one_folder() {
    let folder = tempfile::tempdir().unwrap();
    let _demo = start(folder.path());
    let second = Start::new(PROGRAM, folder.path()).try_run();
    assert!(second.unwrap_err().contains("another process has this database open"));
}

#[test]
fn a_full_disk_is_told_and_what_was_acknowledged_stays() {
    let folder = tempfile::tempdir().unwrap();
    let demo = start(folder.path());
    let (_, receipt) = file_report(&demo, &Told::default());
    assert!(demo.stop());
    // No file may grow beyond this many blocks of 512 bytes; the write fails as on a full disk.
    let limited = ["sh", "-c", "trap '' XFSZ; ulimit -f 2000; exec \"$@\"", "sh"];
    let demo = Start::new(PROGRAM, folder.path())
        .at("2026-03-05T09:00:00Z")
        .under(limited.map(str::to_owned).to_vec())
        .run();
    let mut survivor = demo.portal();
    survivor.open("/").press("Begin").press("Continue");
    survivor.choose(crate::steps::UNRESTRICTED).press("Continue");
    crate::steps::skip_to(&mut survivor, "Choose a file");
    let file = vec![7; 4 * 1024 * 1024];
    survivor.attach("Choose a file", "film.mp4", &file).press("Add this file");
    assert_eq!(survivor.page.status, 507, "{}", survivor.page.text());
    assert!(survivor.page.text().contains("The server's disk is full. Nothing was lost"));
    // Reports until the database cannot grow either; what was typed is still there then.
    let refused = (0..200).any(|_| {
        let mut other = demo.portal();
        other.open("/").press("Begin").press("Continue");
        other.choose(crate::steps::UNRESTRICTED).press("Continue");
        crate::steps::skip_to(&mut other, "What happened");
        other.fill("What happened", &"long ".repeat(4000)).press("Go to sending with what I have");
        other.press("Send").page.status == 507 && other.page.text().contains("long long")
    });
    assert!(refused, "the database never filled");
    assert!(demo.stop());
    let demo = start(folder.path());
    assert_eq!(come_back(&demo, &receipt.words).page.status, 200);
    let (code, output, _) = redress(&["audit", "--hub", &demo.ready.hub_api]);
    assert_eq!(code, 0, "{output}");
}

#[test]
fn what_is_no_number_of_a_case_is_answered_like_a_case_that_there_is_not() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).run();
    let (mut intake, mut state) = (demo.desk("Amina Diallo"), demo.desk("Viktor Sand"));
    let unknown = "11111111-1111-4111-8111-111111111111";
    for route in desk::routes() {
        let Some(path) = route.strip_prefix("GET ").filter(|path| path.contains("{case}")) else {
            continue;
        };
        let officer = if path.starts_with("/notified") { &mut state } else { &mut intake };
        let mut told = |case: &str| {
            let parts = path.split('/').map(|part| match part {
                "{case}" => case,
                part if part.starts_with('{') => unknown,
                part => part,
            });
            officer.open(&parts.collect::<Vec<_>>().join("/"));
            (officer.page.status, officer.page.text())
        };
        let there_is_not = told(unknown);
        assert_eq!(there_is_not.0, 404, "{path}");
        for none in ["none", "1", "%00", &unknown[1..]] {
            assert_eq!(told(none), there_is_not, "{path} {none}");
        }
    }
    // The field that goes to a case says no more than that.
    let mut found = |number: &str| {
        intake.open("/queue").fill("Case number", number).press("Open");
        (intake.page.status, intake.page.text())
    };
    let there_is_not = found(unknown);
    assert_eq!(there_is_not.0, 404);
    for none in ["none", "1", "", "../queue"] {
        assert_eq!(found(none), there_is_not, "{none}");
    }
}
