//! How a name sounds, so that it is known again in another spelling or script.
//!
//! A word of any script is written in Latin letters, split into sounds, and two words are compared
//! by what it costs to turn one into the other: next to nothing for vowels (which Arabic does not
//! write), little for consonants that languages and clerks exchange, much for any other.

use super::{look::looks_like, text::Script};

mod cost;
mod spelling;

use cost::{Cost, change, drop};

/// The sounds of a word.
#[derive(Debug, Clone)]
pub(super) struct Sound {
    sounds: Vec<char>,
    /// Its consonants that no spelling leaves out, each as the groups in which it may be read.
    consonants: Vec<u32>,
    vowels: Vowels,
}

/// Which vowels are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Vowels {
    /// All of them.
    All,
    /// All but a short a, as in the scripts of India.
    AllButShortA,
    /// Only long ones, as in Arabic.
    Long,
}

/// Longest word, in sounds, that is compared; names of people are far shorter.
const SOUNDS_MAX: usize = 32;

impl Sound {
    /// The sounds of a word: its folded letters, and how it was written.
    pub(super) fn of(folded: &str, written: &str, script: Script) -> Self {
        let (sounds, vowels) = match script {
            Script::Arabic => (spelling::arabic(written), Vowels::Long),
            Script::Latin => (spelling::latin(folded), Vowels::All),
            Script::Mixed => (spelling::latin(&latinised(folded)), Vowels::All),
            _ => {
                let romanised = any_ascii::any_ascii(written).to_lowercase();
                let vowels =
                    if script == Script::Other { Vowels::AllButShortA } else { Vowels::All };
                (spelling::latin(&romanised), vowels)
            }
        };
        let firm = sounds.iter().filter(|sound| cost::is_firm(**sound));
        Self { consonants: firm.map(|sound| cost::groups(*sound)).collect(), vowels, sounds }
    }

    /// How many consonants it has.
    pub(super) fn consonants(&self) -> usize {
        self.consonants.len()
    }

    /// Whether two words may be the same name. Where it is not sure that a word stands as a name,
    /// it must be closer.
    pub(super) fn is_like(&self, other: &Self, sure: bool) -> bool {
        // Within Arabic script other spellings are folded or one slip away.
        let arabic = self.vowels == Vowels::Long && other.vowels == Vowels::Long;
        let few = self.consonants.len().min(other.consonants.len());
        if few == 0 || arabic || self.sounds.len().max(other.sounds.len()) > SOUNDS_MAX {
            return false;
        }
        let limit = limit(few, sure);
        if limit < cost::OTHER && !self.may_face(other) {
            return false;
        }
        self.consonants.len().abs_diff(other.consonants.len()) <= 1
            && total(&self.sounds, &other.sounds, self.vowels.max(other.vowels)) <= limit
    }

    /// Whether each consonant may be read as the one that faces it: the price of any other is
    /// beyond the limits of all but the longest words.
    fn may_face(&self, other: &Self) -> bool {
        self.consonants.len() == other.consonants.len()
            && self.consonants.iter().zip(&other.consonants).all(|(one, two)| one & two != 0)
    }
}

/// Latin letters for those that only look so.
fn latinised(folded: &str) -> String {
    folded.chars().map(|letter| looks_like(letter).chars().next().unwrap_or(letter)).collect()
}

/// What the whole comparison may cost, for so many consonants.
fn limit(consonants: usize, sure: bool) -> Cost {
    let consonants = Cost::try_from(consonants.min(7)).unwrap_or(7);
    match (sure, consonants) {
        (true, _) => 15 + 15 * consonants,
        (false, 1) => 0,
        (false, 2) => 12,
        (false, 3) => 22,
        (false, 4) => 45,
        (false, _) => 60,
    }
}

/// The least that it costs to turn one row of sounds into the other.
fn total(one: &[char], other: &[char], vowels: Vowels) -> Cost {
    let mut row: Vec<Cost> = Vec::with_capacity(other.len() + 1);
    row.push(0);
    let mut sum: Cost = 0;
    let mut before = None;
    for sound in other {
        sum += drop(*sound, before, vowels);
        row.push(sum);
        before = Some(*sound);
    }
    let mut above = None;
    for sound in one {
        let mut diagonal = row.first().copied().unwrap_or(0);
        let mut left = diagonal + drop(*sound, above, vowels);
        if let Some(first) = row.first_mut() {
            *first = left;
        }
        let mut before = None;
        for (facing, cell) in other.iter().zip(row.iter_mut().skip(1)) {
            let up = *cell;
            left = (diagonal + change(*sound, *facing, vowels))
                .min(up + drop(*sound, above, vowels))
                .min(left + drop(*facing, before, vowels));
            diagonal = up;
            *cell = left;
            before = Some(*facing);
        }
        above = Some(*sound);
    }
    row.last().copied().unwrap_or(Cost::MAX)
}
