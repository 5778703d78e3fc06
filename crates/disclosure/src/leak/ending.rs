//! What languages of letters write onto a name: the endings of cases in Ukrainian and its
//! neighbours ("Чуйком"), postpositions of Nepali, Hindi and Bangla ("जोशीलाई"), little words before and
//! behind a name in Amharic ("ለአበበ").

use std::sync::LazyLock;

use super::{
    fold::folded,
    text::{Script, Text, Word},
};

/// Endings of cases, of nouns and of names that are adjectives.
const CYRILLIC: &str = "а у ю я і и ы е ові еві єві ом ем єм ою ею єю ой ей ої ій ого его ому ему \
                        им ім ым их іх ых ів ам ям ами ями ах ях";
/// Last letters that give way to an ending, folded.
const GIVES_WAY: &[char] = &['а', 'я', 'о', 'е', 'є', 'и', 'і', 'ь', 'ы'];
/// Fewest letters in front of an ending.
const STEM_LETTERS_MIN: usize = 3;

/// Postpositions, as written.
const INDIC: &str = "को का की के ले लाई मा बाट सँग सित द्वारा हरू हरु ने से में पर र ের কে রে তে য় দের রা েরা \
                     টি টা";
/// Fewest letters of a name that bears one, and fewest letters and vowel signs of a shorter one.
const INDIC_LETTERS_MIN: usize = 3;
const INDIC_SIZE_MIN: usize = 4;

/// What Amharic writes in front of a name and behind it.
const ETHIOPIC: (&str, &str) = ("የ ለ በ ከ ስለ ወደ እንደ እነ", "ን ም ና ንም ስ");
/// Fewest letters of such a name.
const ETHIOPIC_LETTERS_MIN: usize = 3;

/// An ending as letters are folded, and how many letters and vowel signs it has.
type Ending = (String, usize);

static CASES: LazyLock<Vec<String>> =
    LazyLock::new(|| CYRILLIC.split_whitespace().map(folded).collect());

static POSTPOSITIONS: LazyLock<Vec<Ending>> = LazyLock::new(|| {
    // A vowel sign needs a letter that it belongs to.
    let measured = |ending: &str| {
        let text = Text::of(&["क", ending].concat()).words;
        let word = text.first()?;
        Some((word.folded.strip_prefix('क')?.to_owned(), word.size.checked_sub(1)?))
    };
    INDIC.split_whitespace().filter_map(measured).collect()
});

/// A name, as a word bears it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Bare<'a> {
    /// Folded.
    pub(super) folded: &'a str,
    /// How many letters it has.
    pub(super) letters: usize,
    /// The same, dropped vowel signs counted.
    pub(super) size: usize,
    /// How it is written.
    pub(super) script: Script,
}

/// How many letters a word has more or fewer than a name that it bears.
pub(super) fn letters_apart(script: Script) -> usize {
    if matches!(script, Script::CyrillicOrGreek | Script::Other) { 3 } else { 0 }
}

/// Whether a word is the name with something written onto it.
pub(super) fn bears(name: Bare<'_>, word: &Word) -> bool {
    if name.script != word.script || word.usage.is_ordinary() {
        return false;
    }
    match name.script {
        Script::CyrillicOrGreek => word.capital && has_case(name, word),
        Script::Other => has_postposition(name, word) || has_little_words(name, word),
        _ => false,
    }
}

fn has_case(name: Bare<'_>, word: &Word) -> bool {
    let stem = name.folded.strip_suffix(GIVES_WAY).unwrap_or(name.folded);
    // Names that are adjectives lose two letters, of which the last one is folded.
    let shorter = name.folded.strip_suffix('и').and_then(|rest| rest.strip_suffix(GIVES_WAY));
    std::iter::once(stem).chain(shorter).any(|stem| {
        let rest = word.folded.strip_prefix(stem);
        stem.chars().count() >= STEM_LETTERS_MIN
            && rest.is_some_and(|rest| CASES.iter().any(|case| case == rest))
    })
}

fn has_postposition(name: Bare<'_>, word: &Word) -> bool {
    let Some(rest) = word.folded.strip_prefix(name.folded) else { return false };
    (name.letters >= INDIC_LETTERS_MIN || name.size >= INDIC_SIZE_MIN)
        && POSTPOSITIONS
            .iter()
            .any(|(ending, size)| ending == rest && word.size == name.size + size)
}

fn has_little_words(name: Bare<'_>, word: &Word) -> bool {
    let Some((before, behind)) = word.folded.split_once(name.folded) else { return false };
    let is_one = |of: &str, part: &str| part.is_empty() || of.split(' ').any(|one| one == part);
    let ethiopic = name.folded.starts_with(|letter| ('\u{1200}'..='\u{137F}').contains(&letter));
    ethiopic
        && name.letters >= ETHIOPIC_LETTERS_MIN
        && is_one(ETHIOPIC.0, before)
        && is_one(ETHIOPIC.1, behind)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_found(name: &str, text: &str) -> bool {
        let known = Text::of(name);
        let known = known.words.first().unwrap();
        let bare = Bare {
            folded: &known.folded,
            letters: known.letters(),
            size: known.size,
            script: known.script,
        };
        Text::of(text).words.iter().any(|word| bears(bare, word))
    }

    #[test]
    fn a_name_is_known_with_what_is_written_onto_it() {
        for (name, texts) in [
            ("Чуйко", "Чуйка Чуйку Чуйком Чуйкові"),
            ("Петренко", "Петренка Петренком"),
            ("Лихачева", "Лихачевою Лихачевій"),
            ("Ковальський", "Ковальського Ковальським"),
            ("Іванович", "Івановичем Івановичеві"),
            ("Мазепа", "Мазепою Мазепи"),
            ("जोशी", "जोशीको जोशीलाई जोशीले जोशीहरू जोशीसँग"),
            ("কান্ত", "কান্তকে কান্তের কান্তদের"),
            ("አበበ", "የአበበ ለአበበን አበበም ስለአበበ"),
        ] {
            for text in texts.split(' ') {
                assert!(is_found(name, text), "{name}: {text}");
            }
        }
    }

    #[test]
    fn other_words_that_begin_alike_are_no_names() {
        for (name, text) in [
            ("Марко", "Маркування"),
            ("Петро", "петра"),
            ("मिना", "मनलाई"),
            ("মিনা", "মনকে"),
            ("জোশী", "জোশীহীন"),
            ("አበበ", "ያአበበ"),
        ] {
            assert!(!is_found(name, text), "{name}: {text}");
        }
    }
}
