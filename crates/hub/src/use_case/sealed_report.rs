//! A report that was sealed in the reporter's browser: checked against public facts, and appended.
//!
//! The reporter signs, the hub vouches for the hour. The hub's signature is part of the bytes that
//! the second event names, so it is asked for first; nothing is remembered in between.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use domain::{
    consent::{Answer, ConsentAnswer, Purpose, SharedWith},
    directory::Channel,
    event::{
        Actor, EVENT_VERSION, Event, EventBody, Grant, GrantedTo, ObjectReference, SealedBy, Stream,
    },
    id::ChannelId,
    key::Digest,
    limit::{APPEND_OBJECTS_MAX, CARRIED_DAYS_MAX, CLOCK_SKEW_SECONDS_MAX, OBJECT_ROW_BYTES_MAX},
    report::Compartment,
};
use jiff::{SignedDuration, Timestamp};
use seal::{
    age_file::plaintext_bytes,
    envelope::Envelope,
    pad::{TEXT_BYTES, padme},
};
use store::{events, objects};
use workflow::permit::{Rejection, admit_report};

use crate::{
    append::{Contents, NewCase, Recorded},
    crash,
    error::{Error, Result},
    program::Hub,
    use_case::{openings, together, visit::expiry},
};

/// Most bytes of a key ring before it is sealed: sixteen keys of any kind.
const RING_BYTES_MAX: u64 = 4096;

/// What a browser has to know before it seals: the hour that the hub vouches for now, and the signed
/// directory.
pub(crate) fn facts(hub: &Hub) -> (Timestamp, Arc<[Vec<u8>]>) {
    (domain::source::hour_of(hub.now()), hub.signed_directory())
}

/// Vouches for the hour of a report whose reporter signed it.
pub(crate) fn begin(hub: &Hub, envelope: &[u8]) -> Result<Envelope> {
    let envelope = read(envelope)?;
    if envelope.event().at != domain::source::hour_of(hub.now()) {
        return Err(Rejection::WrongTime(CLOCK_SKEW_SECONDS_MAX).into());
    }
    begins(hub, &envelope)?;
    if envelope.event().actor != Actor::Hub {
        return Err(stray());
    }
    Ok(envelope.countersigned(Actor::Hub, &hub.keys.signing))
}

/// The channel that a report says it came through, if there is such a one.
pub(crate) fn channel(hub: &Hub, envelopes: &[Vec<u8>]) -> Result<ChannelId> {
    let first = read(envelopes.first().ok_or(Error::Malformed { field: "envelopes" })?)?;
    match &first.event().body {
        EventBody::ReportReceived { channel, .. } if hub.directory().channel(channel).is_some() => {
            Ok(channel.clone())
        }
        _ => Err(stray()),
    }
}

/// Makes a report durable, all or nothing; gives its inclusion proof. The same report again gives
/// its proof again.
pub(crate) async fn send(
    hub: &Hub,
    envelopes: &[Vec<u8>],
    mut contents: Contents,
    marked: bool,
) -> Result<Recorded> {
    let envelopes = envelopes.iter().map(|bytes| read(bytes)).collect::<Result<Vec<_>>>()?;
    let [first, second] = envelopes.as_slice() else {
        return Err(Error::Malformed { field: "envelopes" });
    };
    let (event, report) = begins(hub, first)?;
    let age = hub.now().duration_since(event.at);
    if age.is_negative() || age > report.age_max {
        return Err(Rejection::WrongTime(CLOCK_SKEW_SECONDS_MAX).into());
    }
    let read_by_service = consents(event, second)?;
    if read_by_service == report.for_reporter_alone {
        return Err(Rejection::StrayKey.into());
    }
    let files: Vec<ObjectReference> =
        report.files.iter().chain(report.originals).copied().collect();
    sized(&[first, second], &files, &contents)?;
    for reference in &files {
        stage(hub, report.channel, reference, &mut contents).await?;
    }
    let Stream::Case(case) = event.stream else { return Err(stray()) };
    match append(hub, &envelopes, contents, marked).await {
        // The number of the case is known to this reporter alone: if it is taken, it is by the
        // same report, or by somebody who guesses.
        Err(Error::Conflict) => {
            let stored = events::of_stream(&hub.database, Stream::Case(case)).await?;
            let same = stored.first().is_some_and(|stored| stored.envelope == first.bytes());
            let known = if same { openings::proof(hub, case).await? } else { None };
            known.ok_or(Error::Conflict)
        }
        appended => appended,
    }
}

/// Makes a report durable, all or nothing; gives its inclusion proof.
pub(super) async fn append(
    hub: &Hub,
    envelopes: &[Envelope],
    contents: Contents,
    marked: bool,
) -> Result<Recorded> {
    together::append(hub, NewCase::check(hub, envelopes, marked).await?, contents).await
}

fn read(bytes: &[u8]) -> Result<Envelope> {
    Envelope::read(bytes).map_err(|_| Error::Malformed { field: "envelope" })
}

fn stray() -> Error {
    Error::Malformed { field: "envelope" }
}

/// What the second event and the contents are held against.
struct Report<'a> {
    for_reporter_alone: bool,
    /// How long ago its hour may have begun.
    age_max: SignedDuration,
    channel: &'a ChannelId,
    files: &'a [ObjectReference],
    originals: &'a [ObjectReference],
}

/// Whether an event may begin a case and its reporter signed it; the hub's signature is checked
/// where it is appended.
fn begins<'a>(hub: &Hub, envelope: &'a Envelope) -> Result<(&'a Event, Report<'a>)> {
    let event = envelope.event();
    let EventBody::ReportReceived {
        channel,
        sealed_by,
        inbox,
        compartments,
        files,
        originals,
        grants,
        ..
    } = &event.body
    else {
        return Err(stray());
    };
    let first = event.version == EVENT_VERSION
        && matches!(event.stream, Stream::Case(_))
        && event.sequence == 0
        && event.previous == Digest::ZERO
        && *sealed_by != SealedBy::Hub;
    let each_once = compartments.iter().map(|seal| seal.compartment).eq(Compartment::ALL);
    let objects = event.body.objects();
    let numbers: BTreeSet<_> = objects.iter().map(|object| object.object).collect();
    if !first || !each_once || numbers.len() != objects.len() {
        return Err(stray());
    }
    // Files have bounds of their own, and come before.
    within(objects.len().saturating_sub(files.len() + originals.len()))?;
    let directory = hub.directory();
    admit_report(event, &directory)?;
    // The portal leads into one channel, and a choice there into those that its questions name.
    let portal = &hub.settings.channel;
    if channel != portal && !hub.questions(portal).receivers().any(|receiver| receiver == channel) {
        return Err(Rejection::OtherFramework.into());
    }
    if !envelope.is_signed_by(Actor::Inbox(inbox.inbox), inbox.verifying_key) {
        return Err(Error::Unsigned);
    }
    let known = directory.channel(channel).ok_or(Rejection::OtherFramework)?;
    let for_reporter_alone = is_for_reporter_alone(grants);
    if !(for_reporter_alone || are_of_channel(hub, known, grants)) {
        return Err(Rejection::StrayKey.into());
    }
    let age_max = match sealed_by {
        SealedBy::Officer => SignedDuration::from_hours(24 * CARRIED_DAYS_MAX),
        _ => SignedDuration::from_secs(3600 + CLOCK_SKEW_SECONDS_MAX),
    };
    Ok((event, Report { for_reporter_alone, age_max, channel, files, originals }))
}

fn is_for_reporter_alone(grants: &[Grant]) -> bool {
    matches!(grants, [only] if only.to == GrantedTo::Reporter
        && only.compartments == Compartment::ALL.into())
}

/// Whether these are all holders of the channel, each once, each with the compartments that the
/// directory gives them.
fn are_of_channel(hub: &Hub, channel: &Channel, grants: &[Grant]) -> bool {
    let expected: BTreeMap<GrantedTo, BTreeSet<Compartment>> =
        intake::holders(&hub.directory(), channel)
            .into_iter()
            .map(|holder| (holder.to, holder.compartments))
            .collect();
    let given: BTreeMap<GrantedTo, BTreeSet<Compartment>> =
        grants.iter().map(|grant| (grant.to, grant.compartments.clone())).collect();
    grants.len() == given.len() && given == expected
}

/// Whether the second event holds the reporter's consents; says whether the service may read.
fn consents(first: &Event, second: &Envelope) -> Result<bool> {
    let event = second.event();
    let EventBody::ConsentRecorded { answers, grants, .. } = &event.body else {
        return Err(stray());
    };
    let purposes: BTreeSet<Purpose> = answers.iter().map(|answer| answer.purpose).collect();
    let keeps = ConsentAnswer { purpose: Purpose::Keep, answer: Answer::Given };
    let known = answers.iter().all(is_of_a_report);
    let coherent = grants.is_empty() && purposes.len() == answers.len() && answers.contains(&keeps);
    if !known || !coherent || event.at != first.at {
        return Err(Error::Invalid { field: "consents", reason: "error-choose" });
    }
    let reads = ConsentAnswer { purpose: Purpose::Read, answer: Answer::Given };
    Ok(answers.contains(&reads))
}

/// Whether a consent can be answered before there is a case: nothing can be withdrawn yet, and no
/// family contact is named.
fn is_of_a_report(answer: &ConsentAnswer) -> bool {
    let of_family = matches!(answer.purpose, Purpose::Share { with: SharedWith::Family(_), .. });
    answer.answer != Answer::Withdrawn && !of_family
}

/// A file that comes with its report: a large one is durable in the object store before the report
/// is appended; a small one lies in its row.
async fn stage(
    hub: &Hub,
    channel: &ChannelId,
    reference: &ObjectReference,
    contents: &mut Contents,
) -> Result<()> {
    let invalid = Error::Invalid { field: "objects", reason: "error-object" };
    let Some(Some(content)) = contents.get(&reference.object) else {
        // It came before, in parts, and waits to be named; it is adopted as it is named here.
        contents.insert(reference.object, None);
        return Ok(());
    };
    if content.len() <= OBJECT_ROW_BYTES_MAX {
        return Ok(());
    }
    if reference.size_bytes != content.len() as u64 || reference.sha256 != seal::digest(content) {
        return Err(invalid);
    }
    match objects::get(&hub.database, reference.object).await? {
        // Handed in before, and the answer was lost.
        Some(known) if known.reference == *reference => {}
        Some(_) => return Err(Error::Conflict),
        None => {
            let mut upload = hub.files.begin(reference.object).await?;
            upload.push(content).await?;
            crash::point("before-object-is-durable");
            upload.finish().await?;
            crash::point("after-object-is-durable");
            let mut tx = hub.database.begin().await?;
            objects::stage(&mut tx, *reference, channel, expiry(hub.now())).await?;
            tx.commit().await?;
        }
    }
    contents.insert(reference.object, None);
    Ok(())
}

pub(crate) fn within(objects: usize) -> Result<()> {
    if objects > APPEND_OBJECTS_MAX {
        let (limit, found) = (APPEND_OBJECTS_MAX as u64, objects as u64);
        return Err(Error::TooLarge { field: "objects", limit, found });
    }
    Ok(())
}

/// Whether texts come in the fixed sizes, files padded, and keys in small ones, so that what is
/// stored says as little as what the hub seals itself.
pub(crate) fn sized(
    envelopes: &[&Envelope],
    files: &[ObjectReference],
    contents: &Contents,
) -> Result<()> {
    let rings: BTreeSet<_> =
        envelopes.iter().flat_map(|envelope| keys_of(&envelope.event().body)).collect();
    for (object, content) in contents {
        let Some(content) = content else { continue };
        let invalid = Error::Invalid { field: "objects", reason: "error-object" };
        let Ok(bytes) = plaintext_bytes(content) else { return Err(invalid) };
        let fits = if rings.contains(object) {
            bytes <= RING_BYTES_MAX
        } else if files.iter().any(|file| file.object == *object) {
            bytes == padme(bytes)
        } else {
            usize::try_from(bytes).is_ok_and(|bytes| TEXT_BYTES.contains(&bytes))
        };
        if !fits {
            return Err(invalid);
        }
    }
    Ok(())
}

fn keys_of(body: &EventBody) -> impl Iterator<Item = domain::id::ObjectId> {
    let grants = match body {
        EventBody::ReportReceived { grants, .. } | EventBody::ConsentRecorded { grants, .. } => {
            grants.as_slice()
        }
        _ => &[],
    };
    grants.iter().map(|grant| grant.keys.object)
}
