//! `redress keys`

use std::{io::BufRead, path::PathBuf, process::ExitCode};

use anyhow::{Context, bail};
use clap::{Args, Subcommand};
use domain::id::OfficerId;
use seal::key_file::{KeyFile, OfficerKeys};
use store::{Database, Program, officers};
use zeroize::Zeroizing;

use crate::{folder::meant, machine::say};

/// `redress keys`
#[derive(Debug, Args)]
pub(crate) struct KeysCommand {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Prints an officer's age identity: whoever has it opens what is sealed to that officer.
    Export(Export),
}

#[derive(Debug, Args)]
struct Export {
    #[command(flatten)]
    officer: Officer,
}

/// An officer whose keys are needed.
#[derive(Debug, Args)]
pub(crate) struct Officer {
    /// The officer's name, as on the desk.
    #[arg(long = "officer", value_name = "NAME")]
    name: String,
    /// The data folder; the one of the demonstration that ran last, if not named.
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// Reads the passphrase from this file descriptor instead of asking for it.
    #[arg(long, value_name = "NUMBER")]
    passphrase_fd: Option<u32>,
}

impl KeysCommand {
    pub(crate) async fn run(self) -> anyhow::Result<ExitCode> {
        let Action::Export(export) = self.action;
        let OfficerKeysOf { keys, .. } = export.officer.unlock().await?;
        say(keys.secret.to_text().as_str())?;
        Ok(ExitCode::SUCCESS)
    }
}

/// An officer's keys, unlocked.
pub(crate) struct OfficerKeysOf {
    pub(crate) officer: OfficerId,
    pub(crate) keys: OfficerKeys,
}

impl Officer {
    /// An officer by name, where a command names one only if it is asked for more.
    pub(crate) fn new(name: String, data: Option<PathBuf>, passphrase_fd: Option<u32>) -> Self {
        Self { name, data, passphrase_fd }
    }

    /// Opens the officer's key file; asks for the passphrase if it is not given.
    pub(crate) async fn unlock(&self) -> anyhow::Result<OfficerKeysOf> {
        let folder = meant(self.data.as_deref())?.desk();
        let database = Database::read_sqlite(folder.path(), Program::Desk)
            .await
            .with_context(|| format!("there is no desk in {}", folder.path().display()))?;
        let Some(known) = officers::by_name(&database, &self.name).await? else {
            let names: Vec<String> =
                officers::all(&database).await?.into_iter().map(|known| known.name).collect();
            bail!("no officer {:?} on this desk; there are: {}", self.name, names.join(", "));
        };
        let file: KeyFile =
            serde_json::from_str(&known.key_file).context("the officer's key file is damaged")?;
        let passphrase = passphrase(self.passphrase_fd)?;
        let keys = file.unlock(&passphrase).context("the passphrase is wrong")?;
        Ok(OfficerKeysOf { officer: known.officer, keys })
    }
}

fn passphrase(descriptor: Option<u32>) -> anyhow::Result<Zeroizing<String>> {
    let Some(descriptor) = descriptor else {
        let asked = rpassword::prompt_password("Passphrase: ");
        return asked.map(Zeroizing::new).context("no passphrase can be asked for here");
    };
    let path = format!("/dev/fd/{descriptor}");
    let file = std::fs::File::open(&path)
        .with_context(|| format!("file descriptor {descriptor} cannot be read"))?;
    let mut line = Zeroizing::new(String::new());
    std::io::BufReader::new(file).read_line(&mut line)?;
    Ok(Zeroizing::new(line.trim_end_matches(['\n', '\r']).to_owned()))
}
