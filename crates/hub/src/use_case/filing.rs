//! Sending a report: sealed in memory, signed by its receipt, durable, proved. Then the plaintext
//! is forgotten.

use domain::{
    consent::{Answer, ConsentAnswer, Purpose},
    directory::Channel,
    event::{
        Actor, CompartmentSeal, EVENT_VERSION, Event, EventBody, Grant, GrantedTo, ObjectReference,
        SealedBy, Stream,
    },
    id::{EventId, ObjectId},
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
        visit::{self, Filing, Sent, State, Token, Visit},
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

    /// The keys of all compartments for one holder.
    fn grant(
        &mut self,
        keys: &[SecretKey; 2],
        to: GrantedTo,
        recipient: &Recipient,
    ) -> Result<Grant> {
        let keys = self.keep(seal_ring(keys, recipient)?);
        Ok(Grant { compartments: Compartment::ALL.into(), to, keys })
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
        let statement = SecretKey::from_text(&filing.statement_key)?;
        let identity = SecretKey::from_text(&filing.identity_key)?;
        let (to_statement, to_identity) = (statement.recipient(), identity.recipient());
        let record = sealer.json(&consents_shown(filing, questions, language), &to_statement)?;
        let compartments = vec![
            CompartmentSeal {
                compartment: Compartment::Statement,
                content: sealer.json(&statement_of(filing, questions, language), &to_statement)?,
                recipient: to_statement,
            },
            CompartmentSeal {
                compartment: Compartment::Identity,
                content: sealer.json(&identity_of(filing, questions, language), &to_identity)?,
                recipient: to_identity,
            },
        ];
        let answers = consents(filing, questions);
        let holders = holders(hub, &answers, channel, &keys);
        let compartment_keys = [statement, identity];
        let grants = holders
            .iter()
            .map(|(to, recipient)| sealer.grant(&compartment_keys, *to, recipient))
            .collect::<Result<Vec<_>>>()?;
        for file in &filing.files {
            sealer.contents.insert(file.object.object, None);
        }
        let received = EventBody::ReportReceived {
            channel: channel.id.clone(),
            framework: channel.framework.clone(),
            option,
            sealed_by: SealedBy::Hub,
            inbox: keys.public(),
            compartments,
            files: filing.files.iter().map(|file| file.object).collect(),
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
) -> Vec<(GrantedTo, Recipient)> {
    let read = ConsentAnswer { purpose: Purpose::Read, answer: Answer::Given };
    if !answers.contains(&read) {
        return vec![(GrantedTo::Reporter, keys.secret.recipient())];
    }
    officers_and_escrow(hub, channel)
}

/// The officers of a channel with their recipients, from the signed directory, and its escrow.
pub(crate) fn officers_and_escrow(hub: &Hub, channel: &Channel) -> Vec<(GrantedTo, Recipient)> {
    let directory = hub.directory();
    let officers = channel.intake.iter().filter_map(|officer| directory.officer(*officer));
    officers
        .map(|officer| (GrantedTo::Officer(officer.id), officer.recipient.clone()))
        .chain(std::iter::once((GrantedTo::Escrow, channel.escrow.clone())))
        .collect()
}

fn statement_of(filing: &Filing, questions: &Questions, language: Language) -> Statement {
    Statement {
        language: language.code().to_owned(),
        answers: answered(filing, questions, language, Compartment::Statement),
        files: filing.files.iter().map(|file| file.manifest.clone()).collect(),
    }
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
