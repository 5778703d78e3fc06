//! Events as text.

use super::*;
use crate::{
    consent::{Answer, Purpose},
    id::CaseId,
};

#[test]
fn an_event_survives_its_json_and_refuses_what_it_does_not_know() {
    let event = Event {
        version: EVENT_VERSION,
        id: EventId::from_random([1; 16]),
        stream: Stream::Case(CaseId::from_random([2; 16])),
        sequence: 3,
        previous: Digest::ZERO,
        at: "2026-11-23T20:00:00Z".parse().unwrap(),
        actor: Actor::Inbox(InboxId::from_random([5; 16])),
        body: EventBody::ConsentRecorded {
            answers: vec![ConsentAnswer { purpose: Purpose::Read, answer: Answer::Given }],
            record: ObjectReference {
                object: ObjectId::from_random([6; 16]),
                sha256: Digest([7; 32]),
                size_bytes: 1,
            },
            grants: vec![],
        },
    };
    let json = serde_json::to_string(&event).unwrap();
    assert_eq!(serde_json::from_str::<Event>(&json).unwrap(), event);
    assert!(json.contains(r#""kind":"consent-recorded""#), "{json}");
    assert!(serde_json::from_str::<Event>(&json.replace("\"sequence\"", "\"seq\"")).is_err());
}

#[test]
fn actors_and_streams_survive_their_text() {
    let officer = Actor::Officer(OfficerId::from_random([9; 16]));
    for actor in [Actor::Hub, Actor::Authority, officer] {
        assert_eq!(actor.to_string().parse(), Ok(actor));
    }
    assert!("officer".parse::<Actor>().is_err());
    assert!("case/".parse::<Stream>().is_err());
}
