//! Attaching a file: sealed while it arrives, in constant memory, durable before it is listed.

use bytes::Bytes;
use domain::{
    event::ObjectReference,
    id::ObjectId,
    limit::{FILE_BYTES_MAX, LINE_CHARACTERS_MAX, REPORT_FILES_MAX},
    report::FileManifest,
};
use futures_util::{Stream, StreamExt};
use seal::{RunningDigest, age_file::Sealer, pad::padme, secret::SecretKey};
use store::{object_files::ObjectUpload, objects};

use crate::{
    crash,
    error::{Error, Result},
    program::Hub,
    use_case::visit::{AttachedFile, Filing, expiry},
};

/// What the browser says of a file.
pub(crate) struct FileHead {
    pub(crate) name: String,
    pub(crate) media_type: String,
}

/// Zeros are written in pieces of this size to pad a file.
const PADDING_BYTES: usize = 16 * 1024;
static PADDING: [u8; PADDING_BYTES] = [0; PADDING_BYTES];

/// Seals a file into the report. An empty one, as when none was chosen, is none; the same file
/// again, as when a form was sent twice, is the one that is there.
pub(crate) async fn attach<S, E>(
    hub: &Hub,
    filing: &mut Filing,
    head: FileHead,
    content: S,
) -> Result<()>
where
    S: Stream<Item = std::result::Result<Bytes, E>> + Unpin,
{
    if filing.files.len() >= REPORT_FILES_MAX {
        let (limit, found) = (REPORT_FILES_MAX as u64, filing.files.len() as u64 + 1);
        return Err(Error::TooLarge { field: "files", limit, found });
    }
    let object = ObjectId::from_random(hub.random.array());
    let recipient = SecretKey::from_text(&filing.statement_key)?.recipient();
    let mut sealing = Sealing {
        sealer: Sealer::new(&[&recipient])?,
        upload: hub.files.begin(object).await?,
        plain: RunningDigest::default(),
        sealed: RunningDigest::default(),
        size_bytes: 0,
    };
    match sealing.take(content).await {
        Ok(()) if sealing.size_bytes == 0 => {
            sealing.upload.abandon().await?;
            return Ok(());
        }
        Ok(()) => {}
        Err(error) => {
            // What was begun is taken back; if even that fails, the first error is the one to tell.
            let _swept_later = sealing.upload.abandon().await;
            return Err(error);
        }
    }
    let (manifest, reference) = sealing.finish(object, &head).await?;
    let same = |known: &AttachedFile| {
        known.manifest.sha256 == manifest.sha256 && known.manifest.name == manifest.name
    };
    if filing.files.iter().any(same) {
        return Ok(hub.files.delete(object).await?);
    }
    let mut tx = hub.database.begin().await?;
    objects::stage(&mut tx, reference, expiry(hub.now())).await?;
    tx.commit().await?;
    filing.files.push(AttachedFile { manifest, object: reference });
    Ok(())
}

struct Sealing {
    sealer: Sealer,
    upload: ObjectUpload,
    plain: RunningDigest,
    sealed: RunningDigest,
    size_bytes: u64,
}

impl Sealing {
    async fn take<S, E>(&mut self, mut content: S) -> Result<()>
    where
        S: Stream<Item = std::result::Result<Bytes, E>> + Unpin,
    {
        while let Some(piece) = content.next().await {
            // The connection was cut: nothing was promised, nothing is kept.
            let piece =
                piece.map_err(|_| Error::Invalid { field: "file", reason: "error-file-cut" })?;
            self.size_bytes += piece.len() as u64;
            if self.size_bytes > FILE_BYTES_MAX {
                let found = self.size_bytes;
                return Err(Error::TooLarge { field: "file", limit: FILE_BYTES_MAX, found });
            }
            self.plain.update(&piece);
            self.push(&piece).await?;
        }
        Ok(())
    }

    async fn push(&mut self, piece: &[u8]) -> Result<()> {
        let sealed = self.sealer.push(piece)?;
        self.sealed.update(&sealed);
        Ok(self.upload.push(&sealed).await?)
    }

    /// Pads, ends the age file, and waits until it is on the disk.
    async fn finish(
        mut self,
        object: ObjectId,
        head: &FileHead,
    ) -> Result<(FileManifest, ObjectReference)> {
        let mut missing = padme(self.size_bytes).saturating_sub(self.size_bytes);
        while missing > 0 {
            let take = usize::try_from(missing).unwrap_or(PADDING_BYTES).min(PADDING_BYTES);
            let (piece, _) = PADDING.split_at(take);
            self.push(piece).await?;
            missing -= take as u64;
        }
        let Self { sealer, mut upload, plain, mut sealed, size_bytes } = self;
        let last = sealer.finish()?;
        sealed.update(&last);
        upload.push(&last).await?;
        crash::point("before-object-is-durable");
        let sealed_bytes = upload.finish().await?;
        crash::point("after-object-is-durable");
        let line = |text: &str| text.chars().take(LINE_CHARACTERS_MAX).collect();
        let manifest = FileManifest {
            object,
            name: line(&head.name),
            media_type: line(&head.media_type),
            size_bytes,
            sha256: plain.finish(),
        };
        let reference =
            ObjectReference { object, sha256: sealed.finish(), size_bytes: sealed_bytes };
        Ok((manifest, reference))
    }
}
