//! The chain of custody of every item of evidence, told a second time from the events alone: no step
//! on an item that is not there, and who was given an item has it, or it came back, before anything
//! else was done with it.
//!
//! It shares nothing with the rules that the hub asked before it appended.

use domain::{
    custody::CustodyStep,
    event::{Actor, Event, EventBody},
    id::OfficerId,
    report::Compartment,
};

/// Where an item is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    /// Sealed, at the hub.
    Hub,
    /// In an officer's hands.
    Hands,
    /// Between two: given to this officer, or to somebody outside.
    Between(Option<OfficerId>),
    /// With somebody outside.
    Outside,
}

/// What was told of a case.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Told {
    /// How many items there are.
    pub(crate) items: usize,
    /// How many steps were recorded.
    pub(crate) steps: usize,
    /// Each step that leaves a gap: by which event, and what.
    pub(crate) gaps: Vec<(u32, String)>,
}

/// Tells the custody of a case's items from its events.
pub(crate) fn told(events: &[Event]) -> Told {
    let mut places: Vec<Place> = Vec::new();
    let mut told = Told::default();
    for event in events {
        let sealed = match &event.body {
            EventBody::ReportReceived { compartments, files, originals, .. } => {
                let statement = |part: Compartment| usize::from(part == Compartment::Statement);
                let report: usize =
                    compartments.iter().map(|seal| statement(seal.compartment)).sum();
                report + files.len() + originals.len()
            }
            EventBody::ReportAdded { files, originals, .. } => 1 + files.len() + originals.len(),
            EventBody::MessageReceived { .. } => 1,
            EventBody::ItemRegistered(_) => {
                places.push(Place::Hands);
                0
            }
            EventBody::CustodyRecorded(step) => {
                told.steps += 1;
                let at = (step.item as usize).checked_sub(1);
                let place = at.and_then(|at| places.get_mut(at));
                let moved = match place {
                    None => Err(format!("there is no item {}", step.item)),
                    Some(place) => match next(*place, event.actor, step.step, step.to) {
                        Some(next) => {
                            *place = next;
                            Ok(())
                        }
                        None => Err(format!("item {}: {} now", step.item, step.step.as_str())),
                    },
                };
                if let Err(gap) = moved {
                    told.gaps.push((event.sequence, gap));
                }
                0
            }
            _ => 0,
        };
        places.extend(std::iter::repeat_n(Place::Hub, sealed));
    }
    told.items = places.len();
    told
}

fn next(place: Place, by: Actor, step: CustodyStep, to: Option<OfficerId>) -> Option<Place> {
    match step {
        CustodyStep::Copied => (place == Place::Hub || place == Place::Hands).then_some(place),
        CustodyStep::Opened => (place == Place::Hands).then_some(place),
        CustodyStep::HandedOver => (place == Place::Hands).then_some(Place::Between(to)),
        CustodyStep::TakenOver => match place {
            Place::Between(None) => Some(Place::Outside),
            Place::Between(Some(taker)) => (by == Actor::Officer(taker)).then_some(Place::Hands),
            _ => None,
        },
        CustodyStep::Returned => {
            matches!(place, Place::Between(_) | Place::Outside).then_some(Place::Hands)
        }
    }
}

#[cfg(test)]
mod tests {
    use domain::{
        custody::{CustodyRecorded, ItemRegistered},
        event::{EVENT_VERSION, ObjectReference, Stream},
        id::{CaseId, EventId, ObjectId},
        key::Digest,
    };

    use super::*;

    fn officer(number: u8) -> OfficerId {
        OfficerId::from_random([number; 16])
    }

    fn events(steps: &[(u8, u32, CustodyStep, Option<u8>)]) -> Vec<Event> {
        let object = ObjectId::from_random([0; 16]);
        let words = ObjectReference { object, sha256: Digest::ZERO, size_bytes: 1 };
        let registered = EventBody::ItemRegistered(ItemRegistered { record: words, file: None });
        let steps = steps.iter().map(|(by, item, step, to)| {
            let to = to.map(officer);
            let recorded = CustodyRecorded { item: *item, step: *step, to, words };
            (*by, EventBody::CustodyRecorded(recorded))
        });
        let bodies = std::iter::once((1, registered)).chain(steps);
        let event = |(sequence, (by, body)): (u32, (u8, EventBody))| Event {
            version: EVENT_VERSION,
            id: EventId::from_random([7; 16]),
            stream: Stream::Case(CaseId::from_random([1; 16])),
            sequence,
            previous: Digest::ZERO,
            at: "2026-03-05T08:00:00Z".parse().unwrap(),
            actor: Actor::Officer(officer(by)),
            body,
        };
        (0..).zip(bodies).map(event).collect()
    }

    fn gaps(steps: &[(u8, u32, CustodyStep, Option<u8>)]) -> Vec<(u32, String)> {
        told(&events(steps)).gaps
    }

    use CustodyStep::{Copied, HandedOver, Opened, Returned, TakenOver};

    #[test]
    fn a_whole_chain_has_no_gap() {
        let whole = [
            (1, 1, Opened, None),
            (1, 1, HandedOver, Some(2)),
            (2, 1, TakenOver, None),
            (2, 1, HandedOver, None),
            (2, 1, TakenOver, None),
            (1, 1, Returned, None),
            (1, 1, Copied, None),
        ];
        let told = told(&events(&whole));
        assert_eq!(told, Told { items: 1, steps: 7, gaps: vec![] });
    }

    #[test]
    fn each_gap_is_named_by_its_event() {
        let untaken = [(1, 1, HandedOver, Some(2)), (1, 1, Opened, None)];
        assert_eq!(gaps(&untaken), [(2, "item 1: opened now".to_owned())]);
        let by_another = [(1, 1, HandedOver, Some(2)), (3, 1, TakenOver, None)];
        assert_eq!(gaps(&by_another), [(2, "item 1: taken-over now".to_owned())]);
        assert_eq!(gaps(&[(1, 2, Copied, None)]), [(1, "there is no item 2".to_owned())]);
        assert_eq!(gaps(&[(1, 0, Copied, None)]), [(1, "there is no item 0".to_owned())]);
        assert_eq!(gaps(&[(1, 1, Returned, None)]).len(), 1);
        let outside = [(1, 1, HandedOver, None), (1, 1, TakenOver, None), (1, 1, Copied, None)];
        assert_eq!(gaps(&outside), [(3, "item 1: copied now".to_owned())]);
    }
}
