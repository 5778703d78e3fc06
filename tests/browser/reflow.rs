//! Narrow screens and large letters: no page is wider than the screen (WCAG 1.4.10 and 1.4.4).

use locale::Language;
use serde_json::json;
use testkit::{
    chromium::{Chromium, Window, installed},
    demo::{Demo, Start},
    way::{Reporter, whole},
};

use crate::{PROGRAM, runtime};

/// The width of WCAG 1.4.10, in CSS pixels.
const WIDTH: u32 = 320;
/// Chromium's own size of letters, in pixels.
const LETTERS: u32 = 16;

/// An account with a word that is longer than a line.
const ACCOUNT: &str =
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";

/// How a page is shown.
#[derive(Debug, Clone, Copy)]
struct Shown {
    language: Language,
    /// Size of letters, in percent of the usual.
    letters: u32,
}

/// How wide a page is, in CSS pixels, with all that can be scrolled to.
async fn width(page: &Chromium) -> f64 {
    let metrics = page.devtools("Page.getLayoutMetrics", json!({})).await;
    metrics["cssContentSize"]["width"].as_f64().expect("a width")
}

/// Every page of the way that is wider than the screen.
async fn too_wide(demo: &Demo, shown: Shown) -> Vec<String> {
    let (language, name) = (shown.language, format!("{}-{}", shown.language.code(), shown.letters));
    let window = Window { width: WIDTH, height: 640, ..Window::TELEPHONE };
    let page = Chromium::open(window, &format!("reflow/{name}")).await.expect("a browser");
    let screen = json!({ "width": WIDTH, "height": 640, "deviceScaleFactor": 1, "mobile": false });
    page.devtools("Emulation.setDeviceMetricsOverride", screen).await;
    let standard = LETTERS * shown.letters / 100;
    let sizes = json!({ "fontSizes": { "standard": standard, "fixed": standard } });
    page.devtools("Page.setFontSizes", sizes).await;
    let reporter = Reporter::new(&page, &demo.ready.portal, language);
    let mut found = Vec::new();
    let mut look = async |at: &str| {
        let width = width(&page).await;
        if width > f64::from(WIDTH) {
            page.picture(at).await;
            found.push(format!("{name}: {at} is {width} pixels wide"));
        }
    };
    reporter.tell(&whole(ACCOUNT, "Mariam Keita", None), &mut look).await;
    let numbers = reporter.send().await;
    look("sent").await;
    page.press(&reporter.say("portal-sent-written")).await;
    look("goodbye").await;
    reporter.come_back(&numbers).await;
    look("status").await;
    page.goto(&format!("{}help", demo.ready.portal)).await;
    reporter.at("portal-help-heading").await;
    look("help").await;
    page.close().await;
    found
}

#[test]
fn no_page_scrolls_sideways_on_a_narrow_screen_nor_with_letters_twice_as_large() {
    if installed().is_none() {
        println!("SKIPPED: Chromium and ChromeDriver are not installed");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).run();
    let mut found = Vec::new();
    runtime().block_on(async {
        for language in [Language::English, Language::Arabic, Language::French] {
            for letters in [100, 200] {
                found.extend(too_wide(&demo, Shown { language, letters }).await);
            }
        }
    });
    assert!(found.is_empty(), "{}", found.join("\n"));
}
