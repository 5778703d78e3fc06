//! `redress framework adopt`: a channel takes its reports under a framework, or another version of it,
//! from some moment on.

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::{Context, ensure};
use clap::Args;
use domain::{
    Clock, Random,
    directory::{Adoption, DirectoryChange, FrameworkReference},
    event::{Actor, EVENT_VERSION, Event, EventBody, Stream},
    id::{ChannelId, EventId},
    source::hour_of,
};
use hub::{Foundation, found};
use jiff::Timestamp;
use seal::{envelope::Envelope, secret::SigningKey};
use workflow::{
    calendar::Calendars,
    framework::{check, parse},
};

use super::read_source;
use crate::{
    folder::{Folder, meant},
    machine::{SystemClock, SystemRandom, say},
    serve::{HubChoices, open_hub},
};

/// `redress framework adopt`
///
/// Signed by the authority of the directory, and a leaf of the ledger. No running case is moved: it
/// stays under the version that it began under. The hub is stopped meanwhile.
#[derive(Debug, Args)]
pub(crate) struct AdoptCommand {
    /// A framework file, or the name of a shipped one.
    file: String,
    /// The channel.
    #[arg(long, value_name = "CODE")]
    channel: ChannelId,
    /// From when on new reports begin under it; from now on, if not named.
    #[arg(long, value_name = "RFC3339")]
    from: Option<Timestamp>,
    /// The data folder of the hub; the one of the demonstration that ran last, if not named.
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// The key of the authority; `authority.key` in the data folder, if not named.
    #[arg(long, value_name = "FILE")]
    authority: Option<PathBuf>,
    /// The time at which it is signed, for a demonstration that runs at another time.
    #[arg(long, value_name = "RFC3339")]
    now: Option<Timestamp>,
}

impl AdoptCommand {
    pub(crate) async fn run(self) -> anyhow::Result<ExitCode> {
        let text = read_source(&self.file)?;
        let framework = parse(&text).with_context(|| format!("{} is none", self.file))?;
        let faults = check(&framework, &Calendars::shipped());
        ensure!(faults.is_empty(), "{} has faults: redress framework check", self.file);

        let folder = meant(self.data.as_deref())?;
        let clock = SystemClock::starting_at(self.now);
        let at = hour_of(clock.now());
        let adoption = Adoption {
            channel: self.channel,
            framework: FrameworkReference {
                name: framework.name.clone(),
                version: framework.version,
                digest: seal::digest(text.as_bytes()),
            },
            from: self.from.unwrap_or(at),
        };
        let said = format!(
            "{} adopts {} {} from {} on",
            adoption.channel, framework.name, framework.version, adoption.from
        );
        let authority = read_authority(&folder, self.authority.as_deref())?;
        let hub = open_hub(&folder.hub(), clock, HubChoices::for_demonstration()).await?;
        let chain = hub.signed_chain()?;
        let random: &dyn Random = &SystemRandom;
        let event = Event {
            version: EVENT_VERSION,
            id: EventId::from_random(random.array()),
            stream: Stream::Directory,
            sequence: chain.length,
            previous: chain.last,
            at,
            actor: Actor::Authority,
            body: EventBody::DirectoryChanged(DirectoryChange::FrameworkAdopted { adoption }),
        };
        let envelope = Envelope::sign(event, &[(Actor::Authority, &authority)]);
        let foundation = Foundation { envelopes: vec![envelope], frameworks: vec![text] };
        let published = found(&hub, &foundation).await;
        hub.close().await;
        published.context("it cannot be adopted")?;
        say(said)?;
        Ok(ExitCode::SUCCESS)
    }
}

fn read_authority(folder: &Folder, named: Option<&Path>) -> anyhow::Result<SigningKey> {
    let seed = match named {
        Some(path) => {
            let name = path.file_name().and_then(|name| name.to_str());
            let parent = path.parent().unwrap_or(Path::new("."));
            Folder::new(parent).read_seed(name.context("--authority names no file")?)?
        }
        None => folder.read_seed("authority.key")?,
    };
    Ok(SigningKey::from_seed(&seed))
}
