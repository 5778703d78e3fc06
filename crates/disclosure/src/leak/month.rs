//! Names of months in the languages of letters.

use std::{collections::BTreeMap, sync::LazyLock};

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
const ORDINARY: &[&str] = &["abr", "ago", "des", "mar", "may", "out", "set", "اب"];

/// A month that a word names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Month {
    /// From 1 to 12.
    pub(super) number: i16,
    /// Whether the word can be nothing but a month, beside a day.
    pub(super) certain: bool,
}

/// Every name with its month.
static NAMES: LazyLock<BTreeMap<&str, Month>> = LazyLock::new(|| {
    let months = MONTHS.into_iter().zip(1..).chain(SHORT.into_iter().zip(1..));
    let month = |number, word| Month { number, certain: !ORDINARY.contains(word) };
    months
        .flat_map(|(names, number)| names.iter().map(move |name| (*name, month(number, name))))
        .collect()
});

/// The month that a folded word names, or two words in one.
pub(super) fn month(word: &str) -> Option<Month> {
    NAMES.get(word).copied()
}
