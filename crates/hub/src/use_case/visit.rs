//! A visit: what a visitor has typed so far, or which inbox is open. It is sealed under a key that
//! only the visitor's cookie holds; the hub can neither read it nor tell whose it is.

use domain::{
    id::{CaseId, ChannelId},
    limit::VISIT_HOURS_MAX,
};
use intake::{AskedConsent, AttachedFile};
use jiff::{SignedDuration, Timestamp};
use locale::Language;
use questions::{
    answers::{Answers, Given},
    flow::Step,
};
use seal::{pad, parcel::ParcelKey, receipt::Receipt, secret::SecretKey};
use serde::{Deserialize, Serialize};
use site::cookie::Secret;
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

use crate::{
    error::{Error, Result, Told},
    program::Hub,
    use_case::{place::Place, upload::Folder},
};

/// What a visitor's cookie holds.
#[derive(Clone)]
pub(crate) struct Token(pub(crate) Secret);

impl Token {
    /// Under which name the visit is kept; it tells nothing of the key.
    fn name(&self) -> String {
        self.0.derive_text("redress/visit/v1/name")
    }

    fn key(&self) -> ParcelKey {
        ParcelKey::new(self.0.derive("redress/visit/v1/key"))
    }

    /// What every form of this visit carries, so that no other site can post for the visitor.
    pub(crate) fn form_token(&self) -> String {
        self.0.derive_text("redress/visit/v1/form")
    }

    /// Whether a form carries this visit's token.
    pub(crate) fn is_of_form(&self, token: &str) -> bool {
        self.form_token().as_bytes().ct_eq(token.as_bytes()).into()
    }
}

/// A visit.
#[derive(Serialize, Deserialize)]
pub(crate) struct Visit {
    /// The language of its pages.
    pub(crate) language: Language,
    /// What it is about.
    pub(crate) state: State,
    /// What its page says of the form before it, until the next form.
    pub(crate) said: Option<Said>,
}

impl Visit {
    /// A visit before anything was said.
    pub(crate) fn new(language: Language, state: State) -> Self {
        Self { language, state, said: None }
    }

    /// Why the form before was not taken, if it was not.
    pub(crate) fn refusal(&self) -> Option<&Told> {
        match &self.said {
            Some(Said::Refused { told, .. }) => Some(told),
            _ => None,
        }
    }

    /// What was typed into a form that was not taken.
    pub(crate) fn typed(&self) -> Option<&Given> {
        match &self.said {
            Some(Said::Refused { typed, .. }) => typed.as_ref(),
            _ => None,
        }
    }
}

/// What a visit is about.
#[derive(Serialize, Deserialize)]
pub(crate) enum State {
    /// Someone is telling what happened.
    Filing(Box<Filing>),
    /// The report is in; the receipt is shown until its holder says that it is written down.
    Sent(Box<Sent>),
    /// Someone is typing a receipt in.
    Returning(Tried),
    /// Someone came back with a receipt.
    Reading(Reading),
    /// It has ended: nothing of it is kept but that this is to be said, once.
    Ended,
    /// It did not begin: nothing is kept but why, and that is said once.
    Failed(Told),
}

/// What a page says of the form before it. A browser can show that page again without sending the
/// form again.
#[derive(Serialize, Deserialize)]
pub(crate) enum Said {
    /// It was not taken: why, and what was typed into it.
    Refused { told: Told, typed: Option<Given> },
    /// A receipt was tried, and is the right one.
    Right,
    /// Something else was tried: as it was typed, unless it is the receipt of something else.
    Wrong(Option<String>),
    /// What was kept for the reporter alone is wanted.
    Kept,
}

/// How it went when somebody typed a receipt in.
#[derive(Serialize, Deserialize)]
pub(crate) enum Tried {
    /// Nothing was typed yet.
    Not,
    /// It is no receipt, and is shown again to be mended.
    Mistyped(String),
    /// It is a receipt, and opens nothing; a receipt is not kept.
    Unknown,
}

/// A report being written.
#[derive(Serialize, Deserialize)]
pub(crate) struct Filing {
    pub(crate) channel: ChannelId,
    /// The number of the case that it will be, so that sending twice makes one.
    pub(crate) case: CaseId,
    /// The receipt, not shown before the report is in.
    pub(crate) entropy: [u8; 16],
    /// The compartments' keys, for files that are sealed while they arrive.
    pub(crate) statement_key: String,
    pub(crate) identity_key: String,
    pub(crate) evidence_key: String,
    /// Which question is open.
    pub(crate) at: Step,
    pub(crate) answers: Answers,
    /// The consent questions that were answered, with SHA-256 of the text that was shown.
    pub(crate) asked: Vec<AskedConsent>,
    pub(crate) files: Vec<AttachedFile>,
    /// Its place among those who ask to be taken; it waits for its turn if it has asked.
    pub(crate) place: Place,
    /// A field that no person sees was filled in. Such a report waits longer and is never refused.
    pub(crate) suspect: bool,
}

/// A report that is in.
#[derive(Serialize, Deserialize)]
pub(crate) struct Sent {
    pub(crate) entropy: [u8; 16],
    /// The signed inclusion proof (C2SP `tlog-proof`).
    pub(crate) proof: String,
}

/// An opened inbox. The receipt itself is not kept, only what it opens.
#[derive(Serialize, Deserialize)]
pub(crate) struct Reading {
    pub(crate) case: CaseId,
    pub(crate) inbox: domain::id::InboxId,
    /// When the receipt was used before this, if it was.
    pub(crate) last_used: Option<String>,
    pub(crate) secret: String,
    pub(crate) signing_seed: [u8; 32],
}

/// Until when a visit that is kept now can be continued.
pub(crate) fn expiry(now: Timestamp) -> Timestamp {
    // To the hour, so that the row does not tell when somebody last typed.
    domain::source::hour_of(now)
        .checked_add(SignedDuration::from_hours(VISIT_HOURS_MAX + 1))
        .unwrap_or(now)
}

/// The visit of a cookie, if there is one that has not expired.
pub(crate) async fn load(hub: &Hub, token: &Token) -> Result<Option<Visit>> {
    let sealed = hub.visits.get(&token.name(), hub.now()).await?;
    let Some(sealed) = sealed else {
        return Ok(None);
    };
    let plaintext = token.key().open(&sealed).map_err(|error| Error::Damaged(Box::new(error)))?;
    serde_json::from_slice(&plaintext).map(Some).map_err(|error| Error::Damaged(Box::new(error)))
}

/// Keeps a visit.
pub(crate) async fn keep(hub: &Hub, token: &Token, visit: &Visit) -> Result<()> {
    let plaintext = Zeroizing::new(pad::text(serde_json::to_vec(visit)?));
    let sealed = token.key().seal(hub.random.array(), &plaintext)?;
    hub.visits.keep(&token.name(), &sealed, expiry(hub.now())).await?;
    Ok(())
}

/// Ends a visit: nothing of it is left.
pub(crate) async fn end(hub: &Hub, token: &Token) -> Result<()> {
    hub.visits.forget(&token.name()).await?;
    Ok(())
}

impl Filing {
    /// A new report for a channel.
    pub(crate) fn new(hub: &Hub, channel: ChannelId) -> Self {
        Self {
            channel,
            case: CaseId::from_random(hub.random.array()),
            entropy: hub.random.array(),
            statement_key: SecretKey::generate().to_text().to_string(),
            identity_key: SecretKey::generate().to_text().to_string(),
            evidence_key: SecretKey::generate().to_text().to_string(),
            at: Step::default(),
            answers: Answers::default(),
            asked: Vec::new(),
            files: Vec::new(),
            place: Place::begun(hub.now()),
            suspect: false,
        }
    }

    /// A report that a browser fills in: it has no keys here, and is never kept.
    pub(crate) fn unanswered(hub: &Hub) -> Self {
        Self {
            channel: hub.settings.channel.clone(),
            case: CaseId::from_bytes([0; 16]),
            entropy: [0; 16],
            statement_key: String::new(),
            identity_key: String::new(),
            evidence_key: String::new(),
            at: Step::default(),
            answers: Answers::default(),
            asked: Vec::new(),
            files: Vec::new(),
            place: Place::default(),
            suspect: false,
        }
    }

    /// Where its files go.
    pub(crate) fn folder(&mut self) -> Result<Folder<'_>> {
        let recipient = |key: &str| SecretKey::from_text(key).map(|key| key.recipient());
        Ok(Folder {
            channel: &self.channel,
            originals: recipient(&self.evidence_key)?,
            copies: recipient(&self.statement_key)?,
            files: &mut self.files,
        })
    }

    pub(crate) fn receipt(&self) -> Receipt {
        Receipt::from_entropy(self.entropy)
    }
}
