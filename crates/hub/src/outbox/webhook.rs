//! Webhooks, as Standard Webhooks (standardwebhooks.com, version 1.0.0) signs them, so that ready
//! libraries check them: an opaque number, and nothing of any case.

use std::time::Duration;

use base64::{Engine, prelude::BASE64_STANDARD};
use hmac::{Hmac, Mac};
use jiff::{Timestamp, civil::Date};
use reqwest::{Client, Url, header::CONTENT_TYPE, redirect::Policy};
use serde::Serialize;
use sha2::Sha256;
use store::deliveries::{Delivery, Fault};
use zeroize::Zeroizing;

use super::address_book::NotAnAddressBook;

/// How long the other side may take, in seconds.
const SECONDS_MAX: u64 = 20;

/// Where an organisation's own service is told.
#[derive(Clone)]
pub(crate) struct Webhook {
    pub(crate) address: Url,
    pub(crate) secret: Secret,
}

/// What both sides know.
#[derive(Clone)]
pub(crate) struct Secret(Zeroizing<Vec<u8>>);

impl Secret {
    pub(crate) fn new(bytes: Vec<u8>) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// The signature over number, time and body.
    fn sign(&self, id: &str, second: i64, body: &str) -> Option<String> {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.0).ok()?;
        mac.update(format!("{id}.{second}.{body}").as_bytes());
        Some(format!("v1,{}", BASE64_STANDARD.encode(mac.finalize().into_bytes())))
    }
}

/// What is told.
#[derive(Serialize)]
struct Told<'a> {
    id: String,
    organisation: &'a str,
    kind: &'static str,
    due: Option<Date>,
}

/// The client for all of them. It follows no redirection: an address is what an operator wrote.
pub(crate) fn client() -> Result<Client, NotAnAddressBook> {
    Client::builder()
        .redirect(Policy::none())
        .timeout(Duration::from_secs(SECONDS_MAX))
        .user_agent("redress")
        .build()
        .map_err(|_| NotAnAddressBook::Field { field: "webhook", must: "usable on this machine" })
}

impl Webhook {
    /// Tells it; the same delivery has the same number however often it is sent.
    pub(crate) async fn send(
        &self,
        client: &Client,
        delivery: &Delivery,
        now: Timestamp,
    ) -> Result<(), Fault> {
        let id = delivery.delivery.to_string();
        let told = Told {
            id: id.clone(),
            organisation: delivery.addressee.as_str(),
            kind: delivery.kind.as_str(),
            due: delivery.due_day,
        };
        let second = now.as_second();
        let body = serde_json::to_string(&told).map_err(|_| Fault::NoAddress)?;
        let signature = self.secret.sign(&id, second, &body).ok_or(Fault::NoAddress)?;
        let answer = client
            .post(self.address.clone())
            .header(CONTENT_TYPE, "application/json")
            .header("webhook-id", id)
            .header("webhook-timestamp", second)
            .header("webhook-signature", signature)
            .body(body)
            .send()
            .await;
        match answer {
            Ok(answer) if answer.status().is_success() => Ok(()),
            Ok(_) => Err(Fault::Refused),
            Err(error) if error.is_timeout() => Err(Fault::TooSlow),
            Err(_) => Err(Fault::Unreachable),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signatures_are_those_of_the_published_example() {
        let secret = BASE64_STANDARD.decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").unwrap();
        let signature = Secret::new(secret).sign(
            "msg_p5jXN8AQM9LWM0D4loKWxJek",
            1_614_265_330,
            "{\"test\": 2432232314}",
        );
        let published = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
        assert_eq!(signature.as_deref(), Some(published));
    }
}
