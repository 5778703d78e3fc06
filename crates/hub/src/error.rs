//! What can go wrong in a use case, by what the caller can do about it. `web::failure` turns each
//! into a page or a problem, and nothing else does.

use std::borrow::Cow;

use axum::http::StatusCode;
use domain::consent::Purpose;
use questions::answers::NotTaken;
use seal::{age_file::SealFault, envelope::BadEnvelope};
use serde::{Deserialize, Serialize};
use workflow::{duty::Uncountable, history::Incoherent, permit::Rejection};

/// A result of a use case.
pub(crate) type Result<T> = std::result::Result<T, Error>;

/// What went wrong.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A rule forbids it.
    #[error(transparent)]
    Rejected(#[from] Rejection),
    /// An answer to a question that is not taken.
    #[error(transparent)]
    NotTaken(#[from] NotTaken),
    /// Somebody else was first.
    #[error("somebody else changed this first")]
    Conflict,
    /// It is not there, or not for this visitor: the two are never told apart.
    #[error("there is no such thing for you")]
    Absent,
    /// The request is not signed, or the session is not there.
    #[error("the request is not signed by an officer of this directory")]
    Unsigned,
    /// A field holds what it cannot hold.
    #[error("the field {field} is not valid: {reason}")]
    Invalid {
        /// The field, as in message identifiers.
        field: &'static str,
        /// The identifier of the text for people, and of the problem.
        reason: &'static str,
    },
    /// A part of a request cannot be read at all.
    #[error("{field} cannot be read")]
    Malformed {
        /// The part.
        field: &'static str,
    },
    /// A field holds more than it can.
    #[error("the field {field} holds {found} of at most {limit}")]
    TooLarge {
        /// The field.
        field: &'static str,
        /// The bound, in the unit that people count in.
        limit: u64,
        /// How much it holds, where that is known.
        found: u64,
    },
    /// The disk is full: nothing was lost, and nothing was taken.
    #[error("the disk is full")]
    Full,
    /// There is no room for more files that no report has named yet.
    #[error("there is no room for more unsent files")]
    NoRoom,
    /// It was not finished in time, and is given up.
    #[error("it was not finished in time")]
    Expired,
    /// Too much is asked at once.
    #[error("too much is asked at once")]
    Busy,
    /// Stored data is damaged.
    #[error("stored data is damaged")]
    Damaged(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// Anything else.
    #[error("a fault of this program or what it stands on")]
    Fault(#[source] Box<dyn std::error::Error + Send + Sync>),
}

/// An error as the outside is told of it. It can be kept with a visit, to be told again.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Told {
    #[serde(with = "status")]
    pub(crate) status: StatusCode,
    /// The identifier of the text for people.
    pub(crate) message: Cow<'static, str>,
    /// What it is about: a field or a milestone.
    pub(crate) subject: Option<String>,
    /// The bound that was passed, and by what.
    pub(crate) limit: Option<(u64, u64)>,
    /// The consent that is missing.
    pub(crate) consent: Option<Purpose>,
    /// The number under which the log has the cause.
    pub(crate) incident: Option<String>,
}

/// A status as its number.
mod status {
    use axum::http::StatusCode;
    use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a field so")]
    pub(super) fn serialize<S: Serializer>(code: &StatusCode, to: S) -> Result<S::Ok, S::Error> {
        code.as_u16().serialize(to)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<StatusCode, D::Error> {
        StatusCode::from_u16(u16::deserialize(from)?).map_err(D::Error::custom)
    }
}

impl From<store::Error> for Error {
    fn from(error: store::Error) -> Self {
        match error {
            store::Error::Conflict | store::Error::Exists(_) => Self::Conflict,
            store::Error::Full => Self::Full,
            corrupt @ store::Error::Corrupt { .. } => Self::Damaged(Box::new(corrupt)),
            other => Self::Fault(Box::new(other)),
        }
    }
}

impl From<site::form::Unreadable> for Error {
    fn from(unreadable: site::form::Unreadable) -> Self {
        Self::Malformed { field: unreadable.0 }
    }
}

macro_rules! fault {
    ($($cause:ty => $variant:ident),* $(,)?) => {
        $(impl From<$cause> for Error {
            fn from(error: $cause) -> Self {
                Self::$variant(Box::new(error))
            }
        })*
    };
}

fault!(
    Incoherent => Damaged,
    Uncountable => Fault,
    BadEnvelope => Damaged,
    seal::directory::Untrusted => Damaged,
    SealFault => Fault,
    ledger::LedgerFault => Fault,
    serde_json::Error => Fault,
    seal::secret::NotAKey => Fault,
    jiff::Error => Fault,
    crate::use_case::answering::Wordless => Fault,
    crate::portal::NotSounds => Fault,
    intake::NotSealed => Fault,
    workflow::counting::OutOfRange => Fault,
);
