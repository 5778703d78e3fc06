//! Values that several words make together, such as places: known by all of their words in a row,
//! each as written, with a slip, or by its sound.

use super::{
    Found, How,
    heard::Heard,
    name::{Name, Token},
    text::{Text, Word},
};

/// Most small words between two words of the value.
const BETWEEN_WORDS_MAX: usize = 2;

/// Every row of words that is this value, whose words are those of a name.
pub(super) fn find_row(text: &Text<'_>, heard: &[Heard], value: &Name) -> Vec<Found> {
    let Some((first, rest)) = value.tokens.split_first() else { return Vec::new() };
    let mut found = Vec::new();
    for (at, word) in text.words.iter().enumerate() {
        let Some(mut how) = how_like(first, word, heard, rest.is_empty()) else { continue };
        let mut next = at + 1;
        let mut last = Some(word.last);
        for token in rest {
            let reach = text.words.iter().enumerate().skip(next).take(BETWEEN_WORDS_MAX + 1);
            let step = reach
                .take_while(|(place, word)| {
                    *place == next || is_small(text.words.get(place - 1)) || word.size == 0
                })
                .find_map(|(place, word)| {
                    Some((place, word, how_like(token, word, heard, false)?))
                });
            let Some((place, word, like)) = step else {
                last = None;
                break;
            };
            how = how.max(like);
            next = place + 1;
            last = Some(word.last);
        }
        found.extend(last.map(|last| Found { first: word.first, last, how }));
    }
    found
}

fn is_small(word: Option<&Word>) -> bool {
    word.is_some_and(|word| word.usage.is_common() || word.usage.is_particle() || word.size < 3)
}

/// How a word is this word of the value; one that leaks by itself must stand as a name does.
fn how_like(token: &Token, word: &Word, heard: &[Heard], alone: bool) -> Option<How> {
    if let Some(found) = token.find(word) {
        return Some(found.how);
    }
    if !alone && token.equals(word) {
        return Some(How::Part);
    }
    let sounds = Heard::of(heard, word).any(|heard| heard.is_like(token, alone));
    sounds.then_some(How::Sound)
}
