//! Exports: a queue or a case as CSV and JSON, with a manifest that says what they are and their
//! digests. Dates, states and pseudonyms; no contents but, where they are asked for, the notes.

mod evidence;

use std::io::{Cursor, Write};

use domain::{
    event::{EventBody, Note},
    id::CaseId,
    key::Digest,
    limit::EXPORT_CASES_MAX,
    queue::{Show, Summary},
    report::Compartment,
};
use jiff::Timestamp;
use serde::Serialize;
use workflow::duty::Status;
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

use crate::{
    case_file::CaseFile,
    error::{Error, Result},
    program::Desk,
    session::Session,
};

/// The form of manifest that this program writes.
const MANIFEST_VERSION: u8 = 1;
/// Cases asked of the hub at once.
const PAGE: u64 = 200;

/// What an export is.
#[derive(Debug, Serialize)]
struct Manifest {
    version: u8,
    /// The hub's ledger.
    origin: String,
    /// The moment for which it is true.
    as_of: Timestamp,
    /// Who exported it, by number in the directory.
    exported_by: String,
    /// The choice of the queue.
    #[serde(skip_serializing_if = "Option::is_none")]
    show: Option<Show>,
    /// The case, how many events it had, and the digest of the last.
    #[serde(skip_serializing_if = "Option::is_none")]
    case: Option<CasePoint>,
    rows: usize,
    files: Vec<FileEntry>,
}

#[derive(Debug, Serialize)]
struct CasePoint {
    case: CaseId,
    events: u32,
    last: Digest,
}

#[derive(Debug, Serialize)]
struct FileEntry {
    name: String,
    size_bytes: u64,
    sha256: String,
}

pub(crate) use evidence::evidence;

/// A cell that no spreadsheet reads as a formula (OWASP, CSV injection).
fn safe(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

fn csv(heads: &[&str], rows: &[Vec<String>]) -> Result<Vec<u8>> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let fault = |error: csv::Error| Error::Fault(Box::new(error));
    writer.write_record(heads).map_err(fault)?;
    for row in rows {
        writer.write_record(row.iter().map(|cell| safe(cell))).map_err(fault)?;
    }
    writer.into_inner().map_err(|error| Error::Fault(Box::new(error.into_error())))
}

/// The same rows as objects, each cell as it is.
fn json(heads: &[&str], rows: &[Vec<String>]) -> Result<Vec<u8>> {
    let object = |row: &Vec<String>| -> serde_json::Map<String, serde_json::Value> {
        let cells = heads.iter().zip(row);
        cells.map(|(head, cell)| ((*head).to_owned(), cell.as_str().into())).collect()
    };
    Ok(serde_json::to_vec_pretty(&rows.iter().map(object).collect::<Vec<_>>())?)
}

fn packed(mut manifest: Manifest, files: Vec<(&str, Vec<u8>)>) -> Result<Vec<u8>> {
    manifest.files = files
        .iter()
        .map(|(name, bytes)| FileEntry {
            name: (*name).to_owned(),
            size_bytes: bytes.len() as u64,
            sha256: wire::client::hexadecimal(seal::digest(bytes)),
        })
        .collect();
    let manifest = serde_json::to_vec_pretty(&manifest)?;
    let fault = |error: zip::result::ZipError| Error::Fault(Box::new(error));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files.into_iter().chain([("manifest.json", manifest)]) {
        archive.start_file(name, options).map_err(fault)?;
        archive.write_all(&bytes)?;
    }
    Ok(archive.finish().map_err(fault)?.into_inner())
}

const QUEUE: [&str; 14] = [
    "case",
    "channel",
    "received",
    "option",
    "sealed_by",
    "opened",
    "read",
    "news",
    "assigned",
    "text_bytes",
    "files",
    "next_milestone",
    "next_owner",
    "next_due",
];

/// Everything that a choice of the queue shows.
pub(crate) async fn queue(desk: &Desk, session: &Session, show: Show) -> Result<Vec<u8>> {
    let mut rows = Vec::new();
    let mut first = 0;
    let as_of = loop {
        let who = session.asks(&*desk.clock);
        let page = desk.hub.queue(show, (first, PAGE), who).await?;
        for entry in &page.rows {
            rows.push(queue_row(entry.case, entry.summary.as_ref())?);
        }
        match page.next {
            Some(next) if rows.len() < EXPORT_CASES_MAX => first = next,
            _ => break page.now,
        }
    };
    let manifest = Manifest {
        version: MANIFEST_VERSION,
        origin: desk.hub.facts().await?.origin,
        as_of,
        exported_by: session.officer.to_string(),
        show: Some(show),
        case: None,
        rows: rows.len(),
        files: Vec::new(),
    };
    let files = vec![("queue.csv", csv(&QUEUE, &rows)?), ("queue.json", json(&QUEUE, &rows)?)];
    packed(manifest, files)
}

/// A code as JSON writes it.
fn code(value: impl Serialize) -> Result<String> {
    let value = serde_json::to_value(value)?;
    Ok(value.as_str().map_or_else(|| value.to_string(), str::to_owned))
}

fn queue_row(case: CaseId, summary: Option<&Summary>) -> Result<Vec<String>> {
    let mut row = vec![case.to_string()];
    if let Some(summary) = summary {
        row.extend([
            summary.channel.to_string(),
            summary.received.to_string(),
            code(summary.option)?,
            code(summary.sealed_by)?,
            summary.opened.to_string(),
            summary.read.to_string(),
            summary.news.to_string(),
            summary.assigned.to_string(),
            summary.text_bytes.to_string(),
            summary.files.to_string(),
        ]);
        if let Some(next) = &summary.next {
            row.extend([next.milestone.to_string(), next.owner.clone(), next.due.to_string()]);
        }
    }
    row.resize(QUEUE.len(), String::new());
    Ok(row)
}

const DUTIES: [&str; 9] = [
    "milestone",
    "duty",
    "number",
    "owner",
    "state",
    "began",
    "original_due",
    "shown_due",
    "breached",
];
const EVENTS: [&str; 4] = ["number", "at", "actor", "kind"];
const NOTES: [&str; 5] = ["number", "at", "actor", "corrects", "note"];

/// A case: its duties with their dates, and its events by kind; with what its notes say only if that
/// is asked for, by an officer to whom the report is open.
pub(crate) async fn case(
    desk: &Desk,
    session: &Session,
    case: CaseId,
    with_notes: bool,
) -> Result<Vec<u8>> {
    let file = CaseFile::fetch(desk, session, case).await?;
    let notes = if with_notes { notes(desk, session, &file).await? } else { Vec::new() };
    let moment = |at: Option<Timestamp>| at.map(|at| at.to_string()).unwrap_or_default();
    let duty = |duty: &workflow::duty::Duty| {
        let milestone = file.framework.milestone(&duty.occurrence.milestone);
        let state = match &duty.status {
            Status::Waiting(_) => "waiting",
            Status::Open => "open",
            Status::Late => "late",
            Status::Met { .. } => "met",
            Status::Waived { .. } => "waived",
        };
        let dates = duty.dates.as_ref();
        vec![
            duty.occurrence.milestone.to_string(),
            duty.occurrence.duty.to_string(),
            duty.occurrence.number.to_string(),
            milestone.map(|known| known.owed_by.as_str().to_owned()).unwrap_or_default(),
            state.to_owned(),
            moment(duty.since),
            moment(dates.map(|dates| dates.original.moment)),
            moment(dates.map(|dates| dates.shown.moment)),
            moment(duty.breached),
        ]
    };
    let event = |event: &domain::event::Event| {
        vec![
            event.sequence.to_string(),
            event.at.to_string(),
            event.actor.to_string(),
            event.body.kind().to_owned(),
        ]
    };
    let duties: Vec<_> = file.duties.iter().map(duty).collect();
    let events: Vec<_> = file.events.iter().map(event).collect();
    let manifest = Manifest {
        version: MANIFEST_VERSION,
        origin: desk.hub.facts().await?.origin,
        as_of: desk.now(),
        exported_by: session.officer.to_string(),
        show: None,
        case: Some(CasePoint { case, events: file.history.length(), last: file.last }),
        rows: duties.len() + events.len() + notes.len(),
        files: Vec::new(),
    };
    let mut files = vec![
        ("duties.csv", csv(&DUTIES, &duties)?),
        ("duties.json", json(&DUTIES, &duties)?),
        ("events.csv", csv(&EVENTS, &events)?),
        ("events.json", json(&EVENTS, &events)?),
    ];
    if with_notes {
        files.push(("notes.csv", csv(&NOTES, &notes)?));
        files.push(("notes.json", json(&NOTES, &notes)?));
    }
    packed(manifest, files)
}

/// What the notes say, for who has said that they open the report.
async fn notes(desk: &Desk, session: &Session, file: &CaseFile) -> Result<Vec<Vec<String>>> {
    if !session.opened.contains(&(file.history.case(), Compartment::Statement)) {
        return Err(Error::NoKey);
    }
    let key = file.key(desk, session, Compartment::Statement).await?;
    let mut rows = Vec::new();
    for event in &file.events {
        let EventBody::NoteWritten(Note { note, corrects }) = &event.body else { continue };
        let known = file.events.iter().find(|known| Some(known.id) == *corrects);
        let message = file.read_message(desk, session, &key, *note).await?;
        rows.push(vec![
            event.sequence.to_string(),
            event.at.to_string(),
            event.actor.to_string(),
            known.map(|known| known.sequence.to_string()).unwrap_or_default(),
            message.text,
        ]);
    }
    Ok(rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula() {
        let cells = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "plain", "a=b"];
        let rows = vec![cells.iter().map(|cell| (*cell).to_owned()).collect()];
        let text = String::from_utf8(csv(&["a"; 7], &rows).unwrap()).unwrap();
        assert_eq!(text.lines().nth(1), Some("'=1+1,'+1,'-1,'@SUM(A1),'\t=1,plain,a=b"), "{text}");
    }
}
