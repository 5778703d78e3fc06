//! Names of people: the whole name in any order, each of its words, and the same with slips.
//!
//! Disguises, letters set apart and other spellings are found by `disguise`, `spaced` and `heard`,
//! which take the words of a name from here.

use super::{
    Found, How, arabic,
    common::Usage,
    ending::{self, Bare},
    near::{self, Letters},
    sound::Sound,
    text::{Script, Text, Word, is_unspaced, mask},
    whole::Pattern,
};

/// Fewest letters of a word of a name that is looked for by itself.
const ALONE_LETTERS_MIN: usize = 3;
/// Fewest letters that are looked for among words without a capital letter.
const SMALL_LETTERS_MIN: usize = 4;
/// Fewest letters of a word of a name that is looked for across the gaps between words.
const BROKEN_LETTERS_MIN: usize = 6;
/// How many letters a short name has: "Lê", "Vũ".
const SHORT_LETTERS: usize = 2;
/// Short words of names that are no names: articles, titles.
const SHORT_NO_NAMES: &[&str] = &[
    "ag", "al", "an", "ap", "as", "at", "be", "by", "da", "de", "di", "do", "dr", "du", "el", "en",
    "et", "he", "ii", "il", "in", "is", "it", "iv", "jr", "la", "le", "lo", "mc", "me", "mr", "ms",
    "my", "no", "of", "on", "or", "os", "ou", "pt", "se", "so", "sr", "st", "te", "to", "un", "up",
    "us", "vi", "we", "ye",
];
/// Fewest letters of a name that is known in its plural.
const PLURAL_LETTERS_MIN: usize = 4;
/// Fewest letters of the name of an account, and of one beside its sign: "erono@".
const ACCOUNT_LETTERS_MIN: usize = 6;
const SIGNED_ACCOUNT_LETTERS_MIN: usize = 4;
/// Most words of a name whose orders are tried; what is longer is no name.
const ORDERED_WORDS_MAX: usize = 6;
/// Most words of a name that may be written as one.
const SOUNDED_WORDS_MAX: usize = 3;

/// A word of a name that is looked for by itself.
#[derive(Debug)]
pub(super) struct Token {
    /// Folded.
    pub(super) folded: String,
    /// How it sounds, with the Arabic article and without.
    pub(super) sounds: Vec<Sound>,
    /// How it is written.
    pub(super) script: Script,
    mask: u32,
    letters: usize,
    size: usize,
    /// Without the Arabic article, if it bears one.
    bare: Option<String>,
    bare_mask: u32,
    how: How,
}

/// A name, ready to be looked for.
#[derive(Debug)]
pub(super) struct Name {
    /// Its words, so far as they are looked for by themselves.
    pub(super) tokens: Vec<Token>,
    /// The whole name, in each of its orders, run together.
    pub(super) wholes: Vec<String>,
    /// How the whole name sounds in one word, with Arabic articles inside it and without.
    pub(super) whole_sounds: Vec<Sound>,
    /// The whole name.
    patterns: Vec<Pattern>,
    /// Words of it that a gap may break, and short ones beside others or their initials.
    parts: Vec<Pattern>,
    /// Words of two letters, folded and as written.
    short: Vec<(String, String)>,
    /// Words of it with the initial of another, as names of accounts are made: "jatieno"; how many
    /// letters they have, and which, as `text::mask`.
    accounts: Vec<(usize, u32, String)>,
}

impl Name {
    /// A name as known.
    pub(super) fn of(value: &str) -> Self {
        let text = Text::of(value);
        let words: Vec<&Word> =
            text.words.iter().filter(|word| word.script != Script::Digits).collect();
        let single = words.len() == 1;
        let how = if single { How::Exact } else { How::Part };
        let compounds = compounds(&words);
        let tokens: Vec<Token> = words
            .iter()
            .copied()
            .chain(&text.joined)
            .chain(&compounds)
            .filter(|word| {
                let last = words.last().is_some_and(|last| last.first == word.first);
                is_looked_for_alone(word, single || (last && is_family_name(word)))
            })
            .map(|word| Token::of(word, &text, how))
            .collect();
        let wholes = orders(&words);
        let mut patterns = Vec::new();
        for (at, whole) in wholes.iter().enumerate() {
            let how = if at == 0 { How::Exact } else { How::Rearranged };
            patterns.push(if single {
                Pattern::between_edges(whole, how)
            } else {
                Pattern::whole(whole, how)
            });
        }
        let broken =
            tokens.iter().filter(|token| token.folded.chars().count() >= BROKEN_LETTERS_MIN);
        let mut parts = with_weak_words(&words);
        parts.extend(broken.map(|token| Pattern::between_edges(&token.folded, How::Rearranged)));
        parts.extend(unspaced_parts(value, how));
        let whole_sounds = whole_sounds(&words, &text);
        let short = words.iter().copied().filter(|word| is_short_name(word));
        let short = short
            .map(|word| (word.folded.clone(), written(&text, word).to_owned()))
            .filter(|(folded, written)| {
                !(written.is_ascii() && SHORT_NO_NAMES.contains(&folded.as_str()))
            })
            .collect();
        let accounts = accounts(&tokens);
        Self { tokens, wholes, whole_sounds, patterns, parts, short, accounts }
    }

    /// Every place where the text holds the whole name, or a word of it, a slip or two forgiven.
    pub(super) fn find(&self, text: &Text<'_>) -> Vec<Found> {
        let mut found = self.find_whole(text);
        for token in &self.tokens {
            let apart = near::SLIPS_MAX.max(ending::letters_apart(token.script));
            let words = text.words_near(token.letters, apart, token.mask);
            found.extend(words.filter_map(|word| token.find(word)));
            if token.script == Script::Arabic {
                let words = text.arabic_words_near(token.bare_mask);
                found.extend(words.filter_map(|word| token.find(word)));
            }
        }
        found.extend(self.parts.iter().flat_map(|pattern| pattern.find(text)));
        self.find_short(text, &mut found);
        self.find_accounts(text, &mut found);
        found
    }

    /// Every short word of the name exactly as written.
    fn find_short(&self, text: &Text<'_>, found: &mut Vec<Found>) {
        for (folded, name) in &self.short {
            let stands = |word: &&Word| {
                let opens = word.script.has_capitals() && word.opens && name.is_ascii();
                word.folded == *folded && !opens && written(text, word) == name
            };
            let words = text.words.iter().filter(|word| word.letters() == SHORT_LETTERS);
            found.extend(words.filter(stands).map(|word| Found {
                first: word.first,
                last: word.last,
                how: How::Part,
            }));
        }
    }

    /// Every name of an account that is made of the name.
    fn find_accounts(&self, text: &Text<'_>, found: &mut Vec<Found>) {
        for (letters, mask, account) in &self.accounts {
            let stands = |word: &&Word| {
                let signs = || [text.before(word), text.after(word)].contains(&Some('@'));
                word.folded == *account && (*letters >= ACCOUNT_LETTERS_MIN || signs())
            };
            let words = text.words_with(*letters, *mask).filter(stands);
            found.extend(words.map(|word| Found {
                first: word.first,
                last: word.last,
                how: How::Initials,
            }));
        }
    }

    /// Every place where the text holds the whole name, in any order.
    pub(super) fn find_whole(&self, text: &Text<'_>) -> Vec<Found> {
        self.patterns.iter().flat_map(|pattern| pattern.find(text)).collect()
    }
}

impl Token {
    fn of(word: &Word, text: &Text<'_>, how: How) -> Self {
        let bare = arabic::without_article(&word.folded).map(str::to_owned);
        let written = written(text, word);
        let mut sounds = vec![Sound::of(&word.folded, written, word.script)];
        if bare.is_some() {
            let without = written.trim_start_matches(['ا', 'أ', 'ٱ']).trim_start_matches('ل');
            sounds.push(Sound::of("", without, word.script));
        }
        sounds.extend(without_inner_article(written, word.script));
        Self {
            sounds,
            script: word.script,
            mask: word.mask,
            letters: word.letters(),
            size: word.size,
            bare_mask: bare.as_deref().map_or(word.mask, mask),
            bare,
            folded: word.folded.clone(),
            how,
        }
    }

    /// Whether a word is this one, or nearly.
    pub(super) fn find(&self, word: &Word) -> Option<Found> {
        let found = |skip: usize, how| Found { first: word.first + skip, last: word.last, how };
        if word.script != Script::Arabic {
            if near::are_apart(self.mask, word.mask) {
                return None;
            }
            if self.equals(word) {
                return stands_as_a_name(word).then(|| found(0, self.how));
            }
            if self.is_plural(word) {
                return Some(found(0, How::Slip));
            }
            if ending::bears(self.without_endings(), word) {
                return Some(found(0, self.how));
            }
            let name = Letters { folded: &self.folded, mask: self.mask, count: self.letters };
            return near::is_near(name, word).then(|| found(0, How::Slip));
        }
        if self.script != Script::Arabic {
            return None;
        }
        let own = self.bare.as_ref().unwrap_or(&self.folded);
        let count = self.letters - if self.bare.is_some() { 2 } else { 0 };
        let name = Letters { folded: own, mask: self.bare_mask, count };
        word.forms.iter().find_map(|form| {
            if form.folded == self.folded || form.folded == *own {
                return Some(found(form.skip, self.how));
            }
            let count = word.letters() - form.skip;
            let rest = Letters { folded: &form.folded, mask: form.mask, count };
            let near = !word.usage.is_ordinary() && near::are_near(name, rest);
            near.then(|| found(form.skip, How::Slip))
        })
    }

    /// Whether a word is a family of this name: "the Keitas".
    fn is_plural(&self, word: &Word) -> bool {
        self.letters >= PLURAL_LETTERS_MIN
            && word.letters() == self.letters + 1
            && word.capital
            && !word.opens
            && word.folded.strip_suffix('s') == Some(&self.folded)
    }

    fn without_endings(&self) -> Bare<'_> {
        let Self { folded, letters, size, script, .. } = self;
        Bare { folded, letters: *letters, size: *size, script: *script }
    }

    /// Whether a word is this one, however it stands.
    pub(super) fn equals(&self, word: &Word) -> bool {
        word.mask == self.mask && word.folded == self.folded
    }
}

/// The bytes from which a word came.
pub(super) fn written<'a>(text: &Text<'a>, word: &Word) -> &'a str {
    let bytes = text.bytes(word.first, word.last);
    bytes.and_then(|(start, end)| text.raw.get(start..end)).unwrap_or_default()
}

fn is_looked_for_alone(word: &Word, single: bool) -> bool {
    word.size >= ALONE_LETTERS_MIN
        && word.script != Script::Unspaced
        && (single || !word.usage.is_particle())
}

/// Whether a particle may be a family name where it is the last word of a name: "Sayyid".
fn is_family_name(word: &Word) -> bool {
    word.script == Script::Latin && word.capital && word.size >= SMALL_LETTERS_MIN
}

/// Whether a word that equals a word of a name stands as names do: ordinary and very short words
/// need a capital letter that is not a sentence's.
fn stands_as_a_name(word: &Word) -> bool {
    if !word.script.has_capitals() {
        return !word.usage.is_common();
    }
    if word.capital {
        return !(word.opens && word.usage.is_opener());
    }
    word.size >= SMALL_LETTERS_MIN && !word.usage.is_common()
}

/// The name run together in each of its orders, first as known, with and without its particles.
fn orders(words: &[&Word]) -> Vec<String> {
    let bare: Vec<&Word> = words.iter().copied().filter(|word| !word.usage.is_particle()).collect();
    let mut orders: Vec<String> = Vec::new();
    for words in [words, &bare] {
        let turns = if words.len() <= ORDERED_WORDS_MAX { words.len() } else { 1 };
        for turn in 0..turns {
            let (front, back) = words.split_at_checked(turn).unwrap_or_default();
            let order: String = back.iter().chain(front).map(|word| word.folded.as_str()).collect();
            if order.chars().count() >= ALONE_LETTERS_MIN && !orders.contains(&order) {
                orders.push(order);
            }
        }
    }
    orders
}

/// Words of a name that are too short or too ordinary to stand alone, each beside another word of
/// the name or its initial.
fn with_weak_words(words: &[&Word]) -> Vec<Pattern> {
    let mut patterns = Vec::new();
    if words.len() > ORDERED_WORDS_MAX {
        return patterns;
    }
    for weak in words.iter().filter(|word| {
        !word.usage.is_particle() && (word.size < ALONE_LETTERS_MIN || word.usage.is_common())
    }) {
        for other in words.iter().filter(|other| other.first != weak.first) {
            let initial: String = other.folded.chars().take(1).collect();
            for (beside, how) in [(&other.folded, How::Rearranged), (&initial, How::Initials)] {
                for order in [[beside, &weak.folded], [&weak.folded, beside]] {
                    patterns.push(Pattern::capitalised(&order.map(String::as_str).concat(), how));
                }
            }
        }
    }
    patterns
}

/// Whether a word of two letters may stand alone as a name. In other scripts than these, two letters
/// are too often a word of their own.
fn is_short_name(word: &Word) -> bool {
    let known = match word.script {
        Script::Latin => word.capital,
        Script::Arabic => !word.usage.is_ordinary(),
        _ => false,
    };
    known && word.letters() == SHORT_LETTERS && !word.usage.is_particle()
}

/// The words of a name, each with the initial of another on either side.
fn accounts(tokens: &[Token]) -> Vec<(usize, u32, String)> {
    let mut accounts = Vec::new();
    let latin = || tokens.iter().filter(|token| token.script == Script::Latin);
    for token in latin().take(ORDERED_WORDS_MAX) {
        for other in latin().filter(|other| other.folded != token.folded).take(ORDERED_WORDS_MAX) {
            let initial: String = other.folded.chars().take(1).collect();
            for account in [[&initial, &token.folded], [&token.folded, &initial]] {
                let account = account.map(String::as_str).concat();
                let letters = account.chars().count();
                if letters >= SIGNED_ACCOUNT_LETTERS_MIN {
                    accounts.push((letters, mask(&account), account));
                }
            }
        }
    }
    accounts
}

/// The words of a name in a script that has spaces between names only.
fn unspaced_parts(value: &str, how: How) -> Vec<Pattern> {
    let long = |part: &&str| {
        let letters = part.chars().filter(|letter| letter.is_alphabetic()).count();
        letters >= SMALL_LETTERS_MIN && part.chars().all(is_unspaced)
    };
    let parts = value.split_whitespace().filter(long).take(ORDERED_WORDS_MAX);
    parts.map(|part| Pattern::in_any_case(&letters_of(part), how)).collect()
}

fn letters_of(part: &str) -> String {
    Text::of(part).run.iter().collect()
}

fn whole_sounds(words: &[&Word], text: &Text<'_>) -> Vec<Sound> {
    let Some((first, last)) = words.first().zip(words.last()) else { return Vec::new() };
    let unspaced = first.script == Script::Unspaced;
    if !(2..=SOUNDED_WORDS_MAX).contains(&words.len()) && !unspaced {
        return Vec::new();
    }
    let folded: String = words.iter().map(|word| word.folded.as_str()).collect();
    let bytes = text.bytes(first.first, last.last);
    let written = bytes.and_then(|(start, end)| text.raw.get(start..end)).unwrap_or_default();
    let mut sounds = vec![Sound::of(&folded, written, first.script)];
    sounds.extend(without_inner_article(written, first.script));
    sounds
}

/// How an Arabic name sounds without the articles inside it: "Abd al-Majid" is also "Abdumajid".
fn without_inner_article(written: &str, script: Script) -> Option<Sound> {
    let inside = script == Script::Arabic && written.contains(" ال");
    inside.then(|| Sound::of("", &written.replace(" ال", " "), script))
}

/// Particles and the words after them as one, as they are often written: "Abdelmalek".
fn compounds(words: &[&Word]) -> Vec<Word> {
    let pairs = words.iter().zip(words.iter().skip(1));
    let compound = |(particle, next): (&&Word, &&Word)| {
        let folded = [particle.folded.as_str(), &next.folded].concat();
        Word {
            last: next.last,
            size: particle.size + next.size,
            mask: particle.mask | next.mask,
            usage: Usage::default(),
            folded,
            ..(*particle).clone()
        }
    };
    pairs
        .filter(|(particle, next)| particle.usage.is_particle() && particle.script == next.script)
        .map(compound)
        .collect()
}
