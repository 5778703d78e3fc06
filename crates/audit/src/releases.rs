//! The chain of releases of figures, every event signed by whoever it says.

use domain::{
    directory::Directory,
    event::{Actor, Event},
    key::VerifyingKey,
};
use seal::envelope::{BadEnvelope, Envelope};
use workflow::{history::Incoherent, releases::Releases};

/// A chain that cannot be trusted.
#[derive(Debug, thiserror::Error)]
pub enum BadChain {
    /// Something that is no envelope.
    #[error("an event of the published figures cannot be read")]
    Envelope(#[from] BadEnvelope),
    /// An event that nobody signed who may.
    #[error("event figures#{0} is not signed by whoever it says")]
    Signature(u32),
    /// An event that does not follow.
    #[error("event figures#{sequence}: {fault}")]
    Follows {
        /// Its number.
        sequence: u32,
        /// Why not.
        fault: Incoherent,
    },
}

/// The key with which an event of this chain must be signed.
pub(crate) fn signer(event: &Event, directory: &Directory) -> Option<VerifyingKey> {
    let Actor::Officer(officer) = event.actor else { return None };
    directory.officer_ever(officer).map(|officer| officer.verifying_key)
}

/// Reads the chain as a hub shows it: nothing is missing, and every event is signed.
///
/// # Errors
///
/// Says which event is not as it must be.
pub fn read<'a>(
    envelopes: impl IntoIterator<Item = &'a [u8]>,
    directory: &Directory,
) -> Result<Releases, BadChain> {
    let mut releases = Releases::default();
    for bytes in envelopes {
        let envelope = Envelope::read(bytes)?;
        let event = envelope.event();
        let key = signer(event, directory);
        if !key.is_some_and(|key| envelope.is_signed_by(event.actor, key)) {
            return Err(BadChain::Signature(event.sequence));
        }
        releases
            .apply(event, envelope.digest())
            .map_err(|fault| BadChain::Follows { sequence: event.sequence, fault })?;
    }
    Ok(releases)
}
