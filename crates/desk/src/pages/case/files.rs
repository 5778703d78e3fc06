//! Files on the case page: copies for readers, originals one by one.

use domain::{directory::Role, file::FileManifest, id::OfficerId, report::Compartment};
use locale::Words;
use site::file::told;

use super::{super::line::Lines, parts::OfficerChoice};
use crate::{case_file::CaseFile, session::Session, use_case::reading::Opened};

/// A file of the statement.
pub(super) struct FileLine {
    pub(super) name: String,
    pub(super) told: String,
    pub(super) copy: Option<CopyLine>,
}

/// A copy that can be downloaded.
pub(super) struct CopyLine {
    pub(super) object: String,
    pub(super) size_bytes: u64,
    pub(super) sha256: String,
}

/// Files that are open to the officer: those of the report, then those that were added.
fn open(opened: &Opened) -> impl Iterator<Item = &FileManifest> {
    let statement = opened.statement.iter().flat_map(|statement| &statement.files);
    statement.chain(opened.added.iter().flat_map(|(_, addition)| &addition.files))
}

pub(super) fn files(words: Words, opened: &Opened) -> Vec<FileLine> {
    open(opened)
        .map(|file| FileLine {
            name: file.name.clone(),
            told: told(words, file),
            copy: file.copy().map(|copy| CopyLine {
                object: copy.object.to_string(),
                size_bytes: copy.size_bytes,
                sha256: copy.sha256.to_string(),
            }),
        })
        .collect()
}

/// An original.
pub(super) struct OriginalLine {
    pub(super) number: usize,
    pub(super) object: String,
    pub(super) name: String,
    /// Whether this officer opened it in this session.
    pub(super) open: bool,
}

/// Originals by number; by name too for who may know it.
pub(super) fn originals(session: &Session, file: &CaseFile, opened: &Opened) -> Vec<OriginalLine> {
    let evidence = opened.evidence.iter().flat_map(|evidence| &evidence.files);
    let known: Vec<_> = open(opened).chain(evidence).collect();
    (1..)
        .zip(file.history.originals())
        .map(|(number, original)| {
            let is_it = |stored: domain::file::PlainFile| stored.object == original.object;
            let named = known.iter().find(|file| file.original.is_some_and(is_it));
            OriginalLine {
                number,
                object: original.object.to_string(),
                name: named.map(|file| file.name.clone()).unwrap_or_default(),
                open: session.originals.contains(&(file.history.case(), original.object)),
            }
        })
        .collect()
}

/// Officers on the case to whom the key of the originals may still be given.
pub(super) fn receivers(
    lines: &Lines<'_>,
    session: &Session,
    file: &CaseFile,
) -> Vec<OfficerChoice> {
    if !file.holds_key(session, Compartment::Evidence) {
        return Vec::new();
    }
    let without = |officer: OfficerId| !file.history.holds_key(officer, Compartment::Evidence);
    file.directory
        .officers()
        .filter(|officer| officer.roles.contains(&Role::Investigator))
        .filter(|officer| file.history.is_assigned(officer.id) && without(officer.id))
        .filter(|officer| !file.history.is_apart(officer))
        .map(|officer| OfficerChoice {
            id: officer.id.to_string(),
            name: lines.officer(&file.directory, officer.id),
        })
        .collect()
}
