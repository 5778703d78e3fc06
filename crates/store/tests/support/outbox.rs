//! What the suite asks of the outbox: notices at the desk, and deliveries beside it.

use domain::id::{DeliveryId, EventId, OrganisationId};
use store::{
    Database, cases,
    deliveries::{self, Channel, Fault, Kind, NewDelivery, Outcome, Tally},
    notices::{self, Notice},
};

use crate::{at, case, change};

pub(crate) async fn a_notice_is_given_once_and_read_once(database: &Database) {
    let notice = |name: &str| Notice {
        notice: name.to_owned(),
        addressee: "oversight".parse().unwrap(),
        case: case(8),
        event: EventId::from_random([3; 16]),
        milestone: "M11".parse().unwrap(),
        meaning: "breach".to_owned(),
        due: at(77),
        duty_due: Some(at(100)),
    };
    let mut tx = database.begin().await.unwrap();
    cases::insert(&mut tx, case(8), &change(0, None), false).await.unwrap();
    assert!(notices::insert(&mut tx, &notice("one")).await.unwrap());
    assert!(!notices::insert(&mut tx, &notice("two")).await.unwrap());
    tx.commit().await.unwrap();
    let oversight = "oversight".parse().unwrap();
    assert_eq!(notices::unread(database, &oversight, 10).await.unwrap(), [notice("one")]);
    let count = async |now, soon| {
        let waiting = notices::count_unread(database, &oversight, at(now), at(soon)).await;
        waiting.map(|waiting| (waiting.unread, waiting.soon, waiting.overdue)).unwrap()
    };
    assert_eq!(count(90, 99).await, (1, 0, 0));
    assert_eq!(count(99, 100).await, (1, 1, 0));
    assert_eq!(count(100, 200).await, (1, 0, 1));
    let mut tx = database.begin().await.unwrap();
    let other = "other".parse().unwrap();
    assert!(!notices::mark_read(&mut tx, "one", &other, at(1)).await.unwrap());
    assert!(notices::mark_read(&mut tx, "one", &oversight, at(1)).await.unwrap());
    assert!(!notices::mark_read(&mut tx, "one", &oversight, at(1)).await.unwrap());
    tx.commit().await.unwrap();
    assert!(notices::unread(database, &oversight, 10).await.unwrap().is_empty());
    assert_eq!(count(100, 200).await, (0, 0, 0));
}

pub(crate) async fn a_delivery_is_attempted_by_one_until_it_ends(database: &Database) {
    let oversight = "oversight".parse().unwrap();
    let new = |number: u8| NewDelivery {
        delivery: DeliveryId::from_random([number; 16]),
        addressee: &oversight,
        channel: Channel::Webhook,
        subject: "one",
        kind: Kind::Reminder,
        due_day: Some("2026-03-19".parse().unwrap()),
        first_attempt: at(10),
    };
    let mut tx = database.begin().await.unwrap();
    deliveries::insert(&mut tx, &new(1)).await.unwrap();
    // The same subject goes out through the same channel once.
    deliveries::insert(&mut tx, &new(2)).await.unwrap();
    let by_email = NewDelivery { channel: Channel::Email, first_attempt: at(50), ..new(3) };
    deliveries::insert(&mut tx, &by_email).await.unwrap();
    tx.commit().await.unwrap();
    assert!(deliveries::due(database, at(9), 10).await.unwrap().is_empty());
    assert_eq!(deliveries::waiting(database, 10).await.unwrap().len(), 2);
    let due = deliveries::due(database, at(10), 10).await.unwrap();
    assert_eq!(due.len(), 1);
    assert_eq!((due[0].delivery, due[0].kind), (new(1).delivery, Kind::Reminder));
    assert_eq!((due[0].due_day, due[0].last_fault), (new(1).due_day, None));

    let writes = &mut database.alone();
    assert!(deliveries::begin_attempt(writes, &due[0], at(20)).await.unwrap());
    assert!(!deliveries::begin_attempt(writes, &due[0], at(20)).await.unwrap(), "two at once");
    assert!(deliveries::due(database, at(19), 10).await.unwrap().is_empty());
    let again = deliveries::due(database, at(20), 10).await.unwrap();
    assert_eq!((again[0].attempts, again[0].last_fault), (1, Some(Fault::Interrupted)));
    deliveries::failed(writes, again[0].delivery, Fault::Refused).await.unwrap();
    deliveries::end(writes, again[0].delivery, Outcome::Dead, at(25)).await.unwrap();
    assert!(!deliveries::begin_attempt(writes, &again[0], at(30)).await.unwrap(), "after its end");
    let dead = deliveries::dead(database, 10).await.unwrap();
    assert_eq!((dead[0].last_fault, dead[0].next_attempt), (Some(Fault::Refused), None));
    assert_eq!(deliveries::revive(writes, at(40)).await.unwrap(), 1);
    let revived = deliveries::due(database, at(40), 10).await.unwrap();
    assert_eq!((revived[0].delivery, revived[0].attempts), (new(1).delivery, 0));
    deliveries::end(writes, revived[0].delivery, Outcome::Delivered, at(45)).await.unwrap();
    assert_eq!(deliveries::due(database, at(99), 10).await.unwrap()[0].channel, Channel::Email);
}

pub(crate) async fn deliveries_are_counted_and_forgotten_a_while_after_they_arrived(
    database: &Database,
) {
    let (one, other) = ("ardenia".parse().unwrap(), "velmark".parse().unwrap());
    let new = |number: u8, addressee, subject| NewDelivery {
        delivery: DeliveryId::from_random([number; 16]),
        addressee,
        channel: Channel::Email,
        subject,
        kind: Kind::Digest,
        due_day: None,
        first_attempt: at(1000),
    };
    let mut tx = database.begin().await.unwrap();
    for (number, addressee, subject) in
        [(50, &one, "a"), (51, &one, "b"), (52, &one, "c"), (53, &one, "d"), (54, &other, "a")]
    {
        deliveries::insert(&mut tx, &new(number, addressee, subject)).await.unwrap();
    }
    tx.commit().await.unwrap();
    let number = |number: u8| DeliveryId::from_random([number; 16]);
    let writes = &mut database.alone();
    for due in deliveries::due(database, at(1000), 99).await.unwrap() {
        if [number(51), number(52), number(53)].contains(&due.delivery) {
            assert!(deliveries::begin_attempt(writes, &due, at(2000)).await.unwrap());
        }
    }
    deliveries::failed(writes, number(51), Fault::TooSlow).await.unwrap();
    deliveries::end(writes, number(52), Outcome::Delivered, at(1010)).await.unwrap();
    deliveries::end(writes, number(53), Outcome::Dead, at(1010)).await.unwrap();
    let tally = |addressee: &OrganisationId, waiting, retried, dead| Tally {
        addressee: addressee.clone(),
        waiting,
        retried,
        dead,
    };
    let counted = deliveries::tallies(database, Some(&one)).await.unwrap();
    assert_eq!(counted, [tally(&one, 2, 1, 1)]);
    let all = deliveries::tallies(database, None).await.unwrap();
    assert!(all.contains(&tally(&one, 2, 1, 1)) && all.contains(&tally(&other, 1, 0, 0)));
    let troubled = deliveries::troubled(database, Some(&one), 9).await.unwrap();
    let numbers: Vec<DeliveryId> = troubled.iter().map(|delivery| delivery.delivery).collect();
    assert_eq!(numbers, [number(53), number(51)], "what was given up comes first");
    assert!(deliveries::troubled(database, Some(&other), 9).await.unwrap().is_empty());

    // What arrived is forgotten from its moment on; what was given up or waits is not.
    assert_eq!(deliveries::forget_ended(writes, at(1009)).await.unwrap(), 0);
    assert_eq!(deliveries::forget_ended(writes, at(1010)).await.unwrap(), 1);
    assert_eq!(deliveries::forget_ended(writes, at(9999)).await.unwrap(), 0);
    assert_eq!(deliveries::tallies(database, Some(&one)).await.unwrap(), counted);
    assert_eq!(deliveries::revive(writes, at(3000)).await.unwrap(), 1);
    assert_eq!(deliveries::forget_ended(writes, at(9999)).await.unwrap(), 0);
}
