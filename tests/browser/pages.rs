//! Outside checkers read every page in every language: axe in a real Chromium, html-validate, vnu.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use locale::{Language, words};
use testkit::{
    browser::{Browser, seen},
    chromium::{Chromium, Window, installed},
    demo::{Demo, Start},
};

use crate::{PROGRAM, keys::assigned};

/// Where `npm ci --ignore-scripts` puts the checkers.
const TOOLS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/browser/tools");
/// Where the pages are written, to be read by checkers and by people.
const PAGES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../target/pages");

/// Pages as they came, by name, with the address of the site they came from.
pub(crate) struct Pages {
    site: String,
    pages: Vec<(String, String)>,
}

impl Pages {
    pub(crate) fn of(site: &str) -> Self {
        Self { site: site.trim_end_matches('/').to_owned(), pages: Vec::new() }
    }

    pub(crate) fn keep(&mut self, name: &str, browser: &Browser) {
        assert!(browser.page.status < 500, "{name}: {}", browser.page.text());
        self.pages.push((name.to_owned(), browser.page.html()));
    }
}

/// Every page of the portal that a reporter meets, in a language.
fn portal(demo: &Demo, language: Language) -> Pages {
    let say = |id: &str| seen(&words(language).say(id));
    let code = language.code();
    let mut pages = Pages::of(&demo.ready.portal);
    let mut survivor = demo.portal();
    survivor.open(&format!("/sealed/questions?language={code}"));
    pages.keep(&format!("{code}-telling"), &survivor);
    survivor.open(&format!("/help?language={code}"));
    pages.keep(&format!("{code}-help"), &survivor);
    survivor.open(&format!("/?language={code}"));
    pages.keep(&format!("{code}-start"), &survivor);
    survivor.press(&say("portal-start-begin"));
    pages.keep(&format!("{code}-before"), &survivor);
    survivor.press(&say("portal-continue")).press(&say("portal-continue"));
    pages.keep(&format!("{code}-option-missing"), &survivor);
    survivor.choose(&say("portal-option-unrestricted")).press(&say("portal-continue"));
    survivor.choose(&say("portal-age-young"));
    let mut number = 0;
    while !survivor.page.text().contains(&say("portal-check-heading")) {
        pages.keep(&format!("{code}-question-{number:02}"), &survivor);
        survivor.press(&say("portal-continue"));
        number += 1;
    }
    pages.keep(&format!("{code}-check"), &survivor);
    survivor.press(&say("portal-send"));
    pages.keep(&format!("{code}-sent"), &survivor);
    let receipt = survivor.page.texts(".words .number").join(" ");
    survivor.press(&say("portal-sent-written"));
    pages.keep(&format!("{code}-goodbye"), &survivor);
    survivor.open(&format!("/?language={code}")).press(&say("portal-start-return"));
    survivor.fill(&say("portal-return-label"), "1 2 3").press(&say("portal-return-open"));
    pages.keep(&format!("{code}-return-mistyped"), &survivor);
    survivor.fill(&say("portal-return-label"), &receipt).press(&say("portal-return-open"));
    pages.keep(&format!("{code}-status"), &survivor);
    pages
}

/// The desk's pages, as an intake officer and an auditor see them.
fn desk(demo: &Demo) -> Pages {
    let mut pages = Pages::of(&demo.ready.desk);
    let mut stranger = Browser::new(pages.site.as_str());
    stranger.open("/");
    pages.keep("desk-unlock", &stranger);
    let mut intake = demo.desk("Amina Diallo");
    pages.keep("desk-queue", &intake);
    let case = intake.page.attributes("table a[href^='/cases/']", "href");
    intake.open(&case[0]);
    pages.keep("desk-case-closed", &intake);
    intake.press("Open a case");
    pages.keep("desk-case", &intake);
    let mut auditor = demo.desk("Ngozi Eze");
    auditor.open("/oversight");
    pages.keep("desk-oversight", &auditor);
    auditor.open("/keys");
    pages.keep("desk-keys", &auditor);
    auditor.open("/deliveries");
    pages.keep("desk-deliveries", &auditor);
    pages
}

/// A case of which a State was notified; gives its address.
pub(crate) fn notified(demo: &Demo) -> String {
    let case = format!("/cases/{}", assigned(demo));
    let mut investigator = demo.desk("Leila Haddad");
    investigator.open(&case).press("Open the report").choose("standard").press("Record M03");
    investigator.choose("the case goes on").press("Record M08");
    investigator
        .choose("Sexual assault")
        .fill("Area that may be named", "Northern sector")
        .fill("Unit", "3rd Battalion")
        .fill("First day", "2026-02-10")
        .fill("Last day", "2026-02-12")
        .press("Save the facts")
        .choose("Ministry of Justice of Velmark")
        .press("Draft the national notification");
    let mut intake = demo.desk("Amina Diallo");
    intake.open(&case).follow("National notification").press("Approve and send");
    assert_eq!(intake.page.status, 200, "{}", intake.page.text());
    case
}

/// The pages of a case that somebody works on.
fn casework(demo: &Demo, case: &str) -> Pages {
    let mut pages = Pages::of(&demo.ready.desk);
    let mut investigator = demo.desk("Leila Haddad");
    investigator.open(case).press("Open the report");
    pages.keep("desk-case-open", &investigator);
    for page in ["evidence", "witnesses", "persons", "statistics"] {
        investigator.open(&format!("{case}/{page}"));
        pages.keep(&format!("desk-{page}"), &investigator);
    }
    pages
}

/// The pages of a State's desk, as its officer sees them once the State was notified.
fn state_desk(demo: &Demo, case: &str) -> Pages {
    let mut pages = Pages::of(&demo.ready.state_desk);
    let mut state = demo.desk("Viktor Sand");
    pages.keep("state-queue", &state);
    state.open(&case.replace("/cases/", "/notified/"));
    pages.keep("state-case", &state);
    state.press("Confirm receipt (M10)");
    pages.keep("state-answered", &state);
    pages
}

/// The checkers, if they are installed.
pub(crate) fn tool(path: &str) -> Option<PathBuf> {
    let path = Path::new(TOOLS).join("node_modules").join(path);
    path.exists().then_some(path)
}

/// Runs a checker over the written pages; what it says is the failure.
fn check(program: &str, arguments: &[&str], files: &[PathBuf]) {
    let output = Command::new(program)
        .current_dir(TOOLS)
        .args(arguments)
        .args(files)
        .output()
        .unwrap_or_else(|error| panic!("{program}: {error}"));
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8_lossy(&said);
    assert!(output.status.success(), "{program} {}:\n{said}", arguments.join(" "));
}

fn written(all: &[Pages]) -> Vec<PathBuf> {
    std::fs::create_dir_all(PAGES).unwrap();
    let pages = all.iter().flat_map(|pages| &pages.pages);
    pages
        .map(|(name, html)| {
            let path = Path::new(PAGES).join(format!("{name}.html"));
            std::fs::write(&path, html).unwrap();
            path
        })
        .collect()
}

async fn axe(all: &[Pages], script: &Path) -> Vec<String> {
    let script = std::fs::read_to_string(script).unwrap();
    let window = Window { scripts: true, ..Window::TELEPHONE };
    let browser = Chromium::open(window, "axe").await.expect("a browser");
    let mut found = Vec::new();
    for pages in all {
        for (name, html) in &pages.pages {
            let violations = browser.axe(html, &pages.site, &script).await;
            found.extend(violations.into_iter().map(|violation| format!("{name}: {violation}")));
        }
    }
    browser.close().await;
    found
}

#[test]
fn outside_checkers_find_nothing_on_any_page_in_any_language() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).at("2026-03-05T08:00:00Z").run();
    let mut all: Vec<Pages> =
        Language::ALL.into_iter().map(|language| portal(&demo, language)).collect();
    all.push(desk(&demo));
    let elsewhere = tempfile::tempdir().unwrap();
    let another = Start::new(PROGRAM, elsewhere.path()).at("2026-03-05T08:00:00Z").run();
    let case = notified(&another);
    all.extend([casework(&another, &case), state_desk(&another, &case)]);
    nothing_is_found(&all);
}

/// Fails with whatever the checkers say of pages.
#[expect(clippy::print_stdout, reason = "what is skipped is said")]
pub(crate) fn nothing_is_found(all: &[Pages]) {
    let files = written(all);
    match tool("html-validate/bin/html-validate.mjs") {
        Some(_) => check("npx", &["--no-install", "html-validate"], &files),
        None => println!("SKIPPED: html-validate is not installed (npm ci in tests/browser/tools)"),
    }
    match tool("vnu-jar/build/dist/vnu.jar") {
        Some(jar) => {
            let jar = jar.to_string_lossy();
            check("java", &["-jar", &jar, "--errors-only", "--format", "text"], &files);
        }
        None => println!("SKIPPED: vnu is not installed (npm ci in tests/browser/tools)"),
    }
    let script = tool("axe-core/axe.min.js").filter(|_| installed().is_some());
    let Some(script) = script else {
        println!("SKIPPED: axe or Chromium is not installed");
        return;
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let found = runtime.block_on(axe(all, &script));
    assert!(found.is_empty(), "{}", found.join("\n"));
}
