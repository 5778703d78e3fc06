//! The list of evidence as tables: items, and what was done with each, in order.

use domain::id::CaseId;

use super::{CasePoint, MANIFEST_VERSION, Manifest, csv, json, packed};
use crate::{
    case_file::CaseFile,
    error::Result,
    program::Desk,
    session::Session,
    use_case::evidence::{Written, written},
};
use workflow::history::{Custody, Item};

const ITEMS: [&str; 11] = [
    "number",
    "kind",
    "brought_by",
    "at",
    "held",
    "object",
    "sealed_bytes",
    "sealed_sha256",
    "sha256",
    "what",
    "kept",
];
const CUSTODY: [&str; 8] = ["item", "event", "at", "step", "by", "to", "reason", "who"];

/// The items of a case with their chains; words and digests of opened bytes as far as they are open
/// to the officer.
pub(crate) async fn evidence(desk: &Desk, session: &Session, case: CaseId) -> Result<Vec<u8>> {
    let file = CaseFile::fetch(desk, session, case).await?;
    let written = written(desk, session, &file).await?;
    let known = file.history.evidence();
    let items: Vec<_> = known.items().iter().map(|item| item_row(item, &written)).collect();
    let mut acts = Vec::new();
    for item in known.items() {
        for act in known.chain(item) {
            let words = written.words.get(&act.sequence);
            acts.push(vec![
                item.number.to_string(),
                act.sequence.to_string(),
                act.at.to_string(),
                act.step.as_str().to_owned(),
                act.by.to_string(),
                act.to.map(|to| to.to_string()).unwrap_or_default(),
                words.map(|words| words.reason.clone()).unwrap_or_default(),
                words.map(|words| words.who.clone()).unwrap_or_default(),
            ]);
        }
    }
    let manifest = Manifest {
        version: MANIFEST_VERSION,
        origin: desk.hub.facts().await?.origin,
        as_of: desk.now(),
        exported_by: session.officer.to_string(),
        show: None,
        case: Some(CasePoint { case, events: file.history.length(), last: file.last }),
        rows: items.len() + acts.len(),
        files: Vec::new(),
    };
    let files = vec![
        ("evidence.csv", csv(&ITEMS, &items)?),
        ("evidence.json", json(&ITEMS, &items)?),
        ("custody.csv", csv(&CUSTODY, &acts)?),
        ("custody.json", json(&CUSTODY, &acts)?),
    ];
    packed(manifest, files)
}

fn item_row(item: &Item, written: &Written) -> Vec<String> {
    let hex = wire::client::hexadecimal;
    let record = written.records.get(&item.number);
    let file = written.files.get(&item.object.object);
    let name = file.map(|(name, _)| name.clone()).unwrap_or_default();
    let held = match item.custody {
        Custody::Sealed => "sealed".to_owned(),
        Custody::With(officer) => officer.to_string(),
        Custody::HandedOver { .. } => "handed-over".to_owned(),
        Custody::Outside => "outside".to_owned(),
    };
    vec![
        item.number.to_string(),
        item.kind.as_str().to_owned(),
        item.by.to_string(),
        item.at.to_string(),
        held,
        item.object.object.to_string(),
        item.object.size_bytes.to_string(),
        hex(item.object.sha256),
        file.map(|(_, plain)| hex(plain.sha256)).unwrap_or_default(),
        record.map_or(name, |record| record.what.clone()),
        record.map(|record| record.kept.clone()).unwrap_or_default(),
    ]
}
