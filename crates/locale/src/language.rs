//! The enabled languages.

use fluent_langneg::{NegotiationStrategy, negotiate_languages, parse_accepted_languages};
use serde::{Deserialize, Serialize};
use unic_langid::{LanguageIdentifier, langid};

/// The way a language is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// Left to right.
    LeftToRight,
    /// Right to left.
    RightToLeft,
}

impl Direction {
    /// The value of HTML's `dir`.
    #[must_use]
    pub fn as_html(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

/// A language in which everything can be said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
pub enum Language {
    /// English.
    #[default]
    #[serde(rename = "en")]
    English,
    /// French.
    #[serde(rename = "fr")]
    French,
    /// Arabic.
    #[serde(rename = "ar")]
    Arabic,
    /// Spanish.
    #[serde(rename = "es")]
    Spanish,
    /// Portuguese.
    #[serde(rename = "pt")]
    Portuguese,
    /// Swahili.
    #[serde(rename = "sw")]
    Swahili,
    /// Lingala.
    #[serde(rename = "ln")]
    Lingala,
    /// Haitian Creole.
    #[serde(rename = "ht")]
    HaitianCreole,
    /// Ukrainian.
    #[serde(rename = "uk")]
    Ukrainian,
    /// Amharic.
    #[serde(rename = "am")]
    Amharic,
    /// Bengali.
    #[serde(rename = "bn")]
    Bengali,
    /// Nepali.
    #[serde(rename = "ne")]
    Nepali,
}

impl Language {
    /// Every enabled language.
    pub const ALL: [Self; 12] = [
        Self::English,
        Self::French,
        Self::Arabic,
        Self::Spanish,
        Self::Portuguese,
        Self::Swahili,
        Self::Lingala,
        Self::HaitianCreole,
        Self::Ukrainian,
        Self::Amharic,
        Self::Bengali,
        Self::Nepali,
    ];

    /// The BCP 47 code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::French => "fr",
            Self::Arabic => "ar",
            Self::Spanish => "es",
            Self::Portuguese => "pt",
            Self::Swahili => "sw",
            Self::Lingala => "ln",
            Self::HaitianCreole => "ht",
            Self::Ukrainian => "uk",
            Self::Amharic => "am",
            Self::Bengali => "bn",
            Self::Nepali => "ne",
        }
    }

    /// The language's name in itself.
    #[must_use]
    pub fn endonym(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::French => "Français",
            Self::Arabic => "العربية",
            Self::Spanish => "Español",
            Self::Portuguese => "Português",
            Self::Swahili => "Kiswahili",
            Self::Lingala => "Lingála",
            Self::HaitianCreole => "Kreyòl ayisyen",
            Self::Ukrainian => "Українська",
            Self::Amharic => "አማርኛ",
            Self::Bengali => "বাংলা",
            Self::Nepali => "नेपाली",
        }
    }

    /// How it is written.
    #[must_use]
    pub fn direction(self) -> Direction {
        match self {
            Self::Arabic => Direction::RightToLeft,
            _ => Direction::LeftToRight,
        }
    }

    /// Whether a speaker has reviewed its words; if not, pages and letters say so.
    #[must_use]
    pub fn is_reviewed(self) -> bool {
        crate::is_reviewed(self)
    }

    /// The language of a code, if it is enabled.
    #[must_use]
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code() == code)
    }

    /// The best guess from `Accept-Language`. A guess only: Tor Browser says `en-US` for everybody.
    #[must_use]
    pub fn of_accepted(header: &str) -> Self {
        let requested = parse_accepted_languages(header);
        let available = Self::ALL.map(identifier);
        let default = identifier(Self::English);
        let found = negotiate_languages(
            &requested,
            &available,
            Some(&default),
            NegotiationStrategy::Lookup,
        );
        found.first().and_then(|found| Self::of_code(found.language.as_str())).unwrap_or_default()
    }
}

pub(crate) fn identifier(language: Language) -> LanguageIdentifier {
    match language {
        Language::English => langid!("en"),
        Language::French => langid!("fr"),
        Language::Arabic => langid!("ar"),
        Language::Spanish => langid!("es"),
        Language::Portuguese => langid!("pt"),
        Language::Swahili => langid!("sw"),
        Language::Lingala => langid!("ln"),
        Language::HaitianCreole => langid!("ht"),
        Language::Ukrainian => langid!("uk"),
        Language::Amharic => langid!("am"),
        Language::Bengali => langid!("bn"),
        Language::Nepali => langid!("ne"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_gives_a_guess_and_nonsense_gives_english() {
        let cases = [
            ("fr-CA,fr;q=0.8,en;q=0.5", Language::French),
            ("ar-SD", Language::Arabic),
            ("de, fr;q=0.3", Language::French),
            ("", Language::English),
            ("xx;;;q=", Language::English),
        ];
        for (header, language) in cases {
            assert_eq!(Language::of_accepted(header), language, "{header}");
        }
    }
}
