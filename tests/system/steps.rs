//! Steps that several journeys take.

use testkit::{browser::Browser, demo::Demo};

/// What a survivor tells in a test.
#[derive(Debug, Clone)]
pub(crate) struct Told<'a> {
    pub(crate) account: &'a str,
    pub(crate) name: &'a str,
    pub(crate) file_name: &'a str,
    pub(crate) file: &'a [u8],
    pub(crate) share_with_state: bool,
    pub(crate) restricted: bool,
}

impl Default for Told<'_> {
    fn default() -> Self {
        Self {
            account: "They came to the well at night.",
            name: "Mariam Keita",
            file_name: "badge.png",
            file: PICTURE,
            share_with_state: true,
            restricted: false,
        }
    }
}

/// A picture of one grey pixel, with a comment in it.
pub(crate) const PICTURE: &[u8] = b"\x89PNG\x0d\x0a\x1a\x0a\x00\x00\x00\x0dIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x00\x00\x00\x00:~\x9bU\
    \x00\x00\x00\x22tEXtComment\x00canary-in-the-picture-2b7e\xe6rt\xa4\
    \x00\x00\x00\x0aIDATx\xdach\x00\x00\x00\x82\x00\x81\xdaE\x08;\x00\x00\x00\x00IEND\xaeB`\x82";

/// The same picture without the comment.
pub(crate) const PICTURE_COPY: &[u8] = b"\x89PNG\x0d\x0a\x1a\x0a\x00\x00\x00\x0dIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x00\x00\x00\x00:~\x9bU\
    \x00\x00\x00\x0aIDATx\xdach\x00\x00\x00\x82\x00\x81\xdaE\x08;\x00\x00\x00\x00IEND\xaeB`\x82";

/// What the comment says.
pub(crate) const PICTURE_COMMENT: &str = "canary-in-the-picture-2b7e";

/// The label of keeping no original.
pub(crate) const COPY_ONLY: &str = "Keep only the copy. The file as it is now is not kept.";

/// The label of help only.
pub(crate) const RESTRICTED: &str =
    "Help and a safe record only. No investigation starts. Nobody in a chain of command is told.";

/// The label of an investigation.
pub(crate) const UNRESTRICTED: &str = "An investigation. The service looks at the report and acts \
    on it. This cannot be turned back into help only.";

/// A receipt as shown: words and numbers.
#[derive(Debug, Clone)]
pub(crate) struct Shown {
    pub(crate) words: String,
    pub(crate) numbers: String,
    pub(crate) proof: String,
}

/// Files a report without scripts, from the first page to the receipt.
#[track_caller]
pub(crate) fn file_report(demo: &Demo, told: &Told<'_>) -> (Browser, Shown) {
    let mut survivor = demo.portal();
    survivor.open("/").press("Begin").press("Continue");
    let option = if told.restricted { RESTRICTED } else { UNRESTRICTED };
    survivor.choose(option).press("Continue");
    survivor.choose("18 or older").press("Continue");
    survivor.choose("Yes, the service may read it").press("Continue");
    survivor.choose("Yes, write to me here").press("Continue");
    if !told.restricted {
        let answer = if told.share_with_state {
            "Yes, send the short notice"
        } else {
            "No, do not tell the State"
        };
        survivor.choose(answer).press("Continue");
        if told.share_with_state {
            survivor.choose("A short notice, without my name and my words").press("Continue");
        }
    }
    survivor.choose("Yes, count it").press("Continue");
    survivor.fill("What happened", told.account).press("Continue");
    survivor.fill("Where", "the well of Kalo").fill("When", "before the rains").press("Continue");
    survivor.fill("What you know", "a tall one they called Kobra").press("Continue");
    survivor.choose("It happened to me").press("Continue");
    survivor
        .fill("Your name, or what we may call you", told.name)
        .fill("How to reach you safely, if you want us to", "+254 700 123 456")
        .press("Continue");
    if !told.file.is_empty() {
        survivor.attach("Choose a file", told.file_name, told.file).press("Add this file");
        assert!(survivor.page.text().contains(told.file_name), "{}", survivor.page.text());
    }
    survivor.press("Continue");
    assert!(survivor.page.text().contains(told.account), "{}", survivor.page.text());
    survivor.press("Send");
    let shown = shown(&survivor);
    (survivor, shown)
}

/// Skips questions until the one that has this label.
#[track_caller]
pub(crate) fn skip_to(browser: &mut Browser, label: &str) {
    while !browser.page.text().contains(label) {
        browser.press("Skip this question");
    }
}

/// The receipt on the page.
#[track_caller]
pub(crate) fn shown(browser: &Browser) -> Shown {
    let words = browser.page.texts(".words .word");
    assert_eq!(words.len(), 12, "{}", browser.page.text());
    let numbers: Vec<String> =
        browser.page.texts(".words .number, .words .quiet").into_iter().collect();
    assert_eq!(numbers.len(), 12);
    let proof = scraped_proof(browser);
    Shown { words: words.join(" "), numbers: numbers.join(" "), proof }
}

/// The proof keeps its lines, which people's text would fold.
fn scraped_proof(browser: &Browser) -> String {
    let html = browser.page.html();
    let Some((_, rest)) = html.split_once("<pre dir=\"ltr\">") else { return String::new() };
    let proof = rest.split("</pre>").next().unwrap_or_default();
    proof.replace("&#43;", "+").replace("&#x2F;", "/").replace("&#61;", "=")
}

/// What was asked for was done.
#[track_caller]
pub(crate) fn taken(browser: &Browser) {
    assert_eq!(browser.page.status, 200, "{}", browser.page.text());
}

/// What was asked for was refused, and the page says why.
#[track_caller]
pub(crate) fn refused(browser: &Browser, why: &str) {
    assert_eq!(browser.page.status, 422, "{}", browser.page.text());
    assert!(browser.page.text().contains(why), "{why} is not in {}", browser.page.text());
}

/// A report taken on as a case; gives its address, its receipt and who took it on.
#[track_caller]
pub(crate) fn taken_on(demo: &Demo, told: &Told<'_>) -> (String, String, Browser) {
    let (_, shown) = file_report(demo, told);
    let mut intake = demo.desk("Amina Diallo");
    let case = first_case(&mut intake);
    intake.open(&case).press("Open the report").press("Open a case");
    taken(&intake);
    (case, shown.words, intake)
}

/// Comes back with a receipt.
#[track_caller]
pub(crate) fn come_back(demo: &Demo, receipt: &str) -> Browser {
    let mut browser = demo.portal();
    browser.open("/").press("I have my twelve words");
    browser.fill("Your twelve words or numbers", receipt).press("Open");
    assert_eq!(browser.page.status, 200, "{}", browser.page.text());
    browser
}

/// The address of the first case in an officer's queue.
#[track_caller]
pub(crate) fn first_case(officer: &mut Browser) -> String {
    officer.open("/queue");
    let cases: Vec<String> = officer
        .page
        .attributes("table a", "href")
        .into_iter()
        .filter(|address| address.starts_with("/cases/"))
        .collect();
    cases.first().cloned().unwrap_or_else(|| panic!("no case in:\n{}", officer.page.text()))
}

/// An intake officer opens the first report, opens a case, assigns an investigator and a manager.
#[track_caller]
pub(crate) fn take_on(demo: &Demo) -> String {
    let mut intake = demo.desk("Amina Diallo");
    let case = first_case(&mut intake);
    intake.open(&case).press("Open the report").press("Open a case");
    assert_eq!(intake.page.status, 200, "{}", intake.page.text());
    for officer in ["Leila Haddad (investigator)", "Joseph Mwangi (case manager)"] {
        intake.choose(officer).choose("Also give the key to name and contact").press("Assign");
        assert_eq!(intake.page.status, 200, "{}", intake.page.text());
    }
    case
}

/// Runs the program with arguments; gives its exit code, output and errors.
pub(crate) fn redress(arguments: &[&str]) -> (i32, String, String) {
    let output = std::process::Command::new(crate::PROGRAM).args(arguments).output();
    let output = output.expect("the program runs");
    (
        output.status.code().unwrap_or(-1),
        String::from_utf8_lossy(&output.stdout).into_owned(),
        String::from_utf8_lossy(&output.stderr).into_owned(),
    )
}

/// Triage and assessment, so that the State is to be notified.
#[track_caller]
pub(crate) fn record_first_steps(officer: &mut Browser, case: &str) {
    officer.open(case).choose("standard").press("Record M03");
    assert_eq!(officer.page.status, 200, "{}", officer.page.text());
    officer.choose("the case goes on").fill("Remark (sealed)", "clear").press("Record M08");
    assert_eq!(officer.page.status, 200, "{}", officer.page.text());
}

/// Facts, and a draft of the national notification; leaves the draft's page open.
#[track_caller]
pub(crate) fn draft_notification(officer: &mut Browser) {
    write_facts(officer);
    officer.press("Draft the national notification");
    assert_eq!(officer.page.status, 200, "{}", officer.page.text());
}

/// The facts that letters are written from.
#[track_caller]
pub(crate) fn write_facts(officer: &mut Browser) {
    officer
        .choose("Sexual assault")
        .fill("Exact place (never leaves)", "the well of Kalo")
        .fill("Area that may be named", "Northern sector")
        .fill("Unit", "3rd Battalion")
        .fill("First day", "2026-02-10")
        .fill("Last day", "2026-02-12")
        .fill("Known identifiers", "name: Mariam Keita\nname: Kobra\nplace: Kalo")
        .press("Save the facts");
    assert_eq!(officer.page.status, 200, "{}", officer.page.text());
}

/// A second officer approves; gives the words of the State's inbox.
#[track_caller]
pub(crate) fn approve_notification(officer: &mut Browser, case: &str) -> String {
    officer.open(case).follow("National notification").press("Approve and send");
    shown(officer).words
}

/// From a report to a notified State; gives the case and the words of the State's inbox.
#[track_caller]
pub(crate) fn notify_state(demo: &Demo) -> (String, String) {
    let case = take_on(demo);
    let mut investigator = demo.desk("Leila Haddad");
    investigator.open(&case).press("Open the report");
    record_first_steps(&mut investigator, &case);
    draft_notification(&mut investigator);
    let words = approve_notification(&mut demo.desk("Joseph Mwangi"), &case);
    (case, words)
}

/// Status, target and body.
pub(crate) type Answer = (u16, Option<String>, String);

/// Presses a button as a browser does that stops before a redirect: status, target, body.
pub(crate) fn posted(
    demo: &Demo,
    survivor: &Browser,
    button: &str,
    more: &[(&str, &str)],
) -> Answer {
    let fields = survivor
        .fields_for(button)
        .into_iter()
        .filter(|(name, _)| more.iter().all(|(known, _)| known != name));
    let more = more.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    let client = reqwest::blocking::Client::builder().redirect(reqwest::redirect::Policy::none());
    let answer = client
        .build()
        .unwrap()
        .post(&demo.ready.portal)
        .header("cookie", survivor.cookies())
        .form(&fields.chain(more).collect::<Vec<_>>())
        .send()
        .unwrap();
    let target = answer.headers().get("location").map(|target| target.to_str().unwrap().to_owned());
    (answer.status().as_u16(), target, answer.text().unwrap())
}
