//! Telephone numbers and numbers of files, whatever stands between their digits.

use super::{
    Found, How,
    text::{Script, Text, Word},
    whole::Pattern,
};

/// Digits at the end of a telephone number that nobody else's number ends in.
const TAIL_DIGITS: usize = 7;
/// Fewest digits that give a number away when they stand alone and end it.
const ALONE_DIGITS_MIN: usize = 6;
/// Fewest digits of a reference that are looked for without its letters.
const REFERENCE_DIGITS_MIN: usize = 6;
/// Fewest letters and digits of a reference that are looked for with other separators.
const REFERENCE_LETTERS_MIN: usize = 4;
/// Most digits of a telephone number with its prefixes.
const NUMBER_DIGITS_MAX: usize = 18;
/// Widest gap within a number, in characters.
const GAP_MAX: usize = 4;

/// Digits with nothing but separators between them.
#[derive(Debug)]
pub(super) struct DigitRun {
    /// Where they begin in `Text::run`.
    pub(super) first: usize,
    /// Where they end there.
    pub(super) last: usize,
    /// The digits.
    pub(super) digits: String,
    /// Whether a plus sign stands before them.
    pub(super) plus: bool,
}

impl DigitRun {
    /// Where some of its digits stand; the whole run, when its digits are not written in figures.
    fn part(&self, at: usize, digits: usize) -> Found {
        if self.last - self.first == self.digits.len() {
            let first = self.first + at;
            return Found { first, last: first + digits, how: How::Digits };
        }
        Found { first: self.first, last: self.last, how: How::Digits }
    }
}

/// Every run of digits in a text.
pub(super) fn digit_runs(text: &Text<'_>) -> Vec<DigitRun> {
    let mut runs: Vec<DigitRun> = Vec::new();
    let mut before = None;
    for word in &text.words {
        let numeral = word.script == Script::Digits;
        let goes_on = numeral
            && before.is_some_and(|before| {
                let gap = text.gap(before, word);
                gap.len() <= GAP_MAX && gap.iter().all(|mark| is_separator(mark.folded))
            });
        before = numeral.then_some(word);
        match runs.last_mut() {
            Some(run) if goes_on => {
                run.digits.push_str(&word.folded);
                run.last = word.last;
            }
            _ if numeral => {
                let plus = text.before(word).is_some_and(|mark| mark == '+');
                let digits = word.folded.clone();
                runs.push(DigitRun { first: word.first, last: word.last, digits, plus });
            }
            _ => {}
        }
    }
    runs
}

fn is_separator(mark: char) -> bool {
    mark.is_whitespace()
        || matches!(
            mark,
            '-' | '.' | '/' | '(' | ')' | '[' | ']' | '_' | '·' | '•' | ',' | '~' | '|' | '*'
        )
}

/// Every place where a text gives a telephone number away.
pub(super) fn find_phone(runs: &[DigitRun], value: &str) -> Vec<Found> {
    let mut found = Vec::new();
    for known in digit_runs(&Text::of(value)) {
        let known = known.digits;
        if known.len() < ALONE_DIGITS_MIN {
            continue;
        }
        let tail = known.get(known.len().saturating_sub(TAIL_DIGITS)..).unwrap_or(&known);
        for run in runs {
            let alone = run.digits.len() >= ALONE_DIGITS_MIN && known.ends_with(&run.digits);
            let tail = run.digits.match_indices(tail).next();
            let (at, digits) = match (alone, tail) {
                (true, _) => (0, run.digits.len()),
                (false, Some(_)) if run.digits.len() <= NUMBER_DIGITS_MAX => (0, run.digits.len()),
                (false, Some((at, tail))) => (at, tail.len()),
                (false, None) => continue,
            };
            found.push(run.part(at, digits));
        }
    }
    found
}

/// Every place where a text gives a reference away: a number of a file, a plate, a badge.
pub(super) fn find_reference(text: &Text<'_>, runs: &[DigitRun], value: &str) -> Vec<Found> {
    let known = Text::of(value);
    let letters: String = known.run.iter().collect();
    let mut found = Vec::new();
    if known.run.len() >= REFERENCE_LETTERS_MIN {
        found.extend(Pattern::in_any_case(&letters, How::Rearranged).find(text));
    }
    found.extend(find_groups(text, &known));
    let digits: String = letters.chars().filter(char::is_ascii_digit).collect();
    if digits.len() >= REFERENCE_DIGITS_MIN {
        for run in runs {
            for (at, digits) in run.digits.match_indices(&digits) {
                found.push(run.part(at, digits.len()));
            }
        }
    }
    found
}

/// Every place where the words and numbers of a reference stand in a row, zeros in front of the
/// numbers left out: "CASE-2026-417", and the numbers alone when they are long enough.
fn find_groups(text: &Text<'_>, known: &Text<'_>) -> Vec<Found> {
    let groups: Vec<&str> = known.words.iter().map(plain_number).collect();
    let numbers: Vec<&str> =
        known.words.iter().filter(|word| word.script == Script::Digits).map(plain_number).collect();
    let digits: usize = numbers.iter().map(|number| number.len()).sum();
    let letters: usize = groups.iter().map(|group| group.len()).sum();
    let mut found = Vec::new();
    if groups.len() > 1 && letters >= REFERENCE_LETTERS_MIN && !numbers.is_empty() {
        found.extend(rows_of(text, &groups));
    }
    if numbers.len() > 1 && digits > REFERENCE_DIGITS_MIN {
        found.extend(rows_of(text, &numbers));
    }
    found
}

/// Every row of words and numbers that are these, with narrow gaps between them.
fn rows_of<'a>(text: &'a Text<'_>, groups: &'a [&str]) -> impl Iterator<Item = Found> + 'a {
    text.words.windows(groups.len()).filter_map(move |words| {
        let same = words.iter().zip(groups).all(|(word, group)| plain_number(word) == *group);
        let narrow = || {
            words.iter().zip(words.iter().skip(1)).all(|(one, other)| {
                let gap = text.gap(one, other);
                gap.len() <= GAP_MAX && gap.iter().all(|mark| is_separator(mark.folded))
            })
        };
        let (first, last) = words.first().zip(words.last())?;
        let found = Found { first: first.first, last: last.last, how: How::Rearranged };
        (same && narrow()).then_some(found)
    })
}

/// A word, or a number without zeros in front.
fn plain_number(word: &Word) -> &str {
    if word.script == Script::Digits {
        let number = word.folded.trim_start_matches('0');
        return if number.is_empty() { "0" } else { number };
    }
    &word.folded
}
