//! Onion addresses: told to who came without Tor, and a stop for who came through a stranger's
//! gateway to them.

use std::sync::Arc;

use askama::Template;
use axum::{
    extract::{Request, State as AppState},
    http::{HeaderMap, HeaderValue, Method, StatusCode, header},
    middleware::Next,
    response::Response,
};
use locale::Language;
use site::language;

use super::page::{Page, render};
use crate::Hub;

/// The onion address of a hub.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Onion(String);

/// Not the address of an onion service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("expected http:// or https://, 56 letters and digits, .onion, and nothing after it")]
pub struct NotAnOnion;

/// Letters of an onion address (Tor rend-spec-v3, section 6: 35 bytes in base 32).
const ONION_LETTERS: usize = 56;
/// How every onion address ends.
const ENDING: &str = ".onion";

impl std::str::FromStr for Onion {
    type Err = NotAnOnion;

    fn from_str(text: &str) -> Result<Self, NotAnOnion> {
        let host = text.strip_prefix("http://").or_else(|| text.strip_prefix("https://"));
        let letters = host.and_then(|host| host.strip_suffix(ENDING)).ok_or(NotAnOnion)?;
        let base32 = |letter: char| letter.is_ascii_lowercase() || ('2'..='7').contains(&letter);
        let known = letters.len() == ONION_LETTERS && letters.chars().all(base32);
        if known { Ok(Self(text.to_owned())) } else { Err(NotAnOnion) }
    }
}

impl std::fmt::Display for Onion {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.0)
    }
}

#[derive(Template)]
#[template(path = "between.html")]
struct Between {
    page: Page,
    onion: Option<String>,
}

/// Tells the onion address, and stops at gateways: what is typed there, others read.
pub(super) async fn watch(
    AppState(hub): AppState<Arc<Hub>>,
    request: Request,
    next: Next,
) -> Response {
    let onion = hub.settings.onion.as_ref().map(ToString::to_string);
    let (headers, path) = (request.headers(), request.uri().path().to_owned());
    let free = ["/style/", "/script/", "/leave", "/left"];
    if is_between(headers) && !free.iter().any(|start| path.starts_with(start)) {
        return stop(language::of(None, headers), onion);
    }
    let told = location(onion.as_deref(), request.method(), headers, &path);
    let mut response = next.run(request).await;
    if let Some(value) = told {
        response.headers_mut().insert("onion-location", value);
    }
    response
}

/// The same page at the onion address, for who came without Tor.
fn location(
    onion: Option<&str>,
    method: &Method,
    headers: &HeaderMap,
    path: &str,
) -> Option<HeaderValue> {
    let onion = onion.filter(|_| method == Method::GET && !is_onion(headers))?;
    HeaderValue::try_from(format!("{onion}{path}")).ok()
}

fn stop(language: Language, onion: Option<String>) -> Response {
    let page = Page::without_visit(language);
    render(StatusCode::FORBIDDEN, &Between { page, onion })
}

/// The host that was asked for, without its port.
fn host(headers: &HeaderMap) -> &str {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    host.split(':').next().unwrap_or_default()
}

fn is_onion(headers: &HeaderMap) -> bool {
    host(headers).ends_with(ENDING)
}

/// Gateways say so themselves (tor2web does), or have an onion address as a part of their name.
fn is_between(headers: &HeaderMap) -> bool {
    headers.contains_key("x-tor2web") || host(headers).contains(".onion.")
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderName;

    use super::*;

    fn asked(name: &'static str, value: &str) -> HeaderMap {
        HeaderMap::from_iter([(HeaderName::from_static(name), value.parse().unwrap())])
    }

    #[test]
    fn the_onion_address_is_told_to_who_came_without_tor() {
        let onion = format!("http://{}.onion", "a2".repeat(28));
        let told = |method: &Method, host: &str| {
            location(Some(&onion), method, &asked("host", host), "/help")
        };
        let expected = format!("{onion}/help");
        assert_eq!(told(&Method::GET, "redress.example:443").unwrap(), expected.as_str());
        assert_eq!(told(&Method::POST, "redress.example"), None);
        assert_eq!(told(&Method::GET, "a2.onion"), None);
        assert_eq!(location(None, &Method::GET, &HeaderMap::new(), "/"), None);
    }

    #[test]
    fn gateways_are_known_by_their_header_or_their_name() {
        assert!(is_between(&asked("x-tor2web", "1")));
        assert!(is_between(&asked("host", "a2.onion.example:443")));
        assert!(!is_between(&asked("host", "a2.onion")));
        assert!(!is_between(&asked("host", "onions.example")));
    }

    #[test]
    fn only_an_address_that_tor_could_have_made_is_told() {
        let letters = "a2".repeat(28);
        assert!(format!("http://{letters}.onion").parse::<Onion>().is_ok());
        for wrong in [
            format!("http://{letters}.onion/"),
            format!("{letters}.onion"),
            format!("http://{}.onion", "a".repeat(16)),
            format!("http://{}.onion", "a1".repeat(28)),
            format!("http://{letters}.onion.example"),
        ] {
            assert_eq!(wrong.parse::<Onion>(), Err(NotAnOnion), "{wrong}");
        }
    }
}
