//! `redress bundle`: a report taken with the survivor where there is no network, sealed at once,
//! carried, and handed in later. Whoever carries it can read nothing of it.

mod answers;
mod files;

use std::{path::PathBuf, process::ExitCode};

use ::questions::file::shipped;
use anyhow::{Context, bail};
use clap::{Args, Subcommand};
use domain::{
    Clock,
    event::{Actor, SealedBy},
    id::{CaseId, ChannelId},
    report::Compartment,
    source::hour_of,
};
use intake::{Keys, SealedReport as Sealed, Telling};
use jiff::Timestamp;
use locale::Language;
use seal::{envelope::Envelope, receipt::Receipt, secret::SecretKey};
use serde::{Deserialize, Serialize};
use wire::{
    HubClient,
    types::{Append, Base64, ObjectUpload, SealedReport, StreamEvents},
};

use crate::{
    keys::{Officer, OfficerKeysOf},
    machine::{SystemClock, SystemRandom, read_text, say},
    questions,
};

/// What the format of bundles is called.
const FORMAT: &str = "redress-bundle/1";
/// No directory or bundle is longer, in bytes.
const TEXT_BYTES_MAX: usize = 32 * 1024 * 1024;

/// `redress bundle`
#[derive(Debug, Args)]
pub(crate) struct BundleCommand {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Fetches what is needed to seal without a network: the signed directory of a hub.
    Directory(Directory),
    /// Takes a report, seals it into a bundle, and prints the survivor's twelve words.
    Seal(Seal),
    /// Hands a bundle in, and prints the proof that it is in the ledger.
    Submit(Submit),
}

#[derive(Debug, Args)]
struct Directory {
    /// The hub.
    #[arg(long, value_name = "URL")]
    hub: String,
    /// Where to write it.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

#[derive(Debug, Args)]
struct Seal {
    /// What `redress bundle directory` wrote.
    #[arg(long, value_name = "FILE")]
    directory: PathBuf,
    /// The authority that the directory must be signed by, in base64; without it the directory is
    /// believed.
    #[arg(long, value_name = "KEY")]
    authority: Option<String>,
    /// Which channel receives the report; the only one, if there is only one.
    #[arg(long)]
    channel: Option<ChannelId>,
    #[command(flatten)]
    officer: Officer,
    /// What the channel asks, where it is not what is shipped.
    #[arg(long, value_name = "FILE")]
    questions: Option<PathBuf>,
    /// The language in which the survivor is asked.
    #[arg(long, default_value = "en", value_name = "CODE")]
    language: String,
    /// The answers as JSON, instead of asking for them here:
    /// `{"choices":{"option":["unrestricted"]},"texts":{"account":"…"}}`.
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
    /// A file to add; may be given more than once.
    #[arg(long, value_name = "FILE")]
    file: Vec<PathBuf>,
    /// When the report was taken; now, if not said.
    #[arg(long, value_name = "RFC3339")]
    at: Option<Timestamp>,
    /// Where to write the bundle.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

#[derive(Debug, Args)]
struct Submit {
    /// The hub.
    #[arg(long, value_name = "URL")]
    hub: String,
    /// The bundle.
    bundle: PathBuf,
    /// Where to write the proof, to be given to the survivor; it is printed, if not said.
    #[arg(long, value_name = "FILE")]
    proof: Option<PathBuf>,
}

/// A bundle: everything that is handed in, and nothing that can be read.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Bundle {
    format: String,
    report: SealedReport,
}

impl BundleCommand {
    pub(crate) async fn run(self) -> anyhow::Result<ExitCode> {
        match self.action {
            Action::Directory(directory) => directory.run().await?,
            Action::Seal(seal) => seal.run().await?,
            Action::Submit(submit) => submit.run().await?,
        }
        Ok(ExitCode::SUCCESS)
    }
}

impl Directory {
    async fn run(self) -> anyhow::Result<()> {
        let directory = HubClient::new(&self.hub)?.directory().await?;
        seal::directory::read(directory.envelopes.iter().map(|bytes| bytes.0.as_slice()), None)?;
        std::fs::write(&self.out, serde_json::to_vec(&directory)?)
            .with_context(|| format!("{} cannot be written", self.out.display()))
    }
}

fn read_directory(
    path: &std::path::Path,
    authority: Option<&str>,
) -> anyhow::Result<domain::directory::Directory> {
    let refused = || format!("{} is refused", path.display());
    let text = read_text(path, TEXT_BYTES_MAX)?;
    let events: StreamEvents = serde_json::from_str(&text).with_context(refused)?;
    let trusted = authority.map(|key| serde_json::from_value(key.into())).transpose();
    let trusted = trusted.context("--authority is no key")?;
    let envelopes = events.envelopes.iter().map(|bytes| bytes.0.as_slice());
    Ok(seal::directory::read(envelopes, trusted).with_context(refused)?.directory)
}

impl Seal {
    async fn run(self) -> anyhow::Result<()> {
        let directory = read_directory(&self.directory, self.authority.as_deref())?;
        let language = Language::of_code(&self.language)
            .with_context(|| format!("--language: {:?} is not enabled", self.language))?;
        let asked = self.questions.as_deref().map(questions::read).transpose()?;
        let asked = asked.unwrap_or_else(shipped);
        let OfficerKeysOf { officer, keys: officer_keys } = self.officer.unlock().await?;
        let told = match &self.report {
            Some(path) => answers::read(path, &asked, language)?,
            None => answers::ask(&asked, language)?,
        };
        let mut channels = directory.channels().map(|channel| channel.id.clone());
        let entrance = match (self.channel, channels.next(), channels.next()) {
            (Some(named), ..) => named,
            (None, Some(only), None) => only,
            _ => bail!("name the channel with --channel"),
        };
        let receiver = told.answers.receiver(&asked, &entrance);
        let channel = directory
            .channel(&receiver)
            .with_context(|| format!("the channel {receiver} is not in the directory"))?;
        let at = hour_of(self.at.unwrap_or_else(|| SystemClock::default().now()));
        let unadopted = || format!("the channel {receiver} had adopted no framework at {at}");
        let random = SystemRandom;
        let random: &dyn domain::Random = &random;
        let receipt = Receipt::from_entropy(random.array());
        let keys: Keys =
            Compartment::ALL.into_iter().map(|part| (part, SecretKey::generate())).collect();
        let (files, sealed_files) = files::seal(&self.file, &keys, random)?;
        let receipt_keys = receipt.keys()?;
        let telling = Telling {
            case: CaseId::from_random(random.array()),
            receipt: &receipt_keys,
            keys,
            questions: &asked,
            answers: &told.answers,
            asked: &told.asked,
            files: &files,
            language,
            channel,
            framework: directory.framework_at(&receiver, at).with_context(unadopted)?,
            directory: &directory,
        };
        let sealed = telling.seal(SealedBy::Officer, random)?;
        let witness = (Actor::Officer(officer), &officer_keys.signing);
        let envelopes = sealed.sign(at, witness, &receipt_keys, random);
        write(&self.out, &envelopes, sealed, sealed_files)?;
        show(&receipt, language)
    }
}

fn write(
    path: &std::path::Path,
    envelopes: &[Envelope],
    sealed: Sealed,
    files: Vec<ObjectUpload>,
) -> anyhow::Result<()> {
    let texts = sealed.objects.into_iter();
    let texts = texts.map(|(object, content)| ObjectUpload { object, content: Base64(content) });
    let append = Append {
        envelopes: envelopes.iter().map(|envelope| Base64(envelope.bytes().to_vec())).collect(),
        objects: texts.chain(files).collect(),
    };
    let report = SealedReport { append, suspect: false, place: None };
    let bundle = Bundle { format: FORMAT.to_owned(), report };
    std::fs::write(path, serde_json::to_vec(&bundle)?)
        .with_context(|| format!("{} cannot be written", path.display()))
}

/// Shows the receipt, for her to write down; it is not kept.
fn show(receipt: &Receipt, language: Language) -> anyhow::Result<()> {
    let words = locale::words(language);
    say(words.say("portal-sent-words-heading"))?;
    say(words.say("portal-sent-words-text"))?;
    for (word, number) in receipt.words(language.code()).into_iter().zip(receipt.numbers()) {
        say(format!("{number} {word}"))?;
    }
    say(words.say("portal-sent-warning"))
}

impl Submit {
    async fn run(self) -> anyhow::Result<()> {
        let name = self.bundle.display();
        let text = read_text(&self.bundle, TEXT_BYTES_MAX)?;
        let bundle: Bundle =
            serde_json::from_str(&text).with_context(|| format!("{name} is no bundle"))?;
        if bundle.format != FORMAT {
            bail!("{name}: expected the format {FORMAT}");
        }
        let proved = HubClient::new(&self.hub)?.report(&bundle.report).await?;
        match self.proof {
            Some(path) => std::fs::write(&path, proved.proof)
                .with_context(|| format!("{} cannot be written", path.display())),
            None => say(proved.proof.trim_end()),
        }
    }
}
