//! The same letter gives the same bytes: in another process, another time zone, another language.

use std::process::Command;
use std::{env, fs, path::Path, thread};

use crate::samples::{all, arabic, english, picture, typeset, with_rows};

const FOLDER: &str = "REDRESS_LETTERS_FOLDER";

#[test]
fn the_same_letter_gives_the_same_bytes_again() {
    for (name, letter) in all() {
        assert!(typeset(&letter).unwrap() == typeset(&letter).unwrap(), "{name}");
    }
}

#[test]
fn the_same_letter_gives_the_same_bytes_in_any_thread() {
    let (first, second) = (typeset(&arabic()).unwrap(), typeset(&english()).unwrap());
    thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| assert!(typeset(&arabic()).unwrap() == first));
            scope.spawn(|| assert!(typeset(&english()).unwrap() == second));
        }
    });
}

/// Runs itself in other surroundings: there it only writes the letters to a folder.
#[test]
fn the_same_letter_gives_the_same_bytes_in_other_surroundings() {
    if let Some(folder) = env::var_os(FOLDER) {
        write_all(Path::new(&folder));
        return;
    }
    let [here, there] = [(); 2].map(|()| tempfile::tempdir().unwrap());
    write_all(here.path());
    let status = Command::new(env::current_exe().unwrap())
        .args([
            "--exact",
            "reproducible::the_same_letter_gives_the_same_bytes_in_other_surroundings",
        ])
        .env(FOLDER, there.path())
        .env("TZ", "Pacific/Kiritimati")
        .env("LANG", "ar_SD.UTF-8")
        .env("LC_ALL", "ar_SD.UTF-8")
        .env("SOURCE_DATE_EPOCH", "86400")
        .current_dir(there.path())
        .output()
        .unwrap()
        .status;
    assert!(status.success());
    for (name, _) in all() {
        let bytes = |folder: &Path| fs::read(folder.join(name)).unwrap();
        assert!(bytes(here.path()) == bytes(there.path()), "{name}");
    }
}

fn write_all(folder: &Path) {
    for (name, letter) in all() {
        fs::write(folder.join(name), typeset(&letter).unwrap().pdf).unwrap();
    }
}

#[test]
fn each_page_has_a_picture_and_the_same_letter_the_same_pictures() {
    let long = with_rows(english(), 120);
    let pages = typeset(&long).unwrap().pages;
    assert!(pages > 1, "{pages}");
    for page in 1..=pages {
        let drawn = picture(&long, page).unwrap();
        assert!(drawn.starts_with(b"\x89PNG\r\n\x1a\n"));
        // A4 at 108 pixels to the inch.
        let width = u32::from_be_bytes(drawn.get(16..20).unwrap().try_into().unwrap());
        assert!((890..=895).contains(&width), "{width}");
        assert!(picture(&long, page).unwrap() == drawn);
    }
    assert_eq!(picture(&long, 0), None);
    assert_eq!(picture(&long, pages + 1), None);
}
