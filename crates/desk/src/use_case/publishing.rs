//! Publishing figures: counted, protected, drafted by one person of oversight; counted again, found
//! the same and approved by another.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    directory::OrganisationKind,
    event::{Actor, EVENT_VERSION, Event, EventBody, ReleaseFile, Stream},
    id::{EventId, OfficerId},
    key::Digest,
    limit::RELEASE_FILE_BYTES_MAX,
};
use figures::{
    Quarter,
    indicator::{Figure, Outside, Span, count},
    publication::{Counted, FrameworkVersion, Header, Publication, counted, publish, restated},
};
use jiff::{ToSpan, civil::Date, tz::TimeZone};
use locale::{Language, words};
use seal::envelope::Envelope;
use site::packed::{pack, unpack};
use wire::types::{Base64, FiguresAppend, PackedFile};
use workflow::releases::{Edition, Releases};

use super::{
    counting::{Cases, domains, records},
    overseeing, reporting,
};
use crate::{
    error::{Error, Result},
    program::Desk,
    session::Session,
};

/// The file that holds the data and the proofs.
const DATA: &str = "release.json";

/// The last day that is over.
pub(crate) fn yesterday(desk: &Desk) -> Date {
    TimeZone::UTC.to_datetime(desk.now()).date().saturating_sub(1.day())
}

/// The last quarter that is over.
pub(crate) fn last_quarter(desk: &Desk) -> Quarter {
    Quarter::of(yesterday(desk).saturating_add(1.day())).before()
}

/// The chain of releases, checked.
pub(crate) struct Chain {
    pub(crate) releases: Releases,
    last: Digest,
}

/// Every release that the hub shows, each event signed by whoever it says.
pub(crate) async fn chain(desk: &Desk) -> Result<Chain> {
    let directory = desk.directory().await?;
    let (mut releases, mut last) = (Releases::default(), Digest::ZERO);
    for bytes in desk.hub.figures().await?.envelopes {
        let envelope = Envelope::read(&bytes.0)?;
        let event = envelope.event();
        let key = match event.actor {
            Actor::Officer(officer) => directory.officer_ever(officer).map(|one| one.verifying_key),
            _ => None,
        };
        let signed = key.is_some_and(|key| envelope.is_signed_by(event.actor, key));
        if event.previous != last || !signed {
            let what = format!("event figures#{} does not follow or is not signed", event.sequence);
            return Err(Error::Untrusted(what));
        }
        releases.apply(event)?;
        last = envelope.digest();
    }
    Ok(Chain { releases, last })
}

/// The publication of a release, as drafted.
async fn publication(desk: &Desk, session: &Session, edition: &Edition) -> Result<Publication> {
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

/// Everything that figures are made from.
struct Sources<'a> {
    desk: &'a Desk,
    cases: Cases,
    /// What is public, in order.
    earlier: Vec<Publication>,
}

impl<'a> Sources<'a> {
    async fn gather(desk: &'a Desk, session: &Session, releases: &Releases) -> Result<Self> {
        let cases = Cases::gather(desk, session).await?;
        let mut earlier = Vec::new();
        for edition in releases.published() {
            earlier.push(publication(desk, session, edition).await?);
        }
        Ok(Self { desk, cases, earlier })
    }

    fn published(&self, quarter: Quarter) -> Option<&Publication> {
        self.earlier.iter().find(|one| one.quarter == quarter)
    }

    /// One quarter as it is counted on a day.
    async fn counted(&self, span: Span, outside: Outside) -> Result<Counted> {
        let directory = self.desk.directory().await?;
        let now = records(self.desk, &self.cases, span.as_of)?;
        let before = match self.published(span.quarter.before()) {
            Some(before) => Some(records(self.desk, &self.cases, before.as_of)?),
            None => None,
        };
        counted(&now, before.as_deref(), span, &domains(&directory), &outside).map_err(fault)
    }

    async fn figures(&self, span: Span) -> Result<Vec<Figure>> {
        let directory = self.desk.directory().await?;
        let now = records(self.desk, &self.cases, span.as_of)?;
        count(&now, span, &domains(&directory), &Outside::default()).map_err(fault)
    }

    /// The publication of a quarter. The same events give the same bytes.
    async fn publication(&self, span: Span, publisher: OfficerId) -> Result<Publication> {
        let mut now = BTreeMap::new();
        let mut year = Vec::new();
        for quarter in span.quarter.of_year_so_far().filter(|one| *one != span.quarter) {
            if self.published(quarter).is_some() {
                now.insert(quarter, self.figures(Span { quarter, as_of: span.as_of }).await?);
            }
            let (as_of, outside) = match self.published(quarter) {
                Some(one) => (one.as_of, outside(one.restated.len() as u64, one.compared)),
                None => (span.as_of, Outside::default()),
            };
            year.push(self.counted(Span { quarter, as_of }, outside).await?);
        }
        let of_year: Vec<Publication> =
            self.earlier.iter().filter(|one| now.contains_key(&one.quarter)).cloned().collect();
        let (changes, compared) = restated(&of_year, &now);
        let current = outside(changes.len() as u64, compared);
        year.push(self.counted(span, current).await?);
        let header = self.header(publisher, span.as_of).await?;
        let last = self.earlier.last().cloned();
        let made = tokio::task::spawn_blocking(move || {
            publish(header, &year, (changes, compared), last.as_ref())
        });
        made.await?.map_err(fault)?.ok_or(Error::Absent)
    }

    async fn header(&self, publisher: OfficerId, as_of: Date) -> Result<Header> {
        let directory = self.desk.directory().await?;
        let officer = directory.officer_ever(publisher).ok_or(Error::Absent)?;
        let organisation = directory.organisation(&officer.organisation).ok_or(Error::Absent)?;
        let known: BTreeSet<String> = records(self.desk, &self.cases, as_of)?
            .into_iter()
            .filter(|record| record.consented)
            .map(|record| record.case)
            .collect();
        let counted =
            self.cases.files.iter().filter(|file| known.contains(&file.history.case().to_string()));
        let frameworks: BTreeSet<FrameworkVersion> = counted
            .map(|file| {
                let framework = &file.history.received().framework;
                FrameworkVersion {
                    name: framework.name.to_string(),
                    version: framework.version,
                    digest: framework.digest.to_string(),
                }
            })
            .collect();
        let states = directory.organisations().filter(|one| one.kind == OrganisationKind::State);
        Ok(Header {
            publisher: organisation.name.clone(),
            frameworks: frameworks.into_iter().collect(),
            states: states.map(|one| (one.id.to_string(), one.name.clone())).collect(),
        })
    }
}

fn outside(restated: u64, published: u64) -> Outside {
    Outside { restated, published }
}

fn fault(error: impl std::error::Error + Send + Sync + 'static) -> Error {
    Error::Fault(Box::new(error))
}

/// The figures of a quarter, as they are for oversight, and how many cases are in them and not.
pub(crate) async fn figures_of(
    desk: &Desk,
    session: &Session,
    quarter: Quarter,
) -> Result<(Vec<Figure>, usize, usize)> {
    let as_of = yesterday(desk);
    if as_of < quarter.last_day() {
        return Err(Error::Invalid { field: "quarter", reason: "desk-figures-not-over" });
    }
    let sources = Sources::gather(desk, session, &Releases::default()).await?;
    let records = records(desk, &sources.cases, as_of)?;
    let consented = records.iter().filter(|record| record.consented).count();
    let figures = sources.figures(Span { quarter, as_of }).await?;
    Ok((figures, consented, records.len() - consented))
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
    for language in Language::ALL {
        let letter = reporting::report(words(language), publication);
        let typesetter = std::sync::Arc::clone(&desk.typesetter);
        let typeset = tokio::task::spawn_blocking(move || typesetter.typeset(&letter)).await??;
        files.push(Made { name: format!("report-{}.pdf", language.code()), bytes: typeset.pdf });
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
    let chain = chain(desk).await?;
    let as_of = yesterday(desk);
    let is_late =
        chain.releases.published().any(|one| *one.release.as_str() >= *quarter.to_string());
    if as_of < quarter.last_day() || is_late {
        return Err(Error::Invalid { field: "quarter", reason: "desk-figures-not-over" });
    }
    let sources = Sources::gather(desk, session, &chain.releases).await?;
    let publication = sources.publication(Span { quarter, as_of }, session.officer).await?;
    let files = files(desk, &publication).await?;
    let release = quarter.to_string().parse().map_err(fault)?;
    let body = EventBody::FiguresDrafted { release, files: named(&files) };
    append(desk, session, &chain, body, &files).await
}

/// Counts again what another person drafted, and approves it when every byte is the same.
pub(crate) async fn approve(desk: &Desk, session: &Session, draft: EventId) -> Result<()> {
    only_oversight(desk, session).await?;
    let chain = chain(desk).await?;
    let edition = chain.releases.draft(draft).ok_or(Error::Absent)?;
    let drafted = publication(desk, session, edition).await?;
    let body = EventBody::FiguresApproved { draft };
    // The rules are asked first: counting takes its time.
    let directory = desk.directory().await?;
    let event = event(desk, session, &chain, body.clone());
    chain.releases.admit(&event, &directory, desk.now())?;
    let sources = Sources::gather(desk, session, &chain.releases).await?;
    let span = Span { quarter: drafted.quarter, as_of: drafted.as_of };
    let again = sources.publication(span, edition.drafted.0).await?;
    if named(&files(desk, &again).await?) != edition.files {
        return Err(Error::OtherLetter);
    }
    append(desk, session, &chain, body, &[]).await
}

async fn only_oversight(desk: &Desk, session: &Session) -> Result<()> {
    if overseeing::is_auditor(desk, session).await? { Ok(()) } else { Err(Error::Absent) }
}

fn event(desk: &Desk, session: &Session, chain: &Chain, body: EventBody) -> Event {
    Event {
        version: EVENT_VERSION,
        id: EventId::from_random(desk.random.array()),
        stream: Stream::Figures,
        sequence: chain.releases.length(),
        previous: chain.last,
        at: desk.now(),
        actor: Actor::Officer(session.officer),
        body,
    }
}

async fn append(
    desk: &Desk,
    session: &Session,
    chain: &Chain,
    body: EventBody,
    files: &[Made],
) -> Result<()> {
    let event = event(desk, session, chain, body);
    chain.releases.admit(&event, &desk.directory().await?, desk.now())?;
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
