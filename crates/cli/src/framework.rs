//! `redress framework`

mod adopt;
mod diff;
mod due;
mod explain;
mod simulate;

use std::{path::Path, process::ExitCode};

use anyhow::{Context, bail};
use clap::{Args, Subcommand};
use workflow::{
    calendar::Calendars,
    framework::{Framework, SHIPPED, check, parse, schema, shipped},
};

use crate::{calendar::read_text, machine::say};

/// `redress framework`
#[derive(Debug, Args)]
pub(crate) struct FrameworkCommand {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Finds every fault of a framework.
    Check(Check),
    /// Tells a framework in plain words, as Markdown, and draws its timeline.
    Explain(explain::ExplainCommand),
    /// Has a channel adopt a framework for the reports that begin from then on.
    Adopt(adopt::AdoptCommand),
    /// Compares two versions, and says which running clocks the newer one would shorten.
    Diff(diff::DiffCommand),
    /// Plays a list of events and prints what follows, also from silence.
    Simulate(simulate::SimulateCommand),
    /// Prints the JSON Schema of framework files.
    Schema,
    /// Computes the dates of a milestone, as hub and desk do.
    Due(due::DueCommand),
}

#[derive(Debug, Args)]
struct Check {
    /// A framework file, or the name of a shipped one.
    file: String,
}

impl FrameworkCommand {
    pub(crate) fn run(self) -> anyhow::Result<ExitCode> {
        match self.action {
            Action::Adopt(adopt) => crate::machine::run(adopt.run()),
            Action::Check(check) => check.run(),
            Action::Due(due) => due.run(),
            Action::Explain(explain) => explain.run(),
            Action::Simulate(simulate) => simulate.run(),
            Action::Diff(diff) => diff.run(),
            Action::Schema => {
                say(serde_json::to_string_pretty(&schema())?)?;
                Ok(ExitCode::SUCCESS)
            }
        }
    }
}

/// The framework of a name or a file.
fn read(name: &str) -> anyhow::Result<Framework> {
    parse(&read_source(name)?).with_context(|| format!("{name} is not a framework"))
}

/// The text of a framework of a name or a file.
fn read_source(name: &str) -> anyhow::Result<String> {
    if let Some(text) = shipped(name) {
        return Ok(text.to_owned());
    }
    let path = Path::new(name);
    if !path.exists() {
        let known = SHIPPED.map(|(known, _)| known).join(" ");
        bail!("there is no framework {name:?}, and no such file; there are {known}");
    }
    read_text(path)
}

impl Check {
    fn run(&self) -> anyhow::Result<ExitCode> {
        let framework = read(&self.file)?;
        let faults = check(&framework, &Calendars::shipped());
        for fault in &faults {
            say(format!("FAULT {}: {fault}", self.file))?;
        }
        let name = format!("{} {}", framework.name, framework.version);
        if faults.is_empty() {
            say(format!("{name}: sound, {} milestones", framework.milestones.len()))?;
            Ok(ExitCode::SUCCESS)
        } else {
            say(format!("{name}: {} faults", faults.len()))?;
            Ok(ExitCode::FAILURE)
        }
    }
}
