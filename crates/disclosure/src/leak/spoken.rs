//! Numbers that are not written in figures: "zero seven one two", "zéro six, trente-quatre", or
//! with letters in the place of digits ("O7I2").

use super::{
    number::DigitRun,
    numeral::numeral_at,
    text::{Script, Text, Word},
};

/// Fewest digits of a number that is looked for in words.
const DIGITS_MIN: usize = 6;
/// Widest gap within such a number, in characters.
const GAP_MAX: usize = 4;

/// Every run of number words, figures, and letters that stand for figures.
pub(super) fn spoken_runs(text: &Text<'_>) -> Vec<DigitRun> {
    let mut runs = Vec::new();
    let mut open: Option<DigitRun> = None;
    // A run of figures alone is another view's business.
    let mut spoken = false;
    let mut at = 0;
    while let Some(word) = text.words.get(at) {
        let Some((digits, words, is_figures)) = digits_at(text, at) else {
            close(&mut runs, open.take(), spoken);
            (spoken, at) = (false, at + 1);
            continue;
        };
        let last = text.words.get(at + words - 1).map_or(word.last, |word| word.last);
        let before = at.checked_sub(1).and_then(|before| text.words.get(before));
        let goes_on = before.is_some_and(|before| is_close(text, before, word));
        if let Some(run) = open.as_mut().filter(|_| goes_on) {
            run.digits.push_str(&digits);
            run.last = last;
        } else {
            close(&mut runs, open.take(), spoken);
            spoken = false;
            open = Some(DigitRun { first: word.first, last, digits, plus: false });
        }
        spoken |= !is_figures;
        at += words;
    }
    close(&mut runs, open, spoken);
    runs
}

fn close(runs: &mut Vec<DigitRun>, run: Option<DigitRun>, spoken: bool) {
    runs.extend(run.filter(|run| spoken && run.digits.len() >= DIGITS_MIN));
}

/// The digits that begin at a word, how many words they take, and whether they are figures.
fn digits_at(text: &Text<'_>, at: usize) -> Option<(String, usize, bool)> {
    let word = text.words.get(at)?;
    if word.script == Script::Digits {
        return Some((word.folded.clone(), 1, true));
    }
    if let Some(digits) = letters_for_digits(text, at, word) {
        return Some((digits, 1, false));
    }
    let times = match word.folded.as_str() {
        "double" | "doble" | "dobro" => 2,
        "triple" | "triplo" => 3,
        _ => 0,
    };
    if times > 0 {
        let numeral = numeral_at(text, at + 1).filter(|numeral| numeral.value < 10)?;
        return Some((numeral.value.to_string().repeat(times), 1 + numeral.words, false));
    }
    let numeral = numeral_at(text, at)?;
    Some((numeral.value.to_string(), numeral.words, false))
}

/// The digits for which the letters of a word stand that touches figures.
fn letters_for_digits(text: &Text<'_>, at: usize, word: &Word) -> Option<String> {
    if word.script != Script::Latin {
        return None;
    }
    let touches = |one: Option<&Word>, other: Option<&Word>| {
        one.zip(other).is_some_and(|(one, other)| text.gap(one, other).is_empty())
    };
    let before = at.checked_sub(1).and_then(|before| text.words.get(before));
    let beside = touches(before, Some(word)) || touches(Some(word), text.words.get(at + 1));
    let digit = |letter: char| match letter {
        'o' => Some('0'),
        'i' | 'l' => Some('1'),
        _ => None,
    };
    beside.then(|| word.folded.chars().map(digit).collect()).flatten()
}

fn is_close(text: &Text<'_>, before: &Word, word: &Word) -> bool {
    let gap = text.gap(before, word);
    let joins = |mark: char| {
        mark.is_whitespace() || matches!(mark, '-' | '.' | ',' | '/' | '(' | ')' | '·' | '_' | '+')
    };
    gap.len() <= GAP_MAX && gap.iter().all(|mark| joins(mark.folded))
}
