//! exiftool as the judge: it writes what it can write, and reads nothing in the copy.
//!
//! Where it is not installed these tests say so and check nothing.

use std::{path::Path, process::Command};

use crate::{
    sample,
    support::{CANARY, cleaned_picture, sings},
};

/// Runs a program; none where it is not installed, which is said.
pub(crate) fn run(program: &str, arguments: &[&str]) -> Option<(bool, Vec<u8>)> {
    match Command::new(program).args(arguments).output() {
        Ok(output) => {
            let text = [output.stdout, output.stderr].concat();
            Some((output.status.success(), text))
        }
        Err(error) => {
            println!("SKIPPED: {program} is not installed ({error})");
            None
        }
    }
}

/// What exiftool reads beside the picture's own measures, as `Group:Tag` lines.
pub(crate) fn read_by_exiftool(path: &Path) -> Option<Vec<String>> {
    let arguments = ["-a", "-u", "-ee", "-s", "-G1", "-f", path.to_str().unwrap()];
    let (_, text) = run("exiftool", &arguments)?;
    assert!(!sings(&text), "exiftool finds the canary: {}", String::from_utf8_lossy(&text));
    let text = String::from_utf8_lossy(&text).into_owned();
    Some(text.lines().map(|line| line.split(" : ").next().unwrap().replace(' ', "")).collect())
}

/// Groups that describe the container and not its making.
const GROUPS: [&str; 9] = [
    "[ExifTool]",
    "[System]",
    "[File]",
    "[JFIF]",
    "[PNG]",
    "[RIFF]",
    "[GIF]",
    "[Composite]",
    "[Adobe]",
];

/// Lines that may be there besides.
const LINES: [&str; 6] = [
    "[IFD0]Orientation",
    "[IFD0]ResolutionUnit",
    "[ICC-header]ProfileDateTime",
    "[ICC_Profile]ProfileDescription",
    "[ICC_Profile]ProfileCopyright",
    "[PNG]ProfileName",
];

const PNG_LINES: [&str; 4] = ["[PNG]Comment", "[PNG]Author", "[PNG]Software", "[PNG]ModifyDate"];

fn check_copy(name: &str, path: &Path) {
    for line in read_by_exiftool(path).unwrap_or_default() {
        let measure = GROUPS.iter().any(|group| line.starts_with(group))
            || line.starts_with("[ICC")
            || LINES.contains(&line.as_str());
        assert!(measure && !PNG_LINES.contains(&line.as_str()), "{name}: {line} is in the copy");
        assert_ne!(line, "[File]Comment", "{name}");
        assert!(!line.contains("Warning") && !line.contains("Error"), "{name}: {line}");
    }
}

fn all_tags() -> Vec<String> {
    let texts = [
        "Artist",
        "Copyright",
        "Make",
        "Model",
        "Software",
        "ImageDescription",
        "HostComputer",
        "EXIF:OwnerName",
        "EXIF:SerialNumber",
        "EXIF:LensSerialNumber",
        "EXIF:ImageUniqueID",
        "UserComment",
        "XPAuthor",
        "XPComment",
        "XPTitle",
        "XMP-dc:Creator",
        "XMP-dc:Title",
        "XMP-photoshop:City",
        "XMP-xmp:CreatorTool",
        "XMP-xmpMM:DocumentID",
        "XMP-aux:SerialNumber",
        "IPTC:By-line",
        "IPTC:City",
        "IPTC:Caption-Abstract",
        "Comment",
        "PNG:Author",
        "PNG:Title",
        "PNG:Comment",
        "GPSProcessingMethod",
        "GPSAreaInformation",
    ];
    let mut tags: Vec<String> = texts.iter().map(|tag| format!("-{tag}={CANARY}")).collect();
    tags.extend(
        [
            "-GPSLatitude=-1.65",
            "-GPSLongitude=29.2",
            "-GPSLatitudeRef=S",
            "-Orientation#=6",
            "-AllDates=2026:03:04 05:06:07",
            "-XMP-exif:GPSLatitude=-1.65",
            "-PNG:CreationTime=2026:03:04 05:06:07",
        ]
        .map(str::to_owned),
    );
    tags
}

#[test]
fn exiftool_finds_nothing_that_it_wrote() {
    let folder = tempfile::tempdir().unwrap();
    for (name, plain) in sample::all() {
        let path = folder.path().join(format!("{}.bin", name.replace(' ', "-")));
        std::fs::write(&path, &plain).unwrap();
        let mut arguments = vec!["-m".to_owned(), "-overwrite_original".to_owned()];
        arguments.extend(all_tags());
        arguments.push(path.to_str().unwrap().to_owned());
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let Some((written, text)) = run("exiftool", &arguments) else { return };
        assert!(written, "{name}: {}", String::from_utf8_lossy(&text));
        let file = std::fs::read(&path).unwrap();
        assert!(sings(&file), "{name}: exiftool wrote nothing");
        let copy = cleaned_picture(name, &file, &plain);
        assert!(!copy.removed.is_empty(), "{name}");
        std::fs::write(&path, &copy.bytes).unwrap();
        check_copy(name, &path);
    }
}

#[test]
fn exiftool_finds_nothing_that_was_planted() {
    let folder = tempfile::tempdir().unwrap();
    for (name, plain, full) in sample::all_full() {
        let copy = cleaned_picture(name, &full, &plain);
        let path = folder.path().join("copy.bin");
        std::fs::write(&path, &copy.bytes).unwrap();
        check_copy(name, &path);
    }
}
