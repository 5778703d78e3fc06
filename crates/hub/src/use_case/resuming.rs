//! Sealed files that arrive in parts, over connections that are cut: created, appended to, resumed,
//! given up. The bytes are sealed already; here they are only kept.

use std::{
    collections::BTreeMap,
    io::{BufRead, Read},
    sync::{Arc, Mutex, PoisonError},
};

use bytes::Bytes;
use domain::{
    event::ObjectReference,
    id::ObjectId,
    limit::{SEALED_FILE_BYTES_MAX, UNBEGUN_UPLOAD_MINUTES_MAX},
};
use futures_util::{Stream, StreamExt};
use jiff::{SignedDuration, Timestamp};
use seal::RunningDigest;
use store::{
    arriving::Appending,
    objects,
    uploads::{self, Upload},
};
use tokio::sync::OwnedMutexGuard;
use tokio_util::sync::CancellationToken;

use crate::{
    error::{Error, Result},
    program::Hub,
    use_case::{
        sealing::{discard, stage},
        visit::expiry,
    },
};

/// How far an upload is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Progress {
    /// Bytes that are there and durable.
    pub(crate) offset: u64,
    /// Bytes that were announced.
    pub(crate) length: u64,
    /// When it is given up.
    pub(crate) expires: Timestamp,
}

impl Progress {
    /// How many bytes may follow at `at`, if so many are announced.
    fn room(&self, at: u64, announced: Option<u64>) -> Result<u64> {
        if at != self.offset {
            return Err(Error::Conflict);
        }
        let room = self.length.saturating_sub(self.offset);
        match announced {
            Some(bytes) if bytes > room => Err(overlong(self.length, at.saturating_add(bytes))),
            _ => Ok(room),
        }
    }
}

fn overlong(limit: u64, found: u64) -> Error {
    Error::TooLarge { field: "object", limit, found }
}

/// Begins an upload of so many sealed bytes. Its number is its address: nobody can guess it.
pub(crate) async fn create(hub: &Hub, length: u64) -> Result<(ObjectId, Timestamp)> {
    if length == 0 {
        return Err(Error::Malformed { field: "upload-length" });
    }
    if length > SEALED_FILE_BYTES_MAX {
        return Err(overlong(SEALED_FILE_BYTES_MAX, length));
    }
    hub.limits.upload().await;
    let channel = hub.settings.channel.clone();
    drop(hub.room.place(&hub.database, &channel).await?);
    let now = hub.now();
    // Before its first byte it costs a row, and is not kept for long.
    let soon = SignedDuration::from_mins(UNBEGUN_UPLOAD_MINUTES_MAX);
    let expires = now.checked_add(soon).unwrap_or(now);
    let object = ObjectId::from_random(hub.random.array());
    let upload = Upload { object, channel, size_bytes: length, expires };
    uploads::begin(&mut hub.database.alone(), &upload).await?;
    Ok((object, expires))
}

/// How far an upload is. Whoever is still appending to it, over a connection that may be dead, is
/// stopped first, so that what is told stays true.
pub(crate) async fn progress(hub: &Hub, object: ObjectId) -> Result<Progress> {
    let _turn = hub.writers.turn(object).await;
    let (_, progress) = look(hub, object).await?;
    Ok(progress)
}

/// The upload, while it is not whole, and how far it is.
async fn look(hub: &Hub, object: ObjectId) -> Result<(Option<Upload>, Progress)> {
    let Some(upload) = uploads::get(&hub.database, object).await? else {
        let staged = objects::staged(&hub.database, object).await?.ok_or(Error::Absent)?;
        let (length, expires) = (staged.size_bytes, staged.until);
        return Ok((None, Progress { offset: length, length, expires }));
    };
    if upload.expires <= hub.now() {
        return Err(Error::Expired);
    }
    let (length, expires) = (upload.size_bytes, upload.expires);
    let offset = match hub.files.arriving().size(object).await? {
        Some(size) => size,
        // The program died after the last byte and before it was listed.
        None if hub.files.holds(object).await? => length,
        None => 0,
    };
    if offset == length {
        let expires = complete(hub, &upload).await?;
        return Ok((None, Progress { offset, length, expires }));
    }
    Ok((Some(upload), Progress { offset, length, expires }))
}

/// Appends what arrives at `at`. What arrived before a connection was cut is kept.
pub(crate) async fn append<S, E>(
    hub: &Hub,
    object: ObjectId,
    at: u64,
    announced: Option<u64>,
    content: S,
) -> Result<Progress>
where
    S: Stream<Item = std::result::Result<Bytes, E>> + Unpin,
{
    hub.limits.appending().await;
    let turn = hub.writers.turn(object).await;
    let (upload, progress) = look(hub, object).await?;
    let room = progress.room(at, announced)?;
    let Some(upload) = upload else {
        return Ok(progress);
    };
    let mut appending = hub.files.arriving().append(object, at).await?;
    let taken = take(hub, &upload, &mut appending, room, &turn.stop, content).await;
    if let Err(error @ Error::TooLarge { .. }) = taken {
        appending.take_back().await?;
        return Err(error);
    }
    let offset = appending.finish().await?;
    let expires = expiry(hub.now());
    uploads::received(&mut hub.database.alone(), object, offset, expires).await?;
    taken?;
    let progress = Progress { offset, length: upload.size_bytes, expires };
    if offset == upload.size_bytes {
        complete(hub, &upload).await?;
    }
    Ok(progress)
}

async fn take<S, E>(
    hub: &Hub,
    upload: &Upload,
    appending: &mut Appending,
    mut room: u64,
    stop: &CancellationToken,
    mut content: S,
) -> Result<()>
where
    S: Stream<Item = std::result::Result<Bytes, E>> + Unpin,
{
    let cut = || Error::Invalid { field: "object", reason: "error-file-cut" };
    let mut place = hub.room.place(&hub.database, &upload.channel).await?;
    loop {
        let piece = tokio::select! {
            biased;
            () = stop.cancelled() => return Err(cut()),
            piece = content.next() => piece,
        };
        let Some(piece) = piece else {
            return Ok(());
        };
        let piece = piece.map_err(|_| cut())?;
        let bytes = piece.len() as u64;
        room = room
            .checked_sub(bytes)
            .ok_or_else(|| overlong(upload.size_bytes, appending.size() + bytes))?;
        place.take(bytes)?;
        appending.push(&piece).await?;
    }
}

/// Lists an upload that is whole, until a report names it. Doing it again changes nothing.
async fn complete(hub: &Hub, upload: &Upload) -> Result<Timestamp> {
    let object = upload.object;
    hub.files.settle(object).await?;
    let sealed = hub.files.read(object).await?;
    let examined = tokio::task::spawn_blocking(move || examine(sealed)).await;
    let examined = examined.map_err(|error| Error::Fault(Box::new(error)))?;
    let Some((sha256, size_bytes)) = examined.map_err(|error| Error::Fault(Box::new(error)))?
    else {
        discard(hub, [object]).await?;
        return Err(Error::Invalid { field: "object", reason: "error-not-sealed" });
    };
    let reference = ObjectReference { object, sha256, size_bytes };
    stage(hub, &upload.channel, [reference]).await?;
    Ok(expiry(hub.now()))
}

/// How every age file begins.
const AGE_FIRST_LINE: &[u8] = b"age-encryption.org/v1\n";

/// Digest and size of an age file; `None` if it is none. Only what is sealed is kept here.
fn examine(
    mut sealed: Box<dyn BufRead + Send>,
) -> std::io::Result<Option<(domain::key::Digest, u64)>> {
    let mut begin = Vec::with_capacity(AGE_FIRST_LINE.len());
    sealed.by_ref().take(AGE_FIRST_LINE.len() as u64).read_to_end(&mut begin)?;
    if begin != AGE_FIRST_LINE {
        return Ok(None);
    }
    let (mut digest, mut size_bytes) = (RunningDigest::default(), begin.len() as u64);
    digest.update(&begin);
    loop {
        let piece = sealed.fill_buf()?;
        let length = piece.len();
        if length == 0 {
            return Ok(Some((digest.finish(), size_bytes)));
        }
        digest.update(piece);
        size_bytes += length as u64;
        sealed.consume(length);
    }
}

/// Gives an upload up, as long as no report has named it.
pub(crate) async fn give_up(hub: &Hub, object: ObjectId) -> Result<()> {
    let _turn = hub.writers.turn(object).await;
    let arriving = uploads::get(&hub.database, object).await?.is_some();
    let mut tx = hub.database.begin().await?;
    let staged = objects::unstage(&mut tx, object).await?;
    tx.commit().await?;
    if !arriving && !staged {
        return Err(Error::Absent);
    }
    hub.files.arriving().delete(object)?;
    discard(hub, [object]).await
}

/// Who is appending to what: one at a time, and the last who asks is the one, because an earlier
/// connection may be dead without anybody knowing.
#[derive(Debug, Default)]
pub(crate) struct Writers(Mutex<BTreeMap<ObjectId, Entry>>);

#[derive(Debug, Default)]
struct Entry {
    stop: CancellationToken,
    lock: Arc<tokio::sync::Mutex<()>>,
}

/// A turn at an upload.
struct Turn<'a> {
    writers: &'a Writers,
    object: ObjectId,
    stop: CancellationToken,
    lock: Arc<tokio::sync::Mutex<()>>,
    held: Option<OwnedMutexGuard<()>>,
}

impl Writers {
    /// Stops whoever has the turn, and waits for it.
    async fn turn(&self, object: ObjectId) -> Turn<'_> {
        let mut turn = self.ask(object);
        turn.held = Some(Arc::clone(&turn.lock).lock_owned().await);
        turn
    }

    fn ask(&self, object: ObjectId) -> Turn<'_> {
        let mut entries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let entry = entries.entry(object).or_default();
        entry.stop.cancel();
        entry.stop = CancellationToken::new();
        let (stop, lock) = (entry.stop.clone(), Arc::clone(&entry.lock));
        Turn { writers: self, object, stop, lock, held: None }
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        drop(self.held.take());
        let mut entries = self.writers.0.lock().unwrap_or_else(PoisonError::into_inner);
        // The map's and this one: nobody else waits for a turn.
        if Arc::strong_count(&self.lock) <= 2 {
            entries.remove(&self.object);
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(offset: u64, length: u64) -> Progress {
        Progress { offset, length, expires: Timestamp::UNIX_EPOCH }
    }

    proptest! {
        #[test]
        fn bytes_are_taken_only_where_they_belong_and_never_beyond_the_end(
            length in 1_u64..1 << 40,
            offset in 0_u64..1 << 40,
            asked in 0_u64..1 << 40,
            announced in prop::option::of(any::<u64>()),
        ) {
            let offset = offset.min(length);
            let judged = at(offset, length).room(asked, announced);
            if asked != offset {
                prop_assert!(matches!(judged, Err(Error::Conflict)));
            } else if announced.is_some_and(|bytes| bytes > length - offset) {
                let too_large = matches!(judged, Err(Error::TooLarge { limit, .. }) if limit == length);
                prop_assert!(too_large);
            } else {
                prop_assert_eq!(judged.ok(), Some(length - offset));
            }
        }

        #[test]
        fn parts_in_any_sizes_add_up_to_the_whole_and_nothing_more(
            parts in prop::collection::vec(1_u64..1000, 1..30),
        ) {
            let length = parts.iter().sum();
            let mut offset = 0;
            for part in parts {
                let room = at(offset, length).room(offset, Some(part)).unwrap();
                prop_assert!(part <= room);
                offset += part;
                // The same part again belongs nowhere.
                prop_assert!(at(offset, length).room(offset - part, Some(part)).is_err());
            }
            prop_assert_eq!(at(offset, length).room(offset, None).unwrap(), 0);
            prop_assert!(at(offset, length).room(offset, Some(1)).is_err());
        }
    }

    #[tokio::test]
    async fn the_last_who_asks_has_the_turn_and_nothing_is_left_behind() {
        let writers = Writers::default();
        let object = ObjectId::from_random([1; 16]);
        let first = writers.turn(object).await;
        let second = writers.ask(object);
        assert!(first.stop.is_cancelled() && !second.stop.is_cancelled());
        assert!(Arc::clone(&second.lock).try_lock_owned().is_err(), "the first still holds it");
        drop(first);
        assert!(Arc::clone(&second.lock).try_lock_owned().is_ok());
        drop(second);
        assert!(writers.0.lock().unwrap().is_empty());
    }
}
