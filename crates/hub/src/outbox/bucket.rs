//! Buckets of services that speak the protocol of Amazon S3, in which sealed files are left.
//!
//! A file is put whole, under the number of its delivery: putting it again replaces it by the same
//! bytes. Credentials need the right to put objects under the prefix, and no other.

use object_store::{
    ClientOptions, RetryConfig,
    aws::{AmazonS3, AmazonS3Builder},
    client::{HttpClient, HttpConnector},
    path::Path,
    prefix::PrefixStore,
};
use reqwest::Url;
use serde::Deserialize;
use zeroize::Zeroizing;

use super::{address_book::NotAnAddressBook, webhook::client};

/// Lengths of a bucket's name, in bytes (Amazon S3, "General purpose bucket naming rules").
const NAME_BYTES: std::ops::RangeInclusive<usize> = 3..=63;
/// Longest name of a region, in bytes.
const REGION_BYTES_MAX: usize = 64;
/// Longest prefix, in bytes; with a file's name it stays far under the 1024 of a key.
const PREFIX_BYTES_MAX: usize = 256;
/// Longest part of the credentials, in bytes.
const CREDENTIAL_BYTES_MAX: usize = 256;

/// A bucket, and where in it.
pub(crate) type Bucket = PrefixStore<AmazonS3>;

/// What an operator writes of a bucket. It cannot be printed.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct BucketEntry {
    pub(crate) endpoint: String,
    region: String,
    name: String,
    #[serde(default)]
    prefix: String,
    access_key: Zeroizing<String>,
    secret_key: Zeroizing<String>,
}

/// Requests go through the client of the webhooks: rustls, and no redirection is followed.
#[derive(Debug)]
struct Client(reqwest::Client);

impl HttpConnector for Client {
    fn connect(&self, _: &ClientOptions) -> object_store::Result<HttpClient> {
        Ok(HttpClient::new(self.0.clone()))
    }
}

impl BucketEntry {
    /// The bucket behind an endpoint that was checked.
    pub(crate) fn open(&self, endpoint: &Url) -> Result<Bucket, NotAnAddressBook> {
        let not = |field, must| NotAnAddressBook::Field { field, must };
        let bare = endpoint.path() == "/" && endpoint.query().is_none();
        if !bare || !endpoint.username().is_empty() || endpoint.password().is_some() {
            return Err(not("bucket.endpoint", "a server alone, such as https://s3.example"));
        }
        let small = |sign: u8| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == b'-';
        let region = (1..=REGION_BYTES_MAX).contains(&self.region.len());
        if !region || !self.region.bytes().all(small) {
            return Err(not("bucket.region", "1 to 64 of a-z, 0-9 and -"));
        }
        let name = NAME_BYTES.contains(&self.name.len());
        if !name || !self.name.bytes().all(|sign| small(sign) || sign == b'.') {
            return Err(not("bucket.name", "3 to 63 of a-z, 0-9, - and ."));
        }
        let plain = |sign: u8| sign.is_ascii_alphanumeric() || b"-_/".contains(&sign);
        let prefix = Path::parse(&self.prefix).ok().filter(|_| self.prefix.bytes().all(plain));
        let prefix = prefix.filter(|prefix| prefix.as_ref().len() <= PREFIX_BYTES_MAX);
        let must = "at most 256 of a-z, A-Z, 0-9, -, _ and /";
        let prefix = prefix.ok_or(not("bucket.prefix", must))?;
        let credentials =
            [("bucket.access_key", &self.access_key), ("bucket.secret_key", &self.secret_key)];
        for (field, value) in credentials {
            let fits = (1..=CREDENTIAL_BYTES_MAX).contains(&value.len());
            if !fits || !value.bytes().all(|sign| sign.is_ascii_graphic()) {
                return Err(not(field, "1 to 256 visible signs of ASCII"));
            }
        }
        let bucket = AmazonS3Builder::new()
            .with_endpoint(endpoint.as_str().trim_end_matches('/'))
            .with_allow_http(endpoint.scheme() == "http")
            .with_region(&self.region)
            .with_bucket_name(&self.name)
            .with_access_key_id(self.access_key.as_str())
            .with_secret_access_key(self.secret_key.as_str())
            // The outbox tries again by itself, and notes it.
            .with_retry(RetryConfig { max_retries: 0, ..RetryConfig::default() })
            .with_http_connector(Client(client()?))
            .build()
            .map_err(|_| not("bucket", "usable on this machine"))?;
        Ok(PrefixStore::new(bucket, prefix))
    }
}

#[cfg(test)]
mod tests {
    use domain::id::OrganisationId;
    use store::deliveries::Fault;
    use testkit::bucket::{Bucket as Server, Trouble};

    use crate::outbox::{
        address_book::{AddressBook, AddressFile, NotAnAddressBook},
        pickup::Pickup,
    };

    const SECRET: &str = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";

    fn book(changed: &[(&str, &str)]) -> Result<AddressBook, NotAnAddressBook> {
        let mut bucket = serde_json::json!({
            "endpoint": "https://s3.example", "region": "eu-west-3", "name": "letters",
            "prefix": "ardenia/in", "access_key": "AKIAIOSFODNN7EXAMPLE", "secret_key": SECRET,
        });
        for (field, value) in changed {
            bucket[*field] = serde_json::json!(value);
        }
        let file = serde_json::json!({ "organisation": [{ "id": "a", "bucket": bucket }] });
        AddressBook::try_from(serde_json::from_value::<AddressFile>(file).unwrap())
    }

    fn pickup(server: &Server, changed: &[(&str, &str)]) -> Pickup {
        let endpoint = server.endpoint();
        let book = book(&[&[("endpoint", endpoint.as_str())], changed].concat()).unwrap();
        let id = OrganisationId::try_from("a".to_owned()).unwrap();
        book.of(&id).unwrap().pickup.clone().unwrap()
    }

    fn sealed() -> Vec<u8> {
        seal::age_file::seal(&vec![7; 200_000], &[&seal::secret::SecretKey::generate().recipient()])
            .unwrap()
    }

    #[test]
    fn a_field_that_cannot_be_used_is_named_and_not_shown() {
        book(&[]).unwrap();
        book(&[("prefix", "")]).unwrap();
        for (field, value) in [
            ("endpoint", "http://s3.example"),
            ("endpoint", "https://s3.example/letters"),
            ("endpoint", "https://user:private@s3.example"),
            ("region", "Europe"),
            ("name", "in"),
            ("name", "let/ters"),
            ("prefix", "../private"),
            ("prefix", "private//in"),
            ("access_key", ""),
            ("secret_key", "private and spaces"),
        ] {
            let error = book(&[(field, value)]).unwrap_err();
            let named = matches!(&error, NotAnAddressBook::Field { field: named, .. }
                if named.strip_prefix("bucket.") == Some(field));
            assert!(named, "{field} {value}: {error}");
            assert!(!format!("{error} {error:?}").contains("private"), "{error:?}");
        }
        assert!(!format!("{:?}", book(&[])).contains(SECRET));
    }

    #[tokio::test]
    async fn a_signed_request_leaves_the_file_under_its_name_alone() {
        let server = Server::new("AKIAIOSFODNN7EXAMPLE", SECRET);
        let file = sealed();
        pickup(&server, &[]).put("7.age", file.clone()).await.unwrap();
        pickup(&server, &[("prefix", "")]).put("7.age", file.clone()).await.unwrap();
        let kept = server.kept();
        assert_eq!(
            kept.keys().collect::<Vec<_>>(),
            ["/letters/7.age", "/letters/ardenia/in/7.age"]
        );
        assert!(kept.values().all(|bytes| *bytes == file));
    }

    #[tokio::test]
    async fn what_fails_is_a_failed_attempt_and_the_next_one_leaves_the_same_bytes() {
        let server = Server::new("AKIAIOSFODNN7EXAMPLE", SECRET);
        let (bucket, file) = (pickup(&server, &[]), sealed());
        for trouble in [Trouble::Busy, Trouble::CutBefore, Trouble::Elsewhere, Trouble::CutAfter] {
            server.next(trouble);
            let failed = bucket.put("7.age", file.clone()).await;
            assert_eq!(failed, Err(Fault::Unreachable), "{trouble:?}");
        }
        assert_eq!(server.kept().len(), 1, "the answer was lost, the file was not");
        bucket.put("7.age", file.clone()).await.unwrap();
        assert_eq!(server.kept().into_values().collect::<Vec<_>>(), [file]);
        assert_eq!(server.requests(), 5, "an attempt is one request");
    }

    #[tokio::test]
    async fn a_wrong_key_is_refused() {
        let server = Server::new("AKIAIOSFODNN7EXAMPLE", SECRET);
        let other = pickup(&server, &[("secret_key", "another")]);
        assert_eq!(other.put("7.age", sealed()).await, Err(Fault::Refused));
        assert!(server.kept().is_empty());
    }
}
