//! `redress framework`

mod due;

use std::{path::Path, process::ExitCode};

use anyhow::Context;
use clap::{Args, Subcommand};
use workflow::{
    calendar::Calendars,
    framework::{Framework, check, parse, shipped},
};

use crate::machine::say;

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
            Action::Check(check) => check.run(),
            Action::Due(due) => due.run(),
        }
    }
}

/// The framework of a name or a file.
fn read(name: &str) -> anyhow::Result<Framework> {
    let text = match shipped(name) {
        Some(text) => text.to_owned(),
        None => std::fs::read_to_string(Path::new(name))
            .with_context(|| format!("there is no framework {name:?}, and no such file"))?,
    };
    parse(&text).with_context(|| format!("{name} is not a framework"))
}

impl Check {
    fn run(&self) -> anyhow::Result<ExitCode> {
        let framework = read(&self.file)?;
        let faults = check(&framework, &Calendars::shipped());
        for fault in &faults {
            say(format!("FAULT {fault}"))?;
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
