//! Writing: messages to the reporter and to the desk of a State, facts for letters.

use std::collections::BTreeMap;

use disclosure::facts::CaseFacts;
use domain::{
    event::{DeskMessage, EventBody},
    id::{CaseId, MilestoneId, OfficerId},
    key::Recipient,
    limit::MESSAGE_CHARACTERS_MAX,
    report::{Compartment, Message},
};
use seal::receipt::Receipt;

use crate::{
    case_file::CaseFile,
    error::{Error, Result},
    program::Desk,
    session::Session,
    use_case::{
        acting::{Act, needed},
        letters::check_words,
        reading::reporter_inbox,
    },
};

/// Writes to the reporter. The message is sealed to her inbox and to the case.
pub(crate) async fn message(
    desk: &Desk,
    session: &Session,
    case: CaseId,
    text: &str,
    milestone: Option<MilestoneId>,
) -> Result<()> {
    let text = needed("message", text, MESSAGE_CHARACTERS_MAX)?;
    if Receipt::appears_in(&text) {
        return Err(Error::Invalid { field: "message", reason: "error-receipt-in-text" });
    }
    let mut file = CaseFile::fetch(desk, session, case).await?;
    let keys = reporter_inbox(&file)?.keys.clone();
    let mut act = Act::on(desk, session, &mut file);
    let own = act.recipient(Compartment::Statement)?;
    let sealed = act.seal_json(&Message { text, letter: None }, &[&keys.recipient, &own])?;
    act.event(EventBody::MessageSent { inbox: keys.inbox, message: sealed, milestone })?;
    act.send().await
}

/// Writes to the desk of the State that was notified. The message is sealed to its officers and to
/// the case; what points at a person is refused, as in a letter.
pub(crate) async fn to_state(
    desk: &Desk,
    session: &Session,
    case: CaseId,
    text: &str,
) -> Result<()> {
    let text = needed("message", text, MESSAGE_CHARACTERS_MAX)?;
    let mut file = CaseFile::fetch(desk, session, case).await?;
    check_words(desk, session, &file, &text).await?;
    let organisation = file.history.state().ok_or(Error::Absent)?.clone();
    let there = file.history.at_desk_of(&file.directory, &organisation);
    let there: BTreeMap<OfficerId, Recipient> =
        there.map(|officer| (officer.id, officer.recipient.clone())).collect();
    let mut act = Act::on(desk, session, &mut file);
    let own = act.recipient(Compartment::Statement)?;
    let to: Vec<&Recipient> = there.values().chain([&own]).collect();
    let message = act.seal_json(&Message { text, letter: None }, &to)?;
    let officers = there.into_keys().collect();
    act.event(EventBody::DeskMessageSent(DeskMessage { organisation, officers, message }))?;
    act.send().await
}

/// Whether there is a desk of a State to write to.
pub(crate) fn state_has_desk(file: &CaseFile) -> bool {
    let state = file.history.state();
    state.is_some_and(|state| file.history.at_desk_of(&file.directory, state).next().is_some())
}

/// Records the facts that letters are written from, in place of those recorded before: those that
/// the officer saw (by their object), so that nobody overwrites what they never read.
pub(crate) async fn record_facts(
    desk: &Desk,
    session: &Session,
    case: CaseId,
    facts: &CaseFacts,
    seen: &str,
) -> Result<()> {
    facts.check()?;
    let mut file = CaseFile::fetch(desk, session, case).await?;
    if facts_seen(&file) != seen {
        return Err(Error::Overtaken);
    }
    let mut act = Act::on(desk, session, &mut file);
    let to = act.recipient(Compartment::Statement)?;
    let facts = act.seal_json(facts, &[&to])?;
    act.event(EventBody::FactsRecorded { facts })?;
    act.send().await
}

/// Which facts stand now: their object, or nothing.
pub(crate) fn facts_seen(file: &CaseFile) -> String {
    file.history.facts().map(|facts| facts.object.to_string()).unwrap_or_default()
}
