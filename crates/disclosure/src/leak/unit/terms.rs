//! The words of military and police units: sizes, branches and numbers.

use std::sync::LazyLock;

use crate::leak::{
    arabic,
    numeral::{numeral_at, value},
    table::Table,
    text::{Script, Text, Word},
};

/// What a word says of a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Term {
    /// Its size, from the smallest to the largest.
    pub(super) size: Option<u8>,
    /// Its branches, one bit for each.
    pub(super) branches: u32,
}

/// Sizes, from the smallest to the largest, folded.
const SIZES: &[&[&str]] = &[
    &["squad", "section", "sect", "groupe", "escuadra", "esquadra", "فصيل"],
    &["platoon", "plt", "pl", "peloton", "pelotao", "platuni", "فصيله", "взвод"],
    &[
        "company",
        "coy",
        "cie",
        "compagnie",
        "compania",
        "companhia",
        "cia",
        "kombania",
        "سريه",
        "рота",
        "роти",
    ],
    &["battery", "bty", "btry", "batterie", "bateria", "بطاريه", "батарея"],
    &["squadron", "sqn", "escadron", "esqn", "escuadron", "esquadrao", "سرب"],
    &[
        "battalion",
        "battalions",
        "bn",
        "batt",
        "bat",
        "btn",
        "bataillon",
        "batallon",
        "batalhao",
        "batalioni",
        "kikosi",
        "كتيبه",
        "батальион",
    ],
    &["regiment", "regt", "rgt", "regimiento", "regimento", "rejimenti", "فوج", "полк"],
    &["brigade", "bde", "brig", "brigada", "brigedi", "لواء", "لوا", "бригада"],
    &["division", "div", "divisao", "فرقه", "divisheni"],
    &["corps", "cuerpo", "corpo", "فيلق"],
    &["army", "armee", "ejercito", "exercito", "جيش", "jeshi"],
    &["contingent", "contingente", "kontinjenti"],
    &["station", "commissariat", "comisaria", "esquadra", "مخفر", "kituo"],
    &["group", "gp", "grp", "groupement", "agrupacion", "grupo", "مجموعه"],
    &["unit", "unite", "unidad", "unidade", "وحده"],
];

/// Branches, folded.
const BRANCHES: &[&[&str]] = &[
    &[
        "infantry",
        "inf",
        "infanterie",
        "infanteria",
        "infantaria",
        "miguu",
        "مشاه",
        "піхотнии",
        "піхоти",
    ],
    &["artillery", "arty", "art", "artillerie", "artilleria", "artilharia", "mizinga", "مدفعيه"],
    &[
        "armoured",
        "armored",
        "armd",
        "tank",
        "blinde",
        "blindes",
        "blindado",
        "blindada",
        "cuirassier",
        "cuirassiers",
        "chars",
        "دبابات",
        "مدرع",
        "مدرعه",
        "مدرعات",
    ],
    &[
        "mechanized",
        "mechanised",
        "mech",
        "mecanise",
        "mecanisee",
        "mecanizado",
        "mecanizada",
        "اليه",
        "ميكانيكي",
        "ميكانيكيه",
        "механізована",
    ],
    &["motorized", "motorised", "mot", "motorise", "motorisee", "motorizado", "motorizada"],
    &[
        "airborne",
        "abn",
        "para",
        "parachute",
        "parachutistes",
        "parachutiste",
        "paracaidistas",
        "paraquedistas",
        "مظلات",
        "مظليين",
    ],
    &["engineer", "engineers", "engr", "eng", "genie", "ingenieros", "engenharia", "هندسه"],
    &["cavalry", "cav", "cavalerie", "caballeria", "cavalaria"],
    &["signal", "signals", "sig", "transmissions", "transmisiones", "transmissoes", "اشاره"],
    &["logistics", "logistic", "logistique", "log", "supply", "transport", "امداد", "نقل"],
    &["medical", "med", "medicale", "medico", "sanitaire", "طبيه"],
    &["police", "policia", "gendarmerie", "polisi", "شرطه", "درك"],
    &["marine", "marines", "fusiliers", "fuzileiros", "naval"],
    &["commando", "commandos", "cdo", "comando", "comandos", "special", "sf", "speciales", "صاعقه"],
    &["guard", "guards", "garde", "guardia", "guarda", "حرس", "presidential", "presidentielle"],
    &["reconnaissance", "recce", "recon", "reconocimiento", "reconhecimento", "استطلاع"],
    &["intervention", "intervencion", "intervencao", "reaction", "rapid", "rapide", "rapida"],
    &["border", "frontier", "frontieres", "frontera", "حدود"],
];

/// Abbreviations of a size with its branches, as places of the two lists.
const TOGETHER: &[(&str, u8, &[u32])] = &[
    ("bi", 5, &[0]),
    ("batinf", 5, &[0]),
    ("infbn", 5, &[0]),
    ("bim", 5, &[0, 4]),
    ("bip", 5, &[0, 5]),
    ("bpara", 5, &[5]),
    ("bir", 5, &[16]),
    ("ba", 5, &[1]),
    ("bg", 5, &[6]),
    ("ri", 6, &[0]),
    ("rim", 6, &[0, 4]),
    ("rima", 6, &[0, 12]),
    ("rpima", 6, &[5, 12]),
    ("rcp", 6, &[5]),
    ("ra", 6, &[1]),
    ("rg", 6, &[6]),
    ("rec", 6, &[7]),
    ("gtia", 5, &[0]),
    ("infbde", 7, &[0]),
    ("ib", 5, &[0]),
    ("infbatt", 5, &[0]),
    ("rep", 6, &[5]),
    ("sfg", 13, &[13]),
    ("fpu", 14, &[11]),
    ("upc", 14, &[11]),
];

/// Ordinal numbers up to the twentieth, folded; feminine in Arabic, as for most units.
const ORDINALS: &[&[&str]] = &[
    &[
        "first", "premier", "premiere", "primer", "primero", "primera", "primeiro", "primeira",
        "unieme", "اول", "اولي", "kwanza",
    ],
    &["second", "deuxieme", "seconde", "segundo", "segunda", "ثاني", "ثانيه"],
    &[
        "third",
        "troisieme",
        "tercer",
        "tercero",
        "tercera",
        "terceiro",
        "terceira",
        "ثالث",
        "ثالثه",
    ],
    &["fourth", "quatrieme", "cuarto", "cuarta", "quarto", "quarta", "رابع", "رابعه"],
    &["fifth", "cinquieme", "quinto", "quinta", "خامس", "خامسه"],
    &["sixth", "sixieme", "sexto", "sexta", "سادس", "سادسه"],
    &["seventh", "septieme", "septimo", "septima", "setimo", "setima", "سابع", "سابعه"],
    &["eighth", "huitieme", "octavo", "octava", "oitavo", "oitava", "ثامن", "ثامنه"],
    &["ninth", "neuvieme", "noveno", "novena", "nono", "nona", "تاسع", "تاسعه"],
    &["tenth", "dixieme", "decimo", "decima", "عاشر", "عاشره", "عشر", "عشره"],
    &["eleventh", "onzieme", "undecimo", "undecima", "حاديه"],
    &["twelfth", "douzieme", "duodecimo", "duodecima"],
    &["thirteenth", "treizieme", "decimotercero", "decimotercera"],
    &["fourteenth", "quatorzieme", "decimocuarto", "decimocuarta"],
    &["fifteenth", "quinzieme", "decimoquinto", "decimoquinta"],
    &["sixteenth", "seizieme", "decimosexto", "decimosexta"],
    &["seventeenth", "decimoseptimo", "decimoseptima"],
    &["eighteenth", "decimoctavo", "decimoctava"],
    &["nineteenth", "decimonoveno", "decimonovena"],
    &["twentieth", "vingtieme", "vigesimo", "vigesima"],
];

static TERMS: LazyLock<Table<&str, Term>> = LazyLock::new(|| {
    let branches = BRANCHES.iter().zip(0..).flat_map(|(words, branch)| {
        words.iter().map(move |word| (*word, Term { size: None, branches: 1 << branch }))
    });
    let sizes = SIZES.iter().zip(0..).flat_map(|(words, size)| {
        words.iter().map(move |word| (*word, Term { size: Some(size), branches: 0 }))
    });
    let together = TOGETHER.iter().map(|(word, size, branches)| {
        let branches = branches.iter().fold(0, |bits, branch| bits | 1 << branch);
        (*word, Term { size: Some(*size), branches })
    });
    branches.chain(sizes).chain(together).collect()
});

static NUMBERS: LazyLock<Table<&str, u32>> = LazyLock::new(|| {
    let of = |(words, number): (&&'static [&'static str], u32)| {
        words.iter().map(move |word| (*word, number))
    };
    ORDINALS.iter().zip(1..).flat_map(of).collect()
});

/// What a word says of a unit.
pub(super) fn term(word: &Word) -> Option<Term> {
    find(word, |folded| TERMS.get(folded).copied())
}

/// Tens before an ordinal, beside those that are numbers by themselves.
const TENS: &[(&str, u32)] = &[
    ("decimo", 10),
    ("decima", 10),
    ("vigesimo", 20),
    ("vigesima", 20),
    ("trigesimo", 30),
    ("trigesima", 30),
];

/// The numbers that are small enough to be those of things that are counted: "two battalions".
const COUNTED_MAX: u8 = 12;

/// The number that every word of a text says, alone or with the words beside it: both words of
/// "twenty-eighth" say 28.
pub(super) fn numbers_in(text: &Text<'_>) -> Vec<Option<u32>> {
    let mut numbers = Vec::with_capacity(text.words.len());
    while let Some(word) = text.words.get(numbers.len()) {
        let (number, words) = match in_words(text, numbers.len()) {
            Some((number, words)) => (Some(number), words),
            None => (number_of(word), 1),
        };
        numbers.extend(std::iter::repeat_n(number, words));
    }
    numbers
}

/// A number of more than one word, or a numeral that is no ordinal of the list, and how many words
/// it takes.
fn in_words(text: &Text<'_>, at: usize) -> Option<(u32, usize)> {
    let word = text.words.get(at).filter(|word| word.script != Script::Digits)?;
    let other = || TENS.iter().find(|(tens, _)| *tens == word.folded).map(|(_, tens)| *tens);
    let tens = value(word).map(u32::from).or_else(other)?;
    if tens >= 10 && tens.is_multiple_of(10) {
        let place = at + 1 + and_after(text, at);
        let unit = text.words.get(place).filter(|_| closely_follows(text, at));
        let ordinal = unit.and_then(|unit| find(unit, |folded| NUMBERS.get(folded).copied()));
        if let Some(unit) = ordinal.filter(|unit| *unit < 10 && word.script != Script::Arabic) {
            return Some((tens + unit, place + 1 - at));
        }
    }
    let numeral = numeral_at(text, at).filter(|numeral| numeral.value > COUNTED_MAX);
    numeral.map(|numeral| (u32::from(numeral.value), numeral.words))
}

/// How many words "and" takes behind a word.
fn and_after(text: &Text<'_>, at: usize) -> usize {
    let and =
        text.words.get(at + 1).is_some_and(|word| matches!(word.folded.as_str(), "et" | "y" | "e"));
    usize::from(and)
}

fn closely_follows(text: &Text<'_>, at: usize) -> bool {
    let gap = text.words.get(at).zip(text.words.get(at + 1)).map(|(one, next)| text.gap(one, next));
    gap.is_some_and(|gap| gap.iter().all(|mark| matches!(mark.folded, ' ' | '-')))
}

/// The number that a word says, in figures, Roman figures or as an ordinal.
pub(super) fn number_of(word: &Word) -> Option<u32> {
    if word.script == Script::Digits {
        return word.folded.parse().ok();
    }
    let ordinal = find(word, |folded| NUMBERS.get(folded).copied());
    ordinal.or_else(|| word.capital.then(|| roman(&word.folded)).flatten())
}

/// What a list says of a word, or of an Arabic one without what is written onto its front.
fn find<T>(word: &Word, list: impl Fn(&str) -> Option<T>) -> Option<T> {
    if word.script != Script::Arabic {
        return list(&word.folded);
    }
    arabic::without_clitics(&word.folded).find_map(|(_, rest)| list(rest))
}

/// A Roman number, if the letters are written as one.
fn roman(folded: &str) -> Option<u32> {
    const FIGURES: [(&str, u32); 9] = [
        ("c", 100),
        ("xc", 90),
        ("l", 50),
        ("xl", 40),
        ("x", 10),
        ("ix", 9),
        ("v", 5),
        ("iv", 4),
        ("i", 1),
    ];
    let mut number = 0;
    let mut rest = folded;
    for (figure, worth) in FIGURES {
        let mut times = 0;
        while let Some(after) = rest.strip_prefix(figure).filter(|_| times < 3) {
            number += worth;
            times += 1;
            rest = after;
        }
    }
    (rest.is_empty() && number > 0).then_some(number)
}
