//! The cookie: a random key that only the browser holds, gone with the browser's session.

use axum::http::{HeaderMap, header};

use crate::{Hub, use_case::visit::Token};

/// Over TLS the name promises that the cookie came over TLS, from this host, for all of it.
const SECURE_NAME: &str = "__Host-v";
/// On loopback and onion addresses there is no TLS to promise.
const PLAIN_NAME: &str = "v";

fn name(hub: &Hub) -> &'static str {
    if hub.settings.secure_cookies { SECURE_NAME } else { PLAIN_NAME }
}

/// The token of a request, if it carries one.
pub(super) fn token(hub: &Hub, headers: &HeaderMap) -> Option<Token> {
    let name = name(hub);
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(known, _)| *known == name)
        .and_then(|(_, value)| Token::read(value))
}

/// The header that gives a browser its token.
pub(super) fn given(hub: &Hub, token: &Token) -> String {
    let secure = if hub.settings.secure_cookies { "; Secure" } else { "" };
    let text = token.to_text();
    format!("{}={}; Path=/; HttpOnly; SameSite=Strict{secure}", name(hub), *text)
}

/// The header that takes it back.
pub(super) fn ended(hub: &Hub) -> String {
    let secure = if hub.settings.secure_cookies { "; Secure" } else { "" };
    format!("{}=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0{secure}", name(hub))
}
