//! Whether a release is the one that a hub's oversight signed for.

use domain::{event::Actor, key::Digest};
use seal::envelope::Envelope;
use wire::HubClient;
use workflow::releases::Releases;

/// Reads the hub's chain of releases, every event signed by an officer of its directory, and looks
/// for this file in the public release of a quarter. The inner error says what is wrong.
pub(crate) async fn is_signed_for(
    hub: &str,
    quarter: &str,
    digest: Digest,
) -> anyhow::Result<Result<(), String>> {
    let client = HubClient::new(hub)?;
    let events = client.directory().await?.envelopes;
    let directory = seal::directory::read(events.iter().map(|one| one.0.as_slice()), None)?;
    let directory = directory.directory;
    let (mut releases, mut last) = (Releases::default(), Digest::ZERO);
    for bytes in client.figures().await?.envelopes {
        let envelope = Envelope::read(&bytes.0)?;
        let event = envelope.event();
        let key = match event.actor {
            Actor::Officer(officer) => directory.officer_ever(officer).map(|one| one.verifying_key),
            _ => None,
        };
        let signed = key.is_some_and(|key| envelope.is_signed_by(event.actor, key));
        let allowed = releases.admit(event, &directory, event.at);
        if event.previous != last || !signed || allowed.is_err() {
            return Ok(Err(format!("event figures#{} is not as it must be", event.sequence)));
        }
        releases.apply(event)?;
        last = envelope.digest();
    }
    let Some(edition) = releases.public(quarter) else {
        return Ok(Err(format!("no release {quarter} was approved")));
    };
    if edition.file("release.json").is_some_and(|file| file.sha256 == digest) {
        Ok(Ok(()))
    } else {
        Ok(Err("it is not the file that two persons of oversight signed for".to_owned()))
    }
}
