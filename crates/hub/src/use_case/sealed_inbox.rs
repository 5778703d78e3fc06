//! An inbox whose receipt stays in the browser: the hub learns which inbox and that it may be
//! opened, hands over what is sealed, and appends what its holder sealed and signed.

use domain::{
    event::{Actor, EventBody, Grant, GrantedTo, ObjectReference},
    id::{CaseId, InboxId, ObjectId},
    key::Recipient,
    limit::APPEND_EVENTS_MAX,
    report::Compartment,
};
use jiff::Timestamp;
use seal::envelope::Envelope;
use store::events;
use wire::types::Base64;
use workflow::history::Holder;

use crate::{
    append::{Contents, append},
    case::Case,
    crash,
    error::{Error, Result},
    program::Hub,
    use_case::{
        inbox::{Known, Opened, case_of, hide, see},
        officer::read_object,
        sealed_report::{sized, within},
    },
};

/// Who asks: an inbox, and what proves that it may be opened.
pub(crate) struct Asking {
    pub(crate) inbox: InboxId,
    pub(crate) authenticator: Vec<u8>,
}

/// What the holder may see, with messages as they are sealed.
pub(crate) async fn look(hub: &Hub, asking: &Asking) -> Result<(Opened, Standing)> {
    let opened = see(hub, known(hub, asking).await?, asking.inbox, None).await?;
    let standing = standing(hub, &opened).await?;
    Ok((opened, standing))
}

async fn known(hub: &Hub, asking: &Asking) -> Result<Known> {
    let authenticator = seal::digest(&asking.authenticator);
    case_of(hub, asking.inbox, authenticator).await?.ok_or(Error::Absent)
}

/// Where a case stands, for whoever signs its next event.
pub(crate) struct Standing {
    pub(crate) case: CaseId,
    pub(crate) sequence: u32,
    pub(crate) previous: domain::key::Digest,
    /// The time that the next event carries.
    pub(crate) at: Timestamp,
    /// The event by which the case began, for its reporter: she signed it, so her browser believes
    /// what it says of keys.
    pub(crate) first: Option<Vec<u8>>,
    /// Once a key was renewed: the events since by which keys were given and renewed, for her
    /// browser to follow from there.
    pub(crate) keys: Vec<Base64>,
    /// What the holder may seal to.
    pub(crate) recipients: Vec<(Compartment, Recipient)>,
    /// Keys that only the reporter can open, while nobody else can.
    pub(crate) unshared: Vec<Grant>,
}

async fn standing(hub: &Hub, opened: &Opened) -> Result<Standing> {
    let case = &opened.case;
    let reporter = opened.holder == Holder::Reporter;
    let (mut first, mut keys) = (None, Vec::new());
    if reporter {
        let stored = events::of_stream(&hub.database, domain::event::Stream::Case(case.id)).await?;
        let renewed = !case.history.keys_renewed().is_empty();
        for event in stored {
            if event.sequence == 0 {
                first = Some(event.envelope);
            } else if renewed && gives_keys(&Envelope::read(&event.envelope)?.event().body) {
                keys.push(Base64(event.envelope));
            }
        }
    }
    // Whoever is written to by letter writes to the people on the case, and to nobody about herself.
    let parts = Compartment::ALL.into_iter();
    let parts = parts.filter(|part| reporter || *part == Compartment::Statement);
    let newest = |part| Some((part, case.history.recipient(part)?.clone()));
    let grants = case.history.grants();
    let shared = grants.iter().any(|grant| matches!(grant.to, GrantedTo::Officer(_)));
    let unshared = grants
        .iter()
        .filter(|grant| reporter && !shared && grant.to == GrantedTo::Reporter)
        .cloned()
        .collect();
    Ok(Standing {
        case: case.id,
        sequence: case.history.length(),
        previous: case.last,
        at: case.visitor_time(hub),
        first,
        keys,
        recipients: parts.filter_map(newest).collect(),
        unshared,
    })
}

/// Whether somebody holds a key from this event on, or a compartment has a new one.
fn gives_keys(body: &EventBody) -> bool {
    match body {
        EventBody::ConsentRecorded { grants, .. } => !grants.is_empty(),
        EventBody::OfficerAssigned { .. }
        | EventBody::KeysGranted { .. }
        | EventBody::KeysRenewed { .. } => true,
        _ => false,
    }
}

/// A sealed object that the holder can open: a message, keys kept for her, or what she kept for
/// herself. A report that the service can read is never opened again by a receipt.
pub(crate) async fn object(hub: &Hub, asking: &Asking, object: ObjectId) -> Result<Vec<u8>> {
    let case = Case::load(hub, known(hub, asking).await?.0).await?;
    let history = &case.history;
    let message = history.messages(asking.inbox).any(|entry| entry.message.object == object);
    let holder = history.inbox(asking.inbox).map(|inbox| &inbox.holder);
    let own = holder == Some(&Holder::Reporter) && {
        let mut grants = history.grants().iter();
        let key =
            grants.any(|grant| grant.to == GrantedTo::Reporter && grant.keys.object == object);
        let mut parts = history.received().compartments.iter();
        let kept = history.asked_since().is_none();
        let mut added = history.added().iter();
        let part = parts.any(|seal| seal.content.object == object)
            || added.any(|addition| addition.content.object == object);
        key || (kept && part)
    };
    if message || own { read_object(hub, object).await } else { Err(Error::Absent) }
}

/// Takes a message out of the holder's view; the case keeps it.
pub(crate) async fn forget(hub: &Hub, asking: &Asking, object: ObjectId) -> Result<()> {
    let (case, _) = known(hub, asking).await?;
    hide(hub, case, asking.inbox, object).await
}

/// Appends what the holder of an inbox decided, all or none. The number of its first event makes it
/// happen once, however often it is sent.
pub(crate) async fn act(
    hub: &Hub,
    asking: &Asking,
    envelopes: &[Vec<u8>],
    mut contents: Contents,
) -> Result<()> {
    let (case, _) = known(hub, asking).await?;
    if envelopes.len() > APPEND_EVENTS_MAX {
        let (limit, found) = (APPEND_EVENTS_MAX as u64, envelopes.len() as u64);
        return Err(Error::TooLarge { field: "envelopes", limit, found });
    }
    within(contents.len())?;
    let malformed = |_| Error::Malformed { field: "envelopes" };
    let envelopes = envelopes
        .iter()
        .map(|bytes| Envelope::read(bytes).map_err(malformed))
        .collect::<Result<Vec<_>>>()?;
    let first = envelopes.first().ok_or(Error::Malformed { field: "envelopes" })?.event().id;
    let own = Actor::Inbox(asking.inbox);
    if envelopes.iter().any(|envelope| envelope.event().actor != own) {
        return Err(Error::Unsigned);
    }
    sized(&envelopes.iter().collect::<Vec<_>>(), &[], &contents)?;
    // Files came before, in parts, and wait to be named; they are adopted as they are named here.
    for file in envelopes.iter().flat_map(|envelope| added_files(&envelope.event().body)) {
        contents.entry(file.object).or_insert(None);
    }
    let mut tx = hub.database.begin().await?;
    if events::exists(&mut tx, first).await? {
        return Ok(());
    }
    let mut case = Case::load_in(hub, &mut tx, case).await?;
    let at = case.visitor_time(hub);
    for envelope in &envelopes {
        if envelope.event().at != at {
            return Err(Error::Conflict);
        }
        keys_for_all(hub, &case, &envelope.event().body)?;
    }
    append(hub, &mut tx, &mut case, &envelopes, &contents).await?;
    crash::point("before-commit");
    tx.commit().await?;
    crash::point("after-commit");
    Ok(())
}

fn added_files(body: &EventBody) -> impl Iterator<Item = &ObjectReference> {
    let lists = match body {
        EventBody::ReportAdded { files, originals, .. } => [files.as_slice(), originals],
        _ => [&[][..], &[]],
    };
    lists.into_iter().flatten()
}

/// A report that becomes readable becomes so for everybody whom the channel names, and only once.
fn keys_for_all(hub: &Hub, case: &Case, body: &EventBody) -> Result<()> {
    let EventBody::ConsentRecorded { grants, .. } = body else { return Ok(()) };
    let already = case.history.grants().iter();
    let shared = already.clone().any(|grant| matches!(grant.to, GrantedTo::Officer(_)));
    let channel = case.directory().channel(&case.history.received().channel);
    let expected = channel.map_or(0, |channel| intake::holders(&hub.directory(), channel).len());
    let own = already.filter(|grant| grant.to == GrantedTo::Reporter).count();
    let fits = grants.is_empty() || (!shared && grants.len() == expected * own);
    if fits { Ok(()) } else { Err(workflow::permit::Rejection::StrayKey.into()) }
}
