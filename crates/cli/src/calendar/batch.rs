//! Many questions at once: a table in, the same table with one more column out.

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
    /// The rows as they came, each with its answer.
    pub(super) csv: String,
    headings: StringRecord,
    rows: Vec<(StringRecord, Answer)>,
}

/// Answers every row, in order.
pub(super) fn answer(text: &str, flags: &Flags, shelf: &mut Shelf) -> anyhow::Result<Answered> {
    let mut reader = ReaderBuilder::new().from_reader(text.as_bytes());
    let headings = reader.headers().context("the row of headings cannot be read")?.clone();
    let places = places(&headings, flags)?;
    let mut rows = Vec::new();
    for (number, row) in (1_usize..).zip(reader.into_records()) {
        let row = row.with_context(|| format!("row {number}"))?;
        let cell = |column: &'static str| {
            let place = places.iter().find(|(known, _)| *known == column).map(|(_, place)| *place);
            place.and_then(|place| row.get(place)).map(str::trim).filter(|text| !text.is_empty())
        };
        let answer = flags
            .with(cell)
            .map_err(anyhow::Error::from)
            .and_then(|asked| Answer::to(&asked, shelf))
            .map_err(|error| name(number, &error))?;
        rows.push((row, answer));
    }
    let csv = write(&headings, &rows, flags.answer_column())?;
    Ok(Answered { csv, headings, rows })
}

/// An error that says in which row and column.
fn name(row: usize, error: &anyhow::Error) -> anyhow::Error {
    match error.downcast_ref::<Wrong>() {
        Some(Wrong { column, reason }) => anyhow::anyhow!("row {row}, column {column}: {reason}"),
        // What no single cell is to blame for was computed from the first day on.
        None => anyhow::anyhow!("row {row}, column from: {error:#}"),
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

fn write(
    headings: &StringRecord,
    rows: &[(StringRecord, Answer)],
    column: &str,
) -> anyhow::Result<String> {
    let mut writer = Writer::from_writer(Vec::new());
    writer.write_record(headings.iter().chain([column]))?;
    for (row, answer) in rows {
        let cell = answer.cell();
        writer.write_record(row.iter().chain([cell.as_str()]))?;
    }
    Ok(String::from_utf8(writer.into_inner()?)?)
}

impl Answered {
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
                if let Value::Object(answered) = serde_json::to_value(answer)? {
                    object.extend(answered);
                }
                Ok(Value::Object(object))
            })
            .collect::<anyhow::Result<_>>()?;
        Ok(serde_json::to_string_pretty(&rows)?)
    }
}

#[cfg(test)]
mod tests;
