//! The letters that can be written: what each needs to know, and nothing else.
//!
//! A template is a typed view of what its audience may see. What is read for it is refused when it
//! has a field that the view has no place for, when a text is longer than its bound, or when dates
//! stand in the wrong order. From the view come the words, by their names in `locale`, and from
//! those a [`Letter`]; no text of a person is ever anything but a value in it.

use locale::Words;
use serde::{Deserialize, Deserializer};

use crate::letter::Letter;

mod bound;
mod command;
mod family;
mod leaflet;
mod reporter;
mod state;

pub use bound::BadView;
use domain::consent::Audience;

/// A letter that can be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Template {
    /// The minimal notice to a State.
    NationalNotification,
    /// A State is asked to name a national investigation officer.
    InvestigationOfficerRequest,
    /// A State is reminded of an answer.
    Reminder,
    /// A State is told that it did not answer.
    NonResponseNote,
    /// A commander must keep evidence.
    PreservationOrder,
    /// A case goes to a prosecutor.
    ReferralToProsecution,
    /// The reporter is told what was decided.
    OutcomeToReporter,
    /// A family contact is told that a matter is being looked into.
    FamilyOpening,
    /// A family contact is told of a decision.
    FamilyOutcome,
    /// A family contact is told of a delay.
    FamilyDelay,
    /// A claim of paternity is forwarded to a State.
    PaternityClaim,
    /// Two pages in plain language about a framework.
    FrameworkLeaflet,
}

/// What was read cannot become a letter.
#[derive(Debug, thiserror::Error)]
pub enum Refused<Unread> {
    /// It is not the document that the template needs.
    #[error("{0}")]
    Unread(Unread),
    /// A field is out of its bounds.
    #[error("{0}")]
    Bad(#[from] BadView),
}

impl Template {
    /// Every template.
    pub const ALL: [Self; 12] = [
        Self::NationalNotification,
        Self::InvestigationOfficerRequest,
        Self::Reminder,
        Self::NonResponseNote,
        Self::PreservationOrder,
        Self::ReferralToProsecution,
        Self::OutcomeToReporter,
        Self::FamilyOpening,
        Self::FamilyOutcome,
        Self::FamilyDelay,
        Self::PaternityClaim,
        Self::FrameworkLeaflet,
    ];

    /// Its name on the command line and in file names.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NationalNotification => "national-notification",
            Self::InvestigationOfficerRequest => "investigation-officer-request",
            Self::Reminder => "reminder",
            Self::NonResponseNote => "non-response-note",
            Self::PreservationOrder => "preservation-order",
            Self::ReferralToProsecution => "referral-to-prosecution",
            Self::OutcomeToReporter => "outcome-to-reporter",
            Self::FamilyOpening => "family-opening",
            Self::FamilyOutcome => "family-outcome",
            Self::FamilyDelay => "family-delay",
            Self::PaternityClaim => "paternity-claim",
            Self::FrameworkLeaflet => "framework-leaflet",
        }
    }

    /// The template of a name.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|template| template.as_str() == name)
    }

    /// For whom it is written.
    #[must_use]
    pub fn audience(self) -> Audience {
        match self {
            Self::NationalNotification
            | Self::InvestigationOfficerRequest
            | Self::Reminder
            | Self::NonResponseNote
            | Self::PaternityClaim => Audience::StateAuthority,
            Self::PreservationOrder => Audience::Commander,
            Self::ReferralToProsecution => Audience::Prosecutor,
            Self::OutcomeToReporter => Audience::Reporter,
            Self::FamilyOpening | Self::FamilyOutcome | Self::FamilyDelay => Audience::Family,
            Self::FrameworkLeaflet => Audience::Public,
        }
    }

    /// Reads what the template needs, and writes the letter.
    ///
    /// # Errors
    ///
    /// When the document has another form, or a field is out of its bounds; the error names it.
    pub fn compose<'de, D: Deserializer<'de>>(
        self,
        words: Words,
        facts: D,
    ) -> Result<Letter, Refused<D::Error>> {
        match self {
            Self::NationalNotification => write::<state::NationalNotification, D>(words, facts),
            Self::InvestigationOfficerRequest => write::<state::OfficerRequest, D>(words, facts),
            Self::Reminder => write::<state::Reminder, D>(words, facts),
            Self::NonResponseNote => write::<state::NonResponseNote, D>(words, facts),
            Self::PreservationOrder => write::<command::PreservationOrder, D>(words, facts),
            Self::ReferralToProsecution => write::<command::Referral, D>(words, facts),
            Self::OutcomeToReporter => write::<reporter::OutcomeToReporter, D>(words, facts),
            Self::FamilyOpening => write::<family::Opening, D>(words, facts),
            Self::FamilyOutcome => write::<family::FamilyOutcome, D>(words, facts),
            Self::FamilyDelay => write::<family::Delay, D>(words, facts),
            Self::PaternityClaim => write::<state::PaternityClaim, D>(words, facts),
            Self::FrameworkLeaflet => write::<leaflet::FrameworkLeaflet, D>(words, facts),
        }
    }
}

/// What an audience may see, in one kind of letter.
trait View: for<'de> Deserialize<'de> {
    /// Checks bounds and sense.
    fn check(&self) -> Result<(), BadView>;

    /// Writes the letter.
    fn compose(&self, words: Words) -> Letter;
}

fn write<'de, V: View, D: Deserializer<'de>>(
    words: Words,
    facts: D,
) -> Result<Letter, Refused<D::Error>> {
    let view = V::deserialize(facts).map_err(Refused::Unread)?;
    view.check()?;
    Ok(view.compose(words))
}
