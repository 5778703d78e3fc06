//! Documents say what holds, and are looked at again when what they speak of changes.

use regex::Regex;

use crate::source::{files, none, top};

#[test]
fn decisions_are_numbered_without_a_gap_and_listed() {
    let list = std::fs::read_to_string(top().join("docs/adr/README.md")).unwrap();
    let mut records: Vec<String> = files("docs/adr", ".md")
        .into_iter()
        .map(|file| file.path.rsplit('/').next().unwrap().to_owned())
        .filter(|name| name != "README.md")
        .collect();
    records.sort();
    for (number, name) in (1..).zip(&records) {
        assert!(name.starts_with(&format!("{number:04}-")), "{name} is not number {number}");
        assert!(list.contains(&format!("({name})")), "{name} is not listed");
    }
}

#[test]
fn a_new_route_of_the_exposed_program_is_a_look_at_the_threat_model() {
    let model = std::fs::read_to_string(top().join("docs/THREAT-MODEL.md")).unwrap();
    let seen = seal::digest(hub::routes().join("\n").as_bytes()).to_string();
    assert!(
        model.contains(&seen),
        "the hub's routes changed: read docs/THREAT-MODEL.md again, then write {seen} into it"
    );
}

#[test]
fn links_between_documents_lead_somewhere() {
    let link = Regex::new(r"\]\(([^)#]+?)(?:#[^)]*)?\)").unwrap();
    let mut broken = Vec::new();
    let mut documents = files("docs", ".md");
    documents.extend(files("crates", ".md"));
    documents.extend(files("deploy", ".md"));
    let readme = std::fs::read_to_string(top().join("README.md")).unwrap();
    documents.push(crate::source::File { path: "README.md".to_owned(), text: readme });
    for document in documents {
        let folder = top().join(&document.path).parent().unwrap().to_owned();
        for found in link.captures_iter(&document.text) {
            let elsewhere = found[1].contains("://") || found[1].starts_with("mailto:");
            if !elsewhere && !folder.join(&found[1]).exists() {
                broken.push(format!("{}: {}", document.path, &found[1]));
            }
        }
    }
    none("a link that leads nowhere", &broken);
}
