//! `redress calendar`: tries a date, counted as the engine counts.

mod answer;
mod asked;
mod batch;

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::{Context, bail};
use clap::{Args, Subcommand};
use workflow::{
    calendar::{Calendar, Calendars},
    counting::{Pause, Rule},
    period::Period,
};

pub(crate) use self::asked::{Start, pause};
use self::{answer::Answer, asked::Flags};
use crate::machine::{self, complain, say};

/// `redress calendar`
#[derive(Debug, Args)]
pub(crate) struct CalendarCommand {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// When a period ends, and which days did not count.
    ///
    /// The day of the event is not counted. Periods of days end with a day; a period of hours ends
    /// at a moment, counted from the moment given or, where only a day is given, from its first.
    /// Where the answer depends on holidays of a year that the calendar does not have, there is an
    /// error and no guess.
    Due(DueCommand),
    /// How many working days lie after one day, up to and including another.
    Between(BetweenCommand),
}

#[derive(Debug, Args)]
struct DueCommand {
    #[command(flatten)]
    table: Table,
    /// The period: 10wd, 3d, 2w, 6m, 1y or 72h.
    #[arg(long, required_unless_present = "batch", allow_hyphen_values = true)]
    period: Option<Period>,
    /// How the last day is found: plain, or eu-1182-71 (Regulation 1182/71: a period ends on a
    /// working day, and two days or more hold two working days).
    #[arg(long)]
    rule: Option<Rule>,
    /// The time zone in which days begin and end, for hours; the one written in --from, or UTC.
    #[arg(long, value_name = "ZONE")]
    time_zone: Option<String>,
}

#[derive(Debug, Args)]
struct BetweenCommand {
    #[command(flatten)]
    table: Table,
    /// The last day.
    #[arg(long, value_name = "DATE", required_unless_present = "batch")]
    to: Option<Start>,
}

/// What both have in common.
#[derive(Debug, Args)]
struct Table {
    /// A calendar by name, or a file with one calendar.
    #[arg(long, value_name = "NAME|FILE", required_unless_present = "batch")]
    calendar: Option<String>,
    /// The day or moment of the event; it is not counted.
    #[arg(long, value_name = "DATE", required_unless_present = "batch")]
    from: Option<Start>,
    /// Stopped days: a day d is stopped when FROM < d ≤ TO. May be given several times.
    #[arg(long, value_name = "FROM/TO", value_parser = pause)]
    pause: Vec<Pause>,
    /// A table with columns named as these flags (calendar, from, period, pause, rule, time-zone,
    /// to), several pauses in one cell separated by semicolons, - for standard input. Prints the
    /// same rows with one more column; other columns are carried along, and a flag fills what a row
    /// leaves out. Where a row cannot be answered, its cell stays empty, standard error says why,
    /// and the program ends with 1.
    #[arg(long, value_name = "FILE.csv")]
    batch: Option<PathBuf>,
    /// Prints JSON.
    #[arg(long)]
    json: bool,
}

impl CalendarCommand {
    pub(crate) fn run(self) -> anyhow::Result<ExitCode> {
        let (table, flags) = match self.action {
            Action::Due(due) => {
                let DueCommand { table, period, rule, time_zone } = due;
                let flags = Flags::due(&table, period, rule, time_zone);
                (table, flags)
            }
            Action::Between(between) => {
                let flags = Flags::between(&between.table, between.to);
                (between.table, flags)
            }
        };
        let mut calendars = Shelf::default();
        if let Some(path) = &table.batch {
            let text = read_text(path)?;
            let name = path.display();
            let answered = batch::answer(&text, &flags, &mut calendars)
                .with_context(|| format!("{name} cannot be answered"))?;
            say(if table.json { answered.json()? } else { answered.csv()? }.trim_end_matches('\n'))?;
            for fault in answered.faults() {
                complain(&anyhow::anyhow!("{name}: {fault}"));
            }
            return Ok(answered.exit_code());
        }
        let answer = Answer::to(&flags.asked()?, &mut calendars)?;
        if table.json {
            say(serde_json::to_string_pretty(&answer)?)?;
        } else {
            say(answer.to_text().trim_end())?;
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// No table of dates, calendar or framework is longer than this.
const TEXT_BYTES_MAX: usize = 32 << 20;

/// The text of a file, or of standard input where it is called `-`.
pub(crate) fn read_text(path: &Path) -> anyhow::Result<String> {
    let text = if path == Path::new("-") {
        machine::read_from(std::io::stdin(), &"-", TEXT_BYTES_MAX)?
    } else {
        machine::read_text(path, TEXT_BYTES_MAX)?
    };
    Ok(machine::without_mark(text))
}

/// Calendars at hand: the shipped ones, and those read from files.
#[derive(Debug)]
pub(crate) struct Shelf {
    shipped: Calendars,
    files: Vec<(String, Calendar)>,
}

impl Default for Shelf {
    fn default() -> Self {
        Self { shipped: Calendars::shipped(), files: Vec::new() }
    }
}

impl Shelf {
    /// A shipped calendar by name, or the one calendar of a file.
    pub(crate) fn calendar(&mut self, named: &str) -> anyhow::Result<&Calendar> {
        if self.file(named).is_none() && self.shipped(named).is_none() {
            let read = self.read(named)?;
            self.files.push((named.to_owned(), read));
        }
        let found = self.shipped(named).or_else(|| self.file(named));
        found.with_context(|| format!("there is no calendar {named:?}"))
    }

    fn shipped(&self, named: &str) -> Option<&Calendar> {
        named.parse().ok().and_then(|name| self.shipped.get(&name))
    }

    fn file(&self, named: &str) -> Option<&Calendar> {
        self.files.iter().find(|(known, _)| known == named).map(|(_, calendar)| calendar)
    }

    fn read(&self, named: &str) -> anyhow::Result<Calendar> {
        let path = Path::new(named);
        if !path.exists() {
            let known: Vec<&str> =
                self.shipped.iter().map(|calendar| calendar.name().as_str()).collect();
            bail!(
                "there is no calendar {named:?}, and no such file; there are {}",
                known.join(" ")
            );
        }
        let read = Calendars::parse(&read_text(path)?)
            .with_context(|| format!("{named} is no calendar"))?;
        let mut all = read.iter();
        match (all.next(), all.next()) {
            (Some(only), None) => Ok(only.clone()),
            _ => bail!("{named} holds several calendars; give a file with one"),
        }
    }
}
