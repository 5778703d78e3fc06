//! Published figures and those of the oversight desk, as checkers and people see them: in every
//! language, with a State that does not answer.

use locale::{Language, words};
use testkit::{
    browser::seen,
    chromium::{Chromium, Window, installed},
    demo::{Demo, Start},
};

use crate::{
    PROGRAM,
    keys::reported,
    pages::{Pages, nothing_is_found, notified},
    runtime,
};

/// As many as let a total be told.
const REPORTS: usize = 7;
const QUARTER: &str = "/oversight/figures?quarter=2026-Q1";

/// Reports of a first quarter, of one of which a State was notified that has not answered by July;
/// their figures are public.
fn published(folder: &std::path::Path) -> Demo {
    let demo = Start::new(PROGRAM, folder).at("2026-03-05T08:00:00Z").run();
    notified(&demo);
    for _ in 1..REPORTS {
        reported(&demo);
    }
    assert!(demo.stop());
    let demo = Start::new(PROGRAM, folder).at("2026-07-01T08:00:00Z").run();
    let mut first = demo.desk("Ngozi Eze");
    first.open(QUARTER).press("Draft the release");
    assert_eq!(first.page.status, 200, "{}", first.page.text());
    let mut second = demo.desk("Ingrid Solberg");
    second.open("/oversight/figures").press("Count again, approve and publish");
    assert_eq!(second.page.status, 200, "{}", second.page.text());
    demo
}

/// The public page in each language.
fn public(demo: &Demo) -> Pages {
    let mut pages = Pages::of(&demo.ready.portal);
    for language in Language::ALL {
        let mut reader = demo.portal();
        reader.open(&format!("/figures?language={}", language.code()));
        assert_eq!(reader.page.texts("h1"), [seen(&words(language).say("figures-heading"))]);
        let rows = reader.page.texts("table.figures tbody tr");
        assert!(
            rows.iter().any(|row| row.starts_with("Ministry of Justice of Velmark")),
            "{rows:?}"
        );
        // Every picture says what it is, and a colour stands beside the name of its column.
        let pictures = reader.page.texts("svg.chart").len();
        assert!(pictures > 0);
        for part in ["title", "desc"] {
            assert_eq!(reader.page.texts(&format!("svg.chart > {part}")).len(), pictures, "{part}");
        }
        assert!(!reader.page.texts("th > svg.key[aria-hidden]").is_empty());
        pages.keep(&format!("{}-figures", language.code()), &reader);
    }
    pages
}

/// The page of the oversight desk.
fn oversight(demo: &Demo) -> Pages {
    let mut pages = Pages::of(&demo.ready.desk);
    let mut auditor = demo.desk("Ngozi Eze");
    auditor.open(QUARTER);
    let captions = auditor.page.texts("table.figures caption").join("\n");
    for by in ["reason", "step reached", "kind of act", "rank", "mission", "language"] {
        assert!(captions.contains(&format!("By {by}")), "{by} is not in {captions}");
    }
    pages.keep("desk-figures", &auditor);
    pages
}

async fn pictures(demo: &Demo) {
    for (window, name) in [(Window::TELEPHONE, "telephone"), (Window::OFFICE, "office")] {
        let page = Chromium::open(window, &format!("figures/{name}")).await.expect("a browser");
        for language in ["en", "ar"] {
            page.goto(&format!("{}figures?language={language}", demo.ready.portal)).await;
            page.picture(&format!("public-{language}")).await;
        }
        if window.width == Window::OFFICE.width {
            page.goto(&demo.ready.desk).await;
            page.fill("Officer", "Ngozi").await;
            page.fill("Passphrase", &demo.officer("Ngozi Eze").passphrase).await;
            page.press("Unlock").await;
            page.goto(&format!("{}{QUARTER}", demo.ready.desk.trim_end_matches('/'))).await;
            page.picture("oversight").await;
            assert!(page.text().await.contains("2026-Q1"), "{}", page.text().await);
        }
        page.close().await;
    }
}

#[test]
fn figures_are_read_by_checkers_and_people_in_every_language() {
    let folder = tempfile::tempdir().unwrap();
    let demo = published(folder.path());
    nothing_is_found(&[public(&demo), oversight(&demo)]);
    if installed().is_some() {
        runtime().block_on(pictures(&demo));
    } else {
        println!("SKIPPED: Chromium and ChromeDriver are not installed");
    }
}
