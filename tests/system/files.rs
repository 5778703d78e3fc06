//! Files: originals for who keeps evidence, copies for everybody else, and what goes wrong on the
//! way in.

use std::{
    io::{Read, Write},
    net::TcpStream,
    path::Path,
};

use domain::event::{EventBody, ObjectReference};
use testkit::{
    browser::Browser,
    demo::{Demo, Start},
};

use crate::{
    PROGRAM,
    steps::{
        COPY_ONLY, PICTURE, PICTURE_COPY, RESTRICTED, Told, come_back, file_report, first_case,
        redress, take_on,
    },
};

const BEGIN: &str = "2026-03-05T08:00:00Z";
const CUSTODIAN: &str = "Daniel Osei";

fn start(folder: &Path) -> Demo {
    Start::new(PROGRAM, folder).at(BEGIN).run()
}

/// A survivor at the question for files.
#[track_caller]
fn at_files(demo: &Demo) -> Browser {
    let mut survivor = demo.portal();
    survivor.open("/").press("Begin").press("Continue");
    survivor.choose(RESTRICTED).press("Continue");
    crate::steps::skip_to(&mut survivor, "Choose a file");
    survivor
}

/// Sealed objects that lie in the store, whole ones and parts.
fn stored(folder: &Path) -> usize {
    let objects = folder.join("hub/objects");
    [objects.clone(), objects.join("arriving")]
        .iter()
        .flat_map(|folder| std::fs::read_dir(folder).unwrap())
        .filter(|entry| entry.as_ref().unwrap().path().is_file())
        .count()
}

/// The addresses of files on a case page.
fn file_links(officer: &Browser) -> Vec<String> {
    officer.page.attributes("a[href*='/files/']", "href")
}

#[test]
fn an_original_is_opened_by_its_custodian_with_a_reason_that_everybody_sees() {
    let folder = tempfile::tempdir().unwrap();
    let demo = start(folder.path());
    let (_, receipt) = file_report(&demo, &Told::default());
    let case = take_on(&demo);
    let mut intake = demo.desk("Amina Diallo");
    intake.open(&case).press("Open the report");
    let text = intake.page.text();
    assert!(text.contains("Removed from the copy: notes about it."), "{text}");
    assert!(text.contains("No key to the originals was given to you."), "{text}");
    let links = file_links(&intake);
    assert_eq!(links.len(), 1, "{text}");
    intake.open(&links[0]);
    assert_eq!(intake.page.body, PICTURE_COPY);
    served_as_data(&intake);

    let mut custodian = demo.desk(CUSTODIAN);
    assert_eq!(first_case(&mut custodian), case);
    custodian.open(&case);
    let text = custodian.page.text();
    assert!(text.contains("No key to this report was given to you."), "{text}");
    assert!(!text.contains("badge.png") && file_links(&custodian).is_empty(), "{text}");
    custodian.press("Open original 1");
    assert_eq!(custodian.page.status, 422);
    assert!(custodian.page.text().contains("The reason is empty."));
    custodian
        .fill("Reason for opening original 1 (sealed)", "Expert opinion on the badge")
        .press("Open original 1");
    assert_eq!(custodian.page.status, 200, "{}", custodian.page.text());
    assert!(custodian.page.text().contains("badge.png"));
    let original = file_links(&custodian).remove(0);
    custodian.open(&original);
    assert_eq!(custodian.page.body, PICTURE);
    served_as_data(&custodian);

    // Nobody else gets it by its address.
    assert_eq!(intake.open(&original).page.status, 403);
    intake.open(&case);
    let text = intake.page.text();
    assert!(text.contains("Original 1 opened"), "{text}");
    assert!(text.contains("Expert opinion on the badge"), "{text}");
    let survivor = come_back(&demo, &receipt.words);
    let text = survivor.page.text();
    assert!(text.contains("the originals of files was opened by: evidence custodian"), "{text}");
    given_later(&demo, &case, &original);
    let (code, output, _) = redress(&["audit", "--hub", &demo.ready.hub_api]);
    assert_eq!(code, 0, "{output}");
}

/// Downloads are never shown in the browser.
#[track_caller]
fn served_as_data(browser: &Browser) {
    let header =
        |name: &str| browser.page.headers.get(name).map(|value| value.to_str().unwrap().to_owned());
    assert_eq!(header("content-type").as_deref(), Some("application/octet-stream"));
    assert_eq!(header("x-content-type-options").as_deref(), Some("nosniff"));
    let disposition = header("content-disposition").unwrap();
    assert!(disposition.starts_with("attachment"), "{disposition}");
    let policy = header("content-security-policy").unwrap();
    assert!(policy.starts_with("sandbox;"), "{policy}");
}

/// The custodian gives the key to the investigator on the case.
#[track_caller]
fn given_later(demo: &Demo, case: &str, original: &str) {
    let mut investigator = demo.desk("Leila Haddad");
    investigator.open(case);
    assert!(!investigator.has_button("Open original 1"), "{}", investigator.page.text());
    let mut custodian = demo.desk(CUSTODIAN);
    custodian.open(case);
    assert!(!custodian.page.text().contains("Tomas Rivera"), "he is not on the case");
    custodian.choose("Leila Haddad (investigator)").press("Give the key of the originals");
    assert_eq!(custodian.page.status, 200, "{}", custodian.page.text());
    investigator
        .open(case)
        .fill("Reason for opening original 1 (sealed)", "Comparison with the unit")
        .press("Open original 1");
    assert_eq!(investigator.page.status, 200, "{}", investigator.page.text());
    investigator.open(original);
    assert_eq!(investigator.page.body, PICTURE);
}

#[test]
fn a_file_without_a_copy_is_for_the_custodian_alone_and_she_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let demo = start(folder.path());
    let told = Told { file_name: "list.docx", file: b"PK\x03\x04 a list", ..Told::default() };
    file_report(&demo, &told);
    let case = take_on(&demo);
    let mut intake = demo.desk("Amina Diallo");
    intake.open(&case).press("Open the report");
    let text = intake.page.text();
    assert!(text.contains("We cannot make a copy of this kind of file."), "{text}");
    assert!(file_links(&intake).is_empty());
    let mut custodian = demo.desk(CUSTODIAN);
    custodian
        .open(&case)
        .fill("Reason for opening original 1 (sealed)", "Asked by the investigator")
        .press("Open original 1");
    let links = file_links(&custodian);
    custodian.open(&links[0]);
    assert_eq!(custodian.page.body, told.file);
}

#[test]
fn only_the_copy_is_kept_where_the_reporter_wants_it_so() {
    let folder = tempfile::tempdir().unwrap();
    let demo = start(folder.path());
    let mut survivor = at_files(&demo);
    survivor.attach("Choose a file", "a.png", PICTURE).choose(COPY_ONLY).press("Add this file");
    let text = survivor.page.text();
    assert!(
        text.contains("Removed from the copy: notes about it. Only the copy is kept."),
        "{text}"
    );
    assert_eq!(stored(folder.path()), 1);
    // The same again is the one that is there.
    survivor.attach("Choose a file", "a.png", PICTURE).choose(COPY_ONLY).press("Add this file");
    assert_eq!(survivor.page.texts("main li").len(), 1, "{}", survivor.page.text());
    assert_eq!(stored(folder.path()), 1);
    // What cannot be copied is not kept at all.
    survivor.attach("Choose a file", "b.txt", b"words").choose(COPY_ONLY).press("Add this file");
    assert_eq!(survivor.page.status, 422);
    assert!(survivor.page.text().contains("No copy of this file can be made"));
    assert_eq!(stored(folder.path()), 1);
    survivor.press("Continue").press("Send");
    assert_eq!(survivor.page.texts(".words .word").len(), 12, "{}", survivor.page.text());
}

#[test]
fn a_report_that_is_opened_to_the_service_later_opens_its_originals_to_the_custodian_alone() {
    let folder = tempfile::tempdir().unwrap();
    let demo = start(folder.path());
    let mut survivor = at_files(&demo);
    survivor.attach("Choose a file", "a.png", PICTURE).press("Add this file");
    survivor.press("Continue").press("Send");
    let receipt = crate::steps::shown(&survivor);
    let mut custodian = demo.desk(CUSTODIAN);
    assert!(custodian.open("/queue").page.text().contains("No case is waiting for you."));
    let mut survivor = come_back(&demo, &receipt.words);
    survivor.press("Say yes: reading");
    assert_eq!(survivor.page.status, 200, "{}", survivor.page.text());
    let case = first_case(&mut custodian);
    custodian
        .open(&case)
        .fill("Reason for opening original 1 (sealed)", "To keep it safe")
        .press("Open original 1");
    let links = file_links(&custodian);
    custodian.open(&links[0]);
    assert_eq!(custodian.page.body, PICTURE);
    let mut intake = demo.desk("Amina Diallo");
    intake.open(&case).press("Open the report");
    assert!(!intake.has_button("Open original 1"));
    assert_eq!(intake.open(&links[0]).page.status, 403);
}

/// Begins to send a form with a file by hand; `announced` is the length it claims to have.
fn begin_form(demo: &Demo, survivor: &Browser, announced: u64, file: &[u8]) -> TcpStream {
    let address = demo.ready.hub_api.trim_start_matches("http://");
    let token = survivor.page.attributes("input[name=form]", "value").remove(0);
    let mut stream = TcpStream::connect(address).unwrap();
    write!(
        stream,
        "POST / HTTP/1.1\r\nhost: {address}\r\ncookie: {}\r\n\
         content-type: multipart/form-data; boundary=x\r\ncontent-length: {announced}\r\n\r\n\
         --x\r\ncontent-disposition: form-data; name=form\r\n\r\n{token}\r\n\
         --x\r\ncontent-disposition: form-data; name=file; filename=film.mp4\r\n\r\n",
        survivor.cookies(),
    )
    .unwrap();
    stream.write_all(file).unwrap();
    stream
}

#[test]
fn a_file_that_will_be_too_large_is_refused_before_it_is_sent() {
    let folder = tempfile::tempdir().unwrap();
    let demo = start(folder.path());
    let mut survivor = at_files(&demo);
    let mut stream = begin_form(&demo, &survivor, 2 << 30, b"the first bytes");
    let mut answer = vec![0; 12];
    stream.read_exact(&mut answer).unwrap();
    assert_eq!(answer, b"HTTP/1.1 303");
    drop(stream);
    survivor.open("/");
    assert_eq!(survivor.page.status, 413, "{}", survivor.page.text());
    assert!(survivor.has_button("Add this file"), "{}", survivor.page.text());
    assert_eq!(stored(folder.path()), 0);
}

#[test]
fn a_cut_connection_keeps_nothing_of_the_file_and_everything_else() {
    let folder = tempfile::tempdir().unwrap();
    let demo = start(folder.path());
    let mut survivor = at_files(&demo);
    survivor.attach("Choose a file", "a.png", PICTURE).press("Add this file");
    for _ in 0..3 {
        let stream = begin_form(&demo, &survivor, 50 << 20, &vec![7; 3 << 20]);
        drop(stream);
    }
    survivor.open("/").attach("Choose a file", "b.png", PICTURE).press("Add this file");
    assert_eq!(survivor.page.texts("main li").len(), 2, "{}", survivor.page.text());
    survivor.press("Continue").press("Send");
    assert_eq!(survivor.page.texts(".words .word").len(), 12, "{}", survivor.page.text());
    assert!(demo.stop());
    // Two files with their copies; of the others there is nothing after the next start.
    let demo = start(folder.path());
    assert_eq!(stored(folder.path()), 4);
    drop(demo);
}

#[test]
fn without_room_for_files_a_report_still_goes_its_way() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).at(BEGIN).with(&["--unsent-files-mb", "2"]).run();
    let mut first = at_files(&demo);
    first.attach("Choose a file", "a.bin", &vec![1; 1_500_000]).press("Add this file");
    assert_eq!(first.page.status, 200, "{}", first.page.text());
    let mut second = at_files(&demo);
    second.attach("Choose a file", "b.bin", &vec![2; 1_500_000]).press("Add this file");
    assert_eq!(second.page.status, 507);
    assert!(second.page.text().contains("There is no room for more files just now."));
    second.press("Continue").press("Send");
    assert_eq!(second.page.texts(".words .word").len(), 12, "{}", second.page.text());
    // What is sent is no longer waiting.
    first.press("Continue").press("Send");
    let mut third = at_files(&demo);
    third.attach("Choose a file", "c.bin", &vec![3; 1_500_000]).press("Add this file");
    assert_eq!(third.page.status, 200, "{}", third.page.text());
}

#[test]
fn what_was_never_sent_is_swept_when_its_time_is_over() {
    let folder = tempfile::tempdir().unwrap();
    let demo = start(folder.path());
    at_files(&demo).attach("Choose a file", "a.png", PICTURE).press("Add this file");
    assert_eq!(stored(folder.path()), 2);
    // Killed between the bytes and the list of them.
    demo.kill();
    let mut demo =
        Start::new(PROGRAM, folder.path()).at(BEGIN).crashing_at("after-object-is-durable").run();
    let mut survivor = at_files(&demo);
    survivor.attach("Choose a file", "b.png", PICTURE);
    assert!(survivor.try_press("Add this file").is_err());
    demo.wait_for_end();
    assert_eq!(stored(folder.path()), 3);
    let demo = Start::new(PROGRAM, folder.path()).at("2026-03-07T08:00:00Z").run();
    // The watch sweeps as it starts; whatever it does next comes after that.
    for _ in 0..200 {
        if stored(folder.path()) == 0 {
            break;
        }
        demo.portal().open("/");
    }
    assert_eq!(stored(folder.path()), 0);
}

#[test]
fn a_sealed_report_names_files_that_came_in_parts() {
    let folder = tempfile::tempdir().unwrap();
    let demo = start(folder.path());
    let sealing = testkit::sealed::Sealing::of(&demo.ready.portal);
    let mut draft = sealing.draft("open-door", "They came at night.");
    let EventBody::ReportReceived { compartments, originals, .. } = &mut draft.received else {
        panic!("a report");
    };
    // As a browser does: padded, sealed to the evidence key, uploaded in parts, named by digest.
    let padded = vec![7; 196_608];
    let sealed = seal::age_file::seal(&padded, &[&compartments[2].recipient]).unwrap();
    let uploader = crate::uploads::Uploader::of(&demo);
    let upload = uploader.create(sealed.len());
    for (at, piece) in (0..).step_by(50_000).zip(sealed.chunks(50_000)) {
        assert_eq!(uploader.append(&upload, at, piece).status(), 204);
    }
    let reference = ObjectReference {
        object: upload.trim_start_matches("/objects/").parse().unwrap(),
        sha256: seal::digest(&sealed),
        size_bytes: sealed.len() as u64,
    };
    originals.push(ObjectReference { sha256: seal::digest(b"another"), ..reference });
    let refused = sealing.send(&draft).unwrap_err();
    assert_eq!(refused["type"], "about:redress/error-conflict");
    let EventBody::ReportReceived { originals, .. } = &mut draft.received else { panic!() };
    originals[0] = reference;
    sealing.send(&draft).unwrap();
    let mut custodian = demo.desk(CUSTODIAN);
    let case = first_case(&mut custodian);
    custodian.open(&case);
    assert!(custodian.has_button("Open original 1"), "{}", custodian.page.text());
    // What a report has named is nobody's to give up any more.
    assert_eq!(uploader.ask("DELETE", &upload, &[], vec![]).status(), 404);
}
