//! Sealed files in parts, by tus 1.0.0 over real HTTP: cut, resumed, killed, overlong, expired.

use std::{io::Write, net::TcpStream, path::Path};

use reqwest::{
    Method,
    blocking::{Client, Response},
};
use seal::{age_file::seal, secret::SecretKey};
use testkit::demo::{Demo, Start};

use crate::{PROGRAM, steps::redress};

const BEGIN: &str = "2026-03-05T08:00:00Z";

fn start(folder: &Path) -> Demo {
    Start::new(PROGRAM, folder).at(BEGIN).run()
}

/// A sealed file of about this size.
fn sealed(bytes: usize) -> Vec<u8> {
    seal(&vec![7; bytes], &[&SecretKey::generate().recipient()]).unwrap()
}

/// A client of the protocol, as small as can be.
pub(crate) struct Uploader {
    client: Client,
    hub: String,
}

impl Uploader {
    pub(crate) fn of(demo: &Demo) -> Self {
        Self { client: Client::new(), hub: demo.ready.hub_api.clone() }
    }

    pub(crate) fn ask(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: Vec<u8>,
    ) -> Response {
        let method = Method::from_bytes(method.as_bytes()).unwrap();
        let mut request = self.client.request(method, format!("{}{path}", self.hub));
        request = request.header("tus-resumable", "1.0.0").body(body);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        request.send().unwrap()
    }

    pub(crate) fn create(&self, length: usize) -> String {
        let created =
            self.ask("POST", "/objects", &[("upload-length", &length.to_string())], vec![]);
        assert_eq!(created.status(), 201);
        assert!(created.headers().contains_key("upload-expires"));
        created.headers()["location"].to_str().unwrap().to_owned()
    }

    pub(crate) fn append(&self, upload: &str, at: usize, piece: &[u8]) -> Response {
        let at = at.to_string();
        let headers =
            [("upload-offset", at.as_str()), ("content-type", "application/offset+octet-stream")];
        self.ask("PATCH", upload, &headers, piece.to_vec())
    }

    fn offset(&self, upload: &str) -> usize {
        let answer = self.ask("HEAD", upload, &[], vec![]);
        assert_eq!(answer.status(), 200);
        answer.headers()["upload-offset"].to_str().unwrap().parse().unwrap()
    }

    /// Begins to append and leaves the connection open.
    fn begin(&self, upload: &str, at: usize, announced: usize, piece: &[u8]) -> TcpStream {
        let address = self.hub.trim_start_matches("http://");
        let mut stream = TcpStream::connect(address).unwrap();
        write!(
            stream,
            "PATCH {upload} HTTP/1.1\r\nhost: {address}\r\ntus-resumable: 1.0.0\r\n\
             content-type: application/offset+octet-stream\r\nupload-offset: {at}\r\n\
             content-length: {announced}\r\n\r\n"
        )
        .unwrap();
        stream.write_all(piece).unwrap();
        stream
    }
}

/// The object of an upload, as the store has it.
#[track_caller]
fn object(folder: &Path, upload: &str) -> Vec<u8> {
    let out = folder.join("exported.age");
    let id = upload.trim_start_matches("/objects/");
    let (data, file) = (folder.to_str().unwrap(), out.to_str().unwrap());
    let (code, _, errors) = redress(&["object", "export", id, "--data", data, "--out", file]);
    assert_eq!(code, 0, "{errors}");
    std::fs::read(out).unwrap()
}

#[test]
fn an_upload_goes_on_after_cut_connections_and_a_killed_program() {
    let folder = tempfile::tempdir().unwrap();
    let demo = start(folder.path());
    let ports = demo.ports();
    let uploader = Uploader::of(&demo);
    let file = sealed(5 << 20);
    let upload = uploader.create(file.len());
    assert_eq!(uploader.offset(&upload), 0);
    // The connection is cut in the middle: what arrived is kept.
    drop(uploader.begin(&upload, 0, file.len(), &file[..2 << 20]));
    let mut offset = uploader.offset(&upload);
    assert!(offset <= 2 << 20);
    let piece = &file[offset..offset + (1 << 20)];
    assert_eq!(uploader.append(&upload, offset, piece).status(), 204);
    offset += 1 << 20;
    assert_eq!(uploader.offset(&upload), offset);
    // A connection that nobody knows to be dead does not stop another.
    let dead = uploader.begin(&upload, offset, file.len() - offset, &file[offset..offset + 999]);
    offset = uploader.offset(&upload);
    assert_eq!(uploader.append(&upload, offset, &file[offset..offset + 10]).status(), 204);
    drop(dead);
    // The power goes while bytes arrive: everything acknowledged is there.
    let acknowledged = uploader.offset(&upload);
    let at = acknowledged;
    let under_way = uploader.begin(&upload, at, file.len() - at, &file[at..at + (1 << 20)]);
    demo.kill();
    drop(under_way);
    let demo = Start::new(PROGRAM, folder.path()).at(BEGIN).on(ports).run();
    offset = uploader.offset(&upload);
    assert!((acknowledged..=acknowledged + (1 << 20)).contains(&offset), "{offset}");
    let last = uploader.append(&upload, offset, &file[offset..]);
    assert_eq!(last.status(), 204);
    assert_eq!(last.headers()["upload-offset"], file.len().to_string().as_str());
    // Whole, and for whoever asks again still so.
    assert_eq!(uploader.offset(&upload), file.len());
    assert_eq!(uploader.append(&upload, file.len(), &[]).status(), 204);
    assert_eq!(object(folder.path(), &upload), file);
    drop(demo);
}

#[test]
fn an_upload_that_was_whole_when_the_program_died_is_listed_afterwards() {
    let folder = tempfile::tempdir().unwrap();
    let demo = start(folder.path());
    let ports = demo.ports();
    let uploader = Uploader::of(&demo);
    let file = sealed(100_000);
    let upload = uploader.create(file.len());
    assert_eq!(uploader.append(&upload, 0, &file[..file.len() - 1]).status(), 204);
    demo.kill();
    // As if it had died after taking the last byte over and before saying so.
    let id = upload.trim_start_matches("/objects/");
    let objects = folder.path().join("hub/objects");
    std::fs::remove_file(objects.join(format!("arriving/{id}.part"))).unwrap();
    std::fs::write(objects.join(format!("{id}.age")), &file).unwrap();
    let demo = Start::new(PROGRAM, folder.path()).at(BEGIN).on(ports).run();
    assert_eq!(uploader.offset(&upload), file.len());
    assert_eq!(object(folder.path(), &upload), file);
    drop(demo);
}

/// Status and problem of an answer.
#[track_caller]
fn problem(answer: Response) -> (u16, String) {
    assert_eq!(answer.headers()["content-type"], "application/problem+json");
    assert_eq!(answer.headers()["tus-resumable"], "1.0.0");
    let status = answer.status().as_u16();
    let problem: serde_json::Value = serde_json::from_str(&answer.text().unwrap()).unwrap();
    (status, problem["type"].as_str().unwrap().trim_start_matches("about:redress/").to_owned())
}

#[test]
fn what_does_not_belong_is_refused_and_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let demo = start(folder.path());
    let uploader = Uploader::of(&demo);
    let told = |status: u16, kind: &str| (status, kind.to_owned());
    let file = sealed(10_000);
    let upload = uploader.create(file.len());
    assert_eq!(uploader.append(&upload, 0, &file[..5000]).status(), 204);
    // Elsewhere than where it goes on; more than was announced; in another form.
    assert_eq!(problem(uploader.append(&upload, 4999, b"x")), told(409, "error-conflict"));
    assert_eq!(problem(uploader.append(&upload, 5001, b"x")), told(409, "error-conflict"));
    let long = vec![1; file.len() - 4999];
    assert_eq!(problem(uploader.append(&upload, 5000, &long)), told(413, "error-too-large"));
    assert_eq!(
        problem(overlong_unannounced(&uploader, &upload, long)),
        told(413, "error-too-large")
    );
    let bare = [("upload-offset", "5000")];
    let answer = uploader.ask("PATCH", &upload, &bare, vec![1]);
    assert_eq!(problem(answer), told(415, "error-malformed"));
    let foreign = [("origin", "https://elsewhere.example")];
    assert_eq!(problem(uploader.ask("DELETE", &upload, &foreign, vec![])).0, 422);
    assert_eq!(uploader.offset(&upload), 5000);
    // Names and types do not travel beside the bytes.
    let named = [("upload-length", "10"), ("upload-metadata", "filename d29ybGQ=")];
    assert_eq!(problem(uploader.ask("POST", "/objects", &named, vec![])).0, 400);
    let huge = [("upload-length", "2000000000")];
    let answer = uploader.ask("POST", "/objects", &huge, vec![]);
    assert_eq!(problem(answer), told(413, "error-too-large"));
    for length in ["0", "-1", "x"] {
        let lengths = [("upload-length", length)];
        assert_eq!(problem(uploader.ask("POST", "/objects", &lengths, vec![])).0, 400, "{length}");
    }
    let old = Client::new().post(format!("{}/objects", uploader.hub)).send().unwrap();
    assert_eq!(old.status(), 412);
    assert_eq!(old.headers()["tus-version"], "1.0.0");
    let asked = uploader.ask("OPTIONS", "/objects", &[], vec![]);
    assert_eq!(asked.headers()["tus-extension"], "creation,expiration,termination");
    assert_eq!(asked.headers()["tus-max-size"], "1074790400");
}

/// More than was announced at the beginning, without a length of its own.
fn overlong_unannounced(uploader: &Uploader, upload: &str, long: Vec<u8>) -> Response {
    uploader
        .client
        .patch(format!("{}{upload}", uploader.hub))
        .header("tus-resumable", "1.0.0")
        .header("content-type", "application/offset+octet-stream")
        .header("upload-offset", "5000")
        .body(reqwest::blocking::Body::new(std::io::Cursor::new(long)))
        .send()
        .unwrap()
}

#[test]
fn only_what_is_sealed_is_kept_and_it_can_be_given_up() {
    let folder = tempfile::tempdir().unwrap();
    let demo = start(folder.path());
    let uploader = Uploader::of(&demo);
    let clear = b"something that was not sealed, by mistake";
    let upload = uploader.create(clear.len());
    let answer = uploader.append(&upload, 0, clear);
    assert_eq!(problem(answer), (422, "error-not-sealed".to_owned()));
    assert_eq!(uploader.ask("HEAD", &upload, &[], vec![]).status(), 404);
    for parts in [1, 2] {
        let file = sealed(10_000);
        let upload = uploader.create(file.len());
        let sent = if parts == 1 { &file[..] } else { &file[..50] };
        assert_eq!(uploader.append(&upload, 0, sent).status(), 204);
        assert_eq!(uploader.ask("DELETE", &upload, &[], vec![]).status(), 204);
        assert_eq!(uploader.ask("DELETE", &upload, &[], vec![]).status(), 404);
        assert_eq!(uploader.ask("HEAD", &upload, &[], vec![]).status(), 404);
    }
    let left = std::fs::read_dir(folder.path().join("hub/objects")).unwrap();
    assert_eq!(left.filter(|entry| entry.as_ref().unwrap().path().is_file()).count(), 0);
}

#[test]
fn an_upload_is_given_up_when_its_time_is_over() {
    let folder = tempfile::tempdir().unwrap();
    let demo = start(folder.path());
    let ports = demo.ports();
    let uploader = Uploader::of(&demo);
    let file = sealed(10_000);
    let (begun, empty) = (uploader.create(file.len()), uploader.create(file.len()));
    assert_eq!(uploader.append(&begun, 0, &file[..5000]).status(), 204);
    assert!(demo.stop());
    let at = |moment| Start::new(PROGRAM, folder.path()).at(moment).on(ports).run();
    // Sweeping comes at full hours; until then it is said what happened.
    let demo = at("2026-03-05T09:30:00Z");
    let gone = uploader.ask("HEAD", &empty, &[], vec![]).status().as_u16();
    assert!(gone == 410 || gone == 404, "{gone}");
    assert_eq!(uploader.offset(&begun), 5000);
    assert!(demo.stop());
    let demo = at("2026-03-06T10:00:00Z");
    let gone = uploader.append(&begun, 5000, &file[5000..]).status().as_u16();
    assert!(gone == 410 || gone == 404, "{gone}");
    drop(demo);
}

#[test]
fn uploads_without_room_are_refused_before_they_fill_the_disk() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).at(BEGIN).with(&["--unsent-files-mb", "2"]).run();
    let uploader = Uploader::of(&demo);
    let file = sealed(3 << 20);
    let upload = uploader.create(file.len());
    let (status, kind) = problem(uploader.append(&upload, 0, &file));
    assert_eq!((status, kind.as_str()), (507, "error-no-room"));
    let offset = uploader.offset(&upload);
    assert!(offset <= 2 << 20, "{offset}");
    assert_eq!(uploader.ask("DELETE", &upload, &[], vec![]).status(), 204);
    let small = sealed(1 << 20);
    let upload = uploader.create(small.len());
    assert_eq!(uploader.append(&upload, 0, &small).status(), 204);
}
