//! Copies of files without metadata.
//!
//! A reporter's file is sealed as it came and opened only by the evidence role. Everybody else
//! gets a copy made here, in which nothing tells where, when, by whom and with which device the
//! file was made. The picture or the text itself stays as it was, pixel by pixel.
//!
//! Every format is read by an allow-list: what is not known to be needed to show the picture or
//! the text is left out, so a kind of metadata that nobody thought of is left out too. A file that
//! is not understood to its end is refused; there is no partly cleaned copy.
//!
//! What this crate refuses to do: it does not repair, does not look into the picture (a street
//! sign, a reflection, the noise of a sensor and the tables of a compressor stay), does not search
//! compressed pictures for hidden messages, and does not know a file's name. In a PDF it keeps what
//! draws a page as it is: text under a black bar stays, and so do the names of fonts.
//!
//! Files come from strangers. Pictures are read by code of this crate, under bounds of its own; PDF
//! is read by a library that bounds parts of its work and not the whole, so that a file made for it
//! can take all memory or end the process. Whoever cleans files of strangers does it in a process
//! of its own, with bounds on memory and time, and takes its death for a refusal.

mod cursor;
mod exif;
mod gif;
mod icc;
mod jpeg;
pub mod limit;
mod notes;
mod outcome;
mod pdf;
mod png;
mod unpack;
mod webp;

use std::collections::BTreeSet;

pub use outcome::{Kind, Limit, NotCleaned, Removed};

/// What was removed so far.
type Removals = BTreeSet<Removed>;

/// A copy without metadata.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cleaned {
    /// The copy.
    pub bytes: Vec<u8>,
    /// What it is; the same as of the file.
    pub kind: Kind,
    /// What the file held and the copy does not.
    pub removed: BTreeSet<Removed>,
}

/// Makes a copy without metadata. The format is recognised by the content, never by a name.
///
/// Cleaning a copy again gives the same bytes and removes nothing.
///
/// # Errors
///
/// When the file is of another format, too large, encrypted, not understood to its end, or shows
/// what cannot be shown without the parts that have to go. There is no copy then.
pub fn clean(bytes: &[u8]) -> Result<Cleaned, NotCleaned> {
    if bytes.len() > limit::INPUT_BYTES_MAX {
        return Err(NotCleaned::TooLarge(Limit::InputBytes));
    }
    let kind = Kind::of(bytes).ok_or(NotCleaned::UnknownFormat)?;
    let mut removed = Removals::new();
    let copy = match kind {
        Kind::Jpeg => jpeg::clean(bytes, &mut removed),
        Kind::Png => png::clean(bytes, &mut removed),
        Kind::WebP => webp::clean(bytes, &mut removed),
        Kind::Gif => gif::clean(bytes, &mut removed),
        Kind::Pdf => pdf::clean(bytes, &mut removed),
    }?;
    Ok(Cleaned { bytes: copy, kind, removed })
}
