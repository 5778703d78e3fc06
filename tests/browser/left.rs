//! What is left behind: texts looked for in folders and on wires.

use std::path::Path;

/// Whether bytes hold a text.
pub(crate) fn holds(bytes: &[u8], needle: &str) -> bool {
    // Chromium keeps some texts with two bytes a letter.
    let wide: Vec<u8> = needle.encode_utf16().flat_map(u16::to_le_bytes).collect();
    [needle.as_bytes(), &wide]
        .iter()
        .any(|needle| bytes.windows(needle.len()).any(|window| window == *needle))
}

/// What was looked at, and which of the texts lay where.
#[derive(Debug, Default)]
pub(crate) struct Found {
    pub(crate) files: usize,
    pub(crate) held: Vec<String>,
}

/// Looks for texts in every file of a folder.
pub(crate) fn search(folder: &Path, needles: &[&str]) -> Found {
    let mut found = Found::default();
    look(folder, needles, &mut found);
    found
}

fn look(folder: &Path, needles: &[&str], found: &mut Found) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            look(&path, needles, found);
        } else if let Ok(bytes) = std::fs::read(&path) {
            found.files += 1;
            let held = needles.iter().filter(|needle| holds(&bytes, needle));
            found.held.extend(held.map(|needle| format!("{needle} in {}", path.display())));
        }
    }
}
