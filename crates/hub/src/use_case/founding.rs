//! Founding: the directory's changes and the frameworks that it names, from its authority.

use domain::event::Stream;
use seal::envelope::Envelope;
use store::{events, frameworks};

use crate::{append::record, error::Error, program::Hub};

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
    let stored = events::of_stream_in(&mut tx, Stream::Directory).await?;
    let stored = stored.iter().map(|event| event.envelope.as_slice());
    let mut directory = seal::directory::read(stored, None)?;
    for envelope in &foundation.envelopes {
        directory.take(envelope)?;
    }
    record(hub, &mut tx, &foundation.envelopes).await?;
    tx.commit().await?;
    hub.reload_directory().await
}
