//! Every template in every language: typeset, checked by other programs, read back.

use std::{collections::BTreeSet, fs, path::Path, sync::LazyLock};

use disclosure::{
    letter::{Direction, Letter, Typeset},
    template::{Template, compose as write},
};
use locale::{Language, words};

use crate::{
    pdf::run,
    samples::{english, typeset},
};

fn facts(template: Template) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("samples");
    fs::read_to_string(folder.join(format!("{}.json", template.as_str()))).unwrap()
}

fn compose(template: Template, language: Language, facts: &str) -> Result<Letter, String> {
    let mut reader = serde_json::Deserializer::from_str(facts);
    write(template, words(language), &mut reader).map_err(|refused| refused.to_string())
}

fn written(template: Template, language: Language) -> Letter {
    compose(template, language, &facts(template)).unwrap()
}

/// A letter as written and as set.
struct Printed {
    name: String,
    template: Template,
    letter: Letter,
    typeset: Typeset,
}

/// Every letter that can be written.
static LETTERS: LazyLock<Vec<Printed>> = LazyLock::new(|| {
    let all = Template::ALL.into_iter();
    let all = all.flat_map(|template| Language::ALL.map(|language| (template, language)));
    all.map(|(template, language)| {
        let name = format!("{} in {}", template.as_str(), language.code());
        let letter = written(template, language);
        let typeset = typeset(&letter).unwrap_or_else(|fault| panic!("{name}: {fault}"));
        Printed { name, template, letter, typeset }
    })
    .collect()
});

/// Signs that only steer direction and breaks, and white space.
fn visible(text: &str) -> String {
    let steers = |sign: char| {
        matches!(
            sign,
            '\u{AD}'
                | '\u{200B}'..='\u{200F}'
                | '\u{202A}'..='\u{202E}'
                | '\u{2060}'..='\u{2069}'
                | '\u{FEFF}'
        )
    };
    text.chars().filter(|sign| !sign.is_whitespace() && !steers(*sign)).collect()
}

#[test]
fn every_template_is_typeset_in_every_language_and_holds_all_its_words() {
    for Printed { name, letter, typeset, .. } in LETTERS.iter() {
        let text = visible(&typeset.text);
        for part in letter.texts() {
            assert!(text.contains(&visible(part)), "{name}: {part}");
        }
        // A message without words shows its name.
        assert!(!text.contains("letter-") && !text.contains("milestone-"), "{name}: {text}");
        assert!(!text.contains("{$"), "{name}: {text}");
    }
}

#[test]
fn other_programs_find_no_fault_and_read_the_facts_in_their_order() {
    for Printed { name, template, letter, typeset } in LETTERS.iter() {
        let pdf = &typeset.pdf;
        if let Some(report) = run("qpdf", &["--check"], pdf) {
            assert!(report.contains("No syntax or stream encoding errors found"), "{name}");
        }
        let Some(text) = run("pdftotext", &["-raw", "-enc", "UTF-8"], pdf) else { return };
        let text = visible(&text);
        for number in numbers(*template) {
            assert!(text.contains(&visible(number)), "{name}: {number} in {text}");
        }
        if letter.direction == Direction::LeftToRight {
            let mut from = 0;
            for row in letter.rows.iter().chain(letter.sections.iter().flat_map(|part| &part.rows))
            {
                for part in [&row.label, &row.value] {
                    let place = text.get(from..).unwrap().find(&visible(part));
                    from += place.unwrap_or_else(|| panic!("{name}: {part} after {from}: {text}"));
                }
            }
        }
    }
}

/// Numbers of the samples that a wrong direction would turn around.
fn numbers(template: Template) -> &'static [&'static str] {
    match template {
        Template::FrameworkLeaflet => &["800-123", "+000 800 555 0199", "UN-MC-3"],
        Template::FamilyNews
        | Template::FamilyOpening
        | Template::FamilyOutcome
        | Template::FamilyDelay => &["RDS-2026-0142"],
        _ => &["RDS-2026-0142", "+000 800 555 0142"],
    }
}

#[test]
fn a_leaflet_has_two_pages_and_no_other_letter_has_more() {
    for Printed { name, template, typeset, .. } in LETTERS.iter() {
        let text = &typeset.text;
        let pages = text.lines().filter(|line| line.contains(" / ") && line.len() == 5).count();
        if *template == Template::FrameworkLeaflet {
            assert_eq!(pages, 2, "{name}: {text}");
        } else {
            assert!((1..=2).contains(&pages), "{name}: {text}");
        }
    }
}

#[test]
fn the_longest_leaflet_has_two_pages_as_well() {
    let mut longest: serde_json::Value =
        serde_json::from_str(&facts(Template::FrameworkLeaflet)).unwrap();
    let duties = longest["duties"].as_array_mut().unwrap();
    let long = duties.iter().find(|duty| duty["milestone"] == "M15").unwrap().clone();
    duties.resize(10, long);
    longest["help"] =
        vec!["A line of help of some length, 1 Sample Road, +000 800 555 0100"; 8].into();
    for language in Language::ALL {
        let letter = compose(Template::FrameworkLeaflet, language, &longest.to_string()).unwrap();
        let text = typeset(&letter).unwrap().text;
        assert!(text.contains("2 / 2"), "{}: {text}", language.code());
    }
}

#[test]
fn a_leaflet_has_headings_of_its_own() {
    let pdf = typeset(&written(Template::FrameworkLeaflet, Language::English)).unwrap().pdf;
    let count = |name: &str| pdf.windows(name.len()).filter(|at| *at == name.as_bytes()).count();
    assert_eq!((count("/S/H1"), count("/S/H2")), (1, 8));
}

#[test]
fn a_view_has_no_place_for_what_its_audience_may_not_see() {
    for template in Template::ALL {
        let whole = facts(template);
        for unseen in ["name", "place", "account", "phone", "accused", "unit_of_accused"] {
            let more = whole.replacen('{', &format!("{{\"{unseen}\": \"Amina\","), 1);
            match compose(template, Language::English, &more) {
                Err(refused) => {
                    assert!(
                        refused.contains("unknown field") || refused.contains("duplicate field"),
                        "{template:?}: {refused}"
                    );
                }
                Ok(_) => panic!("{template:?} takes {unseen}"),
            }
        }
    }
}

#[test]
fn a_field_out_of_its_bounds_is_refused_by_its_name() {
    let replaced = |template, from: &str, to: &str| {
        let whole = facts(template);
        assert!(whole.contains(from), "{from}");
        compose(template, Language::English, &whole.replace(from, to)).unwrap_err()
    };
    let long = format!("\"{}\"", "x".repeat(201));
    let notice = Template::NationalNotification;
    let refused = replaced(notice, "\"Northern sector\"", &long);
    assert_eq!(refused, "notice.place_band holds 201 of at most 200 characters");
    let refused = replaced(notice, "\"Northern sector\"", "\" \"");
    assert_eq!(refused, "notice.place_band is empty");
    let refused = replaced(notice, "\"2026-08\"", "\"2026-10\"");
    assert_eq!(refused, "notice.first_month must not be after notice.last_month");
    let refused = replaced(notice, "\"2026-08\"", "\"2026-08-14\"");
    assert!(refused.starts_with("a month is written as year and month"), "{refused}");
    let refused = replaced(Template::Reminder, "\"2026-11-25\"", "\"2026-11-05\"");
    assert_eq!(refused, "frame.date must not be after due");
    let refused = replaced(Template::FamilyDelay, "\"M15\"", "\"M99\"");
    assert_eq!(refused, "step names a step that no framework has: M99");
    let refused = replaced(Template::PaternityClaim, "\"maintenance\"", "\"samples\"");
    assert_eq!(refused, "requests holds an entry twice");
    let refused =
        replaced(Template::Reminder, "\"working_days_left\": 2", "\"working_days_left\": 0");
    assert_eq!(refused, "working_days_left is 0; it must be from 1 to 1000");
}

#[test]
fn a_commander_gets_the_order_only() {
    let letter = written(Template::PreservationOrder, Language::English);
    let text: String = letter.texts().collect();
    for unsaid in ["sexual", "exploitation", "accused", "Northern", "victim"] {
        assert!(!text.to_lowercase().contains(&unsaid.to_lowercase()), "{unsaid} in {text}");
    }
}

#[test]
fn what_was_not_shown_always_says_that_it_may_have_happened() {
    for language in Language::ALL {
        let note = words(language).say("letter-not-shown");
        for (template, finding) in [
            (Template::OutcomeToReporter, "\"not-substantiated\""),
            (Template::FamilyOutcome, "\"substantiated\""),
        ] {
            let whole = facts(template).replace(finding, "\"not-substantiated\"");
            let letter = compose(template, language, &whole).unwrap();
            assert!(letter.texts().any(|text| text == note), "{template:?}");
        }
    }
}

#[test]
fn a_family_hears_from_a_neutral_sender() {
    for template in [
        Template::FamilyNews,
        Template::FamilyOpening,
        Template::FamilyOutcome,
        Template::FamilyDelay,
    ] {
        for language in Language::ALL {
            let letter = written(template, language);
            assert_eq!(letter.sender, [words(language).say("letter-neutral-sender")]);
        }
    }
}

#[test]
fn templates_have_names_of_their_own() {
    let names: BTreeSet<&str> = Template::ALL.map(Template::as_str).into_iter().collect();
    assert_eq!(names.len(), Template::ALL.len());
    for template in Template::ALL {
        assert_eq!(Template::of(template.as_str()), Some(template));
    }
    assert_eq!(Template::of("letter"), None);
}

/// Sentences in the scripts of languages whose words are still being written.
const OTHER_SCRIPTS: [(&str, &str, &str); 9] = [
    ("uk", "Ваше повідомлення передано компетентному органу 23 листопада 2026", "їєґ"),
    ("am", "ሪፖርትዎ ለሚመለከተው ባለሥልጣን ተልኳል። ቁጥሩ 800-123 ነው", "፣"),
    ("bn", "আপনার অভিযোগ জাতীয় কর্তৃপক্ষের কাছে পাঠানো হয়েছে। নম্বর ৮০০-১২৩", "ক্ষ্ম"),
    ("ne", "तपाईंको उजुरी राष्ट्रिय निकायमा पठाइएको छ। नम्बर ८००-१२३", "क्षत्रज्ञ"),
    ("es", "Su denuncia fue remitida a la autoridad el 23 de noviembre de 2026", "ñ¿¡"),
    ("pt", "A sua denúncia foi enviada à autoridade em 23 de novembro de 2026", "ãõç"),
    ("sw", "Taarifa yako imepelekwa kwa mamlaka tarehe 23 Novemba 2026", "ng’"),
    ("ln", "Lifúti ya yɔ̌ epesámí na bakonzi mokɔlɔ 23 novɛ́mbɛ 2026", "ɛɔ̂"),
    ("ht", "Nou voye rapò ou a bay otorite yo 23 novanm 2026", "òèàn"),
];

#[test]
fn every_script_of_the_portal_is_set_and_read_back() {
    for (language, sentence, signs) in OTHER_SCRIPTS {
        let letter = Letter {
            language: language.to_owned(),
            subject: sentence.to_owned(),
            opening: vec![format!("{sentence}. {signs}"), "RDS-2026-0142, Amina".to_owned()],
            ..english()
        };
        let typeset = typeset(&letter).unwrap_or_else(|fault| panic!("{language}: {fault}"));
        assert!(visible(&typeset.text).contains(&visible(sentence)), "{language}");
        let Some(text) = run("pdftotext", &["-raw", "-enc", "UTF-8"], &typeset.pdf) else { return };
        assert!(visible(&text).contains(&visible(sentence)), "{language}: {text}");
    }
}
