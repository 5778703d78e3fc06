//! `redress leakcheck`

use std::{
    fmt::Display,
    fs::File,
    io::{BufRead, BufReader, Read, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

use ::disclosure::leak::{
    HitInCharacters, KNOWN_BYTES_MAX, Known, TEXT_BYTES_MAX, check, in_characters, recognise,
};
use anyhow::{Context, bail};
use clap::Args;
use serde::{Deserialize, Serialize};

use crate::machine::{complain, read_text, read_unmarked, say};

/// What the command ends with when it could not look.
const NOT_CHECKED: u8 = 2;
/// Longest line of a batch, in bytes: identifiers and a text, with room for JSON's escapes.
const LINE_BYTES_MAX: usize = 2 * (KNOWN_BYTES_MAX + TEXT_BYTES_MAX);

/// The mark of UTF-8 that some programs put before a text.
const MARK: &[u8] = "\u{feff}".as_bytes();

/// What is said below the options.
const HELP: &str = "\
Looks for each identifier as written and in another order, spelling, script, number format or
disguise.

Facts:   {\"identifiers\":[{\"kind\":\"name\",\"value\":\"Amina Keita\",\"aliases\":[\"Mina\"]}]}
         Kinds: name, phone, date, place, unit, rank, email, reference. Aliases may be left out.
Answer:  {\"hits\":[{\"kind\",\"value\",\"start\",\"end\",\"how\"}]}
         The value is the identifier as known. Start and end are places in the text, counted from 0
         in characters (Unicode code points, not bytes); the end is not included.
Batch:   One {\"facts\":{…},\"text\":\"…\"} a line, one answer a line. A line that cannot be read is
         answered with {\"error\":\"…\"}, so that answers stay in step with lines.

Ends with 0 when nothing was found, 1 when something was (in any line), 2 when it could not look
(at any line).";

/// `redress leakcheck`
#[derive(Debug, Args)]
#[command(after_help = HELP)]
pub(crate) struct LeakCheck {
    /// The identifiers, in JSON; at most 5,000 in at most 4 MiB.
    #[arg(long, value_name = "FILE.json", required_unless_present = "batch")]
    facts: Option<PathBuf>,
    /// The text, in UTF-8; at most 1 MiB.
    #[arg(long, value_name = "FILE", required_unless_present = "batch")]
    text: Option<PathBuf>,
    /// Many texts: one {"facts":{…},"text":"…"} a line, answered by one JSON line each; - for standard
    /// input.
    #[arg(long, value_name = "FILE.jsonl", conflicts_with_all = ["facts", "text"])]
    batch: Option<PathBuf>,
    /// Also reports what looks like a telephone number, an address, a place on the map or a plate
    /// although no identifier is like it.
    #[arg(long)]
    patterns: bool,
    /// Prints JSON.
    #[arg(long)]
    json: bool,
}

/// One line of a batch; what else stands in it is its writer's own, a number or a note.
#[derive(Debug, Deserialize)]
struct Line {
    facts: Known,
    text: String,
}

/// What is answered to one text.
#[derive(Debug, Serialize)]
#[serde(untagged)]
enum Answer {
    Looked { hits: Vec<HitInCharacters> },
    Refused { error: String },
}

impl LeakCheck {
    pub(crate) fn run(self) -> ExitCode {
        let outcome = match (&self.batch, &self.facts, &self.text) {
            (Some(batch), _, _) => self.check_batch(batch),
            (None, Some(facts), Some(text)) => self.check_one(facts, text),
            (None, _, _) => Err(anyhow::anyhow!("name --facts and --text, or --batch")),
        };
        outcome.unwrap_or_else(|error| {
            // 1 says that something was found: an error must not be taken for that.
            complain(&error);
            ExitCode::from(NOT_CHECKED)
        })
    }

    fn check_one(&self, facts: &Path, text: &Path) -> anyhow::Result<ExitCode> {
        let refused = || format!("{} is refused", facts.display());
        let known: Known =
            serde_json::from_str(&read_unmarked(facts, KNOWN_BYTES_MAX)?).with_context(refused)?;
        known.check().with_context(refused)?;
        let hits = self.hits(&known, &read_text(text, TEXT_BYTES_MAX)?);
        let code = exit_code(!hits.is_empty());
        if self.json {
            say(serde_json::to_string(&Answer::Looked { hits })?)?;
        } else if hits.is_empty() {
            say("nothing found")?;
        } else {
            for HitInCharacters { kind, value, start, end, how } in hits {
                let (kind, how) = (serde_json::to_string(&kind)?, serde_json::to_string(&how)?);
                let (kind, how) = (kind.trim_matches('"'), how.trim_matches('"'));
                say(format!("{start}..{end} {kind} {value:?} ({how})"))?;
            }
        }
        Ok(code)
    }

    fn check_batch(&self, path: &Path) -> anyhow::Result<ExitCode> {
        let name = path.display();
        let source: Box<dyn Read> = if path == Path::new("-") {
            Box::new(std::io::stdin())
        } else {
            Box::new(File::open(path).with_context(|| format!("{name} cannot be opened"))?)
        };
        let mut lines = BufReader::new(source);
        let mut answers = std::io::BufWriter::new(std::io::stdout());
        let code = self.answer_lines(&mut lines, &name, &mut answers);
        // What was answered is printed also where a later line stops it.
        answers.flush().context("standard output is closed")?;
        code
    }

    fn answer_lines(
        &self,
        lines: &mut impl BufRead,
        name: &dyn Display,
        answers: &mut impl Write,
    ) -> anyhow::Result<ExitCode> {
        let (mut found, mut refused) = (false, false);
        // Empty lines at the end are no lines; others are answered, so that answers stay in step.
        let mut empty = 0_usize;
        let mut line = Vec::new();
        for number in 1_usize.. {
            line.clear();
            let limit = LINE_BYTES_MAX as u64 + 1;
            lines
                .by_ref()
                .take(limit)
                .read_until(b'\n', &mut line)
                .with_context(|| format!("{name} cannot be read at line {number}"))?;
            if line.is_empty() {
                break;
            }
            if line.len() > LINE_BYTES_MAX {
                bail!("line {number} of {name} is longer than {LINE_BYTES_MAX} bytes");
            }
            let line = if number == 1 { line.strip_prefix(MARK).unwrap_or(&line) } else { &line };
            if line.trim_ascii().is_empty() {
                empty += 1;
                continue;
            }
            for _ in 0..std::mem::take(&mut empty) {
                refused = true;
                let error = "the line is empty".to_owned();
                writeln!(answers, "{}", serde_json::to_string(&Answer::Refused { error })?)?;
            }
            let answer = self.answer(line);
            match &answer {
                Answer::Looked { hits } => found |= !hits.is_empty(),
                Answer::Refused { .. } => refused = true,
            }
            writeln!(answers, "{}", serde_json::to_string(&answer)?)?;
        }
        Ok(if refused { ExitCode::from(NOT_CHECKED) } else { exit_code(found) })
    }

    fn answer(&self, line: &[u8]) -> Answer {
        let refused = |error: String| Answer::Refused { error };
        let Line { facts, text } = match serde_json::from_slice(line) {
            Ok(line) => line,
            Err(error) => return refused(error.to_string()),
        };
        if let Err(error) = facts.check() {
            return refused(error.to_string());
        }
        if text.len() > TEXT_BYTES_MAX {
            return refused(format!("text holds {} of at most {TEXT_BYTES_MAX} bytes", text.len()));
        }
        Answer::Looked { hits: self.hits(&facts, &text) }
    }

    fn hits(&self, known: &Known, text: &str) -> Vec<HitInCharacters> {
        let mut hits = check(text, &known.identifiers);
        if self.patterns {
            hits.extend(recognise(text));
            hits.sort_by_key(|hit| (hit.start, hit.end));
        }
        in_characters(text, hits)
    }
}

fn exit_code(found: bool) -> ExitCode {
    if found { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answered(text: &str) -> (Vec<String>, ExitCode) {
        let check =
            LeakCheck { facts: None, text: None, batch: None, patterns: false, json: false };
        let mut answers = Vec::new();
        let code = check.answer_lines(&mut text.as_bytes(), &"-", &mut answers).unwrap();
        let answers = String::from_utf8(answers).unwrap();
        (answers.lines().map(ToOwned::to_owned).collect(), code)
    }

    fn line(text: &str) -> String {
        let facts = r#"{"identifiers":[{"kind":"name","value":"Amina Keita"}]}"#;
        format!(r#"{{"facts":{facts},"text":"{text}"}}"#)
    }

    #[test]
    fn answers_stay_in_step_with_lines() {
        let text = format!("{}\n\n{}\r\nnothing\n{}", line("Amina"), line("no"), line("Keita"));
        let (answers, code) = answered(&text);
        assert_eq!(answers.len(), 5);
        assert!(answers[0].contains("part"), "{}", answers[0]);
        assert_eq!(answers[1], r#"{"error":"the line is empty"}"#);
        assert_eq!(answers[2], r#"{"hits":[]}"#);
        assert!(answers[3].contains("error"), "{}", answers[3]);
        assert!(answers[4].contains("part"), "{}", answers[4]);
        assert_eq!(code, ExitCode::from(NOT_CHECKED));
    }

    #[test]
    fn a_mark_before_and_empty_lines_behind_are_nothing() {
        let (answers, code) = answered(&format!("\u{feff}{}\n\n \n", line("no")));
        assert_eq!(answers, [r#"{"hits":[]}"#]);
        assert_eq!(code, ExitCode::SUCCESS);
    }
}
