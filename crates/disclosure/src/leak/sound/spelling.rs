//! From letters to sounds.
#![expect(clippy::match_same_arms, reason = "a table is read line by line")]

/// The sounds of a word in Latin letters; what is no small letter is left out.
pub(super) fn latin(word: &str) -> Vec<char> {
    let mut sounds = Vec::with_capacity(word.len());
    let mut rest = word.as_bytes();
    while let [letter, after @ ..] = rest {
        let (letters, spelled) = spelling(rest);
        rest = rest.get(letters..).unwrap_or(after);
        match spelled {
            Some(spelled) => spelled.chars().for_each(|sound| push(&mut sounds, sound)),
            None if letter.is_ascii_lowercase() => push(&mut sounds, char::from(*letter)),
            None => {}
        }
    }
    sounds
}

/// How many letters spell the next sounds, and which sounds, if not the letter's own.
fn spelling(rest: &[u8]) -> (usize, Option<&'static str>) {
    let (letters, sounds) = match rest {
        [b't', b's', b'c', b'h', ..] => (4, "C"),
        [b't', b'c', b'h', ..] => (3, "C"),
        [b'd', b'z', b'h', ..] => (3, "j"),
        [b's', b'c', b'h', ..] => (3, "S"),
        [b'c', b'k', ..] | [b'q', b'u', ..] => (2, "k"),
        [b'c', b'h', ..] => (2, "C"),
        [b's', b'h', ..] => (2, "S"),
        [b'k', b'h', ..] => (2, "x"),
        [b'g', b'h', ..] => (2, "G"),
        [b'd', b'h', ..] => (2, "D"),
        [b't', b'h', ..] => (2, "T"),
        [b'p', b'h', ..] | [b'f', b'f', ..] => (2, "f"),
        [b'b', b'h', ..] => (2, "b"),
        [b'j' | b'z', b'h', ..] | [b'd', b'j', ..] => (2, "j"),
        [b'o', b'u' | b'o', ..] => (2, "u"),
        [b'e', b'e', ..] => (2, "i"),
        [b'x', ..] => (1, "ks"),
        _ => return (1, None),
    };
    (letters, Some(sounds))
}

/// The sounds of a word in Arabic letters, short vowels left out.
pub(super) fn arabic(written: &str) -> Vec<char> {
    let mut sounds = Vec::with_capacity(written.len());
    for letter in written.chars() {
        let sound = match letter {
            'ا' | 'أ' | 'إ' | 'آ' | 'ٱ' if sounds.is_empty() => 'I',
            'ا' | 'أ' | 'إ' | 'آ' | 'ٱ' | 'ى' | 'ة' => 'A',
            'ب' | 'پ' => 'b',
            'ت' | 'ط' | 'ٹ' => 't',
            'ث' => 'T',
            'ج' => 'j',
            'چ' => 'C',
            'ح' | 'ه' | 'ہ' | 'ھ' | 'ە' => 'h',
            'خ' => 'x',
            'د' | 'ڈ' => 'd',
            'ذ' | 'ض' | 'ظ' => 'D',
            'ر' | 'ڑ' => 'r',
            'ز' => 'z',
            'ژ' => 'j',
            'س' | 'ص' => 's',
            'ش' => 'S',
            'ع' => '3',
            'غ' => 'G',
            'ف' => 'f',
            'ڤ' => 'v',
            'ق' => 'q',
            'ك' | 'ک' => 'k',
            'گ' | 'ڭ' => 'g',
            'ل' => 'l',
            'م' => 'm',
            'ن' | 'ں' => 'n',
            'و' | 'ؤ' => 'w',
            'ي' | 'ی' | 'ئ' | 'ے' => 'y',
            _ => continue,
        };
        if sound == 'S' && sounds.last() == Some(&'t') {
            // No Arabic letter is "ch".
            sounds.pop();
            sounds.push('C');
        } else {
            push(&mut sounds, sound);
        }
    }
    sounds
}

/// Doubled letters are one sound.
fn push(sounds: &mut Vec<char>, sound: char) {
    if sounds.last() != Some(&sound) {
        sounds.push(sound);
    }
}
