//! Opening in an emergency: one person asks, a second one who holds the escrow's key lends the key of
//! one compartment for some hours.
//!
//! No rule here stands in for cryptography: who cannot open the escrow has no key to lend.

use domain::{
    casework::EmergencyReason,
    directory::Role,
    event::{EventBody, Grant, GrantedTo},
    id::{CaseId, EventId, OfficerId},
    key::Recipient,
    limit::NOTE_CHARACTERS_MAX,
    report::{Compartment, Message},
};
use seal::{
    key_ring::{key_for, open_ring, seal_ring},
    secret::SecretKey,
};
use workflow::history::Emergency;

use crate::{
    case_file::{CaseFile, fetch_object, read_words},
    error::{Error, Result},
    program::Desk,
    session::Session,
    use_case::acting::{Act, needed},
};

/// What is asked for.
pub(crate) struct Asked<'a> {
    pub(crate) officer: OfficerId,
    pub(crate) compartment: Compartment,
    pub(crate) hours: u32,
    pub(crate) reason: EmergencyReason,
    pub(crate) words: &'a str,
}

/// Asks that an officer open a compartment, with a reason in words for oversight.
pub(crate) async fn ask(
    desk: &Desk,
    session: &Session,
    case: CaseId,
    asked: Asked<'_>,
) -> Result<()> {
    let text = needed("words", asked.words, NOTE_CHARACTERS_MAX)?;
    let mut file = CaseFile::fetch(desk, session, case).await?;
    let to = readers(&file, asked.officer);
    let mut act = Act::on(desk, session, &mut file);
    let to: Vec<&Recipient> = to.iter().collect();
    let words = act.seal_json(&Message { text, letter: None }, &to)?;
    let Asked { officer, compartment, hours, reason, .. } = asked;
    act.event(EventBody::EmergencyAsked { officer, compartment, hours, reason, words })?;
    act.send().await
}

/// Who reads the reason: everybody who may grant it, and the officer.
fn readers(file: &CaseFile, officer: OfficerId) -> Vec<Recipient> {
    let reads = file
        .directory
        .officers()
        .filter(|known| known.id == officer || known.roles.contains(&Role::Auditor));
    reads.map(|known| known.recipient.clone()).collect()
}

/// The reason in words, for who can open it.
pub(crate) async fn words(desk: &Desk, session: &Session, emergency: &Emergency) -> Option<String> {
    read_words(desk, session, &session.keys.secret, emergency.words).await
}

/// Lends the key, which the escrow's opens; the escrow's key is forgotten at once.
pub(crate) async fn lend(
    desk: &Desk,
    session: &Session,
    case: CaseId,
    request: EventId,
    escrow: &str,
) -> Result<()> {
    let not_it = || Error::Invalid { field: "escrow", reason: "error-malformed" };
    let escrow = SecretKey::from_text(escrow.trim()).map_err(|_| not_it())?;
    let mut file = CaseFile::fetch(desk, session, case).await?;
    let mut emergencies = file.history.access().emergencies().iter();
    let asked = emergencies.find(|known| known.request == request).ok_or(Error::Absent)?;
    let (officer, compartment) = (asked.officer, asked.compartment);
    let recipient = file.directory.officer(officer).map(|known| known.recipient.clone());
    let recipient = recipient.ok_or(Error::Absent)?;
    let keys = escrowed(desk, session, &file, compartment, &escrow).await?.ok_or_else(not_it)?;
    let mut act = Act::on(desk, session, &mut file);
    let keys = act.keep(seal_ring(&keys, &recipient)?);
    let (compartments, to) = ([compartment].into(), GrantedTo::Officer(officer));
    let grant = Grant { compartments, to, keys };
    act.event(EventBody::EmergencyGranted { request, grant })?;
    act.send().await
}

/// The compartment's keys, opened with the escrow's; `None` if that is another one's.
async fn escrowed(
    desk: &Desk,
    session: &Session,
    file: &CaseFile,
    compartment: Compartment,
    escrow: &SecretKey,
) -> Result<Option<Vec<SecretKey>>> {
    let grants = file.history.grants().iter();
    let held =
        |grant: &&Grant| grant.to == GrantedTo::Escrow && grant.compartments.contains(&compartment);
    let mut rings = Vec::new();
    for grant in grants.filter(held) {
        let sealed = fetch_object(desk, session, grant.keys.object).await?;
        if let Ok(ring) = open_ring(&sealed, escrow) {
            rings.extend(ring);
        }
    }
    let keys = file.history.recipients(compartment);
    let keys: Vec<_> = keys.filter_map(|recipient| key_for(&rings, recipient)).collect();
    Ok(Some(keys).filter(|keys| !keys.is_empty()))
}
