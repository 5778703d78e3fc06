//! What it costs to take one sound for another.
//!
//! Sounds are letters: `aeiou`; `b c C d D f g G h j k l m n p q r s S t T v w x y z`, where `C` is
//! the first sound of "church", `D` that of "this", `G` a French r, `S` that of "she", `T` that of
//! "think", `x` that of "loch", `c` a letter c that may be read as s, k or C. Arabic adds `A`, a long
//! a; `I`, the alef that begins a word with any vowel; `3`, the ain, which others do not write.
#![expect(clippy::match_same_arms, reason = "a table is read line by line")]

use super::Vowels;

/// Hundredths of a consonant.
pub(super) type Cost = u32;

/// Another sound altogether.
pub(super) const OTHER: Cost = 100;

/// Whether the sound is a vowel.
pub(super) fn is_vowel(sound: char) -> bool {
    matches!(sound, 'a' | 'e' | 'i' | 'o' | 'u')
}

/// Whether the sound is a consonant that no spelling leaves out.
pub(super) fn is_firm(sound: char) -> bool {
    !is_vowel(sound) && !matches!(sound, 'h' | 'w' | 'y' | '3' | 'A' | 'I')
}

/// The groups of consonants, one bit for each, in which a consonant may be read.
pub(super) fn groups(sound: char) -> u8 {
    const LIPS: u8 = 1;
    const TEETH: u8 = 2;
    const HISS: u8 = 4;
    const THROAT: u8 = 8;
    match sound {
        'b' | 'p' | 'f' | 'v' => LIPS,
        't' | 'd' => TEETH,
        'T' | 'D' => TEETH | HISS,
        's' | 'S' | 'z' => HISS,
        'c' | 'C' | 'j' => HISS | THROAT,
        'm' => 16,
        'n' => 32,
        'l' => 64,
        'r' => 128,
        _ => THROAT,
    }
}

/// The cost of leaving a sound out.
pub(super) fn drop(sound: char, before: Option<char>, vowels: Vowels) -> Cost {
    if before == Some(sound) {
        return 10;
    }
    match (sound, vowels) {
        ('3', _) => 12,
        ('a' | 'e' | 'i' | 'o' | 'u', Vowels::Long) => 4,
        ('a', Vowels::AllButShortA) => 8,
        ('A' | 'I', _) => 30,
        ('a' | 'e' | 'i' | 'o' | 'u' | 'h', _) => 35,
        ('y' | 'w', _) => 50,
        _ => OTHER,
    }
}

/// The cost of changing one sound into another.
pub(super) fn change(one: char, other: char, vowels: Vowels) -> Cost {
    if one == other {
        return 0;
    }
    let (first, second) = if one < other { (one, other) } else { (other, one) };
    if is_vowel(first) && is_vowel(second) {
        return match (first, second) {
            ('e', 'i') | ('o', 'u') | ('a', 'e') => 15,
            ('a', 'o') => 25,
            _ => 35,
        };
    }
    if vowels == Vowels::Long
        && let Some(cost) = across_scripts(first, second)
    {
        return cost;
    }
    match (first, second) {
        ('D', 'd') | ('T', 't') | ('k', 'q') | ('G', 'g') | ('i', 'y') | ('u', 'w') => 5,
        ('C', 'c') | ('c', 'k' | 's') | ('D', 'z') | ('v', 'w') => 10,
        ('e', 'y') | ('o', 'w') | ('h', 'x') | ('C', 'j' | 'S') => 20,
        ('s', 'z') | ('k', 'x') | ('S' | 'T', 's') | ('f', 'v') => 25,
        ('b', 'v' | 'p') | ('g', 'j' | 'k') | ('j', 'y' | 'z') | ('d', 't') => 40,
        ('C' | 'G', 'x') | ('C' | 'c', 'h') | ('g', 'q') => 40,
        ('a' | 'u' | 'o', 'y') | ('a' | 'e', 'w') | ('3', _) => 60,
        _ => OTHER,
    }
}

/// Letters that stand for one another where Arabic has no letter for a sound, or more than one.
fn across_scripts(first: char, second: char) -> Option<Cost> {
    Some(match (first, second) {
        ('A', 'a') => 0,
        ('3' | 'I', vowel) if is_vowel(vowel) => 3,
        ('e' | 'i', 'y') | ('o' | 'u', 'w') | ('b', 'p') | ('f', 'v') => 5,
        ('A', 'e') => 10,
        ('g', 'j' | 'q') | ('D', 'd') | ('C', 'S') | ('k', 'x') => 15,
        ('G', 'j') | ('g', 'k') | ('D' | 'T' | 's', 's' | 'z') | ('T', 'd') => 25,
        ('A', 'i' | 'o' | 'u' | 'h') => 35,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_sound_costs_less_one_way_than_the_other() {
        let sounds = || "aeiouAI3bcCdDfgGhjklmnpqrsStTvwxyz".chars();
        for one in sounds() {
            for other in sounds() {
                for vowels in [Vowels::All, Vowels::AllButShortA, Vowels::Long] {
                    assert_eq!(change(one, other, vowels), change(other, one, vowels));
                }
            }
        }
    }
}
