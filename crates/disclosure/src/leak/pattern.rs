//! What looks like an identifier although no case knows it: numbers that can be called, addresses,
//! places on the map, plates of vehicles.

use super::{
    Found, How, IdentifierKind,
    coordinates::points_in,
    date::dates_in,
    number::digit_runs,
    text::{Script, Text, Word},
};

/// Fewest digits of a telephone number.
const PHONE_DIGITS_MIN: usize = 8;
/// Fewest digits of one without a sign or a zero in front.
const BARE_PHONE_DIGITS_MIN: usize = 9;
/// Most digits of a telephone number, prefixes counted.
const PHONE_DIGITS_MAX: usize = 17;

/// Everything in a text that looks like an identifier.
pub(super) fn find(text: &Text<'_>) -> Vec<(IdentifierKind, Found)> {
    let pattern = |first, last| Found { first, last, how: How::Pattern };
    let points = points_in(text);
    let mut found: Vec<(IdentifierKind, Found)> = Vec::new();
    found.extend(points.iter().map(|at| (IdentifierKind::Place, pattern(at.first, at.last))));
    found.extend(phones(text).map(|(first, last)| (IdentifierKind::Phone, pattern(first, last))));
    found.extend(emails(text).map(|(first, last)| (IdentifierKind::Email, pattern(first, last))));
    found.extend(
        plates(text).map(|(first, last)| (IdentifierKind::Reference, pattern(first, last))),
    );
    found
}

/// Runs of digits that can be called; dates and places on the map are none.
fn phones(text: &Text<'_>) -> impl Iterator<Item = (usize, usize)> {
    let taken: Vec<(usize, usize)> = dates_in(text)
        .iter()
        .map(|date| (date.first, date.last))
        .chain(points_in(text).iter().map(|point| (point.first, point.last)))
        .collect();
    digit_runs(text).into_iter().filter_map(move |run| {
        let (first, last) = (run.first, run.last);
        let fewest = if run.plus || run.digits.starts_with('0') {
            PHONE_DIGITS_MIN
        } else {
            BARE_PHONE_DIGITS_MIN
        };
        let free = run.plus || !taken.iter().any(|(from, to)| *from < last && first < *to);
        ((fewest..=PHONE_DIGITS_MAX).contains(&run.digits.len()) && free).then_some((first, last))
    })
}

/// Words around an "at" sign, with a dot behind it.
fn emails(text: &Text<'_>) -> impl Iterator<Item = (usize, usize)> {
    let is_gap = |one: &Word, other: &Word, marks: &[char]| {
        text.gap(one, other).iter().all(|mark| marks.contains(&mark.folded))
    };
    let signs = text.words.iter().zip(text.words.iter().skip(1)).enumerate();
    signs.filter_map(move |(at, (name, host))| {
        let gap = text.gap(name, host);
        let [sign] = gap else { return None };
        if sign.folded != '@' {
            return None;
        }
        let mut first = name;
        for word in text.words.get(..at)?.iter().rev() {
            if !is_gap(word, first, &['.', '-', '_', '+']) {
                break;
            }
            first = word;
        }
        let mut last = host;
        let mut dots = 0;
        for word in text.words.iter().skip(at + 2) {
            if !is_gap(last, word, &['.', '-']) {
                break;
            }
            dots += text.gap(last, word).iter().filter(|mark| mark.folded == '.').count();
            last = word;
        }
        (dots > 0).then_some((first.first, last.last))
    })
}

/// What a plate is made of: so many letters, so many digits, so many letters, with the fewest and
/// the most of each.
const PLATES: &[[(Script, usize, usize); 3]] = &[
    [(Script::Latin, 2, 3), (Script::Digits, 2, 4), (Script::Latin, 1, 3)],
    [(Script::Digits, 2, 4), (Script::Latin, 1, 3), (Script::Digits, 1, 3)],
];

/// Groups of capital letters and digits that make a plate.
fn plates(text: &Text<'_>) -> impl Iterator<Item = (usize, usize)> {
    text.words.windows(3).filter_map(move |words| {
        let [one, two, three] = words else { return None };
        let together = |before: &Word, after: &Word| {
            let gap = text.gap(before, after);
            gap.len() <= 1 && gap.iter().all(|mark| matches!(mark.folded, ' ' | '-' | '.'))
        };
        let fits = |word: &Word, (script, least, most): (Script, usize, usize)| {
            word.script == script
                && (least..=most).contains(&word.size)
                && (script == Script::Digits || text.is_all_capitals(word))
        };
        let plate = PLATES.iter().any(|[first, second, third]| {
            fits(one, *first) && fits(two, *second) && fits(three, *third)
        });
        (plate && together(one, two) && together(two, three)).then_some((one.first, three.last))
    })
}
