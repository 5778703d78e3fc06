//! Sending a report: sealed in memory, signed by its receipt, durable, proved. Then the plaintext
//! is forgotten.

use domain::{
    directory::Channel,
    event::{Actor, SealedBy},
    report::Compartment,
};
use intake::{AttachedFile, Keys, Telling};
use locale::Language;
use seal::{envelope::Envelope, secret::SecretKey};

use crate::{
    append::Contents,
    error::{Error, Result},
    program::Hub,
    use_case::{
        openings,
        sealed_report::append,
        visit::{self, Filing, Sent, State, Token, Visit},
    },
};

/// Sends the report. Sending again what is in already changes nothing and shows the same receipt.
///
/// The case comes first and the visit after it: after a crash in between, the report is in, and
/// sending it again finds that and shows its receipt.
pub(crate) async fn send(hub: &Hub, token: &Token, visit: Visit) -> Result<()> {
    let Visit { language, state, .. } = visit;
    let State::Filing(filing) = state else {
        return Ok(());
    };
    let receiver = filing.answers.receiver(hub.questions(&filing.channel), &filing.channel);
    let channel = hub.directory().channel(&receiver).cloned().ok_or(Error::Absent)?;
    let report = Report::seal(hub, &filing, language, &channel)?;
    let appended = append(hub, &report.envelopes, report.contents, filing.suspect).await;
    let recorded = match appended {
        // The number of the case is known to this visit alone: if it is taken, it is by this report.
        Err(Error::Conflict) => openings::proof(hub, filing.case).await?.ok_or(Error::Conflict)?,
        appended => appended?,
    };
    let sent = Sent { entropy: filing.entropy, proof: recorded.proof.to_text() };
    let visit = Visit::new(language, State::Sent(Box::new(sent)));
    visit::keep(hub, token, &visit).await
}

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

/// A sealed report: nothing of it can be read here any more.
struct Report {
    envelopes: [Envelope; 2],
    contents: Contents,
}

impl Report {
    /// The hub vouches for the hour and the reporter for the content.
    fn seal(hub: &Hub, filing: &Filing, language: Language, channel: &Channel) -> Result<Self> {
        let receipt = filing.receipt().keys()?;
        let directory = hub.directory();
        let at = domain::source::hour_of(hub.now());
        let telling = Telling {
            case: filing.case,
            receipt: &receipt,
            keys: keys_of(filing)?,
            questions: hub.questions(&filing.channel),
            answers: &filing.answers,
            asked: &filing.asked,
            files: &filing.files,
            language,
            channel,
            framework: directory.framework_at(&channel.id, at).ok_or(Error::Absent)?,
            directory: &directory,
        };
        let sealed = telling.seal(SealedBy::Hub, &*hub.random)?;
        let witness = (Actor::Hub, &hub.keys.signing);
        let envelopes = sealed.sign(at, witness, &receipt, &*hub.random);
        let mut contents: Contents =
            sealed.objects.into_iter().map(|(object, sealed)| (object, Some(sealed))).collect();
        for object in filing.files.iter().flat_map(AttachedFile::objects) {
            contents.insert(object.object, None);
        }
        Ok(Self { envelopes, contents })
    }
}
