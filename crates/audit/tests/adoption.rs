//! A case that is pinned to a framework which its channel had not adopted is found and named.
#![expect(clippy::unwrap_used, reason = "what the tests share is part of the tests")]

use std::collections::{BTreeMap, BTreeSet};

use audit::{Kind, Published, examine};
use domain::{
    directory::{
        Adoption, Channel, DirectoryChange, FrameworkReference, Organisation, OrganisationKind,
    },
    event::{Actor, EVENT_VERSION, Event, EventBody, SealedBy, Stream},
    id::{CaseId, EventId},
    key::Digest,
    report::ReportingOption,
};
use ledger::{
    checkpoint::LedgerKey,
    commitment,
    tree::{Frontier, leaf_hash},
};
use seal::{
    envelope::Envelope,
    receipt::Receipt,
    secret::{SecretKey, SigningKey},
};
use wire::types::{Base64, HubFacts, Openings};

const SHIPPED: &str = "un-military-contingent";
const SALT: [u8; 32] = [7; 32];

fn event(stream: Stream, previous: &[Envelope], at: &str, actor: Actor, body: EventBody) -> Event {
    let last = previous.last();
    Event {
        version: EVENT_VERSION,
        id: EventId::from_random([u8::try_from(previous.len()).unwrap(); 16]),
        stream,
        sequence: u32::try_from(previous.len()).unwrap(),
        previous: last.map_or(Digest::ZERO, Envelope::digest),
        at: at.parse().unwrap(),
        actor,
        body,
    }
}

/// A hub that pins a report of the fifth of March to what its channel adopts from some moment on.
struct World {
    hub: SigningKey,
    authority: SigningKey,
    ledger: LedgerKey,
    framework: FrameworkReference,
    text: &'static str,
}

impl World {
    fn new() -> Self {
        let text = workflow::framework::shipped(SHIPPED).unwrap();
        let framework = FrameworkReference {
            name: SHIPPED.parse().unwrap(),
            version: workflow::framework::parse(text).unwrap().version,
            digest: seal::digest(text.as_bytes()),
        };
        Self {
            hub: SigningKey::from_seed(&[1; 32]),
            authority: SigningKey::from_seed(&[2; 32]),
            ledger: LedgerKey::from_seed("test.example/ledger", &[3; 32]).unwrap(),
            framework,
            text,
        }
    }

    fn changes(&self, adopted_from: &str) -> Vec<DirectoryChange> {
        let organisation = Organisation {
            id: "service".parse().unwrap(),
            name: "Service".to_owned(),
            kind: OrganisationKind::IntakeService,
            calendar: "KE".parse().unwrap(),
            time_zone: "Africa/Nairobi".to_owned(),
        };
        let channel = Channel {
            id: "door".parse().unwrap(),
            organisation: organisation.id.clone(),
            intake: BTreeSet::new(),
            escrow: SecretKey::generate().recipient(),
        };
        let adoption = Adoption {
            channel: channel.id.clone(),
            framework: self.framework.clone(),
            from: adopted_from.parse().unwrap(),
        };
        vec![
            DirectoryChange::Founded {
                authority: self.authority.verifying_key(),
                hub: self.hub.verifying_key(),
                ledger: self.ledger.verifier().to_owned(),
            },
            DirectoryChange::OrganisationRegistered { organisation },
            DirectoryChange::ChannelOpened { channel },
            DirectoryChange::FrameworkAdopted { adoption },
        ]
    }

    fn report(&self) -> Envelope {
        let receipt = Receipt::from_entropy([9; 16]).keys().unwrap();
        let body = EventBody::ReportReceived {
            channel: "door".parse().unwrap(),
            framework: self.framework.clone(),
            option: ReportingOption::Unrestricted,
            sealed_by: SealedBy::Hub,
            inbox: receipt.public(),
            compartments: Vec::new(),
            files: Vec::new(),
            originals: Vec::new(),
            grants: Vec::new(),
        };
        let stream = Stream::Case(CaseId::from_random([8; 16]));
        let received = event(stream, &[], "2026-03-05T10:00:00Z", Actor::Hub, body);
        let reporter = (Actor::Inbox(receipt.inbox), &receipt.signing);
        Envelope::sign(received, &[(Actor::Hub, &self.hub), reporter])
    }

    /// What such a hub publishes, with a tree that holds.
    fn published(&self, signed_at: &str, adopted_from: &str) -> Published {
        let mut envelopes = Vec::new();
        for change in self.changes(adopted_from) {
            let body = EventBody::DirectoryChanged(change);
            let next = event(Stream::Directory, &envelopes, signed_at, Actor::Authority, body);
            envelopes.push(Envelope::sign(next, &[(Actor::Authority, &self.authority)]));
        }
        envelopes.push(self.report());
        let entries: Vec<_> = envelopes.iter().map(|one| commitment(&SALT, one.bytes())).collect();
        let tree = Frontier::default().append(&entries).unwrap();
        let openings = (0..).zip(&envelopes).map(|(leaf, envelope)| wire::types::Opening {
            leaf,
            stream: envelope.event().stream.to_string(),
            sequence: envelope.event().sequence,
            envelope: Base64(envelope.bytes().to_vec()),
            salt: Base64(SALT.to_vec()),
        });
        Published {
            facts: HubFacts {
                origin: "test.example/ledger".to_owned(),
                verifier: self.ledger.verifier().to_owned(),
                now: "2026-03-05T10:00:00Z".parse().unwrap(),
                openings: Openings::Public,
                clock_frozen: false,
            },
            checkpoint: self.ledger.sign(tree.frontier.size(), tree.root).unwrap(),
            checkpoints: Vec::new(),
            leaves: entries.iter().map(leaf_hash).collect(),
            openings: openings.collect(),
            frameworks: BTreeMap::from([(self.framework.digest, self.text.to_owned())]),
            duties: BTreeMap::new(),
        }
    }

    /// Faults, but for the dates: this hub shows none.
    fn faults(&self, signed_at: &str, adopted_from: &str) -> Vec<(Kind, String)> {
        let report = examine(&self.published(signed_at, adopted_from), None);
        let told = report.faults.iter().filter(|fault| fault.kind != Kind::Date);
        told.map(|fault| (fault.kind, fault.to_string())).collect()
    }
}

#[test]
fn a_case_pinned_to_what_was_adopted_before_is_sound() {
    let world = World::new();
    assert_eq!(world.faults("2026-03-05T08:00:00Z", "2026-03-05T08:00:00Z"), []);
}

#[test]
fn a_case_pinned_to_what_was_never_adopted_before_its_filing_is_named() {
    let faults = World::new().faults("2026-03-05T08:00:00Z", "2026-03-06T00:00:00Z");
    let [(Kind::Rule, told)] = faults.as_slice() else { unreachable!("{faults:?}") };
    let case = CaseId::from_random([8; 16]);
    assert!(told.contains(&format!("case/{case}#0")), "{told}");
    assert!(told.contains("pinned to un-military-contingent 1"), "{told}");
    assert!(told.contains("not adopted by door at 2026-03-05T10:00:00Z"), "{told}");
}

#[test]
fn no_adoption_is_signed_for_a_time_that_is_over() {
    let faults = World::new().faults("2026-03-05T09:00:00Z", "2026-03-05T08:00:00Z");
    let told = faults.first().map(|(kind, told)| (*kind, told.contains("directory#3")));
    assert_eq!(told, Some((Kind::Directory, true)), "{faults:?}");
}
