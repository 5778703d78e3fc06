//! `redress questions`

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    process::ExitCode,
    str::FromStr,
};

use anyhow::Context;
use clap::{Args, Subcommand};
use domain::id::ChannelId;
use hub::{LocalHelp, SOUND_BYTES_MAX, SoundFiles};
use questions::{Questions, file};

use crate::machine::{read_bytes, read_text, say};

/// `redress questions`
#[derive(Debug, Args)]
pub(crate) struct QuestionsCommand {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Checks a file of questions and says every fault.
    Check {
        /// The file.
        file: PathBuf,
    },
    /// Prints the questions that are shipped, to begin with.
    Print,
}

impl QuestionsCommand {
    pub(crate) fn run(self) -> anyhow::Result<ExitCode> {
        match self.action {
            Action::Print => say(file::SHIPPED.trim_end())?,
            Action::Check { file } => {
                let questions = read(&file)?;
                let (name, version) = (&questions.name, questions.version);
                let count = questions.list.len();
                say(format!("{name}, version {version}: {count} questions, no fault"))?;
            }
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// Which file of questions a channel uses.
#[derive(Debug, Clone)]
pub(crate) struct ChannelQuestions {
    channel: ChannelId,
    file: PathBuf,
}

impl FromStr for ChannelQuestions {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (channel, file) = text.split_once('=').ok_or("expected CHANNEL=FILE")?;
        let channel = channel.parse().map_err(|_| format!("{channel} is no channel code"))?;
        Ok(Self { channel, file: file.into() })
    }
}

/// Reads what channels ask.
pub(crate) fn of_channels(
    named: &[ChannelQuestions],
) -> anyhow::Result<BTreeMap<ChannelId, Questions>> {
    named.iter().map(|named| Ok((named.channel.clone(), read(&named.file)?))).collect()
}

/// Reads the files in which the questions of channels are read aloud; they lie beside the questions.
pub(crate) fn sounds_of(
    named: &[ChannelQuestions],
) -> anyhow::Result<BTreeMap<ChannelId, SoundFiles>> {
    named.iter().map(|named| Ok((named.channel.clone(), sounds(&named.file)?))).collect()
}

fn sounds(path: &Path) -> anyhow::Result<SoundFiles> {
    let questions = read(path)?;
    let names = questions.sounds.values().flat_map(BTreeMap::values);
    names
        .map(|name| {
            let file = path.with_file_name(name);
            let bytes = read_bytes(&file, SOUND_BYTES_MAX)?;
            Ok((name.clone(), bytes))
        })
        .collect()
}

/// Reads whom to call near here.
pub(crate) fn read_local_help(path: Option<&Path>) -> anyhow::Result<LocalHelp> {
    let Some(path) = path else { return Ok(LocalHelp::default()) };
    let text = read_text(path, file::FILE_BYTES_MAX)?;
    toml::from_str(&text).with_context(|| format!("{} is refused", path.display()))
}

/// Reads a file of questions.
pub(crate) fn read(path: &Path) -> anyhow::Result<Questions> {
    let text = read_text(path, file::FILE_BYTES_MAX)?;
    file::parse(&text).with_context(|| format!("{} is refused", path.display()))
}
