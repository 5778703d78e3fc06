//! Every word that people see, in every enabled language.
//!
//! Texts lie in Fluent files under `words/`, a folder a language; pages, letters and errors name
//! them by identifier. A message that a language lacks is shown in English; a test fails for it.
//!
//! Every file is divided by group comments: `## source` (English), `## reviewed` (a speaker has
//! checked what follows) and `## machine-drafted` (nobody has). A message moves from the last group
//! to the second when a speaker has read it.

mod language;

use std::sync::OnceLock;

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use jiff::{Timestamp, civil::Date, tz::TimeZone};

pub use language::{Direction, Language};

/// The files of one language, by subject.
struct Files {
    language: Language,
    texts: &'static [&'static str],
    /// Read when the language is first spoken: most programs never speak most of them.
    bundle: OnceLock<Bundle>,
}

macro_rules! files {
    ($language:expr, $folder:literal) => {
        Files {
            language: $language,
            texts: &[
                include_str!(concat!("../words/", $folder, "/common.ftl")),
                include_str!(concat!("../words/", $folder, "/portal.ftl")),
                include_str!(concat!("../words/", $folder, "/desk.ftl")),
                include_str!(concat!("../words/", $folder, "/evidence.ftl")),
                include_str!(concat!("../words/", $folder, "/letter.ftl")),
                include_str!(concat!("../words/", $folder, "/framework.ftl")),
                include_str!(concat!("../words/", $folder, "/figures.ftl")),
                include_str!(concat!("../words/", $folder, "/error.ftl")),
            ],
            bundle: OnceLock::new(),
        }
    };
}

static FILES: [Files; 12] = [
    files!(Language::English, "en"),
    files!(Language::French, "fr"),
    files!(Language::Arabic, "ar"),
    files!(Language::Spanish, "es"),
    files!(Language::Portuguese, "pt"),
    files!(Language::Swahili, "sw"),
    files!(Language::Lingala, "ln"),
    files!(Language::HaitianCreole, "ht"),
    files!(Language::Ukrainian, "uk"),
    files!(Language::Amharic, "am"),
    files!(Language::Bengali, "bn"),
    files!(Language::Nepali, "ne"),
];

type Bundle = FluentBundle<FluentResource>;

/// The words of one language.
#[derive(Clone, Copy)]
pub struct Words {
    language: Language,
    bundle: &'static Bundle,
    english: &'static Bundle,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Words({})", self.language.code())
    }
}

fn bundle_of(language: Language) -> &'static Bundle {
    let files = FILES.iter().find(|files| files.language == language);
    #[expect(clippy::expect_used, reason = "every language has files: the list is written above")]
    let files = files.expect("a language with files");
    files.bundle.get_or_init(|| read(files))
}

fn read(files: &Files) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(vec![language::identifier(files.language)]);
    for text in files.texts {
        // A broken message is left out and found by a test; the others stay usable.
        let resource = match FluentResource::try_new((*text).to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// The group of messages that no speaker has checked.
const UNREVIEWED: &str = "## machine-drafted";

/// Whether every message of a language is the source or was checked by a speaker.
fn is_reviewed(language: Language) -> bool {
    static UNCHECKED: OnceLock<Vec<Language>> = OnceLock::new();
    let unchecked = UNCHECKED.get_or_init(|| {
        let unchecked = |files: &&Files| files.texts.iter().any(|text| text.contains(UNREVIEWED));
        FILES.iter().filter(unchecked).map(|files| files.language).collect()
    });
    !unchecked.contains(&language)
}

/// The words of a language.
#[must_use]
pub fn words(language: Language) -> Words {
    Words { language, bundle: bundle_of(language), english: bundle_of(Language::English) }
}

impl Words {
    /// The language.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// A message.
    #[must_use]
    pub fn say(&self, id: &str) -> String {
        self.format(id, None)
    }

    /// A message with one value in it. The value is isolated, so that it cannot turn the direction
    /// of the text around it.
    #[must_use]
    pub fn with(&self, id: &str, name: &str, value: impl std::fmt::Display) -> String {
        self.with_all(id, &[(name, value.to_string())])
    }

    /// A message with several values in it.
    #[must_use]
    pub fn with_all(&self, id: &str, values: &[(&str, String)]) -> String {
        let mut arguments = FluentArgs::new();
        for (name, value) in values {
            arguments.set(*name, FluentValue::from(value.as_str()));
        }
        self.format(id, Some(&arguments))
    }

    /// A message about a number of things, in the right plural.
    #[must_use]
    pub fn count(&self, id: &str, count: usize) -> String {
        let mut arguments = FluentArgs::new();
        arguments.set("count", FluentValue::from(count));
        self.format(id, Some(&arguments))
    }

    /// Whether there is such a message in this language.
    #[must_use]
    pub fn knows(&self, id: &str) -> bool {
        self.bundle.get_message(id).is_some_and(|message| message.value().is_some())
    }

    fn format(&self, id: &str, arguments: Option<&FluentArgs<'_>>) -> String {
        for bundle in [self.bundle, self.english] {
            let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) else {
                continue;
            };
            // A missing value shows as its name; a test formats every message.
            let mut faults = Vec::new();
            return bundle.format_pattern(pattern, arguments, &mut faults).into_owned();
        }
        id.to_owned()
    }

    /// A day as people write it: `23 November 2026`.
    #[must_use]
    pub fn day(&self, day: Date) -> String {
        let mut arguments = FluentArgs::new();
        // A number, because some languages write the first of a month in a way of its own.
        arguments.set("day", FluentValue::from(day.day()));
        arguments.set("month", self.say(&format!("month-{}", day.month())));
        arguments.set("year", day.year().to_string());
        self.format("day", Some(&arguments))
    }

    /// A moment as people write it in a time zone: day, hour, and which zone.
    #[must_use]
    pub fn moment(&self, moment: Timestamp, zone: &TimeZone) -> String {
        let local = moment.to_zoned_datetime(zone.clone());
        let time = format!("{:02}:{:02}", local.hour(), local.minute());
        let zone = zone.iana_name().unwrap_or("UTC").replace('_', " ");
        self.with_all("moment", &[("day", self.day(local.date())), ("time", time), ("zone", zone)])
    }
}
