//! What can go wrong. No fault quotes the letter: faults are for the log.

use disclosure::letter::TypesetFault;

/// The press could not be set up; only a broken build can cause it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PressFault {
    /// A font is not one.
    #[error("the font {0} cannot be read")]
    Font(&'static str),
    /// The PDF standards exclude one another.
    #[error("the PDF standards cannot be combined")]
    Standards,
    /// A path inside the press is not a path.
    #[error("the path {0} is not valid")]
    Path(&'static str),
}

/// A letter was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Refusal {
    /// The language is not a tag of letters, digits and hyphens.
    #[error("its language is not a BCP 47 tag")]
    Language,
    /// The date is not a day of the calendar.
    #[error("its date is not an ISO 8601 date")]
    Date,
    /// Without a subject the document has no title, which its standards ask for.
    #[error("it has no subject")]
    Subject,
    /// The letter cannot be written as JSON.
    #[error("it cannot be handed to the template")]
    Data,
    /// The template stopped.
    #[error("the template stopped at line {line}")]
    Template {
        /// The line of `templates/letter.typ`, from one; zero when it is not known.
        line: usize,
    },
    /// A sign has no glyph in any font.
    #[error("no font has every sign of this letter in the language `{language}`")]
    Glyph {
        /// The language of the letter.
        language: String,
    },
    /// The PDF would not conform to its standards.
    #[error("the PDF would not conform to PDF/A-2a and PDF/UA-1")]
    Export,
    /// A page could not be drawn.
    #[error("a page could not be drawn")]
    Picture,
    /// The typesetter panicked.
    #[error("the typesetter broke off")]
    Broken,
}

impl From<Refusal> for TypesetFault {
    fn from(refusal: Refusal) -> Self {
        Self(refusal.to_string())
    }
}
