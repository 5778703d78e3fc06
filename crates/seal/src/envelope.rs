//! Signed envelopes: DSSE (Dead Simple Signing Envelope) over the exact bytes of an event, so that
//! nobody ever has to agree on a canonical form.
//!
//! Source: secure-systems-lab DSSE v1.0.2, "protocol.md" and "envelope.md".

use base64::{Engine, engine::general_purpose::STANDARD};
use domain::{
    event::{Actor, Event},
    key::{Digest, VerifyingKey},
    limit::ENVELOPE_BYTES_MAX,
};
use serde::{Deserialize, Serialize};

use crate::{digest, secret::SigningKey, secret::verify};

/// What the payload of our envelopes is.
pub const EVENT_TYPE: &str = "application/vnd.redress.event+json";

/// A signature in an envelope.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Signature {
    keyid: String,
    sig: String,
}

/// An envelope as written: JSON with base64 inside.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    #[serde(rename = "payloadType")]
    payload_type: String,
    payload: String,
    signatures: Vec<Signature>,
}

/// An envelope that is not one, or whose event cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BadEnvelope {
    /// Too large.
    #[error("an envelope is at most {ENVELOPE_BYTES_MAX} bytes")]
    TooLarge,
    /// Not an envelope.
    #[error("not a signed envelope")]
    Form,
    /// Its content is not an event.
    #[error("the envelope holds no event: {0}")]
    Event(String),
}

/// A signed event: the bytes that are stored, sent and hashed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Envelope {
    bytes: Vec<u8>,
    payload: Vec<u8>,
    signatures: Vec<(String, [u8; 64])>,
    event: Event,
}

/// The bytes that are signed: DSSE's pre-authentication encoding.
fn signed_bytes(payload_type: &str, payload: &[u8]) -> Vec<u8> {
    let mut bytes =
        format!("DSSEv1 {} {payload_type} {} ", payload_type.len(), payload.len()).into_bytes();
    bytes.extend_from_slice(payload);
    bytes
}

impl Envelope {
    /// Signs an event with each of the keys, under the name of each signer.
    ///
    /// # Panics
    ///
    /// Never: events have no maps with keys that JSON could refuse.
    #[must_use]
    pub fn sign(event: Event, signers: &[(Actor, &SigningKey)]) -> Self {
        #[expect(clippy::expect_used, reason = "an event has no key that JSON could refuse")]
        let payload = serde_json::to_vec(&event).expect("an event is always JSON");
        Self::write(event, payload, Vec::new(), signers)
    }

    /// The same content with one more signature.
    #[must_use]
    pub fn countersigned(self, actor: Actor, key: &SigningKey) -> Self {
        Self::write(self.event, self.payload, self.signatures, &[(actor, key)])
    }

    fn write(
        event: Event,
        payload: Vec<u8>,
        mut signatures: Vec<(String, [u8; 64])>,
        signers: &[(Actor, &SigningKey)],
    ) -> Self {
        let to_sign = signed_bytes(EVENT_TYPE, &payload);
        signatures
            .extend(signers.iter().map(|(actor, key)| (actor.to_string(), key.sign(&to_sign))));
        let written = Written {
            payload_type: EVENT_TYPE.to_owned(),
            payload: STANDARD.encode(&payload),
            signatures: signatures
                .iter()
                .map(|(keyid, sig)| Signature { keyid: keyid.clone(), sig: STANDARD.encode(sig) })
                .collect(),
        };
        #[expect(clippy::expect_used, reason = "strings only")]
        let bytes = serde_json::to_vec(&written).expect("an envelope is always JSON");
        Self { bytes, payload, signatures, event }
    }

    /// Reads an envelope. Its signatures are not checked yet: see [`Self::is_signed_by`].
    ///
    /// # Errors
    ///
    /// When it is too large, no envelope, or holds no event.
    pub fn read(bytes: &[u8]) -> Result<Self, BadEnvelope> {
        if bytes.len() > ENVELOPE_BYTES_MAX {
            return Err(BadEnvelope::TooLarge);
        }
        let written: Written = serde_json::from_slice(bytes).map_err(|_| BadEnvelope::Form)?;
        if written.payload_type != EVENT_TYPE || written.signatures.is_empty() {
            return Err(BadEnvelope::Form);
        }
        let payload = STANDARD.decode(&written.payload).map_err(|_| BadEnvelope::Form)?;
        let signatures = written
            .signatures
            .into_iter()
            .map(|signature| {
                let sig = STANDARD.decode(&signature.sig).ok()?;
                Some((signature.keyid, sig.try_into().ok()?))
            })
            .collect::<Option<Vec<_>>>()
            .ok_or(BadEnvelope::Form)?;
        let event = serde_json::from_slice(&payload)
            .map_err(|error| BadEnvelope::Event(error.to_string()))?;
        Ok(Self { bytes: bytes.to_vec(), payload, signatures, event })
    }

    /// Whether `actor` signed exactly this content with the key that is known as theirs.
    #[must_use]
    pub fn is_signed_by(&self, actor: Actor, key: VerifyingKey) -> bool {
        let name = actor.to_string();
        let signed = signed_bytes(EVENT_TYPE, &self.payload);
        self.signatures
            .iter()
            .filter(|(keyid, _)| *keyid == name)
            .any(|(_, signature)| verify(key, &signed, signature))
    }

    /// The event.
    #[must_use]
    pub fn event(&self) -> &Event {
        &self.event
    }

    /// The exact bytes.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// SHA-256 of the exact bytes: what the next event of the stream names as its predecessor.
    #[must_use]
    pub fn digest(&self) -> Digest {
        digest(&self.bytes)
    }
}

#[cfg(test)]
mod tests {
    use domain::{
        event::{EVENT_VERSION, EventBody, Stream},
        id::{CaseId, EventId, OfficerId},
    };
    use proptest::prelude::*;

    use super::*;

    fn event() -> Event {
        Event {
            version: EVENT_VERSION,
            id: EventId::from_random([1; 16]),
            stream: Stream::Case(CaseId::from_random([2; 16])),
            sequence: 1,
            previous: Digest::ZERO,
            at: "2026-11-23T20:00:00Z".parse().unwrap(),
            actor: actor(),
            body: EventBody::BecameUnrestricted {},
        }
    }

    fn actor() -> Actor {
        Actor::Officer(OfficerId::from_random([3; 16]))
    }

    #[test]
    fn the_encoding_is_that_of_the_specification() {
        let bytes = signed_bytes("http://example.com/HelloWorld", b"hello world");
        assert_eq!(bytes, b"DSSEv1 29 http://example.com/HelloWorld 11 hello world");
    }

    #[test]
    fn an_envelope_is_read_back_and_knows_its_signer() {
        let key = SigningKey::from_seed(&[7; 32]);
        let envelope = Envelope::sign(event(), &[(actor(), &key)]);
        let read = Envelope::read(envelope.bytes()).unwrap();
        assert_eq!(read, envelope);
        assert!(read.is_signed_by(actor(), key.verifying_key()));
        assert!(!read.is_signed_by(Actor::Hub, key.verifying_key()));
        let other = SigningKey::from_seed(&[8; 32]).verifying_key();
        assert!(!read.is_signed_by(actor(), other));
        let hub = SigningKey::from_seed(&[9; 32]);
        let both = Envelope::read(read.countersigned(Actor::Hub, &hub).bytes()).unwrap();
        assert!(both.is_signed_by(actor(), key.verifying_key()));
        assert!(both.is_signed_by(Actor::Hub, hub.verifying_key()));
    }

    proptest! {
        #[test]
        fn no_changed_byte_passes_as_signed(position in any::<prop::sample::Index>(), flip in 1_u8..) {
            let key = SigningKey::from_seed(&[7; 32]);
            let envelope = Envelope::sign(event(), &[(actor(), &key)]);
            let mut bytes = envelope.bytes().to_vec();
            let position = position.index(bytes.len());
            bytes[position] ^= flip;
            if let Ok(read) = Envelope::read(&bytes) {
                prop_assert!(!read.is_signed_by(actor(), key.verifying_key()));
            }
        }

        #[test]
        fn no_bytes_make_the_reader_panic(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
            let _ = Envelope::read(&bytes);
        }
    }
}
