//! The survivor's part of the way in every language that is walked: without scripts and with them in
//! Chromium, with them in Firefox. Whole ways in English are beside this.

use std::collections::BTreeSet;

use locale::Language;
use testkit::{
    chromium::{self, Chromium, Window},
    demo::{Demo, Start},
    firefox::{self, Firefox},
    hands::Hands,
    way::{Reporter, whole},
};
use tokio::runtime::Runtime;

use crate::{LANGUAGES, PROGRAM, runtime};

const ACCOUNT: &str = "They came to the well at night. جاؤوا ليلا.";
const MESSAGE: &str = "We have read it.";
const ANSWER: &str = "Thank you. شكرا.";

/// The service with those who answer at the desk.
struct Service {
    demo: Demo,
    cases: BTreeSet<String>,
    _folder: tempfile::TempDir,
}

impl Service {
    fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let demo = Start::new(PROGRAM, folder.path()).run();
        Self { demo, cases: BTreeSet::new(), _folder: folder }
    }

    /// Opens the one case that is new, and writes to its reporter; gives its address.
    fn answer(&mut self) -> String {
        let mut officer = self.demo.desk("Amina Diallo");
        officer.open("/queue");
        let all = officer.page.attributes("table a[href^='/cases/']", "href");
        let new: Vec<String> =
            all.into_iter().filter(|case| self.cases.insert(case.clone())).collect();
        let [case] = new.as_slice() else { panic!("not one new case: {new:?}") };
        officer.open(case).press("Open the report").press("Open a case");
        assert!(officer.page.text().contains(ACCOUNT), "{}", officer.page.text());
        officer.fill("Message to the reporter", MESSAGE).press("Send the message");
        assert_eq!(officer.page.status, 200, "{}", officer.page.text());
        case.clone()
    }

    fn reads_answer(&self, case: &str) {
        let mut officer = self.demo.desk("Amina Diallo");
        officer.open(case).press("Open the report");
        assert!(officer.page.text().contains(ANSWER), "{}", officer.page.text());
    }

    /// Files, writes the receipt down, comes back, reads and answers.
    fn walk(&mut self, runtime: &Runtime, browser: &impl Hands, language: Language) {
        let portal = self.demo.ready.portal.clone();
        let reporter = Reporter::new(browser, &portal, language);
        let numbers = runtime.block_on(async {
            reporter.tell(&whole(ACCOUNT, "Mariam Keita", None), async |_| ()).await;
            browser.picture("01-check").await;
            let numbers = reporter.send().await;
            browser.picture("02-receipt").await;
            browser.press(&reporter.say("portal-sent-written")).await;
            numbers
        });
        let case = self.answer();
        runtime.block_on(async {
            reporter.come_back(&numbers).await;
            reporter.reply(MESSAGE, ANSWER).await;
            browser.picture("03-answered").await;
        });
        self.reads_answer(&case);
    }
}

fn in_chromium(window: Window, languages: &[Language]) {
    let kind = if window.scripts { "scripted" } else { "survivor" };
    let mut service = Service::start();
    let runtime = runtime();
    for language in languages {
        let name = format!("{kind}/{}", language.code());
        let browser = runtime.block_on(Chromium::open(window, &name)).expect("a browser");
        service.walk(&runtime, &browser, *language);
        runtime.block_on(browser.close());
    }
}

#[test]
fn in_other_languages_a_survivor_files_comes_back_and_answers_without_scripts() {
    if chromium::installed().is_none() {
        println!("SKIPPED: Chromium and ChromeDriver are not installed");
        return;
    }
    in_chromium(Window::TELEPHONE, &LANGUAGES[1..]);
}

#[test]
fn in_other_languages_a_survivor_files_comes_back_and_answers_with_scripts() {
    if chromium::installed().is_none() {
        println!("SKIPPED: Chromium and ChromeDriver are not installed");
        return;
    }
    in_chromium(Window::SCRIPTED, &LANGUAGES[1..]);
}

#[test]
fn in_firefox_the_script_seals_too() {
    if firefox::installed().is_none() {
        println!("SKIPPED: Firefox is not installed");
        return;
    }
    let mut service = Service::start();
    let browser = Firefox::scripted("scripted/firefox").expect("a browser");
    service.walk(&runtime(), &browser, Language::English);
    let mut officer = service.demo.desk("Amina Diallo");
    officer.open("/queue");
    let case = officer.page.attributes("table a[href^='/cases/']", "href").remove(0);
    officer.open(&case).press("Open the report");
    assert!(officer.page.text().contains("own device"), "{}", officer.page.text());
}
