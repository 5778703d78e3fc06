//! The form of facts, and both versions where two officers edit it.

use disclosure::facts::{ActClass, CaseFacts, Identifier};
use locale::Words;
use site::form::Fields;

use super::parts::Choice;

#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct FactsForm {
    act: String,
    pub(super) place: String,
    pub(super) place_band: String,
    pub(super) unit: String,
    pub(super) from: String,
    pub(super) to: String,
    pub(super) identifiers: String,
}

impl FactsForm {
    /// As typed.
    pub(super) fn typed(fields: &Fields) -> Self {
        let text = |name| fields.get(name).replace("\r\n", "\n");
        Self {
            act: text("class-of-act"),
            place: text("place"),
            place_band: text("place-band"),
            unit: text("unit"),
            from: text("from"),
            to: text("to"),
            identifiers: text("identifiers"),
        }
    }
}

/// A field that two officers wrote differently.
pub(super) struct Difference {
    pub(super) label: String,
    pub(super) theirs: String,
    pub(super) yours: String,
}

/// Where the recorded facts and the typed ones part.
pub(super) fn differences(
    words: Words,
    recorded: &FactsForm,
    yours: &FactsForm,
) -> Vec<Difference> {
    let act = |code: &str| {
        if code.is_empty() { String::new() } else { words.say(&format!("act-{code}")) }
    };
    let known = ActClass::of(&yours.act).map(ActClass::as_str).unwrap_or_default();
    let fields = [
        ("desk-facts-act", act(&recorded.act), act(known)),
        ("desk-facts-place", recorded.place.clone(), yours.place.clone()),
        ("desk-facts-band", recorded.place_band.clone(), yours.place_band.clone()),
        ("desk-facts-unit", recorded.unit.clone(), yours.unit.clone()),
        ("desk-facts-from", recorded.from.clone(), yours.from.clone()),
        ("desk-facts-to", recorded.to.clone(), yours.to.clone()),
        ("desk-facts-identifiers", recorded.identifiers.clone(), yours.identifiers.clone()),
    ];
    let parted = fields.into_iter().filter(|(_, theirs, yours)| theirs.trim() != yours.trim());
    parted
        .map(|(label, theirs, yours)| Difference { label: words.say(label), theirs, yours })
        .collect()
}

pub(super) fn acts(words: Words, facts: &FactsForm) -> Vec<Choice> {
    ActClass::ALL
        .into_iter()
        .map(|act| Choice {
            code: act.as_str().to_owned(),
            label: words.say(&format!("act-{}", act.as_str())),
            first: facts.act == act.as_str(),
        })
        .collect()
}

/// The facts last recorded, for who reads the report.
pub(super) fn form(facts: Option<&CaseFacts>) -> FactsForm {
    let Some(facts) = facts else { return FactsForm::default() };
    FactsForm {
        act: facts.class_of_act.as_str().to_owned(),
        place: facts.place.clone(),
        place_band: facts.place_band.clone(),
        unit: facts.unit.clone(),
        from: facts.from.to_string(),
        to: facts.to.to_string(),
        identifiers: facts.identifiers.iter().map(identifier).collect::<Vec<_>>().join("\n"),
    }
}

fn identifier(identifier: &Identifier) -> String {
    let kind = format!("{:?}", identifier.kind).to_lowercase();
    let mut line = format!("{kind}: {}", identifier.value);
    for alias in &identifier.aliases {
        line.push_str(" = ");
        line.push_str(alias);
    }
    line
}
