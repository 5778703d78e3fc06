//! What a case knows and no letter may give away.

use disclosure::{
    facts::{CaseFacts, Identifier, IdentifierKind},
    leak::{self, Shown},
};
use domain::report::{
    Answered, Compartment, FamilyContact, Identifying, IdentityContent, Statement,
};
use seal::receipt::Receipt;

use crate::{
    case_file::CaseFile,
    error::{Error, Result},
    program::Desk,
    session::Session,
    use_case::{persons, witnesses},
};

/// What a letter shows on purpose.
pub(super) type OnPurpose = Vec<(String, Option<IdentifierKind>)>;

/// Every identifier that the case knows, so far as this officer can open it.
pub(super) async fn identifiers(
    desk: &Desk,
    session: &Session,
    file: &CaseFile,
    facts: Option<&CaseFacts>,
) -> Result<Vec<Identifier>> {
    let of = |kind, value: &str| Identifier { kind, value: value.to_owned(), aliases: vec![] };
    let mut known = facts.map(|facts| facts.identifiers.clone()).unwrap_or_default();
    if let Some(facts) = facts {
        known.push(of(IdentifierKind::Place, &facts.place));
        // A unit that a letter may show is let through as what it shows.
        known.push(of(IdentifierKind::Unit, &facts.unit));
        known.push(of(IdentifierKind::Date, &facts.from.to_string()));
        known.push(of(IdentifierKind::Date, &facts.to.to_string()));
    }
    if file.holds_key(session, Compartment::Identity) {
        let key = file.key(desk, session, Compartment::Identity).await?;
        if let Some(seal) = file.history.compartment(Compartment::Identity) {
            let identity: IdentityContent = file.read(desk, session, &key, seal.content).await?;
            known.extend(identifying(&identity.answers));
        }
        for (_, record) in file.history.contacts() {
            let contact: FamilyContact = file.read(desk, session, &key, record).await?;
            known.push(of(IdentifierKind::Name, &contact.name));
            known.push(of(IdentifierKind::Phone, &contact.reach));
        }
    }
    if file.holds_key(session, Compartment::Statement) {
        let key = file.key(desk, session, Compartment::Statement).await?;
        if let Some(seal) = file.history.compartment(Compartment::Statement) {
            let statement: Statement = file.read(desk, session, &key, seal.content).await?;
            known.extend(identifying(&statement.answers));
        }
        let persons = persons::recorded(desk, session, file).await?.persons;
        known.extend(persons.iter().map(|person| of(IdentifierKind::Name, &person.name)));
    }
    if file.holds_key(session, Compartment::Evidence) {
        let witnesses = witnesses::recorded(desk, session, file).await?;
        known.extend(witnesses.iter().flat_map(|witness| {
            let reach = of(IdentifierKind::Phone, &witness.reach);
            [of(IdentifierKind::Name, &witness.name), reach]
        }));
    }
    known.retain(|identifier| !identifier.value.trim().is_empty());
    Ok(known)
}

/// The answers by which somebody could be found.
fn identifying(answers: &[Answered]) -> impl Iterator<Item = Identifier> {
    answers.iter().filter_map(|answered| {
        let kind = match answered.identifies? {
            Identifying::Name => IdentifierKind::Name,
            Identifying::Phone => IdentifierKind::Phone,
            Identifying::Place => IdentifierKind::Place,
            Identifying::Date => IdentifierKind::Date,
            Identifying::Email => IdentifierKind::Email,
            Identifying::Reference => IdentifierKind::Reference,
        };
        Some(Identifier { kind, value: answered.answer.clone(), aliases: Vec::new() })
    })
}

/// The leak check, on the text of the finished pages.
pub(super) fn check_leaks(text: &str, known: &[Identifier], shown: &OnPurpose) -> Result<()> {
    let shown: Vec<Shown<'_>> =
        shown.iter().map(|(text, kind)| Shown { text, kind: *kind }).collect();
    let hits = leak::check_beside(text, known, &shown);
    if !hits.is_empty() {
        return Err(Error::Leak(hits));
    }
    if Receipt::appears_in(text) {
        return Err(Error::Invalid { field: "letter", reason: "error-receipt-in-text" });
    }
    Ok(())
}
