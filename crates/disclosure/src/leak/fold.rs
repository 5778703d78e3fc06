//! Folding: the same letters, however they were written.
//!
//! Compatibility forms are taken apart (NFKD); marks, characters nobody sees and Arabic letter
//! lengthening are dropped; Arabic letters that are written for one another become one; the digits
//! of every script become ASCII digits; case goes. Every letter that is left knows the bytes of the
//! text that it came from.
//!
//! Letters that only look alike are not folded here, because a word in Cyrillic or Greek must stay
//! readable: see `look`.

use unicode_normalization::char::{
    canonical_combining_class, decompose_compatible, is_combining_mark,
};

/// What a folded character is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    Letter,
    Digit,
    Separator,
}

/// One letter, digit or separator of a folded text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Letter {
    /// The folded character.
    pub(super) folded: char,
    /// What it is.
    pub(super) class: Class,
    /// Where the character that it came from begins in the text, in bytes.
    pub(super) start: usize,
    /// Where that character ends, with the marks that follow it.
    pub(super) end: usize,
    /// Whether it was a capital letter.
    pub(super) capital: bool,
    /// How many vowel signs of its own width (as in the scripts of India) were dropped after it.
    pub(super) vowel_signs: usize,
}

impl Letter {
    fn new(folded: char, (start, end): (usize, usize), written: char) -> Self {
        let class = if folded.is_ascii_digit() {
            Class::Digit
        } else if folded.is_alphabetic() {
            Class::Letter
        } else {
            Class::Separator
        };
        Self { folded, class, start, end, capital: written.is_uppercase(), vowel_signs: 0 }
    }
}

/// A text, folded. Folding a folded text changes nothing.
#[must_use]
pub fn folded(text: &str) -> String {
    fold(text).iter().map(|letter| letter.folded).collect()
}

/// The letters of a text, folded.
pub(super) fn fold(text: &str) -> Vec<Letter> {
    let mut letters: Vec<Letter> = Vec::with_capacity(text.len());
    for (start, original) in text.char_indices() {
        let end = start + original.len_utf8();
        if original.is_ascii() && !original.is_ascii_control() {
            letters.push(Letter::new(original.to_ascii_lowercase(), (start, end), original));
            continue;
        }
        // Most letters of an Arabic text need no tables.
        if matches!(original, '\u{627}'..='\u{63A}' | '\u{641}'..='\u{64A}') {
            letters.push(Letter::new(arabic(original), (start, end), original));
            continue;
        }
        if is_unseen(original) {
            continue;
        }
        decompose_compatible(original, |part| {
            if is_combining_mark(part) {
                if let Some(last) = letters.last_mut() {
                    last.end = end;
                    last.vowel_signs += usize::from(canonical_combining_class(part) == 0);
                }
                return;
            }
            let before = letters.len();
            simplify(part, &mut |folded| letters.push(Letter::new(folded, (start, end), part)));
            // A breath that is left out still belongs to the word that it is written in.
            if letters.len() == before
                && part.is_alphabetic()
                && let Some(last) = letters.last_mut().filter(|last| last.end == start)
            {
                last.end = end;
            }
        });
    }
    letters
}

/// One character without compatibility forms or marks, made simple: nothing, a letter or two.
fn simplify(part: char, push: &mut impl FnMut(char)) {
    if part.is_ascii() {
        push(part.to_ascii_lowercase());
        return;
    }
    if is_unseen(part) {
        return;
    }
    for lower in part.to_lowercase() {
        if is_combining_mark(lower) {
            continue;
        }
        match spelled_out(lower) {
            Some(letters) => letters.chars().for_each(&mut *push),
            None => push(arabic(digit(punctuation(lower)))),
        }
    }
}

/// Letters of the Latin and Greek scripts that do not come apart, in the letters people type when
/// they have no others; an empty answer drops the letter.
fn spelled_out(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ø' | 'ɔ' => "o",
        'đ' | 'ð' | 'ɗ' | 'ɖ' => "d",
        'ł' => "l",
        'ħ' => "h",
        'ı' | 'ɨ' => "i",
        'ŋ' | 'ɲ' => "n",
        'ŧ' => "t",
        'ɓ' => "b",
        'ƙ' => "k",
        'ƴ' => "y",
        'ʉ' => "u",
        'ɛ' | 'ə' | 'ǝ' => "e",
        'þ' => "th",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ς' => "σ",
        // Letters that stand for a breath: ʹ to ʿ, and the Arabic ones. Most people leave them out.
        '\u{2B9}'..='\u{2BF}' | '\u{2C8}' | '\u{621}' | '\u{674}' => "",
        _ => return None,
    })
}

fn punctuation(character: char) -> char {
    match character {
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{58A}' | '\u{5BE}' => '-',
        '\u{2018}' | '\u{2019}' | '\u{201B}' | '\u{2032}' => '\'',
        '\u{201C}'..='\u{201F}' | '\u{2033}' => '"',
        '\u{66B}' => '.',
        _ => character,
    }
}

/// The digits of every script, as ASCII digits.
fn digit(character: char) -> char {
    if !character.is_numeric() {
        return character;
    }
    match any_ascii::any_ascii_char(character).as_bytes() {
        [one] if one.is_ascii_digit() => char::from(*one),
        _ => character,
    }
}

/// Arabic letters that are written for one another.
fn arabic(letter: char) -> char {
    match letter {
        '\u{671}' | '\u{672}' | '\u{673}' | '\u{675}' => 'ا',
        'ى' | 'ی' | 'ې' | 'ے' | 'ۍ' => 'ي',
        'ة' | 'ہ' | 'ھ' | 'ە' | 'ۃ' => 'ه',
        'ک' | 'ڪ' => 'ك',
        _ => letter,
    }
}

/// Whether a character leaves no trace on paper: format characters, fillers, the lengthening of
/// Arabic letters, and control characters that are not white space.
fn is_unseen(character: char) -> bool {
    matches!(character,
        '\u{AD}' | '\u{600}'..='\u{605}' | '\u{61C}' | '\u{640}' | '\u{6DD}' | '\u{70F}'
        | '\u{7FA}' | '\u{890}' | '\u{891}' | '\u{8E2}' | '\u{115F}' | '\u{1160}'
        | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FEFF}' | '\u{FFA0}'
        | '\u{FFF0}'..='\u{FFFB}' | '\u{110BD}' | '\u{110CD}' | '\u{13430}'..='\u{1343F}'
        | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E0FFF}')
        || (character.is_control() && !character.is_whitespace())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folding_any_character_twice_changes_nothing() {
        for character in '\0'..=char::MAX {
            let once = folded(&character.to_string());
            assert_eq!(folded(&once), once, "U+{:04X}", u32::from(character));
        }
    }

    #[test]
    fn a_name_is_the_same_however_it_is_written() {
        for (one, other) in [
            ("Nguyễn", "NGUYEN"),
            ("Stanisław", "stanislaw"),
            ("Øystein", "oystein"),
            ("سُعَاد", "سعاد"),
            ("أحمـد", "احمد"),
            ("ﺳﻌﺎد", "سعاد"),
            ("فاطمة", "فاطمه"),
            ("J\u{200D}a\u{AD}c\u{2069}ob", "jacob"),
            ("٠١٢۳४", "01234"),
        ] {
            assert_eq!(folded(one), folded(other));
        }
    }
}
