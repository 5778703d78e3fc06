//! Deciding: taking a report on, assigning, recording milestones.

use domain::{
    event::{EventBody, Grant, GrantedTo},
    id::{CaseId, MilestoneId, OfficerId, Outcome},
    limit::NOTE_CHARACTERS_MAX,
    report::{Compartment, Message},
};
use seal::key_ring::seal_ring;

use crate::{
    case_file::CaseFile,
    error::{Error, Result},
    program::Desk,
    session::Session,
    use_case::acting::{Act, bounded},
};

/// Takes a report on as a case, under the framework that was pinned when it was received.
pub(crate) async fn take_on(desk: &Desk, session: &Session, case: CaseId) -> Result<()> {
    let mut file = CaseFile::fetch(desk, session, case).await?;
    let framework = file.history.received().framework.clone();
    let mut act = Act::on(desk, session, &mut file);
    act.event(EventBody::CaseOpened { framework })?;
    act.send().await
}

/// Assigns an officer: wraps the keys of these compartments to that officer and to nobody else.
pub(crate) async fn assign(
    desk: &Desk,
    session: &Session,
    case: CaseId,
    officer: OfficerId,
    compartments: &[Compartment],
) -> Result<()> {
    let mut file = CaseFile::fetch(desk, session, case).await?;
    let recipient = file
        .directory
        .officer(officer)
        .map(|officer| officer.recipient.clone())
        .ok_or(Error::Absent)?;
    let mut ring = Vec::new();
    for compartment in compartments {
        ring.extend(file.key(desk, session, *compartment).await?);
    }
    let mut act = Act::on(desk, session, &mut file);
    let keys = act.keep(seal_ring(&ring, &recipient)?);
    let compartments = compartments.iter().copied().collect();
    let grants = vec![Grant { compartments, to: GrantedTo::Officer(officer), keys }];
    act.event(EventBody::OfficerAssigned { officer, grants })?;
    act.send().await
}

/// Gives the key of a compartment to an officer who is on the case already.
pub(crate) async fn give_key(
    desk: &Desk,
    session: &Session,
    case: CaseId,
    officer: OfficerId,
    compartment: Compartment,
) -> Result<()> {
    let mut file = CaseFile::fetch(desk, session, case).await?;
    let recipient = file
        .directory
        .officer(officer)
        .map(|officer| officer.recipient.clone())
        .ok_or(Error::Absent)?;
    let key = file.key(desk, session, compartment).await?;
    let mut act = Act::on(desk, session, &mut file);
    let keys = act.keep(seal_ring(&key, &recipient)?);
    let to = GrantedTo::Officer(officer);
    let grants = vec![Grant { compartments: [compartment].into(), to, keys }];
    act.event(EventBody::KeysGranted { officer, grants })?;
    act.send().await
}

/// Records a milestone, with a note sealed to the case.
pub(crate) async fn record(
    desk: &Desk,
    session: &Session,
    case: CaseId,
    (milestone, outcome): (MilestoneId, Option<Outcome>),
    note: &str,
) -> Result<()> {
    let text = bounded("note", note, NOTE_CHARACTERS_MAX)?;
    let mut file = CaseFile::fetch(desk, session, case).await?;
    let mut act = Act::on(desk, session, &mut file);
    let note = if text.is_empty() {
        None
    } else {
        let to = act.recipient(Compartment::Statement)?;
        Some(act.seal_json(&Message { text, letter: None }, &[&to])?)
    };
    act.event(EventBody::MilestoneMet { milestone, outcome, note })?;
    act.send().await
}
