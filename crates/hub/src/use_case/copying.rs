//! Making the copy without metadata that everybody but the evidence role gets.
//!
//! The file is cleaned after it was sealed: it is opened again in memory, a few at a time, with a key
//! that is forgotten after that. So a slow connection holds no memory, and nothing lies on a disk
//! in clear.

use std::{io::Read, sync::Arc};

use clean::{Cleaned, NotCleaned, limit::INPUT_BYTES_MAX};
use domain::{file::CleanCopy, id::ChannelId, key::Recipient};
use seal::{age_file::open_reader, memory::LockedBytes, secret::SecretKey};

use crate::{
    error::{Error, Result},
    program::Hub,
    use_case::sealing::{Sealed, Sealing},
};

/// What makes a copy without metadata. Files come from strangers, and a reader of other people's
/// formats can be made to fall over: it works in a process of its own.
pub trait Cleaner: Send + Sync {
    /// Copies a file without its metadata; waits for it. A cleaner that falls over has not
    /// understood the file.
    ///
    /// # Errors
    ///
    /// Why there is no copy.
    fn clean(&self, file: &[u8]) -> std::result::Result<Cleaned, NotCleaned>;
}

/// Files that are cleaned at the same time; each holds its bytes and those of its copy in memory.
pub(crate) const CLEANINGS_AT_ONCE: usize = 2;

/// A copy is sealed in pieces of this size.
const PIECE_BYTES: usize = 64 * 1024;

/// Copies a sealed file without its metadata, sealed for who may read the copy.
pub(crate) async fn copy(
    hub: &Hub,
    channel: &ChannelId,
    original: &Sealed,
    key: SecretKey,
    to: &Recipient,
) -> Result<(CleanCopy, Option<Sealed>)> {
    let size = usize::try_from(original.plain.size_bytes).unwrap_or(usize::MAX);
    if size > INPUT_BYTES_MAX {
        let why = NotCleaned::TooLarge(clean::Limit::InputBytes);
        return Ok((not_made(why), None));
    }
    // The semaphore is never closed; if it were, nothing would be cleaned.
    let _permit = hub.cleanings.acquire().await.map_err(|_| Error::Busy)?;
    let sealed = hub.files.read(original.plain.object).await?;
    let cleaner = Arc::clone(&hub.cleaner);
    let cleaning = tokio::task::spawn_blocking(move || cleaned(sealed, &key, size, &*cleaner));
    let outcome = match cleaning.await {
        Ok(outcome) => outcome?,
        Err(error) => {
            // Whatever a file does to the cleaner, the file itself is safe and the visit goes on.
            tracing::error!(error = %error, "a file could not be cleaned");
            Err(NotCleaned::NotUnderstood)
        }
    };
    match outcome {
        Err(why) => Ok((not_made(why), None)),
        Ok((copy, Outcome { media_type, removed })) => {
            let sealed = seal_copy(hub, channel, &copy, to).await?;
            let (file, media_type) = (sealed.plain, media_type.to_owned());
            Ok((CleanCopy::Made { file, media_type, removed }, Some(sealed)))
        }
    }
}

fn not_made(why: NotCleaned) -> CleanCopy {
    CleanCopy::NotMade { why: why.as_str().to_owned() }
}

/// What is said of a copy.
struct Outcome {
    media_type: &'static str,
    removed: std::collections::BTreeSet<String>,
}

/// Opens a sealed file in memory that is not swapped out, and cleans it.
fn cleaned(
    sealed: Box<dyn std::io::BufRead + Send>,
    key: &SecretKey,
    size: usize,
    cleaner: &dyn Cleaner,
) -> Result<std::result::Result<(LockedBytes, Outcome), NotCleaned>> {
    let mut plain = LockedBytes::zeroed(size);
    let read = open_reader(sealed, key).map(|mut opened| opened.read_exact(plain.as_mut()));
    match read {
        Ok(Ok(())) => {}
        Ok(Err(error)) => return Err(Error::Damaged(Box::new(error))),
        Err(error) => return Err(Error::Damaged(Box::new(error))),
    }
    Ok(cleaner.clean(plain.as_ref()).map(|Cleaned { bytes, kind, removed }| {
        let removed = removed.into_iter().map(|part| part.as_str().to_owned()).collect();
        (LockedBytes::from(bytes), Outcome { media_type: kind.media_type(), removed })
    }))
}

async fn seal_copy(
    hub: &Hub,
    channel: &ChannelId,
    copy: &LockedBytes,
    to: &Recipient,
) -> Result<Sealed> {
    let mut sealing = Sealing::begin(hub, channel, &[to]).await?;
    for piece in copy.as_ref().chunks(PIECE_BYTES) {
        sealing.take(piece).await?;
    }
    sealing.finish().await
}
