//! Letting a letter go out without the consent that it needs: one person asks, with a reason in words,
//! and a second one, of oversight, grants it. The letter is then written and approved like any other.

use domain::{
    casework::EmergencyReason,
    consent::Purpose,
    directory::Role,
    event::EventBody,
    id::CaseId,
    key::Recipient,
    letter::{LetterRule, RULES, Template},
    limit::NOTE_CHARACTERS_MAX,
    report::{Compartment, Message},
};
use workflow::{history::Override, permit::Rejection};

use crate::{
    case_file::{CaseFile, read_words},
    error::Result,
    program::Desk,
    session::Session,
    use_case::acting::{Act, needed},
};

/// What is asked for.
pub(crate) struct Asked<'a> {
    pub(crate) template: Template,
    pub(crate) reason: EmergencyReason,
    pub(crate) words: &'a str,
}

/// Asks, with a reason in words for oversight and for those who work on the case.
pub(crate) async fn ask(
    desk: &Desk,
    session: &Session,
    case: CaseId,
    asked: Asked<'_>,
) -> Result<()> {
    let text = needed("words", asked.words, NOTE_CHARACTERS_MAX)?;
    let Asked { template, reason, .. } = asked;
    let purpose = template.rule().and_then(|rule| rule.purpose(None));
    let purpose = purpose.ok_or(Rejection::NoOverride)?;
    let mut file = CaseFile::fetch(desk, session, case).await?;
    let oversight: Vec<Recipient> = file
        .directory
        .officers()
        .filter(|known| known.roles.contains(&Role::Auditor))
        .map(|known| known.recipient.clone())
        .collect();
    let mut act = Act::on(desk, session, &mut file);
    let own = act.recipient(Compartment::Statement)?;
    let to: Vec<&Recipient> = oversight.iter().chain([&own]).collect();
    let words = act.seal_json(&Message { text, letter: None }, &to)?;
    act.event(EventBody::OverrideAsked { template, purpose, reason, words })?;
    act.send().await
}

/// Letters for which one may be asked: their consent is missing, and a rule lets it stand in.
pub(crate) fn possible(file: &CaseFile) -> Vec<Template> {
    let consents = file.history.consents();
    let missing = |rule: &&LetterRule| {
        let purpose: Option<Purpose> = rule.purpose(None);
        rule.overridable() && purpose.is_some_and(|purpose| !consents.covers(purpose))
    };
    let runs = |template| {
        let mut known = file.history.overrides().iter().filter(|one| one.template == template);
        known.any(|one| one.waits(file.now) || one.stands(file.now))
    };
    if file.history.taken_on().is_none() || file.history.unrestricted_since().is_none() {
        return Vec::new();
    }
    RULES.iter().filter(missing).map(|rule| rule.template).filter(|one| !runs(*one)).collect()
}

/// The reason in words, for who can open it: oversight with a key of their own, others with the
/// statement's.
pub(crate) async fn words(
    desk: &Desk,
    session: &Session,
    file: &CaseFile,
    known: &Override,
) -> Option<String> {
    let own = read_words(desk, session, &session.keys.secret, known.words).await;
    if own.is_some() {
        return own;
    }
    let key = file.key(desk, session, Compartment::Statement).await.ok()?;
    read_words(desk, session, key.as_slice(), known.words).await
}
