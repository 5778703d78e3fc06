//! Forms and cookies: who is asking, and is the form from here.

use std::{collections::BTreeMap, sync::Arc};

use axum::{
    body::Bytes,
    http::{HeaderMap, header},
};

use crate::{
    Desk,
    error::{Error, Result},
    session::{Session, SessionToken},
};

/// The fields of a form, by name; the last of a name counts.
pub(super) struct Fields(BTreeMap<String, String>);

impl Fields {
    pub(super) fn read(body: &Bytes) -> Result<Self> {
        let pairs: Vec<(String, String)> = serde_urlencoded::from_bytes(body)
            .map_err(|_| Error::Invalid { field: "form", reason: "error-malformed" })?;
        Ok(Self(pairs.into_iter().collect()))
    }

    /// A field; nothing is the same as empty.
    pub(super) fn get(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }

    /// A field as what it must be.
    pub(super) fn parse<T: std::str::FromStr>(&self, name: &'static str) -> Result<T> {
        let invalid = |_| Error::Invalid { field: name, reason: "error-malformed" };
        self.get(name).parse().map_err(invalid)
    }
}

fn cookie_name(desk: &Desk) -> &'static str {
    if desk.settings.secure_cookies { "__Host-desk" } else { "desk" }
}

pub(super) fn token(desk: &Desk, headers: &HeaderMap) -> Option<SessionToken> {
    let name = cookie_name(desk);
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(known, _)| *known == name)
        .and_then(|(_, value)| SessionToken::read(value))
}

pub(super) fn given(desk: &Desk, token: &SessionToken) -> String {
    let secure = if desk.settings.secure_cookies { "; Secure" } else { "" };
    let text = token.to_text();
    format!("{}={}; Path=/; HttpOnly; SameSite=Strict{secure}", cookie_name(desk), *text)
}

pub(super) fn ended(desk: &Desk) -> String {
    let secure = if desk.settings.secure_cookies { "; Secure" } else { "" };
    format!("{}=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0{secure}", cookie_name(desk))
}

/// Who is unlocked.
pub(super) fn session(desk: &Desk, headers: &HeaderMap) -> Result<(SessionToken, Arc<Session>)> {
    let token = token(desk, headers).ok_or(Error::Locked)?;
    let session = desk.sessions.find(&token, desk.now()).ok_or(Error::Locked)?;
    Ok((token, session))
}

/// Who posts, with what: the form must be one that this desk gave to this session.
pub(super) fn posted(
    desk: &Desk,
    headers: &HeaderMap,
    body: &Bytes,
) -> Result<(SessionToken, Arc<Session>, Fields)> {
    own_origin(headers)?;
    let (token, session) = session(desk, headers)?;
    let fields = Fields::read(body)?;
    if session.is_of_form(fields.get("form")) {
        Ok((token, session, fields))
    } else {
        Err(Error::ForeignForm)
    }
}

/// A form posted from another site is refused by its header, whatever else it carries.
pub(super) fn own_origin(headers: &HeaderMap) -> Result<()> {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let host = text(header::HOST).unwrap_or_default();
    let other = text(header::ORIGIN).is_some_and(|origin| {
        origin.split_once("://").is_none_or(|(_, authority)| authority != host)
    });
    if other { Err(Error::ForeignForm) } else { Ok(()) }
}
