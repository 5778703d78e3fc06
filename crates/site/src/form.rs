//! Forms: their fields, and whether they were posted from here.

use std::{collections::BTreeMap, str::FromStr};

use axum::http::{HeaderMap, HeaderName, header};

/// A form or a field of it that cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{0} cannot be read")]
pub struct Unreadable(pub &'static str);

/// The fields of a form, by name; the last of a name counts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Fields(BTreeMap<String, String>);

impl Fields {
    /// Reads a form as browsers send it without a file.
    ///
    /// # Errors
    ///
    /// When it is no such form.
    pub fn read(body: &[u8]) -> Result<Self, Unreadable> {
        let pairs: Vec<(String, String)> =
            serde_urlencoded::from_bytes(body).map_err(|_| Unreadable("form"))?;
        Ok(Self(pairs.into_iter().collect()))
    }

    /// A field; nothing is the same as empty.
    #[must_use]
    pub fn get(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }

    /// A field, if it was sent.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    /// A field as what it must be.
    ///
    /// # Errors
    ///
    /// When it is not.
    pub fn parse<T: FromStr>(&self, name: &'static str) -> Result<T, Unreadable> {
        self.get(name).parse().map_err(|_| Unreadable(name))
    }

    /// A field as what it must be, if it was sent and is not empty.
    ///
    /// # Errors
    ///
    /// When it was and is not.
    pub fn parse_some<T: FromStr>(&self, name: &'static str) -> Result<Option<T>, Unreadable> {
        if self.get(name).is_empty() { Ok(None) } else { self.parse(name).map(Some) }
    }

    /// The fields whose names begin with `prefix`, with the rest of the name.
    pub fn under<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.0
            .iter()
            .filter_map(move |(name, value)| Some((name.strip_prefix(prefix)?, value.as_str())))
    }

    /// Adds a field that came another way.
    pub fn insert(&mut self, name: String, value: String) {
        self.0.insert(name, value);
    }
}

/// Whether a form was posted from another site. Browsers that send neither header are held by the
/// form's token.
#[must_use]
pub fn is_foreign(headers: &HeaderMap) -> bool {
    let text = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    let cross = text(HeaderName::from_static("sec-fetch-site")) == Some("cross-site");
    let host = text(header::HOST).unwrap_or_default();
    let other = text(header::ORIGIN).is_some_and(|origin| {
        origin.split_once("://").is_none_or(|(_, authority)| authority != host)
    });
    cross || other
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        let pairs = pairs.iter().map(|(name, value)| {
            (HeaderName::from_static(name), axum::http::HeaderValue::from_static(value))
        });
        pairs.collect()
    }

    #[test]
    fn a_field_is_read_as_what_it_must_be() {
        let fields = Fields::read(b"a=1&b=&a=2&c=x+y").unwrap();
        assert_eq!((fields.get("a"), fields.find("d"), fields.get("c")), ("2", None, "x y"));
        assert_eq!(fields.parse("a"), Ok(2));
        assert_eq!(fields.parse::<u8>("c"), Err(Unreadable("c")));
        assert_eq!(fields.parse_some::<u8>("b"), Ok(None));
    }

    #[test]
    fn a_form_from_another_site_is_foreign() {
        let host = ("host", "127.0.0.1:8470");
        assert!(!is_foreign(&headers(&[host])));
        assert!(!is_foreign(&headers(&[host, ("origin", "http://127.0.0.1:8470")])));
        assert!(is_foreign(&headers(&[host, ("origin", "null")])));
        assert!(is_foreign(&headers(&[host, ("origin", "http://elsewhere.example")])));
        assert!(is_foreign(&headers(&[host, ("sec-fetch-site", "cross-site")])));
        assert!(!is_foreign(&headers(&[host, ("sec-fetch-site", "same-origin")])));
    }
}
