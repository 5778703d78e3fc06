//! From letters to sounds.

/// Spellings of more than one letter, longest first, and the sounds that they stand for.
const SPELLINGS: &[(&str, &str)] = &[
    ("tsch", "C"),
    ("dzh", "j"),
    ("tch", "C"),
    ("sch", "S"),
    ("ck", "k"),
    ("ch", "C"),
    ("sh", "S"),
    ("kh", "x"),
    ("gh", "G"),
    ("dh", "D"),
    ("th", "T"),
    ("ph", "f"),
    ("bh", "b"),
    ("jh", "j"),
    ("zh", "j"),
    ("dj", "j"),
    ("qu", "k"),
    ("ff", "f"),
    ("ou", "u"),
    ("oo", "u"),
    ("ee", "i"),
    ("x", "ks"),
];

/// The sounds of a word in Latin letters.
pub(super) fn latin(word: &str) -> Vec<char> {
    let mut sounds = Vec::with_capacity(word.len());
    let mut rest = word;
    while let Some(letter) = rest.chars().next() {
        if let Some((after, sound)) = SPELLINGS
            .iter()
            .find_map(|(spelling, sound)| rest.strip_prefix(spelling).map(|after| (after, *sound)))
        {
            sound.chars().for_each(|sound| push(&mut sounds, sound));
            rest = after;
            continue;
        }
        rest = rest.get(letter.len_utf8()..).unwrap_or_default();
        if letter.is_ascii_lowercase() {
            push(&mut sounds, letter);
        }
    }
    sounds
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
