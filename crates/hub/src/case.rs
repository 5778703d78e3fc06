//! A case as loaded: its history, the end of its chain, and the ground its duties stand on.

use std::sync::Arc;

use domain::{
    directory::{Directory, Organisation},
    event::{Actor, EVENT_VERSION, Event, EventBody, Stream},
    id::{CaseId, EventId},
    key::{Digest, VerifyingKey},
};
use jiff::Timestamp;
use seal::envelope::Envelope;
use store::{Transaction, events};
use workflow::{duty::Ground, framework::Framework, history::History};

use crate::{
    error::{Error, Result},
    program::{Hub, unsound},
};

/// A case.
#[derive(Debug, Clone)]
pub(crate) struct Case {
    pub(crate) id: CaseId,
    pub(crate) history: History,
    pub(crate) last: Digest,
    framework: Arc<Framework>,
    directory: Arc<Directory>,
    service: Organisation,
}

impl Case {
    /// Loads a case as last committed.
    pub(crate) async fn load(hub: &Hub, id: CaseId) -> Result<Self> {
        let stored = events::of_stream(&hub.database, Stream::Case(id)).await?;
        Self::of(hub, id, &stored).await
    }

    /// Loads a case as this transaction sees it.
    pub(crate) async fn load_in(hub: &Hub, tx: &mut Transaction, id: CaseId) -> Result<Self> {
        let stored = events::of_stream_in(tx, Stream::Case(id)).await?;
        Self::of(hub, id, &stored).await
    }

    async fn of(hub: &Hub, id: CaseId, stored: &[events::StoredEvent]) -> Result<Self> {
        let first = stored.first().ok_or(Error::Absent)?;
        let mut last = Envelope::read(&first.envelope)?;
        let mut history = History::begin(last.event())?;
        for stored in stored.iter().skip(1) {
            let next = Envelope::read(&stored.envelope)?;
            // Nothing is shown or counted from a record that was changed behind our back.
            if next.event().previous != last.digest() {
                return Err(damaged(stored));
            }
            history.apply(next.event())?;
            last = next;
        }
        let case = Self::with(hub, id, history, last.digest()).await?;
        // Each event is bound by the one after it, and the last by its signature.
        let actor = last.event().actor;
        match case.key_ever_of(actor) {
            Some(key) if last.is_signed_by(actor, key) => Ok(case),
            _ => Err(stored.last().map_or(Error::Absent, damaged)),
        }
    }

    /// The case that begins with this event.
    pub(crate) async fn begin(hub: &Hub, id: CaseId, first: &Envelope) -> Result<Self> {
        let history = History::begin(first.event())?;
        Self::with(hub, id, history, first.digest()).await
    }

    async fn with(hub: &Hub, id: CaseId, history: History, last: Digest) -> Result<Self> {
        let directory = hub.directory();
        let framework = hub.framework(history.received().framework.digest).await?;
        let service = directory
            .channel(&history.received().channel)
            .and_then(|channel| directory.organisation(&channel.organisation))
            .cloned()
            .ok_or_else(|| unsound("a case came through a channel that is not in the directory"))?;
        Ok(Self { id, history, last, framework, directory, service })
    }

    /// What its duties are computed from.
    pub(crate) fn ground<'a>(&'a self, hub: &'a Hub) -> Ground<'a> {
        Ground {
            framework: &self.framework,
            calendars: &hub.calendars,
            service: &self.service,
            state: self.history.state().and_then(|state| self.directory.organisation(state)),
        }
    }

    pub(crate) fn framework(&self) -> &Framework {
        &self.framework
    }

    pub(crate) fn directory(&self) -> &Directory {
        &self.directory
    }

    pub(crate) fn service(&self) -> &Organisation {
        &self.service
    }

    /// The organisation that owes what the service owes: itself, or the one that took the case over.
    pub(crate) fn answers(&self) -> &Organisation {
        let over = self.history.taken_over_by();
        over.and_then(|id| self.directory.organisation(id)).unwrap_or(&self.service)
    }

    /// The next event of this case, ready to be signed.
    pub(crate) fn next_event(
        &self,
        hub: &Hub,
        actor: Actor,
        at: Timestamp,
        body: EventBody,
    ) -> Event {
        Event {
            version: EVENT_VERSION,
            id: EventId::from_random(hub.random.array()),
            stream: Stream::Case(self.id),
            sequence: self.history.length(),
            previous: self.last,
            at,
            actor,
            body,
        }
    }

    /// The time under which something a visitor does is recorded: to the hour, and never before
    /// what was recorded last.
    pub(crate) fn visitor_time(&self, hub: &Hub) -> Timestamp {
        domain::source::hour_of(hub.now()).max(self.history.last_at())
    }

    /// Which key signed what this actor did, also if they have left since.
    fn key_ever_of(&self, actor: Actor) -> Option<VerifyingKey> {
        match actor {
            Actor::Officer(officer) => {
                self.directory.officer_ever(officer).map(|officer| officer.verifying_key)
            }
            _ => self.key_of(actor),
        }
    }

    /// Which key has to have signed what this actor does.
    pub(crate) fn key_of(&self, actor: Actor) -> Option<VerifyingKey> {
        match actor {
            Actor::Hub => self.directory.hub(),
            Actor::Authority => self.directory.authority(),
            Actor::Officer(officer) => {
                self.directory.officer(officer).map(|officer| officer.verifying_key)
            }
            Actor::Inbox(inbox) => self.history.inbox(inbox).map(|inbox| inbox.keys.verifying_key),
        }
    }
}

/// A stored event that is not the one that was appended.
fn damaged(stored: &events::StoredEvent) -> Error {
    let place = format!("event {}#{} is damaged", stored.stream, stored.sequence);
    Error::Damaged(place.into())
}
