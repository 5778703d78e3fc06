//! Founding: the directory's changes and the frameworks that it names, from its authority.

use domain::{
    event::{EventBody, Stream},
    key::Digest,
};
use seal::envelope::Envelope;
use store::{Database, events, frameworks};

use crate::{
    append::record,
    error::{Error, Result},
    program::Hub,
};

/// What an authority publishes.
#[derive(Debug, Clone)]
pub struct Foundation {
    /// Signed changes of the directory, in order.
    pub envelopes: Vec<Envelope>,
    /// Texts of frameworks.
    pub frameworks: Vec<String>,
}

/// Publishes: texts, changes and their ledger leaves in one transaction.
///
/// # Errors
///
/// When a change does not follow, is not signed by the authority, or a framework is unsound.
pub async fn found(hub: &Hub, foundation: &Foundation) -> std::result::Result<(), Error> {
    let mut tx = hub.database.begin().await?;
    for text in &foundation.frameworks {
        let framework =
            workflow::framework::parse(text).map_err(|error| Error::Fault(Box::new(error)))?;
        let digest = seal::digest(text.as_bytes());
        let name = framework.name.as_str();
        frameworks::keep(&mut tx, digest, name, framework.version, text).await?;
    }
    let (mut length, mut last) = end_of_directory(&hub.database).await?;
    let mut directory = (*hub.directory()).clone();
    for envelope in &foundation.envelopes {
        let event = envelope.event();
        let EventBody::DirectoryChanged(change) = &event.body else {
            return Err(Error::Absent);
        };
        let follows =
            event.stream == Stream::Directory && event.sequence == length && event.previous == last;
        if !follows {
            return Err(Error::Conflict);
        }
        directory.apply(change).map_err(|fault| Error::Fault(Box::new(fault)))?;
        let authority = directory.authority().ok_or(Error::Unsigned)?;
        if !envelope.is_signed_by(event.actor, authority) {
            return Err(Error::Unsigned);
        }
        length += 1;
        last = envelope.digest();
    }
    record(hub, &mut tx, &foundation.envelopes).await?;
    tx.commit().await?;
    hub.reload_directory().await
}

async fn end_of_directory(database: &Database) -> Result<(u32, Digest)> {
    let stored = events::of_stream(database, Stream::Directory).await?;
    match stored.last() {
        None => Ok((0, Digest::ZERO)),
        Some(last) => Ok((last.sequence + 1, seal::digest(&last.envelope))),
    }
}
