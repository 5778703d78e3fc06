//! The same letter gives the same bytes: in another process, another time zone, another language.

use std::process::Command;
use std::{env, fs, path::Path, thread};

use crate::samples::{all, arabic, english, typeset};

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
