//! Sending a report: sealed in memory, signed by its receipt, durable, proved. Then the plaintext
//! is forgotten.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    consent::{Answer, ConsentAnswer, Purpose},
    directory::Channel,
    event::{
        Actor, CompartmentSeal, EVENT_VERSION, Event, EventBody, Grant, GrantedTo, ObjectReference,
        SealedBy, Stream,
    },
    file::EvidenceContent,
    id::{EventId, ObjectId, OfficerId},
    key::{Digest, Recipient},
    report::{Answered, Compartment, ConsentRecord, ConsentText, IdentityContent, Statement},
};
use jiff::Timestamp;
use locale::{Language, words};
use questions::Questions;
use seal::{
    age_file::seal, envelope::Envelope, key_ring::seal_ring, pad, receipt::ReceiptKeys,
    secret::SecretKey,
};
use serde::Serialize;
use zeroize::Zeroizing;

use crate::{
    append::{Contents, Recorded, begin_case},
    crash,
    error::{Error, Result},
    program::Hub,
    use_case::{
        answering::Wording,
        openings,
        visit::{self, AttachedFile, Filing, Sent, State, Token, Visit},
    },
};

/// Sends the report. Sending again what is in already changes nothing and shows the same receipt.
///
/// The case comes first and the visit after it: after a crash in between, the report is in, and
/// sending it again finds that and shows its receipt.
pub(crate) async fn send(hub: &Hub, token: &Token, visit: Visit) -> Result<()> {
    let Visit { language, state } = visit;
    let State::Filing(filing) = state else {
        return Ok(());
    };
    let receiver = filing.answers.receiver(hub.questions(&filing.channel), &filing.channel);
    let channel = hub.directory().channel(&receiver).cloned().ok_or(Error::Absent)?;
    let report = Report::seal(hub, &filing, language, &channel)?;
    let recorded = match report.append(hub).await {
        // The number of the case is known to this visit alone: if it is taken, it is by this report.
        Err(Error::Conflict) => openings::proof(hub, filing.case).await?.ok_or(Error::Conflict)?,
        appended => appended?,
    };
    let sent = Sent { entropy: filing.entropy, proof: recorded.proof.to_text() };
    let visit = Visit { language, state: State::Sent(Box::new(sent)) };
    visit::keep(hub, token, &visit).await
}

/// The keys of a report's compartments.
type Keys = BTreeMap<Compartment, SecretKey>;

fn keys_of(filing: &Filing) -> Result<Keys> {
    let key = |compartment| {
        let text = match compartment {
            Compartment::Statement => &filing.statement_key,
            Compartment::Identity => &filing.identity_key,
            Compartment::Evidence => &filing.evidence_key,
        };
        Ok((compartment, SecretKey::from_text(text)?))
    };
    Compartment::ALL.into_iter().map(key).collect()
}

/// Who is given keys, and to which compartments.
pub(crate) struct Holder {
    pub(crate) to: GrantedTo,
    pub(crate) recipient: Recipient,
    pub(crate) compartments: BTreeSet<Compartment>,
}

/// A sealed report: nothing of it can be read here any more.
struct Report {
    envelopes: Vec<Envelope>,
    contents: Contents,
}

/// Seals things and remembers the sealed bytes.
struct Sealer<'a> {
    hub: &'a Hub,
    contents: Contents,
}

impl Sealer<'_> {
    /// Seals a value as padded JSON.
    fn json(&mut self, value: &impl Serialize, to: &Recipient) -> Result<ObjectReference> {
        let plaintext = Zeroizing::new(pad::text(serde_json::to_vec(value)?));
        self.bytes(&plaintext, to)
    }

    fn bytes(&mut self, plaintext: &[u8], to: &Recipient) -> Result<ObjectReference> {
        Ok(self.keep(seal(plaintext, &[to])?))
    }

    fn keep(&mut self, sealed: Vec<u8>) -> ObjectReference {
        let reference = ObjectReference {
            object: ObjectId::from_random(self.hub.random.array()),
            sha256: seal::digest(&sealed),
            size_bytes: sealed.len() as u64,
        };
        self.contents.insert(reference.object, Some(sealed));
        reference
    }

    /// The keys of compartments for one holder.
    fn grant(&mut self, keys: &Keys, holder: Holder) -> Result<Grant> {
        let own = keys.iter().filter(|(compartment, _)| holder.compartments.contains(compartment));
        let keys = self.keep(seal_ring(own.map(|(_, key)| key), &holder.recipient)?);
        Ok(Grant { compartments: holder.compartments, to: holder.to, keys })
    }
}

impl Report {
    /// Makes it durable, all or nothing; gives its inclusion proof.
    async fn append(&self, hub: &Hub) -> Result<Recorded> {
        let mut tx = hub.database.begin().await?;
        let recorded = begin_case(hub, &mut tx, &self.envelopes, &self.contents).await?;
        crash::point("before-commit");
        tx.commit().await?;
        crash::point("after-commit");
        Ok(recorded)
    }

    fn seal(hub: &Hub, filing: &Filing, language: Language, channel: &Channel) -> Result<Self> {
        let keys = filing.receipt().keys()?;
        let questions = hub.questions(&filing.channel);
        let option = filing
            .answers
            .option(questions)
            .ok_or(Error::Invalid { field: "option", reason: "error-choose" })?;
        let mut sealer = Sealer { hub, contents: Contents::new() };
        let compartment_keys = keys_of(filing)?;
        let mut compartments = Vec::with_capacity(compartment_keys.len());
        let mut record = None;
        for (compartment, key) in &compartment_keys {
            let recipient = key.recipient();
            let content = match compartment {
                Compartment::Statement => {
                    record = Some(
                        sealer.json(&consents_shown(filing, questions, language), &recipient)?,
                    );
                    sealer.json(&statement_of(filing, questions, language), &recipient)?
                }
                Compartment::Identity => {
                    sealer.json(&identity_of(filing, questions, language), &recipient)?
                }
                Compartment::Evidence => sealer.json(&evidence_of(filing), &recipient)?,
            };
            compartments.push(CompartmentSeal { compartment: *compartment, recipient, content });
        }
        let record = record.ok_or(Error::Absent)?;
        let answers = consents(filing, questions);
        let grants = holders(hub, &answers, channel, &keys)
            .into_iter()
            .map(|holder| sealer.grant(&compartment_keys, holder))
            .collect::<Result<Vec<_>>>()?;
        for object in filing.files.iter().flat_map(AttachedFile::objects) {
            sealer.contents.insert(object.object, None);
        }
        let received = EventBody::ReportReceived {
            channel: channel.id.clone(),
            framework: channel.framework.clone(),
            option,
            sealed_by: SealedBy::Hub,
            inbox: keys.public(),
            compartments,
            files: filing.files.iter().filter_map(|file| file.copy).collect(),
            originals: filing.files.iter().filter_map(|file| file.original).collect(),
            grants,
        };
        let consented = EventBody::ConsentRecorded { answers, record, grants: Vec::new() };
        let envelopes = sign(hub, filing, &keys, received, consented);
        Ok(Self { envelopes, contents: sealer.contents })
    }
}

/// Two events: the hub vouches for the hour and the reporter for the content; then her consents.
fn sign(
    hub: &Hub,
    filing: &Filing,
    keys: &ReceiptKeys,
    received: EventBody,
    consented: EventBody,
) -> Vec<Envelope> {
    let at = domain::source::hour_of(hub.now());
    let reporter = Actor::Inbox(keys.inbox);
    let first = event(hub, filing, (0, Digest::ZERO), at, Actor::Hub, received);
    let first =
        Envelope::sign(first, &[(Actor::Hub, &hub.keys.signing), (reporter, &keys.signing)]);
    let second = event(hub, filing, (1, first.digest()), at, reporter, consented);
    vec![first, Envelope::sign(second, &[(reporter, &keys.signing)])]
}

fn event(
    hub: &Hub,
    filing: &Filing,
    (sequence, previous): (u32, Digest),
    at: Timestamp,
    actor: Actor,
    body: EventBody,
) -> Event {
    Event {
        version: EVENT_VERSION,
        id: EventId::from_random(hub.random.array()),
        stream: Stream::Case(filing.case),
        sequence,
        previous,
        at,
        actor,
        body,
    }
}

/// Who can open the report: the officers of the channel and the escrow if she agreed that the
/// service reads it, and nobody but herself if she did not.
fn holders(
    hub: &Hub,
    answers: &[ConsentAnswer],
    channel: &Channel,
    keys: &ReceiptKeys,
) -> Vec<Holder> {
    let read = ConsentAnswer { purpose: Purpose::Read, answer: Answer::Given };
    if !answers.contains(&read) {
        return vec![Holder {
            to: GrantedTo::Reporter,
            recipient: keys.secret.recipient(),
            compartments: Compartment::ALL.into(),
        }];
    }
    officers_and_escrow(hub, channel)
}

/// The officers of a channel with their recipients and compartments, from the signed directory, and
/// its escrow.
pub(crate) fn officers_and_escrow(hub: &Hub, channel: &Channel) -> Vec<Holder> {
    let directory = hub.directory();
    let mut holders: BTreeMap<OfficerId, Holder> = BTreeMap::new();
    for compartment in Compartment::ALL {
        for officer in directory.holders(channel, compartment) {
            let holder = holders.entry(officer.id).or_insert_with(|| Holder {
                to: GrantedTo::Officer(officer.id),
                recipient: officer.recipient.clone(),
                compartments: BTreeSet::new(),
            });
            holder.compartments.insert(compartment);
        }
    }
    let escrow = Holder {
        to: GrantedTo::Escrow,
        recipient: channel.escrow.clone(),
        compartments: Compartment::ALL.into(),
    };
    holders.into_values().chain(std::iter::once(escrow)).collect()
}

fn statement_of(filing: &Filing, questions: &Questions, language: Language) -> Statement {
    Statement {
        language: language.code().to_owned(),
        answers: answered(filing, questions, language, Compartment::Statement),
        files: filing.files.iter().map(|file| file.manifest.clone()).collect(),
    }
}

fn evidence_of(filing: &Filing) -> EvidenceContent {
    let kept = filing.files.iter().filter(|file| file.original.is_some());
    EvidenceContent { files: kept.map(|file| file.manifest.clone()).collect() }
}

fn identity_of(filing: &Filing, questions: &Questions, language: Language) -> IdentityContent {
    IdentityContent { answers: answered(filing, questions, language, Compartment::Identity) }
}

fn answered(
    filing: &Filing,
    questions: &Questions,
    language: Language,
    compartment: Compartment,
) -> Vec<Answered> {
    let wording = Wording::new(questions, language);
    filing.answers.of_compartment(questions, compartment, |key| wording.say(key))
}

/// The sentence beside the button: pressing it is the consent to keep.
pub(crate) const KEEP_TEXT: &str = "portal-check-keep";

fn consents(filing: &Filing, questions: &Questions) -> Vec<ConsentAnswer> {
    let keep = ConsentAnswer { purpose: Purpose::Keep, answer: Answer::Given };
    let asked = filing.answers.consents(questions).into_iter();
    let asked = asked.map(|(_, purpose, answer)| ConsentAnswer { purpose, answer });
    std::iter::once(keep).chain(asked).collect()
}

fn consents_shown(filing: &Filing, questions: &Questions, language: Language) -> ConsentRecord {
    let keep = words(language).say(KEEP_TEXT);
    let keep = ConsentText { purpose: Purpose::Keep, sha256: seal::digest(keep.as_bytes()) };
    let given = filing.answers.consents(questions);
    let asked = filing
        .asked
        .iter()
        .filter(|asked| given.iter().any(|(_, purpose, _)| *purpose == asked.purpose))
        .map(|asked| ConsentText { purpose: asked.purpose, sha256: asked.text_sha256 });
    ConsentRecord {
        language: language.code().to_owned(),
        texts: std::iter::once(keep).chain(asked).collect(),
    }
}
