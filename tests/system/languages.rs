//! The portal in every language: the whole way in, without a word of another one.

use locale::{Language, words};
use testkit::{
    browser::seen,
    demo::{Demo, Start},
};

use crate::PROGRAM;

fn say(language: Language, id: &str) -> String {
    seen(&words(language).say(id))
}

/// Files a report by the words of a language.
fn file_in(demo: &Demo, language: Language) {
    let say = |id: &str| say(language, id);
    let mut survivor = demo.portal();
    survivor.speak("en").open("/").follow(language.endonym());
    let direction = survivor.page.attributes("html", "dir");
    assert_eq!(direction, [language.direction().as_html()]);
    assert_eq!(survivor.page.attributes("html", "lang"), [language.code()]);
    survivor.press(&say("portal-start-begin")).press(&say("portal-continue"));
    survivor.choose(&say("portal-option-unrestricted")).press(&say("portal-continue"));
    survivor.choose(&say("portal-age-adult")).press(&say("portal-continue"));
    for answer in
        ["read-yes", "contact-yes", "share-state-yes", "state-sure-notice", "statistics-yes"]
    {
        let answer = say(&format!("portal-{answer}"));
        survivor.choose(&answer).press(&say("portal-continue"));
    }
    survivor.fill(&say("portal-account-label"), "حدث ذلك ليلا. C'était la nuit.");
    survivor.press(&say("portal-continue"));
    for _ in 0..5 {
        survivor.press(&say("portal-skip"));
    }
    let text = survivor.page.text();
    assert!(text.contains("حدث ذلك ليلا. C'était la nuit."), "{text}");
    if language != Language::English {
        assert!(text.contains(&say("common-not-reviewed")), "{text}");
        assert!(!text.contains("Check and send"), "{text}");
    }
    survivor.press(&say("portal-send"));
    assert_eq!(survivor.page.texts(".words .word").len(), 12, "{}", survivor.page.text());
    let receipt = survivor.page.texts(".words .number").join(" ");
    survivor.press(&say("portal-sent-written"));
    survivor.open(&format!("/?language={}", language.code())).press(&say("portal-start-return"));
    survivor.fill(&say("portal-return-label"), &receipt).press(&say("portal-return-open"));
    assert_eq!(survivor.page.texts("h1"), [say("portal-status-heading")]);
    assert!(survivor.page.text().contains(&say("milestone-M05-plain")));
}

#[test]
fn a_report_can_be_filed_and_followed_in_every_language() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).at("2026-03-05T08:00:00Z").run();
    for language in Language::ALL {
        file_in(&demo, language);
    }
}

#[test]
fn changing_the_language_keeps_what_was_typed() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).run();
    let mut survivor = demo.portal();
    survivor.open("/").press("Begin").press("Continue");
    survivor.choose(crate::steps::UNRESTRICTED).press("Continue");
    crate::steps::skip_to(&mut survivor, "What happened");
    survivor.fill("What happened", "Half a sentence").press("العربية");
    assert_eq!(survivor.page.texts("textarea"), ["Half a sentence"]);
    assert_eq!(survivor.page.attributes("html", "dir"), ["rtl"]);
}

#[test]
fn a_receipt_is_read_in_the_digits_of_any_script() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).run();
    let (_, receipt) = crate::steps::file_report(&demo, &crate::steps::Told::default());
    for zero in ['\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}'] {
        let digits: String = receipt
            .numbers
            .chars()
            .map(|c| c.to_digit(10).and_then(|d| char::from_u32(zero as u32 + d)).unwrap_or(c))
            .collect();
        assert_eq!(crate::steps::come_back(&demo, &digits).page.status, 200);
    }
}
