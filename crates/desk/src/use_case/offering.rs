//! Notes that only those who work on a case read, and cases that are offered to another organisation.

use std::collections::BTreeSet;

use domain::{
    event::{CaseOffer, EventBody, Grant, GrantedTo, Note},
    id::{CaseId, EventId, OfficerId},
    key::Recipient,
    limit::NOTE_CHARACTERS_MAX,
    report::{Compartment, Message},
};
use seal::key_ring::seal_ring;
use workflow::{
    history::{Offer, OfferAnswer},
    permit::leaving,
};

use crate::{
    case_file::{CaseFile, read_words},
    error::{Error, Result},
    program::Desk,
    session::Session,
    use_case::acting::{Act, needed},
};

/// Writes a note, sealed to those who read the report; a correction names the note that it corrects.
pub(crate) async fn note(
    desk: &Desk,
    session: &Session,
    case: CaseId,
    text: &str,
    corrects: Option<EventId>,
) -> Result<()> {
    let text = needed("internal-note", text, NOTE_CHARACTERS_MAX)?;
    let mut file = CaseFile::fetch(desk, session, case).await?;
    let mut act = Act::on(desk, session, &mut file);
    let to = act.recipient(Compartment::Statement)?;
    let note = act.seal_json(&Message { text, letter: None }, &[&to])?;
    act.event(EventBody::NoteWritten(Note { note, corrects }))?;
    act.send().await
}

/// What is offered to whom.
pub(crate) struct Offered<'a> {
    /// Officers of one organisation.
    pub(crate) officers: BTreeSet<OfficerId>,
    pub(crate) compartments: &'a [Compartment],
    pub(crate) reason: &'a str,
}

/// Offers a case: the keys are sealed now, and the hub gives them out when one of these officers
/// accepts.
pub(crate) async fn offer(
    desk: &Desk,
    session: &Session,
    case: CaseId,
    offered: Offered<'_>,
) -> Result<()> {
    let text = needed("words", offered.reason, NOTE_CHARACTERS_MAX)?;
    let mut file = CaseFile::fetch(desk, session, case).await?;
    let known = offered.officers.iter().filter_map(|officer| file.directory.officer(*officer));
    let receivers: Vec<(OfficerId, Recipient)> =
        known.clone().map(|known| (known.id, known.recipient.clone())).collect();
    let organisation = known.map(|known| known.organisation.clone()).next();
    let organisation =
        organisation.ok_or(Error::Invalid { field: "officers", reason: "error-choose" })?;
    let mut ring = Vec::new();
    for compartment in offered.compartments {
        ring.extend(file.key(desk, session, *compartment).await?);
    }
    let mut act = Act::on(desk, session, &mut file);
    let own = act.recipient(Compartment::Statement)?;
    let readers: Vec<&Recipient> =
        receivers.iter().map(|(_, recipient)| recipient).chain([&own]).collect();
    let reason = act.seal_json(&Message { text, letter: None }, &readers)?;
    let mut grants = Vec::new();
    for (officer, recipient) in &receivers {
        let keys = act.keep(seal_ring(&ring, recipient)?);
        let compartments = offered.compartments.iter().copied().collect();
        grants.push(Grant { compartments, to: GrantedTo::Officer(*officer), keys });
    }
    act.event(EventBody::CaseOffered(CaseOffer { organisation, reason, grants }))?;
    act.send().await
}

/// Takes the case over.
pub(crate) async fn accept(
    desk: &Desk,
    session: &Session,
    case: CaseId,
    offer: EventId,
) -> Result<()> {
    let mut file = CaseFile::fetch(desk, session, case).await?;
    let leaving = who_leaves(&file);
    let mut act = Act::on(desk, session, &mut file);
    act.event(EventBody::OfferAccepted { offer, leaving })?;
    act.send().await
}

/// Who would leave the case if the offer were accepted now.
pub(crate) fn who_leaves(file: &CaseFile) -> BTreeSet<OfficerId> {
    let channel = file.directory.channel(&file.history.received().channel);
    let intake = channel.map(|channel| channel.intake.clone()).unwrap_or_default();
    leaving(&file.history, file.directory.officers(), &file.service.id, &intake)
}

/// Refuses, with a reason for those who offered it and for those who were asked.
pub(crate) async fn refuse(
    desk: &Desk,
    session: &Session,
    case: CaseId,
    offer: EventId,
    reason: &str,
) -> Result<()> {
    let text = needed("words", reason, NOTE_CHARACTERS_MAX)?;
    let mut file = CaseFile::fetch(desk, session, case).await?;
    let asked = file.history.offers().pending().into_iter().flat_map(Offer::officers);
    let known = asked.filter_map(|officer| file.directory.officer(officer));
    let receivers: Vec<Recipient> = known.map(|known| known.recipient.clone()).collect();
    let mut act = Act::on(desk, session, &mut file);
    let own = act.recipient(Compartment::Statement)?;
    let readers: Vec<&Recipient> = receivers.iter().chain([&own]).collect();
    let reason = act.seal_json(&Message { text, letter: None }, &readers)?;
    act.event(EventBody::OfferRefused { offer, reason })?;
    act.send().await
}

/// The words of an offer, and of its refusal, for who can open them with their own key: those who
/// were asked. Who reads the report reads them on the timeline.
pub(crate) async fn words(desk: &Desk, session: &Session, offer: &Offer) -> Vec<String> {
    let refused = match offer.answered.map(|answered| answered.answer) {
        Some(OfferAnswer::Refused(reason)) => Some(reason),
        _ => None,
    };
    let mut read = Vec::new();
    for object in std::iter::once(offer.reason).chain(refused) {
        read.extend(read_words(desk, session, &session.keys.secret, object).await);
    }
    read
}
