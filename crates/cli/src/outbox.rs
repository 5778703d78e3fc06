//! The outbox of a hub: who is told beside the desk, and what could not be delivered.

use std::{fs, os::unix::fs::PermissionsExt, path::Path, process::ExitCode};

use anyhow::{Context, bail};
use clap::Args;
use domain::Clock;
use hub::{AddressBook, AddressFile};
use store::{
    Database, Program,
    deliveries::{self, Delivery},
};

use crate::{
    folder::Folder,
    machine::{SystemClock, read_text, say},
};

/// Longest file of addresses, in bytes.
const FILE_BYTES_MAX: usize = 256 * 1024;
/// Most deliveries of a kind that are printed.
const PRINTED_MAX: u64 = 1000;
/// Rights of others than the owner.
const OF_OTHERS: u32 = 0o077;

/// Reads whom to tell beside the desk; nobody, if no file is named.
pub(crate) fn read_addresses(path: Option<&Path>) -> anyhow::Result<AddressBook> {
    let Some(path) = path else {
        return Ok(AddressBook::default());
    };
    let name = path.display();
    let about = fs::metadata(path).with_context(|| format!("{name} cannot be read"))?;
    if about.permissions().mode() & OF_OTHERS != 0 {
        bail!("{name} holds passwords and others may read it: chmod 600 {name}");
    }
    let text = read_text(path, FILE_BYTES_MAX)?;
    // The reader's own message would show the line, and with it what it holds.
    let file: AddressFile = toml::from_str(&text).map_err(|error| {
        let line = error.span().map_or(0, |span| text[..span.start].lines().count());
        anyhow::anyhow!("{name} line {line}: {}", error.message())
    })?;
    AddressBook::try_from(file).with_context(|| format!("{name} cannot be used"))
}

/// `redress hub deliveries`
#[derive(Debug, Args)]
pub(crate) struct Deliveries {
    /// The data folder; its `hub` part is used. The hub may be running.
    #[arg(long, value_name = "DIR")]
    data: std::path::PathBuf,
    /// Makes what was given up due again. The hub must not be running.
    #[arg(long)]
    again: bool,
}

impl Deliveries {
    pub(crate) async fn run(self) -> anyhow::Result<ExitCode> {
        let folder = Folder::new(&self.data).hub();
        if self.again {
            let database = folder.database(Program::Hub).await?;
            let now = SystemClock::default().now();
            let revived = deliveries::revive(&mut database.alone(), now).await?;
            database.close().await;
            say(format!("due again: {revived}"))?;
            return Ok(ExitCode::SUCCESS);
        }
        let database = Database::read_sqlite(folder.path(), Program::Hub)
            .await
            .with_context(|| format!("there is no hub in {}", folder.path().display()))?;
        let dead = deliveries::dead(&database, PRINTED_MAX).await?;
        let waiting = deliveries::waiting(&database, PRINTED_MAX).await?;
        say(format!("given up: {}", dead.len()))?;
        dead.iter().try_for_each(print)?;
        say(format!("waiting: {}", waiting.len()))?;
        waiting
            .iter()
            .try_for_each(print)
            .map(|()| if dead.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }
}

/// One delivery: number, who, how, what about, attempts, the last fault, the next attempt.
fn print(delivery: &Delivery) -> anyhow::Result<()> {
    let fault = delivery.last_fault.map_or("-", deliveries::Fault::as_str);
    let next = delivery.next_attempt.map_or_else(|| "-".to_owned(), |at| at.to_string());
    say(format!(
        "  {}  {}  {:<8} {:<15} attempts {:<3} {fault:<12} next {next}",
        delivery.delivery,
        delivery.addressee.as_str(),
        delivery.channel,
        delivery.kind,
        delivery.attempts
    ))
}
