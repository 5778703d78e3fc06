//! Numbers below a hundred in words, cardinal and ordinal, in the languages of letters.

use std::sync::LazyLock;

use super::{
    arabic,
    table::Table,
    text::{Script, Text, Word},
};

/// Widest gap between the words of one number, in characters.
const GAP_MAX: usize = 3;

/// Words for numbers, folded: digits first, then to nineteen, then tens.
const NUMERALS: &[(u8, &str)] = &[
    (0, "zero cero sifuri nol oh صفر нуль"),
    (
        1,
        "one first un une premier premiere uno una primero primer primera um uma primeiro primeira \
         moja kwanza واحد واحده اول حادي حاديه youn premye першого перше один yoko moko",
    ),
    (
        2,
        "two second deux dos segundo segunda dois duas mbili pili اثنان اثنين اثنتان اثنتين اثنا \
         اثني ثاني ثانيه dezyem другого друге два mibale",
    ),
    (
        3,
        "three third trois tres tercero tercera terceiro terceira tatu ثلاثه ثلاث ثالث ثالثه twa \
         третього трете три misato",
    ),
    (
        4,
        "four fourth quatre cuatro cuarto quatro quarto nne اربعه اربع رابع رابعه kat четвертого \
         четверте чотири minei",
    ),
    (
        5,
        "five fifth cinq cinco quinto tano خمسه خمس خامس خامسه senk пятого п'ятого пʼятого пяте \
         пять mitano",
    ),
    (6, "six sixth seis sexto sita سته ست سادس سادسه sis шостого шосте шість motoba"),
    (
        7,
        "seven seventh sept siete septimo sete setimo saba سبعه سبع سابع سابعه set сьомого сьоме \
         сім nsambo",
    ),
    (
        8,
        "eight eighth huit ocho octavo oito oitavo nane ثمانيه ثماني ثمان ثامن ثامنه uit восьмого \
         восьме вісім mwambe",
    ),
    (
        9,
        "nine ninth neuf nueve noveno nove nono tisa تسعه تسع تاسع تاسعه nef девятого дев'ятого \
         девяте девять libwa",
    ),
    (10, "ten tenth dix diez decimo dez kumi عشره عشر عاشر عاشره dis десятого десяте десять zomi"),
    (11, "eleven eleventh onze once undecimo onz одинадцятого одинадцяте"),
    (12, "twelve twelfth douze doce doze douz дванадцятого дванадцяте"),
    (13, "thirteen thirteenth treize trece treze trez тринадцятого тринадцяте"),
    (14, "fourteen fourteenth quatorze catorce catorze katoz чотирнадцятого чотирнадцяте"),
    (15, "fifteen fifteenth quinze quince kenz пятнадцятого п'ятнадцятого"),
    (16, "sixteen sixteenth seize dieciseis dezasseis dezesseis sez шістнадцятого шістнадцяте"),
    (17, "seventeen seventeenth diecisiete dezassete dezessete diset сімнадцятого сімнадцяте"),
    (18, "eighteen eighteenth dieciocho dezoito dizuit вісімнадцятого вісімнадцяте"),
    (19, "nineteen nineteenth diecinueve dezanove dezenove diznef девятнадцятого"),
    (20, "twenty twentieth vingt vingts veinte vinte ishirini عشرون عشرين ven двадцятого двадцять"),
    (21, "veintiuno veintiun veintiuna"),
    (22, "veintidos"),
    (23, "veintitres"),
    (24, "veinticuatro"),
    (25, "veinticinco"),
    (26, "veintiseis"),
    (27, "veintisiete"),
    (28, "veintiocho"),
    (29, "veintinueve"),
    (30, "thirty thirtieth trente treinta trinta thelathini ثلاثون ثلاثين trant тридцятого тридцять"),
    (40, "forty quarante cuarenta quarenta arobaini اربعون اربعين karant сорок"),
    (50, "fifty cinquante cincuenta cinquenta hamsini خمسون خمسين senkant"),
    (60, "sixty soixante sesenta sessenta sitini ستون ستين swasant"),
    (70, "seventy septante setenta sabini سبعون سبعين"),
    (80, "eighty octante huitante ochenta oitenta themanini ثمانون ثمانين"),
    (90, "ninety nonante noventa tisini تسعون تسعين"),
];

/// Words between tens and units.
const AND: &[&str] = &["and", "et", "y", "e", "na", "i"];

static VALUES: LazyLock<Table<&str, u8>> = LazyLock::new(|| {
    let of = |(value, words): &(u8, &'static str)| {
        words.split_whitespace().map(|word| (word, *value)).collect::<Vec<_>>()
    };
    NUMERALS.iter().flat_map(of).collect()
});

/// A number in words, and how many words it takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Numeral {
    pub(super) value: u8,
    pub(super) words: usize,
}

/// The number that begins at a word, with as many words as belong to it.
pub(super) fn numeral_at(text: &Text<'_>, at: usize) -> Option<Numeral> {
    let word = text.words.get(at)?;
    let first = value(word)?;
    if let Some(next) = follower(text, at) {
        // French says "four twenties".
        if first == 4 && matches!(next.folded.as_str(), "vingt" | "vingts") {
            return Some(with_units(text, at + 1, 80, 2));
        }
        // Arabic says "second ten" for twelve and "one and twenty" for twenty-one.
        if word.script == Script::Arabic
            && next.script == Script::Arabic
            && (1..10).contains(&first)
            && let Some(tens) = value(next).filter(|tens| tens.is_multiple_of(10) && *tens > 0)
            && (tens == 10 || next.folded.starts_with('و'))
        {
            return Some(Numeral { value: first + tens, words: 2 });
        }
    }
    Some(with_units(text, at, first, 1))
}

/// Adds what follows tens at a place.
fn with_units(text: &Text<'_>, at: usize, tens: u8, words: usize) -> Numeral {
    let alone = Numeral { value: tens, words };
    if tens < 10 || !tens.is_multiple_of(10) {
        return alone;
    }
    let Some(next) = follower(text, at) else { return alone };
    let joined = AND.contains(&next.folded.as_str());
    let place = at + 1 + usize::from(joined);
    if joined && follower(text, at + 1).is_none() {
        return alone;
    }
    let Some(units) = text.words.get(place).and_then(value) else { return alone };
    let fits = match tens {
        // "Ten" and a digit are two numbers, but "dix-sept" and "kumi na saba" are one.
        10 => (1..10).contains(&units) && (joined || text.words.get(at).is_some_and(is_french_ten)),
        // "Soixante-dix-sept": sixty and seventeen.
        60 | 80 if units == 10 => {
            let more = with_units(text, place, 10, 1);
            let words = words + usize::from(joined) + more.words;
            return Numeral { value: tens + more.value, words };
        }
        60 | 80 => (1..20).contains(&units),
        _ => (1..10).contains(&units),
    };
    if fits {
        Numeral { value: tens + units, words: words + 1 + usize::from(joined) }
    } else {
        alone
    }
}

fn is_french_ten(word: &Word) -> bool {
    word.folded == "dix"
}

/// The word that follows closely.
fn follower<'a>(text: &'a Text<'_>, at: usize) -> Option<&'a Word> {
    let (word, next) = (text.words.get(at)?, text.words.get(at + 1)?);
    let gap = text.gap(word, next);
    let close = gap.len() <= GAP_MAX
        && gap.iter().all(|mark| mark.folded.is_whitespace() || mark.folded == '-');
    close.then_some(next)
}

/// What a single word is worth.
pub(super) fn value(word: &Word) -> Option<u8> {
    let of = |folded: &str| VALUES.get(folded).copied();
    match word.script {
        Script::Digits => None,
        Script::Arabic => arabic::without_clitics(&word.folded).find_map(|(_, rest)| of(rest)),
        _ => of(&word.folded),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_words_are_added_up() {
        for (text, value) in [
            ("eighth", 8),
            ("twenty-first", 21),
            ("vingt et un", 21),
            ("dix-sept", 17),
            ("soixante-dix-sept", 77),
            ("soixante et onze", 71),
            ("quatre-vingt-douze", 92),
            ("quatre-vingts", 80),
            ("treinta y uno", 31),
            ("veintidós", 22),
            ("vinte e três", 23),
            ("ishirini na nane", 28),
            ("kumi na moja", 11),
            ("الحادي والعشرين", 21),
            ("الثاني عشر", 12),
            ("ثلاثون", 30),
            ("двадцять восьмого", 28),
        ] {
            let read = Text::of(text);
            let numeral = numeral_at(&read, 0);
            assert_eq!(numeral, Some(Numeral { value, words: read.words.len() }), "{text}");
        }
    }

    #[test]
    fn digits_in_words_stay_apart() {
        let read = Text::of("zero seven one two");
        let values: Vec<u8> = (0..4).map(|at| numeral_at(&read, at).unwrap().value).collect();
        assert_eq!(values, [0, 7, 1, 2]);
    }
}
