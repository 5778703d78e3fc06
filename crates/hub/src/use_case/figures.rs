//! Published figures: a release is taken when its proofs hold, and is public when a second person of
//! oversight approved it.

use domain::{
    directory::Officer,
    event::{Actor, Event, EventBody, Stream},
    id::EventId,
    limit::RELEASE_FILE_BYTES_MAX,
};
use figures::publication::{Publication, verify};
use seal::envelope::Envelope;
use site::packed::unpack;
use store::{
    events::{self, StoredEvent},
    figures as files,
};
use workflow::releases::Releases;

use crate::{
    append::record,
    error::{Error, Result},
    program::{Hub, unsound},
};

/// The file that holds the data and the proofs.
pub(crate) const DATA: &str = "release.json";

/// A file that came with a draft, packed.
pub(crate) struct Packed {
    pub(crate) name: String,
    pub(crate) packed: Vec<u8>,
}

/// Reads a chain of stored events.
fn chain(stored: &[StoredEvent]) -> Result<Releases> {
    let mut releases = Releases::default();
    for stored in stored {
        let envelope = Envelope::read(&stored.envelope)?;
        releases.apply(envelope.event(), envelope.digest())?;
    }
    Ok(releases)
}

/// Every release.
pub(crate) async fn releases(hub: &Hub) -> Result<Releases> {
    chain(&events::of_stream(&hub.database, Stream::Figures).await?)
}

/// A file of a release, packed.
pub(crate) async fn file(hub: &Hub, draft: EventId, name: &str) -> Result<Vec<u8>> {
    files::file(&hub.database, draft, name).await?.ok_or(Error::Absent)
}

/// A public release.
pub(crate) async fn publication(hub: &Hub, draft: EventId) -> Result<Publication> {
    let packed = file(hub, draft, DATA).await?;
    let bytes = unpack(&packed, RELEASE_FILE_BYTES_MAX)
        .ok_or_else(|| unsound("a release of figures is damaged"))?;
    read(&bytes)
}

fn read(bytes: &[u8]) -> Result<Publication> {
    let text = std::str::from_utf8(bytes).map_err(|_| refused())?;
    Publication::parse(text).map_err(|_| refused())
}

/// A release whose proofs do not hold.
fn refused() -> Error {
    Error::Invalid { field: "files", reason: "error-figures" }
}

/// Appends an event about figures, with the files that it brings.
pub(crate) async fn append(
    hub: &Hub,
    officer: &Officer,
    envelope: &Envelope,
    brought: &[Packed],
) -> Result<(u32, String)> {
    let event = envelope.event();
    let own = Actor::Officer(officer.id);
    if event.actor != own || !envelope.is_signed_by(own, officer.verifying_key) {
        return Err(Error::Unsigned);
    }
    let mut tx = hub.database.begin().await?;
    let mut releases = chain(&events::of_stream_in(&mut tx, Stream::Figures).await?)?;
    let follows = event.stream == Stream::Figures
        && event.sequence == releases.length()
        && event.previous == releases.last();
    if !follows {
        return Err(Error::Conflict);
    }
    releases.admit(event, &hub.directory(), hub.now())?;
    check(hub, &releases, event, brought).await?;
    releases.apply(event, envelope.digest())?;
    for one in brought {
        files::keep_file(&mut tx, event.id, &one.name, &one.packed).await?;
    }
    record(hub, &mut tx, std::slice::from_ref(envelope)).await?;
    tx.commit().await?;
    Ok((releases.length(), events::head(&hub.database).await?.checkpoint))
}

/// The files are those that the event names, and every proof holds, also against what is public.
async fn check(hub: &Hub, releases: &Releases, event: &Event, brought: &[Packed]) -> Result<()> {
    let EventBody::FiguresDrafted { release, files } = &event.body else {
        return if brought.is_empty() { Ok(()) } else { Err(refused()) };
    };
    if files.len() != brought.len() {
        return Err(refused());
    }
    let mut data = None;
    for named in files {
        let one = brought.iter().find(|one| one.name == named.name).ok_or_else(refused)?;
        let bytes = unpack(&one.packed, named.size_bytes).ok_or_else(refused)?;
        if bytes.len() as u64 != named.size_bytes || seal::digest(&bytes) != named.sha256 {
            return Err(refused());
        }
        if named.name == DATA {
            data = Some(bytes);
        }
    }
    let publication = read(&data.ok_or_else(refused)?)?;
    if release.as_str() != publication.quarter.to_string() {
        return Err(refused());
    }
    let earlier = match releases.published().next_back() {
        Some(last) => Some(self::publication(hub, last.draft).await?),
        None => None,
    };
    if earlier.as_ref().is_some_and(|earlier| earlier.quarter >= publication.quarter) {
        return Err(refused());
    }
    if verify(&publication, earlier.as_ref()).is_empty() { Ok(()) } else { Err(refused()) }
}

/// What one State leaves unanswered.
pub(crate) struct Silence {
    /// The name of its authority, as in the directory.
    pub(crate) name: String,
    /// How many duties.
    pub(crate) duties: usize,
    /// For how many days, the longest.
    pub(crate) days: i64,
    /// For how many days, together.
    pub(crate) days_together: i64,
}

/// The public non-response register (`rules/clock.md`, 10): States, without any case.
pub(crate) async fn register(hub: &Hub) -> Result<Vec<Silence>> {
    let now = hub.now();
    let directory = hub.directory();
    let unanswered = files::unanswered(&hub.database).await?;
    let states = unanswered.chunk_by(|one, other| one.state == other.state);
    Ok(states
        .filter_map(|duties| {
            let state = &duties.first()?.state;
            let name = directory.organisation(state).map(|state| state.name.clone());
            let days = duties.iter().map(|duty| now.duration_since(duty.due).as_hours() / 24);
            Some(Silence {
                name: name.unwrap_or_else(|| state.to_string()),
                duties: duties.len(),
                days: days.clone().max().unwrap_or_default(),
                days_together: days.sum(),
            })
        })
        .collect())
}
