//! Cookies: one random secret that only the browser holds, gone with the browser's session.

use axum::http::{HeaderMap, HeaderValue, header};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::Random;
use seal::secret::derive;
use zeroize::Zeroizing;

/// What a cookie holds: 256 unpredictable bits.
#[derive(Clone)]
pub struct Secret(Zeroizing<[u8; 32]>);

impl std::fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Secret")
    }
}

impl Secret {
    /// A new secret.
    #[must_use]
    pub fn new(random: &dyn Random) -> Self {
        Self(Zeroizing::new(random.array()))
    }

    /// Reads a cookie's value.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let bytes = Zeroizing::new(URL_SAFE_NO_PAD.decode(text).ok()?);
        <[u8; 32]>::try_from(bytes.as_slice()).ok().map(|secret| Self(Zeroizing::new(secret)))
    }

    fn to_text(&self) -> Zeroizing<String> {
        Zeroizing::new(URL_SAFE_NO_PAD.encode(*self.0))
    }

    /// A secret derived from this one; each label gives an unrelated one.
    #[must_use]
    pub fn derive(&self, label: &str) -> Zeroizing<[u8; 32]> {
        derive(&*self.0, label)
    }

    /// The same as text, for names and form tokens.
    #[must_use]
    pub fn derive_text(&self, label: &str) -> String {
        URL_SAFE_NO_PAD.encode(*self.derive(label))
    }
}

/// A cookie of a program.
#[derive(Debug, Clone, Copy)]
pub struct Cookie {
    /// Its name over TLS; `__Host-` promises that it came over TLS, from this host, for all of it.
    pub secure_name: &'static str,
    /// Its name on loopback and onion addresses, where there is no TLS to promise.
    pub plain_name: &'static str,
    /// Whether it may only travel over TLS.
    pub secure: bool,
}

impl Cookie {
    fn name(self) -> &'static str {
        if self.secure { self.secure_name } else { self.plain_name }
    }

    /// The secret of a request, if it carries one.
    #[must_use]
    pub fn of(self, headers: &HeaderMap) -> Option<Secret> {
        headers
            .get_all(header::COOKIE)
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(';'))
            .filter_map(|pair| pair.trim().split_once('='))
            .find(|(known, _)| *known == self.name())
            .and_then(|(_, value)| Secret::read(value))
    }

    /// Gives a browser its secret.
    pub fn give(self, headers: &mut HeaderMap, secret: &Secret) {
        self.set(headers, &secret.to_text(), "");
    }

    /// Takes it back.
    pub fn end(self, headers: &mut HeaderMap) {
        self.set(headers, "", "; Max-Age=0");
    }

    fn set(self, headers: &mut HeaderMap, value: &str, end: &str) {
        let secure = if self.secure { "; Secure" } else { "" };
        let text =
            format!("{}={value}; Path=/; HttpOnly; SameSite=Strict{secure}{end}", self.name());
        if let Ok(value) = HeaderValue::from_str(&text) {
            headers.append(header::SET_COOKIE, value);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Ones;

    impl Random for Ones {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.fill(1);
        }
    }

    fn cookie(secure: bool) -> Cookie {
        Cookie { secure_name: "__Host-v", plain_name: "v", secure }
    }

    #[test]
    fn a_secret_comes_back_as_it_was_given_and_does_not_print() {
        for secure in [true, false] {
            let secret = Secret::new(&Ones);
            let mut answer = HeaderMap::new();
            cookie(secure).give(&mut answer, &secret);
            let given = answer[header::SET_COOKIE].to_str().unwrap().to_owned();
            assert_eq!(given.contains("; Secure"), secure);
            assert!(given.contains("HttpOnly; SameSite=Strict") && !given.contains("Max-Age"));
            let mut request = HeaderMap::new();
            let pair = format!("other=1; {}", given.split(';').next().unwrap());
            request.insert(header::COOKIE, pair.parse().unwrap());
            let found = cookie(secure).of(&request).unwrap();
            assert_eq!(*found.derive("x"), *secret.derive("x"));
            assert!(cookie(!secure).of(&request).is_none());
            assert_eq!(format!("{found:?}"), "Secret");
        }
    }

    #[test]
    fn what_is_no_secret_is_none() {
        for text in ["", "short", "!!!!", &"A".repeat(44)] {
            assert!(Secret::read(text).is_none(), "{text}");
        }
    }
}
