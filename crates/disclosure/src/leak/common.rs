//! Ordinary words: alone, they give nobody away.
//!
//! A person may be called Grace, Will or Justice. Such a name still counts where it stands as a
//! name would (with a capital letter inside a sentence) and as part of a whole name.

use std::{collections::BTreeSet, sync::LazyLock};

use unicode_normalization::char::is_combining_mark;

use super::arabic::without_clitics;

/// Words of the languages of letters, folded; Arabic ones as printed without marks.
const WORDS: &str = include_str!("common/words.txt");

/// Arabic words that are names as well, and others that only sound like names.
const ORDINARY: &str = include_str!("common/ordinary.txt");

/// Parts of names that are no names: articles, prepositions, kinship, titles.
const PARTICLES: &str = "\
    abd abdal abdel abdoul abdul abou abu aka alias bar bat bin bint bou brother captain chief col \
    colonel dal das datuk dei del della den der des dit doctor dos frau general herr ibn iii \
    junior lady les lieutenant lord madame mademoiselle major maitre mint miss mister mlle mme \
    monsieur mrs nee och oum ould prof professor saint san sayyid senhor senhora senor senora \
    sergeant sheikh shaykh sir sister sra ste ten ter the umm und van vda ver viuda von walad \
    wuld zum zur \
    بن ابن بنت ابو ابي ابا ام ال عبد ولد السيد السيده الدكتور الدكتوره الشيخ الحاج الحاجه دكتور \
    شيخ";

/// Words with which sentences begin, and which are names too.
const OPENERS: &str = "\
    all also and any are art because but can case did does each every for from had has have her \
    hers his how july june let like long march many may mine most much new next not now off one \
    only our out over own per say see she some such the then these they this those under until \
    very was were what when who why will with you your \
    afin ainsi apres aucun aussi avant avec car cela celle celui ces cet cette chaque comme contre \
    dans des deux donc elle elles enfin entre est faute les leur leurs lors mais mes mon nos notre \
    nous par pas peu plus pour pres quand que quel qui sans selon ses soit son sont sous suite sur \
    tel toi tous tout toute tres trois une veuillez vers voici vos votre vous \
    ante antes asi aun bajo cada con cual cuando dado desde dos durante ella ellos era esa ese \
    esta este esto fue hasta hay las los luego mas mientras mis muy nos otra otro para pero por \
    pronto pues segun ser sin sobre solo son sus tal tan todo tras tres una unos usted \
    agora ainda ao aos apos ate com como da das de dela dele do dos ela ele em essa esse eu foi \
    isto ja logo mas meu minha na nas nem no nossa nosso o os ou para pela pelo pois por quem sao \
    se sem sob sua suas tem um uma \
    aidha ama au baada bado basi bila hapa hata hii hivyo huu ila ili ingawa jana kabla kama kila \
    kisha kwa leo mimi na ndio ndiyo ni pia pili sasa sisi tafadhali tangu tena tuna wala wao wewe \
    yao yeye yote zote";

static COMMON: LazyLock<BTreeSet<&str>> = LazyLock::new(|| words(WORDS));
static ORDINARY_ARABIC: LazyLock<BTreeSet<&str>> = LazyLock::new(|| words(ORDINARY));
static OPENER: LazyLock<BTreeSet<&str>> = LazyLock::new(|| words(OPENERS));
static PARTICLE: LazyLock<BTreeSet<&str>> = LazyLock::new(|| words(PARTICLES));

fn words(list: &'static str) -> BTreeSet<&'static str> {
    let lines = list.lines().filter(|line| !line.starts_with('#'));
    lines.flat_map(str::split_whitespace).collect()
}

/// Whether a word, folded and as written, is an ordinary one.
pub(super) fn is_common(folded: &str, written: &str) -> bool {
    if !is_arabic(folded) {
        return COMMON.contains(folded);
    }
    let printed = printed(written);
    let after_and = printed.strip_prefix(['و', 'ف']);
    COMMON.contains(printed.as_str()) || after_and.is_some_and(|word| COMMON.contains(word))
}

/// Whether a word, folded and as written, is so ordinary that slips and sounds say nothing.
pub(super) fn is_ordinary(folded: &str, written: &str) -> bool {
    if is_common(folded, written) {
        return true;
    }
    let printed = printed(written);
    // Of little words in front only "and" and "the": others begin too many names.
    let nouns = without_clitics(&printed).filter(|(skip, _)| {
        matches!((skip, printed.chars().next()), (0, _) | (1, Some('و')) | (2.., _))
    });
    is_arabic(folded) && nouns.map(|(_, word)| word).any(|word| ORDINARY_ARABIC.contains(word))
}

fn is_arabic(folded: &str) -> bool {
    folded.starts_with(|letter: char| ('\u{620}'..='\u{64A}').contains(&letter))
}

/// An Arabic word without marks. Folding makes "على" (on) of "علي" (Ali): here they stay apart.
fn printed(written: &str) -> String {
    let letters = written.chars().filter(|letter| letter.is_alphabetic());
    letters
        .filter(|letter| !is_combining_mark(*letter) && *letter != '\u{640}')
        .map(|letter| if matches!(letter, 'أ' | 'إ' | 'آ') { 'ا' } else { letter })
        .collect()
}

/// Whether a folded word often begins a sentence, where its capital letter says nothing.
pub(super) fn is_opener(folded: &str) -> bool {
    OPENER.contains(folded)
}

/// Whether a folded word is only a part of names.
pub(super) fn is_particle(folded: &str) -> bool {
    PARTICLE.contains(folded)
}
