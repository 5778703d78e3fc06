//! A browser that runs the portal's script: words and receipt never leave it.

use std::path::Path;

use fantoccini::Locator;
use testkit::{
    chromium::{Chromium, Window, installed},
    demo::{Demo, Start},
    recorder::Recorder,
};

use crate::{
    PROGRAM,
    left::{holds, search},
    picture::{HIDDEN, is_drawn_anew, telling},
};

const ACCOUNT: &str = "sentinel-account-8c41";
const NAME: &str = "Sentinel Philippa Marsh";
const REPLY: &str = "sentinel-reply-5e90";
const ADDED: &str = "sentinel-added-20bd";
const UNRESTRICTED: &str = "An investigation. The service looks at the report and acts on it. This \
    cannot be turned back into help only.";
pub(crate) const COPY_ONLY: &str = "Keep only the copy. The file as it is now is not kept.";
/// Writes down how much is said to be sent, while it is said.
const WATCH: &str = "window.sent = [];
    new MutationObserver(() => {
        const bar = document.querySelector('#told[role=status] progress');
        const says = bar?.previousElementSibling?.textContent.includes('Sending');
        if (says && bar.value !== sent[sent.length - 1]) { sent.push(bar.value); }
    }).observe(document, { attributes: true, childList: true, subtree: true });";
const SHIFT: &str = "\u{e008}";

pub(crate) async fn value(page: &Chromium, css: &str) -> String {
    let field = page.client.find(Locator::Css(css)).await.expect(css);
    field.prop("value").await.unwrap().unwrap_or_default()
}

pub(crate) async fn heading(page: &Chromium, wanted: &str) {
    let path = format!("//h1[normalize-space()='{wanted}']");
    let wait = page.client.wait().at_most(std::time::Duration::from_secs(10));
    let found = wait.for_element(Locator::XPath(&path)).await;
    assert!(found.is_ok(), "no {wanted:?} on:\n{}", page.text().await);
}

/// From the first page to the account, with everything agreed to.
pub(crate) async fn to_the_account(page: &Chromium, portal: &str) {
    page.goto(&format!("{portal}?language=en")).await;
    page.tap("Begin").await;
    page.picture("01-before").await;
    assert!(page.text().await.contains("on your device"), "{}", page.text().await);
    page.tap("Continue").await;
    page.tap("Continue").await;
    assert!(page.text().await.contains("Please choose one answer."), "{}", page.text().await);
    page.choose(UNRESTRICTED).await;
    page.tap("Continue").await;
    page.tap("Skip this question").await;
    for yes in [
        "Yes, the service may read it",
        "Yes, write to me here",
        "Yes, send the short notice",
        "A short notice, without my name and my words",
        "Yes, count it",
    ] {
        page.choose(yes).await;
        page.tap("Continue").await;
    }
    heading(page, "Tell us in your own words").await;
}

/// Back and forward, another language, the help page: nothing is lost and nothing is doubled.
async fn wander(page: &Chromium) {
    page.fill("What happened", ACCOUNT).await;
    page.client.back().await.unwrap();
    heading(page, "May your report be counted?").await;
    page.client.forward().await.unwrap();
    heading(page, "Tell us in your own words").await;
    assert_eq!(value(page, "textarea").await, ACCOUNT);
    page.tap("Français").await;
    assert_eq!(value(page, "textarea").await, ACCOUNT);
    page.tap("English").await;
    page.tap("Get help without reporting").await;
    heading(page, "Help without reporting").await;
    page.client.back().await.unwrap();
    heading(page, "Tell us in your own words").await;
    assert_eq!(value(page, "textarea").await, ACCOUNT);
    page.picture("02-account").await;
    page.tap("Continue").await;
}

/// Sends; gives the receipt as numbers.
async fn send(page: &Chromium, file: &Path) -> Vec<String> {
    page.tap("Skip this question").await;
    page.tap("Skip this question").await;
    page.tap("Skip this question").await;
    page.fill("Your name, or what we may call you", NAME).await;
    page.tap("Continue").await;
    page.fill("Choose a file", file.to_str().unwrap()).await;
    page.tap("Add this file").await;
    page.tap("Continue").await;
    let text = page.text().await;
    for part in [ACCOUNT, NAME, "sentinel.txt", "Yes, count it"] {
        assert!(text.contains(part), "{part} is not in {text}");
    }
    page.picture("03-check").await;
    page.tap("Send").await;
    page.picture("04-receipt").await;
    let text = page.text().await;
    let numbers: Vec<String> = text
        .lines()
        .skip_while(|line| !line.starts_with("Your twelve words"))
        .filter(|line| line.len() == 4 && line.chars().all(|c| c.is_ascii_digit()))
        .map(str::to_owned)
        .collect();
    assert_eq!(numbers.len(), 12, "{text}");
    page.client.back().await.unwrap();
    heading(page, "Your report is in").await;
    assert!(page.text().await.contains(&numbers[0]), "the receipt is still shown");
    page.tap("I have written them down").await;
    heading(page, "You can tell us what happened").await;
    numbers
}

fn officer_answers(demo: &Demo) {
    let mut officer = demo.desk("Amina Diallo");
    officer.open("/queue");
    let cases = officer.page.attributes("table a[href^='/cases/']", "href");
    assert_eq!(cases.len(), 1, "one report, not two");
    officer.open(&cases[0]).press("Open the report").press("Open a case");
    let text = officer.page.text();
    assert!(text.contains(ACCOUNT) && text.contains("own device"), "{text}");
    officer.fill("Message to the reporter", "We have read it.").press("Send the message");
    assert_eq!(officer.page.status, 200, "{}", officer.page.text());
}

async fn come_back(page: &Chromium, portal: &str, numbers: &[String], files: [&Path; 2]) {
    let [note, picture] = files;
    page.goto(&format!("{portal}?language=en")).await;
    page.tap("I have my twelve words").await;
    page.fill("Your twelve words or numbers", "one two three").await;
    page.tap("Open").await;
    assert!(page.text().await.contains("Twelve words or numbers are needed"), "a mistake is named");
    let field = page.client.find(Locator::Css("textarea")).await.unwrap();
    field.clear().await.unwrap();
    page.fill("Your twelve words or numbers", &numbers.join(" ")).await;
    page.tap("Open").await;
    heading(page, "Your report").await;
    page.picture("05-status").await;
    assert!(page.text().await.contains("We have read it."), "{}", page.text().await);
    page.fill("Write a message", REPLY).await;
    page.tap("Send the message").await;
    assert!(page.text().await.contains("You wrote this."), "{}", page.text().await);
    page.tap("Take back: counting in figures").await;
    assert!(page.text().await.contains("You took this back on"), "{}", page.text().await);
    page.tap("Add to my report").await;
    assert!(page.text().await.contains("is empty."), "{}", page.text().await);
    page.fill("What you want to add", ADDED).await;
    page.fill("Choose a file", note.to_str().unwrap()).await;
    page.choose(COPY_ONLY).await;
    page.tap("Add to my report").await;
    assert!(page.text().await.contains("No copy of this file can be made"), "a note has no copy");
    assert_eq!(value(page, "#added").await, ADDED);
    page.choose(COPY_ONLY).await;
    page.fill("Choose a file", picture.to_str().unwrap()).await;
    page.client.execute(WATCH, Vec::new()).await.unwrap();
    page.tap("Add to my report").await;
    let text = page.text().await;
    assert!(text.contains("you added something.") && !text.contains(ADDED), "{text}");
    let parts = page.client.execute("return sent", Vec::new()).await.unwrap();
    let parts: Vec<f64> = serde_json::from_value(parts).unwrap();
    assert!(parts.first() == Some(&0.0) && parts.last() == Some(&1.0), "{parts:?}");
    assert!(parts.is_sorted(), "{parts:?}");
}

/// What was added in the browser is read at the desk: words and a copy by the case team, the picture
/// as it was chosen by the custodian alone.
fn officer_reads_on(demo: &Demo, picture: &[u8]) {
    let mut officer = demo.desk("Amina Diallo");
    officer.open("/queue");
    let cases = officer.page.attributes("table a[href^='/cases/']", "href");
    officer.open(&cases[0]).press("Open the report");
    let text = officer.page.text();
    assert!(text.contains(ADDED) && text.contains("The reporter added something"), "{text}");
    let copies = officer.page.attributes("a[href*='/files/']", "href");
    assert_eq!(copies.len(), 1, "{text}");
    assert!(is_drawn_anew(&officer.open(&copies[0]).page.body), "the case team gets a copy");
    let mut custodian = demo.desk("Daniel Osei");
    custodian
        .open(&cases[0])
        .fill("Reason for opening original 2 (sealed)", "It was added")
        .press("Open original 2");
    let links = custodian.page.attributes("a[href*='/files/']", "href");
    assert_eq!(links.len(), 1, "{}", custodian.page.text());
    assert_eq!(custodian.open(&links[0]).page.body, picture);
    assert_ne!(officer.open(&links[0]).page.status, 200, "an original for the case team");
}

/// Shift three times leaves, and nothing of it is behind.
async fn leave(page: &Chromium) {
    for _ in 0..3 {
        let body = page.client.find(Locator::Css("body")).await.unwrap();
        body.send_keys(SHIFT).await.unwrap();
    }
    let mut left = false;
    for _ in 0..500 {
        let url = page.client.current_url().await.map(|url| url.to_string()).unwrap_or_default();
        left = !url.contains("127.0.0.1");
        if left {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    assert!(left, "Shift three times leads elsewhere");
    for _ in 0..4 {
        page.client.back().await.unwrap();
        let shown = page.text().await;
        for secret in [ACCOUNT, REPLY, ADDED, "We have read it."] {
            assert!(!shown.contains(secret), "{secret} is behind: {shown}");
        }
    }
}

#[test]
fn with_scripts_words_and_receipt_stay_in_the_browser() {
    if installed().is_none() {
        println!("SKIPPED: Chromium and ChromeDriver are not installed");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).run();
    let wire = Recorder::before(demo.ports().0);
    let files = tempfile::tempdir().unwrap();
    let [file, picture] = ["sentinel.txt", "sentinel.png"].map(|name| files.path().join(name));
    std::fs::write(&file, "sentinel-content-77ab").unwrap();
    std::fs::write(&picture, telling()).unwrap();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let (page, numbers) = runtime.block_on(async {
        let page = Chromium::open(Window::SCRIPTED, "scripted").await.expect("a browser");
        to_the_account(&page, &wire.address).await;
        wander(&page).await;
        let numbers = send(&page, &file).await;
        (page, numbers)
    });
    officer_answers(&demo);
    runtime.block_on(async {
        come_back(&page, &wire.address, &numbers, [&file, &picture]).await;
        leave(&page).await;
    });
    officer_reads_on(&demo, &telling());
    let sent = wire.sent();
    assert!(holds(&sent, "POST /sealed/report") && holds(&sent, "POST /sealed/act"));
    let files = ["sentinel-content-77ab", "sentinel.txt", "sentinel.png", HIDDEN];
    let mut secrets: Vec<String> =
        [ACCOUNT, NAME, REPLY, ADDED].into_iter().chain(files).map(str::to_owned).collect();
    let joined = [numbers.join(" "), numbers.concat(), numbers.join("+"), numbers.join("%20")];
    for secret in secrets.iter().chain(&joined) {
        assert!(!holds(&sent, secret), "{secret} was sent");
    }
    secrets.extend(joined);
    let secrets: Vec<&str> = secrets.iter().map(String::as_str).collect();
    assert!(page.profile().join("Default/History").exists(), "the browser's folder is looked at");
    for place in [folder.path(), page.profile()] {
        assert_eq!(search(place, &secrets).held, [""; 0]);
    }
    runtime.block_on(page.close());
}

/// A report for its reporter alone; its answer is lost on the way; she reads it and gives it away.
async fn keep_and_give(page: &Chromium, wire: &Recorder) {
    page.goto(&format!("{}?language=en", wire.address)).await;
    page.tap("Begin").await;
    page.tap("Continue").await;
    page.choose("Only keep it for me. Nothing happens. Only your twelve words can open it.").await;
    page.tap("Continue").await;
    while !page.text().await.contains("What happened") {
        page.tap("Skip this question").await;
    }
    page.fill("What happened", ACCOUNT).await;
    page.tap("Go to sending with what I have").await;
    wire.lose_answers_to(Some("POST /sealed/report"));
    page.tap("Send").await;
    let told = page.text().await;
    assert!(told.contains("We do not know if your report arrived"), "{told}");
    page.picture("06-unsure").await;
    wire.lose_answers_to(None);
    page.tap("Send").await;
    heading(page, "Your report is in").await;
    let numbers = page.client.find_all(Locator::Css(".words .number")).await.unwrap();
    let mut receipt = String::new();
    for number in numbers {
        receipt.push_str(&number.text().await.unwrap());
    }
    page.fill("Your twelve words or numbers", &receipt).await;
    page.tap("Check my words").await;
    assert!(page.text().await.contains("These words will open your report."));
    page.tap("I have written them down").await;
    page.tap("I have my twelve words").await;
    page.fill("Your twelve words or numbers", &receipt).await;
    page.tap("Open").await;
    heading(page, "Your report").await;
    assert!(!page.text().await.contains(ACCOUNT));
    page.tap("Show what I kept").await;
    assert!(page.text().await.contains(ACCOUNT), "{}", page.text().await);
    page.tap("Say yes: reading").await;
    assert!(page.text().await.contains("You said yes on"), "{}", page.text().await);
}

#[test]
fn what_is_kept_for_oneself_survives_a_lost_answer_once_and_can_be_given_later() {
    if installed().is_none() {
        println!("SKIPPED: Chromium and ChromeDriver are not installed");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).run();
    let wire = Recorder::before(demo.ports().0);
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let page = Chromium::open(Window::SCRIPTED, "scripted").await.expect("a browser");
        keep_and_give(&page, &wire).await;
        page.close().await;
    });
    let mut officer = demo.desk("Amina Diallo");
    officer.open("/queue");
    let cases = officer.page.attributes("table a[href^='/cases/']", "href");
    assert_eq!(cases.len(), 1, "one report, not two");
    officer.open(&cases[0]).press("Open the report");
    assert!(officer.page.text().contains(ACCOUNT), "{}", officer.page.text());
}
