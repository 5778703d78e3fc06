//! What an investigator recorded of a case, as typed facts: letters are written from these and from
//! nothing else.

use domain::limit::{LINE_CHARACTERS_MAX, NOTE_CHARACTERS_MAX};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// The class of act, as wide as a minimal notice may say it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ActClass {
    /// Rape.
    Rape,
    /// Sexual assault other than rape.
    SexualAssault,
    /// Sexual exploitation.
    SexualExploitation,
    /// Sexual abuse of a child.
    ChildAbuse,
    /// Sexual harassment.
    SexualHarassment,
    /// Other serious misconduct.
    OtherMisconduct,
}

impl ActClass {
    /// Every class.
    pub const ALL: [Self; 6] = [
        Self::Rape,
        Self::SexualAssault,
        Self::SexualExploitation,
        Self::ChildAbuse,
        Self::SexualHarassment,
        Self::OtherMisconduct,
    ];

    /// The class as written in forms and message identifiers.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Rape => "rape",
            Self::SexualAssault => "sexual-assault",
            Self::SexualExploitation => "sexual-exploitation",
            Self::ChildAbuse => "child-abuse",
            Self::SexualHarassment => "sexual-harassment",
            Self::OtherMisconduct => "other-misconduct",
        }
    }

    /// The class of a form's value.
    #[must_use]
    pub fn of(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|class| class.as_str() == text)
    }
}

/// What an identifier is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum IdentifierKind {
    /// A person's name.
    Name,
    /// A telephone number.
    Phone,
    /// A date.
    Date,
    /// A place.
    Place,
    /// A military or police unit.
    Unit,
    /// A rank.
    Rank,
    /// An address for electronic mail.
    Email,
    /// A number of a file, a plate, a badge.
    Reference,
}

/// Something by which a person could be found: what the leak check looks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Identifier {
    /// What it is.
    pub kind: IdentifierKind,
    /// As known.
    pub value: String,
    /// Other spellings, nicknames, abbreviations.
    #[serde(default)]
    pub aliases: Vec<String>,
}

/// The facts of a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaseFacts {
    /// The class of act.
    pub class_of_act: ActClass,
    /// The exact place; it never leaves.
    pub place: String,
    /// The band of place that may be said: a district, a sector.
    pub place_band: String,
    /// The unit that those who did it belonged to.
    pub unit: String,
    /// The first day on which it may have happened; only its month may be said.
    pub from: Date,
    /// The last day on which it may have happened.
    pub to: Date,
    /// Every identifier known to the case.
    pub identifiers: Vec<Identifier>,
}

/// Most identifiers of one case.
pub const IDENTIFIERS_MAX: usize = 500;

/// A fact that cannot stand.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BadFacts {
    /// Nothing where something must be.
    #[error("{0} is empty")]
    Empty(&'static str),
    /// Too long.
    #[error("{field} holds {found} of at most {limit} characters")]
    TooLong {
        /// The field.
        field: &'static str,
        /// The bound, in characters.
        limit: usize,
        /// How much it holds.
        found: usize,
    },
    /// The window ends before it begins.
    #[error("the window of time ends before it begins")]
    Window,
    /// Too many identifiers.
    #[error("more than {IDENTIFIERS_MAX} identifiers")]
    TooMany,
}

impl CaseFacts {
    /// Checks bounds and sense.
    ///
    /// # Errors
    ///
    /// Names the field.
    pub fn check(&self) -> Result<(), BadFacts> {
        let needed = [("place-band", &self.place_band), ("unit", &self.unit)];
        for (field, value) in needed {
            if value.trim().is_empty() {
                return Err(BadFacts::Empty(field));
            }
        }
        for (field, value) in [("place", &self.place)].into_iter().chain(needed) {
            bounded(field, value, LINE_CHARACTERS_MAX)?;
        }
        if self.to < self.from {
            return Err(BadFacts::Window);
        }
        if self.identifiers.len() > IDENTIFIERS_MAX {
            return Err(BadFacts::TooMany);
        }
        for identifier in &self.identifiers {
            for text in std::iter::once(&identifier.value).chain(&identifier.aliases) {
                bounded("identifiers", text, NOTE_CHARACTERS_MAX)?;
            }
        }
        Ok(())
    }
}

fn bounded(field: &'static str, text: &str, limit: usize) -> Result<(), BadFacts> {
    let found = text.chars().count();
    if found > limit { Err(BadFacts::TooLong { field, limit, found }) } else { Ok(()) }
}
