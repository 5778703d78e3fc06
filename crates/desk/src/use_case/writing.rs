//! Writing: messages to the reporter, facts for letters.

use disclosure::facts::CaseFacts;
use domain::{
    event::EventBody,
    id::{CaseId, MilestoneId},
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
