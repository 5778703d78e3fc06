//! Arrows point down only, and pure crates cannot do input or output.

use std::collections::{BTreeMap, BTreeSet};

use regex::Regex;

use crate::source::{crate_of, files, none, sources};

/// Which crates of ours each crate may know. What is not here is forbidden.
const MAY_KNOW: [(&str, &[&str]); 20] = [
    ("domain", &[]),
    ("ledger", &[]),
    ("locale", &[]),
    ("seal", &["domain"]),
    ("workflow", &["domain"]),
    ("disclosure", &["domain", "locale"]),
    ("letters", &["disclosure"]),
    ("wire", &["domain", "seal"]),
    ("store", &["domain"]),
    ("audit", &["domain", "figures", "ledger", "seal", "site", "wire", "workflow"]),
    ("site", &["domain", "figures", "locale", "seal"]),
    (
        "hub",
        &[
            "clean",
            "domain",
            "figures",
            "intake",
            "ledger",
            "locale",
            "questions",
            "seal",
            "site",
            "store",
            "wire",
            "workflow",
        ],
    ),
    (
        "desk",
        &[
            "audit",
            "disclosure",
            "domain",
            "figures",
            "locale",
            "seal",
            "site",
            "store",
            "wire",
            "workflow",
        ],
    ),
    (
        "cli",
        &[
            "audit",
            "clean",
            "desk",
            "disclosure",
            "domain",
            "figures",
            "hub",
            "intake",
            "ledger",
            "letters",
            "locale",
            "questions",
            "seal",
            "store",
            "wire",
            "workflow",
        ],
    ),
    ("testkit", &["domain", "intake", "locale", "seal"]),
    ("xtask", &["domain", "figures", "locale", "seal", "store", "testkit"]),
    ("figures", &[]),
    ("questions", &["domain"]),
    ("intake", &["domain", "locale", "questions", "seal"]),
    ("clean", &[]),
];

/// Crates that take time and randomness as arguments and touch nothing outside themselves.
const PURE: [&str; 8] =
    ["clean", "domain", "ledger", "locale", "workflow", "disclosure", "figures", "questions"];

/// What a pure crate does not depend on.
const IMPURE_CRATES: [&str; 9] = [
    "tokio",
    "sqlx",
    "reqwest",
    "axum",
    "object_store",
    "getrandom",
    "rustix",
    "tracing",
    "governor",
];

/// What a pure crate does not call.
const IMPURE_CALLS: [&str; 8] = [
    "std::fs",
    "std::net",
    "std::process",
    "std::env",
    "std::time::SystemTime",
    "Instant::now",
    "std::thread",
    "std::io::std",
];

/// Dependencies of each crate by name, tests' own left out.
fn dependencies() -> BTreeMap<String, BTreeSet<String>> {
    let manifests = files("crates", "Cargo.toml");
    manifests
        .iter()
        .map(|file| {
            let manifest: toml::Table = toml::from_str(&file.text).unwrap();
            let named = manifest.get("dependencies").and_then(|table| table.as_table());
            let crates = named.into_iter().flat_map(|table| table.keys().cloned()).collect();
            (crate_of(&file.path).to_owned(), crates)
        })
        .collect()
}

#[test]
fn arrows_point_down_only() {
    let dependencies = dependencies();
    let ours: BTreeSet<&str> = dependencies.keys().map(String::as_str).collect();
    let mut broken = Vec::new();
    for (name, known) in &dependencies {
        let Some((_, allowed)) = MAY_KNOW.iter().find(|(known, _)| known == name) else {
            broken.push(format!("{name} is a new crate: say here what it may know"));
            continue;
        };
        for other in known.iter().filter(|other| ours.contains(other.as_str())) {
            if !allowed.contains(&other.as_str()) {
                broken.push(format!("{name} knows {other}"));
            }
        }
    }
    none("a crate knows one that it must not know", &broken);
}

#[test]
fn pure_crates_do_no_input_or_output() {
    let mut broken = Vec::new();
    for (name, known) in dependencies() {
        if PURE.contains(&name.as_str()) {
            let impure = IMPURE_CRATES.iter().filter(|impure| known.contains(**impure));
            broken.extend(impure.map(|impure| format!("{name} depends on {impure}")));
        }
    }
    for file in sources().iter().filter(|file| PURE.contains(&crate_of(&file.path))) {
        let calls = IMPURE_CALLS.iter().filter(|call| file.text.contains(**call));
        broken.extend(calls.map(|call| format!("{} uses {call}", file.path)));
    }
    none("a pure crate reaches outside", &broken);
}

#[test]
fn the_store_holds_no_keys_and_the_hub_no_key_that_opens() {
    let mut broken = Vec::new();
    let opens = Regex::new(r"\bSecretKey::generate|\bKeyFile\b|\bage::|AGE-SECRET").unwrap();
    for file in sources() {
        let code = file.text.lines().filter(|line| !line.trim_start().starts_with("//"));
        let found = code.flat_map(|line| opens.find_iter(line)).map(|word| word.as_str());
        let place = crate_of(&file.path);
        // Without scripts the hub makes a report's own keys, in memory, for a visit that it cannot
        // open again: nowhere else.
        let allowed =
            place != "store" && place != "hub" || file.path == "crates/hub/src/use_case/visit.rs";
        if !allowed {
            broken.extend(found.map(|word| format!("{} uses {word}", file.path)));
        }
    }
    none("a key is where no key may be", &broken);
}
