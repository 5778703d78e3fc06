//! Every route of both programs, so that a new one cannot forget a header.

use reqwest::header::HeaderMap;
use testkit::{browser::Browser, demo::Start};

use crate::PROGRAM;

const NOBODY: &str = "11111111-1111-4111-8111-111111111111";

/// A route as an address, its parameters filled with something that does not exist.
fn address(route: &str) -> (String, String) {
    let (method, path) = route.split_once(' ').unwrap();
    let path = path.split('/').map(|part| match part.strip_prefix('{') {
        Some(parameter) if parameter.starts_with('*') => "0/000",
        Some(_) => NOBODY,
        None => part,
    });
    (method.to_owned(), path.collect::<Vec<_>>().join("/"))
}

fn visit(browser: &mut Browser, route: &str, hubs: bool) {
    let (method, path) = address(route);
    match method.as_str() {
        "GET" => browser.open(&path),
        "POST" => browser.post(&path, &[], &[]),
        other => browser.ask(other, &path),
    };
    let page = &browser.page;
    assert_ne!(page.status, 405, "{route}");
    assert!(page.status < 500, "{route}: {}", page.status);
    if (300..400).contains(&page.status) {
        return redirects_with_its_headers(&page.headers, route);
    }
    let header = |name: &str| {
        page.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned()
    };
    let policy = header("content-security-policy");
    assert!(policy.contains("default-src 'none'") && !policy.contains("unsafe"), "{route}");
    let is_page = header("content-type").starts_with("text/html");
    if is_page && page.texts("script").len() == 1 {
        // The one script comes from here, checked by its digest, and makes no page of text.
        assert!(policy.contains("script-src 'self';"), "{route}");
        assert!(policy.contains("require-trusted-types-for 'script'"), "{route}");
        assert!(page.attributes("script", "integrity")[0].starts_with("sha256-"), "{route}");
    } else {
        assert!(!policy.contains("script-src"), "{route}");
        assert_eq!(page.texts("script").len(), 0, "{route}");
    }
    for (name, value) in [
        ("x-content-type-options", "nosniff"),
        ("x-frame-options", "DENY"),
        ("referrer-policy", "same-origin"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
    ] {
        assert_eq!(header(name), value, "{route}: {name}");
    }
    // One page asks for the microphone, where a reporter may tell with her voice; no page asks for
    // anything else, and no page lets another ask.
    let microphone = if route == "GET /" && is_page && hubs { "(self)" } else { "()" };
    for permission in header("permissions-policy").split(", ") {
        let (name, allowed) = permission.split_once('=').unwrap_or((permission, ""));
        let expected = if name == "microphone" { microphone } else { "()" };
        assert_eq!(allowed, expected, "{route}: {permission}");
    }
    for name in ["camera", "display-capture", "geolocation", "microphone", "usb"] {
        assert!(header("permissions-policy").contains(&format!("{name}=(")), "{route}: {name}");
    }
    let cached = header("cache-control");
    let may_be_cached =
        ["/style/", "/script/", "/ledger/tile/"].iter().any(|folder| path.starts_with(folder));
    assert!(cached == "no-store" || (may_be_cached && page.status == 200), "{route}: {cached}");
    for name in ["server", "x-powered-by", "etag", "last-modified"] {
        assert!(!page.headers.contains_key(name), "{route}: {name}");
    }
    if is_page {
        refers_to_nothing_elsewhere(browser, route);
    }
}

/// A redirect shows no page: it carries what counts for where it leads and where it is kept.
fn redirects_with_its_headers(headers: &HeaderMap, route: &str) {
    for (name, value) in [
        ("content-security-policy", "default-src 'none'"),
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "same-origin"),
        ("cache-control", "no-store"),
        ("cross-origin-opener-policy", "same-origin"),
    ] {
        assert_eq!(headers[name], value, "{route}: {name}");
    }
}

fn refers_to_nothing_elsewhere(browser: &Browser, route: &str) {
    let page = &browser.page;
    assert!(page.attributes("html", "lang").iter().all(|lang| !lang.is_empty()), "{route}");
    for (what, name) in [("[src]", "src"), ("link", "href"), ("form", "action")] {
        for address in page.attributes(what, name) {
            let own = address.starts_with('/') || address == "data:,";
            assert!(own, "{route}: {what} {address}");
        }
    }
    let title = page.texts("title").join(" ").to_lowercase();
    for word in ["rape", "sexual", "violence", "abuse", "assault"] {
        assert!(!title.contains(word), "{route}: {title}");
    }
}

#[test]
fn every_route_carries_its_headers_and_refers_to_nothing_elsewhere() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).run();
    for route in hub::routes() {
        visit(&mut demo.portal(), &route, true);
    }
    let mut officer = demo.desk("Amina Diallo");
    for route in desk::routes() {
        visit(&mut Browser::new(demo.ready.desk.trim_end_matches('/')), &route, false);
        visit(&mut officer, &route, false);
    }
    assert!(officer.open("/queue").has_button("Lock"), "still unlocked after all of them");
}

#[test]
fn a_redirect_shows_nothing_and_is_kept_nowhere() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).run();
    let client = reqwest::blocking::Client::builder().redirect(reqwest::redirect::Policy::none());
    let answer =
        client.build().unwrap().post(&demo.ready.portal).form(&[("go", "begin")]).send().unwrap();
    assert_eq!(answer.status(), 303);
    redirects_with_its_headers(answer.headers(), "POST /");
    assert_eq!(answer.bytes().unwrap().len(), 0);
}

#[test]
fn a_desk_shows_nothing_to_who_is_not_unlocked() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).run();
    crate::steps::file_report(&demo, &crate::steps::Told::default());
    for route in desk::routes() {
        let (method, path) = address(&route);
        let file = path.starts_with("/style/") || path.starts_with("/script/");
        if matches!(path.as_str(), "/" | "/unlock" | "/lock") || file {
            continue;
        }
        let mut browser = Browser::new(demo.ready.desk.trim_end_matches('/'));
        match method.as_str() {
            "GET" => browser.open(&path),
            _ => browser.post(&path, &[], &[]),
        };
        assert!(browser.page.text().contains("Unlock the desk"), "{route}");
    }
}

#[test]
fn the_openapi_document_names_every_route_of_the_api() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).run();
    let mut browser = demo.portal();
    browser.open("/api/openapi.json");
    let document: serde_json::Value = serde_json::from_slice(&browser.page.body).unwrap();
    let paths = document["paths"].as_object().unwrap();
    let mut documented: Vec<String> = Vec::new();
    for (path, operations) in paths {
        for method in operations.as_object().unwrap().keys() {
            documented.push(format!("{} {path}", method.to_uppercase()));
        }
    }
    let mut routes: Vec<String> = hub::routes()
        .into_iter()
        .filter(|route| route.contains(" /api/v1/") || route.contains(" /ledger/"))
        .map(|route| route.replace("{*path}", "{path}"))
        .collect();
    documented.sort();
    routes.sort();
    assert_eq!(documented, routes);
}
