//! Attaching a file: the original sealed while it arrives, a copy without metadata beside it.

use bytes::Bytes;
use domain::{
    file::{CleanCopy, FileManifest, PlainFile},
    id::ChannelId,
    key::Recipient,
    limit::{
        FILE_BYTES_MAX, FORM_BYTES_MAX, LINE_CHARACTERS_MAX, REPORT_FILES_BYTES_MAX,
        REPORT_FILES_MAX,
    },
};
use futures_util::{Stream, StreamExt};
use intake::AttachedFile;
use seal::secret::SecretKey;

use crate::{
    error::{Error, Result},
    program::Hub,
    use_case::{
        copying::copy,
        sealing::{Sealed, Sealing, discard, stage},
    },
};

/// The identifier of what is said of a file whose connection was cut.
pub(crate) const FILE_CUT: &str = "error-file-cut";

/// Largest file of which a copy is made, in bytes.
pub(crate) const COPIED_BYTES_MAX: u64 = clean::limit::INPUT_BYTES_MAX as u64;

/// What the browser says of a file, and what the reporter wants of it.
pub(crate) struct FileHead {
    pub(crate) name: String,
    pub(crate) media_type: String,
    /// Bytes of the form that carries it, as announced; 0 if nothing was.
    pub(crate) announced_bytes: u64,
    /// Only the copy without metadata is kept.
    pub(crate) copy_only: bool,
}

/// Where files go: whose room they take, what they are sealed to, and those that are there.
pub(crate) struct Folder<'a> {
    pub(crate) channel: &'a ChannelId,
    /// The evidence compartment.
    pub(crate) originals: Recipient,
    /// The statement compartment.
    pub(crate) copies: Recipient,
    pub(crate) files: &'a mut Vec<AttachedFile>,
}

/// Seals a file into the folder. An empty one, as when none was chosen, is none; the same file
/// again, as when a form was sent twice, is the one that is there.
pub(crate) async fn attach<S, E>(
    hub: &Hub,
    folder: &mut Folder<'_>,
    head: FileHead,
    content: S,
) -> Result<()>
where
    S: Stream<Item = std::result::Result<Bytes, E>> + Unpin,
{
    if folder.files.len() >= REPORT_FILES_MAX {
        let (limit, found) = (REPORT_FILES_MAX as u64, folder.files.len() as u64 + 1);
        return Err(Error::TooLarge { field: "files", limit, found });
    }
    let Some((arrived, passing)) = arrive(hub, folder, &head, content).await? else {
        return Ok(());
    };
    match copied(hub, folder, head, &arrived, passing).await {
        Ok(file) => list(hub, folder, file, &arrived).await,
        Err(error) => {
            // What was begun is taken back; if even that fails, it is swept later.
            let _swept_later = discard(hub, [arrived.plain.object]).await;
            Err(error)
        }
    }
}

/// Seals what arrives, and gives the key that its copy is made with; `None` if it is empty.
async fn arrive<S, E>(
    hub: &Hub,
    folder: &Folder<'_>,
    head: &FileHead,
    mut content: S,
) -> Result<Option<(Sealed, SecretKey)>>
where
    S: Stream<Item = std::result::Result<Bytes, E>> + Unpin,
{
    let bounds = Bounds::of(folder.files, head);
    // What will be too large is refused before it is sent; the form around a file is small.
    bounds.check(head.announced_bytes.saturating_sub(FORM_BYTES_MAX as u64))?;
    // A form without a file has an empty one: it must cost nothing, neither file nor transaction.
    let Some(first) = next_piece(&mut content).await? else {
        return Ok(None);
    };
    // A key that nobody keeps; what is not kept is sealed to nothing else.
    let passing = SecretKey::from_seed(&hub.random.array())?;
    let copied_with = passing.recipient();
    let both = [&copied_with, &folder.originals];
    let to = if head.copy_only { &both[..1] } else { &both[..] };
    let mut sealing = Sealing::begin(hub, folder.channel, to).await?;
    match take_all(&mut sealing, &bounds, first, &mut content).await {
        Ok(()) => Ok(Some((sealing.finish().await?, passing))),
        Err(error) => {
            let _swept_later = sealing.abandon().await;
            Err(error)
        }
    }
}

/// How large a file may be.
struct Bounds {
    file: (&'static str, u64),
    /// Bytes of the report's other files.
    others: u64,
}

impl Bounds {
    fn of(files: &[AttachedFile], head: &FileHead) -> Self {
        let stored = files.iter().flat_map(|file| file.manifest.stored());
        let file = if head.copy_only {
            ("copied-file", COPIED_BYTES_MAX)
        } else {
            ("file", FILE_BYTES_MAX)
        };
        Self { file, others: stored.map(|file| file.size_bytes).sum() }
    }

    fn check(&self, size: u64) -> Result<()> {
        let all = self.others.saturating_add(size);
        for (field, limit, found) in
            [(self.file.0, self.file.1, size), ("all-files", REPORT_FILES_BYTES_MAX, all)]
        {
            if found > limit {
                return Err(Error::TooLarge { field, limit, found });
            }
        }
        Ok(())
    }
}

async fn take_all<S, E>(
    sealing: &mut Sealing<'_>,
    bounds: &Bounds,
    first: Bytes,
    content: &mut S,
) -> Result<()>
where
    S: Stream<Item = std::result::Result<Bytes, E>> + Unpin,
{
    let mut next = Some(first);
    while let Some(piece) = next {
        bounds.check(sealing.size_bytes() + piece.len() as u64)?;
        sealing.take(&piece).await?;
        next = next_piece(content).await?;
    }
    Ok(())
}

/// The next bytes; `None` at the end.
async fn next_piece<S, E>(content: &mut S) -> Result<Option<Bytes>>
where
    S: Stream<Item = std::result::Result<Bytes, E>> + Unpin,
{
    while let Some(piece) = content.next().await {
        // The connection was cut: nothing was promised, nothing is kept.
        let piece = piece.map_err(|_| Error::Invalid { field: "file", reason: FILE_CUT })?;
        if !piece.is_empty() {
            return Ok(Some(piece));
        }
    }
    Ok(None)
}

/// Makes the copy; the file is what is kept of both.
async fn copied(
    hub: &Hub,
    folder: &Folder<'_>,
    head: FileHead,
    arrived: &Sealed,
    key: SecretKey,
) -> Result<AttachedFile> {
    let (made, copy) = copy(hub, folder.channel, arrived, key, &folder.copies).await?;
    if head.copy_only && copy.is_none() {
        return Err(no_copy(&made, &arrived.plain));
    }
    let line = |text: &str| text.chars().take(LINE_CHARACTERS_MAX).collect();
    let original = (!head.copy_only).then_some(arrived);
    let manifest = FileManifest {
        name: line(&head.name),
        media_type: line(&head.media_type),
        original: original.map(|sealed| sealed.plain),
        copy: made,
    };
    let (original, copy) = (original.map(|sealed| sealed.object), copy.map(|sealed| sealed.object));
    Ok(AttachedFile { manifest, original, copy })
}

/// Only the copy was wanted, and there is none.
fn no_copy(made: &CleanCopy, file: &PlainFile) -> Error {
    match made {
        CleanCopy::NotMade { why } if why == "too-large" => Error::TooLarge {
            field: "copied-file",
            limit: COPIED_BYTES_MAX,
            found: file.size_bytes,
        },
        _ => Error::Invalid { field: "file", reason: "error-file-no-copy" },
    }
}

/// Lists the file, or drops it if it is there already.
async fn list(
    hub: &Hub,
    folder: &mut Folder<'_>,
    file: AttachedFile,
    arrived: &Sealed,
) -> Result<()> {
    if folder.files.iter().any(|known| same(&known.manifest, &file.manifest)) {
        let copy = file.copy.map(|copy| copy.object);
        return discard(hub, copy.into_iter().chain([arrived.plain.object])).await;
    }
    stage(hub, folder.channel, file.objects()).await?;
    if file.original.is_none() {
        discard(hub, [arrived.plain.object]).await?;
    }
    folder.files.push(file);
    Ok(())
}

fn same(known: &FileManifest, new: &FileManifest) -> bool {
    let holds = |file: &PlainFile| new.stored().any(|stored| stored.sha256 == file.sha256);
    known.name == new.name && known.stored().any(holds)
}
