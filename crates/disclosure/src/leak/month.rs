//! Names of months in the languages of letters.

use std::sync::LazyLock;

use super::{fold::folded, table::Table};

/// The names of each month, folded; Arabic ones of the Gulf and Egypt, the Levant, the Maghreb.
const MONTHS: [&[&str]; 12] = [
    &[
        "january",
        "janvier",
        "enero",
        "janeiro",
        "januari",
        "يناير",
        "جانفي",
        "كانونالثاني",
        "كانونثاني",
    ],
    &["february", "fevrier", "febrero", "fevereiro", "februari", "فبراير", "فيفري", "شباط"],
    &["march", "mars", "marzo", "marco", "machi", "مارس", "اذار"],
    &["april", "avril", "abril", "aprili", "ابريل", "افريل", "نيسان"],
    &["may", "mai", "mayo", "maio", "mei", "مايو", "ماي", "ايار"],
    &["june", "juin", "junio", "junho", "juni", "يونيو", "يونيه", "جوان", "حزيران"],
    &["july", "juillet", "julio", "julho", "julai", "يوليو", "يوليه", "يوليوز", "جويليه", "تموز"],
    &["august", "aout", "agosto", "agosti", "اغسطس", "اوت", "غشت", "اب"],
    &[
        "september",
        "septembre",
        "septiembre",
        "setiembre",
        "setembro",
        "septemba",
        "سبتمبر",
        "شتنبر",
        "ايلول",
    ],
    &["october", "octobre", "octubre", "outubro", "oktoba", "اكتوبر", "تشرينالاول", "تشريناول"],
    &[
        "november",
        "novembre",
        "noviembre",
        "novembro",
        "novemba",
        "نوفمبر",
        "نونبر",
        "تشرينالثاني",
        "تشرينثاني",
    ],
    &[
        "december",
        "decembre",
        "diciembre",
        "dezembro",
        "desemba",
        "ديسمبر",
        "دجنبر",
        "كانونالاول",
        "كانوناول",
    ],
];

/// The names in the other languages of the portal and their neighbours, as printed.
const OTHERS: [&[&str]; 12] = [
    &["січня", "січень", "জানুয়ারি", "জানুয়ারী", "janvye", "ጃንዩወሪ", "जनवरी", "yanwali", "января"],
    &[
        "лютого",
        "лютий",
        "ফেব্রুয়ারি",
        "ফেব্রুয়ারী",
        "fevriye",
        "ፌብሩወሪ",
        "फेब्रुअरी",
        "फरवरी",
        "febwali",
        "февраля",
    ],
    &["березня", "березень", "মার্চ", "mas", "ማርች", "मार्च", "marsi", "марта"],
    &["квітня", "квітень", "এপ্রিল", "avril", "ኤፕሪል", "अप्रिल", "अप्रैल", "apreli", "aprili", "апреля"],
    &["травня", "травень", "মে", "me", "ሜይ", "मे", "मई", "mayi", "мая"],
    &["червня", "червень", "জুন", "jen", "ጁን", "जुन", "जून", "yuni", "июня"],
    &["липня", "липень", "জুলাই", "jiye", "ጁላይ", "जुलाई", "yuli", "июля"],
    &["серпня", "серпень", "আগস্ট", "out", "ኦገስት", "अगस्ट", "अगस्त", "augusto", "августа"],
    &[
        "вересня",
        "вересень",
        "সেপ্টেম্বর",
        "septanm",
        "ሴፕቴምበር",
        "सेप्टेम्बर",
        "सितंबर",
        "sɛtɛmbɛ",
        "сентября",
    ],
    &["жовтня", "жовтень", "অক্টোবর", "oktob", "ኦክቶበር", "अक्टोबर", "अक्टूबर", "ɔkɔtɔbɛ", "октября"],
    &["листопада", "листопад", "নভেম্বর", "novanm", "ኖቬምበር", "नोभेम्बर", "नवंबर", "novɛmbɛ", "ноября"],
    &["грудня", "грудень", "ডিসেম্বর", "desanm", "ዲሴምበር", "डिसेम्बर", "दिसंबर", "dɛsɛmbɛ", "декабря"],
];

/// Short names; most are short for the same month in several languages.
const SHORT: [&[&str]; 12] = [
    &["jan", "janv", "ene"],
    &["feb", "fev", "fevr"],
    &["mar"],
    &["apr", "avr", "abr"],
    &["may"],
    &["jun"],
    &["jul", "juil"],
    &["aug", "ago"],
    &["sep", "sept", "set"],
    &["oct", "out", "okt"],
    &["nov"],
    &["dec", "dic", "dez", "des"],
];

/// Short names that are ordinary words as well: without a year they name no date.
const ORDINARY: &[&str] =
    &["abr", "ago", "des", "jen", "mar", "mas", "may", "me", "out", "set", "اب"];

/// A month that a word names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Month {
    /// From 1 to 12.
    pub(super) number: i16,
    /// The other month that it names: "out" is October in Portuguese and August in Haitian.
    pub(super) also: Option<i16>,
    /// Whether the word can be nothing but a month, beside a day.
    pub(super) certain: bool,
}

/// Fewest letters of a month's name in which a slip is forgiven.
const SLIP_LETTERS_MIN: usize = 5;

/// Every name, folded, with its month.
static NAMES: LazyLock<Table<String, Month>> = LazyLock::new(|| {
    let mut months: Table<String, Month> = Table::default();
    for list in [MONTHS, OTHERS, SHORT] {
        for (names, number) in list.iter().zip(1..) {
            for name in names.iter().map(|name| folded(name)) {
                let certain = !ORDINARY.contains(&name.as_str()) && name.chars().count() > 1;
                let month = months.entry(name).or_insert(Month { number, also: None, certain });
                if month.number != number {
                    month.also = Some(number);
                }
            }
        }
    }
    months
});

/// The month that a folded word names, or two words in one.
pub(super) fn month(word: &str) -> Option<Month> {
    NAMES.get(word).copied()
}

/// The month that a Roman number counts.
pub(super) fn roman_month(word: &str) -> Option<Month> {
    const FIGURES: [&str; 12] =
        ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];
    let mut numbers = (1..).zip(FIGURES);
    let number = numbers.find(|(_, figure)| *figure == word).map(|(number, _)| number)?;
    Some(Month { number, also: None, certain: true })
}

/// The month that a folded word names with a slip.
pub(super) fn month_nearly(word: &str) -> Option<Month> {
    let letters = |word: &str| word.chars().count();
    if letters(word) < SLIP_LETTERS_MIN {
        return None;
    }
    let names = NAMES.iter().filter(|(name, _)| {
        letters(name) >= SLIP_LETTERS_MIN && letters(name).abs_diff(letters(word)) <= 1
    });
    let near = |name: &str| strsim::damerau_levenshtein(name, word) <= 1;
    names.into_iter().find(|(name, _)| near(name)).map(|(_, month)| *month)
}
