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
    /// How many consonants it has that no spelling leaves out.
    consonants: usize,
    /// The first eight of them, a byte for each: the groups in which it may be read.
    groups: u64,
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
        let firm = || sounds.iter().filter(|sound| cost::is_firm(**sound));
        let consonants = firm().count();
        let groups =
            firm().take(8).fold(0, |all, sound| all << 8 | u64::from(cost::groups(*sound)));
        Self { sounds, consonants, groups, vowels }
    }

    /// How many consonants it has.
    pub(super) fn consonants(&self) -> usize {
        self.consonants
    }

    /// Whether two words may be the same name. Where it is not sure that a word stands as a name,
    /// it must be closer.
    pub(super) fn is_like(&self, other: &Self, sure: bool) -> bool {
        let (one, two) = (self.consonants, other.consonants);
        let few = one.min(two);
        if few == 0 || one.abs_diff(two) > 1 {
            return false;
        }
        let limit = limit(few, sure);
        if limit < cost::OTHER && !self.may_face(other) {
            return false;
        }
        self.costs_at_most(other, limit)
    }

    #[inline(never)]
    fn costs_at_most(&self, other: &Self, limit: Cost) -> bool {
        // Within Arabic script other spellings are folded or one slip away.
        let arabic = self.vowels == Vowels::Long && other.vowels == Vowels::Long;
        !arabic
            && self.sounds.len().max(other.sounds.len()) <= SOUNDS_MAX
            && total(&self.sounds, &other.sounds, self.vowels.max(other.vowels), limit) <= limit
    }

    /// Whether each consonant may be read as the one that faces it: the price of any other is
    /// beyond the limits of all but the longest words.
    fn may_face(&self, other: &Self) -> bool {
        const LOW: u64 = 0x7F7F_7F7F_7F7F_7F7F;
        let facing = self.groups & other.groups;
        // The high bit of each byte tells whether any bit of the byte is set.
        let set = (((facing & LOW) + LOW) | facing) & !LOW;
        let all = !LOW >> (64 - 8 * self.consonants.clamp(1, 8));
        self.consonants == other.consonants && set & all == all
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

/// The least that it costs to turn one row of sounds into the other, or anything above the limit
/// where it is above it; neither is longer than `SOUNDS_MAX`.
fn total(one: &[char], other: &[char], vowels: Vowels, limit: Cost) -> Cost {
    let mut row: [Cost; SOUNDS_MAX + 1] = [0; SOUNDS_MAX + 1];
    let mut sum: Cost = 0;
    let mut before = None;
    for (sound, cell) in other.iter().zip(row.iter_mut().skip(1)) {
        sum += drop(*sound, before, vowels);
        *cell = sum;
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
        let mut least = left;
        for (facing, cell) in other.iter().zip(row.iter_mut().skip(1)) {
            let up = *cell;
            left = (diagonal + change(*sound, *facing, vowels))
                .min(up + drop(*sound, above, vowels))
                .min(left + drop(*facing, before, vowels));
            diagonal = up;
            *cell = left;
            least = least.min(left);
            before = Some(*facing);
        }
        // What follows only adds to it.
        if least > limit {
            return least;
        }
        above = Some(*sound);
    }
    row.get(other.len()).copied().unwrap_or(Cost::MAX)
}
