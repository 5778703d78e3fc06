//! Other readers of PDF as judges: qpdf finds no fault in a copy, poppler reads the same words and
//! draws the same pixels, exiftool finds nothing.
//!
//! Where one is not installed these tests say so and check nothing.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use clean::{NotCleaned, Removed, clean};

use crate::{
    document,
    oracle::{read_by_exiftool, run},
    sample,
    support::{CANARY, cleaned_document, sings},
};

/// What exiftool may read in a copy: how the file is made, its size, and the colours of profiles.
fn is_technical(line: &str) -> bool {
    let groups = ["[ExifTool]", "[System]", "[File]", "[ICC-header]", "[ICC_Profile]", "[JFIF]"];
    let lines = ["[PDF]PDFVersion", "[PDF]Linearized", "[PDF]PageCount"];
    groups.iter().any(|group| line.starts_with(group)) || lines.contains(&line)
}

fn check_exiftool(name: &str, path: &Path) {
    for line in read_by_exiftool(path).unwrap_or_default() {
        assert!(is_technical(&line), "{name}: {line} is in the copy");
        assert!(!line.contains("Warning") && !line.contains("Error"), "{name}: {line}");
    }
}

fn check_qpdf(name: &str, path: &Path) {
    let Some((fine, text)) = run("qpdf", &["--check", path.to_str().unwrap()]) else { return };
    let text = String::from_utf8_lossy(&text);
    assert!(fine && !text.contains("WARNING"), "{name}: {text}");
}

/// The words and the pixels of every page, without what lies over it.
fn seen(path: &Path) -> Option<(Vec<u8>, Vec<u8>)> {
    let path = path.to_str().unwrap();
    let (_, words) = run("pdftotext", &["-q", "-layout", path, "-"])?;
    let (_, pixels) = run("pdftoppm", &["-q", "-r", "72", "-hide-annotations", path])?;
    assert!(pixels.starts_with(b"P6"), "{path}: {}", String::from_utf8_lossy(&pixels));
    Some((words, pixels))
}

/// Cleans a file and asks every judge.
fn judge(name: &str, path: &Path) -> clean::Cleaned {
    let copy = cleaned_document(name, &std::fs::read(path).unwrap());
    let cleaned = path.with_extension("cleaned.pdf");
    std::fs::write(&cleaned, &copy.bytes).unwrap();
    check_qpdf(name, &cleaned);
    check_exiftool(name, &cleaned);
    if let (Some(before), Some(after)) = (seen(path), seen(&cleaned)) {
        assert!(before.0 == after.0, "{name}: the words differ");
        assert!(before.1 == after.1, "{name}: the pixels differ");
    }
    copy
}

fn put(folder: &Path, name: &str, file: &[u8]) -> PathBuf {
    let path = folder.join(format!("{}.pdf", name.replace(' ', "-")));
    std::fs::write(&path, file).unwrap();
    path
}

#[test]
fn copies_are_read_and_shown_as_before() {
    let folder = tempfile::tempdir().unwrap();
    let full = [("pdf with metadata", document::full()), ("corrected", document::corrected())];
    for (name, file) in sample::pdfs().into_iter().chain(full) {
        judge(name, &put(folder.path(), name, &file));
    }
}

#[test]
fn exiftool_finds_nothing_that_it_wrote() {
    let folder = tempfile::tempdir().unwrap();
    let tags = ["Title", "Author", "Subject", "Keywords", "Creator", "Producer"]
        .map(|tag| format!("-PDF:{tag}={CANARY}"));
    let packet = ["dc:Creator", "dc:Title", "xmpMM:DocumentID", "photoshop:City"]
        .map(|tag| format!("-XMP-{tag}={CANARY}"));
    for (name, file) in sample::pdfs() {
        let path = put(folder.path(), name, &file);
        let mut arguments = vec!["-m", "-overwrite_original", "-CreateDate=2026:03:04 05:06:07"];
        arguments.extend(tags.iter().chain(&packet).map(String::as_str));
        arguments.push(path.to_str().unwrap());
        let Some((written, text)) = run("exiftool", &arguments) else { return };
        assert!(written, "{name}: {}", String::from_utf8_lossy(&text));
        assert!(sings(&std::fs::read(&path).unwrap()), "{name}: exiftool wrote nothing");
        let copy = judge(name, &path);
        for thing in [Removed::Author, Removed::Program, Removed::Time, Removed::History] {
            assert!(copy.removed.contains(&thing), "{name}: {thing:?} not in {:?}", copy.removed);
        }
    }
}

#[test]
fn files_that_qpdf_wrote_in_other_ways_are_read() {
    let folder = tempfile::tempdir().unwrap();
    let ways: [&[&str]; 4] = [
        &["--object-streams=generate"],
        &["--linearize", "--object-streams=generate"],
        &["--qdf", "--object-streams=disable"],
        &["--stream-data=uncompress"],
    ];
    for (name, file) in sample::pdfs() {
        let path = put(folder.path(), name, &file);
        let removed = cleaned_document(name, &file).removed;
        for (number, way) in ways.iter().enumerate() {
            let other = folder.path().join(format!("{number}.pdf"));
            let files = [path.to_str().unwrap(), other.to_str().unwrap()];
            let Some((written, text)) = run("qpdf", &[*way, &files].concat()) else { return };
            assert!(written, "{name}: {}", String::from_utf8_lossy(&text));
            let copy = judge(&format!("{name} {way:?}"), &other);
            let told = |removed: &BTreeSet<_>| removed.contains(&Removed::History);
            assert_eq!(told(&copy.removed), told(&removed), "{name} {way:?}");
        }
    }
}

#[test]
fn files_that_qpdf_locked_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = put(folder.path(), "plain", &document::plain());
    let locked = folder.path().join("locked.pdf");
    for (password, bits) in [("", "256"), ("word", "256"), ("", "128"), ("word", "128")] {
        let mut arguments = vec!["--encrypt", password, "owner", bits];
        if bits == "128" {
            arguments.push("--use-aes=y");
        }
        arguments.extend(["--", path.to_str().unwrap(), locked.to_str().unwrap()]);
        let Some((written, text)) = run("qpdf", &arguments) else { return };
        assert!(written, "{}", String::from_utf8_lossy(&text));
        let outcome = clean(&std::fs::read(&locked).unwrap());
        assert_eq!(outcome, Err(NotCleaned::Encrypted), "{password} {bits}");
    }
}
