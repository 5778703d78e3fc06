//! Publishing figures: counted, protected, drafted by one person of oversight; counted again, found
//! the same and approved by another.

use std::sync::Arc;

use audit::{Books, DATA};
use domain::{
    event::{Actor, EVENT_VERSION, Event, EventBody, ReleaseFile, Stream},
    id::{EventId, OfficerId},
    limit::RELEASE_FILE_BYTES_MAX,
};
use figures::{
    Quarter,
    indicator::{Figure, Span, Step, steps},
    publication::Publication,
};
use jiff::{Timestamp, ToSpan, civil::Date, tz::TimeZone};
use locale::{Language, words};
use seal::envelope::Envelope;
use site::packed::{pack, unpack};
use wire::types::{Base64, FiguresAppend, PackedFile};
use workflow::releases::{Edition, Releases};

use super::{overseeing, reporting};
use crate::{
    error::{Error, Result},
    program::Desk,
    session::Session,
};

/// The last day that is over.
pub(crate) fn yesterday(desk: &Desk) -> Date {
    TimeZone::UTC.to_datetime(desk.now()).date().saturating_sub(1.day())
}

/// The last quarter that is over.
pub(crate) fn last_quarter(desk: &Desk) -> Quarter {
    Quarter::of(yesterday(desk).saturating_add(1.day())).before()
}

/// Every release that the hub shows, each event signed by whoever it says.
pub(crate) async fn releases(desk: &Desk) -> Result<Releases> {
    let directory = desk.directory().await?;
    let events = desk.hub.figures().await?.envelopes;
    audit::releases::read(events.iter().map(|bytes| bytes.0.as_slice()), &directory)
        .map_err(|bad| Error::Untrusted(bad.to_string()))
}

/// Everything that figures are made from, under the directory that this desk trusts.
async fn books(desk: &Desk, session: &Session) -> Result<Arc<Books>> {
    let who = session.asks(&*desk.clock);
    let books = Books::gather(&desk.hub, who, &session.keys.secret, None).await?;
    if books.directory(desk.now()).authority() != Some(desk.settings.authority) {
        return Err(Error::Untrusted("the directory is another authority's".to_owned()));
    }
    Ok(Arc::new(books))
}

/// Counts and protects a release, which takes its time.
async fn publication(
    books: Arc<Books>,
    span: Span,
    drafted: (OfficerId, Timestamp),
) -> Result<Publication> {
    let made = tokio::task::spawn_blocking(move || books.publication(span, drafted)).await?;
    made.map_err(fault)
}

/// A release as it was drafted.
async fn drafted(desk: &Desk, session: &Session, edition: &Edition) -> Result<Publication> {
    let untrusted = || Error::Untrusted(format!("release {} is damaged", edition.release));
    let who = session.asks(&*desk.clock);
    let packed = desk.hub.figures_file(edition.draft, DATA, who).await?;
    let bytes = unpack(&packed, RELEASE_FILE_BYTES_MAX).ok_or_else(untrusted)?;
    if edition.file(DATA).is_none_or(|file| file.sha256 != seal::digest(&bytes)) {
        return Err(untrusted());
    }
    let text = String::from_utf8(bytes).map_err(|_| untrusted())?;
    Publication::parse(&text).map_err(|_| untrusted())
}

fn fault(error: impl std::error::Error + Send + Sync + 'static) -> Error {
    Error::Fault(Box::new(error))
}

/// What oversight sees of a quarter, unprotected.
pub(crate) struct Unprotected {
    pub(crate) figures: Vec<Figure>,
    pub(crate) steps: Vec<Step>,
    /// How many cases are counted.
    pub(crate) counted: usize,
    /// Of how many the authors did not agree to it.
    pub(crate) others: usize,
}

/// The figures of a quarter, as they are for oversight.
pub(crate) async fn figures_of(
    desk: &Desk,
    session: &Session,
    quarter: Quarter,
) -> Result<Unprotected> {
    let span = Span { quarter, as_of: yesterday(desk) };
    if span.as_of < quarter.last_day() {
        return Err(Error::Invalid { field: "quarter", reason: "desk-figures-not-over" });
    }
    let books = books(desk, session).await?;
    let (figures, records) = books.figures(span, desk.now()).map_err(fault)?;
    let counted = records.iter().filter(|record| record.consented).count();
    let steps = steps(&records, span);
    Ok(Unprotected { figures, steps, counted, others: records.len() - counted })
}

/// A file of a release before it is packed.
struct Made {
    name: String,
    bytes: Vec<u8>,
}

/// Every file of a release: data, table, and a report in each language.
async fn files(desk: &Desk, publication: &Publication) -> Result<Vec<Made>> {
    let json = publication.to_json()?.into_bytes();
    let mut files = vec![
        Made { name: DATA.to_owned(), bytes: json },
        Made { name: "release.csv".to_owned(), bytes: publication.to_csv().into_bytes() },
    ];
    // All at once: no report waits for another.
    let reports = Language::ALL.map(|language| {
        let letter = reporting::report(words(language), publication);
        let typesetter = Arc::clone(&desk.typesetter);
        (language, tokio::task::spawn_blocking(move || typesetter.typeset(&letter)))
    });
    for (language, report) in reports {
        let name = format!("report-{}.pdf", language.code());
        files.push(Made { name, bytes: report.await??.pdf });
    }
    Ok(files)
}

fn named(files: &[Made]) -> Vec<ReleaseFile> {
    let named = files.iter().map(|file| ReleaseFile {
        name: file.name.clone(),
        sha256: seal::digest(&file.bytes),
        size_bytes: file.bytes.len() as u64,
    });
    named.collect()
}

/// Drafts the release of a quarter.
pub(crate) async fn draft(desk: &Desk, session: &Session, quarter: Quarter) -> Result<()> {
    only_oversight(desk, session).await?;
    let releases = releases(desk).await?;
    let as_of = yesterday(desk);
    let is_late = releases.published().any(|one| *one.release.as_str() >= *quarter.to_string());
    if as_of < quarter.last_day() || is_late {
        return Err(Error::Invalid { field: "quarter", reason: "desk-figures-not-over" });
    }
    let books = books(desk, session).await?;
    // Who counts again takes the directory as it is at the moment of this event.
    let at = desk.now();
    let publication = publication(books, Span { quarter, as_of }, (session.officer, at)).await?;
    let files = files(desk, &publication).await?;
    let release = quarter.to_string().parse().map_err(fault)?;
    let body = EventBody::FiguresDrafted { release, files: named(&files) };
    append(desk, session, &releases, (body, at), &files).await
}

/// Counts again what another person drafted, and approves it when every byte is the same.
pub(crate) async fn approve(desk: &Desk, session: &Session, draft: EventId) -> Result<()> {
    only_oversight(desk, session).await?;
    let releases = releases(desk).await?;
    let edition = releases.draft(draft).ok_or(Error::Absent)?;
    let drafted = drafted(desk, session, edition).await?;
    let body = EventBody::FiguresApproved { draft };
    // The rules are asked first: counting takes its time.
    let directory = desk.directory().await?;
    let event = event(desk, session, &releases, (body.clone(), desk.now()));
    releases.admit(&event, &directory, desk.now())?;
    let books = books(desk, session).await?;
    let span = Span { quarter: drafted.quarter, as_of: drafted.as_of };
    let again = publication(books, span, edition.drafted).await?;
    if named(&files(desk, &again).await?) != edition.files {
        return Err(Error::OtherLetter);
    }
    append(desk, session, &releases, (body, desk.now()), &[]).await
}

async fn only_oversight(desk: &Desk, session: &Session) -> Result<()> {
    if overseeing::is_auditor(desk, session).await? { Ok(()) } else { Err(Error::Absent) }
}

fn event(
    desk: &Desk,
    session: &Session,
    releases: &Releases,
    (body, at): (EventBody, Timestamp),
) -> Event {
    Event {
        version: EVENT_VERSION,
        id: EventId::from_random(desk.random.array()),
        stream: Stream::Figures,
        sequence: releases.length(),
        previous: releases.last(),
        at,
        actor: Actor::Officer(session.officer),
        body,
    }
}

async fn append(
    desk: &Desk,
    session: &Session,
    releases: &Releases,
    said: (EventBody, Timestamp),
    files: &[Made],
) -> Result<()> {
    let event = event(desk, session, releases, said);
    releases.admit(&event, &desk.directory().await?, desk.now())?;
    let actor = event.actor;
    let envelope = Envelope::sign(event, &[(actor, &session.keys.signing)]);
    let mut packed = Vec::new();
    for file in files {
        packed.push(PackedFile { name: file.name.clone(), packed: Base64(pack(&file.bytes)?) });
    }
    let append = FiguresAppend { envelope: Base64(envelope.bytes().to_vec()), files: packed };
    desk.hub.append_figures(&append, session.asks(&*desk.clock)).await?;
    Ok(())
}
