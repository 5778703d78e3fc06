//! What can go wrong at the desk, by what the officer can do about it.

use disclosure::{
    facts::BadFacts, form::NotFilledIn, leak::Hit, letter::TypesetFault, template::BadView,
};
use domain::report::Unsafe;
use seal::{
    age_file::{SealFault, Unsealable},
    envelope::BadEnvelope,
};
use wire::Asked;
use workflow::{duty::Uncountable, history::Incoherent, permit::Rejection};

pub(crate) type Result<T> = std::result::Result<T, Error>;

/// What went wrong.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A rule forbids it.
    #[error(transparent)]
    Rejected(#[from] Rejection),
    /// The hub refused or cannot be reached.
    #[error(transparent)]
    Hub(#[from] Asked),
    /// The hub shows something that is not signed as it must be.
    #[error("the hub shows something that cannot be trusted: {0}")]
    Untrusted(String),
    /// Nobody is unlocked here.
    #[error("nobody is unlocked")]
    Locked,
    /// The name or the passphrase is wrong; which of them is not told.
    #[error("the name or the passphrase is wrong")]
    WrongPassphrase,
    /// Too many tries.
    #[error("too many tries")]
    Busy,
    /// A form from elsewhere.
    #[error("the form is not from this desk")]
    ForeignForm,
    /// It is not there, or not for this officer.
    #[error("there is no such thing for you")]
    Absent,
    /// This officer holds no key to it.
    #[error("no key to this was given to this officer")]
    NoKey,
    /// A field holds what it cannot hold.
    #[error("the field {field} is not valid")]
    Invalid {
        /// The field.
        field: &'static str,
        /// The identifier of the text for people.
        reason: &'static str,
    },
    /// A field holds more than it can.
    #[error("the field {field} holds {found} of at most {limit} characters")]
    TooLarge {
        /// The field.
        field: &'static str,
        /// The bound.
        limit: usize,
        /// How much it holds.
        found: usize,
    },
    /// The facts cannot stand.
    #[error(transparent)]
    Facts(#[from] BadFacts),
    /// What was filled in for a letter cannot stand in it.
    #[error(transparent)]
    View(#[from] BadView),
    /// A field of a letter's form is not filled in.
    #[error(transparent)]
    NotFilledIn(#[from] NotFilledIn),
    /// A rule of safe contact forbids it.
    #[error(transparent)]
    Unsafe(#[from] Unsafe),
    /// Somebody saved the same meanwhile.
    #[error("somebody saved the same meanwhile")]
    Overtaken,
    /// There are no facts to write a letter from.
    #[error("no facts were recorded yet")]
    NoFacts,
    /// The letter gives away what it must not.
    #[error("the letter gives away {} identifiers", .0.len())]
    Leak(Vec<Hit>),
    /// The letter that was drafted comes out differently now.
    #[error("the letter is not the one that was drafted")]
    OtherLetter,
    /// Anything else.
    #[error("a fault of this program or what it stands on")]
    Fault(#[source] Box<dyn std::error::Error + Send + Sync>),
}

impl From<site::form::Unreadable> for Error {
    fn from(unreadable: site::form::Unreadable) -> Self {
        Self::Invalid { field: unreadable.0, reason: "error-malformed" }
    }
}

macro_rules! fault {
    ($($cause:ty),* $(,)?) => {
        $(impl From<$cause> for Error {
            fn from(error: $cause) -> Self {
                Self::Fault(Box::new(error))
            }
        })*
    };
}

fault!(
    store::Error,
    SealFault,
    Unsealable,
    TypesetFault,
    Uncountable,
    serde_json::Error,
    seal::secret::NotAKey,
    jiff::Error,
    tokio::task::JoinError,
    std::io::Error,
);

impl From<Incoherent> for Error {
    fn from(error: Incoherent) -> Self {
        Self::Untrusted(error.to_string())
    }
}

impl From<BadEnvelope> for Error {
    fn from(error: BadEnvelope) -> Self {
        Self::Untrusted(error.to_string())
    }
}

impl From<seal::directory::Untrusted> for Error {
    fn from(error: seal::directory::Untrusted) -> Self {
        Self::Untrusted(error.to_string())
    }
}
