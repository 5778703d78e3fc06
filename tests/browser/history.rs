//! What is left in the browser's history when somebody has left fast.

use std::time::Duration;

use locale::Language;
use serde_json::{Value, json};
use testkit::{
    chromium::{Chromium, Window, installed},
    demo::{Demo, Start},
    elsewhere::Elsewhere,
    hands::Hands,
    way::{Reporter, whole},
};

use crate::{PROGRAM, WEATHER, runtime};

const ACCOUNT: &str = "They came to the well at night.";

/// Parts of words that a title in the history must not have, with their language.
const TELLING: [(Language, &[&str]); 4] = [
    (
        Language::English,
        &[
            "report", "rape", "sex", "violen", "abus", "assault", "crim", "victim", "surviv",
            "soldier", "police", "investig", "complain", "harm",
        ],
    ),
    (
        Language::Arabic,
        &[
            "بلاغ",
            "تبليغ",
            "شكوى",
            "عنف",
            "اغتصاب",
            "جنس",
            "جريم",
            "ضحي",
            "ناجي",
            "جندي",
            "جنود",
            "شرطة",
            "تحقيق",
        ],
    ),
    (
        Language::French,
        &[
            "signal", "rapport", "plainte", "viol", "sex", "abus", "agress", "crim", "victim",
            "surviv", "soldat", "polic", "enquêt",
        ],
    ),
    (
        Language::HaitianCreole,
        &[
            "rapò", "siyal", "plent", "vyol", "seks", "abi", "agres", "krim", "viktim", "sivivan",
            "sòlda", "polis", "ankèt",
        ],
    ),
];

/// Where on the way somebody leaves.
#[derive(Debug, Clone, Copy)]
enum Leaves {
    HalfWay,
    AtTheReceipt,
    AtTheStatus,
}

async fn walk_to(at: Leaves, page: &Chromium, reporter: &Reporter<'_, Chromium>) {
    let told = whole(ACCOUNT, "Mariam Keita", None);
    reporter.tell(&told, async |_| ()).await;
    if matches!(at, Leaves::HalfWay) {
        return;
    }
    let numbers = reporter.send().await;
    if matches!(at, Leaves::AtTheReceipt) {
        return;
    }
    page.press(&reporter.say("portal-sent-written")).await;
    reporter.come_back(&numbers).await;
}

/// The entries of the window's history at the site, oldest first.
async fn entries(page: &Chromium, site: &str) -> Vec<(String, String)> {
    let history = page.devtools("Page.getNavigationHistory", json!({})).await;
    let text = |entry: &Value, name: &str| entry[name].as_str().unwrap_or_default().to_owned();
    let entries = history["entries"].as_array().expect("entries");
    let all = entries.iter().map(|entry| (text(entry, "url"), text(entry, "title")));
    all.filter(|(url, _)| url.starts_with(site)).collect()
}

fn says_nothing(entries: &[(String, String)], site: &str, language: Language) {
    let (_, telling) = TELLING.into_iter().find(|(known, _)| *known == language).expect("words");
    for (url, title) in entries {
        let path = url.split('?').next().unwrap_or_default();
        assert_eq!(path, site, "another address in the history");
        let title = title.to_lowercase();
        let told = telling.iter().find(|part| title.contains(**part));
        assert!(told.is_none(), "the title {title:?} tells: {told:?}");
    }
}

/// Goes back and waits until the browser is there.
async fn back(page: &Chromium) {
    let place = async || {
        let history = page.devtools("Page.getNavigationHistory", json!({})).await;
        history["currentIndex"].as_u64().expect("a place")
    };
    let before = place().await;
    page.back().await;
    for _ in 0..100 {
        if place().await < before {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("back leads nowhere");
}

/// Waits until the page holds one of some texts; gives the page if it does not.
async fn shown(page: &Chromium, wanted: &[String]) -> Result<(), String> {
    for _ in 0..100 {
        let text = page.text().await;
        if wanted.iter().any(|wanted| text.contains(wanted)) {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    Err(page.text().await)
}

async fn leaves(demo: &Demo, away: &str, at: Leaves, language: Language) {
    let site = demo.ready.portal.as_str();
    let page = Chromium::open(Window::TELEPHONE, "history").await.expect("a browser");
    let reporter = Reporter::new(&page, site, language);
    walk_to(at, &page, &reporter).await;
    let cookies = page.devtools("Network.getAllCookies", json!({})).await;
    assert_ne!(cookies["cookies"], json!([]), "before leaving there is a visit");
    assert_eq!(reporter.leave().await, "Weather", "{at:?}");
    assert_eq!(page.address().await, away, "{at:?}");
    let cookies = page.devtools("Network.getAllCookies", json!({})).await;
    assert_eq!(cookies["cookies"], json!([]), "{at:?}: no cookie is left");
    let entries = entries(&page, site).await;
    assert!(entries.len() > 10, "a way has many steps: {entries:?}");
    says_nothing(&entries, site, language);
    let harmless = [language, Language::English]
        .map(|language| Reporter::new(&page, site, language).say("portal-start-heading"));
    for (url, title) in entries.iter().rev() {
        back(&page).await;
        let shown = shown(&page, &harmless).await;
        assert!(shown.is_ok(), "{at:?}: this is behind, at {url} {title}:\n{shown:?}");
        assert!(page.address().await.starts_with(site), "back reaches {url} {title}");
    }
    page.close().await;
}

#[test]
fn after_leaving_back_shows_the_start_page_only_and_the_history_says_nothing() {
    if installed().is_none() {
        println!("SKIPPED: Chromium and ChromeDriver are not installed");
        return;
    }
    let away = Elsewhere::serving(WEATHER);
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).leaving_to(&away.address).run();
    runtime().block_on(async {
        for (at, language) in [
            (Leaves::HalfWay, Language::English),
            (Leaves::AtTheReceipt, Language::Arabic),
            (Leaves::AtTheStatus, Language::French),
            (Leaves::AtTheStatus, Language::English),
            (Leaves::AtTheReceipt, Language::HaitianCreole),
        ] {
            leaves(&demo, &away.address, at, language).await;
        }
    });
}

/// Makes every mistake of the way, and looks at everything that a form leads to.
async fn wander(page: &Chromium, reporter: &Reporter<'_, Chromium>) {
    reporter.start().await;
    page.press(&reporter.say("portal-start-begin")).await;
    for _ in 0..2 {
        page.press(&reporter.say("portal-continue")).await;
    }
    page.choose(&reporter.say("portal-option-record")).await;
    page.press(&reporter.say("portal-continue")).await;
    while reporter.heading().await != reporter.say("portal-account-question") {
        page.press(&reporter.say("portal-skip")).await;
    }
    page.fill(&reporter.say("portal-account-label"), ACCOUNT).await;
    page.press(&reporter.say("portal-send-now")).await;
    let numbers = reporter.send().await;
    page.fill(&reporter.say("portal-return-label"), "1 2 3").await;
    page.press(&reporter.say("portal-sent-check-button")).await;
    page.press(&reporter.say("portal-sent-written")).await;
    reporter.come_back(&numbers).await;
    page.press(&reporter.say("portal-record-show")).await;
    assert!(shown(page, &[ACCOUNT.to_owned()]).await.is_ok());
    page.press(&reporter.say("portal-reply-send")).await;
    page.press(&reporter.say("portal-add-button")).await;
}

#[test]
fn back_and_reload_show_pages_and_never_ask_to_send_a_form_again() {
    if installed().is_none() {
        println!("SKIPPED: Chromium and ChromeDriver are not installed");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).run();
    let site = demo.ready.portal.as_str();
    runtime().block_on(async {
        let page = Chromium::open(Window::TELEPHONE, "history").await.expect("a browser");
        let reporter = Reporter::new(&page, site, Language::English);
        wander(&page, &reporter).await;
        let sent = |events: &[Value]| {
            let posted = events.iter().filter(|event| {
                event["method"] == "Network.requestWillBeSent"
                    && event["params"]["request"]["method"] == "POST"
            });
            posted.count()
        };
        assert!(sent(&page.events().await) > 10, "forms were sent");
        for (url, title) in entries(&page, site).await.iter().rev() {
            page.client.refresh().await.expect("a page");
            let here = page.text().await;
            assert!(!here.contains("ERR_CACHE_MISS"), "reload at {url} {title}:\n{here}");
            back(&page).await;
            let behind = page.text().await;
            assert!(!behind.contains("ERR_CACHE_MISS"), "back to {url} {title}:\n{behind}");
        }
        assert_eq!(sent(&page.events().await), 0, "a form was sent again");
        page.close().await;
    });
}
