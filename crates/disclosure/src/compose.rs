//! Composing letters: a view, words in one language, and nothing else.

use jiff::civil::Date;
use locale::Words;
use serde::Deserialize;

use crate::{
    gate::{FamilyProgress, Month, StateNotice},
    letter::{Letter, Row},
};

/// What stands around the text of a letter.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Frame {
    /// The civil date of the letter.
    pub date: Date,
    /// Who writes.
    pub sender: Vec<String>,
    /// To whom.
    pub recipient: Vec<String>,
    /// The case, by the number that everybody uses.
    pub reference: String,
}

/// How long the State has, as the framework says it.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerPeriods {
    /// Working days to confirm receipt.
    pub receipt_working_days: u32,
    /// Working days to answer whether it will investigate.
    pub answer_working_days: u32,
}

/// The notification of a State: the minimal notice, its duties and how to answer.
#[must_use]
pub fn state_notification(
    words: Words,
    frame: &Frame,
    notice: &StateNotice,
    periods: AnswerPeriods,
) -> Letter {
    let days = |count| usize::try_from(count).unwrap_or(usize::MAX);
    let receipt = words.count("working-days", days(periods.receipt_working_days));
    let answer = words.count("working-days", days(periods.answer_working_days));
    let mut letter = frame_letter(words, frame, "letter-state");
    letter.rows = notice_rows(words, notice);
    letter.opening = vec![words.say("letter-state-opening"), words.say("letter-state-notice")];
    letter.closing = vec![
        words.with_all("letter-state-duties", &[("receipt", receipt), ("answer", answer)]),
        words.say("letter-state-silence"),
        words.say("letter-state-protect"),
        words.say("letter-state-answer"),
    ];
    letter
}

/// The rows of a minimal notice: what it shows, and nothing for what it does not.
pub(crate) fn notice_rows(words: Words, notice: &StateNotice) -> Vec<Row> {
    let act = notice.class_of_act.map(|class| words.say(&format!("act-{}", class.as_str())));
    let window = notice.window.map(|window| window_text(words, window));
    let rows = [
        ("letter-row-act", act),
        ("letter-row-place", notice.place.clone()),
        ("letter-row-unit", notice.unit.clone()),
        ("letter-row-window", window),
    ];
    let shown = rows.into_iter().filter_map(|(label, value)| Some((label, value?)));
    shown.map(|(label, value)| Row { label: words.say(label), value }).collect()
}

/// News for a family contact: steps that were taken, in the contact's language, from a neutral
/// sender, without what happened or to whom.
#[must_use]
pub fn family_news(words: Words, frame: &Frame, progress: &FamilyProgress) -> Letter {
    let mut letter = frame_letter(words, frame, "letter-family");
    letter.opening = vec![words.say("letter-family-opening"), words.say("letter-family-choice")];
    letter.rows = progress
        .steps
        .iter()
        .map(|step| {
            let what = words.say(&format!("milestone-{}", step.milestone));
            let how = step.outcome.as_ref().map(|outcome| words.say(&format!("outcome-{outcome}")));
            let label = match how {
                Some(how) => words.with_all("letter-family-step", &[("what", what), ("how", how)]),
                None => what,
            };
            Row { label, value: words.day(step.day) }
        })
        .collect();
    let none = letter.rows.is_empty();
    letter.closing = vec![
        words.say(if none { "letter-family-none" } else { "letter-family-more" }),
        words.say("letter-family-ask"),
    ];
    letter
}

/// A letter with everything that stands around its text; `kind` begins the names of its words.
pub(crate) fn frame_letter(words: Words, frame: &Frame, kind: &str) -> Letter {
    let reviewed = words.language().is_reviewed();
    let mut footer = words.say(&format!("{kind}-footer"));
    if !reviewed {
        footer.push(' ');
        footer.push_str(&words.say("common-not-reviewed"));
    }
    Letter {
        language: words.language().code().to_owned(),
        direction: words.language().direction(),
        date: frame.date.to_string(),
        date_line: words.day(frame.date),
        sender: frame.sender.clone(),
        recipient: frame.recipient.clone(),
        reference: words.with("letter-reference", "reference", &frame.reference),
        subject: words.say(&format!("{kind}-subject")),
        opening: Vec::new(),
        rows: Vec::new(),
        sections: Vec::new(),
        closing: Vec::new(),
        footer,
    }
}

fn window_text(words: Words, (from, to): (Month, Month)) -> String {
    let month = |month: Month| {
        let name = words.say(&format!("month-{}", month.month));
        words.with_all("month-year", &[("month", name), ("year", month.year.to_string())])
    };
    if from == to {
        return month(from);
    }
    words.with_all("window", &[("from", month(from)), ("to", month(to))])
}

/// The letter with the word by which its recipient knows that it is ours, before all else.
#[must_use]
pub fn with_code_word(words: Words, mut letter: Letter, code_word: &str) -> Letter {
    letter.opening.insert(0, words.with("letter-code-word", "word", code_word));
    letter
}

/// A letter as the text of a message, for whoever cannot open a PDF.
#[must_use]
pub fn as_text(letter: &Letter) -> String {
    let mut parts: Vec<String> = vec![letter.subject.clone()];
    parts.extend([letter.date_line.clone(), letter.reference.clone()]);
    parts.extend(letter.opening.iter().cloned());
    let line = |row: &Row| format!("{}: {}", row.label, row.value);
    parts.extend(letter.rows.iter().map(line));
    for section in &letter.sections {
        parts.push(section.heading.clone());
        parts.extend(section.paragraphs.iter().cloned());
        parts.extend(section.rows.iter().map(line));
    }
    parts.extend(letter.closing.iter().cloned());
    parts.push(letter.sender.join("\n"));
    parts.join("\n\n")
}
