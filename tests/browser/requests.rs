//! A whole way asks nobody but the portal, and leaves nothing in the browser's stores.

use locale::Language;
use serde_json::{Value, json};
use testkit::{
    chromium::{Chromium, Window, installed},
    demo::{Demo, Start},
    way::{Reporter, whole},
};

use crate::{PROGRAM, left::search, runtime};

const ACCOUNT: &str = "sentinel-account-52d7";
const NAME: &str = "Sentinel Eudora Finch";

/// What a page may have fetched: addresses of requests, of sockets too.
fn fetched(event: &Value) -> Option<String> {
    let parameters = &event["params"];
    let address = match event["method"].as_str()? {
        "Network.requestWillBeSent" => &parameters["request"]["url"],
        "Network.webSocketCreated" | "Network.webTransportCreated" => &parameters["url"],
        _ => return None,
    };
    address.as_str().map(str::to_owned)
}

/// What the browser stores for an origin, store by store, as it says itself.
async fn stored(page: &Chromium, origin: &str) -> Vec<String> {
    let mut found = Vec::new();
    for local in [true, false] {
        let store = json!({ "securityOrigin": origin, "isLocalStorage": local });
        let items =
            page.devtools("DOMStorage.getDOMStorageItems", json!({ "storageId": store })).await;
        let items = items["entries"].as_array().expect("entries").clone();
        found.extend(items.into_iter().map(|item| format!("DOM storage: {item}")));
    }
    let databases =
        page.devtools("IndexedDB.requestDatabaseNames", json!({ "securityOrigin": origin })).await;
    let databases = databases["databaseNames"].as_array().expect("names").clone();
    found.extend(databases.into_iter().map(|name| format!("IndexedDB: {name}")));
    // Cache storage and service workers are counted here, with whatever else there is.
    let usage = page.devtools("Storage.getUsageAndQuota", json!({ "origin": origin })).await;
    let parts = usage["usageBreakdown"].as_array().expect("a breakdown").clone();
    assert!(parts.iter().any(|part| part["storageType"] == "service_workers"), "{parts:?}");
    let used = parts.into_iter().filter(|part| part["usage"] != json!(0));
    found.extend(used.map(|part| format!("storage: {part}")));
    found
}

async fn walk(demo: &Demo, file: &str) {
    let site = demo.ready.portal.as_str();
    let mut page = Chromium::open(Window::TELEPHONE, "requests").await.expect("a browser");
    let _before = page.events().await;
    let reporter = Reporter::new(&page, site, Language::English);
    reporter.tell(&whole(ACCOUNT, NAME, Some(file)), async |_| ()).await;
    let numbers = reporter.send().await;
    page.press(&reporter.say("portal-sent-written")).await;
    reporter.come_back(&numbers).await;
    page.goto(&format!("{site}help")).await;
    reporter.at("portal-help-heading").await;

    let requests: Vec<String> = page.events().await.iter().filter_map(fetched).collect();
    let own = requests.iter().filter(|url| url.starts_with(site)).count();
    assert!(own > 30, "a way has many requests: {requests:?}");
    // The browser's own first page comes out of the browser, not over a wire.
    let local = |url: &str| ["data:", "chrome:"].iter().any(|scheme| url.starts_with(scheme));
    let foreign: Vec<&String> =
        requests.iter().filter(|url| !url.starts_with(site) && !local(url)).collect();
    assert!(foreign.is_empty(), "asked of others: {foreign:?}");
    assert_eq!(stored(&page, site.trim_end_matches('/')).await, [""; 0]);

    page.end().await;
    let profile = page.profile();
    let numbers = [numbers.join(" "), numbers.join("+"), numbers.join("%20")];
    let [spaced, plus, percent] = numbers.each_ref().map(String::as_str);
    let needles = [ACCOUNT, NAME, "sentinel-file-0b3e", spaced, plus, percent];
    let found = search(profile, &needles);
    assert!(
        found.files > 10 && profile.join("Default/History").exists(),
        "the profile is looked at"
    );
    assert!(found.held.is_empty(), "left in the browser's folder: {:#?}", found.held);
}

#[test]
fn a_whole_way_asks_only_the_portal_and_leaves_nothing_in_the_browser() {
    if installed().is_none() {
        println!("SKIPPED: Chromium and ChromeDriver are not installed");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).run();
    let file = folder.path().join("sentinel-file-0b3e.txt");
    std::fs::write(&file, "a badge").unwrap();
    runtime().block_on(walk(&demo, file.to_str().unwrap()));
}
