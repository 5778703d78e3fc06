//! Sealing a file while it arrives: constant memory, durable before it is listed.

use domain::{
    event::ObjectReference,
    file::PlainFile,
    id::{ChannelId, ObjectId},
    key::Recipient,
};
use seal::{RunningDigest, age_file::Sealer, pad::padme};
use store::{
    object_files::ObjectUpload,
    objects,
    uploads::{self, Upload},
};

use crate::{crash, error::Result, program::Hub, room::Place, use_case::visit::expiry};

/// Zeros are written in pieces of this size to pad a file.
const PADDING_BYTES: usize = 16 * 1024;
static PADDING: [u8; PADDING_BYTES] = [0; PADDING_BYTES];

/// A sealed file, and what it was.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sealed {
    pub(crate) plain: PlainFile,
    pub(crate) object: ObjectReference,
}

/// A file that is being sealed. The database knows of it before its first byte, so that whatever
/// happens it is either listed or swept.
pub(crate) struct Sealing<'a> {
    hub: &'a Hub,
    object: ObjectId,
    sealer: Sealer,
    upload: ObjectUpload,
    place: Place<'a>,
    plain: RunningDigest,
    sealed: RunningDigest,
    size_bytes: u64,
}

impl<'a> Sealing<'a> {
    pub(crate) async fn begin(
        hub: &'a Hub,
        channel: &ChannelId,
        to: &[&Recipient],
    ) -> Result<Self> {
        let place = hub.room.place(&hub.database, channel).await?;
        let object = ObjectId::from_random(hub.random.array());
        let upload =
            Upload { object, channel: channel.clone(), size_bytes: 0, expires: expiry(hub.now()) };
        uploads::begin(&mut hub.database.alone(), &upload).await?;
        Ok(Self {
            hub,
            object,
            sealer: Sealer::new(to)?,
            upload: hub.files.begin(object).await?,
            place,
            plain: RunningDigest::default(),
            sealed: RunningDigest::default(),
            size_bytes: 0,
        })
    }

    /// How many bytes were taken.
    pub(crate) fn size_bytes(&self) -> u64 {
        self.size_bytes
    }

    /// Takes the next bytes of the file.
    pub(crate) async fn take(&mut self, piece: &[u8]) -> Result<()> {
        self.size_bytes += piece.len() as u64;
        self.plain.update(piece);
        self.push(piece).await
    }

    async fn push(&mut self, piece: &[u8]) -> Result<()> {
        let sealed = self.sealer.push(piece)?;
        self.keep(&sealed).await
    }

    async fn keep(&mut self, sealed: &[u8]) -> Result<()> {
        self.place.take(sealed.len() as u64)?;
        self.sealed.update(sealed);
        Ok(self.upload.push(sealed).await?)
    }

    /// Pads, ends the age file, and waits until it is on the disk.
    pub(crate) async fn finish(mut self) -> Result<Sealed> {
        let mut missing = padme(self.size_bytes).saturating_sub(self.size_bytes);
        while missing > 0 {
            let take = usize::try_from(missing).unwrap_or(PADDING_BYTES).min(PADDING_BYTES);
            let (piece, _) = PADDING.split_at(take);
            self.push(piece).await?;
            missing -= take as u64;
        }
        let Self { object, sealer, mut upload, mut place, plain, mut sealed, size_bytes, .. } =
            self;
        let last = sealer.finish()?;
        place.take(last.len() as u64)?;
        sealed.update(&last);
        upload.push(&last).await?;
        crash::point("before-object-is-durable");
        let sealed_bytes = upload.finish().await?;
        crash::point("after-object-is-durable");
        Ok(Sealed {
            plain: PlainFile { object, size_bytes, sha256: plain.finish() },
            object: ObjectReference { object, sha256: sealed.finish(), size_bytes: sealed_bytes },
        })
    }

    /// Gives the file up: nothing of it is kept.
    pub(crate) async fn abandon(self) -> Result<()> {
        let Self { hub, object, upload, .. } = self;
        drop(upload);
        Ok(uploads::forget(&mut hub.database.alone(), object).await?)
    }
}

/// Lists sealed files, all or none, until a report names them.
pub(crate) async fn stage(
    hub: &Hub,
    channel: &ChannelId,
    files: impl IntoIterator<Item = ObjectReference>,
) -> Result<()> {
    let mut tx = hub.database.begin().await?;
    for file in files {
        objects::stage(&mut tx, file, channel, expiry(hub.now())).await?;
        uploads::forget(&mut tx, file.object).await?;
    }
    Ok(tx.commit().await?)
}

/// Deletes sealed files that are not listed.
pub(crate) async fn discard(hub: &Hub, files: impl IntoIterator<Item = ObjectId>) -> Result<()> {
    for object in files {
        hub.files.delete(object).await?;
        uploads::forget(&mut hub.database.alone(), object).await?;
    }
    Ok(())
}
