//! `redress audit`

use std::{path::PathBuf, process::ExitCode};

use anyhow::Context;
use clap::Args;
use serde::Serialize;
use wire::{As, HubClient};

use crate::{
    keys::{Officer, OfficerKeysOf},
    machine::{SystemClock, say},
};

/// `redress audit`
#[derive(Debug, Args)]
pub(crate) struct Audit {
    /// The hub.
    #[arg(long, value_name = "URL")]
    hub: String,
    /// Prints one JSON object.
    #[arg(long)]
    json: bool,
    /// A file with the checkpoint seen last time: the ledger must begin as it did then. Written
    /// anew after a clean audit.
    #[arg(long, value_name = "FILE")]
    remember: Option<PathBuf>,
    /// An auditor of this desk: with her key, every published figure is counted again from what is
    /// sealed to oversight.
    #[arg(long, value_name = "NAME")]
    officer: Option<String>,
    /// The data folder of the desk; the one of the demonstration that ran last, if not named.
    #[arg(long, value_name = "DIR", requires = "officer")]
    data: Option<PathBuf>,
    /// Reads the passphrase from this file descriptor instead of asking for it.
    #[arg(long, value_name = "NUMBER", requires = "officer")]
    passphrase_fd: Option<u32>,
}

#[derive(Serialize)]
struct Printed<'a> {
    clean: bool,
    #[serde(flatten)]
    report: &'a audit::Report,
}

impl Audit {
    pub(crate) async fn run(self) -> anyhow::Result<ExitCode> {
        let hub = HubClient::new(&self.hub)?;
        let remembered = match &self.remember {
            Some(path) if path.exists() => Some(
                std::fs::read_to_string(path)
                    .with_context(|| format!("{} cannot be read", path.display()))?,
            ),
            _ => None,
        };
        let report = self
            .report(&hub, remembered.as_deref())
            .await
            .with_context(|| format!("{} cannot be audited", self.hub))?;
        let clean = report.is_clean();
        if self.json {
            say(serde_json::to_string_pretty(&Printed { clean, report: &report })?)?;
        } else {
            print(&report)?;
        }
        if let (true, Some(path)) = (clean, &self.remember) {
            std::fs::write(path, &report.checkpoint)
                .with_context(|| format!("{} cannot be written", path.display()))?;
        }
        Ok(if clean { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }

    async fn report(
        &self,
        hub: &HubClient,
        remembered: Option<&str>,
    ) -> anyhow::Result<audit::Report> {
        let Some(name) = self.officer.clone() else {
            return Ok(audit::audit(hub, None, remembered).await?);
        };
        let officer = Officer::new(name, self.data.clone(), self.passphrase_fd);
        let OfficerKeysOf { officer, keys } = officer.unlock().await?;
        // Told by the hub's clock: a question of another time is refused, and nothing else is signed.
        let clock = SystemClock::starting_at(Some(hub.facts().await?.now));
        let who = As { officer, key: &keys.signing, clock: &clock };
        Ok(audit::audit_with_openings(hub, who, &keys.secret, remembered).await?)
    }
}

fn print(report: &audit::Report) -> anyhow::Result<()> {
    for fault in &report.faults {
        say(format!("FAULT {fault}"))?;
    }
    say(format!("ledger      {}", report.origin))?;
    say(format!("leaves      {}", report.leaves))?;
    say(format!("checkpoints {}", report.checkpoints))?;
    say(format!("signatures  {}", report.signatures))?;
    say(format!("cases       {}", report.cases))?;
    say(format!("due dates   {}", report.dates))?;
    say(format!("breaches    {}", report.breaches))?;
    say(format!("custody     {} steps of {} items of evidence", report.custody, report.items))?;
    match report.figures {
        Some(cells) => say(format!("figures     {cells} counted again"))?,
        None => say("figures     not counted again: that takes the key of an auditor (--officer)")?,
    }
    let verdict = if report.is_clean() {
        "clean: one history, complete, signed, every date as the rules give it".to_owned()
    } else {
        format!("NOT CLEAN: {} faults", report.faults.len())
    };
    say(verdict)
}
