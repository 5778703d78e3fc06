//! The files of the house.

use std::path::{Path, PathBuf};

/// A text file of the house, with its path from the top.
pub(crate) struct File {
    pub(crate) path: String,
    pub(crate) text: String,
}

pub(crate) fn top() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            if !matches!(name.as_str(), "target" | ".git" | "node_modules" | "vectors") {
                walk(&path, found);
            }
        } else {
            found.push(path);
        }
    }
}

/// Every file under a folder whose name ends so, in order.
pub(crate) fn files(under: &str, end: &str) -> Vec<File> {
    let top = top();
    let mut paths = Vec::new();
    walk(&top.join(under), &mut paths);
    paths.sort();
    let files: Vec<File> = paths
        .into_iter()
        .filter(|path| path.to_string_lossy().ends_with(end))
        .map(|path| File {
            text: std::fs::read_to_string(&path).unwrap(),
            path: path.strip_prefix(&top).unwrap().to_string_lossy().into_owned(),
        })
        .collect();
    assert!(!files.is_empty(), "no {end} under {under}");
    files
}

/// What is compiled into the programs: sources without their tests.
pub(crate) fn sources() -> Vec<File> {
    let mut files = files("crates", ".rs");
    files.retain(|file| file.path.contains("/src/"));
    for file in &mut files {
        if let Some((code, _)) = file.text.split_once("#[cfg(test)]") {
            file.text = code.to_owned();
        }
    }
    files
}

/// The crate of a file.
pub(crate) fn crate_of(path: &str) -> &str {
    path.split('/').nth(1).unwrap_or_default()
}

/// Fails with every place where a rule is broken.
#[track_caller]
pub(crate) fn none(rule: &str, broken: &[String]) {
    assert!(broken.is_empty(), "{rule}\n{}", broken.join("\n"));
}
