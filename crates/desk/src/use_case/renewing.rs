//! Renewing keys: a compartment that somebody has to be kept from gets a key that they never had.
//!
//! The new key is made here, sealed to everybody who may still read, and forgotten. The hub learns
//! its public half and who was given it.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    event::{EventBody, Grant, GrantedTo, RenewedKey},
    id::CaseId,
    key::Recipient,
    report::Compartment,
};
use seal::{key_ring::seal_ring, secret::SecretKey};
use workflow::renewal::{readers, renewable};

use crate::{
    case_file::CaseFile,
    error::{Error, Result},
    program::Desk,
    session::Session,
    use_case::{acting::Act, reading::reporter_inbox},
};

/// The compartments whose key this officer can renew now.
pub(crate) fn renews(session: &Session, file: &CaseFile) -> BTreeSet<Compartment> {
    let mut parts = renewable(&file.history, &file.directory, file.now);
    parts.retain(|part| file.history.holds_key(session.officer, *part));
    parts
}

/// Renews every key that has to be renewed and that the officer holds.
pub(crate) async fn renew(desk: &Desk, session: &Session, case: CaseId) -> Result<()> {
    let mut file = CaseFile::fetch(desk, session, case).await?;
    let made: BTreeMap<Compartment, SecretKey> =
        renews(session, &file).into_iter().map(|part| (part, SecretKey::generate())).collect();
    let mut given: BTreeMap<GrantedTo, BTreeSet<Compartment>> = BTreeMap::new();
    for part in made.keys() {
        for reader in readers(&file.history, &file.directory, *part) {
            given.entry(reader).or_default().insert(*part);
        }
    }
    let mut recipients = Vec::new();
    for (reader, parts) in given {
        recipients.push((reader, recipient(&file, reader)?, parts));
    }
    let mut keys = Vec::new();
    for (part, key) in &made {
        let previous = file.history.recipient(*part).cloned().ok_or(Error::Absent)?;
        keys.push(RenewedKey { compartment: *part, previous, recipient: key.recipient() });
    }
    let mut act = Act::on(desk, session, &mut file);
    let mut grants = Vec::new();
    for (to, recipient, compartments) in recipients {
        let own = made.iter().filter(|(part, _)| compartments.contains(part));
        let keys = act.keep(seal_ring(own.map(|(_, key)| key), &recipient)?);
        grants.push(Grant { compartments, to, keys });
    }
    act.event(EventBody::KeysRenewed { keys, grants })?;
    act.send().await
}

/// What a reader's keys are sealed to.
fn recipient(file: &CaseFile, reader: GrantedTo) -> Result<Recipient> {
    let found = match reader {
        GrantedTo::Officer(officer) => {
            file.directory.officer(officer).map(|officer| officer.recipient.clone())
        }
        GrantedTo::Escrow => {
            let channel = file.directory.channel(&file.history.received().channel);
            channel.map(|channel| channel.escrow.clone())
        }
        GrantedTo::Reporter => Some(reporter_inbox(file)?.keys.recipient.clone()),
    };
    found.ok_or(Error::Absent)
}
