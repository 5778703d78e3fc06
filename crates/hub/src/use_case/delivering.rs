//! Delivering what is in the outbox: at least once, with the same number at every attempt.
//!
//! An attempt is noted before it is made, with the moment of the next one. So a crash at any moment
//! is a failed attempt and nothing worse: what was not noted as delivered goes out again.

use std::{pin::pin, sync::Arc, time::Duration};

use domain::{Random, period::Period};
use jiff::{SignedDuration, Timestamp, tz::TimeZone};
use locale::words;
use store::{
    deliveries::{self, Channel, Delivery, Fault, Kind, Outcome},
    notices::{self, Waiting},
};
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;
use workflow::counting::{Counting, Rule, due};

use crate::{
    crash,
    error::Result,
    outbox::{address_book::Addresses, email::compose},
    program::Hub,
    use_case::officer::read_object,
};

/// How often the outbox is looked at.
const LOOK: Duration = Duration::from_secs(5);
/// How long a stop waits for attempts under way.
const STOP_MAX: Duration = Duration::from_secs(5);
/// Attempts under way at once.
const ROUND_DELIVERIES: u64 = 16;
/// Longest attempt, in seconds: it may take several steps, each with its own bound.
const ATTEMPT_SECONDS_MAX: u64 = 60;
/// Attempts before a delivery is given up: they span three days to five, so a weekend at least.
pub(crate) const ATTEMPTS_MAX: u32 = 30;
/// The first wait between attempts, in seconds; each further one is twice as long.
const FIRST_WAIT_SECONDS: u64 = 60;
/// The longest wait between attempts, in seconds.
const WAIT_SECONDS_MAX: u64 = 6 * 60 * 60;
/// How long what arrived is kept, in days. It tells nobody anything any more; until then it answers
/// whether something went out, and keeps the same notice from going out twice: a digest is about a
/// day to come and an alarm about the day itself, so that neither can come again after a month.
const KEPT_DAYS: i64 = 30;
/// What a digest calls soon, in working days of its organisation.
const SOON_WORKING_DAYS: u32 = 3;

/// Keeps delivering until told to stop. What is under way then has a moment to end; otherwise it is
/// delivered again later.
pub async fn courier(hub: Arc<Hub>, stop: CancellationToken) {
    loop {
        let mut round = pin!(deliver_due(&hub));
        let made = tokio::select! {
            made = &mut round => made,
            () = stop.cancelled() => {
                let _unfinished = tokio::time::timeout(STOP_MAX, round).await;
                break;
            }
        };
        match made {
            // There may be more.
            Ok(attempts) if attempts as u64 == ROUND_DELIVERIES => continue,
            Ok(_) => {}
            Err(error) => {
                tracing::error!(error = %error, "the outbox could not be read; will try again");
            }
        }
        tokio::select! {
            () = stop.cancelled() => break,
            () = hub.outbox_bell.notified() => {}
            () = tokio::time::sleep(LOOK) => {}
        }
    }
}

/// Makes one attempt at everything that is due by the hub's clock, at most a round of it; gives how
/// many came to their end.
///
/// # Errors
///
/// When the outbox cannot be read.
pub async fn deliver_due(hub: &Arc<Hub>) -> std::result::Result<usize, crate::Error> {
    let mut attempts = JoinSet::new();
    for delivery in deliveries::due(&hub.database, hub.now(), ROUND_DELIVERIES).await? {
        let hub = Arc::clone(hub);
        attempts.spawn(async move { attempt(&hub, &delivery).await });
    }
    let mut made = 0;
    while let Some(ended) = attempts.join_next().await {
        match ended {
            Ok(Ok(())) => made += 1,
            Ok(Err(error)) => tracing::error!(error = %error, "a delivery could not be noted"),
            Err(error) => tracing::error!(error = %error, "an attempt at a delivery broke off"),
        }
    }
    Ok(made)
}

/// Forgets what arrived long ago.
pub(crate) async fn forget_arrived(hub: &Hub, now: Timestamp) -> Result<()> {
    let until = now.checked_sub(SignedDuration::from_hours(24 * KEPT_DAYS))?;
    deliveries::forget_ended(&mut hub.database.alone(), until).await?;
    Ok(())
}

async fn attempt(hub: &Hub, delivery: &Delivery) -> Result<()> {
    if delivery.attempts >= ATTEMPTS_MAX {
        return give_up(hub, delivery, delivery.last_fault.unwrap_or(Fault::Interrupted)).await;
    }
    let now = hub.now();
    let next = now.checked_add(wait(delivery.attempts, hub.random.as_ref()))?;
    if !deliveries::begin_attempt(&mut hub.database.alone(), delivery, next).await? {
        return Ok(());
    }
    let limit = Duration::from_secs(ATTEMPT_SECONDS_MAX);
    let ended = match tokio::time::timeout(limit, carry(hub, delivery, now)).await {
        Ok(ended) => ended?,
        Err(_) => Err(Fault::TooSlow),
    };
    crash::point("before-delivery-is-noted");
    match ended {
        Ok(outcome) => {
            deliveries::end(&mut hub.database.alone(), delivery.delivery, outcome, hub.now())
                .await?;
            Ok(())
        }
        Err(fault) if fault == Fault::NoAddress || delivery.attempts + 1 >= ATTEMPTS_MAX => {
            give_up(hub, delivery, fault).await
        }
        Err(fault) => {
            tracing::warn!(
                what = delivery.channel.as_str(),
                why = fault.as_str(),
                "a delivery failed; will try again"
            );
            Ok(deliveries::failed(&mut hub.database.alone(), delivery.delivery, fault).await?)
        }
    }
}

async fn give_up(hub: &Hub, delivery: &Delivery, fault: Fault) -> Result<()> {
    tracing::error!(
        what = delivery.channel.as_str(),
        why = fault.as_str(),
        "a delivery is given up; `redress hub deliveries` shows it"
    );
    let mut tx = hub.database.begin().await?;
    deliveries::failed(&mut tx, delivery.delivery, fault).await?;
    deliveries::end(&mut tx, delivery.delivery, Outcome::Dead, hub.now()).await?;
    Ok(tx.commit().await?)
}

/// How long until the next attempt: twice as long each time up to a bound, and of that at random
/// between half and all, so that what failed together does not come back together.
fn wait(attempts: u32, random: &dyn Random) -> SignedDuration {
    let doubled = 2_u64.saturating_pow(attempts).saturating_mul(FIRST_WAIT_SECONDS);
    let half = doubled.min(WAIT_SECONDS_MAX) / 2;
    let drawn = u64::from_le_bytes(random.array()) % (half + 1);
    SignedDuration::from_secs(i64::try_from(half + drawn).unwrap_or(i64::MAX))
}

/// Sends it, unless there is nothing left to tell.
async fn carry(
    hub: &Hub,
    delivery: &Delivery,
    now: Timestamp,
) -> Result<std::result::Result<Outcome, Fault>> {
    let book = &hub.settings.address_book;
    let Some(addresses) = book.of(&delivery.addressee) else {
        return Ok(Err(Fault::NoAddress));
    };
    let sent = match (delivery.channel, &addresses.webhook, &book.http) {
        (Channel::Webhook, Some(webhook), Some(http)) => webhook.send(http, delivery, now).await,
        (Channel::Webhook, _, _) => Err(Fault::NoAddress),
        (Channel::Folder, _, _) => return for_pickup(hub, delivery, addresses).await,
        (Channel::Email, _, _) => return by_email(hub, delivery, addresses, now).await,
    };
    Ok(sent.map(|()| Outcome::Delivered))
}

/// Leaves a sealed file, whole or not at all, under the number of its delivery: a name that says
/// nothing, and the same at every attempt.
async fn for_pickup(
    hub: &Hub,
    delivery: &Delivery,
    addresses: &Addresses,
) -> Result<std::result::Result<Outcome, Fault>> {
    let Some(pickup) = addresses.pickup.clone() else { return Ok(Err(Fault::NoAddress)) };
    let object = delivery.subject.parse().map_err(|_| crate::error::Error::Absent)?;
    let sealed = read_object(hub, object).await?;
    let name = format!("{}.age", delivery.delivery);
    crash::point(crash::PICKUP_POINT);
    Ok(pickup.put(&name, sealed).await.map(|()| Outcome::Delivered))
}

async fn by_email(
    hub: &Hub,
    delivery: &Delivery,
    addresses: &Addresses,
    now: Timestamp,
) -> Result<std::result::Result<Outcome, Fault>> {
    let Some(server) = hub.settings.address_book.mail.as_ref() else {
        return Ok(Err(Fault::NoAddress));
    };
    if addresses.mailboxes.is_empty() {
        return Ok(Err(Fault::NoAddress));
    }
    let mut waiting = Waiting::default();
    if delivery.kind == Kind::Digest {
        let soon = soon(hub, delivery, now)?;
        waiting = notices::count_unread(&hub.database, &delivery.addressee, now, soon).await?;
        if waiting.unread == 0 {
            return Ok(Ok(Outcome::NotNeeded));
        }
    }
    let message = compose(&words(addresses.language), delivery, waiting);
    let sent = server.send((delivery.delivery, now), &addresses.mailboxes, message).await;
    Ok(sent.map(|()| Outcome::Delivered))
}

/// The end of the third working day from now, where the addressee counts its days.
fn soon(hub: &Hub, delivery: &Delivery, now: Timestamp) -> Result<Timestamp> {
    let directory = hub.directory();
    let organisation = directory.organisation(&delivery.addressee);
    let calendar = organisation.and_then(|organisation| hub.calendars.get(&organisation.calendar));
    let (Some(organisation), Some(calendar)) = (organisation, calendar) else {
        return Ok(now);
    };
    let zone = TimeZone::get(&organisation.time_zone)?;
    let counting = Counting { calendar, zone: &zone, rule: Rule::Plain, pauses: &[] };
    Ok(due(now, Period::WorkingDays(SOON_WORKING_DAYS), counting)?.moment)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    struct Same(u8);

    impl Random for Same {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.fill(self.0);
        }
    }

    proptest! {
        #[test]
        fn a_wait_grows_and_stays_within_its_bounds(attempts in 0..1000_u32, byte: u8) {
            let waited = wait(attempts, &Same(byte)).as_secs();
            let whole = (60 << attempts.min(20)).min(6 * 60 * 60);
            prop_assert!((whole / 2..=whole).contains(&waited), "{waited} of {whole}");
        }
    }

    #[test]
    fn a_delivery_is_tried_over_a_weekend_before_it_is_given_up() {
        let shortest: i64 =
            (0..ATTEMPTS_MAX - 1).map(|attempts| wait(attempts, &Same(0)).as_secs()).sum();
        let hours = shortest / 3600;
        assert!((62..=66).contains(&hours), "{hours} to {}", hours * 2);
    }
}
