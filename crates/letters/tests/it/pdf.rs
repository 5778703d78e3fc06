//! The PDF itself: its standards, its structure, and what other programs make of it.

use std::process::{Command, Stdio};
use std::{fs, io};

use disclosure::letter::Letter;

use crate::samples::{all, arabic, english, french, mixed_arabic, typeset, with_rows};

/// How often a name of the PDF language stands in the file; its structure is not compressed.
fn count(pdf: &[u8], name: &str) -> usize {
    pdf.windows(name.len()).filter(|window| *window == name.as_bytes()).count()
}

fn pdf(letter: &Letter) -> Vec<u8> {
    typeset(letter).unwrap().pdf
}

#[test]
fn the_file_declares_its_standards_and_its_title() {
    for letter in [english(), french(), arabic()] {
        let pdf = pdf(&letter);
        assert!(pdf.starts_with(b"%PDF-1.7"));
        for declared in [
            "<pdfaid:part>2</pdfaid:part>",
            "<pdfaid:conformance>A</pdfaid:conformance>",
            "<pdfuaid:part>1</pdfuaid:part>",
            "<xmp:CreatorTool>Redress</xmp:CreatorTool>",
            "<xmp:CreateDate>2026-11-23T00:00:00Z</xmp:CreateDate>",
            "/DisplayDocTitle true",
            "/Marked true",
            &format!("<rdf:li xml:lang=\"x-default\">{}</rdf:li>", letter.subject),
            &format!("/Lang({})", letter.language),
        ] {
            assert_eq!(count(&pdf, declared), 1, "{declared}");
        }
    }
}

#[test]
fn arabic_opens_from_the_right_and_english_from_the_left() {
    assert_eq!(count(&pdf(&arabic()), "/Direction/R2L"), 1);
    assert_eq!(count(&pdf(&english()), "/Direction/R2L"), 0);
}

#[test]
fn the_table_has_a_heading_in_every_row_and_the_subject_is_the_only_heading() {
    let pdf = pdf(&with_rows(english(), 20));
    assert_eq!(count(&pdf, "/S/Table"), 1);
    assert_eq!(count(&pdf, "/S/TR"), 20);
    assert_eq!(count(&pdf, "/S/TH"), 20);
    assert_eq!(count(&pdf, "/Scope/Row"), 20);
    assert_eq!(count(&pdf, "/S/TD"), 20);
    assert_eq!(count(&pdf, "/S/H1"), 1);
}

#[test]
fn without_rows_there_is_no_table() {
    assert_eq!(count(&pdf(&with_rows(english(), 0)), "/S/Table"), 0);
}

#[test]
fn a_letter_is_small() {
    for (name, letter) in all() {
        let size = pdf(&letter).len();
        assert!(size < 150_000, "{name}: {size} bytes");
    }
}

#[test]
fn qpdf_finds_no_fault() {
    for (name, letter) in all() {
        let Some(report) = run("qpdf", &["--check"], &pdf(&letter)) else {
            return;
        };
        assert!(report.contains("No syntax or stream encoding errors found"), "{name}: {report}");
    }
}

#[test]
fn pdftotext_reads_numbers_in_order() {
    let Some(text) = run("pdftotext", &["-enc", "UTF-8"], &pdf(&mixed_arabic())) else {
        return;
    };
    for number in
        ["800-123", "+249 800 123 456", "800 123 456", "٨٠٠-١٢٣", "23/11/2026", "RDS-2026-0142"]
    {
        assert!(text.contains(number), "{number} in {text}");
    }
    for reversed in ["123-800", "456 123 800", "١٢٣-٨٠٠", "2026/11/23"] {
        assert!(!text.contains(reversed), "{reversed} in {text}");
    }
}

#[test]
fn pdftotext_reads_every_paragraph() {
    let Some(text) = run("pdftotext", &["-raw", "-enc", "UTF-8"], &pdf(&english())) else {
        return;
    };
    let one_line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let isolates = ['\u{2068}', '\u{2069}'];
    let text = one_line(&text);
    let letter = english();
    for paragraph in letter.opening.iter().chain(&letter.closing) {
        let paragraph = one_line(&paragraph.replace(isolates, ""));
        assert!(text.contains(&paragraph), "{paragraph} in {text}");
    }
}

/// What a program prints about a PDF; nothing when the program is not installed.
pub(crate) fn run(program: &str, options: &[&str], pdf: &[u8]) -> Option<String> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("letter.pdf");
    fs::write(&path, pdf).unwrap();
    let mut command = Command::new(program);
    command.args(options).arg(&path).stderr(Stdio::inherit());
    if program == "pdftotext" {
        command.arg("-");
    }
    match command.output() {
        Ok(output) => {
            assert!(output.status.success(), "{program} failed");
            Some(String::from_utf8(output.stdout).unwrap())
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            println!("skipped: {program} is not installed");
            None
        }
        Err(error) => panic!("{program}: {error}"),
    }
}
