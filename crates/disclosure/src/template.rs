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
pub use domain::letter::Template;

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

/// Reads what a template needs, and writes the letter.
///
/// # Errors
///
/// When the document has another form, or a field is out of its bounds; the error names it.
pub fn compose<'de, D: Deserializer<'de>>(
    template: Template,
    words: Words,
    facts: D,
) -> Result<Letter, Refused<D::Error>> {
    match template {
        Template::NationalNotification => write::<state::NationalNotification, D>(words, facts),
        Template::InvestigationOfficerRequest => write::<state::OfficerRequest, D>(words, facts),
        Template::Reminder => write::<state::Reminder, D>(words, facts),
        Template::NonResponseNote => write::<state::NonResponseNote, D>(words, facts),
        Template::PreservationOrder => write::<command::PreservationOrder, D>(words, facts),
        Template::ReferralToProsecution => write::<command::Referral, D>(words, facts),
        Template::OutcomeToReporter => write::<reporter::OutcomeToReporter, D>(words, facts),
        Template::FamilyNews => write::<family::News, D>(words, facts),
        Template::FamilyOpening => write::<family::Opening, D>(words, facts),
        Template::FamilyOutcome => write::<family::FamilyOutcome, D>(words, facts),
        Template::FamilyDelay => write::<family::Delay, D>(words, facts),
        Template::PaternityClaim => write::<state::PaternityClaim, D>(words, facts),
        Template::FrameworkLeaflet => write::<leaflet::FrameworkLeaflet, D>(words, facts),
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
