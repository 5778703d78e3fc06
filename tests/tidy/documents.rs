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

/// `module::test` and paths in `docs/SURVIVORS.md`: a promise that names its proof must have it.
#[test]
fn what_is_said_to_survivors_names_tests_and_files_that_exist() {
    let page = std::fs::read_to_string(top().join("docs/SURVIVORS.md")).unwrap();
    let named = Regex::new(r"`(?:(\w+)::(\w+)|((?:crates|docs|deploy|tests)/[\w./-]+))`").unwrap();
    let (mut count, mut broken) = (0, Vec::new());
    for found in named.captures_iter(&page) {
        count += 1;
        let there = match (found.get(1), found.get(2), found.get(3)) {
            (Some(module), Some(test), _) => ["system", "browser", "tidy"].iter().any(|kind| {
                let file = top().join(format!("tests/{kind}/{}.rs", module.as_str()));
                let source = std::fs::read_to_string(file).unwrap_or_default();
                source.contains(&format!("fn {}(", test.as_str()))
            }),
            (.., path) => path.is_some_and(|path| top().join(path.as_str()).exists()),
        };
        if !there {
            broken.push(found[0].to_owned());
        }
    }
    assert!(count > 50, "{count} tests and files are named");
    none("a test or file that is named and is not there", &broken);
}
