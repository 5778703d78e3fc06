//! `redress figures`

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::{Context, bail};
use clap::{Args, Subcommand, ValueEnum};
use figures::{
    protect::protect,
    publication::{Publication, verify as verify_publication},
    release::Release,
    survival::{Limits, Options, survival},
    tables::{TEXT_BYTES_MAX, Tables},
    verify::verify,
};

use crate::{
    machine::{self, read_text, read_unmarked, say},
    signed_figures,
};

/// `redress figures`
#[derive(Debug, Args)]
pub(crate) struct FiguresCommand {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Time to a milestone, with open cases kept in.
    Survival(SurvivalCommand),
    /// Suppresses what would give small counts away, together with what was released before.
    Protect(ProtectCommand),
    /// Verifies the proofs of a release.
    Verify(VerifyCommand),
}

#[derive(Debug, Args)]
struct SurvivalCommand {
    /// A table with the columns time, event (0 open, 1 milestone, 2 and above other ends) and,
    /// if wanted, group.
    #[arg(long)]
    input: PathBuf,
    /// Also the mean time up to here; may be given more than once.
    #[arg(long, value_name = "T", allow_negative_numbers = true)]
    horizon: Vec<f64>,
    /// On which scale the 95 % limits are symmetric.
    #[arg(long, value_enum, default_value_t)]
    limits: LimitsName,
    /// Prints JSON.
    #[arg(long)]
    json: bool,
}

/// The kinds of limits by their names on the command line.
#[derive(Debug, Clone, Copy, Default, ValueEnum)]
enum LimitsName {
    #[default]
    LogLog,
    Log,
    Plain,
}

impl From<LimitsName> for Limits {
    fn from(name: LimitsName) -> Self {
        match name {
            LimitsName::LogLog => Self::LogLog,
            LimitsName::Log => Self::Log,
            LimitsName::Plain => Self::Plain,
        }
    }
}

#[derive(Debug, Args)]
struct ProtectCommand {
    /// The tables: threshold, cells, relations.
    #[arg(long)]
    input: PathBuf,
    /// The last release: what this command printed then with --json.
    #[arg(long, value_name = "RELEASE")]
    published: Option<PathBuf>,
    /// Prints the release as JSON, with its proofs.
    #[arg(long)]
    json: bool,
}

#[derive(Debug, Args)]
struct VerifyCommand {
    /// What `protect --json` printed, or a release as it was published (release.json).
    release: PathBuf,
    /// The release before it, of which nothing may be forgotten.
    #[arg(long, value_name = "RELEASE")]
    published: Option<PathBuf>,
    /// The hub that published it: also checks that it is the file that two persons of oversight
    /// signed for, byte by byte.
    #[arg(long, value_name = "URL")]
    hub: Option<String>,
}

impl FiguresCommand {
    pub(crate) fn run(self) -> anyhow::Result<ExitCode> {
        match self.action {
            Action::Survival(survival) => survival.run(),
            Action::Protect(protect) => protect.run(),
            Action::Verify(command) => command.run(),
        }
    }
}

fn read_release(path: &Path) -> anyhow::Result<Release> {
    Release::parse(&read_unmarked(path, TEXT_BYTES_MAX)?)
        .with_context(|| format!("{} is refused", path.display()))
}

impl SurvivalCommand {
    fn run(self) -> anyhow::Result<ExitCode> {
        let options = Options { horizons: self.horizon, limits: self.limits.into() };
        let answer = survival(&read_text(&self.input, TEXT_BYTES_MAX)?, &options)
            .with_context(|| format!("{} gives no answer", self.input.display()))?;
        if self.json {
            say(serde_json::to_string_pretty(&answer)?)?;
        } else {
            say(answer.to_text().trim_end())?;
        }
        Ok(ExitCode::SUCCESS)
    }
}

impl ProtectCommand {
    fn run(self) -> anyhow::Result<ExitCode> {
        let refused = || format!("{} is refused", self.input.display());
        let tables =
            Tables::parse(&read_unmarked(&self.input, TEXT_BYTES_MAX)?).with_context(refused)?;
        let earlier = self.published.as_deref().map(read_release).transpose()?;
        let release = protect(&tables, earlier.as_ref()).with_context(refused)?;
        if self.json {
            say(serde_json::to_string(&release)?)?;
        } else {
            say(release.to_text().trim_end())?;
        }
        Ok(ExitCode::SUCCESS)
    }
}

impl VerifyCommand {
    fn run(self) -> anyhow::Result<ExitCode> {
        let text = read_text(&self.release, TEXT_BYTES_MAX)?;
        if Publication::is_one(&text) {
            return self.run_published(&text);
        }
        if self.hub.is_some() {
            bail!("--hub: {} is no release as it was published", self.release.display());
        }
        let earlier = self.published.as_deref().map(read_release).transpose()?;
        let release = read_release(&self.release)?;
        let faults = verify(&release, earlier.as_ref());
        for fault in &faults {
            say(format!("FAULT {fault}"))?;
        }
        let name = self.release.display();
        if faults.is_empty() {
            let proved = release.witnesses.len() + release.floors.len();
            say(format!("{name}: accepted, {proved} suppressed cells proved"))?;
            Ok(ExitCode::SUCCESS)
        } else {
            say(format!("{name}: refused, {} faults", faults.len()))?;
            Ok(ExitCode::FAILURE)
        }
    }

    /// Verifies a release as it was published.
    fn run_published(self, text: &str) -> anyhow::Result<ExitCode> {
        let name = self.release.display();
        let read = |text: &str, path: &Path| {
            Publication::parse(text).with_context(|| format!("{} is refused", path.display()))
        };
        let publication = read(text, &self.release)?;
        let earlier = match &self.published {
            Some(path) => Some(read(&read_text(path, TEXT_BYTES_MAX)?, path)?),
            None => None,
        };
        let mut faults: Vec<String> = verify_publication(&publication, earlier.as_ref())
            .iter()
            .map(ToString::to_string)
            .collect();
        if let Some(hub) = self.hub {
            let (digest, quarter) = (seal::digest(text.as_bytes()), publication.quarter);
            machine::run(async {
                let quarter = quarter.to_string();
                let signed = signed_figures::is_signed_for(&hub, &quarter, digest).await?;
                faults.extend(signed.err());
                Ok(ExitCode::SUCCESS)
            })?;
        }
        for fault in &faults {
            say(format!("FAULT {fault}"))?;
        }
        if faults.is_empty() {
            let proofs = |one: &figures::publication::Published| {
                one.release.witnesses.len() + one.release.floors.len()
            };
            let proved: usize = publication.indicators.iter().map(proofs).sum();
            let quarter = publication.quarter;
            say(format!("{name}: {quarter} accepted, {proved} suppressed cells proved"))?;
            Ok(ExitCode::SUCCESS)
        } else {
            say(format!("{name}: refused, {} faults", faults.len()))?;
            Ok(ExitCode::FAILURE)
        }
    }
}
