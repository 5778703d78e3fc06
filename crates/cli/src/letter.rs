//! `redress letter`

use std::{
    io::Write,
    path::{Path, PathBuf},
    process::ExitCode,
};

use ::disclosure::{
    letter::Typesetter,
    template::{Template, compose},
};
use anyhow::{Context, anyhow};
use clap::{Args, builder::PossibleValuesParser};
use letters::LetterPress;
use locale::{Language, words};

use crate::machine::read_unmarked;

/// Longest document of facts, in bytes: twenty paragraphs of reasons, with room for escapes.
const FACTS_BYTES_MAX: usize = 1024 * 1024;

/// `redress letter`
#[derive(Debug, Args)]
pub(crate) struct LetterCommand {
    /// Which letter.
    #[arg(long, value_name = "NAME", value_parser = templates())]
    template: String,
    /// What the letter says, in JSON; docs/LETTERS.md lists the fields of each template.
    #[arg(long, value_name = "FILE.json")]
    facts: PathBuf,
    /// The language of the letter.
    #[arg(long, value_name = "CODE", value_parser = languages())]
    language: String,
    /// Where the PDF goes; an existing file is replaced.
    #[arg(long, value_name = "FILE.pdf")]
    out: PathBuf,
    /// Also writes the text of the pages, as the leak check reads it.
    #[arg(long, value_name = "FILE.txt")]
    text: Option<PathBuf>,
}

fn templates() -> PossibleValuesParser {
    PossibleValuesParser::new(Template::ALL.map(Template::as_str))
}

fn languages() -> PossibleValuesParser {
    PossibleValuesParser::new(Language::ALL.map(Language::code))
}

impl LetterCommand {
    pub(crate) fn run(self) -> anyhow::Result<ExitCode> {
        let template = Template::of(&self.template).context("there is no such template")?;
        let language = Language::of_code(&self.language).context("there is no such language")?;
        let facts = read_unmarked(&self.facts, FACTS_BYTES_MAX)?;
        let mut reader = serde_json::Deserializer::from_str(&facts);
        let name = self.facts.display();
        let letter = compose(template, words(language), &mut reader)
            .map_err(|refused| anyhow!("{name} is refused: {refused}"))?;
        reader.end().with_context(|| format!("{name} is refused"))?;
        let press = LetterPress::new().context("the press cannot be set up")?;
        let typeset = press.typeset(&letter)?;
        write(&self.out, &typeset.pdf)?;
        if let Some(path) = &self.text {
            write(path, typeset.text.as_bytes())?;
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// Writes a file whole or not at all: half a letter must never be sent.
fn write(path: &Path, content: &[u8]) -> anyhow::Result<()> {
    let refused = || format!("{} cannot be written", path.display());
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let mut file =
        tempfile::NamedTempFile::new_in(folder.unwrap_or(Path::new("."))).with_context(refused)?;
    file.write_all(content).with_context(refused)?;
    file.persist(path).with_context(refused)?;
    Ok(())
}
