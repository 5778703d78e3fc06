//! Files of a report: copies for who reads the report, originals one by one for who keeps evidence.

use std::{
    fs::File,
    io::{BufReader, Read, Write},
};

use domain::{
    event::{EventBody, ObjectReference},
    file::{FileManifest, PlainFile},
    id::{CaseId, ObjectId},
    limit::NOTE_CHARACTERS_MAX,
    report::{Compartment, Message, Statement},
};
use seal::{RunningDigest, age_file::open_reader, secret::SecretKey};
use site::file::name_of;

use crate::{
    case_file::{CaseFile, fetch_file},
    error::{Error, Result},
    program::Desk,
    session::Session,
    use_case::{
        acting::{Act, needed},
        reading::{added, content, evidence},
    },
};

/// Pieces in which a file is opened, in bytes.
const PIECE_BYTES: usize = 64 * 1024;

/// Says that the officer opens an original, and why; the event is there before the content is.
pub(crate) async fn open_original(
    desk: &Desk,
    session: &Session,
    case: CaseId,
    original: ObjectId,
    reason: &str,
) -> Result<()> {
    let text = needed("reason", reason, NOTE_CHARACTERS_MAX)?;
    let mut file = CaseFile::fetch(desk, session, case).await?;
    let mut act = Act::on(desk, session, &mut file);
    let to = [act.recipient(Compartment::Statement)?, act.recipient(Compartment::Evidence)?];
    let [statement, evidence] = &to;
    let reason = act.seal_json(&Message { text, letter: None }, &[statement, evidence])?;
    act.event(EventBody::OriginalOpened { original, reason })?;
    act.send().await
}

/// A file on its way to an officer's browser.
pub(crate) struct Download {
    pub(crate) name: String,
    pub(crate) size_bytes: u64,
    plain: PlainFile,
    sealed: File,
    key: Vec<SecretKey>,
}

/// A file of the report: a copy, or an original that was opened in this session.
pub(crate) async fn download(
    desk: &Desk,
    session: &Session,
    case: CaseId,
    object: ObjectId,
) -> Result<Download> {
    let file = CaseFile::fetch(desk, session, case).await?;
    let is_it = |one: &&ObjectReference| one.object == object;
    let (copy, original) = (file.history.files().find(is_it), file.history.originals().find(is_it));
    let (reference, compartment) = match (copy.copied(), original.copied()) {
        (Some(copy), _) => (copy, Compartment::Statement),
        (None, Some(original)) => (original, Compartment::Evidence),
        (None, None) => match file.history.evidence().item_of(object) {
            Some(item) if item.is_original() => (item.object, Compartment::Evidence),
            _ => return Err(Error::Absent),
        },
    };
    let logged = match compartment {
        Compartment::Evidence => session.originals.contains(&(case, object)),
        _ => session.opened.contains(&(case, compartment)),
    };
    if !logged {
        return Err(Error::NoKey);
    }
    let key = file.key(desk, session, compartment).await?;
    let manifests = manifests(desk, session, &file, &key, compartment).await?;
    let is_it = |plain: &&PlainFile| plain.object == object;
    let manifest = manifests.iter().find(|known| known.stored().any(|plain| is_it(&plain)));
    let manifest = manifest.ok_or(Error::Absent)?;
    let plain = *manifest.stored().find(is_it).ok_or(Error::Absent)?;
    let sealed = fetch_file(desk, session, reference).await?;
    let size_bytes = plain.size_bytes;
    Ok(Download { name: name_of(manifest, &plain), size_bytes, plain, sealed, key })
}

pub(super) async fn manifests(
    desk: &Desk,
    session: &Session,
    file: &CaseFile,
    key: &[SecretKey],
    compartment: Compartment,
) -> Result<Vec<FileManifest>> {
    let content = content(file, compartment)?;
    if compartment == Compartment::Evidence {
        return Ok(evidence(desk, session, file, key).await?.files);
    }
    let statement: Statement = file.read(desk, session, key, content).await?;
    let added = added(desk, session, file, key).await?;
    let added = added.into_iter().flat_map(|(_, addition)| addition.files);
    Ok(statement.files.into_iter().chain(added).collect())
}

impl Download {
    /// Writes the bytes as they were, without the padding, in constant memory. The sealed file was
    /// checked before; a file that does not fit its manifest ends in an error.
    pub(crate) fn write_to(self, out: &mut impl Write) -> std::io::Result<()> {
        let sealed = BufReader::new(self.sealed);
        let opened = open_reader(sealed, &self.key).map_err(std::io::Error::other)?;
        let mut bytes = opened.take(self.plain.size_bytes);
        let mut digest = RunningDigest::default();
        let mut piece = vec![0; PIECE_BYTES];
        loop {
            let length = bytes.read(&mut piece)?;
            let Some(read) = piece.get(..length).filter(|read| !read.is_empty()) else {
                break;
            };
            digest.update(read);
            out.write_all(read)?;
        }
        if digest.finish() == self.plain.sha256 {
            Ok(())
        } else {
            Err(std::io::Error::other("the file is not the one that was attached"))
        }
    }
}
