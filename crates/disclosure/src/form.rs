//! What an officer fills in for a letter: one table, from which forms are shown and read.
//!
//! Whatever the case itself knows is not here: the gate gives it, or the desk computes it.

use domain::{letter::Template, limit::NOTE_CHARACTERS_MAX};
use jiff::civil::Date;
use serde_json::{Value, json};

/// How a field is filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Input {
    /// A day.
    Day,
    /// A day, or nothing.
    MaybeDay,
    /// A number.
    Number,
    /// Paragraphs, apart by blank lines.
    Paragraphs,
    /// One of these; the name of each one's text begins so.
    One(&'static str, &'static [&'static str]),
    /// Any of these.
    Some(&'static str, &'static [&'static str]),
    /// A step of the framework that a family may know of.
    Step,
}

/// A field that is filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FormField {
    /// Its name in the template's document and in the form.
    pub name: &'static str,
    /// The message that labels it.
    pub label: &'static str,
    /// How it is filled in.
    pub input: Input,
}

const fn field(name: &'static str, label: &'static str, input: Input) -> FormField {
    FormField { name, label, input }
}

const DUTY: FormField = field(
    "duty",
    "letter-row-duty",
    Input::One("letter-duty-", &["receipt", "officer", "answer", "progress", "outcome"]),
);
const NOTIFIED: FormField = field("notified", "letter-row-notified", Input::Day);
const DUE: FormField = field("due", "letter-row-due", Input::Day);
const DECIDED: FormField = field("decided", "letter-field-decided", Input::Day);
const FINDING: FormField = field(
    "finding",
    "field-outcome",
    Input::One(
        "letter-outcome-",
        &["substantiated", "partly-substantiated", "not-substantiated", "no-jurisdiction"],
    ),
);
const MATERIALS: &[&str] = &[
    "duty-rosters",
    "patrol-logs",
    "vehicle-records",
    "weapon-records",
    "radio-logs",
    "gate-books",
    "medical-records",
    "personnel-lists",
    "recordings",
    "telephone-records",
];
const MEASURES: &[&str] =
    &["none", "sent-home", "discipline", "dismissal", "prosecution", "conviction", "compensation"];

const CLAIMS: &[&str] = &["recognition", "maintenance", "documents", "samples", "costs"];
const REASONS: &[&str] = &["state", "court", "safety", "work"];

const SILENCE: &[FormField] =
    &[DUTY, NOTIFIED, DUE, field("register", "letter-field-register", Input::Day)];
const PRESERVATION: &[FormField] = &[
    field("from", "desk-facts-from", Input::Day),
    field("to", "desk-facts-to", Input::Day),
    field("materials", "letter-row-materials", Input::Some("letter-material-", MATERIALS)),
    DUE,
    field("until", "letter-field-until", Input::Day),
];
const REFERRAL: &[FormField] = &[
    field("investigation_completed", "letter-row-completed", Input::Day),
    field("evidence_items", "letter-row-items", Input::Number),
    DUE,
];
const OUTCOME: &[FormField] = &[
    DECIDED,
    FINDING,
    field("reasons", "field-reasons", Input::Paragraphs),
    field("measures", "letter-row-measure", Input::Some("letter-measure-", MEASURES)),
    field("objection_until", "letter-field-objection", Input::Day),
];
const FAMILY_OUTCOME: &[FormField] =
    &[DECIDED, FINDING, field("open_until", "letter-field-open-until", Input::MaybeDay)];
const FAMILY_DELAY: &[FormField] = &[
    field("step", "field-milestone", Input::Step),
    DUE,
    field("reason", "field-reason", Input::One("letter-family-late-", REASONS)),
    field("expected", "letter-field-expected", Input::Day),
];
const CLAIM: &[FormField] = &[
    field("received", "letter-row-received", Input::Day),
    field("requests", "letter-row-request", Input::Some("letter-claim-", CLAIMS)),
    DUE,
];

/// What is filled in for a letter, in the order of the form.
#[must_use]
pub fn fields(template: Template) -> &'static [FormField] {
    match template {
        Template::NationalNotification | Template::FamilyNews | Template::FrameworkLeaflet => &[],
        Template::InvestigationOfficerRequest => const { &[NOTIFIED, DUE] },
        Template::Reminder => const { &[DUTY, NOTIFIED, DUE] },
        Template::NonResponseNote => SILENCE,
        Template::PreservationOrder => PRESERVATION,
        Template::ReferralToProsecution => REFERRAL,
        Template::OutcomeToReporter => OUTCOME,
        Template::FamilyOpening => const { &[field("next", "letter-field-next", Input::Day)] },
        Template::FamilyOutcome => FAMILY_OUTCOME,
        Template::FamilyDelay => FAMILY_DELAY,
        Template::PaternityClaim => CLAIM,
    }
}

/// A field holds what it cannot hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{label} is not filled in as it must be")]
pub struct NotFilledIn {
    /// The message that labels the field.
    pub label: &'static str,
}

impl FormField {
    /// What was filled in, as the template reads it.
    ///
    /// # Errors
    ///
    /// When it is not what the field takes.
    pub fn read(&self, values: &[&str]) -> Result<Value, NotFilledIn> {
        let not = NotFilledIn { label: self.label };
        let first = values.first().copied().unwrap_or_default().trim();
        let day = || first.parse::<Date>().map(|day| json!(day)).map_err(|_| not);
        match self.input {
            Input::MaybeDay if first.is_empty() => Ok(Value::Null),
            Input::Day | Input::MaybeDay => day(),
            Input::Number => first.parse::<u32>().map(Value::from).map_err(|_| not),
            Input::Paragraphs => {
                let whole = values.first().copied().unwrap_or_default().replace("\r\n", "\n");
                if whole.chars().count() > NOTE_CHARACTERS_MAX {
                    return Err(not);
                }
                let paragraphs = whole.split("\n\n").map(str::trim);
                let paragraphs: Vec<&str> = paragraphs.filter(|part| !part.is_empty()).collect();
                if paragraphs.is_empty() { Err(not) } else { Ok(json!(paragraphs)) }
            }
            Input::One(_, known) => {
                if known.contains(&first) {
                    Ok(json!(first))
                } else {
                    Err(not)
                }
            }
            Input::Some(_, known) => {
                let fits = !values.is_empty() && values.iter().all(|value| known.contains(value));
                if fits { Ok(json!(values)) } else { Err(not) }
            }
            Input::Step => {
                if first.is_empty() {
                    Err(not)
                } else {
                    Ok(json!(first))
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use locale::{Language, words};

    use super::*;

    #[test]
    fn every_field_and_every_choice_has_words() {
        let words = words(Language::English);
        for template in Template::ALL {
            for field in fields(template) {
                assert!(words.knows(field.label), "{}", field.label);
                if let Input::One(prefix, known) | Input::Some(prefix, known) = field.input {
                    for choice in known {
                        assert!(words.knows(&format!("{prefix}{choice}")), "{prefix}{choice}");
                    }
                }
            }
        }
    }

    #[test]
    fn what_does_not_fit_a_field_is_refused() {
        let reads = |field: &FormField, values: &[&str]| field.read(values);
        assert_eq!(reads(&DUE, &["2026-03-06"]), Ok(json!("2026-03-06")));
        for wrong in ["", "2026-02-30", "soon"] {
            assert_eq!(reads(&DUE, &[wrong]), Err(NotFilledIn { label: "letter-row-due" }));
        }
        assert!(reads(&FINDING, &["guilty"]).is_err());
        let reasons = field("reasons", "field-reasons", Input::Paragraphs);
        assert_eq!(reads(&reasons, &["One.\r\n\r\nTwo.\r\n"]), Ok(json!(["One.", "Two."])));
        assert!(reads(&reasons, &["  "]).is_err());
        let open = field("open_until", "letter-field-open-until", Input::MaybeDay);
        assert_eq!(reads(&open, &[""]), Ok(Value::Null));
        let measures = field("measures", "letter-row-measure", Input::Some("", MEASURES));
        assert_eq!(reads(&measures, &["none"]), Ok(json!(["none"])));
        assert!(reads(&measures, &[]).is_err());
    }
}
