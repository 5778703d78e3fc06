//! Military and police ranks, in the words and abbreviations of several languages.

use std::sync::LazyLock;

use super::{
    Found, How, arabic,
    fold::Letter,
    table::{Table, Words},
    text::{Script, Text, Word},
};

/// Most words of a rank.
const WORDS_MAX: usize = 5;
/// Longest gap between the words of a rank, in characters.
const GAP_MAX: usize = 2;

/// A rank: its names in any case, and its abbreviations, which begin with a capital letter.
struct Rank {
    names: &'static [&'static str],
    short: &'static [&'static str],
}

/// Names of ranks that are ordinary words as well: alone they count where they stand as a rank would,
/// before a name or with a capital letter inside a sentence.
const ORDINARY: &[&str] = &[
    "cabo",
    "comandante",
    "commandant",
    "commander",
    "corporal",
    "general",
    "major",
    "mayor",
    "private",
];

/// Words beside which "general" is no rank: of offices and assemblies.
const OFFICES: &[&str] = &[
    "assembly",
    "assemblee",
    "asamblea",
    "assembleia",
    "attorney",
    "auditor",
    "comment",
    "commissioner",
    "consul",
    "counsel",
    "director",
    "fiscal",
    "inspector",
    "procurador",
    "procureur",
    "prosecutor",
    "secretaire",
    "secretariat",
    "secretario",
    "secretary",
    "fiscalia",
    "procuraduria",
    "inspecteur",
    "directeur",
    "solicitor",
];

/// Words behind an office: "the commandant of the force".
const OF: &[&str] = &["da", "de", "des", "do", "du", "of"];

/// Ranks, folded and without gaps. Arabic names that are ordinary words of letters are left out
/// ("muqaddam" also says "submitted", "fariq" a team): a case that knows such a rank stores it as
/// it would be written.
const RANKS: &[Rank] = &[
    Rank {
        names: &[
            "general",
            "fieldmarshal",
            "generaldarmee",
            "generaldeejercito",
            "jenerali",
            "جنرال",
        ],
        short: &["gen", "gal", "grl"],
    },
    Rank {
        names: &[
            "lieutenantgeneral",
            "generaldecorpsdarmee",
            "tenientegeneral",
            "tenentegeneral",
            "lutenijenerali",
        ],
        short: &["ltgen", "ltg", "lieutgen", "tengen"],
    },
    Rank {
        names: &[
            "majorgeneral",
            "generaldedivision",
            "generalmayor",
            "generaldivision",
            "generaldedivisao",
            "mejajenerali",
        ],
        short: &["majgen", "mg", "mgen", "mjgen", "gdiv"],
    },
    Rank {
        names: &[
            "brigadier",
            "brigadiergeneral",
            "generaldebrigade",
            "generaldebrigada",
            "brigedia",
            "brigadeiro",
            "عميد",
        ],
        short: &["brig", "briggen", "bgen", "bg", "gbr"],
    },
    Rank {
        names: &["colonel", "coronel", "kanali", "عقيد", "polkovnik", "полковник"],
        short: &["col", "cnel", "cel"],
    },
    Rank {
        names: &[
            "lieutenantcolonel",
            "tenientecoronel",
            "tenentecoronel",
            "lutenikanali",
            "leftenantcolonel",
            "lieutcolonel",
            "ltcolonel",
            "ltcolonnel",
            "підполковник",
        ],
        short: &[
            "ltcol", "ltc", "lcol", "ttecnel", "ttecol", "lieutcol", "tcol", "tencel", "tencor",
            "tcnel", "lcl",
        ],
    },
    Rank {
        names: &["major", "commandant", "comandante", "mayor", "meja", "маиор", "رايد"],
        short: &["maj", "cdt", "cmdt", "cmte"],
    },
    Rank {
        names: &["captain", "capitaine", "capitan", "capitao", "kapteni", "نقيب", "капітан"],
        short: &["capt", "cpt", "cne", "cap"],
    },
    Rank {
        names: &[
            "lieutenant",
            "firstlieutenant",
            "teniente",
            "tenente",
            "luteni",
            "leftenant",
            "premierlieutenant",
            "ملازماول",
        ],
        short: &["lt", "lieut", "1lt", "1stlt", "ltn", "tte"],
    },
    Rank {
        names: &[
            "secondlieutenant",
            "souslieutenant",
            "subteniente",
            "alferes",
            "segundotenente",
            "lutenisekunde",
            "sublieutenant",
            "ملازم",
            "ملازمثان",
            "ملازمثاني",
        ],
        short: &["2lt", "2ndlt", "slt", "2lieut"],
    },
    Rank {
        names: &["warrantofficer", "adjudant", "suboficial", "subtenente", "adjudantchef"],
        short: &["wo", "wo1", "wo2", "woi", "woii", "adj", "adc", "adjchef"],
    },
    Rank {
        names: &[
            "staffsergeant",
            "sergentchef",
            "sargentoprimero",
            "primeirosargento",
            "sajintaji",
            "رقيباول",
        ],
        short: &["ssgt", "ssg", "staffsgt", "sgtchef", "sgc"],
    },
    Rank {
        names: &["sergeantmajor", "sergentmajor", "sargentomayor"],
        short: &["sgtmaj", "sgm", "rsm", "csm"],
    },
    Rank {
        names: &["sergeant", "sergent", "sargento", "sajini", "رقيب", "сержант"],
        short: &["sgt", "sjt", "sgto"],
    },
    Rank {
        names: &["lancecorporal", "lancecpl", "caporalchef", "cabosegundo", "وكيلعريف"],
        short: &["lcpl", "lcp", "cch"],
    },
    Rank {
        names: &["corporal", "caporal", "cabo", "koplo", "عريف", "капрал"],
        short: &["cpl", "cplc"],
    },
    Rank { names: &["private", "soldat", "soldado", "جندي"], short: &["pte", "pvt", "sdt"] },
    Rank {
        names: &["inspector", "inspecteur", "inspetor", "inspekta", "مفتش"], short: &["insp"]
    },
    Rank { names: &["firstsergeant"], short: &["1sg", "1stsgt"] },
    Rank {
        names: &["lieutenantcommander", "capitainedecorvette", "capitandecorbeta"],
        short: &["lcdr", "ltcdr", "ltcmdr"],
    },
    Rank {
        names: &["commander", "capitainedefregate", "capitandefragata", "capitaodefragata"],
        short: &["cdr", "cmdr"],
    },
    Rank { names: &["officercadet", "offcdt"], short: &["ocdt"] },
    Rank { names: &["chiefinspector", "inspecteurchef"], short: &["chinsp", "chiefinsp", "cinsp"] },
    Rank { names: &["superintendent", "surintendant"], short: &["supt"] },
    Rank { names: &["constable", "konstebo", "gendarme", "policeconstable"], short: &["const"] },
    Rank { names: &["commissioner", "commissaire", "comisario", "kamishna"], short: &["comm"] },
];

/// Every name and abbreviation with the place of its rank in the list, and whether it is short.
static SPELLINGS: LazyLock<Table<&str, (usize, bool)>> = LazyLock::new(|| {
    let of = |(place, rank): (usize, &Rank)| {
        let names = rank.names.iter().map(move |name| (*name, (place, false)));
        names.chain(rank.short.iter().map(move |short| (*short, (place, true)))).collect::<Vec<_>>()
    };
    RANKS.iter().enumerate().flat_map(of).collect()
});

/// Everything with which a name or an abbreviation of a rank begins.
static BEGINNINGS: LazyLock<Words<&str>> = LazyLock::new(|| {
    let of = |spelling: &&'static str| {
        let spelling = *spelling;
        let ends = spelling.char_indices().map(|(at, letter)| at + letter.len_utf8());
        ends.filter_map(move |end| spelling.get(..end)).collect::<Vec<_>>()
    };
    SPELLINGS.keys().flat_map(of).collect()
});

/// A rank in a text, as a place of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Ranked {
    first: usize,
    last: usize,
    rank: usize,
}

/// Every rank in a text; of ranks within ranks only the longer ones.
pub(super) fn ranks_in(text: &Text<'_>) -> Vec<Ranked> {
    ranks_where(text, |at, word| stands_as_a_rank(text, at, word))
}

fn ranks_where(text: &Text<'_>, stands: impl Fn(usize, &Word) -> bool) -> Vec<Ranked> {
    let mut ranks = Vec::new();
    let mut at = 0;
    while at < text.words.len() {
        let (found, words) = rank_at(text, at)
            .filter(|(_, words)| {
                *words > 1 || text.words.get(at).is_some_and(|word| stands(at, word))
            })
            .unzip();
        ranks.extend(found);
        at += words.unwrap_or(1);
    }
    ranks
}

/// Every place where a text gives a rank away.
pub(super) fn find_rank(ranks: &[Ranked], value: &str) -> Vec<Found> {
    let known = ranks_where(&Text::of(value), |_, _| true);
    let is_known = |ranked: &&Ranked| known.iter().any(|known| known.rank == ranked.rank);
    let found = |ranked: &Ranked| Found { first: ranked.first, last: ranked.last, how: How::Terms };
    ranks.iter().filter(is_known).map(found).collect()
}

/// Whether a name of a rank is a single ordinary word.
pub(super) fn is_ordinary_word(value: &str) -> bool {
    match Text::of(value).words.as_slice() {
        [word] => ORDINARY.contains(&word.folded.as_str()),
        _ => false,
    }
}

/// Whether a single word that may be ordinary stands as a rank does.
fn stands_as_a_rank(text: &Text<'_>, at: usize, word: &Word) -> bool {
    if !ORDINARY.contains(&word.folded.as_str()) {
        return true;
    }
    let close = |one: Option<&Word>, other: Option<&Word>| {
        one.zip(other).is_some_and(|(one, other)| text.gap(one, other).len() == 1)
    };
    let next = text.words.get(at + 1).filter(|next| close(Some(word), Some(*next)));
    let before = at.checked_sub(1).and_then(|before| text.words.get(before));
    let before = before.filter(|before| close(Some(*before), Some(word)));
    let of_office = |word: &Word| OFFICES.contains(&word.folded.as_str());
    let of_something = |word: &Word| OF.contains(&word.folded.as_str());
    if next.is_some_and(|next| of_office(next) || of_something(next))
        || before.is_some_and(of_office)
    {
        return false;
    }
    let named = next.is_some_and(|next| next.capital && !next.opens && !text.is_all_capitals(next));
    // Alone in its line or cell it is no sentence's first word.
    named || (word.capital && (!word.opens || next.is_none()))
}

/// Whether some rank begins with these letters: most words are passed over by this alone.
fn begins(first: &Word, folded: &str) -> bool {
    if first.script == Script::Arabic {
        return arabic::without_clitics(folded).any(|(_, rest)| BEGINNINGS.contains(rest));
    }
    BEGINNINGS.contains(folded)
}

/// The longest rank that begins at a word, and how many words it takes.
fn rank_at(text: &Text<'_>, at: usize) -> Option<(Ranked, usize)> {
    let words = text.words.get(at..)?;
    let first = words.first()?;
    if !begins(first, &first.folded) {
        return None;
    }
    let mut folded = String::new();
    let mut longest = None;
    let mut before: Option<&Word> = None;
    for (count, word) in (1..=WORDS_MAX).zip(words) {
        if before.is_some_and(|before| !is_near(text.gap(before, word))) {
            break;
        }
        before = Some(word);
        folded.push_str(&word.folded);
        if !begins(first, &folded) {
            break;
        }
        if let Some((rank, short)) = named(first, &folded) {
            // Two abbreviations in a row are nothing else.
            let marked = first.capital || first.script == Script::Digits || count > 1;
            if marked || !short {
                longest = Some((Ranked { first: first.first, last: word.last, rank }, count));
            }
        }
    }
    longest
}

fn is_near(gap: &[Letter]) -> bool {
    gap.len() <= GAP_MAX
        && gap.iter().all(|mark| matches!(mark.folded, ' ' | '.' | '-' | '\'' | '/' | '\n'))
}

/// The rank that letters name, as a place of the list, and whether they are an abbreviation.
fn named(first: &Word, folded: &str) -> Option<(usize, bool)> {
    let named = |folded: &str| SPELLINGS.get(folded).copied();
    if first.script == Script::Arabic {
        return arabic::without_clitics(folded).find_map(|(_, rest)| named(rest));
    }
    named(folded)
}
