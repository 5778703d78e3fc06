//! Whom to call near here: an operator's file, checked as it is read. Redress ships no numbers: a
//! wrong one is worse than none, and only who lives there knows the right ones.

use std::collections::BTreeMap;

use domain::limit::LINE_CHARACTERS_MAX;
use locale::Language;
use serde::Deserialize;

/// Most places that help.
const CONTACTS_MAX: usize = 20;
/// Longest number for a telephone, in characters.
const NUMBER_CHARACTERS_MAX: usize = 40;

/// Help that can be reached without reporting.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(try_from = "WrittenHelp")]
pub struct LocalHelp {
    /// The emergency number, shown on the first page.
    pub(crate) emergency: Option<String>,
    /// Who helps, in the order of the file.
    pub(crate) contacts: Vec<HelpContact>,
}

/// Somebody who helps.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct HelpContact {
    /// As they call themselves.
    pub(crate) name: String,
    /// Their telephone.
    pub(crate) number: String,
    /// What they do and when they can be reached, by language; English at least.
    what: BTreeMap<Language, String>,
}

impl HelpContact {
    /// What they do, in a language or else in English.
    pub(crate) fn says(&self, language: Language) -> (Language, &str) {
        let own = self.what.get(&language).map(|what| (language, what.as_str()));
        let english = || self.what.get(&Language::English).map_or("", String::as_str);
        own.unwrap_or_else(|| (Language::English, english()))
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenHelp {
    emergency: Option<String>,
    #[serde(default, rename = "contact")]
    contacts: Vec<HelpContact>,
}

/// Why a file of local help cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotLocalHelp {
    /// Too many contacts.
    #[error("contact: {0} contacts, at most {CONTACTS_MAX} are shown")]
    Contacts(usize),
    /// Not what a telephone can dial.
    #[error("{0}: not 1 to {NUMBER_CHARACTERS_MAX} digits, spaces and + - ( ) * # / .")]
    Number(String),
    /// Empty, or longer than a line.
    #[error("{0}: expected 1 to {LINE_CHARACTERS_MAX} characters")]
    Line(&'static str),
    /// Nothing in English.
    #[error("{0}: what they do is not said in English (en)")]
    English(String),
}

impl TryFrom<WrittenHelp> for LocalHelp {
    type Error = NotLocalHelp;

    fn try_from(written: WrittenHelp) -> Result<Self, NotLocalHelp> {
        let WrittenHelp { emergency, contacts } = written;
        if contacts.len() > CONTACTS_MAX {
            return Err(NotLocalHelp::Contacts(contacts.len()));
        }
        for number in emergency.iter().chain(contacts.iter().map(|contact| &contact.number)) {
            let dialled = |sign: char| sign.is_ascii_digit() || " +-()*#/.".contains(sign);
            let counts = (1..=NUMBER_CHARACTERS_MAX).contains(&number.chars().count());
            if !counts || !number.chars().all(dialled) {
                return Err(NotLocalHelp::Number(number.clone()));
            }
        }
        for contact in &contacts {
            line("name", &contact.name)?;
            for what in contact.what.values() {
                line("what", what)?;
            }
            if !contact.what.contains_key(&Language::English) {
                return Err(NotLocalHelp::English(contact.name.clone()));
            }
        }
        Ok(Self { emergency, contacts })
    }
}

fn line(field: &'static str, text: &str) -> Result<(), NotLocalHelp> {
    let within = (1..=LINE_CHARACTERS_MAX).contains(&text.chars().count());
    if within { Ok(()) } else { Err(NotLocalHelp::Line(field)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: serde_json::Value) -> Result<LocalHelp, String> {
        serde_json::from_value(json).map_err(|error| error.to_string())
    }

    #[test]
    fn help_is_said_in_the_visitors_language_or_in_english() {
        let what = serde_json::json!({ "en": "Day and night", "fr": "Jour et nuit" });
        let contact = serde_json::json!({ "name": "Kalo", "number": "+254 20 1", "what": what });
        let help = read(serde_json::json!({ "emergency": "112", "contact": [contact] })).unwrap();
        let contact = &help.contacts[0];
        assert_eq!(contact.says(Language::French), (Language::French, "Jour et nuit"));
        assert_eq!(contact.says(Language::Arabic), (Language::English, "Day and night"));
    }

    #[test]
    fn a_number_that_nobody_can_dial_and_help_that_says_nothing_are_refused() {
        let refused = |part: &str, json| {
            let error = read(json).unwrap_err();
            assert!(error.contains(part), "{error}");
        };
        refused("not 1 to 40 digits", serde_json::json!({ "emergency": "call us" }));
        refused("not 1 to 40 digits", serde_json::json!({ "emergency": "" }));
        let contact = |what| serde_json::json!({ "name": "Kalo", "number": "1", "what": what });
        let of = |what| serde_json::json!({ "contact": [contact(what)] });
        refused("not said in English", of(serde_json::json!({ "fr": "Jour" })));
        refused("1 to 200 characters", of(serde_json::json!({ "en": "x".repeat(201) })));
        let many: Vec<_> = (0..21).map(|_| contact(serde_json::json!({ "en": "a" }))).collect();
        refused("21 contacts", serde_json::json!({ "contact": many }));
    }
}
