//! The whole way in Firefox as Tor Browser shows it at "Safest": no scripts, no vector pictures, no
//! formulas, no web fonts.

use locale::Language;
use testkit::{
    browser::seen,
    demo::{Demo, Start},
    elsewhere::Elsewhere,
    firefox::{Firefox, installed},
    hands::Hands,
    way::{Reporter, whole},
};

use crate::{LANGUAGES, PROGRAM, WEATHER, runtime};

const ACCOUNT: &str = "They came to the well at night. جاؤوا ليلا.";

/// What a page of today would like to do: a script, a vector picture, a formula.
const RICH: &str = r#"<!doctype html><title>x</title><p id="script">off</p>
<script>document.getElementById("script").textContent = "on"</script>
<noscript><p id="without">shown</p></noscript>
<svg id="svg" width="80" height="80"><rect width="80" height="80"/></svg>
<math id="math"><mfrac><mi>x</mi><mi>y</mi></mfrac></math><span id="plain">xy</span>"#;

async fn is_switched_off(browser: &Firefox) {
    let site = Elsewhere::serving(RICH);
    browser.goto(&site.address).await;
    assert_eq!(browser.texts("#script").await, ["off"], "no script runs");
    assert_eq!(browser.texts("#without").await, ["shown"]);
    assert!(browser.size("#svg").0 < 1.0, "no vector picture is drawn");
    let (formula, plain) = (browser.size("#math").1, browser.size("#plain").1);
    assert!(formula <= plain, "a fraction is not set: {formula} and {plain} pixels high");
}

/// Files, leaves, comes back; a picture of every page.
async fn walk(demo: &Demo, language: Language, file: &str) {
    let browser = Firefox::safest(&format!("safest/{}", language.code())).expect("a browser");
    is_switched_off(&browser).await;
    let reporter = Reporter::new(&browser, &demo.ready.portal, language);
    let told = whole(ACCOUNT, "Mariam Keita", Some(file));
    let mut page = 0;
    let picture = async |name: &str| {
        browser.picture(&format!("{page:02}-{name}")).await;
        page += 1;
    };
    reporter.tell(&told, picture).await;
    let check = browser.texts("main").await.concat();
    for part in [ACCOUNT, "Mariam Keita", "badge.txt", &reporter.say("portal-statistics-yes")] {
        assert!(check.contains(&seen(part)), "{part} is not in {check}");
    }
    let numbers = reporter.send().await;
    browser.picture("90-sent").await;
    browser.press(&reporter.say("portal-sent-written")).await;
    reporter.at("portal-goodbye-heading").await;
    browser.picture("91-goodbye").await;
    assert_eq!(reporter.leave().await, "Weather");
    browser.back().await;
    assert!(!browser.texts("body").await.concat().contains(&numbers[0]), "the receipt is behind");

    reporter.come_back(&numbers).await;
    browser.picture("92-status").await;
    let status = browser.texts("main").await.concat();
    for part in ["portal-promises-heading", "portal-messages-heading", "portal-opened-nobody"] {
        assert!(status.contains(&reporter.say(part)), "{part} is not in {status}");
    }
    assert!(!status.contains(ACCOUNT), "what was written is not shown again");
}

#[test]
fn the_whole_way_is_walked_where_tor_browser_is_at_its_safest() {
    if installed().is_none() {
        println!("SKIPPED: Firefox is not installed");
        return;
    }
    let away = Elsewhere::serving(WEATHER);
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).leaving_to(&away.address).run();
    let file = folder.path().join("badge.txt");
    std::fs::write(&file, "a badge").unwrap();
    for language in LANGUAGES {
        runtime().block_on(walk(&demo, language, file.to_str().unwrap()));
    }
}
