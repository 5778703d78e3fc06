//! What became of a file, in words: what the copy does not show, or why there is none.

use domain::file::{CleanCopy, FileManifest, PlainFile};
use locale::Words;

/// What is said of a file beside its name.
#[must_use]
pub fn told(words: Words, file: &FileManifest) -> String {
    let copy = match &file.copy {
        CleanCopy::Made { removed, .. } if removed.is_empty() => words.say("file-nothing-removed"),
        CleanCopy::Made { removed, .. } => {
            let parts: Vec<String> =
                removed.iter().map(|part| words.say(&format!("file-part-{part}"))).collect();
            words.with("file-removed", "parts", parts.join(&words.say("list-separator")))
        }
        CleanCopy::Remade { how, .. } => words.say(&format!("file-{}", how.as_str())),
        CleanCopy::NotMade { why } => words.say(&format!("file-no-copy-{why}")),
    };
    match file.original {
        Some(_) => copy,
        None => format!("{copy} {}", words.say("file-only-copy")),
    }
}

/// The name under which a stored file is handed out. A copy that was made anew may be of another
/// type than its original, so it has the ending of its own.
#[must_use]
pub fn name_of(file: &FileManifest, stored: &PlainFile) -> String {
    match &file.copy {
        CleanCopy::Remade { file: copy, media_type, .. } if copy.object == stored.object => {
            let stem = file.name.rsplit_once('.').map_or(file.name.as_str(), |(stem, _)| stem);
            let ending = match media_type.as_str() {
                "audio/wav" => "wav",
                "image/jpeg" => "jpg",
                "image/png" => "png",
                _ => "bin",
            };
            format!("{stem}.{ending}")
        }
        _ => file.name.clone(),
    }
}

#[cfg(test)]
mod tests {
    use domain::{file::Remaking, id::ObjectId, key::Digest};

    use super::*;

    fn plain(object: u8) -> PlainFile {
        let object = ObjectId::from_random([object; 16]);
        PlainFile { object, size_bytes: 1, sha256: Digest::ZERO }
    }

    #[test]
    fn a_copy_made_anew_has_an_ending_of_its_own_and_its_original_keeps_its_name() {
        for (name, media_type, expected) in [
            ("recording.webm", "audio/wav", "recording.wav"),
            ("badge.2.heic", "image/jpeg", "badge.2.jpg"),
            ("badge", "image/png", "badge.png"),
            ("badge.png", "text/html", "badge.bin"),
        ] {
            let file = FileManifest {
                name: name.to_owned(),
                media_type: String::new(),
                original: Some(plain(1)),
                copy: CleanCopy::Remade {
                    how: Remaking::Redrawn,
                    file: plain(2),
                    media_type: media_type.to_owned(),
                },
            };
            assert_eq!(name_of(&file, &plain(2)), expected);
            assert_eq!(name_of(&file, &plain(1)), name);
        }
    }

    #[test]
    fn every_way_of_making_a_copy_is_told_in_every_language() {
        for language in locale::Language::ALL {
            for how in Remaking::ALL {
                let file = FileManifest {
                    name: String::new(),
                    media_type: String::new(),
                    original: None,
                    copy: CleanCopy::Remade { how, file: plain(2), media_type: String::new() },
                };
                let said = told(locale::words(language), &file);
                assert!(said.contains(&locale::words(language).say("file-only-copy")), "{said}");
                assert!(!said.contains("file-"), "{said}");
            }
        }
    }
}
