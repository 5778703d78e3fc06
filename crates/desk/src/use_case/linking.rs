//! Cases that belong together: each says so in its own chain, and the other's number is sealed to
//! those who see both, and to oversight.

use std::collections::BTreeSet;

use domain::{
    casework::LinkReason,
    directory::Role,
    event::EventBody,
    id::{CaseId, EventId, OfficerId},
    key::Recipient,
    report::LinkedCase,
};
use workflow::history::Link;

use crate::{
    case_file::{CaseFile, open_object},
    error::{Error, Result},
    program::Desk,
    session::Session,
    use_case::acting::Act,
};

/// Links two cases on which the officer is: both say so, or neither.
pub(crate) async fn link(
    desk: &Desk,
    session: &Session,
    case: CaseId,
    (other, reason): (CaseId, LinkReason),
) -> Result<()> {
    if case == other {
        return Err(Error::Invalid { field: "other", reason: "error-choose" });
    }
    let mut here = CaseFile::fetch(desk, session, case).await?;
    let mut there = CaseFile::fetch(desk, session, other).await?;
    let readers = readers(&here, &there);
    let mut act = Act::on(desk, session, &mut here);
    say(&mut act, other, reason, &readers)?;
    let mut back = Act::on(desk, session, &mut there);
    say(&mut back, case, reason, &readers)?;
    act.send_with(back).await
}

fn say(act: &mut Act<'_>, case: CaseId, reason: LinkReason, readers: &[Recipient]) -> Result<()> {
    let to: Vec<&Recipient> = readers.iter().collect();
    let other = act.seal_json(&LinkedCase { case }, &to)?;
    act.event(EventBody::CaseLinked { reason, other })
}

/// Officers who are on both cases, and oversight.
fn readers(here: &CaseFile, there: &CaseFile) -> Vec<Recipient> {
    let (on_this, on_that) = (on_case(here), on_case(there));
    let officers = here.directory.officers().filter(|known| {
        let on_both = on_this.contains(&known.id) && on_that.contains(&known.id);
        on_both || known.roles.contains(&Role::Auditor)
    });
    let officers =
        officers.filter(|known| !here.history.is_apart(known) && !there.history.is_apart(known));
    officers.map(|known| known.recipient.clone()).collect()
}

fn on_case(file: &CaseFile) -> BTreeSet<OfficerId> {
    let channel = file.directory.channel(&file.history.received().channel);
    let intake = channel.into_iter().flat_map(|channel| channel.intake.iter().copied());
    intake.chain(file.history.assigned().map(|(officer, _)| officer)).collect()
}

/// Takes a link back, in both cases where the officer sees both.
pub(crate) async fn unlink(
    desk: &Desk,
    session: &Session,
    case: CaseId,
    link: EventId,
) -> Result<()> {
    let mut here = CaseFile::fetch(desk, session, case).await?;
    let other = match here.history.links().iter().find(|known| known.link == link) {
        Some(known) => seen(desk, session, known).await,
        None => None,
    };
    let mut act = Act::on(desk, session, &mut here);
    act.event(EventBody::CaseUnlinked { link })?;
    // Who sees one of the two takes the link back in that one.
    let Some((_, mut there)) = other else { return act.send().await };
    let mut back = None;
    for known in there.history.links() {
        if number(desk, session, known).await == Some(case) {
            back = Some(known.link);
        }
    }
    let Some(link) = back else { return act.send().await };
    let mut other = Act::on(desk, session, &mut there);
    other.event(EventBody::CaseUnlinked { link })?;
    act.send_with(other).await
}

/// The other case of a link, for an officer who can open its number and sees that case now.
pub(crate) async fn seen(
    desk: &Desk,
    session: &Session,
    link: &Link,
) -> Option<(CaseId, CaseFile)> {
    let case = number(desk, session, link).await?;
    Some((case, CaseFile::fetch(desk, session, case).await.ok()?))
}

async fn number(desk: &Desk, session: &Session, link: &Link) -> Option<CaseId> {
    let sealed = open_object(desk, session, &session.keys.secret, link.other).await.ok()?;
    Some(serde_json::from_slice::<LinkedCase>(&sealed).ok()?.case)
}
