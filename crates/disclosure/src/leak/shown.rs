//! What a letter shows on purpose: the unit and the area that the policy lets through, the name of
//! whoever the letter is for.
//!
//! Such a text may stand in the letter exactly as it is. It is itself looked through first, so that
//! nothing leaves inside it: an area that names the exact place, a unit that names a person.

use super::{Hit, check};
use crate::facts::{Identifier, IdentifierKind};

/// A text that a letter shows on purpose.
#[derive(Debug, Clone, Copy)]
pub struct Shown<'a> {
    /// The text.
    pub text: &'a str,
    /// The kind of identifier that it may itself be; it may hold no other kind.
    pub kind: Option<IdentifierKind>,
}

/// Finds every identifier that a text gives away beside what it shows on purpose.
///
/// Hits inside a shown text are given with the places they have in it.
#[must_use]
pub fn check_beside(text: &str, identifiers: &[Identifier], shown: &[Shown<'_>]) -> Vec<Hit> {
    let mut hits: Vec<Hit> = shown.iter().flat_map(|one| inside(one, identifiers)).collect();
    hits.extend(check(&without(text, shown), identifiers));
    hits
}

fn inside(shown: &Shown<'_>, identifiers: &[Identifier]) -> Vec<Hit> {
    let others: Vec<Identifier> = identifiers
        .iter()
        .filter(|identifier| Some(identifier.kind) != shown.kind)
        .cloned()
        .collect();
    check(shown.text, &others)
}

/// The text with line feeds in place of what is shown on purpose, byte for byte, so that places
/// stay where they were and nothing grows together over the gap.
fn without(text: &str, shown: &[Shown<'_>]) -> String {
    let mut text = text.to_owned();
    for one in shown.iter().filter(|one| !one.text.trim().is_empty()) {
        text = text.replace(one.text, &"\n".repeat(one.text.len()));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(kind: IdentifierKind, value: &str) -> Identifier {
        Identifier { kind, value: value.to_owned(), aliases: vec![] }
    }

    fn values(hits: &[Hit]) -> Vec<&str> {
        hits.iter().map(|hit| hit.value.as_str()).collect()
    }

    #[test]
    fn a_family_that_shares_a_name_can_be_written_to() {
        let known = [known(IdentifierKind::Name, "Mariam Keita")];
        let shown = [Shown { text: "Fatou Keita", kind: Some(IdentifierKind::Name) }];
        let letter = "Fatou Keita\nNews from the Contact Office";
        assert_eq!(values(&check(letter, &known)), ["Mariam Keita"]);
        assert_eq!(check_beside(letter, &known, &shown), vec![]);
        let leak = "Fatou Keita\nNews of Mariam";
        assert_eq!(values(&check_beside(leak, &known, &shown)), ["Mariam Keita"]);
        let leak = "Fatou Keita\nNews of the Keita matter";
        assert_eq!(values(&check_beside(leak, &known, &shown)), ["Mariam Keita"]);
    }

    #[test]
    fn nothing_leaves_inside_what_is_shown() {
        let known =
            [known(IdentifierKind::Place, "Kalo"), known(IdentifierKind::Unit, "3rd Battalion")];
        let unit = Shown { text: "3rd Battalion", kind: Some(IdentifierKind::Unit) };
        let area = |text| Shown { text, kind: None };
        assert_eq!(check_beside("3rd Battalion, North", &known, &[unit, area("North")]), vec![]);
        let hits = check_beside("3rd Battalion, Kalo", &known, &[unit, area("Kalo")]);
        assert_eq!(values(&hits), ["Kalo"]);
    }

    #[test]
    fn a_gap_joins_nothing() {
        let known = [known(IdentifierKind::Phone, "+254 700 123 456")];
        let shown = [Shown { text: "North", kind: None }];
        assert_eq!(check_beside("+254 700 North", &known, &shown), vec![]);
    }
}
