//! Are questions sound? Every fault is found, not only the first.

use std::collections::BTreeSet;

use domain::{
    consent::{Purpose, SharedWith},
    id::{ChoiceId, QuestionId},
    limit::ACCOUNT_CHARACTERS_MAX,
};

use crate::{
    Ask, Question, Questions,
    flow::{BEFORE, CHECK},
};

/// Most questions of a channel.
pub(crate) const QUESTIONS_MAX: usize = 64;
/// Most choices or fields of a question.
pub(crate) const PARTS_MAX: usize = 32;
/// Most characters that all fields together may take: a visit has to hold them.
pub(crate) const CHARACTERS_MAX: usize = 4 * ACCOUNT_CHARACTERS_MAX;

/// What is wrong with questions.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// Too many or none.
    #[error("question: {0} questions, expected 1 to {QUESTIONS_MAX}")]
    Count(usize),
    /// A code that the portal uses for a page of its own, or twice.
    #[error("{0}: this code is taken")]
    Taken(QuestionId),
    /// A setting is missing.
    #[error("{0}: {1} is missing")]
    Missing(QuestionId, &'static str),
    /// Settings of another kind of question.
    #[error("{0}: it needs exactly the settings of its kind")]
    Foreign(QuestionId),
    /// Too many or no choices or fields.
    #[error("{0}: {1} choices or fields, expected 1 to {PARTS_MAX}")]
    Parts(QuestionId, usize),
    /// A choice twice.
    #[error("{0}: {1} is offered twice")]
    ChoiceTwice(QuestionId, String),
    /// Asked after a question that does not come before it.
    #[error("{0}: it depends on {1}, which does not come before it")]
    NotBefore(QuestionId, QuestionId),
    /// Asked after a choice that cannot be made.
    #[error("{0}: it depends on the choice {2} of {1}, which is not offered")]
    NotOffered(QuestionId, QuestionId, ChoiceId),
    /// Not exactly one question for the kind of report.
    #[error("option: {0} questions ask for the kind of report, expected 1, always asked")]
    Option(usize),
    /// More than one question for files.
    #[error("files: {0} questions ask for files, expected at most 1")]
    Files(usize),
    /// A consent that is not asked for on the way in, or asked for twice.
    #[error("{0}: consent to {1} is not asked for here, or twice")]
    Purpose(QuestionId, Purpose),
    /// Two questions would decide who receives the report.
    #[error("{0}: another question already decides who receives the report")]
    Receivers(QuestionId),
    /// A field that takes nothing or too much.
    #[error("{0}: characters_max {1}, expected 1 to {ACCOUNT_CHARACTERS_MAX}")]
    Characters(QuestionId, usize),
    /// All fields together take too much.
    #[error("fields: {0} characters together, at most {CHARACTERS_MAX}")]
    Together(usize),
    /// A file of sound for no question, or by a name that no such file has.
    #[error("sounds.{0}.{1}: {2} is for no question here, or no name of opus, ogg, mp3 or m4a")]
    Sound(String, QuestionId, String),
    /// A word that no question uses.
    #[error("words.{0}: no question uses {1}")]
    Unused(String, String),
}

/// Every fault of these questions.
pub(crate) fn check(questions: &Questions) -> Vec<Fault> {
    let mut faults = Vec::new();
    let count = questions.list.len();
    if !(1..=QUESTIONS_MAX).contains(&count) {
        faults.push(Fault::Count(count));
    }
    codes(questions, &mut faults);
    for (place, question) in questions.list.iter().enumerate() {
        parts(question, &mut faults);
        let (before, _) = questions.list.split_at(place);
        depends(question, before, &mut faults);
    }
    once(questions, &mut faults);
    words(questions, &mut faults);
    sounds(questions, &mut faults);
    faults
}

fn codes(questions: &Questions, faults: &mut Vec<Fault>) {
    let mut taken: BTreeSet<&str> = [BEFORE, CHECK].into();
    let mut fields: BTreeSet<&str> = BTreeSet::new();
    for question in &questions.list {
        if !taken.insert(question.id.as_str()) {
            faults.push(Fault::Taken(question.id.clone()));
        }
        for field in question.fields() {
            if !fields.insert(field.id.as_str()) {
                faults.push(Fault::Taken(field.id.clone()));
            }
        }
    }
}

fn parts(question: &Question, faults: &mut Vec<Fault>) {
    let id = &question.id;
    let codes = question.codes();
    let count = codes.len().max(question.fields().len());
    let has_parts = !matches!(question.ask, Ask::Files | Ask::Notice);
    if has_parts && !(1..=PARTS_MAX).contains(&count) {
        faults.push(Fault::Parts(id.clone(), count));
    }
    let mut seen = BTreeSet::new();
    for code in codes {
        if !seen.insert(code) {
            faults.push(Fault::ChoiceTwice(id.clone(), code.to_owned()));
        }
    }
    for field in question.fields() {
        if !(1..=ACCOUNT_CHARACTERS_MAX).contains(&field.characters_max) {
            faults.push(Fault::Characters(field.id.clone(), field.characters_max));
        }
    }
}

fn depends(question: &Question, before: &[Question], faults: &mut Vec<Fault>) {
    let Some(when) = &question.when else {
        return;
    };
    let Some(earlier) = before.iter().find(|earlier| earlier.id == when.question) else {
        faults.push(Fault::NotBefore(question.id.clone(), when.question.clone()));
        return;
    };
    let codes = earlier.codes();
    for choice in &when.chosen {
        if !codes.contains(&choice.as_str()) {
            let (id, earlier) = (question.id.clone(), earlier.id.clone());
            faults.push(Fault::NotOffered(id, earlier, choice.clone()));
        }
    }
}

/// What there may be once: the kind of report, files, each consent, who receives, all characters.
fn once(questions: &Questions, faults: &mut Vec<Fault>) {
    let list = &questions.list;
    let options: Vec<_> =
        list.iter().filter(|question| matches!(question.ask, Ask::Option { .. })).collect();
    if options.len() != 1 || options.iter().any(|question| question.when.is_some()) {
        faults.push(Fault::Option(options.len()));
    }
    let files = list.iter().filter(|question| question.ask == Ask::Files).count();
    if files > 1 {
        faults.push(Fault::Files(files));
    }
    let mut purposes = BTreeSet::new();
    for question in list {
        if let Ask::Consent { purpose } = question.ask {
            let asked_here = !matches!(
                purpose,
                // Nothing compares names yet (docs/adr/0030-what-is-promised-to-survivors.md).
                Purpose::Keep
                    | Purpose::Matching
                    | Purpose::Share { with: SharedWith::Family(_), .. }
            );
            if !asked_here || !purposes.insert(purpose) {
                faults.push(Fault::Purpose(question.id.clone(), purpose));
            }
        }
    }
    let sends = |question: &&Question| question.choices().iter().any(|c| c.receives.is_some());
    for question in list.iter().filter(sends).skip(1) {
        faults.push(Fault::Receivers(question.id.clone()));
    }
    let fields = list.iter().flat_map(Question::fields);
    let together = fields.fold(0_usize, |sum, field| sum.saturating_add(field.characters_max));
    if together > CHARACTERS_MAX {
        faults.push(Fault::Together(together));
    }
}

fn words(questions: &Questions, faults: &mut Vec<Fault>) {
    let keys: BTreeSet<String> = questions.keys().into_iter().collect();
    for (language, words) in &questions.words {
        for key in words.keys().filter(|key| !keys.contains(*key)) {
            faults.push(Fault::Unused(language.clone(), key.clone()));
        }
    }
}

fn sounds(questions: &Questions, faults: &mut Vec<Fault>) {
    for (language, files) in &questions.sounds {
        for (question, file) in files {
            if questions.get(question).is_none() || sound_type(file).is_none() {
                faults.push(Fault::Sound(language.clone(), question.clone(), file.clone()));
            }
        }
    }
}

/// Longest name of a file of sound, in bytes.
const SOUND_NAME_BYTES_MAX: usize = 100;

/// The media type of a file of sound by its name; nothing, if it has no name of such a file. A name
/// is no path.
#[must_use]
pub fn sound_type(name: &str) -> Option<&'static str> {
    let (stem, ending) = name.rsplit_once('.')?;
    let plain = |letter: char| letter.is_ascii_alphanumeric() || "-_.".contains(letter);
    let named = !stem.is_empty() && !stem.starts_with('.') && name.chars().all(plain);
    if !named || name.len() > SOUND_NAME_BYTES_MAX {
        return None;
    }
    match ending {
        "opus" | "ogg" => Some("audio/ogg"),
        "mp3" => Some("audio/mpeg"),
        "m4a" => Some("audio/mp4"),
        _ => None,
    }
}
