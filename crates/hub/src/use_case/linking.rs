//! Linking two cases is one act: both say so, or neither.
//!
//! Which two belong together is known here while the request lasts, and kept nowhere.

use domain::{
    directory::Officer,
    event::{Event, EventBody},
    id::CaseId,
};
use seal::envelope::Envelope;
use store::{cases, events};

use crate::{
    append::{Contents, append},
    case::Case,
    crash,
    error::{Error, Result},
    program::Hub,
    use_case::officer::may_append,
};

/// What is appended to one of the two.
pub(crate) struct Half {
    pub(crate) case: CaseId,
    pub(crate) envelopes: Vec<Envelope>,
    pub(crate) contents: Contents,
}

impl Half {
    /// The one event of it.
    fn event(&self) -> Result<&Event> {
        match self.envelopes.as_slice() {
            [only] => Ok(only.event()),
            _ => Err(Error::Malformed { field: "envelopes" }),
        }
    }
}

/// Links two cases, or takes a link back, in one transaction; says how long the first is now and
/// under which checkpoint.
pub(crate) async fn link(
    hub: &Hub,
    officer: &Officer,
    (one, other): (Half, Half),
) -> Result<(u32, String)> {
    let is_link = match (&one.event()?.body, &other.event()?.body) {
        (EventBody::CaseLinked { reason, .. }, EventBody::CaseLinked { reason: same, .. }) => {
            reason == same
        }
        (EventBody::CaseUnlinked { .. }, EventBody::CaseUnlinked { .. }) => true,
        _ => false,
    };
    if !is_link || one.case == other.case {
        return Err(Error::Malformed { field: "envelopes" });
    }
    for half in [&one, &other] {
        may_append(hub, officer, half.case, &half.envelopes, &half.contents).await?;
    }
    let mut tx = hub.database.begin().await?;
    // In one order, whoever links: then no two wait for one another.
    for case in [one.case.min(other.case), one.case.max(other.case)] {
        cases::hold(&mut tx, case).await?;
    }
    let mut first = Case::load_in(hub, &mut tx, one.case).await?;
    append(hub, &mut tx, &mut first, &one.envelopes, &one.contents).await?;
    crash::point(crash::LINK_POINT);
    let mut second = Case::load_in(hub, &mut tx, other.case).await?;
    append(hub, &mut tx, &mut second, &other.envelopes, &other.contents).await?;
    tx.commit().await?;
    let checkpoint = events::head(&hub.database).await?.checkpoint;
    Ok((first.history.length(), checkpoint))
}
