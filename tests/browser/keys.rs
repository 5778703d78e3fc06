//! An investigator's work with keys alone, in a real Chromium; each step is seen to have the focus.

use fantoccini::key::Key;
use testkit::{
    browser::seen,
    chromium::{Chromium, Window, installed},
    demo::{Demo, Start},
    keyboard::Keyboard,
};

use crate::{PROGRAM, runtime};

/// Sends a report whose author agrees to whatever is asked.
pub(crate) fn reported(demo: &Demo) {
    let mut survivor = demo.portal();
    survivor.open("/").press("Begin").press("Continue");
    for answer in [
        "An investigation. The service looks at the report and acts on it. This cannot be turned \
         back into help only.",
        "18 or older",
        "Yes, the service may read it",
        "Yes, write to me here",
        "Yes, send the short notice",
        "A short notice, without my name and my words",
        "Yes, count it",
    ] {
        survivor.choose(answer).press("Continue");
    }
    survivor.fill("What happened", "They came to the well at night.").press("Continue");
    while survivor.has_button("Skip this question") {
        survivor.press("Skip this question");
    }
    survivor.press("Send");
}

/// A report that an intake officer has taken on and assigned; gives the number of the case.
pub(crate) fn assigned(demo: &Demo) -> String {
    reported(demo);
    let mut intake = demo.desk("Amina Diallo");
    let case = intake.page.attributes(".cases a", "href").remove(0);
    intake.open(&case).press("Open the report").press("Open a case");
    intake.choose("Leila Haddad (investigator)").press("Assign");
    assert_eq!(intake.page.status, 200, "{}", intake.page.text());
    case.trim_start_matches("/cases/").to_owned()
}

fn enter() -> String {
    char::from(Key::Enter).to_string()
}

async fn sees(page: &Chromium, text: &str) {
    let shown = seen(&page.text().await);
    assert!(shown.contains(text), "{text:?} is not in {shown}");
}

async fn unlocks(page: &Chromium, keys: &Keyboard<'_>, demo: &Demo) {
    page.goto(&demo.ready.desk).await;
    keys.tabs_to("#name").await;
    keys.types("Leila").await;
    keys.tabs_to("#passphrase").await;
    keys.types(&demo.officer("Leila Haddad").passphrase).await;
    keys.leaves(&enter()).await;
    sees(page, "My queue").await;
}

/// From the queue into a case, reading it, and recording a milestone in a form.
async fn works(page: &Chromium, keys: &Keyboard<'_>, case: &str) {
    keys.types("j").await;
    keys.is_at("a[data-row]").await;
    keys.types("jk").await;
    keys.is_at(&format!("a[data-row][href='/cases/{case}']")).await;
    keys.leaves(&enter()).await;
    keys.tabs_to("button[value=statement]").await;
    keys.leaves(" ").await;
    sees(page, "They came to the well at night.").await;
    keys.tabs_to("tr:has(input[value=M03]) summary").await;
    keys.types(&enter()).await;
    keys.tabs_to("[id^='outcome-M03']").await;
    keys.types("stan").await;
    keys.tabs_to("[id^='note-M03']").await;
    keys.types("no danger, j k g q / ?").await;
    keys.tabs_to("form:has([id^='note-M03']) button").await;
    keys.leaves(" ").await;
    sees(page, "no danger, j k g q / ?").await;
    sees(page, "Done in time").await;
    // A key leads into the field; typing there is typing.
    keys.types("m").await;
    keys.is_at("#message").await;
    keys.types("We have read it. j k").await;
    keys.tabs_to("form:has(#message) button").await;
    keys.leaves(&enter()).await;
    sees(page, "We have read it. j k").await;
}

/// Back to the queue, to the case by its number, and to the list of keys.
async fn finds_the_way(page: &Chromium, keys: &Keyboard<'_>, case: &str) {
    keys.leaves("gq").await;
    sees(page, "My queue").await;
    for way in ["/", "gc"] {
        keys.types(way).await;
        keys.is_at("#find").await;
        keys.types(&case[..8]).await;
        keys.leaves(&enter()).await;
        sees(page, &format!("Case {}", &case[..8])).await;
    }
    keys.leaves("?").await;
    sees(page, "Next or previous case of a list").await;
}

/// Single keys can be switched off (WCAG 2.1.4); what they lead to stays within reach.
async fn switches_off(page: &Chromium, keys: &Keyboard<'_>) {
    keys.tabs_to("button[value=off]").await;
    keys.leaves(" ").await;
    keys.types("gq/?jk").await;
    keys.tabs_to("a[href='/queue']").await;
    sees(page, "Switch these keys on").await;
    keys.leaves(&enter()).await;
    sees(page, "My queue").await;
    keys.tabs_to("a[data-row]").await;
    keys.leaves(&enter()).await;
    keys.tabs_to("header form[action='/lock'] button").await;
    keys.leaves(" ").await;
    sees(page, "Unlock the desk").await;
}

/// Switched off, they stay so in the next session, until the officer switches them on.
async fn stays_switched_off(page: &Chromium, keys: &Keyboard<'_>, demo: &Demo) {
    unlocks(page, keys, demo).await;
    keys.types("gc/").await;
    keys.tabs_to("a[href='/keys']").await;
    keys.leaves(&enter()).await;
    keys.tabs_to("button[value=on]").await;
    keys.leaves(" ").await;
    keys.types("gc").await;
    keys.is_at("#find").await;
}

#[test]
fn an_investigator_works_with_keys_alone_and_sees_where_they_are() {
    if installed().is_none() {
        println!("SKIPPED: Chromium and ChromeDriver are not installed");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).run();
    let case = assigned(&demo);
    runtime().block_on(async {
        let window = Window { scripts: true, ..Window::OFFICE };
        let page = Chromium::open(window, "keys").await.expect("a browser");
        let keys = Keyboard::at(&page);
        unlocks(&page, &keys, &demo).await;
        works(&page, &keys, &case).await;
        finds_the_way(&page, &keys, &case).await;
        switches_off(&page, &keys).await;
        stays_switched_off(&page, &keys, &demo).await;
        page.close().await;
    });
}
