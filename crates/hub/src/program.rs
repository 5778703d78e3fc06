//! The hub as a running program: what every use case may touch.

use std::{
    collections::BTreeMap,
    num::NonZeroU32,
    sync::{
        Arc, PoisonError, RwLock, Weak,
        atomic::{AtomicBool, Ordering},
    },
};

use domain::{
    Clock, Random, directory::Directory, event::Stream, id::ChannelId, key::Digest,
    report::Compartment,
};
use jiff::Timestamp;
use ledger::checkpoint::LedgerKey;
use questions::Questions;
use seal::{directory::SignedDirectory, envelope::Envelope, secret::SigningKey};
use store::{Database, events, object_files::ObjectFiles, visits::Visits};
use tokio::sync::{Notify, Semaphore};
use wire::types::Openings;
use workflow::{calendar::Calendars, framework::Framework};

use crate::{
    error::{Error, Result},
    local_help::LocalHelp,
    outbox::address_book::AddressBook,
    portal::{Onion, SoundFiles, Sounds},
    room::Room,
    use_case::{
        answering,
        copying::{CLEANINGS_AT_ONCE, Cleaner},
        place::Places,
        resuming::Writers,
        together::Together,
        watching::Alarm,
    },
    web::{lasting::LastingPage, limits::Limits},
};

/// What an operator decides.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Which channel the portal's start page leads into.
    pub channel: ChannelId,
    /// What channels ask, where it is not what is shipped.
    pub questions: BTreeMap<ChannelId, Questions>,
    /// The files in which their questions are read aloud.
    pub sounds: BTreeMap<ChannelId, SoundFiles>,
    /// Whom to call near here.
    pub local_help: LocalHelp,
    /// Its onion address, if it has one.
    pub onion: Option<Onion>,
    /// Who may fetch the ledger's openings.
    pub openings: Openings,
    /// Where the exit leads: an everyday page without a search field.
    pub leave_to: String,
    /// Whether cookies may only travel over TLS: true everywhere but on loopback and onion.
    pub secure_cookies: bool,
    /// Most bytes of sealed files of a channel that no report has named yet.
    pub unsent_files_bytes_max: u64,
    /// Reports that each channel takes in a minute of a flood; [`crate::REPORTS_PER_MINUTE`] unless
    /// the machine is a very small or a very large one.
    pub reports_per_minute: NonZeroU32,
    /// Where organisations are told beside their desks.
    pub address_book: AddressBook,
}

/// The keys that a hub holds: both sign, neither opens anything.
#[derive(Debug)]
pub struct Keys {
    /// Signs checkpoints.
    pub ledger: LedgerKey,
    /// Signs receipts and what the clock does.
    pub signing: SigningKey,
}

/// A hub.
pub struct Hub {
    pub(crate) database: Database,
    pub(crate) files: ObjectFiles,
    pub(crate) visits: Visits,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) random: Arc<dyn Random>,
    pub(crate) keys: Keys,
    pub(crate) settings: Settings,
    pub(crate) calendars: Calendars,
    questions: Questions,
    /// Questions read aloud.
    pub(crate) sounds: Sounds,
    directory: RwLock<Arc<Directory>>,
    /// The signed changes that make the directory, as browsers are given them.
    signed_directory: RwLock<Arc<[Vec<u8>]>>,
    frameworks: RwLock<BTreeMap<Digest, Arc<Framework>>>,
    /// Every question on one page, for the script.
    pub(crate) questions_page: LastingPage,
    pub(crate) alarm: Alarm,
    /// Rings when the clock has put something into the outbox.
    pub(crate) outbox_bell: Notify,
    pub(crate) limits: Limits,
    pub(crate) places: Places,
    pub(crate) room: Room,
    pub(crate) writers: Writers,
    pub(crate) cleaner: Arc<dyn Cleaner>,
    /// Who may clean a file now.
    pub(crate) cleanings: Semaphore,
    pub(crate) together: Together,
    frozen: AtomicBool,
    /// Itself, for what goes on when the request that began it is gone.
    own: Weak<Self>,
}

impl std::fmt::Debug for Hub {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Hub({})", self.keys.ledger.origin())
    }
}

/// How far a clock may be behind the last event before breaches are held back, in seconds.
const BACKWARDS_SECONDS_MAX: i64 = domain::limit::CLOCK_SKEW_SECONDS_MAX;

impl Hub {
    /// Opens a hub over its database and object store.
    ///
    /// # Errors
    ///
    /// When the directory cannot be read or is not signed by its authority.
    pub async fn open(
        (database, files, visits): (Database, ObjectFiles, Visits),
        (clock, random): (Arc<dyn Clock>, Arc<dyn Random>),
        cleaner: Arc<dyn Cleaner>,
        keys: Keys,
        settings: Settings,
    ) -> std::result::Result<Arc<Self>, Error> {
        let sounds = Sounds::new(&settings.questions, &settings.sounds)?;
        let room = Room::new(settings.unsent_files_bytes_max);
        let hub = Self {
            database,
            files,
            visits,
            clock,
            random,
            limits: Limits::new(settings.reports_per_minute),
            places: Places::new(&keys.signing),
            keys,
            settings,
            calendars: Calendars::shipped(),
            questions: questions::file::shipped(),
            sounds,
            directory: RwLock::default(),
            signed_directory: RwLock::default(),
            frameworks: RwLock::default(),
            questions_page: LastingPage::default(),
            alarm: Alarm::default(),
            outbox_bell: Notify::new(),
            room,
            writers: Writers::default(),
            cleaner,
            cleanings: Semaphore::new(CLEANINGS_AT_ONCE),
            together: Together::default(),
            frozen: AtomicBool::new(false),
            own: Weak::new(),
        };
        hub.reload_directory().await?;
        for questions in hub.settings.questions.values().chain([&hub.questions]) {
            answering::check(&hub, questions)?;
        }
        hub.check_clock().await?;
        hub.check_custodians();
        Ok(Arc::new_cyclic(|own| Self { own: Weak::clone(own), ..hub }))
    }

    /// The hub for what goes on when the request that began it is gone.
    pub(crate) fn shared(&self) -> Result<Arc<Self>> {
        self.own.upgrade().ok_or_else(|| unsound("the hub is being closed"))
    }

    /// Ends what was begun and closes the database; what was acknowledged is durable in any case.
    pub async fn close(&self) {
        self.together.done().await;
        self.database.close().await;
    }

    /// The present moment, to the microsecond that databases keep.
    pub(crate) fn now(&self) -> Timestamp {
        let now = self.clock.now();
        Timestamp::from_microsecond(now.as_microsecond()).unwrap_or(now)
    }

    /// The directory as it stands.
    #[must_use]
    pub fn directory(&self) -> Arc<Directory> {
        Arc::clone(&self.directory.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// The signed changes of the directory as it stands, in order.
    pub(crate) fn signed_directory(&self) -> Arc<[Vec<u8>]> {
        Arc::clone(&self.signed_directory.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// The directory with the end of its chain, for what its authority signs next.
    ///
    /// # Errors
    ///
    /// When its chain cannot be read.
    pub fn signed_chain(&self) -> Result<SignedDirectory> {
        let envelopes = self.signed_directory();
        Ok(seal::directory::read(envelopes.iter().map(Vec::as_slice), None)?)
    }

    pub(crate) async fn reload_directory(&self) -> Result<()> {
        let stored = events::of_stream(&self.database, Stream::Directory).await?;
        let envelopes: Arc<[Vec<u8>]> = stored.into_iter().map(|event| event.envelope).collect();
        let directory = seal::directory::read(envelopes.iter().map(Vec::as_slice), None)?.directory;
        *self.directory.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(directory);
        *self.signed_directory.write().unwrap_or_else(PoisonError::into_inner) = envelopes;
        Ok(())
    }

    /// What a channel asks.
    pub(crate) fn questions(&self, channel: &ChannelId) -> &Questions {
        self.settings.questions.get(channel).unwrap_or(&self.questions)
    }

    fn known_framework(&self, digest: Digest) -> Option<Arc<Framework>> {
        let known = self.frameworks.read().unwrap_or_else(PoisonError::into_inner);
        known.get(&digest).map(Arc::clone)
    }

    /// A framework by digest, read once.
    pub(crate) async fn framework(&self, digest: Digest) -> Result<Arc<Framework>> {
        if let Some(framework) = self.known_framework(digest) {
            return Ok(framework);
        }
        let body = store::frameworks::body(&self.database, digest).await?;
        let body = body.ok_or_else(|| unsound("a framework that a case is under is missing"))?;
        if seal::digest(body.as_bytes()) != digest {
            return Err(unsound("a framework's text is not the one that was published"));
        }
        let framework =
            workflow::framework::parse(&body).map_err(|error| Error::Damaged(Box::new(error)))?;
        let framework = Arc::new(framework);
        self.frameworks
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(digest, Arc::clone(&framework));
        Ok(framework)
    }

    /// Without a custodian an original is for the escrow alone: an operator should know.
    fn check_custodians(&self) {
        let directory = self.directory();
        let orphaned = |channel| directory.holders(channel, Compartment::Evidence).next().is_none();
        for channel in directory.channels().filter(|channel| orphaned(channel)) {
            let what = channel.id.as_str();
            tracing::warn!(what, "no officer keeps the originals of this channel's files");
        }
    }

    /// `rules/clock.md`, 7: a clock that is behind what was already recorded breaches nothing.
    async fn check_clock(&self) -> Result<()> {
        let size = events::head(&self.database).await?.size;
        let last = events::by_leaf(&self.database, size.saturating_sub(1), 1).await?;
        for stored in last {
            // A damaged last event is an auditor's business, not the clock's.
            let Ok(envelope) = Envelope::read(&stored.envelope) else {
                continue;
            };
            let behind = envelope.event().at.duration_since(self.now()).as_secs();
            if behind > BACKWARDS_SECONDS_MAX {
                self.freeze("the clock is behind the last recorded event");
            }
        }
        Ok(())
    }

    /// Stops recording breaches until the program is started again with a right clock.
    pub(crate) fn freeze(&self, why: &'static str) {
        self.frozen.store(true, Ordering::SeqCst);
        tracing::error!(why, "clock frozen: no breach is recorded until an operator has looked");
    }

    pub(crate) fn is_frozen(&self) -> bool {
        self.frozen.load(Ordering::SeqCst)
    }
}

/// Stored data that contradicts itself.
pub(crate) fn unsound(why: &'static str) -> Error {
    Error::Damaged(why.into())
}
