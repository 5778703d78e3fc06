//! Coming back with a receipt: tried out, last used, hidden messages, a report kept for oneself, and
//! pages that a browser can show again.

use testkit::{browser::Browser, demo::Start};

use crate::{
    PROGRAM,
    steps::{Answer, Told, come_back, file_report, notify_state, posted, shown, skip_to},
};

#[test]
fn a_receipt_can_be_tried_before_it_is_needed_and_its_proof_kept() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).run();
    let (mut survivor, receipt) = file_report(&demo, &Told::default());
    let mut typed = |words: &str| {
        survivor.fill("Your twelve words or numbers", words).press("Check my words");
        (survivor.page.status, survivor.page.texts(".fault p, .done[role=status] p").join(" "))
    };
    let right = "Right. These words will open your report.";
    assert_eq!(typed(&receipt.words.to_uppercase()), (200, right.to_owned()));
    assert_eq!(typed(&receipt.numbers), (200, right.to_owned()));
    let (status, told) = typed("zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo wrong");
    assert_eq!(status, 422, "{told}");
    assert!(typed("one two three").1.contains('3'));
    survivor.press("Save the proof as a file");
    assert_eq!(survivor.page.headers["content-disposition"], "attachment; filename=\"proof.txt\"");
    assert!(survivor.page.html().starts_with("c2sp.org/tlog-proof@v1"), "{}", survivor.page.html());
    survivor.open("/");
    assert_eq!(shown(&survivor).words, receipt.words);
}

#[test]
fn the_day_of_last_use_is_shown_so_that_misuse_is_seen() {
    let folder = tempfile::tempdir().unwrap();
    let start = |now: &str| Start::new(PROGRAM, folder.path()).at(now).run();
    let demo = start("2026-03-05T08:00:00Z");
    let (_, receipt) = file_report(&demo, &Told::default());
    let first = come_back(&demo, &receipt.words);
    assert!(first.page.text().contains("used for the first time now"), "{}", first.page.text());
    assert!(demo.stop());
    let demo = start("2026-03-09T08:00:00Z");
    let again = come_back(&demo, &receipt.words);
    let text = testkit::browser::seen("Your words were last used on 5 March 2026.");
    assert!(again.page.text().contains(&text), "{}", again.page.text());
}

#[test]
fn a_message_taken_out_of_view_stays_in_the_case() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).at("2026-03-05T08:00:00Z").run();
    let (_, receipt) = file_report(&demo, &Told::default());
    let (case, _) = notify_state(&demo);
    let mut manager = demo.desk("Joseph Mwangi");
    manager.open(&case).press("Open the report");
    manager.fill("Message to the reporter", "Come on Tuesday").press("Send the message");
    let mut survivor = come_back(&demo, &receipt.words);
    assert!(survivor.page.text().contains("Come on Tuesday"));
    survivor.press("Delete from my view");
    assert!(!survivor.page.text().contains("Come on Tuesday"));
    assert!(!come_back(&demo, &receipt.words).page.text().contains("Come on Tuesday"));
    assert!(manager.open(&case).page.text().contains("Come on Tuesday"));
}

#[test]
fn a_report_kept_for_oneself_opens_for_its_reporter_alone_until_she_says_yes() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).at("2026-03-05T08:00:00Z").run();
    let mut survivor = demo.portal();
    survivor.open("/").press("Begin").press("Continue");
    survivor
        .choose("Only keep it for me. Nothing happens. Only your twelve words can open it.")
        .press("Continue");
    skip_to(&mut survivor, "What happened");
    assert!(!survivor.page.text().contains("May the service read"), "{}", survivor.page.text());
    survivor.fill("What happened", "Only mine").press("Go to sending with what I have");
    survivor.press("Send");
    let receipt = shown(&survivor);

    let mut intake = demo.desk("Amina Diallo");
    // What is kept for its reporter stands apart from what somebody has to do.
    intake.open("/queue").follow("kept for the reporter only (1)");
    let case = intake.page.attributes(".cases tbody a", "href").remove(0);
    intake.open(&case);
    assert!(!intake.page.text().contains("Open the report"), "{}", intake.page.text());

    let mut survivor = come_back(&demo, &receipt.words);
    assert_eq!(survivor.page.texts(".promise .due"), Vec::<String>::new());
    survivor.press("Show what I kept");
    assert!(survivor.page.text().contains("Only mine"), "{}", survivor.page.text());
    survivor.press("Say yes: reading");
    assert!(!survivor.page.text().contains("Show what I kept"), "{}", survivor.page.text());
    assert_eq!(crate::steps::first_case(&mut intake), case);
    intake.open(&case).press("Open the report");
    assert!(intake.page.text().contains("Only mine"), "{}", intake.page.text());
    let (code, output, _) = crate::steps::redress(&["audit", "--hub", &demo.ready.hub_api]);
    assert_eq!(code, 0, "{output}");
}

#[test]
fn no_page_on_the_way_back_is_the_answer_to_a_form_and_none_keeps_a_receipt() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).run();
    let (_, receipt) = file_report(&demo, &Told::default());
    let redirected: Answer = (303, Some("/".to_owned()), String::new());
    let mut survivor = demo.portal();
    survivor.open("/");
    let titles = survivor.page.texts("title");
    assert_eq!(posted(&demo, &survivor, "I have my twelve words", &[]), redirected);
    survivor.press("I have my twelve words");
    for typed in ["one two three", &receipt.words.replacen(' ', " x", 1), &receipt.words] {
        assert_eq!(posted(&demo, &survivor, "Open", &[("words", typed)]), redirected, "{typed}");
    }
    // What is no receipt is there to be mended, after a reload too.
    survivor.fill("Your twelve words or numbers", "one two three").press("Open").open("/");
    assert_eq!(survivor.page.texts("#words"), ["one two three"]);
    assert!(survivor.page.text().contains("I found 3."), "{}", survivor.page.text());
    assert_eq!(survivor.page.texts("title"), titles, "a title says nothing");
    survivor.fill("Your twelve words or numbers", &receipt.words).press("Open");
    assert_eq!(survivor.page.texts("h1"), ["Your report"]);
    assert_eq!(survivor.page.texts("title"), titles);
    assert_eq!(posted(&demo, &survivor, "End this visit", &[]), redirected);
    survivor.open("/");
    assert_eq!(survivor.page.texts("h1"), ["Your visit has ended"]);
    assert!(survivor.page.headers.contains_key("clear-site-data"));
    assert_eq!(survivor.page.texts("title"), titles);
    survivor.open("/");
    assert_eq!(survivor.page.texts("h1"), ["You can tell us what happened"]);
    nothing_of(&receipt.words, folder.path());
}

/// The page is the same after a reload: it is not the answer to a form.
#[track_caller]
fn stays(survivor: &mut Browser, part: &str) {
    for _ in 0..2 {
        let text = survivor.page.text();
        assert!(text.contains(part), "no {part:?} in {text}");
        survivor.open("/");
    }
}

#[test]
fn what_is_wrong_with_an_answer_stays_for_a_reload_until_the_next_answer() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).run();
    let redirected: Answer = (303, Some("/".to_owned()), String::new());
    let mut survivor = demo.portal();
    survivor.open("/").press("Begin").press("Continue");
    assert_eq!(posted(&demo, &survivor, "Continue", &[]), redirected);
    survivor.press("Continue");
    stays(&mut survivor, "Please choose one answer.");
    survivor.choose(crate::steps::UNRESTRICTED).press("Continue");
    assert_eq!(survivor.page.texts(".fault"), [""; 0]);
    skip_to(&mut survivor, "What happened");
    let long = "ጽ".repeat(60_001);
    let answer = [("answer-account", long.as_str())];
    assert_eq!(posted(&demo, &survivor, "Continue", &answer), redirected);
    survivor.open("/");
    stays(&mut survivor, "Your text holds 60001.");
    assert_eq!(survivor.page.texts("textarea"), [long.as_str()]);
    // What is longer than any text that is taken is kept all the same, to be shortened.
    let longer = "x".repeat(300_000);
    let answer = [("answer-account", longer.as_str())];
    assert_eq!(posted(&demo, &survivor, "Continue", &answer), redirected);
    survivor.open("/");
    stays(&mut survivor, "Your text holds 300000.");
    assert_eq!(survivor.page.texts("textarea"), [longer.as_str()]);
    survivor.fill("What happened", "A text").press("Go to sending with what I have");
    assert_eq!(survivor.page.texts(".fault"), [""; 0]);
    // A form of a visit that is gone: said once.
    let fields = survivor.fields_for("Send");
    let fields: Vec<(&str, &str)> =
        fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let mut stranger = demo.portal();
    stranger.post("/", &fields, &[]);
    assert!(stranger.page.text().contains("This visit has ended"), "{}", stranger.page.text());
    assert_eq!(stranger.open("/").page.texts("h1"), ["You can tell us what happened"]);
    // In a visit it is said where the visit is.
    stranger.press("Begin").post("/", &fields, &[]);
    stays(&mut stranger, "This form was not made by this page.");
}

#[test]
fn at_the_receipt_and_in_an_inbox_no_page_is_the_answer_to_a_form() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).run();
    let redirected: Answer = (303, Some("/".to_owned()), String::new());
    let (_, other) = file_report(&demo, &Told::default());
    let mut survivor = demo.portal();
    survivor.open("/").press("Begin").press("Continue");
    survivor
        .choose("Only keep it for me. Nothing happens. Only your twelve words can open it.")
        .press("Continue");
    skip_to(&mut survivor, "What happened");
    survivor.fill("What happened", "Only mine").press("Go to sending with what I have");
    assert_eq!(posted(&demo, &survivor, "Send", &[]), redirected);
    survivor.open("/");
    let receipt = shown(&survivor);
    for (typed, told) in [
        (receipt.words.as_str(), "Right. These words will open your report."),
        ("one two three", "I found 3."),
        (&other.words, "not these twelve together"),
    ] {
        let checked = posted(&demo, &survivor, "Check my words", &[("words", typed)]);
        assert_eq!(checked, redirected, "{typed}");
        stays(survivor.open("/"), told);
    }
    assert_eq!(survivor.page.texts("#words"), [""], "another receipt is not shown again");
    survivor.press("I have written them down");

    let mut survivor = come_back(&demo, &receipt.words);
    assert_eq!(posted(&demo, &survivor, "Show what I kept", &[]), redirected);
    survivor.press("Show what I kept");
    stays(&mut survivor, "Only mine");
    assert_eq!(posted(&demo, &survivor, "Send the message", &[("message", "")]), redirected);
    survivor.press("Send the message");
    stays(&mut survivor, "is empty.");
    assert!(!survivor.page.text().contains("Only mine"), "until the next form");
    survivor.fill("Who this person is to you", "Sister").press("Name this person");
    stays(&mut survivor, "is empty.");
    survivor.press("Add to my report");
    stays(&mut survivor, "What you add is empty.");
    survivor.fill("What you want to add", "Later I saw the car").press("Add to my report");
    survivor.press("Show what I kept");
    let kept = survivor.page.texts("dl dd");
    assert_eq!(kept, ["Only mine", "Later I saw the car"], "{}", survivor.page.text());
    survivor.fill("Write a message", "Thank you").press("Send the message");
    stays(&mut survivor, "You wrote this.");
    assert_eq!(survivor.page.texts(".fault"), [""; 0]);
    // What no page of ours has made is said where the visit is.
    let made_up = [("message", "Thank you"), ("once", "nonsense")];
    assert_eq!(posted(&demo, &survivor, "Send the message", &made_up), redirected);
    survivor.open("/");
    stays(&mut survivor, "cannot be read");
    assert_eq!(survivor.page.texts("#message"), ["Thank you"]);
    // What stands around a receipt is not lost, and the receipt is nowhere in clear.
    let text = format!("My words are {}", receipt.words);
    let message = [("message", text.as_str())];
    assert_eq!(posted(&demo, &survivor, "Send the message", &message), redirected);
    survivor.open("/");
    stays(&mut survivor, "look like a key to an inbox");
    assert_eq!(survivor.page.texts("#message"), [text]);
    nothing_of(&receipt.words, folder.path());
}

/// Searches every file of a folder for three words in a row of a receipt.
fn nothing_of(receipt: &str, folder: &std::path::Path) {
    let words: Vec<&str> = receipt.split(' ').collect();
    let part = words[3..6].join(" ");
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            nothing_of(receipt, &path);
        } else {
            let bytes = std::fs::read(&path).unwrap();
            let found = bytes.windows(part.len()).any(|window| window == part.as_bytes());
            assert!(!found, "a receipt is in {}", path.display());
        }
    }
}

#[test]
fn going_back_from_the_words_leads_to_the_start_and_into_a_report() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).run();
    let mut visitor = demo.portal();
    visitor.open("/").press("I have my twelve words").press("Back");
    assert_eq!(visitor.page.texts("h1"), ["You can tell us what happened"]);
    // A start page that was kept open beside it begins all the same.
    let begin = visitor.fields_for("Begin");
    visitor.press("I have my twelve words");
    let fields: Vec<(&str, &str)> =
        begin.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    visitor.post("/", &fields, &[]);
    assert_eq!(visitor.page.texts("h1"), ["Before you begin"], "{}", visitor.page.text());
}
