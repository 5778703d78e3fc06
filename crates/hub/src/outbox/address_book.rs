//! Who is told beside the desk, and where: an operator's file, checked as it is read.

use std::{collections::BTreeMap, path::PathBuf};

use base64::{Engine, prelude::BASE64_STANDARD};
use domain::id::OrganisationId;
use lettre::message::Mailbox;
use locale::Language;
use reqwest::Url;
use serde::Deserialize;

use super::{
    bucket::BucketEntry,
    email::MailServer,
    pickup::Pickup,
    webhook::{Secret, Webhook, client},
};

/// Most organisations in an address book.
const ORGANISATIONS_MAX: usize = 256;
/// Most mailboxes of an organisation.
const MAILBOXES_MAX: usize = 16;
/// Longest period of a digest, in days.
const DIGEST_DAYS_MAX: u16 = 7;
/// Longest address, in bytes.
const ADDRESS_BYTES_MAX: usize = 2048;
/// How long a webhook's secret is, in bytes (Standard Webhooks: 24 to 64).
const SECRET_BYTES: std::ops::RangeInclusive<usize> = 24..=64;

/// What an operator writes. It holds passwords: it is a file for its owner only.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AddressFile {
    /// Through which server e-mail goes; none sends none.
    email: Option<ServerEntry>,
    /// At most one e-mail that counts what waits in so many days.
    #[serde(default = "one")]
    digest_days: u16,
    /// The organisations.
    #[serde(default, rename = "organisation")]
    organisations: Vec<OrganisationEntry>,
}

fn one() -> u16 {
    1
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct ServerEntry {
    server: String,
    from: String,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct OrganisationEntry {
    id: OrganisationId,
    #[serde(default)]
    email: Vec<String>,
    #[serde(default)]
    language: Language,
    webhook: Option<WebhookEntry>,
    /// A folder of this machine from which the organisation fetches what is sealed to it.
    folder: Option<PathBuf>,
    /// Or a bucket, from which it does.
    bucket: Option<BucketEntry>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct WebhookEntry {
    url: String,
    secret: String,
}

/// Why an address book cannot be used. No error holds what the field holds: it may be a password.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotAnAddressBook {
    /// A field has not the form that it must have.
    #[error("{field} is not {must}")]
    Field {
        /// The field.
        field: &'static str,
        /// What it must be.
        must: &'static str,
    },
    /// A field holds too much, or too little.
    #[error("{field} must be {limit}")]
    Bound {
        /// The field.
        field: &'static str,
        /// The bound, with its unit.
        limit: &'static str,
    },
    /// An organisation stands there twice.
    #[error("the organisation {0} stands there twice")]
    Twice(OrganisationId),
    /// Sealed files for an organisation would have two places.
    #[error("{0} has a folder and a bucket: sealed files are left in one place")]
    TwoPlaces(OrganisationId),
    /// An organisation has mailboxes, and no server is named.
    #[error("{0} has mailboxes, and [email] names no server")]
    NoServer(OrganisationId),
}

/// Where organisations are told. The empty one tells nobody outside of the desk.
#[derive(Clone, Default)]
pub struct AddressBook {
    pub(crate) mail: Option<MailServer>,
    pub(crate) http: Option<reqwest::Client>,
    pub(crate) digest_days: u16,
    entries: BTreeMap<OrganisationId, Addresses>,
}

/// Where one organisation is told.
#[derive(Clone)]
pub(crate) struct Addresses {
    pub(crate) mailboxes: Vec<Mailbox>,
    pub(crate) language: Language,
    pub(crate) webhook: Option<Webhook>,
    pub(crate) pickup: Option<Pickup>,
}

impl std::fmt::Debug for AddressBook {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "AddressBook({} organisations)", self.entries.len())
    }
}

impl AddressBook {
    pub(crate) fn of(&self, organisation: &OrganisationId) -> Option<&Addresses> {
        self.entries.get(organisation)
    }
}

impl TryFrom<AddressFile> for AddressBook {
    type Error = NotAnAddressBook;

    fn try_from(file: AddressFile) -> Result<Self, NotAnAddressBook> {
        if file.organisations.len() > ORGANISATIONS_MAX {
            let limit = "at most 256 organisations";
            return Err(NotAnAddressBook::Bound { field: "organisation", limit });
        }
        if !(1..=DIGEST_DAYS_MAX).contains(&file.digest_days) {
            let limit = "1 to 7 days";
            return Err(NotAnAddressBook::Bound { field: "digest_days", limit });
        }
        let mail = match &file.email {
            None => None,
            Some(entry) => {
                let tls = || address(&entry.server, "email.server", is_encrypted_mail);
                Some(MailServer::new(&tls()?, mailbox(&entry.from, "email.from")?)?)
            }
        };
        let mut book = Self { mail, digest_days: file.digest_days, ..Self::default() };
        for entry in file.organisations {
            let addresses = entry.addresses()?;
            if !addresses.mailboxes.is_empty() && book.mail.is_none() {
                return Err(NotAnAddressBook::NoServer(entry.id));
            }
            if book.entries.insert(entry.id.clone(), addresses).is_some() {
                return Err(NotAnAddressBook::Twice(entry.id));
            }
        }
        if book.entries.values().any(|addresses| addresses.webhook.is_some()) {
            book.http = Some(client()?);
        }
        Ok(book)
    }
}

impl OrganisationEntry {
    fn addresses(&self) -> Result<Addresses, NotAnAddressBook> {
        if self.email.len() > MAILBOXES_MAX {
            let limit = "at most 16 mailboxes";
            return Err(NotAnAddressBook::Bound { field: "organisation.email", limit });
        }
        let mailboxes = self.email.iter().map(|text| mailbox(text, "organisation.email"));
        let webhook = match &self.webhook {
            None => None,
            Some(entry) => {
                let address = address(&entry.url, "webhook.url", is_encrypted_web)?;
                Some(Webhook { address, secret: secret(&entry.secret)? })
            }
        };
        let (mailboxes, pickup) = (mailboxes.collect::<Result<_, _>>()?, self.pickup()?);
        Ok(Addresses { mailboxes, language: self.language, webhook, pickup })
    }

    /// Where sealed files are left: once, so that nobody looks for them in two places.
    fn pickup(&self) -> Result<Option<Pickup>, NotAnAddressBook> {
        match (&self.folder, &self.bucket) {
            (None, None) => Ok(None),
            (Some(folder), None) => Pickup::folder(folder).map(Some),
            (None, Some(bucket)) => {
                let endpoint = address(&bucket.endpoint, "bucket.endpoint", is_encrypted_web)?;
                bucket.open(&endpoint).map(|bucket| Some(Pickup::bucket(bucket)))
            }
            (Some(_), Some(_)) => Err(NotAnAddressBook::TwoPlaces(self.id.clone())),
        }
    }
}

fn mailbox(text: &str, field: &'static str) -> Result<Mailbox, NotAnAddressBook> {
    let must = "a mailbox such as duty@office.example";
    text.parse().map_err(|_| NotAnAddressBook::Field { field, must })
}

/// An address that does not travel in clear, except to this machine itself.
fn address(
    text: &str,
    field: &'static str,
    encrypted: impl Fn(&Url) -> Option<bool>,
) -> Result<Url, NotAnAddressBook> {
    if text.len() > ADDRESS_BYTES_MAX {
        return Err(NotAnAddressBook::Bound { field, limit: "at most 2048 bytes" });
    }
    let must = "an address such as https://office.example/hook or smtps://office.example";
    let not = || NotAnAddressBook::Field { field, must };
    let url = Url::parse(text).map_err(|_| not())?;
    let encrypted = encrypted(&url).ok_or_else(not)?;
    if !encrypted && !is_loopback(&url) {
        let must = "encrypted, and only loopback may go without (smtp takes ?tls=required)";
        return Err(NotAnAddressBook::Field { field, must });
    }
    Ok(url)
}

fn is_encrypted_web(url: &Url) -> Option<bool> {
    match url.scheme() {
        "https" => Some(true),
        "http" => Some(false),
        _ => None,
    }
}

fn is_encrypted_mail(url: &Url) -> Option<bool> {
    match url.scheme() {
        "smtps" => Some(true),
        "smtp" => Some(url.query_pairs().any(|(name, value)| name == "tls" && value == "required")),
        _ => None,
    }
}

fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']);
    host == "localhost"
        || host.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
}

fn secret(text: &str) -> Result<Secret, NotAnAddressBook> {
    let field = "webhook.secret";
    let bytes = text.strip_prefix("whsec_").and_then(|text| BASE64_STANDARD.decode(text).ok());
    let must = "\"whsec_\" and base64";
    let bytes = bytes.ok_or(NotAnAddressBook::Field { field, must })?;
    if !SECRET_BYTES.contains(&bytes.len()) {
        return Err(NotAnAddressBook::Bound { field, limit: "24 to 64 bytes" });
    }
    Ok(Secret::new(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    fn book(file: &serde_json::Value) -> Result<AddressBook, NotAnAddressBook> {
        AddressBook::try_from(serde_json::from_value::<AddressFile>(file.clone()).unwrap())
    }

    fn field(file: &serde_json::Value) -> &'static str {
        match book(file) {
            Err(NotAnAddressBook::Field { field, .. } | NotAnAddressBook::Bound { field, .. }) => {
                field
            }
            other => panic!("{other:?}"),
        }
    }

    fn webhook(url: &str, secret: &str) -> serde_json::Value {
        let webhook = serde_json::json!({ "url": url, "secret": secret });
        serde_json::json!({ "organisation": [{ "id": "a", "webhook": webhook }] })
    }

    fn mail(server: &str) -> serde_json::Value {
        let email = serde_json::json!({ "server": server, "from": "hub@redress.example" });
        serde_json::json!({ "email": email, "organisation": [{ "id": "a", "email": ["a@b.example"] }] })
    }

    #[test]
    fn nothing_leaves_this_machine_in_clear() {
        book(&webhook("https://office.example/hook", SECRET)).unwrap();
        book(&webhook("http://127.0.0.1:9/hook", SECRET)).unwrap();
        book(&webhook("http://[::1]:9/hook", SECRET)).unwrap();
        assert_eq!(field(&webhook("http://office.example/hook", SECRET)), "webhook.url");
        assert_eq!(field(&webhook("http://127.0.0.1.office.example/", SECRET)), "webhook.url");
        assert_eq!(field(&webhook("file:///etc/passwd", SECRET)), "webhook.url");
        book(&mail("smtps://user:word@office.example")).unwrap();
        book(&mail("smtp://office.example?tls=required")).unwrap();
        book(&mail("smtp://localhost:2525")).unwrap();
        assert_eq!(field(&mail("smtp://office.example")), "email.server");
        assert_eq!(field(&mail("smtp://office.example?tls=opportunistic")), "email.server");
        assert_eq!(field(&mail("https://office.example")), "email.server");
    }

    #[test]
    fn a_field_that_cannot_be_used_is_named_and_not_shown() {
        let short = BASE64_STANDARD.encode([7; 23]);
        assert_eq!(
            field(&webhook("https://a.example", &format!("whsec_{short}"))),
            "webhook.secret"
        );
        assert_eq!(field(&webhook("https://a.example", "MfKQ")), "webhook.secret");
        assert_eq!(field(&serde_json::json!({ "digest_days": 0 })), "digest_days");
        let error = book(&webhook("https://a.example", "whsec_private!")).unwrap_err();
        assert!(!error.to_string().contains("private"), "{error}");
        let twice = serde_json::json!({ "organisation": [{ "id": "a" }, { "id": "a" }] });
        assert!(matches!(book(&twice), Err(NotAnAddressBook::Twice(_))));
        let serverless = serde_json::json!({ "organisation": [{ "id": "a", "email": ["a@b.c"] }] });
        assert!(matches!(book(&serverless), Err(NotAnAddressBook::NoServer(_))));
    }
}
