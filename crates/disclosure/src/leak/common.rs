//! Ordinary words: alone, they give nobody away.
//!
//! A person may be called Grace, Will or Justice. Such a name still counts where it stands as a
//! name would (with a capital letter inside a sentence) and as part of a whole name.

use std::sync::LazyLock;

use unicode_normalization::char::is_combining_mark;

use super::{arabic::without_clitics, table::Table};

const COMMON: u8 = 1;
const ORDINARY: u8 = 2;
const OPENER: u8 = 4;
const PARTICLE: u8 = 8;

const LISTS: [(&str, u8); 4] = [
    (include_str!("common/words.txt"), COMMON),
    (include_str!("common/ordinary.txt"), ORDINARY),
    (include_str!("common/openers.txt"), OPENER),
    (include_str!("common/particles.txt"), PARTICLE),
];

static USAGES: LazyLock<Table<&str, u8>> = LazyLock::new(|| {
    let mut usages = Table::default();
    for (list, usage) in LISTS {
        let lines = list.lines().filter(|line| !line.starts_with('#'));
        for word in lines.flat_map(str::split_whitespace) {
            *usages.entry(word).or_insert(0) |= usage;
        }
    }
    usages
});

/// How a word is used.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Usage(u8);

impl Usage {
    /// How a word, folded and as written, is used.
    pub(super) fn of(folded: &str, written: &str) -> Self {
        let listed = |word: &str| USAGES.get(word).copied().unwrap_or(0);
        if !folded.starts_with(|letter: char| ('\u{620}'..='\u{64A}').contains(&letter)) {
            return Self(listed(folded));
        }
        let printed = printed(written);
        let after_and = printed.strip_prefix(['و', 'ف']);
        let common = listed(&printed) | after_and.map_or(0, listed);
        // Of little words in front only "and" and "the": others begin too many names.
        let nouns = without_clitics(&printed).filter(|(skip, _)| {
            matches!((skip, printed.chars().next()), (0 | 2.., _) | (1, Some('و')))
        });
        let noun = nouns.fold(0, |usage, (_, noun)| usage | listed(noun));
        Self((common & COMMON) | (noun & ORDINARY) | (listed(folded) & PARTICLE))
    }

    /// Whether Arabic letters that are left of a word are an ordinary word.
    pub(super) fn is_common_rest(rest: &str) -> bool {
        USAGES.get(rest).is_some_and(|usage| usage & COMMON != 0)
    }

    /// Whether it is an ordinary word, which is a name only where it stands as one.
    pub(super) fn is_common(self) -> bool {
        self.0 & COMMON != 0
    }

    /// Whether it is so ordinary that slips and sounds say nothing.
    pub(super) fn is_ordinary(self) -> bool {
        self.0 & (COMMON | ORDINARY) != 0
    }

    /// Whether it often begins a sentence, where its capital letter says nothing.
    pub(super) fn is_opener(self) -> bool {
        self.0 & OPENER != 0
    }

    /// Whether it is only a part of names.
    pub(super) fn is_particle(self) -> bool {
        self.0 & PARTICLE != 0
    }
}

/// An Arabic word without marks. Folding makes "على" (on) of "علي" (Ali): here they stay apart.
fn printed(written: &str) -> String {
    let letters = written.chars().filter(|letter| letter.is_alphabetic());
    letters
        .filter(|letter| !is_combining_mark(*letter) && *letter != '\u{640}')
        .map(|letter| if matches!(letter, 'أ' | 'إ' | 'آ') { 'ا' } else { letter })
        .collect()
}
