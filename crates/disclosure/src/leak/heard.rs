//! Names in another spelling or another script.

use super::{
    Found, How,
    name::{Name, Token, written},
    sound::Sound,
    text::{Script, Text, Word},
};

/// Fewest consonants of two words without capital letters that together are known by their sound.
const SMALL_CONSONANTS_MIN: usize = 4;
/// Fewest letters of an Arabic word that is heard without its article.
const ARTICLE_LETTERS_MIN: usize = 5;
/// Most capital letters that are initials rather than a name.
const INITIALS_LETTERS_MAX: usize = 3;

/// A word of a text with its sound.
#[derive(Debug)]
pub(super) struct Heard {
    first: usize,
    last: usize,
    sound: Sound,
    /// Whether it stands as a name would, and so may be one by itself.
    alone: bool,
    /// Whether a capital letter says so that is not a sentence's.
    sure: bool,
}

/// The words of a text that may be names, with their sounds, in the order of the text.
#[derive(Debug)]
pub(super) struct HeardWords {
    words: Vec<Heard>,
    /// Where those of each word of the text begin among them.
    places: Vec<usize>,
}

impl HeardWords {
    /// Hears a text.
    pub(super) fn of(text: &Text<'_>) -> Self {
        let words = heard(text);
        let mut places = Vec::with_capacity(text.words.len());
        let mut place = 0;
        for word in &text.words {
            while words.get(place).is_some_and(|heard| heard.first < word.first) {
                place += 1;
            }
            places.push(place);
        }
        Self { words, places }
    }

    /// What was heard of one word, given with its place in the text.
    pub(super) fn of_word(&self, at: usize, word: &Word) -> impl Iterator<Item = &Heard> {
        let last = word.last;
        let place = self.places.get(at).copied().unwrap_or(self.words.len());
        let near = self.words.iter().skip(place).take_while(move |heard| heard.first < last);
        near.filter(move |heard| heard.last == last)
    }
}

fn heard(text: &Text<'_>) -> Vec<Heard> {
    let mut words = Vec::new();
    for (at, word) in text.words.iter().enumerate() {
        if matches!(word.script, Script::Digits | Script::Unspaced) {
            continue;
        }
        let next = text
            .words
            .get(at + 1)
            .filter(|next| next.script == word.script && text.gap(word, next).len() == 1);
        if let Some(next) = next.filter(|_| word.usage.is_particle()) {
            words.extend(compounds(text, word, next));
        }
        // An Arabic particle alone sounds like too much.
        let particle = word.script == Script::Arabic && word.usage.is_particle();
        if word.usage.is_ordinary() || word.size < 2 || particle {
            continue;
        }
        let written = written(text, word);
        let sure = word.script.has_capitals() && !word.opens;
        let initials = word.size <= INITIALS_LETTERS_MAX && text.is_all_capitals(word);
        let alone = !word.script.has_capitals() || (word.capital && !initials);
        if word.script == Script::Arabic {
            for form in &word.forms {
                // "The" before a short word is a noun's, before a long one often a surname's.
                if form.skip > 1 && word.letters() - form.skip < ARTICLE_LETTERS_MIN {
                    continue;
                }
                let rest: String = written.chars().skip(form.skip).collect();
                let sound = Sound::of("", &rest, word.script);
                let first = word.first + form.skip;
                words.push(Heard { first, last: word.last, sound, alone, sure });
            }
        } else {
            let sound = Sound::of(&word.folded, written, word.script);
            words.push(Heard { first: word.first, last: word.last, sound, alone, sure });
        }
    }
    words
}

/// A particle and the word after it as one, with the Arabic article between them and without:
/// "Abdel Malek", "Abdelmalek", "Abdumalek".
fn compounds(text: &Text<'_>, word: &Word, next: &Word) -> impl Iterator<Item = Heard> {
    let folded = [word.folded.as_str(), next.folded.as_str()].concat();
    let (front, back) = (written(text, word), written(text, next));
    let bare = back.strip_prefix("ال").filter(|_| word.script == Script::Arabic);
    let of = |back: &str| Sound::of(&folded, &[front, back].concat(), word.script);
    let sounds = std::iter::once(of(back)).chain(bare.map(of)).collect::<Vec<_>>();
    let (first, last) = (word.first, next.last);
    let alone = next.capital || !next.script.has_capitals();
    let sure = next.script.has_capitals() && !next.opens;
    sounds.into_iter().map(move |sound| Heard { first, last, sound, alone, sure })
}

impl Heard {
    /// Whether it sounds like a word of a name, and stands as a name where that is asked.
    pub(super) fn is_like(&self, token: &Token, alone: bool) -> bool {
        let sure = !alone || self.sure;
        (self.alone || !alone) && token.sounds.iter().any(|one| one.is_like(&self.sound, sure))
    }
}

impl Name {
    /// Every word that sounds like the name or a word of it.
    pub(super) fn find_heard(&self, heard: &HeardWords) -> Vec<Found> {
        let mut found = Vec::new();
        let mut before: Option<(&Heard, u64)> = None;
        for word in &heard.words {
            let found_here = |first| Found { first, last: word.last, how: How::Sound };
            let (like, alone) = self.like(word);
            let mut wholes = self.whole_sounds.iter().filter(|_| word.alone);
            if alone || wholes.any(|sound| sound.is_like(&word.sound, word.sure)) {
                found.push(found_here(word.first));
            }
            // Two words in a row that sound like two words of the name are sure enough.
            if let Some((first, others)) = before.take()
                && first.last == word.first
                && are_two(like, others)
                && first.sound.consonants() + word.sound.consonants() >= SMALL_CONSONANTS_MIN
            {
                found.push(found_here(first.first));
            }
            before = Some((word, like));
        }
        found
    }

    /// Which words of the name a word sounds like, roughly, one bit for each of the first 64; and
    /// whether it sounds so much like one that it may stand alone.
    fn like(&self, word: &Heard) -> (u64, bool) {
        if self.tokens.len() < 2 && !word.alone {
            return (0, false);
        }
        // Small letters are a machine's: no one else writes another script's names so.
        let (mut like, mut alone) = (0, false);
        for (at, token) in (0_u32..).zip(&self.tokens) {
            if (word.alone || token.script != Script::Latin) && word.is_like(token, false) {
                like |= 1_u64.checked_shl(at).unwrap_or(0);
                alone = alone || word.is_like(token, true);
            }
        }
        (like, alone)
    }
}

/// Whether two rows of bits hold a bit each that are not the same one.
fn are_two(one: u64, other: u64) -> bool {
    one != 0 && other != 0 && (one | other).count_ones() > 1
}
