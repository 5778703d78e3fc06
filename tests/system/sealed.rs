//! Every sealed object is a plain age file: a stock age program opens it.

use std::{
    io::Write,
    process::{Command, Stdio},
};

use testkit::demo::{Demo, Start};

use crate::{
    PROGRAM,
    steps::{PICTURE_COPY, Told, file_report, take_on},
};

/// Runs a program with bytes on its standard input; gives what it wrote.
fn piped(program: &str, arguments: &[&str], input: &[u8]) -> Result<Vec<u8>, String> {
    let mut child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| error.to_string())?;
    child.stdin.take().unwrap().write_all(input).map_err(|error| error.to_string())?;
    let output = child.wait_with_output().map_err(|error| error.to_string())?;
    if output.status.success() {
        Ok(output.stdout)
    } else {
        Err(String::from_utf8_lossy(&output.stderr).into_owned())
    }
}

/// An officer's own key, in clear.
pub(crate) fn export_key(
    demo: &Demo,
    data: &str,
    officer: &str,
    passphrase: &str,
) -> Result<Vec<u8>, String> {
    assert!(demo.id() > 0);
    let arguments =
        ["keys", "export", "--officer", officer, "--data", data, "--passphrase-fd", "0"];
    piped(PROGRAM, &arguments, format!("{passphrase}\n").as_bytes())
}

/// A sealed object as it is stored.
pub(crate) fn export_object(data: &str, object: &str) -> Vec<u8> {
    piped(PROGRAM, &["object", "export", object, "--data", data], b"").unwrap()
}

/// Opens an age file with an identity, both as files, as a person would.
fn age(identity: &[u8], sealed: &[u8]) -> Result<Vec<u8>, String> {
    let folder = tempfile::tempdir().unwrap();
    let key = folder.path().join("key.txt");
    std::fs::write(&key, identity).unwrap();
    piped("age", &["--decrypt", "--identity", key.to_str().unwrap()], sealed)
}

#[test]
fn a_stock_age_program_opens_a_report_with_an_officers_exported_key() {
    if Command::new("age").arg("--version").output().is_err() {
        println!("SKIPPED: the program `age` is not installed");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().to_str().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).run();
    let told = Told::default();
    file_report(&demo, &told);
    let case = take_on(&demo);

    let mut investigator = demo.desk("Leila Haddad");
    investigator.open(&case).press("Open the report");
    let objects = investigator.page.texts("table:last-of-type tbody tr");
    let object = |what: &str| {
        let row = objects.iter().find(|row| row.contains(what));
        row.and_then(|row| row.get(..36)).unwrap_or_else(|| panic!("{what} in {objects:?}"))
    };
    let passphrase = &demo.officer("Leila Haddad").passphrase;
    let own = export_key(&demo, data, "Leila Haddad", passphrase).unwrap();
    assert!(own.starts_with(b"AGE-SECRET-KEY-1"));

    let key = export_object(data, object("Keys sealed to you: the report"));
    assert!(key.starts_with(b"age-encryption.org/v1\n"));
    let case_key = age(&own, &key).unwrap();
    let report =
        age(&case_key, &export_object(data, object("the reportthe key of the report"))).unwrap();
    let report: serde_json::Value = serde_json::from_slice(&report).unwrap();
    let answers = report["answers"].as_array().unwrap();
    assert!(answers.iter().any(|answer| answer["answer"] == told.account), "{answers:?}");
    let file = age(&case_key, &export_object(data, object("Copy of a file"))).unwrap();
    assert!(file.starts_with(PICTURE_COPY));
    // The original opens with the key of the evidence, which this officer was not given.
    let original = export_object(data, object("Original of a file"));
    assert!(age(&case_key, &original).is_err());

    // Another officer's key, and a wrong passphrase, open nothing.
    let stranger = &demo.officer("Tomas Rivera").passphrase;
    let stranger = export_key(&demo, data, "Tomas Rivera", stranger).unwrap();
    assert!(age(&stranger, &key).is_err());
    let wrong = export_key(&demo, data, "Leila Haddad", "abandon abandon").unwrap_err();
    assert!(wrong.contains("the passphrase is wrong"), "{wrong}");
    let nobody = export_key(&demo, data, "Nobody", "x").unwrap_err();
    assert!(nobody.contains("no officer \"Nobody\""), "{nobody}");
}
