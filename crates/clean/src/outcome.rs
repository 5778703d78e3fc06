//! The words of the outcome: formats, what was removed, why there is no copy.
//!
//! All are closed enums that a page turns into words; no text from a file is ever among them.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::limit;

/// A format that can be cleaned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A JPEG picture.
    Jpeg,
    /// A PNG picture, still or moving.
    Png,
    /// A WebP picture, still or moving.
    #[serde(rename = "webp")]
    WebP,
    /// A GIF picture, still or moving.
    Gif,
    /// A PDF document.
    Pdf,
}

impl Kind {
    /// All formats.
    pub const ALL: [Self; 5] = [Self::Jpeg, Self::Png, Self::WebP, Self::Gif, Self::Pdf];

    /// The format of these bytes, if it is one that can be cleaned.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Option<Self> {
        // Readers of PDF look for the header in the first kilobyte.
        const HEADER_BYTES_MAX: usize = 1024;
        match bytes {
            [0xFF, 0xD8, 0xFF, ..] => Some(Self::Jpeg),
            [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1A, b'\n', ..] => Some(Self::Png),
            [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some(Self::WebP),
            [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => Some(Self::Gif),
            _ => {
                let head = bytes.get(..HEADER_BYTES_MAX).unwrap_or(bytes);
                memchr::memmem::find(head, b"%PDF-").map(|_| Self::Pdf)
            }
        }
    }

    /// The format as written in events and message identifiers.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Jpeg => "jpeg",
            Self::Png => "png",
            Self::WebP => "webp",
            Self::Gif => "gif",
            Self::Pdf => "pdf",
        }
    }

    /// The media type to serve it with.
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::WebP => "image/webp",
            Self::Gif => "image/gif",
            Self::Pdf => "application/pdf",
        }
    }
}

/// Something that the file held and the copy does not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Removed {
    /// Where it was made.
    Place,
    /// When it was made or changed.
    Time,
    /// The camera, telephone, lens or screen it was made with.
    Device,
    /// The program it was made with.
    Program,
    /// Who made it, owns it or wrote in it.
    Author,
    /// How it was edited, and what it was made from.
    History,
    /// A number that marks this file or this picture.
    Identifier,
    /// A small picture of the picture or page, perhaps from before it was edited.
    Thumbnail,
    /// Other pictures behind the one that is shown: a depth map, a second lens.
    FurtherPictures,
    /// Words about it that are not shown in it: a title, a comment, a description.
    Comment,
    /// Signed statements about its origin.
    Provenance,
    /// Electronic signatures, which name a signer and do not survive a change.
    Signature,
    /// Scripts and other things that act when it is opened.
    ActiveContent,
    /// Files, sounds and films inside it.
    Attachment,
    /// Links that lead out of it or to another of its pages.
    Link,
    /// What lies over the pages of a document: notes, highlights, stamps, filled-in fields of a
    /// form. The copy does not show it; whoever needs it opens the file itself.
    Annotation,
    /// Bookmarks, names of pages, and how a reader should open a document.
    Navigation,
    /// Tags that tell programs the order and meaning of a document's parts, with words that are
    /// not shown: alternatives to pictures for people who cannot see them.
    Structure,
    /// Bytes before, between or after what belongs to it.
    Surplus,
    /// Other metadata.
    Other,
}

impl Removed {
    /// Everything that can be removed, in the order in which a page should name it.
    pub const ALL: [Self; 20] = [
        Self::Place,
        Self::Time,
        Self::Device,
        Self::Program,
        Self::Author,
        Self::History,
        Self::Identifier,
        Self::Thumbnail,
        Self::FurtherPictures,
        Self::Comment,
        Self::Provenance,
        Self::Signature,
        Self::ActiveContent,
        Self::Attachment,
        Self::Link,
        Self::Annotation,
        Self::Navigation,
        Self::Structure,
        Self::Surplus,
        Self::Other,
    ];

    /// The thing as written in events and message identifiers.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Place => "place",
            Self::Time => "time",
            Self::Device => "device",
            Self::Program => "program",
            Self::Author => "author",
            Self::History => "history",
            Self::Identifier => "identifier",
            Self::Thumbnail => "thumbnail",
            Self::FurtherPictures => "further-pictures",
            Self::Comment => "comment",
            Self::Provenance => "provenance",
            Self::Signature => "signature",
            Self::ActiveContent => "active-content",
            Self::Attachment => "attachment",
            Self::Link => "link",
            Self::Annotation => "annotation",
            Self::Navigation => "navigation",
            Self::Structure => "structure",
            Self::Surplus => "surplus",
            Self::Other => "other",
        }
    }
}

/// Why there is no copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "kebab-case")]
pub enum NotCleaned {
    /// Of a format that this crate does not clean.
    #[error("the format is not one that can be cleaned")]
    UnknownFormat,
    /// Over a bound.
    #[error("the file is over a bound: {0}")]
    TooLarge(Limit),
    /// Damaged, or made in a way that is not understood to its end.
    #[error("the file is damaged or not understood")]
    NotUnderstood,
    /// Locked with a password or a key.
    #[error("the file is encrypted")]
    Encrypted,
    /// What it shows is made by a program or lies in files inside it, which cannot be kept.
    #[error("the file shows nothing without its active content")]
    ActiveContent,
    /// Some of its layers are hidden, or shown only under conditions: a copy would carry what
    /// nobody sees or show what was hidden.
    #[error("the file hides some of its layers")]
    HiddenLayers,
}

impl NotCleaned {
    /// The reason as written in events and message identifiers.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::UnknownFormat => "unknown-format",
            Self::TooLarge(_) => "too-large",
            Self::NotUnderstood => "not-understood",
            Self::Encrypted => "encrypted",
            Self::ActiveContent => "active-content",
            Self::HiddenLayers => "hidden-layers",
        }
    }
}

/// A bound that a file was over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Limit {
    /// Bytes of the file.
    InputBytes,
    /// Bytes of the copy.
    OutputBytes,
    /// Pixels of a picture.
    Pixels,
    /// Frames of a moving picture.
    Frames,
    /// Scans of a JPEG picture.
    Scans,
    /// Bytes that its compressed parts unpack to.
    UnpackedBytes,
    /// Bytes of one stream of a PDF that is packed anew.
    HeldBytes,
    /// Bytes of one stream of a PDF's own structure.
    StructureBytes,
    /// Bytes of a colour profile.
    ProfileBytes,
    /// Objects of a PDF.
    Objects,
    /// Pages of a PDF.
    Pages,
    /// Levels of a PDF's values in each other.
    NestingLevels,
}

impl Limit {
    /// The most that is allowed.
    #[must_use]
    pub fn most(self) -> u64 {
        let most = match self {
            Self::InputBytes => limit::INPUT_BYTES_MAX,
            Self::OutputBytes => limit::OUTPUT_BYTES_MAX,
            Self::Pixels => return limit::PICTURE_PIXELS_MAX,
            Self::Frames => limit::FRAMES_MAX,
            Self::Scans => limit::SCANS_MAX,
            Self::UnpackedBytes => return limit::UNPACKED_BYTES_MAX,
            Self::HeldBytes => limit::HELD_BYTES_MAX,
            Self::StructureBytes => limit::STRUCTURE_BYTES_MAX,
            Self::ProfileBytes => limit::PROFILE_BYTES_MAX,
            Self::Objects => limit::OBJECTS_MAX,
            Self::Pages => limit::PAGES_MAX,
            Self::NestingLevels => limit::NESTING_LEVELS_MAX,
        };
        most as u64
    }

    /// What is counted.
    #[must_use]
    pub fn unit(self) -> &'static str {
        match self {
            Self::InputBytes => "bytes of the file",
            Self::OutputBytes => "bytes of the copy",
            Self::Pixels => "pixels",
            Self::Frames => "frames",
            Self::Scans => "scans",
            Self::UnpackedBytes => "unpacked bytes",
            Self::HeldBytes => "unpacked bytes of one part",
            Self::StructureBytes => "unpacked bytes of structure",
            Self::ProfileBytes => "bytes of a colour profile",
            Self::Objects => "objects",
            Self::Pages => "pages",
            Self::NestingLevels => "levels",
        }
    }
}

impl fmt::Display for Limit {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "at most {} {}", self.most(), self.unit())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_format_is_known_by_its_first_bytes() {
        assert_eq!(Kind::of(b"\xFF\xD8\xFF\xE0"), Some(Kind::Jpeg));
        assert_eq!(Kind::of(b"\x89PNG\r\n\x1A\n"), Some(Kind::Png));
        assert_eq!(Kind::of(b"RIFF....WEBPVP8 "), Some(Kind::WebP));
        assert_eq!(Kind::of(b"GIF89a"), Some(Kind::Gif));
        assert_eq!(Kind::of(b"%PDF-1.4"), Some(Kind::Pdf));
        assert_eq!(Kind::of(&[[b' '; 900].as_slice(), b"%PDF-1.4"].concat()), Some(Kind::Pdf));
        for other in
            [b"".as_slice(), b"PK\x03\x04", b"RIFF....AVI ", b"<svg/>", b"\0\0\0\x18ftypheic"]
        {
            assert_eq!(Kind::of(other), None);
        }
        assert_eq!(Kind::of(&[[b' '; 1020].as_slice(), b"%PDF-1.4"].concat()), None);
    }

    #[test]
    fn every_word_is_its_own() {
        let words: std::collections::BTreeSet<_> = Removed::ALL.map(Removed::as_str).into();
        assert_eq!(words.len(), Removed::ALL.len());
        assert!(Removed::ALL.is_sorted());
    }

    #[test]
    fn an_error_names_the_bound() {
        assert_eq!(
            NotCleaned::TooLarge(Limit::Pixels).to_string(),
            "the file is over a bound: at most 268435456 pixels"
        );
    }
}
