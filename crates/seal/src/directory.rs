//! Reading the directory from its signed events: a chain without a gap, each link signed by the
//! authority that the first one names.

use domain::{
    directory::{Directory, DirectoryFault},
    event::{EventBody, Stream},
    key::{Digest, VerifyingKey},
};

use crate::envelope::{BadEnvelope, Envelope};

/// Why a directory cannot be trusted.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Untrusted {
    /// An event cannot be read.
    #[error("an event of the directory cannot be read")]
    Envelope(#[from] BadEnvelope),
    /// An event contradicts those before it.
    #[error("an event of the directory contradicts those before it")]
    Fault(#[from] DirectoryFault),
    /// The chain has a gap, or holds what is not the directory's.
    #[error("the directory's chain is broken at number {0}")]
    Chain(u32),
    /// A link is not signed by the authority.
    #[error("number {0} of the directory is not signed by its authority")]
    Signature(u32),
    /// The authority is another than the one that is trusted.
    #[error("the directory is of another authority than the one that is trusted")]
    Authority,
}

/// A directory with the end of its chain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedDirectory {
    /// The directory.
    pub directory: Directory,
    /// How many events.
    pub length: u32,
    /// SHA-256 of the last.
    pub last: Digest,
}

/// Reads a directory. `trusted` is the authority that the reader has from elsewhere; without it the
/// first event is believed.
///
/// # Errors
///
/// When anything in it is not as it must be.
pub fn read<'a>(
    envelopes: impl IntoIterator<Item = &'a [u8]>,
    trusted: Option<VerifyingKey>,
) -> Result<SignedDirectory, Untrusted> {
    let mut read =
        SignedDirectory { directory: Directory::default(), length: 0, last: Digest::ZERO };
    for bytes in envelopes {
        let envelope = Envelope::read(bytes)?;
        read.take(&envelope)?;
    }
    let authority = read.directory.authority();
    match trusted {
        Some(trusted) if authority != Some(trusted) => Err(Untrusted::Authority),
        _ => Ok(read),
    }
}

impl SignedDirectory {
    /// Takes the next event into account.
    ///
    /// # Errors
    ///
    /// When it does not follow, contradicts, or is not signed.
    pub fn take(&mut self, envelope: &Envelope) -> Result<(), Untrusted> {
        let event = envelope.event();
        let EventBody::DirectoryChanged(change) = &event.body else {
            return Err(Untrusted::Chain(self.length));
        };
        let follows = event.stream == Stream::Directory
            && event.sequence == self.length
            && event.previous == self.last;
        if !follows {
            return Err(Untrusted::Chain(self.length));
        }
        change.said_at(event.at)?;
        self.directory.apply(change)?;
        let signed = self
            .directory
            .authority()
            .is_some_and(|authority| envelope.is_signed_by(event.actor, authority));
        if !signed {
            return Err(Untrusted::Signature(self.length));
        }
        self.length += 1;
        self.last = envelope.digest();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use domain::{
        directory::DirectoryChange,
        event::{Actor, EVENT_VERSION, Event},
        id::EventId,
    };

    use super::*;
    use crate::secret::SigningKey;

    fn founded(signer: &SigningKey, authority: &SigningKey) -> Envelope {
        let change = DirectoryChange::Founded {
            authority: authority.verifying_key(),
            hub: VerifyingKey([2; 32]),
            ledger: "hub".to_owned(),
        };
        let event = Event {
            version: EVENT_VERSION,
            id: EventId::from_random([1; 16]),
            stream: Stream::Directory,
            sequence: 0,
            previous: Digest::ZERO,
            at: "2026-11-23T20:00:00Z".parse().unwrap(),
            actor: Actor::Authority,
            body: EventBody::DirectoryChanged(change),
        };
        Envelope::sign(event, &[(Actor::Authority, signer)])
    }

    #[test]
    fn a_directory_is_trusted_by_its_authority_and_no_other() {
        let (one, two) = (SigningKey::from_seed(&[1; 32]), SigningKey::from_seed(&[2; 32]));
        let good = founded(&one, &one);
        let read_with = |envelope: &Envelope, trusted| read([envelope.bytes()], trusted);
        assert_eq!(read_with(&good, None).unwrap().length, 1);
        assert!(read_with(&good, Some(one.verifying_key())).is_ok());
        let other = read_with(&good, Some(two.verifying_key()));
        assert_eq!(other.unwrap_err(), Untrusted::Authority);
        let forged = founded(&two, &one);
        assert_eq!(read_with(&forged, None).unwrap_err(), Untrusted::Signature(0));
        let twice = read([good.bytes(), good.bytes()], None);
        assert_eq!(twice.unwrap_err(), Untrusted::Chain(1));
    }
}
