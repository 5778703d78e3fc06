//! Overseeing: an auditor checks the hub from here, and sees every duty by pseudonym.

use audit::{Report, audit};
use domain::{
    directory::{Adoption, Directory, DirectoryChange, Role},
    event::EventBody,
    id::CaseId,
    key::Digest,
};
use jiff::Timestamp;
use seal::{directory::SignedDirectory, envelope::Envelope};
use store::checkpoints::{self, SignedCheckpoint};

use crate::{
    case_file::CaseFile,
    error::{Error, Result},
    program::Desk,
    session::Session,
};

/// Whether the officer audits.
pub(crate) async fn is_auditor(desk: &Desk, session: &Session) -> Result<bool> {
    let directory = desk.directory().await?;
    let officer = directory.officer(session.officer).ok_or(Error::Absent)?;
    Ok(officer.roles.contains(&Role::Auditor))
}

/// Audits the hub, holds it to the checkpoint that this desk saw last, and remembers the new one.
pub(crate) async fn run(desk: &Desk, session: &Session) -> Result<Report> {
    let origin = desk.hub.facts().await?.origin;
    let remembered = checkpoints::remembered(&desk.database, &origin).await?;
    let who = session.asks(&*desk.clock);
    let note = remembered.as_ref().map(|checkpoint| checkpoint.note.as_str());
    let report = audit(&desk.hub, Some(who), note).await?;
    if report.is_clean() {
        let seen = SignedCheckpoint { size: report.leaves, note: report.checkpoint.clone() };
        let mut tx = desk.database.begin().await?;
        checkpoints::remember(&mut tx, &origin, &seen).await?;
        tx.commit().await?;
    }
    Ok(report)
}

/// That a channel adopted a framework, and when that was signed.
pub(crate) struct Adopted {
    pub(crate) at: Timestamp,
    pub(crate) adoption: Adoption,
}

/// Every framework that a channel adopted, as the authority signed, the last one first.
pub(crate) async fn adoptions(desk: &Desk) -> Result<Vec<Adopted>> {
    let mut chain =
        SignedDirectory { directory: Directory::default(), length: 0, last: Digest::ZERO };
    let mut adopted = Vec::new();
    for bytes in desk.hub.directory().await?.envelopes {
        let envelope = Envelope::read(&bytes.0)?;
        chain.take(&envelope)?;
        let event = envelope.event();
        if let EventBody::DirectoryChanged(DirectoryChange::FrameworkAdopted { adoption }) =
            &event.body
        {
            adopted.push(Adopted { at: event.at, adoption: adoption.clone() });
        }
    }
    if chain.directory.authority() != desk.directory().await?.authority() {
        return Err(Error::Untrusted("the directory is of another authority".to_owned()));
    }
    adopted.reverse();
    Ok(adopted)
}

/// Every case, for oversight: dates and states, no contents.
pub(crate) async fn cases(desk: &Desk, session: &Session) -> Result<Vec<(CaseId, CaseFile)>> {
    let mut files = Vec::new();
    let mut first = 0;
    loop {
        let list = desk.hub.cases(first, session.asks(&*desk.clock)).await?;
        for summary in list.cases {
            files.push((summary.case, CaseFile::fetch(desk, session, summary.case).await?));
        }
        match list.next {
            Some(next) => first = next,
            None => return Ok(files),
        }
    }
}
