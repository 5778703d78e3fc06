//! What became of a file, in words: what the copy does not show, or why there is none.

use domain::file::{CleanCopy, FileManifest};
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
        CleanCopy::NotMade { why } => words.say(&format!("file-no-copy-{why}")),
    };
    match file.original {
        Some(_) => copy,
        None => format!("{copy} {}", words.say("file-only-copy")),
    }
}
