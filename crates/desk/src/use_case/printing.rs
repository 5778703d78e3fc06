//! The print batch: letters that wait for print, as one archive with a manifest, and the note that
//! they were printed. Families may have no e-mail: paper is a way like any other.
//!
//! A batch is bounded in letters, and each letter in bytes. It is written as it is read: one letter
//! is in memory at a time.

use std::{io::Write, sync::Arc};

use domain::{
    id::{CaseId, DraftId},
    letter::{LetterStep, Template, Way},
    limit::PRINT_LETTERS_MAX,
    queue::Show,
};
use jiff::Timestamp;
use serde::Serialize;
use tokio::runtime::Handle;
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

/// A letter that was approved for print and is not printed yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Waiting {
    pub(crate) case: CaseId,
    pub(crate) draft: DraftId,
    pub(crate) template: Template,
    /// When it was approved.
    pub(crate) since: Timestamp,
}

/// The letters of one batch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Batch {
    pub(crate) letters: Vec<Waiting>,
    /// Whether more wait for the next batch.
    pub(crate) more: bool,
}

impl Batch {
    /// Those that have waited longest. What is approved while a batch is printed comes after them, so
    /// that nobody notes as printed what was not in it.
    fn of(mut waiting: Vec<Waiting>) -> Self {
        waiting.sort_by_key(|letter| (letter.since, letter.draft));
        let more = waiting.len() > PRINT_LETTERS_MAX;
        waiting.truncate(PRINT_LETTERS_MAX);
        Self { letters: waiting, more }
    }
}

/// Letters of the officer's open cases that wait for print, as many as one batch holds.
pub(crate) async fn waiting(desk: &Desk, session: &Session) -> Result<Batch> {
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
            }
        }
        let Some(next) = page.next else { break };
        first = next;
    }
    Ok(Batch::of(found))
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

/// A batch that is about to be written: letters under names that say nothing, and a manifest.
pub(crate) struct Archive {
    desk: Arc<Desk>,
    session: Arc<Session>,
    letters: Vec<Waiting>,
    origin: String,
    runtime: Handle,
}

/// The batch as it waits now.
pub(crate) async fn batch(desk: Arc<Desk>, session: Arc<Session>) -> Result<Archive> {
    let letters = waiting(&desk, &session).await?.letters;
    let origin = desk.hub.facts().await?.origin;
    Ok(Archive { desk, session, letters, origin, runtime: Handle::current() })
}

impl Archive {
    /// Writes it, from a thread that may block.
    pub(crate) fn write_to(&self, out: &mut impl Write) -> std::io::Result<()> {
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
        let mut archive = ZipWriter::new_stream(out);
        let mut entries = Vec::new();
        for (number, letter) in (1..).zip(&self.letters) {
            let pdf = self.runtime.block_on(self.pdf(letter)).map_err(std::io::Error::other)?;
            let file = format!("{number:03}.pdf");
            archive.start_file(&file, options)?;
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
            origin: self.origin.clone(),
            as_of: self.desk.now(),
            made_by: self.session.officer.to_string(),
            letters: entries,
        };
        archive.start_file("manifest.json", options)?;
        archive.write_all(&serde_json::to_vec_pretty(&manifest)?)?;
        archive.finish()?;
        Ok(())
    }

    async fn pdf(&self, letter: &Waiting) -> Result<Vec<u8>> {
        let (desk, session) = (&self.desk, &self.session);
        let (_, read) = letters::read(desk, session, letter.case, letter.draft).await?;
        Ok(letters::finished(desk, &read).await?.pdf)
    }
}

/// Notes of each of the letters that it was printed: an event of its own in each case.
pub(crate) async fn printed(
    desk: &Desk,
    session: &Session,
    letters: &[(CaseId, DraftId)],
) -> Result<()> {
    if letters.is_empty() || letters.len() > PRINT_LETTERS_MAX {
        return Err(Error::Invalid { field: "letter", reason: "error-choose" });
    }
    for (case, draft) in letters {
        letters::pass(desk, session, *case, *draft, LetterStep::Printed).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letter(number: u8, second: i64) -> Waiting {
        Waiting {
            case: CaseId::from_random([number; 16]),
            draft: DraftId::from_random([number; 16]),
            template: Template::FamilyNews,
            since: Timestamp::from_second(second).unwrap(),
        }
    }

    #[test]
    fn a_batch_holds_what_waited_longest_and_says_that_more_waits() {
        let few: Vec<Waiting> = (0..3).map(|number| letter(number, -i64::from(number))).collect();
        let Batch { letters, more } = Batch::of(few);
        let order: Vec<i64> = letters.iter().map(|letter| letter.since.as_second()).collect();
        assert_eq!((order, more), (vec![-2, -1, 0], false));
        let mut many: Vec<Waiting> = (0..101).map(|number| letter(number, 0)).collect();
        let batch = Batch::of(many.clone());
        assert_eq!((batch.letters.len(), batch.more), (PRINT_LETTERS_MAX, true));
        // What is approved meanwhile, in whatever case, changes nothing of it.
        many.insert(0, letter(200, 1));
        assert_eq!(Batch::of(many), batch);
    }
}
