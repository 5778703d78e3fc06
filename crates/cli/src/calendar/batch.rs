//! Many questions at once: a table in, the same table with one more column out.

use std::process::ExitCode;

use anyhow::{Context, bail};
use csv::{ReaderBuilder, StringRecord, Writer};
use serde_json::{Map, Value};

use super::{
    Shelf,
    answer::Answer,
    asked::{Flags, Wrong},
};

/// A table with its answers.
#[derive(Debug)]
pub(super) struct Answered {
    headings: StringRecord,
    /// The rows as they came, each with its answer, or why there is none.
    rows: Vec<(StringRecord, Result<Answer, String>)>,
    column: &'static str,
}

/// Answers every row, in order; one that cannot be answered keeps no other from it.
pub(super) fn answer(text: &str, flags: &Flags, shelf: &mut Shelf) -> anyhow::Result<Answered> {
    let mut reader = ReaderBuilder::new().flexible(true).from_reader(text.as_bytes());
    let headings = reader.headers().context("the row of headings cannot be read")?.clone();
    if headings.is_empty() {
        bail!("there is no row of headings; the columns are {}", flags.columns().join(", "));
    }
    let places = places(&headings, flags)?;
    let mut rows = Vec::new();
    for (number, row) in (1_usize..).zip(reader.into_records()) {
        let row = row.with_context(|| format!("row {number}"))?;
        let answer = answer_row(&row, headings.len(), &places, flags, shelf)
            .map_err(|error| name(number, &error));
        rows.push((row, answer));
    }
    Ok(Answered { headings, rows, column: flags.answer_column() })
}

fn answer_row(
    row: &StringRecord,
    cells: usize,
    places: &[(&'static str, usize)],
    flags: &Flags,
    shelf: &mut Shelf,
) -> Result<Answer, Unanswered> {
    if row.len() != cells {
        return Err(Unanswered::Cells { row: row.len(), headings: cells });
    }
    let cell = |column: &'static str| {
        let place = places.iter().find(|(known, _)| *known == column).map(|(_, place)| *place);
        place.and_then(|place| row.get(place)).map(str::trim).filter(|text| !text.is_empty())
    };
    let asked = flags.with(cell).map_err(anyhow::Error::from)?;
    Ok(Answer::to(&asked, shelf)?)
}

/// Why a row has no answer.
#[derive(Debug, thiserror::Error)]
enum Unanswered {
    #[error("it has {row} cells, the row of headings has {headings}")]
    Cells { row: usize, headings: usize },
    #[error(transparent)]
    Asked(#[from] anyhow::Error),
}

/// An error that says in which row and column.
fn name(row: usize, error: &Unanswered) -> String {
    let error = match error {
        Unanswered::Cells { .. } => return format!("row {row}: {error}"),
        Unanswered::Asked(error) => error,
    };
    match error.downcast_ref::<Wrong>() {
        Some(Wrong { column, reason }) => format!("row {row}, column {column}: {reason}"),
        // What no single cell is to blame for was computed from the first day on.
        None => format!("row {row}, column from: {error:#}"),
    }
}

/// Where each column that means something stands.
fn places(headings: &StringRecord, flags: &Flags) -> anyhow::Result<Vec<(&'static str, usize)>> {
    let mut places: Vec<(&'static str, usize)> = Vec::new();
    for (place, heading) in headings.iter().enumerate() {
        let heading = heading.trim();
        if heading == flags.answer_column() {
            bail!("there is already a column {heading}, and the answers go into one of that name");
        }
        let Some(column) = flags.columns().iter().find(|column| **column == heading) else {
            // Ignoring a column that was meant would give wrong dates without a word.
            let near = |column: &&&str| heading.to_lowercase().trim_end_matches('s') == **column;
            if let Some(meant) = flags.columns().iter().find(near) {
                bail!("column {heading}: it is called {meant}");
            }
            continue;
        };
        if places.iter().any(|(known, _)| known == column) {
            bail!("column {column} is there twice");
        }
        places.push((column, place));
    }
    Ok(places)
}

impl Answered {
    /// What is wrong with each row that has no answer.
    pub(super) fn faults(&self) -> impl Iterator<Item = &str> {
        self.rows.iter().filter_map(|(_, answer)| answer.as_ref().err().map(String::as_str))
    }

    /// Whether every row is answered.
    pub(super) fn exit_code(&self) -> ExitCode {
        if self.faults().next().is_none() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }

    /// The rows as they came, with the column of answers.
    pub(super) fn csv(&self) -> anyhow::Result<String> {
        let mut writer = Writer::from_writer(Vec::new());
        writer.write_record(self.headings.iter().chain([self.column]))?;
        for (row, answer) in &self.rows {
            let cell = answer.as_ref().map(Answer::cell).unwrap_or_default();
            let cells = (0..self.headings.len()).map(|place| row.get(place).unwrap_or_default());
            writer.write_record(cells.chain([cell.as_str()]))?;
        }
        Ok(String::from_utf8(writer.into_inner()?)?)
    }

    /// The rows as JSON: what each row held, and the whole answer.
    pub(super) fn json(&self) -> anyhow::Result<String> {
        let rows: Vec<Value> = self
            .rows
            .iter()
            .map(|(row, answer)| {
                let mut object: Map<String, Value> = self
                    .headings
                    .iter()
                    .zip(row.iter())
                    .map(|(heading, cell)| (heading.trim().to_owned(), cell.into()))
                    .collect();
                match answer {
                    Ok(answer) => {
                        if let Value::Object(answered) = serde_json::to_value(answer)? {
                            object.extend(answered);
                        }
                    }
                    Err(fault) => {
                        object.insert("error".to_owned(), fault.as_str().into());
                    }
                }
                Ok(Value::Object(object))
            })
            .collect::<anyhow::Result<_>>()?;
        Ok(serde_json::to_string_pretty(&rows)?)
    }
}

#[cfg(test)]
mod tests;
