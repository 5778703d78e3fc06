//! Characters that look like letters: Cyrillic and Greek letters in a Latin word, digits and signs
//! in the place of letters, letters that a scanner takes for others.
#![expect(clippy::match_same_arms, reason = "a table is read line by line")]

/// The Latin letters for which a folded character can be taken, itself not counted.
pub(super) fn looks_like(character: char) -> &'static str {
    match character {
        // Digits and signs.
        '0' => "o",
        '1' | '!' | '|' => "il",
        '2' => "z",
        '3' => "e",
        '4' | '@' => "a",
        '5' | '$' | '§' => "s",
        '6' => "gb",
        '7' => "t",
        '8' => "b",
        '9' => "gq",
        '+' => "t",
        '€' | '£' => "e",
        '¢' => "c",
        '¥' => "y",
        // Cyrillic. Capitals and small letters look like different letters.
        'а' => "a",
        'в' | 'ь' => "b",
        'с' => "c",
        'ԁ' => "d",
        'е' | 'є' => "e",
        'г' => "r",
        'һ' | 'н' => "h",
        'і' | 'ӏ' => "il",
        'ј' => "j",
        'к' => "k",
        'м' => "m",
        'о' => "o",
        'п' => "n",
        'р' => "p",
        'ԛ' => "q",
        'ѕ' => "s",
        'т' => "t",
        'и' | 'ц' => "u",
        'ѵ' => "v",
        'ԝ' | 'ш' => "w",
        'х' => "x",
        'у' | 'ү' => "y",
        'з' => "e",
        // Greek.
        'α' => "a",
        'β' => "b",
        'ε' => "e",
        'ζ' => "z",
        'η' => "nh",
        'ι' => "il",
        'κ' => "k",
        'μ' => "mu",
        'ν' => "vn",
        'ο' | 'σ' => "o",
        'ρ' => "p",
        'τ' => "t",
        'υ' => "uy",
        'χ' => "x",
        'ω' => "w",
        'γ' => "y",
        _ => "",
    }
}

/// Whether two folded characters can be taken for one another.
pub(super) fn alike(one: char, other: char) -> bool {
    one == other
        || looks_like(one).contains(other)
        || looks_like(other).contains(one)
        || looks_like(one).chars().any(|letter| looks_like(other).contains(letter))
}

/// Whether two words can be taken for one another, letter by letter.
pub(super) fn words_alike(one: &str, other: &str) -> bool {
    let (mut one, mut other) = (one.chars(), other.chars());
    loop {
        match (one.next(), other.next()) {
            (None, None) => return true,
            (Some(left), Some(right)) if alike(left, right) => {}
            _ => return false,
        }
    }
}

/// The word as a scanner or a hurried eye reads it, when pairs of letters run together.
pub(super) fn run_together(word: &str) -> String {
    word.replace("rn", "m").replace("vv", "w")
}
