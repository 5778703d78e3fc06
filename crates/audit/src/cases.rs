//! Cases and directory: chains, signatures, rules, and every date again.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    directory::{Directory, DirectoryChange, FrameworkReference, Organisation},
    event::{Actor, Event, EventBody, Stream},
    id::CaseId,
    key::{Digest, VerifyingKey},
};
use jiff::{SignedDuration, Timestamp};
use seal::envelope::Envelope;
use wire::types::{CaseDuties, Opening};
use workflow::{
    calendar::Calendars,
    duty::{Ground, duties},
    framework::Framework,
    history::History,
    permit::{Rejection, admit, admit_report},
    releases::Releases,
    watch::overdue_events,
};

use crate::{Fault, Kind, Published, Report, custody, releases::signer, tree::named};

/// How long the clock may take to record what has come, in seconds.
const CLOCK_SECONDS_MAX: i64 = domain::limit::CLOCK_SKEW_SECONDS_MAX;

/// A case whose chain holds, as far as it does.
pub(crate) struct ExaminedCase {
    pub(crate) events: Vec<Event>,
}

/// What was found sound, to count from.
pub(crate) struct Examined {
    /// Every change of the directory, with its moment.
    pub(crate) changes: Vec<(Timestamp, DirectoryChange)>,
    pub(crate) releases: Releases,
    pub(crate) frameworks: BTreeMap<Digest, Framework>,
    pub(crate) cases: BTreeMap<CaseId, ExaminedCase>,
}

pub(crate) fn examine(published: &Published, report: &mut Report) -> Examined {
    let mut examiner = Examiner {
        published,
        directory: Directory::default(),
        directory_end: (0, Digest::ZERO),
        releases: Releases::default(),
        changes: Vec::new(),
        calendars: Calendars::shipped(),
        frameworks: read_frameworks(published, report),
        cases: BTreeMap::new(),
        broken: BTreeSet::new(),
    };
    for opening in &published.openings {
        examiner.take(opening, report);
    }
    if examiner.directory.ledger() != published.facts.verifier {
        let message = "the directory names another key for the ledger than the hub does";
        report.fault(Kind::Directory, message);
    }
    report.cases = examiner.cases.len();
    for (case, chain) in &examiner.cases {
        report.breaches += chain.history.breaches().count();
        examine_custody(*case, chain, report);
        if !examiner.broken.contains(&Stream::Case(*case)) {
            examiner.examine_dates(*case, chain, report);
        }
    }
    let cases = examiner.cases.into_iter();
    Examined {
        changes: examiner.changes,
        releases: examiner.releases,
        frameworks: examiner.frameworks,
        cases: cases.map(|(case, chain)| (case, ExaminedCase { events: chain.events })).collect(),
    }
}

fn read_frameworks(published: &Published, report: &mut Report) -> BTreeMap<Digest, Framework> {
    let mut frameworks = BTreeMap::new();
    for (digest, text) in &published.frameworks {
        if seal::digest(text.as_bytes()) != *digest {
            report.fault(Kind::Directory, format!("framework {digest} has another text"));
            continue;
        }
        match workflow::framework::parse(text) {
            Ok(framework) => {
                frameworks.insert(*digest, framework);
            }
            Err(error) => {
                report
                    .fault(Kind::Directory, format!("framework {digest} cannot be read: {error}"));
            }
        }
    }
    frameworks
}

struct Chain {
    history: History,
    events: Vec<Event>,
    last: Digest,
}

struct Examiner<'a> {
    published: &'a Published,
    directory: Directory,
    directory_end: (u32, Digest),
    releases: Releases,
    changes: Vec<(Timestamp, DirectoryChange)>,
    calendars: Calendars,
    frameworks: BTreeMap<Digest, Framework>,
    cases: BTreeMap<CaseId, Chain>,
    /// Streams with a fault: what follows in them follows from it, and is not told again.
    broken: BTreeSet<Stream>,
}

/// A fault in an event.
type Found = (Kind, String);

impl Examiner<'_> {
    fn take(&mut self, opening: &Opening, report: &mut Report) {
        let Err((kind, message)) = self.read(opening, report) else {
            return;
        };
        let fault = Fault { kind, event: Some(named(opening)), leaf: Some(opening.leaf), message };
        report.faults.push(fault);
        if let Ok(stream) = opening.stream.parse() {
            self.broken.insert(stream);
        }
    }

    fn read(&mut self, opening: &Opening, report: &mut Report) -> Result<(), Found> {
        let filed: Stream = opening
            .stream
            .parse()
            .map_err(|_| (Kind::Missing, "filed under no stream".to_owned()))?;
        if self.broken.contains(&filed) {
            return Ok(());
        }
        let envelope = Envelope::read(&opening.envelope.0)
            .map_err(|error| (Kind::Changed, error.to_string()))?;
        let event = envelope.event();
        if event.stream != filed || event.sequence != opening.sequence {
            let message = format!("filed there, but it is {}#{}", event.stream, event.sequence);
            return Err((Kind::Missing, message));
        }
        match event.stream {
            Stream::Directory => self.read_directory(&envelope, report),
            Stream::Figures => self.read_figures(&envelope, report),
            Stream::Case(case) => self.read_case(case, &envelope, report),
        }
    }

    fn read_directory(&mut self, envelope: &Envelope, report: &mut Report) -> Result<(), Found> {
        let event = envelope.event();
        let (sequence, previous) = self.directory_end;
        follows(event, sequence, previous)?;
        let EventBody::DirectoryChanged(change) = &event.body else {
            return Err((Kind::Directory, "not a change of the directory".to_owned()));
        };
        change
            .said_at(event.at)
            .and_then(|()| self.directory.apply(change))
            .map_err(|fault| (Kind::Directory, fault.to_string()))?;
        signed(envelope, Actor::Authority, self.directory.authority(), report)?;
        self.directory_end = (sequence + 1, envelope.digest());
        self.changes.push((event.at, change.clone()));
        Ok(())
    }

    /// A release takes two persons of oversight.
    fn read_figures(&mut self, envelope: &Envelope, report: &mut Report) -> Result<(), Found> {
        let event = envelope.event();
        follows(event, self.releases.length(), self.releases.last())?;
        signed(envelope, event.actor, signer(event, &self.directory), report)?;
        self.releases
            .admit(event, &self.directory, event.at)
            .map_err(|error| (Kind::Rule, error.to_string()))?;
        self.releases
            .apply(event, envelope.digest())
            .map_err(|error| (Kind::Chain, error.to_string()))
    }

    fn read_case(
        &mut self,
        case: CaseId,
        envelope: &Envelope,
        report: &mut Report,
    ) -> Result<(), Found> {
        let Some(chain) = self.cases.remove(&case) else {
            let chain = self.begin(envelope, report)?;
            self.cases.insert(case, chain);
            return Ok(());
        };
        let outcome = self.follow(&chain, envelope, report);
        let mut chain = chain;
        if outcome.is_ok() {
            let applied = chain.history.apply(envelope.event());
            applied.map_err(|error| (Kind::Chain, error.to_string()))?;
            chain.last = envelope.digest();
            chain.events.push(envelope.event().clone());
        }
        self.cases.insert(case, chain);
        outcome
    }

    fn begin(&self, envelope: &Envelope, report: &mut Report) -> Result<Chain, Found> {
        let event = envelope.event();
        follows(event, 0, Digest::ZERO)?;
        let witness = match event.actor {
            Actor::Officer(officer) => {
                self.directory.officer_ever(officer).map(|officer| officer.verifying_key)
            }
            _ => self.directory.hub(),
        };
        signed(envelope, event.actor, witness, report)?;
        let history = History::begin(event).map_err(|error| (Kind::Chain, error.to_string()))?;
        for inbox in history.inboxes() {
            let reporter = Actor::Inbox(inbox.keys.inbox);
            signed(envelope, reporter, Some(inbox.keys.verifying_key), report)?;
        }
        admit_report(event, &self.directory)
            .map_err(|error| (Kind::Rule, refused(event, &error)))?;
        Ok(Chain { history, events: vec![event.clone()], last: envelope.digest() })
    }

    fn follow(&self, chain: &Chain, envelope: &Envelope, report: &mut Report) -> Result<(), Found> {
        let event = envelope.event();
        follows(event, chain.history.length(), chain.last)?;
        let key = match event.actor {
            Actor::Hub => self.directory.hub(),
            Actor::Authority => self.directory.authority(),
            Actor::Officer(officer) => {
                self.directory.officer_ever(officer).map(|officer| officer.verifying_key)
            }
            Actor::Inbox(inbox) => chain.history.inbox(inbox).map(|inbox| inbox.keys.verifying_key),
        };
        signed(envelope, event.actor, key, report)?;
        let ground = self.ground(&chain.history)?;
        admit(event, &chain.history, &self.directory, &ground, event.at)
            .map_err(|error| (Kind::Rule, error.to_string()))?;
        if event.actor == Actor::Hub {
            clock_was_right(chain, &ground, event)?;
        }
        Ok(())
    }

    fn ground<'b>(&'b self, history: &History) -> Result<Ground<'b>, Found> {
        let organisation =
            |id| self.directory.organisation(id).ok_or((Kind::Directory, format!("no {id}")));
        let received = history.received();
        let framework = self
            .frameworks
            .get(&received.framework.digest)
            .ok_or((Kind::Directory, "the framework of the case is missing".to_owned()))?;
        let channel = self
            .directory
            .channel(&received.channel)
            .ok_or((Kind::Directory, "the channel of the case is missing".to_owned()))?;
        let service: &Organisation = organisation(&channel.organisation)?;
        let state = history.state().map(organisation).transpose()?;
        Ok(Ground { framework, calendars: &self.calendars, service, state })
    }

    /// The dates that the hub shows are those that the rules give, and no breach is left out.
    fn examine_dates(&self, case: CaseId, chain: &Chain, report: &mut Report) {
        if let Err((kind, message)) = self.compare_dates(case, chain, report) {
            let event = Some(Stream::Case(case).to_string());
            report.faults.push(Fault { kind, event, leaf: None, message });
        }
    }

    fn compare_dates(&self, case: CaseId, chain: &Chain, report: &mut Report) -> Result<(), Found> {
        let ground = self.ground(&chain.history)?;
        let unrecorded = if self.published.facts.clock_frozen {
            // A frozen clock says so in the open; its breaches are recorded when it runs again.
            Vec::new()
        } else {
            let before = before(self.published.facts.now);
            overdue_events(&chain.history, &ground, before)
                .map_err(|error| (Kind::Date, error.to_string()))?
        };
        if let Some(body) = unrecorded.first() {
            return Err((Kind::Clock, format!("the clock did not record: {}", told(body))));
        }
        let Some(Some(shown)) = self.published.duties.get(&case) else {
            return Err((Kind::Date, "the hub does not show its duties".to_owned()));
        };
        compare_shown(chain, &ground, shown, report)
    }
}

/// Why a report may not begin a case; where its channel had not adopted the framework that it is
/// pinned to, which one that is.
fn refused(event: &Event, error: &Rejection) -> String {
    match (&event.body, error) {
        (EventBody::ReportReceived { channel, framework, .. }, Rejection::OtherFramework) => {
            let FrameworkReference { name, version, digest } = framework;
            let at = event.at;
            format!("pinned to {name} {version} ({digest}), not adopted by {channel} at {at}")
        }
        _ => error.to_string(),
    }
}

/// No item of evidence has a gap in its chain of custody.
fn examine_custody(case: CaseId, chain: &Chain, report: &mut Report) {
    let told = custody::told(&chain.events);
    report.items += told.items;
    report.custody += told.steps;
    for (sequence, message) in told.gaps {
        let event = Some(format!("{}#{sequence}", Stream::Case(case)));
        report.faults.push(Fault { kind: Kind::Custody, event, leaf: None, message });
    }
}

fn signed(
    envelope: &Envelope,
    actor: Actor,
    key: Option<VerifyingKey>,
    report: &mut Report,
) -> Result<(), Found> {
    report.signatures += 1;
    match key {
        Some(key) if envelope.is_signed_by(actor, key) => Ok(()),
        Some(_) => Err((Kind::Signature, format!("not signed by {actor}"))),
        None => Err((Kind::Signature, format!("no key of {actor} is known"))),
    }
}

/// What the clock recorded is what the rules say had come.
fn clock_was_right(chain: &Chain, ground: &Ground<'_>, event: &Event) -> Result<(), Found> {
    let come = overdue_events(&chain.history, ground, event.at)
        .map_err(|error| (Kind::Clock, error.to_string()))?;
    if come.contains(&event.body) {
        Ok(())
    } else {
        Err((Kind::Clock, "the clock recorded what had not come".to_owned()))
    }
}

fn compare_shown(
    chain: &Chain,
    ground: &Ground<'_>,
    shown: &CaseDuties,
    report: &mut Report,
) -> Result<(), Found> {
    let computed = duties(&chain.history, ground, shown.now)
        .map_err(|error| (Kind::Date, error.to_string()))?;
    if shown.length != chain.history.length() {
        // The case has moved on since the checkpoint was fetched: its dates are next time's.
        return Ok(());
    }
    let mut by_hub = shown.duties.iter();
    for duty in computed {
        let theirs = by_hub.find(|theirs| theirs.occurrence == duty.occurrence);
        let due = duty.dates.as_ref().map(|dates| dates.shown.moment);
        let original = duty.dates.as_ref().map(|dates| dates.original.moment);
        let same = theirs.is_some_and(|theirs| {
            theirs.shown_due == due
                && theirs.original_due == original
                && theirs.breached == duty.breached
        });
        if !same {
            let message = format!("{}: the hub shows another date", duty.occurrence);
            return Err((Kind::Date, message));
        }
        report.dates += 1;
    }
    Ok(())
}

fn follows(event: &Event, sequence: u32, previous: Digest) -> Result<(), Found> {
    if event.sequence != sequence {
        return Err((Kind::Chain, format!("number {sequence} was expected")));
    }
    if event.previous != previous {
        return Err((Kind::Chain, "it does not name the event before it".to_owned()));
    }
    Ok(())
}

fn before(now: Timestamp) -> Timestamp {
    now.checked_sub(SignedDuration::from_secs(CLOCK_SECONDS_MAX)).unwrap_or(now)
}

fn told(body: &EventBody) -> String {
    match body {
        EventBody::DutyBreached { occurrence, due } => {
            format!("the breach of {occurrence} at {due}")
        }
        EventBody::DutyEscalated { occurrence, rung, due } => {
            format!("rung {rung} of {occurrence} at {due}")
        }
        other => other.kind().to_owned(),
    }
}
