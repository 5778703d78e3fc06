//! Sealing a report: compartments, keys, consents, two signed events.

use std::collections::BTreeMap;

use domain::{
    Random,
    consent::{Answer, ConsentAnswer, Purpose},
    directory::{Channel, Directory, FrameworkReference},
    event::{
        Actor, CompartmentSeal, EVENT_VERSION, Event, EventBody, Grant, GrantedTo, ObjectReference,
        SealedBy, Stream,
    },
    file::{EvidenceContent, FileManifest},
    id::{CaseId, EventId, ObjectId},
    key::{Digest, Recipient},
    report::{Answered, Compartment, ConsentRecord, ConsentText, IdentityContent, Statement},
};
use jiff::Timestamp;
use locale::Language;
use questions::{Questions, answers::Answers};
use seal::{
    age_file::{SealFault, seal},
    envelope::Envelope,
    key_ring::seal_ring,
    pad,
    receipt::ReceiptKeys,
    secret::{SecretKey, SigningKey},
};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::{Holder, Wording, holders};

/// The keys of a report's compartments.
pub type Keys = BTreeMap<Compartment, SecretKey>;

/// Why a report was not sealed.
#[derive(Debug, thiserror::Error)]
pub enum NotSealed {
    /// The kind of report is not chosen.
    #[error("the kind of report is not chosen")]
    NoOption,
    /// A compartment has no key.
    #[error("a compartment has no key")]
    NoKey,
    /// A seal was refused.
    #[error(transparent)]
    Seal(#[from] SealFault),
    /// Something is no JSON.
    #[error(transparent)]
    Json(#[from] serde_json::Error),
}

/// One consent question as it was shown.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct AskedConsent {
    /// To what.
    pub purpose: Purpose,
    /// SHA-256 of the text that was shown.
    pub text_sha256: Digest,
}

/// A file that was sealed and is waiting for its report.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct AttachedFile {
    /// What it is.
    pub manifest: FileManifest,
    /// As it came, sealed to the evidence compartment.
    pub original: Option<ObjectReference>,
    /// Without metadata, sealed to the statement compartment.
    pub copy: Option<ObjectReference>,
}

impl AttachedFile {
    /// What is stored of it.
    pub fn objects(&self) -> impl Iterator<Item = ObjectReference> + use<> {
        self.original.into_iter().chain(self.copy)
    }
}

/// Everything that somebody tells.
pub struct Telling<'a> {
    /// The number of the case that it will be.
    pub case: CaseId,
    /// What the receipt opens and signs with.
    pub receipt: &'a ReceiptKeys,
    /// The keys of the compartments.
    pub keys: Keys,
    /// What was asked.
    pub questions: &'a Questions,
    /// What was answered.
    pub answers: &'a Answers,
    /// The consent questions as they were shown.
    pub asked: &'a [AskedConsent],
    /// Files that were sealed before.
    pub files: &'a [AttachedFile],
    /// In which language.
    pub language: Language,
    /// Who receives it.
    pub channel: &'a Channel,
    /// The framework that the channel adopted for reports of this moment.
    pub framework: &'a FrameworkReference,
    /// The signed directory.
    pub directory: &'a Directory,
}

/// A sealed report: nothing of it can be read here any more.
pub struct SealedReport {
    case: CaseId,
    received: EventBody,
    consented: EventBody,
    /// What the events name, but for the files that were sealed before.
    pub objects: BTreeMap<ObjectId, Vec<u8>>,
}

/// Seals things and remembers the sealed bytes.
struct Sealer<'a> {
    random: &'a dyn Random,
    objects: BTreeMap<ObjectId, Vec<u8>>,
}

impl Sealer<'_> {
    /// Seals a value as padded JSON.
    fn json(
        &mut self,
        value: &impl Serialize,
        to: &Recipient,
    ) -> Result<ObjectReference, NotSealed> {
        let plaintext = Zeroizing::new(pad::text(serde_json::to_vec(value)?));
        Ok(self.keep(seal(&plaintext, &[to])?))
    }

    fn keep(&mut self, sealed: Vec<u8>) -> ObjectReference {
        let reference = ObjectReference {
            object: ObjectId::from_random(self.random.array()),
            sha256: seal::digest(&sealed),
            size_bytes: sealed.len() as u64,
        };
        self.objects.insert(reference.object, sealed);
        reference
    }

    /// The keys of compartments for one holder.
    fn grant(&mut self, keys: &Keys, holder: Holder) -> Result<Grant, NotSealed> {
        let own = keys.iter().filter(|(compartment, _)| holder.compartments.contains(compartment));
        let keys = self.keep(seal_ring(own.map(|(_, key)| key), &holder.recipient)?);
        Ok(Grant { compartments: holder.compartments, to: holder.to, keys })
    }
}

impl Telling<'_> {
    /// Seals everything.
    ///
    /// # Errors
    ///
    /// When the kind of report is not chosen, or a key is missing or none.
    pub fn seal(
        &self,
        sealed_by: SealedBy,
        random: &dyn Random,
    ) -> Result<SealedReport, NotSealed> {
        let option = self.answers.option(self.questions).ok_or(NotSealed::NoOption)?;
        let mut sealer = Sealer { random, objects: BTreeMap::new() };
        let mut compartments = Vec::with_capacity(Compartment::ALL.len());
        for (compartment, key) in &self.keys {
            let recipient = key.recipient();
            let content = match compartment {
                Compartment::Statement => sealer.json(&self.statement(), &recipient)?,
                Compartment::Identity => sealer.json(&self.identity(), &recipient)?,
                Compartment::Evidence => sealer.json(&self.evidence(), &recipient)?,
            };
            compartments.push(CompartmentSeal { compartment: *compartment, recipient, content });
        }
        let statement = self.keys.get(&Compartment::Statement).ok_or(NotSealed::NoKey)?;
        let record = sealer.json(&self.consents_shown(), &statement.recipient())?;
        let answers = self.consents();
        let grants = self.holders(&answers).into_iter();
        let grants =
            grants.map(|holder| sealer.grant(&self.keys, holder)).collect::<Result<Vec<_>, _>>()?;
        let received = EventBody::ReportReceived {
            channel: self.channel.id.clone(),
            framework: self.framework.clone(),
            option,
            sealed_by,
            inbox: self.receipt.public(),
            compartments,
            files: self.files.iter().filter_map(|file| file.copy).collect(),
            originals: self.files.iter().filter_map(|file| file.original).collect(),
            grants,
        };
        let consented = EventBody::ConsentRecorded { answers, record, grants: Vec::new() };
        Ok(SealedReport { case: self.case, received, consented, objects: sealer.objects })
    }

    /// Who can open the report: the officers of the channel and the escrow if she agreed that the
    /// service reads it, and nobody but herself if she did not.
    fn holders(&self, answers: &[ConsentAnswer]) -> Vec<Holder> {
        let read = ConsentAnswer { purpose: Purpose::Read, answer: Answer::Given };
        if answers.contains(&read) {
            return holders(self.directory, self.channel);
        }
        vec![Holder {
            to: GrantedTo::Reporter,
            recipient: self.receipt.secret.recipient(),
            compartments: Compartment::ALL.into(),
        }]
    }

    fn statement(&self) -> Statement {
        Statement {
            language: self.language.code().to_owned(),
            answers: self.answered(Compartment::Statement),
            files: self.files.iter().map(|file| file.manifest.clone()).collect(),
        }
    }

    fn identity(&self) -> IdentityContent {
        IdentityContent { answers: self.answered(Compartment::Identity) }
    }

    fn evidence(&self) -> EvidenceContent {
        let kept = self.files.iter().filter(|file| file.original.is_some());
        EvidenceContent { files: kept.map(|file| file.manifest.clone()).collect() }
    }

    fn answered(&self, compartment: Compartment) -> Vec<Answered> {
        let wording = Wording::new(self.questions, self.language);
        self.answers.of_compartment(self.questions, compartment, |key| wording.say(key))
    }

    fn consents(&self) -> Vec<ConsentAnswer> {
        let keep = ConsentAnswer { purpose: Purpose::Keep, answer: Answer::Given };
        let asked = self.answers.consents(self.questions).into_iter();
        let asked = asked.map(|(_, purpose, answer)| ConsentAnswer { purpose, answer });
        std::iter::once(keep).chain(asked).collect()
    }

    fn consents_shown(&self) -> ConsentRecord {
        let keep = Wording::new(self.questions, self.language).keep_text();
        let keep = ConsentText { purpose: Purpose::Keep, sha256: seal::digest(keep.as_bytes()) };
        let given = self.answers.consents(self.questions);
        let asked = self
            .asked
            .iter()
            .filter(|asked| given.iter().any(|(_, purpose, _)| *purpose == asked.purpose))
            .map(|asked| ConsentText { purpose: asked.purpose, sha256: asked.text_sha256 });
        ConsentRecord {
            language: self.language.code().to_owned(),
            texts: std::iter::once(keep).chain(asked).collect(),
        }
    }
}

impl SealedReport {
    /// Two events: one that `witness` vouches for together with the reporter, then her consents.
    #[must_use]
    pub fn sign(
        &self,
        at: Timestamp,
        witness: (Actor, &SigningKey),
        receipt: &ReceiptKeys,
        random: &dyn Random,
    ) -> [Envelope; 2] {
        let reporter = (Actor::Inbox(receipt.inbox), &receipt.signing);
        let event = |sequence, previous, actor, body: &EventBody| Event {
            version: EVENT_VERSION,
            id: EventId::from_random(random.array()),
            stream: Stream::Case(self.case),
            sequence,
            previous,
            at,
            actor,
            body: body.clone(),
        };
        let first = event(0, Digest::ZERO, witness.0, &self.received);
        let first = Envelope::sign(first, &[witness, reporter]);
        let second = event(1, first.digest(), reporter.0, &self.consented);
        let second = Envelope::sign(second, &[reporter]);
        [first, second]
    }
}
