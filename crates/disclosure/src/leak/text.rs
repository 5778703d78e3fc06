//! A folded text, seen as words and as letters without anything between them, with the way back to
//! the bytes of the original.

use super::{
    arabic,
    common::Usage,
    fold::{Class, Letter, fold},
    table::Table,
};

/// How a word is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Script {
    /// ASCII digits.
    Digits,
    /// Latin letters only.
    Latin,
    /// Arabic letters only: no capitals, short words grow on the front.
    Arabic,
    /// Cyrillic or Greek letters only.
    CyrillicOrGreek,
    /// Latin letters among Cyrillic or Greek ones.
    Mixed,
    /// A script without spaces between words: every character is a word of its own here.
    Unspaced,
    /// Any other script; none of them has capitals.
    Other,
}

impl Script {
    /// Whether a name in this script would begin with a capital letter.
    pub(super) fn has_capitals(self) -> bool {
        matches!(self, Self::Latin | Self::CyrillicOrGreek | Self::Mixed)
    }

    fn of(letter: char) -> Self {
        match letter {
            '0'..='9' => Self::Digits,
            '\u{41}'..='\u{24F}' | '\u{250}'..='\u{2AF}' | '\u{1E00}'..='\u{1EFF}' => Self::Latin,
            '\u{370}'..='\u{52F}' => Self::CyrillicOrGreek,
            '\u{600}'..='\u{6FF}' | '\u{750}'..='\u{77F}' | '\u{8A0}'..='\u{8FF}' => Self::Arabic,
            // Thai, Lao, Burmese, Hangul, Khmer, kana and Han characters.
            '\u{E00}'..='\u{EFF}'
            | '\u{1000}'..='\u{109F}'
            | '\u{1100}'..='\u{11FF}'
            | '\u{1780}'..='\u{17FF}'
            | '\u{3005}'..='\u{30FF}'
            | '\u{3400}'..='\u{9FFF}'
            | '\u{20000}'..='\u{3FFFF}' => Self::Unspaced,
            _ => Self::Other,
        }
    }

    fn with(self, other: Self) -> Self {
        match (self, other) {
            (one, other) if one == other => one,
            (Self::Latin | Self::CyrillicOrGreek | Self::Mixed, other) if other.has_capitals() => {
                Self::Mixed
            }
            _ => Self::Other,
        }
    }
}

/// Whether a character belongs to a script without spaces between words.
pub(super) fn is_unspaced(letter: char) -> bool {
    Script::of(letter) == Script::Unspaced || ('\u{AC00}'..='\u{D7A3}').contains(&letter)
}

/// A word, a number, or words that a hyphen or an apostrophe joins.
#[derive(Debug, Clone)]
pub(super) struct Word {
    /// Where it begins in the run of all letters and digits.
    pub(super) first: usize,
    /// Where it ends there.
    pub(super) last: usize,
    /// The folded letters.
    pub(super) folded: String,
    /// How many letters it has, dropped vowel signs counted.
    pub(super) size: usize,
    /// How it is written.
    pub(super) script: Script,
    /// Whether it begins with a capital letter.
    pub(super) capital: bool,
    /// Whether it begins the text or a sentence.
    pub(super) opens: bool,
    /// Whether it is an ordinary word.
    pub(super) usage: Usage,
    /// Which letters occur in it, one bit for each.
    pub(super) mask: u32,
    /// Without the little words that Arabic writes onto its front, in each way that is possible;
    /// the whole word is the first, and ordinary words have none.
    pub(super) forms: Vec<Form>,
}

/// An Arabic word without what is written onto its front.
#[derive(Debug, Clone)]
pub(super) struct Form {
    /// How many letters are left out.
    pub(super) skip: usize,
    /// The letters that are left.
    pub(super) folded: String,
    /// Which of them occur.
    pub(super) mask: u32,
}

/// The letters that occur in a word, as bits; different letters may share one.
pub(super) fn mask(word: &str) -> u32 {
    word.chars().fold(0, |mask, letter| mask | 1 << (u32::from(letter) % 32))
}

/// A text in all its views.
#[derive(Debug)]
pub(super) struct Text<'a> {
    /// As given.
    pub(super) raw: &'a str,
    /// Folded, separators and all.
    pub(super) letters: Vec<Letter>,
    /// The folded letters and digits alone.
    pub(super) run: Vec<char>,
    /// Where each of them stands in `letters`.
    places: Vec<usize>,
    /// Words and numbers in the order of the text.
    pub(super) words: Vec<Word>,
    /// Two or three words that hyphens or apostrophes join, or that a hyphen at a line's end broke.
    pub(super) joined: Vec<Word>,
    /// The folded letters and digits alone, as a string.
    pub(super) unbroken: String,
    /// Words and then joined ones that are not Arabic, by the number of their letters: that number,
    /// the mask, and where the word stands among all.
    by_letters: Vec<(usize, u32, usize)>,
    /// The same of Arabic ones, in the order of the text.
    arabic: Vec<(u32, usize)>,
    /// Where in `run` a value may begin, by its first letter, and the word that begins there.
    starts: Table<char, Vec<(usize, usize)>>,
    /// Where in `run` a value may end.
    ends: Vec<bool>,
}

impl<'a> Text<'a> {
    /// Folds a text and finds its words.
    pub(super) fn of(raw: &'a str) -> Self {
        let letters = fold(raw);
        let mut text = Self {
            raw,
            run: Vec::with_capacity(letters.len()),
            places: Vec::with_capacity(letters.len()),
            letters,
            words: Vec::new(),
            joined: Vec::new(),
            unbroken: String::with_capacity(raw.len()),
            by_letters: Vec::new(),
            arabic: Vec::new(),
            starts: Table::default(),
            ends: Vec::new(),
        };
        text.find_words();
        text.find_edges();
        text.join_words();
        for (at, word) in text.words.iter().chain(&text.joined).enumerate() {
            if word.script == Script::Arabic {
                text.arabic.push((word.mask, at));
            } else {
                text.by_letters.push((word.letters(), word.mask, at));
            }
        }
        text.by_letters.sort_unstable_by_key(|one| one.0);
        text
    }

    fn find_words(&mut self) {
        let mut word: Option<Word> = None;
        let mut opens = Opening::default();
        for (place, letter) in self.letters.iter().enumerate() {
            if letter.class == Class::Separator {
                opens.pass(letter.folded);
                finish(&mut self.words, word.take(), self.raw, &self.letters, &self.places);
                continue;
            }
            let script = Script::of(letter.folded);
            let at = self.run.len();
            self.run.push(letter.folded);
            self.unbroken.push(letter.folded);
            self.places.push(place);
            match &mut word {
                Some(open) if open.goes_on_with(script) => {
                    open.script = open.script.with(script);
                    open.folded.push(letter.folded);
                    open.size += 1 + letter.vowel_signs;
                    open.last = at + 1;
                }
                _ => {
                    finish(&mut self.words, word.take(), self.raw, &self.letters, &self.places);
                    word = Some(Word {
                        first: at,
                        last: at + 1,
                        folded: letter.folded.to_string(),
                        size: 1 + letter.vowel_signs,
                        script,
                        capital: letter.capital,
                        opens: opens.take(),
                        usage: Usage::default(),
                        mask: 0,
                        forms: Vec::new(),
                    });
                }
            }
        }
        finish(&mut self.words, word, self.raw, &self.letters, &self.places);
    }

    fn find_edges(&mut self) {
        self.ends = vec![false; self.run.len() + 1];
        for (at, word) in self.words.iter().enumerate() {
            if let Some(end) = self.ends.get_mut(word.last) {
                *end = true;
            }
            let inside = word.forms.iter().skip(1).map(|form| word.first + form.skip);
            for start in std::iter::once(word.first).chain(inside) {
                if let Some(letter) = self.run.get(start) {
                    self.starts.entry(*letter).or_default().push((start, at));
                }
            }
        }
    }

    fn join_words(&mut self) {
        for at in 0..self.words.len() {
            let Some((first, rest)) = self.words.get(at..).and_then(<[Word]>::split_first) else {
                break;
            };
            if rest.first().is_none_or(|next| !joins(self.gap(first, next))) {
                continue;
            }
            let mut joined = first.clone();
            for next in rest.iter().take(2) {
                if next.script == Script::Digits
                    || joined.script == Script::Digits
                    || !joins(self.gap(&joined, next))
                {
                    break;
                }
                joined.last = next.last;
                joined.folded.push_str(&next.folded);
                joined.size += next.size;
                joined.script = joined.script.with(next.script);
                joined.mask |= next.mask;
                joined.forms.clear();
                joined.usage = Usage::default();
                self.joined.push(joined.clone());
            }
        }
    }

    /// The words, not Arabic, that may be a name with so many letters and such a mask: with so many
    /// letters more or fewer, and two slips at most, each of which changes two letters of a mask.
    pub(super) fn words_near(
        &self,
        letters: usize,
        apart: usize,
        mask: u32,
    ) -> impl Iterator<Item = &Word> {
        let near = move |(_, other, _): &&(usize, u32, usize)| (mask ^ other).count_ones() <= 4;
        let few = letters.saturating_sub(apart);
        self.of_letters(few, letters + apart).filter(near).filter_map(|one| self.any_word(one.2))
    }

    /// The Arabic words of which some form may be a name with such a mask: they bear other letters
    /// in front.
    pub(super) fn arabic_words_near(&self, mask: u32) -> impl Iterator<Item = &Word> {
        let near = move |(other, _): &&(u32, usize)| (mask & !other).count_ones() <= 2;
        self.arabic.iter().filter(near).filter_map(|one| self.any_word(one.1))
    }

    /// The words of so many letters, not Arabic, with this very mask.
    pub(super) fn words_with(&self, letters: usize, mask: u32) -> impl Iterator<Item = &Word> {
        let same = move |(_, other, _): &&(usize, u32, usize)| mask == *other;
        let words = self.of_letters(letters, letters).filter(same);
        words.filter_map(|one| self.words.get(one.2))
    }

    fn of_letters(&self, least: usize, most: usize) -> std::slice::Iter<'_, (usize, u32, usize)> {
        let from = self.by_letters.partition_point(|one| one.0 < least);
        let to = self.by_letters.partition_point(|one| one.0 <= most);
        self.by_letters.get(from..to).unwrap_or_default().iter()
    }

    /// A word by its place among all, joined ones last.
    fn any_word(&self, at: usize) -> Option<&Word> {
        self.words.get(at).or_else(|| self.joined.get(at.checked_sub(self.words.len())?))
    }

    /// What stands between two words.
    pub(super) fn gap(&self, before: &Word, after: &Word) -> &[Letter] {
        let from = before.last.checked_sub(1).and_then(|last| self.places.get(last));
        let to = self.places.get(after.first);
        from.zip(to).and_then(|(from, to)| self.letters.get(from + 1..*to)).unwrap_or_default()
    }

    /// Whether a word is written in capital letters throughout.
    pub(super) fn is_all_capitals(&self, word: &Word) -> bool {
        (word.first..word.last).all(|place| self.letter(place).is_some_and(|one| one.capital))
    }

    /// The place in `run` of a place in `letters`, or of the last letter before it.
    pub(super) fn run_place(&self, place: usize) -> Option<usize> {
        self.places.partition_point(|at| *at <= place).checked_sub(1)
    }

    fn letter(&self, place: usize) -> Option<&Letter> {
        self.letters.get(*self.places.get(place)?)
    }

    /// What stands right before a word.
    pub(super) fn before(&self, word: &Word) -> Option<char> {
        let place = self.places.get(word.first)?.checked_sub(1)?;
        self.letters.get(place).map(|letter| letter.folded)
    }

    /// What stands right after a word.
    pub(super) fn after(&self, word: &Word) -> Option<char> {
        let place = self.places.get(word.last.checked_sub(1)?)? + 1;
        self.letters.get(place).map(|letter| letter.folded)
    }

    /// Where a value with this first letter may begin in `run`, and the word that begins there.
    pub(super) fn starts_with(&self, letter: char) -> &[(usize, usize)] {
        self.starts.get(&letter).map(Vec::as_slice).unwrap_or_default()
    }

    /// Whether a value may end before this place of `run`.
    pub(super) fn ends_at(&self, place: usize) -> bool {
        self.ends.get(place).copied().unwrap_or(false)
    }

    /// The bytes of the original from which letters of `run` came.
    pub(super) fn bytes(&self, first: usize, last: usize) -> Option<(usize, usize)> {
        let start = self.letter(first)?.start;
        let end = self.letter(last.checked_sub(1)?)?.end;
        (start < end).then_some((start, end))
    }
}

impl Word {
    /// How many folded letters it has.
    pub(super) fn letters(&self) -> usize {
        self.last - self.first
    }

    fn goes_on_with(&self, script: Script) -> bool {
        script != Script::Unspaced
            && self.script != Script::Unspaced
            && (script == Script::Digits) == (self.script == Script::Digits)
    }
}

/// Closes a word: what can only be said of the whole of it.
fn finish(
    words: &mut Vec<Word>,
    word: Option<Word>,
    raw: &str,
    letters: &[Letter],
    places: &[usize],
) {
    let Some(mut word) = word else { return };
    word.mask = mask(&word.folded);
    let letter = |place: usize| places.get(place).and_then(|at| letters.get(*at));
    let start = letter(word.first).map_or(0, |first| first.start);
    let end = word.last.checked_sub(1).and_then(letter).map_or(0, |last| last.end);
    let written = raw.get(start..end).unwrap_or_default();
    word.usage = Usage::of(&word.folded, written);
    if word.script == Script::Arabic && !word.usage.is_common() {
        let forms = arabic::without_clitics(&word.folded);
        word.forms = forms
            .filter(|(skip, rest)| *skip == 0 || !Usage::is_common_rest(rest))
            .map(|(skip, rest)| Form { skip, folded: rest.to_owned(), mask: mask(rest) })
            .collect();
    }
    words.push(word);
}

/// Whether two words with this between them may be one: an apostrophe, or a hyphen, which may stand
/// at the end of a line.
fn joins(gap: &[Letter]) -> bool {
    match gap.split_first() {
        Some((mark, [])) => matches!(mark.folded, '\'' | '`' | '-'),
        Some((mark, rest)) => {
            mark.folded == '-'
                && rest.len() <= 3
                && rest.iter().all(|letter| letter.folded.is_whitespace())
                && rest.iter().any(|letter| matches!(letter.folded, '\n' | '\r'))
        }
        None => false,
    }
}

/// Keeps watch for the beginning of a sentence.
struct Opening {
    opens: bool,
    line_feeds: usize,
}

impl Default for Opening {
    fn default() -> Self {
        Self { opens: true, line_feeds: 0 }
    }
}

impl Opening {
    fn pass(&mut self, separator: char) {
        match separator {
            '\n' => {
                self.line_feeds += 1;
                // One line feed may be the typesetter's; a blank line is the writer's.
                self.opens |= self.line_feeds > 1;
            }
            '.' | '!' | '?' | '•' | '؟' | '¿' | '¡' => self.opens = true,
            _ => {}
        }
    }

    fn take(&mut self) -> bool {
        self.line_feeds = 0;
        std::mem::take(&mut self.opens)
    }
}
