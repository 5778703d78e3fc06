//! Figures again: what an oversight body can open, counted as its desk counts it, and held against
//! what is published.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    directory::{Directory, DirectoryChange, OrganisationKind},
    event::{Event, EventBody, ObjectReference},
    id::{CaseId, ObjectId, OfficerId},
    key::Digest,
    limit::RELEASE_FILE_BYTES_MAX,
};
use figures::{
    Quarter,
    indicator::{Figure, Outside, Span, count},
    publication::{
        Counted, FrameworkVersion, Header, Publication, counted, publish, register, restated,
    },
    record::{Particulars, Record},
};
use jiff::{Timestamp, civil::Date};
use seal::{age_file::open, secret::SecretKey};
use site::packed::unpack;
use wire::{As, Asked, HubClient};
use workflow::{
    calendar::Calendars,
    framework::Framework,
    history::History,
    releases::{Edition, Releases},
};

use crate::{
    Fault, Kind, Report,
    cases::{Examined, ExaminedCase},
    counting::{Countable, CountingFault, Means, domains},
    examined, fetch,
};

/// The file of a release that holds the data and the proofs.
pub const DATA: &str = "release.json";
/// The file that holds the same as a table.
const TABLE: &str = "release.csv";

/// A release as the hub gives it.
struct Released {
    edition: Edition,
    /// `None` where the file cannot be read.
    publication: Option<Publication>,
    /// Whether the file is the one that was signed for.
    signed: bool,
}

/// Everything that figures are made from, as one oversight body can open it.
pub struct Books {
    report: Report,
    changes: Vec<(Timestamp, DirectoryChange)>,
    releases: Releases,
    frameworks: BTreeMap<Digest, Framework>,
    cases: BTreeMap<CaseId, ExaminedCase>,
    /// Cases whose log is complete and signed, under a ledger without a fault.
    verified: BTreeSet<CaseId>,
    particulars: BTreeMap<ObjectId, Particulars>,
    released: Vec<Released>,
    calendars: Calendars,
}

impl std::fmt::Debug for Books {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Books({} cases)", self.cases.len())
    }
}

impl Books {
    /// Audits a hub, and opens with an officer's key what was recorded for figures. What was sealed
    /// before that officer was registered stays closed, and counts as not known.
    ///
    /// # Errors
    ///
    /// When the hub cannot be reached; everything that it answers wrongly is in the report.
    pub async fn gather(
        hub: &HubClient,
        who: As<'_>,
        secret: &SecretKey,
        remembered: Option<&str>,
    ) -> Result<Self, Asked> {
        let published = fetch::fetch(hub, Some(who)).await?;
        let (report, found) = examined(&published, remembered);
        let mut books = Self::of(report, found);
        for record in books.recorded() {
            let sealed = match hub.object(record.object, who).await {
                Ok(sealed) => sealed,
                // What was erased is not known any more.
                Err(Asked::Refused(_)) => continue,
                Err(error) => return Err(error),
            };
            if seal::digest(&sealed) != record.sha256 {
                let message =
                    format!("object {} is not the one that was signed for", record.object);
                books.report.fault(Kind::Changed, message);
                continue;
            }
            let Ok(plaintext) = open(&sealed, secret) else { continue };
            match serde_json::from_slice(&plaintext) {
                Ok(particulars) => {
                    books.particulars.insert(record.object, particulars);
                }
                Err(error) => {
                    books.report.fault(Kind::Figure, format!("{}: {error}", record.object));
                }
            }
        }
        let editions: Vec<Edition> = books.releases.published().cloned().collect();
        for edition in editions {
            let packed = hub.figures_file(edition.draft, DATA, who).await?;
            books.released.push(released(edition, &packed));
        }
        Ok(books)
    }

    fn of(report: Report, found: Examined) -> Self {
        let Examined { changes, releases, frameworks, cases } = found;
        let verified = cases.keys().filter(|case| is_verified(**case, &report)).copied();
        Self {
            verified: verified.collect(),
            report,
            changes,
            releases,
            frameworks,
            cases,
            particulars: BTreeMap::new(),
            released: Vec::new(),
            calendars: Calendars::shipped(),
        }
    }

    /// What was recorded for figures, still sealed.
    fn recorded(&self) -> Vec<ObjectReference> {
        let events = self.cases.values().flat_map(|case| &case.events);
        let recorded = events.filter_map(|event| match event.body {
            EventBody::StatisticsRecorded { record } => Some(record),
            _ => None,
        });
        recorded.collect()
    }

    /// What the audit found.
    #[must_use]
    pub fn report(&self) -> &Report {
        &self.report
    }

    /// The releases.
    #[must_use]
    pub fn releases(&self) -> &Releases {
        &self.releases
    }

    /// The directory as it stood at a moment: rows of tables come from it.
    #[must_use]
    pub fn directory(&self, at: Timestamp) -> Directory {
        let mut directory = Directory::default();
        for (_, change) in self.changes.iter().take_while(|(since, _)| *since <= at) {
            // Each was applied once already.
            let _ = directory.apply(change);
        }
        directory
    }

    /// The records of every case, as things stood at the end of a day, and of how many of those that
    /// are counted the particulars are not sealed to this officer.
    ///
    /// # Errors
    ///
    /// When a case cannot be counted.
    pub fn records(
        &self,
        as_of: Date,
        directory: &Directory,
    ) -> Result<(Vec<Record>, usize), CountingFault> {
        let means = Means { directory, calendars: &self.calendars, particulars: &self.particulars };
        let mut cases = Vec::new();
        for (case, chain) in &self.cases {
            let framework = framework(&chain.events)
                .and_then(|digest| self.frameworks.get(&digest))
                .ok_or(CountingFault::Absent("framework of a case"))?;
            let verified = self.verified.contains(case);
            cases.push(Countable { events: &chain.events, framework, verified });
        }
        means.records(cases.into_iter(), as_of)
    }

    /// The figures of a quarter, unprotected, and how many cases are in them and not.
    ///
    /// # Errors
    ///
    /// When they cannot be counted.
    pub fn figures(
        &self,
        span: Span,
        at: Timestamp,
    ) -> Result<(Vec<Figure>, Vec<Record>), CountingFault> {
        let directory = self.directory(at);
        let (records, _) = self.records(span.as_of, &directory)?;
        let figures = count(&records, span, &domains(&directory), &Outside::default())?;
        Ok((figures, records))
    }

    /// The release of a quarter, as drafted at a moment. The same events give the same bytes.
    ///
    /// # Errors
    ///
    /// When it cannot be counted, or contradicts what was published.
    pub fn publication(
        &self,
        span: Span,
        (publisher, at): (OfficerId, Timestamp),
    ) -> Result<Publication, CountingFault> {
        let directory = self.directory(at);
        // What is public, in order.
        let earlier: Vec<Publication> = self
            .released
            .iter()
            .filter_map(|one| one.publication.clone())
            .filter(|one| one.quarter < span.quarter)
            .collect();
        let making = Making { books: self, directory, earlier };
        making.publication(span, publisher)
    }
}

/// The framework that a case is under.
fn framework(events: &[Event]) -> Option<Digest> {
    match &events.first()?.body {
        EventBody::ReportReceived { framework, .. } => Some(framework.digest),
        _ => None,
    }
}

/// Whether the ledger has no fault at all, and the case none of its own.
fn is_verified(case: CaseId, report: &Report) -> bool {
    let stream = domain::event::Stream::Case(case).to_string();
    let is_of = |event: &str| event == stream || event.split('#').next() == Some(&stream);
    !report.faults.iter().any(|fault| fault.event.as_deref().is_none_or(is_of))
}

fn released(edition: Edition, packed: &[u8]) -> Released {
    let bytes = unpack(packed, RELEASE_FILE_BYTES_MAX).unwrap_or_default();
    let digest = seal::digest(&bytes);
    let signed = edition.file(DATA).is_some_and(|file| file.sha256 == digest);
    let text = String::from_utf8(bytes).unwrap_or_default();
    Released { edition, publication: Publication::parse(&text).ok(), signed }
}

/// A release in the making.
struct Making<'a> {
    books: &'a Books,
    directory: Directory,
    earlier: Vec<Publication>,
}

impl Making<'_> {
    fn published(&self, quarter: Quarter) -> Option<&Publication> {
        self.earlier.iter().find(|one| one.quarter == quarter)
    }

    fn records(&self, as_of: Date) -> Result<Vec<Record>, CountingFault> {
        Ok(self.books.records(as_of, &self.directory)?.0)
    }

    /// One quarter as it is counted on a day.
    fn counted(&self, span: Span, outside: Outside) -> Result<Counted, CountingFault> {
        let now = self.records(span.as_of)?;
        let before = self.published(span.quarter.before());
        let before = before.map(|before| self.records(before.as_of)).transpose()?;
        Ok(counted(&now, before.as_deref(), span, &domains(&self.directory), &outside)?)
    }

    fn publication(&self, span: Span, publisher: OfficerId) -> Result<Publication, CountingFault> {
        let (mut now, mut year) = (BTreeMap::new(), Vec::new());
        for quarter in span.quarter.of_year_so_far().filter(|one| *one != span.quarter) {
            let (as_of, outside) = match self.published(quarter) {
                Some(one) => (one.as_of, outside(one.restated.len() as u64, one.compared)),
                None => (span.as_of, Outside::default()),
            };
            if self.published(quarter).is_some() {
                let records = self.records(span.as_of)?;
                let span = Span { quarter, as_of: span.as_of };
                let figures =
                    count(&records, span, &domains(&self.directory), &Outside::default())?;
                now.insert(quarter, figures);
            }
            year.push(self.counted(Span { quarter, as_of }, outside)?);
        }
        let of_year: Vec<Publication> =
            self.earlier.iter().filter(|one| now.contains_key(&one.quarter)).cloned().collect();
        let (changes, compared) = restated(&of_year, &now);
        year.push(self.counted(span, outside(changes.len() as u64, compared))?);
        let header = self.header(publisher, span.as_of)?;
        publish(header, &year, (changes, compared), self.earlier.last())?
            .ok_or(CountingFault::Absent("quarter to publish"))
    }

    fn header(&self, publisher: OfficerId, as_of: Date) -> Result<Header, CountingFault> {
        let organisation = self
            .directory
            .officer_ever(publisher)
            .and_then(|officer| self.directory.organisation(&officer.organisation))
            .ok_or(CountingFault::Absent("organisation that publishes"))?;
        let records = self.records(as_of)?;
        let unanswered = register(&records);
        let counted = records.into_iter().filter(|record| record.consented);
        let counted: BTreeSet<String> = counted.map(|record| record.case).collect();
        let mut frameworks = BTreeSet::new();
        for (case, chain) in &self.books.cases {
            if counted.contains(&case.to_string()) {
                let history = History::of(&chain.events)?;
                let framework = &history.received().framework;
                frameworks.insert(FrameworkVersion {
                    name: framework.name.to_string(),
                    version: framework.version,
                    digest: framework.digest.to_string(),
                });
            }
        }
        let states =
            self.directory.organisations().filter(|one| one.kind == OrganisationKind::State);
        Ok(Header {
            publisher: organisation.name.clone(),
            frameworks: frameworks.into_iter().collect(),
            states: states.map(|one| (one.id.to_string(), one.name.clone())).collect(),
            unanswered,
        })
    }
}

fn outside(restated: u64, published: u64) -> Outside {
    Outside { restated, published }
}

/// What one release says that the records do not, each with its cell.
#[must_use]
pub fn differences(published: &Publication, again: &Publication) -> Vec<String> {
    let mut found = Vec::new();
    let cells = |one: &figures::publication::Published| {
        let told = one.release.published.iter().map(|(cell, value)| (cell.clone(), Some(*value)));
        let hidden = one.release.suppressed.iter().map(|cell| (cell.clone(), None));
        told.chain(hidden).collect::<BTreeMap<_, _>>()
    };
    let said = |value: Option<&Option<u64>>| match value {
        Some(Some(value)) => value.to_string(),
        Some(None) => "hidden".to_owned(),
        None => "absent".to_owned(),
    };
    for one in &published.indicators {
        let theirs = cells(one);
        let ours = again.indicator(&one.id).map(cells).unwrap_or_default();
        let names: BTreeSet<&String> = theirs.keys().chain(ours.keys()).collect();
        for cell in names.into_iter().filter(|cell| theirs.get(*cell) != ours.get(*cell)) {
            let (theirs, ours) = (said(theirs.get(cell)), said(ours.get(cell)));
            found.push(format!("{} cell {cell}: published {theirs}, counted {ours}", one.id));
        }
    }
    if found.is_empty() && published != again {
        found.push("its cells are the same, what stands beside them is not".to_owned());
    }
    found
}

/// Audits a hub as [`crate::audit`] does, and counts every published release again from what the
/// officer can open.
///
/// # Errors
///
/// When the hub cannot be reached, or something cannot be counted at all.
pub async fn audit_with_openings(
    hub: &HubClient,
    who: As<'_>,
    secret: &SecretKey,
    remembered: Option<&str>,
) -> Result<Report, NotRecounted> {
    let books = Books::gather(hub, who, secret, remembered).await?;
    Ok(books.recounted()?)
}

/// Why nothing was counted again.
#[derive(Debug, thiserror::Error)]
pub enum NotRecounted {
    /// The hub refused or cannot be reached.
    #[error(transparent)]
    Hub(#[from] Asked),
    /// Something cannot be counted.
    #[error("the figures cannot be counted: {0}")]
    Count(#[from] CountingFault),
}

impl Books {
    /// The report, with every difference between a published release and the records.
    fn recounted(mut self) -> Result<Report, CountingFault> {
        let mut report = std::mem::take(&mut self.report);
        let mut cells = 0;
        for one in &self.released {
            let release = one.edition.release.to_string();
            let mut fault = |message: String| {
                let event = Some(format!("figures/{release}"));
                report.faults.push(Fault { kind: Kind::Figure, event, leaf: None, message });
            };
            if !one.signed {
                fault(format!("{DATA} is not the file that was signed for"));
            }
            let Some(published) = &one.publication else { continue };
            let drafted = one.edition.drafted;
            let (_, unopened) = self.records(published.as_of, &self.directory(drafted.1))?;
            if unopened > 0 {
                let what =
                    format!("cannot be counted: {unopened} records are not sealed to this key");
                fault(what);
                continue;
            }
            let span = Span { quarter: published.quarter, as_of: published.as_of };
            let again = self.publication(span, drafted)?;
            differences(published, &again).into_iter().for_each(&mut fault);
            let table = seal::digest(again.to_csv().as_bytes());
            if one.edition.file(TABLE).is_some_and(|file| file.sha256 != table) {
                fault(format!("{TABLE} has other figures than were counted"));
            }
            cells += again.indicators.iter().map(|one| one.release.published.len()).sum::<usize>();
        }
        report.figures = Some(cells);
        Ok(report)
    }
}
