//! A file of a report: its untouched original, and the copy without metadata.
//!
//! The original is evidence and has a key of its own; the copy is for everybody else. Both are
//! described inside the seal, where names and digests of plain bytes belong.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::{id::ObjectId, key::Digest};

/// Bytes as they were before they were padded and sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlainFile {
    /// The sealed object that holds them.
    pub object: ObjectId,
    /// Their true number; the sealed object is padded.
    pub size_bytes: u64,
    /// SHA-256 of them, without the padding.
    pub sha256: Digest,
}

/// What a reporter attached.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileManifest {
    /// The name the reporter's device gave it; known only inside the seal.
    pub name: String,
    /// What the reporter's device called its type.
    pub media_type: String,
    /// The untouched file, sealed to the evidence compartment; `None` where the reporter kept only
    /// the copy.
    pub original: Option<PlainFile>,
    /// The copy without metadata.
    pub copy: CleanCopy,
}

/// The copy of a file without metadata, or why there is none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "outcome", rename_all = "kebab-case", deny_unknown_fields)]
pub enum CleanCopy {
    /// A copy was made, and sealed to the statement compartment.
    Made {
        /// The copy.
        file: PlainFile,
        /// Its type, recognised by its content.
        media_type: String,
        /// What the file held and the copy does not, in the words of the crate `clean`.
        removed: BTreeSet<String>,
    },
    /// The reporter's device made a copy anew and sealed it to the statement compartment. Nobody
    /// but that device saw that it shows the same as the file.
    Remade {
        /// How.
        how: Remaking,
        /// The copy.
        file: PlainFile,
        /// Its type, as the device calls it.
        media_type: String,
    },
    /// There is no copy: the file is served only as evidence.
    NotMade {
        /// Why, in the words of the crate `clean`.
        why: String,
    },
}

/// How a device makes a copy that carries over no byte of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Remaking {
    /// A picture was drawn, and what was drawn was encoded.
    Redrawn,
    /// A voice was disguised: its words are in the copy, its pitch is not.
    Disguised,
}

impl Remaking {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Redrawn, Self::Disguised];

    /// The way as written in events and message identifiers.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Redrawn => "redrawn",
            Self::Disguised => "disguised",
        }
    }
}

impl FileManifest {
    /// The copy, if one was made.
    #[must_use]
    pub fn copy(&self) -> Option<&PlainFile> {
        match &self.copy {
            CleanCopy::Made { file, .. } | CleanCopy::Remade { file, .. } => Some(file),
            CleanCopy::NotMade { .. } => None,
        }
    }

    /// Everything of this file that is stored.
    pub fn stored(&self) -> impl Iterator<Item = &PlainFile> {
        self.original.iter().chain(self.copy())
    }
}

/// The content of the evidence compartment: the files again, for who holds no other key.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EvidenceContent {
    /// The files whose originals are kept.
    pub files: Vec<FileManifest>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_survives_its_json_with_and_without_a_copy() {
        let file = PlainFile {
            object: ObjectId::from_random([1; 16]),
            size_bytes: 7,
            sha256: Digest::ZERO,
        };
        let made = CleanCopy::Made {
            file,
            media_type: "image/png".to_owned(),
            removed: BTreeSet::from(["place".to_owned()]),
        };
        let how = Remaking::Disguised;
        let remade = CleanCopy::Remade { how, file, media_type: "audio/wav".to_owned() };
        let not_made = CleanCopy::NotMade { why: "encrypted".to_owned() };
        for (copy, stored) in [(made, 2), (remade, 2), (not_made, 1)] {
            let manifest = FileManifest {
                name: "a.png".to_owned(),
                media_type: String::new(),
                original: Some(file),
                copy,
            };
            let json = serde_json::to_string(&manifest).unwrap();
            assert_eq!(serde_json::from_str::<FileManifest>(&json).unwrap(), manifest);
            assert_eq!(manifest.stored().count(), stored);
        }
    }
}
