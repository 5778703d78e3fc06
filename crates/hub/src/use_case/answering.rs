//! Answering one question of the report: checked, bounded, kept.

use domain::{
    consent::{Answer, DataClass, Purpose, SharedWith},
    limit::{ACCOUNT_CHARACTERS_MAX, ANSWER_CHARACTERS_MAX},
    report::ReportingOption,
};
use locale::{Language, words};
use seal::receipt::Receipt;
use serde::{Deserialize, Serialize};

use crate::{
    error::{Error, Result},
    use_case::visit::{Answers, AskedConsent, Filing},
};

/// The questions, in order. One page each.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Step {
    /// What will happen, who will read it, what leaving does: before anything is asked.
    #[default]
    Before,
    /// Restricted or unrestricted: the only question that must be answered.
    Option,
    /// May the service read it?
    Read,
    /// May we write to you?
    Contact,
    /// May the State of the accused be told?
    ShareState,
    /// May it be counted?
    Statistics,
    /// What happened, in her own words.
    Account,
    /// Where and when.
    Place,
    /// Who did it.
    Accused,
    /// Who she is and how to reach her.
    Identity,
    /// One file.
    File,
    /// Everything together, before it is sent.
    Check,
}

impl Step {
    /// Every question, in order.
    pub(crate) const ALL: [Self; 12] = [
        Self::Before,
        Self::Option,
        Self::Read,
        Self::Contact,
        Self::ShareState,
        Self::Statistics,
        Self::Account,
        Self::Place,
        Self::Accused,
        Self::Identity,
        Self::File,
        Self::Check,
    ];

    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Before => "before",
            Self::Option => "option",
            Self::Read => "read",
            Self::Contact => "contact",
            Self::ShareState => "share-state",
            Self::Statistics => "statistics",
            Self::Account => "account",
            Self::Place => "place",
            Self::Accused => "accused",
            Self::Identity => "identity",
            Self::File => "file",
            Self::Check => "check",
        }
    }

    pub(crate) fn of(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.as_str() == text)
    }

    /// Whether the question is asked, given what was answered.
    fn is_asked(self, answers: &Answers) -> bool {
        // A restricted report is shared with nobody, so there is nothing to consent to.
        self != Self::ShareState || answers.option != Some(ReportingOption::Restricted)
    }

    /// The question after this one.
    pub(crate) fn next(self, answers: &Answers) -> Self {
        let later = Self::ALL.into_iter().filter(|step| *step > self);
        later.into_iter().find(|step| step.is_asked(answers)).unwrap_or(Self::Check)
    }

    /// The question before this one.
    pub(crate) fn previous(self, answers: &Answers) -> Option<Self> {
        Self::ALL.into_iter().rev().filter(|step| *step < self).find(|step| step.is_asked(answers))
    }

    /// The consent that this question asks for.
    pub(crate) fn purpose(self) -> Option<Purpose> {
        match self {
            Self::Read => Some(Purpose::Read),
            Self::Contact => Some(Purpose::Contact),
            Self::ShareState => Some(STATE_NOTICE),
            Self::Statistics => Some(Purpose::Statistics),
            _ => None,
        }
    }
}

/// Consent to the minimal notice to the State.
pub(crate) const STATE_NOTICE: Purpose =
    Purpose::Share { with: SharedWith::StateAuthority, class: DataClass::Notice };

/// What a form gave for one question.
#[derive(Debug, Default)]
pub(crate) struct Given {
    /// A choice.
    pub(crate) choice: Option<String>,
    /// The first text.
    pub(crate) first: String,
    /// The second text, where the question has two.
    pub(crate) second: String,
}

/// Takes an answer into the report. An answer that is too long is kept nowhere but in the page that
/// says so.
pub(crate) fn answer(
    filing: &mut Filing,
    language: Language,
    step: Step,
    given: &Given,
) -> Result<()> {
    for text in [&given.first, &given.second] {
        refuse_receipt(text)?;
    }
    let answers = &mut filing.answers;
    match step {
        Step::Option => answers.option = Some(option_of(given)?),
        Step::Read | Step::Contact | Step::ShareState | Step::Statistics => {
            if let Some(purpose) = step.purpose() {
                consent(answers, language, purpose, step, given);
            }
        }
        Step::Account => {
            answers.account = bounded("account", &given.first, ACCOUNT_CHARACTERS_MAX)?;
        }
        Step::Place => {
            let place = bounded("place", &given.first, ANSWER_CHARACTERS_MAX)?;
            answers.time = bounded("time", &given.second, ANSWER_CHARACTERS_MAX)?;
            answers.place = place;
        }
        Step::Accused => {
            answers.accused = bounded("accused", &given.first, ANSWER_CHARACTERS_MAX)?;
        }
        Step::Identity => {
            let name = bounded("name", &given.first, ANSWER_CHARACTERS_MAX)?;
            answers.contact = bounded("contact", &given.second, ANSWER_CHARACTERS_MAX)?;
            answers.name = name;
        }
        Step::Before | Step::File | Step::Check => {}
    }
    Ok(())
}

fn option_of(given: &Given) -> Result<ReportingOption> {
    match given.choice.as_deref() {
        Some("restricted") => Ok(ReportingOption::Restricted),
        Some("unrestricted") => Ok(ReportingOption::Unrestricted),
        _ => Err(Error::Invalid { field: "option", reason: "error-choose" }),
    }
}

/// The words of a consent question, exactly as shown: their digest is what was consented to.
pub(crate) fn consent_text(language: Language, step: Step) -> String {
    let words = words(language);
    let question = words.say(&format!("portal-{}-question", step.as_str()));
    format!("{question}\n{}", words.say(&format!("portal-{}-why", step.as_str())))
}

fn consent(answers: &mut Answers, language: Language, purpose: Purpose, step: Step, given: &Given) {
    answers.consents.retain(|asked| asked.purpose != purpose);
    let answer = match given.choice.as_deref() {
        Some("yes") => Answer::Given,
        Some("no") => Answer::Refused,
        // Skipped: no answer is no consent, and is recorded as none.
        _ => return,
    };
    let text_sha256 = seal::digest(consent_text(language, step).as_bytes());
    answers.consents.push(AskedConsent { purpose, answer, language, text_sha256 });
}

/// A text within its bound, counted in characters as people count them.
pub(crate) fn bounded(field: &'static str, text: &str, most: usize) -> Result<String> {
    // Browsers send line ends as two characters; people see one.
    let text = text.replace("\r\n", "\n");
    let found = text.chars().count();
    if found > most {
        return Err(Error::TooLarge { field, limit: most as u64, found: found as u64 });
    }
    Ok(text.trim().to_owned())
}

/// Refuses a text that holds a receipt: it would give the inbox to whoever reads the text.
pub(crate) fn refuse_receipt(text: &str) -> Result<()> {
    if Receipt::appears_in(text) {
        Err(Error::Invalid { field: "text", reason: "error-receipt-in-text" })
    } else {
        Ok(())
    }
}
