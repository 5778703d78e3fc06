//! Whether a release is the one that a hub's oversight signed for.

use domain::key::Digest;
use wire::HubClient;

/// Reads the hub's chain of releases, every event signed by an officer of its directory, and looks
/// for this file in the public release of a quarter. The inner error says what is wrong.
pub(crate) async fn is_signed_for(
    hub: &str,
    quarter: &str,
    digest: Digest,
) -> anyhow::Result<Result<(), String>> {
    let client = HubClient::new(hub)?;
    let events = client.directory().await?.envelopes;
    let read = seal::directory::read(events.iter().map(|one| one.0.as_slice()), None)?;
    let chain = client.figures().await?.envelopes;
    let chain = chain.iter().map(|one| one.0.as_slice());
    let releases = match audit::releases::read(chain, &read.directory) {
        Ok(releases) => releases,
        Err(bad) => return Ok(Err(bad.to_string())),
    };
    let Some(edition) = releases.public(quarter) else {
        return Ok(Err(format!("no release {quarter} was approved")));
    };
    if edition.file("release.json").is_some_and(|file| file.sha256 == digest) {
        Ok(Ok(()))
    } else {
        Ok(Err("it is not the file that two persons of oversight signed for".to_owned()))
    }
}
