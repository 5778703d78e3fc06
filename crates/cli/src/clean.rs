//! `redress clean`: a copy without metadata, made in a process of its own.
//!
//! Readers of other people's formats can be made to use all memory or to fall over. So a stranger's
//! file is read in a process that holds nothing else, has little memory and little time, and whose
//! death is an answer like any other.

use std::{
    collections::BTreeSet,
    io::{BufRead, BufReader, Read, Write},
    path::PathBuf,
    process::{Command, ExitCode, Stdio},
};

use anyhow::Context;
use clap::Args;
use clean::{
    Cleaned, Kind, NotCleaned, Removed, clean,
    limit::{INPUT_BYTES_MAX, OUTPUT_BYTES_MAX},
};
use serde::Deserialize;

use crate::machine::{confine, say};

/// Most memory, in bytes: the file, its copy, and what a reader holds besides.
const MEMORY_BYTES_MAX: u64 = 1024 * 1024 * 1024;
/// Most seconds of a processor.
const SECONDS_MAX: u64 = 60;
/// Most bytes of the line before the copy.
const HEAD_BYTES_MAX: u64 = 64 * 1024;

/// `redress clean`
#[derive(Debug, Args)]
pub(crate) struct CleanCommand {
    /// The file; without it, the bytes come in, and the outcome and the copy go out, the standard
    /// way.
    #[arg(requires = "out")]
    file: Option<PathBuf>,
    /// Where to write the copy.
    #[arg(long, requires = "file")]
    out: Option<PathBuf>,
}

impl CleanCommand {
    pub(crate) fn run(self) -> anyhow::Result<ExitCode> {
        match (self.file, self.out) {
            (Some(file), Some(out)) => {
                let bytes = std::fs::read(&file)
                    .with_context(|| format!("{} cannot be read", file.display()))?;
                confine(MEMORY_BYTES_MAX, SECONDS_MAX);
                let cleaned =
                    clean(&bytes).with_context(|| format!("no copy of {}", file.display()))?;
                std::fs::write(&out, &cleaned.bytes)
                    .with_context(|| format!("{} cannot be written", out.display()))?;
                let removed: Vec<&str> =
                    cleaned.removed.iter().map(|removed| removed.as_str()).collect();
                say(format!("{}: removed {}", cleaned.kind.as_str(), removed.join(", ")))?;
                Ok(ExitCode::SUCCESS)
            }
            _ => between_pipes(),
        }
    }
}

/// This program, started anew for one file.
pub(crate) struct OwnProcess;

impl hub::Cleaner for OwnProcess {
    fn clean(&self, file: &[u8]) -> Result<Cleaned, NotCleaned> {
        asked(file).unwrap_or_else(|error| {
            tracing::error!(error = %error, "a file could not be cleaned");
            Err(NotCleaned::NotUnderstood)
        })
    }
}

/// What comes out before the copy.
#[derive(Deserialize)]
#[serde(untagged)]
enum Head {
    Made { kind: Kind, removed: BTreeSet<Removed> },
    Refused { refused: NotCleaned },
}

/// Asks a process of its own; an error if it falls over.
fn asked(file: &[u8]) -> anyhow::Result<Result<Cleaned, NotCleaned>> {
    let mut process = Command::new(std::env::current_exe()?)
        .arg("clean")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()?;
    // It reads everything before it writes anything.
    let written = process.stdin.take().context("no pipe")?.write_all(file);
    let mut out = BufReader::new(process.stdout.take().context("no pipe")?);
    let mut head = String::new();
    let read = out.by_ref().take(HEAD_BYTES_MAX).read_line(&mut head);
    let mut bytes = Vec::new();
    let copied = out.take(OUTPUT_BYTES_MAX as u64 + 1).read_to_end(&mut bytes);
    let ended = process.wait()?;
    written?;
    read?;
    copied?;
    anyhow::ensure!(ended.success() && bytes.len() <= OUTPUT_BYTES_MAX, "the cleaner fell over");
    Ok(match serde_json::from_str(&head)? {
        Head::Made { kind, removed } => Ok(Cleaned { bytes, kind, removed }),
        Head::Refused { refused } => Err(refused),
    })
}

/// What goes out before the copy: one line of JSON.
fn head(outcome: &Result<Cleaned, NotCleaned>) -> serde_json::Value {
    match outcome {
        Ok(cleaned) => serde_json::json!({ "kind": cleaned.kind, "removed": cleaned.removed }),
        Err(refused) => serde_json::json!({ "refused": refused }),
    }
}

fn between_pipes() -> anyhow::Result<ExitCode> {
    confine(MEMORY_BYTES_MAX, SECONDS_MAX);
    let mut bytes = Vec::new();
    std::io::stdin().lock().take(INPUT_BYTES_MAX as u64 + 1).read_to_end(&mut bytes)?;
    let outcome = clean(&bytes);
    let mut out = std::io::stdout().lock();
    serde_json::to_writer(&mut out, &head(&outcome))?;
    out.write_all(b"\n")?;
    if let Ok(cleaned) = outcome {
        out.write_all(&cleaned.bytes)?;
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}
