//! The print batch: letters that wait for print, as one archive with a manifest, and the note that
//! they were printed. Families may have no e-mail: paper is a way like any other.

use std::io::{Cursor, Write};

use domain::{
    id::{CaseId, DraftId},
    letter::{LetterStep, Template, Way},
    queue::Show,
};
use jiff::Timestamp;
use serde::Serialize;
use workflow::history::Disclosed;
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

use super::letters;
use crate::{
    case_file::CaseFile,
    error::{Error, Result},
    program::Desk,
    session::Session,
};

/// The form of manifest that this program writes.
const MANIFEST_VERSION: u8 = 1;
/// Open cases that are looked through, the next date first.
const CASES_MAX: u64 = 500;
/// Cases asked of the hub at once.
const PAGE: u64 = 100;
/// Most letters of a batch: a morning's work at a printer.
const LETTERS_MAX: usize = 100;

/// A letter that was approved for print and is not printed yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Waiting {
    pub(crate) case: CaseId,
    pub(crate) draft: DraftId,
    pub(crate) template: Template,
    /// When it was approved.
    pub(crate) since: Timestamp,
}

/// Letters of the officer's open cases that wait for print.
pub(crate) async fn waiting(desk: &Desk, session: &Session) -> Result<Vec<Waiting>> {
    let (mut found, mut first) = (Vec::new(), 0);
    while first < CASES_MAX {
        let who = session.asks(&*desk.clock);
        let page = desk.hub.queue(Show::Active, (first, PAGE), who).await?;
        for entry in &page.rows {
            let file = CaseFile::fetch(desk, session, entry.case).await?;
            for (draft, letter) in file.history.drafts() {
                let Some(disclosed) = letter.disclosed.as_ref().filter(|one| waits(one)) else {
                    continue;
                };
                let (case, template, since) = (entry.case, letter.template, disclosed.at);
                found.push(Waiting { case, draft, template, since });
                if found.len() == LETTERS_MAX {
                    return Ok(found);
                }
            }
        }
        let Some(next) = page.next else { break };
        first = next;
    }
    Ok(found)
}

fn waits(disclosed: &Disclosed) -> bool {
    let printed = disclosed.passed.iter().any(|(step, ..)| *step == LetterStep::Printed);
    disclosed.way == Way::Print && !printed
}

/// What a batch holds.
#[derive(Debug, Serialize)]
struct Manifest {
    version: u8,
    /// The hub's ledger, in which each letter's digest stands.
    origin: String,
    as_of: Timestamp,
    /// Who made it, by number in the directory.
    made_by: String,
    letters: Vec<Entry>,
}

#[derive(Debug, Serialize)]
struct Entry {
    /// The order of the batch, from 1; also in the file's name.
    number: usize,
    file: String,
    case: CaseId,
    draft: DraftId,
    letter: &'static str,
    size_bytes: u64,
    sha256: String,
}

/// The batch: the letters under names that say nothing, and the manifest. It exists in memory only.
pub(crate) async fn batch(desk: &Desk, session: &Session) -> Result<Vec<u8>> {
    let fault = |error: zip::result::ZipError| Error::Fault(Box::new(error));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let mut entries = Vec::new();
    for (number, letter) in (1..).zip(waiting(desk, session).await?) {
        let (_, read) = letters::read(desk, session, letter.case, letter.draft).await?;
        let pdf = letters::finished(desk, &read).await?.pdf;
        let file = format!("{number:03}.pdf");
        archive.start_file(&file, options).map_err(fault)?;
        archive.write_all(&pdf)?;
        entries.push(Entry {
            number,
            file,
            case: letter.case,
            draft: letter.draft,
            letter: letter.template.as_str(),
            size_bytes: pdf.len() as u64,
            sha256: wire::client::hexadecimal(seal::digest(&pdf)),
        });
    }
    let manifest = Manifest {
        version: MANIFEST_VERSION,
        origin: desk.hub.facts().await?.origin,
        as_of: desk.now(),
        made_by: session.officer.to_string(),
        letters: entries,
    };
    archive.start_file("manifest.json", options).map_err(fault)?;
    archive.write_all(&serde_json::to_vec_pretty(&manifest)?)?;
    Ok(archive.finish().map_err(fault)?.into_inner())
}

/// Notes of each of the letters that it was printed: an event of its own in each case.
pub(crate) async fn printed(
    desk: &Desk,
    session: &Session,
    letters: &[(CaseId, DraftId)],
) -> Result<()> {
    if letters.is_empty() || letters.len() > LETTERS_MAX {
        return Err(Error::Invalid { field: "letter", reason: "error-choose" });
    }
    for (case, draft) in letters {
        letters::pass(desk, session, *case, *draft, LetterStep::Printed).await?;
    }
    Ok(())
}
