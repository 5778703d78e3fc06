//! An item of evidence in words, and what may be done with it.

use domain::{custody::CustodyStep, directory::Role, id::OfficerId};
use locale::Words;
use workflow::history::{Custody, CustodyAct, Item};

use super::super::{
    case::parts::{Choice, OfficerChoice},
    line::Lines,
};
use crate::case_file::CaseFile;
pub(super) use crate::use_case::evidence::Written;

/// An item.
pub(super) struct ItemLine {
    pub(super) number: u32,
    pub(super) kind: String,
    /// What it is in words, or the name of its file, as far as that is open.
    pub(super) what: String,
    pub(super) kept: String,
    pub(super) brought: String,
    pub(super) held: String,
    pub(super) object: String,
    pub(super) sealed: String,
    /// The digest of the opened bytes, as it was written inside the seal.
    pub(super) plain: String,
    pub(super) chain: Vec<ActLine>,
}

/// What was done with it.
pub(super) struct ActLine {
    pub(super) said: String,
    pub(super) words: String,
}

pub(super) fn item_line(
    lines: &Lines<'_>,
    file: &CaseFile,
    item: &Item,
    written: &Written,
) -> ItemLine {
    let record = written.records.get(&item.number);
    let known = written.files.get(&item.object.object);
    let what: Vec<&str> = record
        .map(|record| record.what.as_str())
        .into_iter()
        .chain(known.map(|(name, _)| name.as_str()))
        .collect();
    let chain = file.history.evidence().chain(item);
    ItemLine {
        number: item.number,
        kind: lines.words.say(&format!("item-{}", item.kind.as_str())),
        what: what.join(" · "),
        kept: record.map(|record| record.kept.clone()).unwrap_or_default(),
        brought: format!("{} · {}", lines.moment(item.at), lines.actor(file, item.by)),
        held: held(lines, file, item.custody),
        object: item.object.object.to_string(),
        sealed: item.object.sha256.to_string(),
        plain: known.map(|(_, plain)| plain.sha256.to_string()).unwrap_or_default(),
        chain: chain.iter().map(|act| act_line(lines, file, act, written)).collect(),
    }
}

fn held(lines: &Lines<'_>, file: &CaseFile, custody: Custody) -> String {
    let who = |officer| lines.officer(&file.directory, officer);
    let outside = || lines.words.say("desk-taker-outside");
    match custody {
        Custody::Sealed => lines.words.say("desk-item-sealed"),
        Custody::With(officer) => who(officer),
        Custody::HandedOver { to, .. } => {
            let to = to.map_or_else(outside, who);
            lines.words.with("desk-item-on-its-way", "who", to)
        }
        Custody::Outside => outside(),
    }
}

fn act_line(lines: &Lines<'_>, file: &CaseFile, act: &CustodyAct, written: &Written) -> ActLine {
    let step = lines.words.say(&format!("custody-{}", act.step.as_str()));
    let by = lines.officer(&file.directory, act.by);
    let mut said = format!("{} · {step} · {by}", lines.moment(act.at));
    if let Some(to) = act.to {
        said.push_str(" → ");
        said.push_str(&lines.officer(&file.directory, to));
    }
    let words = written.words.get(&act.sequence);
    let words = words.map(|words| match words.who.as_str() {
        "" => words.reason.clone(),
        who => format!("{who}: {}", words.reason),
    });
    ActLine { said, words: words.unwrap_or_default() }
}

/// What the chain allows this officer to record now.
pub(super) fn steps(words: Words, item: &Item, officer: OfficerId) -> Vec<Choice> {
    let possible = CustodyStep::ALL.into_iter().filter(|step| {
        // What an item holds is opened by its own form, which says why.
        let opens_file = *step == CustodyStep::Opened && item.is_original();
        item.after(officer, *step, None).is_some() && !opens_file
    });
    possible
        .map(|step| Choice {
            code: step.as_str().to_owned(),
            label: words.say(&format!("custody-{}", step.as_str())),
            first: false,
        })
        .collect()
}

/// Officers to whom an item may be handed over.
pub(super) fn receivers(lines: &Lines<'_>, file: &CaseFile) -> Vec<OfficerChoice> {
    let channel = file.directory.channel(&file.history.received().channel);
    let takes = |officer: &&domain::directory::Officer| {
        let keeps = officer.roles.contains(&Role::EvidenceCustodian)
            && channel.is_some_and(|channel| channel.organisation == officer.organisation);
        let intake = channel.is_some_and(|channel| channel.intake.contains(&officer.id));
        (keeps || intake || file.history.is_assigned(officer.id)) && !file.history.is_apart(officer)
    };
    let officers = file.directory.officers().filter(takes);
    officers
        .map(|officer| OfficerChoice {
            id: officer.id.to_string(),
            name: lines.officer(&file.directory, officer.id),
        })
        .collect()
}
