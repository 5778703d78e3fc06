//! Answering one question of the report: checked, bounded, kept.

use std::collections::BTreeSet;

use domain::{
    consent::{DataClass, Purpose, SharedWith},
    id::ChannelId,
};
use intake::{AskedConsent, Wording};
use locale::Language;
use questions::{Ask, Questions, answers::Given, flow::Step};
use seal::receipt::Receipt;

use crate::{
    Hub,
    error::{Error, Result},
    use_case::visit::Filing,
};

/// Consent to the minimal notice to the State.
pub(crate) const STATE_NOTICE: Purpose =
    Purpose::Share { with: SharedWith::StateAuthority, class: DataClass::Notice };

/// Questions that cannot be asked: words are missing, or a channel is.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Wordless {
    /// Words are missing in enabled languages.
    #[error("the questions {questions} need words: {missing}")]
    Words {
        /// Their name.
        questions: String,
        /// `LANGUAGE.KEY`, every one.
        missing: String,
    },
    /// A choice sends reports to a channel that is not in the directory.
    #[error("the questions {questions} send reports to {channel}, which is not in the directory")]
    Receiver {
        /// Their name.
        questions: String,
        /// The channel.
        channel: ChannelId,
    },
}

/// Whether questions can be asked in every enabled language, and lead to channels that exist.
pub(crate) fn check(hub: &Hub, questions: &Questions) -> std::result::Result<(), Wordless> {
    let mut missing = BTreeSet::new();
    for language in Language::ALL {
        let wording = Wording::new(questions, language);
        let unknown = questions.keys().into_iter().filter(|key| !wording.knows(key));
        missing.extend(unknown.map(|key| format!("{}.{key}", language.code())));
    }
    let name = || questions.name.clone();
    if !missing.is_empty() {
        let missing = missing.into_iter().collect::<Vec<_>>().join(", ");
        return Err(Wordless::Words { questions: name(), missing });
    }
    let directory = hub.directory();
    match questions.receivers().find(|channel| directory.channel(channel).is_none()) {
        Some(channel) => Err(Wordless::Receiver { questions: name(), channel: channel.clone() }),
        None => Ok(()),
    }
}

/// Takes an answer into the report. An answer that is not taken is kept nowhere but in the page
/// that says so.
pub(crate) fn answer(
    hub: &Hub,
    filing: &mut Filing,
    language: Language,
    step: &Step,
    given: &Given,
) -> Result<()> {
    for text in given.texts.values() {
        refuse_receipt(text)?;
    }
    let questions = hub.questions(&filing.channel);
    let Some(question) = questions.of_step(step) else {
        return Ok(());
    };
    filing.answers.take(question, given)?;
    if let Ask::Consent { purpose } = question.ask {
        let wording = Wording::new(questions, language);
        let text_sha256 = seal::digest(wording.consent_text(question).as_bytes());
        filing.asked.retain(|asked| asked.purpose != purpose);
        filing.asked.push(AskedConsent { purpose, text_sha256 });
    }
    Ok(())
}

/// A text within its bound, counted in characters as people count them.
pub(crate) fn bounded(field: &'static str, text: &str, most: usize) -> Result<String> {
    let text = questions::answers::as_typed(text);
    let found = text.chars().count();
    if found > most {
        return Err(Error::TooLarge { field, limit: most as u64, found: found as u64 });
    }
    Ok(text)
}

/// Refuses a text that holds a receipt: it would give the inbox to whoever reads the text.
pub(crate) fn refuse_receipt(text: &str) -> Result<()> {
    if Receipt::appears_in(text) {
        Err(Error::Invalid { field: "text", reason: "error-receipt-in-text" })
    } else {
        Ok(())
    }
}
