//! `redress demo`: hub and desk on loopback, so that a newcomer can file a report and open it
//! within a minute. Nothing in it is pretended: the same programs, keys and databases.

mod sample;

use std::{net::SocketAddr, num::NonZeroU32, path::PathBuf, process::ExitCode};

use anyhow::Context;
use clap::Args;
use hub::REPORTS_PER_MINUTE;
use jiff::Timestamp;
use serde::Serialize;

use crate::{
    folder::{Folder, note},
    machine::{SystemClock, say},
    outbox::read_addresses,
    questions,
    serve::{HubChoices, Running, UNSENT_FILES_MEGABYTES, bind, open_desk, open_hub},
};
use sample::DemoOfficer;

/// `redress demo`
#[derive(Debug, Args)]
pub(crate) struct Demo {
    /// Where the data lies; a fresh temporary folder if not named.
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// Where the portal and the hub's API listen.
    #[arg(long, default_value = "127.0.0.1:8470", value_name = "ADDR")]
    portal: SocketAddr,
    /// Where the desk listens.
    #[arg(long, default_value = "127.0.0.1:8471", value_name = "ADDR")]
    desk: SocketAddr,
    /// Where the desk of a State listens, which is a program of its own.
    #[arg(long, default_value = "127.0.0.1:8472", value_name = "ADDR")]
    state_desk: SocketAddr,
    /// The time at which to start, to see what happens later.
    #[arg(long, value_name = "RFC3339")]
    now: Option<Timestamp>,
    /// What the demonstration's channel asks, where it is not what is shipped.
    #[arg(long, value_name = "FILE")]
    questions: Option<PathBuf>,
    /// Most megabytes of sealed files that no report has named yet.
    #[arg(long, default_value_t = UNSENT_FILES_MEGABYTES, value_name = "MB")]
    unsent_files_mb: u64,
    /// Reports that the channel takes in a minute of a flood; the others wait for their turn.
    #[arg(long, default_value_t = REPORTS_PER_MINUTE, value_name = "COUNT")]
    reports_per_minute: NonZeroU32,
    /// Where the exit leads, where it is not what is shipped.
    #[arg(long, value_name = "URL")]
    leave_to: Option<String>,
    /// Whom to tell by e-mail and webhook that something waits at their desk.
    #[arg(long, value_name = "FILE")]
    addresses: Option<PathBuf>,
    /// A file to write when both programs answer.
    #[arg(long, value_name = "FILE")]
    ready: Option<PathBuf>,
}

/// What the ready file says.
#[derive(Serialize)]
struct Ready {
    portal: String,
    desk: String,
    state_desk: String,
    hub_api: String,
    officers: Vec<DemoOfficer>,
    escrow: String,
}

impl Demo {
    pub(crate) async fn run(self) -> anyhow::Result<ExitCode> {
        // Addresses first: a taken port is told before anything is made.
        let portal = bind(self.portal, "--portal")?;
        let desk_listener = bind(self.desk, "--desk")?;
        let state_listener = bind(self.state_desk, "--state-desk")?;
        let temporary = match self.data {
            Some(_) => None,
            None => Some(tempfile::tempdir().context("no temporary folder can be made")?),
        };
        let path = self.data.as_deref().or(temporary.as_ref().map(tempfile::TempDir::path));
        let folder = Folder::new(path.context("no data folder")?);
        let clock = SystemClock::starting_at(self.now);
        let file = sample::prepare(&folder, clock).await?;
        note(&folder);

        let hub_api = format!("http://{}", portal.local_addr()?);
        let mut choices = HubChoices {
            unsent_files_mb: self.unsent_files_mb,
            reports_per_minute: self.reports_per_minute,
            address_book: read_addresses(self.addresses.as_deref())?,
            ..HubChoices::for_demonstration()
        };
        if let Some(file) = &self.questions {
            choices.questions = [(sample::CHANNEL.parse()?, questions::read(file)?)].into();
        }
        if let Some(leave_to) = self.leave_to {
            choices.leave_to = leave_to;
        }
        let hub = open_hub(&folder.hub(), clock, choices).await?;
        let desk = open_desk(&folder.desk(), &hub_api, clock, false).await?;
        let state = sample::state_folder(&folder).desk();
        let state_desk = open_desk(&state, &hub_api, clock, false).await?;
        let desk_address = format!("http://{}", desk_listener.local_addr()?);
        let state_address = format!("http://{}", state_listener.local_addr()?);
        let mut running = Running::new()?;
        running.watch(std::sync::Arc::clone(&hub));
        running.serve(portal, hub::router(hub), None)?;
        running.serve(desk_listener, desk::router(desk), None)?;
        running.serve(state_listener, desk::router(state_desk), None)?;
        for address in [&hub_api, &desk_address, &state_address] {
            answers(address).await?;
        }
        let ready = Ready {
            portal: format!("{hub_api}/"),
            desk: format!("{desk_address}/"),
            state_desk: format!("{state_address}/"),
            hub_api,
            officers: file.officers,
            escrow: file.escrow,
        };
        if let Some(path) = &self.ready {
            write_ready(path, &ready)?;
        }
        greet(&ready, &folder, temporary.is_some())?;
        let outcome = running.until_stopped().await;
        drop(temporary);
        outcome
    }
}

/// Waits for a program to answer: it is bound already, so the first request is answered.
async fn answers(address: &str) -> anyhow::Result<()> {
    let answer = reqwest::get(address).await.with_context(|| format!("{address} is silent"))?;
    answer.error_for_status().with_context(|| format!("{address} fails"))?;
    Ok(())
}

/// Written beside and renamed, so that whoever waits for it never reads half of it.
fn write_ready(path: &std::path::Path, ready: &Ready) -> anyhow::Result<()> {
    let unfinished = path.with_extension("unfinished");
    std::fs::write(&unfinished, serde_json::to_vec_pretty(ready)?)
        .with_context(|| format!("{} cannot be written", path.display()))?;
    std::fs::rename(&unfinished, path)?;
    Ok(())
}

fn greet(ready: &Ready, folder: &Folder, temporary: bool) -> anyhow::Result<()> {
    say("Redress is running. Everything below is a sample; the programs are the real ones.")?;
    say("")?;
    say(format!("  portal  {}   (for survivors and witnesses)", ready.portal))?;
    say(format!("  desk    {}   (for officers)", ready.desk))?;
    say(format!("  desk    {}   (of a State, with its own officers)", ready.state_desk))?;
    say("")?;
    say("  officers of the desks:")?;
    for officer in &ready.officers {
        let roles = officer.roles.join(", ");
        say(format!("    {:<16} {roles} of {}", officer.name, officer.organisation))?;
        say(format!("    {:<16} passphrase: {}", "", officer.passphrase))?;
    }
    say("  key of the escrow, with which an auditor lends keys in an emergency:")?;
    say(format!("    {}", ready.escrow))?;
    say("")?;
    say("  What to try first:")?;
    say("    1. Open the portal, tell something, send it, and write down the twelve words.")?;
    say("    2. Unlock the desk as an intake officer: the report is first in the queue.")?;
    say("    3. Open it, open a case, assign an investigator; unlock the desk as that one.")?;
    say("    4. Come back to the portal with the twelve words.")?;
    say("    5. Notify the State of Velmark of the case, and answer at its own desk.")?;
    say(format!("    6. Check the hub from outside:  redress audit --hub {}", ready.hub_api))?;
    say("")?;
    let kept = if temporary { "deleted when this ends" } else { "kept" };
    say(format!("  data    {} ({kept})", folder.path().display()))?;
    say("  Ctrl-C stops.")
}
