//! The outbox: what an organisation is told beside its desk, written in the transaction of the
//! notice, so that neither is there without the other.
//!
//! Alert fatigue is real: webhooks get every notice, people get an e-mail that counts what waits,
//! at most one in a period. Only what cannot wait for it goes at once.

pub(crate) mod address_book;
pub(crate) mod bucket;
pub(crate) mod email;
pub(crate) mod pickup;
pub(crate) mod webhook;

use domain::{
    directory::{Organisation, OrganisationKind},
    id::{DeliveryId, ObjectId, OrganisationId},
};
use jiff::{SignedDuration, Timestamp, civil::Date, tz::TimeZone};
use store::{
    Transaction,
    deliveries::{self, Channel, Kind, NewDelivery},
    notices::Notice,
};

use crate::{error::Result, program::Hub};

/// The hour at which digests go out, in the organisation's zone: as an office begins its day.
const DIGEST_HOUR: i8 = 7;

/// What is appended less than this before a digest is left to the next one, in minutes: it may not
/// be committed yet when the digest counts.
const DIGEST_MARGIN_MINUTES: i64 = 5;

/// Puts into the outbox what a notice means for the channels of its organisation.
pub(crate) async fn put(
    hub: &Hub,
    tx: &mut Transaction,
    notice: &Notice,
    organisation: &Organisation,
    (kind, due_day): (Kind, Date),
) -> Result<()> {
    let Some(addresses) = hub.settings.address_book.of(&organisation.id) else {
        return Ok(());
    };
    let now = hub.now();
    let single = New { addressee: &organisation.id, kind, due_day: Some(due_day), at: now };
    if addresses.webhook.is_some() {
        insert(hub, tx, Channel::Webhook, &notice.notice, single).await?;
    }
    if addresses.mailboxes.is_empty() {
        return Ok(());
    }
    let zone = TimeZone::get(&organisation.time_zone)?;
    let (day, at) = next_digest(now, &zone, hub.settings.address_book.digest_days)?;
    if cannot_wait(kind, notice.duty_due, at) {
        insert(hub, tx, Channel::Email, &notice.notice, single).await
    } else {
        let digest = New { kind: Kind::Digest, due_day: None, at, ..single };
        insert(hub, tx, Channel::Email, &format!("digest {day}"), digest).await
    }
}

/// The highest rung of a ladder, and a reminder of what is due before the next digest.
fn cannot_wait(kind: Kind, duty_due: Option<Timestamp>, digest: Timestamp) -> bool {
    match kind {
        Kind::LastEscalation | Kind::ClockFrozen => true,
        Kind::Reminder => duty_due.is_some_and(|due| due <= digest),
        Kind::Escalation | Kind::Digest | Kind::SealedFile => false,
    }
}

/// Puts a letter into the outbox that was sealed, at a desk, to a key of its recipient's own.
pub(crate) async fn put_sealed_file(
    hub: &Hub,
    tx: &mut Transaction,
    addressee: &OrganisationId,
    file: ObjectId,
) -> Result<()> {
    // Without a place for it, it waits at the desk, where an officer takes it.
    let known = hub.settings.address_book.of(addressee);
    if known.is_none_or(|known| known.pickup.is_none()) {
        return Ok(());
    }
    let (kind, at) = (Kind::SealedFile, hub.now());
    let new = New { addressee, kind, due_day: None, at };
    insert(hub, tx, Channel::Folder, &file.to_string(), new).await
}

/// Tells the services that the hub's clock is not believed, at most once a day.
pub(crate) async fn put_clock_alarm(hub: &Hub, tx: &mut Transaction) -> Result<()> {
    let now = hub.now();
    let subject = format!("clock {}", now.to_zoned_datetime(TimeZone::UTC).date());
    let directory = hub.directory();
    let services = directory
        .organisations()
        .filter(|organisation| organisation.kind == OrganisationKind::IntakeService);
    for service in services {
        let Some(addresses) = hub.settings.address_book.of(&service.id) else { continue };
        let alarm = New { addressee: &service.id, kind: Kind::ClockFrozen, due_day: None, at: now };
        if addresses.webhook.is_some() {
            insert(hub, tx, Channel::Webhook, &subject, alarm).await?;
        }
        if !addresses.mailboxes.is_empty() {
            insert(hub, tx, Channel::Email, &subject, alarm).await?;
        }
    }
    Ok(())
}

#[derive(Clone, Copy)]
struct New<'a> {
    addressee: &'a OrganisationId,
    kind: Kind,
    due_day: Option<Date>,
    at: Timestamp,
}

async fn insert(
    hub: &Hub,
    tx: &mut Transaction,
    channel: Channel,
    subject: &str,
    new: New<'_>,
) -> Result<()> {
    let delivery = NewDelivery {
        delivery: DeliveryId::from_random(hub.random.array()),
        addressee: new.addressee,
        channel,
        subject,
        kind: new.kind,
        due_day: new.due_day,
        first_attempt: new.at,
    };
    Ok(deliveries::insert(tx, &delivery).await?)
}

/// The next digest after `now`: its day, and the moment at which it goes out. Periods of several
/// days are counted from a fixed day, so that they are the same after a restart.
fn next_digest(now: Timestamp, zone: &TimeZone, days: u16) -> Result<(Date, Timestamp)> {
    let earliest = now.checked_add(SignedDuration::from_mins(DIGEST_MARGIN_MINUTES))?;
    let epoch = Date::new(1970, 1, 1)?;
    let mut day = earliest.to_zoned_datetime(zone.clone()).date();
    loop {
        let passed = day.since(epoch)?.get_days();
        let at = day.at(DIGEST_HOUR, 0, 0, 0).to_zoned_datetime(zone.clone())?.timestamp();
        if passed % i32::from(days.max(1)) == 0 && at >= earliest {
            return Ok((day, at));
        }
        day = day.tomorrow()?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn digest(now: &str, zone: &str, days: u16) -> String {
        let zone = TimeZone::get(zone).unwrap();
        let (day, at) = next_digest(now.parse().unwrap(), &zone, days).unwrap();
        format!("{day} {at}")
    }

    #[test]
    fn a_digest_goes_out_in_the_morning_of_its_organisation() {
        let at = |now| digest(now, "Africa/Nairobi", 1);
        assert_eq!(at("2026-03-05T03:55:00Z"), "2026-03-05 2026-03-05T04:00:00Z");
        // What comes too late for it is left to the next one.
        assert_eq!(at("2026-03-05T03:55:01Z"), "2026-03-06 2026-03-06T04:00:00Z");
        assert_eq!(at("2026-03-05T22:00:00Z"), "2026-03-06 2026-03-06T04:00:00Z");
        // Summer time begins on 29 March in Paris.
        assert_eq!(
            digest("2026-03-28T12:00:00Z", "Europe/Paris", 1),
            "2026-03-29 2026-03-29T05:00:00Z"
        );
    }

    #[test]
    fn a_period_of_several_days_has_one_digest() {
        let days: Vec<String> =
            (1..=28).map(|day| digest(&format!("2026-02-{day:02}T12:00:00Z"), "UTC", 7)).collect();
        let mut different = days.clone();
        different.dedup();
        assert_eq!(different.len(), 5, "{different:?}");
    }

    #[test]
    fn what_is_due_before_the_next_digest_does_not_wait_for_it() {
        let digest: Timestamp = "2026-03-06T04:00:00Z".parse().unwrap();
        let due = |moment: &str| Some(moment.parse().unwrap());
        assert!(cannot_wait(Kind::Reminder, due("2026-03-05T20:00:00Z"), digest));
        assert!(!cannot_wait(Kind::Reminder, due("2026-03-06T21:00:00Z"), digest));
        assert!(!cannot_wait(Kind::Escalation, due("2026-03-05T20:00:00Z"), digest));
        assert!(cannot_wait(Kind::LastEscalation, due("2026-03-05T20:00:00Z"), digest));
    }
}
