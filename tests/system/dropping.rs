//! Sealed files reach the place from which they are fetched: once, whole, under one name, through
//! crashes, a full disk, and services that fail.

use std::{
    fs::{self, OpenOptions},
    io::Write,
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
    process::Command,
};

use testkit::{
    bucket::{Bucket, Trouble},
    demo::{Demo, Start},
};

use crate::{
    PROGRAM,
    letters::{AgeKeys, approved, draft_order, keys, opened},
    outbox::waiting,
    steps::{Told, file_report, notify_state, redress, taken},
};

const STATE: &str = "state-of-ardenia";

/// A folder of data, a key of the recipient's own, and where files are left.
struct Scene {
    folder: tempfile::TempDir,
    keys: AgeKeys,
    addresses: PathBuf,
}

impl Scene {
    fn new(place: impl Fn(&Path) -> String) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let addresses = folder.path().join("addresses.toml");
        let mut options = OpenOptions::new();
        let mut file = options.create_new(true).write(true).mode(0o600).open(&addresses).unwrap();
        let text = format!("[[organisation]]\nid = \"{STATE}\"\n{}\n", place(folder.path()));
        file.write_all(text.as_bytes()).unwrap();
        Self { keys: keys(folder.path()), folder, addresses }
    }

    fn start<'a>(&'a self, now: &'a str) -> Start<'a> {
        let addresses = self.addresses.to_str().unwrap();
        Start::new(PROGRAM, self.folder.path()).at(now).with(&["--addresses", addresses])
    }

    /// A letter is approved that goes out as a sealed file; gives the number of its delivery.
    fn order(&self, demo: &Demo) -> String {
        file_report(demo, &Told::default());
        let (case, _) = notify_state(demo);
        let mut investigator = demo.desk("Leila Haddad");
        investigator.open(&case).press("Open the report");
        draft_order(&mut investigator, &case, "2026-02-01", &self.keys.recipient);
        taken(&investigator);
        approved(demo, &investigator, "Joseph Mwangi");
        let numbers = waiting(self.folder.path(), "sealed-file");
        assert_eq!(numbers.len(), 1, "{numbers:?}");
        numbers.into_iter().next().unwrap()
    }

    /// Asks the command line until the delivery stands so.
    fn until(&self, stands: &str) {
        let path = self.folder.path().to_str().unwrap();
        let ask = || redress(&["hub", "deliveries", "--data", path]).1;
        let shown = (0..2000).map(|_| ask()).find(|shown| {
            shown.lines().any(|line| line.contains("sealed-file") && line.contains(stands))
        });
        assert!(shown.is_some(), "it does not stand at {stands}: {}", ask());
    }

    /// The hub lives until the delivery stands so.
    fn live(&self, now: &str, stands: &str) {
        let demo = self.start(now).run();
        self.until(stands);
        assert!(demo.stop());
    }

    /// The hub lives until nothing waits.
    fn deliver(&self, now: &str) {
        let demo = self.start(now).run();
        let waits = |_: &usize| !waiting(self.folder.path(), "sealed-file").is_empty();
        assert!((0..2000).take_while(waits).count() < 2000, "it does not arrive");
        assert!(demo.stop());
    }

    /// The hub dies at a named point of the delivery; it may before it is ready.
    fn die(&self, now: &str, point: &str) {
        if let Ok(mut demo) = self.start(now).crashing_at(point).try_run() {
            demo.wait_for_end();
        }
    }
}

#[test]
fn a_sealed_file_reaches_a_bucket_once_through_every_trouble() {
    let bucket = Bucket::new("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
    let scene = Scene::new(|_| {
        format!(
            "bucket = {{ endpoint = \"{}\", region = \"eu-west-3\", name = \"letters\", \
             prefix = \"in\", access_key = \"AKIAIOSFODNN7EXAMPLE\", \
             secret_key = \"wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY\" }}",
            bucket.endpoint()
        )
    });
    bucket.next(Trouble::Busy);
    bucket.next(Trouble::CutBefore);
    bucket.next(Trouble::CutAfter);
    let demo = scene.start("2026-03-05T08:00:00Z").run();
    let number = scene.order(&demo);
    scene.until("attempts 1   unreachable");
    assert!(demo.stop());
    assert!(bucket.kept().is_empty());
    scene.live("2026-03-05T09:00:00Z", "attempts 2   unreachable");
    assert!(bucket.kept().is_empty());
    scene.live("2026-03-05T10:00:00Z", "attempts 3   unreachable");
    let kept = bucket.kept();
    scene.die("2026-03-05T11:00:00Z", hub::CRASH_POINT_OF_DELIVERY);
    scene.deliver("2026-03-05T12:00:00Z");
    assert_eq!(bucket.requests(), 5);
    // The answer to the third request was lost; the bytes are the same since then.
    assert_eq!(bucket.kept(), kept);
    assert_eq!(kept.keys().collect::<Vec<_>>(), [&format!("/letters/in/{number}.age")]);
    let file = scene.folder.path().join("fetched.age");
    fs::write(&file, &kept[&format!("/letters/in/{number}.age")]).unwrap();
    is_a_padded_letter(&scene, &file);
    for secret in ["wJalrXUtnFEMI", "AKIAIOSFODNN7"] {
        assert!(!testkit::demo::log_of(scene.folder.path()).contains(secret), "{secret}");
    }
}

/// A stock program opens the seal and finds a PDF without fault, of the size that letters have.
fn is_a_padded_letter(scene: &Scene, sealed: &Path) {
    let pdf = opened(&scene.keys, sealed);
    assert!(pdf.starts_with(b"%PDF-") && pdf.ends_with(b"%%EOF"));
    assert_eq!(pdf.len(), seal::pad::PDF_BYTES[0]);
    let file = scene.folder.path().join("letter.pdf");
    fs::write(&file, pdf).unwrap();
    let Ok(checked) = Command::new("qpdf").arg("--check").arg(&file).output() else { return };
    let report = String::from_utf8_lossy(&checked.stdout).into_owned();
    let clean = report.contains("No syntax or stream encoding errors found");
    assert!(checked.status.success() && clean && checked.stderr.is_empty(), "{report}");
}

/// Names in a folder.
fn names(folder: &Path) -> Vec<String> {
    let files = fs::read_dir(folder).unwrap();
    files.map(|file| file.unwrap().file_name().into_string().unwrap()).collect()
}

/// Words before a program, so that it finds a full disk at this place; none on a machine that lets
/// nobody mount one.
fn full_disk(place: &Path) -> Option<Vec<String>> {
    let may = Command::new("unshare").args(["--map-root-user", "--mount", "true"]).output();
    may.ok().filter(|may| may.status.success())?;
    let mount = format!("mount -t tmpfs -o size=4k none '{}' && exec \"$@\"", place.display());
    let words = ["unshare", "--map-root-user", "--mount", "sh", "-c", &mount, "sh"];
    Some(words.map(str::to_owned).to_vec())
}

#[test]
fn a_sealed_file_reaches_a_folder_once_through_crashes_and_a_full_disk() {
    let scene = Scene::new(|folder| {
        let place = folder.join("drop");
        fs::create_dir(&place).unwrap();
        format!("folder = \"{}\"", place.display())
    });
    let place = scene.folder.path().join("drop");
    let demo = scene.start("2026-03-05T08:00:00Z").run();
    // Nothing can be written there.
    fs::remove_dir(&place).unwrap();
    fs::write(&place, b"").unwrap();
    let number = scene.order(&demo);
    scene.until("attempts 1   unreachable");
    assert!(demo.stop());
    fs::remove_file(&place).unwrap();
    fs::create_dir(&place).unwrap();
    let mut attempts = 1;
    if let Some(words) = full_disk(&place) {
        let demo = scene.start("2026-03-05T09:00:00Z").under(words).run();
        attempts += 1;
        scene.until(&format!("attempts {attempts}   unreachable"));
        assert!(demo.stop());
    }
    scene.die("2026-03-05T10:00:00Z", hub::CRASH_POINT_OF_PICKUP);
    scene.until(&format!("attempts {}   interrupted", attempts + 1));
    assert_eq!(names(&place), Vec::<String>::new());
    // What the power going in the middle of writing leaves.
    fs::write(place.join(format!("{number}.age#1")), b"age-encryption.org/v1\n").unwrap();
    scene.die("2026-03-05T11:00:00Z", hub::CRASH_POINT_OF_DELIVERY);
    scene.until(&format!("attempts {}   interrupted", attempts + 2));
    assert_eq!(names(&place), [format!("{number}.age")]);
    let file = place.join(format!("{number}.age"));
    let left = fs::read(&file).unwrap();
    scene.deliver("2026-03-05T12:00:00Z");
    assert_eq!(names(&place), [format!("{number}.age")]);
    assert_eq!(fs::read(&file).unwrap(), left);
    is_a_padded_letter(&scene, &file);
}
