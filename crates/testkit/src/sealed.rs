//! What the script of the portal does, through the crate `seal`: for tests that break it on purpose
//! and for benchmarks.
#![expect(clippy::indexing_slicing, reason = "a test that cannot go on says so by failing")]

use base64::{Engine, engine::general_purpose::STANDARD};
use domain::{
    Random,
    consent::{Answer, ConsentAnswer, Purpose},
    directory::Directory,
    event::{
        Actor, CompartmentSeal, EVENT_VERSION, Event, EventBody, Grant, ObjectReference, SealedBy,
        Stream,
    },
    id::{CaseId, ChannelId, EventId, ObjectId},
    key::{Digest, Recipient},
    report::{Compartment, ReportingOption},
};
use intake::Holder;
use jiff::Timestamp;
use reqwest::blocking::Client;
use seal::{
    age_file::seal,
    envelope::Envelope,
    key_ring::seal_ring,
    pad,
    receipt::{Receipt, ReceiptKeys},
    secret::SecretKey,
};
use serde_json::{Value, json};

use crate::CountingRandom;

/// A client of the sealed way in.
pub struct Sealing {
    client: Client,
    base: String,
    random: CountingRandom,
    /// The directory, as last fetched.
    pub directory: Directory,
    /// The hour, as last fetched.
    pub hour: Timestamp,
    /// The place among those who wait, as the hub gave it; none if the questions were not fetched.
    pub place: Option<String>,
}

/// A report under its seal, before it is signed; a test may change any part of it.
#[derive(Debug, Clone)]
pub struct Draft {
    /// Its case.
    pub case: CaseId,
    /// Its receipt.
    pub receipt: Receipt,
    /// The time that it carries.
    pub at: Timestamp,
    /// The first event.
    pub received: EventBody,
    /// The second event.
    pub consented: EventBody,
    /// What both name.
    pub objects: Vec<(ObjectId, Vec<u8>)>,
}

#[expect(clippy::expect_used, reason = "a test's own keys and objects can be sealed")]
impl Sealing {
    /// A client of this portal, with the facts fetched.
    ///
    /// # Panics
    ///
    /// When the portal does not answer.
    #[must_use]
    pub fn of(portal: &str) -> Self {
        Self::with(portal, CountingRandom::default())
    }

    /// A client whose numbers are other than those of another one.
    ///
    /// # Panics
    ///
    /// When the portal does not answer.
    #[must_use]
    pub fn with(portal: &str, random: CountingRandom) -> Self {
        let mut sealing = Self {
            client: Client::new(),
            base: portal.trim_end_matches('/').to_owned(),
            random,
            directory: Directory::default(),
            hour: Timestamp::UNIX_EPOCH,
            place: None,
        };
        sealing.fetch();
        sealing
    }

    /// Fetches the hour and the directory, as before every report.
    ///
    /// # Panics
    ///
    /// When the portal does not answer.
    pub fn fetch(&mut self) {
        let answer = self.client.get(format!("{}/sealed/facts", self.base)).send();
        let facts: Value = answer.and_then(reqwest::blocking::Response::json).expect("facts");
        self.hour = facts["hour"].as_str().and_then(|hour| hour.parse().ok()).expect("an hour");
        let envelopes: Vec<Vec<u8>> = facts["directory"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|envelope| STANDARD.decode(envelope.as_str()?).ok())
            .collect();
        let read = seal::directory::read(envelopes.iter().map(Vec::as_slice), None);
        self.directory = read.expect("a signed directory").directory;
    }

    /// Fetches the questions, as a browser does when a report begins, and the place that comes with
    /// them.
    ///
    /// # Panics
    ///
    /// When the portal does not answer.
    pub fn begin_to_tell(&mut self) {
        let answer = self.client.get(format!("{}/sealed/questions", self.base)).send();
        let answer = answer.expect("questions");
        let place = answer.headers().get("redress-place").and_then(|place| place.to_str().ok());
        self.place = place.map(str::to_owned);
    }

    fn array<const N: usize>(&self) -> [u8; N] {
        let random: &dyn Random = &self.random;
        random.array()
    }

    fn keep(&self, objects: &mut Vec<(ObjectId, Vec<u8>)>, sealed: Vec<u8>) -> ObjectReference {
        let object = ObjectId::from_random(self.array());
        let reference = ObjectReference {
            object,
            sha256: seal::digest(&sealed),
            size_bytes: sealed.len() as u64,
        };
        objects.push((object, sealed));
        reference
    }

    /// Seals a report with this account for a channel.
    ///
    /// # Panics
    ///
    /// When there is no such channel.
    #[must_use]
    pub fn draft(&self, channel: &str, account: &str) -> Draft {
        let receipt = Receipt::from_entropy(self.array());
        let keys = receipt.keys().expect("keys");
        let id: ChannelId = channel.parse().expect("a channel code");
        let channel = self.directory.channel(&id).expect("a channel");
        let framework = self.directory.framework_at(&id, self.hour).expect("a framework");
        let mut objects = Vec::new();
        let mut text = |value: &Value, to: &Recipient| {
            let padded = pad::text(serde_json::to_vec(value).expect("JSON"));
            self.keep(&mut objects, seal(&padded, &[to]).expect("sealed"))
        };
        let compartment_keys = Compartment::ALL.map(|_| SecretKey::generate());
        let answers =
            json!([{ "question": "account", "asked": "What happened?", "answer": account }]);
        let contents = [json!({ "language": "en", "answers": answers }), json!({}), json!({})];
        let mut compartments = Vec::new();
        for ((compartment, key), content) in
            Compartment::ALL.into_iter().zip(&compartment_keys).zip(&contents)
        {
            let recipient = key.recipient();
            let content = text(content, &recipient);
            compartments.push(CompartmentSeal { compartment, recipient, content });
        }
        let to_statement = compartment_keys[0].recipient();
        let record = text(&json!({ "language": "en", "texts": [] }), &to_statement);
        let grants = intake::holders(&self.directory, channel).into_iter().map(|holder| {
            let Holder { to, recipient, compartments } = holder;
            let own = Compartment::ALL.into_iter().zip(&compartment_keys);
            let own = own.filter(|(compartment, _)| compartments.contains(compartment));
            let ring = seal_ring(own.map(|(_, key)| key), &recipient).expect("sealed");
            Grant { compartments, to, keys: self.keep(&mut objects, ring) }
        });
        let grants = grants.collect();
        let given = [Purpose::Keep, Purpose::Read, Purpose::Contact, Purpose::Statistics]
            .map(|purpose| ConsentAnswer { purpose, answer: Answer::Given });
        Draft {
            case: CaseId::from_random(self.array()),
            at: self.hour,
            received: EventBody::ReportReceived {
                channel: id,
                framework: framework.clone(),
                option: ReportingOption::Unrestricted,
                sealed_by: SealedBy::Browser,
                inbox: keys.public(),
                compartments,
                files: Vec::new(),
                originals: Vec::new(),
                grants,
            },
            consented: EventBody::ConsentRecorded {
                answers: given.into(),
                record,
                grants: Vec::new(),
            },
            objects,
            receipt,
        }
    }

    fn event(&self, draft: &Draft, after: Option<&Envelope>, keys: &ReceiptKeys) -> Event {
        Event {
            version: EVENT_VERSION,
            id: EventId::from_random(self.array()),
            stream: Stream::Case(draft.case),
            sequence: u32::from(after.is_some()),
            previous: after.map_or(Digest::ZERO, Envelope::digest),
            at: draft.at,
            actor: if after.is_some() { Actor::Inbox(keys.inbox) } else { Actor::Hub },
            body: if after.is_some() { draft.consented.clone() } else { draft.received.clone() },
        }
    }

    /// Has the hub vouch for the hour: the envelope with both signatures, or the problem.
    ///
    /// # Errors
    ///
    /// The problem that the hub told.
    ///
    /// # Panics
    ///
    /// When the portal does not answer.
    pub fn begin(&self, draft: &Draft) -> Result<Envelope, Value> {
        let keys = draft.receipt.keys().expect("keys");
        let event = self.event(draft, None, &keys);
        let envelope = Envelope::sign(event, &[(Actor::Inbox(keys.inbox), &keys.signing)]);
        let begun =
            self.post("/sealed/begin", &json!({ "envelope": STANDARD.encode(envelope.bytes()) }))?;
        let bytes = STANDARD.decode(begun["envelope"].as_str().expect("an envelope"));
        Ok(Envelope::read(&bytes.expect("base64")).expect("an envelope"))
    }

    /// What hands a report in, after the hub vouched for it.
    ///
    /// # Panics
    ///
    /// Never.
    #[must_use]
    pub fn report(&self, draft: &Draft, first: &Envelope) -> Value {
        let keys = draft.receipt.keys().expect("keys");
        let event = self.event(draft, Some(first), &keys);
        let second = Envelope::sign(event, &[(Actor::Inbox(keys.inbox), &keys.signing)]);
        let objects: Vec<Value> = draft
            .objects
            .iter()
            .map(|(object, content)| {
                json!({ "object": object, "content": STANDARD.encode(content) })
            })
            .collect();
        let envelopes = [first, &second].map(|envelope| STANDARD.encode(envelope.bytes()));
        let append = json!({ "envelopes": envelopes, "objects": objects });
        json!({ "append": append, "suspect": false, "place": self.place })
    }

    /// Sends a report; gives its proof and what opens its leaf.
    ///
    /// # Errors
    ///
    /// The problem that the hub told.
    pub fn send(&self, draft: &Draft) -> Result<Value, Value> {
        let first = self.begin(draft)?;
        self.post("/sealed/report", &self.report(draft, &first))
    }

    /// Posts to the portal as its script does.
    ///
    /// # Errors
    ///
    /// The problem that the hub told.
    ///
    /// # Panics
    ///
    /// When the portal does not answer.
    pub fn post(&self, path: &str, body: &Value) -> Result<Value, Value> {
        let answer = self.client.post(format!("{}{path}", self.base)).json(body).send();
        let answer = answer.expect("an answer");
        let good = answer.status().is_success();
        let told: Value = answer.json().expect("JSON");
        if good { Ok(told) } else { Err(told) }
    }
}
