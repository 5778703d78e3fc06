//! E-mail: that something waits at the desk, and the day it is due. Nothing of any case.

use std::time::{Duration, SystemTime};

use domain::id::DeliveryId;
use jiff::Timestamp;
use lettre::{
    AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
    message::{
        Mailbox,
        header::{ContentType, HeaderName, HeaderValue},
    },
    transport::smtp::extension::ClientId,
};
use locale::Words;
use reqwest::Url;
use store::{
    deliveries::{Delivery, Fault, Kind},
    notices::Waiting,
};

use super::address_book::NotAnAddressBook;

/// How long a server may take for one step, in seconds.
const SECONDS_MAX: u64 = 20;

/// The server through which e-mail goes out.
#[derive(Clone)]
pub(crate) struct MailServer {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
}

impl MailServer {
    pub(crate) fn new(server: &Url, from: Mailbox) -> Result<Self, NotAnAddressBook> {
        let must = "an address of a mail server";
        let not = |_| NotAnAddressBook::Field { field: "email.server", must };
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(server.as_str())
            .map_err(not)?
            // The machine's own name is nobody's business.
            .hello_name(ClientId::Domain(from.email.domain().to_owned()))
            .timeout(Some(Duration::from_secs(SECONDS_MAX)))
            .build();
        Ok(Self { transport, from })
    }

    /// Sends a message; the same delivery has the same Message-ID however often it is sent.
    pub(crate) async fn send(
        &self,
        (delivery, now): (DeliveryId, Timestamp),
        to: &[Mailbox],
        (subject, body): (String, String),
    ) -> Result<(), Fault> {
        let mut message = Message::builder()
            .from(self.from.clone())
            .message_id(Some(format!("<{delivery}@{}>", self.from.email.domain())))
            .date(system_time(now))
            .subject(subject)
            .header(ContentType::TEXT_PLAIN)
            // RFC 3834: no answering machine answers to it.
            .raw_header(HeaderValue::new(
                HeaderName::new_from_ascii_str("Auto-Submitted"),
                "auto-generated".to_owned(),
            ));
        for mailbox in to {
            message = message.to(mailbox.clone());
        }
        let message = message.body(body).map_err(|_| Fault::NoAddress)?;
        match self.transport.send(message).await {
            Ok(_) => Ok(()),
            Err(error) if error.is_timeout() => Err(Fault::TooSlow),
            Err(error) if error.status().is_some() => Err(Fault::Refused),
            Err(_) => Err(Fault::Unreachable),
        }
    }
}

fn system_time(moment: Timestamp) -> SystemTime {
    let seconds = u64::try_from(moment.as_second()).unwrap_or_default();
    SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
}

/// Subject and text of a message.
pub(crate) fn compose(words: &Words, delivery: &Delivery, waiting: Waiting) -> (String, String) {
    let told = match (delivery.kind, delivery.due_day) {
        (Kind::ClockFrozen, _) => words.say("mail-clock"),
        (Kind::Digest, _) => [
            words.with("mail-unread", "count", waiting.unread),
            words.with("mail-soon", "count", waiting.soon),
            words.with("mail-overdue", "count", waiting.overdue),
        ]
        .join("\r\n"),
        (_, Some(day)) => words.with("mail-due", "day", words.day(day)),
        (_, None) => words.say("mail-subject"),
    };
    let body = format!("{told}\r\n\r\n{}\r\n", words.say("mail-no-more"));
    (words.say("mail-subject"), body)
}
