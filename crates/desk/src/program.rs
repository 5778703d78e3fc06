//! The desk as a running program: what every use case may touch.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
};

use disclosure::{letter::Typesetter, policy::Policy};
use domain::{
    Clock, Random,
    directory::Directory,
    id::OfficerId,
    key::{Digest, VerifyingKey},
};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use jiff::Timestamp;
use store::{Database, officers};
use wire::HubClient;
use workflow::{calendar::Calendars, framework::Framework};

use crate::{
    error::{Error, Result},
    session::Sessions,
};

/// What an operator decides.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Who keeps the directory: known from elsewhere, so that a hub cannot swap a key.
    pub authority: VerifyingKey,
    /// Whether cookies may only travel over TLS: true everywhere but on loopback.
    pub secure_cookies: bool,
}

/// A desk.
pub struct Desk {
    pub(crate) database: Database,
    pub(crate) hub: HubClient,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) random: Arc<dyn Random>,
    pub(crate) typesetter: Arc<dyn Typesetter>,
    pub(crate) settings: Settings,
    pub(crate) sessions: Sessions,
    pub(crate) calendars: Calendars,
    pub(crate) policy: Policy,
    pub(crate) unlocks: DefaultKeyedRateLimiter<String>,
    frameworks: Mutex<BTreeMap<Digest, Arc<Framework>>>,
}

impl std::fmt::Debug for Desk {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Desk({})", self.hub.address())
    }
}

/// Tries of one name in a minute: each costs 64 MiB and a seventh of a second.
const UNLOCKS_PER_MINUTE: std::num::NonZeroU32 = match std::num::NonZeroU32::new(10) {
    Some(count) => count,
    None => std::num::NonZeroU32::MIN,
};

impl Desk {
    /// A desk over its database, for officers of a hub.
    #[must_use]
    pub fn new(
        database: Database,
        hub: HubClient,
        (clock, random): (Arc<dyn Clock>, Arc<dyn Random>),
        typesetter: Arc<dyn Typesetter>,
        settings: Settings,
    ) -> Arc<Self> {
        Arc::new(Self {
            database,
            hub,
            clock,
            random,
            typesetter,
            settings,
            sessions: Sessions::default(),
            calendars: Calendars::shipped(),
            policy: Policy::shipped(),
            unlocks: RateLimiter::keyed(Quota::per_minute(UNLOCKS_PER_MINUTE)),
            frameworks: Mutex::default(),
        })
    }

    /// The present moment, to the second that events keep.
    pub(crate) fn now(&self) -> Timestamp {
        let now = self.clock.now();
        Timestamp::from_second(now.as_second()).unwrap_or(now)
    }

    /// The directory as the hub shows it, checked against the authority that this desk trusts.
    pub(crate) async fn directory(&self) -> Result<Directory> {
        let events = self.hub.directory().await?;
        let envelopes = events.envelopes.iter().map(|envelope| envelope.0.as_slice());
        let read = seal::directory::read(envelopes, Some(self.settings.authority))?;
        Ok(read.directory)
    }

    /// A framework by digest, fetched once.
    pub(crate) async fn framework(&self, digest: Digest) -> Result<Arc<Framework>> {
        if let Some(framework) = self.known_framework(digest) {
            return Ok(framework);
        }
        let text = self.hub.framework(digest).await?;
        if seal::digest(&text) != digest {
            return Err(Error::Untrusted("the framework has another text".to_owned()));
        }
        let text = String::from_utf8_lossy(&text);
        let framework = workflow::framework::parse(&text)
            .map_err(|error| Error::Untrusted(error.to_string()))?;
        let framework = Arc::new(framework);
        self.frameworks
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(digest, Arc::clone(&framework));
        Ok(framework)
    }

    fn known_framework(&self, digest: Digest) -> Option<Arc<Framework>> {
        let known = self.frameworks.lock().unwrap_or_else(PoisonError::into_inner);
        known.get(&digest).map(Arc::clone)
    }

    /// Names of this desk's officers; a hub knows none.
    pub(crate) async fn names(&self) -> Result<BTreeMap<OfficerId, String>> {
        let officers = officers::all(&self.database).await?;
        Ok(officers.into_iter().map(|officer| (officer.officer, officer.name)).collect())
    }
}
