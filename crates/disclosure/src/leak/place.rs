//! Values that several words make together, such as places: known by all of their words in a row,
//! each as written, with a slip, or by its sound.

use std::{collections::BTreeMap, sync::LazyLock};

use super::{
    Found, How,
    fold::folded,
    heard::{Heard, HeardWords},
    name::{Name, Token},
    text::{Text, Word},
};

/// Most small words between two words of the value.
const BETWEEN_WORDS_MAX: usize = 2;

/// Words that say what kind of place a name names; without them the name is still the place.
const KINDS: &[&str] = &[
    "aldea",
    "aldeia",
    "area",
    "base",
    "cafe",
    "camp",
    "campo",
    "city",
    "commune",
    "county",
    "de",
    "del",
    "departement",
    "department",
    "district",
    "distrito",
    "do",
    "du",
    "governorate",
    "hotel",
    "kijiji",
    "la",
    "le",
    "localite",
    "locality",
    "mkoa",
    "municipality",
    "nord",
    "north",
    "of",
    "prefecture",
    "province",
    "provincia",
    "quartier",
    "region",
    "region",
    "sector",
    "secteur",
    "south",
    "state",
    "sud",
    "the",
    "town",
    "vila",
    "villa",
    "village",
    "ville",
    "ward",
    "wilaya",
    "zone",
    "حي",
    "قريه",
    "مخيم",
    "مدينه",
    "مقاطعه",
    "منطقه",
    "ولايه",
];
/// Fewest letters of what is left of a place without the word for its kind; where a capital letter
/// tells a name, one less is enough.
const REST_LETTERS_MIN: usize = 4;

/// Other names of places, by each of their names without gaps, folded.
static EXONYMS: LazyLock<BTreeMap<String, Vec<&str>>> = LazyLock::new(|| {
    let lines = include_str!("place/exonyms.txt").lines();
    let groups = lines.filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    groups
        .map(|group| group.split('|').map(str::trim).collect::<Vec<&str>>())
        .flat_map(|group| {
            group.clone().into_iter().map(move |name| (without_gaps(name), group.clone()))
        })
        .collect()
});

fn without_gaps(name: &str) -> String {
    folded(name).chars().filter(|letter| letter.is_alphanumeric()).collect()
}

/// The other names of a place, and its name without the word for its kind.
pub(super) fn other_names(value: &str) -> Vec<String> {
    let text = Text::of(value);
    let mut rest: Vec<&str> = Vec::new();
    for word in text.words.iter().filter(|word| !KINDS.contains(&word.folded.as_str())) {
        let bytes = text.bytes(word.first, word.last);
        rest.extend(bytes.and_then(|(start, end)| value.get(start..end)));
    }
    let whole = rest.len() == text.words.len();
    let rest = rest.join(" ");
    let exonyms = [without_gaps(value), without_gaps(&rest)];
    let exonyms =
        exonyms.iter().filter_map(|name| EXONYMS.get(name)).flat_map(|group| group.iter());
    let mut names: Vec<String> = exonyms.map(|name| (*name).to_owned()).collect();
    let letters = rest.chars().filter(|letter| letter.is_alphabetic()).count();
    let capital = usize::from(rest.starts_with(char::is_uppercase));
    if !whole
        && letters + capital >= REST_LETTERS_MIN
        && !rest.chars().any(|letter| letter.is_ascii_digit())
    {
        names.push(rest);
    }
    names.sort();
    names.dedup();
    names
}

/// Every row of words that is this value, whose words are those of a name.
pub(super) fn find_row(text: &Text<'_>, heard: &HeardWords, value: &Name) -> Vec<Found> {
    let Some((first, rest)) = value.tokens.split_first() else { return Vec::new() };
    let mut found = Vec::new();
    for (at, word) in text.words.iter().enumerate() {
        let like = how_like(first, word, heard.of_word(at, word), rest.is_empty());
        let Some(mut how) = like else { continue };
        let mut next = at + 1;
        let mut last = Some(word.last);
        for token in rest {
            let reach = text.words.iter().enumerate().skip(next).take(BETWEEN_WORDS_MAX + 1);
            let step = reach
                .take_while(|(place, word)| {
                    *place == next || is_small(text.words.get(place - 1)) || word.size == 0
                })
                .find_map(|(place, word)| {
                    Some((place, word, how_like(token, word, heard.of_word(place, word), false)?))
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
fn how_like<'a>(
    token: &Token,
    word: &Word,
    mut heard: impl Iterator<Item = &'a Heard>,
    alone: bool,
) -> Option<How> {
    if let Some(found) = token.find(word) {
        return Some(found.how);
    }
    if !alone && token.equals(word) {
        return Some(How::Part);
    }
    heard.any(|heard| heard.is_like(token, alone)).then_some(How::Sound)
}
