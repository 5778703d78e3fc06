//! Addresses for electronic mail, also where "at" and "dot" are spelled out or a line breaks.

use super::{
    Found, How,
    fold::{Class, folded},
    look::alike,
    text::{Script, Text, Word},
    whole::Pattern,
};

/// Words that stand for the signs of an address, in the languages of letters.
const SIGNS: &[&str] = &[
    "a", "arobas", "arobase", "arroba", "at", "chez", "dot", "kwenye", "na", "nukta", "point",
    "ponto", "punto", "نقطه", "ات", "علي",
];

/// Fewest letters and digits of an address, and of the part before its sign where that part is
/// looked for by itself.
const LETTERS_MIN: usize = 6;

/// Every place where a text gives an address away.
pub(super) fn find_email(text: &Text<'_>, value: &str) -> Vec<Found> {
    let known = Text::of(value);
    let Some((name, rest)) = known.words.split_first() else { return Vec::new() };
    if known.run.len() < LETTERS_MIN {
        return Vec::new();
    }
    let letters: String = known.run.iter().collect();
    let mut found = Pattern::in_any_case(&letters, How::Rearranged).find(text);
    found.extend(local_part(text, value));
    found.extend(look_alikes(text, &known.run));
    for (at, first) in text.words.iter().enumerate() {
        if first.folded == name.folded
            && let Some(last) = spelled_out(text.words.iter().skip(at + 1), rest)
        {
            found.push(Found { first: first.first, last, how: How::Rearranged });
        }
    }
    found
}

/// Every place where the part before the sign stands with the marks that make it somebody's: the
/// same person has it at another host, or with a tag behind it.
fn local_part(text: &Text<'_>, value: &str) -> Vec<Found> {
    let local = folded(value.split('@').next().unwrap_or_default().trim());
    let letters: Vec<char> = local.chars().collect();
    let known = Text::of(&local);
    let marked = known.words.len() > 1
        && known.run.len() >= LETTERS_MIN
        && !letters.iter().any(|letter| letter.is_whitespace());
    if !marked {
        return Vec::new();
    }
    let is_edge = |at: Option<usize>| {
        at.and_then(|at| text.letters.get(at)).is_none_or(|letter| letter.class == Class::Separator)
    };
    let windows = text.letters.windows(letters.len()).enumerate();
    windows
        .filter(|(_, window)| window.iter().map(|one| one.folded).eq(letters.iter().copied()))
        .filter(|(at, _)| is_edge(at.checked_sub(1)) && is_edge(Some(at + letters.len())))
        .filter_map(|(at, _)| {
            let (first, last) = (text.run_place(at)?, text.run_place(at + letters.len() - 1)? + 1);
            Some(Found { first, last, how: How::Part })
        })
        .collect()
}

/// Every place where letters of other scripts stand for some of an address.
fn look_alikes(text: &Text<'_>, known: &[char]) -> Vec<Found> {
    let foreign = |word: &Word| matches!(word.script, Script::Mixed | Script::CyrillicOrGreek);
    if !text.words.iter().any(foreign) {
        return Vec::new();
    }
    let windows = text.run.windows(known.len()).enumerate();
    windows
        .filter(|(_, window)| window.iter().zip(known).all(|(one, other)| alike(*one, *other)))
        .map(|(first, _)| Found { first, last: first + known.len(), how: How::Disguised })
        .collect()
}

/// Where the rest of an address ends, if these words are it and words for its signs.
fn spelled_out<'a>(mut words: impl Iterator<Item = &'a Word>, rest: &[Word]) -> Option<usize> {
    let mut last = None;
    for part in rest {
        let word = words
            .find(|word| word.folded == part.folded || !SIGNS.contains(&word.folded.as_str()))?;
        if word.folded != part.folded {
            return None;
        }
        last = Some(word.last);
    }
    last
}
