//! Sessions: who is unlocked here, with keys in memory. A restart locks everybody.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, Mutex, PoisonError},
};

use domain::{
    Clock, Random,
    id::{CaseId, DraftId, ObjectId, OfficerId},
    key::Digest,
    report::Compartment,
};
use jiff::{SignedDuration, Timestamp};
use locale::Language;
use seal::{key_file::OfficerKeys, receipt::Receipt};
use site::cookie::Secret;
use subtle::ConstantTimeEq;
use wire::As;

/// Without a request for this long, in minutes, an officer is locked out.
const IDLE_MINUTES_MAX: i64 = 30;
/// After this long, in hours, in any case.
const SESSION_HOURS_MAX: i64 = 10;

/// An unlocked officer.
#[derive(Clone)]
pub(crate) struct Session {
    pub(crate) officer: OfficerId,
    pub(crate) name: String,
    pub(crate) keys: OfficerKeys,
    pub(crate) language: Language,
    /// What every form carries.
    pub(crate) form_token: String,
    /// Compartments that were opened, each with an event that says so.
    pub(crate) opened: BTreeSet<(CaseId, Compartment)>,
    /// Originals that were opened, each with an event that says so and why.
    pub(crate) originals: BTreeSet<(CaseId, ObjectId)>,
    /// Cases whose list of witnesses was opened, each with an event that says so.
    pub(crate) witnesses: BTreeSet<CaseId>,
    /// Whether single keys press what is on a page, as the officer switched them last.
    pub(crate) single_keys: bool,
    /// The receipt of an inbox that was just made, until it was handed over.
    pub(crate) handover: Option<Handover>,
    begun: Timestamp,
    used: Timestamp,
}

/// A receipt that an officer has to hand over.
#[derive(Clone)]
pub(crate) struct Handover {
    pub(crate) draft: DraftId,
    pub(crate) receipt: Receipt,
}

impl Session {
    /// Who asks the hub.
    pub(crate) fn asks<'a>(&'a self, clock: &'a dyn Clock) -> As<'a> {
        As { officer: self.officer, key: &self.keys.signing, clock }
    }

    /// Whether a form is of this session.
    pub(crate) fn is_of_form(&self, token: &str) -> bool {
        self.form_token.as_bytes().ct_eq(token.as_bytes()).into()
    }
}

/// Under which name a session is known here; the secret itself is only in the officer's cookie.
fn name_of(secret: &Secret) -> Digest {
    seal::digest(&*secret.derive("redress/desk/v1/session"))
}

/// Everybody who is unlocked.
#[derive(Default)]
pub(crate) struct Sessions(Mutex<BTreeMap<Digest, Arc<Session>>>);

impl Sessions {
    /// Unlocks an officer.
    pub(crate) fn begin(
        &self,
        random: &dyn Random,
        now: Timestamp,
        (officer, name): (OfficerId, String),
        keys: OfficerKeys,
        (language, single_keys): (Language, bool),
    ) -> Secret {
        let token = Secret::new(random);
        let form_token = token.derive_text("redress/desk/v1/form");
        let session = Session {
            officer,
            name,
            keys,
            language,
            form_token,
            opened: BTreeSet::new(),
            originals: BTreeSet::new(),
            witnesses: BTreeSet::new(),
            single_keys,
            handover: None,
            begun: now,
            used: now,
        };
        self.with(|sessions| sessions.insert(name_of(&token), Arc::new(session)));
        token
    }

    fn with<T>(&self, change: impl FnOnce(&mut BTreeMap<Digest, Arc<Session>>) -> T) -> T {
        change(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// The session of a cookie, if it is still unlocked; notes that it was used.
    pub(crate) fn find(&self, token: &Secret, now: Timestamp) -> Option<Arc<Session>> {
        self.with(|sessions| {
            sessions.retain(|_, session| !is_over(session, now));
            let session = sessions.get_mut(&name_of(token))?;
            Arc::make_mut(session).used = now;
            Some(Arc::clone(session))
        })
    }

    /// Changes a session.
    pub(crate) fn change(&self, token: &Secret, change: impl FnOnce(&mut Session)) {
        self.with(|sessions| {
            if let Some(session) = sessions.get_mut(&name_of(token)) {
                change(Arc::make_mut(session));
            }
        });
    }

    /// Locks an officer out; the keys are forgotten.
    pub(crate) fn end(&self, token: &Secret) {
        self.with(|sessions| sessions.remove(&name_of(token)));
    }
}

fn is_over(session: &Session, now: Timestamp) -> bool {
    let idle = now.duration_since(session.used);
    let all = now.duration_since(session.begun);
    idle > SignedDuration::from_mins(IDLE_MINUTES_MAX)
        || all > SignedDuration::from_hours(SESSION_HOURS_MAX)
}
